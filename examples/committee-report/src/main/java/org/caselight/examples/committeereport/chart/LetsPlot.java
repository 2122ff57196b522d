package org.caselight.examples.committeereport.chart;

import com.google.common.collect.ImmutableMap;
import com.google.common.html.HtmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caselight.examples.committeereport.chart.ChartPicture.Width;
import org.caselight.examples.plaintext.Printable;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A drawing by Lets-Plot: boxes, lines, points and text by their places on two scales.
 *
 * <p>What is drawn alike is one layer of Lets-Plot's. Boxes lie lowest, then lines, then points,
 * then text, each in the order it was asked for.
 */
final class LetsPlot {
  static final String INK = "#1d2939";
  static final String GREY = "#5d6673";
  static final String PURPLE = "#8a2f7f";
  static final String BLUE = "#1f5fa8";
  static final String PALE = "#e4e7ec";

  /** What Lets-Plot keeps free to the left and to the right of the scales. */
  static final double SIDES_PIXELS = 6 + 10;

  /** What Lets-Plot keeps free above the scales, and below them for texts. */
  private static final double ENDS_PIXELS = 10 + 19;

  private static final double BELOW_PIXELS = 3;

  /** Lets-Plot makes no scale shorter than this. */
  private static final double LEAST_PIXELS = 50;

  private static final double GRID_WIDTH = 0.5;

  /** Lets-Plot counts the size of text in units of 2 pixels, that of lines and points in 1.1. */
  private static final double TEXT_UNIT = 2;

  private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
  private static final Pattern RANDOM_ID = Pattern.compile("(?<= id=\"|url\\(#)[A-Za-z0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");
  private static final Pattern STYLE = Pattern.compile("(?s)<style.*?</style>");
  private static final Pattern ROOT = Pattern.compile("<svg [^>]*>");
  private static final Pattern FOR_JAVA_FX = Pattern.compile(" clip-bounds-jfx=\"[^\"]*\"");
  private static final Pattern AXIS_CLASS = Pattern.compile(" class=\"axis-[^\"]*\"");
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
  private static final Pattern TEXT = Pattern.compile("(?s)(<text[^>]*>)\\s*(.*?)\\s*</text>");

  private final Axis across;
  private final Axis up;
  private final double heightPixels;
  private final Map<Look, Map<String, List<Object>>> layers = new LinkedHashMap<>();

  /** What Lets-Plot draws, lowest first. */
  private enum Geom {
    GRID("segment"),
    BOX("rect"),
    LINE("segment"),
    POINT("point"),
    TEXT("text");

    private final String label;

    Geom(String label) {
      this.label = label;
    }
  }

  /** What one layer has in common. */
  private record Look(Geom geom, ImmutableMap<String, Object> alike) {}

  enum Shape {
    CIRCLE(21),
    SQUARE(22),
    DIAMOND(23);

    private final double number;

    Shape(int number) {
      this.number = number;
    }
  }

  enum Dash {
    SOLID("solid"),
    DASHED("dashed"),
    DOTTED("dotted"),
    DASH_AND_DOT("dotdash");

    private final String label;

    Dash(String label) {
      this.label = label;
    }
  }

  enum Anchor {
    LEFT("left"),
    MIDDLE("middle"),
    RIGHT("right");

    private final String label;

    Anchor(String label) {
      this.label = label;
    }
  }

  /**
   * Makes an empty drawing.
   *
   * @param across the scale along the lower edge
   * @param up the scale along the left edge
   * @param heightPixels how high the scale along the left edge is
   */
  LetsPlot(Axis across, Axis up, double heightPixels) {
    this.across = across;
    this.up = up;
    this.heightPixels = Math.max(heightPixels, LEAST_PIXELS);
  }

  /** A line that helps to read a place off a scale, below all else. */
  void grid(double fromX, double fromY, double toX, double toY) {
    draw(
        Geom.GRID,
        ImmutableMap.of("color", PALE, "size", GRID_WIDTH),
        ImmutableMap.of("x", fromX, "y", fromY, "xend", toX, "yend", toY));
  }

  void box(double left, double right, double low, double high, String colour) {
    draw(
        Geom.BOX,
        ImmutableMap.of("fill", colour, "color", colour, "size", 0.0),
        ImmutableMap.of("xmin", left, "xmax", right, "ymin", low, "ymax", high));
  }

  void line(
      double fromX, double fromY, double toX, double toY, String colour, double width, Dash dash) {
    draw(
        Geom.LINE,
        ImmutableMap.of("color", colour, "size", width, "linetype", dash.label),
        ImmutableMap.of("x", fromX, "y", fromY, "xend", toX, "yend", toY));
  }

  void point(double x, double y, Shape shape, double size, String colour) {
    draw(
        Geom.POINT,
        ImmutableMap.of("shape", shape.number, "size", size, "fill", colour, "color", colour),
        ImmutableMap.of("x", x, "y", y));
  }

  /** Text without control characters, the middle of its height at a place. */
  void text(double x, double y, String text, Anchor anchor, boolean isBold) {
    draw(
        Geom.TEXT,
        ImmutableMap.of(
            "hjust",
            anchor.label,
            "size",
            Lines.TEXT_PIXELS / TEXT_UNIT,
            "color",
            INK,
            "family",
            "sans-serif",
            "fontface",
            isBold ? "bold" : "plain"),
        ImmutableMap.of("x", x, "y", y, "label", text));
  }

