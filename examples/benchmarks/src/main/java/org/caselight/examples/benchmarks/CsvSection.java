package org.caselight.examples.benchmarks;

import java.util.Optional;
import org.caselight.examples.benchmarks.Task.RecordsFile;

/** From one file to the pack, beside DuckDB and pandas. */
record CsvSection(RecordsFile file, int threads, Optional<Pandas> pandas) implements Section {
  private static final Goal NO_SLOWER = Goal.atMost("1");
  private static final Goal EIGHT_TIMES_FASTER = Goal.atMost("0.125");

  @Override
  public String heading() {
    return "From one CSV file to the yearly pack, threads: "
        + threads
        + ", "
        + Shown.count(file.records())
        + " records";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    Timing own = stopwatch.time(Task.of(PackFromCsv.class, "caselight", file, threads));
    Timing reader = stopwatch.time(Task.of(PackFromCsv.class, "readerAlone", file, threads));
    Timing duckDb = stopwatch.time(Task.of(PackFromCsv.class, "duckDb", file, threads));
    MarkdownTable table = new MarkdownTable("", "time", "Caselight's ÷ this", "goal", "");
    table.row("Caselight", Shown.time(own.nanos()), "", "", "");
    table.row("of it, the reader alone", Shown.time(reader.nanos()), ratio(own, reader), "", "");
    row(table, "DuckDB", own, duckDb, NO_SLOWER);
    pandas.ifPresentOrElse(
        measured -> row(table, "pandas", own, measured.timing(), EIGHT_TIMES_FASTER),
        () -> table.row("pandas", "not installed", "", EIGHT_TIMES_FASTER.toString(), ""));
    return table.toString();
  }

  private static void row(MarkdownTable table, String who, Timing own, Timing other, Goal goal) {
    double ratio = own.nanos() / other.nanos();
    table.row(
        who,
        Shown.time(other.nanos()),
        Shown.threeFigures(ratio),
        goal.toString(),
        goal.verdict(ratio));
  }

  private static String ratio(Timing own, Timing other) {
    return Shown.threeFigures(own.nanos() / other.nanos());
  }
}
