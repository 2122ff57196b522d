package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.caselight.calendar.DateRange;

/**
 * The year of the workforce census: 1 October to 30 September, named by the year it ends in.
 *
 * <p>Both 1 October 2023 and 30 September 2024 are in {@code CensusYear.ending(2024)}. Who is in
 * post is counted on its last day; who started, left or was absent, over the whole of it.
 *
 * <p>Source: DfE, Children's social work workforce, methodology: the collection is as at 30
 * September. Its data files name a census year by the year it ends in.
 *
 * @param endsIn the calendar year in whose September it ends
 */
public record CensusYear(int endsIn) implements Comparable<CensusYear>, Serializable {

  private static final int EARLIEST = 2;
  private static final int LATEST = 9999;
  private static final MonthDay LAST_DAY = MonthDay.of(Month.SEPTEMBER, 30);
  private static final long WEEKEND_DAYS = 104;
  private static final long BANK_HOLIDAYS = 8;

  /**
   * Takes the year it ends in.
   *
   * @param endsIn the calendar year in whose September it ends, 2 to 9999
   * @throws IllegalArgumentException if {@code endsIn} is outside 2 to 9999
   */
  public CensusYear {
    checkArgument(
        endsIn >= EARLIEST && endsIn <= LATEST,
        "endsIn: must be from %s to %s, was %s",
        EARLIEST,
        LATEST,
        endsIn);
  }

  /**
   * The year that ends on 30 September of a calendar year.
   *
   * @param year the calendar year in whose September it ends, 2 to 9999
   * @return the census year; 2024 gives 1 October 2023 to 30 September 2024
   * @throws IllegalArgumentException if {@code year} is outside 2 to 9999
   */
  public static CensusYear ending(int year) {
    return new CensusYear(year);
  }

  /**
   * The year that a day is in.
   *
   * @param day the day
   * @return the census year; 30 September 2024 is in that ending 2024, 1 October 2024 in that
   *     ending 2025
   * @throws IllegalArgumentException if that year is outside 2 to 9999
   */
  public static CensusYear containing(LocalDate day) {
    long endsIn = MonthDay.from(day).isAfter(LAST_DAY) ? day.getYear() + 1L : day.getYear();
    checkArgument(
        endsIn >= EARLIEST && endsIn <= LATEST,
        "day: must be in a census year that ends from %s to %s, was %s",
        EARLIEST,
        LATEST,
        day);
    return new CensusYear((int) endsIn);
  }

  /**
   * The first day of the year.
   *
   * @return 1 October of the calendar year before the one it ends in
   */
  public LocalDate firstDay() {
    return LAST_DAY.atYear(endsIn - 1).plusDays(1);
  }

  /**
   * The last day of the year, on which those in post are counted.
   *
   * @return 30 September of the calendar year it ends in
   */
  public LocalDate lastDay() {
    return LAST_DAY.atYear(endsIn);
  }

  /**
   * The days of the year.
   *
   * @return 1 October to 30 September, both of them in it
   */
  public DateRange period() {
    return DateRange.ofDays(firstDay(), lastDay());
  }

  /**
   * By how many working days a full-time worker's absence in the year is divided.
   *
   * <p>365 or 366 days − 104 − 8 = 253, or 254 in a year with a 29 February. It is a convention,
   * not the number of working days that the year really had, which varies with the days on which
   * weekends and bank holidays fall.
   *
   * <p>Source: computed from the published figures. The absence rates of every local authority in
   * the census years ending 2017 to 2025 agree with their published inputs at 254 days in the years
   * ending 2020 and 2024 and at 253 in the others; the Department's own words for it were not
   * found. A council that divides by another number passes that to {@link
   * WorkforceSnapshot#absence(long)}.
   *
   * @return 253, or 254 if the year holds a 29 February
   */
  public long daysForAbsence() {
    return daysForAbsence(period());
  }

  static long daysForAbsence(DateRange year) {
    return year.lengthInDays() - WEEKEND_DAYS - BANK_HOLIDAYS;
  }

  /**
   * The year before.
   *
   * @return the census year that ends a year earlier
   * @throws IllegalArgumentException if that would end before the year 2
   */
  public CensusYear previous() {
    return new CensusYear(endsIn - 1);
  }

  /**
   * The year after.
   *
   * @return the census year that ends a year later
   * @throws IllegalArgumentException if that would end after the year 9999
   */
  public CensusYear next() {
    return new CensusYear(endsIn + 1);
  }

  /** Earlier years first. */
  @Override
  public int compareTo(CensusYear other) {
    return Integer.compare(endsIn, other.endsIn);
  }

  /**
   * The year by its last day.
   *
   * @return {@code year to 2024-09-30}
   */
  @Override
  public String toString() {
    return "year to " + lastDay();
  }
}
