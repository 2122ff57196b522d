package org.caselight.service;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * An amount of money in pounds sterling, exact until it is shown.
 *
 * <p>What a third of a post costs is a third of what a post costs; nothing is rounded to pence on
 * the way. It may be negative: what is saved. Equal amounts are equal however they were written.
 */
public final class Pounds implements Comparable<Pounds>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern TEXT = Pattern.compile("[0-9]+(\\.[0-9]{1,2})?");

  private static final int PENCE = 2;
  private static final BigDecimal PENCE_SHOWN_BELOW = BigDecimal.valueOf(100);

  /** Nothing. */
  public static final Pounds ZERO = new Pounds(Fraction.ZERO);

  private final Fraction amount;

  private Pounds(Fraction amount) {
    this.amount = amount;
  }

  /**
   * Whole pounds.
   *
   * @param pounds how many; below 0 for what is saved
   * @return the amount
   */
  public static Pounds of(long pounds) {
    return new Pounds(Fraction.of(pounds));
  }

  /**
   * Pounds and pence.
   *
   * @param pounds how many; below 0 for what is saved
   * @return the amount
   * @throws IllegalArgumentException if it is finer than a penny
   */
  public static Pounds of(BigDecimal pounds) {
    BigDecimal plain = Decimals.plain("pounds", pounds);
    checkArgument(
        plain.scale() <= PENCE,
        "pounds: must have at most %s decimals, was %s",
        PENCE,
        plain.toPlainString());
    return new Pounds(Fraction.of(plain));
  }

  /**
   * Any exact amount, as computed: a share of another.
   *
   * @param pounds how many; below 0 for what is saved
   * @return the amount
   */
  public static Pounds of(Fraction pounds) {
    return new Pounds(pounds);
  }

  /**
   * Reads an amount.
   *
   * @param text digits, with a decimal point and pence if need be: {@code 5000}, {@code 41.50}
   * @return the amount
   * @throws IllegalArgumentException if the text is not such a number
   */
  public static Pounds parse(String text) {
    checkArgument(
        TEXT.matcher(text).matches(),
        "pounds: must be a number such as 5000 or 41.50, 0 or more, was %s",
        text);
    return of(new BigDecimal(text));
  }

  /**
   * The sum.
   *
   * @param other what is added
   * @return this + other
   */
  public Pounds plus(Pounds other) {
    return new Pounds(amount.plus(other.amount));
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return this − other
   */
  public Pounds minus(Pounds other) {
    return new Pounds(amount.minus(other.amount));
  }

  /**
   * So many times the amount.
   *
   * @param factor how many times
   * @return this × factor
   */
  public Pounds times(Fraction factor) {
    return new Pounds(amount.times(factor));
  }

  /**
   * How many times another amount this is.
   *
   * @param other the other amount, not 0
   * @return this ÷ other
   * @throws IllegalArgumentException if {@code other} is 0
   */
  public Fraction dividedBy(Pounds other) {
    checkArgument(other.amount.signum() != 0, "other: must not be 0");
    return amount.dividedBy(other.amount);
  }

  /**
   * Whether it is above, at or below nothing.
   *
   * @return 1, 0 or −1
   */
  public int signum() {
    return amount.signum();
  }

  /**
   * The exact amount.
   *
   * @return how many pounds
   */
  public Fraction toFraction() {
    return amount;
  }

  @Override
  public int compareTo(Pounds other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pounds that && amount.equals(that.amount);
  }

  @Override
  public int hashCode() {
    return amount.hashCode();
  }

  /**
   * The amount to the pound, or to the penny if it has pence and is below 100 pounds, once it is
   * rounded.
   *
   * @return {@code £5,000}, {@code -£250}, {@code £41.50}
   */
  @Override
  public String toString() {
    Fraction magnitude = amount.magnitude();
    BigDecimal toThePenny = magnitude.rounded(PENCE);
    boolean isToThePenny =
        toThePenny.compareTo(PENCE_SHOWN_BELOW) < 0 && toThePenny.stripTrailingZeros().scale() > 0;
    BigDecimal shown = isToThePenny ? toThePenny : magnitude.rounded(0);
    return (amount.signum() < 0 && shown.signum() != 0 ? "-£" : "£") + Words.grouped(shown);
  }
}
