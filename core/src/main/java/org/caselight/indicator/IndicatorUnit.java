package org.caselight.indicator;

import java.math.BigDecimal;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * In what is an indicator measured? It says which figures can be readings of it, so that 82 is not
 * taken for 0.82, nor a rate per 1,000 for one per 10,000.
 *
 * <p>A figure with its working says what it is by its type. A printed number ({@link Rounded}) does
 * not, and is taken for what it may be: it must not be below 0, nor, as a share, above 1, nor, as a
 * number of something, have decimals.
 */
public enum IndicatorUnit {
  /** A number of something: children, visits. A {@link Count}. */
  NUMBER("number"),
  /**
   * A part of a whole, between 0 and 1. A {@link Proportion}; 82 per cent is 0.82. Also a {@link
   * Ratio} of amounts, which may be above 1, as a printed number may not.
   */
  SHARE("share"),
  /** So many per 10,000 children. A {@link Rate} per 10,000. */
  RATE_PER_10000("rate per 10,000"),
  /** So much per one: cases per FTE, days per assessment. An {@link Average}. */
  AVERAGE("average");

  private static final Fraction HUNDRED = Fraction.of(100);

  private final String label;

  IndicatorUnit(String label) {
    this.label = label;
  }

  /**
   * The unit in words.
   *
   * @return number, share, rate per 10,000 or average
   */
  public String label() {
    return label;
  }

  /**
   * To how many decimals figures in this unit are shown if nobody says otherwise; of a share, of
   * its percentage.
   *
   * @return 0 for a number, else 1
   */
  public int decimals() {
    return this == NUMBER ? 0 : 1;
  }

  /**
   * Reads a unit.
   *
   * @param text its words, in whatever case
   * @return the unit
   * @throws IllegalArgumentException if it is none of them
   */
  public static IndicatorUnit parse(String text) {
    return Words.byLabel("unit", values(), IndicatorUnit::label, text);
  }

  /**
   * Whether a figure can be a reading in this unit. An undefined figure of the right type can.
   *
   * @param figure the figure
   * @return false if it is of another type, or a printed number that no such figure can have
   */
  public boolean allows(Figure figure) {
    return switch (this) {
      case NUMBER -> figure instanceof Count || (isPrinted(figure) && isWhole(figure));
      case SHARE ->
          figure instanceof Proportion
              || figure instanceof Ratio
              || (isPrinted(figure) && isAtMostOne(figure));
      case RATE_PER_10000 ->
          (figure instanceof Rate rate && rate.per() == Rate.DEFAULT_PER) || isPrinted(figure);
      case AVERAGE -> figure instanceof Average || isPrinted(figure);
    };
  }

  /**
   * A number in this unit, as people say it.
   *
   * @param number the number
   * @return {@code 72.5%} for 0.725 of a share, else the number as it is
   */
  public String shown(BigDecimal number) {
    return this == SHARE
        ? Decimals.plain("number", number.movePointRight(2)).toPlainString() + "%"
        : number.toPlainString();
  }

  /**
   * A value in this unit, as people say it, with its thousands apart.
   *
   * @param value the value
   * @param decimals to how many decimals it is rounded, half up; of a share, its percentage. A
   *     number of things has no more than it needs
   * @return {@code 25.4%}, {@code 41.6 per 10,000}, {@code 1,283}, {@code 18.4}
   */
  public String shown(Fraction value, int decimals) {
    return tidied(inPoints(value).rounded(decimals))
        + switch (this) {
          case SHARE -> "%";
          case RATE_PER_10000 -> " per 10,000";
          case NUMBER, AVERAGE -> "";
        };
  }

  /**
   * How far apart two values in this unit are, as people say it.
   *
   * @param difference the difference, of whichever sign
   * @param decimals to how many decimals it is rounded, half up; of shares, their points
   * @return {@code 5.4 percentage points}, {@code 2.1}, {@code less than 0.05} for what rounds to 0
   *     and is not
   */
  public String shownDistance(Fraction difference, int decimals) {
    Fraction distance = inPoints(difference.magnitude());
    BigDecimal rounded = distance.rounded(decimals);
    return (rounded.signum() == 0 && distance.signum() != 0
            ? "less than " + BigDecimal.valueOf(5, decimals + 1).toPlainString()
            : tidied(rounded))
        + (this == SHARE ? " percentage points" : "");
  }

  /**
   * A change in this unit with its sign, as people say it; of shares in points, without the words.
   *
   * @param change the change
   * @param decimals to how many decimals it is rounded, half up
   * @return {@code +2.1}, {@code -0.4}, {@code 0.0}
   */
  public String shownChange(Fraction change, int decimals) {
    BigDecimal rounded = inPoints(change.magnitude()).rounded(decimals);
    return (rounded.signum() == 0 ? "" : change.signum() < 0 ? "-" : "+") + tidied(rounded);
  }

  private Fraction inPoints(Fraction number) {
    return this == SHARE ? number.times(HUNDRED) : number;
  }

  /** With its thousands apart; a number of things has a decimal only if it needs one. */
  private String tidied(BigDecimal rounded) {
    return Words.grouped(this == NUMBER ? rounded.stripTrailingZeros() : rounded);
  }

  /**
   * A target in this unit, as people say it.
   *
   * @param target the target
   * @return {@code at least 90%}, {@code between 14 and 16}
   */
  public String shown(Target target) {
    return target.inWords(this::shown);
  }

  private static boolean isPrinted(Figure figure) {
    return figure instanceof Rounded printed && printed.printed().signum() >= 0;
  }

  private static boolean isWhole(Figure figure) {
    return figure instanceof Rounded printed && printed.decimals() <= 0;
  }

  private static boolean isAtMostOne(Figure figure) {
    return figure.value().orElseThrow().compareTo(Fraction.ONE) <= 0;
  }
}
