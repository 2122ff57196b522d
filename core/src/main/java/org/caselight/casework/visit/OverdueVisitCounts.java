package org.caselight.casework.visit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How many visits were overdue on a day, in total and under some statuses: counted from records
 * ({@link OverdueVisits#counts}), or as a report published them.
 *
 * <pre>{@code
 * OverdueVisitCounts october =
 *     OverdueVisitCounts.builder()
 *         .asAt(LocalDate.of(2018, 10, 31))
 *         .total(270)
 *         .isApproximate(true)
 *         .putByStatus(Status.CHILD_PROTECTION_PLAN, 76L)
 *         .build();
 * june.since(october);   // 59 overdue visits on 2019-06-14, down 211 (78%) on about 270 …
 * }</pre>
 *
 * <p>A status that is not here is not known, which is not 0.
 */
@Value.Immutable
@CaselightValue
public abstract class OverdueVisitCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  OverdueVisitCounts() {}

  /**
   * A total alone.
   *
   * @param asAt the day
   * @param total how many visits were overdue
   * @return the counts
   * @throws IllegalArgumentException if the total is negative
   */
  public static OverdueVisitCounts of(LocalDate asAt, long total) {
    return builder().asAt(asAt).total(total).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The day.
   *
   * @return the day counted
   */
  public abstract LocalDate asAt();

  /**
   * How many visits were overdue.
   *
   * @return the number, 0 or more
   */
  public abstract long total();

  /**
   * Whether the total is only about right ("almost 270"). It is taken as printed; what is computed
   * from it is about right too, and says so.
   *
   * @return false, unless it was said to be
   */
  @Value.Default
  public boolean isApproximate() {
    return false;
  }

  /**
   * How many were overdue under each status that is known.
   *
   * @return the numbers, by status; they add up to no more than the total
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> byStatus();

  @Value.Check
  void validate() {
    checkArgument(total() >= 0, "total: must be 0 or more, was %s", total());
    BigInteger sum = BigInteger.ZERO;
    for (long count : byStatus().values()) {
      checkArgument(count >= 0, "byStatus: must be 0 or more, was %s", count);
      sum = sum.add(BigInteger.valueOf(count));
    }
    checkArgument(
        sum.compareTo(BigInteger.valueOf(total())) <= 0,
        "byStatus: must add up to at most the total (%s), was %s",
        total(),
        sum);
  }

  /**
   * How many were overdue under a status.
   *
   * @param status the status
   * @return the number, empty if not known
   */
  public final Optional<Long> count(Status status) {
    return Optional.ofNullable(byStatus().get(status));
  }

  /**
   * The share of the overdue visits that is under a status: its number ÷ the total.
   *
   * @param status the status
   * @return the share, undefined if none was overdue; empty if the number is not known
   */
  public final Optional<Proportion> share(Status status) {
    return count(status).map(count -> Proportion.of(count, total()));
  }

  /**
   * What changed since an earlier day.
   *
   * @param earlier the counts of that day
   * @return the change
   * @throws IllegalArgumentException if {@code earlier} is of a later day than this
   */
  public final OverdueVisitChange since(OverdueVisitCounts earlier) {
    return new OverdueVisitChange(earlier, this);
  }

  /** The total as it is to be read: with "about", if it is only about right. */
  final String shownTotal() {
    return (isApproximate() ? "about " : "") + total();
  }

  /**
   * The numbers in one line.
   *
   * @return {@code about 270 overdue visits on 2018-10-31 (child protection plan 76)}
   */
  @Override
  public final String toString() {
    return (isApproximate() ? "about " : "")
        + Words.count(total(), "overdue visit")
        + " on "
        + asAt()
        + OverdueVisits.inWords(byStatus());
  }

  /** Builds an {@link OverdueVisitCounts}: day and total are required. */
  public static final class Builder extends ImmutableOverdueVisitCounts.Builder {
    Builder() {}
  }
}
