package org.caselight.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class EnglandAndWalesTest {
  private static final EnglandAndWales DAYS = EnglandAndWales.INSTANCE;
  private static final LocalDate FIRST = LocalDate.of(1978, 1, 1);

  /** Of the calendar itself it is seen only after 2100: until then answers are looked up. */
  @Test
  void formulaAgreesWithCountingDayByDay() {
    assertThat(DAYS.upTo(FIRST.toEpochDay() - 1)).isZero();
    long count = 0;
    for (int year = 1978; year <= 2104; year++) {
      ImmutableSet<LocalDate> holidays = BankHolidays.inEnglandAndWales(year).keySet();
      for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
        boolean isWeekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
        boolean isWorkingDay = !isWeekend && !holidays.contains(day);
        assertThat(DAYS.isWorkingDay(day.toEpochDay())).isEqualTo(isWorkingDay);
        if (isWorkingDay) {
          count++;
          assertThat(DAYS.nth(count)).isEqualTo(day.toEpochDay());
        }
        assertThat(DAYS.upTo(day.toEpochDay())).isEqualTo(count);
      }
    }
  }

  @Test
  void workingDaysFromOneDayToAnotherAreThoseOfEachYearBetween() {
    LocalDate from = LocalDate.of(2019, 12, 24);
    LocalDate until = LocalDate.of(2022, 1, 4);
    assertThat(DAYS.workingDays(from.toEpochDay(), until.toEpochDay()).toArray())
        .isEqualTo(
            from.datesUntil(until)
                .mapToLong(LocalDate::toEpochDay)
                .filter(DAYS::isWorkingDay)
                .toArray())
        .hasSizeLessThan((int) ChronoUnit.DAYS.between(from, until))
        .startsWith(from.toEpochDay())
        .doesNotContain(until.toEpochDay());
  }
}
