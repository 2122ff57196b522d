package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;

/**
 * How many of each, or what share of each: a bar each, with a tick at the target if there is one.
 */
public final class BarsChart {
  private BarsChart() {}

  /**
   * One bar.
   *
   * @param name what is counted
   * @param value how long it is; empty if it is withheld or not known, and there is no bar
   * @param shown the value as it is shown, such as 12 or 25.4%, or what stands for it, such as c
   * @param mark how the value stands; empty if that is not asked
   * @param target where the tick is; empty if there is none
   */
  public record Bar(
      String name,
      Optional<BigDecimal> value,
      String shown,
      Optional<Mark> mark,
      Optional<BigDecimal> target) {
    /**
     * A bar that is held against nothing.
     *
     * @param name what is counted
     * @param value how long it is; empty if it is withheld or not known
     * @param shown the value as it is shown, or what stands for it
     * @return the bar, without mark and target
     */
    public static Bar of(String name, Optional<BigDecimal> value, String shown) {
      return new Bar(name, value, shown, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Draws the chart.
   *
   * @param text what it is called
   * @param heading what the bars count, and what the tick is if there is one
   * @param bars the bars, from top to bottom
   * @return the chart
   * @throws IllegalArgumentException if a value or a target is below 0
   */
  public static ChartPicture picture(ChartText text, String heading, List<Bar> bars) {
    return picture(text, heading, bars, bar -> false);
  }

  /**
   * Draws the chart, with some names in bold.
   *
   * @param isBold whether a bar's name is
   */
  static ChartPicture picture(
      ChartText text, String heading, List<Bar> bars, Predicate<Bar> isBold) {
    return ChartPicture.of(text, width -> drawing(width, heading, bars, isBold));
  }

  private static LetsPlot drawing(
      Width width, String heading, List<Bar> bars, Predicate<Bar> isBold) {
    ImmutableList<BigDecimal> numbers =
        bars.stream()
            .flatMap(bar -> Stream.of(bar.value(), bar.target()))
            .flatMap(Optional::stream)
            .collect(toImmutableList());
    RowPlot plot =
        new RowPlot(
            width,
            pixels -> Axis.fromZero(numbers, pixels),
            heading,
            bars.stream()
                .map(bar -> new RowPlot.Row(bar.name(), bar.shown(), bar.mark(), isBold.test(bar)))
                .toList(),
            ImmutableList.of());
    for (int i = 0; i < bars.size(); i++) {
      int row = i;
      Bar bar = bars.get(row);
      String colour = bar.mark().map(mark -> mark.look().colour()).orElse(LetsPlot.BLUE);
      bar.value().ifPresent(value -> plot.bar(row, 0, value.doubleValue(), colour));
      bar.target().ifPresent(target -> plot.tick(row, target.doubleValue()));
    }
    return plot.drawing();
  }
}
