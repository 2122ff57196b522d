package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.caseload.CaseloadSnapshot.Basis;
import org.caselight.caseload.WaitingCase.Reason;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadSnapshotTest {
  private static final Team TEAM = Team.of("Hunts Children's 1", TeamKind.CHILDRENS);
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);

  private static final WorkerCaseload HEAVY = worker("W2", "1", 24);
  private static final WorkerCaseload PART_TIME = worker("W1", "0.6", 9);
  private static final WorkerCaseload IDLE = worker("W3", "1", 0);
  private static final WorkerCaseload UNKNOWN =
      WorkerCaseload.of(CaseHolder.builder().worker(WorkerId.of("W4")).build(), 5);

  private static final CaseloadSnapshot WORKERS =
      CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(HEAVY, PART_TIME, IDLE, UNKNOWN));
  private static final CaseloadSnapshot TOTALS =
      CaseloadSnapshot.ofTotals(TEAM, DAY, 33, Fte.parse("1.6"));
  private static final CaseloadSnapshot PUBLISHED =
      CaseloadSnapshot.ofPublishedAverage(TEAM, DAY, Rounded.parse("21"));

  private static WorkerCaseload worker(String id, String fte, long cases) {
    return WorkerCaseload.of(WorkerId.of(id), Fte.parse(fte), cases);
  }

  @Test
  void saysWhatItWasMadeFrom() {
    assertThat(WORKERS.basis()).isEqualTo(Basis.WORKERS);
    assertThat(TOTALS.basis()).isEqualTo(Basis.TOTALS);
    assertThat(PUBLISHED.basis()).isEqualTo(Basis.PUBLISHED_AVERAGE);
  }

  @Test
  void averagesCasesOverTheFteOfThoseWhoHoldThem() {
    assertThat(WORKERS.average())
        .isEqualTo(Average.of(new BigDecimal("33"), new BigDecimal("1.6")));
    assertThat(WORKERS.average()).isEqualTo(TOTALS.average());
    assertThat(PUBLISHED.average()).isEqualTo(Rounded.of(21));
  }

  @Test
  void countsWhomTheAverageLeavesOut() {
    assertThat(WORKERS.measuredAverage().leftOut())
        .isEqualTo(
            ImmutableSortedMap.of(
                "workers holding no case", 1L, "workers holding cases with no FTE", 1L));
    assertThat(TOTALS.measuredAverage()).isEqualTo(Measured.of(TOTALS.average()));
    assertThat(WORKERS.workersWithoutFte())
        .hasValueSatisfying(w -> assertThat(w).containsExactly(UNKNOWN));
  }

  @Test
  void countsEveryCaseHeldWithAndWithoutFte() {
    assertThat(WORKERS.cases()).hasValue(38);
    assertThat(TOTALS.cases()).hasValue(33);
    assertThat(PUBLISHED.cases()).isEmpty();
    assertThat(WORKERS.casesWithoutFte()).hasValue(5);
    assertThat(TOTALS.casesWithoutFte()).isEmpty();
    assertThat(WORKERS.casesOutsideAverage()).isEqualTo(5);
    assertThat(TOTALS.casesOutsideAverage()).isZero();
  }

  @Test
  void knowsTheFteOfCaseHoldersOnly() {
    assertThat(WORKERS.caseHoldersFte()).contains(Fte.parse("1.6"));
    assertThat(TOTALS.caseHoldersFte()).contains(Fte.parse("1.6"));
    assertThat(PUBLISHED.caseHoldersFte()).isEmpty();
  }

  @Test
  void doesNotKnowIndividualsBehindTotals() {
    for (CaseloadSnapshot snapshot : List.of(TOTALS, PUBLISHED)) {
      assertThat(snapshot.workers()).isEmpty();
      assertThat(snapshot.workersWithoutFte()).isEmpty();
      assertThat(snapshot.workersOver(CaseloadLimit.of(1))).isEmpty();
      assertThat(snapshot.distribution()).isEmpty();
      assertThat(snapshot.reallocation(CaseloadLimit.of(1))).isEmpty();
    }
  }

  @Test
  void sortsWorkersByPseudonym() {
    assertThat(WORKERS.workers())
        .hasValueSatisfying(
            workers -> assertThat(workers).containsExactly(PART_TIME, HEAVY, IDLE, UNKNOWN));
    assertThat(WORKERS)
        .isEqualTo(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(UNKNOWN, IDLE, HEAVY, PART_TIME)));
  }

  @Test
  void listsWorkersOverHeaviestFirst() {
    WorkerCaseload away = worker("W9", "0", 1);
    WorkerCaseload heavyPartTimer = worker("W5", "0.5", 12);
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
            TEAM,
            DAY,
            List.of(HEAVY, away, heavyPartTimer, PART_TIME, worker("W6", "1", 25), UNKNOWN));

    assertThat(team.workersOver(CaseloadLimit.of(20)).orElseThrow())
        .containsExactly(away, worker("W6", "1", 25), HEAVY, heavyPartTimer);
    assertThat(team.workersOver(CaseloadLimit.of(24)).orElseThrow())
        .containsExactly(away, worker("W6", "1", 25));
  }

  @Test
  void spreadsOverThoseWhoHoldCases() {
    assertThat(WORKERS.distribution().orElseThrow().caseloads())
        .containsExactly(Fraction.of(15), Fraction.of(24));
    assertThat(
            WORKERS.distribution(CaseloadDistribution.Measure.CASES_HELD).orElseThrow().caseloads())
        .containsExactly(Fraction.of(5), Fraction.of(9), Fraction.of(24));
    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(IDLE, UNKNOWN)).distribution())
        .isEmpty();
  }

  @Test
  void findsFteThatMayBeHours() {
    WorkerCaseload hours = worker("W7", "37.5", 60);

    assertThat(
            CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(hours, HEAVY, UNKNOWN))
                .workersAboveFullTime()
                .orElseThrow())
        .containsExactly(hours);
    assertThat(TOTALS.workersAboveFullTime()).isEmpty();
  }

  @Test
  void hasAnUndefinedAverageWhereNobodyHoldsACase() {
    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(IDLE)).average().isDefined())
        .isFalse();
    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of()).average())
        .isEqualTo(Average.UNDEFINED);
    assertThat(CaseloadSnapshot.ofTotals(TEAM, DAY, 0, Fte.ZERO).average())
        .isEqualTo(Average.UNDEFINED);
    assertThat(CaseloadSnapshot.ofTotals(TEAM, DAY, 0, Fte.of(3)).average())
        .isEqualTo(Average.UNDEFINED);
  }

  @Test
  void doesNotKnowWhetherCasesWaitUnlessTold() {
    assertThat(WORKERS.waiting(Reason.UNALLOCATED)).isEmpty();
    assertThat(WORKERS.withWaiting(List.of()).waiting(Reason.UNALLOCATED).orElseThrow().cases())
        .isZero();
  }

  @Test
  void countsWaitingCasesBesideTheAverage() {
    CaseloadSnapshot snapshot =
        PUBLISHED.withWaiting(
            List.of(
                WaitingCase.of(Reason.AWAITING_TRANSFER, DAY.minusDays(40)),
                WaitingCase.of(Reason.UNALLOCATED, DAY),
                WaitingCase.of(Reason.UNALLOCATED, DAY.minusDays(12)),
                WaitingCase.of(Reason.UNALLOCATED, DAY.plusDays(1)),
                WaitingCase.builder().reason(Reason.UNALLOCATED).build()));
    WaitingSummary unallocated = snapshot.waiting(Reason.UNALLOCATED).orElseThrow();

    assertThat(snapshot.average()).isEqualTo(PUBLISHED.average());
    assertThat(unallocated.cases()).isEqualTo(4);
    assertThat(unallocated.days()).containsExactly(0L, 12L);
    assertThat(unallocated.casesWithUnknownDays()).isEqualTo(2);
    assertThat(unallocated.longestDays()).hasValue(12);
    assertThat(unallocated.medianDays()).contains(Fraction.of(6));
    assertThat(unallocated).hasToString("4 unallocated, longest 12 days");
    assertThat(snapshot.waiting(Reason.AWAITING_TRANSFER).orElseThrow())
        .hasToString("1 awaiting transfer, longest 40 days");
  }

  @Test
  void knowsNoDaysWhereNoBeginningIsRecorded() {
    WaitingSummary summary =
        TOTALS
            .withWaiting(List.of(WaitingCase.builder().reason(Reason.UNALLOCATED).build()))
            .waiting(Reason.UNALLOCATED)
            .orElseThrow();

    assertThat(summary.longestDays()).isEmpty();
    assertThat(summary.medianDays()).isEmpty();
    assertThat(summary.reason()).isEqualTo(Reason.UNALLOCATED);
    assertThat(summary).hasToString("1 unallocated");
  }

  @Test
  void keepsWaitingCasesInOneOrder() {
    WaitingCase old = WaitingCase.of(Reason.UNALLOCATED, DAY.minusDays(9));
    WaitingCase young = WaitingCase.of(Reason.UNALLOCATED, DAY.minusDays(1));
    WaitingCase undated = WaitingCase.builder().reason(Reason.UNALLOCATED).build();
    WaitingCase transfer = WaitingCase.of(Reason.AWAITING_TRANSFER, DAY.minusDays(20));

    assertThat(
            WORKERS
                .withWaiting(List.of(transfer, undated, young, old))
                .waitingCases()
                .orElseThrow())
        .containsExactly(old, young, undated, transfer);
    assertThat(WORKERS.withWaiting(List.of(old)).workers()).isEqualTo(WORKERS.workers());
  }

  @Test
  void refusesAWorkerTwiceWithoutNamingThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(HEAVY, IDLE, HEAVY)))
        .withMessage(
            "workers: must be different, one appears twice in Hunts Children's 1 (withheld)");
  }

  @Test
  void refusesMoreCasesThanCanBeCounted() {
    WorkerCaseload one = worker("W1", "1", Long.MAX_VALUE);

    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(one, worker("W2", "1", 0))).cases())
        .hasValue(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(one, worker("W2", "1", 1))))
        .withMessage(
            "workers: cases must add up to at most 9223372036854775807, was 9223372036854775808");
  }

  @Test
  void refusesTotalsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadSnapshot.ofTotals(TEAM, DAY, -1, Fte.of(1)))
        .withMessage("cases: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadSnapshot.ofTotals(TEAM, DAY, 1, Fte.ZERO))
        .withMessage("caseHoldersFte: must be above 0 where 1 cases are held, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadSnapshot.ofPublishedAverage(TEAM, DAY, Rounded.of(-3)))
        .withMessage("casesPerFte: must be 0 or more, was -3");
    assertThat(CaseloadSnapshot.ofPublishedAverage(TEAM, DAY, Rounded.of(0)).average())
        .isEqualTo(Rounded.of(0));
  }

  @Test
  void averagesAServiceByItsCasesAndFte() {
    CaseloadSnapshot small = CaseloadSnapshot.ofTotals(TEAM, DAY, 60, Fte.of(2));

    assertThat(Stream.of(TOTALS, small, PUBLISHED).collect(CaseloadSnapshots.toServiceAverage()))
        .isEqualTo(
            Measured.of(
                Average.of(new BigDecimal("93"), new BigDecimal("3.6")),
                ImmutableSortedMap.of("teams of which only a published average is known", 1L)));
    assertThat(
            Serialized.collectInHalves(
                List.of(PUBLISHED, TOTALS, PUBLISHED, small),
                2,
                CaseloadSnapshots.toServiceAverage()))
        .hasToString(
            "25.8 (93 ÷ 3.6), left out: teams of which only a published average is known (2)");
  }

  @Test
  void saysItInOneLine() {
    assertThat(PUBLISHED).hasToString("Hunts Children's 1, 2019-06-14: 21 as printed");
    assertThat(TOTALS).hasToString("Hunts Children's 1, 2019-06-14: 20.6 (33 ÷ 1.6)");
    assertThat(WORKERS)
        .hasToString(
            "Hunts Children's 1, 2019-06-14: 20.6 (33 ÷ 1.6), beside it 5 cases held without FTE");
    assertThat(WORKERS.withWaiting(List.of(WaitingCase.of(Reason.UNALLOCATED, DAY))))
        .hasToString(
            "Hunts Children's 1, 2019-06-14: 20.6 (33 ÷ 1.6), beside it 5 cases held without FTE"
                + " and 1 unallocated");
    assertThat(
            PUBLISHED.withWaiting(
                List.of(
                    WaitingCase.of(Reason.UNALLOCATED, DAY),
                    WaitingCase.of(Reason.AWAITING_TRANSFER, DAY))))
        .hasToString("Hunts Children's 1, 2019-06-14: 21 as printed, beside it 1 unallocated");
  }

  @Test
  void saysNothingOfNobodyWaiting() {
    assertThat(PUBLISHED.withWaiting(List.of()))
        .hasToString("Hunts Children's 1, 2019-06-14: 21 as printed");
    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(HEAVY)).withWaiting(List.of()))
        .hasToString("Hunts Children's 1, 2019-06-14: 24.0 (24 ÷ 1)");
  }

  @Test
  void survivesSerialization() {
    CaseloadSnapshot snapshot =
        WORKERS.withWaiting(List.of(WaitingCase.of(Reason.UNALLOCATED, DAY)));

    assertThat(Serialized.copy(snapshot)).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
    assertThat(Serialized.copy(PUBLISHED)).isEqualTo(PUBLISHED);
    assertThat(snapshot).isNotEqualTo(WORKERS);
  }

  @Test
  void countsNoFurtherThanALongOutsideTheAverage() {
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
                TEAM,
                DAY,
                List.of(
                    WorkerCaseload.of(
                        CaseHolder.builder().worker(WorkerId.of("U")).build(), Long.MAX_VALUE)))
            .withWaiting(List.of(WaitingCase.of(Reason.UNALLOCATED, DAY)));

    assertThat(team.casesOutsideAverage()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void refusesMoreFteThanCanBeCounted() {
    WorkerCaseload most = WorkerCaseload.of(WorkerId.of("W1"), Fte.MOST, 1);

    assertThat(CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(most)).caseHoldersFte())
        .contains(Fte.MOST);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(most, worker("W2", "0.000001", 1))))
        .withMessage(
            "workers: FTE must add up to at most 9223372036854.775807, was 9223372036854.775808");
  }
}
