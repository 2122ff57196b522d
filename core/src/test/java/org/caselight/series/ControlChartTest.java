package org.caselight.series;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Target;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlChartTest {
  private static final YearMonth APRIL = YearMonth.of(2018, 4);
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);

  /** Open cases of Cambridgeshire (report of 9 July 2019, 2.27). */
  private static final MonthlySeries OPEN =
      MonthlySeries.from(
          APRIL, 3423, 3474, 3493, 3427, 3305, 3318, 3349, 3437, 3403, 3616, 3610, 3499);

  /** Ten values that set limits from 2.02 to 17.98, near from 4.68 down and from 15.32 up. */
  private static final String BASELINE = "8.5 11.5 8.5 11.5 8.5 11.5 8.5 11.5 8.5 11.5 ";

  private static final int BASELINE_MONTHS = 10;

  private static MonthlySeries series(String values) {
    ImmutableList<BigDecimal> numbers =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(values)
            .map(BigDecimal::new)
            .collect(ImmutableList.toImmutableList());
    return IntStream.range(0, numbers.size())
        .boxed()
        .collect(MonthlySeries.toMonthlySeries(i -> APRIL.plusMonths(i), numbers::get));
  }

  private static ControlChart chart(Polarity polarity, String valuesAfterBaseline) {
    return ControlChart.of(
        series(BASELINE + valuesAfterBaseline),
        ControlChartPolicy.builder()
            .polarity(polarity)
            .baseline(APRIL, APRIL.plusMonths(BASELINE_MONTHS - 1))
            .build());
  }

  private static String found(ControlChart chart) {
    return chart.points().stream()
        .skip(BASELINE_MONTHS)
        .map(point -> point.signal().map(ControlChartTest::abbreviated).orElse("-"))
        .collect(joining(" "));
  }

  /** The first letter of the rule: out, trend, near, side; small for down. */
  private static String abbreviated(Signal signal) {
    String letter =
        switch (signal.rule()) {
          case OUTSIDE_LIMITS -> "O";
          case TREND -> "T";
          case TWO_OF_THREE_NEAR_LIMIT -> "N";
          case ONE_SIDE_OF_MEAN -> "S";
        };
    return signal.direction() == Signal.Direction.UP ? letter : letter.toLowerCase(Locale.ROOT);
  }

  @Test
  void readsAsInTheGuide() {
    ControlChart chart =
        ControlChart.of(
            OPEN.withNote(JANUARY, "change in police notifications"), Polarity.LOWER_IS_BETTER);

    assertThat(chart)
        .hasToString(
            "2018-04 to 2019-03 (12 points): mean 3446.2, limits 3263.8 to 3628.5,"
                + " baseline 2018-04 to 2019-03 (12 points), screened, provisional;"
                + " 4 signals, lower is better: 2 improvements, 2 concerns");
    assertThat(chart.signals())
        .extracting(Signal::toString)
        .containsExactly(
            "2018-08: 3305, near the lower limit of 3263.8, twice or more in three successive"
                + " values: improvement",
            "2018-09: 3318, near the lower limit of 3263.8, twice or more in three successive"
                + " values: improvement",
            "2019-01: 3616, near the upper limit of 3628.5, twice or more in three successive"
                + " values: concern (known cause: change in police notifications)",
            "2019-02: 3610, near the upper limit of 3628.5, twice or more in three successive"
                + " values: concern");
    assertThat(chart.series().note(JANUARY)).isPresent();
    assertThat(chart.policy()).isEqualTo(ControlChartPolicy.of(Polarity.LOWER_IS_BETTER));
  }

  @Test
  void showsEveryPointWithWhatItIsHeldAgainst() {
    ControlChart chart =
        ControlChart.of(OPEN.withNote(APRIL, "new front door"), Polarity.LOWER_IS_BETTER);

    assertThat(chart.points()).hasSize(12);
    ChartPoint first = chart.points().get(0);
    assertThat(first.month()).isEqualTo(APRIL);
    assertThat(first.value()).isEqualByComparingTo("3423");
    assertThat(first.mean()).contains(Fraction.of(41354, 12));
    assertThat(first.limits().orElseThrow().averageMovingRange()).isEqualTo(Fraction.of(754, 11));
    Fraction width = Fraction.of(266 * 754, 1100);
    assertThat(first.lower()).contains(Fraction.of(41354, 12).minus(width));
    assertThat(first.upper()).contains(Fraction.of(41354, 12).plus(width));
    assertThat(first.signal()).isEmpty();
    assertThat(first.note()).contains("new front door");
    assertThat(first).hasToString("2018-04: 3423, no signal (known cause: new front door)");
    assertThat(chart.points().get(1)).hasToString("2018-05: 3474, no signal");
    assertThat(chart.points().get(10)).hasToString(chart.signals().get(3).toString());
    assertThat(chart.points().get(9).note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Outside: at the limit is inside.
    "17.98, -",
    "17.99, O",
    "2.02, -",
    "2.01, o",
    // A trend has seven values; a tie breaks it.
    "10 10 10.1 10.2 10.3 10.4 10.5, - - - - - - -",
    "10 10 10.1 10.2 10.3 10.4 10.5 10.6, - T T T T T T T",
    "10 10 9.9 9.8 9.7 9.6 9.5, - - - - - - -",
    "10 10 9.9 9.8 9.7 9.6 9.5 9.4, - t t t t t t t",
    "10 9 9.5 10 10.5 10.5 11 11.5 12, - - - - - - - - -",
    "10 9 9.5 10 10.5 11 11.5 12 11, - T T T T T T T -",
    // At the turn of two trends the later one tells; a trend that a tie ended keeps its direction.
    "10 10 10.1 10.2 10.3 10.4 10.5 10.6 10.5 10.4 10.3 10.2 10.1 10, - T T T T T T t t t t t t t",
    "10 10 10.1 10.2 10.3 10.4 10.5 10.6 10.6 10.5 10.4 10.3 10.2 10.1 10,"
        + " - T T T T T T T t t t t t t t",
    "10 10 10.1 10.2 10.3 10.4 10.5 10.6 10 10.1 10.2 10.3 10.4 10.5 10.6,"
        + " - T T T T T T T T T T T T T T",
    // Two of three near a limit, all three on one side.
    "10 16 10, - - -",
    "10 16 12 16, - N - N",
    "10 16 12 16 12, - N - N -",
    "10 16 16 11, - N N -",
    "10 11 16 16, - - N N",
    "10 10 16 16, - - - -",
    "10 16 9 16, - - - -",
    "10 16 10 16, - - - -",
    "10 16 11 12 16, - - - - -",
    "10 15.32 11 16, - - - -",
    "10 15.33 11 16, - N - N",
    "10 16 17.98 16, - N N N",
    "10 4 8 4, - n - n",
    "10 4 8 4.68, - - - -",
    "10 4 8 4.67, - n - n",
    "10 4 8 16, - - - -",
    // Outside the limit is not near it.
    "10 16 11 17.99, - - - O",
    "10 16 17.99 16, - N O N",
    // Seven on one side; at the mean is on neither.
    "10 11 10.5 11 10.5 11 10.5, - - - - - - -",
    "10 11 10.5 11 10.5 11 10.5 11, - S S S S S S S",
    "10 11 10.5 11 10 11 10.5 11 10.5, - - - - - - - - -",
    "10 9 9.5 9 9.5 9 9.5, - - - - - - -",
    "10 9 9.5 9 9.5 9 9.5 9 9.5 10, - s s s s s s s s -",
    "10 11 10.5 11 9 11 10.5 11 10.5, - - - - - - - - -",
    // Precedence: outside, trend, near, side.
    "10 10 11 12 13 14 15 18, - T T T T T T O",
    "10 9 11 12 13 14 16 17, - T T T T T T T",
    "10 11 12 11 16 11 16 11, - S S S N S N S"
  })
  void findsWhatIsUnusual(String valuesAfterBaseline, String expected) {
    assertThat(found(chart(Polarity.NEITHER, valuesAfterBaseline))).isEqualTo(expected);
  }

  @Test
  void judgesByPolarity() {
    for (String values : List.of("18", "10 10 9.4 9.5 9.6 9.7 9.8 9.9 9.95", "10 16 11 16")) {
      ControlChart higher = chart(Polarity.HIGHER_IS_BETTER, values);
      ControlChart lower = chart(Polarity.LOWER_IS_BETTER, values);
      ControlChart neither = chart(Polarity.NEITHER, values);

      assertThat(higher.signals())
          .isNotEmpty()
          .allMatch(Signal::isImprovement)
          .noneMatch(Signal::isConcern)
          .allMatch(signal -> signal.meaning().equals(Optional.of(Signal.Meaning.IMPROVEMENT)));
      assertThat(lower.signals())
          .hasSameSizeAs(higher.signals())
          .allMatch(Signal::isConcern)
          .noneMatch(Signal::isImprovement)
          .allMatch(signal -> signal.meaning().equals(Optional.of(Signal.Meaning.CONCERN)));
      assertThat(neither.signals())
          .hasSameSizeAs(higher.signals())
          .noneMatch(Signal::isConcern)
          .noneMatch(Signal::isImprovement)
          .allMatch(signal -> signal.meaning().isEmpty());
    }
    assertThat(chart(Polarity.LOWER_IS_BETTER, "2").signals()).allMatch(Signal::isImprovement);
    assertThat(chart(Polarity.HIGHER_IS_BETTER, "2").signals()).allMatch(Signal::isConcern);
  }

  @Test
  void tellsInWordsWhatHappened() {
    assertThat(words(Polarity.LOWER_IS_BETTER, "18"))
        .containsExactly("2019-02: 18, above the upper limit of 17.98: concern");
    assertThat(words(Polarity.LOWER_IS_BETTER, "1"))
        .containsExactly("2019-02: 1, below the lower limit of 2: improvement");
    assertThat(words(Polarity.NEITHER, "1"))
        .containsExactly("2019-02: 1, below the lower limit of 2");
    assertThat(words(Polarity.HIGHER_IS_BETTER, "10 10 10.1 10.2 10.3 10.4 10.5 10.6 10.7"))
        .hasSize(8)
        .contains("2019-03: 10, one of 8 successive rising values, 2019-03 to 2019-10: improvement")
        .contains(
            "2019-10: 10.7, one of 8 successive rising values, 2019-03 to 2019-10: improvement");
    assertThat(words(Polarity.HIGHER_IS_BETTER, "10 10 9.9 9.8 9.7 9.6 9.5 9.4"))
        .hasSize(7)
        .contains("2019-09: 9.4, one of 7 successive falling values, 2019-03 to 2019-09: concern");
    assertThat(words(Polarity.NEITHER, "10 4 8 4"))
        .containsExactly(
            "2019-03: 4, near the lower limit of 2, twice or more in three successive values",
            "2019-05: 4, near the lower limit of 2, twice or more in three successive values");
    assertThat(words(Polarity.LOWER_IS_BETTER, "10 11 10.5 11 10.5 11 10.5 11"))
        .hasSize(7)
        .contains(
            "2019-03: 11, one of 7 successive values above the mean of 10, 2019-03 to 2019-09:"
                + " concern");
    assertThat(words(Polarity.LOWER_IS_BETTER, "10 9 9.5 9 9.5 9 9.5 9"))
        .contains(
            "2019-09: 9, one of 7 successive values below the mean of 10, 2019-03 to 2019-09:"
                + " improvement");
  }

  private static List<String> words(Polarity polarity, String valuesAfterBaseline) {
    return chart(polarity, valuesAfterBaseline).signals().stream().map(Signal::toString).toList();
  }

  @Test
  void showsALimitToAsManyDecimalsAsTellItFromTheValue() {
    assertThat(words(Polarity.LOWER_IS_BETTER, "17.980001"))
        .containsExactly("2019-02: 17.980001, above the upper limit of 17.98: concern");
    ControlChart chart =
        ControlChart.of(
            series("0 0 1 61"),
            ControlChartPolicy.builder().baseline(APRIL, APRIL.plusMonths(2)).build());
    // 1/3 + 2.66 ÷ 2 = 1.6633…
    assertThat(chart.signals())
        .extracting(Signal::toString)
        .containsExactly("2018-07: 61, above the upper limit of 1.7");
    assertThat(Shown.beside(new BigDecimal("61"), Fraction.of(new BigDecimal("60.9996"))))
        .isEqualTo("60.9996");
    assertThat(Shown.beside(new BigDecimal("61"), Fraction.of(new BigDecimal("60.96"))))
        .isEqualTo("60.96");
    assertThat(Shown.beside(new BigDecimal("61"), Fraction.of(new BigDecimal("60.949"))))
        .isEqualTo("60.9");
    assertThat(Shown.beside(new BigDecimal("61"), Fraction.of(61))).isEqualTo("61");
  }

  @Test
  void namesTheMonthsThatMakeASignal() {
    assertThat(chart(Polarity.NEITHER, "18").signals().get(0).months())
        .containsExactly(YearMonth.of(2019, 2));
    assertThat(chart(Polarity.NEITHER, "10 16 11 16 11").signals().get(0).months())
        .containsExactly(YearMonth.of(2019, 3), YearMonth.of(2019, 4), YearMonth.of(2019, 5));
    // The one in the middle is near in all three windows of three.
    assertThat(chart(Polarity.NEITHER, "10 16 11 16 11 16").signals().get(1).months())
        .containsExactly(
            YearMonth.of(2019, 3),
            YearMonth.of(2019, 4),
            YearMonth.of(2019, 5),
            YearMonth.of(2019, 6),
            YearMonth.of(2019, 7));
    Signal trend =
        chart(Polarity.NEITHER, "10 10 10.1 10.2 10.3 10.4 10.5 10.6 9").signals().get(3);
    assertThat(trend.months()).hasSize(7).startsWith(YearMonth.of(2019, 3));
    assertThat(trend.month()).isEqualTo(YearMonth.of(2019, 6));
    assertThat(trend.value()).isEqualByComparingTo("10.3");
    assertThat(trend.polarity()).isEqualTo(Polarity.NEITHER);
    assertThat(trend.limits()).isEqualTo(new ControlLimits(Fraction.of(10), Fraction.of(3)));
    assertThat(trend.note()).isEmpty();
  }

  @Test
  void constantSeriesHasItsValueForLimitsAndNoSignal() {
    for (String value : List.of("3.7 ", "10 ", "0 ")) {
      ControlChart chart = ControlChart.of(series(value.repeat(14)), Polarity.LOWER_IS_BETTER);

      Fraction constant = Fraction.of(new BigDecimal(value.trim()));
      assertThat(chart.points())
          .hasSize(14)
          .allMatch(point -> point.mean().equals(Optional.of(constant)))
          .allMatch(point -> point.lower().equals(Optional.of(constant)))
          .allMatch(point -> point.upper().equals(Optional.of(constant)));
      assertThat(chart.signals()).isEmpty();
      assertThat(chart.isProvisional()).isFalse();
    }
  }

  @Test
  void isProvisionalBelowThirteenPoints() {
    assertThat(ControlChart.of(OPEN, Polarity.NEITHER).isProvisional()).isTrue();
    assertThat(
            ControlChart.of(OPEN.with(YearMonth.of(2019, 4), 3500), Polarity.NEITHER)
                .isProvisional())
        .isFalse();
    // A month without value is no point.
    assertThat(
            ControlChart.of(OPEN.with(YearMonth.of(2019, 6), 3500), Polarity.NEITHER)
                .isProvisional())
        .isFalse();
    assertThat(
            ControlChart.of(
                    OPEN.with(YearMonth.of(2019, 4), 3500),
                    ControlChartPolicy.builder().recalculateFrom(YearMonth.of(2019, 4)).build())
                .isProvisional())
        .isTrue();
    // The points of the stretch count, not those of its baseline.
    assertThat(chart(Polarity.NEITHER, "10 10").isProvisional()).isTrue();
    assertThat(chart(Polarity.NEITHER, "10 10 10").isProvisional()).isFalse();
  }

  @Test
  void emptySeriesHasNoPoints() {
    ControlChart chart = ControlChart.of(MonthlySeries.EMPTY, Polarity.LOWER_IS_BETTER);

    assertThat(chart.points()).isEmpty();
    assertThat(chart.stretches()).isEmpty();
    assertThat(chart.signals()).isEmpty();
    assertThat(chart.isProvisional()).isFalse();
    assertThat(chart.assurance(Target.atMost(BigDecimal.ONE))).isEmpty();
    assertThat(chart).hasToString("no points");
  }

  @Test
  void hasNoLimitsWithoutTwoValuesToSetThem() {
    ControlChart one = ControlChart.of(series("5"), Polarity.LOWER_IS_BETTER);

    assertThat(one.points()).hasSize(1);
    assertThat(one.points().get(0).limits()).isEmpty();
    assertThat(one.points().get(0).mean()).isEmpty();
    assertThat(one.points().get(0).lower()).isEmpty();
    assertThat(one.points().get(0).upper()).isEmpty();
    assertThat(one.points().get(0)).hasToString("2018-04: 5, no limits");
    assertThat(one.isProvisional()).isTrue();
    assertThat(one.assurance(Target.atMost(BigDecimal.ONE))).isEmpty();
    assertThat(one)
        .hasToString(
            "2018-04 to 2018-04 (1 point): no limits, baseline 2018-04 to 2018-04 (1 point),"
                + " screened, provisional; 0 signals, lower is better: 0 improvements, 0 concerns");
    assertThat(ControlChart.of(series("5 6"), Polarity.NEITHER).points().get(0).limits())
        .isPresent();
  }

  @Test
  void hasNoLimitsFromABaselineThatTheSeriesDoesNotHave() {
    MonthlySeries series = series("10 ".repeat(13));
    ControlChart none =
        ControlChart.of(
            series,
            ControlChartPolicy.builder()
                .baseline(YearMonth.of(1918, 4), YearMonth.of(1919, 3))
                .build());
    ControlChart one =
        ControlChart.of(
            series, ControlChartPolicy.builder().baseline(YearMonth.of(2017, 4), APRIL).build());

    assertThat(none.signals()).isEmpty();
    assertThat(none.isProvisional()).isTrue();
    assertThat(none)
        .hasToString(
            "2018-04 to 2019-04 (13 points): no limits, baseline 1918-04 to 1919-03 (0 points),"
                + " screened, provisional; 0 signals, neither is better");
    assertThat(one.stretches().get(0).pointsInBaseline()).isEqualTo(1);
    assertThat(one.stretches().get(0).limits()).isEmpty();
    assertThat(one.stretches().get(0).movingRangesLeftOut()).isZero();
  }

  @Test
  void baselineHoldsForEarlierAndLaterPoints() {
    ControlChart chart =
        ControlChart.of(
            series("30 10 12 10 12 10 30"),
            ControlChartPolicy.builder()
                .baseline(YearMonth.of(2018, 5), YearMonth.of(2018, 9))
                .build());

    assertThat(chart.points())
        .extracting(ChartPoint::mean)
        .containsOnly(Optional.of(Fraction.of(54, 5)));
    assertThat(chart.signals())
        .extracting(Signal::month)
        .containsExactly(APRIL, YearMonth.of(2018, 10));
    assertThat(chart.stretches().get(0).baseline())
        .isEqualTo(Baseline.of(YearMonth.of(2018, 5), YearMonth.of(2018, 9)));
    assertThat(chart.toString()).contains("baseline 2018-05 to 2018-09 (5 points)");
  }

  @Test
  void saysHowManyMovingRangesAreLeftOut() {
    String values = "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1";
    ControlChart screened = ControlChart.of(series(values), Polarity.HIGHER_IS_BETTER);
    ControlChart unscreened =
        ControlChart.of(
            series(values),
            ControlChartPolicy.builder()
                .polarity(Polarity.HIGHER_IS_BETTER)
                .screening(ControlChartPolicy.Screening.NONE)
                .build());

    assertThat(screened)
        .hasToString(
            "2018-04 to 2019-09 (18 points): mean 1.9, limits -0.7 to 4.6, baseline 2018-04 to"
                + " 2019-09 (18 points), screened (2 moving ranges left out); 1 signal, higher is"
                + " better: 1 improvement, 0 concerns");
    assertThat(unscreened.toString())
        .contains("mean 1.9, limits -3.1 to 7, baseline")
        .contains("not screened; 1 signal");
    assertThat(screened.stretches().get(0).movingRangesLeftOut()).isEqualTo(2);
    assertThat(screened.stretches().get(0).screening())
        .isEqualTo(ControlChartPolicy.Screening.ONCE);
  }

  @Test
  void showsLimitsToOneDecimalMoreThanTheValues() {
    assertThat(ControlChart.of(series("0.25 0.5 0.125 0.5"), Polarity.NEITHER).toString())
        .contains("mean 0.3438, limits -0.5429 to 1.2304, baseline");
  }

  @Test
  void gapNeitherAddsAValueNorEndsARun() {
    ControlChart chart = chart(Polarity.NEITHER, "10 10 10.1 10.2 10.3 10.4 10.5");
    MonthlySeries withGap =
        series(BASELINE + "10 10 10.1 10.2 10.3 10.4 10.5").with(YearMonth.of(2020, 1), 11);
    ControlChart longer = ControlChart.of(withGap, chart.policy());

    assertThat(chart.signals()).isEmpty();
    assertThat(longer.signals()).hasSize(7).allMatch(s -> s.rule() == Signal.Rule.TREND);
    assertThat(longer.points()).hasSize(18);
    // The moving range reaches across.
    assertThat(
            ControlChart.of(
                    MonthlySeries.from(APRIL, 1).with(YearMonth.of(2018, 8), 4), Polarity.NEITHER)
                .points()
                .get(0)
                .limits()
                .orElseThrow()
                .averageMovingRange())
        .isEqualTo(Fraction.of(3));
  }

  @Test
  void startsAfreshWhereThePolicySaysSo() {
    MonthlySeries series = series("1 2 3 4 5 6 7 8");
    ControlChart whole = ControlChart.of(series, Polarity.NEITHER);
    ControlChart halves =
        ControlChart.of(
            series, ControlChartPolicy.builder().recalculateFrom(YearMonth.of(2018, 8)).build());

    assertThat(whole.stretches()).hasSize(1);
    assertThat(whole.signals()).hasSize(8);
    assertThat(halves.signals()).isEmpty();
    assertThat(halves.stretches()).hasSize(2);
    assertThat(halves.stretches().get(0).lastMonth()).isEqualTo(YearMonth.of(2018, 7));
    assertThat(halves.stretches().get(1).firstMonth()).isEqualTo(YearMonth.of(2018, 8));
    assertThat(halves.stretches().get(1).baseline())
        .isEqualTo(Baseline.of(YearMonth.of(2018, 8), YearMonth.of(2018, 11)));
    assertThat(halves.stretches().get(1).breaks()).isEmpty();
    assertThat(halves)
        .hasToString(
            "2018-04 to 2018-07 (4 points): mean 2.5, limits -0.2 to 5.2, baseline 2018-04 to"
                + " 2018-07 (4 points), screened, provisional; 2018-08 to 2018-11 (4 points): mean"
                + " 6.5, limits 3.8 to 9.2, baseline 2018-08 to 2018-11 (4 points), screened,"
                + " provisional; 0 signals, neither is better");
  }

  @Test
  void startsAfreshAtABreakOfTheSeries() {
    MonthlySeries series = series("1 2 3 4 5 6 7 8").withBreak(YearMonth.of(2018, 8), "new system");
    ControlChart chart = ControlChart.of(series, Polarity.NEITHER);

    assertThat(chart.signals()).isEmpty();
    assertThat(chart.stretches()).hasSize(2);
    assertThat(chart.stretches().get(0).breaks()).isEmpty();
    assertThat(chart.stretches().get(1).breaks())
        .containsExactly(entry(YearMonth.of(2018, 8), "new system"));
    assertThat(chart.toString())
        .contains("2018-08 to 2018-11 (4 points, break from 2018-08: new system): mean 6.5");
    assertThat(chart)
        .extracting(ControlChart::points)
        .isEqualTo(
            ControlChart.of(
                    series("1 2 3 4 5 6 7 8"),
                    ControlChartPolicy.builder().recalculateFrom(YearMonth.of(2018, 8)).build())
                .points());
  }

  @Test
  void breakAtAGapBelongsToTheNextValue() {
    MonthlySeries series =
        MonthlySeries.from(APRIL, 1, 2)
            .with(YearMonth.of(2018, 9), 3)
            .with(YearMonth.of(2018, 10), 4)
            .withBreak(YearMonth.of(2018, 7), "new structure")
            .withBreak(YearMonth.of(2018, 9), "new system");
    ControlChart chart =
        ControlChart.of(
            series,
            ControlChartPolicy.builder()
                .recalculateFrom(APRIL)
                .recalculateFrom(YearMonth.of(2018, 8))
                .recalculateFrom(YearMonth.of(2018, 11))
                .build());

    assertThat(chart.stretches()).hasSize(2);
    assertThat(chart.stretches().get(1).breaks())
        .containsExactly(
            entry(YearMonth.of(2018, 7), "new structure"),
            entry(YearMonth.of(2018, 9), "new system"));
    assertThat(chart.toString())
        .contains("(2 points, break from 2018-07: new structure, break from 2018-09: new system)");
  }

  @Test
  void eachStretchMayHaveItsOwnBaseline() {
    ControlChart chart =
        ControlChart.of(
            series("10 12 10 30 31 30"),
            ControlChartPolicy.builder()
                .recalculateFrom(YearMonth.of(2018, 7))
                .baseline(YearMonth.of(2017, 1), YearMonth.of(2018, 5))
                .baseline(YearMonth.of(2018, 7), YearMonth.of(2018, 8))
                .build());

    assertThat(chart.points())
        .extracting(point -> point.mean().orElseThrow())
        .containsExactly(
            Fraction.of(11),
            Fraction.of(11),
            Fraction.of(11),
            Fraction.of(61, 2),
            Fraction.of(61, 2),
            Fraction.of(61, 2));
  }

  @Test
  void refusesABaselineAcrossStretches() {
    MonthlySeries broken = OPEN.withBreak(YearMonth.of(2018, 11), "new structure");
    ControlChartPolicy policy =
        ControlChartPolicy.builder().baseline(APRIL, YearMonth.of(2018, 11)).build();

    assertThat(ControlChart.of(OPEN, policy).points()).hasSize(12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ControlChart.of(broken, policy))
        .withMessage(
            "baselines: must lie within one stretch, was 2018-04 to 2018-11 with a new stretch"
                + " from 2018-11");
    assertThat(
            ControlChart.of(
                    broken,
                    ControlChartPolicy.builder().baseline(APRIL, YearMonth.of(2018, 10)).build())
                .stretches()
                .get(1)
                .baseline())
        .isEqualTo(Baseline.of(YearMonth.of(2018, 11), YearMonth.of(2019, 3)));
  }

  @Test
  void refusesTwoBaselinesInOneStretch() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ControlChart.of(
                    OPEN,
                    ControlChartPolicy.builder()
                        .baseline(APRIL, YearMonth.of(2018, 6))
                        .baseline(YearMonth.of(2018, 7), YearMonth.of(2018, 9))
                        .build()))
        .withMessage(
            "baselines: must be one a stretch, were 2018-04 to 2018-06 and 2018-07 to 2018-09");
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 2.01, WILL_PASS",
    "HIGHER_IS_BETTER, 2.02, HIT_AND_MISS",
    "HIGHER_IS_BETTER, 10, HIT_AND_MISS",
    "HIGHER_IS_BETTER, 17.98, HIT_AND_MISS",
    "HIGHER_IS_BETTER, 17.99, WILL_FAIL",
    "LOWER_IS_BETTER, 2.01, WILL_FAIL",
    "LOWER_IS_BETTER, 2.02, HIT_AND_MISS",
    "LOWER_IS_BETTER, 17.98, HIT_AND_MISS",
    "LOWER_IS_BETTER, 17.99, WILL_PASS",
  })
  void holdsATargetAgainstTheLastLimits(Polarity polarity, BigDecimal target, Assurance expected) {
    Target oneWay =
        polarity == Polarity.LOWER_IS_BETTER ? Target.atMost(target) : Target.atLeast(target);
    Target otherWay =
        polarity == Polarity.LOWER_IS_BETTER ? Target.atLeast(target) : Target.atMost(target);
    assertThat(chart(polarity, "10").assurance(oneWay)).contains(expected);
    assertThat(chart(polarity, "10").assurance(otherWay)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.01, 17.99, WILL_PASS",
    "2.02, 17.99, HIT_AND_MISS",
    "2.01, 17.98, HIT_AND_MISS",
    "3, 17, HIT_AND_MISS",
    "10, 10, HIT_AND_MISS",
    "-5, 2.02, HIT_AND_MISS",
    "-5, 2.01, WILL_FAIL",
    "17.98, 30, HIT_AND_MISS",
    "17.99, 30, WILL_FAIL"
  })
  void holdsABandAgainstTheLastLimitsWhateverThePolarity(
      BigDecimal lower, BigDecimal upper, Assurance expected) {
    for (Polarity polarity : Polarity.values()) {
      assertThat(chart(polarity, "10").assurance(Target.between(lower, upper))).contains(expected);
    }
  }

  @Test
  void assuresNothingWithoutPolarityOrLimits() {
    for (String target : List.of("2", "10", "18")) {
      assertThat(chart(Polarity.NEITHER, "10").assurance(Target.atMost(new BigDecimal(target))))
          .isEmpty();
    }
    ControlChart recalculated =
        ControlChart.of(
            OPEN,
            ControlChartPolicy.builder()
                .polarity(Polarity.LOWER_IS_BETTER)
                .recalculateFrom(YearMonth.of(2019, 3))
                .build());
    assertThat(recalculated.assurance(Target.atMost(new BigDecimal("3000")))).isEmpty();
  }

  @Test
  void assuresByTheLastStretch() {
    ControlChart chart =
        ControlChart.of(
            series("10 11 10 30 31 30"),
            ControlChartPolicy.builder()
                .polarity(Polarity.LOWER_IS_BETTER)
                .recalculateFrom(YearMonth.of(2018, 7))
                .build());

    assertThat(chart.assurance(Target.atMost(new BigDecimal("20")))).contains(Assurance.WILL_FAIL);
    assertThat(Stream.of(Assurance.values()).map(Assurance::label))
        .containsExactly("will pass", "hit and miss", "will fail");
  }

  @Test
  void survivesSerialization() {
    ControlChart chart =
        ControlChart.of(
            OPEN.withNote(JANUARY, "police").withBreak(YearMonth.of(2018, 6), "new system"),
            Polarity.LOWER_IS_BETTER);
    ControlChart copy = Serialized.copy(chart);

    assertThat(copy).isEqualTo(chart).hasSameHashCodeAs(chart).hasToString(chart.toString());
    assertThat(copy.points()).isEqualTo(chart.points());
    assertThat(Serialized.copy(chart.stretches())).isEqualTo(chart.stretches());
    assertThat(Serialized.copy(chart.signals())).isNotEmpty().isEqualTo(chart.signals());
    assertThat(Serialized.copy(chart.points())).isEqualTo(chart.points());
  }
}
