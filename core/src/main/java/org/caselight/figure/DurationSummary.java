package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableLongArray;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.Words;

/**
 * How long did things take? Mean, median, longest, and how many took over so many days.
 *
 * <p>Every duration is kept, so that any question can be asked; all answers are exact. Durations
 * that differ much are better told by their median than by their mean.
 */
public final class DurationSummary implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final BigDecimal MIDDLE = new BigDecimal("0.5");

  private final ImmutableLongArray sorted;

  private DurationSummary(ImmutableLongArray sorted) {
    this.sorted = sorted;
  }

  /**
   * The summary of some durations.
   *
   * @param days the days that each took, in any order, each 0 or more; may be none
   * @return the summary
   * @throws IllegalArgumentException if one is negative
   */
  public static DurationSummary of(long... days) {
    long[] sorted = days.clone();
    Arrays.sort(sorted);
    checkArgument(
        sorted.length == 0 || sorted[0] >= 0,
        "days: must be 0 or more, was %s",
        sorted.length == 0 ? 0 : sorted[0]);
    return new DurationSummary(ImmutableLongArray.copyOf(sorted));
  }

  /**
   * The durations.
   *
   * @return the days that each took, shortest first
   */
  public ImmutableLongArray days() {
    return sorted;
  }

  /**
   * How many durations there are.
   *
   * @return the number, 0 or more
   */
  public int count() {
    return sorted.length();
  }

  /**
   * The mean.
   *
   * @return sum of the days ÷ count, undefined if there is none
   */
  public Average mean() {
    BigDecimal sum =
        sorted.stream().mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Average.of(sum, BigDecimal.valueOf(count()));
  }

  /**
   * The one in the middle, or the mean of the two in the middle.
   *
   * @return the quantile at 0.5, empty if there is none
   */
  public Optional<Fraction> median() {
    return quantile(MIDDLE);
  }

  /**
   * The number of days below which a share of the durations lies.
   *
   * @param share the share, from 0 to 1
   * @return the quantile by {@link Quantiles#type7}, empty if there is no duration
   * @throws IllegalArgumentException if there are durations and the share is not from 0 to 1
   */
  public Optional<Fraction> quantile(BigDecimal share) {
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(Quantiles.type7(Lists.transform(sorted.asList(), Fraction::of), share));
  }

  /**
   * The shortest.
   *
   * @return days, empty if there is none
   */
  public OptionalLong shortest() {
    return sorted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sorted.get(0));
  }

  /**
   * The longest.
   *
   * @return days, empty if there is none
   */
  public OptionalLong longest() {
    return sorted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sorted.get(count() - 1));
  }

  /**
   * The share that took over so many days. So many days are not over them.
   *
   * @param days the days
   * @return longer ones ÷ count, undefined if there is none
   */
  public Proportion shareOver(long days) {
    return Proportion.of(sorted.stream().filter(each -> each > days).count(), count());
  }

  /**
   * How many are in each band.
   *
   * @param bands the bands
   * @return the counts; every duration is in one
   */
  public BandCounts in(Bands bands) {
    long[] counts = new long[bands.size()];
    sorted.forEach(days -> counts[bands.indexOf(days)]++);
    return BandCounts.ofPublished(bands, Arrays.stream(counts).boxed().toList(), count());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DurationSummary that && sorted.equals(that.sorted);
  }

  @Override
  public int hashCode() {
    return sorted.hashCode();
  }

  /**
   * The summary in words.
   *
   * @return {@code 12: median 34 days, mean 40.3, longest 210}, or {@code 0}
   */
  @Override
  public String toString() {
    return sorted.isEmpty()
        ? "0"
        : Words.grouped(BigDecimal.valueOf(count()))
            + ": median "
            + shown(median())
            + " days, mean "
            + shown(mean().value())
            + ", longest "
            + Words.grouped(BigDecimal.valueOf(longest().getAsLong()));
  }

  private static String shown(Optional<Fraction> number) {
    BigDecimal rounded = number.orElseThrow().rounded(1);
    return Words.grouped(
        rounded.remainder(BigDecimal.ONE).signum() == 0 ? rounded.setScale(0) : rounded);
  }
}
