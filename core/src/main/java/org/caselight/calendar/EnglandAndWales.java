package org.caselight.calendar;

import java.time.LocalDate;
import java.util.function.LongPredicate;

/**
 * Mondays to Fridays less the bank holidays: looked up for the years that records come from, and
 * for later ones counted by formula: whole weeks, eight holidays a year, what was added by
 * proclamation, and the holidays of one year looked through.
 */
enum EnglandAndWales implements WorkingDayIndex {
  INSTANCE;

  private static final int DAYS_A_WEEK = 7;
  private static final int WEEKDAYS = 5;

  private static final LocalDate FIRST_DAY = LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(BankHolidays.LAST_YEAR, 12, 31);

  /** A Sunday, as 1 January 1978 was: every week counted from here has its weekend at its ends. */
  private static final long ORIGIN = FIRST_DAY.toEpochDay();

  /** Until 2100 by table: 300 kB, filled when the first calendar is asked for. */
  private static final DateRange KEPT = DateRange.ofDays(FIRST_DAY, LocalDate.of(2100, 12, 31));

  private static final long LAST_DAY_KEPT = KEPT.lastDay().toEpochDay();

  private static final DayTable TABLE = new DayTable(KEPT, byYear());

  private static final long TOTAL = countedUpTo(LAST_DAY.toEpochDay());

  /** A year's holidays as epoch days, and how many there were in the years before it. */
  private static final class Year {
    private final long[] holidays;
    private final long holidaysBefore;
    private final long lastDay;

    Year(int year) {
      holidays =
          BankHolidays.inEnglandAndWales(year).keySet().stream()
              .mapToLong(LocalDate::toEpochDay)
              .toArray();
      holidaysBefore =
          (long) BankHolidays.A_YEAR * (year - BankHolidays.FIRST_YEAR)
              + BankHolidays.addedBefore(year);
      lastDay = LocalDate.of(year, 12, 31).toEpochDay();
    }
  }

  /** By formula, the holidays of a year worked out once for all its days in a row. */
  private static LongPredicate byYear() {
    Year[] latest = {new Year(BankHolidays.FIRST_YEAR)};
    return epochDay -> {
      if (epochDay > latest[0].lastDay) {
        latest[0] = yearOf(epochDay);
      }
      return isWorkingDayOf(latest[0], epochDay);
    };
  }

  private static Year yearOf(long epochDay) {
    return new Year(LocalDate.ofEpochDay(epochDay).getYear());
  }

  private static boolean isWorkingDayOf(Year year, long epochDay) {
    int dayOfWeek = (int) ((epochDay - ORIGIN) % DAYS_A_WEEK);
    if (dayOfWeek == 0 || dayOfWeek == DAYS_A_WEEK - 1) {
      return false;
    }
    for (long holiday : year.holidays) {
      if (holiday == epochDay) {
        return false;
      }
    }
    return true;
  }

  private static long countedUpTo(long epochDay) {
    long days = epochDay - ORIGIN + 1;
    long weekdays = days / DAYS_A_WEEK * WEEKDAYS + Math.max(0, days % DAYS_A_WEEK - 1);
    Year year = yearOf(epochDay);
    long holidays = year.holidaysBefore;
    for (long holiday : year.holidays) {
      if (holiday <= epochDay) {
        holidays++;
      }
    }
    return weekdays - holidays;
  }

  @Override
  public LocalDate firstDay() {
    return FIRST_DAY;
  }

  @Override
  public LocalDate lastDay() {
    return LAST_DAY;
  }

  @Override
  public boolean isWorkingDay(long epochDay) {
    return epochDay <= LAST_DAY_KEPT
        ? TABLE.isWorkingDay(epochDay)
        : isWorkingDayOf(yearOf(epochDay), epochDay);
  }

  @Override
  public long upTo(long epochDay) {
    return epochDay <= LAST_DAY_KEPT ? TABLE.upTo(epochDay) : countedUpTo(epochDay);
  }

  @Override
  public long total() {
    return TOTAL;
  }

  @Override
  public long nthAfter(long epochDay, long n) {
    return epochDay <= LAST_DAY_KEPT && n <= TABLE.total() - TABLE.upTo(epochDay)
        ? TABLE.nthAfter(epochDay, n)
        : reachedAfter(epochDay, n);
  }

  /**
   * Goes as far as n weekdays reach, then again for the holidays met, and so on: about one day in
   * thirty is a holiday, so what is missing shrinks thirtyfold each time, whatever the distance.
   */
  private long reachedAfter(long epochDay, long n) {
    long before = upTo(epochDay);
    long day = epochDay;
    long missing = n;
    while (missing > 0) {
      // As far as that many weekdays must reach at the least, so that no step goes too far.
      day += missing + 2 * ((missing - 1) / WEEKDAYS);
      missing = n - (upTo(day) - before);
    }
    return day;
  }
}
