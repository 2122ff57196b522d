package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);
  private static final Proportion AN_EIGHTH = Proportion.of(1, 8);

  private static Projection peak() {
    List<Long> starts = new ArrayList<>(Collections.nCopies(24, 452L));
    starts.set(0, 655L);
    return Projection.of(3_616, starts, AN_EIGHTH, JANUARY);
  }

  private static Fraction decimal(String number) {
    return Fraction.of(new BigDecimal(number));
  }

  @Test
  void goesFromMonthToMonthExactly() {
    // 3616 - 452 + 655; then 3819 - 477.375 + 452; then 3793.625 - 474.203125 + 452.
    assertThat(peak().openAtMonthEnd()).hasSize(24);
    assertThat(peak().openAt(JANUARY)).isEqualTo(Fraction.of(3_819));
    assertThat(peak().openAt(YearMonth.of(2019, 2))).isEqualTo(decimal("3793.625"));
    assertThat(peak().openAt(YearMonth.of(2019, 3))).isEqualTo(decimal("3771.421875"));
    assertThat(peak().openAtMonthEnd().lastKey()).isEqualTo(YearMonth.of(2020, 12));
  }

  @Test
  void aPeakWorksThroughByAnEighthAMonth() {
    // The excess of 203 times 0.875 to the power of 5 and 6, of 13 and 14.
    assertThat(peak().openAt(YearMonth.of(2019, 6)).rounded(1)).isEqualByComparingTo("3720.1");
    assertThat(peak().openAt(YearMonth.of(2019, 7)).rounded(1)).isEqualByComparingTo("3707.1");
    assertThat(peak().openAt(YearMonth.of(2020, 2)).rounded(1)).isEqualByComparingTo("3651.8");
    assertThat(peak().openAt(YearMonth.of(2020, 3)).rounded(1)).isEqualByComparingTo("3647.3");
    assertThat(peak().atOrBelowFrom(3_717)).contains(YearMonth.of(2019, 7));
    assertThat(peak().atOrBelowFrom(3_650)).contains(YearMonth.of(2020, 3));
    assertThat(peak().firstMonthAtOrBelow(3_650)).contains(YearMonth.of(2020, 3));
    assertThat(peak().atOrBelowFrom(3_616)).isEmpty();
    assertThat(peak().firstMonthAtOrBelow(3_616)).isEmpty();
    assertThat(peak().steadyLevel()).contains(Fraction.of(3_616));
  }

  @Test
  void atALevelIsNotAboveIt() {
    assertThat(peak().firstMonthAtOrBelow(3_819)).contains(JANUARY);
    assertThat(peak().firstMonthAtOrBelow(3_818)).contains(YearMonth.of(2019, 2));
    assertThat(peak().atOrBelowFrom(3_819)).contains(JANUARY);
    assertThat(peak().atOrBelowFrom(3_818)).contains(YearMonth.of(2019, 2));
  }

  @Test
  void theFirstMonthBelowMayComeBeforeThePeak() {
    Projection later =
        Projection.of(100, List.of(10L, 60L, 10L, 10L, 0L), Proportion.of(1, 2), JANUARY);

    // 60, 90, 55, 37.5, 18.75
    assertThat(later.openAtMonthEnd().values())
        .containsExactly(
            Fraction.of(60), Fraction.of(90), Fraction.of(55), decimal("37.5"), decimal("18.75"));
    assertThat(later.firstMonthAtOrBelow(60)).contains(JANUARY);
    assertThat(later.atOrBelowFrom(60)).contains(YearMonth.of(2019, 3));
    assertThat(later.steadyLevel()).contains(Fraction.ZERO);
  }

  @Test
  void theSameStartsEachMonthAreAListOfThem() {
    Projection same = Projection.of(3_616, 452, AN_EIGHTH, JANUARY, 3);

    assertThat(same)
        .isEqualTo(Projection.of(3_616, List.of(452L, 452L, 452L), AN_EIGHTH, JANUARY))
        .hasToString(
            "3,616 open, closing 12.5% (1 of 8) a month: "
                + "2019-01 3,616.0, 2019-02 3,616.0, 2019-03 3,616.0");
    assertThat(same.open()).isEqualTo(3_616);
    assertThat(same.starts()).containsExactly(452L, 452L, 452L);
    assertThat(same.exitShare()).isEqualTo(AN_EIGHTH);
    assertThat(same.from()).isEqualTo(JANUARY);
    assertThat(Serialized.copy(same)).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Test
  void nobodyLeavesOrEverybodyDoes() {
    Projection nobody = Projection.of(10, 5, Proportion.of(0, 8), JANUARY, 2);
    Projection everybody = Projection.of(10, 5, Proportion.of(8, 8), JANUARY, 2);

    assertThat(nobody.openAtMonthEnd().values()).containsExactly(Fraction.of(15), Fraction.of(20));
    assertThat(nobody.steadyLevel()).isEmpty();
    assertThat(everybody.openAtMonthEnd().values()).containsExactly(Fraction.of(5), Fraction.of(5));
    assertThat(everybody.steadyLevel()).contains(Fraction.of(5));
  }

  @Test
  void reachesTenYearsAhead() {
    Projection farthest =
        Projection.of(
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Proportion.of(Long.MAX_VALUE - 1, Long.MAX_VALUE),
            JANUARY,
            120);

    assertThat(farthest.openAtMonthEnd()).hasSize(120);
    assertThat(farthest.openAtMonthEnd().lastKey()).isEqualTo(YearMonth.of(2028, 12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, 1, AN_EIGHTH, JANUARY, 121))
        .withMessage("months: must be from 1 to 120, was 121");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, 1, AN_EIGHTH, JANUARY, 0))
        .withMessage("months: must be from 1 to 120, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, Collections.nCopies(121, 1L), AN_EIGHTH, JANUARY))
        .withMessage("starts: must be of 1 to 120 months, was of 121");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, List.of(), AN_EIGHTH, JANUARY))
        .withMessage("starts: must be of 1 to 120 months, was of 0");
  }

  @Test
  void refusesWhatCannotBeProjected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(-1, 1, AN_EIGHTH, JANUARY, 1))
        .withMessage("open: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, -1, AN_EIGHTH, JANUARY, 1))
        .withMessage("starts: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, 1, Proportion.of(0, 0), JANUARY, 1))
        .withMessage("exitShare: must not be undefined, was undefined (0 of 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, 1, AN_EIGHTH, YearMonth.of(0, 12), 1))
        .withMessage("from: must be in the years 1 to 9999 to its last month, was 0000-12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.of(1, 1, AN_EIGHTH, YearMonth.of(9999, 12), 2))
        .withMessage("from: must be in the years 1 to 9999 to its last month, was 9999-12");
    assertThat(Projection.of(1, 1, AN_EIGHTH, YearMonth.of(9999, 12), 1).openAtMonthEnd())
        .hasSize(1);
    assertThat(Projection.of(1, 1, AN_EIGHTH, YearMonth.of(1, 1), 1).openAtMonthEnd()).hasSize(1);
  }

  @Test
  void knowsItsOwnMonthsOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> peak().openAt(YearMonth.of(2018, 12)))
        .withMessage("month: must be from 2019-01 to 2020-12, was 2018-12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> peak().openAt(YearMonth.of(2021, 1)))
        .withMessage("month: must be from 2019-01 to 2020-12, was 2021-01");
  }
}
