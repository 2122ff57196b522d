package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.TextReport;

/** The files of a folder as a user would bring them, and a run on them. */
final class FolderOfFiles {
  private final Path folder;
  private final String[] options;

  /**
   * Takes an empty folder.
   *
   * @param folder the folder
   * @param options which option it is given by, and what else
   */
  FolderOfFiles(Path folder, String... options) {
    this.folder = folder;
    this.options = options.clone();
  }

  FolderOfFiles with(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  FolderOfFiles appending(String name, String rows) throws IOException {
    return with(name, Files.readString(folder.resolve(name)) + rows);
  }

  FolderOfFiles without(String name) throws IOException {
    Files.delete(folder.resolve(name));
    return this;
  }

  /** Files that come with the program. */
  FolderOfFiles withBundled(String bundled, String... names) throws IOException {
    for (String name : names) {
      String path = bundled + "/" + name;
      try (InputStream stream =
          Objects.requireNonNull(FolderOfFiles.class.getResourceAsStream(path), path)) {
        with(name, new String(stream.readAllBytes(), UTF_8));
      }
    }
    return this;
  }

  Outcome run(String... more) {
    Outcome outcome =
        Outcome.of(
            Stream.of(
                    Stream.of(options[0] + "=" + folder),
                    Stream.of(options).skip(1),
                    Stream.of(more))
                .flatMap(option -> option)
                .toArray(String[]::new));
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome;
  }

  /** The report on one line, where nothing was wrong. */
  String report(String... more) {
    Outcome outcome = run(more);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return flat(outcome);
  }

  static String flat(Outcome outcome) {
    return outcome.out().replaceAll("\\s+", " ");
  }

  /** The problems are these and no others; what was good is in the report that is returned. */
  String reportDespite(String... problems) {
    Outcome outcome = run();
    StringBuilder expected = new StringBuilder();
    for (String problem : problems) {
      expected.append(folder).append(problem).append('\n');
    }
    assertThat(outcome.err()).isEqualTo(expected.toString());
    assertThat(outcome.status()).isEqualTo(1);
    return flat(outcome);
  }
}
