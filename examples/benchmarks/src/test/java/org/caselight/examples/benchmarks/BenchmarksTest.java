package org.caselight.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Benchmarks.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  @Test
  void helpListsTheOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("--records", "--seed", "--threads", "--quick", "--no-growth");
  }

  @Test
  void refusesTooFewAndTooManyRecords() {
    assertThat(run("--records", "999")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "--records must be from 1,000 to 10,000,000, was 999; --help lists the options\n");
    assertThat(run("--records", "10000001")).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void refusesNoThread() {
    assertThat(run("--threads", "0")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("--threads must be 1 or more, was 0; --help lists the options\n");
  }
}
