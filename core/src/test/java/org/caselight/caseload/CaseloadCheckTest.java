package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caselight.caseload.CaseloadPolicy.Binding;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadCheckTest {
  private static final Team TEAM = Team.of("Fenland Children's 1", TeamKind.CHILDRENS);
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final CaseloadPolicy AVERAGE = CaseloadPolicy.ofLimit("twenty", 20);
  private static final CaseloadPolicy EACH = AVERAGE.withBinding(Binding.EACH_WORKER);
  private static final CaseloadPolicy BOTH =
      AVERAGE.withBinding(Binding.TEAM_AVERAGE_AND_EACH_WORKER);

  private static CaseloadSnapshot printed(String average) {
    return CaseloadSnapshot.ofPublishedAverage(TEAM, DAY, Rounded.parse(average));
  }

  private static CaseloadSnapshot totals(long cases, String fte) {
    return CaseloadSnapshot.ofTotals(TEAM, DAY, cases, Fte.parse(fte));
  }

  /** Full-time workers W1, W2, … with so many cases each. */
  private static CaseloadSnapshot workers(long... cases) {
    return CaseloadSnapshot.ofWorkers(
        TEAM,
        DAY,
        IntStream.range(0, cases.length)
            .mapToObj(i -> WorkerCaseload.of(WorkerId.of("W" + (i + 1)), Fte.FULL_TIME, cases[i]))
            .toList());
  }

  private static WorkerCaseload unknown(long cases) {
    return WorkerCaseload.of(CaseHolder.builder().worker(WorkerId.of("U")).build(), cases);
  }

  private static WorkerCaseload known(long cases) {
    return WorkerCaseload.of(WorkerId.of("K"), Fte.FULL_TIME, cases);
  }

  @Test
  void isWithinAtTheLimitAndOverAboveIt() {
    assertThat(AVERAGE.check(totals(40, "2")).isWithin()).isTrue();
    assertThat(AVERAGE.check(totals(40, "2")).isOver()).isFalse();
    assertThat(AVERAGE.check(totals(40, "1.999999")).isOver()).isTrue();
    assertThat(AVERAGE.check(totals(40, "1.999999")).isWithin()).isFalse();
  }

  @Test
  void isCloseUpToTheEdgeOfTheToleranceAndRedBeyondIt() {
    assertThat(AVERAGE.check(totals(44, "2")).isClose()).isTrue();
    assertThat(AVERAGE.check(totals(44, "2")).isRed()).isFalse();
    assertThat(AVERAGE.check(totals(44, "1.999999")).isRed()).isTrue();
    assertThat(AVERAGE.check(totals(44, "1.999999")).isClose()).isFalse();
    assertThat(AVERAGE.check(totals(44, "1.999999")).isOver()).isTrue();
    assertThat(AVERAGE.withTolerance(Tolerance.NONE).check(totals(41, "2")).isRed()).isTrue();
  }

  @Test
  void takesAPublishedAverageAsPrintedAndSaysWhatItMayHide() {
    CaseloadCheck at = AVERAGE.check(printed("20"));
    CaseloadCheck close = AVERAGE.check(printed("22"));

    assertThat(at.rag()).contains(Rag.GREEN);
    assertThat(at.possibleRags()).containsExactly(Rag.GREEN, Rag.AMBER);
    assertThat(at.isAtLimitAsPrinted()).isTrue();
    assertThat(at.isCertain()).isFalse();
    assertThat(close.rag()).contains(Rag.AMBER);
    assertThat(close.possibleRags()).containsExactly(Rag.AMBER, Rag.RED);
    assertThat(AVERAGE.check(printed("21")).possibleRags()).containsExactly(Rag.AMBER);
    assertThat(AVERAGE.check(printed("21")).isCertain()).isTrue();
    assertThat(AVERAGE.check(printed("19")).possibleRags()).containsExactly(Rag.GREEN);
    assertThat(AVERAGE.check(printed("23")).possibleRags()).containsExactly(Rag.RED);
    assertThat(AVERAGE.check(printed("21")).isAtLimitAsPrinted()).isFalse();
    assertThat(AVERAGE.check(totals(20, "1")).isAtLimitAsPrinted()).isFalse();
  }

  @Test
  void isDecidedByTheWorstWorkerWhereEachIsBound() {
    assertThat(EACH.check(workers(20, 20)).rag()).contains(Rag.GREEN);
    assertThat(EACH.check(workers(10, 21)).rag()).contains(Rag.AMBER);
    assertThat(EACH.check(workers(10, 23)).rag()).contains(Rag.RED);
    assertThat(AVERAGE.check(workers(10, 23)).rag()).contains(Rag.GREEN);
    assertThat(EACH.check(workers(10, 23)).possibleRags()).containsExactly(Rag.RED);
  }

  @Test
  void isDecidedByTheWorstWorkerWhereBothAreBound() {
    CaseloadSnapshot ownLimit =
        CaseloadSnapshot.ofWorkers(
            TEAM,
            DAY,
            List.of(
                WorkerCaseload.of(
                    CaseHolder.builder()
                        .worker(WorkerId.of("N"))
                        .fte(Fte.FULL_TIME)
                        .ownLimitCases(10)
                        .build(),
                    11)));

    assertThat(BOTH.check(workers(10, 23)).rag()).contains(Rag.RED);
    assertThat(BOTH.check(workers(20, 20)).rag()).contains(Rag.GREEN);
    assertThat(BOTH.check(ownLimit).rag()).contains(Rag.AMBER);
    assertThat(BOTH.check(ownLimit).possibleRags()).containsExactly(Rag.AMBER);
    assertThat(AVERAGE.check(ownLimit).rag()).contains(Rag.GREEN);
  }

  @Test
  void doesNotKnowIndividualsBehindAnAverageWithinTheLimit() {
    for (CaseloadPolicy policy : List.of(EACH, BOTH)) {
      CaseloadCheck check = policy.check(totals(40, "2"));
      assertThat(check.rag()).isEmpty();
      assertThat(check.isKnown()).isFalse();
      assertThat(check.isWithin()).isFalse();
      assertThat(check.isOver()).isFalse();
      assertThat(check.possibleRags()).containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
      assertThat(policy.check(printed("11")).isKnown()).isFalse();
    }
  }

  @Test
  void knowsThatSomebodyIsOverBehindAnAverageOverTheLimit() {
    for (CaseloadPolicy policy : List.of(EACH, BOTH)) {
      assertThat(policy.check(totals(42, "2")).rag()).contains(Rag.AMBER);
      assertThat(policy.check(totals(42, "2")).possibleRags()).containsExactly(Rag.AMBER, Rag.RED);
      assertThat(policy.check(printed("23")).rag()).contains(Rag.RED);
      assertThat(policy.check(printed("23")).possibleRags()).containsExactly(Rag.RED);
      assertThat(policy.check(printed("23")).isCertain()).isTrue();
    }
  }

  @Test
  void doesNotKnowATeamWhoseFteIsNotKnown() {
    CaseloadSnapshot nobodyAveraged = CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(unknown(5)));

    assertThat(AVERAGE.check(nobodyAveraged).rag()).isEmpty();
    assertThat(AVERAGE.check(nobodyAveraged).possibleRags())
        .containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
    assertThat(EACH.check(nobodyAveraged).rag()).isEmpty();
    assertThat(AVERAGE.check(nobodyAveraged).distance()).isEmpty();
    assertThat(AVERAGE.check(nobodyAveraged).excess()).isEmpty();
  }

  @Test
  void knowsAWorkerOverTheirOwnLimitInATeamWhoseFteIsNotKnown() {
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
            TEAM,
            DAY,
            List.of(
                WorkerCaseload.of(
                    CaseHolder.builder().worker(WorkerId.of("N")).ownLimitCases(10).build(), 11)));

    assertThat(EACH.check(team).rag()).contains(Rag.AMBER);
    assertThat(EACH.check(team).possibleRags()).containsExactly(Rag.AMBER, Rag.RED);
    assertThat(AVERAGE.check(team).rag()).isEmpty();
  }

  @Test
  void isNotKnownWhileOneWorkerIsNotUnlessAnotherIsOver() {
    CaseloadSnapshot light = CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(known(20), unknown(5)));
    CaseloadSnapshot heavy = CaseloadSnapshot.ofWorkers(TEAM, DAY, List.of(known(21), unknown(5)));

    assertThat(AVERAGE.check(light).possibleRags()).containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
    assertThat(AVERAGE.check(light).isCertain()).isFalse();
    assertThat(AVERAGE.check(light).isAverageHidingWorkersOver()).isEmpty();
    assertThat(AVERAGE.check(light))
        .hasToString(
            "Fenland Children's 1: 20.0 (20 ÷ 1), beside it 5 cases held without FTE, limit 20,"
                + " at the limit: green, may be amber or red");
    assertThat(EACH.check(light).rag()).isEmpty();
    assertThat(EACH.check(light).possibleRags()).containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
    assertThat(BOTH.check(light).rag()).isEmpty();
    assertThat(AVERAGE.check(light).rag()).contains(Rag.GREEN);
    assertThat(EACH.check(heavy).rag()).contains(Rag.AMBER);
    assertThat(EACH.check(heavy).possibleRags()).containsExactly(Rag.AMBER, Rag.RED);
    assertThat(BOTH.check(heavy).rag()).contains(Rag.AMBER);
  }

  @Test
  void isWithinEveryLimitWhereNoCaseIsHeld() {
    for (CaseloadPolicy policy : List.of(AVERAGE, EACH, BOTH)) {
      for (CaseloadSnapshot none :
          List.of(workers(), workers(0, 0), totals(0, "3"), totals(0, "0"))) {
        assertThat(policy.check(none).rag()).contains(Rag.GREEN);
        assertThat(policy.check(none).possibleRags()).containsExactly(Rag.GREEN);
      }
    }
  }

  @Test
  void measuresTheDistanceFromTheLimit() {
    assertThat(AVERAGE.check(printed("23")).distance()).contains(Fraction.of(3));
    assertThat(AVERAGE.check(printed("23")).excess()).contains(Fraction.of(3));
    assertThat(AVERAGE.check(printed("18")).distance()).contains(Fraction.of(-2));
    assertThat(AVERAGE.check(printed("18")).excess()).contains(Fraction.ZERO);
    assertThat(AVERAGE.check(totals(92, "5")).distance()).contains(Fraction.of(-8, 5));
  }

  @Test
  void measuresTheHeaviestWorkerWhereEachIsBound() {
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
            TEAM,
            DAY,
            List.of(
                known(25),
                WorkerCaseload.of(WorkerId.of("P"), Fte.parse("0.5"), 14),
                WorkerCaseload.of(WorkerId.of("Z"), Fte.ZERO, 90)));

    assertThat(EACH.check(team).distance()).contains(Fraction.of(8));
    assertThat(EACH.check(team).excess()).contains(Fraction.of(8));
    assertThat(EACH.check(team).averageDistance()).contains(Fraction.of(6));
    assertThat(AVERAGE.check(team).distance()).contains(Fraction.of(6));
    assertThat(EACH.check(totals(42, "2")).distance()).contains(Fraction.of(1));
    assertThat(EACH.check(workers(0)).distance()).isEmpty();
  }

  @Test
  void findsWhomTheAverageHides() {
    CaseloadCheck hiding = AVERAGE.check(workers(10, 24));

    assertThat(hiding.isWithin()).isTrue();
    assertThat(hiding.isAverageHidingWorkersOver()).contains(true);
    assertThat(hiding.workersOver().orElseThrow())
        .singleElement()
        .satisfies(worker -> assertThat(worker.cases()).isEqualTo(24));
    assertThat(AVERAGE.check(workers(10, 20)).isAverageHidingWorkersOver()).contains(false);
    assertThat(AVERAGE.check(workers(30, 24)).isAverageHidingWorkersOver()).contains(false);
    assertThat(AVERAGE.check(workers(16, 24)).isAverageHidingWorkersOver()).contains(true);
    assertThat(AVERAGE.check(totals(10, "1")).isAverageHidingWorkersOver()).isEmpty();
    assertThat(AVERAGE.check(workers()).isAverageHidingWorkersOver()).isEmpty();
  }

  @Test
  void sharesWorkersOverAmongThoseWhoHoldCases() {
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
            TEAM,
            DAY,
            List.of(
                known(21),
                unknown(5),
                WorkerCaseload.of(WorkerId.of("A"), Fte.FULL_TIME, 20),
                WorkerCaseload.of(WorkerId.of("B"), Fte.FULL_TIME, 0)));

    assertThat(AVERAGE.check(team).shareOfWorkersOver())
        .contains(
            Measured.of(
                Proportion.of(1, 2),
                ImmutableSortedMap.of("workers holding cases with no FTE recorded", 1L)));
    assertThat(AVERAGE.check(totals(10, "1")).shareOfWorkersOver()).isEmpty();
  }

  @Test
  void saysItInOneLine() {
    assertThat(AVERAGE.check(printed("23")))
        .hasToString("Fenland Children's 1: 23 as printed, limit 20, 3 over: red");
    assertThat(AVERAGE.check(totals(92, "5")))
        .hasToString("Fenland Children's 1: 18.4 (92 ÷ 5), limit 20, 1.6 below: green");
    assertThat(AVERAGE.check(totals(20, "1")))
        .hasToString("Fenland Children's 1: 20.0 (20 ÷ 1), limit 20, at the limit: green");
    assertThat(AVERAGE.check(totals(60, "2.999999")))
        .hasToString(
            "Fenland Children's 1: 20.0 (60 ÷ 2.999999), limit 20, less than 0.05 over: amber");
    assertThat(AVERAGE.check(totals(401, "20")))
        .hasToString("Fenland Children's 1: 20.1 (401 ÷ 20), limit 20, 0.1 over: amber");
    assertThat(AVERAGE.check(printed("0")))
        .hasToString("Fenland Children's 1: 0 as printed, limit 20, 20 below: green");
    assertThat(EACH.check(totals(0, "1")))
        .hasToString("Fenland Children's 1: undefined (0 ÷ 0), limit 20 for each worker: green");
    assertThat(EACH.check(printed("10")))
        .hasToString(
            "Fenland Children's 1: 10 as printed, limit 20 for each worker, 10 below: not known");
    assertThat(AVERAGE.check(printed("22")))
        .hasToString("Fenland Children's 1: 22 as printed, limit 20, 2 over: amber, may be red");
    assertThat(EACH.check(workers(1, 65)))
        .hasToString(
            "Fenland Children's 1: 33.0 (66 ÷ 2), limit 20 for each worker, heaviest 45 over: red");
    assertThat(EACH.check(workers(1, 20)))
        .hasToString(
            "Fenland Children's 1: 10.5 (21 ÷ 2), limit 20 for each worker, heaviest at the limit:"
                + " green");
  }

  @Test
  void keepsWhatItWasMadeOf() {
    CaseloadSnapshot snapshot = printed("21.5");
    CaseloadCheck check = AVERAGE.check(snapshot);

    assertThat(check.snapshot()).isEqualTo(snapshot);
    assertThat(check.policy()).isEqualTo(AVERAGE);
    assertThat(check.team()).isEqualTo(TEAM);
    assertThat(check.limit()).isEqualTo(CaseloadLimit.of(20));
    assertThat(check.average().value()).contains(Fraction.of(new BigDecimal("21.5")));
    assertThat(Serialized.copy(check)).isEqualTo(check).hasSameHashCodeAs(check);
    assertThat(check).isNotEqualTo(EACH.check(snapshot));
  }

  @Test
  void doesNotCallATeamBelowThatIsOverBeyondMeasure() {
    CaseloadCheck check =
        EACH.check(
            CaseloadSnapshot.ofWorkers(
                TEAM, DAY, List.of(known(5), WorkerCaseload.of(WorkerId.of("Z"), Fte.ZERO, 30))));

    assertThat(check.isRed()).isTrue();
    assertThat(check.distance()).isEmpty();
    assertThat(check.excess()).isEmpty();
    assertThat(check)
        .hasToString(
            "Fenland Children's 1: 5.0 (5 ÷ 1), beside it 30 cases held without FTE, limit 20 for"
                + " each worker: red");
    assertThat(
            EACH.check(
                    CaseloadSnapshot.ofWorkers(
                        TEAM,
                        DAY,
                        List.of(known(20), WorkerCaseload.of(WorkerId.of("Z"), Fte.ZERO, 30))))
                .distance())
        .isEmpty();
    assertThat(EACH.check(workers(5, 6)).distance()).contains(Fraction.of(-14));
    assertThat(EACH.check(workers(5, 20)).distance()).contains(Fraction.ZERO);
  }
}
