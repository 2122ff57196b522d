package org.caselight.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Who was a child's social worker, and from when until when?
 *
 * <p>Open on a day: started on or before it and not ended on or before it. The day it ended is the
 * first of the next worker's, and what started and ended on one day is open on no day. Dates that
 * contradict each other are accepted, as records have them; such an allocation is open on no day,
 * every measure leaves it out, and {@link WorkerAllocations#toIssues} reports it.
 */
@Value.Immutable
@CaselightValue
public abstract class WorkerAllocation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between allocations that differ. */
  static final Comparator<WorkerAllocation> ORDER =
      Comparator.comparing(WorkerAllocation::child)
          .thenComparing(WorkerAllocation::startedOn)
          .thenComparing(WorkerAllocation::endOrMax)
          .thenComparing(WorkerAllocation::worker);

  WorkerAllocation() {}

  /**
   * An allocation that has not ended.
   *
   * @param child the child
   * @param worker the child's social worker
   * @param startedOn the first day, from 1900 to 2200
   * @return the allocation
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public static WorkerAllocation of(ChildId child, WorkerId worker, LocalDate startedOn) {
    return builder().child(child).worker(worker).startedOn(startedOn).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The child's social worker.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * The day it started.
   *
   * @return the first day
   */
  public abstract LocalDate startedOn();

  /**
   * The day it ended.
   *
   * @return the first day on which it was no longer open, empty if it has not ended
   */
  public abstract Optional<LocalDate> endedOn();

  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
  }

  /** The day it ended, or one after all others. */
  final LocalDate endOrMax() {
    return endedOn().orElse(LocalDate.MAX);
  }

  /** Whether there is a day on which it is open. */
  final boolean isEverOpen() {
    return startedOn().isBefore(endOrMax());
  }

  /**
   * Whether its dates contradict each other.
   *
   * @return true if it ended before it started
   */
  public final boolean isContradictory() {
    return endOrMax().isBefore(startedOn());
  }

  /**
   * Whether it is open on a day.
   *
   * @param day the day
   * @return true if it started on or before that day and had not ended on or before it
   */
  public final boolean isOpenOn(LocalDate day) {
    return !day.isBefore(startedOn()) && day.isBefore(endOrMax());
  }

  /**
   * The dates, without identifiers.
   *
   * @return {@code allocation 2019-01-07 until 2019-03-01}, or {@code allocation from 2019-01-07}
   */
  @Override
  public final String toString() {
    return "allocation "
        + endedOn()
            .map(end -> startedOn() + " until " + end)
            .orElseGet(() -> "from " + startedOn());
  }

  /** Builds a {@link WorkerAllocation}: child, worker and first day are required. */
  public static final class Builder extends ImmutableWorkerAllocation.Builder {
    Builder() {}
  }
}
