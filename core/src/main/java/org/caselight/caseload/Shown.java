package org.caselight.caseload;

import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;

/** How figures stand in a sentence. */
final class Shown {
  private Shown() {}

  /** To one decimal at most; what would be shown as 0 and is not is said to be less than 0.05. */
  static String oneDecimal(Fraction number) {
    BigDecimal shown = Decimals.plain("number", number.rounded(1));
    return shown.signum() == 0 && number.signum() != 0 ? "less than 0.05" : shown.toPlainString();
  }
}
