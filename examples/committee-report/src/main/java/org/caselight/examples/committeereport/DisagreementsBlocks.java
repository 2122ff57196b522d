package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.disclosure.CountTable;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.PublishedTable;
import org.caselight.escalation.Disagreement;
import org.caselight.escalation.DisagreementStanding;
import org.caselight.escalation.Disagreements;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationStage;
import org.caselight.escalation.OpenAtStage;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.FlowSteps;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Subject;

/** How professionals settle what they disagree about, and what waits, as a page shows it. */
final class DisagreementsBlocks {
  private static final Indicator OPEN =
      indicator(
          "disagreements-open",
          "Disagreements open",
          "disagreements between professionals that were raised and neither resolved nor withdrawn");

  private static final Indicator OVERDUE =
      indicator(
          "disagreements-overdue",
          "Disagreements overdue",
          "open disagreements of which the stage or the whole should have been decided by then");

  private final EscalationStages stages;
  private final Optional<DisagreementEvents> events;
  private final EscalationOptions options;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;
  private final Edition edition;
  private final Figures figures;

  DisagreementsBlocks(
      EscalationStages stages,
      Optional<DisagreementEvents> events,
      EscalationOptions options,
      Optional<LocalDate> asked,
      Edition edition,
      Figures figures) {
    this.stages = stages;
    this.events = events;
    this.options = options;
    this.asAt = asked.orElse(EscalationSection.DAY_OF_THE_PROGRAM);
    this.isAsAtGiven = asked.isPresent();
    this.edition = edition;
    this.figures = figures;
  }

  private static Indicator indicator(String code, String title, String definition) {
    return Indicator.builder()
        .code(code)
        .title(title)
        .definition(definition)
        .unit(IndicatorUnit.NUMBER)
        .polarity(Polarity.NEITHER)
        .people(PeopleCounted.IN_PART)
        .build();
  }

  private EscalationProcess process() {
    return options.process(stages.stages(), stages.file().isBundled());
  }

  private static Origin origin(DisagreementEvents waiting) {
    return Origin.madeUpOr(Origin.THIS_COUNCIL, waiting.file());
  }

  /** Empty if nothing was raised, or there is no limit to hold it against. */
  ImmutableList<Kpi> keyFigures() {
    return stages.stages().isEmpty() || process().limit().isEmpty()
        ? ImmutableList.of()
        : events.stream()
            .filter(waiting -> !waiting.disagreements().isEmpty())
            .map(this::inTime)
            .collect(toImmutableList());
  }

  private Kpi inTime(DisagreementEvents waiting) {
    Measured<TimelinessSummary> measured =
        waiting.disagreements().stream()
            .collect(Disagreements.toTimeliness(process(), EscalationSection.DAYS, asAt));
    TimelinessSummary summary = measured.figure();
    Kpi.Builder kpi =
        origin(waiting)
            .kpi(KeyIndicator.DISAGREEMENTS_IN_TIME, Figures.on(asAt))
            .figure(summary.shareInTime())
            .putAllLeftOut(measured.leftOut());
    if (summary.overdue() > 0) {
      kpi.addFindings(
          KpiFinding.concern(
              "open and overdue: " + summary.overdue() + " of " + summary.open(),
              summary.overdue(),
              summary.notYetDue(),
              summary.open()));
    }
    return kpi.build();
  }

