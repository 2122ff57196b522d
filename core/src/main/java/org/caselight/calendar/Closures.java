package org.caselight.calendar;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;

/** A calendar less some of its working days. */
final class Closures implements WorkingDayIndex {
  private static final long serialVersionUID = 1L;

  private final WorkingDayIndex calendar;

  /** Epoch days in order, all of them working days of that calendar. */
  private final long[] closed;

  private Closures(WorkingDayIndex calendar, long[] closed) {
    this.calendar = calendar;
    this.closed = closed;
  }

  /**
   * The calendar itself if no working day is closed. Days closed later join those closed before, so
   * that it does not matter in how many goes they were closed: not to equality, nor to speed.
   */
  static WorkingDayIndex of(WorkingDayIndex calendar, ImmutableSortedSet<LocalDate> days) {
    long[] closed =
        days.stream().mapToLong(LocalDate::toEpochDay).filter(calendar::isWorkingDay).toArray();
    if (closed.length == 0) {
      return calendar;
    }
    if (calendar instanceof Closures before) {
      return new Closures(
          before.calendar,
          LongStream.concat(Arrays.stream(before.closed), Arrays.stream(closed))
              .sorted()
              .toArray());
    }
    return new Closures(calendar, closed);
  }

  /** What the days are closed in. */
  WorkingDayIndex calendar() {
    return calendar;
  }

  /** The days closed. */
  ImmutableSortedSet<LocalDate> days() {
    return Arrays.stream(closed)
        .mapToObj(LocalDate::ofEpochDay)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public LocalDate firstDay() {
    return calendar.firstDay();
  }

  @Override
  public LocalDate lastDay() {
    return calendar.lastDay();
  }

  @Override
  public boolean isWorkingDay(long epochDay) {
    return calendar.isWorkingDay(epochDay) && !isClosed(epochDay);
  }

  @Override
  public LongStream workingDays(long from, long until) {
    return calendar.workingDays(from, until).filter(day -> !isClosed(day));
  }

  private boolean isClosed(long epochDay) {
    return Arrays.binarySearch(closed, epochDay) >= 0;
  }

  @Override
  public long upTo(long epochDay) {
    return calendar.upTo(epochDay) - closedUpTo(epochDay);
  }

  @Override
  public long total() {
    return calendar.total() - closed.length;
  }

  /**
   * Looks, halving, for the fewest closed days to pass over: one more lets at most one more be met,
   * so that from the first number that does every larger one does too.
   */
  @Override
  public long nth(long n) {
    int fewest = 0;
    int most = closed.length;
    while (fewest < most) {
      int middle = (fewest + most) >>> 1;
      if (closedUpTo(calendar.nth(n + middle)) <= middle) {
        most = middle;
      } else {
        fewest = middle + 1;
      }
    }
    return calendar.nth(n + fewest);
  }

  private int closedUpTo(long epochDay) {
    int place = Arrays.binarySearch(closed, epochDay);
    return place < 0 ? -place - 1 : place + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Closures that
        && calendar.equals(that.calendar)
        && Arrays.equals(closed, that.closed);
  }

  @Override
  public int hashCode() {
    return 31 * calendar.hashCode() + Arrays.hashCode(closed);
  }
}
