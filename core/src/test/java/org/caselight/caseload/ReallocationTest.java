package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ReallocationTest {
  private static final CaseloadLimit FIFTEEN = CaseloadLimit.of(15);

  private static WorkerId id(String worker) {
    return WorkerId.of(worker);
  }

  private static WorkerCaseload worker(String id, String fte, long cases) {
    return WorkerCaseload.of(id(id), Fte.parse(fte), cases);
  }

  private static Reallocation reallocation(WorkerCaseload... workers) {
    return CaseloadSnapshot.ofWorkers(
            Team.of("T", TeamKind.CHILDRENS), LocalDate.EPOCH, List.of(workers))
        .reallocation(FIFTEEN)
        .orElseThrow();
  }

  @Test
  void movesTheFewestToThoseWithMostRoom() {
    Reallocation moves =
        reallocation(
            worker("A", "1", 19),
            worker("B", "1", 17),
            worker("C", "0.6", 5),
            worker("D", "1", 10),
            worker("E", "1", 15));

    assertThat(moves.isPossible()).isTrue();
    assertThat(moves.moves())
        .containsExactly(new CaseMove(id("A"), id("D"), 4), new CaseMove(id("B"), id("C"), 2));
    assertThat(moves.casesMoved()).isEqualTo(6);
    assertThat(moves.shortfall()).isZero();
    assertThat(moves.spareCapacity()).isEqualTo(3);
    assertThat(moves.casesAfter())
        .containsExactlyEntriesOf(
            ImmutableSortedMap.of(
                id("A"), 15L, id("B"), 15L, id("C"), 7L, id("D"), 14L, id("E"), 15L));
    assertThat(moves).hasToString("6 cases to move in 2 handovers");
  }

  @Test
  void prefersTheFirstPseudonymAmongEquals() {
    assertThat(
            reallocation(
                    worker("Z", "1", 16),
                    worker("Y", "1", 16),
                    worker("C", "1", 14),
                    worker("B", "1", 14))
                .moves())
        .containsExactly(new CaseMove(id("Y"), id("B"), 1), new CaseMove(id("Z"), id("C"), 1));
  }

  @Test
  void sharesAnExcessThatNobodyCanTakeWhole() {
    assertThat(
            reallocation(worker("A", "1", 21), worker("B", "1", 11), worker("C", "1", 12)).moves())
        .containsExactly(new CaseMove(id("A"), id("B"), 4), new CaseMove(id("A"), id("C"), 2));
  }

  @Test
  void relievesTheHeaviestFirst() {
    assertThat(
            reallocation(
                    worker("A", "1", 16),
                    worker("B", "1", 19),
                    worker("C", "1", 11),
                    worker("D", "1", 14))
                .moves())
        .containsExactly(new CaseMove(id("B"), id("C"), 4), new CaseMove(id("A"), id("D"), 1));
  }

  @Test
  void needsNoMovesWithinTheLimit() {
    Reallocation none = reallocation(worker("A", "1", 15), worker("B", "0.6", 9));

    assertThat(none.isPossible()).isTrue();
    assertThat(none.moves()).isEmpty();
    assertThat(none.spareCapacity()).isZero();
    assertThat(none.limit()).isEqualTo(FIFTEEN);
  }

  @Test
  void saysTheShortfallWhereTheTeamIsFull() {
    Reallocation full = reallocation(worker("A", "1", 20), worker("B", "0.6", 7));

    assertThat(full.isPossible()).isFalse();
    assertThat(full.shortfall()).isEqualTo(3);
    assertThat(full.moves()).isEmpty();
    assertThat(full.casesMoved()).isZero();
    assertThat(full.spareCapacity()).isZero();
    assertThat(full.casesAfter()).containsEntry(id("A"), 20L).containsEntry(id("B"), 7L);
    assertThat(full).hasToString("shortfall of 3 cases");
  }

  @Test
  void isJustPossibleWhereTheRoomIsExact() {
    assertThat(reallocation(worker("A", "1", 21), worker("B", "0.6", 3)).isPossible()).isTrue();
    assertThat(reallocation(worker("A", "1", 22), worker("B", "0.6", 3)).shortfall()).isEqualTo(1);
  }

  @Test
  void keepsWorkersOwnLimits() {
    WorkerCaseload newlyQualified =
        WorkerCaseload.of(
            CaseHolder.builder().worker(id("N")).fte(Fte.FULL_TIME).ownLimitCases(10).build(), 8);

    assertThat(reallocation(worker("A", "1", 17), newlyQualified).casesAfter())
        .containsEntry(id("N"), 10L);
    assertThat(reallocation(worker("A", "1", 18), newlyQualified).shortfall()).isEqualTo(1);
  }

  @Test
  void takesEverythingFromAWorkerAtNoFte() {
    assertThat(reallocation(worker("A", "0", 4), worker("B", "1", 11)).moves())
        .containsExactly(new CaseMove(id("A"), id("B"), 4));
  }

  @Test
  void givesNothingToWorkersWhoseFteIsNotKnown() {
    WorkerCaseload unknown = WorkerCaseload.of(CaseHolder.builder().worker(id("U")).build(), 40);
    Reallocation moves = reallocation(worker("A", "1", 16), worker("B", "1", 14), unknown);

    assertThat(moves.workersWithoutCapacity()).containsExactly(unknown);
    assertThat(moves.isPossible()).isTrue();
    assertThat(moves.casesAfter()).containsEntry(id("U"), 40L).hasSize(3);
    assertThat(moves).hasToString("1 case to move in 1 handover, 1 worker of unknown FTE");
    assertThat(reallocation(worker("A", "1", 16), unknown))
        .hasToString("shortfall of 1 case, 1 worker of unknown FTE");
  }

  @Test
  void takesWhatIsAboveTheirOwnLimitFromWorkersWhoseFteIsNotKnown() {
    WorkerCaseload away =
        WorkerCaseload.of(CaseHolder.builder().worker(id("A")).ownLimitCases(0).build(), 10);
    WorkerCaseload newlyQualified =
        WorkerCaseload.of(CaseHolder.builder().worker(id("N")).ownLimitCases(4).build(), 6);
    Reallocation moves = reallocation(away, newlyQualified, worker("B", "1", 2));

    assertThat(moves.moves())
        .containsExactly(new CaseMove(id("A"), id("B"), 10), new CaseMove(id("N"), id("B"), 2));
    assertThat(moves.workersWithoutCapacity()).containsExactly(newlyQualified);
    assertThat(moves.spareCapacity()).isEqualTo(1);
  }

  @Test
  void hasRoomBeyondCounting() {
    assertThat(
            reallocation(worker("A", "9000000000000", 0), worker("B", "9000000000000", 0))
                .spareCapacity())
        .isEqualTo(270_000_000_000_000L);
    assertThat(
            CaseloadSnapshot.ofWorkers(
                    Team.of("T", TeamKind.OTHER),
                    LocalDate.EPOCH,
                    List.of(worker("A", "1", 0), worker("B", "1", 0)))
                .reallocation(CaseloadLimit.of(Long.MAX_VALUE))
                .orElseThrow()
                .spareCapacity())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void movesSomeCasesBetweenTwoWorkers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseMove(id("A"), id("B"), 0))
        .withMessage("cases: must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaseMove(id("secret"), id("secret"), 1))
        .withMessage("to: must be another worker than from (withheld)");
    assertThat(new CaseMove(id("secret"), id("else"), 1))
        .hasToString("1 case from one worker to another");
  }

  @Test
  void survivesSerialization() {
    Reallocation moves = reallocation(worker("A", "1", 16), worker("B", "1", 14));

    assertThat(Serialized.copy(moves)).isEqualTo(moves).hasSameHashCodeAs(moves);
  }
}
