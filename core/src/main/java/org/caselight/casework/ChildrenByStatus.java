package org.caselight.casework;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How many children are open on a day, and in which status?
 *
 * <p>Each child counts once under its primary status, the first it holds in the order of {@link
 * Status}; these add up to the children. "In care" and "on a plan" as such are {@link #holding}: a
 * child who is both is in each, and those numbers add up to more.
 *
 * <p>Children whose primary status is the child in need plan, {@code
 * primary(Status.CHILD_IN_NEED_PLAN)}, are those on such a plan and nothing weightier. They are not
 * the Department's "children in need", which are everyone open to social care: in Cambridgeshire 94
 * per 10,000 against 255.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.33; DfE, Children in need, methodology.
 */
@Value.Immutable
@CaselightValue
public abstract class ChildrenByStatus implements Serializable {
  private static final long serialVersionUID = 1L;

  ChildrenByStatus() {}

  /** Counts how children stand; each child is there once. */
  static ChildrenByStatus of(LocalDate day, Collection<ChildStanding> standings) {
    return ImmutableChildrenByStatus.builder()
        .day(day)
        .putAllPrimary(
            byStatus(status -> standings.stream().filter(s -> s.primaryStatus() == status).count()))
        .putAllHolding(
            byStatus(
                status -> standings.stream().filter(s -> s.statuses().contains(status)).count()))
        .dual(standings.stream().filter(ChildStanding::isDual).count())
        .build();
  }

  private static ImmutableSortedMap<Status, Long> byStatus(ToLongFunction<Status> count) {
    return Arrays.stream(Status.values())
        .collect(
            toImmutableSortedMap(Comparator.naturalOrder(), status -> status, count::applyAsLong));
  }

  /**
   * The day.
   *
   * @return the day on which the children are open
   */
  public abstract LocalDate day();

  /**
   * How many children count once under each status.
   *
   * @return the number of children by primary status; every status is there
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> primary();

  /**
   * How many children hold each status, primary or not.
   *
   * @return the number of children by status; every status is there, and dual children in each of
   *     theirs
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> holding();

  /**
   * How many children hold more than one status.
   *
   * @return the number of children
   */
  public abstract long dual();

  /**
   * How many children count once under a status.
   *
   * @param status the status
   * @return the number of children of whom it is the primary one
   */
  public final long primary(Status status) {
    return primary().getOrDefault(status, 0L);
  }

  /**
   * How many children hold a status, primary or not.
   *
   * @param status the status
   * @return the number of children
   */
  public final long holding(Status status) {
    return holding().getOrDefault(status, 0L);
  }

  /**
   * How many children are open in any status.
   *
   * @return the sum of the primary counts
   */
  public final long children() {
    return primary().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The share of children that count once under a status.
   *
   * @param status the status
   * @return its primary count ÷ children, undefined if no child is open
   */
  public final Proportion share(Status status) {
    return Proportion.of(primary(status), children());
  }

  /**
   * The children under their primary statuses; statuses of none are left out.
   *
   * @return {@code 12 children on 2019-03-31: in care 3, child in need plan 9; 1 dual}
   */
  @Override
  public final String toString() {
    String statuses =
        primary().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getKey().label() + " " + grouped(count.getValue()))
            .collect(Collectors.joining(", "));
    return grouped(children())
        + (children() == 1 ? " child on " : " children on ")
        + day()
        + (statuses.isEmpty() ? "" : ": " + statuses + "; " + grouped(dual()) + " dual");
  }

  private static String grouped(long number) {
    return Words.grouped(BigDecimal.valueOf(number));
  }
}
