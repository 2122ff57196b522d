package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.Keys;
import org.openqa.selenium.json.Json;

/**
 * The page of a written folder, open in a browser. Each check answers with what is wrong, a line
 * each, in the order of the page; with nothing if nothing is.
 */
final class OpenPage {
  /**
   * What may hold digits: figures and cells, which are held against their row, and what is no
   * figure.
   */
  static final String MAY_HOLD_DIGITS =
      "data.figure, .cell, time, cite, code, .name, svg, nav, .definition";

  /** What is printed smaller is not read. */
  private static final int SMALLEST_CHART_TEXT = 9;

  /** A picture that is longer is cut, for browsers do not paint without end. */
  private static final long LONGEST_PICTURE = 6000;

  private static final double A4_WIDTH_IN_INCHES = 210 / 25.4;
  private static final double A4_HEIGHT_IN_INCHES = 297 / 25.4;

  /**
   * A figure of the page, or what else its row says.
   *
   * @param row the row of figures.csv that it names; blank if it names none
   * @param column the column in which that is
   * @param shown its text
   */
  record Figure(String row, String column, String shown) {}

  private final Chromium chromium;
  private final Path folder;
  private final String url;
  private final Json json = new Json();
  private final Set<String> requested = new TreeSet<>();

  OpenPage(Chromium chromium, Path folder) {
    this.chromium = chromium;
    this.folder = folder;
    this.url = folder.resolve("index.html").toUri().toString();
    chromium.logged("performance");
    chromium.logged("browser");
    open();
  }

  /** Opens it afresh, at a desk. */
  void open() {
    chromium.go(url);
  }

  void on(Screen screen) {
    chromium.show(screen);
  }

  /**
   * Requests, since the page was opened, for anything but files of its folder and what it holds.
   */
  List<String> requestsElsewhere() {
    for (String logged : chromium.logged("performance")) {
      Answer event = Answer.of(json.toType(logged, Json.MAP_TYPE)).in("message");
      Answer about = event.in("params");
      switch (event.text("method")) {
        case "Network.requestWillBeSent" -> {
          if (!isOfTheBrowser(about.text("documentURL"))) {
            requested.add(about.in("request").text("url"));
          }
        }
        case "Network.webSocketCreated" -> requested.add(about.text("url"));
        default -> {}
      }
    }
    if (!requested.contains(url)) {
      throw new IllegalStateException("the browser did not log the request for " + url);
    }
    return requested.stream().filter(address -> !isOfThePage(address)).toList();
  }

  /** The browser's own first page may still be loading. */
  private static boolean isOfTheBrowser(String document) {
    return document.startsWith("chrome:");
  }

  private boolean isOfThePage(String address) {
    return address.startsWith("data:")
        || (address.startsWith("file:")
            && Path.of(URI.create("file://" + URI.create(address).getRawPath()))
                .normalize()
                .startsWith(folder));
  }

  /** Errors of the console and exceptions, since they were last asked for. */
  List<String> errors() {
    return chromium.logged("browser");
  }

  /** Scripts, other files and handlers, of which the page has none. */
  List<String> notSelfContained() {
    return check("selfContained");
  }

  /** The language and the main landmark. */
  List<String> structure() {
    return check("structure");
  }

  /** Headings in order, and one of the first level. */
  List<String> headings() {
    return check("headings");
  }

  /** Captions and scopes. */
  List<String> tables() {
    return check("tables");
  }

  /** Roles and names of charts. */
  List<String> charts() {
    return check("charts");
  }

  /** Text of charts that is too small or cut off. */
  List<String> chartText() {
    return check("chartText", SMALLEST_CHART_TEXT);
  }

  /** Text of charts that does not stand out enough, which axe-core does not look at. */
  List<String> chartContrast() {
    return check("chartContrast");
  }

  /** What makes the page scroll sideways, and what scrolls in it but not for everybody. */
  List<String> sideways(Screen screen) {
    return check("sideways", screen.width());
  }

  /** What does not fit on paper. */
  List<String> widerThanPaper() {
    return check("paper");
  }

  /** What axe-core finds. */
  List<String> barriers() {
    return lines(chromium.askAxe());
  }

  /** Digits in the text that belong to no figure. */
  List<String> strayDigits() {
    return check("strayDigits", MAY_HOLD_DIGITS);
  }

  ImmutableList<Figure> figures() {
    return ((List<?>) ask("figures"))
        .stream()
            .map(Answer::of)
            .map(found -> new Figure(found.text("row"), found.text("column"), found.text("shown")))
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether the first press of Tab is seen on a link past the navigation, and Enter follows it. */
  List<String> skipLink() {
    open();
    chromium.press(Keys.TAB);
    Answer link = focus();
    String target = link.text("leadsTo");
    if (!target.startsWith("#") || target.length() == 1) {
      return List.of("Tab: must reach a link in the page first, was " + link.text("name"));
    }
    if (!link.is("isSeen")) {
      return List.of("Tab: " + link.text("name") + " cannot be seen when it has the focus");
    }
    chromium.press(Keys.ENTER);
    Answer reached = focus();
    return reached.text("id").equals(target.substring(1)) && reached.is("isMain")
        ? List.of()
        : List.of(
            "Enter: must move the focus into main at " + target + ", was " + reached.text("name"));
  }

  private Answer focus() {
    return Answer.of(ask("focus"));
  }

  private List<String> check(String check, Object... arguments) {
    return lines(ask(check, arguments));
  }

  private Object ask(String check, Object... arguments) {
    return chromium.ask(
        "page-checks.js",
        ImmutableList.builder().add((Object) check).add(arguments).build().toArray());
  }

  private static List<String> lines(Object answer) {
    return ((List<?>) answer).stream().map(line -> (String) line).toList();
  }

  /**
   * Saves the whole page as it is shown, in one picture or more.
   *
   * @param pictures the folder to save to
   * @param name how the files' names start
   */
  void savePictures(Path pictures, String name) throws IOException {
    Files.createDirectories(pictures);
    Answer size = Answer.of(ask("size"));
    long height = size.number("height");
    for (long top = 0; top < height; top += LONGEST_PICTURE) {
      ImmutableMap<String, Object> part =
          ImmutableMap.of(
              "x",
              0,
              "y",
              top,
              "width",
              size.number("width"),
              "height",
              Math.min(LONGEST_PICTURE, height - top),
              "scale",
              1);
      save(
          pictures.resolve(name + "-" + (top / LONGEST_PICTURE + 1) + ".png"),
          chromium.command(
              "Page.captureScreenshot",
              ImmutableMap.of("captureBeyondViewport", true, "clip", part)));
    }
  }

  /** Saves the page as it is printed on A4, without backgrounds, as browsers do unless asked. */
  void savePrint(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    save(
        file,
        chromium.command(
            "Page.printToPDF",
            ImmutableMap.of(
                "paperWidth", A4_WIDTH_IN_INCHES,
                "paperHeight", A4_HEIGHT_IN_INCHES,
                "preferCSSPageSize", true)));
  }

  private static void save(Path file, Map<String, Object> answer) throws IOException {
    Files.write(file, Base64.getDecoder().decode(Answer.of(answer).text("data")));
  }
}
