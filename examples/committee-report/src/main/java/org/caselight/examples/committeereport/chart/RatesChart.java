package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.committeereport.chart.LetsPlot.Shape;

/** Who has the higher rate, and is it more than chance: a point each, with its interval. */
public final class RatesChart {
  private static final double POINT = 4;
  private static final double OWN_POINT = 6;

  private RatesChart() {}

  /**
   * One point.
   *
   * @param name whose rate it is
   * @param value where the point is; empty if it is withheld or not known, and there is no point
   * @param shown the value as it is shown, such as 41.6, or what stands for it, such as c
   * @param low where the interval begins; empty if there is none
   * @param high where the interval ends; empty if there is none
   * @param isOwn whether it is the rate that the others are there for
   */
  public record Row(
      String name,
      Optional<BigDecimal> value,
      String shown,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      boolean isOwn) {
    /** The interval of a point that is drawn. */
    private Stream<BigDecimal> interval() {
      return value.isPresent() && low.isPresent() && high.isPresent()
          ? Stream.of(low.get(), high.get())
          : Stream.empty();
    }
  }

  /**
   * A line that all points are held against.
   *
   * @param name what it is, with its value as it is shown, such as England 43.7
   * @param value where it is
   */
  public record Reference(String name, BigDecimal value) {}

  /**
   * Draws the chart.
   *
   * @param text what it is called
   * @param heading what the rates are of, and what the intervals are
   * @param rows the points, from top to bottom
   * @param references the lines
   * @return the chart, with the own rate a diamond and its name in bold
   */
  public static ChartPicture picture(
      ChartText text, String heading, List<Row> rows, List<Reference> references) {
    return ChartPicture.of(text, width -> drawing(width, heading, rows, references));
  }

  private static LetsPlot drawing(
      Width width, String heading, List<Row> rows, List<Reference> references) {
    if (rows.isEmpty()) {
      return RowPlot.nothing(width, heading);
    }
    ImmutableList<BigDecimal> numbers =
        Stream.concat(
                rows.stream().flatMap(row -> Stream.concat(row.value().stream(), row.interval())),
                references.stream().map(Reference::value))
            .collect(toImmutableList());
    RowPlot plot =
        new RowPlot(
            width,
            pixels -> Axis.around(numbers, pixels),
            heading,
            rows.stream()
                .map(row -> new RowPlot.Row(row.name(), row.shown(), Optional.empty(), row.isOwn()))
                .toList(),
            references.stream()
                .map(line -> new LineNames.Line(line.name(), line.value().doubleValue()))
                .toList());
    for (int i = 0; i < rows.size(); i++) {
      draw(plot, i, rows.get(i));
    }
    return plot.drawing();
  }

  private static void draw(RowPlot plot, int at, Row row) {
    String colour = row.isOwn() ? LetsPlot.PURPLE : LetsPlot.BLUE;
    List<BigDecimal> interval = row.interval().toList();
    if (!interval.isEmpty()) {
      plot.span(at, interval.get(0).doubleValue(), interval.get(1).doubleValue(), colour);
    }
    row.value()
        .ifPresent(
            value ->
                plot.point(
                    at,
                    value.doubleValue(),
                    row.isOwn() ? Shape.DIAMOND : Shape.CIRCLE,
                    row.isOwn() ? OWN_POINT : POINT,
                    colour));
  }
}
