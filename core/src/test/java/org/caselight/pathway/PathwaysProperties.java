package org.caselight.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.care.PeriodOfCare;
import org.caselight.casework.frontdoor.Assessment;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.casework.protection.ChildProtectionPlan;
import org.caselight.casework.protection.Section47Enquiry;
import org.caselight.figure.Measured;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class PathwaysProperties {

  @Provide
  Arbitrary<CaseworkRecords> records() {
    return Combinators.combine(
            listOf(
                (child, day, oddity) ->
                    Referral.builder()
                        .child(child)
                        .receivedOn(day)
                        .reference(reference(oddity))
                        .worker(WorkerId.of("w" + oddity))
                        .isOnOpenCase(day.getDayOfMonth() % 7 == 0)
                        .build()),
            listOf(
                (child, day, oddity) ->
                    Assessment.builder()
                        .child(child)
                        .startedOn(day)
                        .referralReference(reference(oddity))
                        .worker(WorkerId.of("w" + oddity))
                        .build()),
            listOf(
                (child, day, oddity) ->
                    Section47Enquiry.builder()
                        .child(child)
                        .startedOn(day)
                        .worker(WorkerId.of("w" + oddity))
                        .build()),
            listOf(
                (child, day, oddity) ->
                    ChildProtectionPlan.builder()
                        .child(child)
                        .startedOn(day)
                        .previousPlans(oddity)
                        .build()),
            listOf((child, day, oddity) -> PeriodOfCare.of(child, day)))
        .as(
            (referrals, assessments, enquiries, plans, periods) ->
                CaseworkRecords.builder()
                    .addAllReferrals(referrals)
                    .addAllAssessments(assessments)
                    .addAllEnquiries(enquiries)
                    .addAllPlans(plans)
                    .addAllPeriodsOfCare(periods)
                    .build());
  }

  /** One in three has none; few enough for two to share one. */
  private static Optional<String> reference(int oddity) {
    return oddity % 3 == 0 ? Optional.empty() : Optional.of("r" + oddity);
  }

  private static <T> Arbitrary<List<T>> listOf(
      Combinators.F3<ChildId, LocalDate, Integer, T> record) {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c").map(ChildId::of),
            Dates.closeDays(),
            Arbitraries.integers().between(0, 5))
        .as(record)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<PathwayLimits> limits() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12), Arbitraries.of(TimeLimit.Unit.class))
        .as((amount, unit) -> PathwayLimits.ofAll(new TimeLimit(amount, unit)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  private static Measured<ImmutableList<ReferralPathway>> trace(
      CaseworkRecords records, PathwayLimits limits, LocalDate asAt) {
    return Pathways.trace(records, limits, ENGLAND_AND_WALES, asAt);
  }

  /** Where records, and the day of the question, may be outside. */
  @Provide
  Arbitrary<WorkingDays> calendars() {
    return Combinators.combine(Dates.closePeriods(), Arbitraries.of(DayCount.class))
        .as(
            (covered, count) ->
                WorkingDays.of(covered, day -> day.getDayOfMonth() % 3 > 0).counting(count));
  }

  @Property
  void everyReferralIsTracedOrLeftOut(
      @ForAll("records") CaseworkRecords records,
      @ForAll("limits") PathwayLimits limits,
      @ForAll("calendars") WorkingDays days,
      @ForAll("days") LocalDate asAt) {
    Measured<ImmutableList<ReferralPathway>> traced = Pathways.trace(records, limits, days, asAt);
    assertThat(traced.figure().size() + traced.leftOutCount())
        .isEqualTo(records.referrals().size());
    PathwaySummary summary = traced.figure().stream().collect(Pathways.toSummary());
    for (PathwayStep step : PathwayStep.values()) {
      Measured<?> share = traced.figure().stream().collect(Pathways.toReached(step));
      assertThat(summary.shares().get(step)).isEqualTo(share);
    }
  }

  @Property
  void nothingIsCountedForTwoReferrals(
      @ForAll("records") CaseworkRecords records,
      @ForAll("limits") PathwayLimits limits,
      @ForAll("days") LocalDate asAt) {
    ImmutableList<ReferralPathway> ways = trace(records, limits, asAt).figure();
    assertThat(ways.stream().filter(way -> way.hasReached(PathwayStep.CARE)).count())
        .isLessThanOrEqualTo(records.periodsOfCare().size());
    assertThat(ways.stream().filter(way -> way.hasReached(PathwayStep.SECTION_47_ENQUIRY)).count())
        .isLessThanOrEqualTo(records.enquiries().size());
    assertThat(ways)
        .allSatisfy(
            way ->
                assertThat(way.reached().values())
                    .allMatch(
                        day -> !day.isBefore(way.referral().receivedOn()) && !day.isAfter(asAt)));
  }

  @Property
  void whatIsSettledStaysAsItIs(
      @ForAll("records") CaseworkRecords records,
      @ForAll("limits") PathwayLimits limits,
      @ForAll("days") LocalDate asAt) {
    ImmutableList<ReferralPathway> ways = trace(records, limits, asAt).figure();
    ImmutableList<ReferralPathway> later = trace(records, limits, asAt.plusYears(2)).figure();
    for (ReferralPathway way : ways) {
      ReferralPathway same =
          later.stream()
              .filter(
                  other ->
                      other.referral().child().equals(way.referral().child())
                          && other.referral().receivedOn().equals(way.referral().receivedOn()))
              .findFirst()
              .orElseThrow();
      for (PathwayStep step : way.settled()) {
        assertThat(same.reachedOn(step)).isEqualTo(way.reachedOn(step));
      }
    }
  }

  @Property
  void orderNeverMatters(
      @ForAll("records") CaseworkRecords records,
      @ForAll("limits") PathwayLimits limits,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random) {
    CaseworkRecords shuffled =
        CaseworkRecords.builder()
            .addAllReferrals(shuffled(records.referrals(), random))
            .addAllAssessments(shuffled(records.assessments(), random))
            .addAllEnquiries(shuffled(records.enquiries(), random))
            .addAllPlans(shuffled(records.plans(), random))
            .addAllPeriodsOfCare(shuffled(records.periodsOfCare(), random))
            .build();
    assertThat(trace(shuffled, limits, asAt)).isEqualTo(trace(records, limits, asAt));
    assertThat(Pathways.issues(shuffled)).isEqualTo(Pathways.issues(records));
  }

  private static <T> List<T> shuffled(List<T> records, Random random) {
    List<T> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property
  void summaryIsTheSameHoweverTheWaysAreSplit(
      @ForAll("records") CaseworkRecords records,
      @ForAll("limits") PathwayLimits limits,
      @ForAll("days") LocalDate asAt,
      @ForAll int anySplit) {
    ImmutableList<ReferralPathway> ways = trace(records, limits, asAt).figure();
    int split = Math.floorMod(anySplit, ways.size() + 1);
    assertThat(Serialized.collectInHalves(ways, split, Pathways.toSummary()))
        .isEqualTo(ways.stream().collect(Pathways.toSummary()));
  }
}
