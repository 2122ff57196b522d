package org.caselight.examples.benchmarks;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What every benchmark is given: the records, and how many threads it may use. */
@State(Scope.Benchmark)
public class Input {
  /** The file of episodes. */
  @Param("")
  public String episodes = "";

  /** The file of working days. */
  @Param("")
  public String workingDays = "";

  /** How many threads may be used. */
  @Param("1")
  public int threads = 1;

  Path episodesFile() {
    return Path.of(episodes);
  }

  Path workingDaysFile() {
    return Path.of(workingDays);
  }

  boolean isParallel() {
    return threads > 1;
  }
}
