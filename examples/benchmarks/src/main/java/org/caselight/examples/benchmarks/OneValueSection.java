package org.caselight.examples.benchmarks;

import java.math.BigDecimal;
import org.caselight.examples.benchmarks.Task.RecordsFile;

/** What a check on one value takes, and allocates. */
record OneValueSection(RecordsFile file) implements Section {
  /** An {@code Optional} of what is there anyway. */
  private static final int OPTIONAL = 16;

  /** A check: snapshot, policy, and what it keeps of its colour. */
  private static final int CASELOAD_CHECK = 32;

  @Override
  public String heading() {
    return "A check on one value";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    MarkdownTable table = new MarkdownTable("", "time", "allocated", "goal: its result alone", "");
    row(table, "how an assessment stands", OPTIONAL, "timeliness", stopwatch);
    row(table, "whether a referral is for assessment", 0, "isForAssessment", stopwatch);
    row(table, "a team's caseloads against the policy", CASELOAD_CHECK, "caseloadCheck", stopwatch);
    return table.toString();
  }

  private void row(
      MarkdownTable table, String what, int result, String method, Stopwatch stopwatch) {
    Timing timing = stopwatch.time(Task.of(OneValue.class, method, file, 1));
    table.row(
        what,
        Shown.time(timing.nanos()),
        Shown.bytes(timing.bytesAllocated()),
        Shown.bytes(result),
        new Goal(BigDecimal.valueOf(result), false).verdict(Math.rint(timing.bytesAllocated())));
  }
}
