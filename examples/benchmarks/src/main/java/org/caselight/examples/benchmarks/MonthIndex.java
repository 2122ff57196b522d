package org.caselight.examples.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import org.caselight.calendar.DateRange;

/** The months of a period by number, the first being 0. */
final class MonthIndex {
  private final YearMonth first;
  private final int firstNumber;
  private final int size;

  MonthIndex(DateRange period) {
    first = YearMonth.from(period.from());
    firstNumber = number(period.from());
    size = number(period.lastDay()) - firstNumber + 1;
  }

  private static int number(LocalDate day) {
    return 12 * day.getYear() + day.getMonthValue();
  }

  /** The number of a day's month; below 0 before the period, {@link #size} or more after it. */
  int of(LocalDate day) {
    return number(day) - firstNumber;
  }

  boolean contains(int month) {
    return month >= 0 && month < size;
  }

  int size() {
    return size;
  }

  /** {@code 2024-03}. */
  String name(int month) {
    return first.plusMonths(month).toString();
  }
}
