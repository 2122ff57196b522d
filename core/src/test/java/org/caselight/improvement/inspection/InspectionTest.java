package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.improvement.inspection.InspectionTimeLimits.PUBLICATION_OF_REPORT;
import static org.caselight.improvement.inspection.InspectionTimeLimits.STATEMENT_OF_ACTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.Recommendation;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.Authority;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {
  private static final Authority HEREFORDSHIRE = Authority.ofOnsCode("Herefordshire", "E06000019");
  private static final Authority THURROCK = Authority.ofOnsCode("Thurrock", "E06000034");
  private static final Theme PARTNERS = Theme.of("multi-agency working");
  private static final Theme PRACTICE = Theme.of("quality of practice");

  /** Of 2010 the minutes give no more than the year. */
  private static final Inspection FIRST =
      herefordshire(InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009, "2010-01-01")
          .addThemes(PARTNERS, Theme.of("workforce"))
          .build();

  private static final Inspection SECOND =
      herefordshire(InspectionFrameworks.CHILD_PROTECTION_2012, "2012-09-10")
          .endedOn(LocalDate.of(2012, 9, 19))
          .putJudgement(JudgementArea.OVERALL, Judgement.INADEQUATE)
          .putJudgement(JudgementArea.EFFECTIVENESS_OF_HELP_AND_PROTECTION, Judgement.INADEQUATE)
          .putJudgement(JudgementArea.QUALITY_OF_PRACTICE, Judgement.INADEQUATE)
          .putJudgement(JudgementArea.LEADERSHIP_AND_GOVERNANCE, Judgement.INADEQUATE)
          .addThemes(PRACTICE, PARTNERS)
          .reportReceivedOn(LocalDate.of(2012, 10, 1))
          .build();

  private static Inspection.Builder herefordshire(InspectionFramework framework, String startedOn) {
    return of(InspectionKind.STANDARD, framework, startedOn).authority(HEREFORDSHIRE);
  }

  private static Inspection.Builder of(
      InspectionKind kind, InspectionFramework framework, String startedOn) {
    return Inspection.builder()
        .kind(kind)
        .framework(framework)
        .startedOn(LocalDate.parse(startedOn));
  }

  private static Inspection.Builder standard() {
    return of(InspectionKind.STANDARD, InspectionFrameworks.ILACS_2018, "2019-06-03");
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  // What was judged and raised

  @Test
  void herefordshireWasInadequateForAllElements() {
    assertThat(SECOND.judgements()).hasSize(4);
    assertThat(SECOND.judgements().values()).containsOnly(Judgement.INADEQUATE);
    assertThat(SECOND.judgements().keySet())
        .containsExactly(
            JudgementArea.EFFECTIVENESS_OF_HELP_AND_PROTECTION,
            JudgementArea.LEADERSHIP_AND_GOVERNANCE,
            JudgementArea.OVERALL,
            JudgementArea.QUALITY_OF_PRACTICE);
    assertThat(SECOND.overallJudgement()).contains(Judgement.INADEQUATE);
    assertThat(SECOND.judgement(JudgementArea.CARE_LEAVERS)).isEmpty();
    assertThat(FIRST.overallJudgement()).isEmpty();
    assertThat(SECOND)
        .hasToString(
            "Herefordshire, standard inspection begun 2012-09-10, overall effectiveness:"
                + " inadequate");
    assertThat(standard().build()).hasToString("standard inspection begun 2019-06-03");
  }

  @Test
  void someIssuesWereTheSameAsIn2010() {
    assertThat(SECOND.themesRaisedBefore(List.of(SECOND, FIRST))).containsExactly(PARTNERS);
    assertThat(FIRST.themesRaisedBefore(List.of(SECOND, FIRST))).isEmpty();
  }

  @Test
  void earlierIsOfTheSameAuthorityOnAnEarlierDay() {
    Inspection.Builder builder = herefordshire(FIRST.framework(), "2012-09-09");
    Inspection dayBefore = builder.addTheme(PARTNERS).build();
    Inspection sameDay = herefordshire(FIRST.framework(), "2012-09-10").addTheme(PARTNERS).build();
    Inspection elsewhere =
        of(InspectionKind.STANDARD, FIRST.framework(), "2010-01-01")
            .authority(THURROCK)
            .addTheme(PARTNERS)
            .build();
    Inspection nowhere =
        of(InspectionKind.STANDARD, FIRST.framework(), "2010-01-01").addTheme(PARTNERS).build();
    assertThat(dayBefore.isEarlierThan(SECOND)).isTrue();
    assertThat(SECOND.isEarlierThan(dayBefore)).isFalse();
    assertThat(sameDay.isEarlierThan(SECOND)).isFalse();
    assertThat(SECOND.isEarlierThan(sameDay)).isFalse();
    assertThat(elsewhere.isEarlierThan(SECOND)).isFalse();
    assertThat(nowhere.isEarlierThan(SECOND)).isFalse();
    assertThat(nowhere.isEarlierThan(standard().build())).isTrue();
    assertThat(SECOND.themesRaisedBefore(List.of(sameDay, elsewhere, nowhere))).isEmpty();
    assertThat(SECOND.themesRaisedBefore(List.of(dayBefore))).containsExactly(PARTNERS);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-14, 2019-07-01, 2019-07-08, 2019-07-01",
    "2019-06-14, , 2019-07-08, 2019-07-08",
    "2019-06-14, , , 2019-06-14",
    ", , , 2019-06-03"
  })
  void findingsAreKnownFromTheReportOrElseTheVisit(
      String ended, String received, String published, LocalDate known) {
    Inspection inspection =
        standard()
            .endedOn(day(ended))
            .reportReceivedOn(day(received))
            .reportPublishedOn(day(published))
            .build();
    assertThat(inspection.findingsKnownFrom()).isEqualTo(known);
    assertThat(inspection.isKnownOn(known.minusDays(1))).isFalse();
    assertThat(inspection.isKnownOn(known)).isTrue();
  }

  // By when it has to be published

  @Test
  void dueDatesCountWorkingDaysFromReceipt() {
    assertThat(SECOND.publicationDueOn(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES))
        .contains(LocalDate.of(2012, 11, 12));
    assertThat(SECOND.statementDueOn(STATEMENT_OF_ACTION, ENGLAND_AND_WALES))
        .contains(LocalDate.of(2013, 1, 10));
    assertThat(FIRST.publicationDueOn(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES)).isEmpty();
    assertThat(SECOND.publicationDueOn(ENGLAND_AND_WALES)).contains(LocalDate.of(2012, 11, 12));
    assertThat(SECOND.statementDueOn(ENGLAND_AND_WALES)).contains(LocalDate.of(2013, 1, 10));
  }

  @ParameterizedTest
  @CsvSource({
    ", 2012-10-01, NOT_YET_DUE",
    ", 2012-11-12, NOT_YET_DUE",
    ", 2012-11-13, OVERDUE",
    "2012-11-12, 2012-11-11, NOT_YET_DUE",
    "2012-11-12, 2012-11-12, IN_TIME",
    "2012-11-13, 2012-11-12, NOT_YET_DUE",
    "2012-11-13, 2012-11-13, LATE",
    "2012-10-01, 2012-11-13, IN_TIME"
  })
  void reportsAreDueIn30WorkingDays(String published, LocalDate asAt, Timeliness expected) {
    Inspection inspection =
        herefordshire(InspectionFrameworks.CHILD_PROTECTION_2012, "2012-09-10")
            .reportReceivedOn(LocalDate.of(2012, 10, 1))
            .reportPublishedOn(day(published))
            .build();
    assertThat(inspection.publicationTimeliness(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES, asAt))
        .contains(expected);
    assertThat(inspection.whyPublicationLeftOut(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES, asAt))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", 2013-01-10, NOT_YET_DUE",
    ", 2013-01-11, OVERDUE",
    "2013-01-10, 2013-01-11, IN_TIME",
    "2013-01-11, 2013-01-11, LATE"
  })
  void statementsAreDueIn70WorkingDays(String published, LocalDate asAt, Timeliness expected) {
    Inspection inspection =
        herefordshire(InspectionFrameworks.CHILD_PROTECTION_2012, "2012-09-10")
            .reportReceivedOn(LocalDate.of(2012, 10, 1))
            .reportPublishedOn(LocalDate.of(2012, 9, 1))
            .statementPublishedOn(day(published))
            .build();
    assertThat(inspection.statementTimeliness(STATEMENT_OF_ACTION, ENGLAND_AND_WALES, asAt))
        .contains(expected);
    assertThat(inspection.whyStatementLeftOut(STATEMENT_OF_ACTION, ENGLAND_AND_WALES, asAt))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "STANDARD, , 2019-07-01, 2019-07-02, no receipt of a report recorded",
    "STANDARD, 2019-07-01, , 2019-06-30, no receipt of a report recorded",
    "STANDARD, 2019-07-01, 2019-06-30, 2019-07-02, published before the report was received",
    "STANDARD, 1977-12-30, , 1978-01-02, outside the working-day calendar",
    "FOCUSED_VISIT, 2019-07-01, , 2019-07-02, no duty to publish",
    "MONITORING_VISIT, 2019-07-01, , 2019-07-02, no duty to publish",
    "ANNUAL_CONVERSATION, 2019-07-01, , 2019-07-02, no duty to publish"
  })
  void whatCannotBeHeldAgainstADeadlineIsLeftOut(
      InspectionKind kind, String received, String published, LocalDate asAt, String reason) {
    Inspection inspection =
        of(kind, InspectionFrameworks.ILACS_2018, "2019-06-03")
            .reportReceivedOn(day(received))
            .reportPublishedOn(day(published))
            .statementPublishedOn(day(published))
            .build();
    assertThat(inspection.whyPublicationLeftOut(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES, asAt))
        .contains(reason);
    assertThat(inspection.publicationTimeliness(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES, asAt))
        .isEmpty();
    assertThat(inspection.whyStatementLeftOut(STATEMENT_OF_ACTION, ENGLAND_AND_WALES, asAt))
        .contains(reason);
    assertThat(inspection.statementTimeliness(STATEMENT_OF_ACTION, ENGLAND_AND_WALES, asAt))
        .isEmpty();
  }

  @Test
  void aFocusedVisitWithPriorityActionsMayHaveTheDuty() {
    Inspection withDuty =
        of(InspectionKind.FOCUSED_VISIT, InspectionFrameworks.ILACS_2018, "2019-06-03")
            .reportReceivedOn(LocalDate.of(2019, 7, 1))
            .hasDutyToPublish(true)
            .build();
    // 14 weeks, and the August bank holiday.
    assertThat(withDuty.statementDueOn(STATEMENT_OF_ACTION, ENGLAND_AND_WALES))
        .contains(LocalDate.of(2019, 10, 8));
    assertThat(standard().hasDutyToPublish(false).build().hasDutyToPublish()).isFalse();
  }

  @Test
  void withoutADutyOrACalendarThereIsNoDueDate() {
    assertThat(
            of(InspectionKind.SHORT, InspectionFrameworks.ILACS_2018, "2019-06-03")
                .reportReceivedOn(LocalDate.of(2019, 7, 1))
                .hasDutyToPublish(false)
                .build()
                .publicationDueOn(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES))
        .isEmpty();
    Inspection old = standard().reportReceivedOn(LocalDate.of(1977, 12, 31)).build();
    assertThat(old.publicationDueOn(PUBLICATION_OF_REPORT, ENGLAND_AND_WALES)).isEmpty();
    assertThat(old.publicationDueOn(TimeLimit.days(1), ENGLAND_AND_WALES))
        .contains(LocalDate.of(1978, 1, 1));
  }

  // What the record contradicts

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2019-06-02, -, -, -, ended-before-start,"
            + " '7: endedOn 2019-06-02, before startedOn 2019-06-03; counted'",
        "2019-06-14, 2019-06-13, -, -, received-before-ended, '7: reportReceivedOn 2019-06-13,"
            + " before endedOn 2019-06-14; deadlines count from it'",
        "-, 2019-06-02, -, -, received-before-ended, '7: reportReceivedOn 2019-06-02, before"
            + " startedOn 2019-06-03; deadlines count from it'",
        "-, 2019-07-01, 2019-06-30, -, published-before-received, '7: reportPublishedOn"
            + " 2019-06-30, before reportReceivedOn 2019-07-01; not held against its deadline'",
        "-, 2019-07-01, -, 2019-06-30, statement-before-received, '7: statementPublishedOn"
            + " 2019-06-30, before reportReceivedOn 2019-07-01; not held against its deadline'",
        "-, -, 2019-07-02, 2019-07-03, published-without-receipt, '7: reportPublishedOn"
            + " 2019-07-02, and no reportReceivedOn; not held against a deadline'",
        "-, -, -, 2019-07-03, published-without-receipt, '7: statementPublishedOn 2019-07-03, and"
            + " no reportReceivedOn; not held against a deadline'"
      })
  void contradictionsAreFound(
      String ended,
      String received,
      String published,
      String statement,
      String code,
      String reason) {
    Inspection inspection =
        standard()
            .reference("7")
            .endedOn(day(ended))
            .reportReceivedOn(day(received))
            .reportPublishedOn(day(published))
            .statementPublishedOn(day(statement))
            .build();
    Severity severity =
        code.equals("published-without-receipt") ? Severity.WARNING : Severity.ERROR;
    assertThat(inspection.issues())
        .containsExactly(new DataIssue<>(code, severity, inspection, reason));
  }

  @Test
  void anInspectionBeforeItsFrameworkIsFound() {
    Inspection early =
        of(InspectionKind.STANDARD, InspectionFrameworks.ILACS_2018, "2017-12-31").build();
    assertThat(early.issues())
        .containsExactly(
            DataIssue.warning(
                "outside-framework",
                early,
                "startedOn 2017-12-31, outside the days of its framework (inspecting local"
                    + " authority children's services, 2018); counted"));
  }

  @Test
  void allOnOneDayIsNoContradiction() {
    LocalDate day = LocalDate.of(2019, 6, 3);
    assertThat(
            standard()
                .endedOn(day)
                .reportReceivedOn(day)
                .reportPublishedOn(day)
                .statementPublishedOn(day)
                .build()
                .issues())
        .isEmpty();
    assertThat(standard().build().issues()).isEmpty();
    assertThat(
            of(InspectionKind.MONITORING_VISIT, InspectionFrameworks.ILACS_2018, "2018-01-01")
                .reportPublishedOn(day)
                .build()
                .issues())
        .isEmpty();
  }

  // What is refused

  @Test
  void anOverallJudgementOfAVisitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(InspectionKind.FOCUSED_VISIT, InspectionFrameworks.ILACS_2018, "2019-06-03")
                    .putJudgement(JudgementArea.OVERALL, Judgement.GOOD)
                    .build())
        .withMessage(
            "judgements: must not have one of overall effectiveness (focused visit), was good");
    assertThat(
            of(InspectionKind.FOCUSED_VISIT, InspectionFrameworks.ILACS_2018, "2019-06-03")
                .putJudgement(JudgementArea.of("placement decisions"), Judgement.GOOD)
                .build()
                .judgements())
        .hasSize(1);
  }

  @Test
  void aWordTheFrameworkDoesNotUseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> standard().putJudgement(JudgementArea.OVERALL, Judgement.ADEQUATE).build())
        .withMessage(
            "judgements: must be in the words of the framework (inspecting local authority"
                + " children's services, 2018), was adequate (overall effectiveness)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                        InspectionKind.OTHER,
                        InspectionFramework.builder().name("a").build(),
                        "2019-06-03")
                    .putJudgement(JudgementArea.QUALITY_OF_PRACTICE, Judgement.GOOD)
                    .build())
        .withMessage(
            "judgements: must be in the words of the framework (a), was good (quality of"
                + " practice)");
  }

  @Test
  void recommendationsHaveEachTheirOwnReference() {
    Recommendation first = Recommendation.of("1", "Audit all cases");
    assertThat(
            standard()
                .addRecommendations(first, Recommendation.of("2", "Audit all cases"))
                .build()
                .recommendations())
        .hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> standard().addRecommendations(first, Recommendation.of("1", "Tell us")).build())
        .withMessage("recommendations: must not have one reference twice, was 1");
  }

  @Test
  void blankReferencesAndImpossibleDatesAreRefused() {
    LocalDate early = LocalDate.of(1899, 12, 31);
    String message = ": must be from 1900-01-01 to 2200-12-31, was 1899-12-31";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard().reference(" ").build())
        .withMessage("reference: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> of(InspectionKind.SHORT, InspectionFrameworks.ILACS_2018, "1899-12-31").build())
        .withMessage("startedOn" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard().endedOn(early).build())
        .withMessage("endedOn" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard().reportReceivedOn(early).build())
        .withMessage("reportReceivedOn" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard().reportPublishedOn(early).build())
        .withMessage("reportPublishedOn" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard().statementPublishedOn(early).build())
        .withMessage("statementPublishedOn" + message);
  }

  @Test
  void comesBackEqualFromSerialization() {
    assertThat(Serialized.copy(SECOND)).isEqualTo(SECOND).hasSameHashCodeAs(SECOND);
  }
}
