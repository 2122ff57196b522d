package org.caselight.examples.committeereport;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium of this machine, and what drives it.
 *
 * @param browser the browser's program
 * @param driver its chromedriver
 */
record InstalledChromium(Path browser, Path driver) {
  /** What to do where there is none. */
  static final String HOW_TO_GET_ONE =
      "install Chromium and its chromedriver (Debian: apt-get install chromium chromium-driver), or"
          + " name the Chromium with -Dcaselight.chromium=FILE and have its chromedriver beside it or"
          + " on the PATH";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

  private static final List<Path> USUAL_PLACES =
      Stream.of(
              "/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/opt/google/chrome", "/snap/bin")
          .map(Path::of)
          .toList();

  /** Looks on the PATH and in the usual places. */
  static Optional<InstalledChromium> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(path)
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return find(
        System.getProperty("caselight.chromium", ""),
        Stream.concat(onPath, USUAL_PLACES.stream()).toList());
  }

  /**
   * Looks in some folders.
   *
   * @param named the browser that is asked for; empty if it is to be looked for
   * @param folders where to look
   * @return the browser with its driver, if there are both
   */
  static Optional<InstalledChromium> find(String named, List<Path> folders) {
    Optional<Path> browser =
        named.isEmpty()
            ? program(BROWSERS, folders)
            : Optional.of(Path.of(named).toAbsolutePath()).filter(Files::isExecutable);
    return browser.flatMap(
        found ->
            program(
                    DRIVERS,
                    Stream.concat(Stream.ofNullable(found.getParent()), folders.stream()).toList())
                .map(driver -> new InstalledChromium(found, driver)));
  }

  private static Optional<Path> program(List<String> names, List<Path> folders) {
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
