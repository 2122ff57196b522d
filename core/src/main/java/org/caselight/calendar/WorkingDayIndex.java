package org.caselight.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A calendar's working days by number, so that counting between two days is a subtraction. Days are
 * epoch days, and those asked for are covered: whoever asks has checked.
 */
interface WorkingDayIndex extends Serializable {

  /** The first day covered. */
  LocalDate firstDay();

  /** The last day covered. */
  LocalDate lastDay();

  /** Whether a covered day is a working day. */
  boolean isWorkingDay(long epochDay);

  /**
   * How many working days there are from the first day covered to this one, both counted; 0 for the
   * day before the first.
   */
  long upTo(long epochDay);

  /** How many working days are covered. */
  long total();

  /** The nth working day after a day, n being 1 or more and there being that many. */
  long nthAfter(long epochDay, long n);
}
