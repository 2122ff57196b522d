package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChartPolicy.Screening;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ControlChartPolicyTest {
  private static final YearMonth APRIL = YearMonth.of(2016, 4);
  private static final YearMonth MARCH = YearMonth.of(2018, 3);

  @Test
  void hasDefaults() {
    ControlChartPolicy policy = ControlChartPolicy.builder().build();

    assertThat(policy.polarity()).isEqualTo(Polarity.NEITHER);
    assertThat(policy.screening()).isEqualTo(Screening.ONCE);
    assertThat(policy.baselines()).isEmpty();
    assertThat(policy.recalculations()).isEmpty();
    assertThat(ControlChartPolicy.of(Polarity.NEITHER)).isEqualTo(policy);
    assertThat(ControlChartPolicy.of(Polarity.LOWER_IS_BETTER).polarity())
        .isEqualTo(Polarity.LOWER_IS_BETTER);
    assertThat(Stream.of(Screening.values()).map(Screening::label))
        .containsExactly("screened", "not screened");
  }

  @Test
  void keepsBaselinesAndRecalculationsInOrder() {
    ControlChartPolicy policy =
        ControlChartPolicy.builder()
            .baseline(YearMonth.of(2018, 4), YearMonth.of(2019, 3))
            .baseline(APRIL, MARCH)
            .recalculateFrom(YearMonth.of(2020, 4))
            .recalculateFrom(YearMonth.of(2018, 4))
            .build();

    assertThat(policy.baselines())
        .containsExactly(
            Baseline.of(APRIL, MARCH), Baseline.of(YearMonth.of(2018, 4), YearMonth.of(2019, 3)));
    assertThat(policy.recalculations())
        .containsExactly(YearMonth.of(2018, 4), YearMonth.of(2020, 4));
    assertThat(Serialized.copy(policy)).isEqualTo(policy).hasSameHashCodeAs(policy);
  }

  @Test
  void refusesBaselinesThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ControlChartPolicy.builder()
                    .baseline(MARCH, YearMonth.of(2019, 3))
                    .baseline(APRIL, MARCH)
                    .build())
        .withMessage("baselines: must not overlap, were 2016-04 to 2018-03 and 2018-03 to 2019-03");
  }

  @Test
  void baselineIncludesBothItsMonths() {
    Baseline baseline = Baseline.of(APRIL, MARCH);

    assertThat(baseline.contains(YearMonth.of(2016, 3))).isFalse();
    assertThat(baseline.contains(APRIL)).isTrue();
    assertThat(baseline.contains(MARCH)).isTrue();
    assertThat(baseline.contains(YearMonth.of(2018, 4))).isFalse();
    assertThat(baseline).hasToString("2016-04 to 2018-03");
    assertThat(Baseline.of(APRIL, APRIL).contains(APRIL)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.of(MARCH, APRIL))
        .withMessage("last: must not be before the first, 2018-03, was 2016-04");
    assertThat(Serialized.copy(baseline)).isEqualTo(baseline);
  }

  @Test
  void baselinesAreOrderedByFirstMonthThenByLast() {
    List<Baseline> ordered =
        List.of(Baseline.of(APRIL, APRIL), Baseline.of(APRIL, MARCH), Baseline.of(MARCH, MARCH));

    assertThat(Stream.of(ordered.get(2), ordered.get(1), ordered.get(0)).sorted().toList())
        .isEqualTo(ordered);
  }
}
