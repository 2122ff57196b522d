package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.ObjectivesTimeline;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.improvement.ActionPlan;
import org.caselight.improvement.ActionPlanObjective;
import org.caselight.improvement.ObjectiveIndicator;
import org.caselight.improvement.ObjectiveStanding;
import org.caselight.improvement.ObjectiveStandings;
import org.caselight.improvement.ObjectiveState;
import org.caselight.improvement.PlanRollUp;
import org.caselight.improvement.ProgressReason;
import org.caselight.improvement.ProgressUpdate;
import org.caselight.improvement.Recommendation;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;

/** How an action plan stands on a day, as a page shows it. */
final class ActionPlanBlocks {
  private static final Indicator BY_STATE =
      Indicator.builder()
          .code("objectives-by-state")
          .title("Objectives by state")
          .definition("objectives of the action plan that are in the state on the day")
          .unit(IndicatorUnit.NUMBER)
          .polarity(Polarity.NEITHER)
          .people(PeopleCounted.NOWHERE)
          .build();

  /**
   * The library's word for a recommendation that is said to be done while its objectives are not.
   */
  private static final String CONTRADICTION = "implemented-with-open-objective";

  private final ActionPlanFolder folder;
  private final ActionPlan plan;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;
  private final Edition edition;
  private final Figures figures;
  private final Origin origin;
  private final RecommendationsBlocks recommendations;
  private final ImmutableList<ObjectiveStanding> standings;
  private final ImmutableList<ObjectiveStanding> worstFirst;
  private final ImmutableSortedMap<ObjectiveState, Count> counts;

  ActionPlanBlocks(
      ActionPlanFolder folder, Optional<LocalDate> asked, Edition edition, Figures figures) {
    this.folder = folder;
    this.plan = folder.plan();
    this.asAt = asked.orElse(ActionPlanSection.DAY_OF_THE_PROGRAM);
    this.isAsAtGiven = asked.isPresent();
    this.edition = edition;
    this.figures = figures;
    this.origin = Origin.madeUpOr(Origin.THIS_COUNCIL, folder.folder());
    this.recommendations =
        new RecommendationsBlocks(plan.recommendations(), asAt, origin.part("action plan"));
    this.standings = standings(asAt);
    this.worstFirst = ImmutableList.sortedCopyOf(ObjectiveStandings.worstFirst(), standings);
    this.counts = standings.stream().collect(ObjectiveStandings.toCountByState());
  }

  private ImmutableList<ObjectiveStanding> standings(LocalDate day) {
    return plan.standings(ActionPlanSection.POLICY, ActionPlanSection.DAYS, day);
  }

  /** Whether anything had been agreed, of which there is something to say. */
  private boolean isEmpty() {
    return standings.isEmpty();
  }

  ImmutableList<Kpi> keyFigures() {
    return isEmpty()
        ? ImmutableList.of()
        : plan.recommendations().isEmpty()
            ? ImmutableList.of(late())
            : ImmutableList.of(late(), recommendations.keyFigure(contradictions()));
  }

  /** What to look at first. */
  ImmutableList<Words> lead() {
    ImmutableList<ObjectiveStanding> overdue = in(ObjectiveState.OVERDUE);
    ImmutableList.Builder<Words> lead = ImmutableList.builder();
    if (overdue.size() == 1) {
      lead.add(
          Words.of("One objective of the action plan is overdue: ")
              .name(reference(overdue.get(0)))
              .text(", ")
              .name(overdue.get(0).objective().action())
              .text("."));
    } else if (!overdue.isEmpty()) {
      lead.add(
          Words.of("Objectives of the action plan are overdue: ").then(named(overdue)).text("."));
    } else if (!isEmpty()) {
      lead.add(Words.of("No objective of the action plan is overdue."));
    }
    if (!isEmpty() && !recommendations.overdue().isEmpty()) {
      lead.add(
          Words.of("The meeting that was to hear of the plan's recommendation ")
              .then(PageWords.named(recommendations.overdue(), RecommendationsBlocks::reference))
              .text(" has passed, and nothing was reported."));
    }
    return lead.build();
  }

  // Key figures

