package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;

/** Who has how much to do, and how much they may have: a bar each, with a tick at the limit. */
public final class CaseloadsChart {
  private CaseloadsChart() {}

  /**
   * One bar.
   *
   * @param name whose it is
   * @param value how long it is; empty if it is withheld or not known, and there is no bar
   * @param shown the value as it is shown, such as 24, or what stands for it, such as c
   * @param limit where the tick is; empty if there is none
   * @param mark how the value stands against the limit
   */
  public record Bar(
      String name,
      Optional<BigDecimal> value,
      String shown,
      Optional<BigDecimal> limit,
      Mark mark) {}

  /**
   * Draws the chart.
   *
   * @param text what it is called
   * @param heading what the bars count, and what the tick is
   * @param bars the bars, from top to bottom
   * @return the chart, with the names of those over their limits in bold
   * @throws IllegalArgumentException if a value or a limit is below 0
   */
  public static ChartPicture picture(ChartText text, String heading, List<Bar> bars) {
    return ChartPicture.of(text, width -> drawing(width, heading, bars));
  }

  private static LetsPlot drawing(Width width, String heading, List<Bar> bars) {
    ImmutableList<BigDecimal> numbers =
        bars.stream()
            .flatMap(bar -> Stream.of(bar.value(), bar.limit()))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    RowPlot plot =
        new RowPlot(
            width,
            pixels -> Axis.fromZero(numbers, pixels),
            heading,
            bars.stream().map(CaseloadsChart::row).toList(),
            ImmutableList.of());
    for (int i = 0; i < bars.size(); i++) {
      int row = i;
      Bar bar = bars.get(row);
      bar.value()
          .ifPresent(value -> plot.bar(row, 0, value.doubleValue(), bar.mark().look().colour()));
      bar.limit().ifPresent(limit -> plot.tick(row, limit.doubleValue()));
    }
    return plot.drawing();
  }

  private static RowPlot.Row row(Bar bar) {
    return new RowPlot.Row(
        bar.name(), bar.shown(), Optional.of(bar.mark()), bar.mark().look() == Mark.Look.OVER);
  }
}
