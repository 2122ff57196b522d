package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.series.ControlChartPolicy.Screening;
import org.caselight.series.Signal.Direction;
import org.caselight.series.Signal.Rule;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;
import org.caselight.testing.Series;

class ControlChartProperties {
  @Provide
  Arbitrary<MonthlySeries> series() {
    return Series.monthlySeries();
  }

  @Provide
  Arbitrary<ControlChartPolicy> policies() {
    return Series.policies();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Series.months();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Numbers.decimals();
  }

  private record Found(YearMonth month, Rule rule, Direction direction, List<YearMonth> months) {}

  private static List<Found> found(ControlChart chart) {
    return chart.signals().stream()
        .map(
            signal -> new Found(signal.month(), signal.rule(), signal.direction(), signal.months()))
        .toList();
  }

  private static MonthlySeries mapped(MonthlySeries series, UnaryOperator<BigDecimal> values) {
    return MonthlySeries.of(Maps.transformValues(series.values(), values::apply));
  }

  private static Stream<ControlLimits> limits(ControlChart chart) {
    return chart.points().stream().flatMap(point -> point.limits().stream());
  }

  @Property
  void shiftedSeriesHasTheSameSignalsAndShiftedLimits(
      @ForAll("series") MonthlySeries series,
      @ForAll("policies") ControlChartPolicy policy,
      @ForAll("decimals") BigDecimal shift) {
    ControlChart chart = ControlChart.of(series, policy);
    ControlChart shifted = ControlChart.of(mapped(series, value -> value.add(shift)), policy);

    assertThat(found(shifted)).isEqualTo(found(chart));
    assertThat(limits(shifted).toList())
        .isEqualTo(
            limits(chart)
                .map(
                    limits ->
                        new ControlLimits(
                            limits.mean().plus(Fraction.of(shift)), limits.averageMovingRange()))
                .toList());
  }

  @Property
  void stretchedSeriesHasTheSameSignalsAndStretchedLimits(
      @ForAll("series") MonthlySeries series,
      @ForAll("policies") ControlChartPolicy policy,
      @ForAll @IntRange(min = 1, max = 5_000) int thousandths) {
    BigDecimal factor = BigDecimal.valueOf(thousandths, 3);
    ControlChart chart = ControlChart.of(series, policy);
    ControlChart stretched =
        ControlChart.of(mapped(series, value -> value.multiply(factor)), policy);

    assertThat(found(stretched)).isEqualTo(found(chart));
    assertThat(limits(stretched).toList())
        .isEqualTo(
            limits(chart)
                .map(
                    limits ->
                        new ControlLimits(
                            limits.mean().times(Fraction.of(factor)),
                            limits.averageMovingRange().times(Fraction.of(factor))))
                .toList());
  }

  @Property
  void mirroredSeriesSwapsImprovementsAndConcerns(
      @ForAll("series") MonthlySeries series, @ForAll("policies") ControlChartPolicy policy) {
    ControlChart chart = ControlChart.of(series, policy);
    ControlChart mirrored = ControlChart.of(mapped(series, BigDecimal::negate), policy);

    assertThat(months(mirrored, Signal::isConcern)).isEqualTo(months(chart, Signal::isImprovement));
    assertThat(months(mirrored, Signal::isImprovement)).isEqualTo(months(chart, Signal::isConcern));
    assertThat(mirrored.signals().stream().map(Signal::rule))
        .isEqualTo(chart.signals().stream().map(Signal::rule).toList());
  }

  private static List<YearMonth> months(ControlChart chart, Predicate<Signal> wanted) {
    return chart.signals().stream().filter(wanted).map(Signal::month).toList();
  }

  @Property
  void constantSeriesHasNoSignal(
      @ForAll("series") MonthlySeries series,
      @ForAll("policies") ControlChartPolicy policy,
      @ForAll("decimals") BigDecimal constant) {
    ControlChart chart = ControlChart.of(mapped(series, value -> constant), policy);

    assertThat(chart.signals()).isEmpty();
    assertThat(limits(chart))
        .allMatch(limits -> limits.lower().compareTo(constant) == 0)
        .allMatch(limits -> limits.upper().compareTo(constant) == 0);
  }

