package org.caselight.improvement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Rag;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How does an objective stand on a day, and why?
 *
 * <p>It is in exactly one state, the first of these that holds:
 *
 * <ol>
 *   <li>complete and embedded: {@link ActionPlanObjective#embeddedSince}, for as many quarters as
 *       the policy asks;
 *   <li>complete: {@link ActionPlanObjective#isComplete};
 *   <li>overdue: the day is after the due date in force. What is due today is not overdue, and what
 *       has no due date never is;
 *   <li>at risk, if there is a reason: its regular update is overdue; it is not delivered and
 *       expected after the due date in force, or the day has passed on which it was expected; an
 *       indicator is worsening; an indicator is behind an even pace from its baseline to its target
 *       by the due date in force, if the policy judges the pace; or it was delivered, and for want
 *       of an indicator or a target nothing will ever show that it helped;
 *   <li>not started: nothing but "not begun" was reported. One that has not started and is at risk
 *       or overdue is that, and its reasons say that it has not begun;
 *   <li>on track.
 * </ol>
 *
 * <p>Delivered, with targets not met yet, is no risk by itself; after the due date it is overdue,
 * delivered or not, and so is what has no indicator to show it.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.49, for updates and direction of travel. What
 * puts an objective at risk is a convention of this library; the other choice is the judgement of
 * whoever leads it.
 */
@Value.Immutable
@CaselightValue
public abstract class ObjectiveStanding implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int DECIMALS = 3;

  ObjectiveStanding() {}

  static ObjectiveStanding of(
      ActionPlanObjective objective, ProgressPolicy policy, WorkingDays days, LocalDate asAt) {
    Optional<LocalDate> embeddedSince = objective.embeddedSince(policy.quartersToEmbed(), asAt);
    Optional<LocalDate> lastUpdate =
        objective.updatesKnownOn(asAt).stream()
            .map(ProgressUpdate::reportedOn)
            .max(Comparator.naturalOrder());
    // What was reported before the objective was agreed is no reason to ask for more at once.
    LocalDate waitingSince =
        lastUpdate.filter(day -> day.isAfter(objective.agreedOn())).orElse(objective.agreedOn());
    TimeLimit every = policy.updateEvery();
    boolean isUpdateDue = embeddedSince.isEmpty();
    Optional<LocalDate> updateDueOn =
        isUpdateDue && every.isCountable(waitingSince, days)
            ? Optional.of(every.dueDate(waitingSince, days))
            : Optional.empty();
    Optional<Timeliness> updateTimeliness =
        isUpdateDue && every.isAnswerable(waitingSince, asAt, days)
            ? Optional.of(every.timeliness(waitingSince, Optional.empty(), days, asAt))
            : Optional.empty();
    ImmutableList<ProgressReason> reasons =
        reasons(
            objective,
            policy,
            asAt,
            updateTimeliness.equals(Optional.of(Timeliness.OVERDUE))
                ? updateDueOn
                : Optional.empty());
    return ImmutableObjectiveStanding.builder()
        .objective(objective)
        .asAt(asAt)
        .state(state(objective, embeddedSince.isPresent(), reasons, asAt))
        .addAllReasons(reasons)
        .dueOn(objective.dueInForce(asAt))
        .originalDueOn(objective.dueDatesBy(asAt).stream().findFirst())
        .timesMoved(objective.timesMoved(asAt))
        .lastUpdateOn(lastUpdate)
        .updateDueOn(updateDueOn)
        .updateTimeliness(updateTimeliness)
        .putAllDirections(
            objective.indicators().stream()
                .filter(indicator -> direction(indicator, policy, asAt).isPresent())
                .collect(
                    toImmutableSortedMap(
                        Comparator.<String>naturalOrder(),
                        ObjectiveIndicator::title,
                        indicator -> direction(indicator, policy, asAt).orElseThrow())))
        .completeSince(objective.completeSince(asAt))
        .embeddedSince(embeddedSince)
        .addAllMissing(ObjectiveGap.of(objective, asAt))
        .build();
  }

  private static Optional<DirectionOfTravel> direction(
      ObjectiveIndicator indicator, ProgressPolicy policy, LocalDate asAt) {
    return indicator.directionOfTravel(policy.steadyWithin(), asAt);
  }

  private static ObjectiveState state(
      ActionPlanObjective objective,
      boolean isEmbedded,
      ImmutableList<ProgressReason> reasons,
      LocalDate asAt) {
    if (isEmbedded) {
      return ObjectiveState.COMPLETE_AND_EMBEDDED;
    }
    if (objective.isComplete(asAt)) {
      return ObjectiveState.COMPLETE;
    }
    if (isOverdue(objective, asAt)) {
      return ObjectiveState.OVERDUE;
    }
    if (!reasons.isEmpty()) {
      return ObjectiveState.AT_RISK;
    }
    return objective.hasBegun(asAt) ? ObjectiveState.ON_TRACK : ObjectiveState.NOT_STARTED;
  }

  private static boolean isOverdue(ActionPlanObjective objective, LocalDate asAt) {
    return objective.dueInForce(asAt).map(asAt::isAfter).orElse(false);
  }

  private static ImmutableList<ProgressReason> reasons(
      ActionPlanObjective objective,
      ProgressPolicy policy,
      LocalDate asAt,
      Optional<LocalDate> overdueUpdate) {
    ImmutableList.Builder<ProgressReason> found = ImmutableList.builder();
    boolean isComplete = objective.isComplete(asAt);
    Optional<LocalDate> due = objective.dueInForce(asAt);
    if (!isComplete && isOverdue(objective, asAt)) {
      found.add(ProgressReason.of(ProgressReason.Kind.OVERDUE, "due " + due.orElseThrow()));
    }
    overdueUpdate.ifPresent(
        day -> found.add(ProgressReason.of(ProgressReason.Kind.UPDATE_OVERDUE, "due " + day)));
    if (isComplete) {
      return found.build();
    }
    if (!objective.isDelivered(asAt)) {
      objective
          .expectedOn(asAt)
          .filter(day -> due.map(day::isAfter).orElse(false))
          .ifPresent(
              day ->
                  found.add(
                      ProgressReason.of(
                          ProgressReason.Kind.EXPECTED_LATE, day + ", due " + due.orElseThrow())));
      objective
          .expectedOn(asAt)
          .filter(asAt::isAfter)
          .ifPresent(
              day ->
                  found.add(
                      ProgressReason.of(
                          ProgressReason.Kind.EXPECTED_EARLIER, day + ", not delivered")));
    }
    objective.indicators().stream()
        .filter(
            indicator ->
                direction(indicator, policy, asAt).equals(Optional.of(DirectionOfTravel.WORSENING)))
        .map(indicator -> worsening(indicator, asAt))
        .forEach(found::add);
    due.filter(day -> policy.isPaceJudged())
        .ifPresent(
            day ->
                objective.indicators().stream()
                    .filter(indicator -> indicator.isBehindPace(day, policy.steadyWithin(), asAt))
                    .map(indicator -> behindPace(indicator, day, asAt))
                    .forEach(found::add));
    if (objective.isDelivered(asAt)) {
      found.addAll(nothingShowsIt(objective));
    }
    ImmutableList<ProgressReason> reasons = found.build();
    return reasons.isEmpty() || objective.hasBegun(asAt)
        ? reasons
        : ImmutableList.<ProgressReason>builder()
            .addAll(reasons)
            .add(
                new ProgressReason(
                    ProgressReason.Kind.NOT_BEGUN, ProgressReason.Kind.NOT_BEGUN.label()))
            .build();
  }

  private static ProgressReason worsening(ObjectiveIndicator indicator, LocalDate asAt) {
    return ProgressReason.of(
        ProgressReason.Kind.WORSENING,
        indicator.title()
            + ", "
            + indicator.before(asAt).orElseThrow()
            + ", then "
            + indicator.readings().latest(asAt).orElseThrow());
  }

  private static ProgressReason behindPace(
      ObjectiveIndicator indicator, LocalDate dueOn, LocalDate asAt) {
    IndicatorUnit unit = indicator.indicator().unit();
    return ProgressReason.of(
        ProgressReason.Kind.BEHIND_PACE,
        indicator.title()
            + ", "
            + indicator.readings().latest(asAt).orElseThrow()
            + ", where an even pace to "
            + unit.shown(indicator.soundTarget().orElseThrow())
            + " is at "
            + unit.shown(indicator.evenPace(dueOn, asAt).orElseThrow().rounded(DECIMALS)));
  }

  private static ImmutableList<ProgressReason> nothingShowsIt(ActionPlanObjective objective) {
    return objective.indicators().isEmpty()
        ? ImmutableList.of(
            ProgressReason.of(ProgressReason.Kind.NOTHING_SHOWS_IT, "delivered, no indicator"))
        : objective.indicators().stream()
            .filter(indicator -> indicator.soundTarget().isEmpty())
            .map(
                indicator ->
                    ProgressReason.of(
                        ProgressReason.Kind.NOTHING_SHOWS_IT,
                        "delivered, no target for " + indicator.title()))
            .collect(toImmutableList());
  }

  /**
   * The objective.
   *
   * @return the objective
   */
  public abstract ActionPlanObjective objective();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * The state.
   *
   * @return the state
   */
  public abstract ObjectiveState state();

  /**
   * Why it is not better than it is: all that makes it overdue or puts it at risk, not only the
   * first. Of a complete objective only that its update is overdue, which does not change its
   * state.
   *
   * @return the reasons by kind, and of each kind by indicator as in the objective
   */
  public abstract ImmutableList<ProgressReason> reasons();

  /**
   * The due date in force.
   *
   * @return the day, empty if none was agreed
   */
  public abstract Optional<LocalDate> dueOn();

  /**
   * The due date that was agreed first, at the beginning or by an update.
   *
   * @return the day, empty if none was agreed
   */
  public abstract Optional<LocalDate> originalDueOn();

  /**
   * How often the due date had been moved: {@link ActionPlanObjective#timesMoved}.
   *
   * @return how often, 0 if never
   */
  public abstract long timesMoved();

  /**
   * When something was last reported.
   *
   * @return the day, empty if nothing was
   */
  public abstract Optional<LocalDate> lastUpdateOn();

  /**
   * When the next regular update is due, counted from the last update, or from the day the
   * objective was agreed if that is later.
   *
   * @return the day; empty if none is due, the objective being embedded, or if the working-day
   *     calendar does not reach as far
   */
  public abstract Optional<LocalDate> updateDueOn();

  /**
   * How the next regular update stands.
   *
   * @return not yet due or overdue; empty if none is due, the objective being embedded, or if the
   *     working-day calendar does not reach as far
   */
  public abstract Optional<Timeliness> updateTimeliness();

  /**
   * Whether each indicator gets better: {@link ObjectiveIndicator#directionOfTravel}.
   *
   * @return the directions that are known, by title
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, DirectionOfTravel> directions();

  /**
   * Since when it has been complete: {@link ActionPlanObjective#completeSince}.
   *
   * @return the day, empty if it is not complete
   */
  public abstract Optional<LocalDate> completeSince();

  /**
   * Since when it has been embedded: {@link ActionPlanObjective#embeddedSince}.
   *
   * @return the day, empty if it is not embedded
   */
  public abstract Optional<LocalDate> embeddedSince();

  /**
   * What it lacks: a lead officer, a due date, an indicator, or for an indicator a target, a
   * baseline or a reading.
   *
   * @return the gaps by kind, and of each kind by indicator as in the objective
   */
  public abstract ImmutableList<ObjectiveGap> missing();

  /**
   * The colour of its state.
   *
   * @return the colour, empty if it has not started
   */
  public final Optional<Rag> rag() {
    return state().rag();
  }

  /**
   * Whether it gets better: the worst of the directions of its indicators.
   *
   * @return the direction, empty if none is known
   */
  public final Optional<DirectionOfTravel> direction() {
    return directions().values().stream().max(Comparator.naturalOrder());
  }

  /**
   * Whether the regular update is overdue. What is due today is not.
   *
   * @return true if it is; false if none is due, or that is not known
   */
  public final boolean isUpdateOverdue() {
    return updateTimeliness().equals(Optional.of(Timeliness.OVERDUE));
  }

  /**
   * The standing in words.
   *
   * @return {@code 3.1, 2019-09-04: at risk (update overdue: due 2019-09-03)}
   */
  @Override
  public final String toString() {
    return objective().reference()
        + ", "
        + asAt()
        + ": "
        + state().label()
        + (reasons().isEmpty()
            ? ""
            : reasons().stream()
                .map(ProgressReason::text)
                .collect(Collectors.joining("; ", " (", ")")));
  }
}
