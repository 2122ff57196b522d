package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.Timeline;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.examples.committeereport.InspectionRecords.Note;
import org.caselight.examples.committeereport.InspectionRecords.OfAuthority;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.inspection.Consequence;
import org.caselight.improvement.inspection.Inspection;
import org.caselight.improvement.inspection.InspectionTimeLimits;
import org.caselight.improvement.inspection.Inspections;
import org.caselight.improvement.inspection.InterventionPolicies;
import org.caselight.improvement.inspection.InterventionPolicy;
import org.caselight.improvement.inspection.JudgementArea;
import org.caselight.improvement.inspection.JudgementChange;
import org.caselight.improvement.inspection.JudgementHistory;
import org.caselight.improvement.inspection.RecurringTheme;
import org.caselight.quality.DataIssue;

/** What inspectors judged and raised, what had been raised before, and what has to follow. */
final class InspectionsSection {
  /** The day of the committee that was told of the inspections that come with the program. */
  static final LocalDate DAY_OF_THE_PROGRAM = LocalDate.of(2019, 7, 9);

  static final WorkingDays DAYS = ENGLAND_AND_WALES;

  /** The only policy that a source of this report tells, until the framework of its day ended. */
  static final Timeline<InterventionPolicy> WHAT_FOLLOWS =
      Timeline.from(LocalDate.of(2012, 1, 1), InterventionPolicies.HEREFORDSHIRE_2012)
          .then(LocalDate.of(2013, 4, 1), InterventionPolicy.builder().name("none").build());

  private final InspectionRecords records;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;

  InspectionsSection(InspectionRecords records, LocalDate asAt, boolean isAsAtGiven) {
    this.records = records;
    this.asAt = asAt;
    this.isAsAtGiven = isAsAtGiven;
  }

  void addTo(TextReport report) {
    report.section("Inspections");
    if (records.authorities().isEmpty()) {
      SectionHead.addNothingUsed(report, records.file());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(records.file(), records.paragraphs()));
    SectionHead.addAsAt(report, records.file(), asAt, isAsAtGiven);
    SectionHead.addMissing(report, records.rowsNotUsed());
    for (OfAuthority ofAuthority : records.authorities()) {
      addAuthority(report, ofAuthority);
    }
    report.paragraph(
        "Raised again: under the same name as in an earlier inspection; what inspectors put into"
            + " other words is one theme only if whoever keeps the file gave it one name. Due: a"
            + " council that receives its report has to publish it within "
            + InspectionTimeLimits.PUBLICATION_OF_REPORT
            + ", and what it will do within "
            + InspectionTimeLimits.STATEMENT_OF_ACTION
            + " (Education and Inspections Act 2006, section 137; SI 2007/462). Visits and"
            + " conversations bring neither an overall judgement nor that duty.");
  }

  private void addAuthority(TextReport report, OfAuthority ofAuthority) {
    report.heading(ofAuthority.authority().map(Printable::shown).orElse("No authority named"));
    ImmutableList<Inspection> known = known(ofAuthority, asAt);
    int later = ofAuthority.inspections().size() - known.size();
    if (known.isEmpty()) {
      report.paragraph("No inspection was known on the day asked about.");
      return;
    }
    report.paragraph(standing(known));
    ImmutableList<RecurringTheme> recurring =
        known.stream().collect(Inspections.toRecurringThemes());
    if (!recurring.isEmpty()) {
      report.paragraph(
          "Raised again: " + Wording.listed(recurring, InspectionsSection::inWords) + ".");
    }
    if (later > 0) {
      report.paragraph(
          "Not counted: "
              + Wording.count(later, "inspection", "inspections")
              + " of which nothing was known yet on the day asked about.");
    }
    report.table(inspections(known));
    addJudgements(report, known);
    addThemes(report, known);
    addConsequences(report, known);
    addDeadlines(report, known);
    addNotes(report, ofAuthority, known);
    addIssues(report, known);
  }

