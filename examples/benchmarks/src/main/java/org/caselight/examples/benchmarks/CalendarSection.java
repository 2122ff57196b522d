package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import org.caselight.examples.benchmarks.Task.RecordsFile;
import org.caselight.examples.benchmarks.WorkingDayArithmetic.Calendar;

/** What counting working days takes. */
record CalendarSection(RecordsFile file) implements Section {
  private static final Goal NANOS = Goal.atMost("10");

  @Override
  public String heading() {
    return "Working days, for days in no order";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    MarkdownTable table = new MarkdownTable("", "England and Wales", "with closures", "goal", "");
    row(table, "how many between two days", "elapsed", stopwatch);
    row(table, "when 45 of them are over", "dueDate", stopwatch);
    row(table, "whether a day is one", "isWorkingDay", stopwatch);
    row(table, "the next one", "next", stopwatch);
    return table.toString();
  }

  private void row(MarkdownTable table, String what, String method, Stopwatch stopwatch) {
    double plain = stopwatch.time(task(method, Calendar.ENGLAND_AND_WALES)).nanos();
    double closed = stopwatch.time(task(method, Calendar.WITH_CLOSURES)).nanos();
    table.row(
        what,
        Shown.time(plain),
        Shown.time(closed),
        NANOS + " ns",
        NANOS.verdict(Math.max(plain, closed)));
  }

  private Task task(String method, Calendar calendar) {
    return new Task(
        WorkingDayArithmetic.class, method, ImmutableMap.of("calendar", calendar.name()), file, 1);
  }
}