  @Property
  void monthsMayLieFurtherApart(
      @ForAll("series") MonthlySeries series, @ForAll @IntRange(min = 1, max = 3) int apart) {
    ImmutableSortedMap.Builder<YearMonth, BigDecimal> spread = ImmutableSortedMap.naturalOrder();
    List<BigDecimal> values = List.copyOf(series.values().values());
    for (int i = 0; i < values.size(); i++) {
      spread.put(Series.FIRST.plusMonths((long) i * apart), values.get(i));
    }

    assertThat(
            ControlChart.of(MonthlySeries.of(spread.buildOrThrow()), Polarity.HIGHER_IS_BETTER)
                .points()
                .stream()
                .map(point -> point.signal().map(Signal::rule)))
        .isEqualTo(
            ControlChart.of(series, Polarity.HIGHER_IS_BETTER).points().stream()
                .map(point -> point.signal().map(Signal::rule))
                .toList());
  }

  @Property
  void polarityDoesNotDecideWhatIsFound(@ForAll("series") MonthlySeries series) {
    ControlChart lower = ControlChart.of(series, Polarity.LOWER_IS_BETTER);

    assertThat(found(ControlChart.of(series, Polarity.HIGHER_IS_BETTER))).isEqualTo(found(lower));
    assertThat(found(ControlChart.of(series, Polarity.NEITHER))).isEqualTo(found(lower));
    assertThat(lower.signals()).allMatch(signal -> signal.isConcern() != signal.isImprovement());
  }

  @Property
  void screeningNeverWidensLimits(@ForAll("series") MonthlySeries series) {
    Optional<ControlLimits> screened = limits(series, Screening.ONCE);
    Optional<ControlLimits> unscreened = limits(series, Screening.NONE);

    assertThat(screened.map(ControlLimits::mean)).isEqualTo(unscreened.map(ControlLimits::mean));
    screened.ifPresent(
        limits ->
            assertThat(limits.averageMovingRange())
                .isLessThanOrEqualTo(unscreened.orElseThrow().averageMovingRange()));
  }

  private static Optional<ControlLimits> limits(MonthlySeries series, Screening screening) {
    return limits(
            ControlChart.of(series, ControlChartPolicy.builder().screening(screening).build()))
        .findFirst();
  }

  @Property
  void recalculationMakesTwoChartsOfOne(
      @ForAll("series") MonthlySeries series, @ForAll("months") YearMonth month) {
    ControlChart chart =
        ControlChart.of(series, ControlChartPolicy.builder().recalculateFrom(month).build());

    assertThat(chart.points())
        .isEqualTo(
            Stream.of(series.values().headMap(month, false), series.values().tailMap(month, true))
                .map(MonthlySeries::of)
                .map(part -> ControlChart.of(part, Polarity.NEITHER))
                .flatMap(part -> part.points().stream())
                .toList());
  }

  @Property
  void everyValueIsOnePoint(
      @ForAll("series") MonthlySeries series, @ForAll("policies") ControlChartPolicy policy) {
    ControlChart chart = ControlChart.of(series, policy);

    assertThat(chart.points().stream().map(ChartPoint::month))
        .isEqualTo(List.copyOf(series.values().keySet()));
    assertThat(chart.points().stream().map(ChartPoint::value))
        .isEqualTo(List.copyOf(series.values().values()));
    assertThat(chart.points().stream().flatMap(point -> point.signal().stream()))
        .isEqualTo(chart.signals());
  }

  @Property
  void signalsAreWhatTheySay(
      @ForAll("series") MonthlySeries series, @ForAll("policies") ControlChartPolicy policy) {
    for (Signal signal : ControlChart.of(series, policy).signals()) {
      List<BigDecimal> run =
          signal.months().stream().map(month -> series.value(month).orElseThrow()).toList();
      int sign = signal.direction() == Direction.UP ? 1 : -1;
      assertThat(signal.months()).isSorted().contains(signal.month());
      assertThat(signal.limits().isOutside(signal.value()))
          .isEqualTo(signal.rule() == Rule.OUTSIDE_LIMITS);
      if (signal.rule() != Rule.TREND) {
        assertThat(run).allMatch(value -> signal.limits().sideOfMean(value) == sign);
      }
      switch (signal.rule()) {
        case OUTSIDE_LIMITS -> assertThat(run).hasSize(1);
        case TREND ->
            assertThat(IntStream.range(1, run.size()))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(i -> run.get(i).compareTo(run.get(i - 1)) == sign);
        case TWO_OF_THREE_NEAR_LIMIT -> {
          assertThat(signal.limits().isNear(signal.value())).isTrue();
          assertThat(run).hasSizeBetween(3, 5);
          assertThat(run.stream().filter(signal.limits()::isNear).count())
              .isGreaterThanOrEqualTo(2);
        }
        case ONE_SIDE_OF_MEAN -> assertThat(run).hasSizeGreaterThanOrEqualTo(7);
      }
    }
  }

