package org.caselight.service;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.caselight.internal.Decimals;

/**
 * Full-time equivalent: 1 is one full-time post, 0.6 is three days in five.
 *
 * <p>Kept exactly, in millionths: 1, 1.0 and 1.00 are equal, and sums do not drift. Never negative.
 */
public final class Fte implements Comparable<Fte>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final int DECIMALS = 6;
  private static final Pattern TEXT = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** None. */
  public static final Fte ZERO = new Fte(0);

  /** One full-time post. */
  public static final Fte FULL_TIME = of(1);

  /** The most there can be: a little over 9 million million. */
  public static final Fte MOST = new Fte(Long.MAX_VALUE);

  private final long millionths;

  private Fte(long millionths) {
    this.millionths = millionths;
  }

  /**
   * Whole posts.
   *
   * @param posts how many, 0 or more
   * @return the FTE
   * @throws IllegalArgumentException if {@code posts} is negative or beyond 9 million million
   */
  public static Fte of(long posts) {
    return of(BigDecimal.valueOf(posts));
  }

  /**
   * A decimal number of posts.
   *
   * @param fte how many, 0 or more, with at most 6 decimals
   * @return the FTE
   * @throws IllegalArgumentException if {@code fte} is negative, finer than that or beyond 9
   *     million million
   */
  public static Fte of(BigDecimal fte) {
    BigDecimal plain = fte.stripTrailingZeros();
    checkArgument(plain.signum() >= 0, "fte: must be 0 or more, was %s", plain.toPlainString());
    checkArgument(
        plain.scale() <= DECIMALS,
        "fte: must have at most %s decimals, was %s",
        DECIMALS,
        plain.toPlainString());
    BigDecimal scaled = plain.movePointRight(DECIMALS).setScale(0, RoundingMode.UNNECESSARY);
    checkArgument(
        scaled.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0,
        "fte: must be at most 9223372036854.775807, was %s",
        plain.toPlainString());
    return new Fte(scaled.longValueExact());
  }

  /**
   * Reads an FTE: the inverse of {@link #toString}.
   *
   * @param text digits with a decimal point if need be: {@code 0.8}
   * @return the FTE
   * @throws IllegalArgumentException if the text is not such a number, or has more than 6 decimals
   */
  public static Fte parse(String text) {
    checkArgument(
        TEXT.matcher(text).matches(), "fte: must be a number such as 0.8, 0 or more, was %s", text);
    return of(new BigDecimal(text));
  }

  /**
   * The sum.
   *
   * @param other what is added
   * @return this + other
   * @throws ArithmeticException if the sum is beyond 9 million million
   */
  public Fte plus(Fte other) {
    return new Fte(Math.addExact(millionths, other.millionths));
  }

  /**
   * Whether this is no FTE at all.
   *
   * @return true for 0
   */
  public boolean isZero() {
    return millionths == 0;
  }

  /**
   * The number.
   *
   * @return the FTE as a decimal, without trailing zeros
   */
  public BigDecimal toBigDecimal() {
    return Decimals.plain("fte", BigDecimal.valueOf(millionths, DECIMALS));
  }

  @Override
  public int compareTo(Fte other) {
    return Long.compare(millionths, other.millionths);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fte that && millionths == that.millionths;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millionths);
  }

  /**
   * The number.
   *
   * @return {@code 0.8}, {@code 1}
   */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
