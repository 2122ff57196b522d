package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.committeereport.chart.LetsPlot.Anchor;
import org.caselight.examples.committeereport.chart.LetsPlot.Dash;
import org.caselight.examples.committeereport.chart.LetsPlot.Shape;
import org.caselight.examples.committeereport.chart.LineNames.Line;
import org.caselight.examples.plaintext.Printable;

/**
 * Rows on one scale: each has a name, a figure as shown and how it stands, and room for what is
 * drawn of it.
 *
 * <p>On a wide chart they stand side by side; on a narrow one what is drawn stands below the words,
 * and what runs from top to bottom is interrupted by them. Upright places are pixels from the top
 * down, and so below 0.
 */
final class RowPlot {
  static final String NOTHING = "Nothing to show";

  /** What is free beside words. */
  private static final double GAP = 10;

  /** Where names begin on a narrow chart. */
  private static final double EDGE = 4;

  /** What a narrow row has below its words for what is drawn. */
  private static final double BAND = 16;

  /** What is free between rows. */
  private static final double BETWEEN_ROWS = 9;

  private static final double WIDEST_NAME = 230;
  private static final double WIDEST_MARK = 190;

  /** Names and marks of a wide chart leave a scale as much as this if they can. */
  private static final double NARROWEST_SCALE = 260;

  /** A name that had to be narrower than this on a narrow chart has the lines to itself. */
  private static final double NARROWEST_NAME = 130;

  private static final double TICK = 1.4;
  private static final double THICK = 1;

  private static final ImmutableList<Dash> DASHES = ImmutableList.copyOf(Dash.values());

  /** What is written in a row. */
  record Row(String name, String shown, Optional<Mark> mark, boolean isBold) {
    Row {
      name = Printable.escaped(name);
      shown = Printable.escaped(shown);
    }
  }

  /** A row broken into lines, and where it is. */
  private record Place(
      Row row, ImmutableList<String> name, ImmutableList<String> mark, double top, double band) {}

  /** A piece of a line that runs from top to bottom. */
  private record Piece(double top, double bottom) {}

  private final boolean isNarrow;
  private final double panelPixels;
  private final double shownPixels;
  private final double markPixels;
  private final boolean isStacked;
  private final Axis axis;
  private final double leftPixels;
  private final double unitsPerPixel;
  private final ImmutableList<Place> places;
  private final double bottom;
  private final LetsPlot plot;

