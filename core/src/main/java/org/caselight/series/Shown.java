package org.caselight.series;

import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;

/** How numbers stand in a sentence. */
final class Shown {
  private Shown() {}

  /** Rounded to so many decimals at most. */
  static String rounded(Fraction number, int decimals) {
    return Decimals.plain("number", number.rounded(decimals)).toPlainString();
  }

  /**
   * A limit beside the value that lies beyond it: to one decimal more than the value has, and to as
   * many more as it takes to tell them apart. Nobody should read "61, above the limit of 61".
   */
  static String beside(BigDecimal value, Fraction limit) {
    int decimals = value.scale() + 1;
    while (limit.compareTo(value) != 0 && limit.rounded(decimals).compareTo(value) == 0) {
      decimals++;
    }
    return rounded(limit, decimals);
  }
}
