package org.caselight.examples.benchmarks;

import java.sql.SQLException;
import java.util.Optional;

/** On what the times were taken. */
final class Machine {
  private Machine() {}

  /** {@code 2 processors, threads: 2; OpenJDK … 17.0.15+6; DuckDB v1.5.3; pandas 1.5.3}. */
  static String inWords(int threads, Optional<Pandas> pandas) throws SQLException {
    return Runtime.getRuntime().availableProcessors()
        + " processors, threads: "
        + threads
        + "; "
        + System.getProperty("java.vm.name")
        + " "
        + Runtime.version()
        + "; DuckDB "
        + DuckDb.version()
        + "; "
        + pandas.map(found -> "pandas " + found.version()).orElse("pandas not installed");
  }
}
