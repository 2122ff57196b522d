package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.Optional;
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

class Section47EnquiryTest {
  private static final ChildId CHILD = ChildId.of("C-secret");

  /** Fifteen working days later it is Monday 28 January. */
  private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);

  private static final LocalDate LATER = LocalDate.of(2019, 6, 14);
  private static final TimeLimit LIMIT = TimeLimit.workingDays(15);

  private static Section47Enquiry.Builder enquiry() {
    return Section47Enquiry.builder().child(CHILD).startedOn(MONDAY);
  }

  private static LocalDate january(int day) {
    return LocalDate.of(2019, 1, day);
  }

  private static void assertLeftOut(Section47Enquiry enquiry, LocalDate asAt, String reason) {
    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, asAt)).isEmpty();
    assertThat(enquiry.whyConferenceNotTimed(LIMIT, ENGLAND_AND_WALES, asAt)).contains(reason);
    assertThat(enquiry.isConferenceOverdue(ENGLAND_AND_WALES, asAt)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-07, NOT_YET_DUE",
    "2019-01-28, NOT_YET_DUE",
    "2019-01-29, OVERDUE",
    "2019-06-14, OVERDUE",
  })
  void anOpenEnquiryIsOverdueTheDayAfterTheFifteenth(LocalDate asAt, Timeliness expected) {
    Section47Enquiry open = Section47Enquiry.of(CHILD, MONDAY);

    assertThat(open.conferenceTimeliness(ENGLAND_AND_WALES, asAt)).contains(expected);
    assertThat(open.whyConferenceNotTimed(LIMIT, ENGLAND_AND_WALES, asAt)).isEmpty();
    assertThat(open.isConferenceOverdue(ENGLAND_AND_WALES, asAt))
        .isEqualTo(expected == Timeliness.OVERDUE);
  }

  @ParameterizedTest
  @CsvSource({"28, IN_TIME, 15", "29, LATE, 16"})
  void aConferenceIsInTimeUpToTheFifteenthDay(int day, Timeliness expected, long taken) {
    Section47Enquiry enquiry = Section47Enquiry.ofConference(CHILD, MONDAY, january(day));

    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, LATER)).contains(expected);
    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(day))).contains(expected);
    assertThat(enquiry.workingDaysToConference(ENGLAND_AND_WALES)).hasValue(taken);
    assertThat(enquiry.isConferenceOverdue(ENGLAND_AND_WALES, LATER)).isFalse();
  }

  @Test
  void aConferenceHeldLaterIsNotHeldYet() {
    Section47Enquiry enquiry = Section47Enquiry.ofConference(CHILD, MONDAY, january(30));

    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(28)))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(29)))
        .contains(Timeliness.OVERDUE);
    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(30)))
        .contains(Timeliness.LATE);
  }

  @Test
  void theLimitAndTheCountAreTheCallers() {
    Section47Enquiry enquiry = Section47Enquiry.ofConference(CHILD, MONDAY, january(28));

    assertThat(
            enquiry.conferenceTimeliness(
                ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ONE), LATER))
        .contains(Timeliness.LATE);
    assertThat(enquiry.conferenceTimeliness(TimeLimit.workingDays(14), ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.LATE);
    assertThat(enquiry.conferenceTimeliness(TimeLimit.weeks(3), ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.IN_TIME);
  }

  @Test
  void waitsForNoConferenceThatWasDeemedUnnecessary() {
    Section47Enquiry enquiry = enquiry().conferenceUnnecessary(YesNoUnknown.YES).build();

    assertLeftOut(enquiry, LATER, "conference deemed unnecessary");
  }

  @Test
  void aConferenceThatWasHeldCountsAlthoughDeemedUnnecessary() {
    Section47Enquiry enquiry =
        enquiry().conferenceUnnecessary(YesNoUnknown.YES).conferenceHeldOn(january(30)).build();

    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, LATER)).contains(Timeliness.LATE);
    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(29)))
        .contains(Timeliness.OVERDUE);
  }

  @Test
  void waitsForNoConferenceOnceItHasEnded() {
    Section47Enquiry enquiry = enquiry().endedOn(january(30)).build();

    assertThat(enquiry.conferenceTimeliness(ENGLAND_AND_WALES, january(29)))
        .contains(Timeliness.OVERDUE);
    assertLeftOut(enquiry, january(30), "ended with no conference held");
    assertLeftOut(enquiry().endedOn(MONDAY.minusDays(1)).build(), LATER, "ended before it started");
  }

  @Test
  void waitsForAConferenceThatIsNecessaryThoughItHasEnded() {
    Section47Enquiry ended =
        enquiry().endedOn(january(9)).conferenceUnnecessary(YesNoUnknown.NO).build();

    assertThat(ended.conferenceTimeliness(ENGLAND_AND_WALES, january(9)))
        .contains(Timeliness.NOT_YET_DUE);
    assertThat(ended.isConferenceOverdue(ENGLAND_AND_WALES, LATER)).isTrue();
    Section47Enquiry heldLate =
        enquiry().endedOn(january(9)).conferenceHeldOn(LATER.plusDays(1)).build();
    assertThat(heldLate.isConferenceOverdue(ENGLAND_AND_WALES, LATER)).isTrue();
    assertThat(heldLate.conferenceTimeliness(ENGLAND_AND_WALES, LATER.plusDays(1)))
        .contains(Timeliness.LATE);
    assertLeftOut(
        enquiry().endedOn(MONDAY.minusDays(1)).conferenceUnnecessary(YesNoUnknown.NO).build(),
        LATER,
        "ended before it started");
  }

  @Test
  void knowsWhenItsConferenceIsDue() {
    Section47Enquiry waiting = enquiry().build();
    LocalDate due = ENGLAND_AND_WALES.dueDate(MONDAY, 15);

    assertThat(waiting.conferenceDueOn(ENGLAND_AND_WALES, MONDAY)).contains(due);
    assertThat(waiting.conferenceDueOn(ENGLAND_AND_WALES, due.plusDays(30))).contains(due);
    assertThat(waiting.conferenceDueOn(ENGLAND_AND_WALES, MONDAY.minusDays(1))).isEmpty();
    assertThat(enquiry().conferenceHeldOn(due).build().conferenceDueOn(ENGLAND_AND_WALES, due))
        .isEmpty();
    assertThat(
            enquiry()
                .conferenceHeldOn(due)
                .build()
                .conferenceDueOn(ENGLAND_AND_WALES, due.minusDays(1)))
        .contains(due);
    WorkingDays ending = WorkingDays.of(DateRange.ofDays(MONDAY, MONDAY.plusDays(3)), day -> true);
    assertThat(waiting.conferenceDueOn(ending, MONDAY.plusDays(3))).isEmpty();
  }

  @Test
  void isLeftOutBeforeItStarted() {
    assertLeftOut(
        Section47Enquiry.of(CHILD, MONDAY),
        MONDAY.minusDays(1),
        "started after the day asked about");
  }

  @Test
  void isLeftOutIfItsConferenceWasBeforeIt() {
    assertLeftOut(
        Section47Enquiry.ofConference(CHILD, MONDAY, MONDAY.minusDays(1)),
        LATER,
        "conference before the enquiry");
  }

  @Test
  void isLeftOutOutsideTheCalendar() {
    LocalDate old = LocalDate.of(1977, 12, 31);

    assertLeftOut(Section47Enquiry.of(CHILD, old), LATER, "outside the working-day calendar");
    assertLeftOut(
        Section47Enquiry.ofConference(CHILD, old, old.plusDays(9)),
        LATER,
        "outside the working-day calendar");
    assertThat(
            Section47Enquiry.of(CHILD, old)
                .conferenceTimeliness(TimeLimit.weeks(3), ENGLAND_AND_WALES, LATER))
        .contains(Timeliness.OVERDUE);
  }

  @Test
  void hasNoWorkingDaysToAConferenceThatWasNotHeld() {
    assertThat(Section47Enquiry.of(CHILD, MONDAY).workingDaysToConference(ENGLAND_AND_WALES))
        .isEmpty();
    assertThat(
            Section47Enquiry.ofConference(CHILD, MONDAY, january(6))
                .workingDaysToConference(ENGLAND_AND_WALES))
        .isEmpty();
  }

  @Test
  void givesItsConference() {
    Section47Enquiry enquiry =
        enquiry()
            .conferenceHeldOn(january(24))
            .resultedInPlan(YesNoUnknown.YES)
            .team(Team.of("East", TeamKind.CHILDRENS))
            .worker(WorkerId.of("W1"))
            .reference("R1")
            .build();

    assertThat(enquiry.initialConference())
        .contains(
            ChildProtectionConference.builder()
                .child(CHILD)
                .kind(ChildProtectionConference.Kind.INITIAL)
                .countedFrom(MONDAY)
                .heldOn(january(24))
                .resultedInPlan(YesNoUnknown.YES)
                .team(Team.of("East", TeamKind.CHILDRENS))
                .worker(WorkerId.of("W1"))
                .reference("R1")
                .build());
    assertThat(Section47Enquiry.of(CHILD, MONDAY).initialConference()).isEmpty();
  }

  @Test
  void isAStretchOfAChildsTime() {
    Section47Enquiry enquiry = enquiry().endedOn(january(18)).build();

    assertThat(enquiry.isOpenOn(january(17))).isTrue();
    assertThat(enquiry.isOpenOn(january(18))).isFalse();
    assertThat(Section47Enquiry.of(CHILD, MONDAY).isOpenOn(LATER)).isTrue();
    assertThat(enquiry.conferenceUnnecessary()).isEqualTo(YesNoUnknown.UNKNOWN);
    assertThat(enquiry.resultedInPlan()).isEqualTo(YesNoUnknown.UNKNOWN);
  }

  @Test
  void printsNoIdentifier() {
    Section47Enquiry enquiry =
        enquiry()
            .endedOn(january(18))
            .conferenceHeldOn(january(24))
            .resultedInPlan(YesNoUnknown.YES)
            .team(Team.of("T-secret", TeamKind.CHILDRENS))
            .worker(WorkerId.of("W-secret"))
            .reference("R-secret")
            .build();

    assertThat(enquiry)
        .hasToString(
            "section 47 enquiry 2019-01-07 until 2019-01-18, conference 2019-01-24, plan: yes");
    assertThat(Section47Enquiry.of(CHILD, MONDAY))
        .hasToString("section 47 enquiry from 2019-01-07, no conference");
    assertThat(enquiry().conferenceUnnecessary(YesNoUnknown.YES).build())
        .hasToString("section 47 enquiry from 2019-01-07, conference deemed unnecessary");
    assertThat(Serialized.copy(enquiry)).isEqualTo(enquiry).hasSameHashCodeAs(enquiry);
  }

  @Test
  void refusesMistakesOfTyping() {
    LocalDate typo = LocalDate.of(1019, 1, 7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Section47Enquiry.of(CHILD, typo))
        .withMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was 1019-01-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> enquiry().endedOn(typo).build())
        .withMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was 1019-01-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> enquiry().conferenceHeldOn(typo).build())
        .withMessage("conferenceHeldOn: must be from 1900-01-01 to 2200-12-31, was 1019-01-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> enquiry().reference("").build())
        .withMessage("reference: must not be blank");
    assertThat(enquiry().endedOn(Optional.empty()).build())
        .isEqualTo(Section47Enquiry.of(CHILD, MONDAY));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Section47Enquiry.of(null, MONDAY))
        .withMessage("child");
    assertThatNullPointerException()
        .isThrownBy(() -> Section47Enquiry.of(CHILD, null))
        .withMessage("startedOn");
  }
}
