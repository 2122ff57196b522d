package org.caselight.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BankHolidaysProperties {
  private static final int FIRST = 1978;
  private static final int LAST = 9999;

  /** No proclamation has been made for a year after this one. */
  private static final int LAST_PROCLAIMED = 2023;

  private static final ImmutableMap<Integer, Integer> ADDED =
      ImmutableMap.of(1981, 1, 1999, 1, 2002, 1, 2011, 1, 2012, 1, 2022, 2, 2023, 1);

  @Property
  void yearHasEightHolidaysAndThoseProclaimed(@ForAll @IntRange(min = FIRST, max = LAST) int year) {
    assertThat(BankHolidays.inEnglandAndWales(year)).hasSize(8 + ADDED.getOrDefault(year, 0));
  }

  @Property
  void yearUpToTheLastProclamationHasEightHolidaysAndThoseProclaimed(
      @ForAll @IntRange(min = FIRST, max = LAST_PROCLAIMED + 2) int year) {
    assertThat(BankHolidays.inEnglandAndWales(year)).hasSize(8 + ADDED.getOrDefault(year, 0));
  }

  @Property
  void everyHolidayIsAWeekdayOfItsYear(@ForAll @IntRange(min = FIRST, max = LAST) int year) {
    assertThat(BankHolidays.inEnglandAndWales(year).keySet())
        .allSatisfy(
            day -> {
              assertThat(day).hasYear(year);
              assertThat(day.getDayOfWeek()).isNotIn(SATURDAY, SUNDAY);
            });
  }

  @Property
  void easterIsFromTheTwentySecondOfMarchToTheTwentyFifthOfApril(
      @ForAll @IntRange(min = FIRST, max = LAST) int year) {
    LocalDate goodFriday = dayOf("Good Friday", year);
    assertThat(goodFriday.getDayOfWeek()).isEqualTo(FRIDAY);
    assertThat(goodFriday.plusDays(2))
        .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    assertThat(dayOf("Easter Monday", year)).isEqualTo(goodFriday.plusDays(3));
  }

  @Property
  void mondaysInMayAndAugustAreTheFirstAndTheLast(
      @ForAll @IntRange(min = LAST_PROCLAIMED + 1, max = LAST) int year) {
    LocalDate earlyMay = dayOf("Early May bank holiday", year);
    assertThat(earlyMay.getDayOfWeek()).isEqualTo(MONDAY);
    assertThat(earlyMay).isBetween(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 7));
    LocalDate spring = dayOf("Spring bank holiday", year);
    assertThat(spring.getDayOfWeek()).isEqualTo(MONDAY);
    assertThat(spring).isBetween(LocalDate.of(year, 5, 25), LocalDate.of(year, 5, 31));
    LocalDate summer = dayOf("Summer bank holiday", year);
    assertThat(summer.getDayOfWeek()).isEqualTo(MONDAY);
    assertThat(summer).isBetween(LocalDate.of(year, 8, 25), LocalDate.of(year, 8, 31));
  }

  @Property
  void dayWithoutSubstituteIsTheDayItself(@ForAll @IntRange(min = FIRST, max = LAST) int year) {
    Map<String, LocalDate> days =
        Map.of(
            "New Year's Day", LocalDate.of(year, 1, 1),
            "Christmas Day", LocalDate.of(year, 12, 25),
            "Boxing Day", LocalDate.of(year, 12, 26));
    days.forEach(
        (name, day) -> {
          boolean isWeekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
          assertThat(dayOf(isWeekend ? name + " (substitute day)" : name, year))
              .isBetween(isWeekend ? day.plusDays(1) : day, isWeekend ? day.plusDays(2) : day);
        });
  }

  private static LocalDate dayOf(String name, int year) {
    return BankHolidays.inEnglandAndWales(year).entrySet().stream()
        .filter(holiday -> holiday.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
