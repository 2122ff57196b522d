package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageTest {
  private static final Average CASES = Average.of(92, 5);

  @Test
  void isTotalOverBaseAndShowsItsWorking() {
    assertThat(CASES.value()).contains(Fraction.of(92, 5));
    assertThat(CASES.isDefined()).isTrue();
    assertThat(CASES.isPrinted()).isFalse();
    assertThat(CASES).hasToString("18.4 (92 ÷ 5)");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 5, 20.0 (100 ÷ 5)",
    "46, 2.50, 18.4 (46 ÷ 2.5)",
    "1, 4, 0.3 (1 ÷ 4)",
    "-3, 2, -1.5 (-3 ÷ 2)",
    "0, 5, 0.0 (0 ÷ 5)",
    "22, 3, 7.3 (22 ÷ 3)",
    "500, 10, 50.0 (500 ÷ 10)"
  })
  void showsOneDecimalAndPlainNumbers(BigDecimal total, BigDecimal base, String text) {
    assertThat(Average.of(total, base)).hasToString(text);
  }

  @Test
  void keepsTotalAndBaseWithoutTrailingZeros() {
    Average average = Average.of(new BigDecimal("92.00"), new BigDecimal("5.0"));
    assertThat(average.total()).isEqualTo(new BigDecimal("92"));
    assertThat(average.base()).isEqualTo(new BigDecimal("5"));
    assertThat(average).isEqualTo(CASES).hasSameHashCodeAs(CASES);
    assertThat(new Average(new BigDecimal("92.0"), new BigDecimal("5.00"))).isEqualTo(CASES);
  }

  @Test
  void sameValueFromOtherNumbersIsAnotherAverage() {
    assertThat(Average.of(184, 10)).isNotEqualTo(CASES);
    assertThat(Average.of(184, 10).value()).isEqualTo(CASES.value());
  }

  @Test
  void nothingOverNothingIsUndefined() {
    Average undefined = Average.of(0, 0);
    assertThat(undefined).isEqualTo(Average.UNDEFINED).hasToString("undefined (0 ÷ 0)");
    assertThat(Average.of(new BigDecimal("0.0"), new BigDecimal("0E+3")))
        .isEqualTo(Average.UNDEFINED);
    assertThat(undefined.value()).isEmpty();
    assertThat(undefined.isDefined()).isFalse();
    assertThat(undefined.rounded(1)).isEmpty();
  }

  @Test
  void everyQuestionAboutAnUndefinedAverageIsAnsweredNo() {
    for (BigDecimal limit :
        new BigDecimal[] {BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE}) {
      assertThat(Average.UNDEFINED.isAbove(limit)).isFalse();
      assertThat(Average.UNDEFINED.isBelow(limit)).isFalse();
      assertThat(Average.UNDEFINED.mayBeAbove(limit)).isFalse();
      assertThat(Average.UNDEFINED.mayBeBelow(limit)).isFalse();
      assertThat(Average.UNDEFINED.mayBeAtMost(limit)).isFalse();
      assertThat(Average.UNDEFINED.mayBeAtLeast(limit)).isFalse();
    }
  }

  @Test
  void nothingOverSomethingIsZero() {
    assertThat(Average.of(0, 5).value()).contains(Fraction.ZERO);
  }

  @Test
  void somethingOverNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Average.of(5, 0))
        .withMessage("base: must not be 0 under a total of 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Average.of(-500, 0))
        .withMessage("base: must not be 0 under a total of -500");
  }

  @Test
  void negativeBaseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Average.of(5, -100))
        .withMessage("base: must be 0 or more, was -100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Average.of(BigDecimal.ZERO, new BigDecimal("-0.01")))
        .withMessage("base: must be 0 or more, was -0.01");
  }

  @Test
  void poolsTotalsAndBasesRatherThanAverages() {
    Average pooled = Average.of(60, 2).pooledWith(Average.of(10, 8));
    assertThat(pooled).isEqualTo(Average.of(70, 10)).hasToString("7.0 (70 ÷ 10)");
    assertThat(pooled.value()).contains(Fraction.of(7));
  }

  @ParameterizedTest
  @CsvSource({"18.39, true, false", "18.4, false, false", "18.41, false, true"})
  void atTheLimitIsNeitherAboveNorBelow(BigDecimal limit, boolean above, boolean below) {
    assertThat(CASES.isAbove(limit)).isEqualTo(above);
    assertThat(CASES.mayBeAbove(limit)).isEqualTo(above);
    assertThat(CASES.mayBeAtMost(limit)).isEqualTo(!above);
    assertThat(CASES.isBelow(limit)).isEqualTo(below);
    assertThat(CASES.mayBeBelow(limit)).isEqualTo(below);
    assertThat(CASES.mayBeAtLeast(limit)).isEqualTo(!below);
  }

  @Test
  void isRoundedOnlyWhenShown() {
    Average average = Average.of(22, 3);
    assertThat(average.rounded(0)).contains(new BigDecimal("7"));
    assertThat(average.rounded(2)).contains(new BigDecimal("7.33"));
    assertThat(average.rounded(-1)).contains(new BigDecimal("1E+1"));
    assertThat(average.isAbove(new BigDecimal("7.33"))).isTrue();
  }

  @Test
  void keepsItsNumbersWithoutExponents() {
    assertThat(Average.of(20, 1).total()).isEqualTo(new BigDecimal("20"));
    assertThat(Average.of(new BigDecimal("20.50"), BigDecimal.TEN).total())
        .isEqualTo(new BigDecimal("20.5"));
    assertThat(Average.of(20, 10).base()).isEqualTo(new BigDecimal("10"));
  }

  @Test
  void showsThousandsApart() {
    assertThat(Average.of(92_000, 5)).hasToString("18,400.0 (92,000 ÷ 5)");
  }
}
