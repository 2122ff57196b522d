package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.series.Change;
import org.caselight.series.ChartPoint;
import org.caselight.series.ControlChart;
import org.caselight.series.ControlLimits;
import org.caselight.series.MonthlySeries;
import org.caselight.series.Signal;
import org.caselight.series.Stretch;

/**
 * Whether the number of children open to the service changed, or only came and went, and whether
 * what was said of it is so.
 */
final class OpenByMonthSection {
  private final OpenByMonth open;
  private final MonthlySeries series;
  private final ControlChart chart;
  private final Optional<Statements> statements;

  OpenByMonthSection(OpenByMonth open, Optional<Statements> statements) {
    this.open = open;
    this.statements = statements;
    this.series = open.series();
    // More children open is not worse by itself, nor fewer better: some may be missed.
    this.chart = ControlChart.of(series, Polarity.NEITHER);
  }

  void addTo(TextReport report) {
    report.section("Children open to the service, by month");
    if (series.isEmpty()) {
      SectionHead.addNothingUsed(report, open.file());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(open.file(), open.paragraphs()));
    report.item("Method:  ", "control chart as in Making Data Count, NHS England");
    for (Stretch stretch : chart.stretches()) {
      report.item(
          "Limits:  ",
          stretch
              .limits()
              .map(limits -> inWords(stretch, limits))
              .orElse("none, for they take two months or more"));
    }
    addGaps(report, series.gaps());
    SectionHead.addMissing(report, open.rowsNotUsed());
    report.table(table());
    addSignals(report);
    addCausesWithoutSignal(report);
    statements.ifPresent(said -> new StatementsPart(said, series).addTo(report));
    report.paragraph(
        "Any such number goes up and down by itself. The limits show how far: mean ± "
            + ControlLimits.LIMIT_FACTOR.rounded(2).toPlainString()
            + " × the average change from one month to the next, without changes of "
            + ControlLimits.SCREENING_FACTOR.rounded(3).toPlainString()
            + " times that average or more. A signal is what chance alone would hardly explain: a"
            + " number outside the limits, "
            + ControlChart.POINTS_IN_A_RUN
            + " in a row that rise or fall, two of three in a row beyond two thirds of the way to"
            + " one limit, or "
            + ControlChart.POINTS_IN_A_RUN
            + " in a row on one side of the mean. It says that something changed, not what. Neither"
            + " more nor fewer open cases is better by itself, so no signal is called good or bad.");
  }

  private static String inWords(Stretch stretch, ControlLimits limits) {
    return Wording.oneDecimal(limits.lower())
        + " to "
        + Wording.oneDecimal(limits.upper())
        + ", mean "
        + Wording.oneDecimal(limits.mean())
        + (limits.lower().signum() < 0 ? " (no number can be below 0)" : "")
        + ", set by "
        + Wording.count(stretch.pointsInBaseline(), "month", "months")
        + ", "
        + Wording.month(stretch.baseline().first())
        + " to "
        + Wording.month(stretch.baseline().last())
        + (stretch.movingRangesLeftOut() == 0
            ? ""
            : ", without "
                + Wording.count(stretch.movingRangesLeftOut(), "change", "changes")
                + " out of proportion")
        + (stretch.isProvisional()
            ? "; provisional, for that is fewer than " + ControlChart.POINTS_FOR_FIRM_LIMITS
            : "");
  }

  private static void addGaps(TextReport report, ImmutableSortedSet<YearMonth> gaps) {
    if (!gaps.isEmpty()) {
      report.item(
          "Gaps:    ",
          "no number for "
              + Wording.months(gaps.asList())
              + "; not taken for 0, and the months on either side are taken as next to each other");
    }
  }

