package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.caseload.CaseloadPolicy.Binding;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Rounded;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Caseloads;
import org.caselight.testing.Serialized;

/** What holds of every team and every service. */
class CaseloadProperties {
  @Provide
  Arbitrary<CaseloadSnapshot> snapshots() {
    return Caseloads.snapshots();
  }

  @Provide
  Arbitrary<CaseloadSnapshot> teams() {
    return Caseloads.snapshotsOfWorkers();
  }

  @Provide
  Arbitrary<List<CaseloadSnapshot>> services() {
    return Caseloads.services();
  }

  @Provide
  Arbitrary<CaseloadPolicy> policies() {
    return Caseloads.policies();
  }

  @Provide
  Arbitrary<CaseloadLimit> limits() {
    return Caseloads.limits();
  }

  @Provide
  Arbitrary<List<WorkerCaseload>> workers() {
    return Caseloads.teamsOfWorkers();
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Property
  void theOrderOfWorkersNeverMatters(
      @ForAll("workers") List<WorkerCaseload> workers,
      @ForAll("policies") CaseloadPolicy policy,
      @ForAll long seed) {
    CaseloadSnapshot one = team(workers);
    CaseloadSnapshot other = team(shuffled(workers, seed));

    assertThat(one).isEqualTo(other);
    assertThat(policy.check(one)).hasToString(policy.check(other).toString());
    assertThat(policy.check(one).reallocation()).isEqualTo(policy.check(other).reallocation());
    assertThat(one.distribution()).isEqualTo(other.distribution());
  }

  private static CaseloadSnapshot team(List<WorkerCaseload> workers) {
    return CaseloadSnapshot.ofWorkers(Team.of("T", TeamKind.CHILDRENS), Caseloads.DAY, workers);
  }

  @Property
  void theOrderOfTeamsNeverMatters(
      @ForAll("services") List<CaseloadSnapshot> service,
      @ForAll("policies") CaseloadPolicy policy,
      @ForAll long seed) {
    CaseloadRollUp one = service.stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    CaseloadRollUp other =
        shuffled(service, seed).stream().map(policy::check).collect(CaseloadChecks.toRollUp());

    assertThat(one).isEqualTo(other);
    assertThat(one.serviceAverage()).isEqualTo(other.serviceAverage());
    assertThat(one.capacity()).isEqualTo(other.capacity());
  }

  @Property
  void aServiceIsTheSameHoweverItIsSplit(
      @ForAll("services") List<CaseloadSnapshot> service,
      @ForAll("policies") CaseloadPolicy policy,
      @ForAll int anySplit) {
    List<CaseloadCheck> checks = service.stream().map(policy::check).toList();
    int split = Math.floorMod(anySplit, service.size() + 1);
    CaseloadRollUp whole = checks.stream().collect(CaseloadChecks.toRollUp());

    assertThat(Serialized.collectInHalves(checks, split, CaseloadChecks.toRollUp()))
        .isEqualTo(whole);
    assertThat(checks.parallelStream().collect(CaseloadChecks.toRollUp())).isEqualTo(whole);
    assertThat(Serialized.collectInHalves(service, split, CaseloadSnapshots.toServiceAverage()))
        .isEqualTo(whole.serviceAverage());
    assertThat(
            Serialized.collectInHalves(
                checks.stream().map(CaseloadCheck::capacity).toList(),
                split,
                CaseloadCapacities.toServiceCapacity()))
        .isEqualTo(whole.capacity());
  }

  @Property
  void everyTeamIsInExactlyOnePartOfTheRollUp(
      @ForAll("services") List<CaseloadSnapshot> service,
      @ForAll("policies") CaseloadPolicy policy) {
    CaseloadRollUp rollUp = service.stream().map(policy::check).collect(CaseloadChecks.toRollUp());

    assertThat(
            rollUp.within().size()
                + rollUp.close().size()
                + rollUp.red().size()
                + rollUp.notKnown().size())
        .isEqualTo(service.size());
    assertThat(rollUp.over()).hasSize(rollUp.close().size() + rollUp.red().size());
  }

  @Property
  void aHigherLimitNeverAddsABreach(
      @ForAll("snapshots") CaseloadSnapshot snapshot,
      @ForAll("policies") CaseloadPolicy policy,
      @ForAll("limits") CaseloadLimit one,
      @ForAll("limits") CaseloadLimit other) {
    CaseloadLimit lower = one.compareTo(other) <= 0 ? one : other;
    CaseloadLimit higher = one.compareTo(other) <= 0 ? other : one;
    CaseloadCheck tight = withLimit(policy, lower).check(snapshot);
    CaseloadCheck loose = withLimit(policy, higher).check(snapshot);

    if (loose.isOver()) {
      assertThat(tight.isOver()).isTrue();
    }
    if (loose.isRed()) {
      assertThat(tight.isRed()).isTrue();
    }
    if (tight.isWithin()) {
      assertThat(loose.isWithin()).isTrue();
    }
    if (snapshot.workers().isPresent()) {
      assertThat(snapshot.workersOver(lower).orElseThrow())
          .containsAll(snapshot.workersOver(higher).orElseThrow());
    }
  }

  private static CaseloadPolicy withLimit(CaseloadPolicy policy, CaseloadLimit limit) {
    return CaseloadPolicy.builder()
        .name("generated")
        .limit(limit)
        .binds(policy.binds())
        .tolerance(policy.tolerance())
        .build();
  }

  @Property
  void workersGiveTheSameAverageAndCheckAsTheirSums(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("policies") CaseloadPolicy anyPolicy) {
    CaseloadPolicy policy = anyPolicy.withBinding(Binding.TEAM_AVERAGE);
    List<WorkerCaseload> averaged =
        team.workers().orElseThrow().stream().filter(WorkerCaseload::isAveraged).toList();
    CaseloadSnapshot sums =
        CaseloadSnapshot.ofTotals(
            team.team(),
            team.asAt(),
            averaged.stream().mapToLong(WorkerCaseload::cases).sum(),
            averaged.stream()
                .map(worker -> worker.holder().fte().orElseThrow())
                .reduce(Fte.ZERO, Fte::plus));

    assertThat(sums.average()).isEqualTo(team.average());
    assertThat(sums.caseHoldersFte()).isEqualTo(team.caseHoldersFte());
    if (!averaged.isEmpty()) {
      assertThat(policy.check(sums).capacity().moreFteNeeded())
          .isEqualTo(policy.check(team).capacity().moreFteNeeded());
      assertThat(policy.check(sums).capacity().casesToMove())
          .isEqualTo(policy.check(team).capacity().casesToMove());
      assertThat(policy.check(sums).rag()).isEqualTo(policy.check(team).rag());
      assertThat(policy.check(sums).distance()).isEqualTo(policy.check(team).distance());
      assertThat(policy.check(sums).isOver()).isEqualTo(policy.check(team).isOver());
    }
  }

  @Property
  void whatIsKnownOfSumsIsNeverContradictedByWorkers(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("policies") CaseloadPolicy policy) {
    if (!team.average().isDefined()) {
      return;
    }
    CaseloadSnapshot sums =
        CaseloadSnapshot.ofTotals(
            team.team(),
            team.asAt(),
            team.computedAverage().orElseThrow().total().longValueExact(),
            team.caseHoldersFte().orElseThrow());

    if (team.isEveryFteKnown()) {
      assertThat(policy.check(sums).possibleRags()).containsAll(policy.check(team).possibleRags());
    }
  }

  @Property
  void aPrintedAverageAllowsWhatTheExactOneIs(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("policies") CaseloadPolicy policy) {
    if (!team.average().isDefined()) {
      return;
    }
    CaseloadSnapshot printed =
        CaseloadSnapshot.ofPublishedAverage(
            team.team(), team.asAt(), Rounded.of(team.average().rounded(1).orElseThrow(), 1));

    if (team.isEveryFteKnown()) {
      assertThat(policy.check(printed).possibleRags())
          .containsAll(policy.check(team).possibleRags());
    }
    assertThat(
            policy.check(printed).rag().stream()
                .allMatch(rag -> policy.check(printed).possibleRags().contains(rag)))
        .isTrue();
  }

  @Property
  void aCertainColourIsTheColour(
      @ForAll("snapshots") CaseloadSnapshot snapshot, @ForAll("policies") CaseloadPolicy policy) {
    CaseloadCheck check = policy.check(snapshot);

    assertThat(check.possibleRags()).isNotEmpty();
    check.rag().ifPresent(rag -> assertThat(check.possibleRags()).contains(rag));
    if (check.isCertain()) {
      assertThat(check.rag()).contains(check.possibleRags().first());
    }
  }

  @Property
  void bindingTheAverageAsWellAsEachWorkerFindsNothingMore(
      @ForAll("snapshots") CaseloadSnapshot snapshot, @ForAll("policies") CaseloadPolicy policy) {
    CaseloadCheck each = policy.withBinding(Binding.EACH_WORKER).check(snapshot);
    CaseloadCheck average = policy.withBinding(Binding.TEAM_AVERAGE).check(snapshot);
    CaseloadCheck both = policy.withBinding(Binding.TEAM_AVERAGE_AND_EACH_WORKER).check(snapshot);

    assertThat(both.rag()).isEqualTo(each.rag());
    if (average.isOver()) {
      assertThat(each.rag().orElseThrow()).isGreaterThanOrEqualTo(average.rag().orElseThrow());
    }
  }

  @Property
  void aReallocationMovesTheFewestBreaksNoCapacityAndConservesCases(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("limits") CaseloadLimit limit) {
    Reallocation reallocation = team.reallocation(limit).orElseThrow();
    long cases = 0;
    BigDecimal over = BigDecimal.ZERO;
    BigDecimal room = BigDecimal.ZERO;
    for (WorkerCaseload worker : team.workers().orElseThrow()) {
      OptionalLong capacity = worker.capacity(limit);
      cases += worker.cases();
      if (capacity.isPresent()) {
        over = over.add(BigDecimal.valueOf(Math.max(0, worker.cases() - capacity.getAsLong())));
        room = room.add(BigDecimal.valueOf(Math.max(0, capacity.getAsLong() - worker.cases())));
      } else {
        assertThat(reallocation.workersWithoutCapacity()).contains(worker);
        over = over.add(BigDecimal.valueOf(worker.casesOver(limit)));
      }
    }
    boolean fits = over.compareTo(room) <= 0;

    assertThat(reallocation.isPossible()).isEqualTo(fits);
    assertThat(reallocation.casesAfter().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(cases);
    if (fits) {
      assertThat(BigDecimal.valueOf(reallocation.casesMoved())).isEqualByComparingTo(over);
      assertThat(BigDecimal.valueOf(reallocation.spareCapacity()))
          .isEqualByComparingTo(room.subtract(over).min(BigDecimal.valueOf(Long.MAX_VALUE)));
      for (WorkerCaseload worker : team.workers().orElseThrow()) {
        long most = worker.capacity(limit).orElse(worker.cases());
        assertThat(reallocation.casesAfter().get(worker.worker())).isBetween(0L, most);
      }
    } else {
      assertThat(reallocation.moves()).isEmpty();
      assertThat(BigDecimal.valueOf(reallocation.shortfall()))
          .isEqualByComparingTo(over.subtract(room));
    }
  }

  @Property
  void theFteNeededBringsTheTeamWithinTheLimit(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("limits") CaseloadLimit limit) {
    CaseloadCapacity capacity = team.capacityAt(limit);
    if (!team.average().isDefined()) {
      return;
    }
    Average average = team.computedAverage().orElseThrow();
    Fraction fte = Fraction.of(average.base()).plus(capacity.moreFteNeeded().orElseThrow());
    Fraction afterHiring = Fraction.of(average.total()).dividedBy(fte);
    Fraction afterMoving =
        Fraction.of(average.total())
            .minus(Fraction.of(capacity.casesToMove().orElseThrow()))
            .dividedBy(Fraction.of(average.base()));

    assertThat(afterHiring.compareTo(limit.casesPerFte())).isLessThanOrEqualTo(0);
    assertThat(afterMoving.compareTo(limit.casesPerFte())).isLessThanOrEqualTo(0);
    if (capacity.moreFteNeeded().orElseThrow().signum() > 0) {
      assertThat(afterHiring).isEqualTo(Fraction.of(limit.casesPerFte()));
      assertThat(
              afterMoving
                  .plus(Fraction.ONE.dividedBy(Fraction.of(average.base())))
                  .compareTo(limit.casesPerFte()))
          .isPositive();
    } else {
      assertThat(capacity.casesToMove()).hasValue(0);
    }
  }

  @Property
  void theServiceAverageLiesBetweenTheTeams(@ForAll("services") List<CaseloadSnapshot> service) {
    Measured<Average> average = service.stream().collect(CaseloadSnapshots.toServiceAverage());
    List<Fraction> teams =
        service.stream()
            .map(CaseloadSnapshot::average)
            .filter(figure -> !figure.isPrinted())
            .map(Figure::value)
            .flatMap(Optional::stream)
            .sorted()
            .toList();

    assertThat(average.figure().isDefined()).isEqualTo(!teams.isEmpty());
    average
        .figure()
        .value()
        .ifPresent(value -> assertThat(value).isBetween(teams.get(0), teams.get(teams.size() - 1)));
  }

  @Property
  void anUnweightedCaseloadIsTheCaseload(@ForAll("teams") CaseloadSnapshot team) {
    assertThat(CaseWeighting.UNWEIGHTED.average(team).orElseThrow().figure())
        .isEqualTo(team.average());
    assertThat(CaseWeighting.UNWEIGHTED.average(team).orElseThrow().leftOut())
        .isEqualTo(team.measuredAverage().leftOut());
  }

  @Property
  void quantilesRiseFromTheLeastToTheMost(
      @ForAll("teams") CaseloadSnapshot team, @ForAll("shares") List<BigDecimal> shares) {
    team.distribution()
        .ifPresent(
            distribution -> {
              List<Fraction> quantiles =
                  shares.stream().sorted().map(distribution::quantile).toList();
              assertThat(quantiles).isSorted();
              assertThat(quantiles)
                  .allSatisfy(
                      quantile ->
                          assertThat(quantile)
                              .isBetween(distribution.minimum(), distribution.maximum()));
              distribution
                  .gini()
                  .ifPresent(
                      gini ->
                          assertThat(gini)
                              .isGreaterThanOrEqualTo(Fraction.ZERO)
                              .isLessThan(Fraction.ONE));
            });
  }

  @Provide
  Arbitrary<List<BigDecimal>> shares() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.ONE)
        .ofScale(3)
        .list()
        .ofMaxSize(5);
  }

