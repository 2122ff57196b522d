package org.caselight.examples.committeereport.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a chart shows, read back from its SVG. */
final class DrawnSvg {
  private static final Pattern TRANSLATE =
      Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+) \\)");

  /** Up to where a text reaches above its line, and below it. */
  private static final double ASCENT = 10;

  private static final double DESCENT = 3;

  private final Element root;

  private DrawnSvg(Element root) {
    this.root = root;
  }

  /** Text, and the room it may need in the widest of faces. */
  record Text(String text, boolean isBold, double left, double right, double top, double bottom) {
    boolean overlaps(Text other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** A bar. */
  record Bar(String colour, double left, double width, double top, double height) {}

  /** A line. */
  record Line(String colour, double x1, double y1, double x2, double y2, boolean isDashed) {}

  static DrawnSvg of(String svg) {
    try {
      return new DrawnSvg(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  Element root() {
    return root;
  }

  ImmutableList<Element> elements(String name) {
    NodeList found = root.getElementsByTagName(name);
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements.build();
  }

  ImmutableList<Text> texts() {
    return elements("text").stream().map(DrawnSvg::text).collect(toImmutableList());
  }

  ImmutableList<String> words() {
    return texts().stream().map(Text::text).collect(toImmutableList());
  }

  /** All texts in the order they are drawn, a blank between them. */
  String allWords() {
    return String.join(" ", words());
  }

  Text text(String wanted) {
    return texts().stream()
        .filter(text -> text.text().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted + " is not in " + words()));
  }

  private static Text text(Element element) {
    String words = element.getTextContent();
    boolean isBold = element.getAttribute("style").contains("font-weight:bold");
    String style =
        element.getAttribute("style") + "text-anchor:" + element.getAttribute("text-anchor");
    double width = Lines.width(words, isBold);
    double x = offset(element, 1);
    double baseline =
        offset(element, 2) + (element.hasAttribute("dy") ? emsOf(element.getAttribute("dy")) : 0);
    double left =
        style.contains("text-anchor:end")
            ? x - width
            : style.contains("text-anchor:middle") ? x - width / 2 : x;
    return new Text(words, isBold, left, left + width, baseline - ASCENT, baseline + DESCENT);
  }

  private static double emsOf(String dy) {
    return Double.parseDouble(dy.replace("em", "")) * Lines.TEXT_PIXELS;
  }

  /** The sum of what an element and those around it are moved by. */
  private static double offset(Element element, int axis) {
    double sum = 0;
    for (Node node = element; node instanceof Element; node = node.getParentNode()) {
      Matcher moved = TRANSLATE.matcher(((Element) node).getAttribute("transform"));
      if (moved.find()) {
        sum += Double.parseDouble(moved.group(axis));
      }
    }
    return sum;
  }

  /** The bars, in the order they are drawn. */
  ImmutableList<Bar> bars() {
    return elements("rect").stream()
        .filter(isInClip().negate())
        .map(
            rect ->
                new Bar(
                    colour(rect.getAttribute("fill")),
                    offset(rect, 1) + number(rect, "x"),
                    number(rect, "width"),
                    offset(rect, 2) + number(rect, "y"),
                    number(rect, "height")))
        .collect(toImmutableList());
  }

  private static Predicate<Element> isInClip() {
    return element -> element.getParentNode().getNodeName().equals("clipPath");
  }

  ImmutableList<Line> lines(String colour) {
    return elements("line").stream()
        .map(
            line ->
                new Line(
                    colour(line.getAttribute("stroke")),
                    offset(line, 1) + number(line, "x1"),
                    offset(line, 2) + number(line, "y1"),
                    offset(line, 1) + number(line, "x2"),
                    offset(line, 2) + number(line, "y2"),
                    line.hasAttribute("stroke-dasharray")))
        .filter(line -> line.colour().equals(colour))
        .collect(toImmutableList());
  }

  /** How many points are drawn in a colour, the samples of signs included. */
  long points(String colour) {
    List<Element> shapes = new ArrayList<>(elements("circle"));
    shapes.addAll(elements("path"));
    return shapes.stream()
        .filter(shape -> colour(shape.getAttribute("fill")).equals(colour))
        .count();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** {@code rgb(1,2,255)} as {@code #0102ff}. */
  private static String colour(String rgb) {
    Matcher parts = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)").matcher(rgb);
    if (!parts.matches()) {
      return rgb;
    }
    StringBuilder colour = new StringBuilder("#");
    for (int i = 1; i <= 3; i++) {
      int part = Integer.parseInt(parts.group(i));
      colour.append(Character.forDigit(part / 16, 16)).append(Character.forDigit(part % 16, 16));
    }
    return colour.toString();
  }
}
