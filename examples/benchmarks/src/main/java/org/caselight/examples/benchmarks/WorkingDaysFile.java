package org.caselight.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The calendar of working days for those who have none: a file with a row for each day, and what
 * the rules ask of it.
 */
final class WorkingDaysFile {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate END = LocalDate.of(2030, 1, 1);
  private static final int ASSESSMENT = 45;
  private static final int VISIT = 10;

  private WorkingDaysFile() {}

  static void write(Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file, UTF_8);
        PrintWriter out = new PrintWriter(lines)) {
      out.print("day,until_45,due_10,until_10\n");
      for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
        LocalDate due = ENGLAND_AND_WALES.dueDate(day, VISIT);
        out.print(day + "," + until(ENGLAND_AND_WALES.dueDate(day, ASSESSMENT)));
        out.print("," + due + "," + until(due) + "\n");
      }
    }
  }

  /** The last day that is in time: no working day passes between the two. */
  private static LocalDate until(LocalDate due) {
    return ENGLAND_AND_WALES.next(due).minusDays(1);
  }
}
