package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.Timeliness;
import org.caselight.examples.committeereport.InspectionRecords.OfAuthority;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.inspection.Consequence;
import org.caselight.improvement.inspection.Inspection;
import org.caselight.improvement.inspection.InspectionTimeLimits;
import org.caselight.improvement.inspection.Inspections;
import org.caselight.improvement.inspection.InterventionPolicy;
import org.caselight.improvement.inspection.JudgementArea;
import org.caselight.improvement.inspection.JudgementChange;
import org.caselight.improvement.inspection.JudgementHistory;
import org.caselight.improvement.inspection.RecurringTheme;
import org.caselight.service.Theme;

/** What inspectors judged and raised, and what has to follow, as a page shows it. */
final class InspectionsBlocks {
  private final InspectionRecords records;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;

  InspectionsBlocks(InspectionRecords records, Optional<LocalDate> asked) {
    this.records = records;
    this.asAt = asked.orElse(InspectionsSection.DAY_OF_THE_PROGRAM);
    this.isAsAtGiven = asked.isPresent();
  }

  ImmutableList<Block> blocks() {
    if (records.authorities().isEmpty()) {
      return ImmutableList.of(new Paragraph(PageWords.nothingUsed(records.file())));
    }
    ImmutableList<Words> points =
        records.authorities().stream()
            .flatMap(ofAuthority -> points(ofAuthority).stream())
            .collect(toImmutableList());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Points(points));
    inspections().ifPresent(blocks::add);
    deadlines().ifPresent(blocks::add);
    ImmutableList<Words> notes =
        records.authorities().stream()
            .flatMap(ofAuthority -> notes(ofAuthority).stream())
            .collect(toImmutableList());
    if (!notes.isEmpty()) {
      blocks.add(new Points(notes));
    }
    blocks.add(PageWords.source(records.file(), records.paragraphs(), asAt, isAsAtGiven));
    if (records.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    return ImmutableList.copyOf(blocks);
  }

  private ImmutableList<Inspection> known(OfAuthority ofAuthority) {
    return InspectionsSection.known(ofAuthority, asAt);
  }

  private static Words authority(OfAuthority ofAuthority) {
    return ofAuthority
        .authority()
        .map(Words::ofName)
        .orElseGet(() -> Words.of("No authority named"));
  }

  // How an authority stands

  private ImmutableList<Words> points(OfAuthority ofAuthority) {
    Words authority = authority(ofAuthority).text(": ");
    ImmutableList<Inspection> known = known(ofAuthority);
    if (known.isEmpty()) {
      return ImmutableList.of(authority.text("no inspection was known on the day asked about."));
    }
    ImmutableList.Builder<Words> points = ImmutableList.builder();
    points.add(authority.then(standing(known)));
    for (RecurringTheme again : known.stream().collect(Inspections.toRecurringThemes())) {
      points.add(
          authority
              .text("raised again, ")
              .name(again.theme().name())
              .text(" (")
              .then(PageWords.named(again.inspections(), InspectionsSection::name))
              .text(")."));
    }
    known.forEach(inspection -> following(inspection).ifPresent(points::add));
    if (known.size() < ofAuthority.inspections().size()) {
      points.add(
          authority.text(
              "inspections of which nothing was known yet on the day asked about are not counted."));
    }
    return points.build();
  }

  private Words standing(ImmutableList<Inspection> known) {
    JudgementHistory overall =
        known.stream().collect(Inspections.toJudgementHistory(JudgementArea.OVERALL));
    return overall
        .latest(asAt)
        .map(
            latest ->
                Words.of("overall effectiveness was last judged ")
                    .text(overall.judgement(asAt).orElseThrow().label())
                    .text(", by the inspection ")
                    .name(InspectionsSection.name(latest))
                    .text(" that began on ")
                    .day(latest.startedOn())
                    .text(". ")
                    .then(
                        overall.changes(asAt).reverse().stream()
                            .findFirst()
                            .map(InspectionsBlocks::change)
                            .orElseGet(() -> Words.of("No judgement before it is recorded."))))
        .orElseGet(() -> Words.of("no judgement of overall effectiveness is recorded."));
  }

  private static Words change(JudgementChange change) {
    Words from =
        Words.of(
                "That is "
                    + (change.isImproved()
                        ? "better than"
                        : change.isDeclined() ? "worse than" : "the same grade as")
                    + " the one before, "
                    + change.from().label()
                    + " (")
            .name(InspectionsSection.name(change.earlier()))
            .text(").");
    return change.isOnSameScale()
        ? from
        : from.text(
            " The frameworks of the two use different words, so that what was asked may have"
                + " changed too.");
  }

