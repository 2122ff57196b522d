package org.caselight.examples.dutyweek;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.care.PeriodsOfCare;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.ChildProtectionPlans;
import org.caselight.casework.protection.Section47Enquiries;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.examples.dutyweek.WorkList.Row;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.BandCounts;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;

/** Which conferences, core groups, reviews and health assessments were late, and are overdue. */
final class LateReviewsPart implements Section {
  private static final List<String> COLUMNS = List.of("Since", "Due", ">Days late", "Worker");

  private final Measured<Proportion> conferencesInTime;
  private final Measured<BandCounts> conferenceBands;
  private final Measured<Proportion> coreGroupsInTime;
  private final Measured<Proportion> plansReviewed;
  private final Measured<Proportion> careReviewed;
  private final Measured<Proportion> healthUpToDate;
  private final WorkList conferenceList;
  private final WorkList coreGroupList;
  private final WorkList planReviewList;
  private final WorkList careReviewList;
  private final WorkList healthList;

  LateReviewsPart(Week week, ServiceRecords records) {
    LocalDate today = week.monday();
    conferencesInTime =
        records.enquiries().stream()
            .collect(Section47Enquiries.toConferencesInTime(week.period(), Council.DAYS));
    conferenceBands =
        records.enquiries().stream()
            .collect(Section47Enquiries.toConferenceBandCounts(week.period(), Council.DAYS));
    Measured<TimelinessSummary> conferences =
        records.enquiries().stream()
            .collect(Section47Enquiries.toConferenceTimeliness(Council.DAYS, today));
    conferenceList =
        WorkList.of(
            "overdue-conferences",
            "enquiries whose initial conference is overdue on the Monday",
            conferences.figure().overdue(),
            COLUMNS,
            records.enquiries().stream()
                .filter(enquiry -> enquiry.isConferenceOverdue(Council.DAYS, today)),
            enquiry -> row(enquiry, today));

    coreGroupsInTime =
        records.plans().stream()
            .collect(ChildProtectionPlans.toCoreGroupsInTime(week.period(), Council.DAYS));
    Measured<TimelinessSummary> coreGroups =
        records.plans().stream()
            .collect(ChildProtectionPlans.toCoreGroupTimeliness(Council.DAYS, today));
    coreGroupList =
        planList(
            "overdue-core-groups",
            "plans whose first core group is overdue on the Monday",
            coreGroups.figure().overdue(),
            records,
            plan -> isOverdue(plan.coreGroupTimeliness(Council.DAYS, today)),
            today,
            true);
    plansReviewed = records.plans().stream().collect(ChildProtectionPlans.toReviewedInTime(today));
    Measured<TimelinessSummary> planReviews =
        records.plans().stream().collect(ChildProtectionPlans.toReviewTimeliness(today));
    planReviewList =
        planList(
            "overdue-plan-reviews",
            "plans whose next review is overdue on the Monday",
            planReviews.figure().overdue(),
            records,
            plan -> isOverdue(plan.reviewTimeliness(today)),
            today,
            false);

    careReviewed =
        records.periods().stream().collect(PeriodsOfCare.toReviewedInTime(Council.DAYS, today));
    Measured<TimelinessSummary> careReviews =
        records.periods().stream().collect(PeriodsOfCare.toReviewTimeliness(Council.DAYS, today));
    careReviewList =
        WorkList.of(
            "overdue-care-reviews",
            "children in care whose next review is overdue on the Monday",
            careReviews.figure().overdue(),
            COLUMNS,
            records.periods().stream()
                .filter(period -> isOverdue(period.reviewTimeliness(Council.DAYS, today))),
            period -> row(period, period.nextReviewDue(Council.DAYS, today), today));
    healthUpToDate =
        records.periods().stream()
            .collect(PeriodsOfCare.toHealthAssessmentsUpToDate(Council.DAYS, today));
    healthList =
        WorkList.of(
            "overdue-health-assessments",
            "children in care whose health assessment is overdue on the Monday",
            healthUpToDate.figure().whole() - healthUpToDate.figure().part(),
            COLUMNS,
            records.periods().stream()
                .filter(
                    period ->
                        period
                            .isHealthAssessmentUpToDate(Council.DAYS, today)
                            .equals(Optional.of(Boolean.FALSE))),
            period -> row(period, period.nextHealthAssessmentDue(Council.DAYS, today), today));
  }

