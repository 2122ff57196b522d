package org.caselight.testing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.indicator.Polarity;
import org.caselight.series.Baseline;
import org.caselight.series.ControlChartPolicy;
import org.caselight.series.ControlChartPolicy.Screening;
import org.caselight.series.MonthlySeries;

/** Monthly series and policies for their charts, for properties. */
public final class Series {
  /** The first month that a series made here may have. */
  public static final YearMonth FIRST = YearMonth.of(2016, 4);

  private static final int MOST_MONTHS = 40;

  private Series() {}

  /** Up to 40 values without gaps: noise, drifts and plateaus, whole numbers and tenths. */
  public static Arbitrary<List<BigDecimal>> values() {
    return Arbitraries.oneOf(
        tenths(0, 200).list().ofMaxSize(MOST_MONTHS),
        tenths(-20, 20).list().ofMaxSize(MOST_MONTHS),
        Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf).list().ofMaxSize(MOST_MONTHS),
        drifts(-1, 2),
        drifts(-2, 1),
        drifts(-3, 3));
  }

  private static Arbitrary<BigDecimal> tenths(int least, int most) {
    return Arbitraries.integers().between(least, most).map(n -> BigDecimal.valueOf(n, 1));
  }

  private static Arbitrary<List<BigDecimal>> drifts(int down, int up) {
    return Arbitraries.integers()
        .between(down, up)
        .list()
        .ofMaxSize(MOST_MONTHS)
        .map(Series::summedUp);
  }

  private static List<BigDecimal> summedUp(List<Integer> steps) {
    BigDecimal[] values = new BigDecimal[steps.size()];
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < values.length; i++) {
      value = value.add(BigDecimal.valueOf(steps.get(i)));
      values[i] = value;
    }
    return List.of(values);
  }

  /** Up to 40 months of such values, about one in six a gap. */
  public static Arbitrary<MonthlySeries> monthlySeries() {
    return Combinators.combine(
            values(), Arbitraries.integers().between(0, 5).list().ofSize(MOST_MONTHS))
        .as(
            (values, keep) -> {
              TreeMap<YearMonth, BigDecimal> byMonth = new TreeMap<>();
              for (int i = 0; i < values.size(); i++) {
                if (keep.get(i) > 0) {
                  byMonth.put(FIRST.plusMonths(i), values.get(i));
                }
              }
              return MonthlySeries.of(byMonth);
            });
  }

  /** Months that such a series may have. */
  public static Arbitrary<YearMonth> months() {
    return Arbitraries.integers()
        .between(0, MOST_MONTHS - 1)
        .map(months -> FIRST.plusMonths(months));
  }

  /** With any screening and polarity, and either recalculations or a baseline or neither. */
  public static Arbitrary<ControlChartPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(Screening.class),
            Arbitraries.of(Polarity.class),
            months().list().ofMaxSize(2),
            baselines().injectNull(0.3).map(Optional::ofNullable),
            Arbitraries.of(true, false))
        .as(
            (screening, polarity, recalculations, baseline, isRecalculated) -> {
              ControlChartPolicy.Builder policy =
                  ControlChartPolicy.builder().screening(screening).polarity(polarity);
              if (isRecalculated) {
                policy.addAllRecalculations(recalculations);
              } else {
                baseline.ifPresent(policy::addBaselines);
              }
              return policy.build();
            });
  }

  private static Arbitrary<Baseline> baselines() {
    return Combinators.combine(months(), Arbitraries.integers().between(0, 24))
        .as((first, more) -> Baseline.of(first, first.plusMonths(more)));
  }
}
