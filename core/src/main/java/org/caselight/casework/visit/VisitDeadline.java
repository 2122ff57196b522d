package org.caselight.casework.visit;

import java.time.LocalDate;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * By when a visit is due, and the last day on which it is still in time: after a limit of working
 * days, a weekend and holidays pass without being late.
 */
record VisitDeadline(LocalDate dueOn, LocalDate inTimeUntil) {

  /** Whether this one is overdue first. */
  boolean isBefore(VisitDeadline other) {
    int order = inTimeUntil.compareTo(other.inTimeUntil);
    return order < 0 || (order == 0 && dueOn.isBefore(other.dueOn));
  }

  /** Null if the limit cannot be counted from that day in the calendar. */
  static @Nullable VisitDeadline of(TimeLimit limit, LocalDate from, WorkingDays days) {
    if (!limit.isCountable(from, days)) {
      return null;
    }
    LocalDate due = limit.dueDate(from, days);
    if (limit.unit() != TimeLimit.Unit.WORKING_DAYS) {
      return new VisitDeadline(due, due);
    }
    // The calendar may end before the next working day.
    return days.hasNext(due) ? new VisitDeadline(due, days.next(due).minusDays(1)) : null;
  }

  /** What is no earlier than either; of what is not known nothing is. */
  VisitDeadline orLater(@Nullable VisitDeadline other) {
    return other == null
        ? this
        : new VisitDeadline(later(dueOn, other.dueOn), later(inTimeUntil, other.inTimeUntil));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
