package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.junit.jupiter.api.Test;

/** Months, what they are held against, and what must not be told. */
class ControlChartPictureTest {
  private static final YearMonth APRIL = YearMonth.of(2018, 4);

  private static MonthlySeries series(long... values) {
    Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      byMonth.put(APRIL.plusMonths(i), BigDecimal.valueOf(values[i]));
    }
    return MonthlySeries.of(byMonth);
  }

  private static ControlChart chart(long... values) {
    return ControlChart.of(series(values), Polarity.LOWER_IS_BETTER);
  }

  private static DrawnSvg wide(ControlChart chart, YearMonth... withheld) {
    return DrawnSvg.of(SampleCharts.controlChart("months", chart, withheld).wideSvg());
  }

  @Test
  void theYearOfTheReport() {
    DrawnSvg svg = wide(SampleCharts.openCasesByMonth());
    // Each with a sample of its sign.
    assertThat(svg.points(LetsPlot.BLUE)).isEqualTo(8 + 1);
    assertThat(svg.points(LetsPlot.PURPLE)).isEqualTo(4 + 1);
    assertThat(svg.lines(LetsPlot.BLUE)).hasSize(11);
    assertThat(svg.words())
        .contains(
            "Children open to the service",
            "no signal",
            "signal",
            "provisional limits",
            "upper limit 3,628.5",
            "mean 3,446.2",
            "lower limit 3,263.8",
            "Apr 2018");
  }

  @Test
  void namesOfLimitsStandBesideThem() {
    DrawnSvg svg = wide(SampleCharts.openCasesByMonth());
    DrawnSvg.Text mean = svg.text("mean 3,446.2");
    assertThat(svg.lines(LetsPlot.GREY))
        .filteredOn(line -> !line.isDashed())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.y1()).isBetween(mean.top(), mean.bottom());
              assertThat(line.x2()).isLessThan(mean.left());
            });
  }

  @Test
  void aSignalIsAnImprovementOrAConcernWhereOneWayIsBetter() {
    long[] values = {8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 8, 14, 40};
    assertThat(wide(chart(values)).words())
        .contains("no signal", "signal: concern")
        .doesNotContain("signal", "signal: improvement", "provisional limits");
    assertThat(wide(ControlChart.of(series(values), Polarity.HIGHER_IS_BETTER)).words())
        .contains("signal: improvement")
        .doesNotContain("signal: concern");
  }

  @Test
  void equalNumbersHaveOneLevel() {
    assertThat(wide(chart(410, 410, 410)).words())
        .contains("mean, limits 410.0")
        .doesNotContain("mean 410.0");
    assertThat(wide(chart(0, 0)).words()).contains("mean, limits 0.0", "0", "1");
  }

  @Test
  void oneMonthHasNoLimits() {
    DrawnSvg svg = wide(chart(410));
    assertThat(svg.lines(LetsPlot.GREY)).isEmpty();
    assertThat(svg.words()).doesNotContain("provisional limits").noneMatch(w -> w.contains("mean"));
  }

  @Test
  void noMonthsAreSaidToBeNone() {
    assertThat(wide(chart()).words())
        .containsExactly("Children open to the service", "Nothing to show");
  }

  @Test
  void limitsThatAreCloseHaveNamesThatAreNot() {
    ControlChart close = chart(1000, 1001, 1000, 1001, 1000, 1001, 1000, 1001, 1000, 1001, 1900);
    ChartPicture picture = SampleCharts.controlChart("close", close);
    for (String svg : new String[] {picture.wideSvg(), picture.narrowSvg()}) {
      DrawnSvg drawn = DrawnSvg.of(svg);
      assertThat(drawn.texts())
          .allSatisfy(
              text ->
                  assertThat(drawn.texts().stream().filter(text::overlaps)).containsExactly(text));
    }
  }

  @Test
  void monthsThatDoNotFollowEachOtherAreNotJoined() {
    Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
    for (int month : new int[] {0, 1, 3, 4}) {
      byMonth.put(APRIL.plusMonths(month), BigDecimal.valueOf(10 + month));
    }
    assertThat(
            wide(ControlChart.of(MonthlySeries.of(byMonth), Polarity.NEITHER)).lines(LetsPlot.BLUE))
        .hasSize(2);
  }

  @Test
  void aStretchHasItsOwnLimits() {
    MonthlySeries series =
        series(10, 11, 10, 11, 20, 21, 20, 21).withBreak(APRIL.plusMonths(4), "counted anew");
    DrawnSvg svg = wide(ControlChart.of(series, Polarity.NEITHER));
    assertThat(svg.lines(LetsPlot.GREY).stream().filter(line -> !line.isDashed())).hasSize(2);
    assertThat(svg.lines(LetsPlot.BLUE)).hasSize(6);
    assertThat(svg.words()).contains("mean 20.5").doesNotContain("mean 10.5");
  }

  @Test
  void ofAMonthWithheldNothingIsTold() {
    ControlChart told = chart(12, 14, 11, 10, 12, 3, 11, 12, 14, 10, 9, 9, 90);
    DrawnSvg svg = wide(told, APRIL.plusMonths(5), APRIL.plusMonths(12));
    assertThat(svg.points(LetsPlot.BLUE)).isEqualTo(11 + 1);
    assertThat(svg.points(Mark.Look.OVER.colour())).isZero();
    // Limits and signals would tell.
    assertThat(svg.lines(LetsPlot.GREY)).isEmpty();
    assertThat(svg.words())
        .contains("c: withheld", "c")
        .noneMatch(word -> word.contains("mean") || word.contains("limit"));
    assertThat(svg.lines(LetsPlot.BLUE)).hasSize(9);
    // Nor does the drawing depend on what it was.
    assertThat(SampleCharts.controlChart("months", told, APRIL.plusMonths(5), APRIL.plusMonths(12)))
        .isEqualTo(
            SampleCharts.controlChart(
                "months",
                chart(12, 14, 11, 10, 12, 5, 11, 12, 14, 10, 9, 9, 1),
                APRIL.plusMonths(5),
                APRIL.plusMonths(12)));
  }

  @Test
  void aStretchThatTellsEverythingKeepsItsLimits() {
    MonthlySeries series =
        series(10, 3, 10, 11, 20, 21, 20, 21).withBreak(APRIL.plusMonths(4), "counted anew");
    DrawnSvg svg = wide(ControlChart.of(series, Polarity.NEITHER), APRIL.plusMonths(1));
    assertThat(svg.lines(LetsPlot.GREY).stream().filter(line -> !line.isDashed())).hasSize(1);
    assertThat(svg.words()).contains("mean 20.5", "c");
  }

  @Test
  void sixtyMonthsAreAllThere() {
    long[] values = new long[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = 340 + (i * 37L) % 11;
    }
    ChartPicture picture = SampleCharts.controlChart("sixty", chart(values));
    for (String svg : new String[] {picture.wideSvg(), picture.narrowSvg()}) {
      assertThat(DrawnSvg.of(svg).lines(LetsPlot.BLUE)).hasSize(59);
    }
  }

  @Test
  void higherNumbersStandHigher() {
    DrawnSvg svg = wide(chart(10, 20, 10));
    DrawnSvg.Line up = svg.lines(LetsPlot.BLUE).get(0);
    DrawnSvg.Line down = svg.lines(LetsPlot.BLUE).get(1);
    assertThat(up.y2()).isLessThan(up.y1());
    assertThat(down.y2()).isCloseTo(up.y1(), within(0.02));
  }
}