  @Property
  void theHeaviestCaseloadIsAtTheAverageOrAbove(@ForAll("teams") CaseloadSnapshot team) {
    team.average()
        .value()
        .ifPresent(
            average ->
                assertThat(team.distribution().orElseThrow().maximum())
                    .isGreaterThanOrEqualTo(average));
  }

  @Property
  void aWeekHasNotChangedSinceItself(
      @ForAll("services") List<CaseloadSnapshot> service,
      @ForAll("policies") CaseloadPolicy policy) {
    CaseloadRollUp week = service.stream().map(policy::check).collect(CaseloadChecks.toRollUp());
    CaseloadChange none = week.since(week);

    assertThat(none.newlyOver()).isEmpty();
    assertThat(none.noLongerOver()).isEmpty();
    assertThat(none.newTeams()).isEmpty();
    assertThat(none.teamsGone()).isEmpty();
    assertThat(none.teams())
        .allSatisfy(
            team -> team.change().ifPresent(change -> assertThat(change.signum()).isZero()));
    assertThat(none.workersWhoseCaseloadFell().figure().part()).isZero();
  }

  @Property
  void theOrderOfCasesNeverMatters(
      @ForAll("allocations") Allocation allocation, @ForAll long seed) {
    Allocation other =
        Allocation.builder()
            .team(allocation.team())
            .asAt(allocation.asAt())
            .addAllHolders(shuffled(allocation.holders(), seed))
            .addAllCases(shuffled(allocation.cases(), seed))
            .build();

    assertThat(other.snapshot()).isEqualTo(allocation.snapshot());
    assertThat(other.held()).isEqualTo(allocation.held());
    assertThat(other.unallocated()).isEqualTo(allocation.unallocated());
    assertThat(CaseHoldingPolicies.CAMBRIDGESHIRE_2019.breaches(other))
        .isEqualTo(CaseHoldingPolicies.CAMBRIDGESHIRE_2019.breaches(allocation));
  }

