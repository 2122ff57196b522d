package org.caselight.examples.committeereport.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
    return BarsChart.picture(
        text,
        heading,
        bars.stream()
            .map(
                bar ->
                    new BarsChart.Bar(
                        bar.name(), bar.value(), bar.shown(), Optional.of(bar.mark()), bar.limit()))
            .toList(),
        bar -> bar.mark().map(mark -> mark.look() == Mark.Look.OVER).orElse(false));
  }
}
