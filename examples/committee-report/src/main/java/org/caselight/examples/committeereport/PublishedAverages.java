package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Rounded;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;

/**
 * Teams' average caseloads as somebody published them.
 *
 * @param file where they were read
 * @param paragraphs where they were published, as far as the file says
 * @param snapshots one a team, in the order of the file
 * @param rowsNotUsed how many rows could not be used
 */
record PublishedAverages(
    InputFile file,
    ImmutableSet<String> paragraphs,
    ImmutableList<CaseloadSnapshot> snapshots,
    long rowsNotUsed) {
  private static final String PARAGRAPH = "paragraph";
  private static final String TEAM = "team";
  private static final String AVERAGE = "average_caseload";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(OneWeek.COLUMN, TEAM, OneKind.COLUMN, AVERAGE);

  /**
   * Reads published averages.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the averages that can be used, none if the file cannot
   */
  static PublishedAverages read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    ImmutableList<CaseloadSnapshot> snapshots = reader.snapshots.build();
    return new PublishedAverages(
        file, reader.paragraphs.build(), snapshots, rowsRead - snapshots.size());
  }

  private static final class Reader {
    private final ImmutableSet.Builder<String> paragraphs = ImmutableSet.builder();
    private final ImmutableList.Builder<CaseloadSnapshot> snapshots = ImmutableList.builder();
    private final Map<String, Row> rowOfTeam = new HashMap<>();
    private final OneWeek week = new OneWeek();

    void add(Row row) {
      // What stands in for an unreadable field lets the rest of the row be checked; no more.
      LocalDate weekEnding = row.read(OneWeek.COLUMN, Parsers::date).orElse(LocalDate.EPOCH);
      TeamKind kind = row.read(OneKind.COLUMN, TeamKind::parse).orElse(TeamKind.OTHER);
      Team team = row.read(TEAM, name -> Team.of(name, kind)).orElse(Team.of("stand-in", kind));
      Optional<CaseloadSnapshot> snapshot =
          row.read(
              AVERAGE,
              text -> CaseloadSnapshot.ofPublishedAverage(team, weekEnding, Rounded.parse(text)));
      if (row.isRejected() || !week.admits(row, weekEnding)) {
        return;
      }
      Row first = rowOfTeam.putIfAbsent(team.name(), row);
      if (first != null) {
        row.reject(TEAM, "is on line " + first.line() + " already; this row is not used");
        return;
      }
      snapshots.add(snapshot.orElseThrow());
      row.readIfGiven(PARAGRAPH, Printable::shown).ifPresent(paragraphs::add);
    }
  }
}
