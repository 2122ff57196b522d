package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class SupervisionsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final WorkerId ANN = WorkerId.of("W1");
  private static final WorkerId BOB = WorkerId.of("W2");
  private static final ChildId CHILD = ChildId.of("C1");
  private static final SupervisionPolicy MONTHLY =
      SupervisionPolicy.of("monthly", Period.ofMonths(1), Period.ofWeeks(6));

  private static Allocation.Builder team() {
    return Allocation.builder().team(Team.of("T", TeamKind.CHILDRENS)).asAt(DAY);
  }

  private static Allocation ofAnn() {
    return team()
        .addHolders(
            CaseHolder.builder()
                .worker(ANN)
                .fte(Fte.FULL_TIME)
                .inTeamSince(LocalDate.of(2019, 1, 7))
                .build())
        .build();
  }

  private static Allocation ofCase(Status... statuses) {
    return team()
        .addCases(
            OpenCase.builder()
                .child(CHILD)
                .worker(ANN)
                .addStatuses(statuses)
                .since(LocalDate.of(2019, 5, 1))
                .build())
        .build();
  }

  private static SupervisionDue dueByWorker(Supervision... held) {
    return Supervisions.dueByWorker(ofAnn(), List.of(held), MONTHLY).get(0);
  }

  private static SupervisionDue dueByCase(Allocation allocation, Supervision... held) {
    return Supervisions.dueByCase(allocation, List.of(held), MONTHLY).get(0);
  }

  @Test
  void isDueAMonthAfterTheLastAndNotOverdueOnTheDay() {
    SupervisionDue today = dueByWorker(Supervision.ofWorker(ANN, LocalDate.of(2019, 5, 14)));
    SupervisionDue yesterday = dueByWorker(Supervision.ofWorker(ANN, LocalDate.of(2019, 5, 13)));

    assertThat(today.dueOn()).contains(DAY);
    assertThat(today.isOverdue()).contains(false);
    assertThat(today.daysOverdue()).hasValue(0);
    assertThat(yesterday.dueOn()).contains(DAY.minusDays(1));
    assertThat(yesterday.isOverdue()).contains(true);
    assertThat(yesterday.daysOverdue()).hasValue(1);
    assertThat(yesterday.lastHeldOn()).contains(LocalDate.of(2019, 5, 13));
    assertThat(yesterday.asAt()).isEqualTo(DAY);
    assertThat(yesterday.worker()).isEqualTo(ANN);
    assertThat(yesterday.child()).isEmpty();
  }

  @Test
  void countsFromTheLatestHeldWhateverTheOrder() {
    Supervision old = Supervision.ofWorker(ANN, LocalDate.of(2019, 3, 1));
    Supervision recent = Supervision.ofWorker(ANN, LocalDate.of(2019, 6, 1));

    assertThat(dueByWorker(old, recent)).isEqualTo(dueByWorker(recent, old));
    assertThat(dueByWorker(old, recent).dueOn()).contains(LocalDate.of(2019, 7, 1));
    assertThat(dueByWorker(recent).daysOverdue()).hasValue(0);
  }

  @Test
  void isNotOverdueSinceBeforeTheWorkerCameBack() {
    SupervisionDue due = dueByWorker(Supervision.ofWorker(ANN, LocalDate.of(2017, 6, 14)));

    assertThat(due.dueOn()).contains(LocalDate.of(2019, 2, 7));
    assertThat(due.lastHeldOn()).contains(LocalDate.of(2017, 6, 14));
  }

  @Test
  void countsASupervisionHeldTodayAndNoneThatIsOnlyPlanned() {
    assertThat(dueByWorker(Supervision.ofWorker(ANN, DAY)).lastHeldOn()).contains(DAY);
    assertThat(dueByWorker(Supervision.ofWorker(ANN, DAY.plusDays(1))).lastHeldOn()).isEmpty();
  }

  @Test
  void startsWhenTheWorkerJoinedWhereNoneWasHeld() {
    assertThat(dueByWorker().dueOn()).contains(LocalDate.of(2019, 2, 7));
    assertThat(dueByWorker(Supervision.ofWorker(BOB, DAY)).dueOn())
        .contains(LocalDate.of(2019, 2, 7));
    assertThat(dueByWorker(Supervision.ofCase(ANN, CHILD, DAY)).dueOn())
        .contains(LocalDate.of(2019, 2, 7));
  }

  @Test
  void doesNotKnowWhenItIsDueWhereNobodyRecordedTheStart() {
    SupervisionDue due =
        Supervisions.dueByWorker(
                team().addHolders(CaseHolder.of(ANN, Fte.FULL_TIME)).build(), List.of(), MONTHLY)
            .get(0);

    assertThat(due.dueOn()).isEmpty();
    assertThat(due.isOverdue()).isEmpty();
    assertThat(due.daysOverdue()).isEmpty();
    assertThat(due).hasToString("supervision of a worker, no due date known");
  }

  @Test
  void countsForACaseWithWhicheverWorkerItWasDiscussed() {
    SupervisionDue due =
        dueByCase(ofCase(Status.IN_CARE), Supervision.ofCase(BOB, CHILD, LocalDate.of(2019, 4, 1)));

    assertThat(due.dueOn()).contains(LocalDate.of(2019, 5, 13));
    assertThat(due.worker()).isEqualTo(ANN);
    assertThat(due.child()).contains(CHILD);
    assertThat(due).hasToString("supervision of a case, due 2019-05-13, 32 days overdue");
  }

  @Test
  void startsWhenTheCaseWasAllocatedWhereItWasNeverDiscussed() {
    assertThat(dueByCase(ofCase(Status.IN_CARE)).dueOn()).contains(LocalDate.of(2019, 6, 12));
    assertThat(
            dueByCase(
                    ofCase(Status.IN_CARE),
                    Supervision.ofWorker(ANN, DAY),
                    Supervision.ofCase(ANN, ChildId.of("C2"), DAY))
                .dueOn())
        .contains(LocalDate.of(2019, 6, 12));
  }

  @Test
  void takesTheFrequencyOfThePrimaryStatus() {
    SupervisionPolicy policy =
        SupervisionPolicy.builder()
            .name("by status")
            .workerFrequency(Period.ofMonths(1))
            .caseFrequency(Period.ofWeeks(12))
            .putCaseFrequencyByStatus(Status.CHILD_PROTECTION_PLAN, Period.ofWeeks(4))
            .build();

    assertThat(
            Supervisions.dueByCase(
                    ofCase(Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN),
                    List.of(),
                    policy)
                .get(0)
                .dueOn())
        .contains(LocalDate.of(2019, 5, 29));
    assertThat(
            Supervisions.dueByCase(
                    ofCase(Status.CHILD_PROTECTION_PLAN, Status.IN_CARE), List.of(), policy)
                .get(0)
                .dueOn())
        .contains(LocalDate.of(2019, 7, 24));
    assertThat(policy.caseFrequencyFor(Status.EARLY_HELP)).isEqualTo(Period.ofWeeks(12));
  }

  @Test
  void leavesUnallocatedCasesOut() {
    assertThat(
            Supervisions.dueByCase(
                team().addCases(OpenCase.unallocated(CHILD, Status.IN_CARE, DAY)).build(),
                List.of(),
                MONTHLY))
        .isEmpty();
  }

  @Test
  void answersForEveryWorkerOfTheTeam() {
    Allocation allocation =
        team()
            .addHolders(CaseHolder.of(BOB, Fte.FULL_TIME))
            .addCases(OpenCase.heldBy(CHILD, Status.IN_CARE, ANN))
            .build();

    assertThat(Supervisions.dueByWorker(allocation, List.of(), MONTHLY))
        .extracting(SupervisionDue::worker)
        .containsExactly(ANN, BOB);
  }

  @Test
  void sharesTheOverdueAmongThoseWithADueDate() {
    SupervisionDue overdue = dueByWorker();
    SupervisionDue held = dueByWorker(Supervision.ofWorker(ANN, DAY));
    SupervisionDue unknown =
        Supervisions.dueByWorker(
                team().addHolders(CaseHolder.of(BOB, Fte.FULL_TIME)).build(), List.of(), MONTHLY)
            .get(0);
    List<SupervisionDue> all = List.of(overdue, held, held, unknown, overdue, held, unknown, held);

    for (int split = 0; split <= all.size(); split++) {
      assertThat(Serialized.collectInHalves(all, split, Supervisions.toOverdue()))
          .isEqualTo(
              Measured.of(
                  Proportion.of(2, 6),
                  ImmutableSortedMap.of("supervisions with no due date known", 2L)));
    }
  }

  @Test
  void needsAFrequencyAboveNought() {
    assertThat(SupervisionPolicy.of("p", Period.ofDays(1), Period.ofDays(1)).name()).isEqualTo("p");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupervisionPolicy.of("p", Period.ZERO, Period.ofWeeks(6)))
        .withMessage("workerFrequency: must be above 0, was P0D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupervisionPolicy.of("p", Period.ofWeeks(6), Period.ofDays(-1)))
        .withMessage("caseFrequency: must be above 0, was P-1D");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SupervisionPolicy.builder()
                    .name("p")
                    .workerFrequency(Period.ofMonths(1))
                    .caseFrequency(Period.ofMonths(1))
                    .putCaseFrequencyByStatus(Status.IN_CARE, Period.ZERO)
                    .build())
        .withMessage("caseFrequencyByStatus: must be above 0, was P0D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupervisionPolicy.of("", Period.ofMonths(1), Period.ofMonths(1)))
        .withMessage("name: must not be blank");
  }

  @Test
  void showsNoIdentifier() {
    assertThat(Supervision.ofCase(ANN, CHILD, DAY))
        .hasToString("supervision of a case, 2019-06-14");
    assertThat(Supervision.ofWorker(ANN, DAY)).hasToString("supervision of a worker, 2019-06-14");
    assertThat(MONTHLY).hasToString("monthly: workers P1M, cases P42D");
    assertThat(dueByWorker(Supervision.ofWorker(ANN, DAY)))
        .hasToString("supervision of a worker, due 2019-07-14");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(dueByWorker())).isEqualTo(dueByWorker());
    assertThat(Serialized.copy(MONTHLY)).isEqualTo(MONTHLY);
    assertThat(Serialized.copy(Supervision.ofCase(ANN, CHILD, DAY)))
        .isEqualTo(Supervision.ofCase(ANN, CHILD, DAY));
  }

  @Test
  void isDueOnTheLastDayThereIsWhereTheFrequencyGoesBeyond() {
    for (Period never : List.of(Period.ofYears(1_000_000_000), Period.ofYears(Integer.MAX_VALUE))) {
      assertThat(
              Supervisions.dueByWorker(
                      ofAnn(), List.of(), SupervisionPolicy.of("never", never, never))
                  .get(0)
                  .dueOn())
          .contains(LocalDate.MAX);
    }
  }
}