  /** The inspections of which something was known on a day, the earliest first. */
  static ImmutableList<Inspection> known(OfAuthority ofAuthority, LocalDate asAt) {
    return ofAuthority.inspections().stream()
        .filter(inspection -> inspection.isKnownOn(asAt))
        .sorted(Inspections.order())
        .collect(toImmutableList());
  }

  private String standing(ImmutableList<Inspection> known) {
    JudgementHistory overall =
        known.stream().collect(Inspections.toJudgementHistory(JudgementArea.OVERALL));
    Optional<Inspection> latest = overall.latest(asAt);
    if (latest.isEmpty()) {
      return "No judgement of overall effectiveness is recorded.";
    }
    return "Overall effectiveness was last judged "
        + overall.judgement(asAt).orElseThrow().label()
        + ", by the inspection "
        + name(latest.get())
        + " that began on "
        + Wording.date(latest.get().startedOn())
        + "."
        + overall.changes(asAt).reverse().stream()
            .findFirst()
            .map(InspectionsSection::change)
            .orElse(" No judgement before it is recorded.");
  }

  private static String change(JudgementChange change) {
    return " That is "
        + (change.isImproved()
            ? "better than"
            : change.isDeclined() ? "worse than" : "the same grade as")
        + " the one before, "
        + change.from().label()
        + " ("
        + name(change.earlier())
        + ")."
        + (change.isOnSameScale()
            ? ""
            : " The frameworks of the two use different words, so that what was asked may have"
                + " changed too.");
  }

  private static String inWords(RecurringTheme recurring) {
    return Printable.shown(recurring.theme().name())
        + " ("
        + Wording.listed(recurring.inspections(), InspectionsSection::name)
        + ")";
  }

  static String name(Inspection inspection) {
    return Printable.shown(inspection.reference().orElseThrow());
  }

  private static TextTable inspections(ImmutableList<Inspection> known) {
    TextTable table = new TextTable("Inspection", "Kind", "Framework", "Began", "Ended", "Overall");
    for (Inspection inspection : known) {
      table.row(
          name(inspection),
          inspection.kind().label(),
          InspectionRecords.shortName(inspection.framework()),
          Wording.date(inspection.startedOn()),
          Wording.orNotKnown(inspection.endedOn()),
          inspection
              .overallJudgement()
              .map(Judgement::label)
              .orElse(
                  inspection.kind().bringsOverallJudgement() ? Wording.NOT_KNOWN : "none given"));
    }
    return table;
  }

  private static void addJudgements(TextReport report, ImmutableList<Inspection> known) {
    TextTable table = new TextTable("Area", "Inspection", "Judgement");
    boolean isAny = false;
    for (Inspection inspection : known) {
      for (Map.Entry<JudgementArea, Judgement> judged : inspection.judgements().entrySet()) {
        // The overall judgement has a column of its own above.
        if (!judged.getKey().equals(JudgementArea.OVERALL)) {
          isAny = true;
          table.row(
              Printable.shown(judged.getKey().name()), name(inspection), judged.getValue().label());
        }
      }
    }
    if (isAny) {
      report.table(table);
    }
  }

  private static void addThemes(TextReport report, ImmutableList<Inspection> known) {
    ImmutableList<Inspection> raising =
        known.stream()
            .filter(inspection -> !inspection.themes().isEmpty())
            .collect(toImmutableList());
    if (raising.isEmpty()) {
      return;
    }
    report.paragraph("What inspectors raised:");
    for (Inspection inspection : raising) {
      ImmutableSortedSet<?> again = inspection.themesRaisedBefore(known);
      report.item(
          "- ",
          name(inspection)
              + ": "
              + Wording.listed(
                  inspection.themes(),
                  theme ->
                      Printable.shown(theme.name()) + (again.contains(theme) ? " (AGAIN)" : "")));
    }
  }

