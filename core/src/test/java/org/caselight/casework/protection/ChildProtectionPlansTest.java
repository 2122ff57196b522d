package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.RepeatShare;
import org.caselight.figure.Count;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildProtectionPlansTest {
  private static final ChildId ANN = ChildId.of("C1");
  private static final ChildId BEN = ChildId.of("C2");
  private static final Team EAST = Team.of("East", TeamKind.CHILDRENS);
  private static final Team WEST = Team.of("West", TeamKind.CHILDRENS);
  private static final LocalDate START = LocalDate.of(2019, 1, 24);
  private static final DateRange YEAR = ReportingYear.ending(2019).period();

  private static ChildProtectionPlan.Builder of(ChildId child, String start) {
    return ChildProtectionPlan.builder().child(child).startedOn(LocalDate.parse(start));
  }

  private static ChildProtectionPlan.Builder of(ChildId child, String start, String end) {
    return of(child, start).endedOn(LocalDate.parse(end));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static Measured<Proportion> share(long part, long whole) {
    return Measured.of(Proportion.of(part, whole));
  }

  private static RepeatShare repeats(ChildProtectionPlan... plans) {
    return List.of(plans).stream().collect(ChildProtectionPlans.toRepeatPlans(YEAR));
  }

  private static RepeatShare repeatsWithin24Months(ChildProtectionPlan... plans) {
    return List.of(plans).stream().collect(ChildProtectionPlans.toRepeatPlansWithin24Months(YEAR));
  }

  @Test
  void anEarlierPlanHoweverLongAgoMakesASecondOne() {
    assertThat(
            repeats(
                of(ANN, "2005-05-05", "2006-06-06").build(),
                of(ANN, "2019-01-24").build(),
                of(BEN, "2019-01-24").previousPlans(0).build()))
        .isEqualTo(RepeatShare.of(share(1, 2)));
  }

  @Test
  void theRecordedNumberDecides() {
    assertThat(
            repeats(
                of(ANN, "2005-05-05", "2006-06-06").build(),
                of(ANN, "2019-01-24").previousPlans(0).build(),
                of(BEN, "2019-01-24").previousPlans(2).build()))
        .isEqualTo(RepeatShare.of(share(1, 2)));
  }

  @Test
  void withoutANumberAFirstPlanMakesItALowerBound() {
    RepeatShare found =
        repeats(
            of(ANN, "2018-05-01", "2018-06-01").build(),
            of(ANN, "2019-01-24").build(),
            of(BEN, "2018-04-02").previousPlans(1).build());

    assertThat(found.share()).isEqualTo(share(2, 3));
    assertThat(found.recordsBeginTooLate()).contains(day("2018-04-02"));
    // The first of the two is a first plan as far as the records know.
    assertThat(found).hasToString("at least " + share(2, 3) + ", records begin 2018-04-02");
  }

  @Test
  void twoOnOneDayAreNeitherEarlier() {
    assertThat(repeats(of(ANN, "2019-01-24").build(), of(ANN, "2019-01-24", "2019-02-01").build()))
        .isEqualTo(RepeatShare.of(share(0, 2), Optional.of(START)));
    assertThat(
            repeats(of(ANN, "2019-01-23", "2019-01-24").build(), of(ANN, "2019-01-24").build())
                .share())
        .isEqualTo(share(1, 2));
  }

  @Test
  void onlyPlansStartedInThePeriodCount() {
    assertThat(
            repeats(
                    of(ANN, "2018-03-31", "2018-05-01").build(),
                    of(ANN, "2018-04-01", "2018-05-01").build(),
                    of(ANN, "2019-03-31", "2019-05-01").build(),
                    of(ANN, "2019-04-01", "2019-05-01").build())
                .share())
        .isEqualTo(share(2, 2));
    assertThat(repeats()).isEqualTo(RepeatShare.of(share(0, 0)));
    assertThat(repeats(of(ANN, "2010-01-01").build())).isEqualTo(RepeatShare.of(share(0, 0)));
  }

  @Test
  void aPlanThatEndedBeforeItStartedIsLeftOutAndYetEarlier() {
    assertThat(repeats(of(ANN, "2018-06-01", "2018-05-01").build(), of(ANN, "2019-01-24").build()))
        .isEqualTo(
            RepeatShare.of(
                Measured.of(Proportion.of(1, 1), Map.of("ended before it started", 1L))));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01, 2017-01-24, true",
    "2016-01-01, 2017-01-23, false",
    "2016-01-01, 2019-06-01, true",
    "2016-01-01, '', true",
    // An end before the start is read as the start.
    "2017-01-24, 2012-01-01, true",
    "2017-01-23, 2012-01-01, false",
  })
  void twentyFourMonthsReachBackToTheSameDay(String start, String end, boolean isRepeat) {
    ChildProtectionPlan earlier =
        of(ANN, start)
            .endedOn(Optional.of(end).filter(d -> !d.isEmpty()).map(LocalDate::parse))
            .build();

    assertThat(repeatsWithin24Months(earlier, of(ANN, "2019-01-24").build()))
        .isEqualTo(RepeatShare.of(share(isRepeat ? 1 : 0, 1)));
  }

  @Test
  void anEarlierPlanThatLastedLongerIsNotHiddenByALaterOne() {
    assertThat(
            repeatsWithin24Months(
                    of(ANN, "2010-01-01", "2018-01-01").build(),
                    of(ANN, "2012-01-01", "2012-02-01").build(),
                    of(ANN, "2019-01-24").build())
                .share())
        .isEqualTo(share(1, 1));
  }

  @Test
  void withinTwentyFourMonthsRecordsHaveToReachBackAsFar() {
    ChildProtectionPlan plan = of(ANN, "2019-01-24").build();

    assertThat(repeatsWithin24Months(plan, of(BEN, "2017-01-24", "2017-02-01").build()))
        .isEqualTo(RepeatShare.of(share(0, 1)));
    assertThat(repeatsWithin24Months(plan, of(BEN, "2017-01-25", "2017-02-01").build()))
        .isEqualTo(RepeatShare.of(share(0, 1), Optional.of(day("2017-01-25"))));
  }

  @Test
  void theRecordedNumberMaySayThatNoneIsMissing() {
    assertThat(repeatsWithin24Months(of(ANN, "2019-01-24").previousPlans(0).build()))
        .isEqualTo(RepeatShare.of(share(0, 1)));
    assertThat(repeatsWithin24Months(of(ANN, "2019-01-24").previousPlans(1).build()))
        .isEqualTo(RepeatShare.of(share(0, 1), Optional.of(START)));
    // The one there was is on record, and decides; a recorded 0 decides against it.
    ChildProtectionPlan earlier = of(ANN, "2018-03-01", "2018-04-01").build();
    assertThat(repeatsWithin24Months(earlier, of(ANN, "2019-01-24").previousPlans(1).build()))
        .isEqualTo(RepeatShare.of(share(1, 1)));
    assertThat(repeatsWithin24Months(earlier, of(ANN, "2019-01-24").previousPlans(0).build()))
        .isEqualTo(RepeatShare.of(share(0, 1)));
  }

  @Test
  void aPlanOfAnotherTeamInAnotherMonthIsEarlierInEveryGrouping() {
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2018-10-10", "2018-12-01").previousPlans(0).team(EAST).build(),
            of(ANN, "2019-01-24").team(WEST).build());
    YearMonth january = YearMonth.of(2019, 1);
    YearMonth october = YearMonth.of(2018, 10);
    RepeatShare one = RepeatShare.of(share(1, 1));
    RepeatShare none = RepeatShare.of(share(0, 1));

    assertThat(plans.stream().collect(ChildProtectionPlans.toRepeatPlans(YEAR)))
        .isEqualTo(RepeatShare.of(share(1, 2)));
    assertThat(
            plans.stream()
                .collect(ChildProtectionPlans.toRepeatPlansBy(p -> p.team().orElseThrow(), YEAR)))
        .isEqualTo(ImmutableSortedMap.of(EAST, none, WEST, one));
    assertThat(plans.stream().collect(ChildProtectionPlans.toRepeatPlansByMonth(YEAR)))
        .hasSize(12)
        .containsEntry(january, one)
        .containsEntry(october, none)
        .containsEntry(YearMonth.of(2018, 11), RepeatShare.of(share(0, 0)));
    ImmutableTable<Team, YearMonth, RepeatShare> table =
        plans.stream()
            .collect(
                ChildProtectionPlans.toRepeatPlansByKeyAndMonth(
                    List.of(EAST, WEST, Team.of("South", TeamKind.CHILDRENS)),
                    p -> p.team().orElseThrow(),
                    YEAR));
    assertThat(table.size()).isEqualTo(36);
    assertThat(table.get(WEST, january)).isEqualTo(one);
    assertThat(table.get(EAST, october)).isEqualTo(none);
    assertThat(table.get(EAST, january)).isEqualTo(RepeatShare.of(share(0, 0)));

    assertThat(plans.stream().collect(ChildProtectionPlans.toRepeatPlansWithin24Months(YEAR)))
        .isEqualTo(RepeatShare.of(share(1, 2)));
    assertThat(
            plans.stream()
                .collect(
                    ChildProtectionPlans.toRepeatPlansWithin24MonthsBy(
                        p -> p.team().orElseThrow(), YEAR)))
        .isEqualTo(ImmutableSortedMap.of(EAST, none, WEST, one));
    assertThat(
            plans.stream().collect(ChildProtectionPlans.toRepeatPlansWithin24MonthsByMonth(YEAR)))
        .hasSize(12)
        .containsEntry(january, one);
    assertThat(
            plans.stream()
                .collect(
                    ChildProtectionPlans.toRepeatPlansWithin24MonthsByKeyAndMonth(
                        List.of(), p -> p.team().orElseThrow(), YEAR))
                .get(WEST, january))
        .isEqualTo(one);
  }

  @Test
  void theListBehindTheNumber() {
    ChildProtectionPlan first = of(ANN, "2010-01-01", "2010-02-01").build();
    ChildProtectionPlan second = of(ANN, "2018-06-01", "2018-09-01").build();
    ChildProtectionPlan third =
        of(ANN, "2019-01-24").latestCategory(CategoryOfAbuse.NEGLECT).build();
    ChildProtectionPlan bens = of(BEN, "2019-01-24").build();

    ImmutableList<PlanInContext> plans =
        List.of(bens, third, first, second).stream().collect(ChildProtectionPlans.inContext());

    assertThat(plans.stream().map(PlanInContext::plan)).containsExactly(first, second, third, bens);
    assertThat(plans.stream().map(PlanInContext::earlierPlans)).containsExactly(0, 1, 2, 0);
    assertThat(plans.stream().map(PlanInContext::earlierPlan))
        .containsExactly(
            Optional.empty(), Optional.of(first), Optional.of(second), Optional.empty());
    assertThat(plans.stream().map(PlanInContext::isRepeat))
        .containsExactly(false, true, true, false);
    assertThat(plans.stream().map(PlanInContext::isRepeatWithin24Months))
        .containsExactly(false, false, true, false);
    assertThat(plans.stream().map(PlanInContext::mayBeRepeat))
        .containsExactly(true, false, false, true);
    assertThat(plans.stream().map(one -> one.mayBeRepeatWithin24Months(day("2018-01-01"))))
        .containsExactly(true, true, false, true);
    assertThat(plans.get(2))
        .hasToString(
            "child protection plan from 2019-01-24, neglect, 0 reviews; 2 earlier plans on record");
    assertThat(
            List.of(of(ANN, "2018-06-01").build(), third).stream()
                .collect(ChildProtectionPlans.inContext())
                .get(1))
        .hasToString(
            "child protection plan from 2019-01-24, neglect, 0 reviews; 1 earlier plan on record");
    assertThat(Serialized.copy(plans)).isEqualTo(plans);
  }

  @Test
  void twoYearsOrMore() {
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2022-04-01").build(),
            of(ANN, "2022-04-02").build(),
            of(ANN, "2020-04-02", "2024-03-31").build(),
            of(ANN, "2020-04-02", "2024-04-01").build(),
            of(ANN, "2024-04-01").build(),
            of(ANN, "2020-04-02", "2020-04-01").build());

    assertThat(
            plans.stream()
                .collect(ChildProtectionPlans.toTwoYearsOrMore(LocalDate.of(2024, 3, 31))))
        .isEqualTo(Measured.of(Proportion.of(2, 3), Map.of("ended before it started", 1L)));
  }

  @Test
  void endedAfterTwoYears() {
    DateRange year = ReportingYear.ending(2024).period();
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2022-04-01", "2024-03-31").build(),
            of(ANN, "2022-04-02", "2024-03-31").build(),
            of(ANN, "2020-04-02", "2023-03-31").build(),
            of(ANN, "2020-04-02", "2024-04-01").build(),
            of(ANN, "2020-04-02", "2023-04-01").build(),
            of(ANN, "2023-05-01", "2023-04-01").build(),
            of(ANN, "2010-01-01").build());

    assertThat(plans.stream().collect(ChildProtectionPlans.toEndedAfterTwoYears(year)))
        .isEqualTo(Measured.of(Proportion.of(2, 3), Map.of("ended before it started", 1L)));
  }

  @Test
  void reviewedInTimeOfThoseOpenForThreeMonths() {
    LocalDate asAt = day("2019-04-25");
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2019-01-24").addReviewsHeldOn(day("2019-04-24")).build(),
            of(ANN, "2019-01-24").build(),
            of(ANN, "2019-01-25").build(),
            of(ANN, "2019-01-26").build(),
            of(ANN, "2019-01-24", "2019-04-25").build(),
            of(ANN, "2019-01-24", "2019-01-20").build());

    assertThat(plans.stream().collect(ChildProtectionPlans.toReviewedInTime(asAt)))
        .isEqualTo(
            Measured.of(
                Proportion.of(2, 3),
                Map.of("open for less than three months", 1L, "ended before it started", 1L)));
    assertThat(plans.stream().collect(ChildProtectionPlans.toReviewTimeliness(asAt)))
        .isEqualTo(
            Measured.of(
                new TimelinessSummary(0, 0, 3, 1),
                Map.of("not open on the day asked about", 1L, "ended before it started", 1L)));
  }

  @Test
  void coreGroupsInTime() {
    LocalDate asAt = day("2019-02-08");
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2019-01-24").firstCoreGroupOn(day("2019-02-07")).build(),
            of(ANN, "2019-01-24").firstCoreGroupOn(day("2019-02-08")).build(),
            of(ANN, "2019-01-24").firstCoreGroupOn(day("2019-01-23")).build(),
            of(ANN, "2019-01-24", "2019-01-01").firstCoreGroupOn(day("2019-02-08")).build(),
            of(ANN, "2019-01-24").build(),
            of(ANN, "2019-01-25").build(),
            of(ANN, "2019-01-25").firstCoreGroupOn(YEAR.until()).build());

    assertThat(
            plans.stream()
                .collect(ChildProtectionPlans.toCoreGroupTimeliness(ENGLAND_AND_WALES, asAt)))
        .isEqualTo(
            Measured.of(
                new TimelinessSummary(1, 1, 2, 1),
                Map.of("core group before the conference", 1L, "ended before it started", 1L)));
    assertThat(
            plans.stream()
                .collect(ChildProtectionPlans.toCoreGroupsInTime(YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(
            Measured.of(
                Proportion.of(1, 2),
                Map.of("core group before the conference", 1L, "ended before it started", 1L)));
    assertThat(
            plans.stream()
                .collect(
                    ChildProtectionPlans.toCoreGroupsInTime(
                        YEAR, TimeLimit.days(15), ENGLAND_AND_WALES))
                .figure())
        .isEqualTo(Proportion.of(2, 2));
  }

  @Test
  void everyCategoryHasItsRow() {
    List<ChildProtectionPlan> plans =
        List.of(
            of(ANN, "2019-01-24").latestCategory(CategoryOfAbuse.EMOTIONAL_ABUSE).build(),
            of(BEN, "2019-01-24").initialCategory(CategoryOfAbuse.EMOTIONAL_ABUSE).build(),
            of(BEN, "2019-01-24").build());

    assertThat(plans.stream().collect(ChildProtectionPlans.byCategory(Measures.toCount())))
        .satisfies(
            measured -> {
              assertThat(measured.figure())
                  .hasSize(5)
                  .containsEntry(CategoryOfAbuse.EMOTIONAL_ABUSE, Count.of(2))
                  .containsEntry(CategoryOfAbuse.NEGLECT, Count.ZERO);
              assertThat(measured.leftOut())
                  .containsExactly(Map.entry("no category of abuse recorded", 1L));
            });
  }

  // What is wrong with the records.

  private static ImmutableList<DataIssue<ImmutableList<ChildProtectionPlan>>> issues(
      ChildProtectionPlan... plans) {
    return List.of(plans).stream().collect(ChildProtectionPlans.toIssues());
  }

  private static ChildProtectionPlan.Builder neglect(ChildId child, String start) {
    return of(child, start).initialCategory(CategoryOfAbuse.NEGLECT);
  }

  private static ChildProtectionPlan.Builder neglect(ChildId child, String start, String end) {
    return of(child, start, end).initialCategory(CategoryOfAbuse.NEGLECT);
  }

  @Test
  void nothingIsWrongWithOneAfterTheOther() {
    assertThat(
            issues(
                neglect(ANN, "2018-01-01", "2018-06-01")
                    .initialConferenceOn(day("2018-01-01"))
                    .build(),
                neglect(ANN, "2018-06-01", "2018-12-01")
                    .previousPlans(1)
                    .addReviewsHeldOn(day("2018-06-02"))
                    .build(),
                neglect(ANN, "2019-01-24").previousPlans(5).firstCoreGroupOn(START).build(),
                neglect(BEN, "2019-01-24").build()))
        .isEmpty();
  }

  @Test
  void saysWhatIsWrongWithOne() {
    ChildProtectionPlan plan =
        of(ANN, "2019-01-24", "2019-01-20")
            .initialConferenceOn(day("2019-01-23"))
            .firstCoreGroupOn(day("2019-01-22"))
            .addReviewsHeldOn(day("2019-01-23"), day("2019-01-24"), day("2019-01-25"))
            .build();
    ChildProtectionPlan short1 =
        of(BEN, "2019-01-24", "2019-01-24").latestCategory(CategoryOfAbuse.NEGLECT).build();

    assertThat(List.of(short1, plan).stream().collect(ChildProtectionPlans.toIssues()))
        .containsExactly(
            DataIssue.error(
                "2885",
                ImmutableList.of(plan),
                "started 2019-01-24, its conference was on 2019-01-23; reviews and core group"
                    + " counted from the conference"),
            DataIssue.error(
                "8925",
                ImmutableList.of(plan),
                "ended 2019-01-20, before it started 2019-01-24; counted only as an earlier plan"),
            DataIssue.error(
                "8841",
                ImmutableList.of(plan),
                "2 reviews on the day it started (2019-01-24) or before, the first on 2019-01-23;"
                    + " not counted as a review"),
            DataIssue.error(
                "core-group-before-conference",
                ImmutableList.of(plan),
                "first core group 2019-01-22 before the conference 2019-01-23; left out"),
            DataIssue.error(
                "8905",
                ImmutableList.of(plan),
                "no initial category of abuse; left out of measures by category"),
            DataIssue.error(
                "8840",
                ImmutableList.of(short1),
                "started and ended on 2019-01-24; counted as started and ended, open on no day"),
            DataIssue.error(
                "8905",
                ImmutableList.of(short1),
                "no initial category of abuse; counted under the latest"));
  }

  @Test
  void fewerPreviousPlansThanOnRecord() {
    ChildProtectionPlan plan = neglect(ANN, "2019-01-24").previousPlans(1).build();

    assertThat(
            issues(
                neglect(ANN, "2017-01-01", "2017-06-01").build(),
                neglect(ANN, "2018-01-01", "2018-06-01").build(),
                plan))
        .containsExactly(
            DataIssue.warning(
                "previous-plans-too-few",
                ImmutableList.of(plan),
                "1 previous plan recorded for the plan that started 2019-01-24, 2 on record; the"
                    + " recorded number decides"));
  }

  @Test
  void twoThatStartOnOneDayAreADuplicate() {
    ChildProtectionPlan one = neglect(ANN, "2019-01-24", "2019-02-01").build();
    ChildProtectionPlan other = neglect(ANN, "2019-01-24", "2019-03-01").build();

    assertThat(issues(other, one))
        .containsExactly(
            DataIssue.warning(
                "duplicate-plan",
                ImmutableList.of(one, other),
                "2 plans of one child started on 2019-01-24; each counted, neither as earlier than"
                    + " another"));
  }

  @Test
  void twoThatHaveNotEndedAreOneContradiction() {
    ChildProtectionPlan one = neglect(ANN, "2019-01-24").build();
    ChildProtectionPlan other = neglect(ANN, "2019-02-01").build();

    assertThat(issues(other, one))
        .containsExactly(
            DataIssue.error(
                "8935",
                ImmutableList.of(one, other),
                "2 plans of one child have not ended; each counted"));
  }

  @Test
  void onePlanThatStartsWhileAnotherRunsIsReportedWithTheLongest() {
    ChildProtectionPlan first = neglect(ANN, "2018-01-01", "2018-12-01").build();
    ChildProtectionPlan second = neglect(ANN, "2018-02-01", "2018-03-01").build();
    ChildProtectionPlan third = neglect(ANN, "2018-11-30").build();
    // These are open on no day.
    ChildProtectionPlan short1 = neglect(ANN, "2018-05-01", "2018-05-01").build();

    assertThat(issues(third, second, first, short1))
        .extracting(DataIssue::code, DataIssue::subject, DataIssue::reason)
        .containsExactly(
            tuple(
                "8840",
                ImmutableList.of(short1),
                "started and ended on 2018-05-01; counted as started and ended, open on no day"),
            tuple(
                "8940",
                ImmutableList.of(first, second),
                "started 2018-02-01, while one 2018-01-01 until 2018-12-01 ran; each counted"),
            tuple(
                "8940",
                ImmutableList.of(first, third),
                "started 2018-11-30, while one 2018-01-01 until 2018-12-01 ran; each counted"));
  }
}
