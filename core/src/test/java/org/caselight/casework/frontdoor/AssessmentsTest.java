package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.frontdoor.AssessmentClock.FROM_ASSESSMENT_START;
import static org.caselight.casework.frontdoor.AssessmentClock.FROM_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.ReportingYear;
import org.caselight.calendar.TimeLimit;
import org.caselight.figure.TimelinessSummary;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.junit.jupiter.api.Test;

class AssessmentsTest {
  private static final ChildId A = ChildId.of("A-SECRET");
  private static final ChildId B = ChildId.of("B-SECRET");
  private static final DateRange YEAR = ReportingYear.ending(2024).period();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Assessment of(ChildId child, String start, String authorised) {
    return Assessment.of(child, day(start), Optional.of(day(authorised)));
  }

  private static Assessment open(ChildId child, String start) {
    return Assessment.of(child, day(start), Optional.empty());
  }

  private static Stream<Assessment> some() {
    return Stream.of(
        of(A, "2023-03-31", "2023-06-09"),
        of(A, "2023-03-31", "2023-06-12"),
        of(B, "2023-05-31", "2023-06-12"),
        of(B, "2023-06-13", "2023-06-12"),
        of(B, "1977-12-31", "2023-06-12"),
        of(B, "2023-03-01", "2023-03-31"),
        open(A, "2023-03-31"),
        open(B, "2023-04-03"),
        open(B, "2024-04-01"));
  }

  @Test
  void inTimeIsOfThoseAuthorisedInThePeriod() {
    String left =
        ", left out: authorised before it began (1), outside the working-day calendar (1)";
    assertThat(some().collect(Assessments.toInTime(YEAR, FROM_ASSESSMENT_START, ENGLAND_AND_WALES)))
        .hasToString("66.7% (2 of 3)" + left);
    assertThat(
            some()
                .collect(
                    Assessments.toInTime(
                        YEAR, FROM_ASSESSMENT_START, TimeLimit.workingDays(10), ENGLAND_AND_WALES)))
        .hasToString("33.3% (1 of 3)" + left);
    assertThat(
            some().collect(Assessments.toDurations(YEAR, FROM_ASSESSMENT_START, ENGLAND_AND_WALES)))
        .hasToString("3: median 45 days, mean 33, longest 46" + left);
    assertThat(some().collect(Assessments.toInTime(YEAR, FROM_REFERRAL, ENGLAND_AND_WALES)))
        .hasToString(
            "undefined (0 of 0), left out: authorised before it began (1), no referral date"
                + " recorded (4)");
  }

  @Test
  void openOnesStandApart() {
    String left =
        ", left out: authorised before it began (1), later than the day asked about (1), outside"
            + " the working-day calendar (1)";
    assertThat(
            some()
                .collect(
                    Assessments.toTimeliness(
                        FROM_ASSESSMENT_START, ENGLAND_AND_WALES, day("2023-06-12"))))
        .hasToString(new TimelinessSummary(3, 1, 1, 1) + left);
    assertThat(
            some()
                .collect(
                    Assessments.toTimeliness(
                        FROM_ASSESSMENT_START,
                        TimeLimit.workingDays(46),
                        ENGLAND_AND_WALES,
                        day("2023-06-12"))))
        .hasToString(new TimelinessSummary(4, 0, 2, 0) + left);
    assertThat(
            some()
                .collect(
                    Assessments.toOpenAges(
                        FROM_ASSESSMENT_START, ENGLAND_AND_WALES, day("2023-06-12"))))
        .hasToString("2: median 45.5 days, mean 45.5, longest 46");
    assertThat(
            some()
                .collect(
                    Assessments.toOpenAges(
                        FROM_ASSESSMENT_START, ENGLAND_AND_WALES, day("2023-06-09"))))
        .hasToString(
            "4: median 44.5 days, mean 35.3, longest 45, left out: outside the working-day"
                + " calendar (1)");
  }

