package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.series.ControlChartPolicy.Screening;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlLimitsTest {
  /** From 2.02 to 17.98, near from 4.68 down and from 15.32 up. */
  private static final ControlLimits LIMITS = new ControlLimits(Fraction.of(10), Fraction.of(3));

  private static Optional<ControlLimits.Screened> setBy(Screening screening, String... values) {
    return ControlLimits.setBy(Arrays.stream(values).map(BigDecimal::new).toList(), screening);
  }

  @Test
  void lieAsFarFromTheMeanAsTheAverageMovingRangeTells() {
    assertThat(LIMITS.lower()).isEqualTo(Fraction.of(new BigDecimal("2.02")));
    assertThat(LIMITS.upper()).isEqualTo(Fraction.of(new BigDecimal("17.98")));
    assertThat(LIMITS).hasToString("mean 10, limits 2 to 18");
    assertThat(new ControlLimits(Fraction.of(1, 3), Fraction.of(1)))
        .hasToString("mean 0.3, limits -2.3 to 3");
  }

  @ParameterizedTest
  @CsvSource({
    "2.01, true, false, -1",
    "2.02, false, true, -1",
    "4.67, false, true, -1",
    "4.68, false, false, -1",
    "9.99, false, false, -1",
    "10, false, false, 0",
    "10.01, false, false, 1",
    "15.32, false, false, 1",
    "15.33, false, true, 1",
    "17.98, false, true, 1",
    "17.99, true, false, 1",
    "17.9800000000000000000001, true, false, 1"
  })
  void areExactAtTheirEdges(BigDecimal value, boolean isOutside, boolean isNear, int side) {
    assertThat(LIMITS.isOutside(value)).isEqualTo(isOutside);
    assertThat(LIMITS.isNear(value)).isEqualTo(isNear);
    assertThat(LIMITS.sideOfMean(value)).isEqualTo(side);
  }

  @Test
  void needTwoValues() {
    assertThat(setBy(Screening.ONCE)).isEmpty();
    assertThat(setBy(Screening.ONCE, "5")).isEmpty();
    assertThat(setBy(Screening.ONCE, "5", "8").orElseThrow())
        .isEqualTo(
            new ControlLimits.Screened(new ControlLimits(Fraction.of(13, 2), Fraction.of(3)), 0));
  }

  @Test
  void leaveOutMovingRangesFromTheEdgeOn() {
    // Ranges 244, 244, 245 and 3267 average 1000: the last is at 3.267 times that.
    assertThat(setBy(Screening.ONCE, "0", "244", "488", "733", "4000").orElseThrow())
        .isEqualTo(
            new ControlLimits.Screened(
                new ControlLimits(Fraction.of(1093), Fraction.of(733, 3)), 1));
    // Ranges 244, 244, 246 and 3266 do, too: the last is just below.
    assertThat(setBy(Screening.ONCE, "0", "244", "488", "734", "4000").orElseThrow())
        .isEqualTo(
            new ControlLimits.Screened(
                new ControlLimits(Fraction.of(5466, 5), Fraction.of(1000)), 0));
  }

  @Test
  void keepEveryMovingRangeWithoutScreening() {
    assertThat(setBy(Screening.NONE, "0", "244", "488", "733", "4000").orElseThrow())
        .isEqualTo(
            new ControlLimits.Screened(new ControlLimits(Fraction.of(1093), Fraction.of(1000)), 0));
  }

  @Test
  void screenOnceOnly() {
    // Without 1000 the average is 3, and 10 would be beyond 3.267 times that if asked again.
    ControlLimits.Screened screened =
        setBy(Screening.ONCE, "0", "1", "2", "12", "11", "12", "1012", "1011", "1010")
            .orElseThrow();
    assertThat(screened.movingRangesLeftOut()).isEqualTo(1);
    assertThat(screened.limits().averageMovingRange()).isEqualTo(Fraction.of(16, 7));
  }

  @Test
  void ofAConstantAreItsValue() {
    for (Screening screening : Screening.values()) {
      ControlLimits.Screened screened = setBy(screening, "3.7", "3.7", "3.7").orElseThrow();
      assertThat(screened.movingRangesLeftOut()).isZero();
      assertThat(screened.limits().lower()).isEqualTo(Fraction.of(37, 10));
      assertThat(screened.limits().upper()).isEqualTo(Fraction.of(37, 10));
      assertThat(screened.limits().isOutside(new BigDecimal("3.7"))).isFalse();
      assertThat(screened.limits().isNear(new BigDecimal("3.7"))).isFalse();
      assertThat(screened.limits().isOutside(new BigDecimal("3.71"))).isTrue();
    }
  }

  @Test
  void refuseAMovingRangeBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ControlLimits(Fraction.ZERO, Fraction.of(-1, 2)))
        .withMessage("averageMovingRange: must be 0 or more, was -1/2");
  }

  @Test
  void nameTheirFactors() {
    assertThat(ControlLimits.LIMIT_FACTOR).isEqualTo(Fraction.of(266, 100));
    assertThat(ControlLimits.SCREENING_FACTOR).isEqualTo(Fraction.of(3267, 1000));
    assertThat(Serialized.copy(LIMITS)).isEqualTo(LIMITS);
  }
}
