package org.caselight.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What one run of the program left behind. */
record Outcome(int status, String out, String err) {
  static Outcome of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        YearlyPackOnSpark.run(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