  /** From 31 March 2023, the last day of each band and the first of the next. */
  @Test
  void bandsAreThoseOfTheTable() {
    assertThat(Assessments.WORKING_DAY_BANDS.labels())
        .containsExactly(
            "0",
            "1 to 10",
            "11 to 20",
            "21 to 30",
            "31 to 40",
            "41 to 45",
            "46 to 50",
            "51 to 60",
            "61 or more");
    assertThat(
            Stream.of(
                    "2023-04-02",
                    "2023-04-03",
                    "2023-04-18",
                    "2023-04-19",
                    "2023-05-03",
                    "2023-05-04",
                    "2023-05-18",
                    "2023-05-19",
                    "2023-06-02",
                    "2023-06-05",
                    "2023-06-09",
                    "2023-06-12",
                    "2023-06-16",
                    "2023-06-19",
                    "2023-06-30",
                    "2023-07-03",
                    "2023-03-30")
                .map(end -> of(A, "2023-03-31", end))
                .collect(
                    Assessments.toBandCounts(
                        DateRange.ofDays(day("2023-03-30"), day("2023-07-03")),
                        FROM_ASSESSMENT_START,
                        ENGLAND_AND_WALES)))
        .hasToString(
            "0: 1, 1 to 10: 2, 11 to 20: 2, 21 to 30: 2, 31 to 40: 2, 41 to 45: 2, 46 to 50: 2,"
                + " 51 to 60: 2, 61 or more: 1 working days; 17 in all");
  }

  private static List<String> issuesOf(Assessment... assessments) {
    return Stream.of(assessments).collect(Assessments.toIssues()).stream()
        .map(DataIssue::toString)
        .toList();
  }

  @Test
  void findsDatesThatContradictEachOther() {
    assertThat(issuesOf(of(A, "2019-01-07", "2019-01-06")))
        .containsExactly(
            "error, 8608: authorised 2019-01-06, before it began 2019-01-07; not held against a"
                + " time limit, in no band; [Assessment begun 2019-01-07, authorised 2019-01-06]");
    assertThat(issuesOf(of(A, "2019-01-07", "2019-01-07"))).isEmpty();
    assertThat(issuesOf(referred("2019-01-08")))
        .containsExactly(
            "error, 1103: began 2019-01-07, before the referral was received 2019-01-08; counted,"
                + " unless it was authorised before the day it is counted from; [Assessment begun"
                + " 2019-01-07, open]");
    assertThat(issuesOf(referred("2019-01-07"))).isEmpty();
  }

  private static Assessment referred(String received) {
    return Assessment.builder()
        .child(A)
        .startedOn(day("2019-01-07"))
        .referralReceivedOn(day(received))
        .build();
  }

  @Test
  void findsOnesThatBeginWhileAnotherIsOpen() {
    assertThat(issuesOf(of(A, "2019-01-08", "2019-01-20"), of(A, "2019-01-07", "2019-01-09")))
        .containsExactly(
            "warning, 8863Q: began 2019-01-08, while another that began 2019-01-07 was open; both"
                + " counted; [Assessment begun 2019-01-07, authorised 2019-01-09, Assessment begun"
                + " 2019-01-08, authorised 2019-01-20]");
    assertThat(issuesOf(of(A, "2019-01-07", "2019-01-08"), of(A, "2019-01-08", "2019-01-20")))
        .isEmpty();
    assertThat(issuesOf(of(A, "2019-01-07", "2019-01-09"), of(B, "2019-01-08", "2019-01-20")))
        .isEmpty();
    assertThat(issuesOf(of(A, "2019-01-07", "2019-01-09"), of(A, "2019-01-08", "2019-01-07")))
        .hasSize(1);
    assertThat(
            issuesOf(
                of(A, "2019-01-01", "2019-02-01"),
                of(A, "2019-01-02", "2019-01-03"),
                of(A, "2019-01-10", "2019-01-11")))
        .hasSize(2)
        .allSatisfy(issue -> assertThat(issue).contains("another that began 2019-01-01"));
  }

  @Test
  void findsSeveralOpenOnesOnce() {
    assertThat(issuesOf(open(A, "2019-01-08"), open(A, "2019-01-07"), open(B, "2019-01-07")))
        .containsExactly(
            "error, 8896: 2 assessments of one child are open, begun 2019-01-07, 2019-01-08; each"
                + " counted; [Assessment begun 2019-01-07, open, Assessment begun 2019-01-08,"
                + " open]");
    assertThat(issuesOf(open(A, "2019-01-07"), of(A, "2019-01-08", "2019-01-09")))
        .singleElement()
        .asString()
        .startsWith("warning, 8863Q: began 2019-01-08");
  }
}
