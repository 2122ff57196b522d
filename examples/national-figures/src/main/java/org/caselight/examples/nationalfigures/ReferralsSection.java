package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.series.Baseline;
import org.caselight.series.ControlChart;
import org.caselight.series.ControlChartPolicy;
import org.caselight.series.ControlLimits;
import org.caselight.series.MonthlySeries;
import org.caselight.series.Signal;
import org.caselight.series.Stretch;

/**
 * The referrals of one authority, month by month, held against what is usual by two baselines.
 *
 * <p>The baseline decides what is found, so there are two, each with its limits: the two reporting
 * years before the one asked about, and that year with the one before it.
 */
final class ReferralsSection {
  private final PublishedData data;
  private final Place authority;
  private final String name;
  private final ReportingYear year;
  private final ImmutableMap<YearMonth, Cell> cells;
  private final MonthlySeries series;
  private final Optional<Held> before;
  private final Optional<Held> within;

  ReferralsSection(PublishedData data, Place authority, String name, ReportingYear year) {
    this.data = data;
    this.authority = authority;
    this.name = name;
    this.year = year;
    cells = cells();
    TreeMap<YearMonth, BigDecimal> values = new TreeMap<>();
    cells.forEach(
        (month, cell) ->
            cell.figure()
                .flatMap(Figure::value)
                .ifPresent(value -> values.put(month, value.rounded(0))));
    series = MonthlySeries.of(values);
    before = Held.against(series, year.previous().previous(), year.previous());
    within = Held.against(series, year.previous(), year);
  }

  /** The months of the year and of the two before, each with what stands there. */
  private ImmutableMap<YearMonth, Cell> cells() {
    ImmutableMap.Builder<YearMonth, Cell> byMonth = ImmutableMap.builder();
    for (ReportingYear of : ImmutableList.of(year.previous().previous(), year.previous(), year)) {
      ImmutableList<String> columns = Recipe.monthColumns();
      ImmutableList<YearMonth> months = of.months().asList();
      for (int i = 0; i < months.size(); i++) {
        byMonth.put(
            months.get(i),
            data.cell(TableKind.REFERRALS_BY_MONTH, of.endsIn(), authority, columns.get(i)));
      }
    }
    return byMonth.buildOrThrow();
  }

  /**
   * The months held against one baseline.
   *
   * @param baseline the months that set the limits
   * @param stretch the chart, which has no breaks
   */
  private record Held(Baseline baseline, Stretch stretch) {
    static Optional<Held> against(MonthlySeries series, ReportingYear first, ReportingYear last) {
      Baseline baseline = Baseline.of(first.months().first(), last.months().last());
      // Neither more nor fewer referrals is better by itself: some children may be missed.
      ControlChartPolicy policy =
          ControlChartPolicy.builder()
              .polarity(Polarity.NEITHER)
              .baseline(baseline.first(), baseline.last())
              .build();
      return ControlChart.of(series, policy).stretches().stream()
          .findFirst()
          .map(stretch -> new Held(baseline, stretch));
    }

    Optional<Signal> signal(YearMonth month) {
      return stretch.signals().stream().filter(signal -> signal.month().equals(month)).findFirst();
    }

    String months() {
      return Wording.month(baseline.first()) + " to " + Wording.month(baseline.last());
    }

    String limits() {
      return stretch
          .limits()
          .map(
              limits ->
                  months()
                      + ": "
                      + range(limits)
                      + ", mean "
                      + Wording.oneDecimal(limits.mean())
                      + ", set by "
                      + Wording.count(stretch.pointsInBaseline(), "month")
                      + (stretch.movingRangesLeftOut() == 0
                          ? ""
                          : ", without "
                              + Wording.count(stretch.movingRangesLeftOut(), "change")
                              + " out of proportion")
                      + (stretch.pointsInBaseline() < ControlChart.POINTS_FOR_FIRM_LIMITS
                          ? "; provisional, for that is fewer than "
                              + ControlChart.POINTS_FOR_FIRM_LIMITS
                          : ""))
          .orElseGet(
              () ->
                  months() + ": none, for they take two months or more of which there is a number");
    }

    private static String range(ControlLimits limits) {
      return limits.lower().signum() < 0
          ? "0 to " + Wording.oneDecimal(limits.upper()) + " (no number can be below 0)"
          : Wording.oneDecimal(limits.lower()) + " to " + Wording.oneDecimal(limits.upper());
    }
  }

