package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.caselight.internal.Decimals;

/**
 * An exact number: one whole number over another, in lowest terms.
 *
 * <p>92 cases over 5 FTE is 92/5 until somebody shows it as 18.4; 22 over 3 never becomes 7.333. A
 * comparison with a limit therefore has one answer, on any machine. Two fractions are equal when
 * they are the same number: 1/2, 2/4 and 0.5 are one value.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
  private static final long serialVersionUID = 1L;

  /** Nought. */
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  private final BigInteger numerator;
  private final BigInteger denominator;

  /** Takes lowest terms with a positive denominator; everything else goes through reduced(). */
  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    checkArgument(
        denominator.signum() != 0, "denominator: must not be 0 (numerator %s)", numerator);
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    return new Fraction(numerator.divide(signed), denominator.divide(signed));
  }

  /**
   * A whole number.
   *
   * @param whole the number
   * @return the same number as a fraction
   */
  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * A whole number beyond every {@code long}, or not.
   *
   * @param whole the number
   * @return the same number as a fraction
   */
  public static Fraction of(BigInteger whole) {
    return new Fraction(requireNonNull(whole, "whole"), BigInteger.ONE);
  }

  /**
   * A decimal number, exactly.
   *
   * @param decimal the number
   * @return the same number as a fraction: 0.8 is 4/5
   * @throws IllegalArgumentException if it has more than 4,000 digits before or after its point
   */
  public static Fraction of(BigDecimal decimal) {
    Decimals.requireComputable(decimal);
    return decimal.scale() > 0
        ? reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /**
   * One whole number over another.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @return numerator ÷ denominator
   * @throws IllegalArgumentException if {@code denominator} is 0
   */
  public static Fraction of(long numerator, long denominator) {
    return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * One decimal number over another.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @return numerator ÷ denominator
   * @throws IllegalArgumentException if {@code denominator} is 0
   */
  public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  /** What is divided, in lowest terms; it has the sign. */
  BigInteger numerator() {
    return numerator;
  }

  /** What it is divided by, in lowest terms; above 0. */
  BigInteger denominator() {
    return denominator;
  }

  /**
   * The sum.
   *
   * @param other what is added
   * @return this + other
   */
  public Fraction plus(Fraction other) {
    return reduced(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return this − other
   */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @param other what this is multiplied by
   * @return this × other
   */
  public Fraction times(Fraction other) {
    return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other what this is divided by
   * @return this ÷ other
   * @throws IllegalArgumentException if {@code other} is 0
   */
  public Fraction dividedBy(Fraction other) {
    return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The same distance on the other side of 0.
   *
   * @return −this
   */
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /**
   * The distance from 0.
   *
   * @return this number without its sign
   */
  public Fraction magnitude() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * This number, or 0 when it is below 0.
   *
   * @return the larger of this and 0
   */
  public Fraction orZeroIfNegative() {
    return signum() < 0 ? ZERO : this;
  }

  /**
   * The sign.
   *
   * @return −1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * Compares with a decimal limit, exactly.
   *
   * @param limit the limit
   * @return negative, 0 or positive as this is below, at or above the limit
   */
  public int compareTo(BigDecimal limit) {
    return compareTo(of(limit));
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * The number as it would be printed: rounded half up (halves away from 0).
   *
   * <p>Source: the DfE's R package dfeR, {@code round_five_up}. The other choice, half to even,
   * prints 2.5 as 2.
   *
   * @param decimals how many decimals; −1 rounds to tens
   * @return the rounded number, with exactly that scale
   */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(
            new BigDecimal(denominator), Decimals.requireDecimals(decimals), RoundingMode.HALF_UP);
  }

  /**
   * The largest whole number that is not above this one.
   *
   * @return the floor
   */
  public BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /**
   * The number as a {@code double}, for statistics that need one.
   *
   * @return this number to at least 15 significant figures, infinite if it is beyond every double
   */
  public double doubleValue() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that
        && numerator.equals(that.numerator)
        && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * The number in lowest terms.
   *
   * @return {@code 92/5}, or {@code 18} for a whole number
   */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
