package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Interval;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.testing.Comparisons;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

/** What is said of a figure that is shown. */
class PublishedKpiTest {
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2023, 3, 31);

  private static PublishedKpi of(
      KeyIndicator indicator, Figure figure, UnaryOperator<Kpi.Builder> more) {
    return more.apply(KpiTest.of(indicator).figure(figure))
        .build()
        .release(DisclosurePolicies.WITHHOLD_1_TO_5);
  }

  private static PublishedKpi of(KeyIndicator indicator, Figure figure) {
    return of(indicator, figure, UnaryOperator.identity());
  }

  /** Figure and working, without what stands before. */
  private static String said(KeyIndicator indicator, Figure figure) {
    String sentence = of(indicator, figure).sentence();
    return sentence.substring(sentence.indexOf(": ") + 2);
  }

  private static String why(
      KeyIndicator indicator, Figure figure, UnaryOperator<Kpi.Builder> more) {
    return of(indicator, figure, more).why();
  }

  private static String caseloadAgainst(Figure figure) {
    return why(
        KeyIndicator.AVERAGE_CASELOAD,
        figure,
        kpi -> kpi.target(Target.atMost(BigDecimal.valueOf(20))));
  }

  @Test
  void theExampleOfItsDocumentation() {
    PublishedKpi published =
        of(
            KeyIndicator.RE_REFERRALS,
            Proportion.of(30, 118),
            kpi ->
                kpi.addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(20, 111)))
                    .target(Target.atMostPercent(20)));
    assertThat(published.sentence())
        .isEqualTo(
            "Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118); red, 5.4"
                + " percentage points above the target of at most 20%; worsening, from 18.0% (20"
                + " of 111) on 2023-03-31");
    assertThat(published).hasToString(published.sentence());
    assertThat(published.shown()).isEqualTo("25.4%");
    assertThat(published.value().orElseThrow()).isEqualByComparingTo("25.4");
    assertThat(published.reasons()).containsExactly(AttentionReason.RED, AttentionReason.WORSENING);
    assertThat(published.attention()).isEqualTo(Attention.NEEDED);
    assertThat(Serialized.copy(published)).isEqualTo(published);
  }

  @Test
  void aFigureIsShownInItsUnitToItsDecimals() {
    assertThat(of(KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000)).shown())
        .isEqualTo("41.6 per 10,000");
    assertThat(of(KeyIndicator.REFERRALS, Count.of(1_283)).shown()).isEqualTo("1,283");
    assertThat(of(KeyIndicator.AVERAGE_CASELOAD, Average.of(92, 5)).shown()).isEqualTo("18.4");
    assertThat(of(KeyIndicator.RE_REFERRALS, Proportion.of(0, 0)).shown()).isEqualTo("not known");
    assertThat(of(KeyIndicator.RE_REFERRALS, Proportion.of(0, 0)).value()).isEmpty();
    assertThat(of(KeyIndicator.RE_REFERRALS, Proportion.of(3, 100)).shown()).isEqualTo("c");
    assertThat(of(KeyIndicator.RE_REFERRALS, Proportion.of(3, 100)).value()).isEmpty();
  }

  @Test
  void aPrintedFigureGainsNoDecimals() {
    assertThat(said(KeyIndicator.RE_REFERRALS, Rounded.parse("0.24"))).isEqualTo("24%, as printed");
    assertThat(said(KeyIndicator.RE_REFERRALS, Rounded.parse("0.2"))).isEqualTo("20%, as printed");
    assertThat(said(KeyIndicator.RE_REFERRALS, Rounded.parse("0.2446")))
        .isEqualTo("24.5%, as printed");
    assertThat(said(KeyIndicator.PLAN_RATE, Rounded.parse("52")))
        .isEqualTo("52 per 10,000, as printed");
    assertThat(said(KeyIndicator.PLAN_RATE, Rounded.parse("52.25")))
        .isEqualTo("52.3 per 10,000, as printed");
    assertThat(said(KeyIndicator.REFERRALS, Rounded.of(570, -1))).isEqualTo("570, as printed");
    assertThat(of(KeyIndicator.RE_REFERRALS, Rounded.parse("0.24")).value().orElseThrow())
        .hasToString("24");
    assertThat(of(KeyIndicator.RE_REFERRALS, Rounded.parse("0.2")).value().orElseThrow())
        .hasToString("20");
  }

  @Test
  void theWorkingStandsBesideTheFigure() {
    assertThat(said(KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000)))
        .isEqualTo("41.6 per 10,000 (570 of 137,000)");
    assertThat(said(KeyIndicator.AVERAGE_CASELOAD, Average.of(92, 5))).isEqualTo("18.4 (92 ÷ 5)");
    assertThat(said(KeyIndicator.REFERRALS, Count.of(1_283))).isEqualTo("1,283");
    assertThat(
            said(
                KeyIndicator.TURNOVER, Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3"))))
        .isEqualTo("11.8% (4,276.3 of 36,186.3)");
    assertThat(said(KeyIndicator.TURNOVER, Ratio.of(Count.of(15), Count.of(12))))
        .isEqualTo("125.0% (15 of 12)");
  }

  @Test
  void aTargetIsMetOrMissedByHowMuch() {
    assertThat(caseloadAgainst(Average.of(92, 5)))
        .isEqualTo("green, within the target of at most 20");
    assertThat(caseloadAgainst(Average.of(100, 5)))
        .isEqualTo("green, within the target of at most 20");
    assertThat(caseloadAgainst(Average.of(10_001, 500)))
        .isEqualTo("amber, less than 0.05 above the target of at most 20");
    assertThat(caseloadAgainst(Average.of(125, 5)))
        .isEqualTo("red, 5.0 above the target of at most 20");
    assertThat(
            why(
                KeyIndicator.RE_REFERRALS,
                Proportion.of(0, 0),
                kpi -> kpi.target(Target.atMostPercent(20))))
        .isEqualTo("nothing to hold against the target of at most 20%");
    assertThat(
            why(
                KeyIndicator.REFERRALS,
                Count.of(90),
                kpi -> kpi.target(Target.between(BigDecimal.valueOf(95), BigDecimal.valueOf(99)))))
        .isEqualTo("amber, 5 below the target of between 95 and 99");
  }

  @Test
  void whatRoundingHidesIsSaid() {
    assertThat(caseloadAgainst(Rounded.of(22)))
        .isEqualTo("amber or red by what rounding hides, 2.0 above the target of at most 20");
    assertThat(caseloadAgainst(Rounded.of(20)))
        .isEqualTo("green or amber by what rounding hides, within the target of at most 20");
    assertThat(caseloadAgainst(Rounded.of(25)))
        .isEqualTo("red, 5.0 above the target of at most 20");
    assertThat(
            why(
                KeyIndicator.AVERAGE_CASELOAD,
                Rounded.of(21, 0),
                kpi -> kpi.target(Target.between(new BigDecimal("21"), new BigDecimal("21.2")))))
        .isEqualTo(
            "green or amber by what rounding hides, within the target of between 21 and 21.2");
  }

  /** The plain colour of a figure is not one that rounding hides. */
  @Test
  void aColourMadeBetterByThePastIsNotHiddenByRounding() {
    assertThat(
            why(
                KeyIndicator.AVERAGE_CASELOAD,
                Rounded.of(25),
                kpi ->
                    kpi.target(Target.atMost(BigDecimal.valueOf(20)))
                        .addEarlier(Reading.of(YEAR_BEFORE, Rounded.of(30)))
                        .scheme(RagScheme.DEFAULT.amberWhenImproved())))
        .isEqualTo(
            "amber, 5.0 above the target of at most 20; improving, from 30, as printed on"
                + " 2023-03-31");
  }

  @Test
  void whereThereIsNoDirectionTheReadingBeforeIsTold() {
    assertThat(
            why(
                KeyIndicator.PLAN_RATE,
                Rate.per10000(570, 137_000),
                kpi -> kpi.addEarlier(Reading.of(YEAR_BEFORE, Rounded.of(46)))))
        .isEqualTo("before that, 46 per 10,000, as printed on 2023-03-31");
    assertThat(
            why(
                KeyIndicator.RE_REFERRALS,
                Proportion.of(30, 118),
                kpi -> kpi.addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(0, 0)))))
        .isEqualTo("before that, not known (0 of 0) on 2023-03-31");
  }

  private static String compared(KeyIndicator indicator, Figure own, Figure benchmark) {
    return why(
        indicator,
        own,
        kpi ->
            kpi.comparison(
                new BenchmarkComparison(
                    Comparisons.authority(1),
                    own,
                    Benchmark.given(indicator.indicator(), "Region", benchmark),
                    Interval.CONFIDENCE_95)));
  }

  @Test
  void aComparisonIsTold() {
    assertThat(compared(KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000), Rounded.parse("46")))
        .isEqualTo("lower than 46 per 10,000 (Region), about 60 fewer than at the benchmark");
    assertThat(
            compared(KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000), Rounded.parse("41.65")))
        .isEqualTo("similar to 41.7 per 10,000 (Region), about 1 fewer than at the benchmark");
    assertThat(
            compared(
                KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000), Rate.per10000(1_400, 300_000)))
        .isEqualTo("lower than 46.7 per 10,000 (Region), about 69 fewer than at the benchmark");
    assertThat(
            compared(KeyIndicator.RE_REFERRALS, Proportion.of(300, 1_000), Rounded.parse("0.21")))
        .isEqualTo("worse than 21% (Region), 90 more than at the benchmark");
    assertThat(compared(KeyIndicator.AVERAGE_CASELOAD, Average.of(92, 5), Rounded.parse("17.4")))
        .isEqualTo("above 17.4 (Region), 5 more than at the benchmark");
    assertThat(compared(KeyIndicator.AVERAGE_CASELOAD, Average.of(92, 5), Rounded.parse("18.4")))
        .isEqualTo("at 18.4 (Region), as at the benchmark");
    assertThat(compared(KeyIndicator.AVERAGE_CASELOAD, Rounded.of(18), Rounded.parse("18.4")))
        .isEqualTo("below 18.4 (Region)");
    assertThat(compared(KeyIndicator.REFERRALS, Count.of(1_283), Count.of(1_300)))
        .isEqualTo("similar to 1,300 (Region), 17 fewer than at the benchmark");
  }

  @Test
  void everythingThatIsSaidStandsInOneOrder() {
    Proportion own = Proportion.of(300, 1_000);
    assertThat(
            why(
                KeyIndicator.RE_REFERRALS,
                own,
                kpi ->
                    kpi.target(Target.atMostPercent(30))
                        .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(300, 1_000)))
                        .comparison(KpiTest.against(KeyIndicator.RE_REFERRALS, own, "0.3"))
                        .addFinding(KpiFinding.note("most in one team"))
                        .putLeftOut("no date", 7)))
        .isEqualTo(
            "green, within the target of at most 30%; steady, from 30.0% (300 of 1,000) on"
                + " 2023-03-31; similar to 30% (Region), as at the benchmark; most in one team;"
                + " left out: no date (7)");
    assertThat(of(KeyIndicator.RE_REFERRALS, own).why()).isEmpty();
    assertThat(of(KeyIndicator.RE_REFERRALS, own).sentence())
        .isEqualTo("Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 30.0% (300 of 1,000)");
  }
}
