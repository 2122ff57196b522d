package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.caselight.testing.CensusRecords;
import org.caselight.testing.Dates;
import org.caselight.testing.Serialized;

class CensusProperties {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

  @Provide
  Arbitrary<List<Employment>> employments() {
    return CensusRecords.employments();
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return CensusRecords.amounts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.closeDays();
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Dates.closePeriods();
  }

  private static WorkforceSnapshot snapshot(
      BigDecimal inPost, BigDecimal part, Function<BigDecimal, Figure> as) {
    return WorkforceSnapshot.builder()
        .asAt(DAY)
        .inPost(as.apply(inPost))
        .leavers(as.apply(part))
        .agency(as.apply(part))
        .vacancies(as.apply(part))
        .workingDaysLost(as.apply(part))
        .caseHolders(as.apply(inPost))
        .cases(as.apply(part))
        .build();
  }

  private static Figure printed(BigDecimal number) {
    return Rounded.of(Fraction.of(number).rounded(1), 1);
  }

  private static Stream<Optional<Ratio>> rates(WorkforceSnapshot snapshot) {
    return Stream.of(
        snapshot.turnover(), snapshot.agencyRate(), snapshot.vacancyRate(), snapshot.absence());
  }

  /** What prints like the inputs gives a rate that prints like one the printed inputs allow. */
  @Property
  void printedRatesAgreeWithPrintedInputs(
      @ForAll("amounts") BigDecimal inPost, @ForAll("amounts") BigDecimal part) {
    Assume.that(printed(inPost).isAbove(BigDecimal.ZERO));
    List<Optional<Ratio>> exact = rates(snapshot(inPost, part, Amount::of)).toList();
    List<Optional<Ratio>> known = rates(snapshot(inPost, part, CensusProperties::printed)).toList();
    for (int i = 0; i < exact.size(); i++) {
      Rounded rate = Rounded.of(exact.get(i).orElseThrow().percent(1).orElseThrow(), 1);
      assertThat(known.get(i).orElseThrow().agreesWithPercent(rate)).isTrue();
    }
    Rounded caseload = Rounded.of(Fraction.of(part).dividedBy(Fraction.of(inPost)).rounded(1), 1);
    WorkforceSnapshot printed = snapshot(inPost, part, CensusProperties::printed);
    assertThat(printed.reconcileAverageCaseload(caseload).orElseThrow().agrees()).isTrue();
    assertThat(printed.averageCaseloadRange().orElseThrow())
        .accepts(Fraction.of(part).dividedBy(Fraction.of(inPost)));
  }

  @Property
  void ratesOutOfReachDoNotAgree(
      @ForAll("amounts") BigDecimal inPost, @ForAll("amounts") BigDecimal part) {
    Assume.that(printed(inPost).isAbove(BigDecimal.ZERO));
    BigDecimal step = new BigDecimal("0.2");
    rates(snapshot(inPost, part, CensusProperties::printed))
        .map(Optional::orElseThrow)
        .forEach(
            rate -> {
              Range<Fraction> range = rate.values().orElseThrow();
              BigDecimal least = percent(range.lowerEndpoint()).subtract(step);
              BigDecimal most = percent(range.upperEndpoint()).add(step);
              assertThat(rate.agreesWithPercent(Rounded.of(least, 1))).isFalse();
              assertThat(rate.agreesWithPercent(Rounded.of(most, 1))).isFalse();
            });
  }

  private static BigDecimal percent(Fraction share) {
    return share.times(Fraction.of(100)).rounded(1);
  }

  @Property
  void sharesOfThePostsAreBetweenNoneAndAll(
      @ForAll("amounts") BigDecimal inPost,
      @ForAll("amounts") BigDecimal part,
      @ForAll boolean isPrinted) {
    WorkforceSnapshot snapshot =
        snapshot(inPost, part, isPrinted ? CensusProperties::printed : Amount::of);
    Stream.of(snapshot.agencyRate(), snapshot.vacancyRate())
        .flatMap(rate -> rate.orElseThrow().values().stream())
        .forEach(
            range ->
                assertThat(Range.closed(Fraction.ZERO, Fraction.ONE).encloses(range)).isTrue());
  }

