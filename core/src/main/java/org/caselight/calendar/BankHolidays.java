package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/**
 * Which days are bank or public holidays in England and Wales?
 *
 * <p>Every year from 1978 has New Year's Day, Good Friday, Easter Monday, early May (first Monday),
 * spring (last Monday of May), summer (last Monday of August), Christmas Day and Boxing Day. Where
 * 1 January, 25 or 26 December falls on a weekend, the next weekday that is not taken stands in for
 * it. Proclamations moved early May to 8 May in 1995 and 2020, and the spring holiday into June in
 * 2002, 2012 and 2022, and added days in 1981, 1999, 2002, 2011, 2012, 2022 (two) and 2023.
 *
 * <p>The names of the days are the library's own.
 *
 * <p>Years to come answer by the rules alone: what has not been proclaimed is not known. A day that
 * is proclaimed later is added with {@link WorkingDays#closedOn}.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it;
 * GOV.UK, "UK bank holidays".
 */
public final class BankHolidays {
  static final int FIRST_YEAR = 1978;
  static final int LAST_YEAR = 9999;

  /** In every year, whatever the calendar: each falls, or is stood in for, on one weekday. */
  static final int A_YEAR = 8;

  private static final ImmutableMap<Integer, LocalDate> EARLY_MAY_MOVED =
      ImmutableMap.of(1995, LocalDate.of(1995, 5, 8), 2020, LocalDate.of(2020, 5, 8));

  private static final ImmutableMap<Integer, LocalDate> SPRING_MOVED =
      ImmutableMap.of(
          2002, LocalDate.of(2002, 6, 4),
          2012, LocalDate.of(2012, 6, 4),
          2022, LocalDate.of(2022, 6, 2));

  /** By year, all of them weekdays. */
  private static final ImmutableListMultimap<Integer, Map.Entry<LocalDate, String>> ADDED =
      ImmutableListMultimap.<Integer, Map.Entry<LocalDate, String>>builder()
          .put(1981, Map.entry(LocalDate.of(1981, 7, 29), "Royal wedding"))
          .put(1999, Map.entry(LocalDate.of(1999, 12, 31), "Millennium"))
          .put(2002, Map.entry(LocalDate.of(2002, 6, 3), "Golden Jubilee"))
          .put(2011, Map.entry(LocalDate.of(2011, 4, 29), "Royal wedding"))
          .put(2012, Map.entry(LocalDate.of(2012, 6, 5), "Diamond Jubilee"))
          .put(2022, Map.entry(LocalDate.of(2022, 6, 3), "Platinum Jubilee"))
          .put(2022, Map.entry(LocalDate.of(2022, 9, 19), "State funeral of Queen Elizabeth II"))
          .put(2023, Map.entry(LocalDate.of(2023, 5, 8), "Coronation of King Charles III"))
          .build();

  private BankHolidays() {}

  /**
   * The bank and public holidays of a year, substitute days in place of the weekend days they stand
   * for.
   *
   * @param year the year, 1978 to 9999
   * @return each holiday's name by its date, all of them Mondays to Fridays, earliest first
   * @throws IllegalArgumentException if {@code year} is before 1978 or after 9999
   */
  public static ImmutableSortedMap<LocalDate, String> inEnglandAndWales(int year) {
    checkArgument(
        year >= FIRST_YEAR && year <= LAST_YEAR,
        "year: must be from %s to %s, was %s",
        FIRST_YEAR,
        LAST_YEAR,
        year);
    LocalDate easterSunday = easterSunday(year);
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    LocalDate boxing = christmas.plusDays(1);
    LocalDate may = LocalDate.of(year, Month.MAY, 1);
    ImmutableSortedMap.Builder<LocalDate, String> holidays = ImmutableSortedMap.naturalOrder();
    putWeekday(holidays, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day", 0);
    holidays.put(easterSunday.minusDays(2), "Good Friday");
    holidays.put(easterSunday.plusDays(1), "Easter Monday");
    holidays.put(
        EARLY_MAY_MOVED.getOrDefault(year, may.with(firstInMonth(MONDAY))),
        "Early May bank holiday");
    holidays.put(
        SPRING_MOVED.getOrDefault(year, may.with(lastInMonth(MONDAY))), "Spring bank holiday");
    holidays.put(
        LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
    // Christmas Day and Boxing Day on one weekend push each other to Monday and Tuesday; Boxing Day
    // on a Monday already is a holiday when Christmas Day, a Sunday, looks for its substitute.
    putWeekday(holidays, christmas, "Christmas Day", christmas.getDayOfWeek() == SUNDAY ? 1 : 0);
    putWeekday(holidays, boxing, "Boxing Day", boxing.getDayOfWeek() == SUNDAY ? 1 : 0);
    ADDED.get(year).forEach(holidays::put);
    return holidays.buildOrThrow();
  }

  /** Puts a holiday on its day, or for a weekend on the Monday after or {@code later} days on. */
  private static void putWeekday(
      ImmutableSortedMap.Builder<LocalDate, String> holidays,
      LocalDate day,
      String name,
      int later) {
    if (day.getDayOfWeek() == SATURDAY) {
      holidays.put(day.plusDays(2), name + " (substitute day)");
    } else if (day.getDayOfWeek() == SUNDAY) {
      holidays.put(day.plusDays(1L + later), name + " (substitute day)");
    } else {
      holidays.put(day, name);
    }
  }

  /** How many days were added by proclamation in the years before this one. */
  static long addedBefore(int year) {
    return ADDED.entries().stream().filter(added -> added.getKey() < year).count();
  }

  /**
   * Western Easter by the Gregorian computus: the Sunday after the ecclesiastical full moon.
   *
   * <p>Source: Jean Meeus, Astronomical Algorithms, chapter 8 (first printed anonymously in Nature,
   * 20 April 1876).
   */
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonCorrection = (century + 8) / 25;
    int epact =
        (19 * golden + century - century / 4 - (century - moonCorrection + 1) / 3 + 15) % 30;
    int toSunday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * toSunday) / 451;
    int month = (epact + toSunday - 7 * late + 114) / 31;
    int day = (epact + toSunday - 7 * late + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
