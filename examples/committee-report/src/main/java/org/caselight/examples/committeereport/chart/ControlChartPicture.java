package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.committeereport.chart.LetsPlot.Dash;
import org.caselight.examples.committeereport.chart.LetsPlot.Shape;
import org.caselight.examples.committeereport.chart.MonthPlot.Level;
import org.caselight.examples.committeereport.chart.MonthPlot.Sample;
import org.caselight.examples.committeereport.chart.MonthPlot.Sign;
import org.caselight.figure.Fraction;
import org.caselight.series.ChartPoint;
import org.caselight.series.ControlChart;
import org.caselight.series.ControlLimits;
import org.caselight.series.Signal;
import org.caselight.series.Stretch;

/**
 * Is the change real: a point for each month, with the mean and the limits of its stretch.
 *
 * <p>A signal has a shape of its own, named above the chart. The mean is a solid line, limits are
 * dashed, and provisional limits dotted; those of the last stretch are named to the right. Months
 * that follow each other within a stretch are joined.
 *
 * <p>Of a month that is withheld there is no point, but the sign {@value ChartPicture#WITHHELD} at
 * the lower edge. Its whole stretch has neither mean nor limits nor signals then, for with those
 * and the other months the one that is missing could be worked out.
 */
public final class ControlChartPicture {

  /** To how many decimals the scale takes limits in, which no eye sees. */
  private static final int SCALE_DECIMALS = 4;

  private static final double POINT = 3;
  private static final double SIGNAL_POINT = 5;

  private ControlChartPicture() {}

  /** What a point is, and how the chart shows that. */
  private enum Kind {
    NO_SIGNAL("no signal", Shape.CIRCLE, POINT, LetsPlot.BLUE),
    SIGNAL("signal", Shape.DIAMOND, SIGNAL_POINT, LetsPlot.PURPLE),
    IMPROVEMENT("signal: improvement", Shape.SQUARE, SIGNAL_POINT, Mark.Look.WITHIN.colour()),
    CONCERN("signal: concern", Shape.DIAMOND, SIGNAL_POINT, Mark.Look.OVER.colour());

    private final String label;
    private final Shape shape;
    private final double size;
    private final String colour;

    Kind(String label, Shape shape, double size, String colour) {
      this.label = label;
      this.shape = shape;
      this.size = size;
      this.colour = colour;
    }

    Sign sign() {
      return new Sign(shape, size, colour);
    }

    static Kind of(Signal signal) {
      return signal.isImprovement() ? IMPROVEMENT : signal.isConcern() ? CONCERN : SIGNAL;
    }
  }

  /** What of a stretch may be shown. */
  private record Part(Stretch stretch, ImmutableSet<YearMonth> withheld) {
    boolean isWhole() {
      return stretch.points().stream().noneMatch(this::isWithheld);
    }

    boolean isWithheld(ChartPoint point) {
      return withheld.contains(point.month());
    }

    Stream<ChartPoint> shown() {
      return stretch.points().stream().filter(point -> !isWithheld(point));
    }

    boolean isProvisional() {
      return stretch.isProvisional();
    }

    Optional<ControlLimits> limits() {
      return isWhole() ? stretch.limits() : Optional.empty();
    }

    Kind kind(ChartPoint point) {
      return isWhole() ? point.signal().map(Kind::of).orElse(Kind.NO_SIGNAL) : Kind.NO_SIGNAL;
    }

    Stream<BigDecimal> numbers() {
      return Stream.concat(
          shown().map(ChartPoint::value),
          limits().stream()
              .flatMap(limits -> Stream.of(limits.lower(), limits.upper()))
              .map(limit -> limit.rounded(SCALE_DECIMALS)));
    }
  }