  /** The rules as they are stated, window by window, with no thought for speed or elegance. */
  @Property
  void findsWhatTheRulesSay(@ForAll("series") MonthlySeries series) {
    for (Stretch stretch : ControlChart.of(series, Polarity.NEITHER).stretches()) {
      List<ChartPoint> points = stretch.points();
      for (int i = 0; i < points.size(); i++) {
        Optional<Rule> expected =
            stretch.limits().isPresent() ? expected(stretch, i) : Optional.empty();
        assertThat(points.get(i).signal().map(Signal::rule)).isEqualTo(expected);
      }
    }
  }

  private static Optional<Rule> expected(Stretch stretch, int index) {
    ControlLimits limits = stretch.limits().orElseThrow();
    List<BigDecimal> values = stretch.points().stream().map(ChartPoint::value).toList();
    if (limits.isOutside(values.get(index))) {
      return Optional.of(Rule.OUTSIDE_LIMITS);
    }
    if (windows(values, index, 7)
        .anyMatch(
            window ->
                isRising(window) || isRising(window.stream().map(BigDecimal::negate).toList()))) {
      return Optional.of(Rule.TREND);
    }
    if (limits.isNear(values.get(index))
        && windows(values, index, 3)
            .anyMatch(
                window ->
                    isOnOneSide(window, limits)
                        && window.stream().filter(limits::isNear).count() >= 2)) {
      return Optional.of(Rule.TWO_OF_THREE_NEAR_LIMIT);
    }
    return windows(values, index, 7).anyMatch(window -> isOnOneSide(window, limits))
        ? Optional.of(Rule.ONE_SIDE_OF_MEAN)
        : Optional.empty();
  }

  private static Stream<List<BigDecimal>> windows(List<BigDecimal> values, int index, int size) {
    return IntStream.rangeClosed(index - size + 1, index)
        .filter(first -> first >= 0 && first + size <= values.size())
        .mapToObj(first -> values.subList(first, first + size));
  }

  private static boolean isRising(List<BigDecimal> values) {
    return IntStream.range(1, values.size())
        .allMatch(i -> values.get(i).compareTo(values.get(i - 1)) > 0);
  }

  private static boolean isOnOneSide(List<BigDecimal> values, ControlLimits limits) {
    return values.stream().allMatch(value -> limits.sideOfMean(value) > 0)
        || values.stream().allMatch(value -> limits.sideOfMean(value) < 0);
  }

  @Property
  void notesAreShownAndDecideNothing(
      @ForAll("series") MonthlySeries series, @ForAll("policies") ControlChartPolicy policy) {
    MonthlySeries noted = series;
    for (YearMonth month : series.values().keySet()) {
      noted = noted.withNote(month, "cause of " + month);
    }
    ControlChart chart = ControlChart.of(noted, policy);

    assertThat(found(chart)).isEqualTo(found(ControlChart.of(series, policy)));
    assertThat(chart.points())
        .allMatch(
            point -> point.toString().endsWith("(known cause: cause of " + point.month() + ")"));
  }

  @Property
  void easierTargetIsNeverLessAssured(
      @ForAll("series") MonthlySeries series,
      @ForAll("decimals") BigDecimal one,
      @ForAll("decimals") BigDecimal other) {
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    ControlChart lower = ControlChart.of(series, Polarity.LOWER_IS_BETTER);
    ControlChart higher = ControlChart.of(series, Polarity.HIGHER_IS_BETTER);

    lower
        .assurance(Target.atMost(low))
        .ifPresent(
            hard ->
                assertThat(lower.assurance(Target.atMost(high)).orElseThrow())
                    .isLessThanOrEqualTo(hard));
    higher
        .assurance(Target.atLeast(high))
        .ifPresent(
            hard ->
                assertThat(higher.assurance(Target.atLeast(low)).orElseThrow())
                    .isLessThanOrEqualTo(hard));
  }

  @Property
  void survivesSerialization(
      @ForAll("series") MonthlySeries series, @ForAll("policies") ControlChartPolicy policy) {
    ControlChart chart = ControlChart.of(series, policy);

    assertThat(Serialized.copy(chart)).isEqualTo(chart).hasToString(chart.toString());
    assertThat(Serialized.copy(chart.points())).isEqualTo(chart.points());
  }
}
