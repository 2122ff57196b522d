package org.caselight.examples.committeereport.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a page as Markdown, as GitHub reads it, beside the pictures of its charts. */
final class MarkdownPage {
  private static final String ALWAYS_ESCAPED = "\\`*_[]~#$";

  /** What begins a list or a rule below a text, where a line begins with it. */
  private static final Pattern LIST_SIGN = Pattern.compile("^(\\s*)([-+=]|[0-9]+(?=[.)]))");

  private static final Parts PARTS = new Parts();
  private static final Blocks BLOCKS = new Blocks();

  private MarkdownPage() {}

  /**
   * Writes a page.
   *
   * @param page the page
   * @return a text, lines ended by a line feed, the last one too; the same for equal pages
   */
  static String markdown(Page page) {
    Stream<String> head =
        Stream.of(
            "# " + escaped(page.title()),
            paragraph(page.subtitle()),
            paragraph(page.edition()),
            paragraph(page.lead()));
    Stream<String> sections = page.sections().stream().flatMap(MarkdownPage::written);
    Stream<String> foot =
        Stream.of("Every figure above is a row of [figures.csv](figures.csv), with its working.");
    return Stream.of(head, sections, foot)
            .flatMap(texts -> texts)
            .filter(text -> !text.isEmpty())
            .collect(joining("\n\n"))
        + "\n";
  }

  private static Stream<String> written(PageSection section) {
    return Stream.of(
            Stream.of("## " + escaped(section.title())),
            section.whyLeftOut().stream().map(MarkdownPage::paragraph),
            section.blocks().stream().map(block -> block.writtenBy(BLOCKS)))
        .flatMap(texts -> texts);
  }

  private static String inline(Words words) {
    return words.parts().stream().map(part -> part.writtenBy(PARTS)).collect(joining());
  }

  private static String paragraph(Words words) {
    return atLineStart(inline(words));
  }

  private static String atLineStart(String text) {
    return LIST_SIGN
        .matcher(text)
        .replaceFirst(
            sign ->
                Character.isDigit(sign.group(2).charAt(0))
                    ? sign.group(2) + "\\\\"
                    : "\\\\" + sign.group(2));
  }

  private static <T> String list(String sign, List<T> things, Function<T, String> text) {
    return things.stream()
        .map(thing -> sign + atLineStart(text.apply(thing)))
        .collect(joining("\n"));
  }

