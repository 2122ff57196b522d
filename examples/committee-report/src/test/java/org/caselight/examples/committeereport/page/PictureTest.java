package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PictureTest {
  private static final String XMLNS = "xmlns=\"http://www.w3.org/2000/svg\"";

  private static String described(String attributes, String content) {
    return Picture.of("bars", svg(attributes, content)).described("Bars & <more>", "A \"bar\"");
  }

  private static String svg(String attributes, String content) {
    return "<svg " + XMLNS + " " + attributes + ">" + content + "</svg>";
  }

  private static String inside(String content) {
    String svg = described("viewBox=\"0 0 20 10\"", content);
    return svg.substring(svg.indexOf("</desc>") + 7, svg.length() - "</svg>".length());
  }

  private static void assertRefused(String svg, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Picture.of("bars", svg))
        .withMessage(message);
  }

  private static void assertContentRefused(String content, String message) {
    assertRefused(svg("viewBox=\"0 0 20 10\"", content), message);
  }

  @Test
  void aPictureIsNamedAndDescribed() {
    assertThat(described("viewBox=\"0 0 20 10\"", "<title>Old</title><desc>Older</desc><g/>"))
        .isEqualTo(
            "<svg "
                + XMLNS
                + " aria-describedby=\"chart.bars.desc\" aria-labelledby=\"chart.bars.title\""
                + " height=\"10\" role=\"img\" viewBox=\"0 0 20 10\" width=\"20\">"
                + "<title id=\"chart.bars.title\">Bars &amp; &lt;more&gt;</title>"
                + "<desc id=\"chart.bars.desc\">A \"bar\"</desc><g/></svg>");
  }

  @Test
  void whatAPartOfThePictureIsCalledStays() {
    assertThat(inside("<g><title>North</title></g>")).isEqualTo("<g><title>North</title></g>");
  }

  @Test
  void identifiersAreThoseOfNoOtherChart() {
    assertThat(inside("<g id=\"a\"/><use href=\"#a\"/>"))
        .isEqualTo("<g id=\"chart.bars.a\"/><use href=\"#chart.bars.a\"/>");
    assertThat(
            inside(
                "<g fill=\"url(#a)\" style=\"clip-path: url('#b'); mask:url( &quot;#c&quot;)\"/>"))
        .isEqualTo(
            "<g fill=\"url(#chart.bars.a)\" style=\"clip-path: url('#chart.bars.b');"
                + " mask:url(&quot;#chart.bars.c&quot;)\"/>");
    assertThat(inside("<g aria-labelledby=\"a $b\"/>"))
        .isEqualTo("<g aria-labelledby=\"chart.bars.a chart.bars.$b\"/>");
    assertThat(
            described(
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 2 1\"",
                "<use xlink:href=\"#a\"/>"))
        .contains("<use xlink:href=\"#chart.bars.a\"/>");
  }

  @Test
  void whatDrawingProgramsAddForThemselvesIsDropped() {
    assertThat(
            described(
                "xmlns:jfreesvg=\"http://www.jfree.org/jfreesvg\" viewBox=\"0 0 2 1\"",
                "<!-- x --><g jfreesvg:element=\"y\" xml:space=\"preserve\"/>"))
        .doesNotContain("jfreesvg", "<!--")
        .contains("<g xml:space=\"preserve\"/>");
  }

  @Test
  void aPictureWithoutAViewBoxGetsOneOfItsSize() {
    assertThat(described("width=\"640px\" height=\"320.5\"", ""))
        .contains(" height=\"320.5\"", " viewBox=\"0 0 640 320.5\"", " width=\"640\"");
    assertThat(described("width=\"100%\" viewBox=\"0,0,20,10\"", ""))
        .contains(" height=\"10\"", " width=\"20\"");
  }

  @Test
  void itsWidthIsRoundedUp() {
    assertThat(Picture.of("bars", svg("viewBox=\"0 0 20 10\"", "")).width()).isEqualTo(20);
    assertThat(Picture.of("bars", svg("viewBox=\"0 0 0.2 10\"", "")).width()).isEqualTo(1);
  }

  @Test
  void aPictureHasASize() {
    assertRefused(
        svg("height=\"10\"", ""),
        "svg: must have a viewBox, or width and height in pixels, was width ''");
    assertRefused(
        svg("width=\"10\" height=\"10mm\"", ""),
        "svg: must have a viewBox, or width and height in pixels, was height '10mm'");
    assertRefused(
        svg("viewBox=\"0 0 10\"", ""), "svg: must have a viewBox of four numbers, was 0 0 10");
    assertRefused(
        svg("viewBox=\"0 0 0 10\"", ""), "svg: must have a viewBox of four numbers, was 0 0 0 10");
    assertRefused(
        svg("viewBox=\"0 0 10 x\"", ""), "svg: must have a viewBox of four numbers, was 0 0 10 x");
  }

  @Test
  void onlyAnSvgElementIsAPicture() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Picture.of("bars", "<svg"))
        .withMessageStartingWith("svg: must be well-formed, was not: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Picture.of("bars", "<!DOCTYPE svg>" + svg("viewBox=\"0 0 2 1\"", "")))
        .withMessageStartingWith("svg: must be well-formed, was not: DOCTYPE is disallowed");
    assertRefused(
        "<svg/>",
        "svg: must be an svg element of the namespace http://www.w3.org/2000/svg, was svg");
    assertRefused(
        "<g " + XMLNS + "/>",
        "svg: must be an svg element of the namespace http://www.w3.org/2000/svg, was g");
    assertContentRefused(
        "<p xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "svg: must have elements of SVG only, was p");
    assertContentRefused(
        "<s:g xmlns:s=\"http://www.w3.org/2000/svg\"/>",
        "svg: must have elements of SVG only, was s:g");
  }

  @Test
  void aPictureRunsAndFetchesNothing() {
    for (String element : new String[] {"script", "style", "foreignObject", "a"}) {
      assertContentRefused(
          "<g><" + element + "/></g>", "svg: must have no " + element + " element in a page");
    }
    assertContentRefused(
        "<g onclick=\"x\"/>", "svg: must have no attribute that runs a script, was onclick");
    assertContentRefused(
        "<image href=\"https://example.org/x.png\"/>",
        "svg: must refer to what is in it only, was https://example.org/x.png");
    assertContentRefused(
        "<g style=\"fill:url(https://example.org/x)\"/>",
        "svg: must refer to what is in it only, was url(https://example.org/x");
    assertThat(inside("<image href=\"data:image/png;base64,AA==\"/>"))
        .isEqualTo("<image href=\"data:image/png;base64,AA==\"/>");
  }
}