  private static boolean isOverdue(Optional<Timeliness> timeliness) {
    return timeliness.equals(Optional.of(Timeliness.OVERDUE));
  }

  private static WorkList planList(
      String name,
      String about,
      long number,
      ServiceRecords records,
      Predicate<ChildProtectionPlan> isOverdue,
      LocalDate today,
      boolean isCoreGroup) {
    return WorkList.of(
        name,
        about,
        number,
        COLUMNS,
        records.plans().stream().filter(isOverdue),
        plan ->
            row(
                plan,
                isCoreGroup ? plan.coreGroupDueOn(Council.DAYS, today) : plan.nextReviewDue(today),
                today));
  }

  private static Row row(Section47Enquiry enquiry, LocalDate today) {
    Optional<LocalDate> due = enquiry.conferenceDueOn(Council.DAYS, today);
    return Row.of(
        enquiry.child(),
        enquiry.team(),
        due.orElse(enquiry.startedOn()),
        enquiry.startedOn().toString(),
        Wording.orDash(due),
        Wording.daysLate(due, today),
        Wording.worker(enquiry.worker()));
  }

  private static Row row(ChildProtectionPlan plan, Optional<LocalDate> due, LocalDate today) {
    return Row.of(
        plan.child(),
        plan.team(),
        due.orElse(plan.startedOn()),
        plan.startedOn().toString(),
        Wording.orDash(due),
        Wording.daysLate(due, today),
        Wording.worker(plan.worker()));
  }

  private static Row row(PeriodOfCare period, Optional<LocalDate> due, LocalDate today) {
    return Row.of(
        period.child(),
        period.team(),
        due.orElse(period.startedOn()),
        period.startedOn().toString(),
        Wording.orDash(due),
        Wording.daysLate(due, today),
        Wording.worker(period.worker()));
  }

  /** What is overdue, for the first lines of the report: {@code , 3 conferences, ...}. */
  String overdueInWords() {
    return ", "
        + Wording.count(conferenceList.number(), "conference", "conferences")
        + ", "
        + Wording.count(coreGroupList.number(), "core group", "core groups")
        + ", "
        + Wording.count(planReviewList.number(), "plan review", "plan reviews")
        + ", "
        + Wording.count(careReviewList.number(), "care review", "care reviews")
        + ", "
        + Wording.count(healthList.number(), "health assessment", "health assessments");
  }

  @Override
  public void addTo(TextReport report) {
    report.heading("Conferences, core groups and reviews");
    report.item(
        Wording.label("Conferences"),
        "initial ones of the month, held within 15 working days: " + conferencesInTime);
    report.item(Wording.label(""), bandsInWords());
    report.item(Wording.label("- overdue"), conferenceList.shown());
    report.item(
        Wording.label("Core groups"),
        "first ones of the month, held within 10 working days: " + coreGroupsInTime);
    report.item(Wording.label("- overdue"), coreGroupList.shown());
    report.item(
        Wording.label("Plan reviews"),
        "all in time, of plans open for three months: " + plansReviewed);
    report.item(Wording.label("- overdue"), planReviewList.shown());
    report.item(
        Wording.label("Care reviews"),
        "all in time, of children in care: "
            + careReviewed.figure()
            + Wording.leftOut(careReviewed.leftOut()));
    report.item(Wording.label("- overdue"), careReviewList.shown());
    report.item(
        Wording.label("Health"), "assessments up to date, of children in care: " + healthUpToDate);
    report.item(Wording.label("- overdue"), healthList.shown());
  }

  private String bandsInWords() {
    long inNoBand = conferenceBands.figure().inNoBand();
    return conferenceBands + (inNoBand == 0 ? "" : ", of which in no band " + inNoBand);
  }

  @Override
  public ImmutableList<WorkList> lists() {
    return Stream.of(conferenceList, coreGroupList, planReviewList, careReviewList, healthList)
        .collect(ImmutableList.toImmutableList());
  }
}
