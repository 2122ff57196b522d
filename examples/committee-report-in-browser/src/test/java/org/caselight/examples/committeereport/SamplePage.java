package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small page with nothing wrong, and what becomes of it with one thing changed. */
final class SamplePage {
  private String html;

  SamplePage() throws IOException {
    html = resource("index.html");
  }

  /** Puts one text for another, which must be there. */
  SamplePage replacing(String text, String other) {
    assertThat(html).contains(text);
    html = html.replace(text, other);
    return this;
  }

  Path writtenTo(Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), html);
    Files.writeString(folder.resolve("figures.csv"), resource("figures.csv"));
    return folder;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        requireNonNull(SamplePage.class.getResourceAsStream("sample-page/" + name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
