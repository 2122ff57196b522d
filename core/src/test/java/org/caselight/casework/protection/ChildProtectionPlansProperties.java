package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.RepeatShare;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Dates;
import org.caselight.testing.Protection;

class ChildProtectionPlansProperties {

  /** Short, so that core groups a few days away are on either side of it. */
  private static final TimeLimit LIMIT = TimeLimit.workingDays(4);

  private static final ImmutableList<Team> WANTED =
      ImmutableList.of(Team.of("South", TeamKind.CHILDRENS), Team.of("East", TeamKind.CHILDRENS));

  @Provide
  Arbitrary<List<ChildProtectionPlan>> plans() {
    return Protection.listsOfPlans();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Protection.days();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  private static Team team(ChildProtectionPlan plan) {
    return plan.team().orElseThrow();
  }

  @Property
  void oneAnswerHoweverTheRecordsAreSplit(
      @ForAll("plans") List<ChildProtectionPlan> plans,
      @ForAll("periods") DateRange period,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    for (Collector<ChildProtectionPlan, ?, ?> collector :
        ImmutableList.<Collector<ChildProtectionPlan, ?, ?>>of(
            ChildProtectionPlans.inContext(),
            ChildProtectionPlans.toRepeatPlans(period),
            ChildProtectionPlans.toRepeatPlansBy(ChildProtectionPlansProperties::team, period),
            ChildProtectionPlans.toRepeatPlansByMonth(period),
            ChildProtectionPlans.toRepeatPlansByKeyAndMonth(
                WANTED, ChildProtectionPlansProperties::team, period),
            ChildProtectionPlans.toRepeatPlansWithin24Months(period),
            ChildProtectionPlans.toRepeatPlansWithin24MonthsBy(
                ChildProtectionPlansProperties::team, period),
            ChildProtectionPlans.toRepeatPlansWithin24MonthsByMonth(period),
            ChildProtectionPlans.toRepeatPlansWithin24MonthsByKeyAndMonth(
                WANTED, ChildProtectionPlansProperties::team, period),
            ChildProtectionPlans.toTwoYearsOrMore(asAt),
            ChildProtectionPlans.toEndedAfterTwoYears(period),
            ChildProtectionPlans.toReviewedInTime(asAt),
            ChildProtectionPlans.toReviewTimeliness(asAt),
            ChildProtectionPlans.toCoreGroupTimeliness(ENGLAND_AND_WALES, asAt),
            ChildProtectionPlans.toCoreGroupsInTime(period, LIMIT, ENGLAND_AND_WALES),
            ChildProtectionPlans.byCategory(Measures.toCount()),
            ChildProtectionPlans.toIssues())) {
      OneAnswer.has(collector, plans, random);
    }
  }

  @Property
  void repeatPlansAreThoseOfALoop(
      @ForAll("plans") List<ChildProtectionPlan> plans, @ForAll("periods") DateRange period) {
    long whole = 0;
    long ever = 0;
    long within = 0;
    boolean isDoubtful = false;
    for (ChildProtectionPlan plan : plans) {
      if (!period.contains(plan.startedOn()) || plan.isContradictory()) {
        continue;
      }
      whole++;
      boolean isRepeat =
          plan.previousPlans().isPresent()
              ? plan.previousPlans().getAsInt() > 0
              : plans.stream().anyMatch(other -> isEarlier(other, plan));
      ever += isRepeat ? 1 : 0;
      isDoubtful |= !isRepeat && plan.previousPlans().isEmpty();
      LocalDate first = plan.startedOn().minusMonths(24);
      within +=
          isRepeat
                  && plans.stream()
                      .anyMatch(
                          other ->
                              isEarlier(other, plan)
                                  && (other.endedOn().isEmpty()
                                      || !other.endedOn().get().isBefore(first)
                                      || !other.startedOn().isBefore(first)))
              ? 1
              : 0;
    }
    RepeatShare repeats = plans.stream().collect(ChildProtectionPlans.toRepeatPlans(period));
    assertThat(repeats.share().figure()).isEqualTo(Proportion.of(ever, whole));
    assertThat(repeats.recordsBeginTooLate())
        .isEqualTo(
            isDoubtful
                ? plans.stream().map(ChildProtectionPlan::startedOn).sorted().findFirst()
                : Optional.empty());
    assertThat(
            plans.stream()
                .collect(ChildProtectionPlans.toRepeatPlansWithin24Months(period))
                .share()
                .figure())
        .isEqualTo(Proportion.of(within, whole));
  }

  private static boolean isEarlier(ChildProtectionPlan other, ChildProtectionPlan plan) {
    return other.child().equals(plan.child()) && other.startedOn().isBefore(plan.startedOn());
  }

  @Property
  void groupsAddUpToTheWhole(
      @ForAll("plans") List<ChildProtectionPlan> plans, @ForAll("periods") DateRange period) {
    RepeatShare all = plans.stream().collect(ChildProtectionPlans.toRepeatPlans(period));
    assertAddUp(
        all,
        plans.stream()
            .collect(
                ChildProtectionPlans.toRepeatPlansBy(ChildProtectionPlansProperties::team, period))
            .values());
    assertAddUp(
        all, plans.stream().collect(ChildProtectionPlans.toRepeatPlansByMonth(period)).values());
    assertAddUp(
        all,
        plans.stream()
            .collect(
                ChildProtectionPlans.toRepeatPlansByKeyAndMonth(
                    WANTED, ChildProtectionPlansProperties::team, period))
            .values());
    RepeatShare within =
        plans.stream().collect(ChildProtectionPlans.toRepeatPlansWithin24Months(period));
    assertAddUp(
        within,
        plans.stream()
            .collect(ChildProtectionPlans.toRepeatPlansWithin24MonthsByMonth(period))
            .values());
    assertAddUp(
        within,
        plans.stream()
            .collect(
                ChildProtectionPlans.toRepeatPlansWithin24MonthsBy(
                    ChildProtectionPlansProperties::team, period))
            .values());
    assertAddUp(
        within,
        plans.stream()
            .collect(
                ChildProtectionPlans.toRepeatPlansWithin24MonthsByKeyAndMonth(
                    WANTED, ChildProtectionPlansProperties::team, period))
            .values());
    assertThat(within.share().figure().part()).isLessThanOrEqualTo(all.share().figure().part());
  }

  private static void assertAddUp(RepeatShare all, Collection<RepeatShare> groups) {
    assertThat(groups.stream().mapToLong(group -> group.share().figure().part()).sum())
        .isEqualTo(all.share().figure().part());
    assertThat(groups.stream().mapToLong(group -> group.share().figure().whole()).sum())
        .isEqualTo(all.share().figure().whole());
    assertThat(groups.stream().mapToLong(group -> group.share().leftOutCount()).sum())
        .isEqualTo(all.share().leftOutCount());
    assertThat(groups.stream().anyMatch(RepeatShare::isLowerBound)).isEqualTo(all.isLowerBound());
  }

  @Property
  void everyPlanStandsOneWayOrIsLeftOut(
      @ForAll("plans") List<ChildProtectionPlan> plans, @ForAll("days") LocalDate asAt) {
    Measured<TimelinessSummary> coreGroups =
        plans.stream()
            .collect(ChildProtectionPlans.toCoreGroupTimeliness(LIMIT, ENGLAND_AND_WALES, asAt));
    Measured<TimelinessSummary> reviews =
        plans.stream().collect(ChildProtectionPlans.toReviewTimeliness(asAt));

    assertThat(coreGroups.figure().records() + coreGroups.leftOutCount()).isEqualTo(plans.size());
    assertThat(reviews.figure().records() + reviews.leftOutCount()).isEqualTo(plans.size());
    for (Timeliness way : Timeliness.values()) {
      assertThat(coreGroups.figure().count(way))
          .isEqualTo(
              plans.stream()
                  .map(plan -> plan.coreGroupTimeliness(LIMIT, ENGLAND_AND_WALES, asAt))
                  .filter(Optional.of(way)::equals)
                  .count());
    }
    for (ChildProtectionPlan plan : plans) {
      assertThat(plan.coreGroupTimeliness(LIMIT, ENGLAND_AND_WALES, asAt).isPresent())
          .isNotEqualTo(plan.whyCoreGroupNotTimed(LIMIT, ENGLAND_AND_WALES, asAt).isPresent());
      assertThat(plan.reviewTimeliness(asAt).isPresent())
          .isNotEqualTo(plan.whyReviewNotTimed(asAt).isPresent());
      if (plan.isReviewedInTime(asAt)) {
        assertThat(plan.reviewTimeliness(asAt)).contains(Timeliness.NOT_YET_DUE);
      }
    }
  }

  @Property
  void sharesAreThoseOfTheTestsOfOnePlan(
      @ForAll("plans") List<ChildProtectionPlan> plans, @ForAll("days") LocalDate asAt) {
    List<ChildProtectionPlan> open = plans.stream().filter(plan -> plan.isOpenOn(asAt)).toList();
    assertThat(plans.stream().collect(ChildProtectionPlans.toTwoYearsOrMore(asAt)).figure())
        .isEqualTo(
            Proportion.of(
                open.stream().filter(plan -> plan.hasLastedTwoYears(asAt)).count(), open.size()));
    assertThat(plans.stream().collect(ChildProtectionPlans.toReviewedInTime(asAt)).figure())
        .isEqualTo(
            Proportion.of(
                open.stream()
                    .filter(plan -> plan.isOpenForThreeMonths(asAt) && plan.isReviewedInTime(asAt))
                    .count(),
                open.stream().filter(plan -> plan.isOpenForThreeMonths(asAt)).count()));
  }

  @Property
  void onePlanThatStartsWhileAnotherRunsIsFoundOnce(
      @ForAll("plans") List<ChildProtectionPlan> plans) {
    List<ChildProtectionPlan> all = plans.stream().distinct().toList();
    ImmutableList<DataIssue<ImmutableList<ChildProtectionPlan>>> issues =
        all.stream().collect(ChildProtectionPlans.toIssues());

    Set<ImmutableList<ChildProtectionPlan>> open = new HashSet<>();
    for (DataIssue<ImmutableList<ChildProtectionPlan>> issue : issues) {
      if (issue.code().equals("8935")) {
        open.add(issue.subject());
      }
    }
    for (ChildProtectionPlan later : all) {
      boolean startsWithin =
          all.stream()
              .anyMatch(
                  earlier ->
                      isEarlier(earlier, later)
                          && earlier.isOpenOn(later.startedOn())
                          && later.isOpenOn(later.startedOn())
                          && (earlier.endedOn().isPresent() || later.endedOn().isPresent()));
      boolean isOpenWithAnother =
          later.endedOn().isEmpty()
              && all.stream()
                      .filter(
                          other -> other.child().equals(later.child()) && other.endedOn().isEmpty())
                      .count()
                  > 1;
      assertThat(
              issues.stream()
                  .filter(issue -> issue.code().equals("8940"))
                  .filter(issue -> issue.subject().get(1).equals(later))
                  .count())
          .isEqualTo(startsWithin ? 1 : 0);
      assertThat(open.stream().anyMatch(together -> together.contains(later)))
          .isEqualTo(isOpenWithAnother);
    }
  }
}