  /**
   * Writes the rows.
   *
   * @param width how wide the chart is
   * @param scale makes the scale for so many pixels
   * @param heading what the scale counts
   * @param rows the rows, from top to bottom
   * @param lines what every row is held against
   */
  RowPlot(
      Width width, DoubleFunction<Axis> scale, String heading, List<Row> rows, List<Line> lines) {
    isNarrow = width.isNarrow();
    panelPixels = width.pixels() - LetsPlot.SIDES_PIXELS;
    shownPixels = widest(rows, row -> Lines.width(row.shown(), row.isBold()));
    markPixels = Math.min(WIDEST_MARK, widest(rows, RowPlot::markWidth));
    double widestName = widest(rows, row -> Lines.width(row.name(), row.isBold()));
    double besideWords = panelPixels - wordsPixels() - GAP;
    isStacked = isNarrow && widestName > besideWords && besideWords < NARROWEST_NAME;
    double nameMost =
        isNarrow
            ? (isStacked ? panelPixels : besideWords) - EDGE
            : Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, besideWords - NARROWEST_SCALE));
    Axis guess = scale.apply(panelPixels);
    double names = isNarrow ? EDGE : Math.min(widestName, nameMost) + GAP;
    leftPixels = Math.max(names, overhang(guess, guess.low()));
    double rightPixels =
        Math.max(2 * GAP, overhang(guess, guess.high())) + (isNarrow ? 0 : wordsPixels());
    axis = scale.apply(panelPixels - leftPixels - rightPixels);
    unitsPerPixel = axis.span() / (panelPixels - leftPixels - rightPixels);

    ImmutableList<String> headingLines = Lines.wrapped(heading, false, panelPixels - leftPixels);
    LineNames lineNames = LineNames.of(lines, line -> pixel(line.at()), panelPixels);
    double namesTop = headingLines.size() * Lines.PIXELS;
    double rowsTop = namesTop + lines.size() * Lines.PIXELS;
    places = places(rows, nameMost, rowsTop);
    bottom = rowsTop + places.stream().mapToDouble(this::height).sum() + emptyPixels();
    plot =
        new LetsPlot(
            new Axis(at(0), at(panelPixels), axis.ticks()),
            new Axis(-bottom, 0, ImmutableSortedMap.of()),
            bottom);

    write(headingLines, leftPixels, Lines.PIXELS / 2, Anchor.LEFT, false);
    drawLines(lineNames, rowsTop);
    drawGrid(rowsTop);
    places.forEach(this::write);
    if (places.isEmpty()) {
      write(ImmutableList.of(NOTHING), leftPixels, rowsTop + Lines.PIXELS, Anchor.LEFT, false);
    }
  }

  /** A chart without rows. */
  static LetsPlot nothing(Width width, String heading) {
    return new RowPlot(width, pixels -> Axis.EMPTY, heading, ImmutableList.of(), ImmutableList.of())
        .drawing();
  }

  private double emptyPixels() {
    return places.isEmpty() ? 2 * Lines.PIXELS : 0;
  }

  private static double widest(List<Row> rows, ToDoubleFunction<Row> width) {
    return rows.stream().mapToDouble(width).max().orElse(0);
  }

  private static double markWidth(Row row) {
    return row.mark().map(mark -> Lines.width(mark.toString(), row.isBold())).orElse(0.0);
  }

  /** How far the texts along a scale reach beyond an end of it. */
  private double overhang(Axis axis, double end) {
    return axis.ticks().entrySet().stream()
        .mapToDouble(
            tick ->
                Lines.width(tick.getValue()) / 2
                    - Math.abs(tick.getKey() - end) / axis.span() * panelPixels)
        .max()
        .orElse(0);
  }

  /** The figure and how it stands. */
  private double wordsPixels() {
    return shownPixels + (markPixels == 0 ? 0 : GAP + markPixels);
  }

  private double at(double pixel) {
    return axis.low() + (pixel - leftPixels) * unitsPerPixel;
  }

  private double pixel(double at) {
    return leftPixels + (at - axis.low()) / unitsPerPixel;
  }

  private ImmutableList<Place> places(List<Row> rows, double nameMost, double rowsTop) {
    ImmutableList.Builder<Place> built = ImmutableList.builder();
    double top = rowsTop;
    for (Row row : rows) {
      Place place = place(row, nameMost, top);
      built.add(place);
      top += height(place);
    }
    return built.build();
  }

  private Place place(Row row, double nameMost, double top) {
    ImmutableList<String> name = Lines.wrapped(row.name(), row.isBold(), nameMost);
    ImmutableList<String> mark =
        row.mark()
            .map(shown -> Lines.wrapped(shown.toString(), row.isBold(), markPixels))
            .orElseGet(ImmutableList::of);
    double words = linesOf(name, mark) * Lines.PIXELS;
    double band = isNarrow ? words + BAND / 2 : words / 2;
    return new Place(row, name, mark, top, top + BETWEEN_ROWS / 2 + band);
  }

  private int linesOf(ImmutableList<String> name, ImmutableList<String> mark) {
    int words = Math.max(mark.size(), 1);
    return isStacked ? name.size() + words : Math.max(name.size(), words);
  }

  private double height(Place place) {
    return BETWEEN_ROWS
        + linesOf(place.name(), place.mark()) * Lines.PIXELS
        + (isNarrow ? BAND : 0);
  }

  private void write(Place place) {
    boolean isBold = place.row().isBold();
    double right = panelPixels - (markPixels == 0 ? 0 : markPixels + GAP);
    double first = place.top() + (BETWEEN_ROWS + Lines.PIXELS) / 2;
    if (isNarrow) {
      double words = first + (isStacked ? place.name().size() * Lines.PIXELS : 0);
      write(place.name(), EDGE, first, Anchor.LEFT, isBold);
      if (isStacked) {
        write(ImmutableList.of(place.row().shown()), EDGE, words, Anchor.LEFT, isBold);
        write(place.mark(), EDGE + shownPixels + GAP, words, Anchor.LEFT, isBold);
      } else {
        write(ImmutableList.of(place.row().shown()), right, words, Anchor.RIGHT, isBold);
        write(place.mark(), panelPixels - markPixels, words, Anchor.LEFT, isBold);
      }
    } else {
      writeAround(place.name(), leftPixels - GAP, place.band(), Anchor.RIGHT, isBold);
      writeAround(ImmutableList.of(place.row().shown()), right, place.band(), Anchor.RIGHT, isBold);
      writeAround(place.mark(), panelPixels - markPixels, place.band(), Anchor.LEFT, isBold);
    }
  }

  private void writeAround(
      List<String> lines, double pixel, double middle, Anchor anchor, boolean isBold) {
    write(lines, pixel, middle - (lines.size() - 1) * Lines.PIXELS / 2, anchor, isBold);
  }

  /** Writes lines, the middle of the first at a height. */
  private void write(
      List<String> lines, double pixel, double first, Anchor anchor, boolean isBold) {
    for (int i = 0; i < lines.size(); i++) {
      plot.text(at(pixel), -(first + i * Lines.PIXELS), lines.get(i), anchor, isBold);
    }
  }

  private void drawGrid(double rowsTop) {
    for (double at : axis.ticks().keySet()) {
      pieces(rowsTop).forEach(piece -> plot.grid(at, -piece.top(), at, -piece.bottom()));
    }
  }

  private void drawLines(LineNames lineNames, double rowsTop) {
    for (int i = 0; i < lineNames.names().size(); i++) {
      LineNames.Name name = lineNames.names().get(i);
      double at = name.line().at();
      Dash dash = DASHES.get(i % DASHES.size());
      double middle = rowsTop - (i + 0.5) * Lines.PIXELS;
      write(ImmutableList.of(name.line().name()), name.pixel(), middle, name.anchor(), false);
      if (lineNames.isList()) {
        plot.line(at(0), -middle, at(LineNames.SAMPLE_PIXELS), -middle, LetsPlot.INK, THICK, dash);
      } else {
        upright(at, middle - Lines.PIXELS / 2, rowsTop, LetsPlot.INK, THICK, dash);
      }
      pieces(rowsTop)
          .forEach(piece -> upright(at, piece.top(), piece.bottom(), LetsPlot.INK, THICK, dash));
    }
  }

  /** Where what runs from top to bottom is seen. */
  private ImmutableList<Piece> pieces(double rowsTop) {
    return isNarrow
        ? places.stream()
            .map(place -> new Piece(place.band() - BAND / 2, place.band() + BAND / 2))
            .collect(toImmutableList())
        : ImmutableList.of(new Piece(rowsTop, bottom));
  }

  private void upright(
      double at, double top, double bottom, String colour, double width, Dash dash) {
    plot.line(at, -top, at, -bottom, colour, width, dash);
  }

  /** Draws a bar in a row; of no length it is none. */
  void bar(int row, double from, double to, String colour) {
    if (from == to) {
      return;
    }
    double middle = places.get(row).band();
    double half = BAND / 2 - 2;
    plot.box(Math.min(from, to), Math.max(from, to), -middle - half, -middle + half, colour);
  }

  /** Draws what a bar is held against. */
  void tick(int row, double at) {
    double middle = places.get(row).band();
    double half = BAND / 2 + (isNarrow ? 0 : 2);
    upright(at, middle - half, middle + half, LetsPlot.INK, TICK, Dash.SOLID);
  }

  /** Draws from where to where something reaches. */
  void span(int row, double from, double to, String colour) {
    double middle = places.get(row).band();
    double half = BAND / 4;
    plot.line(from, -middle, to, -middle, colour, THICK, Dash.SOLID);
    upright(from, middle - half, middle + half, colour, THICK, Dash.SOLID);
    upright(to, middle - half, middle + half, colour, THICK, Dash.SOLID);
  }

  void point(int row, double at, Shape shape, double size, String colour) {
    plot.point(at, -places.get(row).band(), shape, size, colour);
  }

  LetsPlot drawing() {
    return plot;
  }
}