  private Kpi late() {
    Kpi.Builder kpi =
        origin.kpi(KeyIndicator.OBJECTIVES_LATE, Figures.on(asAt)).figure(late(standings));
    ActionPlanSection.aQuarterBefore(asAt)
        .filter(day -> !standings(day).isEmpty())
        .ifPresent(day -> kpi.addEarlier(Reading.of(day, late(standings(day)))));
    for (ObjectiveState state : List.of(ObjectiveState.OVERDUE, ObjectiveState.AT_RISK)) {
      ImmutableList<ObjectiveStanding> in = in(state);
      if (!in.isEmpty()) {
        kpi.addFindings(
            new KpiFinding(
                state.label()
                    + ": "
                    + Printable.escaped(Wording.listed(in, ActionPlanBlocks::reference)),
                state.rag().equals(Optional.of(Rag.RED)),
                ImmutableList.of()));
      }
    }
    return kpi.build();
  }

  private static Proportion late(ImmutableList<ObjectiveStanding> standings) {
    ImmutableSortedMap<ObjectiveState, Count> counts =
        standings.stream().collect(ObjectiveStandings.toCountByState());
    return Proportion.of(
        count(counts, ObjectiveState.OVERDUE) + count(counts, ObjectiveState.AT_RISK),
        standings.size());
  }

  private static long count(Map<ObjectiveState, Count> counts, ObjectiveState state) {
    return counts.getOrDefault(state, Count.ZERO).count();
  }

  /** What was reported of a recommendation and does not go with its objectives. */
  private ImmutableList<KpiFinding> contradictions() {
    return plan.issues(asAt).stream()
        .filter(issue -> issue.code().equals(CONTRADICTION))
        .map(issue -> KpiFinding.concern(Printable.escaped(issue.reason())))
        .collect(toImmutableList());
  }

  /** Empty if nothing was read of it by then that is in its unit. */
  private Optional<Kpi> kpi(ObjectiveStanding standing, ObjectiveIndicator measured) {
    Indicator indicator = measured.indicator();
    return measured
        .readings()
        .latest(asAt)
        .filter(latest -> indicator.isInUnit(latest.figure()))
        .map(
            latest -> {
              Kpi.Builder kpi =
                  origin
                      .part("objective " + reference(standing))
                      .kpi(indicator, Subject.IMPROVEMENT, Figures.on(latest.asAt()))
                      .figure(latest.figure())
                      .addAllEarlier(earlier(measured, latest.asAt()))
                      .target(
                          measured.target().filter(target -> target.suits(indicator.polarity())))
                      .steadyWithin(ActionPlanSection.POLICY.steadyWithin());
              standing
                  .dueOn()
                  .filter(due -> isBehindPace(standing, measured))
                  .ifPresent(
                      due ->
                          kpi.addFindings(
                              KpiFinding.concern("behind an even pace to the target by " + due)));
              return kpi.build();
            });
  }

  /** Where it began and what was read before a day; of one day what was read. */
  private static ImmutableList<Reading> earlier(ObjectiveIndicator measured, LocalDate before) {
    ImmutableList<Reading> read = measured.readings().readings();
    return Stream.concat(
            measured.baseline().stream()
                .filter(
                    baseline ->
                        read.stream().noneMatch(each -> each.asAt().equals(baseline.asAt()))),
            read.stream())
        .filter(
            reading ->
                reading.asAt().isBefore(before) && measured.indicator().isInUnit(reading.figure()))
        .collect(toImmutableList());
  }

  private boolean isBehindPace(ObjectiveStanding standing, ObjectiveIndicator measured) {
    return !standing.state().isComplete()
        && standing
            .dueOn()
            .map(due -> measured.isBehindPace(due, ActionPlanSection.POLICY.steadyWithin(), asAt))
            .orElse(false);
  }

  // What stands on the page

