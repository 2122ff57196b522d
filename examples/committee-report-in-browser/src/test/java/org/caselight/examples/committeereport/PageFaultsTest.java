package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a written page is noticed where it does not hold. */
@TestInstance(PER_CLASS)
class PageFaultsTest {
  @SuppressWarnings("NullAway.Init") // JUnit calls take first.
  private Path profile;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private @Nullable Chromium chromium;

  @BeforeAll
  void take(@TempDir Path emptyProfile, @TempDir Path empty) {
    profile = emptyProfile;
    folder = empty;
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** One browser for all of them, started by the first: each is skipped without. */
  private Chromium chromium() {
    if (chromium == null) {
      chromium = Chromium.start(profile);
    }
    return chromium;
  }

  private OpenPage pageWith(String text, String other) throws IOException {
    return chromium().open(new SamplePage().replacing(text, other).writtenTo(folder));
  }

  private OpenPage pageWithout(String text) throws IOException {
    return pageWith(text, "");
  }

  private OpenPage pageOn(Screen screen, String text, String other) throws IOException {
    OpenPage page = pageWith(text, other);
    page.on(screen);
    return page;
  }

  // What it asks for

  @Test
  void pictureOfAnotherMachine() throws IOException {
    OpenPage page =
        chromium()
            .open(
                new SamplePage()
                    .replacing("img-src data:", "img-src data: https:")
                    .replacing(
                        "</main>", "<img alt=\"\" src=\"https://pictures.example/a.png\"></main>")
                    .writtenTo(folder));
    assertThat(page.requestsElsewhere()).containsExactly("https://pictures.example/a.png");
    assertThat(page.errors()).singleElement().asString().contains("ERR_NAME_NOT_RESOLVED");
  }

  @Test
  void pictureOnlyForPaper() throws IOException {
    OpenPage page =
        chromium()
            .open(
                new SamplePage()
                    .replacing("img-src data:", "img-src data: https:")
                    .replacing(
                        "@media print {",
                        "@media print { h1 { background: url(https://pictures.example/p.png) } }"
                            + " @media print {")
                    .writtenTo(folder));
    assertThat(page.requestsElsewhere()).isEmpty();
    page.on(Screen.A4);
    assertThat(page.requestsElsewhere()).containsExactly("https://pictures.example/p.png");
  }

  @Test
  void fileBesideTheFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    OpenPage page =
        chromium()
            .open(
                new SamplePage()
                    .replacing("img-src data:", "img-src *")
                    .replacing("</main>", "<img alt=\"\" src=\"../beside.png\"></main>")
                    .writtenTo(inner));
    assertThat(page.requestsElsewhere())
        .singleElement()
        .asString()
        .startsWith("file:")
        .endsWith("/beside.png");
  }

  @Test
  void filesOfTheFolderAndPicturesInThePageAreItsOwn() throws IOException {
    OpenPage page =
        chromium()
            .open(
                new SamplePage()
                    .replacing("img-src data:", "img-src * data:")
                    .replacing(
                        "</main>",
                        "<img alt=\"\" src=\"figures.csv?of=2019#top\">"
                            + "<img alt=\"\" src=\"data:image/svg+xml,<svg/>\"></main>")
                    .writtenTo(folder));
    assertThat(page.requestsElsewhere()).isEmpty();
  }

  @Test
  void scriptsAndOtherFiles() throws IOException {
    OpenPage page =
        pageWith(
            "</main>",
            "<p id=\"help\" onclick=\"help()\">Help</p><iframe title=\"Frame\"></iframe></main>"
                + "<script>let none;</script><link rel=\"preconnect\" href=\"https://a.example/\">");
    assertThat(page.notSelfContained())
        .containsExactly(
            "script: there must be none",
            "p#help: onclick is a script",
            "link: leads to https://a.example/",
            "iframe: there must be none");
  }

  @Test
  void exceptionOfAScript() throws IOException {
    OpenPage page =
        chromium()
            .open(
                new SamplePage()
                    .replacing(
                        "default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'")
                    .replacing("</body>", "<script>nothing.of.the.kind();</script></body>")
                    .writtenTo(folder));
    assertThat(page.errors())
        .singleElement()
        .asString()
        .contains("ReferenceError: nothing is not defined");
  }

  // Who can use it

  @Test
  void languageAndLandmark() throws IOException {
    assertThat(pageWith("lang=\"en-GB\"", "lang=\"en\"").structure())
        .containsExactly("html: lang must be en-GB, was en");
    assertThat(pageWithout(" lang=\"en-GB\"").structure())
        .containsExactly("html: lang must be en-GB, was missing");
    assertThat(
            pageWith("<main id=\"main\" tabindex=\"-1\">", "<div id=\"main\" tabindex=\"-1\">")
                .structure())
        .containsExactly("main: there must be one, were 0");
  }

