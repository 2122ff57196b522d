package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Where a browser is looked for, and what happens where there is none. */
class InstalledChromiumTest {
  private final Path folder;
  private final Path other;

  InstalledChromiumTest(@TempDir Path folder, @TempDir Path other) {
    this.folder = folder;
    this.other = other;
  }

  private static Path program(Path folder, String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  @Test
  void isABrowserWithItsDriver() throws IOException {
    assertThat(InstalledChromium.find("", List.of(folder, other))).isEmpty();
    Path chrome = program(folder, "google-chrome");
    assertThat(InstalledChromium.find("", List.of(folder, other))).isEmpty();
    Path driver = program(other, "chromedriver");
    assertThat(InstalledChromium.find("", List.of(folder, other)))
        .contains(new InstalledChromium(chrome, driver));
    Path chromium = program(other, "chromium");
    assertThat(InstalledChromium.find("", List.of(folder, other)))
        .contains(new InstalledChromium(chromium, driver));
  }

  @Test
  void isTheOneThatIsNamedWithTheDriverBesideItFirst() throws IOException {
    program(other, "chromium");
    Path driver = program(other, "chromedriver");
    Path named = program(folder, "my-chromium");
    assertThat(InstalledChromium.find(named.toString(), List.of(other)))
        .contains(new InstalledChromium(named, driver));
    Path beside = program(folder, "chromedriver");
    assertThat(InstalledChromium.find(named.toString(), List.of(other)))
        .contains(new InstalledChromium(named, beside));
    assertThat(InstalledChromium.find(folder.resolve("none").toString(), List.of(other))).isEmpty();
  }

  @Test
  void noneSkipsTheTestUnlessItIsRequired() {
    assertThatThrownBy(() -> Chromium.start(Optional.empty(), false, folder))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining(
            "skipped: there is no Chromium to open the page in; "
                + InstalledChromium.HOW_TO_GET_ONE);
    assertThatThrownBy(() -> Chromium.start(Optional.empty(), true, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "-Dcaselight.browser=required, but there is no Chromium to open the page in; "
                + InstalledChromium.HOW_TO_GET_ONE);
  }

  @Test
  void oneThatDoesNotStartIsNone() throws IOException {
    InstalledChromium broken =
        new InstalledChromium(program(folder, "chromium"), program(folder, "chromedriver"));
    assertThatThrownBy(() -> Chromium.start(Optional.of(broken), false, other))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("skipped: " + broken.browser() + " could not be started: ");
    assertThatThrownBy(() -> Chromium.start(Optional.of(broken), true, other))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("required, but " + broken.browser() + " could not be started: ");
  }
}
