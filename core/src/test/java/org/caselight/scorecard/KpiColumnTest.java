package org.caselight.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
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
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.testing.Comparisons;
import org.junit.jupiter.api.Test;

class KpiColumnTest {
  private static final LocalDate YEAR_BEFORE = LocalDate.of(2023, 3, 31);

  private static PublishedKpi full(Proportion figure) {
    return KpiTest.reReferrals()
        .figure(figure)
        .addEarlier(Reading.of(YEAR_BEFORE, Proportion.of(20, 111)))
        .target(Target.atMostPercent(20))
        .comparison(KpiTest.against(KeyIndicator.RE_REFERRALS, figure, "0.212"))
        .addFindings(KpiFinding.note("most in one team"), KpiFinding.note("not in May"))
        .putLeftOut("no date", 7)
        .build()
        .release(DisclosurePolicies.WITHHOLD_1_TO_5);
  }

  private static void assertRow(PublishedKpi kpi, Map<KpiColumn, String> row) {
    row.forEach((column, text) -> assertThat(kpi.cell(column)).as(column.name()).isEqualTo(text));
  }

  @Test
  void aRowTellsEverything() {
    PublishedKpi kpi = full(Proportion.of(30, 118));
    assertRow(
        kpi,
        ImmutableMap.<KpiColumn, String>builder()
            .put(KpiColumn.SUBJECT, "Front door")
            .put(KpiColumn.CODE, "re-referrals")
            .put(KpiColumn.INDICATOR, "Re-referrals")
            .put(KpiColumn.UNIT, "per cent")
            .put(KpiColumn.FROM, "2023-04-01")
            .put(KpiColumn.TO, "2024-03-31")
            .put(KpiColumn.WHO, "Exampleshire")
            .put(KpiColumn.PART, "30")
            .put(KpiColumn.WHOLE, "118")
            .put(KpiColumn.VALUE, "25.4")
            .put(KpiColumn.SHOWN, "25.4%")
            .put(KpiColumn.INTERVAL_LOW, "18.4")
            .put(KpiColumn.INTERVAL_HIGH, "34.0")
            .put(KpiColumn.TARGET, "at most 20%")
            .put(KpiColumn.RAG, "red")
            .put(KpiColumn.DIRECTION, "worsening")
            .put(KpiColumn.BENCHMARK, "Region")
            .put(KpiColumn.BENCHMARK_VALUE, "21.2")
            .put(KpiColumn.OUTCOME, "similar")
            .put(KpiColumn.PROVENANCE, "computed")
            .put(KpiColumn.SOURCE, "Exampleshire's records")
            .put(KpiColumn.ATTENTION, "needs attention")
            .put(KpiColumn.NOTE, "most in one team; not in May; left out: no date (7)")
            .put(KpiColumn.SENTENCE, kpi.sentence())
            .buildOrThrow());
  }

  /** Not even that there is nothing to note: of what is not shown nobody can say. */
  @Test
  void aRowOfAWithheldFigureTellsWhatEverybodyKnows() {
    PublishedKpi kpi = full(Proportion.of(3, 118));
    assertRow(
        kpi,
        ImmutableMap.<KpiColumn, String>builder()
            .put(KpiColumn.SUBJECT, "Front door")
            .put(KpiColumn.CODE, "re-referrals")
            .put(KpiColumn.SHOWN, "c")
            .put(KpiColumn.TARGET, "at most 20%")
            .put(KpiColumn.PROVENANCE, "computed")
            .put(KpiColumn.PART, "")
            .put(KpiColumn.WHOLE, "")
            .put(KpiColumn.VALUE, "")
            .put(KpiColumn.INTERVAL_LOW, "")
            .put(KpiColumn.INTERVAL_HIGH, "")
            .put(KpiColumn.RAG, "")
            .put(KpiColumn.DIRECTION, "")
            .put(KpiColumn.BENCHMARK, "")
            .put(KpiColumn.BENCHMARK_VALUE, "")
            .put(KpiColumn.OUTCOME, "")
            .put(KpiColumn.ATTENTION, "")
            .put(KpiColumn.NOTE, "")
            .buildOrThrow());
  }

  private static PublishedKpi of(KeyIndicator indicator, Figure figure) {
    return KpiTest.of(indicator).figure(figure).build().release(DisclosurePolicies.WITHHOLD_1_TO_5);
  }