  @Test
  void headingsOutOfOrder() throws IOException {
    assertThat(pageWith("<h3>Teams</h3>", "<h4>Teams</h4>").headings())
        .containsExactly("h4 \"Teams\": follows h2");
    assertThat(pageWith("<h2>Chart</h2>", "<h1> </h1>").headings())
        .containsExactly("h1: there must be one, were 2", "h1: says nothing");
    assertThat(pageWithout("<h1>A sample page</h1>").headings())
        .containsExactly("h1: there must be one, were 0", "h2 \"Caseloads\": follows no heading");
  }

  @Test
  void skipLinkThatIsNone() throws IOException {
    assertThat(pageWithout("<a class=\"skip\" href=\"#main\">Skip to the report</a>").skipLink())
        .containsExactly("Enter: must move the focus into main at #caseloads, was nothing");
    assertThat(pageWith("href=\"#main\"", "href=\"figures.csv\"").skipLink())
        .containsExactly("Tab: must reach a link in the page first, was a.skip");
    assertThat(pageWithout("href=\"#main\"").skipLink())
        .containsExactly("Enter: must move the focus into main at #caseloads, was nothing");
    assertThat(pageWith("href=\"#main\"", "href=\"#mian\"").skipLink())
        .containsExactly("Enter: must move the focus into main at #mian, was a.skip");
  }

  @Test
  void skipLinkThatDoesNotShowOrDoesNotReach() throws IOException {
    assertThat(pageWithout(".skip:focus { left: 0; top: 0; }").skipLink())
        .containsExactly("Tab: a.skip cannot be seen when it has the focus");
    assertThat(pageWith("<main id=\"main\" tabindex=\"-1\">", "<main id=\"main\">").skipLink())
        .containsExactly("Enter: must move the focus into main at #main, was nothing");
  }

  @Test
  void tablesThatDoNotSayWhatTheyAre() throws IOException {
    assertThat(pageWithout("<caption>Children of each team</caption>").tables())
        .containsExactly("table 1: has no caption");
    assertThat(pageWith("<th scope=\"col\">Figure</th>", "<th>Figure</th>").tables())
        .containsExactly("table \"Children of each team\": th \"Figure\" has no scope");
    assertThat(
            pageWith(
                    "</main>",
                    "<table><caption>Bare</caption><tbody><tr><td>a</td></tr></tbody></table></main>")
                .tables())
        .containsExactly("table \"Bare\": has no th");
  }

  @Test
  void chartsThatDoNotSayWhatTheyAre() throws IOException {
    assertThat(pageWithout(" role=\"img\"").charts())
        .containsExactly("svg \"Teams over their limit: 8 of 27\": role must be img, was missing");
    assertThat(pageWith("aria-labelledby=\"chart-title\"", "aria-labelledby=\"none\"").charts())
        .containsExactly("svg 1: has no accessible name");
    assertThat(pageWith("aria-labelledby=\"chart-title\"", "aria-label=\"A bar\"").charts())
        .isEmpty();
    assertThat(pageWithout(" aria-labelledby=\"chart-title\"").charts()).isEmpty();
  }

  @Test
  void textOfAChartThatIsTooSmallOnAPhone() throws IOException {
    String smaller = "viewBox=\"0 0 680 60\"";
    assertThat(pageOn(Screen.DESK, "viewBox=\"0 0 340 60\"", smaller).chartText()).isEmpty();
    assertThat(pageOn(Screen.PHONE, "viewBox=\"0 0 340 60\"", smaller).chartText())
        .containsExactly(
            "svg text \"Over: 8\": is shown at 7.4 px, less than 9",
            "svg text \"of 27 teams\": is shown at 7.4 px, less than 9");
  }

  @Test
  void textOfAChartThatIsCutOff() throws IOException {
    assertThat(pageOn(Screen.PHONE, "x=\"10\" y=\"52\"", "x=\"300\" y=\"52\"").chartText())
        .singleElement()
        .asString()
        .matches("svg text \"of 27 teams\": is cut off by [0-9]+ px");
    assertThat(pageOn(Screen.PHONE, "x=\"10\" y=\"52\"", "x=\"-8\" y=\"52\"").chartText())
        .containsExactly("svg text \"of 27 teams\": is cut off by 8 px");
  }

  @Test
  void textOfAChartThatIsHardToSee() throws IOException {
    assertThat(pageOn(Screen.DESK, "--on-bar: #ffffff;", "--on-bar: #9ecbff;").chartContrast())
        .containsExactly("svg text \"Over: 8\": has a contrast of 3.1 to 1, less than 4.5");
    OpenPage dark = pageOn(Screen.DESK_IN_THE_DARK, "fill: var(--front); }", "fill: #1b1b1b; }");
    assertThat(dark.chartContrast())
        .containsExactly("svg text \"of 27 teams\": has a contrast of 1.0 to 1, less than 4.5");
    dark.on(Screen.DESK);
    assertThat(dark.chartContrast()).isEmpty();
  }

