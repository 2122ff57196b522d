package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some days in a row: a month, a quarter, a reporting year.
 *
 * <p>Half-open: from its first day until the day after its last. "In the period" is on or after
 * {@code from} and before {@code until}. A period has at least one day. The months of a year add up
 * to the year, with no day counted twice.
 *
 * <p>A {@link java.time.Period} is a length without a place; this has both.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record DateRange(LocalDate from, LocalDate until)
    implements Comparable<DateRange>, Serializable {

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate EARLIEST_YEAR_END = LocalDate.of(1, 12, 31);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private static final Comparator<DateRange> ORDER =
      Comparator.comparing(DateRange::from).thenComparing(DateRange::until);

  /**
   * Takes the first day and the day after the last.
   *
   * @param from the first day, in the years 1 to 9999
   * @param until the day after the last, in those years or the day after them
   * @throws IllegalArgumentException if {@code until} is not after {@code from}, or a year is
   *     outside 1 to 9999
   */
  public DateRange {
    checkArgument(until.isAfter(from), "until: must be after from (%s), was %s", from, until);
    checkArgument(!from.isBefore(EARLIEST), "from: must be on or after %s, was %s", EARLIEST, from);
    checkArgument(
        !until.minusDays(1).isAfter(LATEST),
        "until: must be at most the day after %s, was %s",
        LATEST,
        until);
  }

  /**
   * The days from the first until the day after the last.
   *
   * @param from the first day
   * @param until the day after the last
   * @return the period
   * @throws IllegalArgumentException if {@code until} is not after {@code from}, or a year is
   *     outside 1 to 9999
   */
  public static DateRange of(LocalDate from, LocalDate until) {
    return new DateRange(from, until);
  }

  /**
   * The days from the first to the last, both of them in the period.
   *
   * @param firstDay the first day
   * @param lastDay the last day
   * @return the period
   * @throws IllegalArgumentException if {@code lastDay} is before {@code firstDay}, or a year is
   *     outside 1 to 9999
   */
  public static DateRange ofDays(LocalDate firstDay, LocalDate lastDay) {
    checkArgument(
        !lastDay.isBefore(firstDay),
        "lastDay: must not be before the first day (%s), was %s",
        firstDay,
        lastDay);
    checkArgument(!lastDay.isAfter(LATEST), "lastDay: must be at most %s, was %s", LATEST, lastDay);
    return new DateRange(firstDay, lastDay.plusDays(1));
  }

  /**
   * A calendar month.
   *
   * @param month the month
   * @return its days
   */
  public static DateRange ofMonth(YearMonth month) {
    return ofMonths(month, month);
  }

  /**
   * Calendar months in a row, both ends in the period.
   *
   * @param first the first month
   * @param last the last month
   * @return their days
   * @throws IllegalArgumentException if {@code last} is before {@code first}, or a year is outside
   *     1 to 9999
   */
  public static DateRange ofMonths(YearMonth first, YearMonth last) {
    checkArgument(
        !last.isBefore(first),
        "last: must not be before the first month (%s), was %s",
        first,
        last);
    return ofDays(first.atDay(1), last.atEndOfMonth());
  }

  /**
   * The rolling twelve months that end with a day: those after the same day a year earlier, up to
   * and with this one. To the last day of a month they are twelve whole months.
   *
   * <p>To 30 June 2019 it is 1 July 2018 to 30 June 2019. To 28 February 2019 it begins on 1 March
   * 2018; to 28 February 2020, with a 29 February to come, on 1 March 2019; to 28 February 2021,
   * with a 29 February a year earlier, on 1 March 2020.
   *
   * <p>A convention of this library; the other choices are 365 days, or to take in the same day a
   * year earlier as well.
   *
   * @param lastDay the last day, in the period
   * @return twelve calendar months
   * @throws IllegalArgumentException if {@code lastDay} is before 31 December of the year 1 or
   *     after the year 9999
   */
  public static DateRange twelveMonthsTo(LocalDate lastDay) {
    checkArgument(
        !lastDay.isBefore(EARLIEST_YEAR_END) && !lastDay.isAfter(LATEST),
        "lastDay: must be from %s to %s, was %s",
        EARLIEST_YEAR_END,
        LATEST,
        lastDay);
    LocalDate until = lastDay.plusDays(1);
    LocalDate afterTheSameDay = lastDay.minusMonths(12).plusDays(1);
    LocalDate sameAsUntil = until.minusMonths(12);
    // They differ about 29 February only, and the earlier one would take in a day too many.
    return new DateRange(
        afterTheSameDay.isAfter(sameAsUntil) ? afterTheSameDay : sameAsUntil, until);
  }

  /**
   * The last day in the period.
   *
   * @return the day before {@code until}
   */
  public LocalDate lastDay() {
    return until.minusDays(1);
  }

  /**
   * Whether a day is in the period.
   *
   * @param day the day
   * @return true on or after {@code from} and before {@code until}
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /**
   * How many days the period has.
   *
   * @return the days, weekends and holidays among them; 1 or more
   */
  public long lengthInDays() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /**
   * Every calendar month that has a day in the period.
   *
   * @return the months, earliest first; the first and the last may be in it in part only
   */
  public ImmutableSortedSet<YearMonth> months() {
    YearMonth first = YearMonth.from(from);
    long count = ChronoUnit.MONTHS.between(first, YearMonth.from(lastDay())) + 1;
    return Stream.iterate(first, month -> month.plusMonths(1))
        .limit(count)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The days that two periods share.
   *
   * @param other another period
   * @return the days in both, empty if there are none
   */
  public Optional<DateRange> overlap(DateRange other) {
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    LocalDate earlier = until.isBefore(other.until) ? until : other.until;
    return later.isBefore(earlier) ? Optional.of(new DateRange(later, earlier)) : Optional.empty();
  }

  /** By first day, then by last. */
  @Override
  public int compareTo(DateRange other) {
    return ORDER.compare(this, other);
  }

  /**
   * The first day and the last, both of them in the period.
   *
   * @return {@code 2018-04-01 to 2019-03-31}, or {@code 2019-06-14} for a single day
   */
  @Override
  public String toString() {
    return lengthInDays() == 1 ? from.toString() : from + " to " + lastDay();
  }
}
