package org.caselight.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.pathway.PathwayStep.ASSESSMENT;
import static org.caselight.pathway.PathwayStep.CARE;
import static org.caselight.pathway.PathwayStep.CHILD_PROTECTION_PLAN;
import static org.caselight.pathway.PathwayStep.RE_REFERRAL;
import static org.caselight.pathway.PathwayStep.SECTION_47_ENQUIRY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.care.Episode;
import org.caselight.casework.care.LegalStatus;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.frontdoor.ReferralSource;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where referrals led, by hand. */
class PathwaysTest {
  private static final ChildId CHILD = ChildId.of("c-1");
  private static final ChildId OTHER = ChildId.of("c-2");
  private static final LocalDate RECEIVED = LocalDate.of(2023, 3, 1);
  private static final LocalDate LONG_AFTER = LocalDate.of(2025, 1, 1);
  private static final PathwayLimits LIMITS =
      PathwayLimits.builder()
          .putLimit(ASSESSMENT, TimeLimit.days(30))
          .putLimit(SECTION_47_ENQUIRY, TimeLimit.days(30))
          .putLimit(CHILD_PROTECTION_PLAN, TimeLimit.days(60))
          .putLimit(CARE, TimeLimit.months(6))
          .putLimit(RE_REFERRAL, TimeLimit.months(12))
          .build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ImmutableList<ReferralPathway> trace(CaseworkRecords records, LocalDate asAt) {
    Measured<ImmutableList<ReferralPathway>> traced =
        Pathways.trace(records, LIMITS, ENGLAND_AND_WALES, asAt);
    assertThat(traced.leftOut()).isEmpty();
    return traced.figure();
  }

  private static ChildProtectionPlan plan(ChildId child, LocalDate startedOn) {
    return ChildProtectionPlan.of(child, startedOn, CategoryOfAbuse.NEGLECT);
  }

  private static CaseworkRecords.Builder referred() {
    return CaseworkRecords.builder().addReferrals(Referral.of(CHILD, RECEIVED));
  }

