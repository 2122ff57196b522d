package org.caselight.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private static final LocalDate FIRST = LocalDate.of(1978, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate START = LocalDate.of(2023, 3, 31);
  private static final WorkingDays DAYS = WorkingDays.ENGLAND_AND_WALES;
  private static final WorkingDays FROM_DAY_ONE = DAYS.counting(DayCount.START_IS_DAY_ONE);

  /** From Tuesday 1 to Monday 14 January 2019, Fridays free as weekends are. */
  private static final DateRange FORTNIGHT =
      DateRange.ofDays(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 14));

  private static final WorkingDays FOUR_DAY_WEEK =
      WorkingDays.of(
          FORTNIGHT,
          day -> !ImmutableSet.of(FRIDAY, SATURDAY, SUNDAY).contains(day.getDayOfWeek()));

  private static final WorkingDays NEVER = WorkingDays.of(FORTNIGHT, day -> false);

  @Test
  void examplesOfTheDocumentation() {
    assertThat(DAYS.dueDate(START, 45)).isEqualTo("2023-06-09");
    assertThat(DAYS.elapsed(START, LocalDate.of(2023, 6, 9))).isEqualTo(45);
    assertThat(
            DAYS.closedOn(List.of(LocalDate.of(2024, 12, 24)))
                .dueDate(LocalDate.of(2024, 12, 23), 1))
        .isEqualTo("2024-12-27");
    assertThat(DAYS.in(YearMonth.of(2018, 12))).isEqualTo(19);
  }

  @Test
  void conventionMovesTheDueDateByOneWorkingDay() {
    assertThat(FROM_DAY_ONE.dueDate(START, 45)).isEqualTo("2023-06-08");
    assertThat(FROM_DAY_ONE.elapsed(START, LocalDate.of(2023, 6, 8))).isEqualTo(45);
    assertThat(FROM_DAY_ONE.elapsed(START, LocalDate.of(2023, 6, 9))).isEqualTo(46);
    assertThat(DAYS.elapsed(START, LocalDate.of(2023, 6, 8))).isEqualTo(44);
  }

  @Test
  void conventionDoesNotMatterWhenTheStartIsNoWorkingDay() {
    LocalDate saturday = LocalDate.of(2023, 4, 1);
    assertThat(DAYS.dueDate(saturday, 1)).isEqualTo("2023-04-03");
    assertThat(FROM_DAY_ONE.dueDate(saturday, 1)).isEqualTo("2023-04-03");
    assertThat(DAYS.elapsed(saturday, LocalDate.of(2023, 4, 3))).isEqualTo(1);
    assertThat(FROM_DAY_ONE.elapsed(saturday, LocalDate.of(2023, 4, 3))).isEqualTo(1);
  }

  @Test
  void countsFromDayZeroUnlessToldOtherwise() {
    assertThat(DAYS.dayCount()).isEqualTo(DayCount.START_IS_DAY_ZERO);
    assertThat(FOUR_DAY_WEEK.dayCount()).isEqualTo(DayCount.START_IS_DAY_ZERO);
    assertThat(FROM_DAY_ONE.dayCount()).isEqualTo(DayCount.START_IS_DAY_ONE);
    assertThat(FROM_DAY_ONE.counting(DayCount.START_IS_DAY_ZERO)).isEqualTo(DAYS);
    assertThat(FROM_DAY_ONE.closedOn(List.of(START)).dayCount())
        .isEqualTo(DayCount.START_IS_DAY_ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-21, true",
    "2018-12-22, false",
    "2018-12-23, false",
    "2018-12-24, true",
    "2018-12-25, false",
    "2018-12-26, false",
    "2018-12-27, true",
    "2018-12-31, true",
    "2019-01-01, false",
    "2019-01-02, true",
    "1978-01-01, false",
    "1978-01-02, false",
    "1978-01-03, true",
    "9999-12-31, true"
  })
  void workingDayIsNoWeekendAndNoHoliday(LocalDate day, boolean isWorkingDay) {
    assertThat(DAYS.isWorkingDay(day)).isEqualTo(isWorkingDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-28, 2024-03-27, 2024-04-02",
    "2024-03-29, 2024-03-28, 2024-04-02",
    "2024-04-01, 2024-03-28, 2024-04-02",
    "2024-04-02, 2024-03-28, 2024-04-03",
    "2024-04-03, 2024-04-02, 2024-04-04",
    "1978-01-04, 1978-01-03, 1978-01-05",
    "9999-12-30, 9999-12-29, 9999-12-31"
  })
  void neighboursAreTheWorkingDaysBeforeAndAfter(
      LocalDate day, LocalDate previous, LocalDate next) {
    assertThat(DAYS.previous(day)).isEqualTo(previous);
    assertThat(DAYS.next(day)).isEqualTo(next);
    assertThat(DAYS.nextOrSame(day)).isEqualTo(DAYS.isWorkingDay(day) ? day : next);
  }

  @Test
  void dayItselfIsTheFirstWorkingDayOnOrAfterItIfItIsOne() {
    assertThat(DAYS.nextOrSame(LocalDate.of(2024, 3, 28))).isEqualTo("2024-03-28");
    assertThat(DAYS.nextOrSame(LocalDate.of(2024, 3, 29))).isEqualTo("2024-04-02");
    assertThat(DAYS.nextOrSame(LAST)).isEqualTo(LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEVER.nextOrSame(FORTNIGHT.lastDay()))
        .withMessage("day: must be before the last working day, was 2019-01-14");
  }

  @Test
  void firstWorkingDayHasNoneBeforeIt() {
    for (LocalDate day : List.of(FIRST, LocalDate.of(1978, 1, 2), LocalDate.of(1978, 1, 3))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DAYS.previous(day))
          .withMessage("day: must be after the first working day, was " + day);
      assertThat(DAYS.next(day)).isAfter(day);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEVER.previous(FORTNIGHT.lastDay()))
        .withMessage("day: must be after the first working day, was 2019-01-14");
  }

  @Test
  void lastWorkingDayHasNoneAfterIt() {
    assertThat(DAYS.previous(LAST)).isEqualTo("9999-12-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.next(LAST))
        .withMessage("day: must be before the last working day, was 9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEVER.next(FORTNIGHT.from()))
        .withMessage("day: must be before the last working day, was 2019-01-01");
  }

  @ParameterizedTest
  @CsvSource({"2025-01-02", "2025-01-01", "2025-01-04", "1978-01-01", "9999-12-31"})
  void noWorkingDaysAreDueOnTheStartWhetherItIsAWorkingDayOrNot(LocalDate start) {
    assertThat(DAYS.dueDate(start, 0)).isEqualTo(start);
    assertThat(DAYS.closedOn(List.of(start)).dueDate(start, 0)).isEqualTo(start);
    WorkingDays never = WorkingDays.of(DateRange.ofDays(start, start), day -> false);
    assertThat(never.dueDate(start, 0)).isEqualTo(start);
    assertThat(never.closedOn(List.of(start)).dueDate(start, 0)).isEqualTo(start);
  }

  @Test
  void workingDaysAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(START, -1))
        .withMessage("workingDays: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(START, Long.MIN_VALUE))
        .withMessage("workingDays: must be 0 or more, was -9223372036854775808");
  }

  @Test
  void dayOneIsTheLeastWhenTheStartIsDayOne() {
    assertThat(FROM_DAY_ONE.dueDate(START, 1)).isEqualTo(START);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FROM_DAY_ONE.dueDate(START, 0))
        .withMessage("workingDays: must be 1 or more, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FROM_DAY_ONE.dueDate(START, -1))
        .withMessage("workingDays: must be 1 or more, was -1");
  }

  @Test
  void dueDateIsInsideTheCalendar() {
    assertThat(DAYS.dueDate(LAST.minusDays(1), 1)).isEqualTo(LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(LAST.minusDays(1), 2))
        .withMessage("workingDays: must be due by 9999-12-31, was 2 from 9999-12-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(LAST, 1))
        .withMessage("workingDays: must be due by 9999-12-31, was 1 from 9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(START, Long.MAX_VALUE))
        .withMessage(
            "workingDays: must be due by 9999-12-31, was 9223372036854775807 from 2023-03-31");
  }

  @Test
  void dueDateFromDayOneIsInsideTheCalendar() {
    assertThat(FROM_DAY_ONE.dueDate(LAST, 1)).isEqualTo(LAST);
    assertThat(FROM_DAY_ONE.dueDate(LAST.minusDays(1), 2)).isEqualTo(LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FROM_DAY_ONE.dueDate(LAST, 2))
        .withMessage("workingDays: must be due by 9999-12-31, was 2 from 9999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FROM_DAY_ONE.dueDate(FIRST, Long.MAX_VALUE))
        .withMessage(
            "workingDays: must be due by 9999-12-31, was 9223372036854775807 from 1978-01-01");
  }

  @Test
  void everyWorkingDayThereIsMayBeTaken() {
    long all = DAYS.in(DAYS.covered());
    assertThat(DAYS.dueDate(FIRST, 1)).isEqualTo("1978-01-03");
    assertThat(FROM_DAY_ONE.dueDate(FIRST, 1)).isEqualTo("1978-01-03");
    assertThat(DAYS.dueDate(FIRST, all)).isEqualTo(LAST);
    assertThat(FROM_DAY_ONE.dueDate(FIRST, all)).isEqualTo(LAST);
    assertThat(DAYS.elapsed(FIRST, LAST)).isEqualTo(all);
    assertThat(FROM_DAY_ONE.elapsed(FIRST, LAST)).isEqualTo(all);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.dueDate(FIRST, all + 1))
        .withMessage(
            "workingDays: must be due by 9999-12-31, was " + (all + 1) + " from 1978-01-01");
  }

  @Test
  void whatStartsAndEndsOnOneDayTakesNoneOrOne() {
    assertThat(DAYS.elapsed(START, START)).isZero();
    assertThat(FROM_DAY_ONE.elapsed(START, START)).isEqualTo(1);
    LocalDate saturday = LocalDate.of(2023, 4, 1);
    assertThat(DAYS.elapsed(saturday, saturday)).isZero();
    assertThat(FROM_DAY_ONE.elapsed(saturday, saturday)).isZero();
  }

  @Test
  void endIsNotBeforeTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.elapsed(START, START.minusDays(1)))
        .withMessage("end: must not be before the start (2023-03-31), was 2023-03-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FROM_DAY_ONE.elapsed(START, START.minusDays(1)))
        .withMessage("end: must not be before the start (2023-03-31), was 2023-03-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1977-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
  void dayOutsideTheCalendarIsRefused(LocalDate day) {
    String message = ": must be from 1978-01-01 to 9999-12-31, was " + day;
    for (WorkingDays days : List.of(DAYS, FROM_DAY_ONE, DAYS.closedOn(List.of(START)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.isWorkingDay(day))
          .withMessage("day" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.next(day))
          .withMessage("day" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.previous(day))
          .withMessage("day" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.dueDate(day, 1))
          .withMessage("start" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.elapsed(day, START))
          .withMessage("start" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.elapsed(START, day))
          .withMessage("end" + message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> days.closedOn(List.of(START, day)))
          .withMessage("days" + message);
    }
  }

  @Test
  void dayOutsideACalendarOfOnesOwnIsRefused() {
    for (LocalDate day : List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 15))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FOUR_DAY_WEEK.isWorkingDay(day))
          .withMessage("day: must be from 2019-01-01 to 2019-01-14, was " + day);
    }
    assertThat(FOUR_DAY_WEEK.isWorkingDay(LocalDate.of(2019, 1, 1))).isTrue();
    assertThat(FOUR_DAY_WEEK.isWorkingDay(LocalDate.of(2019, 1, 14))).isTrue();
  }

  @Test
  void periodIsWhollyInsideTheCalendar() {
    assertThat(DAYS.in(DateRange.ofDays(FIRST, LocalDate.of(1978, 1, 3)))).isEqualTo(1);
    assertThat(DAYS.in(DateRange.ofDays(LAST, LAST))).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.in(DateRange.ofDays(FIRST.minusDays(1), START)))
        .withMessage("period: must be from 1978-01-01 to 9999-12-31, was 1977-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FOUR_DAY_WEEK.in(DateRange.of(FORTNIGHT.from(), FORTNIGHT.until().plusDays(1))))
        .withMessage("period: must be from 2019-01-01 to 2019-01-14, was 2019-01-15");
    assertThat(FOUR_DAY_WEEK.in(FORTNIGHT)).isEqualTo(8);
  }

  @Test
  void monthIsWhollyInsideTheCalendar() {
    assertThat(DAYS.in(YearMonth.of(1978, 1))).isEqualTo(21);
    assertThat(DAYS.in(YearMonth.of(9999, 12))).isEqualTo(21);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.in(YearMonth.of(1977, 12)))
        .withMessage("period: must be from 1978-01-01 to 9999-12-31, was 1977-12-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.in(YearMonth.of(10_000, 1)))
        .withMessage("lastDay: must be at most 9999-12-31, was +10000-01-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_DAY_WEEK.in(YearMonth.of(2019, 1)))
        .withMessage("period: must be from 2019-01-01 to 2019-01-14, was 2019-01-31");
  }

  @Test
  void workingDaysOfAPeriodDoNotDependOnTheConvention() {
    DateRange quarter = ReportingYear.ending(2019).quarter(3);
    assertThat(DAYS.in(quarter)).isEqualTo(64);
    assertThat(FROM_DAY_ONE.in(quarter)).isEqualTo(64);
    assertThat(DAYS.in(DateRange.ofDays(START, START))).isEqualTo(1);
    assertThat(DAYS.in(DateRange.ofDays(START.plusDays(1), START.plusDays(2)))).isZero();
  }

  @Test
  void agreesWithCountingDayByDayBeyondTheYearsThatAreLookedUp() {
    LocalDate day = FIRST;
    long count = 0;
    LocalDate lastWorkingDay = FIRST;
    for (int year = 1978; year <= 2104; year++) {
      ImmutableSet<LocalDate> holidays = BankHolidays.inEnglandAndWales(year).keySet();
      for (; day.getYear() == year; day = day.plusDays(1)) {
        boolean isWeekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
        boolean isWorkingDay = !isWeekend && !holidays.contains(day);
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(isWorkingDay);
        if (isWorkingDay) {
          count++;
          lastWorkingDay = day;
        }
        assertThat(DAYS.elapsed(FIRST, day)).isEqualTo(count);
        assertThat(DAYS.dueDate(FIRST, count)).isEqualTo(lastWorkingDay);
      }
    }
  }

  @Test
  void formulaAgreesWithCountingYearByYearToTheEnd() {
    long count = 0;
    for (int year = 1978; year <= 9999; year++) {
      LocalDate lastDay = LocalDate.of(year, 12, 31);
      long weekdays =
          LocalDate.of(year, 1, 1)
              .datesUntil(lastDay.plusDays(1))
              .filter(day -> day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY)
              .count();
      count += weekdays - BankHolidays.inEnglandAndWales(year).size();
      assertThat(DAYS.elapsed(FIRST, lastDay)).isEqualTo(count);
    }
    assertThat(DAYS.in(DAYS.covered())).isEqualTo(count);
  }

  @Test
  void serializedCopyAnswersAlikeWhereNothingIsLookedUpToo() {
    List<LocalDate> closed = List.of(LocalDate.of(2024, 12, 24), LocalDate.of(2101, 1, 4));
    for (WorkingDays days :
        List.of(DAYS, DAYS.closedOn(closed), DAYS.counting(DayCount.START_IS_DAY_ONE))) {
      WorkingDays copy = Serialized.copy(days);
      for (LocalDate day : List.of(LocalDate.of(2024, 12, 23), LocalDate.of(2101, 1, 3), LAST)) {
        assertThat(copy.isWorkingDay(day)).isEqualTo(days.isWorkingDay(day));
        assertThat(copy.hasNext(day)).isEqualTo(days.hasNext(day));
        assertThat(copy.previous(day)).isEqualTo(days.previous(day));
        assertThat(copy.elapsed(FIRST, day)).isEqualTo(days.elapsed(FIRST, day));
      }
      assertThat(copy.dueDate(FIRST, 1_000_000)).isEqualTo(days.dueDate(FIRST, 1_000_000));
      assertThat(copy.covered()).isEqualTo(days.covered());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> copy.next(FIRST.minusDays(1)))
          .withMessage("day: must be from 1978-01-01 to 9999-12-31, was 1977-12-31");
    }
  }

  @Test
  void nothingClosedIsTheSameCalendar() {
    assertThat(DAYS.closedOn(List.of())).isSameAs(DAYS);
    assertThat(DAYS.closedOn(List.of(LocalDate.of(2024, 12, 25)))).isSameAs(DAYS);
  }

  @Test
  void closuresAreNoWorkingDays() {
    WorkingDays closed =
        DAYS.closedOn(List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 24)));
    assertThat(closed.isWorkingDay(LocalDate.of(2024, 12, 23))).isTrue();
    assertThat(closed.isWorkingDay(LocalDate.of(2024, 12, 24))).isFalse();
    assertThat(closed.isWorkingDay(LocalDate.of(2024, 12, 25))).isFalse();
    assertThat(closed.isWorkingDay(LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(closed.next(LocalDate.of(2024, 12, 23))).isEqualTo("2024-12-27");
    assertThat(closed.previous(LocalDate.of(2024, 12, 27))).isEqualTo("2024-12-23");
    assertThat(closed.next(LocalDate.of(2024, 12, 30))).isEqualTo("2025-01-02");
    assertThat(closed.previous(LocalDate.of(2025, 1, 2))).isEqualTo("2024-12-30");
    assertThat(closed.in(YearMonth.of(2024, 12))).isEqualTo(18);
    assertThat(DAYS.in(YearMonth.of(2024, 12))).isEqualTo(20);
    assertThat(closed.elapsed(LocalDate.of(2024, 12, 23), LocalDate.of(2024, 12, 27))).isEqualTo(1);
    assertThat(closed.counting(DayCount.START_IS_DAY_ONE).dueDate(LocalDate.of(2024, 12, 24), 1))
        .isEqualTo("2024-12-27");
  }

  @Test
  void dueDateGoesOnOverClosuresThatItMeetsOnTheWay() {
    // Twelve weeks closed, but for one Wednesday.
    LocalDate first = LocalDate.of(2024, 1, 2);
    LocalDate open = LocalDate.of(2024, 2, 14);
    WorkingDays closed =
        DAYS.closedOn(
            first.datesUntil(LocalDate.of(2024, 3, 26)).filter(day -> !day.equals(open)).toList());
    assertThat(closed.dueDate(LocalDate.of(2023, 12, 29), 1)).isEqualTo(open);
    assertThat(closed.dueDate(LocalDate.of(2023, 12, 29), 2)).isEqualTo("2024-03-26");
    assertThat(closed.dueDate(open, 1)).isEqualTo("2024-03-26");
    assertThat(closed.previous(LocalDate.of(2024, 3, 26))).isEqualTo(open);
    assertThat(closed.previous(open)).isEqualTo("2023-12-29");
  }

  @Test
  void closuresAtTheEndsMoveTheFirstWorkingDayAndTheLast() {
    WorkingDays closed = DAYS.closedOn(List.of(LocalDate.of(1978, 1, 3), LAST));
    assertThat(closed.dueDate(FIRST, 1)).isEqualTo("1978-01-04");
    assertThat(closed.covered()).isEqualTo(DAYS.covered());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> closed.previous(LocalDate.of(1978, 1, 4)))
        .withMessage("day: must be after the first working day, was 1978-01-04");
    assertThat(closed.next(LocalDate.of(9999, 12, 29))).isEqualTo("9999-12-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> closed.next(LocalDate.of(9999, 12, 30)))
        .withMessage("day: must be before the last working day, was 9999-12-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> closed.dueDate(LocalDate.of(9999, 12, 30), 1))
        .withMessage("workingDays: must be due by 9999-12-31, was 1 from 9999-12-30");
  }

  @Test
  void closingADayThatIsNoWorkingDayChangesNothing() {
    assertThat(DAYS.closedOn(List.of())).isEqualTo(DAYS).hasSameHashCodeAs(DAYS);
    assertThat(DAYS.closedOn(List.of(LocalDate.of(2018, 12, 25), LocalDate.of(2018, 12, 29))))
        .isEqualTo(DAYS)
        .hasSameHashCodeAs(DAYS);
  }

  @Test
  void closingDaysOneAfterTheOtherIsClosingThemTogether() {
    LocalDate first = LocalDate.of(2024, 12, 24);
    LocalDate second = LocalDate.of(2024, 12, 31);
    WorkingDays together = DAYS.closedOn(List.of(first, second));
    assertThat(DAYS.closedOn(List.of(second)).closedOn(List.of(first)))
        .isEqualTo(together)
        .hasSameHashCodeAs(together);
    assertThat(DAYS.closedOn(List.of(first)).closedOn(List.of(first, second))).isEqualTo(together);
    assertThat(together.closedOn(List.of(first))).isEqualTo(together);
    assertThat(together.closedOn(List.of())).isEqualTo(together);
  }

  @Test
  void closuresMayBeAddedOneByOneForManyYears() {
    WorkingDays closed = DAYS;
    for (LocalDate day : FIRST.datesUntil(LocalDate.of(1990, 1, 1)).toList()) {
      closed = closed.closedOn(List.of(day));
    }
    assertThat(closed.next(FIRST)).isEqualTo("1990-01-02");
    assertThat(Serialized.copy(closed)).isEqualTo(closed);
  }

  @Test
  void calendarOfOnesOwnAsksOncePerDayWhenItIsMade() {
    List<LocalDate> asked = new ArrayList<>();
    WorkingDays days =
        WorkingDays.of(
            FORTNIGHT,
            day -> {
              asked.add(day);
              return true;
            });
    assertThat(days.dueDate(FORTNIGHT.from(), 13)).isEqualTo(FORTNIGHT.lastDay());
    assertThat(asked)
        .containsExactlyElementsOf(FORTNIGHT.from().datesUntil(FORTNIGHT.until()).toList());
  }

  @Test
  void calendarOfOnesOwnHasItsOwnWeek() {
    LocalDate thursday = LocalDate.of(2019, 1, 3);
    assertThat(FOUR_DAY_WEEK.isWorkingDay(thursday)).isTrue();
    assertThat(FOUR_DAY_WEEK.isWorkingDay(thursday.plusDays(1))).isFalse();
    assertThat(FOUR_DAY_WEEK.next(thursday)).isEqualTo("2019-01-07");
    assertThat(FOUR_DAY_WEEK.previous(LocalDate.of(2019, 1, 7))).isEqualTo(thursday);
    assertThat(FOUR_DAY_WEEK.dueDate(LocalDate.of(2019, 1, 1), 7)).isEqualTo("2019-01-14");
    assertThat(FOUR_DAY_WEEK.counting(DayCount.START_IS_DAY_ONE).dueDate(FORTNIGHT.from(), 8))
        .isEqualTo("2019-01-14");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_DAY_WEEK.dueDate(LocalDate.of(2019, 1, 1), 8))
        .withMessage("workingDays: must be due by 2019-01-14, was 8 from 2019-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_DAY_WEEK.dueDate(LocalDate.of(2019, 1, 1), Long.MAX_VALUE))
        .withMessage(
            "workingDays: must be due by 2019-01-14, was 9223372036854775807 from 2019-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_DAY_WEEK.previous(LocalDate.of(2019, 1, 1)))
        .withMessage("day: must be after the first working day, was 2019-01-01");
  }

  @Test
  void calendarOfOnesOwnMayHaveClosures() {
    WorkingDays closed = FOUR_DAY_WEEK.closedOn(List.of(LocalDate.of(2019, 1, 7)));
    assertThat(closed.next(LocalDate.of(2019, 1, 3))).isEqualTo("2019-01-08");
    assertThat(closed.in(FORTNIGHT)).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR_DAY_WEEK.closedOn(List.of(LocalDate.of(2019, 1, 15))))
        .withMessage("days: must be from 2019-01-01 to 2019-01-14, was 2019-01-15");
  }

  @Test
  void knowsTheDaysItCovers() {
    assertThat(DAYS.covered()).isEqualTo(DateRange.ofDays(FIRST, LAST));
    assertThat(DAYS.closedOn(List.of(START)).covered()).isEqualTo(DateRange.ofDays(FIRST, LAST));
    assertThat(FOUR_DAY_WEEK.covered()).isEqualTo(FORTNIGHT);
    DateRange all = DateRange.ofDays(LocalDate.of(1, 1, 1), LAST);
    assertThat(WorkingDays.of(all, day -> true).covered()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({"1977-12-31, false", "1978-01-01, true", "9999-12-31, true", "+10000-01-01, false"})
  void coversTheFirstDayToTheLast(LocalDate day, boolean covers) {
    assertThat(DAYS.covers(day)).isEqualTo(covers);
    assertThat(DAYS.closedOn(List.of(START)).covers(day)).isEqualTo(covers);
    assertThat(DAYS.covered().contains(day)).isEqualTo(covers);
  }

  /** 10 January 2019 is the last working day of the fortnight. */
  @Test
  void hasNoNextWorkingDayFromTheLastOneOn() {
    LocalDate last = FOUR_DAY_WEEK.previous(FORTNIGHT.lastDay());
    assertThat(FOUR_DAY_WEEK.hasNext(FORTNIGHT.from())).isTrue();
    assertThat(FOUR_DAY_WEEK.hasNext(last.minusDays(1))).isTrue();
    assertThat(FOUR_DAY_WEEK.hasNext(FORTNIGHT.from().minusDays(1))).isFalse();
    assertThat(FOUR_DAY_WEEK.hasNext(FORTNIGHT.lastDay())).isFalse();
    assertThat(FOUR_DAY_WEEK.hasNext(FORTNIGHT.until())).isFalse();
    assertThat(DAYS.hasNext(LAST.minusDays(1))).isTrue();
    assertThat(DAYS.hasNext(LAST)).isFalse();
  }

  @Test
  void showsTheDaysItCoversAndItsConvention() {
    assertThat(DAYS)
        .hasToString("2,028,656 working days from 1978-01-01 to 9999-12-31, the start is day 0");
    assertThat(FOUR_DAY_WEEK.counting(DayCount.START_IS_DAY_ONE))
        .hasToString("8 working days from 2019-01-01 to 2019-01-14, the start is day 1");
    assertThat(DAYS.closedOn(List.of(LocalDate.of(2024, 12, 24))).toString())
        .startsWith("2,028,655 working days from ");
  }

  @Test
  void equalWhenDaysAndConventionAre() {
    assertThat(DAYS)
        .isEqualTo(DAYS.counting(DayCount.START_IS_DAY_ZERO))
        .hasSameHashCodeAs(DAYS.counting(DayCount.START_IS_DAY_ZERO))
        .isNotEqualTo(FROM_DAY_ONE)
        .isNotEqualTo(FOUR_DAY_WEEK)
        .isNotEqualTo(DAYS.closedOn(List.of(START)))
        .isNotEqualTo("2,028,656 working days from 1978-01-01 to 9999-12-31, the start is day 0")
        .isNotEqualTo(null);
    assertThat(DAYS.closedOn(List.of(START)))
        .isEqualTo(DAYS.closedOn(List.of(START, START)))
        .hasSameHashCodeAs(DAYS.closedOn(List.of(START)))
        .isNotEqualTo(DAYS)
        .isNotEqualTo(DAYS.closedOn(List.of(START.minusDays(1))))
        .isNotEqualTo(FROM_DAY_ONE.closedOn(List.of(START)))
        .doesNotHaveSameHashCodeAs(DAYS.closedOn(List.of(START.minusDays(1))));
    LocalDate monday = LocalDate.of(2019, 1, 7);
    assertThat(FOUR_DAY_WEEK.closedOn(List.of(monday)))
        .isNotEqualTo(NEVER)
        .isNotEqualTo(DAYS.closedOn(List.of(monday)))
        .isNotEqualTo(WorkingDays.of(FORTNIGHT, day -> true).closedOn(List.of(monday)));
  }

  @Test
  void calendarsOfOnesOwnAreEqualWhenTheDaysAre() {
    WorkingDays weekdays = WorkingDays.of(FORTNIGHT, DAYS::isWorkingDay);
    WorkingDays same = WorkingDays.of(FORTNIGHT, day -> DAYS.isWorkingDay(day));
    assertThat(weekdays)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .isNotEqualTo(FOUR_DAY_WEEK)
        .isNotEqualTo(DAYS)
        .doesNotHaveSameHashCodeAs(FOUR_DAY_WEEK);
    DateRange longer = DateRange.of(FORTNIGHT.from(), FORTNIGHT.until().plusDays(1));
    assertThat(NEVER)
        .isNotEqualTo(WorkingDays.of(longer, day -> false))
        .doesNotHaveSameHashCodeAs(WorkingDays.of(longer, day -> false));
  }

  @Test
  void serializedCopyIsEqualAndAnswersAlike() {
    for (WorkingDays days :
        List.of(
            DAYS,
            FROM_DAY_ONE,
            DAYS.closedOn(List.of(START)),
            FOUR_DAY_WEEK,
            NEVER,
            FOUR_DAY_WEEK.closedOn(List.of(LocalDate.of(2019, 1, 7))))) {
      WorkingDays copy = Serialized.copy(days);
      assertThat(copy).isEqualTo(days).hasSameHashCodeAs(days).hasToString(days.toString());
      assertThat(copy.in(FORTNIGHT)).isEqualTo(days.in(FORTNIGHT));
    }
  }

  @Test
  void longClosureIsPassedOverAtOnce() {
    LocalDate before = LocalDate.of(2019, 12, 31);
    List<LocalDate> century = before.plusDays(1).datesUntil(LocalDate.of(2120, 1, 1)).toList();
    WorkingDays closed = DAYS.closedOn(century);
    assertThat(closed.next(before)).isEqualTo("2120-01-02");
    assertThat(closed.dueDate(before.minusDays(1), 2)).isEqualTo("2120-01-02");
    assertThat(closed.dueDate(before.minusDays(1), 1)).isEqualTo(before);
    assertThat(closed.elapsed(before, LocalDate.of(2120, 1, 2))).isEqualTo(1);
  }
}
