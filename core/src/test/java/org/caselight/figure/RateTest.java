package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  private static final Rate PLANS = Rate.per10000(570, 137_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10000|570|137000|41.6 per 10,000 (570 of 137,000)",
        "1000|570|137000|4.2 per 1,000 (570 of 137,000)",
        "100000|570|137000|416.1 per 100,000 (570 of 137,000)",
        "1|570|137000|0.0 per 1 (570 of 137,000)",
        "10000|1283|1000|12,830.0 per 10,000 (1,283 of 1,000)",
        "10000|0|10|0.0 per 10,000 (0 of 10)",
        "10000|0|0|undefined (0 of 0)"
      })
  void showsItsWorking(long per, long count, long population, String text) {
    assertThat(Rate.of(count, population, per)).hasToString(text);
  }

  @Test
  void isCountOverPopulationTimesPer() {
    assertThat(PLANS.value()).contains(Fraction.of(5_700_000, 137_000));
    assertThat(PLANS.rounded(1)).contains(new BigDecimal("41.6"));
    assertThat(PLANS.rounded(0)).contains(new BigDecimal("42"));
    assertThat(PLANS).isEqualTo(Rate.of(570, 137_000, 10_000));
    assertThat(PLANS.count()).isEqualTo(570);
    assertThat(PLANS.population()).isEqualTo(137_000);
    assertThat(PLANS.per()).isEqualTo(Rate.DEFAULT_PER).isEqualTo(10_000);
    assertThat(PLANS.isPrinted()).isFalse();
  }

  @Test
  void mayBeHigherThanWhatItIsPer() {
    assertThat(Rate.of(3, 2, 100).value()).contains(Fraction.of(150));
  }

  @Test
  void nothingOfNothingIsUndefined() {
    Rate undefined = Rate.per10000(0, 0);
    assertThat(undefined.value()).isEmpty();
    assertThat(undefined.isDefined()).isFalse();
    assertThat(undefined.interval()).isEmpty();
    assertThat(undefined.values()).isEmpty();
    assertThat(undefined.mayBeAtLeast(BigDecimal.ZERO)).isFalse();
    assertThat(Rate.per10000(0, 1).value()).contains(Fraction.ZERO);
  }

  @Test
  void refusesWhatIsNoRate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.per10000(-1, 10))
        .withMessage("count: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.per10000(0, -1))
        .withMessage("population: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.per10000(1, 0))
        .withMessage("population: must not be 0 under a count of 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(1, 1, 0))
        .withMessage("per: must be 1 or more, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rate(1, 1, -10_000))
        .withMessage("per: must be 1 or more, was -10000");
  }

  @Test
  void saysWhichCountARateNeeds() {
    Fraction plans = Rate.countAtRatePer10000(BigDecimal.valueOf(46), 137_000);
    assertThat(plans).isEqualTo(Fraction.of(6_302, 10));
    assertThat(plans.rounded(0)).isEqualTo(new BigDecimal("630"));
    assertThat(Rate.countAtRate(new BigDecimal("4.6"), 1_000, 137_000)).isEqualTo(plans);
    assertThat(Rate.countAtRatePer10000(BigDecimal.ZERO, 137_000)).isEqualTo(Fraction.ZERO);
    assertThat(Rate.countAtRatePer10000(BigDecimal.TEN, 0)).isEqualTo(Fraction.ZERO);
    assertThat(Rate.countAtRate(BigDecimal.ONE, 1, Long.MAX_VALUE))
        .isEqualTo(Fraction.of(Long.MAX_VALUE));
  }

  @Test
  void refusesACountForWhatIsNoRate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.countAtRatePer10000(new BigDecimal("-1E+2"), 10))
        .withMessage("rate: must be 0 or more, was -100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.countAtRatePer10000(BigDecimal.ONE, -1))
        .withMessage("population: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.countAtRate(BigDecimal.ONE, 0, 10))
        .withMessage("per: must be 1 or more, was 0");
    assertThat(Rate.countAtRate(BigDecimal.ONE, 1, 10)).isEqualTo(Fraction.of(10));
  }

  @Test
  void poolsCountsAndPopulationsRatherThanRates() {
    Rate pooled = PLANS.pooledWith(Rate.per10000(430, 363_000));
    assertThat(pooled).isEqualTo(Rate.per10000(1_000, 500_000));
    assertThat(pooled.value()).contains(Fraction.of(20));
    assertThat(PLANS.pooledWith(Rate.per10000(0, 0))).isEqualTo(PLANS);
  }

  @Test
  void poolsUpToTheLargestLongAndOnlyWhatIsPerTheSame() {
    long half = 1L << 62;
    assertThat(Rate.per10000(half, half).pooledWith(Rate.per10000(half - 1, half - 1)))
        .isEqualTo(Rate.per10000(Long.MAX_VALUE, Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.per10000(half, 1).pooledWith(Rate.per10000(half, 1)))
        .withMessage(
            "count: must add up to at most 9223372036854775807,"
                + " was 4611686018427387904 and 4611686018427387904");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.per10000(1, half).pooledWith(Rate.per10000(1, half)))
        .withMessage(
            "population: must add up to at most 9223372036854775807,"
                + " was 4611686018427387904 and 4611686018427387904");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANS.pooledWith(Rate.of(570, 137_000, 1_000)))
        .withMessage("per: must be 10000 as here, was 1000");
  }

  @Test
  void hugeCountsAreExact() {
    long huge = 1L << 62;
    assertThat(Rate.per10000(huge, huge).value()).contains(Fraction.of(10_000));
    assertThat(Rate.per10000(huge - 1, huge).isBelow(BigDecimal.valueOf(10_000))).isTrue();
    Interval interval = Rate.per10000(huge, huge).interval().orElseThrow();
    // 1.96 deviations of 2^31 each, of 2^62.
    assertThat(10_000 - interval.lower()).isBetween(9.1e-6, 9.2e-6);
    assertThat(interval.upper() - 10_000).isBetween(9.1e-6, 9.2e-6);
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(PLANS))
        .isEqualTo(Rate.per10000(570, 137_000))
        .hasSameHashCodeAs(Rate.per10000(570, 137_000))
        .isNotEqualTo(Rate.of(570, 137_000, 1_000))
        .isNotEqualTo(Rate.per10000(1_140, 274_000));
  }
}
