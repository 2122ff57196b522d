package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.caselight.examples.benchmarks.Task.RecordsFile;

/** What the pack takes of ever more records, with one thread and with two. */
record GrowthSection(ImmutableList<RecordsFile> files, String note) implements Section {
  private static final Goal LINEAR = Goal.atMost("1.25");
  private static final Goal TWO_THREADS = Goal.atLeast("1.7");
  private static final long SEVERAL_SECONDS = 5_000_000;

  /** What was measured of one file. */
  private record Size(
      long records, Timing held, Timing one, Timing two, Timing csvOne, Timing csvTwo) {

    double nanosEach() {
      return one.nanos() / records;
    }

    double bytesEach() {
      return held.bytesHeld() / records;
    }

    double csvNanosEach() {
      return csvOne.nanos() / records;
    }
  }

  @Override
  public String heading() {
    return "Growth of the yearly pack";
  }

  @Override
  public String measure(Stopwatch stopwatch) {
    List<Size> sizes = new ArrayList<>();
    for (RecordsFile file : files) {
      sizes.add(size(file, stopwatch));
    }
    return table(sizes) + "\n" + goals(sizes) + note;
  }

  private static Size size(RecordsFile file, Stopwatch stopwatch) {
    Effort effort = file.records() > SEVERAL_SECONDS ? Effort.LONG : Effort.FULL;
    return new Size(
        file.records(),
        stopwatch.time(Task.of(HeldRecords.class, "read", file, 2), Effort.ONCE),
        stopwatch.time(Task.of(PackInMemory.class, "caselight", file, 1), effort),
        stopwatch.time(Task.of(PackInMemory.class, "caselight", file, 2), effort),
        stopwatch.time(Task.of(PackFromCsv.class, "caselight", file, 1), effort),
        stopwatch.time(Task.of(PackFromCsv.class, "caselight", file, 2), effort));
  }

  private static String table(List<Size> sizes) {
    MarkdownTable table =
        new MarkdownTable(
            "records",
            "heap a record",
            "in memory, one thread",
            "a record",
            "two threads",
            "from CSV, one thread",
            "a record",
            "two threads");
    for (Size size : sizes) {
      table.row(
          Shown.count(size.records()),
          Shown.bytes(size.bytesEach()),
          Shown.time(size.one().nanos()),
          Shown.time(size.nanosEach()),
          Shown.time(size.two().nanos()),
          Shown.time(size.csvOne().nanos()),
          Shown.time(size.csvNanosEach()),
          Shown.time(size.csvTwo().nanos()));
    }
    return table.toString();
  }

  private static String goals(List<Size> sizes) {
    Size largest = sizes.get(sizes.size() - 1);
    Size before = sizes.get(Math.max(0, sizes.size() - 2));
    String records = "at " + Shown.count(largest.records());
    String to =
        Shown.count(largest.records()) + " to " + Shown.count(before.records()) + " records";
    MarkdownTable table = new MarkdownTable("", "ratio", "goal", "");
    row(
        table,
        "two threads to one in memory, " + records,
        largest.one().nanos() / largest.two().nanos(),
        TWO_THREADS);
    row(
        table,
        "two threads to one from CSV, " + records,
        largest.csvOne().nanos() / largest.csvTwo().nanos(),
        TWO_THREADS);
    row(table, "time a record in memory, " + to, largest.nanosEach() / before.nanosEach(), LINEAR);
    row(
        table,
        "time a record from CSV, " + to,
        largest.csvNanosEach() / before.csvNanosEach(),
        LINEAR);
    row(table, "heap a record, " + to, largest.bytesEach() / before.bytesEach(), LINEAR);
    return table.toString();
  }

  private static void row(MarkdownTable table, String what, double ratio, Goal goal) {
    table.row(what, Shown.ratio(ratio), goal.toString(), goal.verdict(ratio));
  }
}
