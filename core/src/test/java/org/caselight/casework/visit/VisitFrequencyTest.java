package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.DayCount;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitFrequencyTest {
  private static final LocalDate PLACED = LocalDate.of(2018, 6, 14);

  private static Optional<LocalDate> due(VisitFrequency frequency, LocalDate seen) {
    return frequency.dueOn(PLACED, Optional.of(seen), ENGLAND_AND_WALES);
  }

  private static Optional<LocalDate> due(VisitFrequency frequency) {
    return frequency.dueOn(PLACED, Optional.empty(), ENGLAND_AND_WALES);
  }

  @ParameterizedTest
  @CsvSource({
    // Before the placement: does not count.
    "2018-06-13, 2018-06-21, 2018-06-21, 2018-06-21",
    "2018-06-14, 2018-07-26, 2018-07-26, 2018-07-26",
    "2018-06-21, 2018-08-02, 2018-08-02, 2018-08-02",
    // Late, and the next is counted from it all the same.
    "2018-06-30, 2018-08-11, 2018-08-11, 2018-08-11",
    // The last day of the first year, and its anniversary.
    "2019-06-13, 2019-07-25, 2019-07-25, 2019-07-25",
    "2019-06-14, 2019-07-26, 2019-09-14, 2019-12-14",
    "2019-06-15, 2019-07-27, 2019-09-15, 2019-12-15",
    "2019-11-30, 2020-01-11, 2020-02-29, 2020-05-30",
  })
  void countsFromTheLastVisitAsTheRegulationsSay(
      LocalDate seen, LocalDate other, LocalDate to18, LocalDate longTerm) {
    assertThat(due(VisitFrequencies.PLACEMENT, seen)).contains(other);
    assertThat(due(VisitFrequencies.PLACEMENT_TO_18, seen)).contains(to18);
    assertThat(due(VisitFrequencies.LONG_TERM_FOSTERING, seen)).contains(longTerm);
  }

  @Test
  void isDueWithinAWeekOfThePlacement() {
    assertThat(due(VisitFrequencies.PLACEMENT)).contains(LocalDate.of(2018, 6, 21));
    assertThat(due(VisitFrequencies.PLACEMENT_TO_18)).contains(LocalDate.of(2018, 6, 21));
    assertThat(due(VisitFrequencies.LONG_TERM_FOSTERING)).contains(LocalDate.of(2018, 6, 21));
    assertThat(due(VisitFrequencies.PLACED_WITH_PARENT_BEFORE_ASSESSMENT))
        .contains(LocalDate.of(2018, 6, 21));
    assertThat(due(VisitFrequencies.TEMPORARY_APPROVAL_OR_INTERIM_ORDER))
        .contains(LocalDate.of(2018, 7, 12));
  }

  @Test
  void hasOneIntervalWhereTheRegulationsHave() {
    assertThat(due(VisitFrequencies.PLACED_WITH_PARENT_BEFORE_ASSESSMENT, PLACED.plusYears(2)))
        .contains(LocalDate.of(2020, 6, 21));
    assertThat(due(VisitFrequencies.TEMPORARY_APPROVAL_OR_INTERIM_ORDER, PLACED.plusYears(2)))
        .contains(LocalDate.of(2020, 7, 12));
  }

  @Test
  void hasItsFirstAnniversaryOnTheTwentyEighthAfterALeapDay() {
    LocalDate leapDay = LocalDate.of(2016, 2, 29);
    VisitFrequency frequency = VisitFrequencies.PLACEMENT_TO_18;

    assertThat(frequency.dueOn(leapDay, Optional.of(LocalDate.of(2017, 2, 27)), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2017, 4, 10));
    assertThat(frequency.dueOn(leapDay, Optional.of(LocalDate.of(2017, 2, 28)), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2017, 5, 28));
  }

  @Test
  void staysInTimeOverTheWeekendByWorkingDaysOnly() {
    LocalDate friday = LocalDate.of(2019, 5, 31);
    VisitFrequency byWorkingDays = VisitFrequency.every(TimeLimit.workingDays(10));
    VisitFrequency byWeeks = VisitFrequency.every(TimeLimit.weeks(2));

    assertThat(byWorkingDays.dueOn(friday, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(byWorkingDays.inTimeUntil(friday, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2019, 6, 16));
    assertThat(byWeeks.dueOn(friday, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(byWeeks.inTimeUntil(friday, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(2019, 6, 14));
    assertThat(
            byWorkingDays.dueOn(
                friday, Optional.empty(), ENGLAND_AND_WALES.counting(DayCount.START_IS_DAY_ONE)))
        .contains(LocalDate.of(2019, 6, 13));
  }

  @Test
  void isNeverBroughtForwardByAVisit() {
    VisitFrequency longFirst =
        VisitFrequency.firstThenEvery(TimeLimit.weeks(12), TimeLimit.weeks(4));

    assertThat(due(longFirst)).contains(LocalDate.of(2018, 9, 6));
    assertThat(due(longFirst, PLACED)).contains(LocalDate.of(2018, 9, 6));
    assertThat(due(longFirst, LocalDate.of(2018, 8, 9))).contains(LocalDate.of(2018, 9, 6));
    assertThat(due(longFirst, LocalDate.of(2018, 8, 10))).contains(LocalDate.of(2018, 9, 7));
  }

  @Test
  void isNeverBroughtForwardByTheFirstYearsEnd() {
    VisitFrequency shortLater =
        VisitFrequency.builder()
            .then(TimeLimit.weeks(6))
            .afterFirstYear(TimeLimit.weeks(4))
            .build();

    assertThat(due(shortLater, LocalDate.of(2019, 6, 13))).contains(LocalDate.of(2019, 7, 25));
    assertThat(due(shortLater, LocalDate.of(2019, 6, 14))).contains(LocalDate.of(2019, 7, 25));
    assertThat(due(shortLater, LocalDate.of(2019, 6, 27))).contains(LocalDate.of(2019, 7, 25));
    assertThat(due(shortLater, LocalDate.of(2019, 6, 28))).contains(LocalDate.of(2019, 7, 26));
  }

  @Test
  void hasNoDueDateWhereWorkingDaysCannotBeCounted() {
    VisitFrequency frequency = VisitFrequency.every(TimeLimit.workingDays(10));
    LocalDate before = LocalDate.of(1977, 12, 31);
    LocalDate first = LocalDate.of(1978, 1, 1);

    assertThat(frequency.dueOn(before, Optional.empty(), ENGLAND_AND_WALES)).isEmpty();
    assertThat(frequency.inTimeUntil(before, Optional.empty(), ENGLAND_AND_WALES)).isEmpty();
    assertThat(frequency.dueOn(before, Optional.of(before), ENGLAND_AND_WALES)).isEmpty();
    assertThat(frequency.dueOn(before, Optional.of(first), ENGLAND_AND_WALES))
        .contains(LocalDate.of(1978, 1, 16));
    assertThat(frequency.dueOn(first, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(1978, 1, 16));
    assertThat(
            VisitFrequency.every(TimeLimit.days(10))
                .dueOn(before, Optional.empty(), ENGLAND_AND_WALES))
        .contains(LocalDate.of(1978, 1, 10));
  }

  @Test
  void hasNoDueDateWhereTheCalendarEndsBeforeItCouldBeOverdue() {
    VisitFrequency frequency = VisitFrequency.every(TimeLimit.workingDays(1));
    LocalDate thursday = LocalDate.of(2019, 6, 13);
    LocalDate friday = LocalDate.of(2019, 6, 14);

    assertThat(frequency.inTimeUntil(thursday, Optional.empty(), weekdaysTo(friday))).isEmpty();
    assertThat(frequency.inTimeUntil(thursday, Optional.empty(), weekdaysTo(friday.plusDays(2))))
        .isEmpty();
    assertThat(frequency.inTimeUntil(thursday, Optional.empty(), weekdaysTo(friday.plusDays(3))))
        .contains(LocalDate.of(2019, 6, 16));
  }

  private static WorkingDays weekdaysTo(LocalDate lastDay) {
    return WorkingDays.of(
        DateRange.ofDays(LocalDate.of(2019, 6, 3), lastDay),
        day -> day.getDayOfWeek().getValue() <= 5);
  }

  @Test
  void saysWhatItIs() {
    assertThat(VisitFrequency.every(TimeLimit.workingDays(10)))
        .hasToString("every 10 working days");
    assertThat(VisitFrequencies.PLACEMENT_TO_18)
        .hasToString(
            "first within 1 week, then every 6 weeks, after the first year every 3 months");
    assertThat(VisitFrequencies.PLACEMENT)
        .hasToString("first within 1 week, then every 6 weeks, after the first year every 6 weeks");
    assertThat(VisitFrequencies.LONG_TERM_FOSTERING)
        .hasToString(
            "first within 1 week, then every 6 weeks, after the first year every 6 months");
    assertThat(VisitFrequencies.PLACED_WITH_PARENT_BEFORE_ASSESSMENT).hasToString("every 1 week");
    assertThat(VisitFrequencies.TEMPORARY_APPROVAL_OR_INTERIM_ORDER).hasToString("every 4 weeks");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(VisitFrequencies.PLACEMENT_TO_18))
        .isEqualTo(VisitFrequencies.PLACEMENT_TO_18);
  }
}
