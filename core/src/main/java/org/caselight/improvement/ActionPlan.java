package org.caselight.improvement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caselight.calendar.WorkingDays;
import org.caselight.indicator.Reading;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.caselight.quality.DataIssue;
import org.caselight.quality.DataIssues;
import org.caselight.service.Theme;
import org.immutables.value.Value;

/**
 * What was promised: the recommendations that somebody made, and the objectives that answer them.
 *
 * <p>A plan is only ever added to: every {@code with…} gives a new plan, and how it stood on a past
 * day can still be asked.
 *
 * <pre>{@code
 * ActionPlan plan =
 *     ActionPlan.builder()
 *         .title("Action plan after the inspection")
 *         .addAllRecommendations(four)
 *         .addObjectives(supervision)
 *         .build()
 *         .withUpdate("3.1", ProgressUpdate.of(LocalDate.of(2019, 6, 3), UNDER_WAY))
 *         .withReading(
 *             "3.1",
 *             "Supervised in time",
 *             Reading.of(LocalDate.of(2019, 9, 30), Proportion.of(72, 100)));
 * plan.standing("3.1", QUARTERLY, ENGLAND_AND_WALES, LocalDate.of(2019, 9, 30)).orElseThrow();
 * // 3.1, 2019-09-30: at risk (update overdue: due 2019-09-03)
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.48 and 2.49: four recommendations, "broken
 * down into a number of objectives".
 */
