package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.function.Predicate;
import org.caselight.internal.Words;

/**
 * A calendar of working days: when is something due, and how many working days have passed?
 *
 * <p>In {@link #ENGLAND_AND_WALES} a working day is any but a Saturday, a Sunday, Christmas Day,
 * Good Friday or a bank holiday. A council adds the days its own offices are closed; another
 * country brings a calendar of its own. The calendar says how days are counted from a start ({@link
 * DayCount}), so that a rule that is given a calendar is given the convention with it.
 *
 * <pre>{@code
 * WorkingDays days = WorkingDays.ENGLAND_AND_WALES;
 * days.dueDate(LocalDate.of(2023, 3, 31), 45);                              // 2023-06-09
 * days.elapsed(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 6, 9));        // 45
 * days.closedOn(List.of(LocalDate.of(2024, 12, 24)))
 *     .dueDate(LocalDate.of(2024, 12, 23), 1);                              // 2024-12-27
 * }</pre>
 *
 * <p>Every answer takes a few nanoseconds from 1900 to 2100 and some microseconds after that,
 * however far apart the days are. A day outside the calendar (before 1978 or after 9999 in England
 * and Wales) is refused, by attribute and value.
 *
 * <p>Source: The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations
 * 2007 (SI 2007/462), regulation 1(2), for what a working day is; {@link BankHolidays} for the
 * holidays.
 */
public final class WorkingDays implements Serializable {
  private static final long serialVersionUID = 1L;

  /** England and Wales from 1978 to 9999, the start being day 0. */
  public static final WorkingDays ENGLAND_AND_WALES =
      of(EnglandAndWales.INSTANCE, DayCount.START_IS_DAY_ZERO);

  private final WorkingDayIndex index;
  private final DayCount dayCount;

  /** Asked first; of days that are in none of its months the index is. */
  private final transient MonthTable table;

  private final transient long firstDay;
  private final transient long lastDay;
  private final transient long total;

  private WorkingDays(WorkingDayIndex index, DayCount dayCount, MonthTable table) {
    this.index = index;
    this.dayCount = dayCount;
    this.table = table;
    firstDay = index.firstDay().toEpochDay();
    lastDay = index.lastDay().toEpochDay();
    total = index.total();
  }

  private static WorkingDays of(WorkingDayIndex index, DayCount dayCount) {
    return new WorkingDays(index, dayCount, MonthTable.of(index));
  }

  /**
   * A calendar of one's own: another country, another week. The start is day 0.
   *
   * @param covered the days that the calendar knows
   * @param isWorkingDay whether a day is a working day; asked once for each day covered, now
   * @return the calendar
   */
  public static WorkingDays of(DateRange covered, Predicate<LocalDate> isWorkingDay) {
    return of(
        new DayTable(covered, day -> isWorkingDay.test(LocalDate.ofEpochDay(day))),
        DayCount.START_IS_DAY_ZERO);
  }

  /**
   * The same calendar without some days: a council's own closures, or a holiday proclaimed since.
   *
   * @param days the days closed; one that is no working day anyway changes nothing
   * @return the calendar without them
   * @throws IllegalArgumentException if a day is outside the calendar
   */
  public WorkingDays closedOn(Iterable<LocalDate> days) {
    ImmutableSortedSet<LocalDate> closed =
        ImmutableSortedSet.copyOf(Comparator.naturalOrder(), days);
    closed.forEach(day -> epochDay("days", day));
    WorkingDayIndex less = Closures.of(index, closed);
    return less == index ? this : new WorkingDays(less, dayCount, table.closedOn(closed, less));
  }

  /**
   * The same calendar, counting days from a start in another way.
   *
   * @param dayCount how days are counted
   * @return the calendar with that convention
   */
  public WorkingDays counting(DayCount dayCount) {
    return new WorkingDays(index, requireNonNull(dayCount, "dayCount"), table);
  }

