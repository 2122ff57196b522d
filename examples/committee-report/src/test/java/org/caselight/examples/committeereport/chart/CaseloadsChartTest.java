package org.caselight.examples.committeereport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bars are as long as what they stand for, and the limit is where it is. */
class CaseloadsChartTest {
  private static final Optional<BigDecimal> LIMIT = Optional.of(BigDecimal.valueOf(20));

  private static CaseloadsChart.Bar bar(String name, String value, Mark mark) {
    return new CaseloadsChart.Bar(name, SampleCharts.number(value), value, LIMIT, mark);
  }

  private static ChartPicture picture(CaseloadsChart.Bar... bars) {
    return CaseloadsChart.picture(
        SampleCharts.text("teams", "Teams"), "Average cases", List.of(bars));
  }

  private static DrawnSvg wide(CaseloadsChart.Bar... bars) {
    return DrawnSvg.of(picture(bars).wideSvg());
  }

  private static DrawnSvg narrow(CaseloadsChart.Bar... bars) {
    return DrawnSvg.of(picture(bars).narrowSvg());
  }

  @Test
  void aBarIsAsLongAsItsValue() {
    for (DrawnSvg svg :
        List.of(
            wide(bar("A", "24", Mark.over("over")), bar("B", "12", Mark.within("within"))),
            narrow(bar("A", "24", Mark.over("over")), bar("B", "12", Mark.within("within"))))) {
      assertThat(svg.bars()).extracting(DrawnSvg.Bar::colour).containsExactly("#a8200d", "#00857a");
      DrawnSvg.Bar first = svg.bars().get(0);
      DrawnSvg.Bar second = svg.bars().get(1);
      assertThat(first.width()).isCloseTo(2 * second.width(), within(0.05));
      assertThat(first.left()).isEqualTo(second.left());
      assertThat(first.top()).isLessThan(second.top());
      assertThat(svg.allWords()).contains("24", "✖ over", "12", "✔ within", "Average cases");
    }
  }

  @Test
  void theTickIsAtTheLimit() {
    DrawnSvg svg = wide(bar("A", "24", Mark.over("over")));
    DrawnSvg.Bar bar = svg.bars().get(0);
    assertThat(svg.lines(LetsPlot.INK))
        .singleElement()
        .satisfies(
            tick -> {
              assertThat(tick.x1()).isEqualTo(tick.x2());
              assertThat(tick.x1() - bar.left()).isCloseTo(bar.width() * 20 / 24, within(0.05));
              assertThat(Math.min(tick.y1(), tick.y2())).isLessThan(bar.top());
            });
  }

  @Test
  void whoIsOverStandsOutWithoutColourToo() {
    DrawnSvg svg =
        wide(
            bar("Over", "24", Mark.over("over")),
            bar("Close", "21", Mark.close("over by 1")),
            bar("Within", "20", Mark.within("within")));
    assertThat(svg.text("Over").isBold()).isTrue();
    assertThat(svg.text("✖ over").isBold()).isTrue();
    assertThat(svg.text("Close").isBold()).isFalse();
    assertThat(svg.text("Within").isBold()).isFalse();
  }

  @Test
  void whatIsWithheldHasNoBar() {
    CaseloadsChart.Bar withheld =
        new CaseloadsChart.Bar("A", Optional.empty(), "c", LIMIT, Mark.notKnown("withheld"));
    DrawnSvg svg = wide(withheld, bar("B", "12", Mark.within("within")));
    assertThat(svg.bars()).hasSize(1);
    assertThat(svg.lines(LetsPlot.INK)).hasSize(2);
    assertThat(svg.text("c").top()).isLessThan(svg.text("12").top());
    assertThat(svg.words()).contains("? withheld");
  }

  @Test
  void noughtHasNoBarAndWhatHasNoLimitNoTick() {
    DrawnSvg svg =
        wide(
            new CaseloadsChart.Bar(
                "A", SampleCharts.number("0"), "0", Optional.empty(), Mark.plain("no limit")));
    assertThat(svg.lines(LetsPlot.INK)).isEmpty();
    assertThat(svg.bars()).isEmpty();
    assertThat(svg.words()).contains("A", "0", "– no limit");
  }

  @Test
  void aNameIsShownInFull() {
    String name = "Équipe d’été – Zoë O'Brien & <Söhne>, Children with Disabilities \"South\"";
    CaseloadsChart.Bar bar = bar(name, "12", Mark.within("within"));
    assertThat(wide(bar).allWords()).contains(name);
    assertThat(narrow(bar).allWords()).contains(name);
  }

  @Test
  void whatLooksLikeMarkupOrAnIdStaysText() {
    for (String name :
        List.of(
            "<a href='http://x.example/'>x</a>",
            "\\(x^2\\)",
            "id=\"abcdefg\" url(#abcdefg)",
            "12.3456789",
            "]]>",
            "&amp;")) {
      CaseloadsChart.Bar bar = bar(name, "12", Mark.within("within"));
      assertThat(narrow(bar).allWords()).contains(name);
    }
  }

  @Test
  void whatMovesTheCursorIsSpeltOut() {
    assertThat(wide(bar("a\u202eb\n\u0000", "12", Mark.within("within"))).words())
        .contains("a\\u{202e}b\\n\\u{0}");
  }

  @Test
  void noTeamsAreSaidToBeNone() {
    assertThat(wide().words()).containsExactly("Average cases", "Nothing to show");
    assertThat(narrow().words()).containsExactly("Average cases", "Nothing to show");
  }

  @Test
  void nothingIsBelowNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> picture(bar("A", "-1", Mark.within("within"))))
        .withMessage("value: must be 0 or more, was -1");
  }

  @Test
  void theTeamsOfTheReportAreAllThere() {
    DrawnSvg svg = DrawnSvg.of(SampleCharts.caseloads().wideSvg());
    assertThat(svg.bars()).hasSize(27);
    assertThat(svg.bars()).filteredOn(bar -> bar.colour().equals("#a8200d")).hasSize(3);
    assertThat(svg.bars()).filteredOn(bar -> bar.colour().equals("#cf7f00")).hasSize(5);
    assertThat(svg.words()).contains("Unaccompanied Care", "✖ over by 4", "South Cambs Adolescent");
  }
}