  @Test
  void referralLeadsToEachStep() {
    CaseworkRecords records =
        referred()
            .addReferrals(Referral.of(CHILD, day("2023-12-01")))
            .addAssessments(Assessment.builder().child(CHILD).startedOn(day("2023-03-02")).build())
            .addEnquiries(Section47Enquiry.of(CHILD, day("2023-03-06")))
            .addPlans(plan(CHILD, day("2023-03-27")))
            .addPeriodsOfCare(PeriodOfCare.of(CHILD, day("2023-07-01")))
            .build();

    ImmutableList<ReferralPathway> ways = trace(records, LONG_AFTER);

    assertThat(ways).hasSize(2);
    assertThat(ways.get(0).reached())
        .isEqualTo(
            ImmutableSortedMap.of(
                ASSESSMENT, day("2023-03-02"),
                SECTION_47_ENQUIRY, day("2023-03-06"),
                CHILD_PROTECTION_PLAN, day("2023-03-27"),
                CARE, day("2023-07-01"),
                RE_REFERRAL, day("2023-12-01")));
    assertThat(ways.get(0).settled()).containsExactly(PathwayStep.values());
    assertThat(ways.get(0))
        .hasToString(
            "referral of 2023-03-01: assessment 2023-03-02, section 47 enquiry 2023-03-06, child"
                + " protection plan 2023-03-27, care 2023-07-01, re-referral 2023-12-01");
    assertThat(ways.get(1).reached()).isEmpty();
    assertThat(ways.get(1)).hasToString("referral of 2023-12-01: no step");
    assertThat(ways.get(1).reachedOn(CARE)).isEmpty();
    assertThat(records)
        .hasToString("2 referrals, 1 assessment, 1 enquiry, 1 plan, 1 period of care");
    assertThat(Serialized.copy(ways.get(0))).isEqualTo(ways.get(0));
    assertThat(Serialized.copy(records)).isEqualTo(records);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-28, false", // before the referral
    "2023-03-01, true",
    "2023-03-31, true", // the 30th day
    "2023-04-01, false"
  })
  void stepCountsWithinItsLimit(LocalDate started, boolean counts) {
    ReferralPathway way =
        trace(referred().addEnquiries(Section47Enquiry.of(CHILD, started)).build(), LONG_AFTER)
            .get(0);
    assertThat(way.hasReached(SECTION_47_ENQUIRY)).isEqualTo(counts);
    assertThat(way.reachedOn(SECTION_47_ENQUIRY))
        .isEqualTo(Optional.of(started).filter(day -> counts));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-01, true",
    "2023-03-31, false",
    "2024-02-28, false",
    "2024-03-01, true",
    "2024-03-02, false"
  })
  void childComesBackOnALaterDayWithinTheLimit(LocalDate again, boolean isOddOneOut) {
    CaseworkRecords records = referred().addReferrals(Referral.of(CHILD, again)).build();
    Measured<ImmutableList<ReferralPathway>> traced =
        Pathways.trace(records, LIMITS, ENGLAND_AND_WALES, LONG_AFTER);
    boolean isSameDay = again.equals(RECEIVED);
    boolean isWithin = !isSameDay && !again.isAfter(day("2024-03-01"));
    assertThat(traced.figure().get(0).hasReached(RE_REFERRAL)).isEqualTo(isWithin);
    assertThat(traced.figure()).hasSize(isSameDay ? 1 : 2);
    assertThat(traced.leftOutCount()).isEqualTo(isSameDay ? 1 : 0);
    assertThat(isOddOneOut).isEqualTo(isSameDay || again.equals(day("2024-03-01")));
  }

  @Test
  void stepBelongsToTheLatestReferralAlone() {
    CaseworkRecords records =
        referred()
            .addReferrals(Referral.of(CHILD, day("2023-03-10")))
            .addReferrals(Referral.of(OTHER, day("2023-03-11")))
            .addPlans(plan(CHILD, day("2023-03-20")))
            .build();
    assertThat(trace(records, LONG_AFTER))
        .extracting(way -> way.hasReached(CHILD_PROTECTION_PLAN))
        .containsExactly(false, true, false);
  }

  @Test
  void linkDecidesWhichReferralAnAssessmentIsOf() {
    Referral first = Referral.builder().reference("r-1").child(CHILD).receivedOn(RECEIVED).build();
    Referral second =
        Referral.builder().reference("r-2").child(CHILD).receivedOn(day("2023-03-10")).build();
    Assessment.Builder assessment = Assessment.builder().child(CHILD).startedOn(day("2023-03-12"));
    CaseworkRecords.Builder records = CaseworkRecords.builder().addReferrals(first, second);
    assertThat(
            trace(
                records.addAssessments(assessment.referralReference("r-1").build()).build(),
                LONG_AFTER))
        .extracting(way -> way.hasReached(ASSESSMENT))
        .containsExactly(true, false);
  }

  @Test
  void linkToAnotherChildsReferralOrToNoneIsNotFollowed() {
    Referral own = Referral.builder().reference("r-1").child(CHILD).receivedOn(RECEIVED).build();
    Referral others = Referral.builder().reference("r-2").child(OTHER).receivedOn(RECEIVED).build();
    for (String reference : List.of("r-2", "r-9")) {
      Assessment assessment =
          Assessment.builder()
              .child(CHILD)
              .startedOn(day("2023-03-12"))
              .referralReference(reference)
              .build();
      assertThat(
              trace(
                  CaseworkRecords.builder()
                      .addReferrals(own, others)
                      .addAssessments(assessment)
                      .build(),
                  LONG_AFTER))
          .extracting(way -> way.hasReached(ASSESSMENT))
          .containsExactly(true, false);
    }
  }

  @Test
  void firstOfSeveralCounts() {
    CaseworkRecords records =
        referred()
            .addEnquiries(
                Section47Enquiry.of(CHILD, day("2023-03-20")),
                Section47Enquiry.of(CHILD, day("2023-03-08")),
                Section47Enquiry.of(CHILD, day("2023-03-30")))
            .build();
    assertThat(trace(records, LONG_AFTER).get(0).reachedOn(SECTION_47_ENQUIRY))
        .contains(day("2023-03-08"));
  }

  @Test
  void shortBreaksAreNotCare() {
    PeriodOfCare shortBreaks =
        PeriodOfCare.builder()
            .child(CHILD)
            .startedOn(day("2023-03-20"))
            .addEpisodes(
                Episode.builder()
                    .startedOn(day("2023-03-20"))
                    .legalStatus(LegalStatus.parse("V4"))
                    .build())
            .build();
    assertThat(
            trace(referred().addPeriodsOfCare(shortBreaks).build(), LONG_AFTER)
                .get(0)
                .hasReached(CARE))
        .isFalse();
  }

  @Test
  void whatComesAfterTheDayOfTheQuestionIsNotKnown() {
    CaseworkRecords records =
        referred()
            .addReferrals(Referral.of(CHILD, day("2023-03-10")))
            .addAssessments(Assessment.builder().child(CHILD).startedOn(day("2023-03-05")).build())
            .build();
    Measured<ImmutableList<ReferralPathway>> traced =
        Pathways.trace(records, LIMITS, ENGLAND_AND_WALES, day("2023-03-04"));
    assertThat(traced.figure()).hasSize(1);
    assertThat(traced.figure().get(0).reached()).isEmpty();
    assertThat(traced.leftOut())
        .isEqualTo(ImmutableSortedMap.of("received after the day of the question", 1L));
    assertThat(
            Pathways.trace(records, LIMITS, ENGLAND_AND_WALES, day("2023-03-05"))
                .figure()
                .get(0)
                .hasReached(ASSESSMENT))
        .isTrue();
  }

  @Test
  void newInformationOnAnOpenCaseIsNoReferral() {
    Referral information =
        Referral.builder().child(CHILD).receivedOn(day("2023-03-10")).isOnOpenCase(true).build();
    Measured<ImmutableList<ReferralPathway>> traced =
        Pathways.trace(
            referred().addReferrals(information).addPlans(plan(CHILD, day("2023-03-20"))).build(),
            LIMITS,
            ENGLAND_AND_WALES,
            LONG_AFTER);
    assertThat(traced.figure()).hasSize(1);
    assertThat(traced.figure().get(0).hasReached(CHILD_PROTECTION_PLAN)).isTrue();
    assertThat(traced.figure().get(0).hasReached(RE_REFERRAL)).isFalse();
    assertThat(traced.leftOut())
        .isEqualTo(ImmutableSortedMap.of("new information on an open case", 1L));
  }

  @Test
  void limitOfWorkingDaysNeedsACalendar() {
    PathwayLimits limits = PathwayLimits.ofAll(TimeLimit.workingDays(45));
    CaseworkRecords records =
        CaseworkRecords.builder().addReferrals(Referral.of(CHILD, day("1977-12-31"))).build();
    Measured<ImmutableList<ReferralPathway>> traced =
        Pathways.trace(records, limits, ENGLAND_AND_WALES, LONG_AFTER);
    assertThat(traced.figure()).isEmpty();
    assertThat(traced.leftOut())
        .isEqualTo(ImmutableSortedMap.of("outside the working-day calendar", 1L));
    assertThat(trace(records, LONG_AFTER)).hasSize(1);
    WorkingDays ownDays =
        WorkingDays.of(DateRange.ofDays(RECEIVED, RECEIVED.plusDays(44)), day -> true);
    assertThat(Pathways.trace(referred().build(), limits, ownDays, RECEIVED.plusDays(44)).leftOut())
        .isEqualTo(ImmutableSortedMap.of("outside the working-day calendar", 1L));
  }

  private static Measured<ImmutableList<ReferralPathway>> traceInOwnCalendar(
      CaseworkRecords records, String asAt) {
    WorkingDays firstHalf =
        WorkingDays.of(DateRange.ofDays(day("2023-01-01"), day("2023-06-30")), day -> true);
    PathwayLimits.Builder limits = PathwayLimits.builder();
    for (PathwayStep step : PathwayStep.values()) {
      limits.putLimit(step, step == ASSESSMENT ? TimeLimit.workingDays(5) : TimeLimit.months(6));
    }
    return Pathways.trace(records, limits.build(), firstHalf, day(asAt));
  }

  @Test
  void calendarHasToReachToTheDayOfTheQuestion() {
    CaseworkRecords records =
        referred()
            .addAssessments(Assessment.of(CHILD, day("2023-07-01"), Optional.empty()))
            .build();
    assertThat(traceInOwnCalendar(records, "2023-06-30").figure().get(0).settled())
        .containsExactly(ASSESSMENT);
    assertThat(traceInOwnCalendar(records, "2023-07-01"))
        .isEqualTo(
            Measured.of(
                ImmutableList.of(), ImmutableSortedMap.of("outside the working-day calendar", 1L)));
  }

  /** Five working days after 25 June are its last day: nobody knows if the next one is another. */
  @ParameterizedTest
  @CsvSource({"2023-06-24, true", "2023-06-25, false"})
  void whatMayComeAfterTheCalendarIsNotSettled(LocalDate received, boolean isSettled) {
    CaseworkRecords records =
        CaseworkRecords.builder().addReferrals(Referral.of(CHILD, received)).build();
    assertThat(traceInOwnCalendar(records, "2023-06-30").figure().get(0).isSettled(ASSESSMENT))
        .isEqualTo(isSettled);
  }

  /** From 26 June the calendar has four working days. */
  @Test
  void referralOutsideTheCalendarIsAReReferralAndKeepsItsSteps() {
    CaseworkRecords records =
        referred()
            .addReferrals(Referral.of(CHILD, day("2023-06-26")))
            .addReferrals(Referral.builder().child(CHILD).receivedOn(day("2023-06-26")).build())
            .addPlans(plan(CHILD, day("2023-06-27")))
            .build();
    Measured<ImmutableList<ReferralPathway>> traced = traceInOwnCalendar(records, "2023-06-30");
    assertThat(traced.figure()).hasSize(1);
    assertThat(traced.figure().get(0).reached())
        .isEqualTo(ImmutableSortedMap.of(RE_REFERRAL, day("2023-06-26")));
    assertThat(traced.leftOut())
        .isEqualTo(ImmutableSortedMap.of("outside the working-day calendar", 2L));
  }

  /** Thirty days from 1 January, long before there are working days. */
  @ParameterizedTest
  @CsvSource({"1970-01-30, false", "1970-01-31, true", "+999999999-12-31, true"})
  void limitOfDaysNeedsNoCalendar(LocalDate asAt, boolean isSettled) {
    CaseworkRecords records =
        CaseworkRecords.builder().addReferrals(Referral.of(CHILD, day("1970-01-01"))).build();
    assertThat(trace(records, asAt).get(0).isSettled(ASSESSMENT)).isEqualTo(isSettled);
  }

  private static Referral named(ChildId child, String received) {
    return Referral.builder().reference("r-1").child(child).receivedOn(day(received)).build();
  }

  @Test
  void referenceOfTwoReferralsIsThatOfTheChildsFirst() {
    Assessment assessment =
        Assessment.builder()
            .child(CHILD)
            .startedOn(day("2023-03-12"))
            .referralReference("r-1")
            .build();
    CaseworkRecords records =
        CaseworkRecords.builder()
            .addReferrals(named(OTHER, "2023-03-01"))
            .addReferrals(named(CHILD, "2023-03-10"))
            .addReferrals(named(CHILD, "2023-03-02"))
            .addAssessments(assessment)
            .build();
    assertThat(trace(records, LONG_AFTER))
        .extracting(way -> way.hasReached(ASSESSMENT))
        .containsExactly(true, false, false);
  }

  @Test
  void linkToALaterReferralIsNotAStepOfAnEarlierOne() {
    CaseworkRecords records =
        referred()
            .addReferrals(named(CHILD, "2023-03-10"))
            .addAssessments(
                Assessment.builder()
                    .child(CHILD)
                    .startedOn(day("2023-03-02"))
                    .referralReference("r-1")
                    .build())
            .build();
    assertThat(
            Pathways.trace(records, LIMITS, ENGLAND_AND_WALES, day("2023-03-09"))
                .figure()
                .get(0)
                .hasReached(ASSESSMENT))
        .isFalse();
    assertThat(trace(records, LONG_AFTER))
        .extracting(way -> way.hasReached(ASSESSMENT))
        .containsExactly(false, false);
  }

  @Test
  void referralOfADayIsTheSameInWhateverOrder() {
    Referral police =
        Referral.builder().child(CHILD).receivedOn(RECEIVED).source(ReferralSource.POLICE).build();
    Referral school =
        Referral.builder().child(CHILD).receivedOn(RECEIVED).source(ReferralSource.SCHOOLS).build();
    for (List<Referral> order : List.of(List.of(police, school), List.of(school, police))) {
      Measured<ImmutableList<ReferralPathway>> traced =
          Pathways.trace(
              CaseworkRecords.builder().addAllReferrals(order).build(),
              LIMITS,
              ENGLAND_AND_WALES,
              LONG_AFTER);
      assertThat(traced.figure()).extracting(ReferralPathway::referral).containsExactly(school);
      assertThat(traced.leftOut())
          .isEqualTo(ImmutableSortedMap.of("another referral of the child on the same day", 1L));
    }
  }

  @Test
  void onlySettledReferralsAreInAShare() {
    CaseworkRecords records =
        referred() // settled for assessment on 31 March, the last day of its limit
            .addReferrals(Referral.of(OTHER, day("2023-03-02")))
            .addAssessments(
                Assessment.builder().child(CHILD).startedOn(day("2023-03-02")).build(),
                Assessment.builder().child(OTHER).startedOn(day("2023-03-03")).build())
            .build();
    assertThat(share(records, "2023-03-30")).isEqualTo(unsettled(Proportion.of(0, 0), 2));
    assertThat(share(records, "2023-03-31")).isEqualTo(unsettled(Proportion.of(1, 1), 1));
    assertThat(share(records, "2023-04-01")).isEqualTo(Measured.of(Proportion.of(2, 2)));
  }

  private static Measured<Proportion> share(CaseworkRecords records, String asAt) {
    return trace(records, day(asAt)).stream().collect(Pathways.toReached(ASSESSMENT));
  }

  private static Measured<Proportion> unsettled(Proportion share, long leftOut) {
    return Measured.of(share, ImmutableSortedMap.of("limit not over yet", leftOut));
  }

  @Test
  void summaryHasEveryStep() {
    CaseworkRecords records =
        referred()
            .addReferrals(Referral.of(OTHER, day("2024-06-01")))
            .addAssessments(Assessment.builder().child(CHILD).startedOn(day("2023-03-02")).build())
            .build();
    PathwaySummary summary =
        trace(records, day("2024-08-01")).stream().collect(Pathways.toSummary());
    assertThat(summary.referrals()).isEqualTo(2);
    assertThat(summary)
        .hasToString(
            "2 referrals: assessment 50.0% (1 of 2); section 47 enquiry 0.0% (0 of 2); child"
                + " protection plan 0.0% (0 of 2); care 0.0% (0 of 1), left out: limit not over"
                + " yet (1); re-referral 0.0% (0 of 1), left out: limit not over yet (1)");
    assertThat(Serialized.copy(summary)).isEqualTo(summary);
    PathwaySummary none = Stream.<ReferralPathway>empty().collect(Pathways.toSummary());
    assertThat(none.referrals()).isZero();
    assertThat(none.shares()).hasSize(PathwayStep.values().length);
    assertThat(none.shares().values())
        .allSatisfy(share -> assertThat(share.figure().value()).isEmpty());
  }

  @Test
  void childReferredByTwoTeamsInTwoMonthsComesBackOnce() {
    Team east = Team.of("East", TeamKind.ASSESSMENT);
    Team west = Team.of("West", TeamKind.ASSESSMENT);
    Referral first = Referral.builder().child(CHILD).receivedOn(RECEIVED).team(east).build();
    Referral second =
        Referral.builder().child(CHILD).receivedOn(RECEIVED.plusDays(40)).team(west).build();
    ImmutableList<ReferralPathway> ways =
        trace(CaseworkRecords.builder().addReferrals(second, first).build(), LONG_AFTER);
    assertThat(
            ways.stream()
                .collect(
                    Measures.byKey(
                        List.of(east, west),
                        way -> way.referral().team().orElseThrow(),
                        Pathways.toReached(RE_REFERRAL))))
        .containsEntry(east, Measured.of(Proportion.of(1, 1)))
        .containsEntry(west, Measured.of(Proportion.of(0, 1)));
  }

  @Test
  void activityBeforeAnyReferralIsAnIssue() {
    CaseworkRecords records =
        referred()
            .addAssessments(
                Assessment.builder().child(CHILD).startedOn(RECEIVED.minusDays(1)).build(),
                Assessment.builder().child(CHILD).startedOn(RECEIVED).build())
            .addEnquiries(Section47Enquiry.of(OTHER, RECEIVED))
            .addPlans(plan(CHILD, RECEIVED.minusDays(7)))
            .build();
    ImmutableList<DataIssue<? extends Serializable>> issues = Pathways.issues(records);
    assertThat(issues).extracting(DataIssue::code).containsExactly("1103", "1105", "2889");
    assertThat(issues).extracting(DataIssue::severity).containsOnly(Severity.WARNING);
    assertThat(issues)
        .extracting(DataIssue::reason)
        .containsExactly(
            "assessment started 2023-02-28, before any referral of the child on record",
            "child protection plan started 2023-02-22, before any referral of the child on record",
            "section 47 enquiry started 2023-03-01, before any referral of the child on record");
    assertThat(Pathways.issues(referred().build())).isEmpty();
  }

  @Test
  void newInformationIsNoReferralBeforeActivity() {
    Referral information =
        Referral.builder().child(CHILD).receivedOn(RECEIVED).isOnOpenCase(true).build();
    assertThat(
            Pathways.issues(
                CaseworkRecords.builder()
                    .addReferrals(information)
                    .addPlans(plan(CHILD, RECEIVED))
                    .build()))
        .extracting(DataIssue::code)
        .containsExactly("1105");
  }

  @Test
  void assessmentThatRecordsItsReferralItselfIsNotToldTwice() {
    Assessment.Builder early =
        Assessment.builder()
            .child(CHILD)
            .startedOn(RECEIVED.minusDays(1))
            .referralReceivedOn(RECEIVED);
    assertThat(Pathways.issues(referred().addAssessments(early.build()).build())).isEmpty();
  }

  @Test
  void everyStepNeedsALimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathwayLimits.builder().putLimit(ASSESSMENT, TimeLimit.days(30)).build())
        .withMessage(
            "limits: must have one for every step, was without section 47 enquiry, child"
                + " protection plan, care, re-referral");
    assertThat(LIMITS)
        .hasToString(
            "assessment within 30 days, section 47 enquiry within 30 days, child protection plan"
                + " within 60 days, care within 6 months, re-referral within 12 months");
    assertThat(LIMITS.limitOf(CARE)).isEqualTo(TimeLimit.months(6));
    assertThat(Serialized.copy(LIMITS)).isEqualTo(LIMITS);
  }

  @Test
  void recordsSayHowManyTheyAre() {
    assertThat(CaseworkRecords.builder().build())
        .hasToString("0 referrals, 0 assessments, 0 enquiries, 0 plans, 0 periods of care");
  }
}
