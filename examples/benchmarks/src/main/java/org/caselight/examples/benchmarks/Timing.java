package org.caselight.examples.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a task.
 *
 * @param nanos how long it took: of several measurements the one in the middle
 * @param bytesAllocated how much it allocated; 0 where that was not measured
 * @param bytesHeld how much heap what it made takes; 0 where that was not measured
 */
record Timing(double nanos, double bytesAllocated, double bytesHeld) {
  private static final double MEDIAN = 50;

  static Timing ofNanos(double nanos) {
    return new Timing(nanos, 0, 0);
  }

  static Timing of(RunResult result) {
    return new Timing(
        result.getPrimaryResult().getStatistics().getPercentile(MEDIAN),
        score(result, "gc.alloc.rate.norm"),
        score(result, "bytes"));
  }

  private static double score(RunResult result, String name) {
    Result<?> beside = result.getSecondaryResults().get(name);
    return beside == null ? 0 : beside.getScore();
  }
}
