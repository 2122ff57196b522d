package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SumReconciliationProperties {
  private static Rounded printed(long number, int decimals) {
    return Rounded.of(
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP), decimals);
  }

  @Property
  void agreesWithEverySumThatRoundingCanProduce(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 5_000) Long> numbers,
      @ForAll @IntRange(min = -2, max = 0) int decimals,
      @ForAll @IntRange(min = -2, max = 0) int ofTotal) {
    long sum = numbers.stream().mapToLong(Long::longValue).sum();
    List<Rounded> parts = numbers.stream().map(number -> printed(number, decimals)).toList();
    SumReconciliation reconciliation = SumReconciliation.of(parts, printed(sum, ofTotal));
    assertThat(reconciliation.agrees()).isTrue();
    assertThat(reconciliation.sumRange().contains(Fraction.of(sum))).isTrue();
  }

  /** Two parts rounded to tens, every pair of numbers behind them tried. */
  @Property
  void agreesWithNoOther(
      @ForAll @IntRange(max = 6) int first,
      @ForAll @IntRange(max = 6) int second,
      @ForAll @IntRange(max = 160) int total) {
    List<Rounded> parts = List.of(Rounded.of(first * 10L, -1), Rounded.of(second * 10L, -1));
    boolean isReached = false;
    for (long one = 0; one <= total; one++) {
      isReached |=
          printed(one, -1).equals(parts.get(0)) && printed(total - one, -1).equals(parts.get(1));
    }
    assertThat(SumReconciliation.of(parts, Count.of(total)).agrees()).isEqualTo(isReached);
  }
}
