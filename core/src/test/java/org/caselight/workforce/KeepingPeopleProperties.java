package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.Pounds;
import org.caselight.testing.Dates;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;
import org.caselight.testing.Staffing;
import org.caselight.workforce.AgencyConversion.Converts;
import org.caselight.workforce.FundingCheck.Cover;

class KeepingPeopleProperties {
  private static final long ENOUGH = 200;

  private static <T, R> void assertWhateverTheOrder(
      List<T> records, Random random, int split, Collector<T, ?, R> rule) {
    List<T> others = new ArrayList<>(records);
    Collections.shuffle(others, random);
    R answer = records.stream().collect(rule);

    assertThat(others.stream().collect(rule)).isEqualTo(answer).hasToString(answer.toString());
    assertThat(Serialized.collectInHalves(others, split, rule)).isEqualTo(answer);
  }

  // Retention

  @Property
  void theCostIsOneWhateverTheOrder(
      @ForAll("staff") List<StaffMember> staff,
      @ForAll("schemes") RetentionScheme scheme,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 10) int split) {
    assertWhateverTheOrder(staff, random, split, scheme.toCost());
  }

  @Property
  void theCostGrowsWithThePaymentAndWithWhoGetsIt(
      @ForAll("staff") List<StaffMember> staff,
      @ForAll("staffMembers") StaffMember more,
      @ForAll("schemes") RetentionScheme scheme,
      @ForAll @LongRange(min = 1, max = 1_000) long raise) {
    RetentionScheme raised =
        RetentionScheme.builder()
            .name(scheme.name())
            .paymentAYear(scheme.paymentAYear().plus(Pounds.of(raise)))
            .paidPer(scheme.paidPer())
            .addAllRoles(scheme.roles())
            .addAllTeams(scheme.teams())
            .build();
    List<StaffMember> larger = ImmutableList.<StaffMember>builder().addAll(staff).add(more).build();
    RetentionCost cost = staff.stream().collect(scheme.toCost()).figure();

    assertThat(larger.stream().collect(scheme.toCost()).figure().costAYear())
        .isGreaterThanOrEqualTo(cost.costAYear());
    RetentionCost dearer = staff.stream().collect(raised.toCost()).figure();
    assertThat(dearer.payments()).isEqualByComparingTo(cost.payments());
    if (cost.payments().signum() > 0) {
      assertThat(dearer.costAYear()).isGreaterThan(cost.costAYear());
    }
  }

  @Property
  void onlyThoseItAppliesToCost(
      @ForAll("staff") List<StaffMember> staff, @ForAll("schemes") RetentionScheme scheme) {
    Measured<RetentionCost> cost = staff.stream().collect(scheme.toCost());

    assertThat(staff.stream().filter(scheme::appliesTo).collect(scheme.toCost()).figure())
        .isEqualTo(cost.figure());
    assertThat(staff.stream().filter(post -> scheme.whyLeftOut(post).isPresent()).count())
        .isEqualTo(cost.leftOutCount());
  }

  @Property
  void soManyPostsPayForItselfAndOneFewerDoesNot(
      @ForAll("costs") RetentionCost cost,
      @ForAll @LongRange(min = 0, max = 6_000) long premium,
      @ForAll Converts converts) {
    AgencyConversion conversion =
        cost.metFrom(AgencyPremium.ofPost(Pounds.of(premium), Pounds.ZERO), converts);
    OptionalLong least =
        LongStream.rangeClosed(0, ENOUGH).filter(conversion::paysForItself).findFirst();

    if (conversion.posts().isPresent() && conversion.posts().getAsLong() > ENOUGH) {
      assertThat(least).isEmpty();
      assertThat(conversion.paysForItself(conversion.posts().getAsLong())).isTrue();
      assertThat(conversion.paysForItself(conversion.posts().getAsLong() - 1)).isFalse();
    } else {
      assertThat(conversion.posts()).isEqualTo(least);
    }
  }

  @Property
  void bothCostTheSameWhereTheyAreSaidTo(
      @ForAll("schemes") RetentionScheme scheme,
      @ForAll @LongRange(min = 1, max = 10_000) long joiner,
      @ForAll("turnovers") Fraction today) {
    JoinerPayment payment = JoinerPayment.of("Joining", Pounds.of(joiner));
    RetentionComparison comparison = scheme.comparedWith(payment);

    assertThat(comparison.at(comparison.evenTurnover()).retentionDearerBy()).isEqualTo(Pounds.ZERO);
    assertThat(comparison.at(today).retentionDearerBy().signum())
        .isEqualTo(Integer.signum(comparison.evenTurnover().compareTo(today)));
    comparison
        .turnoverToPayForItself(today)
        .ifPresentOrElse(
            reached ->
                assertThat(comparison.at(reached).joinersAYear().plus(scheme.paymentAYear()))
                    .isEqualTo(comparison.at(today).joinersAYear()),
            () ->
                assertThat(comparison.at(today).joinersAYear()).isLessThan(scheme.paymentAYear()));
  }

  // Funding

  @Property
  void coverAgreesWithWhatIsLeftAndHowLongItLasts(
      @ForAll @LongRange(min = 0, max = 20) long least,
      @ForAll @LongRange(min = 0, max = 20) long more,
      @ForAll @LongRange(min = 1, max = 20) long cost,
      @ForAll @IntRange(min = 1, max = 4) int years) {
    FundingCheck check =
        FundingRange.of(Pounds.of(least), Pounds.of(least + more)).check(Pounds.of(cost), years);
    Fraction asked = Fraction.of(years);

    assertThat(check.cover() == Cover.COVERED)
        .isEqualTo(check.yearsAtLeast().orElseThrow().compareTo(asked) >= 0);
    assertThat(check.cover() == Cover.NOT_COVERED)
        .isEqualTo(check.yearsAtMost().orElseThrow().compareTo(asked) < 0);
    assertThat(check.leftAtMost().minus(check.leftAtLeast())).isEqualTo(Pounds.of(more));
  }

  // Composition

  @Property
  void nothingIsMissingExactlyWhereATeamIsCompleteOrNotKnown(
      @ForAll("compositions") TeamComposition team,
      @ForAll("compositionPolicies") CompositionPolicy policy) {
    assertThat(team.missing(policy).isEmpty()).isEqualTo(team.isComplete(policy).orElse(true));
    assertThat(team.isComplete(policy).isEmpty())
        .isEqualTo(team.missing(policy).isEmpty() && !team.notKnown(policy).isEmpty());
    assertThat(policy.required()).containsAll(team.missing(policy));
    assertThat(team.standings(policy).keySet()).isEqualTo(policy.required());
    assertThat(team.isComplete(CompositionPolicies.FAMILY_SAFEGUARDING)).isPresent();
  }

  @Property
  void teamsAreCountedOnceWhateverTheOrder(
      @ForAll("manyCompositions") List<TeamComposition> teams,
      @ForAll("compositionPolicies") CompositionPolicy policy,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 6) int split) {
    Measured<Proportion> complete = teams.stream().collect(TeamCompositions.toComplete(policy));

    assertWhateverTheOrder(teams, random, split, TeamCompositions.toComplete(policy));
    assertWhateverTheOrder(teams, random, split, TeamCompositions.toMissing(policy));
    assertThat(complete.figure().whole() + complete.leftOutCount()).isEqualTo(teams.size());
    teams.stream()
        .collect(TeamCompositions.toMissing(policy))
        .values()
        .forEach(
            share ->
                assertThat(share.figure().whole() + share.leftOutCount()).isEqualTo(teams.size()));
  }

  // Training

  @Property
  void coverageIsOneWhateverTheOrder(
      @ForAll("staff") List<StaffMember> staff,
      @ForAll("trainingRecords") List<TrainingRecord> records,
      @ForAll("requirements") TrainingRequirement requirement,
      @ForAll("days") LocalDate asAt,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 8) int split) {
    List<StaffMember> others = new ArrayList<>(staff);
    Collections.shuffle(others, random);

    assertWhateverTheOrder(
        records, random, split, TrainingRecords.toCoverage(staff, requirement, asAt));
    assertThat(records.stream().collect(TrainingRecords.toCoverage(others, requirement, asAt)))
        .isEqualTo(records.stream().collect(TrainingRecords.toCoverage(staff, requirement, asAt)));
  }

  @Property
  void everyoneItIsForIsTrainedLapsedOrNeverTrained(
      @ForAll("staff") List<StaffMember> staff,
      @ForAll("trainingRecords") List<TrainingRecord> records,
      @ForAll("requirements") TrainingRequirement requirement,
      @ForAll("days") LocalDate asAt) {
    TrainingCoverage coverage =
        records.stream().collect(TrainingRecords.toCoverage(staff, requirement, asAt));

    assertThat(
            coverage.trained().size() + coverage.lapsed().size() + coverage.neverTrained().size())
        .isEqualTo(
            (int)
                staff.stream()
                    .filter(requirement::isFor)
                    .map(StaffMember::worker)
                    .distinct()
                    .count());
    assertThat(coverage.trained())
        .allMatch(
            worker ->
                records.stream()
                    .anyMatch(
                        record ->
                            record.worker().equals(worker) && requirement.isMetBy(record, asAt)));
    assertThat(coverage.lapsed())
        .noneMatch(
            worker ->
                records.stream()
                    .anyMatch(
                        record ->
                            record.worker().equals(worker) && requirement.isMetBy(record, asAt)));
    assertThat(coverage.share().part()).isEqualTo(coverage.trained().size());
  }

  @Property
  void coverageNeverRisesWithAShorterValidity(
      @ForAll("staff") List<StaffMember> staff,
      @ForAll("trainingRecords") List<TrainingRecord> records,
      @ForAll("days") LocalDate asAt,
      @ForAll @IntRange(min = 1, max = 6) int months) {
    TrainingCourse course = TrainingCourse.of("Motivational Interviewing");
    TrainingRequirement shorter =
        TrainingRequirement.builder().course(course).validForMonths(months).build();
    TrainingRequirement longer =
        TrainingRequirement.builder().course(course).validForMonths(months + 1).build();
    TrainingCoverage least =
        records.stream().collect(TrainingRecords.toCoverage(staff, shorter, asAt));
    TrainingCoverage more =
        records.stream().collect(TrainingRecords.toCoverage(staff, longer, asAt));
    TrainingCoverage most =
        records.stream()
            .collect(TrainingRecords.toCoverage(staff, TrainingRequirement.of(course), asAt));

    assertThat(more.trained()).containsAll(least.trained());
    assertThat(most.trained()).containsAll(more.trained());
    assertThat(most.share().whole()).isEqualTo(least.share().whole());
  }

  @Provide
  Arbitrary<List<StaffMember>> staff() {
    return Staffing.staff();
  }

  @Provide
  Arbitrary<StaffMember> staffMembers() {
    return Staffing.staffMembers();
  }

  @Provide
  Arbitrary<RetentionScheme> schemes() {
    return Staffing.schemes();
  }

  @Provide
  Arbitrary<RetentionCost> costs() {
    return Combinators.combine(Staffing.schemes(), Numbers.ftes())
        .as((scheme, fte) -> RetentionCost.of(scheme, fte.toBigDecimal()));
  }

  @Provide
  Arbitrary<Fraction> turnovers() {
    return Arbitraries.longs().between(0, 150).map(percent -> Fraction.of(percent, 100));
  }

  @Provide
  Arbitrary<TeamComposition> compositions() {
    return Staffing.compositions();
  }

  @Provide
  Arbitrary<List<TeamComposition>> manyCompositions() {
    return Staffing.compositions().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<CompositionPolicy> compositionPolicies() {
    return Staffing.compositionPolicies();
  }

  @Provide
  Arbitrary<List<TrainingRecord>> trainingRecords() {
    return Staffing.trainingRecords().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<TrainingRequirement> requirements() {
    return Staffing.requirements();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }
}
