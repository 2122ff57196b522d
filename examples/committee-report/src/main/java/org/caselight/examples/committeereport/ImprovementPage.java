package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.improvement.Recommendations;
import org.caselight.improvement.inspection.InspectionTimeLimits;
import org.caselight.scorecard.Kpi;

/** What was promised after inspections and reviews, and what has become of it. */
final class ImprovementPage {
  private static final String ID = "improvement";
  private static final String TITLE = "Action plan and recommendations";

  private final Optional<ReportedRecommendations> recommendations;
  private final Optional<ActionPlanFolder> actionPlan;
  private final Optional<InspectionRecords> inspections;
  private final Optional<EscalationStages> stages;
  private final Optional<DisagreementEvents> disagreements;
  private final EscalationOptions escalation;
  private final Optional<LocalDate> asAt;
  private final Edition edition;

  /**
   * Takes what was read.
   *
   * @param asAt the day asked about; empty if what comes with the program has days of its own
   */
  ImprovementPage(
      Optional<ReportedRecommendations> recommendations,
      Optional<ActionPlanFolder> actionPlan,
      Optional<InspectionRecords> inspections,
      Optional<EscalationStages> stages,
      Optional<DisagreementEvents> disagreements,
      EscalationOptions escalation,
      Optional<LocalDate> asAt,
      Edition edition) {
    this.recommendations = recommendations;
    this.actionPlan = actionPlan;
    this.inspections = inspections;
    this.stages = stages;
    this.disagreements = disagreements;
    this.escalation = escalation;
    this.asAt = asAt;
    this.edition = edition;
  }

  PageSection section(Figures figures) {
    if (recommendations.isEmpty()
        && actionPlan.isEmpty()
        && inspections.isEmpty()
        && stages.isEmpty()) {
      return PageSection.leftOut(
          ID,
          TITLE,
          PageWords.leftOutFor(
              "file of these", "--action-plan, --recommendations, --inspections or --escalation"));
    }
    Optional<ActionPlanBlocks> plan =
        actionPlan.map(folder -> new ActionPlanBlocks(folder, asAt, edition, figures));
    Optional<DisagreementsBlocks> disputes =
        stages.map(
            read ->
                new DisagreementsBlocks(read, disagreements, escalation, asAt, edition, figures));
    List<Block> blocks = new ArrayList<>();
    addLead(blocks, plan);
    addKeyFigures(blocks, plan, disputes, figures);
    blocks.add(new Heading(Words.of("The action plan")));
    blocks.addAll(
        plan.map(ActionPlanBlocks::blocks)
            .orElseGet(
                () ->
                    ImmutableList.of(
                        PageWords.leftOut("the action plan", "folder of one", "--action-plan"))));
    blocks.add(new Heading(Words.of("Recommendations")));
    plan.flatMap(ActionPlanBlocks::recommendations).ifPresent(blocks::add);
    addRecommendations(blocks);
    blocks.add(new Heading(Words.of("Inspections")));
    blocks.addAll(
        inspections
            .map(records -> new InspectionsBlocks(records, asAt).blocks())
            .orElseGet(() -> ImmutableList.of(PageWords.leftOut("inspections", "--inspections"))));
    blocks.add(new Heading(Words.of("When professionals disagree")));
    addDisputes(blocks, disputes);
    if (!notes().isEmpty()) {
      blocks.add(new Heading(Words.of("How to read this section")));
      blocks.add(new Points(notes()));
    }
    return PageSection.of(ID, TITLE, blocks);
  }

  private static void addLead(List<Block> blocks, Optional<ActionPlanBlocks> plan) {
    plan.map(ActionPlanBlocks::lead)
        .filter(lead -> !lead.isEmpty())
        .ifPresent(lead -> blocks.add(new Paragraph(PageWords.joined(lead, " "))));
  }

  private void addKeyFigures(
      List<Block> blocks,
      Optional<ActionPlanBlocks> plan,
      Optional<DisagreementsBlocks> disputes,
      Figures figures) {
    List<Kpi> key = new ArrayList<>();
    plan.ifPresent(known -> key.addAll(known.keyFigures()));
    recommendations
        .filter(reported -> !reported.recommendations().isEmpty())
        .ifPresent(reported -> key.add(reported(reported).keyFigure(ImmutableList.of())));
    disputes.ifPresent(known -> key.addAll(known.keyFigures()));
    if (!key.isEmpty()) {
      blocks.add(figures.keyFigures(Words.of("Whether what was promised is done"), key));
    }
  }

