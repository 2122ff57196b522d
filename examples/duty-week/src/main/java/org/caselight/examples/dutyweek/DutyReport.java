package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.caselight.examples.plaintext.TextReport;

/** The whole report: what it is about, the week in short, and the sections. */
final class DutyReport {
  private final Week week;
  private final CameInSection cameIn;
  private final OpenTodaySection open;
  private final LateAssessmentsSection assessments;
  private final LateReviewsPart reviews;
  private final LateVisitsPart visits;
  private final DueSection due;
  private final NoWorkerSection noWorker;
  private final IssuesSection issues;
  private final ImmutableList<Section> sections;

  DutyReport(Week week) {
    this(week, MadeUpService.of(week));
  }

  DutyReport(Week week, ServiceRecords records) {
    this.week = week;
    cameIn = new CameInSection(week, records);
    open = new OpenTodaySection(week, records);
    assessments = new LateAssessmentsSection(week, records);
    reviews = new LateReviewsPart(week, records);
    visits = new LateVisitsPart(week, records);
    due = new DueSection(week, records);
    noWorker = new NoWorkerSection(week, records);
    issues = new IssuesSection(records);
    sections =
        ImmutableList.of(
            cameIn,
            new BecameSection(week, records),
            open,
            new PlansPart(week, records),
            new CarePart(week, records),
            assessments,
            reviews,
            visits,
            due,
            noWorker,
            issues);
  }

  /** Every list behind a number, in the order in which the report names them. */
  ImmutableList<WorkList> lists() {
    return sections.stream()
        .flatMap(section -> section.lists().stream())
        .collect(toImmutableList());
  }

  /** The report. */
  String text() {
    TextReport report =
        new TextReport("THE WEEK IN CHILDREN'S SERVICES, " + Wording.date(week.monday()));
    addMadeUp(report, week);
    report.paragraph(
        "It is about "
            + Wording.month(week.month())
            + " and read on the Monday after it. \"Today\" is that Monday; nothing dated on or after it"
            + " is on record. A name in square brackets is the list behind a number:"
            + " --list overdue-visits prints it.");
    report.heading("In short");
    report.item(
        Wording.label("Came in"),
        cameIn.reReferrals().share().figure().whole()
            + " referrals; referred again: "
            + Wording.share(cameIn.reReferrals()));
    report.item(
        Wording.label("Open"), Wording.count(open.children().children(), "child", "children"));
    report.item(
        Wording.label("Overdue"),
        Wording.count(visits.overdue().total(), "visit", "visits")
            + ", "
            + Wording.count(assessments.overdue(), "assessment", "assessments")
            + reviews.overdueInWords());
    report.item(
        Wording.label("Due this week"),
        Wording.count(due.number(), "deadline", "deadlines") + " from Monday to Sunday");
    report.item(
        Wording.label("No worker"), Wording.count(noWorker.children(), "child", "children"));
    report.item(
        Wording.label("Records"),
        Wording.count(issues.number(), "issue", "issues") + " to look at");
    sections.forEach(section -> section.addTo(report));
    return report.toString();
  }

  /** Says plainly that nobody in it is anybody. */
  static void addMadeUp(TextReport report, Week week) {
    report.paragraph(
        "MADE UP: every child, worker, team and number here was thrown by a program from seed "
            + week.seed()
            + ". No such council exists, and nobody in it is or was anybody.");
  }

  /** Some lists instead of the report. */
  static String text(Week week, List<WorkList> lists) {
    TextReport report = new TextReport("LISTS, " + Wording.date(week.monday()));
    addMadeUp(report, week);
    for (WorkList list : lists) {
      report.section(list.name());
      report.paragraph(
          Wording.sentence(list.about())
              + ": "
              + (list.rows().size() == list.number()
                  ? Long.toString(list.number())
                  : list.rows().size() + " of " + list.number())
              + ".");
      if (!list.rows().isEmpty()) {
        report.table(list.table());
      }
    }
    return report.toString();
  }

  /** The names of all lists, and what is on each. */
  static String names(Week week, List<WorkList> lists) {
    TextReport report = new TextReport("LISTS, " + Wording.date(week.monday()));
    addMadeUp(report, week);
    report.blank();
    int width = lists.stream().mapToInt(list -> list.name().length()).max().orElse(0) + 2;
    for (WorkList list : lists) {
      report.item(Strings.padEnd(list.name(), width, ' '), list.about() + ": " + list.number());
    }
    return report.toString();
  }
}
