package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.testing.Comparisons.rate;

import java.math.BigDecimal;
import java.util.Arrays;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.service.Pounds;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkComparisonTest {
  private static final Authority CAMBRIDGESHIRE =
      Authority.ofOnsCode("Cambridgeshire", "E10000003");
  private static final Rate PLANS = Rate.per10000(570, 137_000);

  private static BenchmarkComparison against(
      IndicatorUnit unit, Polarity polarity, Figure own, Figure benchmark) {
    Indicator indicator = Indicator.of("Measure", unit, polarity);
    return new BenchmarkComparison(
        CAMBRIDGESHIRE,
        own,
        Benchmark.given(indicator, "Target of the region", benchmark),
        Interval.CONFIDENCE_95);
  }

  private static BenchmarkComparison rates(Polarity polarity, Figure own, String benchmark) {
    return against(IndicatorUnit.RATE_PER_10000, polarity, own, Rounded.parse(benchmark));
  }

  private static BenchmarkComparison shares(Figure own, Figure benchmark) {
    return against(IndicatorUnit.SHARE, Polarity.NEITHER, own, benchmark);
  }

  /** The interval of 570 of 137,000 is 38.26 to 45.17 per 10,000. */
  @ParameterizedTest
  @CsvSource({
    "46, BETTER, WORSE, LOWER",
    "45.2, BETTER, WORSE, LOWER",
    "45.1, SIMILAR, SIMILAR, SIMILAR",
    "41.6, SIMILAR, SIMILAR, SIMILAR",
    "38.3, SIMILAR, SIMILAR, SIMILAR",
    "38.2, WORSE, BETTER, HIGHER",
    "0, WORSE, BETTER, HIGHER"
  })
  void theOutcomeIsOnWhichSideTheWholeIntervalLies(
      String benchmark,
      ComparisonOutcome lowerIsBetter,
      ComparisonOutcome higherIsBetter,
      ComparisonOutcome neither) {
    assertThat(rates(Polarity.LOWER_IS_BETTER, PLANS, benchmark).outcome()).contains(lowerIsBetter);
    assertThat(rates(Polarity.HIGHER_IS_BETTER, PLANS, benchmark).outcome())
        .contains(higherIsBetter);
    assertThat(rates(Polarity.NEITHER, PLANS, benchmark).outcome()).contains(neither);
  }

  @Test
  void aBenchmarkAtTheEdgeOfTheIntervalIsSimilar() {
    Interval interval = PLANS.interval().orElseThrow();

    for (double end : new double[] {interval.lower(), interval.upper()}) {
      String edge = new BigDecimal(end).toPlainString();
      assertThat(rates(Polarity.LOWER_IS_BETTER, PLANS, edge).outcome())
          .contains(ComparisonOutcome.SIMILAR);
    }
    String beyond = new BigDecimal(Math.nextUp(interval.upper())).toPlainString();
    assertThat(rates(Polarity.LOWER_IS_BETTER, PLANS, beyond).outcome())
        .contains(ComparisonOutcome.BETTER);
    String before = new BigDecimal(Math.nextDown(interval.lower())).toPlainString();
    assertThat(rates(Polarity.LOWER_IS_BETTER, PLANS, before).outcome())
        .contains(ComparisonOutcome.WORSE);
  }

  @Test
  void moreConfidenceTakesMoreOfADifference() {
    Benchmark target = Benchmark.given(rate(Polarity.LOWER_IS_BETTER), "Target", Rounded.of(46));

    assertThat(new BenchmarkComparison(CAMBRIDGESHIRE, PLANS, target, 0.95).outcome())
        .contains(ComparisonOutcome.BETTER);
    assertThat(
            new BenchmarkComparison(CAMBRIDGESHIRE, PLANS, target, Interval.CONFIDENCE_99_8)
                .outcome())
        .contains(ComparisonOutcome.SIMILAR);
  }

  @Test
  void withoutAnIntervalThereIsNoOutcome() {
    BenchmarkComparison printed = rates(Polarity.LOWER_IS_BETTER, Rounded.of(60), "46");

    assertThat(printed.outcome()).isEmpty();
    assertThat(printed.difference()).isEqualTo(Fraction.of(14));
    assertThat(printed.gap()).isEmpty();
    assertThat(printed.gapInWords()).isEmpty();
    assertThat(printed.gapAsSpend(Pounds.of(1_000))).isEmpty();
    assertThat(printed)
        .hasToString(
            "Cambridgeshire: 60 per 10,000, 14.0 above 46 per 10,000 (given: Target of the"
                + " region)");
  }

  @Test
  void theGapIsInChildrenAndInPounds() {
    BenchmarkComparison below = rates(Polarity.LOWER_IS_BETTER, PLANS, "46");

    // 46 per 10,000 of 137,000 is 630.2.
    assertThat(below.gap()).contains(Fraction.of(-602, 10));
    assertThat(below.gapInWords()).contains("about 60 fewer than at the benchmark");
    assertThat(below.gapAsSpend(Pounds.of(1_000))).contains(Pounds.of(-60_200));
    assertThat(below.difference()).isEqualTo(Fraction.of(5_700, 137).minus(Fraction.of(46)));
    assertThat(below)
        .hasToString(
            "Cambridgeshire: 41.6 per 10,000 (570 of 137,000), 4.4 below 46 per 10,000 (given:"
                + " Target of the region): better");

    BenchmarkComparison above =
        rates(Polarity.LOWER_IS_BETTER, Rate.per10000(630, 137_000), "42.83");
    assertThat(above.gapInWords()).contains("about 43 more than at the benchmark");
  }

  @ParameterizedTest
  @CsvSource({
    "46, as at the benchmark",
    "51, 5 more than at the benchmark",
    "41, 5 fewer than at the benchmark",
    "1046, '1,000 more than at the benchmark'"
  })
  void wholeGapsAreNotAbout(long count, String words) {
    assertThat(rates(Polarity.LOWER_IS_BETTER, Rate.per10000(count, 10_000), "46").gapInWords())
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "46.6, less than 1 more than at the benchmark",
    "46.5, about 1 more than at the benchmark",
    "47.4, less than 1 fewer than at the benchmark",
    "47.5, about 1 fewer than at the benchmark"
  })
  void lessThanHalfOfOneIsLessThanOne(String benchmark, String words) {
    assertThat(rates(Polarity.NEITHER, Rate.per10000(47, 10_000), benchmark).gapInWords())
        .contains(words);
  }

  @Test
  void netSpendPerHeadHasItsGapInPounds() {
    BenchmarkComparison spend =
        against(
            IndicatorUnit.AVERAGE,
            Polarity.NEITHER,
            Average.of(110_970_000, 137_000),
            Rounded.of(750));

    assertThat(spend.gap().map(Pounds::of)).contains(Pounds.of(8_220_000));
    assertThat(spend.gapInWords()).contains("8,220,000 more than at the benchmark");
    assertThat(spend.outcome()).isEmpty();
    assertThat(spend)
        .hasToString(
            "Cambridgeshire: 810.0 (110,970,000 ÷ 137,000), 60.0 above 750 (given: Target of the"
                + " region)");
    assertThat(
            against(IndicatorUnit.AVERAGE, Polarity.NEITHER, Average.of(740, 1), Rounded.of(750))
                .gapInWords())
        .contains("10 less than at the benchmark");
  }

  @Test
  void sharesDifferByPercentagePoints() {
    assertThat(shares(Proportion.of(224, 1_000), Rounded.parse("0.20")).toString())
        .startsWith("Cambridgeshire: 22.4% (224 of 1,000), 2.4 percentage points above 20% (");
    assertThat(shares(Proportion.of(224, 1_000), Rounded.parse("0.20")).gap())
        .contains(Fraction.of(24));
    assertThat(shares(Proportion.of(1, 5), Rounded.parse("0.20")).toString())
        .startsWith("Cambridgeshire: 20.0% (1 of 5), at 20% (");
    assertThat(shares(Rounded.parse("0.8"), Rounded.parse("0.8004")).toString())
        .isEqualTo(
            "Cambridgeshire: 80%, less than 0.05 percentage points below 80.0% (given: Target of"
                + " the region)");
  }

  @Test
  void numbersAreShownWithoutDecimals() {
    assertThat(against(IndicatorUnit.NUMBER, Polarity.NEITHER, Count.of(1_234), Count.of(1_200)))
        .hasToString(
            "Cambridgeshire: 1,234, 34 above 1,200 (given: Target of the region): similar");
  }

  @Test
  void figureAndBenchmarkHaveValuesInOneUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rates(Polarity.NEITHER, Rate.per10000(0, 0), "46"))
        .withMessage(
            "figure: must have a value, was undefined (0 of 0) of Cambridgeshire (E10000003)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rates(Polarity.NEITHER, Count.of(3), "46"))
        .withMessage(
            "figure: must suit Measure (rate per 10,000, neither is better), was 3 of Cambridgeshire"
                + " (E10000003)");
    Benchmark none = AuthorityFigures.builder(rate(Polarity.NEITHER)).build().pooledAll("England");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BenchmarkComparison(CAMBRIDGESHIRE, PLANS, none, 0.95))
        .withMessage("benchmark: must have a value, was no value (pooled from 0 of 0: England)");
  }

  @Test
  @SuppressWarnings("NullAway")
  void theAuthorityIsKnown() {
    Benchmark target = Benchmark.given(rate(Polarity.NEITHER), "Target", Rounded.of(46));

    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> new BenchmarkComparison(null, PLANS, target, 0.95))
        .withMessage("authority");
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-0.5", "NaN"})
  void confidenceIsAShare(double confidence) {
    Benchmark target = Benchmark.given(rate(Polarity.NEITHER), "Target", Rounded.of(46));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BenchmarkComparison(CAMBRIDGESHIRE, PLANS, target, confidence))
        .withMessage("confidence: must be above 0 and below 1, was " + confidence);
  }

  @Test
  void outcomesHaveWords() {
    assertThat(Arrays.stream(ComparisonOutcome.values()).map(ComparisonOutcome::label))
        .containsExactly("better", "similar", "worse", "higher", "lower");
  }

  @Test
  void survivesSerialization() {
    BenchmarkComparison comparison = rates(Polarity.LOWER_IS_BETTER, PLANS, "46");
    assertThat(Serialized.copy(comparison)).isEqualTo(comparison);
  }
}
