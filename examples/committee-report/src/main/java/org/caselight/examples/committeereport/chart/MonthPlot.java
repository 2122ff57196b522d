package org.caselight.examples.committeereport.chart;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.committeereport.chart.LetsPlot.Anchor;
import org.caselight.examples.committeereport.chart.LetsPlot.Dash;
import org.caselight.examples.committeereport.chart.LetsPlot.Shape;

/**
 * Numbers by month, with what the signs mean above them and the names of levels to the right.
 *
 * <p>A name and its value are one line on a wide chart, two on a narrow one. Names that would run
 * into each other stand further apart than what they name.
 */
final class MonthPlot {
  private static final double NUMBERS_PIXELS = 270;

  /** Numbers need less room above each other than the scale gives them side by side. */
  private static final double ROOM_FOR_NUMBERS = 1.7 * NUMBERS_PIXELS;

  /** What is free above and below the numbers, for names that stand beyond the outermost ones. */
  private static final double FREE_PIXELS = Lines.PIXELS + 3;

  private static final double GAP = 8;
  private static final double SIGN_PIXELS = 22;
  private static final double LINE_PIXELS = 40;
  private static final double THIN = 0.9;

  /** What a sign or a line means. */
  record Sample(Optional<Sign> sign, Optional<Dash> line, String words) {
    static Sample of(Sign sign, String words) {
      return new Sample(Optional.of(sign), Optional.empty(), words);
    }

    static Sample of(Dash line, String words) {
      return new Sample(Optional.empty(), Optional.of(line), words);
    }

    static Sample of(String words) {
      return new Sample(Optional.empty(), Optional.empty(), words);
    }

    double samplePixels() {
      return sign.isPresent() ? SIGN_PIXELS : line.isPresent() ? LINE_PIXELS : 0;
    }

    double pixels() {
      return samplePixels() + Lines.width(words) + 2 * GAP;
    }
  }

  /** What is drawn of a month. */
  record Sign(Shape shape, double size, String colour) {}

  /** The name of a level, with its value as it is shown. */
  record Level(String name, String shown, double at) {
    ImmutableList<String> lines(boolean isNarrow) {
      return isNarrow ? ImmutableList.of(name, shown) : ImmutableList.of(name + " " + shown);
    }
  }

  private final boolean isNarrow;
  private final double panelPixels;
  private final Axis months;
  private final double monthsPerPixel;
  private final double top;
  private final double numbersTop;
  private final double bottom;
  private final double unitsPerPixel;
  private final LetsPlot plot;

  /**
   * Writes what stands around the numbers.
   *
   * @param width how wide the chart is
   * @param scaleOfMonths makes the scale along the lower edge for so many pixels
   * @param scaleOfNumbers makes the scale along the left edge for so many pixels
   * @param heading what is counted
   * @param samples what the signs mean
   * @param levels what is named to the right, highest first
   */
  MonthPlot(
      Width width,
      DoubleFunction<Axis> scaleOfMonths,
      DoubleFunction<Axis> scaleOfNumbers,
      String heading,
      List<Sample> samples,
      List<Level> levels) {
    isNarrow = width.isNarrow();
    Axis numbers = scaleOfNumbers.apply(ROOM_FOR_NUMBERS);
    double ticks = numbers.ticks().values().stream().mapToDouble(Lines::width).max().orElse(0);
    panelPixels = width.pixels() - LetsPlot.SIDES_PIXELS - ticks;
    double right =
        levels.stream()
            .flatMap(level -> level.lines(isNarrow).stream())
            .mapToDouble(Lines::width)
            .max()
            .orElse(0);
    months = scaleOfMonths.apply(panelPixels - right - GAP);
    monthsPerPixel = months.span() / (panelPixels - right - GAP);

    ImmutableList<String> headingLines = Lines.wrapped(heading, false, panelPixels);
    ImmutableList<ImmutableList<Sample>> sampleRows = rows(samples);
    double head = (headingLines.size() + sampleRows.size()) * Lines.PIXELS + FREE_PIXELS;
    unitsPerPixel = numbers.span() / NUMBERS_PIXELS;
    numbersTop = numbers.high() + FREE_PIXELS * unitsPerPixel;
    top = numbers.high() + head * unitsPerPixel;
    bottom = numbers.low() - FREE_PIXELS * unitsPerPixel;
    plot =
        new LetsPlot(
            new Axis(months.low(), at(panelPixels), months.ticks()),
            new Axis(bottom, top, numbers.ticks()),
            (top - bottom) / unitsPerPixel);

    for (double at : numbers.ticks().keySet()) {
      plot.grid(months.low(), at, months.high(), at);
    }
    for (int i = 0; i < headingLines.size(); i++) {
      plot.text(months.low(), height(i), headingLines.get(i), Anchor.LEFT, false);
    }
    for (int i = 0; i < sampleRows.size(); i++) {
      write(sampleRows.get(i), height(headingLines.size() + i));
    }
    writeApart(levels);
  }