  /**
   * How days are counted from a start.
   *
   * @return the convention; {@link DayCount#START_IS_DAY_ZERO} unless another was chosen
   */
  public DayCount dayCount() {
    return dayCount;
  }

  /**
   * The days that the calendar knows.
   *
   * @return the first day to the last
   */
  public DateRange covered() {
    return DateRange.ofDays(index.firstDay(), index.lastDay());
  }

  /**
   * Whether the calendar knows a day.
   *
   * @param day the day
   * @return true if it is one of those {@link #covered}
   */
  public boolean covers(LocalDate day) {
    return table.place(day) != MonthTable.NONE || covers(day.toEpochDay());
  }

  private boolean covers(long epochDay) {
    return epochDay >= firstDay && epochDay <= lastDay;
  }

  /**
   * Whether a day is a working day.
   *
   * @param day the day
   * @return true if it is
   * @throws IllegalArgumentException if the day is outside the calendar
   */
  public boolean isWorkingDay(LocalDate day) {
    int place = table.place(day);
    return place != MonthTable.NONE
        ? table.isWorkingDay(place)
        : index.isWorkingDay(epochDay("day", day));
  }

  /**
   * Whether the calendar has a working day after a day.
   *
   * @param day the day, a working day or not
   * @return true if {@link #next} answers
   */
  public boolean hasNext(LocalDate day) {
    return covers(day) && upTo("day", day) < total;
  }

  /** How many working days can be counted from a day that the calendar covers. */
  long countableFrom(LocalDate start) {
    return total - upToDayZero("start", start);
  }

  /**
   * The first working day after a day.
   *
   * @param day the day, a working day or not
   * @return the next working day
   * @throws IllegalArgumentException if the day is outside the calendar, or the last of its working
   *     days or after it
   */
  public LocalDate next(LocalDate day) {
    long upTo = upTo("day", day);
    checkArgument(upTo < total, "day: must be before the last working day, was %s", day);
    return nth(upTo + 1);
  }

  /**
   * A day itself if it is a working day, or else the next one.
   *
   * @param day the day
   * @return the first working day on or after it
   * @throws IllegalArgumentException if the day is outside the calendar, or after the last of its
   *     working days
   */
  public LocalDate nextOrSame(LocalDate day) {
    return isWorkingDay(day) ? day : next(day);
  }

  /**
   * The last working day before a day.
   *
   * @param day the day, a working day or not
   * @return the previous working day
   * @throws IllegalArgumentException if the day is outside the calendar, or the first of its
   *     working days or before it
   */
  public LocalDate previous(LocalDate day) {
    long before = before("day", day);
    checkArgument(before > 0, "day: must be after the first working day, was %s", day);
    return nth(before);
  }

  /**
   * The day on which something is due that may take a number of working days.
   *
   * <p>With {@link DayCount#START_IS_DAY_ZERO} the nth working day after the start, whether that is
   * a working day or not, and for 0 working days the start itself; with {@link
   * DayCount#START_IS_DAY_ONE} the nth working day on or after it. But for those 0 days a due date
   * is always a working day. What is due today is not overdue.
   *
   * @param start the day from which is counted
   * @param workingDays how many working days it may take, 0 or more; 1 or more if the start is day
   *     1
   * @return the due date
   * @throws IllegalArgumentException if {@code workingDays} is negative, or 0 although the start is
   *     day 1, or the start or the due date is outside the calendar
   */
  public LocalDate dueDate(LocalDate start, long workingDays) {
    long upTo = upToDayZero("start", start);
    int least = dayCount == DayCount.START_IS_DAY_ONE ? 1 : 0;
    checkArgument(
        workingDays >= least, "workingDays: must be %s or more, was %s", least, workingDays);
    checkArgument(
        workingDays <= total - upTo,
        "workingDays: must be due by %s, was %s from %s",
        index.lastDay(),
        workingDays,
        start);
    return workingDays == 0 ? start : nth(upTo + workingDays);
  }

