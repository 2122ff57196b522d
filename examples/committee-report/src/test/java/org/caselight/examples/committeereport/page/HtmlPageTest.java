package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caselight.indicator.Rag;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final Words SOME = Words.of("some");

  private static String html(Words lead, Block... blocks) {
    return HtmlPage.html(
        new Page(
            "Title & <more>",
            Words.NONE,
            SOME,
            lead,
            ImmutableList.of(PageSection.of("one", "One & <two>", blocks))));
  }

  private static String html(Block... blocks) {
    return html(Words.NONE, blocks);
  }

  @Test
  void everyPartSaysWhatItIs() {
    FigureLink withoutWorking = new FigureLink("b", "c", "", "");
    Words words =
        Words.of("Of ")
            .figure(new FigureLink("a.b", "25.4%", "25.4", "printed; \"x\""))
            .text(", ")
            .figure(withoutWorking)
            .text(" on ")
            .day(LocalDate.of(2019, 6, 4))
            .text(": ")
            .name("North 1")
            .text(" is ")
            .colour(Rag.AMBER)
            .text(" (")
            .source("paragraph 2.5")
            .text(").");

    assertThat(html(new Paragraph(words)))
        .contains(
            "<p>Of <data class=\"figure\" data-row=\"a.b\" value=\"25.4\" title=\"printed;"
                + " &quot;x&quot;\">25.4%</data>, <data class=\"figure\" data-row=\"b\""
                + " value=\"\">c</data> on <time datetime=\"2019-06-04\">4 June 2019</time>: <span"
                + " class=\"name\">North 1</span> is <span class=\"rag rag-amber\"><span"
                + " aria-hidden=\"true\">▲</span> Amber</span> (<cite>paragraph 2.5</cite>).</p>\n");
  }

  @Test
  void whateverANameHoldsIsText() {
    String name = "<b onclick=\"x\">&amp; 'it'`s\u202E</b>{{title}}";

    assertThat(html(new Paragraph(Words.ofName(name))))
        .contains(
            "<p><span class=\"name\">&lt;b onclick&#x3D;&quot;x&quot;&gt;&amp;amp;"
                + " &#39;it&#39;&#x60;s\\u{202e}&lt;/b&gt;{{title}}</span></p>");
  }

  @Test
  void titlesAreEscapedToo() {
    assertThat(html(new Heading(Words.of("Three & <four>"))))
        .contains("<title>Title &amp; &lt;more&gt;</title>")
        .contains("<h1>Title &amp; &lt;more&gt;</h1>")
        .contains("<h2 id=\"one.title\">One &amp; &lt;two&gt;</h2>")
        .contains("<h3>Three &amp; &lt;four&gt;</h3>")
        .contains("<li><a href=\"#one\">One &amp; &lt;two&gt;</a></li>");
  }

  @Test
  void aLeadIsThereOnlyIfItSaysSomething() {
    assertThat(html(new Paragraph(SOME))).doesNotContain("class=\"lead\"");
    assertThat(html(SOME, new Paragraph(SOME))).contains("<p class=\"lead\">some</p>");
  }

  @Test
  void aSectionThatIsLeftOutSaysSo() {
    Page page =
        new Page(
            "Title",
            SOME,
            SOME,
            Words.NONE,
            ImmutableList.of(PageSection.leftOut("one", "One", Words.of("No file."))));

    assertThat(HtmlPage.html(page))
        .contains("<li><a href=\"#one\">One</a> <span class=\"aside\">(left out)</span></li>")
        .contains("<h2 id=\"one.title\">One</h2>\n<p class=\"left-out\">No file.</p>\n</section>");
  }

  @Test
  void aTableNamesItsRowsAndItsColumns() {
    Table table =
        Table.builder(Words.of("Cases"))
            .textColumn("Team")
            .numberColumn("Average")
            .textColumn("Note")
            .row(Words.ofName("North 1"), Words.of("c"), Words.NONE)
            .build();

    assertThat(html(table, table))
        .contains(
            "<div class=\"scroll\" role=\"group\" aria-labelledby=\"table.1\" tabindex=\"0\">")
        .contains("<caption id=\"table.1\"><span class=\"caption-text\">Cases</span></caption>")
        .contains("<caption id=\"table.2\">")
        .contains(
            "<th scope=\"col\">Team</th>\n<th scope=\"col\" class=\"number\">Average</th>\n"
                + "<th scope=\"col\">Note</th>")
        .contains(
            "<th scope=\"row\"><span class=\"name\">North 1</span></th>\n"
                + "<td class=\"number\">c</td>\n<td></td>");
  }

  @Test
  void whatIsNotKnownOfAnIndicatorIsSaid() {
    assertThat(
            html(
                new Kpis(
                    SOME,
                    ImmutableList.of(
                        Kpis.Row.builder(Words.of("Contacts"), Words.of("c")).build()))))
        .contains("<td role=\"cell\" data-label=\"Target\"><span class=\"none\">none</span></td>")
        .contains(
            "<td role=\"cell\" data-label=\"Direction\"><span class=\"none\">not known</span></td>")
        .contains(
            "<td role=\"cell\" data-label=\"Comparison\"><span class=\"none\">none</span></td>")
        .contains(
            "<td role=\"cell\" data-label=\"What it says\">"
                + "<span class=\"none\">nothing to add</span></td>")
        .doesNotContain("class=\"rag");
  }

  @Test
  void aTargetWithoutAColourSaysSo() {
    assertThat(
            html(
                new Kpis(
                    SOME,
                    ImmutableList.of(
                        Kpis.Row.builder(Words.of("Contacts"), Words.of("c"))
                            .target(Words.of("none agreed"), Optional.empty())
                            .build()))))
        .contains("<span class=\"line\">none agreed</span><span class=\"rag rag-none\">");
  }

  @Test
  void onlyWhatIsKnownOfAStageIsSaid() {
    assertThat(
            html(
                new FlowSteps(
                    SOME,
                    ImmutableList.of(
                        new FlowSteps.Stage(
                            Words.ofName("Managers"),
                            Words.of("both"),
                            Words.NONE,
                            Words.of("end"),
                            Words.of("next"),
                            Words.NONE,
                            Words.NONE)),
                    ImmutableList.of(),
                    "flowchart TD\n")))
        .contains(
            "<dl>\n<div><dt>Decided by</dt><dd>both</dd></div>\n<div><dt>If yes</dt><dd>end</dd></div>\n"
                + "<div><dt>If no</dt><dd>next</dd></div>\n</dl>");
  }

  @Test
  void aDefinitionMayLackARuleAndASource() {
    assertThat(
            html(new Definitions(ImmutableList.of(new Definitions.Entry("c", "1 to 5", "", "")))))
        .contains("<div class=\"definition\">\n<dt>c</dt>\n<dd>1 to 5</dd>\n</div>");
  }

  @Test
  void thePageNeitherFetchesNorRunsAnything() {
    String page = HtmlPage.html(SamplePage.page(new FigureRows()));

    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en-GB\">\n")
        .endsWith("</html>\n")
        .doesNotContain("<script", "<link", "<img", "@import", "\r", "{{")
        .doesNotContainPattern("(?:src|href)=\"(?!#|figures\\.csv|report\\.md|flowchart\\.mmd)");
  }

  @Test
  void noDigitStandsOutsideFiguresDaysNamesAndSources() {
    String page = HtmlPage.html(SamplePage.page(new FigureRows()));
    String body = page.substring(page.indexOf("<body>"));
    String without =
        Pattern.compile(
                "<(data|time|cite|nav|svg)\\b.*?</\\1>|<span class=\"name\">.*?</span>"
                    + "|<div class=\"definition\">.*?</div>|<[^>]*>|&#?\\w+;",
                Pattern.DOTALL)
            .matcher(body)
            .replaceAll("");

    assertThat(without).contains("Most teams are at or close").doesNotContainPattern("\\d");
  }

  @Test
  void thePageIsTheSameInTurkey() {
    String page = HtmlPage.html(SamplePage.page(new FigureRows()));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(HtmlPage.html(SamplePage.page(new FigureRows()))).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}
