package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.AssessmentClock;
import org.caselight.casework.frontdoor.Assessments;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.BandCounts;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.service.Team;

/** Which assessments were late, and which are open and overdue, team by team. */
final class LateAssessmentsSection implements Section {
  /** What a team has of each measure. */
  private record OfTeam(
      Measured<Proportion> inTime,
      Measured<TimelinessSummary> open,
      Measured<DurationSummary> ages) {}

  private final Week week;
  private final Measured<Proportion> inTime;
  private final Measured<Proportion> inTimeFromReferral;
  private final BandCounts bands;
  private final Measured<TimelinessSummary> open;
  private final Measured<DurationSummary> ages;
  private final ImmutableSortedMap<Team, OfTeam> byTeam;
  private final WorkList lateList;
  private final WorkList overdueList;

  LateAssessmentsSection(Week week, ServiceRecords records) {
    this.week = week;
    ImmutableList<Assessment> assessments = records.assessments();
    inTime =
        assessments.stream()
            .collect(Assessments.toInTime(week.period(), Council.CLOCK, Council.DAYS));
    inTimeFromReferral =
        assessments.stream()
            .collect(
                Assessments.toInTime(week.period(), AssessmentClock.FROM_REFERRAL, Council.DAYS));
    bands =
        assessments.stream()
            .collect(Assessments.toBandCounts(week.period(), Council.CLOCK, Council.DAYS));
    ImmutableList<Assessment> openToday =
        assessments.stream()
            .filter(assessment -> assessment.isOpenOn(week.monday()))
            .collect(toImmutableList());
    open =
        openToday.stream()
            .collect(Assessments.toTimeliness(Council.CLOCK, Council.DAYS, week.monday()));
    ages =
        openToday.stream()
            .collect(Assessments.toOpenAges(Council.CLOCK, Council.DAYS, week.monday()));
    byTeam =
        assessments.stream()
            .filter(
                assessment ->
                    assessment.isOpenOn(week.monday()) || assessment.isAuthorisedIn(week.period()))
            .collect(
                Measures.byKey(
                    List.of(),
                    assessment -> assessment.team().orElse(Council.NO_TEAM),
                    Measures.together(
                        Assessments.toInTime(week.period(), Council.CLOCK, Council.DAYS),
                        Measures.together(
                            Assessments.toTimeliness(Council.CLOCK, Council.DAYS, week.monday()),
                            Assessments.toOpenAges(Council.CLOCK, Council.DAYS, week.monday()),
                            OpenAndAges::new),
                        (share, rest) -> new OfTeam(share, rest.open(), rest.ages()))));
    lateList =
        WorkList.of(
            "late-assessments",
            "assessments authorised in the month after more than 45 working days",
            inTime.figure().whole() - inTime.figure().part(),
            List.of("Began", "Authorised", ">Working days", "Worker"),
            assessments.stream()
                .filter(
                    assessment ->
                        assessment.isAuthorisedIn(week.period())
                            && assessment.isLate(Council.CLOCK, Council.DAYS)),
            assessment ->
                Row.of(
                    assessment.child(),
                    assessment.team(),
                    assessment.startedOn(),
                    assessment.startedOn().toString(),
                    Wording.orDash(assessment.authorisedOn()),
                    Wording.orDash(assessment.workingDaysTaken(Council.CLOCK, Council.DAYS)),
                    Wording.worker(assessment.worker())));
    overdueList =
        WorkList.of(
            "overdue-assessments",
            "assessments open on the Monday for more than 45 working days",
            open.figure().overdue(),
            List.of("Began", "Due", ">Days late", ">Working days open", "Worker"),
            assessments.stream()
                .filter(
                    assessment -> assessment.isOverdue(Council.CLOCK, Council.DAYS, week.monday())),
            this::overdueRow);
  }

  /** Two measures of one pass. */
  private record OpenAndAges(Measured<TimelinessSummary> open, Measured<DurationSummary> ages) {}

  private Row overdueRow(Assessment assessment) {
    Optional<LocalDate> due = assessment.dueOn(Council.CLOCK, Council.DAYS, week.monday());
    return Row.of(
        assessment.child(),
        assessment.team(),
        assessment.startedOn(),
        assessment.startedOn().toString(),
        Wording.orDash(due),
        Wording.daysLate(due, week.monday()),
        Wording.orDash(assessment.workingDaysOpen(Council.CLOCK, Council.DAYS, week.monday())),
        Wording.worker(assessment.worker()));
  }

  /** How many are overdue, for the first lines of the report. */
  long overdue() {
    return open.figure().overdue();
  }

  @Override
  public void addTo(TextReport report) {
    report.section("4 What is late, and why");
    report.heading("Assessments: 45 working days " + Council.CLOCK.label());
    report.item(
        Wording.label("In time"),
        "of those authorised in the month: " + inTime + "; late " + lateList.shown());
    report.item(
        Wording.label("Or"),
        AssessmentClock.FROM_REFERRAL.label()
            + ", as Working Together counts: "
            + inTimeFromReferral);
    report.item(
        Wording.label("Open today"),
        open.figure().open() + ", overdue " + overdueList.shown() + "; working days open: " + ages);
    TextTable teams =
        new TextTable(
            "Team", ">Authorised", ">In time", ">Open", ">Overdue", ">Oldest, working days");
    byTeam.forEach(
        (team, ofTeam) ->
            teams.row(
                team.name(),
                Long.toString(ofTeam.inTime().figure().whole()),
                Wording.percent(ofTeam.inTime().figure()),
                Long.toString(ofTeam.open().figure().open()),
                Long.toString(ofTeam.open().figure().overdue()),
                Wording.orDash(ofTeam.ages().figure().longest())));
    report.table(teams);
    TextTable byBand = new TextTable("Working days taken", ">Assessments");
    ImmutableList<String> labels = bands.bands().labels();
    for (int i = 0; i < labels.size(); i++) {
      byBand.row(labels.get(i), bands.counts().get(i).toString());
    }
    if (bands.inNoBand() != 0) {
      byBand.row("in no band: dates contradict", Long.toString(bands.inNoBand()));
    }
    byBand.row("all", Long.toString(bands.total()));
    report.table(byBand);
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return ImmutableList.of(lateList, overdueList);
  }
}
