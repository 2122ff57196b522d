package org.caselight.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.escalation.DisagreementEvent.escalated;
import static org.caselight.escalation.DisagreementEvent.resolved;
import static org.caselight.escalation.DisagreementEvent.withdrawn;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
  /** A Monday. */
  private static final LocalDate AS_AT = LocalDate.of(2019, 6, 24);

  private static final EscalationProcess PROCESS =
      EscalationProcess.builder()
          .name("Resolving professional disagreements")
          .addStages(
              EscalationStage.of("Practitioners", "both", TimeLimit.days(2)),
              EscalationStage.of("Team managers", "the managers", TimeLimit.days(5)),
              EscalationStage.of("Heads of service", "the heads"))
          .limit(TimeLimit.days(20))
          .build();

  private static Disagreement raised(String reference, int daysAgo) {
    return Disagreement.raised(reference, AS_AT.minusDays(daysAgo), "Practitioners");
  }

  private static final Disagreement FRESH = raised("fresh", 1);
  private static final Disagreement DUE_TODAY = raised("due today", 2);
  private static final Disagreement STAGE_OVERDUE = raised("stage overdue", 3);
  private static final Disagreement WHOLE_OVERDUE =
      raised("whole overdue", 21).withEvent(escalated(AS_AT.minusDays(1), "Heads of service"));
  private static final Disagreement LOST =
      raised("lost", 1).withEvent(escalated(AS_AT, "area panel"));
  private static final Disagreement LOST_TOO =
      raised("lost too", 2).withEvent(escalated(AS_AT, "Area panel"));
  private static final Disagreement RESOLVED = raised("resolved", 20).withEvent(resolved(AS_AT));
  private static final Disagreement LATE = raised("late", 21).withEvent(resolved(AS_AT));
  private static final Disagreement WITHDRAWN = raised("withdrawn", 3).withEvent(withdrawn(AS_AT));
  private static final Disagreement TOMORROW = raised("tomorrow", -1);

  private static final List<Disagreement> ALL =
      List.of(
          FRESH,
          TOMORROW,
          LOST,
          LATE,
          STAGE_OVERDUE,
          LOST_TOO,
          WITHDRAWN,
          DUE_TODAY,
          RESOLVED,
          WHOLE_OVERDUE);

  private static <R> R collect(List<Disagreement> disagreements, Collector<Disagreement, ?, R> to) {
    R collected = disagreements.stream().collect(to);
    assertThat(Serialized.collectInHalves(disagreements, disagreements.size() / 2, to))
        .isEqualTo(collected);
    return collected;
  }

  @Test
  void listsTheMostUrgentFirst() {
    assertThat(collect(ALL, Disagreements.toOpen(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .extracting(DisagreementStanding::disagreement)
        .containsExactly(
            WHOLE_OVERDUE, // due yesterday, raised before the next, which was due yesterday too
            STAGE_OVERDUE,
            DUE_TODAY,
            FRESH,
            LOST_TOO,
            LOST);
  }

  @Test
  void ordersTheOpenOnesBeforeTheRestAndThoseWithoutADayLast() {
    DisagreementStanding last =
        Disagreement.raised("last", AS_AT.minusDays(9), "Heads of service")
            .standing(
                EscalationProcess.builder().name("p").addAllStages(PROCESS.stages()).build(),
                ENGLAND_AND_WALES,
                AS_AT);
    List<DisagreementStanding> standings =
        Stream.concat(
                Stream.of(last),
                Stream.of(RESOLVED, TOMORROW, FRESH)
                    .map(each -> each.standing(PROCESS, ENGLAND_AND_WALES, AS_AT)))
            .sorted(Disagreements.mostUrgentFirst())
            .toList();

    assertThat(standings)
        .extracting(DisagreementStanding::disagreement)
        .containsExactly(FRESH, last.disagreement(), RESOLVED, TOMORROW);
  }

  @Test
  void countsTheOpenOnesByStage() {
    assertThat(collect(ALL, Disagreements.toOpenByStage(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .containsExactly(
            new OpenAtStage("Practitioners", true, 3, 1),
            new OpenAtStage("Team managers", true, 0, 0),
            new OpenAtStage("Heads of service", true, 1, 1),
            new OpenAtStage("Area panel", false, 2, 0));
    assertThat(collect(List.of(), Disagreements.toOpenByStage(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .hasSize(3);
  }

  @Test
  void hasARowForEachStageThatTheProcessDoesNotHave() {
    List<Disagreement> lost =
        Stream.of("b panel", "A  board", "c", "a BOARD", "B panel", "PRACTITIONERS", "C")
            .map(stage -> Disagreement.raised(stage, AS_AT.minusDays(21), stage))
            .toList();

    assertThat(collect(lost, Disagreements.toOpenByStage(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .containsExactly(
            new OpenAtStage("Practitioners", true, 1, 1),
            new OpenAtStage("Team managers", true, 0, 0),
            new OpenAtStage("Heads of service", true, 0, 0),
            new OpenAtStage("A  board", false, 2, 2),
            new OpenAtStage("B panel", false, 2, 2),
            new OpenAtStage("C", false, 2, 2));
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenAtStage("Managers", true, -1, 0))
        .withMessage("open: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenAtStage("Managers", true, 1, 2))
        .withMessage("overdue: must be from 0 to 1, was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenAtStage("Managers", true, 1, -1))
        .withMessage("overdue: must be from 0 to 1, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpenAtStage("", true, 0, 0))
        .withMessage("stage: must not be blank");
  }

  @Test
  void saysHowManyAreOpen() {
    assertThat(new OpenAtStage("Team managers", true, 4, 1))
        .hasToString("Team managers: 4 open, 1 overdue");
    assertThat(new OpenAtStage("Area panel", false, 1, 0))
        .hasToString("Area panel (not in the process): 1 open, 0 overdue");
  }

  @Test
  void measuresTheWhole() {
    assertThat(collect(ALL, Disagreements.toTimeliness(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .isEqualTo(
            new Measured<>(
                new TimelinessSummary(1, 1, 5, 1),
                ImmutableSortedMap.of("raised after the day asked about", 1L, "withdrawn", 1L)));
  }

  @Test
  void findsWhatIsWrong() {
    assertThat(
            collect(
                List.of(LOST_TOO, FRESH, LOST, FRESH, raised("fresh", -1), raised("other", -1)),
                Disagreements.toIssues(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .extracting(DataIssue::code, DataIssue::subject)
        .containsExactly(
            tuple("duplicate-reference", FRESH),
            tuple("duplicate-reference", FRESH),
            tuple("stage-unknown", LOST),
            tuple("stage-unknown", LOST_TOO));
    assertThat(
            collect(
                List.of(FRESH, raised("fresh", 2)),
                Disagreements.toIssues(PROCESS, ENGLAND_AND_WALES, AS_AT)))
        .extracting(DataIssue::toString)
        .containsExactly(
            "error, duplicate-reference: reference: shared with 1 other disagreement (withheld);"
                + " disagreement raised 2019-06-22 at Practitioners, 0 events",
            "error, duplicate-reference: reference: shared with 1 other disagreement (withheld);"
                + " disagreement raised 2019-06-23 at Practitioners, 0 events");
  }

  @Test
  void refusesDaysThatAreTypingMistakes() {
    LocalDate day = LocalDate.of(1899, 12, 31);
    String message = "asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreements.toOpen(PROCESS, ENGLAND_AND_WALES, day))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreements.toOpenByStage(PROCESS, ENGLAND_AND_WALES, day))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreements.toTimeliness(PROCESS, ENGLAND_AND_WALES, day))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disagreements.toIssues(PROCESS, ENGLAND_AND_WALES, day))
        .withMessage(message);
  }
}
