package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.caselight.calendar.WorkingDays.ENGLAND_AND_WALES;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final YearMonth DECEMBER = YearMonth.of(2018, 12);
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);

  /** Referrals to Cambridgeshire in December 2018 and January 2019, as published. */
  private static final MonthlySeries REFERRALS = MonthlySeries.from(DECEMBER, 349, 655);

  private static Change change(MonthlySeries series) {
    return series.changeOnMonthBefore(series.lastMonth().orElseThrow()).orElseThrow();
  }

  private static Change change(String earlier, String later) {
    return change(
        MonthlySeries.of(
            Map.of(DECEMBER, new BigDecimal(earlier), JANUARY, new BigDecimal(later))));
  }

  @Test
  void isOnTheMonthBefore() {
    Change change = change(REFERRALS);

    assertThat(change.earlierMonth()).isEqualTo(DECEMBER);
    assertThat(change.laterMonth()).isEqualTo(JANUARY);
    assertThat(change.earlierValue()).isEqualByComparingTo("349");
    assertThat(change.laterValue()).isEqualByComparingTo("655");
    assertThat(change.difference()).isEqualByComparingTo("306");
    assertThat(change.percent()).contains(Fraction.of(30600, 349));
    assertThat(change).hasToString("2019-01: 655, up 306 (87.7%) on 349 in 2018-12");
  }

  @Test
  void isOnTheSameMonthAYearEarlier() {
    MonthlySeries series =
        MonthlySeries.EMPTY.with(YearMonth.of(2018, 1), 353).with(JANUARY, 655).with(DECEMBER, 349);

    assertThat(series.changeOnYearBefore(JANUARY).orElseThrow())
        .hasToString("2019-01: 655, up 302 (85.6%) on 353 in 2018-01");
    assertThat(series.changeOnYearBefore(DECEMBER)).isEmpty();
    assertThat(series.changeOnYearBefore(YearMonth.of(2018, 1))).isEmpty();
  }

  @Test
  void isEmptyWhereEitherMonthIsMissing() {
    MonthlySeries withGap = REFERRALS.with(YearMonth.of(2019, 3), 540);

    assertThat(withGap.changeOnMonthBefore(DECEMBER)).isEmpty();
    assertThat(withGap.changeOnMonthBefore(YearMonth.of(2019, 2))).isEmpty();
    assertThat(withGap.changeOnMonthBefore(YearMonth.of(2019, 3))).isEmpty();
    assertThat(MonthlySeries.EMPTY.changeOnMonthBefore(JANUARY)).isEmpty();
  }

  @Test
  void isExact() {
    assertThat(change("0.1", "0.3").difference()).isEqualByComparingTo("0.2");
    assertThat(change("0.3", "0.1").percent()).contains(Fraction.of(-200, 3));
    assertThat(change("0.3", "0.1"))
        .hasToString("2019-01: 0.1, down 0.2 (66.7%) on 0.3 in 2018-12");
    assertThat(change("20", "20.0")).hasToString("2019-01: 20, no change on 20 in 2018-12");
    assertThat(change("20", "20").percent()).contains(Fraction.ZERO);
  }

  @Test
  void hasNoPercentageOfNothing() {
    assertThat(change("0", "3").percent()).isEmpty();
    assertThat(change("0", "3")).hasToString("2019-01: 3, up 3 on 0 in 2018-12");
    assertThat(change("0", "0")).hasToString("2019-01: 0, no change on 0 in 2018-12");
  }

  @Test
  void takesTheSizeOfAnEarlierValueBelowZero() {
    assertThat(change("-20", "-10").percent()).contains(Fraction.of(50));
    assertThat(change("-20", "-30").percent()).contains(Fraction.of(-50));
    assertThat(change("-20", "-30")).hasToString("2019-01: -30, down 10 (50.0%) on -20 in 2018-12");
  }

  @Test
  void carriesTheNotesOfBothMonths() {
    MonthlySeries series =
        MonthlySeries.from(YearMonth.of(2018, 11), 498, 349, 655, 491)
            .withNote(YearMonth.of(2018, 11), "before")
            .withNote(DECEMBER, "Christmas")
            .withNote(JANUARY, "police")
            .withNote(YearMonth.of(2019, 2), "after");
    Change change = series.changeOnMonthBefore(JANUARY).orElseThrow();

    assertThat(change.notes())
        .containsExactly(entry(DECEMBER, "Christmas"), entry(JANUARY, "police"));
    assertThat(change.isComparable()).isTrue();
    assertThat(change)
        .hasToString(
            "2019-01: 655, up 306 (87.7%) on 349 in 2018-12; known cause of 2018-12: Christmas;"
                + " known cause of 2019-01: police");
    assertThat(change(REFERRALS.withNote(JANUARY, "police")))
        .hasToString(
            "2019-01: 655, up 306 (87.7%) on 349 in 2018-12; known cause of 2019-01: police");
  }

  @Test
  void carriesTheBreaksBetween() {
    MonthlySeries series =
        MonthlySeries.from(YearMonth.of(2018, 11), 498, 349, 655, 491)
            .withBreak(JANUARY, "new system");

    assertThat(series.changeOnMonthBefore(DECEMBER).orElseThrow().isComparable()).isTrue();
    assertThat(series.changeOnMonthBefore(JANUARY).orElseThrow().isComparable()).isFalse();
    assertThat(series.changeOnMonthBefore(JANUARY).orElseThrow())
        .hasToString(
            "2019-01: 655, up 306 (87.7%) on 349 in 2018-12; not comparable, break from 2019-01:"
                + " new system");
    assertThat(series.changeOnMonthBefore(YearMonth.of(2019, 2)).orElseThrow().isComparable())
        .isTrue();
  }

  @Test
  void carriesEveryBreakOfTheYear() {
    MonthlySeries series =
        MonthlySeries.from(YearMonth.of(2018, 1), 353)
            .with(JANUARY, 655)
            .withBreak(YearMonth.of(2018, 11), "new structure")
            .withBreak(JANUARY, "new system");

    assertThat(series.changeOnYearBefore(JANUARY).orElseThrow().breaks())
        .containsExactly(
            entry(YearMonth.of(2018, 11), "new structure"), entry(JANUARY, "new system"));
  }

  @Test
  void isCountedByTheWorkingDay() {
    Change.PerWorkingDay change =
        change(REFERRALS.withNote(JANUARY, "police"))
            .perWorkingDay(ENGLAND_AND_WALES)
            .orElseThrow();

    assertThat(change.earlier()).isEqualTo(Average.of(349, 19));
    assertThat(change.later()).isEqualTo(Average.of(655, 22));
    assertThat(change.earlierDays()).isEqualTo(19);
    assertThat(change.laterDays()).isEqualTo(22);
    assertThat(change.difference()).isEqualTo(Fraction.of(655 * 19 - 349 * 22, 22 * 19));
    assertThat(change.percent().orElseThrow().rounded(1)).isEqualByComparingTo("62.1");
    assertThat(change)
        .hasToString(
            "2019-01: 29.8 (655 ÷ 22) a working day, 2018-12: 18.4 (349 ÷ 19);"
                + " known cause of 2019-01: police");
    assertThat(change("0", "3").perWorkingDay(ENGLAND_AND_WALES).orElseThrow().percent()).isEmpty();
  }

  @Test
  void isEmptyInAMonthWithoutWorkingDay() {
    Change change = change(REFERRALS);

    DateRange both = DateRange.ofMonths(DECEMBER, JANUARY);
    assertThat(change.perWorkingDay(WorkingDays.of(both, DECEMBER.atDay(31)::equals))).isEmpty();
    assertThat(change.perWorkingDay(WorkingDays.of(both, JANUARY.atDay(1)::equals))).isEmpty();
    assertThat(change.perWorkingDay(WorkingDays.of(both, day -> day.getDayOfMonth() == 1)))
        .isPresent();
    WorkingDays december = WorkingDays.of(DateRange.ofMonth(DECEMBER), day -> true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.perWorkingDay(december))
        .withMessage("period: must be from 2018-12-01 to 2018-12-31, was 2019-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.PerWorkingDay(change, 0, 1))
        .withMessage("earlierDays: must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.PerWorkingDay(change, 1, 0))
        .withMessage("laterDays: must be above 0, was 0");
  }

  @Test
  void survivesSerialization() {
    Change change = change(REFERRALS.withNote(JANUARY, "police").withBreak(JANUARY, "system"));
    assertThat(Serialized.copy(change)).isEqualTo(change).hasSameHashCodeAs(change);
    Change.PerWorkingDay perDay = change.perWorkingDay(ENGLAND_AND_WALES).orElseThrow();
    assertThat(Serialized.copy(perDay)).isEqualTo(perDay);
  }
}
