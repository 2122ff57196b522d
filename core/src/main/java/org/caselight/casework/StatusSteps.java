package org.caselight.casework;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.caselight.service.Status;

/** Rules over many steps from status to status; {@link Involvements#toSteps} finds the steps. */
public final class StatusSteps {
  private StatusSteps() {}

  /**
   * Collects how many steps went from each status to each other, and how many children were opened
   * and closed in each.
   *
   * <p>Steps are counted, not children: one that went up and down again is in the table twice. By
   * month and team it is a measure like any other:
   *
   * <pre>{@code
   * ImmutableSortedMap<YearMonth, StatusStepTable> months =
   *     involvements.stream().collect(Involvements.toSteps(period)).stream()
   *         .collect(Measures.byMonth(period, StatusStep::on, StatusSteps.toTable()));
   * }</pre>
   *
   * @return a collector of the table
   */
  public static Collector<StatusStep, ?, StatusStepTable> toTable() {
    return Collector.of(Moves::new, Moves::add, Moves::merge, Moves::table);
  }

  /** Numbers of steps by the statuses before and after. */
  private static final class Moves implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Status, TreeMap<Status, Long>> moved = new TreeMap<>();
    private final TreeMap<Status, Long> opened = new TreeMap<>();
    private final TreeMap<Status, Long> closed = new TreeMap<>();

    void add(StatusStep step) {
      step.from()
          .ifPresentOrElse(
              from ->
                  step.to()
                      .ifPresentOrElse(
                          to -> add(from, to, 1), () -> closed.merge(from, 1L, Long::sum)),
              () -> opened.merge(step.to().orElseThrow(), 1L, Long::sum));
    }

    private void add(Status from, Status to, long count) {
      moved.computeIfAbsent(from, first -> new TreeMap<>()).merge(to, count, Long::sum);
    }

    Moves merge(Moves other) {
      other.moved.forEach((from, row) -> row.forEach((to, count) -> add(from, to, count)));
      other.opened.forEach((to, count) -> opened.merge(to, count, Long::sum));
      other.closed.forEach((from, count) -> closed.merge(from, count, Long::sum));
      return this;
    }

    StatusStepTable table() {
      return StatusStepTable.of(moved, opened, closed);
    }
  }
}
