package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingDaysFileTest {
  @Test
  void everyDayHasItsRow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("working-days.csv");
    WorkingDaysFile.write(file);
    assertThat(Files.readAllLines(file))
        .hasSize(1 + 30 * 365 + 8)
        .startsWith("day,until_45,due_10,until_10")
        // 45 working days from 31 March 2023 are over on Friday 9 June, 10 on Tuesday 18 April.
        .contains("2023-03-31,2023-06-11,2023-04-18,2023-04-18");
  }
}