  @Test
  void barriersThatAxeFinds() throws IOException {
    assertThat(pageOn(Screen.DESK, "--front: #1b1b1b;", "--front: #999999;").barriers())
        .isNotEmpty()
        .allMatch(barrier -> barrier.startsWith("color-contrast: "));
    OpenPage dark = pageOn(Screen.DESK_IN_THE_DARK, "--front: #f3f2f1;", "--front: #333333;");
    assertThat(dark.barriers())
        .isNotEmpty()
        .allMatch(barrier -> barrier.startsWith("color-contrast: "));
    dark.on(Screen.DESK);
    assertThat(dark.barriers()).isEmpty();
    assertThat(
            pageOn(Screen.A4, "--back: #ffffff; } .scroll", "--back: #000000; } .scroll")
                .barriers())
        .isNotEmpty()
        .allMatch(barrier -> barrier.startsWith("color-contrast: "));
    assertThat(pageOn(Screen.PHONE, " tabindex=\"0\"", "").barriers())
        .singleElement()
        .asString()
        .startsWith("scrollable-region-focusable: div: ");
  }

  // What fits

  @Test
  void pageThatScrollsSideways() throws IOException {
    String wider = "<p class=\"long\" style=\"width: 500px\">Long</p></main>";
    OpenPage page = pageOn(Screen.DESK, "</main>", wider);
    assertThat(page.sideways(Screen.DESK)).isEmpty();
    page.on(Screen.PHONE);
    assertThat(page.sideways(Screen.PHONE))
        .containsExactly("page: scrolls sideways, 516 px on 390 px: p.long");
  }

  @Test
  void pageThatIsNotMeantForPhones() throws IOException {
    assertThat(
            pageOn(
                    Screen.PHONE,
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                    "")
                .sideways(Screen.PHONE))
        .containsExactly("page: is laid out 980 px wide on 390 px");
  }

  @Test
  void regionThatScrollsButNotForEverybody() throws IOException {
    assertThat(pageOn(Screen.PHONE, " tabindex=\"0\"", "").sideways(Screen.PHONE))
        .containsExactly("div.scroll: scrolls sideways and cannot be reached by keyboard");
    assertThat(
            pageOn(Screen.PHONE, " role=\"region\" aria-label=\"Children of each team\"", "")
                .sideways(Screen.PHONE))
        .containsExactly("div.scroll: scrolls sideways and is no region with a name");
    assertThat(
            pageOn(Screen.PHONE, ".scroll { overflow-x: auto; }", ".scroll { overflow: hidden; }")
                .sideways(Screen.PHONE))
        .containsExactly("div.scroll: cuts off what is wider than it");
  }

  @Test
  void tableThatIsWiderThanPaper() throws IOException {
    assertThat(pageOn(Screen.A4, ".wide { min-width: 40rem; }", "").widerThanPaper()).isEmpty();
    assertThat(
            pageOn(
                    Screen.A4,
                    ".scroll { overflow: visible; } .wide { min-width: 0; }",
                    ".wide { min-width: 60rem; }")
                .widerThanPaper())
        .containsExactly("div.scroll: is wider than the paper, 960 px on 686 px");
    assertThat(
            pageOn(Screen.A4, ".wide { min-width: 0; }", ".wide { min-width: 60rem; }")
                .widerThanPaper())
        .containsExactly("html: is wider than the paper, 976 px on 718 px");
  }

  // What it says

  @Test
  void figuresThatAreNotInTheFile() throws IOException {
    WrittenFigures written =
        WrittenFigures.read(new SamplePage().writtenTo(folder).resolve("figures.csv"));
    assertThat(
            written.differencesFrom(
                pageWith("data-row=\"teams-over\"", "data-row=\"teams\"").figures()))
        .containsExactly("'8': figures.csv has no row with the id 'teams'");
    assertThat(written.differencesFrom(pageWithout(" data-row=\"teams-over\"").figures()))
        .containsExactly("'8': has no data-row");
    assertThat(written.differencesFrom(pageWith(">1,283<", ">1,284<").figures()))
        .containsExactly("open-cases: the page says '1,284', figures.csv '1,283'");
    assertThat(written.differencesFrom(pageWith(">c<", ">3<").figures()))
        .containsExactly("small-number: the page says '3', figures.csv 'c'");
  }

  @Test
  void digitsThatAreNoFigure() throws IOException {
    assertThat(pageWith("teams are over", "of 27 teams are over").strayDigits())
        .containsExactly("p: \"of 27 teams are over their limit (\"");
    assertThat(pageWith("<data class=\"figure\" data-row=\"teams-over\"", "<data").strayDigits())
        .containsExactly("data: \"8\"");
    assertThat(
            pageWith("</main>", "<p hidden>٣</p><p><code>caseload 3</code></p></main>")
                .strayDigits())
        .containsExactly("p: \"٣\"");
  }
}
