package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import org.caselight.casework.ChildrenByStatus;
import org.caselight.casework.Involvement;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.examples.committeereport.CaseworkSection.TwoYears;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.Count;
import org.caselight.figure.DurationSummary;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;
import org.caselight.quality.Severity;
import org.caselight.service.Status;

/** Who is open, who is protected and looked after, and what is wrong with the records. */
final class OpenChildrenPart {
  private final CaseworkFolder folder;
  private final CaseworkMeasures measures;

  OpenChildrenPart(CaseworkFolder folder, CaseworkMeasures measures) {
    this.folder = folder;
    this.measures = measures;
  }

  void addTo(TextReport report) {
    if (!folder.hasNoProtectionOrCare()) {
      TwoYears years = new TwoYears(measures);
      if (!folder.enquiries().isEmpty()) {
        addEnquiries(years);
      }
      if (!folder.plans().isEmpty()) {
        addPlans(years);
      }
      if (!folder.periodsOfCare().isEmpty()) {
        addCare(years);
      }
      years.addTo(report);
    }
    report.blank();
    addStatuses(report);
    addCategories(report);
    addExits(report);
    addIssues(report);
    addLists(report);
    report.paragraph(
        "Conferences in time: initial ones held within 15 working days of the enquiry. Second plans: a"
            + " child's second or a later one, ever. Reviewed in time: every review held by its day"
            + " and none overdue; of plans, those open for three months. Placements: three or more in"
            + " twelve months, of children in care on the day. Open: children on the day, each once,"
            + " under the first of their statuses in the order above."
            + CaseworkSection.population(measures)
            + CaseworkSection.beginning(measures.before().repeatPlans()));
  }

  private void addEnquiries(TwoYears years) {
    years.count("Section 47 enquiries", CaseworkMeasures::section47Enquiries);
    years.rate(CaseworkMeasures::section47Enquiries);
    years.share("- conferences in time", CaseworkMeasures::initialConferencesInTime);
  }

  private void addPlans(TwoYears years) {
    years.count("Child protection plans started", CaseworkMeasures::plansStarted);
    years.row("- second plans", year -> CaseworkSection.share(year.repeatPlans()));
    years.count("Plans open", CaseworkMeasures::plansOpen);
    years.rate(CaseworkMeasures::plansOpen);
    years.share("- two years or more", CaseworkMeasures::plansOfTwoYearsOrMore);
    years.share("- reviewed in time", CaseworkMeasures::plansReviewedInTime);
  }

  private void addCare(TwoYears years) {
    years.count("Children in care", CaseworkMeasures::childrenInCare);
    years.rate(CaseworkMeasures::childrenInCare);
    years.share("- reviewed in time", CaseworkMeasures::careReviewedInTime);
    if (folder.periodsOfCare().stream().anyMatch(care -> !care.episodes().isEmpty())) {
      years.share("- three or more placements", CaseworkMeasures::threeOrMorePlacements);
    }
    years.count("Ceased to be in care", CaseworkMeasures::ceasedToBeInCare);
    years.row("- days in care on average", year -> average(year.daysInCareOfCeasing().figure()));
  }

  private static String average(DurationSummary days) {
    return days.count() == 0 ? CaseworkSection.NONE : days.mean().toString();
  }

  private void addStatuses(TextReport report) {
    if (folder.involvements().isEmpty()) {
      return;
    }
    ChildrenByStatus children = measures.childrenByStatus().figure();
    report.item(
        "Open:    ",
        children.children()
            + ": "
            + Arrays.stream(Status.values())
                .map(status -> status.label() + " " + children.primary(status))
                .collect(joining("; ")));
    report.item("Worker:  ", "none for " + measures.withoutWorker().size());
  }

  private void addCategories(TextReport report) {
    if (folder.plans().isEmpty()) {
      return;
    }
    report.item(
        "Plans:   ",
        measures.plansByCategory().figure().entrySet().stream()
            .map(plans -> plans.getKey().label() + " " + plans.getValue().figure().count())
            .collect(joining("; ")));
  }

  private void addExits(TextReport report) {
    if (folder.periodsOfCare().isEmpty()) {
      return;
    }
    report.item(
        "Ceased:  ",
        measures.exitsFromCare().figure().entrySet().stream()
            .map(exits -> exits.getKey().label() + " " + exits.getValue())
            .collect(joining("; ")));
  }

  private void addIssues(TextReport report) {
    ImmutableList<DataIssue<?>> issues = measures.issues();
    ImmutableSortedMap<Severity, Count> bySeverity = measures.issuesBySeverity();
    report.item(
        "Records: ",
        Arrays.stream(Severity.values())
                .map(
                    severity ->
                        severity.label()
                            + "s "
                            + bySeverity.getOrDefault(severity, Count.ZERO).count())
                .collect(joining(", "))
            + (issues.isEmpty()
                ? ""
                : ": "
                    + issues.stream().collect(DataIssues.toCountByCode()).entrySet().stream()
                        .map(code -> code.getKey() + " (" + code.getValue() + ")")
                        .collect(joining(", "))));
  }

  private void addLists(TextReport report) {
    CaseworkSection.addList(
        report,
        "Conferences overdue",
        measures.overdueConferences(),
        Section47Enquiry::child,
        enquiry -> "enquiry since " + Wording.date(enquiry.startedOn()));
    CaseworkSection.addList(
        report,
        "Plan reviews overdue",
        measures.overduePlanReviews(),
        ChildProtectionPlan::child,
        plan -> "plan since " + Wording.date(plan.startedOn()));
    CaseworkSection.addList(
        report,
        "Plans of two years or more",
        measures.longPlans(),
        ChildProtectionPlan::child,
        plan -> "since " + Wording.date(plan.startedOn()));
    CaseworkSection.addList(
        report,
        "Care reviews overdue",
        measures.overdueCareReviews(),
        PeriodOfCare::child,
        care -> "in care since " + Wording.date(care.startedOn()));
    CaseworkSection.addList(
        report,
        "Without a worker",
        measures.withoutWorker(),
        Involvement::child,
        involvement -> involvement.status().label());
  }
}
