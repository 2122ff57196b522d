package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caselight.internal.Words;

/**
 * How many records are in each band, and in all.
 *
 * <p>The total is not always the sum of the bands: a record may be in none and in the total all the
 * same, and published numbers are rounded one by one. England's assessments completed in the year
 * to March 2024, by working days (DfE, Children in need, table C2):
 *
 * <pre>{@code
 * Bands bands = Bands.upTo("working days", 0, 10, 20, 30, 40, 45, 50, 60);
 * BandCounts.ofPublished(
 *         bands,
 *         List.of(9_880L, 73_420L, 110_950L, 102_600L, 129_690L, 116_670L, 38_560L, 29_490L, 31_900L),
 *         643_170)
 *     .shareUpTo(45);                                       // 84.5% (543,210 of 643,170)
 * }</pre>
 *
 * @param bands the bands
 * @param counts how many records are in each, in the order of the bands
 * @param total how many there are
 */
public record BandCounts(Bands bands, ImmutableList<Long> counts, long total)
    implements Serializable {

  /**
   * Takes counts and total as they are.
   *
   * @param bands the bands
   * @param counts how many records are in each, in the order of the bands, each 0 or more
   * @param total how many there are, 0 or more
   * @throws IllegalArgumentException if there are more or fewer counts than bands, a number is
   *     negative, or the sum is beyond the largest {@code long}
   */
  public BandCounts {
    requireNonNull(bands, "bands");
    checkArgument(
        counts.size() == bands.size(),
        "counts: must be %s, one a band, was %s",
        bands.size(),
        counts.size());
    long sum = 0;
    for (long count : counts) {
      checkArgument(count >= 0, "counts: must be 0 or more, was %s", count);
      sum = Sums.exact("counts", sum, count);
    }
    checkArgument(total >= 0, "total: must be 0 or more, was %s", total);
  }

  /**
   * Numbers as they were published.
   *
   * @param bands the bands
   * @param counts how many records are in each, in the order of the bands, each 0 or more
   * @param total how many there are, as published
   * @return the counts
   * @throws IllegalArgumentException if there are more or fewer counts than bands, a number is
   *     negative, or the sum is beyond the largest {@code long}
   */
  public static BandCounts ofPublished(Bands bands, Iterable<Long> counts, long total) {
    return new BandCounts(bands, ImmutableList.copyOf(counts), total);
  }

  /**
   * How many records are in some band.
   *
   * @return the sum of the counts
   */
  public long inBands() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many records are in the total and in no band.
   *
   * @return total − sum of the counts; below 0 only where numbers were rounded one by one
   */
  public long inNoBand() {
    return total - inBands();
  }

  /**
   * The share of records up to a number.
   *
   * @param last the last number of a band
   * @return the counts of that band and those below it ÷ total: what is in no band is in the whole
   *     and not in the part
   * @throws IllegalArgumentException if no band ends with that number, or rounding has taken the
   *     part above the total
   */
  public Proportion shareUpTo(long last) {
    int end = bands.ends().indexOf(last);
    checkArgument(end >= 0, "last: must be the end of a band (%s), was %s", bands.ends(), last);
    return Proportion.of(
        counts.subList(0, end + 1).stream().mapToLong(Long::longValue).sum(), total);
  }

  /**
   * Every band with its count.
   *
   * @return {@code 0: 3, 1 to 10: 12, 11 or more: 4 working days; 19 in all}
   */
  @Override
  public String toString() {
    ImmutableList<String> labels = bands.labels();
    return IntStream.range(0, bands.size())
            .mapToObj(i -> labels.get(i) + ": " + grouped(counts.get(i)))
            .collect(Collectors.joining(", "))
        + " "
        + bands.unit()
        + "; "
        + grouped(total)
        + " in all";
  }

  private static String grouped(long number) {
    return Words.grouped(BigDecimal.valueOf(number));
  }
}
