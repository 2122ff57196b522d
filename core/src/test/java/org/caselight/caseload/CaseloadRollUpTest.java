package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadRollUpTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final CaseloadPolicy TWENTY = CaseloadPolicy.ofLimit("twenty", 20);

  private static Team team(String name) {
    return Team.of(name, TeamKind.CHILDRENS);
  }

  private static CaseloadSnapshot totals(String name, long cases, long fte) {
    return CaseloadSnapshot.ofTotals(team(name), DAY, cases, Fte.of(fte));
  }

  private static CaseloadSnapshot workers(String name, WorkerCaseload... workers) {
    return CaseloadSnapshot.ofWorkers(team(name), DAY, List.of(workers));
  }

  private static WorkerCaseload worker(String id, long cases) {
    return WorkerCaseload.of(WorkerId.of(id), Fte.FULL_TIME, cases);
  }

  private static WorkerCaseload withoutFte(String id, long cases) {
    return WorkerCaseload.of(CaseHolder.builder().worker(WorkerId.of(id)).build(), cases);
  }

  private static CaseloadRollUp rollUp(CaseloadSnapshot... snapshots) {
    return Stream.of(snapshots).map(TWENTY::check).collect(CaseloadChecks.toRollUp());
  }

  private static List<String> names(List<CaseloadCheck> checks) {
    return checks.stream().map(check -> check.team().name()).toList();
  }

  @Test
  void putsTheWorstFirstAndTheUnknownBeforeTheGreen() {
    CaseloadRollUp week =
        rollUp(
            totals("G light", 10, 1),
            totals("G heavy", 20, 1),
            workers("N", withoutFte("U", 3)),
            totals("A less", 41, 2),
            totals("A more b", 43, 2),
            totals("A more a", 43, 2),
            totals("R", 23, 1),
            totals("empty", 0, 0));

    assertThat(names(week.checks()))
        .containsExactly("R", "A more a", "A more b", "A less", "N", "G heavy", "G light", "empty");
    assertThat(names(week.over())).containsExactly("R", "A more a", "A more b", "A less");
    assertThat(names(week.red())).containsExactly("R");
    assertThat(names(week.close())).containsExactly("A more a", "A more b", "A less");
    assertThat(names(week.notKnown())).containsExactly("N");
    assertThat(names(week.within())).containsExactly("G heavy", "G light", "empty");
    assertThat(week.worst().orElseThrow().team().name()).isEqualTo("R");
    assertThat(week).hasToString("8 teams: 3 within, 3 close, 1 red, 1 not known");
    assertThat(week.check(team("N"))).contains(week.notKnown().get(0));
    assertThat(week.check(team("nobody"))).isEmpty();
  }

  @Test
  void putsTheHeaviestWorkerFirstWhereEachIsBound() {
    CaseloadSnapshot mild = workers("mild", worker("A", 24), worker("B", 24));
    CaseloadSnapshot awful =
        workers("awful", worker("C", 60), WorkerCaseload.of(WorkerId.of("D"), Fte.of(9), 1));
    CaseloadPolicy each = TWENTY.withBinding(CaseloadPolicy.Binding.EACH_WORKER);

    assertThat(
            names(
                Stream.of(mild, awful)
                    .map(each::check)
                    .collect(CaseloadChecks.toRollUp())
                    .checks()))
        .containsExactly("awful", "mild");
  }

  @Test
  void countsTeamsWhoseColourIsInDoubt() {
    CaseloadRollUp week =
        rollUp(
            CaseloadSnapshot.ofPublishedAverage(team("A"), DAY, Rounded.of(20)),
            CaseloadSnapshot.ofPublishedAverage(team("B"), DAY, Rounded.of(19)),
            workers("C", withoutFte("U", 3)));

    assertThat(names(week.uncertain())).containsExactly("A");
    assertThat(week)
        .hasToString("3 teams: 2 within, 0 close, 0 red, 1 not known; 1 may have another colour");
  }

  @Test
  void countsCasesThatWaitOverTheService() {
    WaitingCase.Reason unallocated = WaitingCase.Reason.UNALLOCATED;
    CaseloadRollUp week =
        rollUp(
            totals("A", 10, 1)
                .withWaiting(
                    List.of(
                        WaitingCase.of(unallocated, DAY.minusDays(3)),
                        WaitingCase.builder().reason(unallocated).build())),
            totals("B", 10, 1).withWaiting(List.of(WaitingCase.of(unallocated, DAY.minusDays(9)))),
            totals("C", 10, 1));

    assertThat(week.waiting(unallocated).orElseThrow())
        .hasToString("3 unallocated, longest 9 days");
    assertThat(week.waiting(unallocated).orElseThrow().days()).containsExactly(3L, 9L);
    assertThat(week.waiting(WaitingCase.Reason.AWAITING_TRANSFER).orElseThrow().cases()).isZero();
    assertThat(names(week.waitingNotKnown())).containsExactly("C");
    assertThat(rollUp(totals("C", 10, 1)).waiting(unallocated)).isEmpty();
    assertThat(rollUp(totals("C", 10, 1).withWaiting(List.of())))
        .hasToString("1 team: 1 within, 0 close, 0 red, 0 not known");
    assertThat(week)
        .hasToString(
            "3 teams: 3 within, 0 close, 0 red, 0 not known; 3 unallocated, longest 9 days");
  }

  @Test
  void findsWorkersOfTwoTeams() {
    assertThat(
            rollUp(
                    workers("A", worker("W2", 15), worker("W1", 15)),
                    workers("B", worker("W2", 15), worker("W3", 1)),
                    workers("C", worker("W2", 15)))
                .workersInMoreThanOneTeam())
        .containsExactly(WorkerId.of("W2"));
  }

  @Test
  void ordersChecksOfOneTeamByDay() {
    CaseloadCheck early = TWENTY.check(totals("T", 10, 1));
    CaseloadCheck late =
        TWENTY.check(CaseloadSnapshot.ofTotals(team("T"), DAY.plusDays(7), 10, Fte.of(1)));

    assertThat(CaseloadChecks.worstFirst().compare(early, late)).isNegative();
    assertThat(CaseloadChecks.worstFirst().compare(late, early)).isPositive();
  }

  @Test
  void hasNoWorstWhereThereIsNoTeam() {
    assertThat(rollUp().worst()).isEmpty();
    assertThat(rollUp().serviceAverage().figure().isDefined()).isFalse();
    assertThat(rollUp()).hasToString("0 teams: 0 within, 0 close, 0 red, 0 not known");
  }

  @Test
  void refusesATeamTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollUp(totals("T", 1, 1), totals("T", 2, 1)))
        .withMessage("checks: T must not appear twice");
  }

  @Test
  void averagesTheServiceNotTheTeams() {
    assertThat(
            rollUp(
                    totals("small", 30, 1),
                    totals("large", 90, 9),
                    CaseloadSnapshot.ofPublishedAverage(team("printed"), DAY, Rounded.of(20)))
                .serviceAverage())
        .isEqualTo(
            Measured.of(
                Average.of(120, 10),
                ImmutableSortedMap.of("teams of which only a published average is known", 1L)));
  }

  @Test
  void addsUpWhatTheServiceNeeds() {
    ServiceCapacity need =
        rollUp(
                totals("over", 50, 2),
                totals("spare", 30, 2),
                CaseloadSnapshot.ofPublishedAverage(team("printed"), DAY, Rounded.of(40)))
            .capacity();

    assertThat(need)
        .isEqualTo(
            new ServiceCapacity(
                3,
                1,
                Fraction.of(1, 2),
                Fraction.ZERO,
                BigInteger.valueOf(10),
                BigInteger.ZERO,
                Fraction.of(1, 2)));
    assertThat(rollUp(totals("over", 50, 2), totals("more", 45, 2)).capacity())
        .isEqualTo(
            new ServiceCapacity(
                2,
                0,
                Fraction.of(3, 4),
                Fraction.of(3, 4),
                BigInteger.valueOf(15),
                BigInteger.ZERO,
                Fraction.of(3, 4)));
    assertThat(
            Serialized.collectInHalves(
                List.of(
                    totals("over", 50, 2).capacityAt(CaseloadLimit.of(20)),
                    CaseloadSnapshot.ofPublishedAverage(team("p"), DAY, Rounded.of(40))
                        .capacityAt(CaseloadLimit.of(20)),
                    totals("more", 45, 2).capacityAt(CaseloadLimit.of(20)),
                    CaseloadSnapshot.ofPublishedAverage(team("q"), DAY, Rounded.of(40))
                        .capacityAt(CaseloadLimit.of(20))),
                2,
                CaseloadCapacities.toServiceCapacity()))
        .isEqualTo(
            new ServiceCapacity(
                4,
                2,
                Fraction.of(3, 4),
                Fraction.of(3, 4),
                BigInteger.valueOf(15),
                BigInteger.ZERO,
                Fraction.of(3, 4)));
  }

  @Test
  void losesNoCaseHeldWithoutFteOrByNobody() {
    CaseloadRollUp week =
        rollUp(
            workers("A", worker("W1", 30), withoutFte("W2", 7), worker("W3", 0)),
            workers("B", worker("W4", 18), withoutFte("W5", 5))
                .withWaiting(List.of(WaitingCase.of(WaitingCase.Reason.UNALLOCATED, DAY))),
            CaseloadSnapshot.ofPublishedAverage(team("C"), DAY, Rounded.of(10))
                .withWaiting(List.of(WaitingCase.of(WaitingCase.Reason.UNALLOCATED, DAY))));

    assertThat(week.serviceAverage())
        .hasToString(
            "24.0 (48 ÷ 2), left out: teams of which only a published average is known (1),"
                + " workers holding cases with no FTE (2), workers holding no case (1)");
    assertThat(week.capacity())
        .isEqualTo(
            new ServiceCapacity(
                3,
                1,
                Fraction.of(1, 2),
                Fraction.of(2, 5),
                BigInteger.TEN,
                BigInteger.valueOf(14),
                Fraction.of(21, 20)));
    assertThat(
            Serialized.collectInHalves(
                week.checks().stream().map(CaseloadCheck::capacity).toList(),
                1,
                CaseloadCapacities.toServiceCapacity()))
        .isEqualTo(week.capacity());
  }

  @Test
  void comparesTeamsWithAnEarlierWeek() {
    CaseloadRollUp earlier =
        rollUp(
            totals("fell", 23, 1),
            totals("rose", 20, 1),
            totals("same", 25, 1),
            totals("gone", 9, 1),
            workers("known now", withoutFte("U", 30)));
    CaseloadRollUp later =
        rollUp(
            totals("fell", 20, 1),
            totals("rose", 43, 2),
            totals("same", 50, 2),
            totals("new", 9, 1),
            workers("known now", worker("U", 30)));
    CaseloadChange change = later.since(earlier);

    assertThat(change.earlier()).isEqualTo(earlier);
    assertThat(change.later()).isEqualTo(later);
    assertThat(change.teams())
        .extracting(team -> team.team().name())
        .containsExactly("known now", "same", "rose", "fell");
    assertThat(change.teams())
        .extracting(CaseloadChange.TeamChange::change)
        .containsExactly(
            Optional.empty(),
            Optional.of(Fraction.ZERO),
            Optional.of(Fraction.of(3, 2)),
            Optional.of(Fraction.of(-3)));
    assertThat(change.newlyOver())
        .extracting(team -> team.team().name())
        .containsExactly("known now", "rose");
    assertThat(change.noLongerOver())
        .extracting(team -> team.team().name())
        .containsExactly("fell");
    assertThat(change.newTeams()).containsExactly(team("new"));
    assertThat(change.teamsGone()).containsExactly(team("gone"));
    assertThat(change)
        .hasToString(
            "4 teams compared: 2 newly over, 1 no longer over, 0 no longer known; 1 new, 1 gone");
    assertThat(change.teams().get(3))
        .hasToString(
            "fell: 20.0 (20 ÷ 1), limit 20, at the limit: green (before: 23.0 (23 ÷ 1), red)");
  }

  @Test
  void doesNotCallATeamNoLongerOverThatIsNotKnown() {
    CaseloadRollUp earlier = rollUp(totals("T", 23, 1));
    CaseloadRollUp later = rollUp(workers("T", withoutFte("U", 3)));

    assertThat(later.since(earlier).noLongerOver()).isEmpty();
    assertThat(later.since(earlier).newlyOver()).isEmpty();
    assertThat(later.since(earlier).noLongerKnown())
        .extracting(team -> team.team().name())
        .containsExactly("T");
    assertThat(earlier.since(later).noLongerKnown()).isEmpty();
    assertThat(later.since(later).noLongerKnown()).isEmpty();
    assertThat(earlier.since(earlier).newlyOver()).isEmpty();
    assertThat(earlier.since(earlier).noLongerOver()).isEmpty();
  }

  @Test
  void refusesToLookBackwards() {
    CaseloadRollUp today = rollUp(totals("T", 10, 1));
    CaseloadRollUp nextWeek =
        rollUp(CaseloadSnapshot.ofTotals(team("T"), DAY.plusDays(7), 10, Fte.of(1)));

    assertThat(nextWeek.since(today).teams()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.since(nextWeek))
        .withMessage("earlier: must not be after 2019-06-14 for T, was 2019-06-21");
  }

  @Test
  void sharesWorkersWhoseCaseloadFell() {
    CaseloadRollUp earlier =
        rollUp(
            workers("A", worker("fell", 20), worker("same", 10), worker("left", 3)),
            workers("B", worker("moved", 12), worker("none", 0), worker("split", 10)));
    CaseloadRollUp later =
        rollUp(
            workers(
                "A",
                worker("fell", 19),
                worker("same", 10),
                worker("moved", 12),
                worker("split", 5)),
            workers("B", worker("none", 0), worker("split", 6), worker("joined", 5)),
            totals("D", 10, 1));
    CaseloadChange change = later.since(earlier);

    assertThat(change.workersWhoseCaseloadFell())
        .isEqualTo(
            Measured.of(
                Proportion.of(1, 4),
                ImmutableSortedMap.of(
                    "workers only in the earlier week",
                    1L,
                    "workers only in the later week",
                    1L,
                    "workers holding no case in the earlier week",
                    1L)));
    assertThat(change.workers())
        .containsExactly(
            changed("fell", 20, 19),
            changed("moved", 12, 12),
            changed("same", 10, 10),
            changed("split", 10, 11));
    assertThat(change.workers())
        .extracting(CaseloadChange.WorkerChange::hasFallen)
        .containsExactly(true, false, false, false);
  }

  private static CaseloadChange.WorkerChange changed(String worker, long before, long after) {
    return new CaseloadChange.WorkerChange(
        WorkerId.of(worker), BigInteger.valueOf(before), BigInteger.valueOf(after));
  }

  @Test
  void comparesNoWorkerOfATeamWhoseWorkersAreKnownInOneWeekOnly() {
    CaseloadRollUp both =
        rollUp(workers("A", worker("split", 10)), workers("B", worker("split", 10)));
    CaseloadRollUp one = rollUp(workers("A", worker("split", 10)), totals("B", 10, 1));
    Measured<Proportion> notCompared =
        Measured.of(
            Proportion.of(0, 0),
            ImmutableSortedMap.of(
                "workers of a team whose workers are known in one week only", 1L));

    assertThat(one.since(both).workersWhoseCaseloadFell()).isEqualTo(notCompared);
    assertThat(both.since(one).workersWhoseCaseloadFell()).isEqualTo(notCompared);
    assertThat(rollUp(workers("A", worker("split", 10))).since(both).workersWhoseCaseloadFell())
        .isEqualTo(notCompared);
    assertThat(one.since(one).workersWhoseCaseloadFell().figure()).isEqualTo(Proportion.of(0, 1));
  }

  @Test
  void survivesSerialization() {
    CaseloadRollUp week = rollUp(totals("A", 20, 1), workers("B", worker("W", 24)));

    assertThat(Serialized.copy(week)).isEqualTo(week).hasSameHashCodeAs(week);
    assertThat(Serialized.copy(week.since(week))).isEqualTo(week.since(week));
    assertThat(Serialized.copy(week.since(week).teams())).isEqualTo(week.since(week).teams());
  }

  @Test
  void putsATeamOverBeyondMeasureFirst() {
    CaseloadPolicy each = TWENTY.withBinding(CaseloadPolicy.Binding.EACH_WORKER);
    CaseloadSnapshot beyond = workers("beyond", WorkerCaseload.of(WorkerId.of("Z"), Fte.ZERO, 1));
    CaseloadSnapshot red = workers("red", worker("R", 60));
    CaseloadSnapshot empty = workers("empty");
    CaseloadSnapshot green = workers("green", worker("G", 2));

    assertThat(
            names(
                Stream.of(empty, red, green, beyond)
                    .map(each::check)
                    .collect(CaseloadChecks.toRollUp())
                    .checks()))
        .containsExactly("beyond", "red", "green", "empty");
  }
}
