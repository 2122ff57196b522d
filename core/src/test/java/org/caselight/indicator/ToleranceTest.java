package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {

  @Test
  void defaultIsTenPerCent() {
    assertThat(Tolerance.DEFAULT).isEqualTo(Tolerance.ofPercent(10)).hasToString("10%");
    assertThat(Tolerance.DEFAULT.amount()).isEqualByComparingTo("10");
    assertThat(Tolerance.DEFAULT.unit()).isEqualTo(Tolerance.Unit.PER_CENT);
  }

  @Test
  void noneReachesNowhere() {
    assertThat(Tolerance.NONE).isEqualTo(Tolerance.ofPercent(0)).hasToString("0%");
    assertThat(Tolerance.NONE.distanceFrom(new BigDecimal("20"))).isZero();
    assertThat(Tolerance.NONE.distanceFrom(Fraction.of(22, 3))).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "10%, 20, 2",
    "10%, 25, 2.5",
    "10%, -20, 2",
    "10%, 0, 0",
    "7.5%, 20, 1.5",
    "100%, 20, 20",
    "100%, 20, 20",
    "2, 20, 2",
    "2, 25, 2",
    "2, -25, 2",
    "0.5, 0, 0.5"
  })
  void reachesAShareOfTheTargetOrAFixedDistance(
      String tolerance, BigDecimal limit, BigDecimal distance) {
    assertThat(Tolerance.parse(tolerance).distanceFrom(limit)).isEqualByComparingTo(distance);
    assertThat(Tolerance.parse(tolerance).distanceFrom(Fraction.of(limit)))
        .isEqualTo(Fraction.of(distance));
  }

  @Test
  void reachesAShareOfWhatNoDecimalCanSay() {
    assertThat(Tolerance.DEFAULT.distanceFrom(Fraction.of(22, 3))).isEqualTo(Fraction.of(11, 15));
    assertThat(Tolerance.DEFAULT.distanceFrom(Fraction.of(-22, 3))).isEqualTo(Fraction.of(11, 15));
    assertThat(Tolerance.ofAmount(new BigDecimal("0.5")).distanceFrom(Fraction.of(22, 3)))
        .isEqualTo(Fraction.of(1, 2));
  }

  @Test
  void amountIsInTheUnitOfTheFigure() {
    Tolerance tolerance = Tolerance.ofAmount(new BigDecimal("2.50"));
    assertThat(tolerance.amount()).isEqualTo(new BigDecimal("2.5"));
    assertThat(tolerance.unit()).isEqualTo(Tolerance.Unit.SAME_AS_FIGURE);
    assertThat(tolerance).hasToString("2.5");
    assertThat(Tolerance.ofAmount(new BigDecimal("100"))).hasToString("100");
  }

  @Test
  void negativeIsRefusedAndZeroIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.ofPercent(-1))
        .withMessage("tolerance: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.ofAmount(new BigDecimal("-0.1")))
        .withMessage("tolerance: must be 0 or more, was -0.1");
    assertThat(Tolerance.ofAmount(BigDecimal.ZERO)).hasToString("0");
  }

  @Test
  void percentSignTellsTheUnit() {
    assertThat(Tolerance.parse("10%")).isEqualTo(Tolerance.DEFAULT);
    assertThat(Tolerance.parse("10")).isEqualTo(Tolerance.ofAmount(BigDecimal.TEN));
    assertThat(Tolerance.parse("2.50"))
        .isEqualTo(Tolerance.ofAmount(new BigDecimal("2.5")))
        .hasToString("2.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "-1", "+1", "10 %", " 10%", "10%%", "10%\n", ".5", "5.", "1e1", "ten"})
  void anythingElseIsNotATolerance(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.parse(text))
        .withMessageStartingWith("tolerance: must be such as 10% or 2, was ")
        .withMessageEndingWith(", was " + text);
  }

  @Test
  void equalWhenAmountAndUnitAre() {
    Tolerance tolerance = Tolerance.ofAmount(BigDecimal.TEN);
    assertThat(tolerance)
        .isEqualTo(Tolerance.ofAmount(new BigDecimal("10.00")))
        .hasSameHashCodeAs(Tolerance.ofAmount(new BigDecimal("10.00")))
        .isNotEqualTo(Tolerance.DEFAULT)
        .isNotEqualTo(Tolerance.ofAmount(BigDecimal.ONE));
  }

  @Test
  void isNeverMoreThanTheWholeTarget() {
    assertThat(Tolerance.ofPercent(100)).hasToString("100%");
    assertThat(Tolerance.ofAmount(new BigDecimal("101"))).hasToString("101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.ofPercent(101))
        .withMessage("tolerance: must be at most 100%, was 101%");
  }
}
