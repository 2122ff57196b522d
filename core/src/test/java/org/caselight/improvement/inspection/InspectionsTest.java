package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caselight.figure.Measured;
import org.caselight.figure.TimelinessSummary;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.Recommendation;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.RecommendationUpdate;
import org.caselight.quality.DataIssue;
import org.caselight.service.Authority;
import org.caselight.service.Theme;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionsTest {
  private static final Authority HEREFORDSHIRE = Authority.ofOnsCode("Herefordshire", "E06000019");
  private static final Authority THURROCK = Authority.ofOnsCode("Thurrock", "E06000034");
  private static final Theme PARTNERS = Theme.of("multi-agency working");
  private static final LocalDate LATER = LocalDate.of(2019, 12, 31);

  /** Of 2010 the minutes give no more than the year. */
  private static final Inspection FIRST =
      of(InspectionFrameworks.SAFEGUARDING_AND_LOOKED_AFTER_2009, "2010-01-01")
          .addThemes(PARTNERS, Theme.of("workforce"))
          .build();

  private static final Inspection SECOND =
      judged(InspectionFrameworks.CHILD_PROTECTION_2012, "2012-09-10", Judgement.INADEQUATE)
          .addThemes(Theme.of("Multi-Agency Working"), Theme.of("management oversight"))
          .build();

  private static final Inspection THIRD =
      judged(
              InspectionFrameworks.SINGLE_INSPECTION_2013,
              "2014-05-01",
              Judgement.REQUIRES_IMPROVEMENT)
          .addTheme(Theme.of("workforce"))
          .build();

  private static Inspection.Builder of(InspectionFramework framework, String startedOn) {
    return Inspection.builder()
        .kind(InspectionKind.STANDARD)
        .framework(framework)
        .startedOn(LocalDate.parse(startedOn));
  }

  private static Inspection.Builder judged(
      InspectionFramework framework, String startedOn, Judgement judgement) {
    return of(framework, startedOn).putJudgement(JudgementArea.OVERALL, judgement);
  }

  private static Inspection.Builder ilacs(String startedOn) {
    return of(InspectionFrameworks.ILACS_2018, startedOn);
  }

  private static JudgementHistory history(Inspection... inspections) {
    return Stream.of(inspections).collect(Inspections.toJudgementHistory(JudgementArea.OVERALL));
  }

  // What recurs

  @Test
  void someIssuesWereTheSameAsInTheReportOf2010() {
    RecurringTheme found = Stream.of(SECOND, FIRST).collect(Inspections.toRecurringThemes()).get(0);
    assertThat(Stream.of(SECOND, FIRST).collect(Inspections.toRecurringThemes())).hasSize(1);
    assertThat(found.theme()).isEqualTo(PARTNERS).hasToString("multi-agency working");
    assertThat(found.inspections()).containsExactly(FIRST, SECOND);
    assertThat(found.raisedAgainBy()).containsExactly(SECOND);
    assertThat(found.firstRaisedOn()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(found.lastRaisedOn()).isEqualTo(LocalDate.of(2012, 9, 10));
    assertThat(found.times()).isEqualTo(2);
    assertThat(found.years()).isEqualTo(2);
    assertThat(found.authority()).isEmpty();
    assertThat(found)
        .hasToString("multi-agency working: 2 times, 2010-01-01 to 2012-09-10")
        .isEqualTo(Serialized.copy(found));
  }

  @Test
  void aThemeMayRecurAfterAnInspectionThatDidNotRaiseIt() {
    assertThat(Stream.of(FIRST, SECOND, THIRD).collect(Inspections.toRecurringThemes()))
        .extracting(RecurringTheme::toString)
        .containsExactly(
            "multi-agency working: 2 times, 2010-01-01 to 2012-09-10",
            "workforce: 2 times, 2010-01-01 to 2014-05-01");
  }

  @Test
  void nothingRecursWithinADayOrInOneInspection() {
    Inspection one = ilacs("2019-06-03").addTheme(PARTNERS).build();
    Inspection other = ilacs("2019-06-03").reference("2").addTheme(PARTNERS).build();
    Inspection next = ilacs("2019-06-04").addTheme(PARTNERS).build();
    assertThat(Stream.of(one, other).collect(Inspections.toRecurringThemes())).isEmpty();
    assertThat(Stream.of(one, one).collect(Inspections.toRecurringThemes())).isEmpty();
    assertThat(Stream.<Inspection>empty().collect(Inspections.toRecurringThemes())).isEmpty();
    RecurringTheme found =
        Stream.of(next, other, one).collect(Inspections.toRecurringThemes()).get(0);
    assertThat(found.inspections()).containsExactly(one, other, next);
    assertThat(found.raisedAgainBy()).containsExactly(next);
    assertThat(found.times()).isEqualTo(3);
    assertThat(found.years()).isZero();
  }

  @Test
  void themesRecurForEachAuthorityByItself() {
    ImmutableList<Inspection> inspections =
        ImmutableList.of(
            ilacs("2018-06-03").authority(THURROCK).addTheme(PARTNERS).build(),
            ilacs("2019-06-03").authority(HEREFORDSHIRE).addTheme(PARTNERS).build(),
            ilacs("2019-06-03").addTheme(PARTNERS).build());
    assertThat(inspections.stream().collect(Inspections.toRecurringThemes())).isEmpty();
    assertThat(
            Stream.concat(
                    inspections.stream(),
                    Stream.of(
                        ilacs("2019-06-03").authority(THURROCK).addTheme(PARTNERS).build(),
                        ilacs("2019-06-04").authority(HEREFORDSHIRE).addTheme(PARTNERS).build(),
                        ilacs("2019-06-05").addTheme(PARTNERS).build()))
                .collect(Inspections.toRecurringThemes()))
        .extracting(RecurringTheme::toString)
        .containsExactly(
            "multi-agency working: 2 times, 2019-06-03 to 2019-06-05",
            "Herefordshire, multi-agency working: 2 times, 2019-06-03 to 2019-06-04",
            "Thurrock, multi-agency working: 2 times, 2018-06-03 to 2019-06-03");
  }

  @ParameterizedTest
  @CsvSource({"2013-09-09, 0", "2013-09-10, 1", "2014-09-09, 1"})
  void yearsAreWhole(String last, long years) {
    Inspection next = of(SECOND.framework(), last).addTheme(PARTNERS).build();
    assertThat(Stream.of(SECOND, next).collect(Inspections.toRecurringThemes()).get(0).years())
        .isEqualTo(years);
  }

  // How judgements changed

  @Test
  void herefordshireImprovedOnAnotherScale() {
    JudgementHistory history = history(THIRD, FIRST, SECOND);
    assertThat(history.area()).isEqualTo(JudgementArea.OVERALL);
    assertThat(history.inspections()).containsExactly(SECOND, THIRD);
    assertThat(history)
        .hasToString(
            "overall effectiveness: 2012-09-10 inadequate, 2014-05-01 requires improvement to be"
                + " good")
        .isEqualTo(Serialized.copy(history));
    JudgementChange change = history.changes(LATER).get(0);
    assertThat(history.changes(LATER)).hasSize(1);
    assertThat(change.from()).isEqualTo(Judgement.INADEQUATE);
    assertThat(change.to()).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    assertThat(change.isOnSameScale()).isFalse();
    assertThat(change.months()).isEqualTo(19);
    assertThat(change)
        .hasToString(
            "overall effectiveness: inadequate (2012-09-10) to requires improvement to be good"
                + " (2014-05-01), improved, not on one scale")
        .isEqualTo(Serialized.copy(change));
  }

  @Test
  void whatWasNeverJudgedHasNoHistory() {
    assertThat(history()).hasToString("overall effectiveness: not judged");
    assertThat(history(FIRST).inspections()).isEmpty();
    assertThat(history(FIRST).changes(LATER)).isEmpty();
    assertThat(history(FIRST).latest(LATER)).isEmpty();
    assertThat(history(FIRST).judgement(LATER)).isEmpty();
    assertThat(history(SECOND).changes(LATER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, OUTSTANDING, true, false, false, improved",
    "GOOD, GOOD, false, false, true, same grade",
    "GOOD, INADEQUATE, false, true, false, declined"
  })
  void gradesAreCompared(
      Judgement from,
      Judgement to,
      boolean improved,
      boolean declined,
      boolean same,
      String words) {
    JudgementChange change =
        new JudgementChange(
            JudgementArea.OVERALL,
            judged(InspectionFrameworks.ILACS_2018, "2018-06-04", from).build(),
            judged(InspectionFrameworks.ILACS_2018, "2019-06-03", to).build());
    assertThat(change.isImproved()).isEqualTo(improved);
    assertThat(change.isDeclined()).isEqualTo(declined);
    assertThat(change.isSameGrade()).isEqualTo(same);
    assertThat(change.isOnSameScale()).isTrue();
    assertThat(change.months()).isEqualTo(11);
    assertThat(change.toString()).endsWith("(2019-06-03), " + words);
  }

  @Test
  void adequateAndRequiresImprovementAreOfOneGradeOnTwoScales() {
    JudgementChange change =
        new JudgementChange(
            JudgementArea.OVERALL,
            judged(InspectionFrameworks.CHILD_PROTECTION_2012, "2012-09-10", Judgement.ADEQUATE)
                .build(),
            THIRD);
    assertThat(change.isSameGrade()).isTrue();
    assertThat(change.isOnSameScale()).isFalse();
    assertThat(change.toString()).endsWith(", same grade, not on one scale");
  }

  @Test
  void aChangeIsFromOneInspectionToALaterOneOfTheArea() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JudgementChange(JudgementArea.OVERALL, FIRST, SECOND))
        .withMessage(
            "earlier: must have judged overall effectiveness, was standard inspection begun"
                + " 2010-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JudgementChange(JudgementArea.OVERALL, SECOND, FIRST))
        .withMessage(
            "later: must have judged overall effectiveness, was standard inspection begun"
                + " 2010-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JudgementChange(JudgementArea.OVERALL, SECOND, SECOND))
        .withMessage(
            "later: must be a later inspection of the authority than the earlier (standard"
                + " inspection begun 2012-09-10, overall effectiveness: inadequate), was standard"
                + " inspection begun 2012-09-10, overall effectiveness: inadequate");
  }

  @Test
  void theWorstJudgementOfADayHoldsOnceItIsKnown() {
    Inspection good =
        judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.GOOD)
            .reportReceivedOn(LocalDate.of(2019, 7, 1))
            .build();
    Inspection inadequate =
        judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.INADEQUATE)
            .reportReceivedOn(LocalDate.of(2019, 7, 2))
            .build();
    for (JudgementHistory history :
        List.of(history(THIRD, good, inadequate), history(inadequate, good, THIRD))) {
      assertThat(history.judgement(LocalDate.of(2014, 4, 30))).isEmpty();
      assertThat(history.latest(LocalDate.of(2019, 6, 30))).contains(THIRD);
      assertThat(history.judgement(LocalDate.of(2019, 7, 1))).contains(Judgement.GOOD);
      assertThat(history.judgement(LocalDate.of(2019, 7, 2))).contains(Judgement.INADEQUATE);
      assertThat(history.knownOn(LocalDate.of(2019, 7, 2))).containsExactly(THIRD, inadequate);
      assertThat(history.changes(LocalDate.of(2019, 6, 30))).isEmpty();
      assertThat(history.changes(LocalDate.of(2019, 7, 1)))
          .containsExactly(new JudgementChange(JudgementArea.OVERALL, THIRD, good));
      assertThat(history.changes(LocalDate.of(2019, 7, 2)))
          .containsExactly(new JudgementChange(JudgementArea.OVERALL, THIRD, inadequate));
    }
  }

  @Test
  void ofEquallyBadJudgementsOfADayTheFirstInOrderHolds() {
    Inspection one =
        judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.GOOD)
            .reference("1")
            .build();
    Inspection two =
        judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.GOOD)
            .reference("2")
            .build();
    assertThat(history(two, one).latest(LATER)).contains(one);
    assertThat(history(two, one).inspections()).containsExactly(one, two);
  }

  @Test
  void aHistoryIsOfOneAuthority() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history(
                    ilacs("2019-06-03").authority(THURROCK).build(),
                    ilacs("2019-06-03").authority(HEREFORDSHIRE).build(),
                    ilacs("2019-06-03").build()))
        .withMessage("authority: must be one, was not given, Herefordshire, Thurrock");
  }

  @Test
  void historiesAreByAuthorityWithoutThoseOfNone() {
    Inspection judged =
        judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.GOOD)
            .authority(THURROCK)
            .build();
    Inspection notJudged = ilacs("2019-06-03").authority(HEREFORDSHIRE).build();
    ImmutableSortedMap<Authority, JudgementHistory> histories =
        Stream.of(judged, notJudged, SECOND)
            .collect(Inspections.toJudgementHistories(JudgementArea.OVERALL));
    assertThat(histories)
        .containsExactly(Map.entry(HEREFORDSHIRE, history()), Map.entry(THURROCK, history(judged)));
  }

  // Whether deadlines were kept

  @Test
  void deadlinesAreCountedWithWhatWasLeftOut() {
    LocalDate received = LocalDate.of(2019, 7, 1);
    ImmutableList<Inspection> inspections =
        ImmutableList.of(
            // Due on 12 August 2019, the statement on 8 October.
            ilacs("2019-06-03")
                .reportReceivedOn(received)
                .reportPublishedOn(LocalDate.of(2019, 8, 12))
                .statementPublishedOn(LocalDate.of(2019, 10, 8))
                .build(),
            ilacs("2019-06-03")
                .reportReceivedOn(received)
                .reportPublishedOn(LocalDate.of(2019, 8, 13))
                .statementPublishedOn(LocalDate.of(2019, 10, 9))
                .build(),
            ilacs("2019-06-03").reportReceivedOn(received).build(),
            ilacs("2019-09-02").reportReceivedOn(LocalDate.of(2019, 9, 30)).build(),
            ilacs("2019-10-07").build(),
            Inspection.builder()
                .kind(InspectionKind.FOCUSED_VISIT)
                .framework(InspectionFrameworks.ILACS_2018)
                .startedOn(received)
                .build());
    LocalDate asAt = LocalDate.of(2019, 10, 9);
    Measured<TimelinessSummary> expected =
        Measured.of(
            new TimelinessSummary(1, 1, 1, 1),
            ImmutableSortedMap.of("no duty to publish", 1L, "no receipt of a report recorded", 1L));
    assertThat(
            inspections.stream()
                .collect(Inspections.toPublicationTimeliness(ENGLAND_AND_WALES, asAt)))
        .isEqualTo(expected);
    assertThat(
            inspections.stream()
                .collect(Inspections.toStatementTimeliness(ENGLAND_AND_WALES, asAt)))
        .isEqualTo(expected);
    assertThat(
            inspections.stream()
                .collect(
                    Inspections.toStatementTimeliness(
                        InspectionTimeLimits.PUBLICATION_OF_REPORT, ENGLAND_AND_WALES, asAt))
                .figure())
        .isEqualTo(new TimelinessSummary(0, 2, 1, 1));
  }

  @Test
  void refusesDaysThatAreTypingMistakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Inspections.toPublicationTimeliness(ENGLAND_AND_WALES, LocalDate.of(1899, 12, 31)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Inspections.toStatementTimeliness(ENGLAND_AND_WALES, LocalDate.of(2201, 1, 1)))
        .withMessage("asAt: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  // What the records contradict

  @Test
  void issuesOfEachComeBeforeThoseBetweenThem() {
    Inspection one = ilacs("2019-06-03").reference("1").endedOn(LocalDate.of(2019, 6, 2)).build();
    Inspection two = ilacs("2019-06-03").reference("1").build();
    Inspection three = ilacs("2019-06-04").reference("1").build();
    assertThat(Stream.of(three, two, one, one).collect(Inspections.toIssues()))
        .containsExactly(
            DataIssue.error(
                "ended-before-start",
                ImmutableList.of(one),
                "1: endedOn 2019-06-02, before startedOn 2019-06-03; counted"),
            DataIssue.warning(
                "same-day-inspections",
                ImmutableList.of(two, one),
                "2 of kind standard inspection with startedOn 2019-06-03; each counted, none"
                    + " earlier than another"),
            DataIssue.error(
                "duplicate-reference",
                ImmutableList.of(two, one, three),
                "reference 1 of 3 inspections, with startedOn 2019-06-03, 2019-06-03, 2019-06-04;"
                    + " each counted"));
  }

  @Test
  void differentKindsAuthoritiesAndReferencesMayShareADay() {
    assertThat(
            Stream.of(
                    ilacs("2019-06-03").reference("1").build(),
                    Inspection.builder()
                        .kind(InspectionKind.MONITORING_VISIT)
                        .framework(InspectionFrameworks.ILACS_2018)
                        .startedOn(LocalDate.of(2019, 6, 3))
                        .build(),
                    ilacs("2019-06-03").reference("1").authority(THURROCK).build())
                .collect(Inspections.toIssues()))
        .isEmpty();
  }

  // Order

  @Test
  void orderIsByDayThenAuthorityKindLastDayAndReference() {
    LocalDate day = LocalDate.of(2019, 6, 3);
    ImmutableList<Inspection> inOrder =
        ImmutableList.of(
            ilacs("2019-06-02").authority(THURROCK).build(),
            ilacs("2019-06-03").build(),
            ilacs("2019-06-03").reference("1").build(),
            ilacs("2019-06-03").reference("2").build(),
            ilacs("2019-06-03").endedOn(day).build(),
            ilacs("2019-06-03").endedOn(day.plusDays(1)).build(),
            Inspection.builder()
                .kind(InspectionKind.SHORT)
                .framework(InspectionFrameworks.ILACS_2018)
                .startedOn(day)
                .build(),
            ilacs("2019-06-03").authority(HEREFORDSHIRE).build(),
            ilacs("2019-06-03").authority(THURROCK).build());
    assertThat(inOrder.reverse().stream().sorted(Inspections.order())).isEqualTo(inOrder);
  }

  @Test
  void orderLeavesNoTieBetweenInspectionsThatDiffer() {
    LocalDate day = LocalDate.of(2019, 6, 3);
    Recommendation recommendation = Recommendation.of("1", "Audit all cases");
    List<Inspection> different =
        List.of(
            ilacs("2019-06-03").build(),
            of(InspectionFrameworks.SINGLE_INSPECTION_2013, "2019-06-03").build(),
            of(InspectionFramework.builder().name("a").build(), "2019-06-03").build(),
            of(InspectionFramework.builder().name("a").firstDay(day).build(), "2019-06-03").build(),
            of(InspectionFramework.builder().name("a").lastDay(day).build(), "2019-06-03").build(),
            of(InspectionFramework.builder().name("a").source("b").build(), "2019-06-03").build(),
            of(
                    InspectionFramework.builder().name("a").addJudgement(Judgement.GOOD).build(),
                    "2019-06-03")
                .build(),
            judged(InspectionFrameworks.ILACS_2018, "2019-06-03", Judgement.GOOD).build(),
            ilacs("2019-06-03").addTheme(PARTNERS).build(),
            ilacs("2019-06-03").addTheme(Theme.of("audit, supervision")).build(),
            ilacs("2019-06-03").addThemes(Theme.of("audit"), Theme.of("supervision")).build(),
            ilacs("2019-06-03").reportReceivedOn(day).build(),
            ilacs("2019-06-03").reportPublishedOn(day).build(),
            ilacs("2019-06-03").statementPublishedOn(day).build(),
            ilacs("2019-06-03").hasDutyToPublish(false).build(),
            ilacs("2019-06-03").addRecommendation(recommendation).build(),
            ilacs("2019-06-03")
                .addRecommendation(Recommendation.of("2", "Audit all cases"))
                .build(),
            ilacs("2019-06-03").addRecommendation(Recommendation.of("1", "Audit some")).build(),
            ilacs("2019-06-03")
                .addRecommendation(
                    recommendation.withUpdate(
                        RecommendationUpdate.of(day, RecommendationStatus.ACCEPTED)))
                .build());
    for (int i = 0; i < different.size(); i++) {
      for (int j = 0; j < different.size(); j++) {
        assertThat(Inspections.order().compare(different.get(i), different.get(j)) == 0)
            .as("%s and %s", i, j)
            .isEqualTo(i == j);
      }
    }
  }
}
