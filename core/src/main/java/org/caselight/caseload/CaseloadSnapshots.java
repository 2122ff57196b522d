package org.caselight.caseload;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;

/** Rules over the snapshots of many teams. */
public final class CaseloadSnapshots {
  private CaseloadSnapshots() {}

  /**
   * Collects the average caseload of a whole service: all cases held ÷ all FTE of those who hold
   * them, in cases per FTE.
   *
   * <p>Not the average of the teams' averages, in which a team of two would weigh as much as a team
   * of twenty. Left out, and counted by reason: teams of which only a published average is known,
   * and the workers whom the averages of the others leave out.
   *
   * @return a collector of the average; undefined if no team's cases and FTE are known
   */
  public static Collector<CaseloadSnapshot, ?, Measured<Average>> toServiceAverage() {
    return Collector.of(
        ServiceAverage::new, ServiceAverage::add, ServiceAverage::merge, ServiceAverage::measured);
  }

  private static final class ServiceAverage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PUBLISHED = "teams of which only a published average is known";

    private Average average = Average.UNDEFINED;
    private final TreeMap<String, Long> leftOut = new TreeMap<>();

    void add(CaseloadSnapshot snapshot) {
      snapshot
          .computedAverage()
          .ifPresentOrElse(
              team -> average = average.pooledWith(team), () -> leaveOut(PUBLISHED, 1L));
      snapshot.measuredAverage().leftOut().forEach(this::leaveOut);
    }

    private void leaveOut(String reason, Long count) {
      leftOut.merge(reason, count, Long::sum);
    }

    ServiceAverage merge(ServiceAverage other) {
      average = average.pooledWith(other.average);
      other.leftOut.forEach(this::leaveOut);
      return this;
    }

    Measured<Average> measured() {
      return Measured.of(average, leftOut);
    }
  }
}
