package org.caselight.examples.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of episodes is written in. */
enum FileFormat {
  /** Comma-separated values, with a header. */
  CSV,
  /** Columns of typed values; usually a folder with a file for each partition. */
  PARQUET;

  /** In lower case: so it is asked for, and so names end. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FileFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  /** The format by the end of a name. */
  static Optional<FileFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.label()))
        .findFirst();
  }
}
