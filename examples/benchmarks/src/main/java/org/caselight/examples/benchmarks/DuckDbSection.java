package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import org.caselight.examples.benchmarks.Task.RecordsFile;

/** Every measure, and the pack, beside DuckDB's queries over the same records in memory. */
record DuckDbSection(RecordsFile file, int threads) implements Section {
  private static final Goal NO_SLOWER = Goal.atMost("1");
  private static final Goal TWICE_AS_FAST = Goal.atMost("0.5");

  private static final ImmutableMap<Question, Goal> GOALS =
      ImmutableMap.of(
          Question.CONVERSION, TWICE_AS_FAST,
          Question.CONVERSION_BY_MONTH, TWICE_AS_FAST,
          Question.CONVERSION_BY_TEAM_AND_MONTH, TWICE_AS_FAST);

  @Override
  public String heading() {
    return "Against DuckDB in memory, threads: "
        + threads
        + ", "
        + Shown.count(file.records())
        + " records, fifteen years; the pack of one year";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    Comparisons table = new Comparisons("DuckDB");
    for (Question question : Question.values()) {
      table.row(
          question.label(),
          stopwatch.time(Task.ofQuestion(question, Entrant.CASELIGHT, file, threads)),
          stopwatch.time(Task.ofQuestion(question, Entrant.DUCKDB, file, threads)),
          GOALS.getOrDefault(question, NO_SLOWER));
    }
    return table
        .row(
            "the yearly pack",
            stopwatch.time(Task.of(PackInMemory.class, "caselight", file, threads)),
            stopwatch.time(Task.of(PackInMemory.class, "duckDb", file, threads)),
            NO_SLOWER)
        .toString();
  }
}