  /** The plan at a glance, objective by objective, and its indicators. */
  ImmutableList<Block> blocks() {
    if (plan.objectives().isEmpty()) {
      return ImmutableList.of(new Paragraph(PageWords.nothingUsed(folder.folder())));
    }
    if (isEmpty()) {
      return ImmutableList.of(
          new Paragraph(
              Words.of("None of the objectives had been agreed by ").day(asAt).text(".")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(byState());
    sinceAQuarterAgo().ifPresent(since -> blocks.add(new Paragraph(since)));
    blocks.add(objectives());
    blocks.add(timeline());
    addIndicators(blocks);
    addPoints(blocks, "Missing: ", missing());
    addPoints(blocks, "To look at: ", issues());
    blocks.add(PageWords.source(folder.folder(), ImmutableSet.of(), asAt, isAsAtGiven));
    if (folder.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    return ImmutableList.copyOf(blocks);
  }

  private static void addPoints(List<Block> blocks, String title, ImmutableList<Words> points) {
    if (!points.isEmpty()) {
      blocks.add(
          new Points(
              points.stream()
                  .map(point -> Words.of(title).then(point))
                  .collect(toImmutableList())));
    }
  }

  private Chart byState() {
    Table.Builder table =
        Table.builder(Words.of("Objectives by state, as at ").day(asAt))
            .textColumn("State")
            .textColumn("Colour")
            .numberColumn("Objectives")
            .textColumn("Which");
    List<BarsChart.Bar> bars = new ArrayList<>();
    List<Words> inWords = new ArrayList<>();
    counts.forEach(
        (state, count) -> {
          PublishedKpi shown =
              figures.release(
                  origin
                      .part(state.label())
                      .kpi(BY_STATE, Subject.IMPROVEMENT, Figures.on(asAt))
                      .figure(count)
                      .build());
          String title = Wording.sentence(state.label());
          table.row(
              Words.of(title),
              Words.NONE.colour(state.rag()),
              figures.shown(shown),
              in(state).isEmpty() ? Words.of("none") : named(in(state)));
          bars.add(
              new BarsChart.Bar(
                  title,
                  shown.value(),
                  shown.shown(),
                  Optional.of(
                      PageWords.mark(state.rag(), state.rag().map(Rag::label).orElse("no colour"))),
                  Optional.empty()));
          inWords.add(Words.of(state.label() + " ").then(figures.shown(shown)));
        });
    Words title = Words.of("How the objectives stand, worst first");
    Words description =
        Words.of("Objectives of the action plan on ")
            .day(asAt)
            .text(": ")
            .then(PageWords.joined(inWords, ", "))
            .text(".");
    return ChartBlock.of(
        BarsChart.picture(
            new ChartText("objectives-by-state", title.toString(), description.toString()),
            "Objectives",
            bars),
        title,
        description,
        table.build());
  }

  private Optional<Words> sinceAQuarterAgo() {
    return ActionPlanSection.aQuarterBefore(asAt)
        .map(
            day -> {
              Words since = Words.of("Since ").day(day).text(": ");
              ImmutableList<ObjectiveStanding> before = standings(day);
              if (before.isEmpty()) {
                return since.text("nothing of the plan had been agreed by then.");
              }
              ImmutableList<ObjectiveChange> changes = ObjectiveChange.since(before, standings);
              return changes.isEmpty()
                  ? since.text("no objective has changed its state.")
                  : since
                      .then(
                          PageWords.joined(
                              changes.reverse(),
                              "; ",
                              change ->
                                  Words.of(change.how() + ": ").then(named(change.objectives()))))
                      .text(".");
            });
  }

  private Table objectives() {
    Table.Builder table =
        Table.builder(Words.of("Objectives, worst first, as at ").day(asAt))
            .textColumn("Objective")
            .textColumn("State")
            .textColumn("Due")
            .textColumn("Lead officer")
            .textColumn("Why")
            .textColumn("Last reported");
    for (ObjectiveStanding standing : worstFirst) {
      table.row(
          Words.ofName(reference(standing) + " " + standing.objective().action()),
          state(standing),
          due(standing),
          standing.objective().leadOfficer().map(Words::ofName).orElseGet(() -> Words.of("nobody")),
          why(standing),
          lastReported(standing));
    }
    return table.build();
  }

  private static Words state(ObjectiveStanding standing) {
    return Words.NONE.colour(standing.rag()).text(" " + standing.state().label());
  }

  private static Words due(ObjectiveStanding standing) {
    Words due = standing.dueOn().map(Words::of).orElseGet(() -> Words.of("no day"));
    return standing.timesMoved() > 0
        ? due.text(", moved, at first ").day(standing.originalDueOn().orElseThrow())
        : due;
  }

  private Words why(ObjectiveStanding standing) {
    if (standing.embeddedSince().isPresent()) {
      return Words.of("embedded since ").day(standing.embeddedSince().orElseThrow());
    }
    List<Words> why = new ArrayList<>();
    standing.completeSince().ifPresent(day -> why.add(Words.of("complete since ").day(day)));
    Map<Words, String> ofIndicators = new LinkedHashMap<>();
    for (ProgressReason.Kind kind :
        standing.reasons().stream().map(ProgressReason::kind).distinct().toList()) {
      switch (kind) {
        case OVERDUE -> {} // Its state says so.
        case UPDATE_OVERDUE ->
            why.add(Words.of(kind.label() + ", due ").day(standing.updateDueOn().orElseThrow()));
        case EXPECTED_LATE, EXPECTED_EARLIER ->
            why.add(
                Words.of(kind.label() + ", ")
                    .day(standing.objective().expectedOn(asAt).orElseThrow()));
        case WORSENING ->
            ofIndicators.put(
                indicators(
                    standing,
                    measured ->
                        DirectionOfTravel.WORSENING.equals(
                            standing.directions().get(measured.title()))),
                kind.label());
        case BEHIND_PACE ->
            ofIndicators.merge(
                indicators(standing, measured -> isBehindPace(standing, measured)),
                kind.label(),
                (worsening, behind) -> worsening + " and " + behind);
        case NOTHING_SHOWS_IT, NOT_BEGUN -> why.add(Words.of(kind.label()));
      }
    }
    ofIndicators.forEach(
        (indicators, how) ->
            why.add(indicators.isEmpty() ? Words.of(how) : Words.of(how + ": ").then(indicators)));
    return why.isEmpty() ? Words.of("–") : PageWords.joined(why, "; ");
  }

  /** Which of them it is may tell a figure that is withheld, and then is not said. */
  private Words indicators(ObjectiveStanding standing, Predicate<ObjectiveIndicator> which) {
    return PageWords.joined(
        standing.objective().indicators().stream()
            .filter(which)
            .flatMap(measured -> kpi(standing, measured).stream())
            .map(figures::release)
            .filter(kpi -> kpi.symbol().isEmpty())
            .map(kpi -> Words.ofName(kpi.indicator().title()).text(" ").then(figures.shown(kpi)))
            .toList(),
        ", ");
  }

  /** What was reported may tell of a few, and is in nobody's words but the lead officer's. */
  private Words lastReported(ObjectiveStanding standing) {
    return standing
        .lastUpdateOn()
        .map(
            day ->
                edition.isForPublication()
                    ? Words.of(day)
                    : Words.of(day)
                        .text(": ")
                        .then(
                            PageWords.joined(
                                standing.objective().updates().stream()
                                    .filter(update -> update.reportedOn().equals(day))
                                    .toList(),
                                "; ",
                                ActionPlanBlocks::update)))
        .orElseGet(() -> Words.of("never"));
  }

  private static Words update(ProgressUpdate update) {
    Words kind = Words.of(update.kind().label());
    return update.narrative().map(said -> kind.text(", “").name(said).text("”")).orElse(kind);
  }

  private Chart timeline() {
    Table.Builder table =
        Table.builder(Words.of("From the day agreed to the day due"))
            .textColumn("No.")
            .textColumn("Agreed")
            .textColumn("Due")
            .textColumn("State");
    List<ObjectivesTimeline.Objective> objectives = new ArrayList<>();
    for (ObjectiveStanding standing : worstFirst) {
      ActionPlanObjective objective = standing.objective();
      Words due = standing.dueOn().map(Words::of).orElseGet(() -> Words.of("no day"));
      table.row(
          Words.ofName(objective.reference()),
          Words.of(objective.agreedOn()),
          due,
          state(standing));
      objectives.add(
          new ObjectivesTimeline.Objective(
              objective.reference(),
              objective.agreedOn(),
              standing.dueOn(),
              due.toString(),
              PageWords.mark(standing.rag(), standing.state().label())));
    }
    Words title = Words.of("When each objective is due");
    Words description =
        Words.of(
                "Each objective from the day it was agreed to the day it is due; a line stands at ")
            .day(asAt)
            .text(". ")
            .then(
                in(ObjectiveState.OVERDUE).isEmpty()
                    ? Words.of("None is due before it and not complete.")
                    : Words.of("Due before it and not complete: ")
                        .then(named(in(ObjectiveState.OVERDUE)))
                        .text("."));
    return ChartBlock.of(
        ObjectivesTimeline.picture(
            new ChartText("objectives-timeline", title.toString(), description.toString()),
            "Objectives, from the day agreed to the day due",
            objectives,
            asAt,
            Wording.date(asAt)),
        title,
        description,
        table.build());
  }

  private void addIndicators(List<Block> blocks) {
    List<Kpi> kpis = new ArrayList<>();
    List<Words> outsideUnit = new ArrayList<>();
    for (ObjectiveStanding standing : worstFirst) {
      for (ObjectiveIndicator measured : standing.objective().indicators()) {
        Optional<Kpi> kpi = kpi(standing, measured);
        kpi.ifPresent(kpis::add);
        if (kpi.isEmpty() && measured.readings().latest(asAt).isPresent()) {
          outsideUnit.add(
              Words.ofName(measured.title())
                  .text(" (objective ")
                  .name(reference(standing))
                  .text(")"));
        }
      }
    }
    if (!kpis.isEmpty()) {
      blocks.add(
          figures.keyFigures(
              Words.of("The plan's own indicators, against its eventual targets"), kpis));
    }
    if (!outsideUnit.isEmpty()) {
      blocks.add(
          new Paragraph(
              Words.of("Left out, for the last reading cannot be one in its unit: ")
                  .then(PageWords.joined(outsideUnit, ", "))
                  .text(".")));
    }
  }

  private ImmutableList<Words> missing() {
    return standings.stream()
        .flatMap(standing -> standing.missing().stream())
        .map(gap -> Words.of("objective ").name(gap.objective()).text(", ").name(gap.text()))
        .collect(toImmutableList());
  }

  /** What is wrong with an objective may quote a reading, which is not for everybody. */
  private ImmutableList<Words> issues() {
    return plan.issues(asAt).stream()
        .filter(issue -> !(issue.subject() instanceof Recommendation))
        .filter(
            issue ->
                !edition.isForPublication() || !(issue.subject() instanceof ActionPlanObjective))
        .map(PageWords::issue)
        .collect(toImmutableList());
  }

  /** The recommendations, and which objectives answer them; empty if the plan has none. */
  Optional<Table> recommendations() {
    if (isEmpty() || plan.recommendations().isEmpty()) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, Words> answeredBy = ImmutableMap.builder();
    for (PlanRollUp rollUp :
        plan.byRecommendation(ActionPlanSection.POLICY, ActionPlanSection.DAYS, asAt)) {
      rollUp
          .key()
          .filter(reference -> !rollUp.standings().isEmpty())
          .ifPresent(reference -> answeredBy.put(reference, states(rollUp)));
    }
    return Optional.of(recommendations.table(answeredBy.buildOrThrow(), plan.issues(asAt)));
  }

  /** Worst first: {@code ✖ Red overdue: 3.2; ▲ Amber at risk: 3.1}. */
  private static Words states(PlanRollUp rollUp) {
    return PageWords.joined(
        ImmutableList.sortedCopyOf(ObjectiveStandings.worstFirst(), rollUp.standings()),
        "; ",
        standing -> state(standing).text(": ").name(reference(standing)));
  }

  private ImmutableList<ObjectiveStanding> in(ObjectiveState state) {
    return standings.stream()
        .filter(standing -> standing.state() == state)
        .collect(toImmutableList());
  }

  private static Words named(ImmutableList<ObjectiveStanding> standings) {
    return PageWords.named(standings, ActionPlanBlocks::reference);
  }

  private static String reference(ObjectiveStanding standing) {
    return standing.objective().reference();
  }
}
