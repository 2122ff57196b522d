package org.caselight.examples.benchmarks;

import org.caselight.examples.benchmarks.Task.RecordsFile;

/** Every measure beside a loop over the same values. */
record ValuesSection(RecordsFile file) implements Section {
  private static final Goal GOAL = Goal.atMost("1.3");

  @Override
  public String heading() {
    return "Measures over values in memory, one thread, "
        + Shown.count(file.records())
        + " records, fifteen years";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    Comparisons table = new Comparisons("hand-written loop");
    for (Question question : Question.values()) {
      table.row(
          question.label(),
          stopwatch.time(Task.ofQuestion(question, Entrant.CASELIGHT, file, 1)),
          stopwatch.time(Task.ofQuestion(question, Entrant.HAND_WRITTEN, file, 1)),
          GOAL);
    }
    return table.toString();
  }
}
