package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points stand where their rates are, with what chance does to them. */
class RatesChartTest {
  private static RatesChart.Row row(String name, String value, String low, String high) {
    return new RatesChart.Row(
        name,
        SampleCharts.number(value),
        value,
        SampleCharts.number(low),
        SampleCharts.number(high),
        name.equals("Own"));
  }

  private static DrawnSvg wide(List<RatesChart.Row> rows, RatesChart.Reference... references) {
    return DrawnSvg.of(
        RatesChart.picture(SampleCharts.text("rates", "Rates"), "Rates", rows, List.of(references))
            .wideSvg());
  }

  /** The horizontal lines of a colour. */
  private static List<DrawnSvg.Line> spans(DrawnSvg svg, String colour) {
    return svg.lines(colour).stream().filter(line -> line.y1() == line.y2()).toList();
  }

  @Test
  void theOwnRateStandsOut() {
    DrawnSvg svg = wide(List.of(row("Own", "50", "45", "55"), row("Essex", "40", "38", "42")));
    assertThat(svg.text("Own").isBold()).isTrue();
    assertThat(svg.text("Essex").isBold()).isFalse();
    assertThat(svg.points(LetsPlot.PURPLE)).isEqualTo(1);
    assertThat(svg.points(LetsPlot.BLUE)).isEqualTo(1);
  }

  @Test
  void anIntervalReachesFromEndToEnd() {
    DrawnSvg svg = wide(List.of(row("Own", "50", "40", "60"), row("Essex", "40", "38", "42")));
    DrawnSvg.Line own = spans(svg, LetsPlot.PURPLE).get(0);
    DrawnSvg.Line other = spans(svg, LetsPlot.BLUE).get(0);
    assertThat(own.x2() - own.x1()).isCloseTo(5 * (other.x2() - other.x1()), within(0.1));
  }

  @Test
  void aReferenceIsALineWithItsName() {
    DrawnSvg svg =
        wide(
            List.of(row("Own", "50", "40", "60")),
            new RatesChart.Reference("England 50.0", new BigDecimal("50")),
            new RatesChart.Reference("mean 50.4", new BigDecimal("50.4")));
    assertThat(svg.words()).contains("England 50.0", "mean 50.4");
    assertThat(svg.lines(LetsPlot.INK).stream().filter(line -> line.x1() == line.x2()))
        .extracting(DrawnSvg.Line::isDashed)
        .contains(true, false);
    assertThat(svg.text("England 50.0").overlaps(svg.text("mean 50.4"))).isFalse();
  }

  @Test
  void whatIsWithheldHasNeitherPointNorInterval() {
    RatesChart.Row withheld =
        new RatesChart.Row(
            "Rutland",
            Optional.empty(),
            "c",
            SampleCharts.number("1"),
            SampleCharts.number("900"),
            false);
    DrawnSvg svg = wide(List.of(row("Own", "50", "40", "60"), withheld));
    assertThat(svg.points(LetsPlot.BLUE)).isZero();
    assertThat(svg.lines(LetsPlot.BLUE)).isEmpty();
    assertThat(svg.words()).contains("Rutland", "c").doesNotContain("900", "800", "500");
    // Nor does the scale depend on it.
    assertThat(spans(svg, LetsPlot.PURPLE).get(0).x1())
        .isEqualTo(
            spans(
                    wide(List.of(row("Own", "50", "40", "60"), row("Rutland", "50", "50", "50"))),
                    LetsPlot.PURPLE)
                .get(0)
                .x1());
  }

  @Test
  void aRateWithoutIntervalIsAPointAlone() {
    DrawnSvg svg =
        wide(
            List.of(
                new RatesChart.Row(
                    "Essex",
                    SampleCharts.number("5"),
                    "5.0",
                    Optional.empty(),
                    Optional.empty(),
                    false)));
    assertThat(svg.points(LetsPlot.BLUE)).isEqualTo(1);
    assertThat(svg.lines(LetsPlot.BLUE)).isEmpty();
  }

  @Test
  void nobodyIsSaidToBeNobody() {
    assertThat(wide(List.of(), new RatesChart.Reference("England 5.0", BigDecimal.ONE)).words())
        .containsExactly("Rates", "Nothing to show");
  }
}
