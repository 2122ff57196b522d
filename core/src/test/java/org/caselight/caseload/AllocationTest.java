package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.caselight.caseload.WaitingCase.Reason;
import org.caselight.figure.Average;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final Team TEAM = Team.of("Hunts Children's 1", TeamKind.CHILDRENS);
  private static final WorkerId ANN = WorkerId.of("W1");
  private static final WorkerId BOB = WorkerId.of("W2");
  private static final WorkerId STRANGER = WorkerId.of("W3");

  private static ChildId child(int number) {
    return ChildId.of("C" + number);
  }

  private static Allocation.Builder team() {
    return Allocation.builder()
        .team(TEAM)
        .asAt(DAY)
        .addHolders(CaseHolder.of(ANN, Fte.FULL_TIME), CaseHolder.of(BOB, Fte.parse("0.5")));
  }

  @Test
  void makesASnapshotOfWhoHoldsWhat() {
    CaseloadSnapshot snapshot =
        team()
            .addCases(
                OpenCase.heldBy(child(1), Status.CHILD_IN_NEED_PLAN, ANN),
                OpenCase.heldBy(child(2), Status.CHILD_IN_NEED_PLAN, ANN),
                OpenCase.heldBy(child(3), Status.IN_CARE, ANN))
            .build()
            .snapshot();

    assertThat(snapshot.team()).isEqualTo(TEAM);
    assertThat(snapshot.asAt()).isEqualTo(DAY);
    assertThat(snapshot.average()).isEqualTo(Average.of(3, 1));
    assertThat(snapshot.workers().orElseThrow())
        .containsExactly(
            WorkerCaseload.builder()
                .holder(CaseHolder.of(ANN, Fte.FULL_TIME))
                .cases(3)
                .putCasesByStatus(Status.IN_CARE, 1)
                .putCasesByStatus(Status.CHILD_IN_NEED_PLAN, 2)
                .build(),
            WorkerCaseload.of(BOB, Fte.parse("0.5"), 0));
  }

  @Test
  void countsAChildUnderTheirPrimaryStatusOnly() {
    OpenCase dual =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.CHILD_PROTECTION_PLAN, Status.IN_CARE)
            .worker(ANN)
            .build();

    assertThat(dual.primaryStatus()).isEqualTo(Status.IN_CARE);
    assertThat(dual.statuses()).containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN);
    assertThat(
            team().addCases(dual).build().snapshot().workers().orElseThrow().get(0).casesByStatus())
        .containsOnlyKeys(Status.IN_CARE);
  }

  @Test
  void losesNoCaseWhoseWorkerIsNotListed() {
    Allocation allocation =
        team().addCases(OpenCase.heldBy(child(1), Status.IN_CARE, STRANGER)).build();

    assertThat(allocation.everyHolder()).containsOnlyKeys(ANN, BOB, STRANGER);
    assertThat(allocation.snapshot().cases()).hasValue(1);
    assertThat(allocation.snapshot().workersWithoutFte().orElseThrow())
        .singleElement()
        .satisfies(worker -> assertThat(worker.worker()).isEqualTo(STRANGER));
    assertThat(allocation.everyHolder().get(ANN)).isEqualTo(CaseHolder.of(ANN, Fte.FULL_TIME));
  }

  @Test
  void countsAChildOnceUnderOneWorker() {
    LocalDate earlier = DAY.minusDays(30);
    LocalDate later = DAY.minusDays(3);
    OpenCase.Builder first =
        OpenCase.builder()
            .child(child(1))
            .worker(ANN)
            .addStatuses(Status.CHILD_IN_NEED_PLAN)
            .since(later)
            .awaitingTransferSince(later);
    OpenCase second =
        OpenCase.builder()
            .child(child(1))
            .worker(ANN)
            .addStatuses(Status.CHILD_PROTECTION_PLAN)
            .since(earlier)
            .build();
    OpenCase merged =
        OpenCase.builder()
            .child(child(1))
            .worker(ANN)
            .addStatuses(Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN)
            .since(earlier)
            .awaitingTransferSince(later)
            .build();
    OpenCase one = first.build();

    assertThat(team().addCases(one, second).build().held()).containsExactly(merged);
    assertThat(team().addCases(second, one).build().held()).containsExactly(merged);
    assertThat(team().addCases(one, second).build().childrenHeldMoreThanOnce()).isEmpty();
  }

  @Test
  void reportsAChildUnderTwoWorkers() {
    Allocation allocation =
        team()
            .addCases(
                OpenCase.heldBy(child(2), Status.IN_CARE, BOB),
                OpenCase.heldBy(child(2), Status.IN_CARE, ANN),
                OpenCase.heldBy(child(1), Status.IN_CARE, ANN))
            .build();

    assertThat(allocation.childrenHeldMoreThanOnce()).containsExactly(child(2));
    assertThat(allocation.snapshot().cases()).hasValue(3);
    assertThat(allocation.held())
        .extracting(OpenCase::child)
        .containsExactly(child(1), child(2), child(2));
    assertThat(allocation.held())
        .extracting(openCase -> openCase.worker().orElseThrow())
        .containsExactly(ANN, ANN, BOB);
  }

  @Test
  void keepsUnallocatedCasesBesideTheAverage() {
    Allocation allocation =
        team()
            .addCases(
                OpenCase.heldBy(child(1), Status.IN_CARE, ANN),
                OpenCase.unallocated(child(1), Status.IN_CARE, DAY.minusDays(50)),
                OpenCase.unallocated(child(2), Status.OPEN_FOR_ASSESSMENT, DAY.minusDays(5)),
                OpenCase.unallocated(child(2), Status.OPEN_FOR_ASSESSMENT, DAY.minusDays(7)))
            .build();
    WaitingSummary waiting = allocation.snapshot().waiting(Reason.UNALLOCATED).orElseThrow();

    assertThat(allocation.unallocated())
        .containsExactly(
            OpenCase.unallocated(child(2), Status.OPEN_FOR_ASSESSMENT, DAY.minusDays(7)));
    assertThat(waiting.cases()).isEqualTo(1);
    assertThat(waiting.longestDays()).hasValue(7);
    assertThat(allocation.snapshot().cases()).hasValue(1);
    assertThat(allocation.snapshot().average()).isEqualTo(Average.of(1, 1));
  }

  @Test
  void countsCasesAwaitingTransferOnTheirWorkersCaseload() {
    OpenCase moving =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.CHILD_IN_NEED_PLAN)
            .worker(ANN)
            .since(DAY.minusDays(200))
            .awaitingTransferSince(DAY.minusDays(21))
            .build();
    Allocation allocation = team().addCases(moving).build();

    assertThat(allocation.awaitingTransfer()).containsExactly(moving);
    assertThat(allocation.snapshot().waiting(Reason.AWAITING_TRANSFER).orElseThrow().longestDays())
        .hasValue(21);
    assertThat(allocation.snapshot().average()).isEqualTo(Average.of(1, 1));
    assertThat(allocation.unallocated()).isEmpty();
  }

  @Test
  void takesDatesAfterTheDayForPlans() {
    OpenCase later =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.CHILD_PROTECTION_PLAN)
            .worker(STRANGER)
            .since(DAY.plusDays(1))
            .build();
    OpenCase transferLater =
        OpenCase.builder()
            .child(child(2))
            .addStatuses(Status.IN_CARE)
            .worker(ANN)
            .since(DAY)
            .awaitingTransferSince(DAY.plusDays(1))
            .build();
    OpenCase waiting =
        OpenCase.unallocated(child(1), Status.CHILD_PROTECTION_PLAN, DAY.minusDays(60));
    Allocation allocation = team().addCases(later, transferLater, waiting).build();

    assertThat(allocation.unallocated()).containsExactly(waiting);
    assertThat(allocation.held()).extracting(OpenCase::child).containsExactly(child(2));
    assertThat(allocation.awaitingTransfer()).isEmpty();
    assertThat(allocation.everyHolder()).containsOnlyKeys(ANN, BOB);
    assertThat(team().addCases(later).build().unallocated())
        .singleElement()
        .satisfies(openCase -> assertThat(openCase.since()).isEmpty());
  }

  @Test
  void countsAChildWhoWaitsForAWorkerAndForTransferOnce() {
    OpenCase unallocated =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.IN_CARE)
            .since(DAY.minusDays(9))
            .awaitingTransferSince(DAY.minusDays(9))
            .build();
    OpenCase held =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.IN_CARE)
            .worker(ANN)
            .awaitingTransferSince(DAY)
            .build();

    assertThat(team().addCases(unallocated).build().awaitingTransfer()).isEmpty();
    assertThat(team().addCases(unallocated).build().unallocated()).hasSize(1);
    assertThat(team().addCases(unallocated, held).build().awaitingTransfer()).containsExactly(held);
    assertThat(team().addCases(unallocated, held).build().unallocated()).isEmpty();
  }

  @Test
  void findsChildrenWhoAreOpenInTwoTeams() {
    Allocation here =
        team()
            .addCases(
                OpenCase.heldBy(child(3), Status.IN_CARE, ANN),
                OpenCase.heldBy(child(2), Status.IN_CARE, ANN),
                OpenCase.heldBy(child(2), Status.IN_CARE, BOB),
                OpenCase.heldBy(child(1), Status.IN_CARE, ANN))
            .build();
    Allocation there =
        Allocation.builder()
            .team(Team.of("North Adolescent", TeamKind.ADOLESCENT))
            .asAt(DAY)
            .addCases(
                OpenCase.unallocated(child(3), Status.IN_CARE, DAY),
                OpenCase.heldBy(child(1), Status.IN_CARE, STRANGER))
            .build();

    assertThat(Allocations.childrenInMoreThanOneTeam(List.of(here, there)))
        .containsExactly(child(1), child(3));
    assertThat(Allocations.childrenInMoreThanOneTeam(List.of(here))).isEmpty();
  }

  @Test
  void refusesAHolderTwiceWithoutNamingThem() {
    Allocation.Builder builder = team().addHolders(CaseHolder.of(ANN, Fte.parse("0.1")));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "holders: must be different, one appears twice in Hunts Children's 1 (withheld)");
  }

  @Test
  void knowsWhatACaseWaitsFor() {
    OpenCase held = OpenCase.heldBy(child(1), Status.IN_CARE, ANN);
    OpenCase unallocated = OpenCase.unallocated(child(1), Status.IN_CARE, DAY.minusDays(4));
    OpenCase moving =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.IN_CARE)
            .worker(ANN)
            .since(DAY.minusDays(90))
            .awaitingTransferSince(DAY.minusDays(2))
            .build();

    assertThat(held.waiting()).isEmpty();
    assertThat(unallocated.waiting().orElseThrow().daysWaiting(DAY)).hasValue(4);
    assertThat(unallocated.waiting().orElseThrow().reason()).isEqualTo(Reason.UNALLOCATED);
    assertThat(moving.waiting().orElseThrow().daysWaiting(DAY)).hasValue(2);
    assertThat(moving.waiting().orElseThrow().reason()).isEqualTo(Reason.AWAITING_TRANSFER);
  }

  @Test
  void needsAStatusOfEveryChild() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenCase.builder().child(child(1)).build())
        .withMessage("statuses: must not be empty");
  }

  @Test
  void showsNoIdentifier() {
    OpenCase moving =
        OpenCase.builder()
            .child(child(1))
            .addStatuses(Status.CHILD_PROTECTION_PLAN)
            .worker(ANN)
            .awaitingTransferSince(DAY)
            .build();

    assertThat(moving).hasToString("child protection plan, held, awaiting transfer");
    assertThat(OpenCase.unallocated(child(1), Status.IN_CARE, DAY))
        .hasToString("in care, unallocated");
    assertThat(team().addCases(moving, OpenCase.unallocated(child(9), Status.IN_CARE, DAY)).build())
        .hasToString("Hunts Children's 1, 2019-06-14: 2 cases, 2 workers");
  }

  @Test
  void survivesSerialization() {
    Allocation allocation =
        team()
            .addHolders(
                CaseHolder.builder()
                    .worker(STRANGER)
                    .role(Role.PERSONAL_ADVISER)
                    .inTeamSince(DAY)
                    .build())
            .addCases(OpenCase.unallocated(child(1), Status.CARE_LEAVER, DAY))
            .build();

    assertThat(Serialized.copy(allocation)).isEqualTo(allocation).hasSameHashCodeAs(allocation);
  }
}
