package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Quantiles;
import org.caselight.internal.Words;

/**
 * How evenly cases are spread over workers: what one average cannot show.
 *
 * <p>All but {@link #standardDeviation} and {@link #coefficientOfVariation} is exact.
 */
public final class CaseloadDistribution implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is compared between workers. */
  public enum Measure {
    /**
     * Cases ÷ FTE, the default: what each would hold full-time. Workers without FTE are left out.
     */
    CASES_PER_FTE,
    /** Cases as they are held, whatever the FTE. */
    CASES_HELD
  }

  private final ImmutableList<Fraction> sorted;

  private CaseloadDistribution(ImmutableList<Fraction> sorted) {
    this.sorted = sorted;
  }

  /**
   * The distribution of some caseloads.
   *
   * @param caseloads one for each worker, in any order, each 0 or more
   * @return the distribution
   * @throws IllegalArgumentException if there is none, or one is negative
   */
  public static CaseloadDistribution of(Collection<Fraction> caseloads) {
    ImmutableList<Fraction> sorted = ImmutableList.sortedCopyOf(caseloads);
    checkArgument(!sorted.isEmpty(), "caseloads: must not be empty");
    checkArgument(
        sorted.get(0).signum() >= 0, "caseloads: must be 0 or more, was %s", sorted.get(0));
    return new CaseloadDistribution(sorted);
  }

  /**
   * The caseloads.
   *
   * @return one for each worker, lightest first
   */
  public ImmutableList<Fraction> caseloads() {
    return sorted;
  }

  /**
   * How many workers there are.
   *
   * @return the number, above 0
   */
  public int workers() {
    return sorted.size();
  }

  /**
   * The mean over workers, each counting once. With {@link Measure#CASES_PER_FTE} this is not the
   * team's average, in which a part-timer counts by their FTE.
   *
   * @return sum ÷ workers
   */
  public Fraction mean() {
    return sum().dividedBy(Fraction.of(workers()));
  }

  private Fraction sum() {
    return sorted.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The lightest caseload.
   *
   * @return the smallest
   */
  public Fraction minimum() {
    return sorted.get(0);
  }

  /**
   * The heaviest caseload.
   *
   * @return the largest
   */
  public Fraction maximum() {
    return sorted.get(sorted.size() - 1);
  }

  /**
   * The caseload below which a share of workers lies.
   *
   * @param share the share, from 0 to 1
   * @return the quantile by {@link Quantiles#type7}
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public Fraction quantile(BigDecimal share) {
    return Quantiles.type7(sorted, share);
  }

  /**
   * The caseload in the middle.
   *
   * @return the quantile at 0.5
   */
  public Fraction median() {
    return quantile(new BigDecimal("0.5"));
  }

  /**
   * The caseload that a quarter of workers lie below.
   *
   * @return the quantile at 0.25
   */
  public Fraction lowerQuartile() {
    return quantile(new BigDecimal("0.25"));
  }

  /**
   * The caseload that a quarter of workers lie above.
   *
   * @return the quantile at 0.75
   */
  public Fraction upperQuartile() {
    return quantile(new BigDecimal("0.75"));
  }

  /**
   * The share of workers above a number of cases. At it is not above it. Workers' own limits are
   * not known here; {@link CaseloadCheck#shareOfWorkersOver} minds them.
   *
   * @param limit the number of cases, in the unit of the caseloads
   * @return workers above ÷ workers
   */
  public Proportion shareAbove(BigDecimal limit) {
    long above = sorted.stream().filter(caseload -> caseload.compareTo(limit) > 0).count();
    return Proportion.of(above, workers());
  }

  /**
   * The Gini coefficient: 0 when all hold the same, towards 1 when one holds everything.
   *
   * <p>2 × Σ(i × xᵢ) ÷ (n × Σxᵢ) − (n + 1) ÷ n, over the sorted values x₁ … xₙ.
   *
   * @return the coefficient, empty if nobody holds anything
   */
  public Optional<Fraction> gini() {
    Fraction sum = sum();
    if (sum.signum() == 0) {
      return Optional.empty();
    }
    Fraction weighted = Fraction.ZERO;
    for (int i = 0; i < sorted.size(); i++) {
      weighted = weighted.plus(sorted.get(i).times(Fraction.of(i + 1L)));
    }
    Fraction n = Fraction.of(workers());
    return Optional.of(
        weighted
            .times(Fraction.of(2))
            .dividedBy(n.times(sum))
            .minus(n.plus(Fraction.ONE).dividedBy(n)));
  }

  /**
   * The sample standard deviation: the root of Σ(xᵢ − mean)² ÷ (n − 1).
   *
   * @return the deviation in cases, to about 15 significant figures; empty for a single worker
   */
  public OptionalDouble standardDeviation() {
    if (workers() == 1) {
      return OptionalDouble.empty();
    }
    Fraction mean = mean();
    Fraction squares =
        sorted.stream()
            .map(caseload -> caseload.minus(mean))
            .map(deviation -> deviation.times(deviation))
            .reduce(Fraction.ZERO, Fraction::plus);
    return OptionalDouble.of(
        Math.sqrt(squares.dividedBy(Fraction.of(workers() - 1L)).doubleValue()));
  }

  /**
   * The coefficient of variation: standard deviation ÷ mean.
   *
   * @return the coefficient, to about 15 significant figures; empty for a single worker, or if
   *     nobody holds anything
   */
  public OptionalDouble coefficientOfVariation() {
    OptionalDouble deviation = standardDeviation();
    Fraction mean = mean();
    return deviation.isEmpty() || mean.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(deviation.getAsDouble() / mean.doubleValue());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseloadDistribution that && sorted.equals(that.sorted);
  }

  @Override
  public int hashCode() {
    return sorted.hashCode();
  }

  /**
   * The distribution in five numbers.
   *
   * @return {@code 10 workers: 12 to 24, quartiles 15.3, 16.5, 18.8}
   */
  @Override
  public String toString() {
    return Words.count(workers(), "worker")
        + ": "
        + Shown.oneDecimal(minimum())
        + " to "
        + Shown.oneDecimal(maximum())
        + ", quartiles "
        + Shown.oneDecimal(lowerQuartile())
        + ", "
        + Shown.oneDecimal(median())
        + ", "
        + Shown.oneDecimal(upperQuartile());
  }
}
