package org.caselight.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One way to write a decimal number. */
public final class Decimals {
  private Decimals() {}

  /** How many digits a number may have: no figure has nearly as many. */
  private static final int MOST = 1_000;

  /** How many a number may have that is computed from some: a double can have 1,074 decimals. */
  private static final int MOST_COMPUTED = 4_000;

  /**
   * Refuses a number that a few characters make too large to compute with: 1E+1000000000.
   *
   * @param attribute what the number is, for the error
   * @param number the number
   * @return the number
   */
  public static BigDecimal require(String attribute, BigDecimal number) {
    return require(attribute, number, MOST);
  }

  /**
   * Refuses a computed number that is too large to compute with.
   *
   * @param number the number
   * @return the number
   */
  public static BigDecimal requireComputable(BigDecimal number) {
    return require("decimal", number, MOST_COMPUTED);
  }

  private static BigDecimal require(String attribute, BigDecimal number, int most) {
    checkArgument(
        number.scale() <= most && number.scale() >= -most && number.precision() <= most,
        "%s: must have at most %s digits, was one with %s and a scale of %s",
        attribute,
        most,
        number.precision(),
        number.scale());
    return number;
  }

  /**
   * Refuses a number of decimals that nobody could read.
   *
   * @param decimals how many decimals; −1 for tens
   * @return how many decimals
   */
  public static int requireDecimals(int decimals) {
    checkArgument(
        decimals <= MOST && decimals >= -MOST,
        "decimals: must be from %s to %s, was %s",
        -MOST,
        MOST,
        decimals);
    return decimals;
  }

  /**
   * The same number without trailing zeros and without an exponent: 20.0 and 2E+1 are both 20, so
   * that equal numbers are equal.
   *
   * @param attribute what the number is, for the error
   * @param number the number
   * @return the number, with a scale of 0 or more
   */
  public static BigDecimal plain(String attribute, BigDecimal number) {
    BigDecimal stripped = require(attribute, number).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /**
   * Refuses what is no confidence, NaN too.
   *
   * @param confidence how sure, above 0 and below 1
   * @return the confidence
   */
  public static double requireConfidence(double confidence) {
    checkArgument(
        confidence > 0 && confidence < 1,
        "confidence: must be above 0 and below 1, was %s",
        confidence);
    return confidence;
  }
}
