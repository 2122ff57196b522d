package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.DurationSummary;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class OverdueVisitsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final LocalDate START = LocalDate.of(2019, 5, 15);
  private static final ChildId ANN = ChildId.of("C1");
  private static final ChildId BOB = ChildId.of("C2");
  private static final ChildId CAT = ChildId.of("C3");
  private static final ChildId DAN = ChildId.of("C4");
  private static final VisitPolicy POLICY =
      VisitPolicy.builder()
          .name("visits 2019")
          .putFrequency(Status.CHILD_PROTECTION_PLAN, VisitFrequency.every(TimeLimit.days(14)))
          .putFrequency(Status.CHILD_IN_NEED_PLAN, VisitFrequency.every(TimeLimit.days(28)))
          .putFrequency(Status.IN_CARE, VisitFrequency.every(TimeLimit.days(42)))
          .build();

  /** Ann's and Cat's are overdue, 16 and 2 days; Bob's is not, Dan has no frequency. */
  private static final List<ChildToVisit> CHILDREN =
      List.of(
          ChildToVisit.of(ANN, Status.CHILD_PROTECTION_PLAN, START),
          ChildToVisit.of(ANN, Status.IN_CARE, START),
          ChildToVisit.of(BOB, Status.IN_CARE, START),
          ChildToVisit.of(CAT, Status.CHILD_IN_NEED_PLAN, START),
          ChildToVisit.of(DAN, Status.EARLY_HELP, START));

  private static ImmutableList<VisitDue> dues(Visit... visits) {
    return Visits.due(CHILDREN, List.of(visits), POLICY, ENGLAND_AND_WALES, DAY);
  }

  private static OverdueVisits overdue(OverdueExplanation... explanations) {
    return dues().stream().collect(Visits.toOverdueVisits(List.of(explanations), POLICY, DAY));
  }

  private static OverdueExplanation because(OverdueReason reason, LocalDate recordedOn) {
    return OverdueExplanation.of(ANN, reason, recordedOn);
  }

  private static OverdueReason reasonOfAnn(OverdueExplanation... explanations) {
    return overdue(explanations).visits().get(0).reason();
  }

  @Test
  void countsByStatusAndReason() {
    OverdueVisits overdue =
        overdue(
            OverdueExplanation.builder()
                .child(ANN)
                .reason(OverdueReason.CHILD_AWAY)
                .actionTaken("asked the consulate")
                .recordedOn(LocalDate.of(2019, 6, 10))
                .build(),
            OverdueExplanation.of(BOB, OverdueReason.WORKER_ABSENT, LocalDate.of(2019, 6, 10)));

    assertThat(overdue.asAt()).isEqualTo(DAY);
    assertThat(overdue.total()).isEqualTo(2);
    assertThat(overdue.visits()).extracting(OverdueVisit::child).containsExactly(ANN, CAT);
    assertThat(overdue.dues()).hasSize(4);
    assertThat(overdue.statuses())
        .containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN, Status.CHILD_IN_NEED_PLAN);
    assertThat(overdue.byStatus())
        .isEqualTo(
            ImmutableSortedMap.of(
                Status.IN_CARE,
                0L,
                Status.CHILD_PROTECTION_PLAN,
                1L,
                Status.CHILD_IN_NEED_PLAN,
                1L));
    assertThat(overdue.byReason())
        .isEqualTo(
            ImmutableSortedMap.of(
                OverdueReason.CHILD_AWAY,
                1L,
                OverdueReason.CARER_UNAVAILABLE,
                0L,
                OverdueReason.WORKER_ABSENT,
                0L,
                OverdueReason.ACCESS_REFUSED,
                0L,
                OverdueReason.NOT_RECORDED_IN_TIME,
                0L,
                OverdueReason.NOT_KNOWN,
                1L));
    assertThat(overdue.shareWithKnownReason()).isEqualTo(Proportion.of(1, 2));
    assertThat(overdue.shareWithActionTaken()).isEqualTo(Proportion.of(1, 2));
    assertThat(overdue.share())
        .isEqualTo(
            Measured.of(Proportion.of(2, 3), Map.of("no visit frequency for the status", 1L)));
    assertThat(overdue.daysOverdue()).isEqualTo(DurationSummary.of(2, 16));
    assertThat(overdue.daysOverdueByStatus())
        .isEqualTo(
            ImmutableSortedMap.of(
                Status.IN_CARE,
                DurationSummary.of(),
                Status.CHILD_PROTECTION_PLAN,
                DurationSummary.of(16),
                Status.CHILD_IN_NEED_PLAN,
                DurationSummary.of(2)));
    assertThat(overdue.daysOverdueByReason().get(OverdueReason.CHILD_AWAY))
        .isEqualTo(DurationSummary.of(16));
    assertThat(overdue)
        .hasToString(
            "2 overdue visits on 2019-06-14 (in care 0, child protection plan 1, child in need"
                + " plan 1), reason known: 50.0% (1 of 2); no due date: 1 (no visit frequency for"
                + " the status)");
    assertThat(
            dues().stream()
                .filter(due -> !due.child().equals(DAN))
                .collect(Visits.toOverdueVisits(List.of(), POLICY, DAY)))
        .hasToString(
            "2 overdue visits on 2019-06-14 (in care 0, child protection plan 1, child in need"
                + " plan 1), reason known: 0.0% (0 of 2)");
    assertThat(overdue.visits().get(0))
        .hasToString(
            "visit to a child, child protection plan, due 2019-05-29, 16 days overdue: child away");
    assertThat(overdue.visits().get(1))
        .hasToString(
            "visit to a child, child in need plan, due 2019-06-12, 2 days overdue: reason not"
                + " known");
  }

  @Test
  void isUndefinedOfNothing() {
    OverdueVisits none =
        List.<VisitDue>of().stream().collect(Visits.toOverdueVisits(List.of(), POLICY, DAY));

    assertThat(none.total()).isZero();
    assertThat(none.shareWithKnownReason()).isEqualTo(Proportion.of(0, 0));
    assertThat(none.shareWithActionTaken()).isEqualTo(Proportion.of(0, 0));
    assertThat(none.share()).isEqualTo(Measured.of(Proportion.of(0, 0)));
    assertThat(none.daysOverdue()).isEqualTo(DurationSummary.of());
    assertThat(none.byStatus()).hasSize(3);
    assertThat(none.byReason()).hasSize(6);
  }

  @Test
  void hasTheStatusOfAChildsOwnFrequencyToo() {
    ChildToVisit own =
        ChildToVisit.builder()
            .child(DAN)
            .status(Status.EARLY_HELP)
            .since(START)
            .frequency(VisitFrequency.every(TimeLimit.days(7)))
            .build();

    assertThat(
            Visits.due(List.of(own), List.of(), POLICY, ENGLAND_AND_WALES, DAY).stream()
                .collect(Visits.toOverdueVisits(List.of(), POLICY, DAY))
                .byStatus())
        .containsEntry(Status.EARLY_HELP, 1L)
        .hasSize(4);
  }

  @Test
  void isExplainedByWhatWasRecordedDuringTheWait() {
    assertThat(reasonOfAnn(because(OverdueReason.CHILD_AWAY, START)))
        .isEqualTo(OverdueReason.NOT_KNOWN);
    assertThat(reasonOfAnn(because(OverdueReason.CHILD_AWAY, START.plusDays(1))))
        .isEqualTo(OverdueReason.CHILD_AWAY);
    assertThat(reasonOfAnn(because(OverdueReason.CHILD_AWAY, DAY)))
        .isEqualTo(OverdueReason.CHILD_AWAY);
    assertThat(reasonOfAnn(because(OverdueReason.CHILD_AWAY, DAY.plusDays(1))))
        .isEqualTo(OverdueReason.NOT_KNOWN);
    assertThat(reasonOfAnn()).isEqualTo(OverdueReason.NOT_KNOWN);
  }

  @Test
  void isNotExplainedByWhyAnEarlierVisitWasLate() {
    LocalDate seen = LocalDate.of(2019, 5, 28);
    VisitDue due = dues(Visit.of(ANN, seen, YesNoUnknown.YES)).get(0);

    assertThat(due.isOverdue()).isTrue();
    assertThat(because(OverdueReason.CHILD_AWAY, seen).explains(due)).isFalse();
    assertThat(because(OverdueReason.CHILD_AWAY, seen.plusDays(1)).explains(due)).isTrue();
  }

  @Test
  void explainsNeitherAnotherChildNorAVisitInTime() {
    ImmutableList<VisitDue> dues = dues();
    OverdueExplanation ofBob =
        OverdueExplanation.of(BOB, OverdueReason.CHILD_AWAY, LocalDate.of(2019, 6, 1));

    assertThat(ofBob.explains(dues.get(0))).isFalse();
    assertThat(ofBob.explains(dues.get(1))).isFalse();
  }

  @Test
  void isExplainedByWhatWasRecordedLast() {
    LocalDate first = LocalDate.of(2019, 6, 3);
    LocalDate second = LocalDate.of(2019, 6, 4);

    assertThat(
            reasonOfAnn(
                because(OverdueReason.WORKER_ABSENT, second),
                because(OverdueReason.CHILD_AWAY, first)))
        .isEqualTo(OverdueReason.WORKER_ABSENT);
    assertThat(
            reasonOfAnn(
                because(OverdueReason.CHILD_AWAY, first), because(OverdueReason.NOT_KNOWN, second)))
        .isEqualTo(OverdueReason.NOT_KNOWN);
    assertThat(
            reasonOfAnn(
                because(OverdueReason.NOT_KNOWN, second),
                because(OverdueReason.ACCESS_REFUSED, second)))
        .isEqualTo(OverdueReason.ACCESS_REFUSED);
    assertThat(
            reasonOfAnn(
                because(OverdueReason.CHILD_AWAY, DAY.plusDays(1)),
                because(OverdueReason.WORKER_ABSENT, first)))
        .isEqualTo(OverdueReason.WORKER_ABSENT);
  }

  @Test
  void prefersTheExplanationWithAnActionOfTwoAlike() {
    OverdueExplanation plain = because(OverdueReason.CHILD_AWAY, DAY);
    OverdueExplanation acted =
        OverdueExplanation.builder()
            .child(ANN)
            .reason(OverdueReason.CHILD_AWAY)
            .recordedOn(DAY)
            .actionTaken("called")
            .build();

    assertThat(overdue(plain, acted).visits().get(0).explanation()).contains(acted);
    assertThat(overdue(acted, plain).visits().get(0).hasActionTaken()).isTrue();
    assertThat(overdue(plain).visits().get(0).hasActionTaken()).isFalse();
  }

  @Test
  void refusesAnswersOfAnotherDayAndAChildTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dues().stream().collect(Visits.toOverdueVisits(List.of(), POLICY, DAY.plusDays(1))))
        .withMessage(
            "asAt: must be the day for which the visits were worked out (2019-06-14), was 2019-06-15");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ImmutableList.copyOf(Iterables.concat(dues(), dues())).stream()
                    .collect(Visits.toOverdueVisits(List.of(), POLICY, DAY)))
        .withMessage("child: must be asked about once, was twice (withheld)");
  }

  @Test
  void acceptsNoExplanationThatDoesNotExplain() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OverdueVisit.Builder()
                    .due(dues().get(0))
                    .explanation(because(OverdueReason.CHILD_AWAY, START))
                    .build())
        .withMessage(
            "explanation: must explain the visit (visit to a child, child protection plan, due"
                + " 2019-05-29, 16 days overdue), was child away, recorded 2019-05-15, no action");
  }

  @Test
  void givesItsNumbers() {
    assertThat(overdue().counts())
        .isEqualTo(
            OverdueVisitCounts.builder()
                .asAt(DAY)
                .total(2)
                .putByStatus(Status.IN_CARE, 0L)
                .putByStatus(Status.CHILD_PROTECTION_PLAN, 1L)
                .putByStatus(Status.CHILD_IN_NEED_PLAN, 1L)
                .build());
  }

  @Test
  void showsNoNarrative() {
    OverdueExplanation explanation =
        OverdueExplanation.builder()
            .child(ChildId.of("C-secret"))
            .reason(OverdueReason.CARER_UNAVAILABLE)
            .actionTaken("called secret")
            .recordedOn(LocalDate.of(2019, 6, 10))
            .build();

    assertThat(explanation).hasToString("carer unavailable, recorded 2019-06-10, action taken");
    assertThat(because(OverdueReason.NOT_KNOWN, DAY))
        .hasToString("not known, recorded 2019-06-14, no action");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OverdueExplanation.builder()
                    .child(ANN)
                    .reason(OverdueReason.CHILD_AWAY)
                    .actionTaken(" called secret")
                    .recordedOn(DAY)
                    .build())
        .withMessage("actionTaken: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OverdueExplanation.builder()
                    .child(ANN)
                    .reason(OverdueReason.CHILD_AWAY)
                    .actionTaken("")
                    .recordedOn(DAY)
                    .build())
        .withMessage("actionTaken: must not be blank");
  }

  @Test
  void refusesDaysThatAreTypingMistakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> because(OverdueReason.CHILD_AWAY, LocalDate.of(2201, 1, 1)))
        .withMessage("recordedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void readsReasonsByTheirWords() {
    for (OverdueReason reason : OverdueReason.values()) {
      assertThat(OverdueReason.parse(reason.label())).isEqualTo(reason);
      assertThat(reason.isKnown()).isEqualTo(reason != OverdueReason.NOT_KNOWN);
    }
    assertThat(OverdueReason.parse("Access Refused")).isEqualTo(OverdueReason.ACCESS_REFUSED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverdueReason.parse("holiday"))
        .withMessage(
            "reason: must be one of child away, carer unavailable, worker absent, access refused,"
                + " not recorded in time, not known; was holiday");
  }

  @Test
  void survivesSerialization() {
    OverdueVisits overdue = overdue(because(OverdueReason.CHILD_AWAY, DAY));

    assertThat(Serialized.copy(overdue)).isEqualTo(overdue);
  }
}
