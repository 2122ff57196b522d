package org.caselight.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One way to write a decimal number. */
public final class Decimals {
  private Decimals() {}

  /**
   * The same number without trailing zeros and without an exponent: 20.0 and 2E+1 are both 20, so
   * that equal numbers are equal.
   *
   * @param number the number
   * @return the number, with a scale of 0 or more
   */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