  private TextTable table() {
    boolean isAnyYearOld =
        chart.points().stream()
            .anyMatch(point -> series.changeOnYearBefore(point.month()).isPresent());
    List<String> headers = new ArrayList<>(List.of("Month", ">Open", ">On month before"));
    if (isAnyYearOld) {
      headers.add(">On year before");
    }
    headers.add("Signal");
    TextTable table = new TextTable(headers.toArray(String[]::new));
    for (ChartPoint point : chart.points()) {
      List<String> cells = new ArrayList<>();
      cells.add(Wording.month(point.month()));
      cells.add(point.value().toPlainString());
      cells.add(
          series.changeOnMonthBefore(point.month()).map(OpenByMonthSection::shown).orElse("-"));
      if (isAnyYearOld) {
        cells.add(
            series.changeOnYearBefore(point.month()).map(OpenByMonthSection::shown).orElse("-"));
      }
      cells.add(point.signal().map(OpenByMonthSection::inShort).orElse(""));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String shown(Change change) {
    return (change.difference().signum() > 0 ? "+" : "")
        + change.difference().toPlainString()
        + change.percent().map(OpenByMonthSection::inBrackets).orElse("");
  }

  private static String inBrackets(Fraction percent) {
    return " (" + Wording.oneDecimal(percent) + "%)";
  }

  /** What is unusual about a month, without numbers. */
  static String inShort(Signal signal) {
    boolean isUp = signal.direction() == Signal.Direction.UP;
    return switch (signal.rule()) {
      case OUTSIDE_LIMITS -> isUp ? "above the limits" : "below the limits";
      case TREND -> isUp ? "in a rise" : "in a fall";
      case TWO_OF_THREE_NEAR_LIMIT -> isUp ? "near the upper limit" : "near the lower limit";
      case ONE_SIDE_OF_MEAN -> isUp ? "above the mean" : "below the mean";
    };
  }

  private void addSignals(TextReport report) {
    if (chart.signals().isEmpty()) {
      report.paragraph(
          chart.stretches().stream().anyMatch(stretch -> stretch.limits().isPresent())
              ? "No signal: chance alone may explain every month."
              : "Whether anything changed cannot be told from one month.");
      return;
    }
    ImmutableListMultimap<Together, Signal> signals =
        Multimaps.index(chart.signals(), Together::of);
    report.paragraph("Signals:");
    signals
        .asMap()
        .forEach(
            (together, ofMonths) ->
                report.item("- ", inWords(together, ImmutableList.copyOf(ofMonths))));
  }

  /** What several months are a signal by: told once for all of them. */
  private record Together(String reason, ImmutableList<YearMonth> months) {
    static Together of(Signal signal) {
      // Outside the limits, each month is a signal by itself.
      return new Together(
          signal.reason(),
          signal.rule() == Signal.Rule.OUTSIDE_LIMITS ? ImmutableList.of() : signal.months());
    }
  }

  private static String inWords(Together together, ImmutableList<Signal> signals) {
    StringBuilder words = new StringBuilder();
    words.append(Wording.months(ImmutableList.copyOf(Lists.transform(signals, Signal::month))));
    words.append(signals.size() == 1 ? ": " : ": each ").append(together.reason());
    for (Signal signal : signals) {
      signal
          .note()
          .ifPresent(
              note ->
                  words
                      .append(". Known cause")
                      .append(signals.size() == 1 ? "" : " of " + Wording.month(signal.month()))
                      .append(": ")
                      .append(Printable.escaped(note)));
    }
    return words.charAt(words.length() - 1) == '.'
        ? words.toString()
        : words.append('.').toString();
  }

  /** What the file says of other months is nobody's to leave out. */
  private void addCausesWithoutSignal(TextReport report) {
    ImmutableList<ChartPoint> noted =
        chart.points().stream()
            .filter(point -> point.note().isPresent() && point.signal().isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (noted.isEmpty()) {
      return;
    }
    report.paragraph("Known causes where there is no signal:");
    noted.forEach(
        point ->
            report.item(
                "- ",
                Wording.month(point.month())
                    + ": "
                    + point.note().map(Printable::escaped).orElseThrow()));
  }
}
