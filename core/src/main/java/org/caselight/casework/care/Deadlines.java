package org.caselight.casework.care;

import java.time.LocalDate;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;

/** Whether a limit can be counted at all: records reach back further than calendars. */
final class Deadlines {
  private Deadlines() {}

  static boolean isCountable(TimeLimit limit, LocalDate start, LocalDate until, WorkingDays days) {
    return limit.isCountable(start, days)
        && (limit.unit() != TimeLimit.Unit.WORKING_DAYS || days.covered().contains(until));
  }
}
