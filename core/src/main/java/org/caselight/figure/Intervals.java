package org.caselight.figure;

import org.caselight.internal.Decimals;

/** How far chance alone moves a count or a share. */
final class Intervals {
  private Intervals() {}

  /** From this count on, Byar's approximation; below it, the exact interval. */
  private static final long BYAR_FROM = 10;

  private static final double HALF = 0.5;

  /** Of a Poisson count. */
  static Interval poisson(long count, double confidence) {
    Decimals.requireConfidence(confidence);
    return (count < BYAR_FROM ? exact((int) count, confidence) : byar((double) count, confidence))
        .including((double) count);
  }

  /** By the gamma distribution, which the means of a Poisson count follow. */
  private static Interval exact(int count, double confidence) {
    double tail = (1 - confidence) / 2;
    return new Interval(
        count == 0 ? 0 : Gamma.quantile(count, tail),
        Gamma.upperQuantile(count + 1, tail),
        confidence);
  }

  private static Interval byar(double count, double confidence) {
    double z = z(confidence);
    double more = count + 1;
    return new Interval(
        count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))),
        more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))),
        confidence);
  }

  private static double cube(double number) {
    return number * number * number;
  }

  /** Wilson's, of a part of a whole that is not 0, at a confidence that was checked. */
  static Interval wilson(long part, long whole, double confidence) {
    double z = z(confidence);
    double share = (double) part / whole;
    double rest = (double) (whole - part) / whole;
    double spread = z * z / whole;
    double centre = share + spread / 2;
    double reach = z * Math.sqrt((share * rest + spread / 4) / whole);
    // At 0 and 1 the formula meets the share, but not always to the last digit.
    return new Interval(
            part == 0 ? 0 : Math.max(0, (centre - reach) / (1 + spread)),
            part == whole ? 1 : (centre + reach) / (1 + spread),
            confidence)
        .including(share)
        .atMost(1);
  }

  /**
   * The normal deviate that is exceeded on either side with probability 1 − confidence: its square
   * follows a gamma distribution of shape one half.
   */
  private static double z(double confidence) {
    // Whichever tail is the smaller keeps its digits.
    return Math.sqrt(
        2
            * (confidence < HALF
                ? Gamma.quantile(HALF, confidence)
                : Gamma.upperQuantile(HALF, 1 - confidence)));
  }
}
