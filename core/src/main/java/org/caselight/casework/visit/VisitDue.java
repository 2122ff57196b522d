package org.caselight.casework.visit;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Timeliness;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Statuses;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * When the next visit to a child is due, and whether it is overdue on a day.
 *
 * <p>One a child, however many statuses the child holds: the shortest interval holds, that is, the
 * due date that passes first. {@link Visits#due} says from when it is counted.
 */
@Value.Immutable
@CaselightValue
public abstract class VisitDue implements Serializable {
  private static final long serialVersionUID = 1L;

  VisitDue() {}

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The day the question was asked about.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * Every status in which the child is to be visited.
   *
   * @return the statuses that had begun by that day, the primary one first; at least one
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Status> statuses();

  /**
   * The last visit that saw the child, on or before that day: in whatever status, before the
   * present one began too.
   *
   * @return its day, empty if there is none on record
   */
  public abstract Optional<LocalDate> lastSeenOn();

  /**
   * The status whose interval holds: of several, the one whose visit is overdue first.
   *
   * @return the status, empty if no due date is known
   */
  public abstract Optional<Status> dueUnder();

  /**
   * The day from which the present wait counts: the last visit that saw the child since that status
   * began, or else its beginning.
   *
   * @return the day, empty if no due date is known
   */
  public abstract Optional<LocalDate> waitingSince();

  /**
   * The day by which the next visit is due.
   *
   * @return the day, empty if it is not known: {@link #whyNoDueDate} says why
   */
  public abstract Optional<LocalDate> dueOn();

  /**
   * The last day on which the visit is in time: the due date or, of a limit of working days, the
   * day before the next working day.
   *
   * @return the day, empty if no due date is known
   */
  public abstract Optional<LocalDate> inTimeUntil();

  /**
   * The statuses under which a visit is overdue. They are one overdue visit, however many they are.
   *
   * @return the statuses, by precedence; none if nothing is overdue
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Status> overdueStatuses();

  /**
   * Why no due date is known.
   *
   * @return {@code no visit frequency for the status} or {@code outside the working-day calendar};
   *     empty if one is known
   */
  public abstract Optional<String> whyNoDueDate();

  /**
   * The team that is to visit, in the status whose interval holds; if none does, in the primary
   * one.
   *
   * @return the team, empty if not recorded
   */
  public abstract Optional<Team> team();

  /**
   * Who is to visit, in the status whose interval holds; if none does, in the primary one.
   *
   * @return the worker's pseudonym, empty if nobody or not recorded
   */
  public abstract Optional<WorkerId> worker();

  /**
   * Whether a due date is known.
   *
   * @return true if it is; false if no status of the child has a frequency, or none can be counted
   */
  public final boolean isKnown() {
    return dueOn().isPresent();
  }

  /**
   * Whether the child should have been visited by now. What is due today is not overdue, and what
   * was due on a Friday by a limit of working days is not on the Saturday.
   *
   * @return true if the last day in time is before {@link #asAt}; false if no due date is known
   */
  public final boolean isOverdue() {
    return inTimeUntil().map(last -> last.isBefore(asAt())).orElse(false);
  }

  /**
   * How the visit stands.
   *
   * @return not yet due or overdue; empty if no due date is known
   */
  public final Optional<Timeliness> timeliness() {
    return inTimeUntil()
        .map(last -> last.isBefore(asAt()) ? Timeliness.OVERDUE : Timeliness.NOT_YET_DUE);
  }

  /**
   * By how many days it is overdue.
   *
   * @return calendar days since it was due, 0 if it is not overdue; empty if no due date is known
   */
  public final OptionalLong daysOverdue() {
    return dueOn()
        .map(due -> OptionalLong.of(isOverdue() ? ChronoUnit.DAYS.between(due, asAt()) : 0))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * How many days ago the child was last seen.
   *
   * @return calendar days from the last visit that saw the child to {@link #asAt}; empty if there
   *     is none on record
   */
  public final OptionalLong daysSinceSeen() {
    return lastSeenOn()
        .map(seen -> OptionalLong.of(ChronoUnit.DAYS.between(seen, asAt())))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * Whether the visit is due in a period, overdue or not.
   *
   * @param period the period: a week to be planned
   * @return true if the due date is in the period
   */
  public final boolean isDueIn(DateRange period) {
    return dueOn().map(period::contains).orElse(false);
  }

  /**
   * The status under which the overdue visit is counted once: of those under which it is overdue,
   * the first by precedence.
   *
   * @return the status, empty if the visit is not overdue
   */
  public final Optional<Status> countedUnder() {
    return Statuses.primary(overdueStatuses());
  }

  /**
   * The answer without identifiers.
   *
   * @return {@code visit to a child, child protection plan, due 2019-06-14, 3 days overdue}, or
   *     {@code visit to a child, care leaver, no due date known: no visit frequency for the status}
   */
  @Override
  public final String toString() {
    return "visit to a child, "
        + dueUnder().orElseGet(statuses()::first).label()
        + dueOn()
            .map(due -> ", due " + due)
            .orElseGet(() -> ", no due date known: " + whyNoDueDate().orElseThrow())
        + (isOverdue() ? ", " + Words.count(daysOverdue().orElseThrow(), "day") + " overdue" : "");
  }

  static final class Builder extends ImmutableVisitDue.Builder {
    Builder() {}
  }
}
