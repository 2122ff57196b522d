package org.caselight.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.escalation.DisagreementEvent.escalated;
import static org.caselight.escalation.DisagreementEvent.resolved;
import static org.caselight.escalation.DisagreementEvent.resolvedAt;
import static org.caselight.escalation.DisagreementEvent.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.ChildId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisagreementTest {
  /** A Wednesday. */
  private static final LocalDate RAISED = LocalDate.of(2019, 6, 12);

  private static final LocalDate THURSDAY = LocalDate.of(2019, 6, 13);
  private static final LocalDate FRIDAY = LocalDate.of(2019, 6, 14);
  private static final LocalDate LATER = LocalDate.of(2020, 1, 1);

  private static final EscalationProcess PROCESS =
      EscalationProcess.builder()
          .name("Resolving professional disagreements")
          .addStages(
              EscalationStage.of(
                  "Practitioners", "the two practitioners", TimeLimit.workingDays(1)),
              EscalationStage.of(
                  "Team managers", "the two team managers", TimeLimit.workingDays(5)),
              EscalationStage.of("Heads of service", "the two heads of service"))
          .limit(TimeLimit.workingDays(20))
          .build();
  private static final EscalationProcess BYPASS =
      EscalationProcesses.independentReviewing(PROCESS.stages());
  private static final EscalationProcess UNLIMITED =
      EscalationProcess.builder().name("p").addAllStages(PROCESS.stages()).build();

  private static Disagreement with(DisagreementEvent... events) {
    return Disagreement.builder()
        .reference("D-secret")
        .raisedOn(RAISED)
        .firstStage("Practitioners")
        .addEvents(events)
        .build();
  }

  private static DisagreementStanding standing(Disagreement disagreement, LocalDate asAt) {
    return disagreement.standing(PROCESS, ENGLAND_AND_WALES, asAt);
  }

  private static List<String> found(Disagreement disagreement, EscalationProcess process) {
    return disagreement.issues(process, ENGLAND_AND_WALES, LATER).stream()
        .map(issue -> issue.severity().label() + " " + issue.code() + " " + issue.reason())
        .toList();
  }

  private static List<String> codes(Disagreement disagreement) {
    return disagreement.issues(PROCESS, ENGLAND_AND_WALES, LATER).stream()
        .map(DataIssue::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // day, status, stage, stage due, stage overdue, whole due, whole overdue, working days
        "2019-06-11, NOT_YET_RAISED, -, -, false, -, false, -",
        "2019-06-12, OPEN, Practitioners, 2019-06-13, false, 2019-07-10, false, 0",
        "2019-06-13, OPEN, Practitioners, 2019-06-13, false, 2019-07-10, false, 1",
        "2019-06-14, OPEN, Team managers, 2019-06-21, false, 2019-07-10, false, 2",
        "2019-06-20, OPEN, Team managers, 2019-06-21, false, 2019-07-10, false, 6",
        "2019-06-21, OPEN, Team managers, 2019-06-21, false, 2019-07-10, false, 7",
        "2019-06-22, OPEN, Team managers, 2019-06-21, false, 2019-07-10, false, 7", // Saturday
        "2019-06-23, OPEN, Team managers, 2019-06-21, false, 2019-07-10, false, 7",
        "2019-06-24, OPEN, Team managers, 2019-06-21, true, 2019-07-10, false, 8",
        "2019-06-25, OPEN, Heads of service, -, false, 2019-07-10, false, 9",
        "2019-07-10, OPEN, Heads of service, -, false, 2019-07-10, false, 20",
        "2019-07-11, OPEN, Heads of service, -, false, 2019-07-10, true, 21",
        "2019-07-12, RESOLVED, Heads of service, -, false, 2019-07-10, false, 22",
        "2019-08-12, RESOLVED, Heads of service, -, false, 2019-07-10, false, 22",
      })
  void standsDayByDay(
      LocalDate asAt,
      DisagreementStatus status,
      String stage,
      LocalDate stageDueOn,
      boolean isStageOverdue,
      LocalDate dueOn,
      boolean isWholeOverdue,
      Long workingDays) {
    DisagreementStanding standing =
        standing(
            with(
                escalated(FRIDAY, "team managers"),
                escalated(LocalDate.of(2019, 6, 25), "Heads of service"),
                resolved(LocalDate.of(2019, 7, 12))),
            asAt);

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.stage().orElse(null)).isEqualTo(stage);
    assertThat(standing.stageDueOn().orElse(null)).isEqualTo(stageDueOn);
    assertThat(standing.isStageOverdue()).isEqualTo(isStageOverdue);
    assertThat(standing.dueOn().orElse(null)).isEqualTo(dueOn);
    assertThat(standing.isWholeOverdue()).isEqualTo(isWholeOverdue);
    assertThat(standing.isOverdue()).isEqualTo(isStageOverdue || isWholeOverdue);
    assertThat(standing.isOpen()).isEqualTo(status == DisagreementStatus.OPEN);
    assertThat(standing.workingDaysUsed().isPresent()).isEqualTo(workingDays != null);
    standing.workingDaysUsed().ifPresent(used -> assertThat(used).isEqualTo(workingDays));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-06-11 | nothing, not yet raised | disagreement not yet raised",
        "2019-06-12 | to be decided by the two practitioners by 2019-06-13, else escalate to Team"
            + " managers (the two team managers) | disagreement open at Practitioners since"
            + " 2019-06-12, due 2019-06-13, the whole due 2019-07-10",
        "2019-06-14 | to be decided by the two team managers by 2019-06-20, else escalate to Heads"
            + " of service (the two heads of service) | disagreement open at Team managers since"
            + " 2019-06-13, due 2019-06-20, the whole due 2019-07-10",
        "2019-06-21 | was to be decided by the two team managers by 2019-06-20, escalate to Heads"
            + " of service (the two heads of service) | disagreement open at Team managers since"
            + " 2019-06-13, due 2019-06-20 (overdue), the whole due 2019-07-10",
        "2019-07-01 | to be decided by the two heads of service by 2019-07-10, no further stage"
            + " | disagreement open at Heads of service since 2019-07-01, the whole due 2019-07-10",
        "2019-07-11 | was to be decided by the two heads of service by 2019-07-10, no further"
            + " stage | disagreement open at Heads of service since 2019-07-01, the whole due"
            + " 2019-07-10 (overdue)",
        "2019-07-12 | nothing, resolved on 2019-07-12 | disagreement resolved on 2019-07-12 at"
            + " Heads of service",
      })
  void saysWhatIsNext(LocalDate asAt, String nextStep, String text) {
    DisagreementStanding standing =
        standing(
            with(
                escalated(THURSDAY, "Team managers"),
                escalated(LocalDate.of(2019, 7, 1), "Heads of service"),
                resolved(LocalDate.of(2019, 7, 12))),
            asAt);

    assertThat(standing.nextStep()).isEqualTo(nextStep);
    assertThat(standing).hasToString(text);
  }

  @Test
  void isToBeDecidedByTheEarlierOfBothDays() {
    EscalationProcess hasty =
        EscalationProcess.builder()
            .name("p")
            .addAllStages(PROCESS.stages())
            .limit(TimeLimit.days(3))
            .build();
    Disagreement escalated = with(escalated(THURSDAY, "Team managers"));
    DisagreementStanding standing = escalated.standing(hasty, ENGLAND_AND_WALES, FRIDAY);

    assertThat(standing.stageDueOn()).contains(LocalDate.of(2019, 6, 20));
    assertThat(standing.dueOn()).contains(LocalDate.of(2019, 6, 15));
    assertThat(standing.nextDueOn()).contains(LocalDate.of(2019, 6, 15));
    assertThat(standing.nextStage()).contains(PROCESS.stages().get(2));
    assertThat(standing(escalated, FRIDAY).nextDueOn()).contains(LocalDate.of(2019, 6, 20));

    DisagreementStanding closed =
        with(resolved(THURSDAY)).standing(hasty, ENGLAND_AND_WALES, FRIDAY);
    assertThat(closed.dueOn()).contains(LocalDate.of(2019, 6, 15));
    assertThat(closed.nextDueOn()).isEmpty();
    assertThat(closed.nextStage()).isEmpty();
  }

  @Test
  void hasNoDayWithoutLimits() {
    Disagreement last = Disagreement.raised("D1", RAISED, "Heads of service");
    DisagreementStanding standing = last.standing(UNLIMITED, ENGLAND_AND_WALES, LATER);

    assertThat(standing.nextDueOn()).isEmpty();
    assertThat(standing.isOverdue()).isFalse();
    assertThat(standing.whyLeftOut()).contains("no time limit for the whole");
    assertThat(standing.nextStep())
        .isEqualTo("to be decided by the two heads of service, no further stage");
    assertThat(standing).hasToString("disagreement open at Heads of service since 2019-06-12");
  }

  @Test
  void takesStagesThatTheProcessDoesNotHave() {
    DisagreementStanding standing = standing(with(escalated(THURSDAY, "Area panel")), LATER);

    assertThat(standing.stage()).contains("Area panel");
    assertThat(standing.isStageKnown()).isFalse();
    assertThat(standing.since()).contains(THURSDAY);
    assertThat(standing.stageDueOn()).isEmpty();
    assertThat(standing.stageTimeliness()).isEmpty();
    assertThat(standing.nextStage()).isEmpty();
    assertThat(standing.isWholeOverdue()).isTrue();
    assertThat(standing.nextStep())
        .isEqualTo("find out the stage, 'Area panel' is none of the process");
    assertThat(standing(with(), RAISED).isStageKnown()).isTrue();
    assertThat(standing(with(), RAISED.minusDays(1)).isStageKnown()).isFalse();
  }

  @Test
  void takesTheHighestStageOfADay() {
    assertThat(
            standing(
                    with(
                        escalated(FRIDAY, "Heads of service"),
                        escalated(FRIDAY, "Team managers"),
                        escalated(FRIDAY, "Area panel")),
                    FRIDAY)
                .stage())
        .contains("Heads of service");
    assertThat(
            standing(with(escalated(FRIDAY, "board"), escalated(FRIDAY, "Board")), FRIDAY).stage())
        .contains("Board");
  }

  @Test
  void staysSinceTheFirstDayAtAStage() {
    DisagreementStanding standing =
        standing(
            with(
                escalated(THURSDAY, "Team managers"),
                escalated(FRIDAY, "TEAM MANAGERS"),
                escalated(FRIDAY, "Practitioners")),
            LATER);

    assertThat(standing.since()).contains(THURSDAY);
    assertThat(standing.stage()).contains("Team managers");
  }

  @Test
  void staysOpenIfEscalatedAndClosedOnOneDay() {
    assertThat(standing(with(escalated(FRIDAY, "Team managers"), resolved(FRIDAY)), LATER).status())
        .isEqualTo(DisagreementStatus.OPEN);
    assertThat(
            standing(with(withdrawn(FRIDAY), escalated(FRIDAY, "Team managers")), LATER).status())
        .isEqualTo(DisagreementStatus.OPEN);
    assertThat(
            standing(
                    with(resolvedAt(FRIDAY, "Practitioners"), escalated(FRIDAY, "Team managers")),
                    LATER)
                .status())
        .isEqualTo(DisagreementStatus.OPEN);
  }

  @Test
  void isClosedIfResolvedAtTheStageOfTheDay() {
    DisagreementStanding standing =
        standing(
            with(resolvedAt(FRIDAY, "team managers"), escalated(FRIDAY, "Team managers")), LATER);

    assertThat(standing.status()).isEqualTo(DisagreementStatus.RESOLVED);
    assertThat(standing.closedOn()).contains(FRIDAY);
    assertThat(standing.stage()).contains("Team managers");
    assertThat(standing.since()).contains(FRIDAY);
  }

  @Test
  void isWithdrawnIfBothOnOneDay() {
    assertThat(standing(with(resolved(FRIDAY), withdrawn(FRIDAY)), LATER).status())
        .isEqualTo(DisagreementStatus.WITHDRAWN);
    assertThat(standing(with(withdrawn(FRIDAY), resolved(FRIDAY)), LATER).status())
        .isEqualTo(DisagreementStatus.WITHDRAWN);
  }

  @Test
  void staysClosedUntilItIsEscalatedAgain() {
    Disagreement disagreement =
        with(
            withdrawn(THURSDAY),
            resolved(FRIDAY),
            escalated(LocalDate.of(2019, 6, 17), "Practitioners"));

    assertThat(standing(disagreement, FRIDAY).status()).isEqualTo(DisagreementStatus.WITHDRAWN);
    assertThat(standing(disagreement, FRIDAY).closedOn()).contains(THURSDAY);
    DisagreementStanding again = standing(disagreement, LocalDate.of(2019, 6, 17));
    assertThat(again.status()).isEqualTo(DisagreementStatus.OPEN);
    assertThat(again.closedOn()).isEmpty();
    assertThat(again.since()).contains(LocalDate.of(2019, 6, 17));
    assertThat(again.dueOn()).contains(LocalDate.of(2019, 7, 10));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2019-07-10, IN_TIME",
        "2019-07-11, LATE",
        "2019-07-13, LATE",
        "2019-06-12, IN_TIME"
      })
  void isSettledInTime(LocalDate closedOn, Timeliness timeliness) {
    assertThat(standing(with(resolved(closedOn)), LATER).timeliness()).contains(timeliness);
    assertThat(standing(with(resolved(closedOn)), LATER).whyLeftOut()).isEmpty();
  }

  @Test
  void cannotAlwaysTellWhetherItIsInTime() {
    assertThat(standing(with(), RAISED.minusDays(1)).whyLeftOut())
        .contains("raised after the day asked about");
    assertThat(standing(with(withdrawn(FRIDAY)), LATER).whyLeftOut()).contains("withdrawn");
    assertThat(standing(with(withdrawn(FRIDAY)), LATER).timeliness()).isEmpty();
    assertThat(standing(with(), RAISED).timeliness()).contains(Timeliness.NOT_YET_DUE);
    assertThat(standing(with(), RAISED).stageTimeliness()).contains(Timeliness.NOT_YET_DUE);
    assertThat(standing(with(), LATER).timeliness()).contains(Timeliness.OVERDUE);
    assertThat(standing(with(resolved(FRIDAY)), LATER).stageTimeliness()).isEmpty();
  }

  @Test
  void knowsNoWorkingDaysBefore1978() {
    LocalDate before = LocalDate.of(1977, 12, 30);
    DisagreementStanding standing =
        standing(Disagreement.raised("D1", before, "Practitioners"), LocalDate.of(1978, 6, 1));

    assertThat(standing.status()).isEqualTo(DisagreementStatus.OPEN);
    assertThat(standing.stageDueOn()).isEmpty();
    assertThat(standing.dueOn()).isEmpty();
    assertThat(standing.stageTimeliness()).isEmpty();
    assertThat(standing.workingDaysUsed()).isEmpty();
    assertThat(standing.isOverdue()).isFalse();
    assertThat(standing.whyLeftOut()).contains("outside the working-day calendar");
    assertThat(standing.nextStep())
        .isEqualTo(
            "to be decided by the two practitioners, else escalate to Team managers (the two team"
                + " managers)");

    EscalationProcess inDays =
        EscalationProcess.builder()
            .name("p")
            .addStage(EscalationStage.of("Practitioners", "both", TimeLimit.days(2)))
            .limit(TimeLimit.weeks(1))
            .build();
    DisagreementStanding counted =
        Disagreement.raised("D1", before, "Practitioners")
            .standing(inDays, ENGLAND_AND_WALES, before.plusDays(3));
    assertThat(counted.stageDueOn()).contains(LocalDate.of(1978, 1, 1));
    assertThat(counted.isStageOverdue()).isTrue();
    assertThat(counted.isWholeOverdue()).isFalse();
    assertThat(counted.workingDaysUsed()).isEmpty();
  }

  @Test
  void findsNothingInAHistoryAsAgreed() {
    assertThat(
            codes(
                with(
                    escalated(THURSDAY, "Team managers"),
                    escalated(LocalDate.of(2019, 6, 20), "Heads of service"),
                    resolved(LocalDate.of(2019, 7, 10)))))
        .isEmpty();
    assertThat(
            codes(
                with(
                    escalated(THURSDAY, "Heads of service"), escalated(THURSDAY, "team managers"))))
        .isEmpty();
  }

  @Test
  void findsStagesSkippedWhereNobodyMay() {
    Disagreement higher = Disagreement.raised("D1", RAISED, "Heads of service");
    Disagreement past = with(escalated(THURSDAY, "heads of service"));

    assertThat(found(higher, PROCESS))
        .containsExactly(
            "warning stage-skipped stage: raised at Heads of service on 2019-06-12, past"
                + " Practitioners, Team managers");
    assertThat(found(past, PROCESS))
        .containsExactly(
            "warning stage-skipped stage: escalated to Heads of service on 2019-06-13, past Team"
                + " managers");
    assertThat(found(higher, BYPASS)).isEmpty();
    assertThat(found(past, BYPASS)).isEmpty();
  }

  @Test
  void isRaisedBeforeAllElseOfThatDay() {
    Disagreement down =
        Disagreement.raised("D1", RAISED, "Heads of service")
            .withEvent(escalated(RAISED, "Team managers"))
            .withEvent(escalated(RAISED, "Practitioners"));

    assertThat(standing(down, RAISED).stage()).contains("Team managers");
    assertThat(codes(down)).containsExactly("stage-skipped", "stage-backwards", "stage-backwards");
  }

  @Test
  void findsStepsBack() {
    Disagreement back =
        with(
            escalated(THURSDAY, "Team managers"),
            escalated(FRIDAY, "practitioners"),
            escalated(LocalDate.of(2019, 6, 17), "Heads of service"));

    assertThat(found(back, PROCESS))
        .containsExactly(
            "warning stage-backwards stage: escalated to Practitioners on 2019-06-14, back from"
                + " Team managers");
    assertThat(standing(back, FRIDAY).stage()).contains("Practitioners");
    assertThat(standing(back, FRIDAY).since()).contains(FRIDAY);
  }

  @Test
  void findsUnknownStages() {
    assertThat(
            found(
                Disagreement.raised("D1", RAISED, "Board")
                    .withEvent(escalated(RAISED, "board"))
                    .withEvent(escalated(THURSDAY, "Area panel"))
                    .withEvent(escalated(THURSDAY, "Practitioners")),
                PROCESS))
        .containsExactly(
            "error stage-unknown stage: raised at 'Board' on 2019-06-12, no stage of the process",
            "error stage-unknown stage: escalated to 'Area panel' on 2019-06-13, no stage of the"
                + " process");
  }

  @Test
  void findsWhatWasRecordedAfterItWasClosed() {
    assertThat(
            found(
                with(
                    resolved(THURSDAY),
                    resolved(FRIDAY),
                    escalated(LocalDate.of(2019, 6, 17), "Team managers"),
                    withdrawn(LocalDate.of(2019, 6, 18))),
                PROCESS))
        .containsExactly(
            "error event-after-closure happenedOn: something was recorded on 2019-06-14, after it"
                + " was resolved on 2019-06-13",
            "error event-after-closure happenedOn: something was recorded on 2019-06-17, after it"
                + " was resolved on 2019-06-13");
  }

  @Test
  void findsContradictionsOfADay() {
    assertThat(found(with(escalated(THURSDAY, "Team managers"), resolved(THURSDAY)), PROCESS))
        .containsExactly(
            "warning closed-on-day-of-escalation happenedOn: closed on 2019-06-13, the day it was"
                + " escalated; taken to be open");
    assertThat(found(with(resolved(THURSDAY), withdrawn(THURSDAY)), PROCESS))
        .containsExactly(
            "warning resolved-and-withdrawn kind: both resolved and withdrawn on 2019-06-13;"
                + " taken to be withdrawn");
    assertThat(
            found(
                with(
                    resolvedAt(THURSDAY, "Team managers"),
                    resolvedAt(THURSDAY, "practitioners"),
                    resolvedAt(THURSDAY, "Board")),
                PROCESS))
        .containsExactly(
            "warning resolved-elsewhere stage: resolved at 'Board' on 2019-06-13, stood at"
                + " Practitioners",
            "warning resolved-elsewhere stage: resolved at 'Team managers' on 2019-06-13, stood"
                + " at Practitioners");
  }

  @Test
  void findsWhatWasLate() {
    assertThat(
            found(
                with(
                    escalated(FRIDAY, "Team managers"),
                    escalated(LocalDate.of(2019, 6, 22), "Heads of service"),
                    withdrawn(LocalDate.of(2019, 7, 11))),
                PROCESS))
        .containsExactly(
            "warning stage-late stage: Practitioners took from 2019-06-12 to 2019-06-14, longer"
                + " than 1 working day",
            "warning whole-late limit: the whole took from 2019-06-12 to 2019-07-11, longer than"
                + " 20 working days");
    assertThat(found(with(resolved(FRIDAY)), PROCESS))
        .containsExactly(
            "warning stage-late stage: Practitioners took from 2019-06-12 to 2019-06-14, longer"
                + " than 1 working day");
    assertThat(found(with(), PROCESS)).isEmpty();
    assertThat(
            found(
                Disagreement.raised("D1", LocalDate.of(1970, 1, 1), "Practitioners")
                    .withEvent(resolved(FRIDAY)),
                PROCESS))
        .isEmpty();
  }

  @Test
  void findsOnlyWhatWasKnown() {
    Disagreement late = with(resolved(FRIDAY), resolved(LATER));

    assertThat(late.issues(PROCESS, ENGLAND_AND_WALES, THURSDAY)).isEmpty();
    assertThat(late.issues(PROCESS, ENGLAND_AND_WALES, FRIDAY)).hasSize(1);
    assertThat(late.issues(PROCESS, ENGLAND_AND_WALES, LATER.minusDays(1)))
        .extracting(DataIssue::subject, DataIssue::severity)
        .containsExactly(tuple(late, Severity.WARNING));
    assertThat(late.issues(PROCESS, ENGLAND_AND_WALES, LATER)).hasSize(2);
    assertThat(
            Disagreement.raised("D1", RAISED, "Board")
                .issues(PROCESS, ENGLAND_AND_WALES, RAISED.minusDays(1)))
        .isEmpty();
  }

  @Test
  void refusesToGoBackInTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(resolved(FRIDAY)).withEvent(resolved(THURSDAY)))
        .withMessage("happenedOn: must not be before the last (2019-06-14), was 2019-06-13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(resolved(FRIDAY), resolved(THURSDAY)))
        .withMessage("happenedOn: must not be before the last (2019-06-14), was 2019-06-13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with().withEvent(resolved(RAISED.minusDays(1))))
        .withMessage("happenedOn: must not be before it was raised (2019-06-12), was 2019-06-11");
    assertThat(with().withEvent(resolved(RAISED)).withEvent(withdrawn(RAISED)))
        .isEqualTo(with(resolved(RAISED), withdrawn(RAISED)));
  }

  @Test
  void refusesWhatIsNoDisagreement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreement.raised(" D-secret", RAISED, "Practitioners"))
        .withMessage("reference: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreement.raised("D1", LocalDate.of(1899, 12, 31), "Practitioners"))
        .withMessage("raisedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreement.raised("D1", RAISED, "a\nb"))
        .withMessage("firstStage: must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disagreement.builder()
                    .reference("D1")
                    .raisedOn(RAISED)
                    .firstStage("Practitioners")
                    .subject("")
                    .build())
        .withMessage("subject: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolved(LocalDate.of(2201, 1, 1)))
        .withMessage("happenedOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> escalated(RAISED, " "))
        .withMessage("stage: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standing(with(), LocalDate.of(1899, 12, 31)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with().issues(PROCESS, ENGLAND_AND_WALES, LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void showsNeitherReferenceNorChildNorNarrative() {
    Disagreement disagreement =
        Disagreement.builder()
            .reference("D-secret")
            .raisedOn(RAISED)
            .firstStage("Practitioners")
            .child(ChildId.of("C-secret"))
            .subject("secret subject")
            .addEvents(escalated(THURSDAY, "Team managers"), resolved(FRIDAY))
            .build();

    assertThat(disagreement)
        .hasToString("disagreement raised 2019-06-12 at Practitioners, 2 events");
    assertThat(standing(disagreement, LATER).toString()).doesNotContain("secret");
    assertThat(disagreement.child()).contains(ChildId.of("C-secret"));
    assertThat(disagreement.subject()).contains("secret subject");
  }

  @Test
  void saysWhatHappened() {
    assertThat(escalated(THURSDAY, "Team managers"))
        .hasToString("2019-06-13: escalated to Team managers");
    assertThat(resolved(FRIDAY)).hasToString("2019-06-14: resolved");
    assertThat(resolvedAt(FRIDAY, "Team managers"))
        .hasToString("2019-06-14: resolved at Team managers");
    assertThat(withdrawn(FRIDAY)).hasToString("2019-06-14: withdrawn");
  }

  @ParameterizedTest
  @EnumSource
  void readsStatuses(DisagreementStatus status) {
    assertThat(DisagreementStatus.parse(status.label())).isEqualTo(status);
    assertThat(status.isClosed())
        .isEqualTo(status == DisagreementStatus.RESOLVED || status == DisagreementStatus.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource
  void readsKinds(DisagreementEvent.Kind kind) {
    assertThat(DisagreementEvent.Kind.parse(kind.label())).isEqualTo(kind);
  }

  @Test
  void refusesOtherWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisagreementStatus.parse("shut"))
        .withMessage("status: must be one of not yet raised, open, withdrawn, resolved; was shut");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisagreementEvent.Kind.parse("shut"))
        .withMessage("kind: must be one of escalated, withdrawn, resolved; was shut");
  }

  @Test
  void survivesSerialization() {
    Disagreement disagreement = with(escalated(THURSDAY, "Team managers"));
    DisagreementStanding standing = standing(disagreement, FRIDAY);

    assertThat(Serialized.copy(disagreement)).isEqualTo(disagreement);
    assertThat(Serialized.copy(standing)).isEqualTo(standing).hasSameHashCodeAs(standing);
    assertThat(standing.disagreement()).isEqualTo(disagreement);
    assertThat(standing.process()).isEqualTo(PROCESS);
    assertThat(standing.asAt()).isEqualTo(FRIDAY);
  }
}