  private static Optional<Words> following(Inspection inspection) {
    Optional<InterventionPolicy> policy =
        InspectionsSection.WHAT_FOLLOWS.inForceOn(inspection.startedOn());
    ImmutableList<Consequence> following =
        policy.map(inForce -> inForce.following(inspection)).orElse(ImmutableList.of());
    return following.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Words.of("What was said to follow a judgement of ")
                .text(inspection.overallJudgement().orElseThrow().label())
                .text(" (")
                .name(InspectionsSection.name(inspection))
                .text("): ")
                .then(
                    PageWords.joined(
                        following, "; ", consequence -> Words.ofName(consequence.toString())))
                .text(". ")
                .then(
                    PageWords.from(
                        policy.orElseThrow().source().orElse(policy.orElseThrow().name()))));
  }

  // Inspection by inspection

  private Optional<Table> inspections() {
    Table.Builder table =
        Table.builder(Words.of("Inspections known on ").day(asAt))
            .textColumn("Inspection")
            .textColumn("Kind")
            .textColumn("Began")
            .textColumn("Ended")
            .textColumn("Judged")
            .textColumn("Raised");
    boolean isAny = false;
    for (OfAuthority ofAuthority : records.authorities()) {
      ImmutableList<Inspection> known = known(ofAuthority);
      for (Inspection inspection : known) {
        isAny = true;
        table.row(
            name(ofAuthority, inspection),
            Words.of(inspection.kind().label() + ", ")
                .name(InspectionRecords.shortName(inspection.framework())),
            Words.of(inspection.startedOn()),
            PageWords.orNotKnown(inspection.endedOn()),
            judged(inspection),
            raised(inspection, known));
      }
    }
    return isAny ? Optional.of(table.build()) : Optional.empty();
  }

  private static Words name(OfAuthority ofAuthority, Inspection inspection) {
    Words name = Words.ofName(InspectionsSection.name(inspection));
    return ofAuthority
        .authority()
        .map(authority -> Words.ofName(authority).text(", ").then(name))
        .orElse(name);
  }

  private static Words judged(Inspection inspection) {
    List<Words> judged = new ArrayList<>();
    if (inspection.overallJudgement().isEmpty() && inspection.kind().bringsOverallJudgement()) {
      judged.add(Words.of("overall effectiveness " + Wording.NOT_KNOWN));
    }
    for (Map.Entry<JudgementArea, Judgement> area : inspection.judgements().entrySet()) {
      judged.add(Words.ofName(area.getKey().name()).text(": " + area.getValue().label()));
    }
    return judged.isEmpty() ? Words.of("none given") : PageWords.joined(judged, "; ");
  }

  private static Words raised(Inspection inspection, ImmutableList<Inspection> known) {
    ImmutableSortedSet<Theme> again = inspection.themesRaisedBefore(known);
    return inspection.themes().isEmpty()
        ? Words.of("–")
        : PageWords.joined(
            inspection.themes(),
            "; ",
            theme ->
                again.contains(theme)
                    ? Words.ofName(theme.name()).text(" (AGAIN)")
                    : Words.ofName(theme.name()));
  }

  // What is due

  private Optional<Block> deadlines() {
    Table.Builder table =
        Table.builder(Words.of("What a council has to publish after its report, as at ").day(asAt))
            .textColumn("Inspection")
            .textColumn("Report received")
            .textColumn("Report")
            .textColumn("Statement of action");
    boolean hasDuty = false;
    boolean isReceived = false;
    for (OfAuthority ofAuthority : records.authorities()) {
      for (Inspection inspection : known(ofAuthority)) {
        if (inspection.hasDutyToPublish()) {
          hasDuty = true;
          isReceived |= inspection.reportReceivedOn().isPresent();
          table.row(
              name(ofAuthority, inspection),
              PageWords.orNotKnown(inspection.reportReceivedOn()),
              report(inspection),
              statement(inspection));
        }
      }
    }
    if (!hasDuty) {
      return Optional.empty();
    }
    return Optional.of(
        isReceived
            ? table.build()
            : new Paragraph(
                Words.of(
                    "When each council had to publish its report and what it will do is not known,"
                        + " for no day is recorded on which it received one.")));
  }

  private Words report(Inspection inspection) {
    return deadline(
        inspection,
        inspection.publicationDueOn(
            InspectionTimeLimits.PUBLICATION_OF_REPORT, InspectionsSection.DAYS),
        inspection.publicationTimeliness(
            InspectionTimeLimits.PUBLICATION_OF_REPORT, InspectionsSection.DAYS, asAt),
        inspection.whyPublicationLeftOut(
            InspectionTimeLimits.PUBLICATION_OF_REPORT, InspectionsSection.DAYS, asAt));
  }

  private Words statement(Inspection inspection) {
    return deadline(
        inspection,
        inspection.statementDueOn(
            InspectionTimeLimits.STATEMENT_OF_ACTION, InspectionsSection.DAYS),
        inspection.statementTimeliness(
            InspectionTimeLimits.STATEMENT_OF_ACTION, InspectionsSection.DAYS, asAt),
        inspection.whyStatementLeftOut(
            InspectionTimeLimits.STATEMENT_OF_ACTION, InspectionsSection.DAYS, asAt));
  }

  private static Words deadline(
      Inspection inspection,
      Optional<LocalDate> dueOn,
      Optional<Timeliness> timeliness,
      Optional<String> whyLeftOut) {
    if (inspection.reportReceivedOn().isEmpty()) {
      return Words.of("not known when due");
    }
    Words due = dueOn.map(day -> Words.of("due ").day(day).text(", ")).orElse(Words.NONE);
    return due.text(
        timeliness
            .map(Timeliness::label)
            .orElseGet(() -> Wording.NOT_KNOWN + " (" + whyLeftOut.orElseThrow() + ")"));
  }

  // What the file says, and what contradicts it

  private ImmutableList<Words> notes(OfAuthority ofAuthority) {
    ImmutableList<Inspection> known = known(ofAuthority);
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    known.stream()
        .collect(Inspections.toIssues())
        .forEach(issue -> notes.add(Words.of("To look at: ").then(PageWords.issue(issue))));
    InspectionsSection.notes(ofAuthority, known)
        .forEach(
            note ->
                notes.add(
                    authority(ofAuthority)
                        .text(", ")
                        .name(note.inspection())
                        .text(": ")
                        .name(note.text())
                        .text(".")));
    return notes.build();
  }
}
