package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The page of what comes with the program, for the director. */
class DirectorPageTest extends PageContract {

  @Override
  Path written(Path empty) throws IOException {
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int status =
        CommitteeReport.run(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(problems, true, UTF_8),
            "--edition=director",
            "--out=" + empty);
    assertThat(problems.toString(UTF_8)).isEmpty();
    assertThat(status).isZero();
    return empty;
  }
}
