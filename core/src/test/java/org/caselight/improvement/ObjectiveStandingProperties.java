package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.ReportingYear;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.testing.ActionPlans;
import org.caselight.testing.Dates;
import org.caselight.testing.Indicators;

class ObjectiveStandingProperties {

  @Provide
  Arbitrary<ActionPlanObjective> objectives() {
    return ActionPlans.objectives("1");
  }

  @Provide
  Arbitrary<ProgressPolicy> policies() {
    return ActionPlans.policies();
  }

  @Provide
  Arbitrary<ProgressUpdate> updates() {
    return ActionPlans.updates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Indicators.days();
  }

  @Provide
  Arbitrary<LocalDate> allDays() {
    return Dates.days(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
  }

  private static Optional<ObjectiveStanding> standing(
      ActionPlanObjective objective, ProgressPolicy policy, LocalDate asAt) {
    return objective.standing(policy, ENGLAND_AND_WALES, asAt);
  }

  /** Everything that can be asked on a day, but for what hands the objective itself back. */
  private static List<Object> answers(
      ActionPlanObjective objective, ProgressPolicy policy, LocalDate asAt) {
    return standing(objective, policy, asAt)
        .<List<Object>>map(
            standing ->
                ImmutableList.of(
                    standing.toString(),
                    standing.state(),
                    standing.reasons(),
                    standing.dueOn(),
                    standing.originalDueOn(),
                    standing.timesMoved(),
                    standing.lastUpdateOn(),
                    standing.updateDueOn(),
                    standing.updateTimeliness(),
                    standing.directions(),
                    standing.completeSince(),
                    standing.embeddedSince(),
                    standing.missing(),
                    objective.issues(asAt).stream()
                        .map(issue -> issue.code() + issue.reason())
                        .toList()))
        .orElseGet(ImmutableList::of);
  }

  private static ActionPlanObjective with(
      ActionPlanObjective objective,
      List<ProgressUpdate> updates,
      List<ObjectiveIndicator> indicators) {
    return ActionPlanObjective.builder()
        .reference(objective.reference())
        .action(objective.action())
        .agreedOn(objective.agreedOn())
        .dueOn(objective.dueOn())
        .leadOfficer(objective.leadOfficer())
        .addAllRecommendations(objective.recommendations())
        .addAllThemes(objective.themes())
        .addAllUpdates(updates)
        .addAllIndicators(indicators)
        .build();
  }

  @Property
  void orderOfFactsOfOneDayNeverMatters(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    ActionPlanObjective shuffled =
        with(
            objective,
            ActionPlans.shuffledWithinDays(objective.updates(), ProgressUpdate::reportedOn, random),
            objective.indicators());
    assertThat(answers(shuffled, policy, asAt)).isEqualTo(answers(objective, policy, asAt));
  }

  @Property
  void factsAfterTheDayNeverMatter(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    ActionPlanObjective known =
        with(
            objective,
            objective.updates().stream()
                .filter(update -> !update.reportedOn().isAfter(asAt))
                .toList(),
            objective.indicators().stream().map(indicator -> known(indicator, asAt)).toList());
    assertThat(answers(known, policy, asAt)).isEqualTo(answers(objective, policy, asAt));
  }

  private static ObjectiveIndicator known(ObjectiveIndicator indicator, LocalDate asAt) {
    return ObjectiveIndicator.builder()
        .indicator(indicator.indicator())
        .target(indicator.target())
        .baseline(indicator.baseline().filter(baseline -> !baseline.asAt().isAfter(asAt)))
        .readings(
            ReadingHistory.of(
                indicator.readings().readings().stream()
                    .filter(reading -> !reading.asAt().isAfter(asAt))
                    .toList()))
        .build();
  }

  @Property
  void aLaterUpdateNeverChangesAnEarlierDay(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("updates") ProgressUpdate update,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    List<ProgressUpdate> before =
        objective.updates().stream()
            .filter(known -> !known.reportedOn().isAfter(update.reportedOn()))
            .toList();
    ActionPlanObjective earlier = with(objective, before, objective.indicators());
    LocalDate day = asAt.isBefore(update.reportedOn()) ? asAt : update.reportedOn().minusDays(1);
    assertThat(answers(earlier.withUpdate(update), policy, day))
        .isEqualTo(answers(earlier, policy, day));
  }

  @Property
  void theStateIsTheFirstThatHolds(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    Optional<ObjectiveStanding> standing = standing(objective, policy, asAt);
    assertThat(standing.isPresent()).isEqualTo(!asAt.isBefore(objective.agreedOn()));
    standing.ifPresent(
        known -> {
          ObjectiveState expected;
          if (known.embeddedSince().isPresent()) {
            expected = ObjectiveState.COMPLETE_AND_EMBEDDED;
          } else if (known.completeSince().isPresent()) {
            expected = ObjectiveState.COMPLETE;
          } else if (known.dueOn().map(asAt::isAfter).orElse(false)) {
            expected = ObjectiveState.OVERDUE;
          } else if (!known.reasons().isEmpty()) {
            expected = ObjectiveState.AT_RISK;
          } else if (objective.hasBegun(asAt)) {
            expected = ObjectiveState.ON_TRACK;
          } else {
            expected = ObjectiveState.NOT_STARTED;
          }
          assertThat(known.state()).isEqualTo(expected);
        });
  }

  @Property
  void reasonsAreInOrderAndThoseOfWhatIsCompleteAreOfItsUpdate(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    standing(objective, policy, asAt)
        .ifPresent(
            standing -> {
              assertThat(standing.reasons()).extracting(ProgressReason::kind).isSorted();
              if (standing.state().isComplete()) {
                assertThat(standing.reasons())
                    .allMatch(reason -> reason.kind() == ProgressReason.Kind.UPDATE_OVERDUE);
              }
            });
  }

  @Property
  void whatIsCompleteIsDeliveredAndMeetsEveryTarget(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("days") LocalDate asAt) {
    Optional<ObjectiveStanding> standing = standing(objective, policy, asAt);
    assertThat(standing.map(known -> known.state().isComplete()).orElse(false))
        .isEqualTo(
            !asAt.isBefore(objective.agreedOn())
                && objective.isDelivered(asAt)
                && !objective.indicators().isEmpty()
                && objective.indicators().stream()
                    .allMatch(
                        indicator -> indicator.target().isPresent() && indicator.isMetOn(asAt)));
  }

  @Property
  void completeSinceIsTheFirstOfAllDaysUpToNow(
      @ForAll("objectives") ActionPlanObjective objective, @ForAll("days") LocalDate asAt) {
    Optional<LocalDate> since = Optional.empty();
    for (LocalDate day = asAt; objective.isComplete(day); day = day.minusDays(1)) {
      since = Optional.of(day);
    }
    assertThat(objective.completeSince(asAt)).isEqualTo(since);
  }

  @Property
  void whatIsEmbeddedWasReadAndMetInEveryQuarterNeeded(
      @ForAll("objectives") ActionPlanObjective objective, @ForAll("days") LocalDate asAt) {
    objective
        .embeddedSince(2, asAt)
        .ifPresent(
            since -> {
              LocalDate complete = objective.completeSince(asAt).orElseThrow();
              assertThat(since).isAfter(complete).isBeforeOrEqualTo(asAt);
              assertThat(objective.embeddedSince(2, since.minusDays(1))).isEmpty();
              LocalDate first = ReportingYear.quarterContaining(since).from().minusMonths(3);
              assertThat(first).isAfterOrEqualTo(ReportingYear.quarterContaining(complete).until());
              for (ObjectiveIndicator indicator : objective.indicators()) {
                for (int quarter = 0; quarter < 2; quarter++) {
                  LocalDate from = first.plusMonths(3L * quarter);
                  List<Reading> read =
                      indicator.readings().readings().stream()
                          .filter(reading -> !reading.asAt().isBefore(from))
                          .filter(reading -> reading.asAt().isBefore(from.plusMonths(3)))
                          .filter(reading -> !reading.asAt().isAfter(since))
                          .toList();
                  assertThat(read)
                      .isNotEmpty()
                      .allMatch(
                          reading -> indicator.target().orElseThrow().isMetBy(reading.figure()));
                }
              }
            });
  }

  @Property
  void everyDayOfTheRecordsHasAnAnswer(
      @ForAll("objectives") ActionPlanObjective objective,
      @ForAll("policies") ProgressPolicy policy,
      @ForAll("allDays") LocalDate agreed,
      @ForAll("allDays") LocalDate asAt) {
    ActionPlanObjective early =
        ActionPlanObjective.builder()
            .reference("1")
            .action("Do it")
            .agreedOn(agreed)
            .addAllIndicators(objective.indicators())
            .build();
    for (ActionPlanObjective each : List.of(objective, early)) {
      assertThat(standing(each, policy, asAt).isPresent())
          .isEqualTo(!asAt.isBefore(each.agreedOn()));
      assertThat(each.issues(asAt)).isNotNull();
    }
  }
}