  void addTo(TextReport report) {
    report.heading("Referrals by month");
    Optional<PublishedTable> table = data.table(TableKind.REFERRALS_BY_MONTH);
    if (table.isEmpty()) {
      report.paragraph("There is no table of referrals by month in the folder.");
      return;
    }
    if (table.get().row(year.endsIn(), authority, "").isEmpty()) {
      report.paragraph(
          table.get().file().name()
              + " has no row for "
              + name
              + " in "
              + year.endsIn()
              + ": no referrals by month.");
      return;
    }
    report.blank();
    report.item("Figures: ", table.get().file().name());
    report.item("Method:  ", "control chart as in Making Data Count, NHS England");
    before.ifPresent(held -> report.item("Limits:  ", "by the two years before, " + held.limits()));
    within.ifPresent(
        held -> report.item("Limits:  ", "by this year and the one before, " + held.limits()));
    addGaps(report);
    report.table(table());
    addSignals(report);
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
            + " more nor fewer referrals is better by itself: more may be children found in time, fewer"
            + " may be children missed. So no signal is called good or bad.");
  }

  /** Months without a number in the three years, by what stands there. */
  private void addGaps(TextReport report) {
    Multimaps.index(
            cells.keySet().stream().filter(month -> series.value(month).isEmpty()).iterator(),
            month ->
                Wording.standsThere(cell(month))
                    + "): not taken for 0"
                    + (series.gaps().contains(month)
                        ? ", and the months on either side are taken as next to each other"
                        : ""))
        .asMap()
        .forEach(
            (standsThere, months) ->
                report.item(
                    "Gaps:    ",
                    Wording.months(ImmutableList.copyOf(months)) + " (" + standsThere));
  }

  private Cell cell(YearMonth month) {
    return cells.getOrDefault(month, Cell.NONE);
  }

  private TextTable table() {
    TextTable table =
        new TextTable(
            "Month", ">Referrals", "By the two years before", "By this year and the one before");
    for (YearMonth month : year.months()) {
      table.row(
          Wording.month(month), cell(month).shown(), found(before, month), found(within, month));
    }
    return table;
  }

  private String found(Optional<Held> held, YearMonth month) {
    if (series.value(month).isEmpty()) {
      return "no number";
    }
    if (held.flatMap(against -> against.stretch().limits()).isEmpty()) {
      return "no limits";
    }
    return held.flatMap(against -> against.signal(month))
        .map(ReferralsSection::inShort)
        .orElse("as usual");
  }

  private static String inShort(Signal signal) {
    boolean isUp = signal.direction() == Signal.Direction.UP;
    return switch (signal.rule()) {
      case OUTSIDE_LIMITS -> isUp ? "ABOVE the limits" : "BELOW the limits";
      case TREND -> isUp ? "in a rise" : "in a fall";
      case TWO_OF_THREE_NEAR_LIMIT -> isUp ? "near the upper limit" : "near the lower limit";
      case ONE_SIDE_OF_MEAN -> isUp ? "in a run above the mean" : "in a run below the mean";
    };
  }

  private ImmutableList<YearMonth> signals(Held held) {
    return year.months().stream()
        .filter(month -> held.signal(month).isPresent())
        .collect(toImmutableList());
  }

  private void addSignals(TextReport report) {
    if (before.isEmpty() || within.isEmpty()) {
      report.paragraph("There is no number for any month.");
      return;
    }
    Held earlier = before.get();
    Held later = within.get();
    ImmutableList<YearMonth> outside =
        year.months().stream()
            .filter(month -> isOutside(earlier, month) || isOutside(later, month))
            .collect(toImmutableList());
    for (YearMonth month : outside) {
      report.paragraph(
          Wording.month(month)
              + ": "
              + cell(month).shown()
              + " referrals. By the two years before it, "
              + earlier.months()
              + ", that is "
              + against(earlier, month)
              + ". By "
              + later.months()
              + ", which it is a part of itself, it is "
              + against(later, month)
              + ".");
    }
    if (year.months().stream().noneMatch(month -> cell(month).figure().isPresent())) {
      report.paragraph("No month of the year has a number: there is nothing to judge.");
      return;
    }
    if (earlier.stretch().limits().isEmpty() || later.stretch().limits().isEmpty()) {
      report.paragraph(
          "A baseline without limits finds nothing: too few of its months have a number.");
      return;
    }
    String found =
        signals(earlier).equals(signals(later))
            ? "Both baselines find the same: " + months(signals(earlier)) + "."
            : "The baseline decides. By the two years before, "
                + months(signals(earlier))
                + "; by this year and the one before, "
                + months(signals(later))
                + ".";
    report.paragraph(found + moved(earlier, later));
  }

  private static boolean isOutside(Held held, YearMonth month) {
    return held.signal(month)
        .filter(signal -> signal.rule() == Signal.Rule.OUTSIDE_LIMITS)
        .isPresent();
  }

  private String against(Held held, YearMonth month) {
    if (held.stretch().limits().isEmpty()) {
      return "not known, for there are no limits";
    }
    ControlLimits limits = held.stretch().limits().get();
    boolean isAbove = limits.sideOfMean(series.value(month).orElseThrow()) > 0;
    return held.signal(month)
        .filter(signal -> signal.rule() == Signal.Rule.OUTSIDE_LIMITS)
        .map(signal -> signal.reason() + ": chance alone would hardly bring such a month")
        .orElseGet(
            () ->
                "inside, the "
                    + (isAbove
                        ? "upper limit being " + Wording.oneDecimal(limits.upper())
                        : "lower limit being " + Wording.oneDecimal(limits.lower())));
  }

  private String months(ImmutableList<YearMonth> signals) {
    return signals.isEmpty()
        ? "no month is out of the usual"
        : signals.size()
            + " of "
            + year.months().size()
            + (signals.size() == 1
                ? " months is out of the usual ("
                : " months are out of the usual (")
            + Wording.months(signals)
            + ")";
  }

  /** What the later baseline takes for usual that the earlier does not. */
  private static String moved(Held earlier, Held later) {
    Fraction then = earlier.stretch().limits().orElseThrow().mean();
    Fraction now = later.stretch().limits().orElseThrow().mean();
    return " The mean of the second is "
        + Wording.oneDecimal(now)
        + ", of the first "
        + Wording.oneDecimal(then)
        + ": a baseline that has the months in it which are judged takes some of a change for usual."
        + " Which years were usual is for the council to say, before it reads either.";
  }
}