  /** Whatever is 0 or missing, nothing throws. */
  @Property
  void everyRateIsThereOrEmpty(
      @ForAll("amounts") BigDecimal inPost,
      @ForAll("amounts") BigDecimal part,
      @ForAll boolean isPrinted) {
    WorkforceSnapshot snapshot =
        snapshot(inPost, part, isPrinted ? CensusProperties::printed : Amount::of);
    boolean isWithoutWhole = !snapshot.inPost().orElseThrow().isAbove(BigDecimal.ZERO);
    boolean isWithPart = snapshot.leavers().orElseThrow().isAbove(BigDecimal.ZERO);
    assertThat(snapshot.turnover().isEmpty()).isEqualTo(isWithoutWhole && isWithPart);
    assertThat(snapshot.absence().isEmpty()).isEqualTo(isWithoutWhole && isWithPart);
    assertThat(snapshot.averageCaseload().isEmpty()).isEqualTo(isWithoutWhole && isWithPart);
    assertThat(snapshot.agencyRate()).isPresent();
    assertThat(snapshot.toBuilder().build()).isEqualTo(snapshot);
  }

  @Property
  void oneMoreLeaverNeverLowersTurnover(@ForAll("employments") List<Employment> employments) {
    LocalDate day = LocalDate.of(2019, 3, 31);
    WorkforceSnapshot before =
        employments.stream().collect(Employments.toFteSnapshot(day)).figure();
    List<Employment> more = new ArrayList<>(employments);
    more.add(
        Employment.builder()
            .worker(WorkerId.of("leaver"))
            .fte(Fte.parse("0.6"))
            .startedOn(LocalDate.of(2010, 1, 4))
            .endedOn(day)
            .build());
    WorkforceSnapshot after = more.stream().collect(Employments.toFteSnapshot(day)).figure();
    assertThat(after.inPost()).isEqualTo(before.inPost());
    Optional<Fraction> turnover = before.turnover().flatMap(Ratio::value);
    turnover.ifPresent(
        share ->
            assertThat(after.turnover().flatMap(Ratio::value).orElseThrow()).isGreaterThan(share));
  }

  private static boolean isLeaver(
      Employment employment, List<Employment> employments, DateRange period) {
    return !employment.kind().isAgency()
        && !employment.isContradictory()
        && employment.endedOn().map(period::contains).orElse(false)
        && employments.stream()
            .filter(other -> other.worker().equals(employment.worker()))
            .noneMatch(other -> other.isInPost(employment.endedOn().orElseThrow()));
  }

  private static boolean isStarter(
      Employment employment, List<Employment> employments, DateRange period) {
    return !employment.kind().isAgency()
        && !employment.isContradictory()
        && period.contains(employment.startedOn())
        && employments.stream()
            .filter(other -> other.worker().equals(employment.worker()))
            .noneMatch(other -> other.isInPost(employment.startedOn().minusDays(1)));
  }

  @Property
  void leaversAndStartersAreAsDescribed(
      @ForAll("employments") List<Employment> employments, @ForAll("periods") DateRange period) {
    assertThat(employments.stream().collect(Employments.toLeavers(period)))
        .containsExactlyInAnyOrderElementsOf(
            employments.stream().filter(each -> isLeaver(each, employments, period)).toList());
    assertThat(employments.stream().collect(Employments.toStarters(period)))
        .containsExactlyInAnyOrderElementsOf(
            employments.stream().filter(each -> isStarter(each, employments, period)).toList());
  }

  private static long people(Stream<Employment> employments) {
    return employments.map(Employment::worker).distinct().count();
  }

