package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {
  private static final YearMonth APRIL = YearMonth.of(2018, 4);
  private static final YearMonth MAY = YearMonth.of(2018, 5);
  private static final YearMonth JUNE = YearMonth.of(2018, 6);
  private static final YearMonth JULY = YearMonth.of(2018, 7);
  private static final YearMonth AUGUST = YearMonth.of(2018, 8);

  private static final MonthlySeries APRIL_TO_JULY =
      MonthlySeries.from(APRIL, 3423, 3474, 3493, 3427);
  private static final MonthlySeries WITHOUT_JUNE =
      MonthlySeries.EMPTY.with(JULY, 3427).with(APRIL, 3423).with(MAY, 3474);

  private record Return(YearMonth month, BigDecimal value) {}

  private static final Collector<Return, ?, MonthlySeries> SERIES =
      MonthlySeries.toMonthlySeries(Return::month, Return::value);

  @Test
  void hasOneValueAMonthFromTheFirstOn() {
    assertThat(APRIL_TO_JULY.values())
        .containsExactly(
            entry(APRIL, new BigDecimal("3423")),
            entry(MAY, new BigDecimal("3474")),
            entry(JUNE, new BigDecimal("3493")),
            entry(JULY, new BigDecimal("3427")));
    assertThat(APRIL_TO_JULY.firstMonth()).contains(APRIL);
    assertThat(APRIL_TO_JULY.lastMonth()).contains(JULY);
    assertThat(APRIL_TO_JULY.isEmpty()).isFalse();
    assertThat(APRIL_TO_JULY.gaps()).isEmpty();
    assertThat(MonthlySeries.from(YearMonth.of(2018, 12), 1, 2).lastMonth())
        .contains(YearMonth.of(2019, 1));
  }

  @Test
  void readsAsInTheGuide() {
    assertThat(
            APRIL_TO_JULY.withNote(JUNE, "new front door").changeOnMonthBefore(MAY).orElseThrow())
        .hasToString("2018-05: 3474, up 51 (1.5%) on 3423 in 2018-04");
  }

  @Test
  void keepsDecimalsExactAndEqualNumbersEqual() {
    MonthlySeries series = MonthlySeries.of(Map.of(APRIL, new BigDecimal("3.70")));

    assertThat(series.value(APRIL)).contains(new BigDecimal("3.7"));
    assertThat(series)
        .isEqualTo(MonthlySeries.EMPTY.with(APRIL, new BigDecimal("3.7000")))
        .isEqualTo(List.of(new Return(APRIL, new BigDecimal("3.70"))).stream().collect(SERIES));
    assertThat(MonthlySeries.of(Map.of(APRIL, new BigDecimal("3E+1"))))
        .isEqualTo(MonthlySeries.from(APRIL, 30));
  }

  @Test
  void gapIsNotZero() {
    assertThat(WITHOUT_JUNE.gaps()).containsExactly(JUNE);
    assertThat(WITHOUT_JUNE.value(JUNE)).isEmpty();
    assertThat(WITHOUT_JUNE.values()).hasSize(3).doesNotContainKey(JUNE);
    assertThat(WITHOUT_JUNE.with(JUNE, 3493)).isEqualTo(APRIL_TO_JULY);
    assertThat(WITHOUT_JUNE.with(JUNE, 0)).isNotEqualTo(WITHOUT_JUNE);
    assertThat(APRIL_TO_JULY.with(YearMonth.of(2018, 11), 1).gaps())
        .containsExactly(AUGUST, YearMonth.of(2018, 9), YearMonth.of(2018, 10));
  }

  @Test
  void monthsBeforeAndAfterAreNotGaps() {
    assertThat(APRIL_TO_JULY.value(AUGUST)).isEmpty();
    assertThat(APRIL_TO_JULY.value(YearMonth.of(2018, 3))).isEmpty();
    assertThat(APRIL_TO_JULY.gaps()).isEmpty();
  }

  @Test
  void mayBeEmpty() {
    assertThat(MonthlySeries.EMPTY.isEmpty()).isTrue();
    assertThat(MonthlySeries.EMPTY.firstMonth()).isEmpty();
    assertThat(MonthlySeries.EMPTY.lastMonth()).isEmpty();
    assertThat(MonthlySeries.EMPTY.gaps()).isEmpty();
    assertThat(MonthlySeries.EMPTY)
        .isEqualTo(MonthlySeries.from(APRIL))
        .isEqualTo(MonthlySeries.of(Map.of()))
        .isEqualTo(List.<Return>of().stream().collect(SERIES))
        .hasToString("a series without values");
  }

  @Test
  void refusesAMonthTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.with(JUNE, 3500))
        .withMessage("value: must be given once for a month, was 3493 and 3500 for 2018-06");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.with(JUNE, 3493))
        .withMessage("value: must be given once for a month, was 3493 and 3493 for 2018-06");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                List.of(new Return(MAY, BigDecimal.ONE), new Return(MAY, new BigDecimal("2.50")))
                    .stream()
                    .collect(SERIES))
        .withMessage("value: must be given once for a month, was 1 and 2.5 for 2018-05");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Serialized.collectInHalves(
                    List.of(new Return(MAY, BigDecimal.ONE), new Return(MAY, BigDecimal.TEN)),
                    1,
                    SERIES))
        .withMessage("value: must be given once for a month, was 1 and 10 for 2018-05");
  }

  @Test
  void refusesNothingAsAValue() {
    assertThatNullPointerException().isThrownBy(() -> nothing(APRIL));
  }

  @SuppressWarnings("NullAway") // What a caller without the checker can do.
  private static void nothing(YearMonth month) {
    MonthlySeries.EMPTY.with(month, null);
  }

  @Test
  void carriesNotesOfKnownCauses() {
    MonthlySeries noted = WITHOUT_JUNE.withNote(JULY, "police").withNote(JUNE, "no return");

    assertThat(noted.notes()).containsExactly(entry(JUNE, "no return"), entry(JULY, "police"));
    assertThat(noted.note(JULY)).contains("police");
    assertThat(noted.note(MAY)).isEmpty();
    assertThat(noted.values()).isEqualTo(WITHOUT_JUNE.values());
    assertThat(noted.with(AUGUST, 1).withBreak(MAY, "x").notes()).isEqualTo(noted.notes());
    assertThat(WITHOUT_JUNE.notes()).isEmpty();
    assertThat(noted).isNotEqualTo(WITHOUT_JUNE);
    assertThat(WITHOUT_JUNE.withNote(APRIL, "first").note(APRIL)).contains("first");
  }

  @Test
  void refusesNotesThatSayNothingOrStandNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withNote(AUGUST, "police"))
        .withMessage("note: must be of a month of 2018-04 to 2018-07, was 2018-08 (police)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withNote(YearMonth.of(2018, 3), "police"))
        .withMessage("note: must be of a month of 2018-04 to 2018-07, was 2018-03 (police)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlySeries.EMPTY.withNote(APRIL, "police"))
        .withMessage("note: must be of a month of a series without values, was 2018-04 (police)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withNote(MAY, " "))
        .withMessage("note: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withNote(MAY, "police").withNote(MAY, "school"))
        .withMessage("note: must be given once for a month, was police and school for 2018-05");
  }

  @Test
  void carriesBreaks() {
    MonthlySeries broken = WITHOUT_JUNE.withBreak(JULY, "new system").withBreak(JUNE, "split");

    assertThat(broken.breaks()).containsExactly(entry(JUNE, "split"), entry(JULY, "new system"));
    assertThat(broken.with(AUGUST, 1).withNote(MAY, "x").breaks()).isEqualTo(broken.breaks());
    assertThat(broken.values()).isEqualTo(WITHOUT_JUNE.values());
    assertThat(broken).isNotEqualTo(WITHOUT_JUNE);
    assertThat(WITHOUT_JUNE.withBreak(MAY, "early").breaks()).containsOnlyKeys(MAY);
  }

  @Test
  void refusesBreaksThatSeparateNothing() {
    String must =
        "break: must be after the first month of 2018-04 to 2018-07 and not after the last";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withBreak(APRIL, "new system"))
        .withMessage(must + ", was 2018-04 (new system)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withBreak(AUGUST, "new system"))
        .withMessage(must + ", was 2018-08 (new system)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlySeries.EMPTY.withBreak(APRIL, "new system"))
        .withMessage(
            "break: must be after the first month of a series without values and not after the"
                + " last, was 2018-04 (new system)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withBreak(MAY, ""))
        .withMessage("break: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_TO_JULY.withBreak(MAY, "system").withBreak(MAY, "structure"))
        .withMessage("break: must be given once for a month, was system and structure for 2018-05");
  }

  @Test
  void saysWhatItHolds() {
    assertThat(APRIL_TO_JULY).hasToString("2018-04 to 2018-07: 4 values, 0 gaps");
    assertThat(WITHOUT_JUNE.withNote(JULY, "police").withBreak(MAY, "new structure"))
        .hasToString(
            "2018-04 to 2018-07: 3 values, 1 gap; note of 2018-07: police;"
                + " break from 2018-05: new structure");
  }

  @Test
  void equalWhenValuesNotesAndBreaksAre() {
    MonthlySeries full = APRIL_TO_JULY.withNote(MAY, "police").withBreak(JUNE, "system");
    MonthlySeries same =
        MonthlySeries.from(APRIL, 3423, 3474, 3493, 3427)
            .withBreak(JUNE, "system")
            .withNote(MAY, "police");

    assertThat(full)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .doesNotHaveSameHashCodeAs(APRIL_TO_JULY)
        .isNotEqualTo(APRIL_TO_JULY.withNote(MAY, "police"))
        .isNotEqualTo(APRIL_TO_JULY.withBreak(JUNE, "system"))
        .isNotEqualTo(full.with(AUGUST, 1))
        .isNotEqualTo("series")
        .isNotEqualTo(null);
    assertThat(Serialized.copy(full)).isEqualTo(full);
    assertThat(Serialized.copy(MonthlySeries.EMPTY)).isEqualTo(MonthlySeries.EMPTY);
  }

  @Test
  void undefinedFigureIsAGapAndTheOthersAreRounded() {
    MonthlySeries series =
        MonthlySeries.ofFigures(
            ImmutableSortedMap.of(
                YearMonth.of(2018, 4), Proportion.of(1, 3),
                YearMonth.of(2018, 5), Proportion.of(0, 0),
                YearMonth.of(2018, 6), Proportion.of(1, 2)),
            3);
    assertThat(series)
        .isEqualTo(
            MonthlySeries.EMPTY
                .with(YearMonth.of(2018, 4), new BigDecimal("0.333"))
                .with(YearMonth.of(2018, 6), new BigDecimal("0.5")));
    assertThat(series.gaps()).containsExactly(YearMonth.of(2018, 5));
    assertThat(
            MonthlySeries.ofFigures(ImmutableSortedMap.of(YearMonth.of(2018, 4), Count.of(7)), 0))
        .isEqualTo(MonthlySeries.from(YearMonth.of(2018, 4), 7));
  }

  @Test
  void monthsAreInTheYearsOfACalendar() {
    assertThat(MonthlySeries.from(YearMonth.of(1, 1), 7).gaps()).isEmpty();
    assertThat(MonthlySeries.from(YearMonth.of(9999, 12), 7).lastMonth())
        .contains(YearMonth.of(9999, 12));
    for (YearMonth month : List.of(YearMonth.of(0, 12), YearMonth.of(10_000, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthlySeries.from(month, 7))
          .withMessage("month: must be in the years 1 to 9999, was " + month);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthlySeries.EMPTY.with(month, 7))
          .withMessage("month: must be in the years 1 to 9999, was " + month);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlySeries.from(YearMonth.of(9999, 12), 7, 8))
        .withMessage("month: must be in the years 1 to 9999, was 10000-01");
    YearMonth first = YearMonth.of(Year.MIN_VALUE, 1);
    assertThat(MonthlySeries.from(YearMonth.of(2018, 4), 7).changeOnMonthBefore(first)).isEmpty();
    assertThat(MonthlySeries.from(YearMonth.of(2018, 4), 7).changeOnYearBefore(first)).isEmpty();
  }

  @Test
  void valueTooLongToComputeWithIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MonthlySeries.EMPTY.with(YearMonth.of(2018, 4), new BigDecimal("1E+1000000000")))
        .withMessage(
            "value: must have at most 1000 digits, was one with 1 and a scale of -1000000000");
  }
}
