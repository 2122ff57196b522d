package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.caselight.caseload.CaseloadCapacity.PercentRange;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadCapacityTest {
  private static final Team TEAM = Team.of("T", TeamKind.CHILDRENS);
  private static final CaseloadLimit FIFTEEN = CaseloadLimit.of(15);

  private static CaseloadCapacity totals(long cases, String fte) {
    return CaseloadSnapshot.ofTotals(TEAM, LocalDate.EPOCH, cases, Fte.parse(fte))
        .capacityAt(FIFTEEN);
  }

  private static CaseloadCapacity printed(String average) {
    return CaseloadSnapshot.ofPublishedAverage(TEAM, LocalDate.EPOCH, Rounded.parse(average))
        .capacityAt(FIFTEEN);
  }

  @Test
  void sharesTodaysCasesAtTheLimit() {
    assertThat(totals(100, "5").fteNeeded()).contains(Fraction.of(20, 3));
    assertThat(totals(100, "5").moreFteNeeded()).contains(Fraction.of(5, 3));
    assertThat(totals(75, "5").moreFteNeeded()).contains(Fraction.ZERO);
    assertThat(totals(60, "5").moreFteNeeded()).contains(Fraction.ZERO);
  }

  @Test
  void addsCasesThatNeedAWorker() {
    CaseloadSnapshot team =
        CaseloadSnapshot.ofWorkers(
                TEAM,
                LocalDate.EPOCH,
                List.of(
                    WorkerCaseload.of(WorkerId.of("A"), Fte.of(5), 75),
                    WorkerCaseload.of(WorkerId.of("B"), Fte.ZERO, 1),
                    WorkerCaseload.of(CaseHolder.builder().worker(WorkerId.of("C")).build(), 2)))
            .withWaiting(
                List.of(
                    WaitingCase.of(WaitingCase.Reason.UNALLOCATED, LocalDate.EPOCH),
                    WaitingCase.of(WaitingCase.Reason.UNALLOCATED, LocalDate.EPOCH),
                    WaitingCase.of(WaitingCase.Reason.UNALLOCATED, LocalDate.EPOCH),
                    WaitingCase.of(WaitingCase.Reason.AWAITING_TRANSFER, LocalDate.EPOCH)));

    assertThat(team.casesOutsideAverage()).isEqualTo(6);
    assertThat(team.capacityAt(FIFTEEN).casesOutsideAverage()).isEqualTo(6);
    assertThat(team.capacityAt(FIFTEEN).moreFteNeeded()).contains(Fraction.ZERO);
    assertThat(team.capacityAt(FIFTEEN).moreFteNeededForEveryCase()).contains(Fraction.of(2, 5));
    assertThat(totals(75, "5").moreFteNeededForEveryCase()).contains(Fraction.ZERO);
    assertThat(totals(75, "5").casesOutsideAverage()).isZero();
    assertThat(printed("24").moreFteNeededForEveryCase()).isEmpty();
  }

  @Test
  void movesWholeCasesAtTodaysFte() {
    assertThat(totals(100, "5").casesToMove()).isEqualTo(OptionalLong.of(25));
    assertThat(totals(75, "5").casesToMove()).isEqualTo(OptionalLong.of(0));
    assertThat(totals(74, "5").casesToMove()).isEqualTo(OptionalLong.of(0));
    assertThat(totals(76, "5.05").casesToMove()).isEqualTo(OptionalLong.of(1));
    assertThat(totals(76, "5.07").casesToMove()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void knowsOnlyTheRelativeNeedOfAPublishedAverage() {
    assertThat(printed("24").percentMoreFteNeeded()).contains(Fraction.of(60));
    assertThat(printed("24").percentMoreFteNeededRange())
        .contains(new PercentRange(Fraction.of(170, 3), Fraction.of(190, 3)));
    assertThat(printed("24").fteNeeded()).isEmpty();
    assertThat(printed("24").moreFteNeeded()).isEmpty();
    assertThat(printed("24").casesToMove()).isEmpty();
    assertThat(printed("24").limit()).isEqualTo(FIFTEEN);
  }

  @Test
  void needsNothingMoreWithinTheLimit() {
    assertThat(printed("15").percentMoreFteNeeded()).contains(Fraction.ZERO);
    assertThat(printed("15").percentMoreFteNeededRange().orElseThrow()).hasToString("0% to 3%");
    assertThat(printed("11").percentMoreFteNeededRange().orElseThrow()).hasToString("0% to 0%");
    assertThat(printed("0").percentMoreFteNeededRange().orElseThrow()).hasToString("0% to 0%");
  }

  @Test
  void knowsTheRelativeNeedOfTotalsExactly() {
    assertThat(totals(100, "5").percentMoreFteNeeded()).contains(Fraction.of(100, 3));
    assertThat(totals(100, "5").percentMoreFteNeededRange())
        .contains(new PercentRange(Fraction.of(100, 3), Fraction.of(100, 3)));
    assertThat(totals(0, "5").percentMoreFteNeeded()).isEmpty();
    assertThat(totals(0, "5").percentMoreFteNeededRange()).isEmpty();
    assertThat(totals(0, "5").casesToMove()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void isNotKnownWhereNobodysFteIs() {
    CaseloadCapacity unknown =
        CaseloadSnapshot.ofWorkers(
                TEAM,
                LocalDate.EPOCH,
                List.of(
                    WorkerCaseload.of(CaseHolder.builder().worker(WorkerId.of("C")).build(), 60)))
            .capacityAt(FIFTEEN);

    assertThat(unknown.fteNeeded()).isEmpty();
    assertThat(unknown.moreFteNeeded()).isEmpty();
    assertThat(unknown.casesToMove()).isEmpty();
    assertThat(unknown.moreFteNeededForEveryCase()).contains(Fraction.of(4));
    assertThat(unknown).hasToString("to 15 cases per FTE: not known");
    assertThat(
            List.of(unknown, totals(100, "5")).stream()
                .collect(CaseloadCapacities.toServiceCapacity()))
        .hasToString(
            "2 teams: 1.7 more FTE team by team, 1.7 pooled, or 25 cases fewer; 1 team not known");
  }

  @Test
  void saysWhatItTakes() {
    assertThat(totals(100, "5")).hasToString("to 15 cases per FTE: 1.7 more FTE or 25 cases fewer");
    assertThat(totals(75, "5")).hasToString("to 15 cases per FTE: nothing needed");
    assertThat(printed("24")).hasToString("to 15 cases per FTE: 57% to 63% more FTE");
  }

  @Test
  void hasNoRangeUpsideDown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PercentRange(Fraction.of(2), Fraction.of(1)))
        .withMessage("most: must be 2 or more, was 1");
    assertThat(new PercentRange(Fraction.of(2), Fraction.of(2)).least()).isEqualTo(Fraction.of(2));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(totals(100, "5"))).isEqualTo(totals(100, "5"));
    assertThat(Serialized.copy(printed("24"))).isEqualTo(printed("24"));
  }

  @Test
  void saysSoWhereLittleIsNeeded() {
    CaseloadCapacity little =
        CaseloadSnapshot.ofTotals(TEAM, LocalDate.EPOCH, 126, Fte.of(5))
            .capacityAt(CaseloadLimit.of(25));

    assertThat(little).hasToString("to 25 cases per FTE: less than 0.05 more FTE or 1 case fewer");
    assertThat(List.of(little).stream().collect(CaseloadCapacities.toServiceCapacity()))
        .hasToString(
            "1 team: less than 0.05 more FTE team by team, less than 0.05 pooled, or 1 case fewer;"
                + " 0 teams not known");
  }

  @Test
  void countsCasesHeldAtNoFteAmongThoseThatNeedSome() {
    CaseloadSnapshot noFte =
        CaseloadSnapshot.ofWorkers(
            TEAM, LocalDate.EPOCH, List.of(WorkerCaseload.of(WorkerId.of("A"), Fte.ZERO, 5)));

    assertThat(noFte.capacityAt(FIFTEEN).moreFteNeeded()).isEmpty();
    assertThat(noFte.capacityAt(FIFTEEN).moreFteNeededForEveryCase()).contains(Fraction.of(1, 3));
  }
}
