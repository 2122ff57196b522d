package org.caselight.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.caselight.calendar.DateRange;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CensusYearTest {
  private static final CensusYear YEAR = CensusYear.ending(2024);

  @Test
  void daysOfTheYear() {
    assertThat(YEAR.firstDay()).isEqualTo("2023-10-01");
    assertThat(YEAR.lastDay()).isEqualTo("2024-09-30");
    assertThat(YEAR.period())
        .isEqualTo(DateRange.ofDays(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 9, 30)));
    assertThat(YEAR).hasToString("year to 2024-09-30");
    assertThat(Serialized.copy(YEAR)).isEqualTo(YEAR);
  }

  @Test
  void yearOfADay() {
    assertThat(CensusYear.containing(LocalDate.of(2023, 9, 30))).isEqualTo(CensusYear.ending(2023));
    assertThat(CensusYear.containing(LocalDate.of(2023, 10, 1))).isEqualTo(YEAR);
    assertThat(CensusYear.containing(LocalDate.of(2024, 1, 31))).isEqualTo(YEAR);
    assertThat(CensusYear.containing(LocalDate.of(2024, 9, 30))).isEqualTo(YEAR);
    assertThat(CensusYear.containing(LocalDate.of(2024, 10, 1))).isEqualTo(CensusYear.ending(2025));
    assertThat(CensusYear.containing(LocalDate.of(1, 10, 1))).isEqualTo(CensusYear.ending(2));
    assertThat(CensusYear.containing(LocalDate.of(9999, 9, 30))).isEqualTo(CensusYear.ending(9999));
  }

  @Test
  void daysForAbsence() {
    for (int year = 2017; year <= 2025; year++) {
      assertThat(CensusYear.ending(year).daysForAbsence())
          .as("%s", year)
          .isEqualTo(List.of(2020, 2024).contains(year) ? 254 : 253);
    }
    assertThat(CensusYear.ending(2100).daysForAbsence()).isEqualTo(253);
  }

  @Test
  void neighboursAndOrder() {
    assertThat(YEAR.previous()).isEqualTo(CensusYear.ending(2023));
    assertThat(YEAR.next()).isEqualTo(CensusYear.ending(2025));
    assertThat(YEAR).isGreaterThan(YEAR.previous()).isLessThan(YEAR.next());
    assertThat(YEAR).isEqualByComparingTo(CensusYear.ending(2024));
  }

  @Test
  void refusesYearsBeyondTheCalendar() {
    assertThatThrownBy(() -> CensusYear.ending(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("endsIn: must be from 2 to 9999, was 1");
    assertThatThrownBy(() -> CensusYear.ending(10_000))
        .hasMessage("endsIn: must be from 2 to 9999, was 10000");
    assertThatThrownBy(() -> CensusYear.ending(2).previous())
        .hasMessage("endsIn: must be from 2 to 9999, was 1");
    assertThatThrownBy(() -> CensusYear.ending(9999).next())
        .hasMessage("endsIn: must be from 2 to 9999, was 10000");
    assertThatThrownBy(() -> CensusYear.containing(LocalDate.of(1, 9, 30)))
        .hasMessage(
            "day: must be in a census year that ends from 2 to 9999, was "
                + LocalDate.of(1, 9, 30));
    assertThatThrownBy(() -> CensusYear.containing(LocalDate.of(9999, 10, 1)))
        .hasMessage("day: must be in a census year that ends from 2 to 9999, was 9999-10-01");
    assertThatThrownBy(() -> CensusYear.containing(LocalDate.MAX))
        .hasMessage("day: must be in a census year that ends from 2 to 9999, was +999999999-12-31");
  }
}
