package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caselight.examples.benchmarks.Task.RecordsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopwatchTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void timesATaskInAProcessOfItsOwnAndTellsWhich(@TempDir Path folder) {
    Task task =
        new Task(
            WorkingDayArithmetic.class,
            "next",
            ImmutableMap.of("calendar", "WITH_CLOSURES"),
            new RecordsFile(folder.resolve("none.csv"), 0),
            1);
    assertThat(new Stopwatch(folder, true, told::add).time(task).nanos()).isPositive();
    assertThat(told)
        .containsExactly("WorkingDayArithmetic.next [WITH_CLOSURES], 0 records, threads: 1");
  }

  @Test
  void taskThatFailsSaysWhy(@TempDir Path folder) {
    Task task =
        Task.of(PackFromCsv.class, "caselight", new RecordsFile(folder.resolve("none.csv"), 0), 1);
    assertThatThrownBy(() -> new Stopwatch(folder, true, told::add).time(task))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PackFromCsv.caselight [], 0 records, threads: 1 failed")
        .hasMessageContaining("none.csv");
  }
}
