package org.caselight.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a ratio should be at most, or at least.
 *
 * @param limit the number
 * @param isLeast whether the ratio should be no lower, rather than no higher
 */
record Goal(BigDecimal limit, boolean isLeast) {
  private static final int DECIMALS = 2;

  static Goal atMost(String limit) {
    return new Goal(new BigDecimal(limit), false);
  }

  static Goal atLeast(String limit) {
    return new Goal(new BigDecimal(limit), true);
  }

  /** A ratio as it is shown, and held against the goal: what reads 1.30 meets 1.3. */
  static BigDecimal rounded(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  boolean isMet(double ratio) {
    int comparison = rounded(ratio).compareTo(limit);
    return isLeast ? comparison >= 0 : comparison <= 0;
  }

  /** {@code met} or {@code not met}. */
  String verdict(double ratio) {
    return isMet(ratio) ? "met" : "not met";
  }

  /** {@code at most 1.3}. */
  @Override
  public String toString() {
    return (isLeast ? "at least " : "at most ") + limit.toPlainString();
  }
}
