package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Fraction;
import org.caselight.testing.Serialized;
import org.caselight.testing.Series;

class MonthlySeriesProperties {
  @Provide
  Arbitrary<MonthlySeries> series() {
    return Series.monthlySeries();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Series.months();
  }

  private static List<Map.Entry<YearMonth, BigDecimal>> shuffled(
      MonthlySeries series, Random random) {
    List<Map.Entry<YearMonth, BigDecimal>> entries = new ArrayList<>(series.values().entrySet());
    Collections.shuffle(entries, random);
    return entries;
  }

  @Property
  void orderInWhichMonthsAreAddedDoesNotMatter(
      @ForAll("series") MonthlySeries series, @ForAll Random random) {
    MonthlySeries oneByOne = MonthlySeries.EMPTY;
    for (Map.Entry<YearMonth, BigDecimal> entry : shuffled(series, random)) {
      oneByOne = oneByOne.with(entry.getKey(), entry.getValue());
    }

    assertThat(oneByOne).isEqualTo(series).hasSameHashCodeAs(series).hasToString(series.toString());
  }

  @Property
  void collectorGivesOneAnswerHoweverRecordsAreSplit(
      @ForAll("series") MonthlySeries series,
      @ForAll Random random,
      @ForAll @IntRange(max = 40) int split) {
    List<Map.Entry<YearMonth, BigDecimal>> entries = shuffled(series, random);

    assertThat(
            Serialized.collectInHalves(
                entries,
                Math.min(split, entries.size()),
                MonthlySeries.toMonthlySeries(entry -> entry.getKey(), entry -> entry.getValue())))
        .isEqualTo(series);
    assertThat(
            entries.parallelStream()
                .collect(
                    MonthlySeries.toMonthlySeries(
                        entry -> entry.getKey(), entry -> entry.getValue())))
        .isEqualTo(series);
  }

  @Property
  void everyMonthFromFirstToLastHasAValueOrIsAGap(@ForAll("series") MonthlySeries series) {
    List<YearMonth> months =
        series
            .firstMonth()
            .map(
                first ->
                    Stream.iterate(
                            first,
                            month -> !month.isAfter(series.lastMonth().orElseThrow()),
                            month -> month.plusMonths(1))
                        .toList())
            .orElse(List.of());

    assertThat(
            Stream.concat(series.values().keySet().stream(), series.gaps().stream())
                .sorted()
                .toList())
        .isEqualTo(months);
  }

  @Property
  void changeIsThereWhereBothMonthsAre(
      @ForAll("series") MonthlySeries series, @ForAll("months") YearMonth month) {
    assertThat(series.changeOnMonthBefore(month).map(Change::difference))
        .isEqualTo(
            series
                .value(month)
                .flatMap(
                    now -> series.value(month.minusMonths(1)).map(then -> now.subtract(then))));
    assertThat(series.changeOnYearBefore(month).map(Change::difference))
        .isEqualTo(
            series
                .value(month)
                .flatMap(
                    now -> series.value(month.minusMonths(12)).map(then -> now.subtract(then))));
  }

  @Property
  void percentOfTheEarlierValueIsTheDifference(
      @ForAll("series") MonthlySeries series, @ForAll("months") YearMonth month) {
    series
        .changeOnMonthBefore(month)
        .ifPresent(
            change -> {
              assertThat(change.percent().isPresent())
                  .isEqualTo(change.earlierValue().signum() != 0);
              change
                  .percent()
                  .ifPresent(
                      percent -> {
                        assertThat(percent.signum()).isEqualTo(change.difference().signum());
                        assertThat(
                                percent
                                    .times(Fraction.of(change.earlierValue().abs()))
                                    .dividedBy(Fraction.of(100)))
                            .isEqualTo(Fraction.of(change.difference()));
                      });
            });
  }

  private static WorkingDays firstDaysOf(Change change, int days) {
    return WorkingDays.of(
        DateRange.ofMonths(change.earlierMonth(), change.laterMonth()),
        day -> day.getDayOfMonth() <= days);
  }

  @Property
  void asManyWorkingDaysInBothMonthsMakeTheSamePercentage(
      @ForAll("series") MonthlySeries series,
      @ForAll("months") YearMonth month,
      @ForAll @IntRange(min = 1, max = 23) int days) {
    series
        .changeOnMonthBefore(month)
        .ifPresent(
            change ->
                assertThat(change.perWorkingDay(firstDaysOf(change, days)).orElseThrow().percent())
                    .isEqualTo(change.percent()));
  }
}
