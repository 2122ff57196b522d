package org.caselight.casework.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;

/**
 * By when a visit is due, and the last day on which it is still in time: after a limit of working
 * days, a weekend and holidays pass without being late.
 */
record VisitDeadline(LocalDate dueOn, LocalDate inTimeUntil) {

  /** The one that is overdue first comes first. */
  static final Comparator<VisitDeadline> EARLIEST_FIRST =
      Comparator.comparing(VisitDeadline::inTimeUntil).thenComparing(VisitDeadline::dueOn);

  /** Empty if the limit cannot be counted from that day in the calendar. */
  static Optional<VisitDeadline> of(TimeLimit limit, LocalDate from, WorkingDays days) {
    if (!limit.isCountable(from, days)) {
      return Optional.empty();
    }
    LocalDate due = limit.dueDate(from, days);
    return limit.unit() == TimeLimit.Unit.WORKING_DAYS
        ? dayBeforeNextWorkingDay(due, days).map(last -> new VisitDeadline(due, last))
        : Optional.of(new VisitDeadline(due, due));
  }

  /** Empty if the calendar ends before the next working day. */
  private static Optional<LocalDate> dayBeforeNextWorkingDay(LocalDate day, WorkingDays days) {
    return days.hasNext(day) ? Optional.of(days.next(day).minusDays(1)) : Optional.empty();
  }

  /** What is no earlier than either. */
  VisitDeadline orLater(VisitDeadline other) {
    return new VisitDeadline(later(dueOn, other.dueOn), later(inTimeUntil, other.inTimeUntil));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
