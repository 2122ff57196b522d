package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingYearTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2019);

  @Test
  void isFromAprilToMarchAndNamedByTheYearItEndsIn() {
    assertThat(YEAR.endsIn()).isEqualTo(2019);
    assertThat(YEAR.firstDay()).isEqualTo("2018-04-01");
    assertThat(YEAR.lastDay()).isEqualTo("2019-03-31");
    assertThat(YEAR.period()).hasToString("2018-04-01 to 2019-03-31");
    assertThat(YEAR.period().contains(YEAR.firstDay())).isTrue();
    assertThat(YEAR.period().contains(YEAR.lastDay())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-31, 2018",
    "2018-04-01, 2019",
    "2018-12-31, 2019",
    "2019-01-01, 2019",
    "2019-03-31, 2019",
    "2019-04-01, 2020",
    "2020-02-29, 2020",
    "0001-04-01, 2",
    "9999-03-31, 9999"
  })
  void yearContainingADayChangesOnTheFirstOfApril(LocalDate day, int endsIn) {
    assertThat(ReportingYear.containing(day)).isEqualTo(ReportingYear.ending(endsIn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-03-31", "9999-04-01", "-999999999-01-01", "+999999999-12-31"})
  void dayOfAYearOutsideIsRefused(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingYear.containing(day))
        .withMessage("day: must be in a reporting year that ends from 2 to 9999, was " + day);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-12-31, from: must be on or after 0001-01-01",
    "-999999999-01-01, from: must be on or after 0001-01-01",
    "+10000-01-01, lastDay: must be at most 9999-12-31",
    "+999999999-12-31, lastDay: must be at most 9999-12-31"
  })
  void quarterOfAYearOutsideIsRefused(LocalDate day, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingYear.quarterContaining(day))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 0, -2019, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void yearOutsideIsRefused(int endsIn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingYear.ending(endsIn))
        .withMessage("endsIn: must be from 2 to 9999, was " + endsIn);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingYear(endsIn))
        .withMessage("endsIn: must be from 2 to 9999, was " + endsIn);
  }

  @Test
  void firstYearAndLastAnswer() {
    assertThat(ReportingYear.ending(2).period()).hasToString("0001-04-01 to 0002-03-31");
    assertThat(ReportingYear.ending(9999).period()).hasToString("9998-04-01 to 9999-03-31");
  }

  @Test
  void hasTwelveMonthsFromAprilToMarch() {
    assertThat(YEAR.months())
        .containsExactly(
            YearMonth.of(2018, 4),
            YearMonth.of(2018, 5),
            YearMonth.of(2018, 6),
            YearMonth.of(2018, 7),
            YearMonth.of(2018, 8),
            YearMonth.of(2018, 9),
            YearMonth.of(2018, 10),
            YearMonth.of(2018, 11),
            YearMonth.of(2018, 12),
            YearMonth.of(2019, 1),
            YearMonth.of(2019, 2),
            YearMonth.of(2019, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2018-04-01 to 2018-06-30",
    "2, 2018-07-01 to 2018-09-30",
    "3, 2018-10-01 to 2018-12-31",
    "4, 2019-01-01 to 2019-03-31"
  })
  void quarterHasThreeMonths(int number, String days) {
    assertThat(YEAR.quarter(number)).hasToString(days);
    assertThat(YEAR.quarters().get(number - 1)).hasToString(days);
    assertThat(YEAR.quarters()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void thereAreFourQuarters(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEAR.quarter(number))
        .withMessage("number: must be from 1 to 4, was " + number);
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, 0001-01-01 to 0001-03-31",
    "9999-12-31, 9999-10-01 to 9999-12-31",
    "2018-03-31, 2018-01-01 to 2018-03-31",
    "2018-04-01, 2018-04-01 to 2018-06-30",
    "2018-06-30, 2018-04-01 to 2018-06-30",
    "2018-07-01, 2018-07-01 to 2018-09-30",
    "2018-09-30, 2018-07-01 to 2018-09-30",
    "2018-10-01, 2018-10-01 to 2018-12-31",
    "2018-12-31, 2018-10-01 to 2018-12-31",
    "2019-01-01, 2019-01-01 to 2019-03-31",
    "2019-03-31, 2019-01-01 to 2019-03-31",
    "2019-04-01, 2019-04-01 to 2019-06-30"
  })
  void quarterContainingADayBeginsInAprilJulyOctoberOrJanuary(LocalDate day, String days) {
    assertThat(ReportingYear.quarterContaining(day)).hasToString(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-01, 2018-04-01",
    "2018-04-02, 2018-04-01 to 2018-04-02",
    "2018-12-31, 2018-04-01 to 2018-12-31",
    "2019-03-31, 2018-04-01 to 2019-03-31"
  })
  void yearToDateEndsWithTheDay(LocalDate asAt, String days) {
    assertThat(YEAR.toDate(asAt)).hasToString(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-03-31", "2019-04-01", "-999999999-01-01", "+999999999-12-31"})
  void yearToADateOfAnotherYearIsRefused(LocalDate asAt) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEAR.toDate(asAt))
        .withMessage("asAt: must be in 2018-04-01 to 2019-03-31, was " + asAt);
  }

  @Test
  void ratesUseTheMidYearEstimateOfTheYearBefore() {
    assertThat(YEAR.populationYear()).isEqualTo(2018);
    assertThat(ReportingYear.ending(2025).populationYear()).isEqualTo(2024);
  }

  @Test
  void hasAYearBeforeAndAYearAfter() {
    assertThat(YEAR.previous()).isEqualTo(ReportingYear.ending(2018));
    assertThat(YEAR.next()).isEqualTo(ReportingYear.ending(2020));
    assertThat(ReportingYear.ending(3).previous()).isEqualTo(ReportingYear.ending(2));
    assertThat(ReportingYear.ending(9998).next()).isEqualTo(ReportingYear.ending(9999));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingYear.ending(2).previous())
        .withMessage("endsIn: must be from 2 to 9999, was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingYear.ending(9999).next())
        .withMessage("endsIn: must be from 2 to 9999, was 10000");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2018-19",
    "2000, 1999-00",
    "2001, 2000-01",
    "2010, 2009-10",
    "2, 0001-02",
    "9999, 9998-99"
  })
  void showsBothItsCalendarYears(int endsIn, String text) {
    assertThat(ReportingYear.ending(endsIn)).hasToString(text);
  }

  @Test
  void daysAroundTheTurnOfTheYearAreInTheYearsTheExampleSays() {
    assertThat(ReportingYear.containing(LocalDate.of(2019, 3, 31))).hasToString("2018-19");
    assertThat(ReportingYear.containing(LocalDate.of(2019, 4, 1))).hasToString("2019-20");
  }

  @Test
  void comesInOrderOfTime() {
    assertThat(YEAR)
        .isEqualByComparingTo(ReportingYear.ending(2019))
        .isLessThan(ReportingYear.ending(2020))
        .isGreaterThan(ReportingYear.ending(2018));
  }

  @Test
  void equalWhenItEndsInTheSameYear() {
    assertThat(YEAR)
        .isEqualTo(new ReportingYear(2019))
        .hasSameHashCodeAs(new ReportingYear(2019))
        .isNotEqualTo(ReportingYear.ending(2018));
    assertThat(Serialized.copy(YEAR)).isEqualTo(YEAR).hasSameHashCodeAs(YEAR);
  }
}
