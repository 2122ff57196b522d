package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.figure.Fraction;

/**
 * Between which limits do values come and go without anything having changed?
 *
 * <p>centre = mean of the baseline; limits = mean ± 2.66 × average moving range, the moving range
 * being the distance between two successive values. All exact, as is every comparison with them.
 *
 * <p>Source: NHSRplotthedots 0.2.2, {@code ptd_spc_standard}, for NHS England's Making Data Count.
 * 2.66 is 3 ÷ 1.128: three standard deviations, of which successive values are 1.128 apart on
 * average.
 *
 * @param mean the centre
 * @param averageMovingRange how far one value is from the next on average, 0 or more
 */
public record ControlLimits(Fraction mean, Fraction averageMovingRange) implements Serializable {

  /** How many average moving ranges the limits lie from the mean: 2.66. */
  public static final Fraction LIMIT_FACTOR = Fraction.of(new BigDecimal("2.66"));

  /**
   * From how many times their average on moving ranges are left out by {@link
   * ControlChartPolicy.Screening#ONCE}: 3.267. At it is left out.
   */
  public static final Fraction SCREENING_FACTOR = Fraction.of(new BigDecimal("3.267"));

  private static final Fraction TWO_THIRDS = Fraction.of(2, 3);

  /**
   * Takes a mean and an average moving range.
   *
   * @param mean the centre
   * @param averageMovingRange how far one value is from the next on average
   * @throws IllegalArgumentException if {@code averageMovingRange} is negative
   */
  public ControlLimits {
    checkArgument(
        averageMovingRange.signum() >= 0,
        "averageMovingRange: must be 0 or more, was %s",
        averageMovingRange);
    requireNonNull(mean, "mean");
  }

  /** Limits with what was left out of them. */
  record Screened(ControlLimits limits, int movingRangesLeftOut) {}

  /** The limits that some successive values set; empty for fewer than 2, which have no range. */
  static Optional<Screened> setBy(List<BigDecimal> values, ControlChartPolicy.Screening screening) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    ImmutableList<BigDecimal> ranges =
        IntStream.range(1, values.size())
            .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
            .collect(toImmutableList());
    ImmutableList<BigDecimal> kept =
        screening == ControlChartPolicy.Screening.ONCE ? screened(ranges) : ranges;
    return Optional.of(
        new Screened(new ControlLimits(mean(values), mean(kept)), ranges.size() - kept.size()));
  }

  private static ImmutableList<BigDecimal> screened(ImmutableList<BigDecimal> ranges) {
    Fraction edge = SCREENING_FACTOR.times(mean(ranges));
    // Of a constant series every range is at the edge of 0, and none is out of proportion.
    return edge.signum() == 0
        ? ranges
        : ranges.stream().filter(range -> edge.compareTo(range) > 0).collect(toImmutableList());
  }

  private static Fraction mean(List<BigDecimal> numbers) {
    return Fraction.of(
        numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        BigDecimal.valueOf(numbers.size()));
  }

  /**
   * The lower limit. It may lie below 0 where values cannot.
   *
   * @return mean − 2.66 × average moving range
   */
  public Fraction lower() {
    return mean.minus(width());
  }

  /**
   * The upper limit.
   *
   * @return mean + 2.66 × average moving range
   */
  public Fraction upper() {
    return mean.plus(width());
  }

  private Fraction width() {
    return LIMIT_FACTOR.times(averageMovingRange);
  }

  private Fraction distanceFromMean(BigDecimal value) {
    return Fraction.of(value).minus(mean).magnitude();
  }

  /**
   * Whether a value is outside the limits. At a limit is inside.
   *
   * @param value the value
   * @return true if it is strictly above the upper or strictly below the lower limit
   */
  public boolean isOutside(BigDecimal value) {
    return distanceFromMean(value).compareTo(width()) > 0;
  }

  /**
   * Whether a value is near a limit: inside, and beyond two thirds of the way to it. At two thirds
   * is not near; at the limit is; outside is not, it is a finding of its own.
   *
   * @param value the value
   * @return true if it is in the outer third
   */
  public boolean isNear(BigDecimal value) {
    return !isOutside(value) && distanceFromMean(value).compareTo(width().times(TWO_THIRDS)) > 0;
  }

  /**
   * On which side of the mean a value is.
   *
   * @param value the value
   * @return −1 below, 0 at it, 1 above
   */
  public int sideOfMean(BigDecimal value) {
    return Fraction.of(value).minus(mean).signum();
  }

  /**
   * The limits in words, to one decimal.
   *
   * @return {@code mean 3446.2, limits 3263.8 to 3628.5}
   */
  @Override
  public String toString() {
    return inWords(1);
  }

  String inWords(int decimals) {
    return "mean "
        + Shown.rounded(mean, decimals)
        + ", limits "
        + Shown.rounded(lower(), decimals)
        + " to "
        + Shown.rounded(upper(), decimals);
  }
}