@Value.Immutable
@AppendOnlyValue
public abstract class ActionPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  ActionPlan() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the plan is called.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * What it answers: an inspection, an investigation.
   *
   * @return the source in words, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * What somebody said should be done.
   *
   * @return the recommendations, as they were given; no two have one reference
   */
  public abstract ImmutableList<Recommendation> recommendations();

  /**
   * What the plan sets out to do.
   *
   * @return the objectives, as they were given; no two have one reference
   */
  public abstract ImmutableList<ActionPlanObjective> objectives();

  @Value.Check
  void validate() {
    Words.requireText("title", title());
    source().ifPresent(source -> Words.requireText("source", source));
    Words.requireDistinct(
        "recommendations", "reference", recommendations(), Recommendation::reference);
    Words.requireDistinct("objectives", "reference", objectives(), ActionPlanObjective::reference);
  }

  // What is added

  /**
   * The plan with another recommendation, after the others.
   *
   * @param recommendation the recommendation
   * @return a plan that has it too
   * @throws IllegalArgumentException if the plan has one of that reference already
   */
  public final ActionPlan withRecommendation(Recommendation recommendation) {
    return ((ImmutableActionPlan) this)
        .withRecommendations(with(recommendations(), recommendation));
  }

  /**
   * The plan with another objective, after the others.
   *
   * @param objective the objective
   * @return a plan that has it too
   * @throws IllegalArgumentException if the plan has one of that reference already
   */
  public final ActionPlan withObjective(ActionPlanObjective objective) {
    return ((ImmutableActionPlan) this).withObjectives(with(objectives(), objective));
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> parts, T next) {
    return ImmutableList.<T>builder().addAll(parts).add(next).build();
  }

  /**
   * The plan with what was reported next of an objective.
   *
   * @param objective the reference of the objective
   * @param update the update, of the day of that objective's last one or after it
   * @return a plan that knows it too
   * @throws IllegalArgumentException if the plan has no such objective, or the update is dated
   *     before its last
   */
  public final ActionPlan withUpdate(String objective, ProgressUpdate update) {
    return changing(objective, known -> known.withUpdate(update));
  }

  /**
   * The plan with the next reading of an indicator of an objective.
   *
   * @param objective the reference of the objective
   * @param indicator the title of the indicator
   * @param reading the reading, of a day after the last one of that indicator
   * @return a plan that knows it too
   * @throws IllegalArgumentException if the plan has no such objective or that no such indicator,
   *     or the reading is of the day of the last or before it, or of a day before 1900 or after
   *     2200
   */
  public final ActionPlan withReading(String objective, String indicator, Reading reading) {
    return changing(objective, known -> known.withReading(indicator, reading));
  }

  private ActionPlan changing(String objective, UnaryOperator<ActionPlanObjective> change) {
    return ((ImmutableActionPlan) this)
        .withObjectives(
            changing("objective", objectives(), ActionPlanObjective::reference, objective, change));
  }

  /**
   * The plan with what was reported next of a recommendation.
   *
   * @param recommendation the reference of the recommendation
   * @param update the update, of the day of that recommendation's last one or after it
   * @return a plan that knows it too
   * @throws IllegalArgumentException if the plan has no such recommendation, or the update is dated
   *     before its last
   */
  public final ActionPlan withRecommendationUpdate(
      String recommendation, RecommendationUpdate update) {
    return ((ImmutableActionPlan) this)
        .withRecommendations(
            changing(
                "recommendation",
                recommendations(),
                Recommendation::reference,
                recommendation,
                known -> known.withUpdate(update)));
  }

  private static <T> ImmutableList<T> changing(
      String attribute,
      ImmutableList<T> parts,
      Function<T, String> reference,
      String wanted,
      UnaryOperator<T> change) {
    requireKnown(attribute, parts, reference, wanted);
    return parts.stream()
        .map(part -> reference.apply(part).equals(wanted) ? change.apply(part) : part)
        .collect(toImmutableList());
  }

  private static <T> void requireKnown(
      String attribute, ImmutableList<T> parts, Function<T, String> reference, String wanted) {
    ImmutableList<String> references = parts.stream().map(reference).collect(toImmutableList());
    checkArgument(
        references.contains(wanted),
        "%s: must be one of the plan (%s), was %s",
        attribute,
        String.join(", ", references),
        wanted);
  }

  // How it stands

  /**
   * How an objective stands on a day: {@link ActionPlanObjective#standing}.
   *
   * @param objective the reference of the objective
   * @param policy how progress is judged
   * @param days the working days; asked only if updates are due every so many of them
   * @param asAt the day
   * @return its standing, empty before it was agreed
   * @throws IllegalArgumentException if the plan has no such objective, or the day is before 1900
   *     or after 2200
   */
  public final Optional<ObjectiveStanding> standing(
      String objective, ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    requireKnown("objective", objectives(), ActionPlanObjective::reference, objective);
    return objectives().stream()
        .filter(known -> known.reference().equals(objective))
        .findFirst()
        .flatMap(known -> known.standing(policy, days, asAt));
  }

  /**
   * How every objective stands on a day.
   *
   * @param policy how progress is judged
   * @param days the working days; asked only if updates are due every so many of them
   * @param asAt the day
   * @return the standings, in the order of the plan, of all objectives agreed by that day
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final ImmutableList<ObjectiveStanding> standings(
      ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    return objectives().stream()
        .flatMap(objective -> objective.standing(policy, days, asAt).stream())
        .collect(toImmutableList());
  }

  /**
   * How the plan stands on a day, recommendation by recommendation.
   *
   * <p>An objective that answers two counts under both. A recommendation that nothing answers yet
   * is there, without standings.
   *
   * @param policy how progress is judged
   * @param days the working days; asked only if updates are due every so many of them
   * @param asAt the day
   * @return the recommendations of the plan in its order, then any that an objective names and the
   *     plan has not, then the objectives that answer none, if there are any
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final ImmutableList<PlanRollUp> byRecommendation(
      ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    ImmutableList<ObjectiveStanding> standings = standings(policy, days, asAt);
    Set<String> keys = new LinkedHashSet<>();
    recommendations().forEach(recommendation -> keys.add(recommendation.reference()));
    Set<String> named = new TreeSet<>(References.ORDER);
    standings.forEach(standing -> named.addAll(standing.objective().recommendations()));
    keys.addAll(named);
    return rollUps(
        PlanRollUp.Heading.RECOMMENDATION,
        keys,
        standings,
        ActionPlanObjective::recommendations,
        asAt);
  }

  /**
   * How the plan stands on a day, lead officer by lead officer.
   *
   * @param policy how progress is judged
   * @param days the working days; asked only if updates are due every so many of them
   * @param asAt the day
   * @return the posts in the order of the alphabet, then the objectives that nobody leads, if there
   *     are any; every objective agreed by that day is under one of them
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final ImmutableList<PlanRollUp> byLeadOfficer(
      ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    ImmutableList<ObjectiveStanding> standings = standings(policy, days, asAt);
    Set<String> posts = new TreeSet<>();
    standings.forEach(standing -> standing.objective().leadOfficer().ifPresent(posts::add));
    return rollUps(
        PlanRollUp.Heading.LEAD_OFFICER,
        posts,
        standings,
        objective -> objective.leadOfficer().map(ImmutableSortedSet::of).orElse(NOBODY),
        asAt);
  }

  private static final ImmutableSortedSet<String> NOBODY = ImmutableSortedSet.of();

  private static ImmutableList<PlanRollUp> rollUps(
      PlanRollUp.Heading heading,
      Set<String> keys,
      ImmutableList<ObjectiveStanding> standings,
      Function<ActionPlanObjective, ImmutableSortedSet<String>> keysOf,
      LocalDate asAt) {
    ListMultimap<String, ObjectiveStanding> byKey = ArrayListMultimap.create();
    for (ObjectiveStanding standing : standings) {
      keysOf.apply(standing.objective()).forEach(key -> byKey.put(key, standing));
    }
    ImmutableList.Builder<PlanRollUp> rollUps = ImmutableList.builder();
    for (String key : keys) {
      rollUps.add(PlanRollUp.of(heading, Optional.of(key), asAt, byKey.get(key)));
    }
    ImmutableList<ObjectiveStanding> without =
        standings.stream()
            .filter(standing -> keysOf.apply(standing.objective()).isEmpty())
            .collect(toImmutableList());
    if (!without.isEmpty()) {
      rollUps.add(PlanRollUp.of(heading, Optional.empty(), asAt, without));
    }
    return rollUps.build();
  }

  /**
   * What the plan is about: for asking which themes, of audits or of staff, no objective answers.
   *
   * @return the themes of all its objectives, by name
   */
  public final ImmutableSortedSet<Theme> answeredThemes() {
    return objectives().stream()
        .flatMap(objective -> objective.themes().stream())
        .collect(toImmutableSortedSet(Comparator.<Theme>naturalOrder()));
  }

  // What contradicts itself

  /**
   * What contradicts itself, by what was known on a day.
   *
   * <p>All that {@link ActionPlanObjective#issues} and {@link Recommendations#toIssues} find, and
   * of the plan itself: {@code unknown-recommendation}, an error, where an objective names one that
   * the plan has not; {@code recommendation-without-objective}, a warning; {@code
   * implemented-with-open-objective}, a warning where a recommendation is reported implemented and
   * an objective that answers it is not complete.
   *
   * @param asAt the day
   * @return the issues, worst first, then by code, then in the order of the plan
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public final ImmutableList<DataIssue<? extends Serializable>> issues(LocalDate asAt) {
    RecordedDates.require("asAt", asAt);
    ImmutableList<ActionPlanObjective> agreed =
        objectives().stream()
            .filter(objective -> objective.isAgreed(asAt))
            .collect(toImmutableList());
    ImmutableList.Builder<DataIssue<? extends Serializable>> issues = ImmutableList.builder();
    ImmutableSet<String> known =
        recommendations().stream().map(Recommendation::reference).collect(toImmutableSet());
    ListMultimap<String, ActionPlanObjective> answers = ArrayListMultimap.create();
    for (ActionPlanObjective objective : agreed) {
      issues.addAll(objective.issues(asAt));
      issues.addAll(unknown(objective, known));
      objective.recommendations().forEach(reference -> answers.put(reference, objective));
    }
    for (Recommendation recommendation : recommendations()) {
      issues.addAll(Stream.of(recommendation).collect(Recommendations.toIssues(asAt)));
      issues.addAll(unanswered(recommendation, answers.get(recommendation.reference()), asAt));
    }
    return issues.build().stream().sorted(DataIssues.worstFirst()).collect(toImmutableList());
  }

  private static ImmutableList<DataIssue<ActionPlanObjective>> unknown(
      ActionPlanObjective objective, ImmutableSet<String> known) {
    return objective.recommendations().stream()
        .filter(reference -> !known.contains(reference))
        .map(
            reference ->
                DataIssue.error(
                    "unknown-recommendation",
                    objective,
                    "objective "
                        + objective.reference()
                        + ": recommendation must be one of the plan, was "
                        + reference))
        .collect(toImmutableList());
  }

  private static ImmutableList<DataIssue<Recommendation>> unanswered(
      Recommendation recommendation, List<ActionPlanObjective> answers, LocalDate asAt) {
    String place = "recommendation " + recommendation.reference();
    if (answers.isEmpty()) {
      return ImmutableList.of(
          DataIssue.warning(
              "recommendation-without-objective",
              recommendation,
              place + ": no objective answers it"));
    }
    ImmutableList<String> open =
        answers.stream()
            .filter(objective -> !objective.isComplete(asAt))
            .map(ActionPlanObjective::reference)
            .collect(toImmutableList());
    return open.isEmpty() || !isImplemented(recommendation, asAt)
        ? ImmutableList.of()
        : ImmutableList.of(
            DataIssue.warning(
                "implemented-with-open-objective",
                recommendation,
                place + ": implemented, but not complete: objectives " + String.join(", ", open)));
  }

  private static boolean isImplemented(Recommendation recommendation, LocalDate asAt) {
    return recommendation
        .standing(asAt)
        .status()
        .equals(Optional.of(RecommendationStatus.IMPLEMENTED));
  }

  /**
   * The plan in one line.
   *
   * @return {@code Action plan after the inspection: 4 recommendations, 1 objective}
   */
  @Override
  public final String toString() {
    return title()
        + ": "
        + Words.count(recommendations().size(), "recommendation")
        + ", "
        + Words.count(objectives().size(), "objective");
  }

  /** Builds an {@link ActionPlan}: the title is required. */
  public static final class Builder extends ImmutableActionPlan.Builder {
    Builder() {}
  }
}
