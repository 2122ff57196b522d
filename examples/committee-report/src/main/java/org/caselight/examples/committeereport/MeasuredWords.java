package org.caselight.examples.committeereport;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;

/** Reads and says what an indicator measures, by its unit: a share in per cent. */
final class MeasuredWords {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,6})?");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?)%");
  private static final Pattern OF = Pattern.compile("([0-9]{1,18}) of ([0-9]{1,18})");
  private static final Pattern LIMIT = Pattern.compile("at (least|most) (.*)");
  private static final Pattern BAND = Pattern.compile("between (.*) and (.*)");
  private static final int ONE_IN_PERCENT = 2;

  private MeasuredWords() {}

  static Polarity better(String text) {
    return switch (text) {
      case "higher" -> Polarity.HIGHER_IS_BETTER;
      case "lower" -> Polarity.LOWER_IS_BETTER;
      case "neither" -> Polarity.NEITHER;
      default ->
          throw new IllegalArgumentException(
              "better: must be one of higher, lower, neither, was " + text);
    };
  }

  /** A figure: {@code 72%} or {@code 72 of 100} of a share, else a number. */
  static Figure figure(IndicatorUnit unit, String text) {
    return switch (unit) {
      case SHARE -> share(text);
      case NUMBER -> Count.of(Parsers.wholeNumber(text));
      case RATE_PER_10000, AVERAGE -> Parsers.printedRate(text);
    };
  }

  private static Figure share(String text) {
    Matcher partOfWhole = OF.matcher(text);
    if (partOfWhole.matches()) {
      return Proportion.of(
          Long.parseLong(partOfWhole.group(1)), Long.parseLong(partOfWhole.group(2)));
    }
    Matcher percent = PERCENT.matcher(text);
    if (!percent.matches()) {
      throw new IllegalArgumentException("share: must be such as 72% or 72 of 100, was " + text);
    }
    BigDecimal share = new BigDecimal(percent.group(1)).movePointLeft(ONE_IN_PERCENT);
    return Rounded.of(share, share.scale());
  }

  static Target target(IndicatorUnit unit, String text) {
    Matcher limit = LIMIT.matcher(text);
    if (limit.matches()) {
      BigDecimal number = number(unit, limit.group(2), text);
      return limit.group(1).equals("least") ? Target.atLeast(number) : Target.atMost(number);
    }
    Matcher band = BAND.matcher(text);
    if (band.matches()) {
      return Target.between(number(unit, band.group(1), text), number(unit, band.group(2), text));
    }
    throw noTarget(unit, text);
  }

  private static BigDecimal number(IndicatorUnit unit, String number, String text) {
    Matcher matcher = (unit == IndicatorUnit.SHARE ? PERCENT : NUMBER).matcher(number);
    if (!matcher.matches()) {
      throw noTarget(unit, text);
    }
    return unit == IndicatorUnit.SHARE
        ? new BigDecimal(matcher.group(1)).movePointLeft(ONE_IN_PERCENT)
        : new BigDecimal(number);
  }

  private static IllegalArgumentException noTarget(IndicatorUnit unit, String text) {
    return new IllegalArgumentException(
        "target: must be such as "
            + (unit == IndicatorUnit.SHARE
                ? "at least 90%, at most 10% or between 80% and 90%"
                : "at least 90, at most 10 or between 80 and 90")
            + ", was "
            + text);
  }

  /** A figure with what it is computed from: {@code 72.0% (72 of 100)}, {@code 72%}, {@code 24}. */
  static String shown(IndicatorUnit unit, Figure figure) {
    return unit == IndicatorUnit.SHARE && figure instanceof Rounded printed
        ? percent(printed.printed())
        : figure.toString();
  }

  /** The same without what it is computed from. */
  static String inShort(IndicatorUnit unit, Figure figure) {
    return figure instanceof Proportion share
        ? share.percent(1).map(percent -> percent.toPlainString() + "%").orElse("undefined")
        : shown(unit, figure);
  }

  static String shown(IndicatorUnit unit, Target target) {
    return target.isBand()
        ? unit.shown(target.goodEnough().lowerEndpoint())
            + " to "
            + unit.shown(target.goodEnough().upperEndpoint())
        : unit.shown(target);
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(ONE_IN_PERCENT).toPlainString() + "%";
  }
}
