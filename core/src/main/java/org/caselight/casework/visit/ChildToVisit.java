package org.caselight.casework.visit;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.casework.Involvement;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A child who is to be visited, in one status. A child who holds several has one for each; give
 * only those that are open on the day you ask about.
 */
@Value.Immutable
@CaselightValue
public abstract class ChildToVisit implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<ChildToVisit> OF_ONE_CHILD =
      Comparator.comparing(ChildToVisit::status)
          .thenComparing(ChildToVisit::since)
          .thenComparing(
              ChildToVisit::team, Comparators.emptiesLast(Comparator.<Team>naturalOrder()))
          .thenComparing(
              ChildToVisit::worker, Comparators.emptiesLast(Comparator.<WorkerId>naturalOrder()))
          .thenComparing(
              child -> child.frequency().map(VisitFrequency::toString),
              Comparators.emptiesLast(Comparator.<String>naturalOrder()));

  ChildToVisit() {}

  /**
   * By child, then status. Leaves no tie between rows that differ: two frequencies that read alike
   * are alike. Children differ mostly, and a chain of comparators would be slow at telling them
   * apart.
   */
  static int inOrder(ChildToVisit one, ChildToVisit other) {
    int byChild = one.child().compareTo(other.child());
    return byChild != 0 ? byChild : OF_ONE_CHILD.compare(one, other);
  }

  /**
   * A child in a status.
   *
   * @param child the child
   * @param status the status
   * @param since the day it started; for a looked-after child the day the placement did
   * @return the child to visit
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static ChildToVisit of(ChildId child, Status status, LocalDate since) {
    return builder().child(child).status(status).since(since).build();
  }

  /**
   * A child in the status of an involvement, since it started, with its team and worker. Of a
   * looked-after child a visit is due from the start of each placement: name that day instead, with
   * {@link #of(ChildId, Status, LocalDate)} or the builder.
   *
   * @param involvement the involvement, open on the day you ask about
   * @return the child to visit
   */
  public static ChildToVisit of(Involvement involvement) {
    return builder()
        .child(involvement.child())
        .status(involvement.status())
        .since(involvement.startedOn())
        .team(involvement.team())
        .worker(involvement.worker())
        .build();
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
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The status in which the child is visited.
   *
   * @return the status
   */
  public abstract Status status();

  /**
   * From when visits are counted: the start of the status, for a looked-after child of the
   * <em>placement</em>, since each new home starts the regulations' clock again.
   *
   * @return the first day
   */
  public abstract LocalDate since();

  /**
   * A frequency of the child's own, in place of the policy's: for a kind of placement that has its
   * own rule, or a child who is to be seen more often.
   *
   * @return the frequency, empty if the policy's holds
   */
  public abstract Optional<VisitFrequency> frequency();

  /**
   * The team that is to visit.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * Who is to visit.
   *
   * @return the worker's pseudonym, empty if nobody or not recorded
   */
  public abstract Optional<WorkerId> worker();

  @Value.Check
  void validate() {
    RecordedDates.require("since", since());
  }

  /**
   * Whether visits are counted by a day. What begins later is not yet on the list of that day.
   *
   * @param asAt the day
   * @return true if it began on or before that day
   */
  public final boolean hasStartedBy(LocalDate asAt) {
    return !since().isAfter(asAt);
  }

  /**
   * The child to visit without identifiers.
   *
   * @return {@code child protection plan since 2019-01-07}, and {@code , every 4 weeks} where the
   *     child has a frequency of its own
   */
  @Override
  public final String toString() {
    return status().label()
        + " since "
        + since()
        + frequency().map(frequency -> ", " + frequency).orElse("");
  }

  /** Builds a {@link ChildToVisit}: child, status and start are required. */
  public static final class Builder extends ImmutableChildToVisit.Builder {
    Builder() {}
  }
}
