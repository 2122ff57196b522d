package org.caselight.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.caselight.calendar.DateRange;
import org.jspecify.annotations.Nullable;

/** The same questions in SQL, asked of a database in memory. */
final class DuckDb implements Contestant, AutoCloseable {
  private static final ImmutableMap<Question, String> QUERIES =
      Maps.toMap(Arrays.asList(Question.values()), question -> resource(question.code() + ".sql"));

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /**
   * An empty database that knows the calendar.
   *
   * @param workingDays the file of {@link WorkingDaysFile}
   * @param period the days asked about
   * @param threads how many threads it uses
   */
  static DuckDb open(Path workingDays, DateRange period, int threads) throws SQLException {
    DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    database.execute("SET threads = " + threads);
    database.set("working_days_file", text(workingDays));
    database.ask(period);
    database.execute(resource("tables.sql"));
    return database;
  }

  /** Loads a file of episodes, in place of what was there. */
  void load(Path episodes) throws SQLException {
    set("episodes_file", text(episodes));
    execute(resource("load.sql"));
  }

  /** Loads a file of episodes into a table that is then to be asked many times. */
  void loadForGood(Path episodes) throws SQLException {
    load(episodes);
    execute(resource("retype.sql"));
  }

  /** Asks about other days from now on. */
  void ask(DateRange period) throws SQLException {
    set("first_day", "DATE '" + period.from() + "'");
    set("last_day", "DATE '" + period.lastDay() + "'");
  }

  static String version() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  private static String text(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  private void set(String variable, String expression) throws SQLException {
    execute("SET VARIABLE " + variable + " = " + expression);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(DuckDb.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Supplier<Answer> solve(Question question) {
    String sql = QUERIES.get(question);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Rows fetched = Rows.fetch(rows);
      return fetched::answer;
    } catch (SQLException e) {
      throw new IllegalStateException(question.label(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** What a query gave: columns named team, status and month are keys, all others are numbers. */
  private record Rows(List<String> columns, List<@Nullable Object[]> cells) {

    static Rows fetch(ResultSet rows) throws SQLException {
      ResultSetMetaData header = rows.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= header.getColumnCount(); i++) {
        columns.add(header.getColumnLabel(i));
      }
      List<@Nullable Object[]> cells = new ArrayList<>();
      while (rows.next()) {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = rows.getObject(i + 1);
        }
        cells.add(row);
      }
      return new Rows(columns, cells);
    }

    Answer answer() {
      Answer.Builder answer = new Answer.Builder();
      for (@Nullable Object[] row : cells) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
          Object cell = row[i];
          if (cell != null) {
            switch (columns.get(i)) {
              case "team", "status" -> key.add(cell.toString());
              case "month" -> key.add(month((Number) cell));
              default ->
                  answer.put(String.join(" ", key), columns.get(i), ((Number) cell).longValue());
            }
          }
        }
      }
      return answer.build();
    }

    private static String month(Number number) {
      return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, number.longValue()).toString();
    }
  }
}
