package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "999|999",
        "1000|1,000",
        "3499|3,499",
        "4611686018427387904|4,611,686,018,427,387,904"
      })
  void showsItsThousandsApart(long count, String text) {
    assertThat(Count.of(count)).hasToString(text);
  }

  @Test
  void isItsNumber() {
    Count count = Count.of(3_499);
    assertThat(count.count()).isEqualTo(3_499);
    assertThat(count.value()).contains(Fraction.of(3_499));
    assertThat(count.isDefined()).isTrue();
    assertThat(count.isPrinted()).isFalse();
    assertThat(count.rounded(-2)).contains(new BigDecimal("3.5E+3"));
    assertThat(count.isAbove(new BigDecimal("3498.9"))).isTrue();
    assertThat(count.isAbove(BigDecimal.valueOf(3_499))).isFalse();
  }

  @Test
  void noneIsANumberToo() {
    assertThat(Count.ZERO).isEqualTo(Count.of(0));
    assertThat(Count.ZERO.value()).contains(Fraction.ZERO);
    assertThat(Count.ZERO.isDefined()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void isNotNegative(long count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Count.of(count))
        .withMessage("count: must be 0 or more, was " + count);
  }

  @Test
  void addsUpToTheLargestLong() {
    assertThat(Count.of(3).plus(Count.of(4))).isEqualTo(Count.of(7));
    assertThat(Count.of(1L << 62).plus(Count.of((1L << 62) - 1)))
        .isEqualTo(Count.of(Long.MAX_VALUE));
    assertThat(Count.of(Long.MAX_VALUE).plus(Count.ZERO)).isEqualTo(Count.of(Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Count.of(1L << 62).plus(Count.of(1L << 62)))
        .withMessage(
            "count: must add up to at most 9223372036854775807,"
                + " was 4611686018427387904 and 4611686018427387904");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Count.of(1).plus(Count.of(Long.MAX_VALUE)))
        .withMessage(
            "count: must add up to at most 9223372036854775807, was 1 and 9223372036854775807");
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(Count.of(7)))
        .isEqualTo(new Count(7))
        .hasSameHashCodeAs(new Count(7))
        .isNotEqualTo(Count.of(8));
  }
}
