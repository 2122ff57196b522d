package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Average;
import org.caselight.figure.Proportion;

/**
 * How often did children get another social worker in a period?
 *
 * <p>Counts children who had a social worker on a day of the period, by the number of changes. Made
 * with {@link WorkerAllocations#toChanges}.
 *
 * @param period the period
 * @param childrenByChanges how many children had 0, 1, 2 … changes
 */
public record WorkerChanges(DateRange period, ImmutableSortedMap<Long, Long> childrenByChanges)
    implements Serializable {

  /**
   * Takes the numbers as they are.
   *
   * @param period the period
   * @param childrenByChanges how many children had 0, 1, 2 … changes, all 0 or more
   * @throws IllegalArgumentException if a number is negative, or the children are more than the
   *     largest {@code long}
   */
  public WorkerChanges {
    requireNonNull(period, "period");
    childrenByChanges = ImmutableSortedMap.copyOf(childrenByChanges, Comparator.naturalOrder());
    childrenByChanges.forEach(
        (changes, children) ->
            checkArgument(
                changes >= 0 && children >= 0,
                "childrenByChanges: must be 0 or more, was %s with %s",
                children,
                changes));
    BigInteger sum =
        childrenByChanges.values().stream()
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);
    checkArgument(
        sum.bitLength() < Long.SIZE,
        "childrenByChanges: must add up to at most %s, was %s",
        Long.MAX_VALUE,
        sum);
  }

  /** Every number of changes up to the most, those that no child had with 0. */
  static WorkerChanges of(DateRange period, Map<Long, Long> found) {
    ImmutableSortedMap.Builder<Long, Long> complete = ImmutableSortedMap.naturalOrder();
    long most = found.keySet().stream().mapToLong(Long::longValue).max().orElse(-1);
    for (long changes = 0; changes <= most; changes++) {
      complete.put(changes, found.getOrDefault(changes, 0L));
    }
    return new WorkerChanges(period, complete.buildOrThrow());
  }

  /**
   * How many children had a social worker on a day of the period.
   *
   * @return the children
   */
  public long children() {
    return sum(childrenByChanges);
  }

  private static long sum(Map<Long, Long> children) {
    return children.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The share of children who had two changes or more: three social workers in a period, or one of
   * them again.
   *
   * <p>Source: Children's Commissioner for England, Stability Index 2018, which counts "two or more
   * social worker changes" in a year, of children in care. To count so of every child is a
   * convention of this library; the other choice is any change, {@code shareWithAtLeast(1)}.
   *
   * @return children with two changes or more ÷ children, undefined if there is none
   */
  public Proportion shareWithTwoOrMore() {
    return shareWithAtLeast(2);
  }

  /**
   * The share of children who had so many changes or more.
   *
   * @param changes how many, 0 or more
   * @return children with as many or more ÷ children, undefined if there is none
   * @throws IllegalArgumentException if {@code changes} is negative
   */
  public Proportion shareWithAtLeast(long changes) {
    checkArgument(changes >= 0, "changes: must be 0 or more, was %s", changes);
    return Proportion.of(sum(childrenByChanges.tailMap(changes, true)), children());
  }

  /**
   * How many changes a child had on average.
   *
   * @return changes ÷ children, undefined if there is none
   */
  public Average average() {
    BigInteger changes =
        childrenByChanges.entrySet().stream()
            .map(
                entry ->
                    BigInteger.valueOf(entry.getKey())
                        .multiply(BigInteger.valueOf(entry.getValue())))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return Average.of(new BigDecimal(changes), BigDecimal.valueOf(children()));
  }

  /**
   * The average and the share with two or more.
   *
   * @return {@code 0.8 (4 ÷ 5) changes a child, two or more 20.0% (1 of 5), 2018-04-01 to
   *     2019-03-31}
   */
  @Override
  public String toString() {
    return average() + " changes a child, two or more " + shareWithTwoOrMore() + ", " + period;
  }
}
