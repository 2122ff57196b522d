package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.frontdoor.ReferralOutcome.ASSESSMENT;
import static org.caselight.casework.frontdoor.ReferralOutcome.CHILD_PROTECTION_ENQUIRY;
import static org.caselight.casework.frontdoor.ReferralOutcome.EARLY_HELP;
import static org.caselight.casework.frontdoor.ReferralOutcome.NO_FURTHER_ACTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.ClosureReason;
import org.caselight.casework.RepeatShare;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralsTest {
  private static final ChildId A = ChildId.of("A-SECRET");
  private static final ChildId B = ChildId.of("B-SECRET");
  private static final DateRange YEAR = ReportingYear.ending(2019).period();
  private static final LocalDate AS_AT = LocalDate.of(2019, 3, 31);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Referral of(ChildId child, String received) {
    return Referral.of(child, day(received));
  }

  private static Referral of(ChildId child, String received, String team) {
    return Referral.builder()
        .child(child)
        .receivedOn(day(received))
        .team(Team.of(team, TeamKind.ASSESSMENT))
        .build();
  }

  private static Referral with(ReferralOutcome outcome) {
    return Referral.builder().child(A).receivedOn(AS_AT).outcome(outcome).build();
  }

  private static Referral onOpenCase(ChildId child, String received) {
    return Referral.builder().child(child).receivedOn(day(received)).isOnOpenCase(true).build();
  }

  private static String teamOf(Referral referral) {
    return referral.team().map(Team::name).orElse("none");
  }

  @Test
  void referralsPerPost() {
    assertThat(Referrals.perFte(Count.of(655), Fte.parse("32.5")).value().orElseThrow().rounded(1))
        .isEqualByComparingTo(new BigDecimal("20.2"));
    assertThat(Referrals.perFte(Count.ZERO, Fte.ZERO).value()).isEmpty();
    Count one = Count.of(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Referrals.perFte(one, Fte.ZERO))
        .withMessage("base: must not be 0 under a total of 1");
  }

  @Test
  void sharesOfWhatWasDecided() {
    List<Referral> referrals =
        List.of(
            with(NO_FURTHER_ACTION),
            with(ASSESSMENT),
            with(ASSESSMENT),
            with(CHILD_PROTECTION_ENQUIRY),
            with(EARLY_HELP),
            of(A, "2019-03-31"),
            onOpenCase(A, "2019-03-31"));
    String left = ", left out: new information on an open case (1), no outcome recorded (1)";
    assertThat(referrals.stream().collect(Referrals.toNoFurtherAction()))
        .hasToString("20.0% (1 of 5)" + left);
    assertThat(referrals.stream().collect(Referrals.toAssessed()))
        .hasToString("40.0% (2 of 5)" + left);
    assertThat(referrals.stream().collect(Referrals.toSteppedDownToEarlyHelp()))
        .hasToString("20.0% (1 of 5)" + left);
    assertThat(Stream.<Referral>empty().collect(Referrals.toNoFurtherAction()))
        .hasToString("undefined (0 of 0)");
  }

  @Test
  void notInNeedIsOfAllReferrals() {
    Referral notInNeed =
        Referral.builder()
            .child(A)
            .receivedOn(AS_AT)
            .closureReason(ClosureReason.ASSESSED_EARLY_HELP)
            .build();
    assertThat(
            Stream.of(notInNeed, of(A, "2019-03-01"), with(ASSESSMENT), onOpenCase(A, "2019-03-01"))
                .collect(Referrals.toAssessedNotInNeed()))
        .hasToString("33.3% (1 of 3), left out: new information on an open case (1)");
  }

  @Test
  void decisionsStandInFourWays() {
    List<Referral> referrals =
        List.of(
            decided("2019-03-25", "2019-03-26"),
            decided("2019-03-25", "2019-03-27"),
            of(A, "2019-03-29"),
            of(A, "2019-03-25"),
            decided("2019-03-25", "2019-03-24"),
            onOpenCase(A, "2019-03-25"),
            of(A, "2019-04-01"),
            of(A, "1950-04-01"));
    assertThat(referrals.stream().collect(Referrals.toDecisionTimeliness(ENGLAND_AND_WALES, AS_AT)))
        .hasToString(
            new TimelinessSummary(1, 1, 1, 1)
                + ", left out: decided before it was received (1), later than the day asked about"
                + " (1), new information on an open case (1), outside the working-day calendar"
                + " (1)");
    assertThat(referrals.stream().collect(Referrals.toDecidedInTime(YEAR, ENGLAND_AND_WALES)))
        .hasToString("50.0% (1 of 2), left out: decided before it was received (1)");
    assertThat(
            referrals.stream()
                .collect(
                    Referrals.toDecidedInTime(YEAR, TimeLimit.workingDays(2), ENGLAND_AND_WALES))
                .figure())
        .isEqualTo(Proportion.of(2, 2));
  }

  private static Referral decided(String received, String decided) {
    return Referral.builder().child(A).receivedOn(day(received)).decidedOn(day(decided)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-14, 2018-06-14, true",
    "2019-06-14, 2018-06-13, false",
    "2019-06-14, 2019-06-13, true",
    "2019-06-14, 2019-06-14, false",
    "2024-02-29, 2023-02-28, true",
    "2024-02-29, 2023-02-27, false",
    "2024-02-28, 2023-02-28, true",
    "2025-02-28, 2024-02-29, true",
    "2025-02-28, 2024-02-28, true",
    "2025-02-28, 2024-02-27, false"
  })
  void twelveMonthsToTheDayAreWithin(LocalDate received, LocalDate earlier, boolean expected) {
    ImmutableList<ReferralInContext> both =
        Stream.of(Referral.of(A, received), Referral.of(A, earlier), Referral.of(B, earlier))
            .collect(Referrals.inContext());
    assertThat(both).hasSize(3);
    assertThat(both.get(0).isReReferral()).isFalse();
    assertThat(both.get(1).referral().receivedOn()).isEqualTo(received);
    assertThat(both.get(1).isReReferral()).isEqualTo(expected);
    assertThat(both.get(2).isReReferral()).isFalse();
  }

  @Test
  void saysWhenTheOneBeforeWas() {
    ImmutableList<ReferralInContext> all =
        Stream.of(
                of(A, "2019-03-01"),
                of(A, "2019-01-20"),
                onOpenCase(A, "2019-02-20"),
                of(A, "2019-03-01"),
                of(A, "2017-01-01"))
            .collect(Referrals.inContext());
    assertThat(all)
        .extracting(Object::toString)
        .containsExactly(
            "Referral received 2017-01-01, the first",
            "Referral received 2019-01-20, 749 days after the one before",
            "Referral received 2019-02-20 on an open case, 31 days after the one before",
            "Referral received 2019-03-01, 40 days after the one before",
            "Referral received 2019-03-01, 40 days after the one before");
    assertThat(all)
        .extracting(ReferralInContext::isReReferral)
        .containsExactly(false, false, false, true, true);
    assertThat(all.get(0).daysSincePrevious()).isEmpty();
    assertThat(all.get(3).daysSincePrevious()).hasValue(40);
    assertThat(all.get(3).previousReceivedOn()).contains(day("2019-01-20"));
    assertThat(Serialized.copy(all)).isEqualTo(all);
  }

  /** Referred to East on 20 January, and forty days later to West. */
  @Test
  void aChildThatComesBackToAnotherTeamInAnotherMonthIsOneReReferralEverywhere() {
    List<Referral> referrals =
        List.of(of(A, "2019-01-20", "East"), of(A, "2019-03-01", "West"), of(B, "2017-01-01"));
    YearMonth march = YearMonth.of(2019, 3);

    assertThat(referrals.stream().collect(Referrals.toReReferrals(YEAR)))
        .hasToString("50.0% (1 of 2)");

    ImmutableSortedMap<String, RepeatShare> byTeam =
        referrals.stream().collect(Referrals.toReReferralsBy(ReferralsTest::teamOf, YEAR));
    assertThat(byTeam.keySet()).containsExactly("East", "West");
    assertThat(byTeam.get("East")).hasToString("0.0% (0 of 1)");
    assertThat(byTeam.get("West")).hasToString("100.0% (1 of 1)");
    assertThat(byTeam.values().stream().mapToLong(ReferralsTest::part).sum()).isEqualTo(1);

    ImmutableSortedMap<YearMonth, RepeatShare> byMonth =
        referrals.stream().collect(Referrals.toReReferralsByMonth(YEAR));
    assertThat(byMonth.keySet()).containsExactlyElementsOf(YEAR.months());
    assertThat(byMonth.get(march)).hasToString("100.0% (1 of 1)");
    assertThat(byMonth.get(YearMonth.of(2018, 4))).hasToString("undefined (0 of 0)");
    assertThat(byMonth.values().stream().mapToLong(ReferralsTest::part).sum()).isEqualTo(1);

    ImmutableTable<String, YearMonth, RepeatShare> table =
        referrals.stream()
            .collect(
                Referrals.toReReferralsByKeyAndMonth(
                    List.of("North", "West"), ReferralsTest::teamOf, YEAR));
    assertThat(table.rowKeySet()).containsExactly("East", "North", "West");
    assertThat(table.columnKeySet()).containsExactlyElementsOf(YEAR.months());
    assertThat(table.size()).isEqualTo(36);
    assertThat(table.get("West", march)).hasToString("100.0% (1 of 1)");
    assertThat(table.values().stream().mapToLong(ReferralsTest::part).sum()).isEqualTo(1);
  }

  private static long part(RepeatShare share) {
    return share.share().figure().part();
  }

  @Test
  void anEarlierOneCountsWhateverItsOutcome() {
    assertThat(
            Stream.of(
                    Referral.builder()
                        .child(A)
                        .receivedOn(day("2018-01-01"))
                        .outcome(NO_FURTHER_ACTION)
                        .build(),
                    of(A, "2018-12-01"),
                    onOpenCase(B, "2018-11-01"),
                    of(B, "2018-12-01"),
                    onOpenCase(B, "2018-12-05"),
                    of(B, "2016-12-01"))
                .collect(Referrals.toReReferrals(YEAR)))
        .hasToString("50.0% (1 of 2), left out: new information on an open case (2)");
  }

  /** For the year from 1 April 2018 the records have to begin on 1 April 2017. */
  @ParameterizedTest
  @CsvSource({"2017-04-01, false", "2017-04-02, true"})
  void recordsThatBeginTooLateMakeALowerBound(LocalDate begin, boolean isLowerBound) {
    List<Referral> referrals =
        List.of(
            Referral.of(A, begin),
            Referral.builder().child(A).receivedOn(day("2015-01-01")).isOnOpenCase(true).build(),
            of(B, "2018-05-01"));
    RepeatShare share = referrals.stream().collect(Referrals.toReReferrals(YEAR));
    assertThat(share.isLowerBound()).isEqualTo(isLowerBound);
    assertThat(share)
        .hasToString(
            isLowerBound ? "at least 0.0% (0 of 1), records begin 2017-04-02" : "0.0% (0 of 1)");
    assertThat(
            referrals.stream()
                .collect(Referrals.toReReferralsBy(ReferralsTest::teamOf, YEAR))
                .get("none"))
        .isEqualTo(share);
  }

  @Test
  void aMonthIsALowerBoundByItsOwnBeginning() {
    DateRange quarter = DateRange.ofDays(day("2019-04-15"), day("2019-06-30"));
    List<Referral> referrals = List.of(of(A, "2018-05-01"), of(B, "2019-04-20", "East"));
    ImmutableSortedMap<YearMonth, RepeatShare> byMonth =
        referrals.stream().collect(Referrals.toReReferralsByMonth(quarter));
    assertThat(byMonth.values())
        .extracting(RepeatShare::isLowerBound)
        .containsExactly(true, false, false);
    assertThat(
            referrals.stream()
                .collect(
                    Referrals.toReReferralsByKeyAndMonth(List.of(), ReferralsTest::teamOf, quarter))
                .row("East"))
        .isEqualTo(byMonth);
    List<Referral> earlier = List.of(of(A, "2018-04-15"), of(B, "2019-04-20"));
    assertThat(earlier.stream().collect(Referrals.toReReferralsByMonth(quarter)).values())
        .extracting(RepeatShare::isLowerBound)
        .containsExactly(false, false, false);
  }

  @Test
  void noReferralsAreNoShare() {
    RepeatShare none = Stream.<Referral>empty().collect(Referrals.toReReferrals(YEAR));
    assertThat(none).hasToString("undefined (0 of 0)");
    assertThat(none.isLowerBound()).isFalse();
  }

  @Test
  void ofstedCountsFromTheLatest() {
    assertThat(
            Stream.of(
                    of(A, "2018-06-13"),
                    of(A, "2018-06-14"),
                    of(A, "2018-12-01"),
                    onOpenCase(A, "2018-12-02"),
                    of(A, "2019-06-14"),
                    of(A, "2019-06-14"),
                    onOpenCase(A, "2019-07-01"),
                    of(B, "2018-01-01"),
                    onOpenCase(ChildId.of("C"), "2018-01-01"))
                .collect(Referrals.toReferralsInTwelveMonthsBeforeLatest()))
        .containsExactly(Map.entry(A, 2L), Map.entry(B, 0L));
  }

  @Test
  void anAssessmentFollowsByDateOrByName() {
    Referral byDate = of(A, "2019-01-07");
    Referral byName =
        Referral.builder().reference("R1").child(B).receivedOn(day("2019-01-07")).build();
    Referral tooLate = of(ChildId.of("C"), "2019-01-07");
    Referral young = of(A, "2019-03-22");
    List<Assessment> assessments =
        List.of(
            Assessment.of(A, day("2019-01-17"), Optional.empty()),
            Assessment.builder()
                .child(B)
                .startedOn(day("2019-03-01"))
                .referralReference("R1")
                .build(),
            Assessment.of(ChildId.of("C"), day("2019-01-18"), Optional.empty()),
            Assessment.of(ChildId.of("C"), day("2019-01-06"), Optional.empty()));
    ImmutableList<FollowUp<Referral, Assessment>> all =
        Stream.of(byDate, byName, tooLate, young, onOpenCase(A, "2019-01-07"))
            .collect(
                Referrals.toFollowUps(assessments, TimeLimit.days(10), ENGLAND_AND_WALES, AS_AT));
    assertThat(all)
        .extracting(Object::toString)
        .containsExactly(
            "Referral received 2019-01-07 → Assessment begun 2019-01-17, open",
            "Referral received 2019-01-07 on an open case → nothing, left out: new information on"
                + " an open case",
            "Referral received 2019-03-22 → nothing, left out: younger than 10 days",
            "Referral received 2019-01-07 → Assessment begun 2019-03-01, open",
            "Referral received 2019-01-07 → nothing");
    assertThat(
            Stream.of(byDate, byName, tooLate, young)
                .collect(
                    Referrals.toAssessed(
                        assessments, TimeLimit.days(10), ENGLAND_AND_WALES, AS_AT)))
        .hasToString("66.7% (2 of 3), left out: younger than 10 days (1)");
  }

  @Test
  void anAssessmentThatNamesAnotherReferralIsNotFoundByDate() {
    Assessment other =
        Assessment.builder().child(A).startedOn(day("2019-01-08")).referralReference("R2").build();
    assertThat(
            Stream.of(
                    of(A, "2019-01-07"),
                    Referral.builder()
                        .reference("R2")
                        .child(B)
                        .receivedOn(day("2019-01-07"))
                        .build())
                .collect(
                    Referrals.toAssessed(
                        List.of(other), TimeLimit.days(10), ENGLAND_AND_WALES, AS_AT))
                .figure())
        .isEqualTo(Proportion.of(0, 2));
  }

  @Test
  void anAssessmentThatBeganLaterIsNotKnownYet() {
    Assessment later = Assessment.of(A, day("2019-04-01"), Optional.empty());
    assertThat(
            Stream.of(of(A, "2019-03-01"))
                .collect(
                    Referrals.toFollowUps(
                        List.of(later), TimeLimit.months(12), ENGLAND_AND_WALES, AS_AT))
                .get(0)
                .isFollowed())
        .isFalse();
  }

  private static List<String> issuesOf(Referral... referrals) {
    return Stream.of(referrals).collect(Referrals.toIssues()).stream()
        .map(DataIssue::toString)
        .toList();
  }

  @Test
  void findsWhatIsWrongWithOne() {
    assertThat(issuesOf(onOpenCase(A, "2019-01-07")))
        .containsExactly(
            "warning, on-open-case: received 2019-01-07, new information on an open case is no"
                + " referral; not counted; [Referral received 2019-01-07 on an open case]");
    assertThat(issuesOf(decided("2019-01-07", "2019-01-06")))
        .containsExactly(
            "error, decided-before-received: decided 2019-01-06, before it was received"
                + " 2019-01-07; not held against a time limit, counted otherwise; [Referral"
                + " received 2019-01-07, decided 2019-01-06]");
    assertThat(issuesOf(decided("2019-01-07", "2019-01-07"))).isEmpty();
    assertThat(issuesOf(closed("2019-01-06", ClosureReason.OTHER)))
        .containsExactly(
            "error, 8630: closed 2019-01-06, before it was received 2019-01-07; counted; [Referral"
                + " received 2019-01-07, closed 2019-01-06 (RC7)]");
    assertThat(issuesOf(closed("2019-01-07", ClosureReason.OTHER))).isEmpty();
    assertThat(
            issuesOf(
                Referral.builder().child(A).receivedOn(day("2019-01-07")).closedOn(AS_AT).build()))
        .containsExactly(
            "error, 8805: closed 2019-03-31 without a reason; counted as not found out of need;"
                + " [Referral received 2019-01-07, closed 2019-03-31]");
    assertThat(
            issuesOf(
                Referral.builder()
                    .child(A)
                    .receivedOn(day("2019-01-07"))
                    .closureReason(ClosureReason.DIED)
                    .build()))
        .containsExactly(
            "error, 8810: received 2019-01-07, a reason for closure (RC2) without a day; counted"
                + " under its reason; [Referral received 2019-01-07 (RC2)]");
  }

  private static Referral closed(String closed, ClosureReason reason) {
    return Referral.builder()
        .child(A)
        .receivedOn(day("2019-01-07"))
        .closedOn(day(closed))
        .closureReason(reason)
        .build();
  }

  @Test
  void findsDuplicatesOnce() {
    assertThat(
            issuesOf(
                of(A, "2019-01-07", "East"),
                of(A, "2019-01-07"),
                of(B, "2019-01-07"),
                of(A, "2019-01-08")))
        .containsExactly(
            "warning, duplicate-referral: 2 referrals of one child received 2019-01-07; each"
                + " counted, none earlier than another; [Referral received 2019-01-07, Referral"
                + " received 2019-01-07]");
    assertThat(issuesOf(of(A, "2019-01-07"), onOpenCase(A, "2019-01-07"))).hasSize(1);
    assertThat(
            issuesOf(
                Referral.builder()
                    .child(A)
                    .receivedOn(day("2019-01-07"))
                    .reference("SECRET")
                    .build(),
                Referral.builder()
                    .child(B)
                    .receivedOn(day("2019-01-08"))
                    .reference("SECRET")
                    .build(),
                Referral.builder()
                    .child(B)
                    .receivedOn(day("2019-01-09"))
                    .reference("OTHER")
                    .build()))
        .containsExactly(
            "error, duplicate-reference: 2 referrals with one reference, received 2019-01-07,"
                + " 2019-01-08; each counted, the first of a child taken for the one that is"
                + " named; [Referral received 2019-01-07, Referral received 2019-01-08]");
  }

  private static List<String> issuesWith(Referral referral, Assessment... assessments) {
    return Stream.of(referral).collect(Referrals.toIssuesWith(List.of(assessments))).stream()
        .map(issue -> issue.severity().label() + ", " + issue.code() + ": " + issue.reason())
        .toList();
  }

  @Test
  void findsWhatAssessmentsContradict() {
    Referral notInNeed = closed("2019-03-01", ClosureReason.ASSESSED_NO_FURTHER_ACTION);
    assertThat(issuesWith(notInNeed))
        .containsExactly(
            "warning, 8825Q: received 2019-01-07, closed after assessment (RC8), and there is"
                + " none; counted as assessed and not in need");
    Optional<LocalDate> done = Optional.of(day("2019-03-01"));
    assertThat(issuesWith(notInNeed, Assessment.of(A, day("2019-01-07"), done))).isEmpty();
    assertThat(issuesWith(notInNeed, Assessment.of(A, day("2019-03-01"), done))).isEmpty();
    assertThat(issuesWith(notInNeed, Assessment.of(A, day("2019-01-06"), done))).hasSize(1);
    assertThat(issuesWith(notInNeed, Assessment.of(A, day("2019-03-02"), done))).hasSize(1);
    assertThat(issuesWith(notInNeed, Assessment.of(B, day("2019-01-07"), done))).hasSize(1);
    assertThat(issuesWith(notInNeed, Assessment.of(A, day("2019-01-07"), Optional.empty())))
        .containsExactly(
            "error, 8867: received 2019-01-07, closed 2019-03-01, and an assessment of it that"
                + " began 2019-01-07 is open; both counted");
    Referral nothingDone =
        Referral.builder()
            .reference("R1")
            .child(A)
            .receivedOn(day("2019-01-07"))
            .outcome(NO_FURTHER_ACTION)
            .build();
    Assessment named =
        Assessment.builder().child(A).startedOn(day("2019-01-10")).referralReference("R1").build();
    assertThat(issuesWith(nothingDone, named))
        .containsExactly(
            "error, 8831: received 2019-01-07, no further action, and an assessment of it began"
                + " 2019-01-10; counted as no further action");
    assertThat(issuesWith(nothingDone, Assessment.of(A, day("2019-01-10"), done))).isEmpty();
    assertThat(
            issuesWith(
                Referral.builder()
                    .child(A)
                    .receivedOn(day("2019-01-07"))
                    .closureReason(ClosureReason.ASSESSED_EARLY_HELP)
                    .isOnOpenCase(true)
                    .build()))
        .isEmpty();
  }
}
