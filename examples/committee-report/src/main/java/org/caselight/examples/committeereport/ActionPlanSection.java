package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.caselight.calendar.WorkingDays;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Count;
import org.caselight.improvement.ActionPlan;
import org.caselight.improvement.ActionPlanObjective;
import org.caselight.improvement.ObjectiveIndicator;
import org.caselight.improvement.ObjectiveStanding;
import org.caselight.improvement.ObjectiveStandings;
import org.caselight.improvement.ObjectiveState;
import org.caselight.improvement.PlanRollUp;
import org.caselight.improvement.ProgressPolicy;
import org.caselight.improvement.ProgressUpdate;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;

/** How an action plan stands on a day, and how it stood a quarter earlier. */
final class ActionPlanSection {
  /** The day that is made up for the plan that comes with the program. */
  static final LocalDate DAY_OF_THE_PROGRAM = LocalDate.of(2020, 3, 31);

  private static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);
  private static final Period QUARTER = Period.ofMonths(3);
  static final ProgressPolicy POLICY = ProgressPolicy.QUARTERLY;
  static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;

  private final ActionPlanFolder folder;
  private final ActionPlan plan;
  private final LocalDate asAt;
  private final boolean isDayGiven;
  private final ImmutableList<ObjectiveStanding> standings;

  ActionPlanSection(ActionPlanFolder folder, Optional<LocalDate> asked) {
    this.folder = folder;
    this.plan = folder.plan();
    this.asAt = asked.orElse(DAY_OF_THE_PROGRAM);
    this.isDayGiven = asked.isPresent();
    this.standings = plan.standings(POLICY, DAYS, asAt);
  }

  void addTo(TextReport report) {
    if (plan.objectives().isEmpty()) {
      report.section("Action plan");
      SectionHead.addNothingUsed(report, folder.folder());
      return;
    }
    String madeUp = folder.folder().isBundled() ? " after the inspection (MADE UP)" : "";
    report.section("Action plan" + madeUp + ", as at " + Wording.date(asAt));
    addHead(report);
    if (standings.isEmpty()) {
      report.paragraph("None of the objectives had been agreed by that day.");
      return;
    }
    addAtAGlance(report);
    addByRecommendation(report);
    addByLeadOfficer(report);
    addObjectives(report);
    addIndicators(report);
    addOverdueUpdates(report);
    addMissing(report);
    RecommendationsSection.addIssues(report, "What does not go together", plan.issues(asAt));
    addWords(report);
  }

  private void addHead(TextReport report) {
    report.blank();
    report.item("Figures: ", folder.folder().source());
    report.item("Policy:  ", POLICY.toString());
    report.item(
        "Source:  ",
        "\"a formal update noting progress and direction of travel will be completed quarterly\""
            + " (Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.49); the rest is a"
            + " convention of this report");
    SectionHead.addAsAt(report, folder.folder(), asAt, isDayGiven);
    if (!folder.filesNotThere().isEmpty()) {
      report.item(
          "Files:   ",
          "no "
              + String.join(", no ", folder.filesNotThere())
              + " in the folder: what would be there is not known");
    }
    SectionHead.addLater(report, folder.factsAfter(asAt));
    SectionHead.addMissing(report, folder.rowsNotUsed());
  }

  // The plan at a glance

  private void addAtAGlance(TextReport report) {
    ImmutableSortedMap<ObjectiveState, Count> counts =
        standings.stream().collect(ObjectiveStandings.toCountByState());
    report.paragraph(
        Wording.count(standings.size(), "objective", "objectives")
            + ": "
            + counts.entrySet().stream()
                .filter(entry -> entry.getValue().count() > 0)
                .map(entry -> entry.getValue().count() + " " + entry.getKey().label())
                .collect(joining(", "))
            + ".");
    addSinceAQuarterAgo(report);
    ImmutableList<ActionPlanObjective> notAgreed =
        plan.objectives().stream()
            .filter(objective -> objective.agreedOn().isAfter(asAt))
            .collect(toImmutableList());
    if (!notAgreed.isEmpty()) {
      report.paragraph(
          "Agreed only after that day, and in no number here: "
              + Wording.listed(notAgreed, ActionPlanSection::reference)
              + ".");
    }
    TextTable table = new TextTable("State", "Colour", ">Objectives", "Which");
    counts.forEach(
        (state, count) ->
            table.row(
                Wording.sentence(state.label()),
                colour(state.rag()),
                Long.toString(count.count()),
                references(standing -> standing.state() == state)));
    table.row("All", "", Integer.toString(standings.size()), "");
    report.table(table);
  }

  private String references(Predicate<ObjectiveStanding> which) {
    return standings.stream()
        .filter(which)
        .map(ActionPlanSection::reference)
        .collect(joining(", "));
  }

  /** Empty if no plan can be asked how it stood then. */
  static Optional<LocalDate> aQuarterBefore(LocalDate asAt) {
    return Optional.of(asAt.minus(QUARTER)).filter(day -> !day.isBefore(EARLIEST_DAY));
  }

  private void addSinceAQuarterAgo(TextReport report) {
    Optional<LocalDate> aQuarterAgo = aQuarterBefore(asAt);
    if (aQuarterAgo.isEmpty()) {
      return;
    }
    ImmutableList<ObjectiveStanding> before =
        plan.standings(POLICY, DAYS, aQuarterAgo.orElseThrow());
    String since = "Since " + Wording.date(aQuarterAgo.orElseThrow()) + ": ";
    if (before.isEmpty()) {
      report.paragraph(since + "nothing of the plan had been agreed by then.");
      return;
    }
    ImmutableList<ObjectiveChange> changes = ObjectiveChange.since(before, standings);
    report.paragraph(
        since
            + (changes.isEmpty()
                ? "no objective has changed its state"
                : changes.stream()
                    .map(
                        change ->
                            change.objectives().size()
                                + " "
                                + change.how()
                                + " ("
                                + Wording.listed(change.objectives(), ActionPlanSection::reference)
                                + ")")
                    .collect(joining("; ")))
            + ".");
  }

  // By recommendation, by lead officer

  private void addByRecommendation(TextReport report) {
    report.heading("By recommendation");
    TextTable table =
        new TextTable("No.", "Reported", "Worst colour", "Direction", "Objectives, worst first");
    for (PlanRollUp rollUp : plan.byRecommendation(POLICY, DAYS, asAt)) {
      String reference = rollUp.key().map(Printable::shown).orElse("none");
      Optional<Recommendation> recommendation = rollUp.key().flatMap(this::recommendation);
      report.item(
          reference + "  ",
          recommendation
              .map(known -> Printable.escaped(known.text()))
              .orElse(rollUp.key().isPresent() ? "not in the plan" : "answers no recommendation"));
      table.row(
          reference,
          recommendation
              .map(
                  known ->
                      known
                          .standing(asAt)
                          .status()
                          .map(RecommendationStatus::label)
                          .orElse("nothing"))
              .orElse("-"),
          colour(rollUp.rag()),
          direction(rollUp.direction()),
          states(rollUp));
    }
    report.table(table);
    RecommendationsSection.addDueBack(report, plan.recommendations(), asAt);
  }

  private Optional<Recommendation> recommendation(String reference) {
    return plan.recommendations().stream()
        .filter(known -> known.reference().equals(reference))
        .findFirst();
  }

  private void addByLeadOfficer(TextReport report) {
    report.heading("By lead officer");
    TextTable table =
        new TextTable("Lead officer", "Worst colour", "Direction", "Objectives, worst first");
    for (PlanRollUp rollUp : plan.byLeadOfficer(POLICY, DAYS, asAt)) {
      table.row(
          rollUp.key().map(Printable::escaped).orElse("nobody"),
          colour(rollUp.rag()),
          direction(rollUp.direction()),
          states(rollUp));
    }
    report.table(table);
  }

  /** Worst first: {@code 3.2 overdue, 3.1 at risk}. */
  private static String states(PlanRollUp rollUp) {
    return rollUp.standings().isEmpty()
        ? "none"
        : rollUp.standings().stream()
            .sorted(ObjectiveStandings.worstFirst())
            .map(standing -> reference(standing) + " " + standing.state().label())
            .collect(joining(", "));
  }

  // Objective by objective

  private void addObjectives(TextReport report) {
    report.heading("Objectives, worst first");
    List<ObjectiveStanding> worstFirst =
        standings.stream().sorted(ObjectiveStandings.worstFirst()).toList();
    TextTable table = new TextTable("No.", "Due", "State", "Lead officer", "Why");
    for (ObjectiveStanding standing : worstFirst) {
      table.row(
          reference(standing),
          standing.dueOn().map(Wording::date).orElse("no day"),
          standing.state().label(),
          standing.objective().leadOfficer().map(Printable::escaped).orElse("nobody"),
          standing.reasons().stream()
              .map(reason -> reason.kind().label())
              .distinct()
              .collect(joining(", ")));
    }
    report.table(table);
    report.blank();
    for (ObjectiveStanding standing : worstFirst) {
      addObjective(report, standing);
    }
  }

  private void addObjective(TextReport report, ObjectiveStanding standing) {
    String label = reference(standing) + "  ";
    String indent = " ".repeat(label.length());
    report.item(label, Printable.escaped(standing.objective().action()));
    if (standing.timesMoved() > 0) {
      report.item(
          indent + "- ",
          "due date moved "
              + (standing.timesMoved() == 1 ? "once" : standing.timesMoved() + " times")
              + ", at first "
              + Wording.date(standing.originalDueOn().orElseThrow()));
    }
    standing
        .reasons()
        .forEach(
            reason ->
                report.item(indent + "- ", Wording.withDates(Printable.escaped(reason.text()))));
    standing
        .completeSince()
        .ifPresent(
            day ->
                report.item(
                    indent + "- ",
                    "complete since "
                        + Wording.date(day)
                        + standing
                            .embeddedSince()
                            .map(later -> ", embedded since " + Wording.date(later))
                            .orElse("")));
    report.item(indent + "- ", lastReport(standing));
  }

  /** What was reported on the last day; on one day, in the order of the file. */
  private String lastReport(ObjectiveStanding standing) {
    return standing
        .lastUpdateOn()
        .map(
            day ->
                "last reported on "
                    + Wording.date(day)
                    + ": "
                    + standing.objective().updates().stream()
                        .filter(update -> update.reportedOn().equals(day))
                        .map(ActionPlanSection::inWords)
                        .collect(joining("; ")))
        .orElse("nothing reported yet");
  }

  private static String inWords(ProgressUpdate update) {
    return update.kind().label()
        + update.narrative().map(said -> ", \"" + Printable.escaped(said) + "\"").orElse("");
  }

  private void addIndicators(TextReport report) {
    if (standings.stream().allMatch(standing -> standing.objective().indicators().isEmpty())) {
      return;
    }
    report.heading("Indicators");
    TextTable table =
        new TextTable("No.", ">From", ">Now", "On", "Target", "Met", "Direction", "Indicator");
    for (ObjectiveStanding standing : standings) {
      for (ObjectiveIndicator indicator : standing.objective().indicators()) {
        table.row(indicatorRow(standing, indicator));
      }
    }
    report.table(table);
  }

  private String[] indicatorRow(ObjectiveStanding standing, ObjectiveIndicator indicator) {
    IndicatorUnit unit = indicator.indicator().unit();
    Optional<Reading> latest = indicator.readings().latest(asAt);
    return new String[] {
      reference(standing),
      indicator
          .baseline()
          .filter(baseline -> !baseline.asAt().isAfter(asAt))
          .map(baseline -> MeasuredWords.inShort(unit, baseline.figure()))
          .orElse("-"),
      latest.map(reading -> MeasuredWords.shown(unit, reading.figure())).orElse("-"),
      latest.map(reading -> Wording.date(reading.asAt())).orElse("-"),
      indicator.target().map(target -> MeasuredWords.shown(unit, target)).orElse("none"),
      indicator.target().isEmpty() || latest.isEmpty()
          ? "-"
          : indicator.isMetOn(asAt) ? "yes" : "no",
      direction(Optional.ofNullable(standing.directions().get(indicator.title()))),
      Printable.escaped(indicator.title())
    };
  }

  // What is not there

  private void addOverdueUpdates(TextReport report) {
    ImmutableList<ObjectiveStanding> overdue =
        standings.stream().filter(ObjectiveStanding::isUpdateOverdue).collect(toImmutableList());
    if (overdue.isEmpty()) {
      report.paragraph("Updates overdue: none.");
      return;
    }
    report.paragraph("Updates overdue:");
    overdue.forEach(
        standing ->
            report.item(
                "- ",
                reference(standing)
                    + ": was due on "
                    + Wording.date(standing.updateDueOn().orElseThrow())
                    + standing
                        .lastUpdateOn()
                        .map(day -> ", last came on " + Wording.date(day))
                        .orElse(", none ever came")));
  }

  private void addMissing(TextReport report) {
    ImmutableList<String> missing =
        standings.stream()
            .flatMap(standing -> standing.missing().stream())
            .map(gap -> Printable.escaped(gap.objective() + ": " + gap.text()))
            .collect(toImmutableList());
    if (missing.isEmpty()) {
      report.paragraph("Missing: nothing.");
      return;
    }
    report.paragraph("Missing:");
    missing.forEach(gap -> report.item("- ", gap));
  }

  private static void addWords(TextReport report) {
    report.paragraph(
        "Delivered is what lead officers report; whether it helped is for the indicators to show, so"
            + " an objective is complete only when it is delivered and every indicator meets its"
            + " target. Complete and embedded: still so in each of the two quarters after. Overdue:"
            + " not complete, and the due date in force has passed. At risk: not overdue, but an update"
            + " is overdue, it is expected late, an indicator gets worse or is behind an even pace"
            + " from where it began to its target, or nothing can show that it helped. Not started:"
            + " nothing begun, nothing late.");
    report.paragraph(
        "Worst colour: that of the worst objective that has a colour. RED: overdue. AMBER: at risk. GREEN: on track or complete. BLUE: complete and"
            + " embedded. What has not started has no colour. Direction: the last reading against the"
            + " one before, towards the target; within 10% of that is steady. Several have the worst"
            + " of theirs.");
  }

  private static String colour(Optional<Rag> rag) {
    return rag.map(known -> known.label().toUpperCase(Locale.ROOT)).orElse("none");
  }

  private static String direction(Optional<DirectionOfTravel> direction) {
    return direction.map(DirectionOfTravel::label).orElse(Wording.NOT_KNOWN);
  }

  private static String reference(ObjectiveStanding standing) {
    return reference(standing.objective());
  }

  private static String reference(ActionPlanObjective objective) {
    return Printable.shown(objective.reference());
  }
}
