package org.caselight.casework.frontdoor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.RepeatShare;
import org.caselight.figure.BandCounts;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.testing.Dates;
import org.caselight.testing.FrontDoor;
import org.caselight.testing.Serialized;

/** What holds of every front door, whatever its records say. */
class FrontDoorProperties {
  /** Longer than the days of the records lie apart, but for the oddest. */
  private static final DateRange BOTH_YEARS =
      DateRange.of(LocalDate.of(2018, 3, 1), LocalDate.of(2019, 5, 1));

  @Provide
  Arbitrary<List<Contact>> contacts() {
    return FrontDoor.contacts();
  }

  @Provide
  Arbitrary<List<Referral>> referrals() {
    return FrontDoor.referrals();
  }

  @Provide
  Arbitrary<List<Assessment>> assessments() {
    return FrontDoor.assessments();
  }

  @Provide
  Arbitrary<List<StepDown>> stepDowns() {
    return FrontDoor.stepDowns();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return FrontDoor.days();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return FrontDoor.limits();
  }

  @Provide
  Arbitrary<WorkingDays> calendars() {
    return FrontDoor.calendars();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @SuppressWarnings("unchecked")
  private static <T> Collector<T, Object, Object> any(Collector<T, ?, ?> collector) {
    return (Collector<T, Object, Object>) collector;
  }

  /** The same answer for the records in another order, in two halves, and in parallel. */
  private static <T> void assertOneAnswer(
      List<T> records, Random random, Iterable<Collector<T, ?, ?>> collectors) {
    int split = random.nextInt(records.size() + 1);
    List<T> shuffled = shuffled(records, random);
    for (Collector<T, ?, ?> collector : collectors) {
      Object answer = records.stream().collect(collector);
      assertThat(Serialized.<T, Object, Object>collectInHalves(shuffled, split, any(collector)))
          .isEqualTo(answer)
          .hasToString(answer.toString());
      assertThat((Object) records.parallelStream().collect(collector)).isEqualTo(answer);
      assertThat(Serialized.copy(answer)).isEqualTo(answer);
    }
  }

  @Property
  void oneAnswerHoweverReferralsAreSplit(
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll("periods") DateRange period,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    assertOneAnswer(
        referrals,
        random,
        List.of(
            Referrals.toDecisionTimeliness(days, asAt),
            Referrals.toDecisionTimeliness(limit, days, asAt),
            Referrals.toDecidedInTime(period, days),
            Referrals.toDecidedInTime(period, limit, days),
            Referrals.toNoFurtherAction(),
            Referrals.toAssessed(),
            Referrals.toAssessed(assessments, limit, days, asAt),
            Referrals.toFollowUps(assessments, limit, days, asAt),
            Referrals.toSteppedDownToEarlyHelp(),
            Referrals.toAssessedNotInNeed(),
            Referrals.inContext(),
            Referrals.toReReferrals(period),
            Referrals.toReReferralsBy(FrontDoorProperties::teamOf, period),
            Referrals.toReReferralsByMonth(period),
            Referrals.toReReferralsByKeyAndMonth(
                List.of("East"), FrontDoorProperties::teamOf, period),
            Referrals.toReferralsInTwelveMonthsBeforeLatest(),
            Referrals.toIssues(),
            Referrals.toIssuesWith(assessments)));
    assertThat(
            referrals.stream()
                .collect(Referrals.toFollowUps(shuffled(assessments, random), limit, days, asAt)))
        .isEqualTo(
            referrals.stream().collect(Referrals.toFollowUps(assessments, limit, days, asAt)));
  }

  @Property
  void oneAnswerHoweverAssessmentsAreSplit(
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll("periods") DateRange period,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll AssessmentClock clock,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    assertOneAnswer(
        assessments,
        random,
        List.of(
            Assessments.toInTime(period, clock, days),
            Assessments.toInTime(period, clock, limit, days),
            Assessments.toDurations(period, clock, days),
            Assessments.toBandCounts(period, clock, days),
            Assessments.toTimeliness(clock, days, asAt),
            Assessments.toTimeliness(clock, limit, days, asAt),
            Assessments.toOpenAges(clock, days, asAt),
            Assessments.toIssues()));
  }

  @Property
  void oneAnswerHoweverContactsAndStepDownsAreSplit(
      @ForAll("contacts") List<Contact> contacts,
      @ForAll("stepDowns") List<StepDown> stepDowns,
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    assertOneAnswer(
        contacts,
        random,
        List.of(
            Contacts.toConversion(referrals, limit, days, asAt),
            Contacts.toFollowUps(referrals, limit, days, asAt),
            Contacts.toSocialCare(),
            Contacts.toIssuesWith(referrals)));
    assertOneAnswer(
        stepDowns,
        random,
        List.of(
            StepDowns.toReturns(referrals, limit, days, asAt),
            StepDowns.toFollowUps(referrals, limit, days, asAt)));
    assertThat(
            contacts.stream()
                .collect(Contacts.toFollowUps(shuffled(referrals, random), limit, days, asAt)))
        .isEqualTo(contacts.stream().collect(Contacts.toFollowUps(referrals, limit, days, asAt)));
  }

  private static String teamOf(Referral referral) {
    return referral.team().map(Team::name).orElse("none");
  }

  @Property
  void reReferralsAreThoseOfALoop(
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("periods") DateRange anyPeriod,
      @ForAll boolean isShort) {
    DateRange period = isShort ? anyPeriod : BOTH_YEARS;
    long part = 0;
    long whole = 0;
    for (Referral referral : referrals) {
      LocalDate day = referral.receivedOn();
      if (referral.isOnOpenCase() || !period.contains(day)) {
        continue;
      }
      whole++;
      boolean isRepeat = false;
      for (Referral other : referrals) {
        isRepeat |=
            !other.isOnOpenCase()
                && other.child().equals(referral.child())
                && other.receivedOn().isBefore(day)
                && !other.receivedOn().isBefore(day.minusMonths(12));
      }
      part += isRepeat ? 1 : 0;
    }
    RepeatShare share = referrals.stream().collect(Referrals.toReReferrals(period));
    assertThat(share.share().figure()).isEqualTo(Proportion.of(part, whole));
    assertThat(
            referrals.stream().collect(Referrals.inContext()).stream()
                .filter(ReferralInContext::isReReferral)
                .filter(context -> period.contains(context.referral().receivedOn()))
                .count())
        .isEqualTo(part);
  }

  @Property
  void groupsOfReReferralsAddUp(
      @ForAll("referrals") List<Referral> referrals, @ForAll("periods") DateRange period) {
    RepeatShare all = referrals.stream().collect(Referrals.toReReferrals(period));
    Map<String, RepeatShare> byTeam =
        referrals.stream().collect(Referrals.toReReferralsBy(FrontDoorProperties::teamOf, period));
    Map<YearMonth, RepeatShare> byMonth =
        referrals.stream().collect(Referrals.toReReferralsByMonth(period));
    Map<YearMonth, Map<String, RepeatShare>> table =
        referrals.stream()
            .collect(
                Referrals.toReReferralsByKeyAndMonth(
                    List.of("North"), FrontDoorProperties::teamOf, period))
            .columnMap();
    assertThat(pooled(byTeam.values())).isEqualTo(all.share().figure());
    assertThat(pooled(byMonth.values())).isEqualTo(all.share().figure());
    assertThat(leftOut(byTeam.values())).isEqualTo(all.share().leftOutCount());
    assertThat(table.keySet()).isEqualTo(byMonth.keySet());
    table.forEach(
        (month, teams) -> {
          assertThat(teams.keySet()).contains("North").containsAll(byTeam.keySet());
          assertThat(pooled(teams.values()))
              .isEqualTo(requireNonNull(byMonth.get(month)).share().figure());
        });
  }

  private static Proportion pooled(Iterable<RepeatShare> shares) {
    Proportion sum = Proportion.of(0, 0);
    for (RepeatShare share : shares) {
      sum = sum.pooledWith(share.share().figure());
    }
    return sum;
  }

  private static long leftOut(Iterable<RepeatShare> shares) {
    long sum = 0;
    for (RepeatShare share : shares) {
      sum += share.share().leftOutCount();
    }
    return sum;
  }

  @Property
  void ofstedsCounterIsThatOfALoop(@ForAll("referrals") List<Referral> referrals) {
    Map<ChildId, Long> counts =
        referrals.stream().collect(Referrals.toReferralsInTwelveMonthsBeforeLatest());
    for (Referral referral : referrals) {
      List<LocalDate> days =
          referrals.stream()
              .filter(other -> !other.isOnOpenCase() && other.child().equals(referral.child()))
              .map(Referral::receivedOn)
              .toList();
      if (days.isEmpty()) {
        assertThat(counts).doesNotContainKey(referral.child());
      } else {
        LocalDate latest = Collections.max(days);
        assertThat(counts)
            .containsEntry(
                referral.child(),
                days.stream()
                    .filter(day -> day.isBefore(latest))
                    .filter(day -> !day.isBefore(latest.minusMonths(12)))
                    .count());
      }
    }
  }

  @Property
  void everyAssessmentStandsInOneWayOrIsLeftOut(
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll AssessmentClock clock,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt) {
    Measured<TimelinessSummary> measured =
        assessments.stream().collect(Assessments.toTimeliness(clock, limit, days, asAt));
    assertThat(measured.figure().records() + measured.leftOutCount()).isEqualTo(assessments.size());
    assertThat(measured.figure().overdue())
        .isEqualTo(
            assessments.stream()
                .filter(assessment -> assessment.isOverdue(clock, limit, days, asAt))
                .count());
    for (Assessment assessment : assessments) {
      Optional<Timeliness> how = assessment.timeliness(clock, limit, days, asAt);
      assertThat(how.isEmpty())
          .isEqualTo(assessment.whyLeftOut(clock, limit, days, asAt).isPresent());
      boolean isDone = how.map(Timeliness::isDone).orElse(false);
      assertThat(isDone && assessment.isInTime(clock, limit, days))
          .isEqualTo(how.filter(Timeliness.IN_TIME::equals).isPresent());
      assertThat(isDone && assessment.isLate(clock, limit, days))
          .isEqualTo(how.filter(Timeliness.LATE::equals).isPresent());
    }
  }

  @Property
  void openOnesAreThoseWithAnAge(
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll AssessmentClock clock,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt) {
    TimelinessSummary standing =
        assessments.stream().collect(Assessments.toTimeliness(clock, days, asAt)).figure();
    DurationSummary ages =
        assessments.stream().collect(Assessments.toOpenAges(clock, days, asAt)).figure();
    assertThat(ages.count()).isEqualTo(standing.open());
    assertThat(ages.shareOver(45)).isEqualTo(standing.shareOverdue());
  }

  @Property
  void theShareInTimeIsThatOfTheBands(
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll AssessmentClock clock,
      @ForAll("calendars") WorkingDays days,
      @ForAll("periods") DateRange period) {
    Measured<Proportion> inTime =
        assessments.stream().collect(Assessments.toInTime(period, clock, days));
    Measured<DurationSummary> durations =
        assessments.stream().collect(Assessments.toDurations(period, clock, days));
    BandCounts bands = assessments.stream().collect(Assessments.toBandCounts(period, clock, days));
    assertThat(bands.inNoBand()).isEqualTo(inTime.leftOutCount());
    assertThat(bands.inBands()).isEqualTo(inTime.figure().whole());
    assertThat(bands.shareUpTo(45).part()).isEqualTo(inTime.figure().part());
    if (bands.inNoBand() == 0) {
      assertThat(bands.shareUpTo(45)).isEqualTo(inTime.figure());
    }
    assertThat(durations.figure().in(Assessments.WORKING_DAY_BANDS).counts())
        .isEqualTo(bands.counts());
    assertThat(durations.leftOut()).isEqualTo(inTime.leftOut());
  }

  @Property
  void everyDecisionStandsInOneWayOrIsLeftOut(
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt) {
    Measured<TimelinessSummary> measured =
        referrals.stream().collect(Referrals.toDecisionTimeliness(limit, days, asAt));
    assertThat(measured.figure().records() + measured.leftOutCount()).isEqualTo(referrals.size());
  }

  @Property
  void everyContactIsCountedOrLeftOut(
      @ForAll("contacts") List<Contact> contacts,
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("limits") TimeLimit limit,
      @ForAll("days") LocalDate asAt) {
    ImmutableList<FollowUp<Contact, Referral>> list =
        contacts.stream().collect(Contacts.toFollowUps(referrals, limit, ENGLAND_AND_WALES, asAt));
    Measured<Proportion> share =
        contacts.stream().collect(Contacts.toConversion(referrals, limit, ENGLAND_AND_WALES, asAt));
    assertThat(list.stream().collect(FollowUps.toShare())).isEqualTo(share);
    assertThat(share.figure().whole() + share.leftOutCount()).isEqualTo(contacts.size());
    assertThat(
            list.stream()
                .filter(followUp -> followUp.whyLeftOut().isEmpty() && followUp.isFollowed())
                .count())
        .isEqualTo(share.figure().part());
    assertThat(list)
        .allSatisfy(
            followUp ->
                followUp
                    .next()
                    .ifPresent(
                        referral -> {
                          assertThat(referral.isOnOpenCase()).isFalse();
                          assertThat(referral.child()).isEqualTo(followUp.subject().child());
                          assertThat(referral.receivedOn()).isBeforeOrEqualTo(asAt);
                        }));
  }

  /** So that a month that was counted in full never changes as records come in. */
  @Property
  void whatIsNotProvisionalNeverChanges(
      @ForAll("stepDowns") List<StepDown> stepDowns,
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("limits") TimeLimit limit,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    ImmutableList<FollowUp<StepDown, Referral>> before =
        stepDowns.stream().collect(StepDowns.toFollowUps(referrals, limit, days, earlier));
    ImmutableList<FollowUp<StepDown, Referral>> after =
        stepDowns.stream().collect(StepDowns.toFollowUps(referrals, limit, days, later));
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).whyLeftOut().isEmpty()) {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
  }

  @Property
  void noIssueShowsAnIdentifier(
      @ForAll("referrals") List<Referral> referrals,
      @ForAll("assessments") List<Assessment> assessments,
      @ForAll("contacts") List<Contact> contacts) {
    List<String> issues = new ArrayList<>();
    referrals.stream().collect(Referrals.toIssues()).forEach(i -> issues.add(i.toString()));
    referrals.stream()
        .collect(Referrals.toIssuesWith(assessments))
        .forEach(i -> issues.add(i.toString()));
    assessments.stream().collect(Assessments.toIssues()).forEach(i -> issues.add(i.toString()));
    contacts.stream()
        .collect(Contacts.toIssuesWith(referrals))
        .forEach(i -> issues.add(i.toString()));
    assertThat(issues)
        .allSatisfy(
            issue -> assertThat(issue).doesNotContainPattern("\\bR[1-4]\\b|East|West|\\bW[12]\\b"));
  }
}
