package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoundsTest {

  @ParameterizedTest
  @CsvSource({
    "5000, '£5,000'",
    "-250, -£250",
    "41.50, £41.50",
    "41.5, £41.50",
    "41.00, £41",
    "-0.05, -£0.05",
    "99.99, £99.99",
    "100.01, £100",
    "100.50, £101",
    "-1234567.5, '-£1,234,568'",
    "1E+3, '£1,000'",
    "0, £0"
  })
  void isShownToThePoundOrThePenny(BigDecimal pounds, String text) {
    assertThat(Pounds.of(pounds)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, £0.33",
    "-1, 3, -£0.33",
    "1, 1000, £0",
    "-1, 1000, £0",
    "-5, 1000, -£0.01",
    "4999, 1000, £5",
    "99994, 1000, £99.99",
    "99995, 1000, £100",
    "299, 3, £99.67",
    "301, 3, £100"
  })
  void sharesAreRoundedOnlyWhenShown(long numerator, long denominator, String text) {
    Fraction exact = Fraction.of(numerator, denominator);
    assertThat(Pounds.of(exact)).hasToString(text);
    assertThat(Pounds.of(exact).toFraction()).isEqualTo(exact);
  }

  @Test
  void isComputedExactly() {
    Pounds salary = Pounds.of(40_000);
    Pounds third = salary.times(Fraction.of(1, 3));
    assertThat(third).hasToString("£13,333");
    assertThat(third.plus(third).plus(third)).isEqualTo(salary);
    assertThat(salary.minus(third)).isEqualTo(Pounds.of(Fraction.of(80_000, 3)));
    assertThat(Pounds.of(3).minus(Pounds.of(5))).isEqualTo(Pounds.of(-2));
    assertThat(third.dividedBy(salary)).isEqualTo(Fraction.of(1, 3));
    assertThat(Pounds.of(-5).dividedBy(Pounds.of(2))).isEqualTo(Fraction.of(-5, 2));
  }

  @Test
  void knowsItsSign() {
    assertThat(Pounds.of(1).signum()).isEqualTo(1);
    assertThat(Pounds.ZERO.signum()).isZero();
    assertThat(Pounds.of(-1).signum()).isEqualTo(-1);
    assertThat(Pounds.ZERO).isEqualTo(Pounds.of(0)).hasToString("£0");
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Pounds.of(new BigDecimal("41.50")))
        .isEqualTo(Pounds.parse("41.5"))
        .isEqualTo(Pounds.of(Fraction.of(83, 2)))
        .hasSameHashCodeAs(Pounds.parse("41.5"))
        .doesNotHaveSameHashCodeAs(Pounds.parse("41.51"))
        .isNotEqualTo(Pounds.parse("41.51"))
        .isNotEqualTo(new BigDecimal("41.5"))
        .isNotEqualTo(null);
    assertThat(Pounds.of(2)).isGreaterThan(Pounds.parse("1.99")).isLessThan(Pounds.of(10));
    assertThat(Pounds.of(2)).isEqualByComparingTo(Pounds.parse("2.00"));
  }

  @ParameterizedTest
  @CsvSource({"5000, '£5,000'", "41.50, £41.50", "41.5, £41.50", "0, £0", "007, £7"})
  void readsDigitsWithPence(String text, String shown) {
    assertThat(Pounds.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-5", "+5", "£5", "5,000", "5.", ".5", "5.005", "1e3", " 5", "5\n", "٣"})
  void readsNothingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pounds.parse(text))
        .withMessage("pounds: must be a number such as 5000 or 41.50, 0 or more, was " + text);
  }

  @Test
  void aPennyIsNotGivenInParts() {
    assertThat(Pounds.of(new BigDecimal("0.010"))).hasToString("£0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pounds.of(new BigDecimal("-0.005")))
        .withMessage("pounds: must have at most 2 decimals, was -0.005");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pounds.of(new BigDecimal("1E+1001")))
        .withMessage("pounds: must have at most 1000 digits, was one with 1 and a scale of -1001");
  }

  @Test
  void nothingDividesByNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pounds.of(5).dividedBy(Pounds.ZERO))
        .withMessage("other: must not be 0");
  }
}
