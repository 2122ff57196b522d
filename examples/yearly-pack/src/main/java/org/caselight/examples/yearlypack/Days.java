package org.caselight.examples.yearlypack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a record can have, each of them once.
 *
 * <p>A file of millions of records names a few thousand days: with a table of them a record costs
 * no new day, and a day is read by its digits, in a tenth of a second for ten million, where {@code
 * LocalDate.parse} takes nearly two.
 */
final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MONTHS = 12;
  private static final int MOST_DAYS = 31;
  private static final int LENGTH = "2024-03-31".length();

  /** By year, month and day; null where a month has no such day. */
  private static final @Nullable LocalDate[] TABLE =
      new LocalDate[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS * MOST_DAYS];

  static {
    LocalDate end = LocalDate.of(LAST_YEAR + 1, 1, 1);
    for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      TABLE[index(day.getYear(), day.getMonthValue(), day.getDayOfMonth())] = day;
    }
  }

  private Days() {}

  private static int index(int year, int month, int day) {
    return ((year - FIRST_YEAR) * MONTHS + month - 1) * MOST_DAYS + day - 1;
  }

  /** The same day out of the table; the day itself if it is not there. */
  static LocalDate pooled(LocalDate day) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return day;
    }
    LocalDate pooled = TABLE[index(year, day.getMonthValue(), day.getDayOfMonth())];
    return pooled == null ? day : pooled;
  }

  /**
   * Reads a day such as 2024-03-31.
   *
   * @return the day; null if that is no day, or not from 1900 to 2200
   */
  static @Nullable LocalDate read(char[] buffer, int offset, int length) {
    if (length != LENGTH || buffer[offset + 4] != '-' || buffer[offset + 7] != '-') {
      return null;
    }
    // A negative number if a character is no digit: so is every sum with it, none is so large.
    int year = 100 * twoDigits(buffer, offset) + twoDigits(buffer, offset + 2);
    int month = twoDigits(buffer, offset + 5);
    int day = twoDigits(buffer, offset + 8);
    if (year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > MONTHS
        || day < 1
        || day > MOST_DAYS) {
      return null;
    }
    return TABLE[index(year, month, day)];
  }

  private static int twoDigits(char[] buffer, int offset) {
    int tens = buffer[offset] - '0';
    int ones = buffer[offset + 1] - '0';
    boolean isNumber = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return isNumber ? 10 * tens + ones : -1_000_000;
  }
}
