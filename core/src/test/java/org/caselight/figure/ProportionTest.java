package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource({
    "3, 10, 30.0% (3 of 10)",
    "0, 10, 0.0% (0 of 10)",
    "10, 10, 100.0% (10 of 10)",
    "1, 3, 33.3% (1 of 3)",
    "2, 3, 66.7% (2 of 3)",
    "999, 999, 100.0% (999 of 999)",
    "'1000', '1000', '100.0% (1,000 of 1,000)'",
    "'1234', '4567890', '0.0% (1,234 of 4,567,890)'",
    "0, 0, undefined (0 of 0)"
  })
  void showsAPercentageAndItsWorking(long part, long whole, String text) {
    assertThat(Proportion.of(part, whole)).hasToString(text);
  }

  @Test
  void isPartOverWhole() {
    Proportion proportion = Proportion.of(3, 12);
    assertThat(proportion.part()).isEqualTo(3);
    assertThat(proportion.whole()).isEqualTo(12);
    assertThat(proportion.value()).contains(Fraction.of(1, 4));
    assertThat(proportion.isDefined()).isTrue();
    assertThat(proportion.isPrinted()).isFalse();
    assertThat(proportion.rounded(1)).contains(new BigDecimal("0.3"));
  }

  @Test
  void percentIsRoundedHalfUp() {
    Proportion proportion = Proportion.of(1, 8);
    assertThat(proportion.percent(0)).contains(new BigDecimal("13"));
    assertThat(proportion.percent(1)).contains(new BigDecimal("12.5"));
    assertThat(proportion.percent(3)).contains(new BigDecimal("12.500"));
    assertThat(proportion.percent(-1)).contains(new BigDecimal("1E+1"));
  }

  @Test
  void nothingOfNothingIsUndefined() {
    Proportion undefined = Proportion.of(0, 0);
    assertThat(undefined.value()).isEmpty();
    assertThat(undefined.isDefined()).isFalse();
    assertThat(undefined.percent(1)).isEmpty();
    assertThat(undefined.mayBeAtMost(BigDecimal.ONE)).isFalse();
    assertThat(undefined.mayBeAtLeast(BigDecimal.ZERO)).isFalse();
  }

  @Test
  void partMayBeTheWholeButNotAboveIt() {
    assertThat(Proportion.of(10, 10).value()).contains(Fraction.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(11, 10))
        .withMessage("part: must not be above the whole of 10, was 11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(1, 0))
        .withMessage("part: must not be above the whole of 0, was 1");
  }

  @Test
  void neitherPartNorWholeIsNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(-1, 10))
        .withMessage("part: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(0, -1))
        .withMessage("whole: must be 0 or more, was -1");
  }

  @ParameterizedTest
  @CsvSource({"0.29, true, false", "0.3, false, false", "0.31, false, true"})
  void atTheLimitIsNeitherAboveNorBelow(BigDecimal limit, boolean above, boolean below) {
    Proportion proportion = Proportion.of(3, 10);
    assertThat(proportion.isAbove(limit)).isEqualTo(above);
    assertThat(proportion.mayBeAtMost(limit)).isEqualTo(!above);
    assertThat(proportion.isBelow(limit)).isEqualTo(below);
    assertThat(proportion.mayBeAtLeast(limit)).isEqualTo(!below);
  }

  @Test
  void equalWhenItsWorkingIs() {
    assertThat(Proportion.of(1, 2))
        .isEqualTo(new Proportion(1, 2))
        .hasSameHashCodeAs(new Proportion(1, 2))
        .isNotEqualTo(Proportion.of(2, 4));
  }

  @Test
  void poolsPartsAndWholesRatherThanShares() {
    Proportion pooled = Proportion.of(1, 2).pooledWith(Proportion.of(1, 8));
    assertThat(pooled).isEqualTo(Proportion.of(2, 10));
    assertThat(Proportion.of(0, 0).pooledWith(Proportion.of(0, 0))).isEqualTo(Proportion.of(0, 0));
  }

  @Test
  void poolsUpToTheLargestLong() {
    long half = 1L << 62;
    assertThat(Proportion.of(half, half).pooledWith(Proportion.of(half - 1, half - 1)))
        .isEqualTo(Proportion.of(Long.MAX_VALUE, Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(half, half).pooledWith(Proportion.of(0, half)))
        .withMessage(
            "whole: must add up to at most 9223372036854775807,"
                + " was 4611686018427387904 and 4611686018427387904");
  }

  @Test
  void hugeNumbersAreExact() {
    long huge = 1L << 62;
    assertThat(Proportion.of(huge / 2, huge).value()).contains(Fraction.of(1, 2));
    assertThat(Proportion.of(huge - 1, huge).isBelow(BigDecimal.ONE)).isTrue();
    assertThat(Proportion.of(huge - 1, huge))
        .hasToString("100.0% (4,611,686,018,427,387,903 of 4,611,686,018,427,387,904)");
  }
}
