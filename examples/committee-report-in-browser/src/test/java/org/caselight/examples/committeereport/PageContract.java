package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every page that is written: it is opened in a real browser at a desk, on a phone,
 * in the dark and on paper. With {@code -Dcaselight.screenshots=FOLDER} pictures of it are saved.
 */
@TestInstance(PER_CLASS)
abstract class PageContract {
  @SuppressWarnings("NullAway.Init") // JUnit calls write first.
  private Path profile;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private @Nullable Chromium chromium;
  private @Nullable OpenPage page;

  /**
   * Writes a folder.
   *
   * @param empty an empty folder
   * @return the folder that has {@code index.html} and {@code figures.csv}
   */
  abstract Path written(Path empty) throws IOException;

  @BeforeAll
  void write(@TempDir Path emptyProfile, @TempDir Path empty) throws IOException {
    profile = emptyProfile;
    folder = written(empty);
  }

  /** The page, opened by the first test that asks for it: each that does is skipped without. */
  private OpenPage page() throws IOException {
    if (page == null) {
      chromium = Chromium.start(profile);
      page = chromium.open(folder);
    }
    return page;
  }

  private OpenPage pageOn(Screen screen) throws IOException {
    OpenPage shown = page();
    shown.on(screen);
    return shown;
  }

  private WrittenFigures figures() {
    return WrittenFigures.read(folder.resolve("figures.csv"));
  }

  @AfterAll
  void stop() throws IOException {
    try {
      String pictures = System.getProperty("caselight.screenshots", "");
      if (page != null && !pictures.isEmpty()) {
        savePictures(page, Path.of(pictures));
      }
    } finally {
      if (chromium != null) {
        chromium.close();
      }
    }
  }

  private void savePictures(OpenPage page, Path pictures) throws IOException {
    page.open();
    for (Screen screen : Screen.ALL) {
      page.on(screen);
      if (!screen.isPaper()) {
        page.savePictures(pictures, getClass().getSimpleName() + "-" + screen);
      }
    }
    page.savePrint(pictures.resolve(getClass().getSimpleName() + "-a4.pdf"));
  }

  static List<Screen> screens() {
    return Screen.ALL;
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nobodyMeetsABarrier(Screen screen) throws IOException {
    OpenPage shown = pageOn(screen);
    assertThat(shown.barriers()).isEmpty();
    assertThat(shown.chartContrast()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nothingIsTooWide(Screen screen) throws IOException {
    OpenPage shown = pageOn(screen);
    assertThat(screen.isPaper() ? shown.widerThanPaper() : shown.sideways(screen)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void asksForNothingFromElsewhere(Screen screen) throws IOException {
    OpenPage shown = pageOn(screen);
    assertThat(shown.requestsElsewhere()).isEmpty();
    assertThat(shown.errors()).isEmpty();
    assertThat(shown.notSelfContained()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void textOfChartsCanBeRead(Screen screen) throws IOException {
    assertThat(pageOn(screen).chartText()).isEmpty();
  }

  @Test
  void isInOrder() throws IOException {
    assertThat(page().structure()).isEmpty();
    assertThat(page().headings()).isEmpty();
  }

  @Test
  void theSkipLinkWorksByKeyboard() throws IOException {
    assertThat(page().skipLink()).isEmpty();
  }

  @Test
  void tablesAndChartsSayWhatTheyAre() throws IOException {
    assertThat(page().tables()).isEmpty();
    assertThat(page().charts()).isEmpty();
  }

  @Test
  void everyFigureIsInTheFileAsItIsShown() throws IOException {
    assertThat(page().figures()).isNotEmpty();
    assertThat(figures().differencesFrom(page().figures())).isEmpty();
    assertThat(page().strayDigits()).isEmpty();
  }

  @Test
  void everyFigureCanBeRecomputed() {
    assertThat(figures().unusable()).isEmpty();
    assertThat(figures().size()).isPositive();
    assertThat(figures().notRecomputed()).isEmpty();
    assertThat(figures().notShownAsTheyAre()).isEmpty();
  }
}
