package org.caselight.examples.committeereport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps a file to one week, that of its first good row: nothing says which else is meant. */
final class OneWeek {
  static final String COLUMN = "week_ending";

  private @Nullable LocalDate week;
  private long line;

  /**
   * Whether a row is on the week of the file.
   *
   * @param row a row that is good in every other way; rejected if not
   * @param weekEnding its week
   * @return true if so
   */
  boolean admits(Row row, LocalDate weekEnding) {
    if (week == null) {
      week = weekEnding;
      line = row.line();
    }
    if (!weekEnding.equals(week)) {
      row.reject(COLUMN, "must be " + week + " as on line " + line + ", a report is on one week");
    }
    return !row.isRejected();
  }
}
