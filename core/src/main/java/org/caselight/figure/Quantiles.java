package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.List;

/** Below which number does a share of numbers lie? */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The number below which a share of the numbers lies, by type 7 (R's default, a spreadsheet's
   * {@code QUARTILE.INC}): with n sorted values x₁ … xₙ and h = (n − 1) × share + 1, it is x at h,
   * a point between two values lying in proportion between them.
   *
   * @param sorted the numbers, smallest first, at least one
   * @param share the share, from 0 to 1
   * @return the quantile, exact
   * @throws IllegalArgumentException if there is no number, or the share is not from 0 to 1
   */
  public static Fraction type7(List<Fraction> sorted, BigDecimal share) {
    checkArgument(!sorted.isEmpty(), "sorted: must not be empty");
    checkArgument(
        share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
        "share: must be from 0 to 1, was %s",
        share);
    Fraction position = Fraction.of(sorted.size() - 1L).times(Fraction.of(share));
    int below = position.floor().intValueExact();
    Fraction lower = sorted.get(below);
    Fraction upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return lower.plus(position.minus(Fraction.of(below)).times(upper.minus(lower)));
  }
}
