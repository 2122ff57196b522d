package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 3, 31);
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final DateRange YEAR = DateRange.ofDays(FIRST, LAST);

  @Test
  void endsTheDayBeforeUntil() {
    assertThat(YEAR).isEqualTo(DateRange.of(FIRST, LocalDate.of(2019, 4, 1)));
    assertThat(YEAR.from()).isEqualTo(FIRST);
    assertThat(YEAR.until()).isEqualTo(LAST.plusDays(1));
    assertThat(YEAR.lastDay()).isEqualTo(LAST);
    assertThat(YEAR.lengthInDays()).isEqualTo(365);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-31, false",
    "2018-04-01, true",
    "2018-04-02, true",
    "2019-03-30, true",
    "2019-03-31, true",
    "2019-04-01, false",
    "-999999999-01-01, false",
    "+999999999-12-31, false"
  })
  void containsItsDaysAndNotUntil(LocalDate day, boolean isContained) {
    assertThat(YEAR.contains(day)).isEqualTo(isContained);
  }

  @Test
  void mayBeASingleDay() {
    DateRange day = DateRange.ofDays(FIRST, FIRST);
    assertThat(day).isEqualTo(DateRange.of(FIRST, FIRST.plusDays(1))).hasToString("2018-04-01");
    assertThat(day.lengthInDays()).isEqualTo(1);
    assertThat(day.contains(FIRST)).isTrue();
    assertThat(day.contains(FIRST.plusDays(1))).isFalse();
  }

  @Test
  void hasAtLeastOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(FIRST, FIRST))
        .withMessage("until: must be after from (2018-04-01), was 2018-04-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(FIRST, FIRST.minusDays(1)))
        .withMessage("until: must be after from (2018-04-01), was 2018-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(LocalDate.MAX, LocalDate.MIN))
        .withMessage("until: must be after from (+999999999-12-31), was -999999999-01-01");
  }

  @Test
  void lastDayIsNotBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofDays(FIRST, FIRST.minusDays(1)))
        .withMessage("lastDay: must not be before the first day (2018-04-01), was 2018-03-31");
  }

  @Test
  void beginsInTheYearOneAtTheEarliest() {
    assertThat(DateRange.of(EARLIEST, FIRST).from()).isEqualTo(EARLIEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(EARLIEST.minusDays(1), FIRST))
        .withMessage("from: must be on or after 0001-01-01, was 0000-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofDays(LocalDate.MIN, LocalDate.MIN))
        .withMessage("from: must be on or after 0001-01-01, was -999999999-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(LocalDate.MIN, LocalDate.MAX))
        .withMessage("from: must be on or after 0001-01-01, was -999999999-01-01");
  }

  @Test
  void endsInTheYear9999AtTheLatest() {
    assertThat(DateRange.of(FIRST, LATEST.plusDays(1))).isEqualTo(DateRange.ofDays(FIRST, LATEST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(FIRST, LATEST.plusDays(2)))
        .withMessage("until: must be at most the day after 9999-12-31, was +10000-01-02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(FIRST, LocalDate.MAX))
        .withMessage("until: must be at most the day after 9999-12-31, was +999999999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofDays(FIRST, LATEST.plusDays(1)))
        .withMessage("lastDay: must be at most 9999-12-31, was +10000-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofDays(LocalDate.MAX, LocalDate.MAX))
        .withMessage("lastDay: must be at most 9999-12-31, was +999999999-12-31");
  }

  @Test
  void mayBeAllTheDaysThereAre() {
    DateRange all = DateRange.ofDays(EARLIEST, LATEST);
    assertThat(all.lengthInDays()).isEqualTo(3_652_059);
    assertThat(all.months()).hasSize(9999 * 12);
    assertThat(all.months().last()).isEqualTo(YearMonth.of(9999, 12));
    assertThat(all).hasToString("0001-01-01 to 9999-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02, 2019-02-01 to 2019-02-28",
    "2020-02, 2020-02-01 to 2020-02-29",
    "2018-12, 2018-12-01 to 2018-12-31",
    "0001-01, 0001-01-01 to 0001-01-31",
    "9999-12, 9999-12-01 to 9999-12-31"
  })
  void monthHasItsDays(YearMonth month, String days) {
    assertThat(DateRange.ofMonth(month)).hasToString(days);
    assertThat(DateRange.ofMonth(month).months()).containsExactly(month);
  }

  @Test
  void monthsInARowHaveAllTheirDays() {
    assertThat(DateRange.ofMonths(YearMonth.of(2018, 4), YearMonth.of(2019, 3))).isEqualTo(YEAR);
    assertThat(DateRange.ofMonths(YearMonth.of(2018, 4), YearMonth.of(2018, 4)))
        .isEqualTo(DateRange.ofMonth(YearMonth.of(2018, 4)));
  }

  @Test
  void lastMonthIsNotBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofMonths(YearMonth.of(2018, 4), YearMonth.of(2018, 3)))
        .withMessage("last: must not be before the first month (2018-04), was 2018-03");
  }

  @Test
  void monthOutsideTheYearsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofMonth(YearMonth.of(0, 12)))
        .withMessage("from: must be on or after 0001-01-01, was 0000-12-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofMonth(YearMonth.of(10_000, 1)))
        .withMessage("lastDay: must be at most 9999-12-31, was +10000-01-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofMonth(YearMonth.from(LocalDate.MIN)))
        .withMessage("from: must be on or after 0001-01-01, was -999999999-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofMonth(YearMonth.from(LocalDate.MAX)))
        .withMessage("lastDay: must be at most 9999-12-31, was +999999999-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-30, 2018-07-01, 365",
    "2019-06-29, 2018-06-30, 365",
    "2019-07-01, 2018-07-02, 365",
    "2019-02-28, 2018-03-01, 365",
    "2020-02-27, 2019-02-28, 365",
    "2020-02-28, 2019-03-01, 365",
    "2020-02-29, 2019-03-01, 366",
    "2020-03-01, 2019-03-02, 366",
    "2021-02-27, 2020-02-28, 366",
    "2021-02-28, 2020-03-01, 365",
    "2021-03-01, 2020-03-02, 365",
    "0001-12-31, 0001-01-01, 365",
    "9999-12-31, 9999-01-01, 365"
  })
  void twelveMonthsEndWithTheDay(LocalDate lastDay, LocalDate firstDay, long days) {
    DateRange twelveMonths = DateRange.twelveMonthsTo(lastDay);
    assertThat(twelveMonths).isEqualTo(DateRange.ofDays(firstDay, lastDay));
    assertThat(twelveMonths.lengthInDays()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"0001-12-30", "-999999999-01-01", "+10000-01-01", "+999999999-12-31"})
  void twelveMonthsOutsideTheYearsAreRefused(LocalDate lastDay) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.twelveMonthsTo(lastDay))
        .withMessage("lastDay: must be from 0001-12-31 to 9999-12-31, was " + lastDay);
  }

  @Test
  void monthsAreThoseWithADayInIt() {
    assertThat(DateRange.ofDays(LocalDate.of(2018, 4, 30), LocalDate.of(2018, 6, 1)).months())
        .containsExactly(YearMonth.of(2018, 4), YearMonth.of(2018, 5), YearMonth.of(2018, 6));
    assertThat(DateRange.of(LocalDate.of(2018, 4, 30), LocalDate.of(2018, 6, 1)).months())
        .containsExactly(YearMonth.of(2018, 4), YearMonth.of(2018, 5));
    assertThat(DateRange.ofDays(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1)).months())
        .containsExactly(YearMonth.of(2018, 12), YearMonth.of(2019, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-03-31,",
    "2018-01-01, 2018-04-01, 2018-04-01",
    "2018-01-01, 2018-04-02, 2018-04-01 to 2018-04-02",
    "2018-06-01, 2018-06-30, 2018-06-01 to 2018-06-30",
    "2018-01-01, 2019-12-31, 2018-04-01 to 2019-03-31",
    "2019-03-30, 2019-12-31, 2019-03-30 to 2019-03-31",
    "2019-03-31, 2019-12-31, 2019-03-31",
    "2019-04-01, 2019-12-31,"
  })
  void overlapIsTheDaysInBoth(LocalDate firstDay, LocalDate lastDay, String overlap) {
    DateRange other = DateRange.ofDays(firstDay, lastDay);
    if (overlap == null) {
      assertThat(YEAR.overlap(other)).isEmpty();
      assertThat(other.overlap(YEAR)).isEmpty();
    } else {
      assertThat(YEAR.overlap(other)).get().hasToString(overlap);
      assertThat(other.overlap(YEAR)).get().hasToString(overlap);
    }
  }

  @Test
  void comesInOrderOfItsFirstDayThenItsLast() {
    assertThat(YEAR)
        .isEqualByComparingTo(DateRange.ofDays(FIRST, LAST))
        .isLessThan(DateRange.ofDays(FIRST.plusDays(1), FIRST.plusDays(1)))
        .isGreaterThan(DateRange.ofDays(FIRST.minusDays(1), LATEST))
        .isLessThan(DateRange.ofDays(FIRST, LAST.plusDays(1)))
        .isGreaterThan(DateRange.ofDays(FIRST, LAST.minusDays(1)));
  }

  @Test
  void showsItsFirstDayAndItsLast() {
    assertThat(YEAR).hasToString("2018-04-01 to 2019-03-31");
    assertThat(DateRange.ofDays(LocalDate.of(2019, 6, 14), LocalDate.of(2019, 6, 14)))
        .hasToString("2019-06-14");
  }

  @Test
  void equalWhenTheDaysAre() {
    assertThat(YEAR)
        .isEqualTo(new DateRange(FIRST, LAST.plusDays(1)))
        .hasSameHashCodeAs(new DateRange(FIRST, LAST.plusDays(1)))
        .isNotEqualTo(DateRange.of(FIRST, LAST))
        .isNotEqualTo(DateRange.ofDays(FIRST.plusDays(1), LAST));
    assertThat(Serialized.copy(YEAR)).isEqualTo(YEAR).hasSameHashCodeAs(YEAR);
  }
}
