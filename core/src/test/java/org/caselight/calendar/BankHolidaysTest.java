package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Map;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

  @Test
  void firstYearHasTheFirstEarlyMayHoliday() {
    assertThat(BankHolidays.inEnglandAndWales(1978))
        .containsExactly(
            entry(LocalDate.of(1978, 1, 2), "New Year's Day (substitute day)"),
            entry(LocalDate.of(1978, 3, 24), "Good Friday"),
            entry(LocalDate.of(1978, 3, 27), "Easter Monday"),
            entry(LocalDate.of(1978, 5, 1), "Early May bank holiday"),
            entry(LocalDate.of(1978, 5, 29), "Spring bank holiday"),
            entry(LocalDate.of(1978, 8, 28), "Summer bank holiday"),
            entry(LocalDate.of(1978, 12, 25), "Christmas Day"),
            entry(LocalDate.of(1978, 12, 26), "Boxing Day"));
  }

  @Test
  void yearOfTwoAddedDaysAndAMovedOneHasTen() {
    assertThat(BankHolidays.inEnglandAndWales(2022))
        .containsExactly(
            entry(LocalDate.of(2022, 1, 3), "New Year's Day (substitute day)"),
            entry(LocalDate.of(2022, 4, 15), "Good Friday"),
            entry(LocalDate.of(2022, 4, 18), "Easter Monday"),
            entry(LocalDate.of(2022, 5, 2), "Early May bank holiday"),
            entry(LocalDate.of(2022, 6, 2), "Spring bank holiday"),
            entry(LocalDate.of(2022, 6, 3), "Platinum Jubilee"),
            entry(LocalDate.of(2022, 8, 29), "Summer bank holiday"),
            entry(LocalDate.of(2022, 9, 19), "State funeral of Queen Elizabeth II"),
            entry(LocalDate.of(2022, 12, 26), "Boxing Day"),
            entry(LocalDate.of(2022, 12, 27), "Christmas Day (substitute day)"));
  }

  @ParameterizedTest
  @CsvSource({
    "1981-07-29, Royal wedding",
    "1999-12-31, Millennium",
    "2002-06-03, Golden Jubilee",
    "2011-04-29, Royal wedding",
    "2012-06-05, Diamond Jubilee",
    "2022-06-03, Platinum Jubilee",
    "2022-09-19, State funeral of Queen Elizabeth II",
    "2023-05-08, Coronation of King Charles III"
  })
  void proclaimedDayIsAddedInItsYearOnly(LocalDate day, String name) {
    assertThat(BankHolidays.inEnglandAndWales(day.getYear())).containsEntry(day, name);
    assertThat(BankHolidays.inEnglandAndWales(day.getYear() - 1)).doesNotContainValue(name);
    assertThat(BankHolidays.inEnglandAndWales(day.getYear() + 1)).doesNotContainValue(name);
  }

  @ParameterizedTest
  @CsvSource({
    "1995-05-01, 1995-05-08, Early May bank holiday",
    "2020-05-04, 2020-05-08, Early May bank holiday",
    "2002-05-27, 2002-06-04, Spring bank holiday",
    "2012-05-28, 2012-06-04, Spring bank holiday",
    "2022-05-30, 2022-06-02, Spring bank holiday"
  })
  void proclaimedDayTakesThePlaceOfTheRule(LocalDate byRule, LocalDate moved, String name) {
    assertThat(BankHolidays.inEnglandAndWales(byRule.getYear()))
        .containsEntry(moved, name)
        .doesNotContainKey(byRule);
  }

  @ParameterizedTest
  @CsvSource({
    "1994-05-02, Early May bank holiday",
    "1996-05-06, Early May bank holiday",
    "2019-05-06, Early May bank holiday",
    "2021-05-03, Early May bank holiday",
    "2023-05-01, Early May bank holiday",
    "2001-05-28, Spring bank holiday",
    "2003-05-26, Spring bank holiday",
    "2021-05-31, Spring bank holiday",
    "2023-05-29, Spring bank holiday",
    "2026-08-31, Summer bank holiday",
    "2027-08-30, Summer bank holiday",
    "2025-08-25, Summer bank holiday"
  })
  void otherYearsKeepTheRule(LocalDate day, String name) {
    assertThat(BankHolidays.inEnglandAndWales(day.getYear())).containsEntry(day, name);
  }

  @ParameterizedTest
  @CsvSource({
    // Christmas Day is a Monday, a Tuesday, and so on to a Sunday.
    "2017-12-25, Christmas Day, 2017-12-26, Boxing Day",
    "2018-12-25, Christmas Day, 2018-12-26, Boxing Day",
    "2019-12-25, Christmas Day, 2019-12-26, Boxing Day",
    "2014-12-25, Christmas Day, 2014-12-26, Boxing Day",
    "2020-12-25, Christmas Day, 2020-12-28, Boxing Day (substitute day)",
    "2021-12-27, Christmas Day (substitute day), 2021-12-28, Boxing Day (substitute day)",
    "2016-12-27, Christmas Day (substitute day), 2016-12-26, Boxing Day"
  })
  void christmasOnAWeekendIsStoodInForByTheNextFreeWeekdays(
      LocalDate christmas, String christmasName, LocalDate boxing, String boxingName) {
    Map<LocalDate, String> december =
        BankHolidays.inEnglandAndWales(christmas.getYear())
            .tailMap(LocalDate.of(christmas.getYear(), 12, 1), true);
    assertThat(december).containsOnly(entry(christmas, christmasName), entry(boxing, boxingName));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, New Year's Day",
    "2019-01-01, New Year's Day",
    "2020-01-01, New Year's Day",
    "2015-01-01, New Year's Day",
    "2021-01-01, New Year's Day",
    "2022-01-03, New Year's Day (substitute day)",
    "2017-01-02, New Year's Day (substitute day)"
  })
  void newYearOnAWeekendIsStoodInForByTheMonday(LocalDate day, String name) {
    assertThat(BankHolidays.inEnglandAndWales(day.getYear()).firstEntry())
        .isEqualTo(entry(day, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1978-03-26",
        "1981-04-19", // the formula's own day would be the 26th
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25", // the latest there is
        "2049-04-18", // the formula's own day would be the 25th
        "2076-04-19",
        "2285-03-22" // the earliest there is
      })
  void easterIsOnItsSunday(LocalDate easterSunday) {
    assertThat(BankHolidays.inEnglandAndWales(easterSunday.getYear()))
        .containsEntry(easterSunday.minusDays(2), "Good Friday")
        .containsEntry(easterSunday.plusDays(1), "Easter Monday");
  }

  @Test
  void easterAgreesWithGaussInEveryYear() {
    for (int year = 1978; year <= 9999; year++) {
      LocalDate easterSunday = easterSundayByGauss(year);
      assertThat(BankHolidays.inEnglandAndWales(year))
          .containsEntry(easterSunday.minusDays(2), "Good Friday")
          .containsEntry(easterSunday.plusDays(1), "Easter Monday");
    }
  }

  /** Gauss's formula as he corrected it in 1816, with its two exceptions. */
  private static LocalDate easterSundayByGauss(int year) {
    int century = year / 100;
    int corrections = century - century / 4;
    int moon = (15 + corrections - (13 + 8 * century) / 25) % 30;
    int sun = (4 + corrections) % 7;
    int fullMoon = (19 * (year % 19) + moon) % 30;
    int toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + sun) % 7;
    boolean isWeekEarlier =
        toSunday == 6 && (fullMoon == 29 || (fullMoon == 28 && (11 * moon + 11) % 30 < 19));
    return LocalDate.of(year, 3, 22).plusDays(fullMoon + toSunday - (isWeekEarlier ? 7 : 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1977, 0, -1978, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void yearOutsideIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BankHolidays.inEnglandAndWales(year))
        .withMessage("year: must be from 1978 to 9999, was " + year);
  }

  @Test
  void lastYearAnswers() {
    assertThat(BankHolidays.inEnglandAndWales(9999))
        .hasSize(8)
        .containsEntry(LocalDate.of(9999, 1, 1), "New Year's Day")
        .containsEntry(LocalDate.of(9999, 12, 27), "Christmas Day (substitute day)")
        .containsEntry(LocalDate.of(9999, 12, 28), "Boxing Day (substitute day)");
  }

  @Test
  void holidaysMayBeSerialized() {
    assertThat(Serialized.copy(BankHolidays.inEnglandAndWales(2022)))
        .isEqualTo(BankHolidays.inEnglandAndWales(2022));
  }
}