  /** Text as it is, whatever it would mean in Markdown or in HTML. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '|' -> escaped.append("&#124;");
                default -> {
                  if (ALWAYS_ESCAPED.indexOf(character) >= 0) {
                    escaped.append('\\');
                  }
                  escaped.appendCodePoint(character);
                }
              }
            });
    return escaped.toString();
  }

  private static String tableLine(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |"));
  }

  private static String lines(Words... words) {
    return Stream.of(words)
        .filter(some -> !some.isEmpty())
        .map(MarkdownPage::inline)
        .collect(joining("<br>"));
  }

  private static final class Parts implements Part.Writer<String> {
    @Override
    public String text(Part.Text text) {
      return escaped(text.shown());
    }

    @Override
    public String figure(FigureLink figure) {
      return escaped(figure.shown());
    }

    @Override
    public String cell(Part.Cell cell) {
      return escaped(cell.shown());
    }

    @Override
    public String day(Part.Day day) {
      return day.shown();
    }

    @Override
    public String source(Part.Source source) {
      return escaped(source.shown());
    }

    @Override
    public String name(Part.Name name) {
      return escaped(name.shown());
    }

    @Override
    public String colour(Part.Colour colour) {
      return colour.shown();
    }
  }

  private static final class Blocks implements Block.Writer<String> {
    @Override
    public String heading(Heading heading) {
      return "### " + inline(heading.title());
    }

    @Override
    public String paragraph(Paragraph paragraph) {
      return MarkdownPage.paragraph(paragraph.content());
    }

    @Override
    public String points(Points points) {
      return list("- ", points.points(), MarkdownPage::inline);
    }

    @Override
    public String attention(Attention attention) {
      return list(
          "1. ",
          attention.items(),
          item ->
              new Part.Colour(item.rag()).shown()
                  + ": **"
                  + inline(item.title())
                  + "**<br>"
                  + inline(item.why()));
    }

    @Override
    public String kpis(Kpis kpis) {
      Stream<String> header =
          Stream.of(
              tableLine(
                  Stream.of(
                      "Indicator", "Figure", "Target", "Direction", "Comparison", "What it says")),
              tableLine(Stream.generate(() -> "---").limit(6)));
      return captioned(kpis.caption(), header, kpis.rows().stream().map(this::kpi));
    }

    private String kpi(Kpis.Row row) {
      return tableLine(
          Stream.of(
                  lines(row.title(), row.about()),
                  lines(row.figure(), row.interval()),
                  row.isHeldAgainstTarget()
                      ? lines(row.target(), Words.NONE.colour(row.rag()))
                      : "",
                  row.travel(),
                  inline(row.benchmark()),
                  lines(row.why(), row.source()))
              .map(cell -> cell.isEmpty() ? "–" : cell));
    }

    @Override
    public String table(Table table) {
      Stream<String> header =
          Stream.of(
              tableLine(table.columns().stream().map(column -> inline(column.title()))),
              tableLine(
                  table.columns().stream().map(column -> column.isNumeric() ? "---:" : "---")));
      return captioned(
          table.caption(),
          header,
          table.rows().stream().map(row -> tableLine(row.stream().map(MarkdownPage::inline))));
    }

    private String captioned(Words caption, Stream<String> header, Stream<String> rows) {
      return "**" + inline(caption) + "**\n\n" + Stream.concat(header, rows).collect(joining("\n"));
    }

    @Override
    public String chart(Chart chart) {
      String picture = "![" + inline(chart.title()) + "](charts/" + chart.id() + ".svg)";
      return Stream.of(
              picture, MarkdownPage.paragraph(chart.description()), chart.numbers().writtenBy(this))
          .collect(joining("\n\n"));
    }

    @Override
    public String flowSteps(FlowSteps steps) {
      return Stream.of(
              Stream.of("**" + inline(steps.caption()) + "**"),
              Stream.of(list("1. ", steps.stages(), this::stage)),
              steps.notes().stream().map(MarkdownPage::paragraph),
              Stream.of(fenced(steps.mermaid())))
          .flatMap(texts -> texts)
          .collect(joining("\n\n"));
    }

    private String stage(FlowSteps.Stage stage) {
      ImmutableMap<String, Words> details =
          ImmutableMap.of(
              "Decided by", stage.decidedBy(),
              "Within", stage.within(),
              "If yes", stage.ifYes(),
              "If no", stage.ifNo(),
              "May be bypassed", stage.bypass(),
              "Note", stage.note());
      return "**"
          + inline(stage.name())
          + "**"
          + details.entrySet().stream()
              .filter(detail -> !detail.getValue().isEmpty())
              .map(detail -> "<br>" + detail.getKey() + ": " + inline(detail.getValue()))
              .collect(joining());
    }

    /** A fence longer than any that the text could end it with. */
    private String fenced(String mermaid) {
      String fence =
          IntStream.iterate(3, length -> length + 1)
              .mapToObj("`"::repeat)
              .filter(ticks -> !mermaid.contains(ticks))
              .findFirst()
              .orElseThrow();
      return fence + "mermaid\n" + mermaid.stripTrailing() + "\n" + fence;
    }

    @Override
    public String definitions(Definitions definitions) {
      return list("- ", definitions.entries(), this::definition);
    }

    private String definition(Definitions.Entry entry) {
      return "**"
          + escaped(entry.term())
          + "**: "
          + escaped(entry.definition())
          + (entry.rule().isEmpty() ? "" : "<br>Rule: " + escaped(entry.rule()))
          + (entry.source().isEmpty() ? "" : "<br>Source: " + escaped(entry.source()));
    }
  }
}
