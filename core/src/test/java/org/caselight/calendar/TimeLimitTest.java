package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
  private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 31);
  private static final TimeLimit ASSESSMENT = TimeLimit.workingDays(45);
  private static final WorkingDays START_COUNTS =
      ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ONE);

  @Test
  void dueDateFollowsTheUnit() {
    assertThat(ASSESSMENT.dueDate(FRIDAY, ENGLAND_AND_WALES)).isEqualTo("2023-06-09");
    assertThat(ASSESSMENT.dueDate(FRIDAY, START_COUNTS)).isEqualTo("2023-06-08");
    assertThat(TimeLimit.days(10).dueDate(FRIDAY, ENGLAND_AND_WALES)).isEqualTo("2023-04-10");
    assertThat(TimeLimit.weeks(6).dueDate(FRIDAY, ENGLAND_AND_WALES)).isEqualTo("2023-05-12");
    assertThat(TimeLimit.months(3).dueDate(FRIDAY, ENGLAND_AND_WALES)).isEqualTo("2023-06-30");
  }

  @ParameterizedTest
  @CsvSource({"2023-01-31, 2023-02-28", "2024-01-31, 2024-02-29", "2024-02-29, 2024-03-29"})
  void monthIsACalendarMonth(LocalDate start, LocalDate due) {
    assertThat(TimeLimit.months(1).dueDate(start, ENGLAND_AND_WALES)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, true",
    "2023-06-08, true",
    "2023-06-09, true",
    "2023-06-10, true", // the Saturday after: no working day has passed since the 45th
    "2023-06-11, true",
    "2023-06-12, false"
  })
  void workingDaysAreInTimeUntilOneTooManyHasPassed(LocalDate done, boolean inTime) {
    assertThat(ASSESSMENT.isWithin(FRIDAY, done, ENGLAND_AND_WALES)).isEqualTo(inTime);
    assertThat(ASSESSMENT.isOverdue(FRIDAY, ENGLAND_AND_WALES, done)).isEqualTo(!inTime);
  }

  @ParameterizedTest
  @CsvSource({"2023-06-08, true", "2023-06-09, false"})
  void startMayCount(LocalDate done, boolean inTime) {
    assertThat(ASSESSMENT.isWithin(FRIDAY, done, START_COUNTS)).isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource({
    "DAYS, 7, 2023-04-07, true",
    "DAYS, 7, 2023-04-08, false",
    "WEEKS, 1, 2023-04-07, true",
    "WEEKS, 1, 2023-04-08, false",
    "MONTHS, 1, 2023-04-30, true",
    "MONTHS, 1, 2023-05-01, false"
  })
  void otherUnitsAreInTimeUpToTheDueDate(
      TimeLimit.Unit unit, int amount, LocalDate done, boolean inTime) {
    TimeLimit limit = new TimeLimit(amount, unit);
    assertThat(limit.isWithin(FRIDAY, done, ENGLAND_AND_WALES)).isEqualTo(inTime);
    assertThat(limit.isOverdue(FRIDAY, ENGLAND_AND_WALES, done)).isEqualTo(!inTime);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-09, 2023-06-09, IN_TIME",
    "2023-06-12, 2023-06-12, LATE",
    "2023-06-12, 2023-12-31, LATE",
    "2023-06-09, 2023-06-08, NOT_YET_DUE", // done tomorrow is not done
    "2023-06-13, 2023-06-12, OVERDUE",
    ", 2023-03-01, NOT_YET_DUE", // asked before it began
    ", 2023-03-31, NOT_YET_DUE",
    ", 2023-06-09, NOT_YET_DUE",
    ", 2023-06-11, NOT_YET_DUE",
    ", 2023-06-12, OVERDUE"
  })
  void standsInOneOfFourWays(LocalDate done, LocalDate asAt, Timeliness timeliness) {
    assertThat(ASSESSMENT.timeliness(FRIDAY, Optional.ofNullable(done), ENGLAND_AND_WALES, asAt))
        .isEqualTo(timeliness);
  }

  @Test
  void whatIsDoneBeforeItBeganHasTakenNoTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSESSMENT.isWithin(FRIDAY, FRIDAY.minusDays(1), ENGLAND_AND_WALES))
        .withMessage("done: must not be before the start (2023-03-31), was 2023-03-30");
  }

  @ParameterizedTest
  @CsvSource({
    "1977-12-31, false",
    "1978-01-01, true",
    "9999-10-27, true",
    "9999-10-28, false",
    "9999-12-31, false",
    "-999999999-01-01, false",
    "+999999999-12-30, false",
    "+999999999-12-31, false"
  })
  void workingDaysAreCountedWithinTheirCalendar(LocalDate start, boolean countable) {
    assertThat(ASSESSMENT.isCountable(start, ENGLAND_AND_WALES)).isEqualTo(countable);
    if (countable) {
      assertThat(ASSESSMENT.dueDate(start, ENGLAND_AND_WALES)).isAfter(start);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ASSESSMENT.dueDate(start, ENGLAND_AND_WALES));
    }
    assertThat(TimeLimit.weeks(1).isCountable(start, ENGLAND_AND_WALES)).isTrue();
  }

  @Test
  void canBeToldWhereTheCalendarKnowsBothDays() {
    WorkingDays oneWeek = WorkingDays.of(DateRange.ofDays(FRIDAY, FRIDAY.plusDays(6)), day -> true);
    LocalDate last = FRIDAY.plusDays(6);
    assertThat(ASSESSMENT.isAnswerable(FRIDAY, last, oneWeek)).isTrue();
    assertThat(ASSESSMENT.isWithin(FRIDAY, last, oneWeek)).isTrue();
    assertThat(ASSESSMENT.isAnswerable(FRIDAY, last.plusDays(1), oneWeek)).isFalse();
    assertThat(ASSESSMENT.isAnswerable(FRIDAY.minusDays(1), last, oneWeek)).isFalse();
    assertThat(TimeLimit.weeks(1).isAnswerable(FRIDAY.minusDays(1), last.plusDays(1), oneWeek))
        .isTrue();
  }

  @Test
  void lastWorkingDayOfAnOwnCalendarCanBeDue() {
    WorkingDays oneWeek = WorkingDays.of(DateRange.ofDays(FRIDAY, FRIDAY.plusDays(6)), day -> true);
    assertThat(TimeLimit.workingDays(6).isCountable(FRIDAY, oneWeek)).isTrue();
    assertThat(TimeLimit.workingDays(7).isCountable(FRIDAY, oneWeek)).isFalse();
    WorkingDays startCounts = oneWeek.counting(DayCount.START_IS_DAY_ONE);
    assertThat(TimeLimit.workingDays(7).isCountable(FRIDAY, startCounts)).isTrue();
    assertThat(TimeLimit.workingDays(8).isCountable(FRIDAY, startCounts)).isFalse();
    assertThat(TimeLimit.workingDays(1).isCountable(FRIDAY.plusDays(6), oneWeek)).isFalse();
  }

  @Test
  void ownClosuresPutTheDueDateOff() {
    WorkingDays closed = ENGLAND_AND_WALES.closedOn(List.of(LocalDate.of(2024, 12, 24)));
    LocalDate start = LocalDate.of(2024, 12, 23);
    assertThat(TimeLimit.workingDays(1).dueDate(start, closed)).isEqualTo("2024-12-27");
    assertThat(TimeLimit.workingDays(1).isWithin(start, LocalDate.of(2024, 12, 27), closed))
        .isTrue();
    assertThat(TimeLimit.workingDays(1).isWithin(start, LocalDate.of(2024, 12, 30), closed))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 36_526, Integer.MIN_VALUE})
  void amountIsWithinReason(int amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.weeks(amount))
        .withMessage("amount: must be from 1 to 36525, was " + amount);
  }

  @Test
  void largestAmountIsStillCounted() {
    assertThat(TimeLimit.months(36_525).dueDate(FRIDAY, ENGLAND_AND_WALES))
        .isEqualTo(FRIDAY.plusMonths(36_525));
  }

  @Test
  @SuppressWarnings("NullAway")
  void needsAUnit() {
    assertThatNullPointerException().isThrownBy(() -> new TimeLimit(1, null)).withMessage("unit");
  }

  @Test
  void saysItselfInWords() {
    assertThat(ASSESSMENT).hasToString("45 working days");
    assertThat(TimeLimit.workingDays(1)).hasToString("1 working day");
    assertThat(TimeLimit.days(14)).hasToString("14 days");
    assertThat(TimeLimit.weeks(1)).hasToString("1 week");
    assertThat(TimeLimit.months(3)).hasToString("3 months");
  }

  @ParameterizedTest
  @EnumSource
  void timelinessIsDoneOrOpen(Timeliness timeliness) {
    assertThat(timeliness.isDone())
        .isEqualTo(timeliness == Timeliness.IN_TIME || timeliness == Timeliness.LATE);
    assertThat(timeliness.label().startsWith("open")).isEqualTo(!timeliness.isDone());
  }

  @Test
  void timelinessHasWords() {
    assertThat(Timeliness.values())
        .extracting(Timeliness::label)
        .containsExactly("in time", "late", "open, not yet due", "open, overdue");
  }

  @Test
  void isSerializable() {
    assertThat(Serialized.copy(ASSESSMENT)).isEqualTo(ASSESSMENT);
  }
}
