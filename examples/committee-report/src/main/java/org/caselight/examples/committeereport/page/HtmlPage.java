package org.caselight.examples.committeereport.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caselight.indicator.Rag;

/**
 * Writes a page as HTML: one file, without anything to fetch or to run.
 *
 * <p>What it looks like is in the templates beside this class. They get maps, not the values
 * themselves: a block or a part is a map whose only key is its kind, so that a template says what
 * becomes of each kind.
 */
final class HtmlPage {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .standardsMode(true)
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")));

  /** Narrower than this part of its width, a picture's text is too small to read. */
  private static final long LEAST_WIDTH_PERCENT = 75;

  private static final Parts PARTS = new Parts();

  private final Blocks blocks = new Blocks();
  private int tables;

  private HtmlPage() {}

  /**
   * Writes a page.
   *
   * @param page the page
   * @return a whole document, the same for equal pages
   */
  static String html(Page page) {
    return COMPILER.compile(resource("page.mustache")).execute(new HtmlPage().view(page)) + "\n";
  }

  private static String resource(String name) {
    try (InputStream stream = requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImmutableMap<String, Object> view(Page page) {
    return ImmutableMap.<String, Object>builder()
        .put("style", resource("page.css"))
        .put("title", page.title())
        .put("subtitle", words(page.subtitle()))
        .put("edition", words(page.edition()))
        .put("hasLead", !page.lead().isEmpty())
        .put("lead", words(page.lead()))
        .put("sections", list(page.sections(), this::view))
        .buildOrThrow();
  }

  private ImmutableMap<String, Object> view(PageSection section) {
    return ImmutableMap.of(
        "id",
        section.id(),
        "title",
        section.title(),
        "isLeftOut",
        section.whyLeftOut().isPresent(),
        "whyLeftOut",
        words(section.whyLeftOut().orElse(Words.NONE)),
        "blocks",
        list(section.blocks(), block -> block.writtenBy(blocks)));
  }

  private static ImmutableList<Object> words(Words words) {
    return list(words.parts(), part -> part.writtenBy(PARTS));
  }

  private static <T> ImmutableList<Object> list(List<T> things, Function<T, Object> view) {
    return things.stream().map(view).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, Object> colour(Part.Colour colour) {
    return ImmutableMap.of(
        "class",
        colour.rag().map(Rag::label).orElse("none").toLowerCase(Locale.ROOT),
        "sign",
        colour.sign(),
        "word",
        colour.word());
  }

  /** What is to be labelled, and only if there is something. */
  private static ImmutableMap<String, Object> labelled(String label, Words content) {
    return ImmutableMap.of("label", label, "content", words(content));
  }

  private static ImmutableList<Object> labelledIfAny(ImmutableMap<String, Words> contents) {
    return contents.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> labelled(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static final class Parts implements Part.Writer<Object> {
    @Override
    public Object text(Part.Text text) {
      return ImmutableMap.of("text", text.shown());
    }

    @Override
    public Object figure(FigureLink figure) {
      return ImmutableMap.of(
          "figure",
          ImmutableMap.of(
              "row",
              figure.row(),
              "value",
              figure.value(),
              "working",
              figure.working(),
              "shown",
              figure.shown()));
    }

    @Override
    public Object cell(Part.Cell cell) {
      return ImmutableMap.of(
          "cell",
          ImmutableMap.of("row", cell.row(), "column", cell.column(), "shown", cell.shown()));
    }

    @Override
    public Object day(Part.Day day) {
      return ImmutableMap.of(
          "day", ImmutableMap.of("date", day.date().toString(), "shown", day.shown()));
    }

    @Override
    public Object source(Part.Source source) {
      return ImmutableMap.of("source", source.shown());
    }

    @Override
    public Object name(Part.Name name) {
      return ImmutableMap.of("name", name.shown());
    }

    @Override
    public Object colour(Part.Colour colour) {
      return ImmutableMap.of("colour", HtmlPage.colour(colour));
    }
  }

  private final class Blocks implements Block.Writer<Object> {
    @Override
    public Object heading(Heading heading) {
      return ImmutableMap.of("heading", ImmutableMap.of("title", words(heading.title())));
    }

    @Override
    public Object paragraph(Paragraph paragraph) {
      return ImmutableMap.of("paragraph", ImmutableMap.of("content", words(paragraph.content())));
    }

    @Override
    public Object points(Points points) {
      return ImmutableMap.of(
          "points",
          ImmutableMap.of(
              "points", list(points.points(), point -> ImmutableMap.of("content", words(point)))));
    }

    @Override
    public Object attention(Attention attention) {
      return ImmutableMap.of(
          "attention", ImmutableMap.of("items", list(attention.items(), this::item)));
    }

    private Object item(Attention.Item item) {
      return ImmutableMap.of(
          "colour",
          HtmlPage.colour(new Part.Colour(item.rag())),
          "title",
          words(item.title()),
          "why",
          words(item.why()),
          "section",
          item.section());
    }

    @Override
    public Object kpis(Kpis kpis) {
      return ImmutableMap.of(
          "kpis",
          ImmutableMap.of(
              "id",
              tableId(),
              "caption",
              words(kpis.caption()),
              "rows",
              list(kpis.rows(), this::kpi)));
    }

    private Object kpi(Kpis.Row row) {
      return ImmutableMap.<String, Object>builder()
          .put("title", words(row.title()))
          .put("hasAbout", !row.about().isEmpty())
          .put("about", words(row.about()))
          .put("figure", words(row.figure()))
          .put("hasInterval", !row.interval().isEmpty())
          .put("interval", words(row.interval()))
          .put("hasTarget", !row.target().isEmpty())
          .put("target", words(row.target()))
          .put("isHeld", row.isHeldAgainstTarget())
          .put("colour", colourIfHeld(row))
          .put("travel", row.travel())
          .put("hasBenchmark", !row.benchmark().isEmpty())
          .put("benchmark", words(row.benchmark()))
          .put("hasWhy", !row.why().isEmpty())
          .put("why", words(row.why()))
          .put("hasSource", !row.source().isEmpty())
          .put("source", words(row.source()))
          .buildOrThrow();
    }

    /** No colour is worth saying only where there could be one. */
    private ImmutableList<Object> colourIfHeld(Kpis.Row row) {
      return row.isHeldAgainstTarget()
          ? ImmutableList.of(HtmlPage.colour(new Part.Colour(row.rag())))
          : ImmutableList.of();
    }

    @Override
    public Object table(Table table) {
      return ImmutableMap.of("table", view(table));
    }

    private ImmutableMap<String, Object> view(Table table) {
      return ImmutableMap.of(
          "id",
          tableId(),
          "caption",
          words(table.caption()),
          "columns",
          list(
              table.columns(),
              column ->
                  ImmutableMap.of("isNumeric", column.isNumeric(), "title", words(column.title()))),
          "rows",
          list(table.rows(), row -> row(table, row)));
    }

    private Object row(Table table, ImmutableList<Words> row) {
      ImmutableList.Builder<Object> cells = ImmutableList.builder();
      for (int i = 1; i < row.size(); i++) {
        cells.add(
            ImmutableMap.of(
                "isNumeric", table.columns().get(i).isNumeric(), "content", words(row.get(i))));
      }
      return ImmutableMap.of("name", words(row.get(0)), "cells", cells.build());
    }

    /** With a full stop, which no identifier of a section has. */
    private String tableId() {
      tables++;
      return "table." + tables;
    }

    @Override
    public Object chart(Chart chart) {
      return ImmutableMap.of(
          "chart",
          ImmutableMap.<String, Object>builder()
              .put("id", "chart." + chart.id())
              .put("file", chart.id())
              .put("title", words(chart.title()))
              .put("description", words(chart.description()))
              .put("width", chart.width())
              .put("leastWidth", chart.width() * LEAST_WIDTH_PERCENT / 100)
              .put("svg", chart.picture())
              .put("wide", chart.narrow().isPresent() ? " wide" : "")
              .put("pictureNarrow", narrow(chart))
              .put("table", view(chart.numbers()))
              .buildOrThrow());
    }

    private static ImmutableList<Object> narrow(Chart chart) {
      return chart.narrowPicture().stream()
          .map(svg -> ImmutableMap.of("id", "chart." + chart.id(), "svg", svg))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Object flowSteps(FlowSteps steps) {
      return ImmutableMap.of(
          "flow",
          ImmutableMap.of(
              "caption",
              words(steps.caption()),
              "stages",
              list(steps.stages(), this::stage),
              "hasNotes",
              !steps.notes().isEmpty(),
              "notes",
              list(steps.notes(), note -> ImmutableMap.of("content", words(note)))));
    }

    private Object stage(FlowSteps.Stage stage) {
      return ImmutableMap.of(
          "name",
          words(stage.name()),
          "details",
          labelledIfAny(
              ImmutableMap.of(
                  "Decided by", stage.decidedBy(),
                  "Within", stage.within(),
                  "If yes", stage.ifYes(),
                  "If no", stage.ifNo(),
                  "May be bypassed", stage.bypass(),
                  "Note", stage.note())));
    }

    @Override
    public Object definitions(Definitions definitions) {
      return ImmutableMap.of(
          "definitions",
          ImmutableMap.of(
              "entries",
              list(
                  definitions.entries(),
                  entry ->
                      ImmutableMap.of(
                          "term",
                          entry.term(),
                          "definition",
                          entry.definition(),
                          "rule",
                          entry.rule(),
                          "source",
                          entry.source()))));
    }
  }
}
