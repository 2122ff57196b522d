package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/**
 * What can printed numbers be together? The sum, the difference and the multiple of whatever they
 * stand for.
 *
 * <p>Each takes ranges that end on both sides, as {@link Figure#values} are, of numbers that do not
 * depend on each other. An end of the answer is in it only if the ends that make it are.
 */
public final class Ranges {
  private Ranges() {}

  /**
   * Every value of 0 or more that a figure stands for.
   *
   * @param figure a figure that is defined, and may be 0 or more
   * @return its values without those below 0
   */
  public static Range<Fraction> notNegative(Figure figure) {
    return figure.values().orElseThrow().intersection(Range.atLeast(Fraction.ZERO));
  }

  /**
   * Every sum of a number of one range and a number of another.
   *
   * @param one a range
   * @param other the other range
   * @return from the sum of the lower ends to that of the upper
   */
  public static Range<Fraction> plus(Range<Fraction> one, Range<Fraction> other) {
    return Range.range(
        one.lowerEndpoint().plus(other.lowerEndpoint()),
        both(one.lowerBoundType(), other.lowerBoundType()),
        one.upperEndpoint().plus(other.upperEndpoint()),
        both(one.upperBoundType(), other.upperBoundType()));
  }

  /**
   * Every number of one range less a number of another.
   *
   * @param one a range
   * @param other what is taken away
   * @return from the lower end less the other's upper to the upper less the other's lower
   */
  public static Range<Fraction> minus(Range<Fraction> one, Range<Fraction> other) {
    return Range.range(
        one.lowerEndpoint().minus(other.upperEndpoint()),
        both(one.lowerBoundType(), other.upperBoundType()),
        one.upperEndpoint().minus(other.lowerEndpoint()),
        both(one.upperBoundType(), other.lowerBoundType()));
  }

  /**
   * Every number of a range, so many times.
   *
   * @param range a range
   * @param factor how many times, above 0
   * @return from the lower end × factor to the upper × factor
   * @throws IllegalArgumentException if {@code factor} is 0 or less
   */
  public static Range<Fraction> times(Range<Fraction> range, Fraction factor) {
    checkArgument(factor.signum() > 0, "factor: must be above 0, was %s", factor);
    return Range.range(
        range.lowerEndpoint().times(factor),
        range.lowerBoundType(),
        range.upperEndpoint().times(factor),
        range.upperBoundType());
  }

  /** Whether an end that two ends make is reached. */
  static BoundType both(BoundType one, BoundType other) {
    return one == BoundType.CLOSED && other == BoundType.CLOSED ? BoundType.CLOSED : BoundType.OPEN;
  }
}
