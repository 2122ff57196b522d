package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.service.ChildId;
import org.caselight.service.Team;

/**
 * The list behind a number of the report.
 *
 * @param name by what the list is asked for
 * @param about what is on it
 * @param number the number that the report shows, from the library's measure
 * @param columns the headers of what follows child and team
 * @param rows what the library's test of one record picks, by team and date
 */
record WorkList(
    String name,
    String about,
    long number,
    ImmutableList<String> columns,
    ImmutableList<Row> rows) {

  /** One line: whose record, and what the columns say of it. */
  record Row(ChildId child, Optional<Team> team, LocalDate on, ImmutableList<String> cells) {
    private static final Comparator<Row> ORDER =
        comparing(Row::teamName)
            .thenComparing(Row::on)
            .thenComparing(Row::child)
            .thenComparing(row -> String.join("|", row.cells()));

    static Row of(ChildId child, Optional<Team> team, LocalDate on, String... cells) {
      return new Row(child, team, on, ImmutableList.copyOf(cells));
    }

    String teamName() {
      return team.map(Team::name).orElse(Council.NO_TEAM.name());
    }
  }

  /**
   * Makes a list of the records that are on it.
   *
   * @param columns the headers as in {@link TextTable}
   */
  static <R> WorkList of(
      String name,
      String about,
      long number,
      List<String> columns,
      Stream<? extends R> records,
      Function<? super R, Row> row) {
    return new WorkList(
        name,
        about,
        number,
        ImmutableList.copyOf(columns),
        records.<Row>map(row).sorted(Row.ORDER).collect(toImmutableList()));
  }

  /** The number as the report shows it: {@code 12 [overdue-visits]}. */
  String shown() {
    return number + " " + tag();
  }

  /** The name as the report shows it. */
  String tag() {
    return "[" + name + "]";
  }

  /** The same list for one team. */
  WorkList of(String team) {
    return new WorkList(
        name,
        about,
        number,
        columns,
        rows.stream().filter(row -> row.teamName().equals(team)).collect(toImmutableList()));
  }

  TextTable table() {
    TextTable table =
        new TextTable(
            Stream.concat(Stream.of("Child", "Team"), columns.stream()).toArray(String[]::new));
    rows.forEach(
        row ->
            table.row(
                Stream.concat(
                        Stream.of(row.child().pseudonym(), row.teamName()), row.cells().stream())
                    .toArray(String[]::new)));
    return table;
  }
}
