package org.caselight.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How does a child stand on a day: in which statuses, and under which one does it count once?
 *
 * <p>A child open in several counts under the first of them in the order of {@link Status}. It is
 * what the numbers of {@link ChildrenByStatus} are made of, and the list behind them.
 */
@Value.Immutable
@CaselightValue
public abstract class ChildStanding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The one under which the child counts comes first. */
  static final Comparator<Involvement> PRIMARY_FIRST =
      Comparator.comparing(Involvement::status)
          .thenComparing(Involvement::startedOn, Comparator.reverseOrder())
          .thenComparing(Involvement.ORDER);

  ChildStanding() {}

  /** How a child stands that is open; the involvements are those open on the day, in any order. */
  static ChildStanding of(LocalDate day, Iterable<Involvement> open) {
    return ImmutableChildStanding.builder()
        .day(day)
        .addAllOpen(ImmutableList.sortedCopyOf(PRIMARY_FIRST, open))
        .build();
  }

  /**
   * The day.
   *
   * @return the day on which the child stands so
   */
  public abstract LocalDate day();

  /**
   * Every involvement that is open on the day.
   *
   * @return the involvements by precedence of status, the latest started first within one; at least
   *     one
   */
  public abstract ImmutableList<Involvement> open();

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public final ChildId child() {
    return primaryInvolvement().child();
  }

  /**
   * Under which involvement the child counts once.
   *
   * @return of those in the primary status, the one that started last
   */
  public final Involvement primaryInvolvement() {
    return open().get(0);
  }

  /**
   * Under which status the child counts once.
   *
   * @return the first of the child's statuses, by precedence
   */
  public final Status primaryStatus() {
    return primaryInvolvement().status();
  }

  /**
   * Every status the child holds.
   *
   * @return the statuses, the primary one first; at least one
   */
  public final ImmutableSortedSet<Status> statuses() {
    return open().stream()
        .map(Involvement::status)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether the child holds more than one status.
   *
   * @return true if it is dual, as in care and on a plan; two involvements in one status are not
   */
  public final boolean isDual() {
    return statuses().size() > 1;
  }

  /**
   * The statuses without identifiers.
   *
   * @return {@code in care on 2019-03-31}, or {@code in care, child protection plan on 2019-03-31}
   */
  @Override
  public final String toString() {
    return String.join(", ", statuses().stream().map(Status::label).toList()) + " on " + day();
  }
}
