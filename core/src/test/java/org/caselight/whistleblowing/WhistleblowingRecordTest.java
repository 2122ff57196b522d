package org.caselight.whistleblowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.caselight.testing.Whistleblowing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhistleblowingRecordTest {
  private static final Theme CASELOADS = Theme.of("High caseloads");
  private static final Theme PRACTICE = Theme.of("Practice");
  private static final LocalDate RECEIVED = LocalDate.of(2024, 11, 5);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final WhistleblowingPolicy POLICY =
      WhistleblowingPolicy.builder()
          .name("whistleblowing 2024")
          .acknowledgeWithin(TimeLimit.workingDays(5))
          .respondWithin(TimeLimit.days(28))
          .build();

  private static WhistleblowingRecord.Builder builder() {
    return WhistleblowingRecord.builder()
        .reference("WB-secret")
        .receivedOn(RECEIVED)
        .channel(Channel.OFSTED)
        .source(Source.confidential("Jane Doe"))
        .addThemes(CASELOADS, PRACTICE);
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2024, 11, day);
  }

  private static WhistleblowingAction action(LocalDate day, Theme... themes) {
    return WhistleblowingAction.builder()
        .takenOn(day)
        .description("talked to Jane Doe")
        .addThemes(themes)
        .build();
  }

  @Test
  void printsNeitherReferenceNorIdentityNorNarrative() {
    WhistleblowingRecord record =
        builder()
            .addIncidents(SpecificIncident.of(november(1), "Jane Doe saw it"))
            .addActions(action(november(6), CASELOADS))
            .build();

    assertThat(record)
        .hasToString(
            "confidential, to Ofsted (outside), received 2024-11-05, 2 themes, 1 dated incident");
    assertThat(record.actions()).hasToString("[action of 2024-11-06 on 1 theme]");
    assertThat(record.incidents()).hasToString("[incident of 2024-11-01]");
    assertThat(
            SpecificIncident.builder()
                .occurredOn(LocalDate.of(2024, 10, 1))
                .occurredAt(LocalTime.of(14, 30))
                .toldOn(november(7))
                .description("Jane Doe saw it")
                .build())
        .hasToString("incident of 2024-10-01, 14:30, told 2024-11-07");
    assertThat(record.reference()).isEqualTo("WB-secret");
  }

  @Test
  void theExampleHolds() {
    WhistleblowingRecord record =
        WhistleblowingRecord.builder()
            .reference("WB-3")
            .receivedOn(RECEIVED)
            .channel(Channel.OFSTED)
            .source(Source.anonymous())
            .addThemes(Theme.of("Management practice"))
            .build()
            .withResponse(LocalDate.of(2024, 12, 2));

    assertThat(record.isInvestigable(LAST)).isFalse();
    assertThat(record)
        .hasToString(
            "anonymous, to Ofsted (outside), received 2024-11-05, 1 theme, 0 dated incidents");
  }

  @Test
  void refusesWhatIsImpossibleWithoutShowingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build().withAction(action(LocalDate.of(1899, 12, 31))))
        .withMessage("takenOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WhistleblowingRecord.builder()
                    .reference("Jane Doe ")
                    .receivedOn(RECEIVED)
                    .channel(Channel.OFSTED)
                    .source(Source.named("Jane Doe"))
                    .build())
        .withMessage("reference: must not begin or end with blanks (withheld)");
    assertThatIllegalStateException()
        .isThrownBy(() -> WhistleblowingRecord.builder().source(Source.named("Jane Doe")).build())
        .withMessage(
            "Cannot build WhistleblowingRecord, some of required attributes are not set"
                + " [reference, receivedOn, channel]");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder().source(Source.named("Jane Doe")))
        .withMessageNotContaining("Jane");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecificIncident.of(RECEIVED, "Jane Doe "))
        .withMessage("description: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecificIncident.of(LocalDate.of(2201, 1, 1), "story"))
        .withMessage("occurredOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SpecificIncident.builder()
                    .occurredOn(RECEIVED)
                    .toldOn(LocalDate.of(2201, 1, 1))
                    .description("story")
                    .build())
        .withMessage("toldOn: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WhistleblowingAction.builder().takenOn(RECEIVED).description("Jane Doe ").build())
        .withMessage("description: must not begin or end with blanks (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhistleblowingPolicy.builder().name(" ").build())
        .withMessage("name: must not be blank");
  }

  @ParameterizedTest
  @CsvSource({"receivedOn", "acknowledgedOn", "respondedOn", "concludedOn", "closedOn"})
  void refusesDaysThatAreTypingMistakes(String attribute) {
    LocalDate mistake = LocalDate.of(1066, 10, 14);
    WhistleblowingRecord.Builder record =
        WhistleblowingRecord.builder()
            .reference("WB-1")
            .channel(Channel.OFSTED)
            .source(Source.anonymous());
    if (!attribute.equals("receivedOn")) {
      record.receivedOn(RECEIVED);
    }
    switch (attribute) {
      case "receivedOn" -> record.receivedOn(mistake);
      case "acknowledgedOn" -> record.acknowledgedOn(mistake);
      case "respondedOn" -> record.respondedOn(mistake);
      case "concludedOn" -> record.concludedOn(mistake);
      default -> record.closedOn(mistake);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(record::build)
        .withMessage(attribute + ": must be from 1900-01-01 to 2200-12-31, was 1066-10-14");
  }

  @Test
  void asksOnlyOfDaysThatCanBeRecorded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build().isOpen(LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void isOpenFromItsReceiptUntilTheDayBeforeItIsClosed() {
    WhistleblowingRecord record = builder().build().withClosure(november(9));

    assertThat(record.isReceived(november(4))).isFalse();
    assertThat(record.isReceived(RECEIVED)).isTrue();
    assertThat(record.isOpen(november(4))).isFalse();
    assertThat(record.isOpen(RECEIVED)).isTrue();
    assertThat(record.isOpen(november(8))).isTrue();
    assertThat(record.isOpen(november(9))).isFalse();
    assertThat(record.isClosed(november(8))).isFalse();
    assertThat(record.isClosed(november(9))).isTrue();
    assertThat(builder().build().isClosed(LAST)).isFalse();
    assertThat(record.daysOpen(november(4))).isEmpty();
    assertThat(record.daysOpen(RECEIVED)).hasValue(0);
    assertThat(record.daysOpen(november(8))).hasValue(3);
    assertThat(record.daysOpen(november(9))).isEmpty();
  }

  @Test
  void isInvestigableFromTheDayAnIncidentIsToldAndHasHappened() {
    WhistleblowingRecord record = builder().build();
    WhistleblowingRecord told =
        record.withIncident(
            SpecificIncident.builder()
                .occurredOn(november(1))
                .toldOn(november(8))
                .description("story")
                .build());
    WhistleblowingRecord toCome = record.withIncident(SpecificIncident.of(november(20), "story"));

    assertThat(record.isInvestigable(LAST)).isFalse();
    assertThat(told.isInvestigable(november(7))).isFalse();
    assertThat(told.isInvestigable(november(8))).isTrue();
    assertThat(toCome.isInvestigable(november(19))).isFalse();
    assertThat(toCome.isInvestigable(november(20))).isTrue();
    WhistleblowingRecord early =
        record.withIncident(
            SpecificIncident.builder()
                .occurredOn(november(1))
                .toldOn(november(2))
                .description("story")
                .build());
    assertThat(early.isInvestigable(november(4))).isFalse();
    assertThat(early.isInvestigable(RECEIVED)).isTrue();
  }

  @Test
  void historiesAreOnlyAddedTo() {
    WhistleblowingRecord record =
        builder().build().withAction(action(november(9))).withAction(action(november(9)));

    assertThat(record.actions()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withAction(action(november(8))))
        .withMessage("takenOn: must not be before the last (2024-11-09), was 2024-11-08");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().addActions(action(november(9)), action(november(8))).build())
        .withMessage("takenOn: must not be before the last (2024-11-09), was 2024-11-08");
    SpecificIncident later =
        SpecificIncident.builder()
            .occurredOn(november(1))
            .toldOn(november(8))
            .description("story")
            .build();
    SpecificIncident first = SpecificIncident.of(november(1), "story");
    assertThat(builder().build().withIncident(first).withIncident(later).incidents())
        .containsExactly(first, later);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build().withIncident(later).withIncident(first))
        .withMessage("toldOn: must not be before the last (2024-11-08), was 2024-11-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().addIncidents(later, first).build())
        .withMessage("toldOn: must not be before the last (2024-11-08), was 2024-11-05");
  }

  @Test
  void whatHappensOnceIsGivenOnce() {
    WhistleblowingRecord record =
        builder()
            .build()
            .withAcknowledgement(november(6))
            .withResponse(november(7))
            .withConclusion(Outcome.PARTLY_SUBSTANTIATED, november(8))
            .withClosure(november(9));

    assertThat(record)
        .isEqualTo(
            builder()
                .acknowledgedOn(november(6))
                .respondedOn(november(7))
                .outcome(Outcome.PARTLY_SUBSTANTIATED)
                .concludedOn(november(8))
                .closedOn(november(9))
                .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withAcknowledgement(november(20)))
        .withMessage("acknowledgedOn: must not be given twice, was 2024-11-06 and 2024-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withResponse(november(20)))
        .withMessage("respondedOn: must not be given twice, was 2024-11-07 and 2024-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withConclusion(Outcome.SUBSTANTIATED, november(20)))
        .withMessage("concludedOn: must not be given twice, was 2024-11-08 and 2024-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withClosure(november(20)))
        .withMessage("closedOn: must not be given twice, was 2024-11-09 and 2024-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder()
                    .outcome(Outcome.SUBSTANTIATED)
                    .build()
                    .withConclusion(Outcome.NOT_SUBSTANTIATED, november(20)))
        .withMessage("outcome: must not be given twice, was substantiated and not substantiated");
  }

  @Test
  void anOutcomeHoldsFromItsDay() {
    WhistleblowingRecord record =
        builder().build().withConclusion(Outcome.SUBSTANTIATED, november(8));

    assertThat(record.outcomeOn(november(7))).isEmpty();
    assertThat(record.outcomeOn(november(8))).contains(Outcome.SUBSTANTIATED);
    assertThat(builder().outcome(Outcome.SUBSTANTIATED).build().outcomeOn(LAST)).isEmpty();
    assertThat(builder().concludedOn(november(8)).build().outcomeOn(LAST)).isEmpty();
  }

  @Test
  void anActionAnswersThemesOfItsRecordFromItsDay() {
    WhistleblowingRecord record =
        builder().build().withAction(action(november(8), PRACTICE, Theme.of("other")));

    assertThat(record.themesWithAction(november(7))).isEmpty();
    assertThat(record.themesWithAction(november(8))).containsExactly(PRACTICE);
  }

  @ParameterizedTest
  @CsvSource({
    "ANONYMOUS, false, false",
    "ANONYMOUS, true, true",
    "CONFIDENTIAL, false, true",
    "NAMED, true, true"
  })
  void onlyAnonymousOnesInsideHaveNobodyToAnswer(
      SourceKind kind, boolean isOutside, boolean expected) {
    WhistleblowingRecord record =
        WhistleblowingRecord.builder()
            .reference("WB-1")
            .receivedOn(RECEIVED)
            .channel(Channel.of("office", isOutside))
            .source(Whistleblowing.source(kind, "Jane Doe"))
            .build();

    assertThat(record.hasSomebodyToAnswer()).isEqualTo(expected);
    assertThat(record.whyNoResponse(POLICY, ENGLAND_AND_WALES, RECEIVED))
        .isEqualTo(expected ? Optional.empty() : Optional.of("nobody to answer"));
  }

  @ParameterizedTest
  @CsvSource({
    // Tuesday 5 November; the fifth working day is Tuesday 12, and 28 days are 3 December.
    "2024-11-12, NOT_YET_DUE, NOT_YET_DUE",
    "2024-11-13, OVERDUE, NOT_YET_DUE",
    "2024-12-03, OVERDUE, NOT_YET_DUE",
    "2024-12-04, OVERDUE, OVERDUE"
  })
  void isOverdueAfterTheLastDayInTime(
      LocalDate asAt, Timeliness acknowledgement, Timeliness response) {
    WhistleblowingRecord record = builder().build();

    assertThat(record.acknowledgement(POLICY, ENGLAND_AND_WALES, asAt)).contains(acknowledgement);
    assertThat(record.isAcknowledgementOverdue(POLICY, ENGLAND_AND_WALES, asAt))
        .isEqualTo(acknowledgement == Timeliness.OVERDUE);
    assertThat(record.response(POLICY, ENGLAND_AND_WALES, asAt)).contains(response);
    assertThat(record.isResponseOverdue(POLICY, ENGLAND_AND_WALES, asAt))
        .isEqualTo(response == Timeliness.OVERDUE);
    assertThat(record.whyNoAcknowledgement(POLICY, ENGLAND_AND_WALES, asAt)).isEmpty();
  }

  @Test
  void whatAnswersAlsoAcknowledges() {
    WhistleblowingRecord record =
        builder().build().withAcknowledgement(november(13)).withResponse(november(12));

    assertThat(record.acknowledgement(POLICY, ENGLAND_AND_WALES, november(11)))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(record.acknowledgement(POLICY, ENGLAND_AND_WALES, november(12)))
        .contains(Timeliness.IN_TIME);
    assertThat(
            builder()
                .build()
                .withAcknowledgement(november(13))
                .acknowledgement(POLICY, ENGLAND_AND_WALES, november(13)))
        .contains(Timeliness.LATE);
    assertThat(record.response(POLICY, ENGLAND_AND_WALES, november(12)))
        .contains(Timeliness.IN_TIME);
  }

  @Test
  void saysWhyNothingIsAskedOrKnown() {
    WhistleblowingPolicy none = WhistleblowingPolicy.builder().name("none").build();
    WhistleblowingRecord record = builder().build();

    assertThat(record.whyNoAcknowledgement(none, ENGLAND_AND_WALES, RECEIVED))
        .contains("no limit in the policy");
    assertThat(record.response(none, ENGLAND_AND_WALES, LAST)).isEmpty();
    assertThat(record.isResponseOverdue(none, ENGLAND_AND_WALES, LAST)).isFalse();
    assertThat(record.whyNoResponse(POLICY, ENGLAND_AND_WALES, november(4)))
        .contains("not received by then");
    assertThat(
            builder()
                .respondedOn(november(4))
                .build()
                .whyNoResponse(POLICY, ENGLAND_AND_WALES, RECEIVED))
        .contains("done before it was received");
    WhistleblowingRecord closed = record.withClosure(november(9)).withResponse(november(11));
    assertThat(closed.response(POLICY, ENGLAND_AND_WALES, november(8)))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(closed.whyNoResponse(POLICY, ENGLAND_AND_WALES, november(9)))
        .contains("closed without it");
    assertThat(closed.response(POLICY, ENGLAND_AND_WALES, november(11)))
        .contains(Timeliness.IN_TIME);
  }

  @Test
  void whatTheCalendarCannotCountIsNotKnown() {
    LocalDate early = LocalDate.of(1977, 12, 30);
    WhistleblowingRecord record =
        WhistleblowingRecord.builder()
            .reference("WB-1")
            .receivedOn(early)
            .channel(Channel.OFSTED)
            .source(Source.anonymous())
            .build();

    assertThat(record.whyNoAcknowledgement(POLICY, ENGLAND_AND_WALES, LAST))
        .contains("outside the working-day calendar");
    assertThat(record.acknowledgement(POLICY, ENGLAND_AND_WALES, LAST)).isEmpty();
    assertThat(record.response(POLICY, ENGLAND_AND_WALES, LAST)).contains(Timeliness.OVERDUE);
  }

  @Test
  void policiesSayWhatTheyAsk() {
    assertThat(POLICY)
        .hasToString(
            "whistleblowing 2024: acknowledged within 5 working days, answered within 28 days");
    assertThat(WhistleblowingPolicy.builder().name("none").build())
        .hasToString("none: no limit for acknowledging, no limit for answering");
  }

  @Test
  void survivesSerialization() {
    WhistleblowingRecord record =
        builder()
            .addIncidents(SpecificIncident.of(november(1), "story"))
            .addActions(action(november(6), CASELOADS))
            .closedOn(november(9))
            .build();

    assertThat(Serialized.copy(record)).isEqualTo(record);
    assertThat(Serialized.copy(POLICY)).isEqualTo(POLICY);
    assertThat(ImmutableSet.of(record, Serialized.copy(record))).hasSize(1);
  }
}
