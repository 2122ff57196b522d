package org.caselight.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.improvement.ActionPlan;
import org.caselight.improvement.ActionPlanObjective;
import org.caselight.improvement.Meeting;
import org.caselight.improvement.ObjectiveIndicator;
import org.caselight.improvement.ProgressKind;
import org.caselight.improvement.ProgressPolicy;
import org.caselight.improvement.ProgressUpdate;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.RecommendationUpdate;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;

/**
 * Objectives and recommendations whose facts lie on few days, many of them at the ends of quarters,
 * so that several are of one day; and that are often delivered, with targets often met.
 */
public final class ActionPlans {
  private ActionPlans() {}

  /** Some of them delivered again and again. */
  public static Arbitrary<ProgressUpdate> updates() {
    return Combinators.combine(
            Indicators.days(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ProgressKind.DELIVERED)),
                Tuple.of(2, Arbitraries.of(ProgressKind.class))),
            Indicators.days().optional(0.2),
            Indicators.days().optional(0.2))
        .as(
            (day, kind, expected, due) ->
                ProgressUpdate.builder()
                    .reportedOn(day)
                    .kind(kind)
                    .expectedOn(expected)
                    .revisedDueOn(due)
                    .build());
  }

  private static Arbitrary<Figure> figures() {
    return Arbitraries.of(
        Proportion.of(1, 1),
        Proportion.of(9, 10),
        Proportion.of(3, 4),
        Proportion.of(1, 2),
        Proportion.of(1, 4),
        Proportion.of(0, 0),
        Rounded.of(72));
  }

  private static Arbitrary<Reading> readings() {
    return Combinators.combine(Indicators.days(), figures()).as(Reading::of);
  }

  /** A share of which at least half is wanted; now and then without a target, or a wrong one. */
  private static Arbitrary<ObjectiveIndicator> indicators(String title) {
    return Combinators.combine(
            readings().optional(0.7),
            Arbitraries.of(
                Optional.of(Target.atLeastPercent(50)),
                Optional.of(Target.atLeastPercent(50)),
                Optional.of(Target.betweenPercent(50, 90)),
                Optional.of(Target.atMostPercent(50)),
                Optional.<Target>empty()),
            readings().list().uniqueElements(Reading::asAt).ofMaxSize(8))
        .as(
            (baseline, target, readings) ->
                ObjectiveIndicator.builder()
                    .indicator(Indicator.of(title, IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER))
                    .baseline(baseline)
                    .target(target)
                    .readings(ReadingHistory.of(readings))
                    .build());
  }

  /** Under a reference, with up to two indicators. */
  public static Arbitrary<ActionPlanObjective> objectives(String reference) {
    return Combinators.combine(
            Indicators.days(),
            Indicators.days().optional(0.8),
            Arbitraries.of("Head of Service", "Director").optional(0.8),
            Arbitraries.of("1", "2", "10", "9 of another plan").set().ofMaxSize(2),
            Combinators.combine(indicators("Seen alone"), indicators("Supervised in time"))
                .as(ImmutableList::of),
            Arbitraries.of(0, 1, 1, 2),
            updates().list().ofMaxSize(6))
        .as(
            (agreed, due, lead, answers, indicators, howMany, updates) ->
                ActionPlanObjective.builder()
                    .reference(reference)
                    .action("Do it")
                    .agreedOn(agreed)
                    .dueOn(due)
                    .leadOfficer(lead)
                    .addAllRecommendations(answers)
                    .addAllIndicators(indicators.subList(0, howMany))
                    .addAllUpdates(inOrder(updates, ProgressUpdate::reportedOn))
                    .build());
  }

  /** Of three recommendations and three objectives. */
  public static Arbitrary<ActionPlan> plans() {
    return Combinators.combine(
            objectives("1.1"),
            objectives("2.1"),
            objectives("2.2"),
            recommendations("1"),
            recommendations("2"),
            recommendations("10"))
        .as(
            (first, second, third, one, two, ten) ->
                ActionPlan.builder()
                    .title("Plan")
                    .addObjectives(first, second, third)
                    .addRecommendations(one, two, ten)
                    .build());
  }

  /** Quarterly and others, one of them in working days. */
  public static Arbitrary<ProgressPolicy> policies() {
    return Arbitraries.of(
        ProgressPolicy.QUARTERLY,
        ProgressPolicy.QUARTERLY.withSteadyWithin(Tolerance.NONE).withQuartersToEmbed(1),
        ProgressPolicy.of("every two years", TimeLimit.months(24)),
        ProgressPolicy.of("every 60 working days", TimeLimit.workingDays(60)).withoutPace());
  }

  /** In any status, now and then with evidence and a meeting. */
  private static Arbitrary<RecommendationUpdate> recommendationUpdates() {
    return Combinators.combine(
            Indicators.days(),
            Arbitraries.of(RecommendationStatus.class),
            Arbitraries.of("audit", "minutes").optional(0.3),
            Arbitraries.oneOf(
                    Indicators.days().map(day -> Meeting.of("Committee", day)),
                    Arbitraries.of("Board", "Committee").map(Meeting::nextOf))
                .optional(0.5))
        .as(
            (day, status, evidence, meeting) ->
                RecommendationUpdate.builder()
                    .reportedOn(day)
                    .status(status)
                    .evidence(evidence)
                    .reportsTo(meeting)
                    .build());
  }

  /** Under a reference. */
  public static Arbitrary<Recommendation> recommendations(String reference) {
    return recommendationsOf(Arbitraries.just(reference));
  }

  /** Some, two of one reference among them. */
  public static Arbitrary<List<Recommendation>> recommendations() {
    return recommendationsOf(Arbitraries.of("1", "2", "10")).list().ofMaxSize(5);
  }

  private static Arbitrary<Recommendation> recommendationsOf(Arbitrary<String> references) {
    return Combinators.combine(
            references, recommendationUpdates().list().ofMaxSize(4).withoutEdgeCases())
        .as(
            (reference, updates) ->
                Recommendation.builder()
                    .reference(reference)
                    .text("Do it")
                    .addAllUpdates(inOrder(updates, RecommendationUpdate::reportedOn))
                    .build());
  }

  /** By day; those of one day as they came. */
  private static <T> List<T> inOrder(List<T> facts, Function<T, LocalDate> day) {
    return facts.stream().sorted(Comparator.comparing(day)).toList();
  }

  /**
   * The facts with those of one day in another order.
   *
   * @param <T> the fact
   * @param facts the facts
   * @param day the day of one
   * @param random by what they are shuffled
   * @return the same facts, by day
   */
  public static <T> List<T> shuffledWithinDays(
      List<T> facts, Function<T, LocalDate> day, Random random) {
    List<T> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);
    return inOrder(shuffled, day);
  }
}
