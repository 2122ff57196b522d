package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written along a scale. */
class AxisTest {
  private static List<BigDecimal> numbers(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  @Test
  void barsBeginAtNought() {
    Axis axis = Axis.fromZero(numbers("24", "11", "25"), 300);
    assertThat(axis.low()).isZero();
    assertThat(axis.high()).isEqualTo(25);
    assertThat(axis.ticks().values()).containsExactly("0", "5", "10", "15", "20", "25");
  }

  @Test
  void lessRoomTakesFewerTexts() {
    assertThat(Axis.fromZero(numbers("25"), 100).ticks().values()).containsExactly("0", "20");
    assertThat(Axis.fromZero(numbers("25"), 1).ticks().values()).containsExactly("0");
    assertThat(Axis.fromZero(numbers("1234567"), 300).ticks().values())
        .containsExactly("0", "500,000", "1,000,000");
  }

  @Test
  void thereIsNothingBetweenTwoChildren() {
    assertThat(Axis.fromZero(numbers("1", "2"), 600).ticks().values())
        .containsExactly("0", "1", "2");
    assertThat(Axis.fromZero(numbers("0.5", "1"), 200).ticks().values())
        .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
  }

  @Test
  void noughtAloneHasAScale() {
    assertThat(Axis.fromZero(numbers("0", "0.0"), 300)).isEqualTo(Axis.fromZero(numbers("1"), 300));
  }

  @Test
  void nothingHasNoTexts() {
    assertThat(Axis.fromZero(List.of(), 300)).isEqualTo(Axis.EMPTY);
    assertThat(Axis.around(List.of(), 300)).isEqualTo(Axis.EMPTY);
    assertThat(Axis.EMPTY.span()).isEqualTo(1);
  }

  @Test
  void aBarCannotBeBelowNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.fromZero(numbers("1", "-0.5"), 300))
        .withMessage("value: must be 0 or more, was -0.5");
  }

  @Test
  void pointsHaveALittleMoreThanTheySpan() {
    Axis axis = Axis.around(numbers("40", "140"), 400);
    assertThat(axis.low()).isEqualTo(34);
    assertThat(axis.high()).isEqualTo(146);
    assertThat(axis.ticks().values()).containsExactly("40", "60", "80", "100", "120", "140");
  }

  @Test
  void equalPointsHaveAScale() {
    Axis axis = Axis.around(numbers("5", "5.0"), 400);
    assertThat(axis.low()).isEqualTo(4);
    assertThat(axis.high()).isEqualTo(6);
  }

  @Test
  void onlyWhatIsBelowNoughtTakesTheScaleThere() {
    assertThat(Axis.around(numbers("0", "10"), 400).low()).isZero();
    assertThat(Axis.around(numbers("0"), 400).low()).isZero();
    assertThat(Axis.around(numbers("-10", "10"), 400).ticks().values())
        .containsExactly("-10", "-5", "0", "5", "10");
  }

  @Test
  void daysAreAScaleOfWholeMonths() {
    Axis axis = Axis.ofDays(List.of(LocalDate.of(2019, 5, 20), LocalDate.of(2020, 12, 31)), 500);
    assertThat(axis.low()).isEqualTo(Axis.place(LocalDate.of(2019, 5, 1)));
    assertThat(axis.high()).isEqualTo(Axis.place(LocalDate.of(2021, 1, 1)));
    assertThat(axis.ticks().values())
        .containsExactly("May 2019", "Nov 2019", "May 2020", "Nov 2020");
  }

  @Test
  void oneDayIsAMonth() {
    assertThat(Axis.ofDays(List.of(LocalDate.of(2020, 2, 29)), 500).ticks().values())
        .containsExactly("Feb 2020", "Mar 2020");
  }

  @Test
  void monthsAreNamedInEnglishAndShort() {
    assertThat(
            Axis.ofMonths(List.of(YearMonth.of(2019, 1), YearMonth.of(2019, 12)), 2000)
                .ticks()
                .values())
        .startsWith("Jan 2019")
        .contains("Sep 2019")
        .hasSize(12);
  }

  @Test
  void manyMonthsAreNamedEverySoManyYears() {
    List<YearMonth> sixty = List.of(YearMonth.of(2018, 4), YearMonth.of(2023, 3));
    assertThat(Axis.ofMonths(sixty, 520).ticks().values())
        .containsExactly("Apr 2018", "Apr 2019", "Apr 2020", "Apr 2021", "Apr 2022");
    assertThat(Axis.ofMonths(sixty, 200).ticks().values()).containsExactly("Apr 2018", "Apr 2021");
    // A year mistyped is a long time.
    assertThat(
            Axis.ofMonths(List.of(YearMonth.of(218, 4), YearMonth.of(2018, 4)), 190)
                .ticks()
                .values())
        .hasSizeBetween(1, 2);
  }
}
