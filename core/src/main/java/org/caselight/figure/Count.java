package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Words;

/**
 * How many: referrals in a month, children in care on a day.
 *
 * @param count how many, 0 or more
 */
public record Count(long count) implements Figure {

  /** None. */
  public static final Count ZERO = new Count(0);

  /**
   * Takes the number as it is.
   *
   * @param count how many, 0 or more
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public Count {
    checkArgument(count >= 0, "count: must be 0 or more, was %s", count);
  }

  /**
   * A count.
   *
   * @param count how many, 0 or more
   * @return the count
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static Count of(long count) {
    return new Count(count);
  }

  /**
   * Two counts taken as one.
   *
   * @param other the other count
   * @return the sum
   * @throws IllegalArgumentException if the sum is beyond the largest {@code long}
   */
  public Count plus(Count other) {
    return new Count(Sums.exact("count", count, other.count));
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(Fraction.of(count));
  }

  @Override
  public Optional<Fraction> value() {
    return Optional.of(Fraction.of(count));
  }

  /**
   * The range in which the count that chance alone would vary around lies, taken as a Poisson
   * count: exact up to 9, Byar's approximation from 10 on. The lower end of 0 is 0; the count
   * itself is always in it.
   *
   * <p>Formulas and source: {@link Rate#interval(double)}, before the division by the population.
   *
   * @param confidence how sure, above 0 and below 1
   * @return the interval; never empty
   * @throws IllegalArgumentException if {@code confidence} is not above 0 and below 1
   */
  @Override
  public Optional<Interval> interval(double confidence) {
    return Optional.of(Intervals.poisson(count, confidence));
  }

  @Override
  public Optional<Figure> pooled(Figure other) {
    return other instanceof Count number ? Optional.of(plus(number)) : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return Optional.of(Fraction.of(count).minus(level));
  }

  /**
   * The number, with its thousands apart.
   *
   * @return {@code 3,499}
   */
  @Override
  public String toString() {
    return Words.grouped(BigDecimal.valueOf(count));
  }
}