  @Test
  void numbersArePlainInTheUnitOfTheFigure() {
    assertRow(
        of(KeyIndicator.PLAN_RATE, Rate.per10000(570, 137_000)),
        ImmutableMap.of(
            KpiColumn.UNIT, "per 10,000",
            KpiColumn.PART, "570",
            KpiColumn.WHOLE, "137000",
            KpiColumn.VALUE, "41.6",
            KpiColumn.SHOWN, "41.6 per 10,000",
            KpiColumn.INTERVAL_LOW, "38.3",
            KpiColumn.INTERVAL_HIGH, "45.2",
            KpiColumn.ATTENTION, "nothing to note"));
    assertRow(
        of(KeyIndicator.REFERRALS, Count.of(1_283)),
        ImmutableMap.of(
            KpiColumn.UNIT, "number",
            KpiColumn.PART, "1283",
            KpiColumn.WHOLE, "",
            KpiColumn.VALUE, "1283",
            KpiColumn.SHOWN, "1,283",
            KpiColumn.INTERVAL_LOW, "1213.7",
            KpiColumn.INTERVAL_HIGH, "1355.2"));
    assertRow(
        of(KeyIndicator.AVERAGE_CASELOAD, Average.of(new BigDecimal("1892.50"), BigDecimal.TEN)),
        ImmutableMap.of(
            KpiColumn.UNIT, "average",
            KpiColumn.PART, "1892.5",
            KpiColumn.WHOLE, "10",
            KpiColumn.VALUE, "189.3",
            KpiColumn.INTERVAL_LOW, ""));
    assertRow(
        of(KeyIndicator.TURNOVER, Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3"))),
        ImmutableMap.of(
            KpiColumn.PART, "4276.3",
            KpiColumn.WHOLE, "36186.3",
            KpiColumn.VALUE, "11.8"));
    assertRow(
        of(KeyIndicator.PLAN_RATE, Rounded.of(52)),
        ImmutableMap.of(
            KpiColumn.PART, "",
            KpiColumn.WHOLE, "",
            KpiColumn.VALUE, "52",
            KpiColumn.SHOWN, "52 per 10,000"));
    assertRow(
        of(KeyIndicator.RE_REFERRALS, Proportion.of(0, 0)),
        ImmutableMap.of(
            KpiColumn.PART, "0",
            KpiColumn.WHOLE, "0",
            KpiColumn.VALUE, "",
            KpiColumn.SHOWN, "not known"));
  }

  private static String level(KeyIndicator indicator, Figure own, Figure benchmark) {
    return KpiTest.of(indicator)
        .figure(own)
        .comparison(
            new BenchmarkComparison(
                Comparisons.authority(1),
                own,
                Benchmark.given(indicator.indicator(), "Region", benchmark),
                Interval.CONFIDENCE_95))
        .build()
        .release(DisclosurePolicies.WITHHOLD_1_TO_5)
        .cell(KpiColumn.BENCHMARK_VALUE);
  }

  @Test
  void aBenchmarkHasADecimalUnlessItWasPrintedWithout() {
    Rate rate = Rate.per10000(570, 137_000);
    assertThat(level(KeyIndicator.PLAN_RATE, rate, Rounded.of(46))).isEqualTo("46");
    assertThat(level(KeyIndicator.PLAN_RATE, rate, Rounded.parse("46.25"))).isEqualTo("46.3");
    assertThat(level(KeyIndicator.PLAN_RATE, rate, Rate.per10000(1_400, 300_000)))
        .isEqualTo("46.7");
    assertThat(level(KeyIndicator.REFERRALS, Count.of(1_283), Count.of(1_300))).isEqualTo("1300.0");
    Proportion share = Proportion.of(30, 118);
    assertThat(level(KeyIndicator.RE_REFERRALS, share, Rounded.parse("0.21"))).isEqualTo("21");
    assertThat(level(KeyIndicator.RE_REFERRALS, share, Rounded.parse("0.2155"))).isEqualTo("21.6");
  }

  @Test
  void columnsAreCalledByTheirNamesInSmallLetters() {
    assertThat(KpiColumn.INTERVAL_LOW.columnName()).isEqualTo("interval_low");
    assertThat(KpiColumn.names())
        .startsWith("subject", "code", "indicator")
        .endsWith("sentence")
        .containsExactlyElementsOf(
            Arrays.stream(KpiColumn.values()).map(KpiColumn::columnName).toList())
        .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
  }

  @Test
  void whatHasNoCodeHasAnEmptyCell() {
    assertThat(ScorecardTest.FINE.release(DisclosurePolicies.WITHHOLD_1_TO_5).cell(KpiColumn.CODE))
        .isEqualTo("plan-rate");
    assertThat(
            KpiTest.withoutCode().release(DisclosurePolicies.WITHHOLD_1_TO_5).cell(KpiColumn.CODE))
        .isEmpty();
  }
}
