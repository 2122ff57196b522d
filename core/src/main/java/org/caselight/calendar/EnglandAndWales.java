package org.caselight.calendar;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Mondays to Fridays less the bank holidays, counted by formula: whole weeks, eight holidays a
 * year, what was added by proclamation, and the holidays of one year looked through.
 */
enum EnglandAndWales implements WorkingDayIndex {
  INSTANCE;

  private static final int DAYS_A_WEEK = 7;
  private static final int WEEKDAYS = 5;

  private static final LocalDate FIRST_DAY = LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(BankHolidays.LAST_YEAR, 12, 31);

  /** A Sunday, as 1 January 1978 was: every week counted from here has its weekend at its ends. */
  private static final long ORIGIN = FIRST_DAY.toEpochDay();

  private static final long TOTAL = countedUpTo(LAST_DAY.toEpochDay());

  /** A year's holidays as epoch days, and how many there were in the years before it. */
  private static final class Year {
    private final long[] holidays;
    private final long holidaysBefore;
    private final long firstDay;
    private final long lastDay;

    Year(int year) {
      holidays =
          BankHolidays.inEnglandAndWales(year).keySet().stream()
              .mapToLong(LocalDate::toEpochDay)
              .toArray();
      holidaysBefore =
          (long) BankHolidays.A_YEAR * (year - BankHolidays.FIRST_YEAR)
              + BankHolidays.addedBefore(year);
      firstDay = LocalDate.of(year, 1, 1).toEpochDay();
      lastDay = LocalDate.of(year, 12, 31).toEpochDay();
    }
  }

  private static Year yearOf(long epochDay) {
    return new Year(yearNumber(epochDay));
  }

  private static int yearNumber(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).getYear();
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
    return isWorkingDayOf(yearOf(epochDay), epochDay);
  }

  /** The holidays of a year are worked out once for all its days. */
  @Override
  public LongStream workingDays(long from, long until) {
    return IntStream.rangeClosed(yearNumber(from), yearNumber(until - 1))
        .mapToObj(Year::new)
        .flatMapToLong(
            year ->
                LongStream.range(Math.max(from, year.firstDay), Math.min(until, year.lastDay + 1))
                    .filter(day -> isWorkingDayOf(year, day)));
  }

  @Override
  public long upTo(long epochDay) {
    return epochDay < ORIGIN ? 0 : countedUpTo(epochDay);
  }

  @Override
  public long total() {
    return TOTAL;
  }

  /**
   * Goes as far as n weekdays reach, then again for the holidays met, and so on: about one day in
   * thirty is a holiday, so what is missing shrinks thirtyfold each time, whatever the distance.
   */
  @Override
  public long nth(long n) {
    long day = ORIGIN - 1;
    long missing = n;
    while (missing > 0) {
      // As far as that many weekdays must reach at the least, so that no step goes too far.
      day += missing + 2 * ((missing - 1) / WEEKDAYS);
      missing = n - upTo(day);
    }
    return day;
  }
}
