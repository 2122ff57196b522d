package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * A part of a whole: workers over their limit, of all workers.
 *
 * <p>value = part ÷ whole, between 0 and 1, exact. Nothing of nothing is legal and undefined.
 *
 * @param part how many of the whole
 * @param whole how many there are
 */
public record Proportion(long part, long whole) implements Figure {

  private static final Fraction HUNDRED = Fraction.of(100);

  /**
   * Takes part and whole as they are.
   *
   * @param part how many of the whole
   * @param whole how many there are
   * @throws IllegalArgumentException if {@code part} is negative or above {@code whole}
   */
  public Proportion {
    checkArgument(whole >= 0, "whole: must be 0 or more, was %s", whole);
    checkArgument(part >= 0, "part: must be 0 or more, was %s", part);
    checkArgument(part <= whole, "part: must not be above the whole of %s, was %s", whole, part);
  }

  /**
   * A part of a whole.
   *
   * @param part how many of the whole
   * @param whole how many there are
   * @return part ÷ whole
   * @throws IllegalArgumentException if {@code part} is negative or above {@code whole}
   */
  public static Proportion of(long part, long whole) {
    return new Proportion(part, whole);
  }

  /**
   * The proportion of two wholes taken as one: parts added, wholes added. It is not the mean of the
   * two proportions.
   *
   * @param other the other proportion
   * @return (part + other part) ÷ (whole + other whole)
   * @throws IllegalArgumentException if a sum is beyond the largest {@code long}
   */
  public Proportion pooledWith(Proportion other) {
    long wholes = Sums.exact("whole", whole, other.whole);
    return new Proportion(part + other.part, wholes);
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(Fraction.of(part));
  }

  @Override
  public Optional<Fraction> denominator() {
    return Optional.of(Fraction.of(whole));
  }

  @Override
  public Optional<Fraction> value() {
    return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole));
  }

  /**
   * The range in which the share that chance alone would vary around lies, by Wilson's score
   * method.
   *
   * <p>(p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), with p the share, n the whole
   * and z the normal quantile; never below 0 or above 1. Computed to 1e-10 of each end.
   *
   * <p>Source: Wilson, Journal of the American Statistical Association 22 (1927), pages 209 to 212;
   * Public Health England, Technical guide: confidence intervals (2018), section 4.
   *
   * @param confidence how sure, above 0 and below 1
   * @return the interval as shares from 0 to 1, empty if undefined; {@link Interval#shownAsPercent}
   *     shows it as percentages
   * @throws IllegalArgumentException if {@code confidence} is not above 0 and below 1
   */
  @Override
  public Optional<Interval> interval(double confidence) {
    Decimals.requireConfidence(confidence);
    return whole == 0 ? Optional.empty() : Optional.of(Intervals.wilson(part, whole, confidence));
  }

  /**
   * The proportion as a percentage, rounded half up.
   *
   * @param decimals how many decimals to show
   * @return part ÷ whole × 100, empty if undefined
   */
  public Optional<BigDecimal> percent(int decimals) {
    return value().map(value -> value.times(HUNDRED).rounded(decimals));
  }

  @Override
  public Optional<Figure> pooled(Figure other) {
    return other instanceof Proportion proportion
        ? Optional.of(pooledWith(proportion))
        : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(part).minus(level.times(Fraction.of(whole))));
  }

  /**
   * The proportion with its working.
   *
   * @return {@code 30.0% (3 of 10)}, or {@code undefined (0 of 0)}
   */
  @Override
  public String toString() {
    return percent(1).map(percent -> percent.toPlainString() + "%").orElse("undefined")
        + " ("
        + Words.grouped(BigDecimal.valueOf(part))
        + " of "
        + Words.grouped(BigDecimal.valueOf(whole))
        + ")";
  }
}
