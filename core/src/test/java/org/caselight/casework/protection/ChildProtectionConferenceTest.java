package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.INITIAL;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.REVIEW;
import static org.caselight.casework.protection.ChildProtectionConference.Kind.TRANSFER_IN;

import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.Timeliness;
import org.caselight.casework.StatutoryTimeLimits;
import org.caselight.casework.YesNoUnknown;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildProtectionConferenceTest {
  private static final ChildId CHILD = ChildId.of("C-secret");
  private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);
  private static final TimeLimit LIMIT = TimeLimit.workingDays(15);

  private static ChildProtectionConference initial(LocalDate start, LocalDate held) {
    return ChildProtectionConference.ofInitial(CHILD, start, held);
  }

  @ParameterizedTest
  @CsvSource({
    // The fifteenth working day after Monday 7 January 2019 is Monday 28.
    "2019-01-07, 2019-01-07, 0, true",
    "2019-01-07, 2019-01-28, 15, true",
    "2019-01-07, 2019-01-29, 16, false",
    // After Friday 4 January it is Friday 25; no working day passes over the weekend.
    "2019-01-04, 2019-01-25, 15, true",
    "2019-01-04, 2019-01-27, 15, true",
    "2019-01-04, 2019-01-28, 16, false",
    // Good Friday and Easter Monday do not count.
    "2019-04-08, 2019-05-01, 15, true",
    "2019-04-08, 2019-05-02, 16, false",
  })
  void isInTimeUpToFifteenWorkingDays(
      LocalDate start, LocalDate held, long taken, boolean isInTime) {
    ChildProtectionConference conference = initial(start, held);
    ChildProtectionConference transfer = ChildProtectionConference.ofTransferIn(CHILD, start, held);

    assertThat(conference.workingDaysTaken(ENGLAND_AND_WALES)).hasValue(taken);
    assertThat(conference.isInTime(ENGLAND_AND_WALES)).isEqualTo(isInTime);
    assertThat(transfer.isInTime(ENGLAND_AND_WALES)).isEqualTo(isInTime);
    assertThat(conference.timeliness(LIMIT, ENGLAND_AND_WALES))
        .contains(isInTime ? Timeliness.IN_TIME : Timeliness.LATE);
    assertThat(conference.whyNotTimed(LIMIT, ENGLAND_AND_WALES)).isEmpty();
  }

  @Test
  void countsAsTheCalendarDoes() {
    ChildProtectionConference conference = initial(MONDAY, LocalDate.of(2019, 1, 28));

    assertThat(conference.isInTime(ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ONE)))
        .isFalse();
    assertThat(conference.isInTime(TimeLimit.days(21), ENGLAND_AND_WALES)).isTrue();
    assertThat(conference.isInTime(TimeLimit.days(20), ENGLAND_AND_WALES)).isFalse();
  }

  @Test
  void isNeitherInTimeNorLateIfItWasBeforeItsEnquiry() {
    ChildProtectionConference early = initial(MONDAY, MONDAY.minusDays(1));

    assertThat(early.isContradictory()).isTrue();
    assertThat(initial(MONDAY, MONDAY).isContradictory()).isFalse();
    assertThat(early.isInTime(ENGLAND_AND_WALES)).isFalse();
    assertThat(early.timeliness(LIMIT, ENGLAND_AND_WALES)).isEmpty();
    assertThat(early.workingDaysTaken(ENGLAND_AND_WALES)).isEmpty();
    assertThat(early.whyNotTimed(LIMIT, ENGLAND_AND_WALES))
        .contains("conference before the enquiry");
    assertThat(
            ChildProtectionConference.ofTransferIn(CHILD, MONDAY, MONDAY.minusDays(1))
                .whyNotTimed(LIMIT, ENGLAND_AND_WALES))
        .contains("conference before the notification");
  }

  @Test
  void isNeitherInTimeNorLateWithoutADayToCountFrom() {
    ChildProtectionConference conference =
        ChildProtectionConference.builder().child(CHILD).kind(INITIAL).heldOn(MONDAY).build();

    assertThat(conference.isContradictory()).isFalse();
    assertThat(conference.isInTime(ENGLAND_AND_WALES)).isFalse();
    assertThat(conference.timeliness(LIMIT, ENGLAND_AND_WALES)).isEmpty();
    assertThat(conference.workingDaysTaken(ENGLAND_AND_WALES)).isEmpty();
    assertThat(conference.whyNotTimed(LIMIT, ENGLAND_AND_WALES))
        .contains("no day to count from recorded");
  }

  @Test
  void isNeitherInTimeNorLateOutsideTheCalendar() {
    ChildProtectionConference old = initial(LocalDate.of(1977, 12, 31), LocalDate.of(1978, 1, 3));

    assertThat(old.timeliness(LIMIT, ENGLAND_AND_WALES)).isEmpty();
    assertThat(old.isInTime(ENGLAND_AND_WALES)).isFalse();
    assertThat(old.workingDaysTaken(ENGLAND_AND_WALES)).isEmpty();
    assertThat(old.whyNotTimed(LIMIT, ENGLAND_AND_WALES))
        .contains("outside the working-day calendar");
    assertThat(old.isInTime(TimeLimit.weeks(1), ENGLAND_AND_WALES)).isTrue();
    assertThat(
            initial(LocalDate.of(1978, 1, 1), LocalDate.of(1978, 1, 3)).isInTime(ENGLAND_AND_WALES))
        .isTrue();
  }

  @Test
  void aReviewHasNoLimitOfItsOwn() {
    ChildProtectionConference review =
        ChildProtectionConference.builder()
            .child(CHILD)
            .kind(REVIEW)
            .countedFrom(MONDAY)
            .heldOn(MONDAY)
            .build();

    assertThat(REVIEW.limit()).isEmpty();
    assertThat(review.isInTime(ENGLAND_AND_WALES)).isFalse();
    assertThat(review.isInTime(TimeLimit.months(6), ENGLAND_AND_WALES)).isTrue();
    assertThat(INITIAL.limit()).contains(StatutoryTimeLimits.INITIAL_CONFERENCE);
    assertThat(TRANSFER_IN.limit()).contains(StatutoryTimeLimits.TRANSFER_IN_CONFERENCE);
  }

  @Test
  void isOfAKindAndAPeriod() {
    ChildProtectionConference conference = initial(MONDAY, LocalDate.of(2019, 1, 24));

    assertThat(conference.isHeldIn(INITIAL, january(24, 25))).isTrue();
    assertThat(conference.isHeldIn(INITIAL, january(23, 24))).isFalse();
    assertThat(conference.isHeldIn(INITIAL, january(25, 26))).isFalse();
    assertThat(conference.isHeldIn(TRANSFER_IN, january(24, 25))).isFalse();
  }

  private static DateRange january(int from, int until) {
    return DateRange.of(LocalDate.of(2019, 1, from), LocalDate.of(2019, 1, until));
  }

  @Test
  void printsNoIdentifier() {
    ChildProtectionConference conference =
        ChildProtectionConference.builder()
            .child(CHILD)
            .kind(INITIAL)
            .countedFrom(MONDAY)
            .heldOn(LocalDate.of(2019, 1, 24))
            .resultedInPlan(YesNoUnknown.YES)
            .team(Team.of("T-secret", TeamKind.CHILDRENS))
            .worker(WorkerId.of("W-secret"))
            .reference("R-secret")
            .build();

    assertThat(conference)
        .hasToString("initial conference 2019-01-24, counted from 2019-01-07, plan: yes");
    assertThat(ChildProtectionConference.builder().child(CHILD).kind(REVIEW).heldOn(MONDAY).build())
        .hasToString("review conference 2019-01-07, plan: unknown");
    assertThat(Serialized.copy(conference)).isEqualTo(conference).hasSameHashCodeAs(conference);
    assertThat(conference.team()).contains(Team.of("T-secret", TeamKind.CHILDRENS));
    assertThat(conference.worker()).contains(WorkerId.of("W-secret"));
    assertThat(conference.reference()).contains("R-secret");
  }

  @Test
  void refusesMistakesOfTyping() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> initial(MONDAY, LocalDate.of(1899, 12, 31)))
        .withMessage("heldOn: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> initial(LocalDate.of(2201, 1, 1), MONDAY))
        .withMessage("countedFrom: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChildProtectionConference.builder()
                    .child(CHILD)
                    .kind(INITIAL)
                    .heldOn(MONDAY)
                    .reference(" R1")
                    .build())
        .withMessage("reference: must not begin or end with blanks (withheld)");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ChildProtectionConference.ofInitial(null, MONDAY, MONDAY))
        .withMessage("child");
    assertThatNullPointerException()
        .isThrownBy(() -> ChildProtectionConference.ofTransferIn(CHILD, MONDAY, null))
        .withMessage("heldOn");
  }
}
