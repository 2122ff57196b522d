package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.casework.ChildSpans;
import org.caselight.casework.ChildStanding;
import org.caselight.casework.ChildrenByStatus;
import org.caselight.casework.Involvements;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Measured;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.caselight.series.Signal;
import org.caselight.service.Status;
import org.caselight.service.Team;

/** Who is open today, in which status, with which team, and whether that number changed. */
final class OpenTodaySection implements Section {
  private final Measured<ChildrenByStatus> children;
  private final ImmutableSortedMap<Team, ChildrenByStatus> byTeam;
  private final MonthlySeries byMonth;
  private final WorkList openList;
  private final WorkList dualList;

  OpenTodaySection(Week week, ServiceRecords records) {
    children =
        records.involvements().stream().collect(Involvements.toChildrenByStatus(week.monday()));
    byTeam =
        records.involvements().stream()
            .collect(
                Involvements.toChildrenByStatusBy(
                    involvement -> involvement.team().orElse(Council.NO_TEAM), week.monday()))
            .figure();
    byMonth =
        MonthlySeries.ofFigures(
            records.involvements().stream()
                .collect(ChildSpans.toChildrenOpenByMonthEnd(week.thirteenMonths()))
                .figure(),
            0);
    ImmutableList<ChildStanding> standings =
        records.involvements().stream().collect(Involvements.toStandings(week.monday()));
    openList =
        WorkList.of(
            "open-children",
            "children open on the Monday",
            children.figure().children(),
            List.of("Status", "Since", "Worker", "Also"),
            standings.stream(),
            OpenTodaySection::row);
    dualList =
        WorkList.of(
            "dual-children",
            "children open on the Monday in more than one status",
            children.figure().dual(),
            List.of("Status", "Since", "Worker", "Also"),
            standings.stream().filter(ChildStanding::isDual),
            OpenTodaySection::row);
  }

  private static Row row(ChildStanding standing) {
    return Row.of(
        standing.child(),
        standing.primaryInvolvement().team(),
        standing.primaryInvolvement().startedOn(),
        standing.primaryStatus().label(),
        standing.primaryInvolvement().startedOn().toString(),
        Wording.worker(standing.primaryInvolvement().worker()),
        standing.statuses().stream()
            .filter(status -> status != standing.primaryStatus())
            .map(Status::label)
            .collect(joining(", ")));
  }

  /** How many children are open, for the first lines of the report. */
  ChildrenByStatus children() {
    return children.figure();
  }

  @Override
  public void addTo(TextReport report) {
    report.section("3 Who is open today");
    report.blank();
    report.item(
        Wording.label("Children"),
        openList.shown()
            + ", of whom "
            + dualList.shown()
            + " hold more than one status"
            + Wording.leftOut(children.leftOut()));
    TextTable statuses = new TextTable("Status", ">Children, each once", ">Share", ">Holding it");
    for (Status status : Status.values()) {
      statuses.row(
          status.label(),
          Long.toString(children.figure().primary(status)),
          Wording.percent(children.figure().share(status)),
          Long.toString(children.figure().holding(status)));
    }
    statuses.row("all", Long.toString(children.figure().children()), "", "");
    report.table(statuses);

    List<String> headers = new ArrayList<>(List.of("Team"));
    headers.addAll(
        List.of(">In care", ">On a plan", ">In need", ">Assessment", ">Leaver", ">Early help"));
    headers.add(">All");
    TextTable teams = new TextTable(headers.toArray(String[]::new));
    byTeam.forEach((team, ofTeam) -> teams.row(cells(team.name(), ofTeam)));
    teams.row(cells("all", children.figure()));
    report.table(teams);
    addMonths(report);
  }

  private static String[] cells(String name, ChildrenByStatus children) {
    return Stream.concat(
            Stream.of(name),
            Stream.concat(
                Stream.of(Status.values()).map(status -> children.primary(status) + ""),
                Stream.of(children.children() + "")))
        .toArray(String[]::new);
  }

  private void addMonths(TextReport report) {
    report.paragraph("Children open at the end of each month, to the last month reported:");
    report.blank();
    report.item(
        "",
        byMonth.values().entrySet().stream()
            .map(month -> month.getKey() + " " + month.getValue().toPlainString())
            .collect(joining(", ")));
    ControlChart chart = ControlChart.of(byMonth, Polarity.NEITHER);
    report.blank();
    if (chart.signals().isEmpty()) {
      report.item(Wording.label("Changed?"), "No signal: chance alone may explain every month.");
    } else {
      report.item(Wording.label("Changed?"), "More than chance alone would explain:");
      Multimaps.index(chart.signals(), Signal::reason)
          .asMap()
          .forEach(
              (reason, signals) ->
                  report.item(
                      Wording.label(""),
                      signals.stream()
                              .map(signal -> signal.month().toString())
                              .collect(joining(", "))
                          + ": "
                          + reason));
    }
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return Stream.of(openList, dualList).collect(toImmutableList());
  }
}
