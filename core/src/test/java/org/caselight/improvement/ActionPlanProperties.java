package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Count;
import org.caselight.indicator.Rag;
import org.caselight.quality.DataIssue;
import org.caselight.testing.ActionPlans;
import org.caselight.testing.Indicators;
import org.caselight.testing.Serialized;

class ActionPlanProperties {

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlans.plans();
  }

  @Provide
  Arbitrary<ProgressPolicy> policies() {
    return ActionPlans.policies();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Indicators.days();
  }

  @Property
  void everyObjectiveAgreedIsUnderItsLeadOfficerOrNone(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    List<ObjectiveStanding> standings = plan.standings(policy, ENGLAND_AND_WALES, asAt);
    assertThat(plan.byLeadOfficer(policy, ENGLAND_AND_WALES, asAt))
        .flatExtracting(PlanRollUp::standings)
        .containsExactlyInAnyOrderElementsOf(standings);
    assertThat(standings)
        .hasSize(
            (int)
                plan.objectives().stream()
                    .filter(objective -> !asAt.isBefore(objective.agreedOn()))
                    .count());
  }

  @Property
  void everyObjectiveAgreedIsUnderEachRecommendationItAnswersOrNone(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    List<ObjectiveStanding> expected =
        plan.standings(policy, ENGLAND_AND_WALES, asAt).stream()
            .flatMap(
                standing ->
                    Stream.generate(() -> standing)
                        .limit(Math.max(1, standing.objective().recommendations().size())))
            .toList();
    List<PlanRollUp> rollUps = plan.byRecommendation(policy, ENGLAND_AND_WALES, asAt);
    assertThat(rollUps)
        .flatExtracting(PlanRollUp::standings)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(rollUps.stream().flatMap(rollUp -> rollUp.key().stream()).limit(3))
        .containsExactly("1", "2", "10");
  }

  @Property
  void countsOfARollUpAddUpAndItsColourIsItsWorst(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    for (PlanRollUp rollUp : plan.byRecommendation(policy, ENGLAND_AND_WALES, asAt)) {
      assertThat(rollUp.countByState()).containsOnlyKeys(ObjectiveState.values());
      assertThat(rollUp.countByState().values().stream().mapToLong(Count::count).sum())
          .isEqualTo(rollUp.standings().size());
      List<Rag> colours =
          rollUp.standings().stream().flatMap(standing -> standing.rag().stream()).toList();
      assertThat(rollUp.rag().isPresent()).isEqualTo(!colours.isEmpty());
      rollUp
          .rag()
          .ifPresent(
              worst ->
                  assertThat(colours)
                      .contains(worst)
                      .allMatch(colour -> colour.orWorse(worst) == worst));
    }
  }

  @Property
  void countsMergeInWhateverOrder(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(max = 3) int split) {
    List<ObjectiveStanding> standings = plan.standings(policy, ENGLAND_AND_WALES, asAt);
    assertThat(Serialized.collectInHalves(standings, split, ObjectiveStandings.toCountByState()))
        .isEqualTo(standings.stream().collect(ObjectiveStandings.toCountByState()));
  }

  @Property
  void issuesOfAPlanHoldThoseOfItsParts(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asAt) {
    List<DataIssue<? extends Serializable>> issues = plan.issues(asAt);
    assertThat(issues).extracting(DataIssue::severity).isSorted();
    for (ActionPlanObjective objective : plan.objectives()) {
      assertThat(issues.containsAll(objective.issues(asAt))).isTrue();
    }
    assertThat(
            issues.containsAll(
                plan.recommendations().stream().collect(Recommendations.toIssues(asAt))))
        .isTrue();
  }
}
