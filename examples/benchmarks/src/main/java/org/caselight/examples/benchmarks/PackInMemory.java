package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caselight.examples.yearlypack.Episode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A yearly pack of records in memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PackInMemory {
  /** The records as values. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH calls the setup.
  public static class InLists {
    private ImmutableList<Episode> episodes;

    /**
     * Reads the records.
     *
     * @param input where they are
     */
    @Setup
    public void load(Input input) {
      episodes = Records.episodes(input.episodesFile());
      System.gc();
    }
  }

  /** The records as a table. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH calls the setup.
  public static class InDatabase {
    private DuckDb database;

    /**
     * Loads the records.
     *
     * @param input where they are
     * @throws SQLException if they cannot be loaded
     */
    @Setup
    public void load(Input input) throws SQLException {
      database = DuckDb.open(input.workingDaysFile(), Records.YEAR.period(), input.threads);
      database.loadForGood(input.episodesFile());
    }
  }

  /**
   * Collects the pack.
   *
   * @param records the records
   * @param input how many threads
   * @return the pack
   */
  @Benchmark
  public Supplier<?> caselight(InLists records, Input input) {
    return WholePack.inMemory(records.episodes, input.isParallel());
  }

  /**
   * Runs the queries of the pack.
   *
   * @param records the records
   * @return their answers
   */
  @Benchmark
  public Supplier<?> duckDb(InDatabase records) {
    return WholePack.of(records.database);
  }
}
