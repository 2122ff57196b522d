package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTableTest {
  private static final int WEEK = 7;

  @ParameterizedTest
  @CsvSource({
    "1899-11-10, 1900-03-01, 1900-01-01, 1900-02-28",
    "1899-12-31, 1900-01-31, 1900-01-01, 1900-01-31",
    "1900-01-01, 1900-01-31, 1900-01-01, 1900-01-31",
    "1900-01-02, 1900-03-30, 1900-02-01, 1900-02-28",
    "2018-12-31, 2020-03-01, 2019-01-01, 2020-02-29",
    "2100-10-31, 2101-02-01, 2100-11-01, 2100-12-31",
    "2100-12-01, 2100-12-31, 2100-12-01, 2100-12-31",
  })
  void knowsTheWholeMonthsCoveredFrom1900To2100(
      LocalDate from, LocalDate last, LocalDate firstKnown, LocalDate lastKnown) {
    WorkingDayIndex calendar = withoutWednesdays(from, last);
    assertKnows(MonthTable.of(calendar), calendar, DateRange.ofDays(firstKnown, lastKnown));
  }

  @ParameterizedTest
  @CsvSource({
    "1899-11-01, 1899-12-31",
    "1899-12-15, 1900-01-30",
    "2019-01-02, 2019-02-27",
    "2019-01-15, 2019-01-15",
    "2100-12-02, 2101-06-30",
    "2101-01-01, 2101-12-31",
  })
  void knowsNothingWhereNoSuchMonthIsCoveredWhole(LocalDate from, LocalDate last) {
    WorkingDayIndex calendar = withoutWednesdays(from, last);
    MonthTable table = MonthTable.of(calendar);
    days(from.minusDays(WEEK), last.plusDays(WEEK))
        .forEach(day -> assertThat(table.place(day)).isEqualTo(MonthTable.NONE));
    assertThat(table.nth(0)).isNull();
    assertThat(table.nth(1)).isNull();
    assertThat(table.nth(calendar.total())).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1978-01-01, 1978-03-31",
    "2011-12-01, 2012-06-30",
    "2100-11-01, 2100-12-31",
  })
  void knowsWhatIsClosedToo(LocalDate from, LocalDate last) {
    ImmutableSortedSet<LocalDate> closed =
        ImmutableSortedSet.of(
            LocalDate.of(1978, 1, 3),
            LocalDate.of(2012, 4, 5),
            LocalDate.of(2100, 12, 31),
            LocalDate.of(2101, 1, 4));
    WorkingDayIndex calendar = Closures.of(EnglandAndWales.INSTANCE, closed);
    MonthTable table = MonthTable.of(EnglandAndWales.INSTANCE).closedOn(closed, calendar);
    days(from, last).forEach(day -> assertSame(table, calendar, day));
    assertThat(table.place(LocalDate.of(1977, 12, 31))).isEqualTo(MonthTable.NONE);
    assertThat(table.place(LocalDate.of(2101, 1, 1))).isEqualTo(MonthTable.NONE);
    assertThat(closed.headSet(LocalDate.of(2101, 1, 1)))
        .noneMatch(day -> table.isWorkingDay(table.place(day)));
  }

  @ParameterizedTest
  @CsvSource({"-999999999-01-01", "+999999999-12-31", "-0001-06-30", "0000-12-31"})
  void knowsNoDayOfAnyYearFarAway(LocalDate day) {
    assertThat(MonthTable.of(EnglandAndWales.INSTANCE).place(day)).isEqualTo(MonthTable.NONE);
  }

  private static WorkingDayIndex withoutWednesdays(LocalDate from, LocalDate last) {
    return new DayTable(
        DateRange.ofDays(from, last),
        day -> LocalDate.ofEpochDay(day).getDayOfWeek() != DayOfWeek.WEDNESDAY);
  }

  private static Stream<LocalDate> days(LocalDate from, LocalDate last) {
    return from.datesUntil(last.plusDays(1));
  }

  private static void assertKnows(MonthTable table, WorkingDayIndex calendar, DateRange known) {
    days(calendar.firstDay().minusDays(WEEK), calendar.lastDay().plusDays(WEEK))
        .forEach(
            day -> {
              if (known.contains(day)) {
                assertSame(table, calendar, day);
              } else {
                assertThat(table.place(day)).isEqualTo(MonthTable.NONE);
              }
            });
    for (long n = 1; n <= calendar.total(); n++) {
      LocalDate day = LocalDate.ofEpochDay(calendar.nth(n));
      assertThat(table.nth(n)).isEqualTo(known.contains(day) ? day : null);
    }
    assertThat(table.nth(0)).isNull();
    assertThat(table.nth(calendar.total() + 1)).isNull();
  }

  private static void assertSame(MonthTable table, WorkingDayIndex calendar, LocalDate day) {
    int place = table.place(day);
    long epochDay = day.toEpochDay();
    assertThat(table.upTo(place)).isEqualTo(calendar.upTo(epochDay));
    assertThat(table.isWorkingDay(place)).isEqualTo(calendar.isWorkingDay(epochDay));
    if (table.isWorkingDay(place)) {
      assertThat(table.nth(table.upTo(place))).isEqualTo(day);
    }
  }
}
