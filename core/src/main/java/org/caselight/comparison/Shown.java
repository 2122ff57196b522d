package org.caselight.comparison;

import java.math.BigDecimal;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.internal.Words;

/** How values stand in a sentence, in the unit of their indicator, to one decimal. */
final class Shown {
  private Shown() {}

  private static final Fraction HUNDRED = Fraction.of(100);

  /** A computed value. */
  static String value(IndicatorUnit unit, Fraction value) {
    return inUnit(unit, value.rounded(decimals(unit)));
  }

  /** A figure with its working; a printed one, which has none, in the unit. */
  static String figure(IndicatorUnit unit, Figure figure) {
    return figure instanceof Rounded printed
        ? inUnit(unit, printed.rounded(decimals(unit)).orElseThrow())
        : figure.toString();
  }

  /** How far apart two values are; of shares in percentage points. */
  static String distance(IndicatorUnit unit, Fraction difference) {
    Fraction distance = inPoints(unit, difference.magnitude());
    BigDecimal rounded = distance.rounded(1);
    return (rounded.signum() == 0 && distance.signum() != 0
            ? "less than 0.05"
            : tidied(unit, rounded))
        + (unit == IndicatorUnit.SHARE ? " percentage points" : "");
  }

  /** A change with its sign, shares in percentage points without the words. */
  static String signed(IndicatorUnit unit, Fraction change) {
    BigDecimal rounded = inPoints(unit, change.magnitude()).rounded(1);
    String sign = change.signum() < 0 ? "-" : "+";
    return (rounded.signum() == 0 ? "" : sign) + tidied(unit, rounded);
  }

  private static Fraction inPoints(IndicatorUnit unit, Fraction number) {
    return unit == IndicatorUnit.SHARE ? number.times(HUNDRED) : number;
  }

  /** A percentage to one decimal is a share to three. */
  private static int decimals(IndicatorUnit unit) {
    return unit == IndicatorUnit.SHARE ? 3 : 1;
  }

  private static String inUnit(IndicatorUnit unit, BigDecimal rounded) {
    return switch (unit) {
      case SHARE -> tidied(unit, rounded.movePointRight(2)) + "%";
      case RATE_PER_10000 -> tidied(unit, rounded) + " per 10,000";
      case NUMBER, AVERAGE -> tidied(unit, rounded);
    };
  }

  /** With its thousands apart; a number of things has a decimal only if it needs one. */
  private static String tidied(IndicatorUnit unit, BigDecimal rounded) {
    return Words.grouped(unit == IndicatorUnit.NUMBER ? rounded.stripTrailingZeros() : rounded);
  }
}