  @Property
  void noChildIsLost(@ForAll("allocations") Allocation allocation) {
    CaseloadSnapshot snapshot = allocation.snapshot();
    long children = allocation.cases().stream().map(OpenCase::child).distinct().count();
    long heldMoreThanOnce =
        allocation.held().stream()
            .filter(c -> allocation.childrenHeldMoreThanOnce().contains(c.child()))
            .count();

    assertThat(
            snapshot.cases().orElseThrow()
                - heldMoreThanOnce
                + allocation.childrenHeldMoreThanOnce().size()
                + snapshot.waiting(WaitingCase.Reason.UNALLOCATED).orElseThrow().cases())
        .isEqualTo(children);
  }

  @Provide
  Arbitrary<Allocation> allocations() {
    Arbitrary<OpenCase> cases =
        Combinators.combine(
                Arbitraries.integers().between(1, 15),
                Arbitraries.of(Status.class).set().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(1, 5).injectNull(0.2),
                Arbitraries.integers().between(0, 90).injectNull(0.2),
                Arbitraries.integers().between(0, 90).injectNull(0.8))
            .as(
                (child, statuses, worker, since, transfer) -> {
                  OpenCase.Builder builder =
                      OpenCase.builder().child(ChildId.of("C" + child)).addAllStatuses(statuses);
                  if (worker != null) {
                    builder.worker(WorkerId.of("W" + worker));
                  }
                  if (since != null) {
                    builder.since(Caseloads.DAY.minusDays(since));
                  }
                  if (transfer != null) {
                    builder.awaitingTransferSince(Caseloads.DAY.minusDays(transfer));
                  }
                  return builder.build();
                });
    return Combinators.combine(
            Caseloads.teams(),
            Caseloads.workers()
                .map(WorkerCaseload::holder)
                .list()
                .uniqueElements(CaseHolder::worker)
                .ofMaxSize(4),
            cases.list().ofMaxSize(25))
        .as(
            (team, holders, open) ->
                Allocation.builder()
                    .team(team)
                    .asAt(Caseloads.DAY)
                    .addAllHolders(holders)
                    .addAllCases(open)
                    .build());
  }
}
