package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caselight.calendar.DateRange;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.ControlChartPicture;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.series.ChartPoint;
import org.caselight.series.ControlChart;
import org.caselight.series.ControlLimits;
import org.caselight.series.Signal;
import org.caselight.series.Stretch;

/** Numbers by month with their control chart, on the page. */
final class MonthsOnPage {
  private final String id;
  private final String counted;
  private final String suffix;
  private final ControlChart chart;
  private final ImmutableSortedMap<YearMonth, PublishedKpi> months;
  private final ImmutableSet<YearMonth> withheld;

  /**
   * Takes what was charted.
   *
   * @param id what the chart's file is called
   * @param counted what is counted, in words without digits
   * @param suffix what stands behind the title where the numbers are made up
   * @param chart the control chart
   * @param months what may be shown of each month of the chart
   */
  MonthsOnPage(
      String id,
      String counted,
      String suffix,
      ControlChart chart,
      ImmutableSortedMap<YearMonth, PublishedKpi> months) {
    this.id = id;
    this.counted = counted;
    this.suffix = suffix;
    this.chart = chart;
    this.months = months;
    this.withheld =
        months.entrySet().stream()
            .filter(month -> month.getValue().figure().isEmpty())
            .map(month -> month.getKey())
            .collect(toImmutableSet());
  }

  /** The same with more said of one month. */
  MonthsOnPage with(YearMonth month, PublishedKpi kpi) {
    SortedMap<YearMonth, PublishedKpi> changed = new TreeMap<>(months);
    changed.put(month, kpi);
    return new MonthsOnPage(id, counted, suffix, chart, ImmutableSortedMap.copyOfSorted(changed));
  }

  /** Whether every month is shown: with limits and signals, one that is not could be worked out. */
  boolean isWhole() {
    return withheld.isEmpty();
  }

  /** What chance alone would hardly explain; none where a month is withheld. */
  ImmutableList<KpiFinding> findings() {
    return isWhole()
        ? Multimaps.index(chart.signals(), OpenByMonthSection::inShort).asMap().entrySet().stream()
            .map(alike -> finding(alike.getKey(), ImmutableList.copyOf(alike.getValue())))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** {@code January 2019, February 2019: near the upper limit (known cause: the police)}. */
  private static KpiFinding finding(String inShort, ImmutableList<Signal> signals) {
    String causes =
        signals.stream()
            .flatMap(signal -> signal.note().stream())
            .distinct()
            .map(Printable::escaped)
            .collect(joining("; "));
    return KpiFinding.note(
        Wording.months(ImmutableList.copyOf(Lists.transform(signals, Signal::month)))
            + ": "
            + inShort
            + (causes.isEmpty() ? "" : " (known cause: " + causes + ")"));
  }

  /** The months that are signals: a sentence, or nothing where a month is withheld. */
  Words signals() {
    if (!isWhole()) {
      return Words.NONE;
    }
    ImmutableList<YearMonth> signalled =
        chart.points().stream()
            .filter(point -> point.signal().isPresent())
            .map(ChartPoint::month)
            .collect(toImmutableList());
    return signalled.isEmpty()
        ? Words.of(" Chance alone may explain every month.")
        : Words.of(" Chance alone would hardly explain the numbers of ")
            .name(Wording.listed(signalled, Wording::month))
            .text(".");
  }

  Words value(Figures figures, YearMonth month) {
    return Optional.ofNullable(months.get(month))
        .map(figures::shown)
        .orElse(Words.of(Wording.NOT_KNOWN));
  }

  Chart chart(Figures figures) {
    Words title = Words.of(Wording.sentence(counted) + " by month" + suffix);
    Words description = description(figures);
    ChartPicture picture =
        ControlChartPicture.picture(
            new ChartText(id, title.toString(), description.toString()),
            Wording.sentence(counted),
            chart,
            withheld,
            limit -> IndicatorUnit.AVERAGE.shown(limit, 1));
    return ChartBlock.of(picture, title, description, table(figures));
  }

  private Words description(Figures figures) {
    Words words =
        Words.of("A point for each month from ")
            .name(Wording.month(months.firstKey()))
            .text(" to ")
            .name(Wording.month(months.lastKey()))
            .text(".");
    if (!isWhole()) {
      return words.text(
          " Some months are withheld, and with them the mean, the limits and the signals.");
    }
    for (Stretch stretch : chart.stretches()) {
      words = words.then(limits(figures, stretch));
    }
    return words.then(signals());
  }

  private Words limits(Figures figures, Stretch stretch) {
    return stretch
        .limits()
        .map(
            limits ->
                Words.of(" Mean ")
                    .then(limit(figures, stretch, "Mean", limits.mean()))
                    .text("; chance alone stays between ")
                    .then(limit(figures, stretch, "Lower limit", limits.lower()))
                    .text(" and ")
                    .then(limit(figures, stretch, "Upper limit", limits.upper()))
                    .text(
                        stretch.isProvisional()
                            ? ", limits that are provisional, for few months set them."
                            : "."))
        .orElse(Words.NONE);
  }

  private Words limit(Figures figures, Stretch stretch, String name, Fraction value) {
    PublishedKpi any = months.values().asList().get(0);
    String shown = IndicatorUnit.AVERAGE.shown(value, 1);
    return value.signum() < 0
        ? Words.of("nothing")
        : figures.shown(
            Kpi.builder()
                .subject(any.subject())
                .indicator(
                    Indicator.builder()
                        .title(name + " of the control chart, " + counted)
                        .definition(
                            "limits: mean ± "
                                + ControlLimits.LIMIT_FACTOR.rounded(2).toPlainString()
                                + " × the average change from one month to the next")
                        .unit(IndicatorUnit.AVERAGE)
                        .polarity(Polarity.NEITHER)
                        .people(PeopleCounted.NOWHERE)
                        .build())
                .who(any.who())
                .period(DateRange.ofMonths(stretch.baseline().first(), stretch.baseline().last()))
                .figure(Rounded.parse(shown.replace(",", "")))
                .provenance(any.provenance())
                .build());
  }

  private Table table(Figures figures) {
    Table.Builder table =
        Table.builder(Words.of(Wording.sentence(counted) + ", month by month"))
            .textColumn("Month")
            .numberColumn("Number")
            .textColumn("Signal");
    for (ChartPoint point : chart.points()) {
      table.row(
          Words.ofName(Wording.month(point.month())),
          value(figures, point.month()),
          isWhole()
              ? point
                  .signal()
                  .map(signal -> Words.of(OpenByMonthSection.inShort(signal)))
                  .orElse(Words.NONE)
              : Words.NONE);
    }
    return table.build();
  }
}
