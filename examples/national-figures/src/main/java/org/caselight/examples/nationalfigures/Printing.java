package org.caselight.examples.nationalfigures;

import java.math.BigDecimal;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Rounded;

/** How the numbers of a column are printed, which decides what they stand for. */
enum Printing {
  /** A whole number, and exactly that. */
  EXACT,
  /** A whole number: exact of an authority, to the nearest ten of a region and of England. */
  TOTALS_IN_TENS,
  /** To one decimal, which is left out where it is 0: 240 is 240.0. */
  TO_ONE_DECIMAL,
  /** Rounded to a whole number. */
  TO_A_WHOLE;

  private static final BigDecimal TEN = BigDecimal.TEN;

  /**
   * The number as a figure.
   *
   * @param number the number, 0 or more
   * @param level of what area it is
   * @return a count if exact, else rounded; to more decimals than usual if it has more
   * @throws IllegalArgumentException if it has decimals and may not
   */
  Figure figure(BigDecimal number, Level level) {
    return switch (this) {
      case EXACT -> Count.of(whole(number));
      case TOTALS_IN_TENS ->
          level == Level.AUTHORITY || number.remainder(TEN).signum() != 0
              ? Count.of(whole(number))
              : Rounded.of(whole(number), -1);
      case TO_ONE_DECIMAL -> Rounded.of(number, Math.max(1, number.scale()));
      case TO_A_WHOLE -> Rounded.of(number, Math.max(0, number.scale()));
    };
  }

  private static long whole(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException("must be a whole number or a symbol");
    }
    return number.longValueExact();
  }
}
