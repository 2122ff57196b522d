package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.committeereport.chart.LetsPlot.Shape;

/**
 * What is due when, and how it stands today: a bar each, from the day agreed to the end of the day
 * due.
 */
public final class ObjectivesTimeline {
  private static final double POINT = 5;

  private ObjectivesTimeline() {}

  /**
   * One objective.
   *
   * @param name what it is called
   * @param agreedOn where its bar begins
   * @param dueOn the last day of its bar; empty if no day was set, and there is only a point
   * @param shown the day due as it is shown, or what stands for it
   * @param mark how it stands
   */
  public record Objective(
      String name, LocalDate agreedOn, Optional<LocalDate> dueOn, String shown, Mark mark) {}

  /**
   * Draws the chart.
   *
   * @param text what it is called
   * @param heading what the bars are
   * @param objectives the objectives, from top to bottom
   * @param today where the line is
   * @param todayName the line's name, such as 14 March 2020
   * @return the chart
   */
  public static ChartPicture picture(
      ChartText text,
      String heading,
      List<Objective> objectives,
      LocalDate today,
      String todayName) {
    return ChartPicture.of(text, width -> drawing(width, heading, objectives, today, todayName));
  }

  private static LetsPlot drawing(
      Width width, String heading, List<Objective> objectives, LocalDate today, String todayName) {
    if (objectives.isEmpty()) {
      return RowPlot.nothing(width, heading);
    }
    ImmutableList<LocalDate> days =
        Stream.concat(
                Stream.of(today),
                objectives.stream()
                    .flatMap(
                        objective ->
                            Stream.concat(
                                Stream.of(objective.agreedOn()), objective.dueOn().stream())))
            .collect(toImmutableList());
    RowPlot plot =
        new RowPlot(
            width,
            pixels -> Axis.ofDays(days, pixels),
            heading,
            objectives.stream()
                .map(
                    objective ->
                        new RowPlot.Row(
                            objective.name(),
                            objective.shown(),
                            Optional.of(objective.mark()),
                            objective.mark().look() == Mark.Look.OVER))
                .toList(),
            ImmutableList.of(new LineNames.Line(todayName, Axis.place(today))));
    for (int i = 0; i < objectives.size(); i++) {
      draw(plot, i, objectives.get(i));
    }
    return plot.drawing();
  }

  private static void draw(RowPlot plot, int row, Objective objective) {
    double agreed = Axis.place(objective.agreedOn());
    String colour = objective.mark().look().colour();
    objective
        .dueOn()
        .ifPresentOrElse(
            due -> plot.bar(row, agreed, Axis.place(due.plusDays(1)), colour),
            () -> plot.point(row, agreed, Shape.CIRCLE, POINT, colour));
  }
}
