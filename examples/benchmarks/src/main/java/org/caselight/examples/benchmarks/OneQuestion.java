package org.caselight.examples.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One question about all years, asked of records in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets what is a parameter, and calls the setup.
public class OneQuestion {
  /** What is asked. */
  @Param public Question question;

  /** Who is asked. */
  @Param public Entrant entrant;

  private Contestant contestant;

  /**
   * Reads the records.
   *
   * @param input where they are
   * @throws SQLException if the database cannot be loaded
   */
  @Setup
  public void load(Input input) throws SQLException {
    contestant = entrant.load(input, Records.ALL_YEARS);
    System.gc(); // What reading left behind is not to be collected while the question is timed.
  }

  /**
   * Asks.
   *
   * @return the answer
   */
  @Benchmark
  public Supplier<?> answer() {
    return contestant.solve(question);
  }
}
