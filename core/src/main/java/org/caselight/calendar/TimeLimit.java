package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.Words;

/**
 * How long something may take, or how often it is due: 45 working days, 6 weeks, 3 months.
 *
 * <pre>{@code
 * TimeLimit limit = TimeLimit.workingDays(45);
 * limit.dueDate(LocalDate.of(2023, 3, 31), ENGLAND_AND_WALES);   // 2023-06-09
 * limit.isOverdue(LocalDate.of(2023, 3, 31), ENGLAND_AND_WALES, LocalDate.of(2023, 6, 12));   // true
 * }</pre>
 *
 * <p>In time is what has taken no more than the limit. Of days, weeks and months: what is done on
 * the due date or before it; a month after 31 January is 28 or 29 February. Of working days: what
 * has taken no more working days than the limit, so that the Saturday after a due Friday is still
 * in time, no working day having passed, and what is in time is exactly what lies in the bands up
 * to the limit. That is a convention of this library and of the DfE's bands of working days; the
 * other choice is to call whatever comes after the due date late.
 *
 * @param amount how many, 1 or more
 * @param unit of what
 */
public record TimeLimit(int amount, Unit unit) implements Serializable {

  /** In what a limit is counted. */
  public enum Unit {
    /** Working days, of the calendar that the rule is given. */
    WORKING_DAYS("working day"),
    /** Days, weekends and holidays among them. */
    DAYS("day"),
    /** Seven days each. */
    WEEKS("week"),
    /** Calendar months. */
    MONTHS("month");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /**
     * One unit in words.
     *
     * @return the word, in the singular
     */
    public String label() {
      return label;
    }
  }

  /** A hundred years of days: more than anything may take. */
  private static final int MOST = 36_525;

  /**
   * Takes an amount of a unit.
   *
   * @param amount how many, from 1 to 36,525
   * @param unit of what
   * @throws IllegalArgumentException if {@code amount} is not from 1 to 36,525
   */
  public TimeLimit {
    checkArgument(
        amount >= 1 && amount <= MOST, "amount: must be from 1 to %s, was %s", MOST, amount);
    requireNonNull(unit, "unit");
  }

  /**
   * Some working days.
   *
   * @param workingDays how many, 1 or more
   * @return the limit
   * @throws IllegalArgumentException if it is not from 1 to 36,525
   */
  public static TimeLimit workingDays(int workingDays) {
    return new TimeLimit(workingDays, Unit.WORKING_DAYS);
  }

  /**
   * Some days, weekends and holidays among them.
   *
   * @param days how many, 1 or more
   * @return the limit
   * @throws IllegalArgumentException if it is not from 1 to 36,525
   */
  public static TimeLimit days(int days) {
    return new TimeLimit(days, Unit.DAYS);
  }

  /**
   * Some weeks.
   *
   * @param weeks how many, 1 or more
   * @return the limit
   * @throws IllegalArgumentException if it is not from 1 to 36,525
   */
  public static TimeLimit weeks(int weeks) {
    return new TimeLimit(weeks, Unit.WEEKS);
  }

  /**
   * Some calendar months.
   *
   * @param months how many, 1 or more
   * @return the limit
   * @throws IllegalArgumentException if it is not from 1 to 36,525
   */
  public static TimeLimit months(int months) {
    return new TimeLimit(months, Unit.MONTHS);
  }

  /**
   * The day by which something is due that began, or was last done, on a day.
   *
   * @param start the day from which is counted
   * @param days the working days, and how they are counted from a start; asked for a limit of
   *     working days only
   * @return the due date; what is due today is not overdue
   * @throws IllegalArgumentException if the limit is one of working days and the start or the due
   *     date is outside their calendar ({@link #isCountable})
   */
  public LocalDate dueDate(LocalDate start, WorkingDays days) {
    return switch (unit) {
      case WORKING_DAYS -> days.dueDate(start, amount);
      case DAYS -> start.plusDays(amount);
      case WEEKS -> start.plusWeeks(amount);
      case MONTHS -> start.plusMonths(amount);
    };
  }

  /**
   * Whether the limit can be counted from a day: always, but for a limit of working days whose
   * calendar does not reach as far (before 1978 in England and Wales).
   *
   * @param start the day from which is counted
   * @param days the working days
   * @return true if {@link #dueDate} answers
   */
  public boolean isCountable(LocalDate start, WorkingDays days) {
    return unit != Unit.WORKING_DAYS || (days.covers(start) && days.countableFrom(start) >= amount);
  }

  /**
   * Whether it can be told on a day how something stands against the limit: always, but for a limit
   * of working days whose calendar does not know both days.
   *
   * @param start the day from which is counted
   * @param day the day on which it was done, or on which is asked
   * @param days the working days
   * @return true if {@link #isWithin} and {@link #timeliness} answer
   */
  public boolean isAnswerable(LocalDate start, LocalDate day, WorkingDays days) {
    return unit != Unit.WORKING_DAYS || (days.covers(start) && days.covers(day));
  }

  /**
   * Whether something was done within the limit.
   *
   * @param start the day from which is counted
   * @param done the day it was done, on or after the start
   * @param days the working days
   * @return true if it took no more than the limit
   * @throws IllegalArgumentException if {@code done} is before the start, or the limit is one of
   *     working days and a day is outside their calendar
   */
  public boolean isWithin(LocalDate start, LocalDate done, WorkingDays days) {
    checkArgument(
        !done.isBefore(start), "done: must not be before the start (%s), was %s", start, done);
    return unit == Unit.WORKING_DAYS
        ? days.elapsed(start, done) <= amount
        : !done.isAfter(dueDate(start, days));
  }

  /**
   * Whether something that is not done should have been, on a day.
   *
   * @param start the day from which is counted
   * @param days the working days
   * @param asAt the day
   * @return true if, done on that day, it would have taken more than the limit; false before the
   *     start
   * @throws IllegalArgumentException if the limit is one of working days and a day is outside their
   *     calendar
   */
  public boolean isOverdue(LocalDate start, WorkingDays days, LocalDate asAt) {
    return asAt.isAfter(start) && !isWithin(start, asAt, days);
  }

  /**
   * How something stands against the limit on a day.
   *
   * @param start the day from which is counted
   * @param done the day it was done, on or after the start; empty if it is not. What is done after
   *     {@code asAt} is not done yet on that day
   * @param days the working days
   * @param asAt the day
   * @return in time or late if it was done by then, not yet due or overdue if not
   * @throws IllegalArgumentException if {@code done} is before the start, or the limit is one of
   *     working days and a day is outside their calendar
   */
  public Timeliness timeliness(
      LocalDate start, Optional<LocalDate> done, WorkingDays days, LocalDate asAt) {
    if (done.isPresent() && !done.get().isAfter(asAt)) {
      return isWithin(start, done.get(), days) ? Timeliness.IN_TIME : Timeliness.LATE;
    }
    return isOverdue(start, days, asAt) ? Timeliness.OVERDUE : Timeliness.NOT_YET_DUE;
  }

  /**
   * The limit in words.
   *
   * @return {@code 45 working days}, {@code 1 week}
   */
  @Override
  public String toString() {
    return Words.count(amount, unit.label());
  }
}