  private void draw(
      Geom geom, ImmutableMap<String, Object> alike, ImmutableMap<String, Object> place) {
    Map<String, List<Object>> columns =
        layers.computeIfAbsent(new Look(geom, alike), key -> new LinkedHashMap<>());
    place.forEach(
        (name, value) -> columns.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
  }

  /**
   * The drawing as SVG, the same bytes on every machine.
   *
   * @param text what the chart is called
   * @param width how wide it is
   * @return the document, without an XML declaration
   */
  String svg(ChartText text, Width width) {
    int height = (int) Math.ceil(heightPixels + ENDS_PIXELS + BELOW_PIXELS);
    String name = text.id() + "-" + width.label();
    String drawn =
        PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
            spec(), new DoubleVector(width.pixels(), height), new UnsupportedRGBEncoder(), false);
    String plain = STYLE.matcher(drawn).replaceAll("");
    plain = TAG.matcher(plain).replaceAll(tag -> Matcher.quoteReplacement(tidy(tag.group())));
    plain = withOwnIds(plain, name);
    plain = TEXT.matcher(plain).replaceAll("$1$2</text>");
    plain = BETWEEN_TAGS.matcher(plain).replaceAll(">\n<");
    return ROOT.matcher(plain)
            .replaceFirst(Matcher.quoteReplacement(head(text, name, width.pixels(), height)))
            .strip()
        + "\n";
  }

  private static String head(ChartText text, String name, int width, int height) {
    String title = name + "-title";
    String description = name + "-desc";
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="%1$s %2$s" \
        viewBox="0 0 %3$d %4$d" width="%3$d" height="%4$d">
        <title id="%1$s">%5$s</title>
        <desc id="%2$s">%6$s</desc>""",
        title,
        description,
        width,
        height,
        escaped(text.title()),
        escaped(text.description()));
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(Printable.escaped(text));
  }

  /** Two decimals are enough, and JDK 19 and later write some doubles with fewer than JDK 17. */
  private static String tidy(String tag) {
    String font =
        " font-family=\"sans-serif\" font-size=\""
            + (int) Lines.TEXT_PIXELS
            + "\" fill=\""
            + INK
            + "\"";
    String plain = FOR_JAVA_FX.matcher(tag).replaceAll("");
    plain = AXIS_CLASS.matcher(plain).replaceAll(font);
    return DECIMAL
        .matcher(plain)
        .replaceAll(
            number ->
                new BigDecimal(number.group())
                    .setScale(2, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString());
  }

  /** Lets-Plot draws lots for its ids; here they are the chart's own and a number. */
  private static String withOwnIds(String svg, String name) {
    Map<String, String> names = new LinkedHashMap<>();
    return TAG.matcher(svg)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    RANDOM_ID
                        .matcher(tag.group())
                        .replaceAll(
                            id ->
                                names.computeIfAbsent(
                                    id.group(), key -> name + "-" + (names.size() + 1)))));
  }

  // Lets-Plot writes into what it is given, so all of it is made of maps and lists that allow it.

  private Map<String, Object> spec() {
    List<Object> specs = new ArrayList<>();
    layers.entrySet().stream()
        .sorted(Comparator.comparing(layer -> layer.getKey().geom()))
        .forEach(layer -> specs.add(layer(layer.getKey(), layer.getValue())));
    Map<String, Object> spec = map("kind", "plot", "data", map(), "mapping", map());
    spec.put("layers", specs);
    spec.put("scales", list(scale("x", across), scale("y", up)));
    spec.put("theme", theme());
    return spec;
  }

  private static Map<String, Object> layer(Look look, Map<String, List<Object>> columns) {
    Map<String, Object> layer = new LinkedHashMap<>(look.alike());
    Map<String, Object> mapping = new LinkedHashMap<>();
    columns.keySet().forEach(column -> mapping.put(column, column));
    layer.put("geom", look.geom().label);
    layer.put("stat", "identity");
    layer.put("tooltips", "none");
    layer.put("data", new LinkedHashMap<>(columns));
    layer.put("mapping", mapping);
    return layer;
  }

  private static Map<String, Object> scale(String of, Axis axis) {
    return map(
        "aesthetic",
        of,
        "breaks",
        new ArrayList<>(axis.ticks().keySet()),
        "labels",
        new ArrayList<>(axis.ticks().values()),
        "limits",
        list(axis.low(), axis.high()),
        "expand",
        list(0.0, 0.0));
  }

  private static Map<String, Object> theme() {
    return map(
        "name", "minimal",
        "legend_position", "none",
        "axis_title", "blank",
        "axis_text", map("size", Lines.TEXT_PIXELS, "angle", 0.0, "blank", false),
        "panel_grid", "blank",
        "plot_margin", map("t", 0.0, "r", 0.0, "b", BELOW_PIXELS, "l", 0.0));
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  private static List<Object> list(Object... items) {
    return new ArrayList<>(List.of(items));
  }
}
