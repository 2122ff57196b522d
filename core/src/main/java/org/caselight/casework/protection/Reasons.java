package org.caselight.casework.protection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;

/** Why a record is left out, in words that are the same wherever it is. */
final class Reasons {
  private Reasons() {}

  static final String ENDED_BEFORE_START = "ended before it started";
  static final String NOT_STARTED = "started after the day asked about";
  private static final String OUTSIDE_CALENDAR = "outside the working-day calendar";

  /** Of a limit of working days, when a calendar does not know both days; empty if it does. */
  static Optional<String> whyNotCountable(
      TimeLimit limit, LocalDate from, LocalDate to, WorkingDays days) {
    return limit.isAnswerable(from, to, days) ? Optional.empty() : Optional.of(OUTSIDE_CALENDAR);
  }

  static boolean isKnown(LocalDate from, LocalDate to, WorkingDays days) {
    return days.covers(from) && days.covers(to);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** What has a start and perhaps an end, contradictory or not. */
  static String shown(LocalDate start, Optional<LocalDate> end) {
    return end.map(day -> start + " until " + day).orElse("from " + start);
  }

  /** That a conference was before what it is counted from. */
  static String before(LocalDate heldOn, String clock, LocalDate countedFrom) {
    return "conference "
        + heldOn
        + " before the "
        + clock
        + " "
        + countedFrom
        + "; in the total of conferences held, not in time and in no band";
  }

  /** That a conference was on a weekend. */
  static String onWeekend(LocalDate heldOn) {
    return "conference on a weekend, " + heldOn + "; counted";
  }
}
