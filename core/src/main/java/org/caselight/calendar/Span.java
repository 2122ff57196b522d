package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * Something that began on a day and has ended, or has not.
 *
 * <p>Open on a day: it began on or before it and has not ended on or before it. The closing day,
 * therefore, is not open. What began and ended on one day has started, has ended, was open at some
 * point, and is open on no day.
 *
 * <p>Source: so count the DfE's Children in need statistics, table B1, where the cases at 31 March
 * are those of any point of the year less those ended in it (England 2024: 756,150 − 356,690 =
 * 399,460). Were the closing day open, a case could be ended in a year and open at its end.
 */
@Value.Immutable
@CaselightValue
public abstract class Span implements Serializable {
  private static final long serialVersionUID = 1L;

  Span() {}

  /**
   * A span that has not ended.
   *
   * @param start the day it began
   * @return the span
   */
  public static Span startedOn(LocalDate start) {
    return ImmutableSpan.builder().start(start).build();
  }

  /**
   * A span that has ended.
   *
   * @param start the day it began
   * @param end the day it ended, on or after {@code start}; no longer open on it
   * @return the span
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public static Span of(LocalDate start, LocalDate end) {
    return ImmutableSpan.builder().start(start).end(end).build();
  }

  /**
   * A span that may have ended.
   *
   * @param start the day it began
   * @param end the day it ended, on or after {@code start}; empty if it has not
   * @return the span
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public static Span of(LocalDate start, Optional<LocalDate> end) {
    return ImmutableSpan.builder().start(start).end(end).build();
  }

  /**
   * The day it began.
   *
   * @return the first day on which it is open, if it is open on any
   */
  public abstract LocalDate start();

  /**
   * The day it ended.
   *
   * @return the first day on which it is no longer open, empty if it has not ended
   */
  public abstract Optional<LocalDate> end();

  /** Refuses an end before the start. */
  @Value.Check
  void validate() {
    end()
        .ifPresent(
            end ->
                checkArgument(
                    !end.isBefore(start()),
                    "end: must not be before the start (%s), was %s",
                    start(),
                    end));
  }

  /**
   * The same span, ended.
   *
   * @param end the day it ended, on or after the start
   * @return the span with its end
   * @throws IllegalArgumentException if it has ended already, or {@code end} is before the start
   */
  public Span endedOn(LocalDate end) {
    end()
        .ifPresent(
            already ->
                checkArgument(
                    false, "end: must not be given twice, was %s after %s", end, already));
    return of(start(), end);
  }

  /**
   * Whether it is open on a day.
   *
   * @param day the day
   * @return true if it began on or before that day and has not ended on or before it
   */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(start()) && end().map(day::isBefore).orElse(true);
  }

  /**
   * Whether it was open at some point of a period: on a day of it, or it began or ended in it.
   *
   * <p>What ended on the first day of the period is of the period, for else it would be ended in it
   * and never have been of it: those of any point, less those ended, are those open on its last
   * day.
   *
   * @param period the period
   * @return true if it began before the end of the period and did not end before its first day
   */
  public boolean isOpenDuring(DateRange period) {
    return start().isBefore(period.until())
        && end().map(end -> !end.isBefore(period.from())).orElse(true);
  }

  /**
   * Whether it began in a period.
   *
   * @param period the period
   * @return true if its start is in the period
   */
  public boolean startedIn(DateRange period) {
    return period.contains(start());
  }

  /**
   * Whether it ended in a period.
   *
   * @param period the period
   * @return true if it has ended and its end is in the period
   */
  public boolean endedIn(DateRange period) {
    return end().map(period::contains).orElse(false);
  }

  /**
   * Whether there is a day on which both spans are open.
   *
   * @param other another span
   * @return true if they share an open day; false if one begins on the day the other ends
   */
  public boolean overlaps(Span other) {
    LocalDate later = start().isAfter(other.start()) ? start() : other.start();
    return isOpenOn(later) && other.isOpenOn(later);
  }

  /**
   * How many days it was open from start to end.
   *
   * @return end − start in days, 0 if they are one day; empty if it has not ended
   */
  public OptionalLong lengthInDays() {
    return end()
        .map(end -> OptionalLong.of(ChronoUnit.DAYS.between(start(), end)))
        .orElseGet(OptionalLong::empty);
  }

  /**
   * How many days it has been open, seen on a day: 0 on the day it began, and once it has ended as
   * many as {@link #lengthInDays}.
   *
   * @param asAt the day
   * @return days from the start to its end or {@code asAt}, whichever is earlier; 0 before it began
   */
  public long daysOpen(LocalDate asAt) {
    LocalDate until = end().filter(end -> end.isBefore(asAt)).orElse(asAt);
    return Math.max(0, ChronoUnit.DAYS.between(start(), until));
  }

  /**
   * The start and the end.
   *
   * @return {@code 2019-01-07 until 2019-03-01}, or {@code from 2019-01-07}
   */
  @Override
  public String toString() {
    return end().map(end -> start() + " until " + end).orElseGet(() -> "from " + start());
  }
}