  /**
   * Draws the chart.
   *
   * @param text what it is called
   * @param heading what is counted
   * @param chart the points, their limits and signals
   * @param withheld the months whose values must not be shown
   * @param shown how a mean or a limit is shown
   * @return the chart
   */
  public static ChartPicture picture(
      ChartText text,
      String heading,
      ControlChart chart,
      Set<YearMonth> withheld,
      Function<Fraction, String> shown) {
    ImmutableSet<YearMonth> hidden = ImmutableSet.copyOf(withheld);
    ImmutableList<Part> parts =
        chart.stretches().stream()
            .map(stretch -> new Part(stretch, hidden))
            .collect(toImmutableList());
    return ChartPicture.of(
        text,
        width ->
            parts.isEmpty()
                ? RowPlot.nothing(width, heading)
                : drawing(width, heading, parts, shown));
  }

  private static LetsPlot drawing(
      Width width, String heading, ImmutableList<Part> parts, Function<Fraction, String> shown) {
    List<YearMonth> months =
        parts.stream()
            .flatMap(part -> part.stretch().points().stream())
            .map(ChartPoint::month)
            .toList();
    List<BigDecimal> numbers = parts.stream().flatMap(Part::numbers).toList();
    MonthPlot plot =
        new MonthPlot(
            width,
            pixels -> Axis.ofMonths(months, pixels),
            pixels -> Axis.around(numbers, pixels),
            heading,
            samples(parts),
            levels(parts, shown));
    for (int i = 0; i < parts.size(); i++) {
      draw(plot, parts.get(i), i > 0);
    }
    return plot.drawing();
  }

  /** What the signs and lines mean that the chart has. */
  private static ImmutableList<Sample> samples(List<Part> parts) {
    ImmutableSet<Kind> kinds =
        parts.stream()
            .flatMap(part -> part.shown().map(part::kind))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    Arrays.stream(Kind.values())
        .filter(kinds::contains)
        .map(kind -> Sample.of(kind.sign(), kind.label))
        .forEach(samples::add);
    if (parts.stream().anyMatch(part -> part.limits().isPresent() && part.isProvisional())) {
      samples.add(Sample.of(Dash.DOTTED, "provisional limits"));
    }
    if (!parts.stream().allMatch(Part::isWhole)) {
      samples.add(Sample.of(ChartPicture.WITHHELD + ": withheld"));
    }
    return samples.build();
  }

  private static ImmutableList<Level> levels(
      ImmutableList<Part> parts, Function<Fraction, String> shown) {
    Part last = parts.get(parts.size() - 1);
    return last.limits()
        .map(
            limits ->
                limits.upper().equals(limits.lower())
                    ? ImmutableList.of(level("mean, limits", limits.mean(), shown))
                    : ImmutableList.of(
                        level("upper limit", limits.upper(), shown),
                        level("mean", limits.mean(), shown),
                        level("lower limit", limits.lower(), shown)))
        .orElseGet(ImmutableList::of);
  }

  private static Level level(String name, Fraction at, Function<Fraction, String> shown) {
    return new Level(name, shown.apply(at), at.doubleValue());
  }

  private static void draw(MonthPlot plot, Part part, boolean isAfterBreak) {
    Stretch stretch = part.stretch();
    if (isAfterBreak) {
      plot.breakBefore(stretch.firstMonth());
    }
    part.limits().ifPresent(limits -> draw(plot, stretch, limits));
    ImmutableList<ChartPoint> points = stretch.points();
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      if (part.isWithheld(point)) {
        plot.write(point.month(), ChartPicture.WITHHELD);
        continue;
      }
      plot.point(point.month(), point.value().doubleValue(), part.kind(point).sign());
      if (i > 0
          && !part.isWithheld(points.get(i - 1))
          && points.get(i - 1).month().plusMonths(1).equals(point.month())) {
        plot.join(
            points.get(i - 1).month(),
            points.get(i - 1).value().doubleValue(),
            point.month(),
            point.value().doubleValue());
      }
    }
  }

  private static void draw(MonthPlot plot, Stretch stretch, ControlLimits limits) {
    Dash dash = stretch.isProvisional() ? Dash.DOTTED : Dash.DASHED;
    YearMonth first = stretch.firstMonth();
    YearMonth last = stretch.lastMonth();
    plot.level(first, last, limits.mean().doubleValue(), Dash.SOLID);
    plot.level(first, last, limits.lower().doubleValue(), dash);
    plot.level(first, last, limits.upper().doubleValue(), dash);
  }
}
