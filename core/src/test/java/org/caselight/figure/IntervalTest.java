package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final Interval ONE_TO_TWO = new Interval(1, 2, 0.95);

  @Test
  void showsItsEndsAndConfidence() {
    Interval plans = Rate.per10000(570, 137_000).interval().orElseThrow();
    assertThat(plans).hasToString("38.260 to 45.166 (95% confidence)");
    assertThat(plans.shown(1)).isEqualTo("38.3 to 45.2");
    assertThat(plans.shown(-1)).isEqualTo("40 to 50");
    assertThat(new Interval(0.142, 0.402, 0.95).shownAsPercent(1)).isEqualTo("14.2% to 40.2%");
    assertThat(new Interval(0, 1, 0.95).shownAsPercent(0)).isEqualTo("0% to 100%");
    assertThat(new Interval(999.4, 12_345.5, 0.95).shown(0)).isEqualTo("999 to 12,346");
    assertThat(new Interval(-1.25, 0.5, 0.95).shown(1)).isEqualTo("-1.3 to 0.5");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 50", "0.95, 95", "0.998, 99.8", "0.9, 90", "1e-12, 0.0000000001"})
  void showsItsConfidencePlainly(double confidence, String percent) {
    assertThat(new Interval(1, 2, confidence))
        .hasToString("1.000 to 2.000 (" + percent + "% confidence)");
  }

  @ParameterizedTest
  @CsvSource({
    "0.99, false, true, false",
    "1, true, false, false",
    "1.5, true, false, false",
    "2, true, false, false",
    "2.01, false, false, true"
  })
  void bothEndsAreInIt(BigDecimal value, boolean contains, boolean above, boolean below) {
    Fraction fraction = Fraction.of(value);
    assertThat(ONE_TO_TWO.contains(fraction)).isEqualTo(contains);
    assertThat(ONE_TO_TWO.isAbove(fraction)).isEqualTo(above);
    assertThat(ONE_TO_TWO.isBelow(fraction)).isEqualTo(below);
  }

  @Test
  void comparesItsEndsExactly() {
    // The double next to 0.1 is a little above it.
    Interval point = new Interval(0.1, 0.1, 0.95);
    assertThat(point.contains(Fraction.of(new BigDecimal(point.lower())))).isTrue();
    assertThat(point.isAbove(Fraction.of(1, 10))).isTrue();
    assertThat(new Interval(0, Double.MIN_VALUE, 0.95).contains(Fraction.ZERO)).isTrue();
    assertThat(new Interval(-Double.MAX_VALUE, Double.MAX_VALUE, 0.95).contains(Fraction.ONE))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void endsAreFinite(double end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(end, 1, 0.95))
        .withMessage("lower: must be a finite number, was " + end);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, end, 0.95))
        .withMessage("upper: must be a finite number, was " + end);
  }

  @Test
  void upperIsNotBelowLower() {
    assertThat(new Interval(1, 1, 0.95).upper()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(1, 0.5, 0.95))
        .withMessage("upper: must not be below lower (1.0), was 0.5");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, 1, -0.1, 95, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void confidenceIsAboveNoneAndBelowCertain(double confidence) {
    String refused = "confidence: must be above 0 and below 1, was " + confidence;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(1, 2, confidence))
        .withMessage(refused);
    List<Figure> figures =
        List.of(
            Count.of(1),
            Count.of(100),
            Rate.per10000(1, 1),
            Rate.per10000(0, 0),
            Proportion.of(1, 2),
            Proportion.of(0, 0),
            Average.of(1, 2),
            Average.UNDEFINED,
            Rounded.of(1));
    for (Figure figure : figures) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> figure.interval(confidence))
          .withMessage(refused);
    }
  }

  @Test
  void isOfCountsRatesAndProportionsOnly() {
    assertThat(Count.ZERO.interval()).isPresent();
    assertThat(Rate.per10000(0, 1).interval()).isPresent();
    assertThat(Rate.per10000(0, 0).interval()).isEmpty();
    assertThat(Proportion.of(0, 1).interval()).isPresent();
    assertThat(Proportion.of(0, 0).interval()).isEmpty();
    assertThat(Average.of(1, 2).interval()).isEmpty();
    assertThat(Average.UNDEFINED.interval()).isEmpty();
    assertThat(Rounded.of(1).interval()).isEmpty();
  }

  @Test
  void isOf95PerCentUnlessItSaysOtherwise() {
    assertThat(Interval.CONFIDENCE_95).isEqualTo(0.95);
    assertThat(Interval.CONFIDENCE_99_8).isEqualTo(0.998);
    for (Figure figure :
        List.of(Count.of(5), Count.of(50), Rate.per10000(5, 9), Proportion.of(1, 2))) {
      assertThat(figure.interval()).isEqualTo(figure.interval(0.95));
      assertThat(figure.interval().orElseThrow().confidence()).isEqualTo(0.95);
      assertThat(figure.interval(0.998).orElseThrow().confidence()).isEqualTo(0.998);
    }
  }

  /** None of one: the upper end is z² ÷ (1 + z²). */
  @ParameterizedTest
  @CsvSource({
    "0.95, 1.959963984540054",
    "0.998, 3.090232306167813",
    "0.5, 0.6744897501960817",
    "0.9, 1.6448536269514722",
    "0.99, 2.5758293035489004"
  })
  void usesTheNormalQuantile(double confidence, double quantile) {
    double upper = Proportion.of(0, 1).interval(confidence).orElseThrow().upper();
    assertThat(Math.sqrt(upper / (1 - upper))).isCloseTo(quantile, Offset.offset(2e-14));
  }

  @Test
  void noneHasALowerEndOfNoneAndAllAnUpperEndOfAll() {
    assertThat(Count.ZERO.interval().orElseThrow().lower()).isZero();
    // Nothing is counted with probability e to the power of −upper.
    assertThat(Count.ZERO.interval().orElseThrow().upper())
        .isCloseTo(-Math.log(0.025), Offset.offset(1e-13));
    assertThat(Proportion.of(0, 20).interval().orElseThrow().lower()).isZero();
    assertThat(Proportion.of(20, 20).interval().orElseThrow().upper()).isEqualTo(1);
  }

  @Test
  void isExactBelowTenAndByarsFromTenOn() {
    // 9 exactly, 10 by Byar; exactly, 10 would be 4.795 to 18.390.
    assertThat(Count.of(9).interval().orElseThrow())
        .hasToString("4.115 to 17.085 (95% confidence)");
    assertThat(Count.of(10).interval().orElseThrow())
        .hasToString("4.787 to 18.391 (95% confidence)");
  }

  /** The doubles next to such a figure are hundreds of children away from it. */
  @ParameterizedTest
  @ValueSource(longs = {-511, -300, -100, 0, 100, 300, 511})
  void holdsAFigureThatIsNoDouble(long off) {
    long huge = (1L << 62) + off;
    for (double confidence : new double[] {Double.MIN_VALUE, 1e-12, 0.95}) {
      for (Figure figure :
          List.of(
              Count.of(huge),
              Rate.per10000(huge, 3),
              Rate.per10000(3, huge),
              Rate.of(huge, 1, 1),
              Proportion.of(huge / 3, huge))) {
        assertThat(figure.interval(confidence).orElseThrow().contains(figure.value().orElseThrow()))
            .as("%s at %s", figure, confidence)
            .isTrue();
      }
    }
  }

  @Test
  void hugeSharesKeepTheirIntervals() {
    long huge = 1L << 62;
    Interval half = Proportion.of(huge / 2, huge).interval().orElseThrow();
    // 1.96 deviations of 1 ÷ 2^32.
    assertThat(0.5 - half.lower()).isBetween(4.56e-10, 4.57e-10);
    assertThat(half.upper() - 0.5).isBetween(4.56e-10, 4.57e-10);
    Interval almostAll = Proportion.of(huge - 1, huge).interval().orElseThrow();
    assertThat(almostAll.contains(Fraction.of(huge - 1, huge))).isTrue();
    assertThat(almostAll.upper()).isLessThanOrEqualTo(1);
    Interval one = Proportion.of(1, huge).interval().orElseThrow();
    assertThat(one.lower() * huge).isCloseTo(0.17652, Offset.offset(1e-5));
    assertThat(one.upper() * huge).isCloseTo(5.66494, Offset.offset(1e-5));
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(ONE_TO_TWO))
        .isEqualTo(new Interval(1, 2, 0.95))
        .hasSameHashCodeAs(new Interval(1, 2, 0.95))
        .isNotEqualTo(new Interval(1, 2, 0.998))
        .isNotEqualTo(new Interval(0, 2, 0.95))
        .isNotEqualTo(new Interval(1, 3, 0.95));
  }

  @Test
  void littleConfidenceKeepsItsDigits() {
    // Wilson's upper end of 0 of n is z² ÷ (n + z²), and z is √(π ÷ 2) × confidence near 0.
    double upper = Proportion.of(0, 5).interval(1e-12).orElseThrow().upper();
    assertThat(upper).isCloseTo(Math.PI / 2 * 1e-24 / 5, withinPercentage(1e-7));
  }
}
