package org.caselight.examples.committeereport;

import java.util.HashMap;
import java.util.Map;
import org.caselight.service.Team;

/**
 * Keeps each team of a file to one kind, that of its first good row: nothing says which is meant.
 */
final class OneKind {
  static final String COLUMN = "team_kind";

  private record FirstRow(Team team, long line) {}

  private final Map<String, FirstRow> firstRows = new HashMap<>();

  /**
   * Whether a row gives a team the kind it has.
   *
   * @param row a row that is good in every other way; rejected if not
   * @param team its team
   * @return true if so
   */
  boolean admits(Row row, Team team) {
    FirstRow first = firstRows.computeIfAbsent(team.name(), name -> new FirstRow(team, row.line()));
    if (!first.team().equals(team)) {
      row.reject(
          COLUMN,
          "must be "
              + first.team().kind().label()
              + " as on line "
              + first.line()
              + ", a team has one kind");
    }
    return !row.isRejected();
  }
}
