package org.caselight.examples.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How often and how long something is timed. */
enum Effort {
  /** Enough to see that everything runs. */
  QUICK(1, 1, 50),
  /** Enough for a ratio. */
  FULL(4, 5, 1000),
  /** For what takes seconds each time, and is compiled after the first. */
  LONG(1, 3, 1000),
  /** For what is looked at rather than timed. */
  ONCE(0, 1, 1);

  private final int warmups;
  private final int measurements;
  private final int millis;

  Effort(int warmups, int measurements, int millis) {
    this.warmups = warmups;
    this.measurements = measurements;
    this.millis = millis;
  }

  ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
    return options
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(millis))
        .measurementIterations(measurements)
        .measurementTime(TimeValue.milliseconds(millis));
  }
}
