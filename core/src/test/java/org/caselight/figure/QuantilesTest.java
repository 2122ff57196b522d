package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
  private static final List<Fraction> FIVE =
      List.of(Fraction.of(1), Fraction.of(2), Fraction.of(4), Fraction.of(8), Fraction.of(16));

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "0.25, 2, 1", "0.5, 4, 1", "0.6, 28, 5", "0.75, 8, 1", "1, 16, 1"})
  void liesInProportionBetweenTwoValues(BigDecimal share, long numerator, long denominator) {
    assertThat(Quantiles.type7(FIVE, share)).isEqualTo(Fraction.of(numerator, denominator));
  }

  @Test
  void oneNumberIsEveryQuantile() {
    List<Fraction> one = List.of(Fraction.of(7));
    assertThat(Quantiles.type7(one, BigDecimal.ZERO)).isEqualTo(Fraction.of(7));
    assertThat(Quantiles.type7(one, BigDecimal.ONE)).isEqualTo(Fraction.of(7));
  }

  @Test
  void needsNumbersAndAShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.type7(List.of(), BigDecimal.ONE))
        .withMessage("sorted: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.type7(FIVE, new BigDecimal("1.01")))
        .withMessage("share: must be from 0 to 1, was 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.type7(FIVE, new BigDecimal("-0.01")))
        .withMessage("share: must be from 0 to 1, was -0.01");
  }
}
