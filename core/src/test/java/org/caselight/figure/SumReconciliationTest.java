package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class SumReconciliationTest {
  private static SumReconciliation exact(long total) {
    return SumReconciliation.of(
        List.of(Count.of(3_000), Count.of(4_000), Count.of(44)), Count.of(total));
  }

  @Test
  void exactPartsAddUpToOneTotal() {
    assertThat(exact(7_044).agrees()).isTrue();
    assertThat(exact(7_043).agrees()).isFalse();
    assertThat(exact(7_045).agrees()).isFalse();
    assertThat(exact(7_044).sumImplied()).isEqualTo(Fraction.of(7_044));
    assertThat(exact(7_044).sumRange()).isEqualTo(Range.singleton(Fraction.of(7_044)));
    assertThat(exact(7_044)).hasToString("3 parts add up to 7,044, printed 7,044: agrees");
    assertThat(exact(7_034))
        .hasToString("3 parts add up to 7,044, printed 7,034: does not agree, off by -10");
  }

  /** 10 and 20 to the nearest 10 are 5 to 14 and 15 to 24, so they add up to 20 to 38. */
  @Test
  void roundedPartsAddUpToWhateverTheyStandFor() {
    List<Rounded> parts = List.of(Rounded.of(10, -1), Rounded.of(20, -1));
    assertThat(SumReconciliation.of(parts, Count.of(30)).sumRange())
        .isEqualTo(Range.closed(Fraction.of(20), Fraction.of(38)));
    assertThat(SumReconciliation.of(parts, Count.of(19)).agrees()).isFalse();
    assertThat(SumReconciliation.of(parts, Count.of(20)).agrees()).isTrue();
    assertThat(SumReconciliation.of(parts, Count.of(38)).agrees()).isTrue();
    assertThat(SumReconciliation.of(parts, Count.of(39)).agrees()).isFalse();
    assertThat(SumReconciliation.of(parts, Rounded.of(40, -1)).agrees()).isTrue();
    assertThat(SumReconciliation.of(parts, Rounded.of(50, -1)))
        .hasToString("2 parts add up to 30, printed 50: does not agree, off by 20");
  }

  @Test
  void nothingIsAddedUpBelowNothing() {
    assertThat(SumReconciliation.of(List.of(Rounded.of(0, -1)), Count.ZERO).sumRange())
        .isEqualTo(Range.closed(Fraction.ZERO, Fraction.of(4)));
    assertThat(SumReconciliation.of(List.of(Rounded.of(0, -1)), Count.of(4)))
        .hasToString("1 part adds up to 0, printed 4: agrees");
    assertThat(SumReconciliation.of(List.of(Rounded.of(0, -1)), Count.of(5)).agrees()).isFalse();
  }

  @Test
  void refusesWhatIsNotCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SumReconciliation.of(List.of(), Count.ZERO))
        .withMessage("parts: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SumReconciliation.of(List.of(Rounded.parse("1.5")), Count.ZERO))
        .withMessage("part: must be a whole number, 0 or more, was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SumReconciliation.of(List.of(Count.ZERO), Rounded.of(-1)))
        .withMessage("total: must be a whole number, 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SumReconciliation.of(List.of(Average.UNDEFINED), Count.ZERO))
        .withMessage("part: must be a whole number, 0 or more, was undefined (0 ÷ 0)");
    assertThat(
            SumReconciliation.of(List.of(Amount.of(new BigDecimal("2.0"))), Count.of(2)).agrees())
        .isTrue();
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(exact(7_044)))
        .isEqualTo(exact(7_044))
        .hasSameHashCodeAs(exact(7_044));
    assertThat(exact(7_044)).isNotEqualTo(exact(7_043));
  }
}