  /**
   * How many working days have passed from a start to an end.
   *
   * <p>With {@link DayCount#START_IS_DAY_ZERO} those after the start up to and with the end, so
   * that what starts and ends on one day takes 0; with {@link DayCount#START_IS_DAY_ONE} the start
   * counts too.
   *
   * @param start the day from which is counted
   * @param end the day up to which is counted, on or after the start
   * @return the working days, 0 or more
   * @throws IllegalArgumentException if {@code end} is before {@code start}, or either is outside
   *     the calendar
   */
  public long elapsed(LocalDate start, LocalDate end) {
    long from = upToDayZero("start", start);
    long to = upTo("end", end);
    checkArgument(
        !end.isBefore(start), "end: must not be before the start (%s), was %s", start, end);
    return to - from;
  }

  /**
   * How many working days a period has.
   *
   * @param period the period
   * @return its working days, 0 or more, however days are counted from a start
   * @throws IllegalArgumentException if the period is not wholly inside the calendar
   */
  public long in(DateRange period) {
    long before = before("period", period.from());
    return upTo("period", period.lastDay()) - before;
  }

  /**
   * How many working days a month has.
   *
   * @param month the month
   * @return its working days; 19 in December 2018
   * @throws IllegalArgumentException if the month is not wholly inside the calendar
   */
  public long in(YearMonth month) {
    return in(DateRange.ofMonth(month));
  }

  /** How many working days there are up to and with a day. */
  private long upTo(String attribute, LocalDate day) {
    int place = table.place(day);
    return place != MonthTable.NONE ? table.upTo(place) : index.upTo(epochDay(attribute, day));
  }

  /** How many working days there are before a day. */
  private long before(String attribute, LocalDate day) {
    long upTo = upTo(attribute, day);
    return isWorkingDay(day) ? upTo - 1 : upTo;
  }

  /** How many there are up to and with the day after which the first working day is day 1. */
  private long upToDayZero(String attribute, LocalDate start) {
    return switch (dayCount) {
      case START_IS_DAY_ZERO -> upTo(attribute, start);
      case START_IS_DAY_ONE -> before(attribute, start);
    };
  }

  /** The nth working day, n being counted from 1 and no more than there are. */
  private LocalDate nth(long n) {
    LocalDate kept = table.nth(n);
    return kept != null ? kept : LocalDate.ofEpochDay(index.nth(n));
  }

  /** The number of a day, which is refused if the calendar does not cover it. */
  private long epochDay(String attribute, LocalDate day) {
    long epochDay = day.toEpochDay();
    if (!covers(epochDay)) {
      throw new IllegalArgumentException(
          "%s: must be from %s to %s, was %s"
              .formatted(attribute, index.firstDay(), index.lastDay(), day));
    }
    return epochDay;
  }

  /** With the table made anew, or that of England and Wales and its dates. */
  private Object readResolve() {
    if (index == EnglandAndWales.INSTANCE) {
      return ENGLAND_AND_WALES.counting(dayCount);
    }
    return index instanceof Closures closures && closures.calendar() == EnglandAndWales.INSTANCE
        ? ENGLAND_AND_WALES.closedOn(closures.days()).counting(dayCount)
        : of(index, dayCount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDays that
        && index.equals(that.index)
        && dayCount == that.dayCount;
  }

  @Override
  public int hashCode() {
    return 31 * index.hashCode() + dayCount.hashCode();
  }

  /**
   * The days covered, how many of them are working days, and the convention.
   *
   * @return {@code 2,028,656 working days from 1978-01-01 to 9999-12-31, the start is day 0}
   */
  @Override
  public String toString() {
    return Words.grouped(BigDecimal.valueOf(index.total()))
        + " working days from "
        + index.firstDay()
        + " to "
        + index.lastDay()
        + ", "
        + dayCount.label();
  }
}
