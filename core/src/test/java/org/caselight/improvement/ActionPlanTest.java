package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.improvement.ProgressKind.DELIVERED;
import static org.caselight.improvement.ProgressKind.UNDER_WAY;
import static org.caselight.improvement.ProgressPolicy.QUARTERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ActionPlanTest {
  private static final LocalDate AGREED = LocalDate.of(2019, 5, 1);
  private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 30);

  private static Reading share(LocalDate day, long percent) {
    return Reading.of(day, Proportion.of(percent, 100));
  }

  private static ActionPlanObjective.Builder objective(String reference) {
    return ActionPlanObjective.builder().reference(reference).action("Do it").agreedOn(AGREED);
  }

  /** The plan of the documentation. */
  private static ActionPlan plan() {
    return ActionPlan.builder()
        .title("Action plan after the inspection")
        .source("Ofsted inspection, January 2019")
        .addAllRecommendations(
            Stream.of("1", "2", "3", "4").map(each -> Recommendation.of(each, "Do it")).toList())
        .addObjectives(
            objective("3.1")
                .addRecommendations("3")
                .leadOfficer("Head of Service")
                .dueOn(LocalDate.of(2020, 3, 31))
                .addThemes(Theme.of("Supervision"))
                .addIndicators(
                    ObjectiveIndicator.builder()
                        .indicator(
                            Indicator.of(
                                "Supervised in time",
                                IndicatorUnit.SHARE,
                                Polarity.HIGHER_IS_BETTER))
                        .baseline(share(LocalDate.of(2019, 4, 30), 60))
                        .target(Target.atLeastPercent(90))
                        .build())
                .build())
        .build()
        .withUpdate("3.1", ProgressUpdate.of(LocalDate.of(2019, 6, 3), UNDER_WAY))
        .withReading("3.1", "Supervised in time", share(SEPTEMBER, 72));
  }

  /** With one that answers two recommendations, one that answers none and is not led, and so on. */
  private static ActionPlan larger() {
    return plan()
        .withObjective(
            objective("3.2")
                .addRecommendations("3", "1")
                .leadOfficer("Director")
                .dueOn(LocalDate.of(2019, 8, 31))
                .addThemes(Theme.of("Caseloads"), Theme.of("supervision"))
                .build())
        .withObjective(objective("9").addRecommendations("10", "9").build())
        .withObjective(objective("5").build())
        .withObjective(
            ActionPlanObjective.builder()
                .reference("6")
                .action("Do it later")
                .agreedOn(SEPTEMBER.plusDays(1))
                .addRecommendations("2")
                .build());
  }

  @Test
  void exampleOfTheDocumentation() {
    assertThat(plan().standing("3.1", QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER))
        .hasValueSatisfying(
            standing ->
                assertThat(standing)
                    .hasToString("3.1, 2019-09-30: at risk (update overdue: due 2019-09-03)"));
    assertThat(plan().standing("3.1", QUARTERLY, ENGLAND_AND_WALES, AGREED.minusDays(1))).isEmpty();
    assertThat(plan())
        .hasToString("Action plan after the inspection: 4 recommendations, 1 objective");
  }

  @Test
  void standingsInTheOrderOfThePlan() {
    assertThat(larger().standings(QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER))
        .extracting(standing -> standing.objective().reference())
        .containsExactly("3.1", "3.2", "9", "5");
    assertThat(larger().standings(QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER.plusDays(1))).hasSize(5);
    assertThat(larger().standings(QUARTERLY, ENGLAND_AND_WALES, AGREED.minusDays(1))).isEmpty();
  }

  @Test
  void byRecommendation() {
    List<PlanRollUp> rollUps = larger().byRecommendation(QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER);
    assertThat(rollUps)
        .extracting(PlanRollUp::toString)
        .containsExactly(
            "recommendation 1: 1 objective, red",
            "recommendation 2: 0 objectives",
            "recommendation 3: 2 objectives, red, improving",
            "recommendation 4: 0 objectives",
            "recommendation 9: 1 objective, amber",
            "recommendation 10: 1 objective, amber",
            "no recommendation: 1 objective, amber");
    PlanRollUp third = rollUps.get(2);
    assertThat(third.heading()).isEqualTo(PlanRollUp.Heading.RECOMMENDATION);
    assertThat(third.key()).contains("3");
    assertThat(third.asAt()).isEqualTo(SEPTEMBER);
    assertThat(third.rag()).contains(Rag.RED);
    assertThat(third.direction()).contains(DirectionOfTravel.IMPROVING);
    assertThat(third.countByState())
        .containsEntry(ObjectiveState.OVERDUE, Count.of(1))
        .containsEntry(ObjectiveState.AT_RISK, Count.of(1))
        .containsEntry(ObjectiveState.COMPLETE, Count.ZERO);
    assertThat(third.missing())
        .extracting(ObjectiveGap::toString)
        .containsExactly("3.2: no indicator");
    assertThat(Serialized.copy(third)).isEqualTo(third).hasSameHashCodeAs(third);
  }

  @Test
  void byLeadOfficer() {
    assertThat(larger().byLeadOfficer(QUARTERLY, ENGLAND_AND_WALES, AGREED))
        .extracting(PlanRollUp::toString)
        .containsExactly(
            "lead officer Director: 1 objective",
            "lead officer Head of Service: 1 objective",
            "no lead officer: 2 objectives");
    assertThat(plan().byLeadOfficer(QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER))
        .extracting(PlanRollUp::toString)
        .containsExactly("lead officer Head of Service: 1 objective, amber, improving");
  }

  @Test
  void themesThatItAnswers() {
    assertThat(larger().answeredThemes())
        .containsExactly(Theme.of("Caseloads"), Theme.of("Supervision"));
  }

  @Test
  void recommendationsAreAddedAndUpdated() {
    ActionPlan known =
        plan()
            .withRecommendation(Recommendation.of("5", "Do that"))
            .withRecommendationUpdate(
                "5", RecommendationUpdate.of(AGREED, RecommendationStatus.ACCEPTED));
    assertThat(known.recommendations())
        .extracting(each -> each.updates().size())
        .containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void whatContradictsItself() {
    ActionPlan odd =
        larger()
            .withRecommendationUpdate(
                "3", RecommendationUpdate.of(AGREED, RecommendationStatus.IMPLEMENTED))
            .withRecommendationUpdate(
                "1", RecommendationUpdate.of(AGREED, RecommendationStatus.NOT_ACCEPTED));
    assertThat(odd.issues(SEPTEMBER))
        .extracting(DataIssue::code)
        .containsExactly(
            "unknown-recommendation",
            "unknown-recommendation",
            "implemented-with-open-objective",
            "implemented-without-evidence",
            "objective-without-recommendation",
            "recommendation-without-objective",
            "recommendation-without-objective",
            "returns-nowhere",
            "returns-nowhere");
    assertThat(odd.issues(SEPTEMBER))
        .extracting(DataIssue::reason)
        .contains(
            "objective 9: recommendation must be one of the plan, was 10",
            "recommendation 3: implemented, but not complete: objectives 3.1, 3.2",
            "recommendation 2: no objective answers it",
            "recommendation 4: no objective answers it");
    assertThat(odd.issues(SEPTEMBER.plusDays(1)))
        .extracting(DataIssue::reason)
        .doesNotContain("recommendation 2: no objective answers it")
        .contains("recommendation 4: no objective answers it");
    assertThat(odd.issues(AGREED.minusDays(1)))
        .extracting(DataIssue::code)
        .containsOnly("recommendation-without-objective", "returns-nowhere");
    assertThat(
            odd.issues(SEPTEMBER).stream()
                .collect(DataIssues.toCountByCode())
                .get("unknown-recommendation"))
        .isEqualTo(2);
  }

  @Test
  void issuesOfOneCodeInTheOrderOfThePlan() {
    ActionPlan plan =
        ActionPlan.builder()
            .title("Plan")
            .addRecommendations(Recommendation.of("10", "Do it"), Recommendation.of("2", "Do it"))
            .addObjectives(
                objective("9").addRecommendations("10").build(),
                objective("1").addRecommendations("2", "10").build())
            .build();
    RecommendationUpdate implemented =
        RecommendationUpdate.of(AGREED, RecommendationStatus.IMPLEMENTED);
    assertThat(plan.issues(AGREED))
        .extracting(DataIssue::reason)
        .containsExactly(
            "recommendation 10: nothing reported, and returns to no meeting",
            "recommendation 2: nothing reported, and returns to no meeting");
    assertThat(
            plan.withRecommendationUpdate("2", implemented)
                .withRecommendationUpdate("10", implemented)
                .issues(AGREED))
        .extracting(DataIssue::reason)
        .containsExactly(
            "recommendation 10: implemented, but not complete: objectives 9, 1",
            "recommendation 2: implemented, but not complete: objectives 1",
            "recommendation 10: implemented, and no evidence was reported",
            "recommendation 2: implemented, and no evidence was reported");
  }

  @Test
  void implementedAndCompleteIsNoContradiction() {
    ActionPlan complete =
        plan()
            .withUpdate("3.1", ProgressUpdate.of(SEPTEMBER, DELIVERED))
            .withReading("3.1", "Supervised in time", share(SEPTEMBER.plusDays(1), 90))
            .withRecommendationUpdate(
                "3", RecommendationUpdate.of(SEPTEMBER, RecommendationStatus.IMPLEMENTED));
    assertThat(complete.issues(SEPTEMBER))
        .extracting(DataIssue::code)
        .contains("implemented-with-open-objective");
    assertThat(complete.issues(SEPTEMBER.plusDays(1)))
        .extracting(DataIssue::code)
        .doesNotContain("implemented-with-open-objective");
  }

  @Test
  void unknownReferencesAreRefused() {
    ProgressUpdate update = ProgressUpdate.of(SEPTEMBER, UNDER_WAY);
    Reading reading = share(SEPTEMBER, 1);
    RecommendationUpdate accepted =
        RecommendationUpdate.of(SEPTEMBER, RecommendationStatus.ACCEPTED);
    ActionPlan plan = plan();
    String message = "objective: must be one of the plan (3.1), was 3.2";
    assertThatThrownBy(() -> plan.withUpdate("3.2", update))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> plan.withReading("3.2", "Supervised in time", reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> plan.standing("3.2", QUARTERLY, ENGLAND_AND_WALES, SEPTEMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> plan.withReading("3.1", "Supervised", reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator: must be one of objective 3.1 (Supervised in time), was Supervised");
    assertThatThrownBy(() -> plan.withRecommendationUpdate("5", accepted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recommendation: must be one of the plan (1, 2, 3, 4), was 5");
  }

  @Test
  void impossiblePlansAreRefused() {
    ActionPlan plan = plan();
    ActionPlanObjective again = objective("3.1").build();
    Recommendation twice = Recommendation.of("4", "Do that");
    assertThatThrownBy(() -> plan.withObjective(again))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("objectives: must not have one reference twice, was 3.1");
    assertThatThrownBy(() -> plan.withRecommendation(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recommendations: must not have one reference twice, was 4");
    ActionPlan.Builder blank = ActionPlan.builder().title("");
    assertThatThrownBy(blank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title: must not be blank");
    ActionPlan.Builder source = ActionPlan.builder().title("Plan").source(" ");
    assertThatThrownBy(source::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source: must not be blank");
  }

  @Test
  void daysOutsideTheRecordsAreRefused() {
    ActionPlan empty = ActionPlan.builder().title("Plan").build();
    LocalDate early = LocalDate.of(1899, 12, 31);
    String message = "asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31";
    assertThatThrownBy(() -> empty.standings(QUARTERLY, ENGLAND_AND_WALES, early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> empty.issues(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(empty.byRecommendation(QUARTERLY, ENGLAND_AND_WALES, AGREED)).isEmpty();
    assertThat(empty.issues(AGREED)).isEmpty();
  }

  @Test
  void equalityAndSerialization() {
    assertThat(Serialized.copy(larger())).isEqualTo(larger()).hasSameHashCodeAs(larger());
    assertThat(larger()).isNotEqualTo(plan());
  }
}
