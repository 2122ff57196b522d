package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Words;

/**
 * A count for so many of a population: children on plans per 10,000 children.
 *
 * <p>value = count ÷ population × per, exact. Nothing ÷ nothing is legal and undefined. What is
 * counted need not be part of the population, so a rate may exceed what it is per: contacts are not
 * children, and the unborn are counted but are in no population.
 *
 * <p>The Department for Education shows rates of children in need and of plans to 1 decimal, of
 * children in care to 0.
 *
 * <p>Source: DfE, Children in need 2021, data guidance, "Rounding" (per 10,000 children under 18,
 * mid-year estimates, 1 decimal). Its local authorities' rates recompute like this.
 *
 * @param count how many were counted, 0 or more
 * @param population of how many, 0 or more
 * @param per for how many of them the rate is given, 1 or more
 */
public record Rate(long count, long population, long per) implements Figure {

  /** For how many a rate is given unless it says otherwise: 10,000, as the Department does. */
  public static final long DEFAULT_PER = 10_000;

  /**
   * Takes count and population as they are.
   *
   * @param count how many were counted, 0 or more
   * @param population of how many, 0 or more
   * @param per for how many of them the rate is given, 1 or more
   * @throws IllegalArgumentException if {@code count} or {@code population} is negative, {@code
   *     population} is 0 under a count that is not, or {@code per} is below 1
   */
  public Rate {
    checkArgument(count >= 0, "count: must be 0 or more, was %s", count);
    checkArgument(population >= 0, "population: must be 0 or more, was %s", population);
    checkArgument(
        population > 0 || count == 0, "population: must not be 0 under a count of %s", count);
    checkArgument(per >= 1, "per: must be 1 or more, was %s", per);
  }

  /**
   * A rate per 10,000.
   *
   * @param count how many were counted, 0 or more
   * @param population of how many, 0 or more
   * @return count ÷ population × 10,000; {@code Rate.per10000(570, 137_000)} is 41.6
   * @throws IllegalArgumentException if either is negative, or {@code population} is 0 under a
   *     count that is not
   */
  public static Rate per10000(long count, long population) {
    return new Rate(count, population, DEFAULT_PER);
  }

  /**
   * A rate per 1,000, per 100,000 or any other number.
   *
   * @param count how many were counted, 0 or more
   * @param population of how many, 0 or more
   * @param per for how many of the population the rate is given, 1 or more
   * @return count ÷ population × per
   * @throws IllegalArgumentException if a number is negative, {@code population} is 0 under a count
   *     that is not, or {@code per} is below 1
   */
  public static Rate of(long count, long population, long per) {
    return new Rate(count, population, per);
  }

  /**
   * How many would have to be counted for a rate per 10,000: 46 per 10,000 of 137,000 is 630.2.
   *
   * <p>count = rate × population ÷ 10,000. What a printed rate and a printed population can mean
   * together is answered by {@link Reconciliation}.
   *
   * @param ratePer10000 the rate, 0 or more
   * @param population of how many, 0 or more
   * @return the count, exact and so not always whole
   * @throws IllegalArgumentException if either is negative
   */
  public static Fraction countAtRatePer10000(BigDecimal ratePer10000, long population) {
    return countAtRate(ratePer10000, DEFAULT_PER, population);
  }

  /**
   * How many would have to be counted for a rate.
   *
   * <p>count = rate × population ÷ per.
   *
   * @param rate the rate, 0 or more
   * @param per for how many of the population it is given, 1 or more
   * @param population of how many, 0 or more
   * @return the count, exact and so not always whole
   * @throws IllegalArgumentException if {@code rate} or {@code population} is negative, or {@code
   *     per} is below 1
   */
  public static Fraction countAtRate(BigDecimal rate, long per, long population) {
    checkArgument(rate.signum() >= 0, "rate: must be 0 or more, was %s", rate.toPlainString());
    checkArgument(per >= 1, "per: must be 1 or more, was %s", per);
    checkArgument(population >= 0, "population: must be 0 or more, was %s", population);
    return Fraction.of(rate).times(Fraction.of(population)).dividedBy(Fraction.of(per));
  }

  /**
   * The rate of two populations taken as one, as a region's is of its councils: counts added,
   * populations added. It is not the mean of the two rates.
   *
   * @param other the other rate, per the same number
   * @return (count + other count) ÷ (population + other population) × per
   * @throws IllegalArgumentException if the rates are not per the same number, or a sum is beyond
   *     the largest {@code long}
   */
  public Rate pooledWith(Rate other) {
    checkArgument(other.per == per, "per: must be %s as here, was %s", per, other.per);
    return new Rate(
        Sums.exact("count", count, other.count),
        Sums.exact("population", population, other.population),
        per);
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(Fraction.of(count));
  }

  @Override
  public Optional<Fraction> denominator() {
    return Optional.of(Fraction.of(population));
  }

  @Override
  public Optional<Fraction> value() {
    return population == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(count, population).times(Fraction.of(per)));
  }

  /**
   * The range in which the rate that chance alone would vary around lies.
   *
   * <p>The count is taken as a Poisson count and its interval divided by the population. Below 10
   * the interval is exact: lower is the mean that gives this count or more with probability (1 −
   * confidence) ÷ 2, upper the mean that gives this count or fewer with that probability; the lower
   * end of 0 is 0. From 10 on it is Byar's approximation: lower = O × (1 − 1 ÷ 9O − z ÷ 3√O)³,
   * upper = (O + 1) × (1 − 1 ÷ 9(O + 1) + z ÷ 3√(O + 1))³, with O the count and z the normal
   * quantile. Either is computed to 1e-10 of each end.
   *
   * <p>Source: Public Health England, Technical guide: confidence intervals (2018), section 5;
   * Breslow and Day, Statistical methods in cancer research, volume II (1987), page 69.
   *
   * @param confidence how sure, above 0 and below 1
   * @return the interval in the unit of the rate, empty if the rate is undefined
   * @throws IllegalArgumentException if {@code confidence} is not above 0 and below 1
   */
  @Override
  public Optional<Interval> interval(double confidence) {
    Interval ofCount = Intervals.poisson(count, confidence);
    return value()
        .map(value -> ofCount.times((double) per / population).including(value.doubleValue()));
  }

  @Override
  public Optional<Figure> pooled(Figure other) {
    return other instanceof Rate rate && rate.per == per
        ? Optional.of(pooledWith(rate))
        : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return population == 0
        ? Optional.empty()
        : Optional.of(
            Fraction.of(count)
                .minus(level.times(Fraction.of(population)).dividedBy(Fraction.of(per))));
  }

  /**
   * The rate with its working.
   *
   * @return {@code 41.6 per 10,000 (570 of 137,000)}, or {@code undefined (0 of 0)}
   */
  @Override
  public String toString() {
    return rounded(1)
            .map(rate -> Words.grouped(rate) + " per " + Words.grouped(BigDecimal.valueOf(per)))
            .orElse("undefined")
        + " ("
        + Words.grouped(BigDecimal.valueOf(count))
        + " of "
        + Words.grouped(BigDecimal.valueOf(population))
        + ")";
  }
}
