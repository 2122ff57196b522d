package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.workforce.AdultPractitioner;
import org.caselight.workforce.TeamComposition;

/** Which adult-facing practitioners a team has, one row a kind of them. */
final class PractitionerRows {
  static final String FILE = "practitioners.csv";

  private static final String TEAM = "team";
  private static final String PRACTITIONER = "practitioner";
  private static final String FTE = "fte";

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(TEAM, OneKind.COLUMN, PRACTITIONER, FTE);

  private final FolderFiles files;
  private final OneKind kinds = new OneKind();
  private final Map<Team, TeamRows> teams = new LinkedHashMap<>();

  PractitionerRows(FolderFiles files) {
    this.files = files;
  }

  void add(Row row) {
    Optional<TeamKind> kind = row.read(OneKind.COLUMN, TeamKind::parse);
    Optional<Team> team = row.read(TEAM, name -> Team.of(name, kind.orElse(TeamKind.OTHER)));
    Optional<AdultPractitioner> practitioner =
        row.readIfGiven(PRACTITIONER, AdultPractitioner::parse);
    Optional<Fte> fte = row.readIfGiven(FTE, Fte::parse);
    if (row.isEmpty(PRACTITIONER) && fte.isPresent()) {
      row.reject(FTE, "must be empty where " + PRACTITIONER + " is: a team with nobody");
    }
    if (row.isRejected() || !kinds.admits(row, team.orElseThrow())) {
      return;
    }
    TeamRows rows = teams.computeIfAbsent(team.orElseThrow(), any -> new TeamRows());
    Row first = practitioner.map(known -> rows.rowOf.putIfAbsent(known, row)).orElse(null);
    if (first != null) {
      row.reject(
          PRACTITIONER,
          "is on line " + first.line() + " already, in the same team; this row is not used");
      return;
    }
    practitioner.ifPresent(known -> rows.fte.put(known, fte));
    files.countUsed();
  }

  ImmutableList<TeamComposition> compositions() {
    return teams.entrySet().stream()
        .map(entry -> entry.getValue().composition(entry.getKey()))
        .collect(toImmutableList());
  }

  /** The rows of one team. */
  private static final class TeamRows {
    private final Map<AdultPractitioner, Row> rowOf = new EnumMap<>(AdultPractitioner.class);
    private final Map<AdultPractitioner, Optional<Fte>> fte =
        new EnumMap<>(AdultPractitioner.class);

    TeamComposition composition(Team team) {
      TeamComposition.Builder builder = TeamComposition.builder().team(team);
      fte.forEach(
          (practitioner, known) -> {
            if (known.isPresent()) {
              builder.putFte(practitioner, known.get());
            } else {
              builder.addFteNotKnown(practitioner);
            }
          });
      return builder.build();
    }
  }
}
