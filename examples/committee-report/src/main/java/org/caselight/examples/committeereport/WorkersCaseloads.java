package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.caseload.WorkerCaseload;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/**
 * Workers' own caseloads.
 *
 * @param file where they were read
 * @param snapshots one a team, in the order of the file
 * @param rowsNotUsed how many rows could not be used
 */
record WorkersCaseloads(
    InputFile file, ImmutableList<CaseloadSnapshot> snapshots, long rowsNotUsed) {
  private static final String TEAM = "team";
  private static final String WORKER = "worker";
  private static final String ROLE = "role";
  private static final String FTE = "fte";
  private static final String CASES = "cases";
  private static final String OWN_LIMIT = "own_limit";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(OneWeek.COLUMN, TEAM, OneKind.COLUMN, WORKER, ROLE, FTE, CASES, OWN_LIMIT);

  /**
   * Reads workers' own caseloads.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the caseloads that can be used, none if the file cannot
   */
  static WorkersCaseloads read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    ImmutableList<CaseloadSnapshot> snapshots = reader.snapshots();
    long rowsUsed =
        snapshots.stream().mapToLong(snapshot -> snapshot.workers().orElseThrow().size()).sum();
    return new WorkersCaseloads(file, snapshots, rowsRead - rowsUsed);
  }

  private static final class Reader {
    private final Map<Team, TeamRows> teams = new LinkedHashMap<>();
    private final OneWeek week = new OneWeek();
    private final OneKind kinds = new OneKind();

    void add(Row row) {
      // What stands in for an unreadable field lets the rest of the row be checked; no more.
      LocalDate weekEnding = row.read(OneWeek.COLUMN, Parsers::date).orElse(LocalDate.EPOCH);
      TeamKind kind = row.read(OneKind.COLUMN, TeamKind::parse).orElse(TeamKind.OTHER);
      Team team = row.read(TEAM, name -> Team.of(name, kind)).orElse(Team.of("stand-in", kind));
      Optional<WorkerCaseload> caseload = caseload(row);
      if (!row.isRejected() && week.admits(row, weekEnding) && kinds.admits(row, team)) {
        teams
            .computeIfAbsent(team, any -> new TeamRows(team, weekEnding, row))
            .add(row, caseload.orElseThrow());
      }
    }

    private static Optional<WorkerCaseload> caseload(Row row) {
      Optional<WorkerId> worker = row.read(WORKER, WorkerId::of);
      Optional<Role> role = row.readIfGiven(ROLE, Role::parse);
      Optional<Fte> fte = row.readIfGiven(FTE, Fte::parse);
      Supplier<CaseHolder.Builder> builder =
          () ->
              CaseHolder.builder()
                  .worker(worker.orElse(WorkerId.of("stand-in")))
                  .role(role)
                  .fte(fte);
      CaseHolder holder =
          row.readIfGiven(
                  OWN_LIMIT, text -> builder.get().ownLimitCases(Parsers.wholeNumber(text)).build())
              .orElseGet(() -> builder.get().build());
      return row.read(CASES, text -> WorkerCaseload.of(holder, Parsers.wholeNumber(text)));
    }

    ImmutableList<CaseloadSnapshot> snapshots() {
      return teams.values().stream()
          .map(TeamRows::snapshot)
          .flatMap(Optional::stream)
          .collect(toImmutableList());
    }
  }

  /** The rows of one team. */
  private static final class TeamRows {
    private final Team team;
    private final LocalDate weekEnding;
    private final Row first;
    private final Map<WorkerId, Row> rowOfWorker = new HashMap<>();
    private final List<WorkerCaseload> caseloads = new ArrayList<>();

    TeamRows(Team team, LocalDate weekEnding, Row first) {
      this.team = team;
      this.weekEnding = weekEnding;
      this.first = first;
    }

    void add(Row row, WorkerCaseload caseload) {
      Row earlier = rowOfWorker.putIfAbsent(caseload.worker(), row);
      if (earlier != null) {
        row.reject(
            WORKER,
            "is on line " + earlier.line() + " already, in the same team; this row is not used");
        return;
      }
      caseloads.add(caseload);
    }

    /**
     * The library may still refuse the team as a whole: cases may add up to more than it counts.
     */
    Optional<CaseloadSnapshot> snapshot() {
      return first.read(CASES, cases -> CaseloadSnapshot.ofWorkers(team, weekEnding, caseloads));
    }
  }
}