  private static BigDecimal fte(Stream<Employment> employments) {
    return employments
        .flatMap(employment -> employment.fte().stream())
        .map(Fte::toBigDecimal)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property
  void peopleBeforeAndStartersLessLeaversArePeople(
      @ForAll("employments") List<Employment> employments, @ForAll("days") LocalDate day) {
    WorkforceSnapshot people =
        employments.stream().collect(Employments.toHeadcountSnapshot(day)).figure();
    LocalDate eve = people.year().from().minusDays(1);
    long before = people(employments.stream().filter(each -> each.isInPost(eve)));
    assertThat(before + count(people.starters()) - count(people.leavers()))
        .isEqualTo(count(people.inPost()));
    assertThat(count(people.inPost()))
        .isEqualTo(people(employments.stream().filter(each -> each.isInPost(day))));
    assertThat(count(people.agency()))
        .isEqualTo(people(employments.stream().filter(each -> each.isAgencyOn(day))));
  }

  private static long count(Optional<Figure> figure) {
    return ((Count) figure.orElseThrow()).count();
  }

  @Property
  void theListsAreBehindTheNumbers(
      @ForAll("employments") List<Employment> employments, @ForAll("days") LocalDate day) {
    WorkforceSnapshot snapshot =
        employments.stream().collect(Employments.toFteSnapshot(day, Fte.of(2))).figure();
    BigDecimal inPost = fte(employments.stream().filter(each -> each.isInPost(day)));
    assertThat(snapshot.inPost()).contains(Amount.of(inPost));
    assertThat(snapshot.agency())
        .contains(Amount.of(fte(employments.stream().filter(each -> each.isAgencyOn(day)))));
    assertThat(snapshot.leavers())
        .contains(
            Amount.of(
                fte(
                    employments.stream()
                        .collect(Employments.toLeavers(snapshot.year()))
                        .stream())));
    assertThat(snapshot.starters())
        .contains(
            Amount.of(
                fte(
                    employments.stream()
                        .collect(Employments.toStarters(snapshot.year()))
                        .stream())));
    assertThat(snapshot.vacancies())
        .contains(Amount.of(BigDecimal.valueOf(2).subtract(inPost).max(BigDecimal.ZERO)));
  }

  @Property
  void teamsAddUp(
      @ForAll("employments") List<Employment> employments, @ForAll("days") LocalDate day) {
    Measured<WorkforceSnapshot> whole =
        employments.stream().collect(Employments.toFteSnapshot(day));
    ImmutableSortedMap<Team, Measured<WorkforceSnapshot>> teams =
        employments.stream()
            .collect(Employments.toFteSnapshotsBy(each -> each.team().orElseThrow(), day));
    for (Function<WorkforceSnapshot, Optional<Figure>> number :
        ImmutableList.<Function<WorkforceSnapshot, Optional<Figure>>>of(
            WorkforceSnapshot::inPost,
            WorkforceSnapshot::starters,
            WorkforceSnapshot::leavers,
            WorkforceSnapshot::agency)) {
      Figure sum =
          teams.values().stream()
              .map(team -> number.apply(team.figure()).orElseThrow())
              .reduce(Amount.of(BigDecimal.ZERO), (one, other) -> one.pooled(other).orElseThrow());
      assertThat(number.apply(whole.figure())).contains(sum);
    }
    assertThat(teams.values().stream().mapToLong(Measured::leftOutCount).sum())
        .isEqualTo(whole.leftOutCount());
  }

  @Property
  void orderAndHalvesNeverMatter(
      @ForAll("employments") List<Employment> employments,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 12) int split,
      @ForAll Random random) {
    List<Employment> shuffled = new ArrayList<>(employments);
    Collections.shuffle(shuffled, random);
    assertThat(Serialized.collectInHalves(shuffled, split, Employments.toFteSnapshot(day)))
        .isEqualTo(employments.stream().collect(Employments.toFteSnapshot(day)));
    assertThat(Serialized.collectInHalves(shuffled, split, Employments.toHeadcountSnapshot(day)))
        .isEqualTo(employments.stream().collect(Employments.toHeadcountSnapshot(day)));
    assertThat(Serialized.collectInHalves(shuffled, split, Employments.toIssues()))
        .isEqualTo(employments.stream().collect(Employments.toIssues()));
    DateRange year = DateRange.twelveMonthsTo(day);
    assertThat(Serialized.collectInHalves(shuffled, split, Employments.toLeavers(year)))
        .isEqualTo(employments.stream().collect(Employments.toLeavers(year)));
  }

  /** Whatever prints like the percentage is in every range. */
  @Property
  void establishmentsHoldWhatTheyMayBe(
      @ForAll @IntRange(min = 1, max = 2_000) int tenthsOfPosts,
      @ForAll @IntRange(max = 1_500) int permille,
      @ForAll("amounts") BigDecimal agency) {
    Fte posts = Fte.of(BigDecimal.valueOf(tenthsOfPosts, 1));
    Fraction filled = Fraction.of(posts.toBigDecimal()).times(Fraction.of(permille, 1_000));
    Establishment establishment =
        Establishment.ofShareFilled(posts, Rounded.of(Fraction.of(permille, 10).rounded(0), 0));
    Fraction vacant = Fraction.of(posts.toBigDecimal()).minus(filled);
    Fraction above = Fraction.of(agency).minus(vacant);
    Figure printed = printed(agency);

    assertThat(establishment.filledRange()).accepts(filled);
    assertThat(establishment.vacantRange()).accepts(vacant.orZeroIfNegative());
    assertThat(establishment.aboveEstablishmentRange(Amount.of(agency))).accepts(above);
    assertThat(establishment.aboveEstablishmentRange(printed)).accepts(above);
    assertThat(
            above.signum() > 0
                ? establishment.mayBeAboveEstablishment(printed)
                : establishment.mayBeWithinEstablishment(printed))
        .isTrue();
    assertThat(establishment.isAboveEstablishment(printed))
        .isEqualTo(establishment.aboveEstablishment(printed).signum() > 0);
  }
}
