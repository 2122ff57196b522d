package org.caselight.calendar;

import java.time.LocalDate;

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

  /** Kept for the years that records come from; later ones are worked out when asked for. */
  private static final int LAST_YEAR_KEPT = 2100;

  private static final Year[] KEPT = new Year[LAST_YEAR_KEPT - BankHolidays.FIRST_YEAR + 1];

  static {
    for (int i = 0; i < KEPT.length; i++) {
      KEPT[i] = new Year(BankHolidays.FIRST_YEAR + i);
    }
  }

  private static final long TOTAL = INSTANCE.upTo(LAST_DAY.toEpochDay());

  /** A year's holidays as epoch days, and how many there were in the years before it. */
  private static final class Year {
    private final long[] holidays;
    private final long holidaysBefore;

    Year(int year) {
      holidays =
          BankHolidays.inEnglandAndWales(year).keySet().stream()
              .mapToLong(LocalDate::toEpochDay)
              .toArray();
      holidaysBefore =
          (long) BankHolidays.A_YEAR * (year - BankHolidays.FIRST_YEAR)
              + BankHolidays.addedBefore(year);
    }
  }

  private static Year yearOf(long epochDay) {
    int year = LocalDate.ofEpochDay(epochDay).getYear();
    return year <= LAST_YEAR_KEPT ? KEPT[year - BankHolidays.FIRST_YEAR] : new Year(year);
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
    int dayOfWeek = (int) ((epochDay - ORIGIN) % DAYS_A_WEEK);
    if (dayOfWeek == 0 || dayOfWeek == DAYS_A_WEEK - 1) {
      return false;
    }
    for (long holiday : yearOf(epochDay).holidays) {
      if (holiday == epochDay) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long upTo(long epochDay) {
    if (epochDay < ORIGIN) {
      return 0;
    }
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
  public long total() {
    return TOTAL;
  }

  /**
   * Goes as far as n weekdays reach, then again for the holidays met, and so on: about one day in
   * thirty is a holiday, so what is missing shrinks thirtyfold each time, whatever the distance.
   */
  @Override
  public long nthAfter(long epochDay, long n) {
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
