package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.caselight.casework.visit.OverdueVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.casework.visit.Visits;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.service.Team;

/** Which visits are overdue, for how long, and why. */
final class LateVisitsPart implements Section {
  private static final int DAYS_BACK = 28;

  private final OverdueVisits today;
  private final OverdueVisits before;
  private final Measured<Proportion> seenAlone;
  private final ImmutableSortedMap<Team, Count> byTeam;
  private final WorkList overdueList;
  private final WorkList unexplainedList;

  LateVisitsPart(Week week, ServiceRecords records) {
    today = VisitsToday.overdue(records, week.monday());
    before = VisitsToday.overdue(records, week.monday().minusDays(DAYS_BACK));
    seenAlone = records.visits().stream().collect(Visits.toSeenAlone(week.period()));
    byTeam =
        today.visits().stream()
            .collect(
                Measures.byKey(
                    List.of(),
                    visit -> visit.due().team().orElse(Council.NO_TEAM),
                    Measures.toCount()));
    overdueList =
        WorkList.of(
            "overdue-visits",
            "children whose visit is overdue on the Monday",
            today.total(),
            List.of("Status", "Last seen", "Due", ">Days late", "Reason", "Action", "Worker"),
            today.visits().stream(),
            LateVisitsPart::row);
    unexplainedList =
        WorkList.of(
            "visits-without-reason",
            "overdue visits of which nobody has said why",
            today.shareWithKnownReason().whole() - today.shareWithKnownReason().part(),
            List.of("Status", "Last seen", "Due", ">Days late", "Reason", "Action", "Worker"),
            today.visits().stream().filter(visit -> !visit.isReasonKnown()),
            LateVisitsPart::row);
  }

  private static Row row(OverdueVisit visit) {
    return Row.of(
        visit.child(),
        visit.due().team(),
        visit.due().dueOn().orElseThrow(),
        visit.countedUnder().label(),
        Wording.orDash(visit.due().lastSeenOn()),
        Wording.orDash(visit.due().dueOn()),
        Long.toString(visit.daysOverdue()),
        visit.reason().label(),
        visit.hasActionTaken() ? "yes" : "no",
        Wording.worker(visit.due().worker()));
  }

  /** The visits, for the first lines of the report. */
  OverdueVisits overdue() {
    return today;
  }

  @Override
  public void addTo(TextReport report) {
    report.heading("Visits to children");
    report.item(Wording.label("Local choice"), Council.VISITS.toString());
    report.item(Wording.label("Overdue"), overdueList.shown() + ", " + today.share());
    report.item(Wording.label("In four weeks"), today.counts().since(before.counts()).toString());
    report.item(Wording.label("Days overdue"), today.daysOverdue().toString());
    report.item(
        Wording.label("Reason known"),
        today.shareWithKnownReason()
            + "; not known "
            + unexplainedList.shown()
            + "; something was done about "
            + today.shareWithActionTaken());
    report.item(Wording.label("Seen alone"), "on visits of the month: " + seenAlone);

    TextTable statuses = new TextTable("Overdue under", ">Visits", "Days overdue");
    today
        .byStatus()
        .forEach(
            (status, count) ->
                statuses.row(
                    status.label(),
                    count.toString(),
                    today.daysOverdueByStatus().getOrDefault(status, today.daysOverdue()) + ""));
    report.table(statuses);
    TextTable reasons = new TextTable("Because", ">Visits", "Days overdue");
    today
        .byReason()
        .forEach(
            (reason, count) ->
                reasons.row(
                    reason.label(),
                    count.toString(),
                    today.daysOverdueByReason().getOrDefault(reason, today.daysOverdue()) + ""));
    report.table(reasons);
    TextTable teams = new TextTable("Team", ">Visits overdue");
    byTeam.forEach((team, count) -> teams.row(team.name(), count.toString()));
    report.table(teams);
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(overdueList, unexplainedList);
  }
}
