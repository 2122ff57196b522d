package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts and shares, with a mark and a target or without. */
class BarsChartTest {
  private static DrawnSvg wide(BarsChart.Bar... bars) {
    return DrawnSvg.of(
        BarsChart.picture(SampleCharts.text("bars", "Bars"), "Children", List.of(bars)).wideSvg());
  }

  @Test
  void aBarThatIsHeldAgainstNothingIsBlue() {
    DrawnSvg svg = wide(BarsChart.Bar.of("Child protection plan", SampleCharts.number("6"), "6"));
    assertThat(svg.bars()).extracting(DrawnSvg.Bar::colour).containsExactly(LetsPlot.BLUE);
    assertThat(svg.lines(LetsPlot.INK)).isEmpty();
    assertThat(svg.words()).contains("Children", "Child protection plan", "6");
  }

  @Test
  void aMarkGivesTheColourAndIsWritten() {
    DrawnSvg svg = DrawnSvg.of(SampleCharts.actionPlan().wideSvg());
    assertThat(svg.bars())
        .extracting(DrawnSvg.Bar::colour)
        .containsExactly("#a8200d", "#cf7f00", "#868d98", "#1f5fa8");
    assertThat(svg.words())
        .contains("✖ late", "▲ at risk", "– under way", "★ delivered", "? not known");
  }

  @Test
  void theTickIsAtTheTarget() {
    DrawnSvg svg =
        wide(
            new BarsChart.Bar(
                "In time",
                SampleCharts.number("50"),
                "50.0%",
                Optional.of(Mark.over("below target")),
                SampleCharts.number("80")));
    DrawnSvg.Bar bar = svg.bars().get(0);
    assertThat(svg.lines(LetsPlot.INK))
        .singleElement()
        .satisfies(
            tick ->
                assertThat(tick.x1() - bar.left()).isCloseTo(bar.width() * 80 / 50, within(0.05)));
  }

  @Test
  void whatIsWithheldHasNoBar() {
    DrawnSvg svg = DrawnSvg.of(SampleCharts.themes().narrowSvg());
    assertThat(svg.bars()).hasSize(2);
    assertThat(svg.words()).filteredOn("c"::equals).hasSize(2);
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(wide().words()).containsExactly("Children", "Nothing to show");
  }

  @Test
  void nothingIsBelowNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wide(BarsChart.Bar.of("A", SampleCharts.number("-1"), "-1")))
        .withMessage("value: must be 0 or more, was -1");
  }
}
