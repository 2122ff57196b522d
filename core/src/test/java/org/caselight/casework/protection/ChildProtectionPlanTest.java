package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildProtectionPlanTest {
  private static final ChildId CHILD = ChildId.of("C-secret");
  private static final LocalDate START = LocalDate.of(2019, 1, 24);
  private static final TimeLimit LIMIT = TimeLimit.workingDays(10);

  private static ChildProtectionPlan.Builder plan() {
    return planFrom(START);
  }

  private static ChildProtectionPlan.Builder planFrom(LocalDate start) {
    return ChildProtectionPlan.builder().child(CHILD).startedOn(start);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  @ParameterizedTest
  @CsvSource({"2022-04-01, true", "2022-04-02, false", "2022-03-31, true"})
  void twoYearsAreOver729Days(LocalDate start, boolean isLong) {
    LocalDate asAt = LocalDate.of(2024, 3, 31);
    ChildProtectionPlan open = ChildProtectionPlan.of(CHILD, start, CategoryOfAbuse.NEGLECT);
    ChildProtectionPlan ended = planFrom(start).endedOn(asAt).build();

    assertThat(open.hasLastedTwoYears(asAt)).isEqualTo(isLong);
    assertThat(ended.hasLastedTwoYears(asAt.plusYears(5))).isEqualTo(isLong);
  }

  @Test
  void nothingLastsThatContradictsItselfOrHasNotBegun() {
    assertThat(
            planFrom(LocalDate.of(2015, 1, 1))
                .endedOn(LocalDate.of(2014, 1, 1))
                .build()
                .hasLastedTwoYears(START))
        .isFalse();
    assertThat(plan().build().hasLastedTwoYears(START.minusYears(9))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-23, false",
    "2019-04-24, true",
    "2019-11-04, true",
    "2019-11-05, false",
  })
  void isOpenForThreeMonths(LocalDate asAt, boolean isOpen) {
    assertThat(plan().endedOn(day("2019-11-05")).build().isOpenForThreeMonths(asAt))
        .isEqualTo(isOpen);
  }

  @Test
  void threeMonthsAreCalendarMonths() {
    ChildProtectionPlan plan = planFrom(day("2018-11-30")).build();

    assertThat(plan.isOpenForThreeMonths(day("2019-02-27"))).isFalse();
    assertThat(plan.isOpenForThreeMonths(day("2019-02-28"))).isTrue();
    assertThat(plan.nextReviewDue(day("2019-02-28"))).contains(day("2019-02-28"));
    assertThat(plan.isReviewedInTime(day("2019-02-28"))).isTrue();
    assertThat(plan.isReviewedInTime(day("2019-03-01"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Due today is not overdue.
    "'', 2019-04-24, true",
    "'', 2019-04-25, false",
    // The first within three months of the plan's start.
    "2019-04-24, 2019-10-24, true",
    "2019-04-24, 2019-10-25, false",
    "2019-04-25, 2019-05-01, false",
    // The second within six months of the first.
    "2019-03-01 2019-09-01, 2019-10-01, true",
    "2019-03-01 2019-09-02, 2019-10-01, false",
    // A review to come is not held yet.
    "2019-04-25, 2019-04-24, true",
    "2019-04-26, 2019-04-25, false",
    "2019-04-25, 2019-04-25, false",
    // One on the day the plan started, or before, is none.
    "2019-01-24, 2019-04-25, false",
    "2019-01-23, 2019-04-25, false",
    "2019-01-25, 2019-04-25, true",
    "2019-01-25, 2019-07-25, true",
    "2019-01-25, 2019-07-26, false",
  })
  void isReviewedInTime(String reviews, LocalDate asAt, boolean isInTime) {
    ChildProtectionPlan.Builder builder = plan();
    for (String review : reviews.isEmpty() ? new String[0] : reviews.split(" ", -1)) {
      builder.addReviewsHeldOn(day(review));
    }
    assertThat(builder.build().isReviewedInTime(asAt)).isEqualTo(isInTime);
  }

  @Test
  void reviewsCountFromTheConferenceIfItIsRecorded() {
    ChildProtectionPlan plan = plan().initialConferenceOn(day("2019-01-20")).build();

    assertThat(plan.countedFrom()).isEqualTo(day("2019-01-20"));
    assertThat(plan.nextReviewDue(START)).contains(day("2019-04-20"));
    assertThat(plan.isReviewedInTime(day("2019-04-20"))).isTrue();
    assertThat(plan.isReviewedInTime(day("2019-04-21"))).isFalse();
    assertThat(plan().build().countedFrom()).isEqualTo(START);
  }

  @Test
  void theNextReviewIsDueThreeOrSixMonthsAfter() {
    ChildProtectionPlan plan =
        plan().addReviewsHeldOn(day("2019-04-10"), day("2019-10-09")).build();

    assertThat(plan.nextReviewDue(day("2019-04-09"))).contains(day("2019-04-24"));
    assertThat(plan.nextReviewDue(day("2019-04-10"))).contains(day("2019-10-10"));
    assertThat(plan.nextReviewDue(day("2019-10-09"))).contains(day("2020-04-09"));
    assertThat(plan.nextReviewDue(START)).contains(day("2019-04-24"));
  }

  @Test
  void whatIsDueThisWeek() {
    ChildProtectionPlan plan = plan().build();
    LocalDate asAt = day("2019-04-22");

    assertThat(plan.isReviewDueIn(DateRange.ofDays(asAt, day("2019-04-28")), asAt)).isTrue();
    assertThat(plan.isReviewDueIn(DateRange.ofDays(asAt, day("2019-04-23")), asAt)).isFalse();
    assertThat(plan.reviewTimeliness(day("2019-04-24"))).contains(Timeliness.NOT_YET_DUE);
    assertThat(plan.reviewTimeliness(day("2019-04-25"))).contains(Timeliness.OVERDUE);
    assertThat(plan.whyReviewNotTimed(day("2019-04-25"))).isEmpty();
  }

  @Test
  void noReviewIsDueOfAPlanThatIsNotOpen() {
    ChildProtectionPlan ended = plan().endedOn(day("2019-03-01")).build();
    ChildProtectionPlan contradictory = plan().endedOn(day("2019-01-01")).build();
    LocalDate asAt = day("2019-03-01");

    assertThat(ended.isReviewedInTime(asAt)).isFalse();
    assertThat(ended.isReviewedInTime(asAt.minusDays(1))).isTrue();
    assertThat(ended.nextReviewDue(asAt)).isEmpty();
    assertThat(ended.nextReviewDue(START.minusDays(1))).isEmpty();
    assertThat(ended.isReviewDueIn(DateRange.ofDays(START, asAt.plusYears(1)), asAt)).isFalse();
    assertThat(ended.reviewTimeliness(asAt)).isEmpty();
    assertThat(ended.whyReviewNotTimed(asAt)).contains("not open on the day asked about");
    assertThat(contradictory.reviewTimeliness(START)).isEmpty();
    assertThat(contradictory.whyReviewNotTimed(START)).contains("ended before it started");
  }

  @ParameterizedTest
  @CsvSource({"2019-02-07, NOT_YET_DUE", "2019-02-08, OVERDUE", "2019-01-24, NOT_YET_DUE"})
  void aCoreGroupIsDueTenWorkingDaysAfter(LocalDate asAt, Timeliness expected) {
    assertThat(plan().build().coreGroupTimeliness(ENGLAND_AND_WALES, asAt)).contains(expected);
    assertThat(plan().build().whyCoreGroupNotTimed(LIMIT, ENGLAND_AND_WALES, asAt)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019-01-24, IN_TIME", "2019-02-07, IN_TIME", "2019-02-08, LATE"})
  void aCoreGroupIsInTimeUpToTheTenthWorkingDay(LocalDate heldOn, Timeliness expected) {
    ChildProtectionPlan plan = plan().initialConferenceOn(START).firstCoreGroupOn(heldOn).build();

    assertThat(plan.coreGroupTimeliness(ENGLAND_AND_WALES, heldOn)).contains(expected);
    assertThat(plan.coreGroupTimeliness(TimeLimit.days(15), ENGLAND_AND_WALES, heldOn))
        .contains(Timeliness.IN_TIME);
    // It counts after the plan has ended, too.
    assertThat(
            plan()
                .firstCoreGroupOn(heldOn)
                .endedOn(day("2019-03-01"))
                .build()
                .coreGroupTimeliness(ENGLAND_AND_WALES, day("2019-06-01")))
        .contains(expected);
  }

  @Test
  void knowsWhenItsFirstCoreGroupIsDue() {
    LocalDate due = ENGLAND_AND_WALES.dueDate(START, 10);
    assertThat(plan().build().coreGroupDueOn(ENGLAND_AND_WALES, START)).contains(due);
    assertThat(plan().build().coreGroupDueOn(ENGLAND_AND_WALES, due.plusDays(9))).contains(due);
    assertThat(
            plan()
                .initialConferenceOn(START.minusDays(1))
                .build()
                .coreGroupDueOn(ENGLAND_AND_WALES, START))
        .contains(ENGLAND_AND_WALES.dueDate(START.minusDays(1), 10));
    assertThat(plan().build().coreGroupDueOn(ENGLAND_AND_WALES, START.minusDays(1))).isEmpty();
    ChildProtectionPlan held = plan().firstCoreGroupOn(due).build();
    assertThat(held.coreGroupDueOn(ENGLAND_AND_WALES, due)).isEmpty();
    assertThat(held.coreGroupDueOn(ENGLAND_AND_WALES, due.minusDays(1))).contains(due);
    WorkingDays ending = WorkingDays.of(DateRange.ofDays(START, START.plusDays(3)), day -> true);
    assertThat(plan().build().coreGroupDueOn(ending, START.plusDays(3))).isEmpty();
  }

  @Test
  void aCoreGroupToComeIsNotHeldYet() {
    ChildProtectionPlan plan = plan().firstCoreGroupOn(day("2019-02-11")).build();

    assertThat(plan.coreGroupTimeliness(ENGLAND_AND_WALES, day("2019-02-08")))
        .contains(Timeliness.OVERDUE);
    assertThat(plan.coreGroupTimeliness(ENGLAND_AND_WALES, day("2019-02-11")))
        .contains(Timeliness.LATE);
  }

  @Test
  void aConferenceToComeKeepsNobodyLate() {
    assertThat(
            plan()
                .initialConferenceOn(day("2019-03-01"))
                .build()
                .coreGroupTimeliness(ENGLAND_AND_WALES, day("2019-02-20")))
        .contains(Timeliness.NOT_YET_DUE);
  }

  @Test
  void saysWhyItsCoreGroupIsLeftOut() {
    LocalDate asAt = day("2019-06-14");
    assertCoreGroupLeftOut(
        plan().endedOn(day("2019-01-01")).build(), asAt, "ended before it started");
    assertCoreGroupLeftOut(plan().build(), day("2019-01-23"), "started after the day asked about");
    assertCoreGroupLeftOut(
        plan().firstCoreGroupOn(day("2019-01-23")).build(),
        asAt,
        "core group before the conference");
    assertCoreGroupLeftOut(
        plan().endedOn(day("2019-02-01")).build(), asAt, "ended with no core group held");
    assertCoreGroupLeftOut(
        planFrom(day("1950-01-01")).build(), asAt, "outside the working-day calendar");
    assertCoreGroupLeftOut(
        planFrom(day("1950-01-01")).firstCoreGroupOn(day("1950-01-01")).build(),
        asAt,
        "outside the working-day calendar");
  }

  private static void assertCoreGroupLeftOut(
      ChildProtectionPlan plan, LocalDate asAt, String reason) {
    assertThat(plan.coreGroupTimeliness(ENGLAND_AND_WALES, asAt)).isEmpty();
    assertThat(plan.whyCoreGroupNotTimed(LIMIT, ENGLAND_AND_WALES, asAt)).contains(reason);
  }

  @Test
  void countsUnderItsLatestCategory() {
    ChildProtectionPlan.Builder builder = plan().initialCategory(CategoryOfAbuse.NEGLECT);
    assertThat(builder.build().category()).contains(CategoryOfAbuse.NEGLECT);
    assertThat(builder.latestCategory(CategoryOfAbuse.EMOTIONAL_ABUSE).build().category())
        .contains(CategoryOfAbuse.EMOTIONAL_ABUSE);
    assertThat(plan().build().category()).isEmpty();
  }

  @Test
  void printsNoIdentifier() {
    ChildProtectionPlan plan =
        plan()
            .endedOn(day("2019-11-05"))
            .initialCategory(CategoryOfAbuse.NEGLECT)
            .previousPlans(1)
            .initialConferenceOn(START)
            .addReviewsHeldOn(day("2019-10-09"), day("2019-04-10"))
            .firstCoreGroupOn(day("2019-02-07"))
            .team(Team.of("T-secret", TeamKind.CHILDRENS))
            .worker(WorkerId.of("W-secret"))
            .reference("R-secret")
            .build();

    assertThat(plan)
        .hasToString("child protection plan 2019-01-24 until 2019-11-05, neglect, 2 reviews");
    assertThat(plan().build()).hasToString("child protection plan from 2019-01-24, 0 reviews");
    assertThat(Serialized.copy(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
    assertThat(plan.reviewsHeldOn())
        .containsExactlyElementsOf(List.of(day("2019-04-10"), day("2019-10-09")));
    assertThat(plan.previousPlans()).isEqualTo(OptionalInt.of(1));
    assertThat(plan().build().previousPlans()).isEmpty();
  }

  @Test
  void refusesMistakesOfTyping() {
    LocalDate typo = day("2219-01-24");
    String was = ": must be from 1900-01-01 to 2200-12-31, was 2219-01-24";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildProtectionPlan.of(CHILD, typo, CategoryOfAbuse.NEGLECT))
        .withMessage("startedOn" + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().endedOn(typo).build())
        .withMessage("endedOn" + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().initialConferenceOn(typo).build())
        .withMessage("initialConferenceOn" + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().addReviewsHeldOn(START, typo).build())
        .withMessage("reviewsHeldOn" + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().firstCoreGroupOn(typo).build())
        .withMessage("firstCoreGroupOn" + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().previousPlans(-1).build())
        .withMessage("previousPlans: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().reference("R ").build())
        .withMessage("reference: must not begin or end with blanks (withheld)");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ChildProtectionPlan.of(null, START, CategoryOfAbuse.NEGLECT))
        .withMessage("child");
    assertThatNullPointerException()
        .isThrownBy(() -> ChildProtectionPlan.of(CHILD, START, null))
        .withMessage("initialCategory");
  }
}
