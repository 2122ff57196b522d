package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final Amount IN_POST = Amount.of(new BigDecimal("36186.3"));

  @Test
  void isTheNumberItself() {
    assertThat(IN_POST.amount()).isEqualByComparingTo("36186.3");
    assertThat(IN_POST.value()).contains(Fraction.of(361_863, 10));
    assertThat(IN_POST.isDefined()).isTrue();
    assertThat(IN_POST.isPrinted()).isFalse();
    assertThat(IN_POST.interval()).isEmpty();
    assertThat(IN_POST.rounded(0)).contains(new BigDecimal("36186"));
    assertThat(IN_POST).hasToString("36,186.3");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.0, 0", "1.50, 1.5", "1E+3, '1,000'", "0.000001, 0.000001"})
  void isKeptAndShownWithoutTrailingZeros(BigDecimal amount, String text) {
    assertThat(Amount.of(amount)).hasToString(text).isEqualTo(new Amount(amount));
    assertThat(Amount.of(amount).amount().toPlainString()).isEqualTo(text.replace(",", ""));
  }

  @Test
  void equalNumbersAreEqualHoweverTheyWereWritten() {
    assertThat(Amount.of(new BigDecimal("1.0")))
        .isEqualTo(Amount.of(BigDecimal.ONE))
        .hasSameHashCodeAs(Amount.of(BigDecimal.ONE))
        .isNotEqualTo(Amount.of(new BigDecimal("1.01")));
  }

  @Test
  void twoAreAdded() {
    assertThat(Amount.of(new BigDecimal("0.6")).plus(Amount.of(new BigDecimal("0.4"))))
        .isEqualTo(Amount.of(BigDecimal.ONE));
  }

  @Test
  void belowNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal("-0.10")))
        .withMessage("amount: must be 0 or more, was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal("1E+1001")))
        .withMessage("amount: must have at most 1000 digits, was one with 1 and a scale of -1001");
  }
}
