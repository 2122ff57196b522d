package org.caselight.calendar;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A calendar's working days in the months that records come from, found by year, month and day of
 * the month, which a date has at hand. To work out its day number first, and to make a due date of
 * one, took most of the time that counting takes.
 *
 * <p>A megabyte for England and Wales, most of it dates, which the calendars of councils with days
 * of their own closed share.
 */
final class MonthTable {
  /** The place of a day that is in none of the months. */
  static final int NONE = -1;

  private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
  private static final YearMonth END = YearMonth.of(2101, 1);
  private static final int MONTHS_A_YEAR = 12;

  /** A power of two, and room for the 31st: the places of a month are those of its days. */
  private static final int PLACES_A_MONTH = 32;

  private final YearMonth first;
  private final int months;

  /** The first month, in months since the year 0. */
  private final long firstNumber;

  /** How many working days the calendar has before the first month. */
  private final long before;

  /** The working days of the months, in order. */
  private final LocalDate[] working;

  /**
   * By place, twice the number of working days from the first month up to and with a day, and one
   * more if it is a working day.
   */
  private final int[] doubledUpTo;

  private MonthTable(YearMonth first, int months, WorkingDayIndex calendar, LocalDate[] working) {
    this.first = first;
    this.months = months;
    firstNumber = first.getLong(ChronoField.PROLEPTIC_MONTH);
    before = months == 0 ? 0 : calendar.upTo(epochDay(first) - 1);
    this.working = working;
    doubledUpTo = new int[months * PLACES_A_MONTH];
    for (LocalDate day : working) {
      doubledUpTo[place(day)] = 1;
    }
    int count = 0;
    for (int place = 0; place < doubledUpTo.length; place++) {
      int isWorkingDay = doubledUpTo[place];
      count += isWorkingDay;
      doubledUpTo[place] = 2 * count + isWorkingDay;
    }
  }

  /** Of the whole months from 1900 to 2100 that the calendar covers; there may be none. */
  static MonthTable of(WorkingDayIndex calendar) {
    YearMonth first =
        Comparators.max(EARLIEST, YearMonth.from(calendar.firstDay().minusDays(1)).plusMonths(1));
    YearMonth end = Comparators.min(END, YearMonth.from(calendar.lastDay().plusDays(1)));
    int months = (int) Math.max(0, first.until(end, ChronoUnit.MONTHS));
    LocalDate[] working =
        calendar
            .workingDays(epochDay(first), epochDay(first.plusMonths(months)))
            .mapToObj(LocalDate::ofEpochDay)
            .toArray(LocalDate[]::new);
    return new MonthTable(first, months, calendar, working);
  }

  /**
   * The same months without some days, which shares the dates that are left.
   *
   * @param closed the days
   * @param calendar the calendar without them
   */
  MonthTable closedOn(Iterable<LocalDate> closed, WorkingDayIndex calendar) {
    Set<LocalDate> gone = ImmutableSet.copyOf(closed);
    LocalDate[] left =
        Arrays.stream(working).filter(day -> !gone.contains(day)).toArray(LocalDate[]::new);
    return new MonthTable(first, months, calendar, left);
  }

  private static long epochDay(YearMonth month) {
    return month.atDay(1).toEpochDay();
  }

  /** Where a day is, later days further on; {@link #NONE} if it is in none of the months. */
  int place(LocalDate day) {
    long month = (long) MONTHS_A_YEAR * day.getYear() + (day.getMonthValue() - 1) - firstNumber;
    long place = month * PLACES_A_MONTH + day.getDayOfMonth();
    return place > 0 && place < doubledUpTo.length ? (int) place : NONE;
  }

  boolean isWorkingDay(int place) {
    return (doubledUpTo[place] & 1) != 0;
  }

  /** How many working days the calendar has up to and with a day. */
  long upTo(int place) {
    return before + (doubledUpTo[place] >> 1);
  }

  /** The nth working day of the calendar, n being counted from 1; null if it is not kept here. */
  @Nullable LocalDate nth(long n) {
    long at = n - before - 1;
    return at >= 0 && at < working.length ? working[(int) at] : null;
  }
}
