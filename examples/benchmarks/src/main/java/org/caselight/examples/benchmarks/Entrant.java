package org.caselight.examples.benchmarks;

import java.sql.SQLException;
import org.caselight.calendar.DateRange;

/** Who may be asked for answers out of memory. */
public enum Entrant {
  /** The library. */
  CASELIGHT {
    @Override
    Contestant load(Input input, DateRange period) {
      return new CaselightAnswers(Records.read(input.episodesFile()), period, input.isParallel());
    }
  },
  /** Loops. */
  HAND_WRITTEN {
    @Override
    Contestant load(Input input, DateRange period) {
      return new HandWritten(Records.read(input.episodesFile()), period);
    }
  },
  /** DuckDB. */
  DUCKDB {
    @Override
    Contestant load(Input input, DateRange period) throws SQLException {
      DuckDb database = DuckDb.open(input.workingDaysFile(), period, input.threads);
      database.loadForGood(input.episodesFile());
      return database;
    }
  };

  /** Reads the records into memory. */
  abstract Contestant load(Input input, DateRange period) throws SQLException;
}
