package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.visit.VisitDue;
import org.caselight.casework.visit.Visits;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.figure.Measures;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;

/** What is due from the Monday to the Sunday, by day and by team. */
final class DueSection implements Section {
  /** Something that is due this week. */
  private record Due(
      String kind,
      ChildId child,
      Optional<Team> team,
      LocalDate on,
      Optional<WorkerId> worker,
      String note) {

    Row row() {
      return Row.of(child, team, on, Wording.day(on), note, Wording.worker(worker));
    }

    Team teamOrNone() {
      return team.orElse(Council.NO_TEAM);
    }
  }

  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "assessments",
          "conferences",
          "core groups",
          "plan reviews",
          "care reviews",
          "health assessments",
          "visits");

  private final Week week;
  private final ImmutableList<Due> dues;
  private final ImmutableList<WorkList> lists;

  DueSection(Week week, ServiceRecords records) {
    this.week = week;
    LocalDate today = week.monday();
    ImmutableList.Builder<Due> found = ImmutableList.builder();
    records
        .assessments()
        .forEach(
            assessment ->
                dueThisWeek(assessment.dueOn(Council.CLOCK, Council.DAYS, today))
                    .map(
                        on ->
                            new Due(
                                "assessments",
                                assessment.child(),
                                assessment.team(),
                                on,
                                assessment.worker(),
                                "began " + assessment.startedOn()))
                    .ifPresent(found::add));
    records
        .enquiries()
        .forEach(
            enquiry ->
                dueThisWeek(enquiry.conferenceDueOn(Council.DAYS, today))
                    .map(
                        on ->
                            new Due(
                                "conferences",
                                enquiry.child(),
                                enquiry.team(),
                                on,
                                enquiry.worker(),
                                "enquiry since " + enquiry.startedOn()))
                    .ifPresent(found::add));
    records
        .plans()
        .forEach(
            plan -> {
              dueThisWeek(plan.coreGroupDueOn(Council.DAYS, today))
                  .map(
                      on ->
                          new Due(
                              "core groups",
                              plan.child(),
                              plan.team(),
                              on,
                              plan.worker(),
                              "plan since " + plan.startedOn()))
                  .ifPresent(found::add);
              if (plan.isReviewDueIn(week.thisWeek(), today)) {
                found.add(
                    new Due(
                        "plan reviews",
                        plan.child(),
                        plan.team(),
                        plan.nextReviewDue(today).orElseThrow(),
                        plan.worker(),
                        "plan since " + plan.startedOn()));
              }
            });
    records
        .periods()
        .forEach(
            period -> {
              dueThisWeek(period.nextReviewDue(Council.DAYS, today))
                  .map(on -> due("care reviews", period, on))
                  .ifPresent(found::add);
              dueThisWeek(period.nextHealthAssessmentDue(Council.DAYS, today))
                  .map(on -> due("health assessments", period, on))
                  .ifPresent(found::add);
            });
    VisitsToday.due(records, today).stream()
        .collect(Visits.toDueIn(week.thisWeek()))
        .forEach(visit -> found.add(due(visit)));
    dues = found.build();
    lists = KINDS.stream().map(this::list).collect(toImmutableList());
  }

  private Optional<LocalDate> dueThisWeek(Optional<LocalDate> due) {
    return due.filter(week.thisWeek()::contains);
  }

  private static Due due(String kind, PeriodOfCare period, LocalDate on) {
    return new Due(
        kind,
        period.child(),
        period.team(),
        on,
        period.worker(),
        "in care since " + period.startedOn());
  }

  private static Due due(VisitDue visit) {
    return new Due(
        "visits",
        visit.child(),
        visit.team(),
        visit.dueOn().orElseThrow(),
        visit.worker(),
        visit.dueUnder().map(Status::label).orElse("")
            + visit.lastSeenOn().map(day -> ", last seen " + day).orElse(", not seen yet"));
  }

  private WorkList list(String kind) {
    return WorkList.of(
        "due-" + kind.replace(' ', '-'),
        kind + " due from the Monday to the Sunday",
        dues.stream().collect(Measures.toCount(due -> due.kind().equals(kind))).count(),
        List.of("Due", "What", "Worker"),
        dues.stream().filter(due -> due.kind().equals(kind)),
        Due::row);
  }

  /** How much is due, for the first lines of the report. */
  long number() {
    return dues.size();
  }

  @Override
  public void addTo(TextReport report) {
    report.section(
        "5 What is due this week, "
            + Wording.date(week.monday())
            + " to "
            + Wording.date(week.thisWeek().lastDay()));
    ImmutableList<LocalDate> days =
        week.monday().datesUntil(week.thisWeek().until()).collect(toImmutableList());
    List<String> headers = new ArrayList<>(List.of("Due"));
    days.forEach(day -> headers.add(">" + Wording.day(day)));
    headers.addAll(List.of(">All", "List"));
    TextTable byDay = new TextTable(headers.toArray(String[]::new));
    for (int i = 0; i < KINDS.size(); i++) {
      String kind = KINDS.get(i);
      ImmutableSortedMap<LocalDate, Count> counts =
          dues.stream()
              .filter(due -> due.kind().equals(kind))
              .collect(Measures.byKey(days, Due::on, Measures.toCount()));
      byDay.row(
          Stream.of(
                  Stream.of(kind),
                  counts.values().stream().map(Count::toString),
                  Stream.of(Long.toString(lists.get(i).number()), lists.get(i).tag()))
              .flatMap(cells -> cells)
              .toArray(String[]::new));
    }
    report.table(byDay);

    TextTable byTeam =
        new TextTable(
            Stream.of(
                    Stream.of("Team"),
                    KINDS.stream().map(kind -> ">" + shortened(kind)),
                    Stream.of(">All"))
                .flatMap(cells -> cells)
                .toArray(String[]::new));
    dues.stream()
        .collect(
            Measures.byKey(
                List.of(),
                Due::teamOrNone,
                Measures.byKey(KINDS, Due::kind, Measures.<Due>toCount())))
        .forEach((team, counts) -> byTeam.row(cells(team, counts)));
    report.table(byTeam);
  }

  private static String shortened(String kind) {
    return kind.equals("health assessments")
        ? "Health"
        : Wording.sentence(kind.substring(0, kind.length() - 1));
  }

  private static String[] cells(Team team, ImmutableSortedMap<String, Count> counts) {
    return Stream.of(
            Stream.of(team.name()),
            KINDS.stream().map(kind -> counts.getOrDefault(kind, Count.ZERO).toString()),
            Stream.of(counts.values().stream().reduce(Count.ZERO, Count::plus).toString()))
        .flatMap(cells -> cells)
        .toArray(String[]::new);
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return lists;
  }
}