  private double at(double pixel) {
    return months.low() + pixel * monthsPerPixel;
  }

  /** The middle of a line of text, counted from the top. */
  private double height(int line) {
    return top - (line + 0.5) * Lines.PIXELS * unitsPerPixel;
  }

  private ImmutableList<ImmutableList<Sample>> rows(List<Sample> samples) {
    ImmutableList.Builder<ImmutableList<Sample>> rows = ImmutableList.builder();
    ImmutableList.Builder<Sample> row = ImmutableList.builder();
    double used = 0;
    for (Sample sample : samples) {
      if (used > 0 && used + sample.pixels() > panelPixels) {
        rows.add(row.build());
        row = ImmutableList.builder();
        used = 0;
      }
      row.add(sample);
      used += sample.pixels();
    }
    return samples.isEmpty() ? ImmutableList.of() : rows.add(row.build()).build();
  }

  private void write(List<Sample> samples, double middle) {
    double left = 0;
    for (Sample sample : samples) {
      double middleOfSign = at(left + GAP);
      double lineFrom = at(left);
      double lineTo = at(left + LINE_PIXELS - GAP);
      sample
          .sign()
          .ifPresent(
              sign -> plot.point(middleOfSign, middle, sign.shape(), sign.size(), sign.colour()));
      sample
          .line()
          .ifPresent(
              dash -> plot.line(lineFrom, middle, lineTo, middle, LetsPlot.GREY, THIN, dash));
      plot.text(at(left + sample.samplePixels()), middle, sample.words(), Anchor.LEFT, false);
      left += sample.pixels();
    }
  }

  /** The middle one stays where it is, the others make room for it. */
  private void writeApart(List<Level> levels) {
    double apart = (isNarrow ? 2 : 1) * Lines.PIXELS * unitsPerPixel;
    int still = levels.size() / 2;
    for (int i = 0; i < levels.size(); i++) {
      double least = levels.get(still).at() + (still - i) * apart;
      double at = levels.get(i).at();
      write(levels.get(i), i < still ? Math.max(at, least) : i > still ? Math.min(at, least) : at);
    }
  }

  private void write(Level level, double middle) {
    ImmutableList<String> lines = level.lines(isNarrow);
    double first = middle + (lines.size() - 1) * Lines.PIXELS * unitsPerPixel / 2;
    for (int i = 0; i < lines.size(); i++) {
      double line = first - i * Lines.PIXELS * unitsPerPixel;
      plot.text(months.high() + GAP * monthsPerPixel, line, lines.get(i), Anchor.LEFT, false);
    }
  }

  /** Draws a level from the beginning of a month to the end of another. */
  void level(YearMonth first, YearMonth last, double at, Dash dash) {
    double from = Axis.place(first) - 0.5;
    plot.line(from, at, Axis.place(last) + 0.5, at, LetsPlot.GREY, THIN, dash);
  }

  /** Draws a line down before a month. */
  void breakBefore(YearMonth month) {
    double at = Axis.place(month) - 0.5;
    plot.line(at, bottom, at, numbersTop, LetsPlot.GREY, THIN, Dash.DOTTED);
  }

  void join(YearMonth first, double from, YearMonth second, double to) {
    plot.line(Axis.place(first), from, Axis.place(second), to, LetsPlot.BLUE, THIN, Dash.SOLID);
  }

  void point(YearMonth month, double at, Sign sign) {
    plot.point(Axis.place(month), at, sign.shape(), sign.size(), sign.colour());
  }

  /** Writes what stands for a month without point, at the lower edge. */
  void write(YearMonth month, String text) {
    double middle = bottom + Lines.PIXELS / 2 * unitsPerPixel;
    plot.text(Axis.place(month), middle, text, Anchor.MIDDLE, false);
  }

  LetsPlot drawing() {
    return plot;
  }
}
