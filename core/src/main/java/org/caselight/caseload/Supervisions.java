package org.caselight.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;

/**
 * Rules over supervisions: what is due, what was held, what is overdue.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.46 and 2.48 ("the frequency, quality and
 * impact of management supervision").
 */
public final class Supervisions {
  private Supervisions() {}

  /**
   * When the supervision of every worker in an allocation is due.
   *
   * <p>Due = the last supervision of the worker held on or before the day of the allocation, or the
   * day they joined the team if that is later, plus the policy's frequency: a worker who came back
   * last week is not overdue since they left. A supervision of a single case does not count. Later
   * supervisions are plans and do not count.
   *
   * @param allocation the workers, and the day asked about
   * @param held every supervision on record
   * @param policy the frequencies in force on that day
   * @return one answer a worker, by pseudonym
   */
  public static ImmutableList<SupervisionDue> dueByWorker(
      Allocation allocation, Iterable<Supervision> held, SupervisionPolicy policy) {
    Map<WorkerId, LocalDate> last =
        lastHeld(
            held,
            allocation.asAt(),
            supervision ->
                Optional.of(supervision.worker()).filter(w -> supervision.child().isEmpty()));
    return allocation.everyHolder().values().stream()
        .map(
            holder ->
                due(
                        allocation.asAt(),
                        Optional.ofNullable(last.get(holder.worker())),
                        latest(
                            Optional.ofNullable(last.get(holder.worker())), holder.inTeamSince()),
                        policy.workerFrequency())
                    .worker(holder.worker())
                    .build())
        .collect(toImmutableList());
  }

  /**
   * When the supervision of every held case in an allocation is due.
   *
   * <p>Due = the last supervision of the child's case held on or before the day of the allocation,
   * with whichever worker, or the day the case was allocated if there was none, plus the policy's
   * frequency for the child's primary status. The clock is the child's: a change of worker does not
   * restart it. Later supervisions are plans and do not count. Unallocated cases have nobody to be
   * supervised and are not here. Of a child who was closed and is open again, give the supervisions
   * of the present involvement only.
   *
   * @param allocation the cases, and the day asked about
   * @param held every supervision on record
   * @param policy the frequencies in force on that day
   * @return one answer a held case, by child, then worker
   */
  public static ImmutableList<SupervisionDue> dueByCase(
      Allocation allocation, Iterable<Supervision> held, SupervisionPolicy policy) {
    Map<ChildId, LocalDate> last = lastHeld(held, allocation.asAt(), Supervision::child);
    return allocation.held().stream()
        .map(
            openCase ->
                due(
                        allocation.asAt(),
                        Optional.ofNullable(last.get(openCase.child())),
                        Optional.ofNullable(last.get(openCase.child())).or(openCase::since),
                        policy.caseFrequencyFor(openCase.primaryStatus()))
                    .worker(openCase.worker().orElseThrow())
                    .child(openCase.child())
                    .build())
        .collect(toImmutableList());
  }

  private static <K> Map<K, LocalDate> lastHeld(
      Iterable<Supervision> held, LocalDate asAt, Function<Supervision, Optional<K>> subject) {
    Map<K, LocalDate> last = new HashMap<>();
    for (Supervision supervision : held) {
      if (!supervision.heldOn().isAfter(asAt)) {
        subject
            .apply(supervision)
            .ifPresent(
                key ->
                    last.merge(
                        key,
                        supervision.heldOn(),
                        (one, other) -> one.isAfter(other) ? one : other));
      }
    }
    return last;
  }

  private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static SupervisionDue.Builder due(
      LocalDate asAt, Optional<LocalDate> last, Optional<LocalDate> clock, Period frequency) {
    return new SupervisionDue.Builder()
        .asAt(asAt)
        .lastHeldOn(last)
        .dueOn(clock.map(from -> after(from, frequency)));
  }

  /** A frequency in which nothing is ever due again ends with the calendar. */
  private static LocalDate after(LocalDate from, Period frequency) {
    try {
      return from.plus(frequency);
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return LocalDate.MAX;
    }
  }

  /**
   * Collects the share of supervisions that are overdue: overdue ÷ those with a due date. Left out:
   * those of which no due date is known.
   *
   * @return a collector of the share
   */
  public static Collector<SupervisionDue, ?, Measured<Proportion>> toOverdue() {
    return Collector.of(Overdue::new, Overdue::add, Overdue::merge, Overdue::measured);
  }

  private static final class Overdue implements Serializable {
    private static final long serialVersionUID = 1L;

    private long overdue;
    private long known;
    private long notKnown;

    void add(SupervisionDue due) {
      if (due.isOverdue().isEmpty()) {
        notKnown++;
        return;
      }
      known++;
      overdue += due.isOverdue().get() ? 1 : 0;
    }

    Overdue merge(Overdue other) {
      overdue += other.overdue;
      known += other.known;
      notKnown += other.notKnown;
      return this;
    }

    Measured<Proportion> measured() {
      return Measured.of(
          Proportion.of(overdue, known), Map.of("supervisions with no due date known", notKnown));
    }
  }
}
