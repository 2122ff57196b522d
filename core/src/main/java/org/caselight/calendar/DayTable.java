package org.caselight.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** The working days of a calendar of one's own, asked for one by one when that is made. */
final class DayTable implements WorkingDayIndex {
  private static final long serialVersionUID = 1L;

  private final DateRange covered;
  private final long firstDay;

  /** The working days, as days after the first day covered. */
  private final int[] working;

  /** For each day covered, how many working days there are up to and with it. */
  private final int[] upTo;

  DayTable(DateRange covered, LongPredicate isWorkingDay) {
    this.covered = covered;
    firstDay = covered.from().toEpochDay();
    // A period ends in the year 9999 at the latest: fewer than four million days.
    upTo = new int[(int) covered.lengthInDays()];
    int[] days = new int[upTo.length];
    int count = 0;
    for (int i = 0; i < upTo.length; i++) {
      if (isWorkingDay.test(firstDay + i)) {
        days[count++] = i;
      }
      upTo[i] = count;
    }
    working = Arrays.copyOf(days, count);
  }

  @Override
  public LocalDate firstDay() {
    return covered.from();
  }

  @Override
  public LocalDate lastDay() {
    return covered.lastDay();
  }

  @Override
  public boolean isWorkingDay(long epochDay) {
    return upTo(epochDay) > upTo(epochDay - 1);
  }

  @Override
  public long upTo(long epochDay) {
    int day = (int) (epochDay - firstDay);
    return day < 0 ? 0 : upTo[day];
  }

  @Override
  public long total() {
    return working.length;
  }

  @Override
  public long nth(long n) {
    return firstDay + working[(int) (n - 1)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayTable that
        && covered.equals(that.covered)
        && Arrays.equals(working, that.working);
  }

  @Override
  public int hashCode() {
    return 31 * covered.hashCode() + Arrays.hashCode(working);
  }
}
