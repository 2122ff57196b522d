package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.WorkingDays;
import org.caselight.escalation.Disagreement;
import org.caselight.escalation.DisagreementStanding;
import org.caselight.escalation.Disagreements;
import org.caselight.escalation.EscalationProcess;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.quality.DataIssue;

/**
 * How professionals settle what they disagree about, as sentences and as a chart, and what waits.
 */
final class EscalationSection {
  /** The day that is made up for the disagreements that come with the program. */
  static final LocalDate DAY_OF_THE_PROGRAM = LocalDate.of(2019, 6, 14);

  static final WorkingDays DAYS = ENGLAND_AND_WALES;

  private final EscalationStages stages;
  private final EscalationOptions options;

  EscalationSection(EscalationStages stages, EscalationOptions options) {
    this.stages = stages;
    this.options = options;
  }

  /**
   * Adds the section.
   *
   * @param report where to
   * @param waiting disagreements that go by the process, and the day asked about; empty if only the
   *     process is asked for
   */
  void addTo(TextReport report, Optional<Waiting> waiting) {
    report.section("When professionals disagree" + (stages.file().isBundled() ? " (MADE UP)" : ""));
    if (stages.stages().isEmpty()) {
      SectionHead.addNothingUsed(report, stages.file());
      return;
    }
    EscalationProcess process = options.process(stages.stages(), stages.file().isBundled());
    report.blank();
    report.item("Stages:  ", SectionHead.source(stages.file(), ImmutableSet.of()));
    process
        .source()
        .ifPresent(
            source ->
                report.item(
                    "Source:  ", source + ", for the time in all and who may go past stages"));
    SectionHead.addMissing(report, stages.rowsNotUsed());
    addSteps(report, process);
    addChart(report, process);
    waiting.ifPresent(of -> addDisagreements(report, process, of));
  }

  /**
   * Disagreements, and the day asked about.
   *
   * @param events what happened to them
   * @param asAt the day
   * @param isAsAtGiven whether the user gave it
   */
  record Waiting(DisagreementEvents events, LocalDate asAt, boolean isAsAtGiven) {}

  private static void addSteps(TextReport report, EscalationProcess process) {
    report.blank();
    for (String unescaped : process.steps()) {
      String step = Printable.escaped(unescaped);
      int numberEnd = step.indexOf(". ") + 2;
      boolean isNumbered = Character.isDigit(step.charAt(0));
      report.item(
          isNumbered ? step.substring(0, numberEnd) : "- ",
          isNumbered ? step.substring(numberEnd) : step);
    }
    if (!process.issues().isEmpty()) {
      report.paragraph("To look at: " + Wording.listed(process.issues(), DataIssue::reason) + ".");
    }
  }

  /** A chart may be broken between the words of a box: it is drawn as it would be on one line. */
  private static void addChart(TextReport report, EscalationProcess process) {
    report.heading("As a flowchart");
    report.paragraph(
        "Any viewer of Mermaid charts draws what stands between the two lines of dashes; so do many"
            + " editors and web pages where text may be written.");
    report.blank();
    report.item("", "-----");
    process.toMermaid().lines().forEach(line -> report.item(indent(line), line.strip()));
    report.item("", "-----");
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static void addDisagreements(
      TextReport report, EscalationProcess process, Waiting waiting) {
    DisagreementEvents events = waiting.events();
    LocalDate asAt = waiting.asAt();
    report.heading("Where disagreements stand" + (events.file().isBundled() ? " (MADE UP)" : ""));
    ImmutableList<Disagreement> disagreements = events.disagreements();
    if (disagreements.isEmpty()) {
      SectionHead.addNothingUsed(report, events.file());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(events.file(), ImmutableSet.of()));
    SectionHead.addAsAt(report, events.file(), asAt, waiting.isAsAtGiven());
    SectionHead.addMissing(report, events.rowsNotUsed());
    ImmutableList<DisagreementStanding> open =
        disagreements.stream().collect(Disagreements.toOpen(process, DAYS, asAt));
    long overdue = open.stream().filter(DisagreementStanding::isOverdue).count();
    report.paragraph(
        Wording.count(open.size(), "disagreement is", "disagreements are")
            + " open, "
            + overdue
            + " of them overdue."
            + process
                .limit()
                .map(
                    limit ->
                        " Against the "
                            + limit
                            + " in all, of those settled "
                            + disagreements.stream()
                                .collect(Disagreements.toTimeliness(process, DAYS, asAt))
                            + ".")
                .orElse(""));
    if (!open.isEmpty()) {
      report.table(table(open));
      report.paragraph(
          "The most urgent first. A stage is due so many working days after the disagreement came to"
              + " it, the whole so many after it was raised. What a disagreement is about, and its"
              + " reference, is not printed.");
    }
    addIssues(report, process, waiting);
  }

  private static TextTable table(ImmutableList<DisagreementStanding> open) {
    TextTable table =
        new TextTable("Raised on", "Stands at", "Stage due", "Whole due", "What is next");
    for (DisagreementStanding standing : open) {
      table.row(
          Wording.date(standing.disagreement().raisedOn()),
          Printable.shown(standing.stage().orElseThrow()),
          due(standing.stageDueOn(), standing.isStageOverdue()),
          due(standing.dueOn(), standing.isWholeOverdue()),
          next(standing));
    }
    return table;
  }

  private static String due(Optional<LocalDate> day, boolean isOverdue) {
    return day.map(Wording::date).orElse("-") + (isOverdue ? " OVERDUE" : "");
  }

  private static String next(DisagreementStanding standing) {
    if (!standing.isStageKnown()) {
      return "find out the stage: the process has none of that name";
    }
    return standing
        .nextStage()
        .map(
            next ->
                (standing.isOverdue() ? "escalate to " : "if not settled, escalate to ")
                    + Printable.shown(next.name()))
        .orElse("no further stage");
  }

  private static void addIssues(TextReport report, EscalationProcess process, Waiting waiting) {
    ImmutableList<String> issues =
        waiting.events().disagreements().stream()
            .collect(Disagreements.toIssues(process, DAYS, waiting.asAt()))
            .stream()
            .map(
                issue ->
                    "raised on "
                        + Wording.date(issue.subject().raisedOn())
                        + ": "
                        + Printable.escaped(issue.reason()))
            .collect(toImmutableList());
    if (!issues.isEmpty()) {
      report.paragraph("To look at in the file:");
      issues.forEach(issue -> report.item("- ", issue));
    }
  }
}
