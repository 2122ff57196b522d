package org.caselight.comparison;

import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.indicator.IndicatorUnit;

/** How values stand in a sentence, in the unit of their indicator, to one decimal. */
final class Shown {
  private Shown() {}

  private static final int DECIMALS = 1;

  /** A computed value. */
  static String value(IndicatorUnit unit, Fraction value) {
    return unit.shown(value, DECIMALS);
  }

  /** A figure with its working; a printed one, which has none, in the unit. */
  static String figure(IndicatorUnit unit, Figure figure) {
    return figure instanceof Rounded printed
        ? unit.shown(Fraction.of(printed.printed()), printedDecimals(unit, printed))
        : figure.toString();
  }

  /** A printed number never gains decimals; the percentage of a share has two fewer than it. */
  private static int printedDecimals(IndicatorUnit unit, Rounded printed) {
    int decimals =
        unit == IndicatorUnit.SHARE ? Math.max(0, printed.decimals() - 2) : printed.decimals();
    return Math.min(DECIMALS, decimals);
  }

  /** How far apart two values are; of shares in percentage points. */
  static String distance(IndicatorUnit unit, Fraction difference) {
    return unit.shownDistance(difference, DECIMALS);
  }

  /** A change with its sign, shares in percentage points without the words. */
  static String signed(IndicatorUnit unit, Fraction change) {
    return unit.shownChange(change, DECIMALS);
  }
}
