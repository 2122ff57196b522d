package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRangeTest {
  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "5, true", "6, false", "4294967297, false"})
  void bothEndsAreIncluded(long count, boolean contained) {
    assertThat(CountRange.of(1, 5).contains(count)).isEqualTo(contained);
  }

  @Test
  void readsAsItIsSpoken() {
    assertThat(CountRange.of(1, 5)).hasToString("1 to 5").isEqualTo(new CountRange(1, 5));
    assertThat(Serialized.copy(CountRange.of(0, 3))).isEqualTo(CountRange.of(0, 3));
  }

  @Test
  void beginsAtZeroOrAbove() {
    assertThat(CountRange.of(0, 1).from()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.of(-1, 5))
        .withMessage("from: must be 0 or more, was -1");
  }

  @Test
  void holdsTwoCountsAtLeast() {
    assertThat(CountRange.of(1, 2).to()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountRange.of(1, 1))
        .withMessage("to: must be above 1, for a single count hides nothing, was 1");
  }
}