  ImmutableList<Block> blocks() {
    if (stages.stages().isEmpty()) {
      return ImmutableList.of(new Paragraph(PageWords.nothingUsed(stages.file())));
    }
    EscalationProcess process = process();
    List<Block> blocks = new ArrayList<>();
    blocks.add(steps(process));
    process
        .issues()
        .forEach(
            issue ->
                blocks.add(new Paragraph(Words.of("To look at: ").then(PageWords.issue(issue)))));
    blocks.add(new Paragraph(source(process)));
    if (stages.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    if (events.isPresent()) {
      addWaiting(blocks, process, events.get());
    } else {
      blocks.add(PageWords.leftOut("where disagreements stand", "--disagreements"));
    }
    return ImmutableList.copyOf(blocks);
  }

  // The flowchart

  private static FlowSteps steps(EscalationProcess process) {
    List<Words> notes = new ArrayList<>();
    process
        .limit()
        .ifPresent(
            limit ->
                notes.add(
                    Words.of("The whole process takes no more than ")
                        .name(limit.toString())
                        .text(".")));
    process
        .bypassBy()
        .ifPresent(who -> notes.add(Words.of("Any stage may be bypassed by ").name(who).text(".")));
    return new FlowSteps(
        Words.ofName(process.name()).text(": at the end of each stage, is it resolved?"),
        process.stages().stream().map(stage -> step(process, stage)).collect(toImmutableList()),
        ImmutableList.copyOf(notes),
        process.toMermaid());
  }

  private static FlowSteps.Stage step(EscalationProcess process, EscalationStage stage) {
    Optional<EscalationStage> next = process.stageAfter(stage.name());
    return new FlowSteps.Stage(
        Words.ofName(stage.name()),
        Words.ofName(stage.decidedBy()),
        stage.allowed().map(limit -> Words.ofName(limit.toString())).orElse(Words.NONE),
        Words.of("it ends here"),
        next.map(later -> Words.of("escalate to ").name(later.name()))
            .orElseGet(() -> Words.of("there is no further stage")),
        next.flatMap(later -> process.bypassBy())
            .map(who -> Words.of("by ").name(who))
            .orElse(Words.NONE),
        Words.NONE);
  }

  private Words source(EscalationProcess process) {
    Words source = Words.of("Source of the stages: ").source(stages.file().source()).text(".");
    return process
        .source()
        .map(
            whole ->
                source
                    .text(" Of the time in all and who may go past stages: ")
                    .source(whole)
                    .text("."))
        .orElse(source);
  }

  // Where disagreements stand

  private void addWaiting(
      List<Block> blocks, EscalationProcess process, DisagreementEvents waiting) {
    ImmutableList<Disagreement> disagreements = waiting.disagreements();
    if (disagreements.isEmpty()) {
      blocks.add(new Paragraph(PageWords.nothingUsed(waiting.file())));
      return;
    }
    blocks.add(byStage(process, waiting));
    if (edition.isForPublication()) {
      blocks.add(
          new Paragraph(
              Words.of("Single disagreements are left out of the edition for publication.")));
    } else {
      single(process, disagreements).ifPresent(blocks::add);
      ImmutableList<Words> issues = issues(process, disagreements);
      if (!issues.isEmpty()) {
        blocks.add(new Points(issues));
      }
    }
    blocks.add(PageWords.source(waiting.file(), ImmutableSet.of(), asAt, isAsAtGiven));
    if (waiting.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
  }

  /**
   * Open ones by stage, overdue or not, are released together. Where there are too few for their
   * number to be shown they have no row by stage: where they are would tell much of what the number
   * does not.
   */
  private Table byStage(EscalationProcess process, DisagreementEvents waiting) {
    ImmutableList<OpenAtStage> open =
        waiting.disagreements().stream()
            .collect(Disagreements.toOpenByStage(process, EscalationSection.DAYS, asAt));
    // By their places, for a stage may have any name.
    ImmutableList<String> places =
        IntStream.range(0, open.size()).mapToObj(Integer::toString).collect(toImmutableList());
    PublishedTable released =
        CountTable.twoWay(
                places,
                ImmutableList.of("overdue", "not overdue"),
                open.stream()
                    .map(
                        atStage ->
                            ImmutableList.of(atStage.overdue(), atStage.open() - atStage.overdue()))
                    .toList())
            .release(figures.policy());
    Table.Builder table =
        Table.builder(Words.of("Disagreements open on ").day(asAt))
            .textColumn("Stage")
            .numberColumn("Open")
            .numberColumn("Of these overdue");
    if (!figures.policy().mustWithhold(open.stream().mapToLong(OpenAtStage::open).sum())) {
      for (String place : places) {
        String stage = label(open.get(Integer.parseInt(place)));
        table.row(
            Words.ofName(stage),
            shown(waiting, stage, OPEN, released.rowTotal(place)),
            shown(waiting, stage, OVERDUE, released.cell(place, "overdue")));
      }
    }
    table.row(
        Words.of("All"),
        shown(waiting, "all stages", OPEN, released.total()),
        shown(waiting, "all stages", OVERDUE, released.columnTotal("overdue")));
    return table.build();
  }

  private static String label(OpenAtStage atStage) {
    return atStage.isKnown() ? atStage.stage() : atStage.stage() + " (not in the process)";
  }

  private Words shown(
      DisagreementEvents waiting, String part, Indicator indicator, PublishedNumber count) {
    return figures.shown(
        Origin.released(
            origin(waiting).part(part).kpi(indicator, Subject.ESCALATION, Figures.on(asAt)),
            count));
  }

  private Optional<Table> single(
      EscalationProcess process, ImmutableList<Disagreement> disagreements) {
    ImmutableList<DisagreementStanding> open =
        disagreements.stream().collect(Disagreements.toOpen(process, EscalationSection.DAYS, asAt));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.builder(
                Words.of("One by one, the most urgent first; what each is about is not printed"))
            .textColumn("Raised on")
            .textColumn("Stands at")
            .textColumn("Stage due")
            .textColumn("Whole due")
            .textColumn("What is next");
    for (DisagreementStanding standing : open) {
      table.row(
          Words.of(standing.disagreement().raisedOn()),
          Words.ofName(standing.stage().orElseThrow()),
          due(standing.stageDueOn(), standing.isStageOverdue()),
          due(standing.dueOn(), standing.isWholeOverdue()),
          next(standing));
    }
    return Optional.of(table.build());
  }

  private static Words due(Optional<LocalDate> day, boolean isOverdue) {
    Words due = day.map(Words::of).orElseGet(() -> Words.of("–"));
    return isOverdue ? due.text(" OVERDUE") : due;
  }

  private static Words next(DisagreementStanding standing) {
    if (!standing.isStageKnown()) {
      return Words.of("find out the stage: the process has none of that name");
    }
    return standing
        .nextStage()
        .map(
            next ->
                Words.of(standing.isOverdue() ? "escalate to " : "if not settled, escalate to ")
                    .name(next.name()))
        .orElseGet(() -> Words.of("no further stage"));
  }

  private ImmutableList<Words> issues(
      EscalationProcess process, ImmutableList<Disagreement> disagreements) {
    return disagreements.stream()
        .collect(Disagreements.toIssues(process, EscalationSection.DAYS, asAt))
        .stream()
        .map(
            issue ->
                Words.of("To look at, raised on ")
                    .day(issue.subject().raisedOn())
                    .text(": ")
                    .then(PageWords.issue(issue)))
        .collect(toImmutableList());
  }
}
