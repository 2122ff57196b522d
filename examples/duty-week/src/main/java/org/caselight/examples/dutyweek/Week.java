package org.caselight.examples.dutyweek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.caselight.calendar.DateRange;

/** What the report is about: a month, and the Monday after it on which it is read. */
record Week(YearMonth month, long seed) {

  /** The day of the report: everything that is so "today" is so on this day. */
  LocalDate monday() {
    return month.atEndOfMonth().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  /** The month reported on. */
  DateRange period() {
    return DateRange.ofMonth(month);
  }

  /** Monday to Sunday. */
  DateRange thisWeek() {
    return DateRange.ofDays(monday(), monday().plusDays(6));
  }

  /** The twelve months that end with the month. */
  DateRange twelveMonths() {
    return DateRange.twelveMonthsTo(month.atEndOfMonth());
  }

  /** The month and the twelve before it: as many as a firm control chart takes. */
  DateRange thirteenMonths() {
    return DateRange.ofMonths(month.minusMonths(12), month);
  }
}