  // Recommendations that stand by themselves

  private LocalDate dayOfRecommendations() {
    return asAt.orElse(RecommendationsSection.DAY_OF_THE_PROGRAM);
  }

  private RecommendationsBlocks reported(ReportedRecommendations reported) {
    return new RecommendationsBlocks(
        reported.recommendations(),
        dayOfRecommendations(),
        Origin.publishedOr("Thurrock", InputFile.THURROCK_IN_SHORT, reported.file()));
  }

  private void addRecommendations(List<Block> blocks) {
    if (recommendations.isEmpty()) {
      blocks.add(PageWords.leftOut("recommendations that no plan answers", "--recommendations"));
      return;
    }
    ReportedRecommendations reported = recommendations.get();
    if (reported.recommendations().isEmpty()) {
      blocks.add(new Paragraph(PageWords.nothingUsed(reported.file())));
      return;
    }
    LocalDate day = dayOfRecommendations();
    blocks.add(
        reported(reported)
            .table(
                ImmutableMap.of(),
                reported.recommendations().stream().collect(Recommendations.toIssues(day))));
    ImmutableList.Builder<Words> points = ImmutableList.builder();
    reported.notes().stream()
        .filter(note -> !note.reportedOn().isAfter(day))
        .forEach(
            note ->
                points.add(
                    Words.of("Of recommendation ")
                        .name(note.reference())
                        .text(": ")
                        .name(note.text())));
    if (!points.build().isEmpty()) {
      blocks.add(new Points(points.build()));
    }
    blocks.add(PageWords.source(reported.file(), ImmutableSet.of(), day, asAt.isPresent()));
    if (reported.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
  }

  private void addDisputes(List<Block> blocks, Optional<DisagreementsBlocks> disputes) {
    if (disputes.isEmpty()) {
      blocks.add(
          PageWords.leftOut("how disagreements are settled", "file of the stages", "--escalation"));
      return;
    }
    if (recommendations.filter(reported -> reported.file().isBundled()).isPresent()) {
      blocks.add(
          new Paragraph(
              Words.of(
                  "The flowchart that the committee's Chair asked for, of stages that are made up.")));
    }
    blocks.addAll(disputes.get().blocks());
  }

  /** How to read what is there. */
  private ImmutableList<Words> notes() {
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    if (actionPlan.isPresent()) {
      notes.add(
          Words.of(
              "Delivered is what lead officers report; whether it helped is for the indicators to"
                  + " show, so an objective is complete only when it is delivered and every"
                  + " indicator meets its target. Complete and embedded: still so in each of the two"
                  + " quarters after."),
          Words.of(
              "At risk: not overdue, but an update is overdue, it is expected late, an indicator"
                  + " gets worse or is behind an even pace from where it began to its target, or"
                  + " nothing can show that it helped."),
          Words.of(
              "An indicator has the colour of its last reading against the eventual target; the"
                  + " state of an objective asks whether the way there is walked in time. So an"
                  + " objective can be on track while its indicator is red."),
          Words.of(
                  "Objectives, lead officers, indicators, targets and a quarterly update are what ")
              .source("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.49")
              .text(" describes; the states and their colours are a convention of this report."));
    }
    if (actionPlan.isPresent() || recommendations.isPresent()) {
      notes.add(
          Words.of(
              "A recommendation stands as it was last reported on. Monitored elsewhere: others watch"
                  + " over it; it is not implemented by that, and counts apart."));
    }
    if (inspections.isPresent()) {
      notes.add(
          Words.of("A council has to publish the report of an inspection within ")
              .name(InspectionTimeLimits.PUBLICATION_OF_REPORT.toString())
              .text(" of receiving it, and what it will do within ")
              .name(InspectionTimeLimits.STATEMENT_OF_ACTION.toString())
              .text(" (")
              .source("Education and Inspections Act 2006, section 137; SI 2007/462")
              .text("). Raised again: under the same name as in an earlier inspection."));
    }
    return notes.build();
  }
}
