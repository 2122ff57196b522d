package org.caselight.casework;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiPredicate;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How many steps went from which status to which, and how many children were opened and closed in
 * each?
 *
 * <p>Complete: every status has a row, a column and its numbers beside, 0 where nothing moved; no
 * step goes from a status to itself. With it the primary counts of one day lead to those of
 * another: of a status, the number on the last day of a period = the number on the day before the
 * period + {@link #into} − {@link #outOf}.
 */
@Value.Immutable
@CaselightValue
public abstract class StatusStepTable implements Serializable {
  private static final long serialVersionUID = 1L;

  StatusStepTable() {}

  /** Fills up with 0 whatever is not there. */
  static StatusStepTable of(
      Map<Status, ? extends Map<Status, Long>> moved,
      Map<Status, Long> opened,
      Map<Status, Long> closed) {
    ImmutableTable.Builder<Status, Status, Long> table = ImmutableTable.builder();
    for (Status from : Status.values()) {
      Map<Status, Long> row = moved.containsKey(from) ? moved.get(from) : Map.of();
      complete(row).forEach((to, count) -> table.put(from, to, count));
    }
    return ImmutableStatusStepTable.builder()
        .moves(table.build())
        .putAllOpened(complete(opened))
        .putAllClosed(complete(closed))
        .build();
  }

  private static ImmutableSortedMap<Status, Long> complete(Map<Status, Long> counts) {
    ImmutableSortedMap.Builder<Status, Long> complete = ImmutableSortedMap.naturalOrder();
    for (Status status : Status.values()) {
      complete.put(status, counts.getOrDefault(status, 0L));
    }
    return complete.buildOrThrow();
  }

  /**
   * How many steps went from each status to each.
   *
   * @return a row for each status left, a column for each reached, by precedence
   */
  public abstract ImmutableTable<Status, Status, Long> moves();

  /**
   * How many children were opened in each status, who were not open the day before.
   *
   * @return the number by status
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> opened();

  /**
   * How many children were closed in each status, who are open in none.
   *
   * @return the number by status
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> closed();

  /**
   * How many steps went from one status to another.
   *
   * @param from the status left
   * @param to the status reached
   * @return the number of steps, 0 from a status to itself
   */
  public final long moved(Status from, Status to) {
    return of(moves().row(from), to);
  }

  /**
   * How many children came to a status, opened or from another.
   *
   * @param status the status
   * @return opened + moved from each other
   */
  public final long into(Status status) {
    return of(opened(), status) + sum(moves().column(status));
  }

  /**
   * How many children left a status, closed or to another.
   *
   * @param status the status
   * @return closed + moved to each other
   */
  public final long outOf(Status status) {
    return of(closed(), status) + sum(moves().row(status));
  }

  /**
   * How many steps went up.
   *
   * @return the number of moves for which {@link StatusStep#isStepUp} holds
   */
  public final long stepUps() {
    return sum(StatusStep::isStepUp);
  }

  /**
   * How many steps went down; leaving care as a care leaver is none.
   *
   * @return the number of moves for which {@link StatusStep#isStepDown} holds
   */
  public final long stepDowns() {
    return sum(StatusStep::isStepDown);
  }

  private long sum(BiPredicate<Status, Status> isCounted) {
    return moves().cellSet().stream()
        .filter(move -> isCounted.test(move.getRowKey(), move.getColumnKey()))
        .mapToLong(Table.Cell::getValue)
        .sum();
  }

  private static long sum(Map<Status, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long of(Map<Status, Long> counts, Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /**
   * The sums.
   *
   * @return {@code 12 stepped up, 9 stepped down, 2 left care, 30 opened, 28 closed}
   */
  @Override
  public final String toString() {
    return grouped(stepUps())
        + " stepped up, "
        + grouped(stepDowns())
        + " stepped down, "
        + grouped(moved(Status.IN_CARE, Status.CARE_LEAVER))
        + " left care, "
        + grouped(sum(opened()))
        + " opened, "
        + grouped(sum(closed()))
        + " closed";
  }

  private static String grouped(long number) {
    return Words.grouped(BigDecimal.valueOf(number));
  }
}
