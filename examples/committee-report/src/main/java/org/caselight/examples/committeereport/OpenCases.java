package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.caseload.Allocation;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.OpenCase;
import org.caselight.caseload.Supervision;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/**
 * Open cases, one row a child under a worker or under nobody.
 *
 * @param file where they were read
 * @param allocations one a team, in the order of the file
 * @param supervisions the last supervision of each case, as far as the file says
 * @param rowsNotUsed how many rows could not be used
 */
record OpenCases(
    InputFile file,
    ImmutableList<Allocation> allocations,
    ImmutableList<Supervision> supervisions,
    long rowsNotUsed) {
  private static final String TEAM = "team";
  private static final String CHILD = "child";
  private static final String STATUSES = "statuses";
  private static final String WORKER = "worker";
  private static final String ROLE = "role";
  private static final String FTE = "fte";
  private static final String SINCE = "since";
  private static final String AWAITING_TRANSFER_SINCE = "awaiting_transfer_since";
  private static final String LAST_SUPERVISED = "last_supervised";
  private static final String NO_WORKER = "must be empty where there is no worker";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          OneWeek.COLUMN,
          TEAM,
          OneKind.COLUMN,
          CHILD,
          STATUSES,
          WORKER,
          ROLE,
          FTE,
          SINCE,
          AWAITING_TRANSFER_SINCE,
          LAST_SUPERVISED);

  /**
   * Reads open cases.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the cases that can be used, none if the file cannot
   */
  static OpenCases read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    return new OpenCases(
        file, reader.allocations(), reader.supervisions.build(), rowsRead - reader.rowsUsed);
  }

  private static final class Reader {
    private final Map<Team, Allocation.Builder> teams = new LinkedHashMap<>();
    private final Map<Team, Holders> holders = new HashMap<>();
    private final ImmutableList.Builder<Supervision> supervisions = ImmutableList.builder();
    private final Map<CaseKey, Row> rowOfCase = new HashMap<>();
    private final OneWeek week = new OneWeek();
    private final OneKind kinds = new OneKind();
    private long rowsUsed;

    void add(Row row) {
      // What stands in for an unreadable field lets the rest of the row be checked; no more.
      LocalDate weekEnding = row.read(OneWeek.COLUMN, Parsers::date).orElse(LocalDate.MAX);
      TeamKind kind = row.read(OneKind.COLUMN, TeamKind::parse).orElse(TeamKind.OTHER);
      Team team = row.read(TEAM, name -> Team.of(name, kind)).orElse(Team.of("stand-in", kind));
      Optional<OpenCase> openCase = openCase(row, weekEnding);
      Optional<CaseHolder> holder = holder(row);
      Optional<LocalDate> lastSupervised = row.readIfGiven(LAST_SUPERVISED, pastDate(weekEnding));
      if (holder.isEmpty()) {
        lastSupervised.ifPresent(any -> row.reject(LAST_SUPERVISED, NO_WORKER));
      }
      if (row.isRejected()
          || !week.admits(row, weekEnding)
          || !kinds.admits(row, team)
          || !holders.computeIfAbsent(team, any -> new Holders()).admits(row, holder)) {
        return;
      }
      Row earlier = rowOfCase.putIfAbsent(CaseKey.of(team, openCase.orElseThrow()), row);
      if (earlier != null) {
        row.reject(
            CHILD,
            "is on line "
                + earlier.line()
                + " already, in the same team under the same worker; this row is not used");
        return;
      }
      rowsUsed++;
      teams
          .computeIfAbsent(team, any -> Allocation.builder().team(team).asAt(weekEnding))
          .addCase(openCase.orElseThrow());
      lastSupervised.ifPresent(
          day ->
              supervisions.add(
                  Supervision.ofCase(
                      holder.orElseThrow().worker(), openCase.orElseThrow().child(), day)));
    }

    private static Optional<OpenCase> openCase(Row row, LocalDate weekEnding) {
      Optional<ImmutableSet<Status>> statuses = row.read(STATUSES, Reader::statuses);
      Optional<WorkerId> worker = row.readIfGiven(WORKER, WorkerId::of);
      Optional<LocalDate> since = row.readIfGiven(SINCE, pastDate(weekEnding));
      Optional<LocalDate> awaiting = row.readIfGiven(AWAITING_TRANSFER_SINCE, pastDate(weekEnding));
      return row.read(CHILD, ChildId::of)
          .map(
              child ->
                  OpenCase.builder()
                      .child(child)
                      .addAllStatuses(statuses.orElse(ImmutableSet.of(Status.EARLY_HELP)))
                      .worker(worker)
                      .since(since)
                      .awaitingTransferSince(awaiting)
                      .build());
    }

    /** The library takes later dates for plans; in a week's records they are mistakes. */
    private static Function<String, LocalDate> pastDate(LocalDate weekEnding) {
      return text -> {
        LocalDate date = Parsers.date(text);
        if (date.isAfter(weekEnding)) {
          throw new IllegalArgumentException(
              "date: must not be after the week ending " + weekEnding + ", was " + text);
        }
        return date;
      };
    }

    private static ImmutableSet<Status> statuses(String text) {
      return Splitter.on(';')
          .splitToStream(text)
          .map(Status::parse)
          .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<CaseHolder> holder(Row row) {
      Optional<Role> role = row.readIfGiven(ROLE, Role::parse);
      Optional<Fte> fte = row.readIfGiven(FTE, Fte::parse);
      Optional<CaseHolder> holder =
          row.readIfGiven(
              WORKER,
              worker ->
                  CaseHolder.builder().worker(WorkerId.of(worker)).role(role).fte(fte).build());
      if (holder.isEmpty() && !row.isRejected()) {
        role.ifPresent(any -> row.reject(ROLE, NO_WORKER));
        fte.ifPresent(any -> row.reject(FTE, NO_WORKER));
      }
      return holder;
    }

    ImmutableList<Allocation> allocations() {
      return teams.entrySet().stream()
          .map(
              team ->
                  team.getValue()
                      .addAllHolders(
                          Optional.ofNullable(holders.get(team.getKey())).orElseThrow().all())
                      .build())
          .collect(toImmutableList());
    }
  }

  /** What makes a row a case of its own: a child in a team, under a worker or under nobody. */
  private record CaseKey(Team team, ChildId child, Optional<WorkerId> worker) {
    static CaseKey of(Team team, OpenCase openCase) {
      return new CaseKey(team, openCase.child(), openCase.worker());
    }
  }

  /** The workers of one team; each has one role and one FTE, those of their first good row. */
  private static final class Holders {
    private record FirstRow(CaseHolder holder, long line) {}

    private final Map<WorkerId, FirstRow> firstRows = new LinkedHashMap<>();

    boolean admits(Row row, Optional<CaseHolder> holder) {
      holder.ifPresent(
          given -> {
            FirstRow first =
                firstRows.computeIfAbsent(
                    given.worker(), worker -> new FirstRow(given, row.line()));
            if (!first.holder().role().equals(given.role())) {
              row.reject(ROLE, "must be as on line " + first.line() + ", a worker has one role");
            }
            if (!first.holder().fte().equals(given.fte())) {
              row.reject(FTE, "must be as on line " + first.line() + ", a worker has one FTE");
            }
          });
      return !row.isRejected();
    }

    ImmutableList<CaseHolder> all() {
      return firstRows.values().stream().map(FirstRow::holder).collect(toImmutableList());
    }
  }
}
