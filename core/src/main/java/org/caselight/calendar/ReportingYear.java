package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The Department for Education's year: 1 April to 31 March, named by the year it ends in.
 *
 * <p>The year 2018-19 is {@code ReportingYear.ending(2019)}. Both 1 April 2018 and 31 March 2019
 * are in it. Its quarters begin in April, July, October and January.
 *
 * <p>Source: DfE, Children in need statistics, methodology, "Data collection": the census covers
 * the twelve months from 1 April to 31 March. Its data files name a reporting year by the year it
 * ends in.
 *
 * @param endsIn the calendar year in whose March it ends
 */
public record ReportingYear(int endsIn) implements Comparable<ReportingYear>, Serializable {

  private static final int EARLIEST = 2;
  private static final int LATEST = 9999;
  private static final int QUARTERS = 4;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final MonthDay FIRST_DAY = MonthDay.of(Month.APRIL, 1);

  /**
   * Takes the year it ends in.
   *
   * @param endsIn the calendar year in whose March it ends, 2 to 9999
   * @throws IllegalArgumentException if {@code endsIn} is outside 2 to 9999
   */
  public ReportingYear {
    checkArgument(
        endsIn >= EARLIEST && endsIn <= LATEST,
        "endsIn: must be from %s to %s, was %s",
        EARLIEST,
        LATEST,
        endsIn);
  }

  /**
   * The year that ends on 31 March of a calendar year.
   *
   * @param year the calendar year in whose March it ends, 2 to 9999
   * @return the reporting year; 2019 gives 2018-19
   * @throws IllegalArgumentException if {@code year} is outside 2 to 9999
   */
  public static ReportingYear ending(int year) {
    return new ReportingYear(year);
  }

  /**
   * The year that a day is in.
   *
   * @param day the day
   * @return the reporting year; 31 March 2019 is in 2018-19, 1 April 2019 in 2019-20
   * @throws IllegalArgumentException if that year is outside 2 to 9999
   */
  public static ReportingYear containing(LocalDate day) {
    long endsIn = MonthDay.from(day).isBefore(FIRST_DAY) ? day.getYear() : day.getYear() + 1L;
    checkArgument(
        endsIn >= EARLIEST && endsIn <= LATEST,
        "day: must be in a reporting year that ends from %s to %s, was %s",
        EARLIEST,
        LATEST,
        day);
    return new ReportingYear((int) endsIn);
  }

  /**
   * The first day of the year.
   *
   * @return 1 April of the calendar year before the one it ends in
   */
  public LocalDate firstDay() {
    return FIRST_DAY.atYear(endsIn - 1);
  }

  /**
   * The last day of the year.
   *
   * @return 31 March of the calendar year it ends in
   */
  public LocalDate lastDay() {
    return FIRST_DAY.atYear(endsIn).minusDays(1);
  }

  /**
   * The days of the year.
   *
   * @return 1 April to 31 March, both of them in it
   */
  public DateRange period() {
    return DateRange.ofDays(firstDay(), lastDay());
  }

  /**
   * The months of the year.
   *
   * @return April to March, twelve of them
   */
  public ImmutableSortedSet<YearMonth> months() {
    return period().months();
  }

  /**
   * One quarter of the year.
   *
   * @param number 1 for April to June, 2 for July to September, 3 for October to December, 4 for
   *     January to March
   * @return its days
   * @throws IllegalArgumentException if {@code number} is not 1 to 4
   */
  public DateRange quarter(int number) {
    checkArgument(number >= 1 && number <= QUARTERS, "number: must be from 1 to 4, was %s", number);
    YearMonth first =
        YearMonth.from(firstDay()).plusMonths((long) MONTHS_IN_QUARTER * (number - 1));
    return DateRange.ofMonths(first, first.plusMonths(MONTHS_IN_QUARTER - 1));
  }

  /**
   * The quarters of the year.
   *
   * @return April to June first; together they are the year
   */
  public ImmutableList<DateRange> quarters() {
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(this::quarter)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The quarter that a day is in, whichever year that is.
   *
   * @param day the day
   * @return the three months, beginning in April, July, October or January, that the day is in
   * @throws IllegalArgumentException if the day's year is outside 1 to 9999
   */
  public static DateRange quarterContaining(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_IN_QUARTER);
    return DateRange.ofMonths(first, first.plusMonths(MONTHS_IN_QUARTER - 1));
  }

  /**
   * The year to date: from 1 April up to and with a day.
   *
   * @param asAt the day, in the year
   * @return 1 April to {@code asAt}, both of them in it
   * @throws IllegalArgumentException if {@code asAt} is not in the year
   */
  public DateRange toDate(LocalDate asAt) {
    checkArgument(period().contains(asAt), "asAt: must be in %s, was %s", period(), asAt);
    return DateRange.ofDays(firstDay(), asAt);
  }

  /**
   * The year whose mid-year population estimate the rates of this reporting year are divided by.
   *
   * <p>Source: DfE, Children in need statistics, methodology: rates for the year ending 31 March Y
   * use the Office for National Statistics' estimate for mid-year Y − 1, ages 0 to 17.
   *
   * @return the calendar year before the one it ends in
   */
  public int populationYear() {
    return endsIn - 1;
  }

  /**
   * The year before.
   *
   * @return the reporting year that ends a year earlier
   * @throws IllegalArgumentException if that would end before the year 2
   */
  public ReportingYear previous() {
    return new ReportingYear(endsIn - 1);
  }

  /**
   * The year after.
   *
   * @return the reporting year that ends a year later
   * @throws IllegalArgumentException if that would end after the year 9999
   */
  public ReportingYear next() {
    return new ReportingYear(endsIn + 1);
  }

  /** Earlier years first. */
  @Override
  public int compareTo(ReportingYear other) {
    return Integer.compare(endsIn, other.endsIn);
  }

  /**
   * The year as councils write it.
   *
   * @return {@code 2018-19}
   */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d", endsIn - 1, endsIn % 100);
  }
}
