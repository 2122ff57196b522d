package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caselight.examples.committeereport.chart.LetsPlot.Anchor;
import org.caselight.examples.plaintext.Printable;

/**
 * Where the names of upright lines stand above a chart, each on a line of its own.
 *
 * <p>All names stand to the right of their lines, or all to the left, and in such an order that no
 * line runs through another one's name. Where there is no room for either, the names are a list,
 * with a sample of the line before each.
 *
 * @param names the names, lowest first
 * @param isList whether they stand apart from their lines
 */
record LineNames(ImmutableList<Name> names, boolean isList) {
  /** What is between a line and its name. */
  private static final double BESIDE_PIXELS = 6;

  /** How long the sample of a line is in a list. */
  static final double SAMPLE_PIXELS = 28;

  /** A line across all rows. */
  record Line(String name, double at) {
    Line {
      name = Printable.escaped(name);
    }
  }

  /** The name of a line, and where it stands, in pixels from the left. */
  record Name(Line line, double pixel, Anchor anchor) {}

  static LineNames of(List<Line> lines, ToDoubleFunction<Line> pixel, double panelPixels) {
    List<Line> fromLeft = lines.stream().sorted(Comparator.comparingDouble(Line::at)).toList();
    if (lines.stream().allMatch(line -> pixel.applyAsDouble(line) + width(line) <= panelPixels)) {
      return beside(ImmutableList.copyOf(fromLeft).reverse(), pixel, BESIDE_PIXELS, Anchor.LEFT);
    }
    if (lines.stream().allMatch(line -> pixel.applyAsDouble(line) - width(line) >= 0)) {
      return beside(fromLeft, pixel, -BESIDE_PIXELS, Anchor.RIGHT);
    }
    return new LineNames(
        lines.stream()
            .map(line -> new Name(line, SAMPLE_PIXELS + BESIDE_PIXELS, Anchor.LEFT))
            .collect(toImmutableList())
            .reverse(),
        true);
  }

  private static double width(Line line) {
    return BESIDE_PIXELS + Lines.width(line.name());
  }

  private static LineNames beside(
      List<Line> lowestFirst, ToDoubleFunction<Line> pixel, double beside, Anchor anchor) {
    return new LineNames(
        lowestFirst.stream()
            .map(line -> new Name(line, pixel.applyAsDouble(line) + beside, anchor))
            .collect(toImmutableList()),
        false);
  }
}
