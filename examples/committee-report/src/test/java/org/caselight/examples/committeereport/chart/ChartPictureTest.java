package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds of every chart, whatever it shows. */
class ChartPictureTest {
  private static final ImmutableList<ChartPicture> CHARTS =
      ImmutableList.<ChartPicture>builder()
          .addAll(SampleCharts.all())
          .addAll(AwkwardCharts.all())
          .build();

  static Stream<Named<ChartPicture>> charts() {
    return CHARTS.stream().map(chart -> Named.of(chart.id(), chart));
  }

  static Stream<Named<String>> drawings() {
    return CHARTS.stream()
        .flatMap(
            chart ->
                Stream.of(
                    Named.of(chart.id(), chart.wideSvg()),
                    Named.of(chart.id() + ", narrow", chart.narrowSvg())));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void whoCannotSeeItIsToldTheSame(ChartPicture chart) {
    assertThat(chart.description()).startsWith(chart.title());
    for (String svg : List.of(chart.wideSvg(), chart.narrowSvg())) {
      DrawnSvg drawn = DrawnSvg.of(svg);
      Element title = drawn.elements("title").get(0);
      Element description = drawn.elements("desc").get(0);
      assertThat(title.getTextContent()).isEqualTo(chart.title());
      assertThat(description.getTextContent()).isEqualTo(chart.description());
      assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
      assertThat(drawn.root().getAttribute("aria-labelledby"))
          .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    }
  }

  @Test
  void wordsOfTheTextAreNoMarkup() {
    ChartPicture chart =
        BarsChart.picture(
            new ChartText("a", "A <b> & \"c\"", "D's $1 \\ <!-- ]]> \u0001"), "Heading", List.of());
    DrawnSvg drawn = DrawnSvg.of(chart.wideSvg());
    assertThat(drawn.elements("title").get(0).getTextContent()).isEqualTo("A <b> & \"c\"");
    assertThat(drawn.elements("desc").get(0).getTextContent())
        .isEqualTo("D's $1 \\ <!-- ]]> \\u{1}");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void eachWidthHasItsOwnSize(ChartPicture chart) {
    assertThat(chart.wideSvg()).contains("viewBox=\"0 0 690 ", "width=\"690\"");
    assertThat(chart.narrowSvg()).contains("viewBox=\"0 0 360 ", "width=\"360\"");
  }

  @Test
  void allChartsMayStandInOnePage() {
    ImmutableList<String> ids =
        drawings()
            .flatMap(svg -> DrawnSvg.of(svg.getPayload()).elements("*").stream())
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .collect(toImmutableList());
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z].*-(wide|narrow)-.+"));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void whatIsReferredToIsWithin(String svg) {
    DrawnSvg drawn = DrawnSvg.of(svg);
    List<String> ids = drawn.elements("*").stream().map(e -> e.getAttribute("id")).toList();
    assertThat(
            drawn.elements("*").stream()
                .map(element -> element.getAttribute("clip-path"))
                .filter(clip -> !clip.isEmpty())
                .map(clip -> clip.replaceAll("url\\(#(.*)\\)", "$1")))
        .isNotEmpty()
        .isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void nothingRunsAndNothingIsFetchedAndNothingLeaksIntoThePage(String svg) {
    DrawnSvg drawn = DrawnSvg.of(svg);
    for (String name : List.of("script", "style", "a", "image", "use", "foreignObject")) {
      assertThat(drawn.elements(name)).isEmpty();
    }
    for (Element element : drawn.elements("*")) {
      for (String name : List.of("href", "xlink:href", "class", "onclick", "clip-bounds-jfx")) {
        assertThat(element.hasAttribute(name)).isFalse();
      }
    }
    assertThat(svg.replaceAll("<text[^>]*>[^<]*", ""))
        .doesNotContain("NaN", "Infinity", "\r")
        .doesNotContainPattern("[0-9]\\.[0-9]{3}");
    assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noTextIsSmallOrCutOrWrittenOverAnother(String svg) {
    assertThat(svg.replaceAll("font-size(=\"|:)13[\"p]", "")).doesNotContain("font-size");
    DrawnSvg drawn = DrawnSvg.of(svg);
    double width = Double.parseDouble(drawn.root().getAttribute("width"));
    double height = Double.parseDouble(drawn.root().getAttribute("height"));
    ImmutableList<DrawnSvg.Text> texts = drawn.texts();
    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(
            text -> {
              assertThat(text.left()).isGreaterThanOrEqualTo(0);
              assertThat(text.right()).isLessThanOrEqualTo(width);
              assertThat(text.top()).isGreaterThanOrEqualTo(0);
              assertThat(text.bottom()).isLessThanOrEqualTo(height);
              assertThat(texts.stream().filter(text::overlaps)).containsExactly(text);
            });
  }

  @Test
  void aChartStandsOnWhite() {
    assertThat(drawings())
        .allMatch(
            svg ->
                svg.getPayload().contains("fill=\"rgb(255,255,255)\" fill-opacity=\"1\" d=\"M0 0"));
  }

  @Test
  void theSameChartIsTheSameBytes() throws IOException {
    assertThat(SampleCharts.all()).isEqualTo(CHARTS.subList(0, SampleCharts.all().size()));
    // In every language, time zone and Java.
    assertThat(SampleCharts.themes().narrowSvg()).isEqualTo(kept("themes-narrow.svg"));
    assertThat(SampleCharts.ratesOfChildrenInNeed().wideSvg())
        .isEqualTo(kept("children-in-need.svg"));
  }

  private static String kept(String file) throws IOException {
    return Resources.toString(
        Resources.getResource(ChartPictureTest.class, file), StandardCharsets.UTF_8);
  }
}
