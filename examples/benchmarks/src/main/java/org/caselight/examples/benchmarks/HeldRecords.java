package org.caselight.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The memory that the records of a file take, once they are values. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HeldRecords {
  /** What is counted beside the time. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Heap {
    /** Bytes of heap in use for the records. */
    public long bytes;
  }

  /**
   * Reads the file and looks at the heap.
   *
   * @param input the file
   * @param heap what is counted
   * @return the records
   */
  @Benchmark
  public Object read(Input input, Heap heap) {
    long before = used();
    Object held = Records.episodes(input.episodesFile());
    heap.bytes = used() - before;
    return held;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
