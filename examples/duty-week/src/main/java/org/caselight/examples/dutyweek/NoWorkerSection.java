package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.Involvement;
import org.caselight.casework.Involvements;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.service.Team;

/** Who has no worker, and for how long the longest has waited. */
final class NoWorkerSection implements Section {
  private final long children;
  private final Measured<DurationSummary> waits;
  private final ImmutableSortedMap<Team, Measured<DurationSummary>> byTeam;
  private final WorkList list;

  NoWorkerSection(Week week, ServiceRecords records) {
    LocalDate today = week.monday();
    ImmutableList<Involvement> unallocated =
        records.involvements().stream().collect(Involvements.toWithoutWorker(today));
    children = unallocated.stream().collect(ChildSpans.toChildrenOpenOn(today)).figure().count();
    waits = unallocated.stream().collect(ChildSpans.toDaysOpen(today));
    byTeam =
        unallocated.stream()
            .collect(
                Measures.byKey(
                    List.of(),
                    involvement -> involvement.team().orElse(Council.NO_TEAM),
                    ChildSpans.toDaysOpen(today)));
    list =
        WorkList.of(
            "no-worker",
            "open on the Monday with no worker",
            waits.figure().count(),
            List.of("Status", "Since", ">Days"),
            records.involvements().stream()
                .filter(involvement -> involvement.isUnallocatedOn(today)),
            involvement ->
                Row.of(
                    involvement.child(),
                    involvement.team(),
                    involvement.startedOn(),
                    involvement.status().label(),
                    involvement.startedOn().toString(),
                    Wording.daysLate(Optional.of(involvement.startedOn()), today)));
  }

  /** How many children have nobody, for the first lines of the report. */
  long children() {
    return children;
  }

  @Override
  public void addTo(TextReport report) {
    report.section("6 Who has no worker");
    report.blank();
    report.item(
        Wording.label("No worker"),
        Wording.count(children, "child", "children")
            + ", in so many statuses: "
            + list.shown()
            + ". Days since the status began: "
            + waits
            + ". When a worker left is not on record.");
    TextTable teams = new TextTable("Team", ">No worker", ">Longest, days", ">Median, days");
    byTeam.forEach(
        (team, days) ->
            teams.row(
                team.name(),
                Integer.toString(days.figure().count()),
                Wording.orDash(days.figure().longest()),
                Wording.orDash(days.figure().median().map(median -> median.rounded(0)))));
    report.table(teams);
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(list);
  }
}
