package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayCountTest {

  @ParameterizedTest
  @CsvSource({"START_IS_DAY_ZERO, the start is day 0", "START_IS_DAY_ONE, the start is day 1"})
  void saysInWordsWhatItIs(DayCount dayCount, String label) {
    assertThat(dayCount.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"START_IS_DAY_ZERO, 2023-06-09, FRIDAY", "START_IS_DAY_ONE, 2023-06-08, THURSDAY"})
  void decidesWhenFortyFiveWorkingDaysAreOver(DayCount dayCount, LocalDate due, String weekday) {
    LocalDate start = LocalDate.of(2023, 3, 31);
    assertThat(start.getDayOfWeek()).hasToString("FRIDAY");
    assertThat(WorkingDays.ENGLAND_AND_WALES.counting(dayCount).dueDate(start, 45)).isEqualTo(due);
    assertThat(due.getDayOfWeek()).hasToString(weekday);
  }

  @Test
  void thereAreTwo() {
    assertThat(DayCount.values())
        .containsExactly(DayCount.START_IS_DAY_ZERO, DayCount.START_IS_DAY_ONE);
  }

  @ParameterizedTest
  @EnumSource
  void staysItselfWhenSerialized(DayCount dayCount) {
    assertThat(Serialized.copy(dayCount)).isSameAs(dayCount);
  }
}