  private static void addConsequences(TextReport report, ImmutableList<Inspection> known) {
    for (Inspection inspection : known) {
      Optional<InterventionPolicy> policy = WHAT_FOLLOWS.inForceOn(inspection.startedOn());
      ImmutableList<Consequence> following =
          policy.map(inForce -> inForce.following(inspection)).orElse(ImmutableList.of());
      if (!following.isEmpty()) {
        report.paragraph(
            "What was said to follow a judgement of "
                + inspection.overallJudgement().orElseThrow().label()
                + " ("
                + name(inspection)
                + "), by "
                + policy.orElseThrow().source().orElse(policy.orElseThrow().name())
                + ":");
        following.forEach(consequence -> report.item("- ", consequence.toString()));
      }
    }
  }

  private void addDeadlines(TextReport report, ImmutableList<Inspection> known) {
    ImmutableList<Inspection> withDuty =
        known.stream().filter(Inspection::hasDutyToPublish).collect(toImmutableList());
    if (withDuty.isEmpty()) {
      return;
    }
    if (withDuty.stream().allMatch(inspection -> inspection.reportReceivedOn().isEmpty())) {
      report.paragraph(
          "Due: not known when, for no day is recorded on which the council received a report.");
      return;
    }
    TextTable table =
        new TextTable("Inspection", "Report received", "Report", "Statement of action");
    for (Inspection inspection : withDuty) {
      table.row(
          name(inspection),
          Wording.orNotKnown(inspection.reportReceivedOn()),
          deadline(
              inspection,
              inspection.publicationDueOn(InspectionTimeLimits.PUBLICATION_OF_REPORT, DAYS),
              inspection.publicationTimeliness(
                  InspectionTimeLimits.PUBLICATION_OF_REPORT, DAYS, asAt),
              inspection.whyPublicationLeftOut(
                  InspectionTimeLimits.PUBLICATION_OF_REPORT, DAYS, asAt)),
          deadline(
              inspection,
              inspection.statementDueOn(InspectionTimeLimits.STATEMENT_OF_ACTION, DAYS),
              inspection.statementTimeliness(InspectionTimeLimits.STATEMENT_OF_ACTION, DAYS, asAt),
              inspection.whyStatementLeftOut(
                  InspectionTimeLimits.STATEMENT_OF_ACTION, DAYS, asAt)));
    }
    report.table(table);
  }

  private static String deadline(
      Inspection inspection,
      Optional<LocalDate> dueOn,
      Optional<Timeliness> timeliness,
      Optional<String> whyLeftOut) {
    if (inspection.reportReceivedOn().isEmpty()) {
      return "not known when due";
    }
    String due = dueOn.map(day -> "due " + Wording.date(day) + ", ").orElse("");
    return due
        + timeliness
            .map(Timeliness::label)
            .orElseGet(() -> Wording.NOT_KNOWN + " (" + whyLeftOut.orElseThrow() + ")");
  }

  /** What the file says of its inspections is nobody's to leave out. */
  private static void addNotes(
      TextReport report, OfAuthority ofAuthority, ImmutableList<Inspection> known) {
    ImmutableList<Note> notes = notes(ofAuthority, known);
    if (notes.isEmpty()) {
      return;
    }
    report.blank();
    notes.forEach(
        note ->
            report.item(
                "- ", Printable.shown(note.inspection()) + ": " + Printable.escaped(note.text())));
  }

  static ImmutableList<Note> notes(OfAuthority ofAuthority, ImmutableList<Inspection> known) {
    return ofAuthority.notes().stream()
        .filter(
            note ->
                known.stream()
                    .anyMatch(
                        inspection ->
                            inspection.reference().equals(Optional.of(note.inspection()))))
        .collect(toImmutableList());
  }

  private static void addIssues(TextReport report, ImmutableList<Inspection> known) {
    ImmutableList<DataIssue<ImmutableList<Inspection>>> issues =
        known.stream().collect(Inspections.toIssues());
    if (issues.isEmpty()) {
      return;
    }
    report.paragraph("To look at in the file:");
    issues.forEach(issue -> report.item("- ", Printable.escaped(issue.reason())));
  }
}
