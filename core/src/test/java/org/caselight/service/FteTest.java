package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {
  private static final Fte LEAST = Fte.parse("0.000001");

  @ParameterizedTest
  @CsvSource({
    "0.8, 0.8",
    "0.80, 0.8",
    "1, 1",
    "1.0, 1",
    "1E+2, 100",
    "0, 0",
    "0.000, 0",
    "12.345678, 12.345678",
    "0.0000010, 0.000001"
  })
  void showsTheNumberWithoutTrailingZeros(BigDecimal number, String text) {
    assertThat(Fte.of(number)).hasToString(text);
    assertThat(Fte.of(number).toBigDecimal()).isEqualTo(new BigDecimal(text));
  }

  @Test
  void wholePostsAndDecimalsAreOneNumber() {
    assertThat(Fte.of(1)).isEqualTo(Fte.FULL_TIME).hasToString("1");
    assertThat(Fte.of(0)).isEqualTo(Fte.ZERO).hasToString("0");
    assertThat(Fte.of(new BigDecimal("1.00"))).isEqualTo(Fte.FULL_TIME);
  }

  @Test
  void sixDecimalsAreTheMost() {
    assertThat(Fte.of(new BigDecimal("0.123456"))).hasToString("0.123456");
    assertThat(Fte.of(new BigDecimal("0.1234560"))).hasToString("0.123456");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(new BigDecimal("0.1234567")))
        .withMessage("fte: must have at most 6 decimals, was 0.1234567");
  }

  @Test
  void negativeIsRefusedAndZeroIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(-1))
        .withMessage("fte: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(new BigDecimal("-0.000001")))
        .withMessage("fte: must be 0 or more, was -0.000001");
    assertThat(Fte.of(0).isZero()).isTrue();
  }

  @Test
  void nineMillionMillionIsTheMost() {
    assertThat(Fte.parse("9223372036854.775807")).hasToString("9223372036854.775807");
    assertThat(Fte.of(9_223_372_036_854L)).hasToString("9223372036854");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(new BigDecimal("9223372036854.775808")))
        .withMessage("fte: must be at most 9223372036854.775807, was 9223372036854.775808");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(9_223_372_036_855L))
        .withMessage("fte: must be at most 9223372036854.775807, was 9223372036855");
    assertThatIllegalArgumentException().isThrownBy(() -> Fte.of(Long.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.8", "1, 1", "1.0, 1", "007.50, 7.5", "0, 0", "100, 100"})
  void readsDigitsWithADecimalPoint(String text, String shown) {
    assertThat(Fte.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-0.5", "+1", ".5", "1.", "1e0", "0,8", " 1", "1 ", "1\n", "1.0.0", "one", "٣"
      })
  void anythingElseIsNotAnFte(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.parse(text))
        .withMessage("fte: must be a number such as 0.8, 0 or more, was " + text);
  }

  @Test
  void readingIsHeldToSixDecimalsToo() {
    assertThat(Fte.parse("0.0000010")).isEqualTo(LEAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.parse("0.1000001"))
        .withMessage("fte: must have at most 6 decimals, was 0.1000001");
  }

  @Test
  void sumsDoNotDrift() {
    assertThat(Fte.parse("0.1").plus(Fte.parse("0.2"))).isEqualTo(Fte.parse("0.3"));
    Fte sum = Fte.ZERO;
    for (int part = 0; part < 10; part++) {
      sum = sum.plus(Fte.parse("0.1"));
    }
    assertThat(sum).isEqualTo(Fte.FULL_TIME);
  }

  @Test
  void sumBeyondTheMostIsRefused() {
    Fte most = Fte.parse("9223372036854.775807");
    assertThat(most.plus(Fte.ZERO)).isEqualTo(most);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(LEAST));
  }

  @Test
  void onlyZeroIsZero() {
    assertThat(Fte.ZERO.isZero()).isTrue();
    assertThat(LEAST.isZero()).isFalse();
    assertThat(Fte.FULL_TIME.isZero()).isFalse();
  }

  @Test
  void isOrderedByItsNumber() {
    assertThat(Fte.parse("0.9")).isLessThan(Fte.parse("0.91"));
    assertThat(Fte.parse("10")).isGreaterThan(Fte.parse("9"));
    assertThat(Fte.parse("1.0")).isEqualByComparingTo(Fte.FULL_TIME);
  }

  @Test
  void equalWhenTheNumberIs() {
    assertThat(Fte.parse("0.80"))
        .isEqualTo(Fte.parse("0.8"))
        .hasSameHashCodeAs(Fte.parse("0.8"))
        .doesNotHaveSameHashCodeAs(Fte.parse("0.9"))
        .isNotEqualTo(Fte.parse("0.9"))
        .isNotEqualTo(new BigDecimal("0.8"))
        .isNotEqualTo(null);
  }

  @Test
  void refusesInPlainNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(-100))
        .withMessage("fte: must be 0 or more, was -100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(new BigDecimal("0.0000001")))
        .withMessage("fte: must have at most 6 decimals, was 0.0000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fte.of(10_000_000_000_000L))
        .withMessage("fte: must be at most 9223372036854.775807, was 10000000000000");
  }
}
