package org.caselight.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Times tasks with JMH, each in a process of its own. */
final class Stopwatch {
  private static final long MEBI = 1L << 20;

  /** What the records of one row take in memory, twice over. */
  private static final long BYTES_A_RECORD = 700;

  private static final long LEAST_HEAP = 1024 * MEBI;

  private final Path folder;
  private final boolean isQuick;
  private final Consumer<String> progress;

  /**
   * Takes a stopwatch.
   *
   * @param folder where the files are
   * @param isQuick whether it is enough to see that everything runs
   * @param progress is told what is timed next
   */
  Stopwatch(Path folder, boolean isQuick, Consumer<String> progress) {
    this.folder = folder;
    this.isQuick = isQuick;
    this.progress = progress;
  }

  /** The heap that so many records need, and what is made of them. */
  static long heapFor(long records) {
    return LEAST_HEAP + records * BYTES_A_RECORD;
  }

  Timing time(Task task) {
    return time(task, Effort.FULL);
  }

  /** Times a task with as much effort, or less if that is enough. */
  Timing time(Task task, Effort effort) {
    progress.accept(task.toString());
    Path log = folder.resolve("jmh.log");
    long heap = heapFor(task.input().records()) / MEBI;
    ChainedOptionsBuilder options =
        (isQuick && effort != Effort.ONCE ? Effort.QUICK : effort)
            .applyTo(new OptionsBuilder())
            .include(task.pattern())
            .forks(1)
            .param("episodes", task.input().path().toString())
            .param("workingDays", workingDays().toString())
            .param("threads", Integer.toString(task.threads()))
            .jvmArgs(
                "-Xms" + heap + "m",
                "-Xmx" + heap + "m",
                // Of millions of values most of the time goes into finding their pages, and the
                // first touch of each: large pages, touched before, are three times as fast.
                "-XX:+UseParallelGC",
                "-XX:+UseTransparentHugePages",
                "-XX:+AlwaysPreTouch",
                // The thread that asks works too.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + (task.threads() - 1))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.NORMAL)
            .output(log.toString());
    task.parameters().forEach(options::param);
    try {
      return Timing.of(new Runner(options.build()).runSingle());
    } catch (RunnerException e) {
      throw new IllegalStateException(task + " failed:\n" + read(log), e);
    }
  }

  Path workingDays() {
    return folder.resolve("working-days.csv");
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
