package org.caselight.examples.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A yearly pack of a file. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PackFromCsv {
  /**
   * Reads the file and collects the pack.
   *
   * @param input the file
   * @return the pack
   */
  @Benchmark
  public Supplier<?> caselight(Input input) {
    return WholePack.fromCsv(input.episodesFile(), input.isParallel());
  }

  /**
   * Reads the file and does nothing with its records.
   *
   * @param input the file
   * @return how many there are
   */
  @Benchmark
  public long readerAlone(Input input) {
    try (Stream<Episode> episodes = EpisodesCsv.read(input.episodesFile())) {
      // Not count(), which may know the answer without reading.
      return (input.isParallel() ? episodes.parallel() : episodes).mapToLong(episode -> 1).sum();
    }
  }

  /**
   * Loads the file into a database and runs the queries of the pack.
   *
   * @param input the file
   * @return their answers
   * @throws SQLException if it cannot be loaded
   */
  @Benchmark
  public Supplier<?> duckDb(Input input) throws SQLException {
    return WholePack.inDuckDbFromCsv(input);
  }
}
