package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {
  private static final Words SOME = Words.of("some");

  private static String body(Block... blocks) {
    String text =
        MarkdownPage.markdown(
            new Page(
                "Title",
                Words.NONE,
                SOME,
                Words.NONE,
                ImmutableList.of(PageSection.of("one", "One", blocks))));
    String head = "# Title\n\nsome\n\n## One\n\n";
    String foot =
        "\n\nEvery figure above is a row of [figures.csv](figures.csv), with its working.\n";
    assertThat(text).startsWith(head).endsWith(foot);
    return text.substring(head.length(), text.length() - foot.length());
  }

  private static String paragraph(String name) {
    return body(new Paragraph(Words.ofName(name)));
  }

  @Test
  void whateverANameHoldsIsText() {
    assertThat(paragraph("a*b_c`d[e](f)~g#h\\i$j"))
        .isEqualTo("a\\*b\\_c\\`d\\[e\\](f)\\~g\\#h\\\\i\\$j");
    assertThat(paragraph("<b>&amp;|")).isEqualTo("&lt;b&gt;&amp;amp;&#124;");
    assertThat(paragraph("two\nlines\u202E")).isEqualTo("two\\\\nlines\\\\u{202e}");
  }

  @Test
  void aParagraphIsNoListWhateverItBeginsWith() {
    assertThat(paragraph("- a")).isEqualTo("\\- a");
    assertThat(paragraph("+ a")).isEqualTo("\\+ a");
    assertThat(paragraph("===")).isEqualTo("\\===");
    assertThat(paragraph("12. a")).isEqualTo("12\\. a");
    assertThat(paragraph("12) a")).isEqualTo("12\\) a");
    assertThat(paragraph("    - a")).isEqualTo("\\- a");
    assertThat(paragraph("12 a")).isEqualTo("12 a");
    assertThat(body(Points.of(Words.ofName("- a"), Words.ofName("b")))).isEqualTo("- \\- a\n- b");
  }

  @Test
  void aTableHasALineARow() {
    assertThat(
            body(
                Table.builder(Words.of("Cases"))
                    .textColumn("Team")
                    .numberColumn("Average")
                    .row(Words.ofName("North | 1\\"), Words.NONE)
                    .build()))
        .isEqualTo("**Cases**\n\n| Team | Average |\n| --- | ---: |\n| North &#124; 1\\\\ |  |");
  }

  @Test
  void anIndicatorIsARow() {
    assertThat(
            body(
                new Kpis(
                    SOME,
                    ImmutableList.of(
                        Kpis.Row.builder(Words.of("Contacts"), Words.of("c"))
                            .about(Words.of("of a year"))
                            .build()))))
        .endsWith("\n| Contacts<br>of a year | c | – | – | – | – |");
  }

  @Test
  void aChartIsAPictureItsWordsAndItsNumbers() {
    Chart chart =
        new Chart(
            "bars",
            Words.ofName("Bars [1]"),
            Words.of("What they show."),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>",
            Table.builder(Words.of("Behind")).textColumn("Team").row(SOME).build());

    assertThat(body(chart))
        .isEqualTo(
            "![Bars \\[1\\]](charts/bars.svg)\n\nWhat they show.\n\n**Behind**\n\n"
                + "| Team |\n| --- |\n| some |");
  }

  @Test
  void aProcessIsAListAndAChart() {
    FlowSteps steps =
        new FlowSteps(
            Words.of("Who settles it?"),
            ImmutableList.of(
                new FlowSteps.Stage(
                    Words.ofName("Managers"),
                    Words.of("both"),
                    Words.ofName("2 days"),
                    Words.of("end"),
                    Words.of("next"),
                    Words.NONE,
                    Words.NONE)),
            ImmutableList.of(Words.of("No hurry.")),
            "flowchart TD\n  a[\"```\"]\n");

    assertThat(body(steps))
        .isEqualTo(
            "**Who settles it?**\n\n1. **Managers**<br>Decided by: both<br>Within: 2 days<br>If yes:"
                + " end<br>If no: next\n\nNo hurry.\n\n````mermaid\nflowchart TD\n  a[\"```\"]\n````");
  }

  @Test
  void aDefinitionMayLackARuleAndASource() {
    assertThat(
            body(
                new Definitions(
                    ImmutableList.of(
                        new Definitions.Entry("c", "1 to 5", "", ""),
                        new Definitions.Entry("a", "b", "x ÷ y", "z")))))
        .isEqualTo("- **c**: 1 to 5\n- **a**: b<br>Rule: x ÷ y<br>Source: z");
  }

  @Test
  void aSectionThatIsLeftOutSaysWhy() {
    assertThat(
            MarkdownPage.markdown(
                new Page(
                    "Title",
                    SOME,
                    SOME,
                    SOME,
                    ImmutableList.of(PageSection.leftOut("one", "One", Words.of("No file."))))))
        .startsWith("# Title\n\nsome\n\nsome\n\nsome\n\n## One\n\nNo file.\n\nEvery");
  }

  @Test
  void thePageIsTheSameEachTime() {
    assertThat(MarkdownPage.markdown(SamplePage.page(new FigureRows())))
        .isEqualTo(MarkdownPage.markdown(SamplePage.page(new FigureRows())))
        .contains(
            "1. ✖ Red: **Fenland Children's 1 is over its caseload limit**<br>An average of 23");
  }
}
