package org.caselight.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.LongStream;

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

  /** The working days from a covered day on and before another, in order. */
  default LongStream workingDays(long from, long until) {
    return LongStream.range(from, until).filter(this::isWorkingDay);
  }

  /**
   * How many working days there are from the first day covered to this one, both counted; 0 for the
   * day before the first.
   */
  long upTo(long epochDay);

  /** How many working days are covered. */
  long total();

  /** The nth working day covered, n being 1 or more and no more than there are. */
  long nth(long n);
}
