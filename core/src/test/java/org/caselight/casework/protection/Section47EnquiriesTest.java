package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.YesNoUnknown;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.junit.jupiter.api.Test;

class Section47EnquiriesTest {
  private static final ChildId ANN = ChildId.of("C1");
  private static final ChildId BEN = ChildId.of("C2");

  /** Fifteen working days later it is Monday 28 January. */
  private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);

  private static final LocalDate JUNE = LocalDate.of(2019, 6, 14);
  private static final DateRange YEAR = ReportingYear.ending(2019).period();

  private static Section47Enquiry.Builder of(ChildId child, LocalDate start) {
    return Section47Enquiry.builder().child(child).startedOn(start);
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2019, 1, day);
  }

  private static ImmutableSortedMap<ChildId, OfstedCounters> counters(
      Section47Enquiry... enquiries) {
    return List.of(enquiries).stream().collect(Section47Enquiries.toOfstedCounters());
  }

  @Test
  void everyEnquiryIsOneOfFourOrLeftOut() {
    LocalDate asAt = january(31);
    List<Section47Enquiry> enquiries =
        List.of(
            Section47Enquiry.ofConference(ANN, MONDAY, january(28)),
            Section47Enquiry.ofConference(ANN, MONDAY, january(29)),
            Section47Enquiry.of(ANN, january(10)),
            Section47Enquiry.of(ANN, january(9)),
            Section47Enquiry.of(ANN, MONDAY),
            Section47Enquiry.of(ANN, LocalDate.of(2019, 2, 1)),
            Section47Enquiry.ofConference(ANN, MONDAY, january(4)),
            of(ANN, MONDAY).conferenceUnnecessary(YesNoUnknown.YES).build(),
            of(ANN, MONDAY).endedOn(january(18)).build());

    Measured<TimelinessSummary> measured =
        enquiries.stream()
            .collect(Section47Enquiries.toConferenceTimeliness(ENGLAND_AND_WALES, asAt));

    // Fifteen working days after 9 January it is the 30th, after the 10th the 31st.
    assertThat(measured.figure()).isEqualTo(new TimelinessSummary(1, 1, 1, 2));
    assertThat(measured.leftOut())
        .containsExactly(
            Map.entry("conference before the enquiry", 1L),
            Map.entry("conference deemed unnecessary", 1L),
            Map.entry("ended with no conference held", 1L),
            Map.entry("started after the day asked about", 1L));
    assertThat(
            enquiries.stream()
                .collect(
                    Section47Enquiries.toConferenceTimeliness(
                        TimeLimit.workingDays(16), ENGLAND_AND_WALES, asAt))
                .figure())
        .isEqualTo(new TimelinessSummary(2, 0, 2, 1));
  }

  @Test
  void measuresItsConferencesAsConferencesAre() {
    List<Section47Enquiry> enquiries =
        List.of(
            of(ANN, MONDAY).conferenceHeldOn(january(28)).resultedInPlan(YesNoUnknown.YES).build(),
            of(ANN, MONDAY).conferenceHeldOn(january(29)).resultedInPlan(YesNoUnknown.NO).build(),
            of(ANN, MONDAY).conferenceHeldOn(january(4)).resultedInPlan(YesNoUnknown.YES).build(),
            Section47Enquiry.ofConference(ANN, MONDAY, january(21)),
            Section47Enquiry.ofConference(ANN, LocalDate.of(2019, 3, 29), YEAR.until()),
            Section47Enquiry.of(ANN, MONDAY));

    assertThat(
            enquiries.stream()
                .collect(Section47Enquiries.toConferencesInTime(YEAR, ENGLAND_AND_WALES)))
        .isEqualTo(Measured.of(Proportion.of(2, 4)));
    assertThat(
            enquiries.stream()
                .collect(Section47Enquiries.toConferenceBandCounts(YEAR, ENGLAND_AND_WALES)))
        .hasToString("0 to 10: 1, 11 to 15: 1, 16 to 20: 1, 21 or more: 0 working days; 4 in all");
    assertThat(enquiries.stream().collect(Section47Enquiries.toConferencesToPlan(YEAR)))
        .isEqualTo(Measured.of(Proportion.of(2, 3), Map.of("result not known", 1L)));
  }

  @Test
  void goesUnderKeys() {
    Team east = Team.of("East", TeamKind.CHILDRENS);
    Team west = Team.of("West", TeamKind.CHILDRENS);

    assertThat(
            List.of(
                    of(ANN, MONDAY).conferenceHeldOn(january(28)).team(east).build(),
                    of(ANN, MONDAY).conferenceHeldOn(january(29)).team(west).build())
                .stream()
                .collect(
                    Measures.byKey(
                        List.of(),
                        enquiry -> enquiry.team().orElseThrow(),
                        Section47Enquiries.toConferencesInTime(YEAR, ENGLAND_AND_WALES))))
        .isEqualTo(
            ImmutableSortedMap.of(
                east, Measured.of(Proportion.of(1, 1)), west, Measured.of(Proportion.of(0, 1))));
  }

  // The three worked examples of Annex A.

  @Test
  void noEarlierEnquiryAndNoConferenceAreNone() {
    assertThat(counters(of(ANN, JUNE).conferenceUnnecessary(YesNoUnknown.YES).build()))
        .containsExactly(Map.entry(ANN, new OfstedCounters(0, 0)));
  }

  @Test
  void anEnquiryFiveMonthsEarlierWithAConferenceIsOneOfEach() {
    LocalDate earlier = JUNE.minusMonths(5);
    assertThat(
            counters(
                of(ANN, JUNE).conferenceUnnecessary(YesNoUnknown.YES).build(),
                Section47Enquiry.ofConference(ANN, earlier, earlier.plusDays(14))))
        .containsExactly(Map.entry(ANN, new OfstedCounters(1, 1)));
  }

  @Test
  void theConferenceOfTheLatestEnquiryIsNotCounted() {
    LocalDate earlier = JUNE.minusMonths(11);
    assertThat(
            counters(
                Section47Enquiry.ofConference(ANN, JUNE, JUNE.plusDays(14)),
                Section47Enquiry.ofConference(ANN, earlier, earlier.plusDays(14))))
        .containsExactly(Map.entry(ANN, new OfstedCounters(1, 1)));
  }

  @Test
  void twelveMonthsReachBackToTheSameDay() {
    LocalDate year = LocalDate.of(2018, 6, 14);
    Section47Enquiry latest = Section47Enquiry.of(ANN, JUNE);

    assertThat(counters(latest, Section47Enquiry.ofConference(ANN, year, year)))
        .containsEntry(ANN, new OfstedCounters(1, 1));
    assertThat(
            counters(
                latest, Section47Enquiry.ofConference(ANN, year.minusDays(1), year.minusDays(1))))
        .containsEntry(ANN, new OfstedCounters(0, 0));
    assertThat(counters(latest, Section47Enquiry.ofConference(ANN, year.minusDays(1), year)))
        .containsEntry(ANN, new OfstedCounters(0, 1));
  }

  @Test
  void onlyWhatWasBeforeTheLatestEnquiryIsCounted() {
    assertThat(
            counters(
                Section47Enquiry.of(ANN, JUNE),
                Section47Enquiry.ofConference(ANN, JUNE.minusDays(9), JUNE.minusDays(1)),
                Section47Enquiry.ofConference(ANN, JUNE.minusDays(8), JUNE)))
        .containsEntry(ANN, new OfstedCounters(2, 1));
    // Two that start on the latest day: neither is earlier, nor is a conference dated before them.
    assertThat(
            counters(
                Section47Enquiry.of(ANN, JUNE),
                Section47Enquiry.ofConference(ANN, JUNE, JUNE.minusDays(1))))
        .containsEntry(ANN, new OfstedCounters(0, 0));
  }

  @Test
  void aConferenceAfterTwoEnquiriesIsOne() {
    assertThat(
            counters(
                Section47Enquiry.ofConference(ANN, JUNE.minusDays(30), JUNE.minusDays(9)),
                Section47Enquiry.ofConference(ANN, JUNE.minusDays(20), JUNE.minusDays(9)),
                Section47Enquiry.of(ANN, JUNE)))
        .containsEntry(ANN, new OfstedCounters(2, 1));
  }

  @Test
  void eachChildHasItsOwnCounters() {
    assertThat(
            counters(
                Section47Enquiry.of(BEN, JUNE),
                Section47Enquiry.of(ANN, JUNE.minusDays(40)),
                Section47Enquiry.of(BEN, JUNE.minusDays(40))))
        .containsExactly(
            Map.entry(ANN, new OfstedCounters(0, 0)), Map.entry(BEN, new OfstedCounters(1, 0)));
    assertThat(counters()).isEmpty();
  }

  // What is wrong with the records.

  private static ImmutableList<DataIssue<ImmutableList<Section47Enquiry>>> issues(
      Section47Enquiry... enquiries) {
    return List.of(enquiries).stream().collect(Section47Enquiries.toIssues());
  }

  @Test
  void nothingIsWrongWithOneAfterTheOther() {
    assertThat(
            issues(
                of(ANN, MONDAY).endedOn(january(18)).build(),
                of(ANN, january(18)).conferenceHeldOn(january(24)).build(),
                of(ANN, january(24)).conferenceUnnecessary(YesNoUnknown.YES).build(),
                Section47Enquiry.of(ANN, january(25)),
                Section47Enquiry.of(BEN, january(25))))
        .isEmpty();
  }

  @Test
  void saysWhatIsWrongWithOne() {
    Section47Enquiry early =
        of(ANN, MONDAY).endedOn(january(4)).conferenceHeldOn(january(5)).build();
    Section47Enquiry unnecessary =
        of(BEN, MONDAY)
            .conferenceHeldOn(january(18))
            .conferenceUnnecessary(YesNoUnknown.YES)
            .resultedInPlan(YesNoUnknown.YES)
            .build();
    Section47Enquiry without =
        of(BEN, january(21))
            .endedOn(january(25))
            .conferenceUnnecessary(YesNoUnknown.NO)
            .resultedInPlan(YesNoUnknown.YES)
            .build();

    assertThat(issues(without, early, unnecessary))
        .containsExactly(
            DataIssue.error(
                "8615",
                ImmutableList.of(early),
                "conference 2019-01-05 before the enquiry 2019-01-07; in the total of conferences"
                    + " held, not in time and in no band"),
            DataIssue.error(
                "8875", ImmutableList.of(early), "conference on a weekend, 2019-01-05; counted"),
            DataIssue.error(
                "ended-before-start",
                ImmutableList.of(early),
                "ended 2019-01-04, before it started 2019-01-07; open on no day, its conference"
                    + " counted"),
            DataIssue.warning(
                "conference-deemed-unnecessary",
                ImmutableList.of(unnecessary),
                "conference 2019-01-18 held, although deemed unnecessary; counted as held"),
            DataIssue.warning(
                "no-conference-held",
                ImmutableList.of(without),
                "ended 2019-01-25 with no conference held, although one was deemed necessary;"
                    + " counted as waiting for it"),
            DataIssue.warning(
                "plan-without-conference",
                ImmutableList.of(without),
                "resulted in a plan, with no conference recorded; not counted"));
  }

  @Test
  void anOpenEnquiryMayBeNecessaryAndWait() {
    assertThat(issues(of(ANN, MONDAY).conferenceUnnecessary(YesNoUnknown.NO).build())).isEmpty();
    assertThat(issues(of(ANN, MONDAY).endedOn(january(8)).build())).isEmpty();
  }

  @Test
  void twoThatGoOnAreOneContradiction() {
    Section47Enquiry one = Section47Enquiry.of(ANN, MONDAY);
    Section47Enquiry other = Section47Enquiry.of(ANN, january(9));

    assertThat(issues(other, one))
        .containsExactly(
            DataIssue.error(
                "8839",
                ImmutableList.of(one, other),
                "2 enquiries of one child go on; each counted"));
  }

  @Test
  void oneThatStartsWhileAnotherGoesOnIsReportedWithTheLongest() {
    Section47Enquiry first = of(ANN, MONDAY).endedOn(january(18)).build();
    Section47Enquiry second = of(ANN, january(8)).conferenceHeldOn(january(17)).build();
    Section47Enquiry third = Section47Enquiry.of(ANN, january(17));
    Section47Enquiry fourth = of(ANN, january(18)).endedOn(january(18)).build();

    assertThat(issues(fourth, third, second, first))
        .containsExactly(
            DataIssue.error(
                "8890",
                ImmutableList.of(first, second),
                "started 2019-01-08, while one 2019-01-07 until 2019-01-18 went on; each counted"),
            DataIssue.error(
                "8890",
                ImmutableList.of(first, third),
                "started 2019-01-17, while one 2019-01-07 until 2019-01-18 went on; each counted"),
            DataIssue.error(
                "8890",
                ImmutableList.of(third, fourth),
                "started 2019-01-18, while one from 2019-01-17 went on; each counted"));
  }

  @Test
  void twoThatStartOnOneDayAreADuplicate() {
    Section47Enquiry one = of(ANN, MONDAY).endedOn(january(18)).build();
    Section47Enquiry other = of(ANN, MONDAY).endedOn(january(21)).build();

    assertThat(issues(other, one, Section47Enquiry.of(BEN, MONDAY)))
        .containsExactly(
            DataIssue.warning(
                "duplicate-enquiry",
                ImmutableList.of(one, other),
                "2 enquiries of one child started on 2019-01-07; each counted"));
  }
}
