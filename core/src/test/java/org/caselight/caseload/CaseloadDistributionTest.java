package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadDistributionTest {
  private static final CaseloadDistribution TYPICAL = of(21, 12, 14, 15, 24, 16, 16, 17, 19, 18);

  private static CaseloadDistribution of(long... cases) {
    return CaseloadDistribution.of(Arrays.stream(cases).mapToObj(Fraction::of).toList());
  }

  @Test
  void sortsWhatItIsGiven() {
    assertThat(of(3, 1, 2).caseloads())
        .containsExactly(Fraction.of(1), Fraction.of(2), Fraction.of(3));
    assertThat(of(3, 1, 2)).isEqualTo(of(1, 2, 3)).hasSameHashCodeAs(of(1, 2, 3));
    assertThat(of(3, 1, 2)).isNotEqualTo(of(1, 2, 4)).doesNotHaveSameHashCodeAs(of(1, 2, 4));
  }

  @Test
  void findsQuartilesBetweenValues() {
    assertThat(TYPICAL.lowerQuartile()).isEqualTo(Fraction.of(61, 4));
    assertThat(TYPICAL.median()).isEqualTo(Fraction.of(33, 2));
    assertThat(TYPICAL.upperQuartile()).isEqualTo(Fraction.of(75, 4));
    assertThat(TYPICAL.minimum()).isEqualTo(Fraction.of(12));
    assertThat(TYPICAL.maximum()).isEqualTo(Fraction.of(24));
    assertThat(TYPICAL.mean()).isEqualTo(Fraction.of(86, 5));
    assertThat(TYPICAL.workers()).isEqualTo(10);
  }

  @Test
  void hasQuantilesFromTheLeastToTheMost() {
    assertThat(TYPICAL.quantile(BigDecimal.ZERO)).isEqualTo(Fraction.of(12));
    assertThat(TYPICAL.quantile(BigDecimal.ONE)).isEqualTo(Fraction.of(24));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TYPICAL.quantile(new BigDecimal("-0.01")))
        .withMessage("share: must be from 0 to 1, was -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TYPICAL.quantile(new BigDecimal("1.01")))
        .withMessage("share: must be from 0 to 1, was 1.01");
  }

  @Test
  void sharesThoseAboveALimitAndNotAtIt() {
    assertThat(TYPICAL.shareAbove(new BigDecimal("18"))).isEqualTo(Proportion.of(3, 10));
    assertThat(TYPICAL.shareAbove(new BigDecimal("17.9"))).isEqualTo(Proportion.of(4, 10));
  }

  @Test
  void measuresInequality() {
    assertThat(of(10, 30).gini()).contains(Fraction.of(1, 4));
    assertThat(of(16, 16, 16).gini()).contains(Fraction.ZERO);
    assertThat(of(0, 0, 0, 8).gini()).contains(Fraction.of(3, 4));
    assertThat(of(0, 0).gini()).isEmpty();
  }

  @Test
  void measuresSpread() {
    assertThat(of(10, 30).standardDeviation().orElseThrow())
        .isCloseTo(14.142135623730951, within(1e-14));
    assertThat(of(10, 30).coefficientOfVariation().orElseThrow())
        .isCloseTo(0.7071067811865476, within(1e-15));
    assertThat(of(16, 16).coefficientOfVariation()).hasValue(0);
    assertThat(of(17).standardDeviation()).isEmpty();
    assertThat(of(17).coefficientOfVariation()).isEmpty();
    assertThat(of(0, 0).coefficientOfVariation()).isEmpty();
    assertThat(of(0, 0).standardDeviation()).hasValue(0);
  }

  @Test
  void needsSomeCaseloads() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadDistribution.of(List.of()))
        .withMessage("caseloads: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(3, -1))
        .withMessage("caseloads: must be 0 or more, was -1");
  }

  @Test
  void saysItInOneLine() {
    assertThat(TYPICAL).hasToString("10 workers: 12 to 24, quartiles 15.3, 16.5, 18.8");
    assertThat(of(20)).hasToString("1 worker: 20 to 20, quartiles 20, 20, 20");
    assertThat(of(0, 30)).hasToString("2 workers: 0 to 30, quartiles 7.5, 15, 22.5");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(TYPICAL)).isEqualTo(TYPICAL);
  }
}
