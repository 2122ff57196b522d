package org.caselight.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.calendar.DayCount.START_IS_DAY_ONE;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.frontdoor.AssessmentClock.FROM_ASSESSMENT_START;
import static org.caselight.casework.frontdoor.AssessmentClock.FROM_REFERRAL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.calendar.WorkingDays;
import org.caselight.casework.YesNoUnknown;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
  private static final ChildId CHILD = ChildId.of("SECRET-1");

  /** A Friday. */
  private static final LocalDate START = LocalDate.of(2023, 3, 31);

  private static final LocalDate LATER = LocalDate.of(2024, 3, 31);
  private static final TimeLimit LIMIT = TimeLimit.workingDays(45);
  private static final Assessment OPEN = Assessment.of(CHILD, START, Optional.empty());

  private static Assessment authorised(LocalDate start, LocalDate authorised) {
    return Assessment.of(CHILD, start, Optional.of(authorised));
  }

  @Test
  void holdsWhatIsRecorded() {
    Assessment full =
        Assessment.builder()
            .child(CHILD)
            .startedOn(START)
            .authorisedOn(LocalDate.of(2023, 6, 9))
            .referralReceivedOn(START)
            .referralReference("SECRET-2")
            .team(Team.of("SECRET-3", TeamKind.ASSESSMENT))
            .worker(WorkerId.of("SECRET-4"))
            .childSeen(YesNoUnknown.YES)
            .needsSupport(YesNoUnknown.NO)
            .build();
    assertThat(full).hasToString("Assessment begun 2023-03-31, authorised 2023-06-09");
    assertThat(full.endedOn()).isEqualTo(full.authorisedOn());
    assertThat(full.childSeen()).isEqualTo(YesNoUnknown.YES);
    assertThat(full.needsSupport()).isEqualTo(YesNoUnknown.NO);
    assertThat(full.worker()).contains(WorkerId.of("SECRET-4"));
    assertThat(Serialized.copy(full)).isEqualTo(full).hasSameHashCodeAs(full);
    assertThat(OPEN).hasToString("Assessment begun 2023-03-31, open");
    assertThat(OPEN.childSeen()).isEqualTo(YesNoUnknown.UNKNOWN);
    assertThat(OPEN.needsSupport()).isEqualTo(YesNoUnknown.UNKNOWN);
    assertThat(FROM_REFERRAL.label()).isEqualTo("from the referral");
    assertThat(FROM_ASSESSMENT_START.label()).isEqualTo("from the start of the assessment");
  }

  @Test
  void datesAreThoseOfALivingPerson() {
    LocalDate early = LocalDate.of(1899, 12, 31);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessment.of(CHILD, early, Optional.empty()))
        .withMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> authorised(START, early))
        .withMessage("authorisedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Assessment.builder()
                    .child(CHILD)
                    .startedOn(START)
                    .referralReceivedOn(early)
                    .build())
        .withMessage("referralReceivedOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Assessment.builder().child(CHILD).startedOn(START).referralReference("").build())
        .withMessage("referralReference: must not be blank");
  }

  /** From Friday 31 March 2023: Easter, three holidays of May, and the weekend of 10 June. */
  @ParameterizedTest
  @CsvSource({
    "2023-03-31, 2023-03-31, 0, IN_TIME",
    "2023-03-31, 2023-04-02, 0, IN_TIME",
    "2023-03-31, 2023-04-03, 1, IN_TIME",
    "2023-03-31, 2023-06-08, 44, IN_TIME",
    "2023-03-31, 2023-06-09, 45, IN_TIME",
    "2023-03-31, 2023-06-10, 45, IN_TIME",
    "2023-03-31, 2023-06-11, 45, IN_TIME",
    "2023-03-31, 2023-06-12, 46, LATE",
    "2018-12-20, 2019-01-02, 6, IN_TIME",
    "2024-02-28, 2024-02-29, 1, IN_TIME",
    "2024-02-29, 2024-03-01, 1, IN_TIME",
  })
  void takesNoMoreThan45WorkingDays(
      LocalDate start, LocalDate end, long workingDays, Timeliness how) {
    Assessment assessment = authorised(start, end);
    assertThat(assessment.workingDaysTaken(FROM_ASSESSMENT_START, ENGLAND_AND_WALES))
        .hasValue(workingDays);
    assertThat(assessment.timeliness(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LATER))
        .contains(how);
    assertThat(assessment.isInTime(FROM_ASSESSMENT_START, ENGLAND_AND_WALES))
        .isEqualTo(how == Timeliness.IN_TIME);
    assertThat(assessment.isLate(FROM_ASSESSMENT_START, ENGLAND_AND_WALES))
        .isEqualTo(how == Timeliness.LATE);
    assertThat(assessment.isOverdue(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LATER)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, 1, true",
    "2023-06-08, 45, true",
    "2023-06-09, 46, false",
  })
  void theStartMayBeDayOne(LocalDate end, long workingDays, boolean inTime) {
    Assessment assessment = authorised(START, end);
    assertThat(
            assessment.workingDaysTaken(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES.counting(START_IS_DAY_ONE)))
        .hasValue(workingDays);
    assertThat(
            assessment.isInTime(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES.counting(START_IS_DAY_ONE)))
        .isEqualTo(inTime);
    assertThat(
            assessment.isInTime(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ZERO)))
        .isTrue();
  }

  @Test
  void knowsWhenItIsDueWhileItIsOpen() {
    LocalDate due = LocalDate.of(2023, 6, 9);
    assertThat(OPEN.dueOn(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, START)).contains(due);
    assertThat(OPEN.dueOn(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LATER)).contains(due);
    assertThat(OPEN.dueOn(FROM_ASSESSMENT_START, TimeLimit.weeks(6), ENGLAND_AND_WALES, START))
        .contains(LocalDate.of(2023, 5, 12));
    assertThat(OPEN.dueOn(FROM_REFERRAL, ENGLAND_AND_WALES, START)).isEmpty();
    assertThat(OPEN.dueOn(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, START.minusDays(1))).isEmpty();
    Assessment done = authorised(START, due);
    assertThat(done.dueOn(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, due)).isEmpty();
    assertThat(done.dueOn(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, due.minusDays(1)))
        .contains(due);
    WorkingDays ending = WorkingDays.of(DateRange.ofDays(START, START.plusDays(3)), day -> true);
    assertThat(OPEN.dueOn(FROM_ASSESSMENT_START, ending, START.plusDays(3))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, 0, NOT_YET_DUE",
    "2023-06-09, 45, NOT_YET_DUE",
    "2023-06-11, 45, NOT_YET_DUE",
    "2023-06-12, 46, OVERDUE",
  })
  void isOverdueWhenItWouldBeLate(LocalDate asAt, long open, Timeliness how) {
    assertThat(OPEN.timeliness(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, asAt)).contains(how);
    assertThat(OPEN.isOverdue(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, asAt))
        .isEqualTo(how == Timeliness.OVERDUE);
    assertThat(OPEN.workingDaysOpen(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, asAt)).hasValue(open);
    assertThat(OPEN.workingDaysTaken(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isEmpty();
    assertThat(OPEN.isInTime(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isFalse();
    assertThat(OPEN.isLate(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isFalse();
  }

  @Test
  void whatIsAuthorisedLaterIsOpenToday() {
    Assessment assessment = authorised(START, LocalDate.of(2023, 6, 20));
    assertThat(
            assessment.timeliness(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LocalDate.of(2023, 6, 19)))
        .contains(Timeliness.OVERDUE);
    assertThat(
            assessment.timeliness(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LocalDate.of(2023, 6, 20)))
        .contains(Timeliness.LATE);
    assertThat(
            assessment.workingDaysOpen(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LocalDate.of(2023, 6, 19)))
        .hasValue(51);
    assertThat(
            assessment.workingDaysOpen(
                FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LocalDate.of(2023, 6, 20)))
        .isEmpty();
  }

  /** Referred on 31 March, begun eleven working days later. */
  @Test
  void theClockDecides() {
    Assessment assessment =
        Assessment.builder()
            .child(CHILD)
            .referralReceivedOn(START)
            .startedOn(LocalDate.of(2023, 4, 19))
            .authorisedOn(LocalDate.of(2023, 6, 12))
            .build();
    assertThat(assessment.workingDaysTaken(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).hasValue(35);
    assertThat(assessment.isInTime(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isTrue();
    assertThat(assessment.workingDaysTaken(FROM_REFERRAL, ENGLAND_AND_WALES)).hasValue(46);
    assertThat(assessment.isLate(FROM_REFERRAL, ENGLAND_AND_WALES)).isTrue();
    assertThat(assessment.isInTime(FROM_REFERRAL, TimeLimit.workingDays(46), ENGLAND_AND_WALES))
        .isTrue();
    assertThat(assessment.isLate(FROM_REFERRAL, TimeLimit.weeks(10), ENGLAND_AND_WALES)).isTrue();
    assertThat(
            assessment.isOverdue(
                FROM_REFERRAL, TimeLimit.weeks(10), ENGLAND_AND_WALES, LocalDate.of(2023, 6, 10)))
        .isTrue();
  }

  private static Optional<String> why(Assessment assessment, AssessmentClock clock) {
    return assessment.whyLeftOut(clock, LIMIT, ENGLAND_AND_WALES, LATER);
  }

  @Test
  void saysWhyItIsLeftOut() {
    Assessment contradictory = authorised(START, START.minusDays(1));
    assertThat(why(contradictory, FROM_ASSESSMENT_START)).contains("authorised before it began");
    assertThat(contradictory.isContradictory()).isTrue();
    assertThat(contradictory.workingDaysTaken(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isEmpty();
    assertThat(contradictory.isInTime(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isFalse();
    assertThat(contradictory.isLate(FROM_ASSESSMENT_START, ENGLAND_AND_WALES)).isFalse();

    assertThat(why(OPEN, FROM_REFERRAL)).contains("no referral date recorded");
    assertThat(why(OPEN, FROM_ASSESSMENT_START)).isEmpty();

    Assessment beforeReferral =
        Assessment.builder()
            .child(CHILD)
            .startedOn(START)
            .authorisedOn(START.plusDays(3))
            .referralReceivedOn(START.plusDays(4))
            .build();
    assertThat(why(beforeReferral, FROM_REFERRAL)).contains("authorised before the referral");
    assertThat(why(beforeReferral, FROM_ASSESSMENT_START)).isEmpty();

    assertThat(OPEN.whyLeftOut(FROM_ASSESSMENT_START, LIMIT, ENGLAND_AND_WALES, START.minusDays(1)))
        .contains("later than the day asked about");
    Assessment openBeforeReferral =
        Assessment.builder().child(CHILD).startedOn(START).referralReceivedOn(LATER).build();
    assertThat(
            openBeforeReferral.whyLeftOut(
                FROM_REFERRAL, LIMIT, ENGLAND_AND_WALES, LATER.minusDays(1)))
        .contains("later than the day asked about");

    Assessment old = Assessment.of(CHILD, LocalDate.of(1977, 12, 31), Optional.empty());
    assertThat(why(old, FROM_ASSESSMENT_START)).contains("outside the working-day calendar");
    assertThat(old.timeliness(FROM_ASSESSMENT_START, TimeLimit.months(6), ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.OVERDUE);
    assertThat(old.workingDaysOpen(FROM_ASSESSMENT_START, ENGLAND_AND_WALES, LATER))
        .isEqualTo(OptionalLong.empty());
  }

  @Test
  void isAuthorisedInAPeriodWhateverItsStart() {
    DateRange day = DateRange.ofDays(START, START);
    assertThat(OPEN.isAuthorisedIn(day)).isFalse();
    assertThat(authorised(START.plusDays(5), START).isAuthorisedIn(day)).isTrue();
    assertThat(authorised(START.minusDays(5), START.plusDays(1)).isAuthorisedIn(day)).isFalse();
  }
}
