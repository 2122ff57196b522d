package org.caselight.figure;

import java.util.function.DoublePredicate;

/**
 * The gamma distribution of scale 1 and a shape that is one half or a small whole number: enough
 * for the normal distribution and for Poisson counts below ten.
 *
 * <p>A small tail is computed as such, not as 1 minus the other, so that it keeps its digits: the
 * lower by its power series, the upper by its continued fraction.
 *
 * <p>The same on every machine, to the last digit: {@code Math.exp} is free to differ.
 *
 * <p>Source: Abramowitz and Stegun, Handbook of mathematical functions, 6.5.29 and 6.5.31.
 */
final class Gamma {
  private Gamma() {}

  private static final double HALF = 0.5;

  /** Far below the last digit of a double: a sum has converged, a divisor is never quite 0. */
  private static final double NEGLIGIBLE = 1e-17;

  private static final double TINY = 1e-300;

  /** The value below which the distribution has a probability. */
  static double quantile(double shape, double probability) {
    return leastAt(x -> lower(shape, x) >= probability);
  }

  /** The value above which the distribution has a probability. */
  static double upperQuantile(double shape, double probability) {
    return leastAt(x -> upper(shape, x) <= probability);
  }

  /**
   * The least number above 0 at which something is reached that stays reached, to the last digit.
   */
  private static double leastAt(DoublePredicate reached) {
    double high = 1;
    while (!reached.test(high)) {
      high *= 2;
    }
    double low = high / 2;
    while (low > 0 && reached.test(low)) {
      high = low;
      low /= 2;
    }
    double middle = low + (high - low) / 2;
    while (middle > low && middle < high) {
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
      middle = low + (high - low) / 2;
    }
    return high;
  }

  private static double lower(double shape, double x) {
    return x < shape + 1 ? series(shape, x) : 1 - continuedFraction(shape, x);
  }

  private static double upper(double shape, double x) {
    return x < shape + 1 ? 1 - series(shape, x) : continuedFraction(shape, x);
  }

  /** The lower tail; quick below shape + 1. */
  private static double series(double shape, double x) {
    double term = 1;
    double sum = 1;
    for (double divisor = shape + 1; term > sum * NEGLIGIBLE; divisor++) {
      term *= x / divisor;
      sum += term;
    }
    return density(shape, x) * x / shape * sum;
  }

  /** The upper tail, by Lentz's method; quick above shape + 1. */
  private static double continuedFraction(double shape, double x) {
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double fraction = d;
    double change = 0;
    for (int i = 1; Math.abs(change - 1) > Math.ulp(1.0); i++) {
      double a = i * (shape - i);
      b += 2;
      d = 1 / nonZero(a * d + b);
      c = nonZero(b + a / c);
      change = d * c;
      fraction *= change;
    }
    return density(shape, x) * x * fraction;
  }

  private static double nonZero(double number) {
    return Math.abs(number) < TINY ? TINY : number;
  }

  /** x to the power of shape − 1, times e to the power of −x, over the gamma function of shape. */
  private static double density(double shape, double x) {
    return StrictMath.exp((shape - 1) * StrictMath.log(x) - x) / function(shape);
  }

  private static double function(double shape) {
    if (shape == HALF) {
      return Math.sqrt(Math.PI);
    }
    double product = 1;
    for (int i = 2; i < shape; i++) {
      product *= i;
    }
    return product;
  }
}
