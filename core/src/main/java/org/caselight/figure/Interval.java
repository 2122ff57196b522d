package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * A confidence interval: what a figure could be but for chance, both ends in it.
 *
 * <p>In the unit of its figure: a rate's is per 10,000, a proportion's a share from 0 to 1. Its
 * ends are {@code double}s, being answers of a distribution; the figure itself is exact, and in it.
 *
 * @param lower the lower end
 * @param upper the upper end, at or above the lower
 * @param confidence how sure, above 0 and below 1
 */
public record Interval(double lower, double upper, double confidence) implements Serializable {

  /** The confidence of an interval unless it says otherwise: 95 per cent, about 2 deviations. */
  public static final double CONFIDENCE_95 = 0.95;

  /** 99.8 per cent, about 3 deviations: what control limits are compared with. */
  public static final double CONFIDENCE_99_8 = 0.998;

  private static final double HUNDRED = 100;

  /** By how many units in the last place the double of a figure can differ from it. */
  private static final double ROUNDING = 4;

  /**
   * Takes the ends as they are.
   *
   * @param lower the lower end
   * @param upper the upper end, at or above the lower
   * @param confidence how sure, above 0 and below 1
   * @throws IllegalArgumentException if an end is no finite number, {@code upper} is below {@code
   *     lower}, or {@code confidence} is not above 0 and below 1
   */
  public Interval {
    checkArgument(Double.isFinite(lower), "lower: must be a finite number, was %s", lower);
    checkArgument(Double.isFinite(upper), "upper: must be a finite number, was %s", upper);
    checkArgument(upper >= lower, "upper: must not be below lower (%s), was %s", lower, upper);
    Decimals.requireConfidence(confidence);
  }

  /**
   * Whether a value is in the interval.
   *
   * @param value the value
   * @return true if it is at or above the lower end and at or below the upper
   */
  public boolean contains(Fraction value) {
    return !isAbove(value) && !isBelow(value);
  }

  /**
   * Whether the whole interval lies above a value: the figure is higher, and chance alone does not
   * explain it.
   *
   * @param value the value to compare with
   * @return true if the lower end is strictly above it
   */
  public boolean isAbove(Fraction value) {
    return value.compareTo(new BigDecimal(lower)) < 0;
  }

  /**
   * Whether the whole interval lies below a value: the figure is lower, and chance alone does not
   * explain it.
   *
   * @param value the value to compare with
   * @return true if the upper end is strictly below it
   */
  public boolean isBelow(Fraction value) {
    return value.compareTo(new BigDecimal(upper)) > 0;
  }

  /** The interval in another unit. */
  Interval times(double factor) {
    return new Interval(lower * factor, upper * factor, confidence);
  }

  /** The interval, made to hold its figure where the rounding of doubles left that outside. */
  Interval including(double value) {
    double hair = ROUNDING * Math.ulp(value);
    return new Interval(
        Math.min(lower, Math.max(0, value - hair)), Math.max(upper, value + hair), confidence);
  }

  /** The interval without what is above a value that it reaches. */
  Interval atMost(double most) {
    return new Interval(lower, Math.min(upper, most), confidence);
  }

  /**
   * The ends as they would be printed, rounded half up.
   *
   * @param decimals how many decimals to show
   * @return {@code 38.3 to 45.2}
   */
  public String shown(int decimals) {
    return shown(lower, decimals) + " to " + shown(upper, decimals);
  }

  /**
   * The ends of a share as percentages, rounded half up.
   *
   * @param decimals how many decimals to show
   * @return {@code 14.2% to 40.2%} for 0.142 to 0.402
   */
  public String shownAsPercent(int decimals) {
    return shown(lower * HUNDRED, decimals) + "% to " + shown(upper * HUNDRED, decimals) + "%";
  }

  private static String shown(double end, int decimals) {
    return Words.grouped(
        new BigDecimal(end).setScale(Decimals.requireDecimals(decimals), RoundingMode.HALF_UP));
  }

  /**
   * The ends and the confidence.
   *
   * @return {@code 38.260 to 45.166 (95% confidence)}
   */
  @Override
  public String toString() {
    return shown(3)
        + " ("
        + BigDecimal.valueOf(confidence).movePointRight(2).stripTrailingZeros().toPlainString()
        + "% confidence)";
  }
}
