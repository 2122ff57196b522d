package org.caselight.workforce;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.internal.Histories;
import org.caselight.quality.DataIssue;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;

/**
 * Rules over allocations of children to social workers: how often did each child get another one?
 *
 * <p>A child's social worker of a day is the one whose allocation is open on it. Allocations of one
 * worker that adjoin or overlap are one. Where several workers have the child at once, the one who
 * started last has taken over, until their own allocation ends; of those who started on one day,
 * the one who ends last, then the one whose pseudonym is last. That is a convention of this
 * library, and {@link #toIssues} reports every such case; the other choice is to count every worker
 * who comes in.
 *
 * <p>A change is a day on which the child's social worker is another than the one before, on
 * whatever earlier day that was. After a time with none, another worker is a change and the same
 * one is not. The first one ever is no change: give allocations from before the period as well, or
 * the first change in it may not be seen.
 *
 * <p>Left out of every measure, as "ended before it started": allocations whose dates contradict
 * each other.
 *
 * <pre>{@code
 * Measured<WorkerChanges> changes =
 *     allocations.stream().collect(WorkerAllocations.toChanges(ReportingYear.ending(2019).period()));
 * changes.figure().shareWithTwoOrMore();   // 20.0% (1 of 5)
 * }</pre>
 */
public final class WorkerAllocations {
  private WorkerAllocations() {}

  private static final String ENDED_BEFORE_IT_STARTED = "ended before it started";

  /**
   * Why measures leave an allocation out.
   *
   * @param allocation the allocation
   * @return "ended before it started", empty if it is counted
   */
  public static Optional<String> whyLeftOut(WorkerAllocation allocation) {
    return allocation.isContradictory() ? Optional.of(ENDED_BEFORE_IT_STARTED) : Optional.empty();
  }

  /**
   * Collects how often children got another social worker in a period.
   *
   * <p>Of each child who had a social worker on a day of the period, the days of the period on
   * which it became another one; a change on the first day of the period counts. Left out:
   * allocations that ended before they started.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the children by number of changes
   */
  public static Collector<WorkerAllocation, ?, Measured<WorkerChanges>> toChanges(
      DateRange period) {
    return collecting(period, found -> changes(period, found));
  }

  /**
   * Collects how often children got another social worker in a period, under a key: team by team.
   *
   * <p>As {@link #toChanges}, each child with all its changes under one key: that of the allocation
   * which held last in the period, of several to the same worker the last to start. The children of
   * all keys add up to those without a key.
   *
   * @param <K> the key
   * @param key the key of an allocation
   * @param period the period, its first and last day in it
   * @return a collector of the children by number of changes, by key, every key that a child has
   */
  public static <K extends Comparable<? super K>>
      Collector<WorkerAllocation, ?, Measured<ImmutableSortedMap<K, WorkerChanges>>> toChangesBy(
          Function<? super WorkerAllocation, ? extends K> key, DateRange period) {
    return collecting(
        period,
        found -> {
          TreeMap<K, List<Found>> byKey = new TreeMap<>();
          found.forEach(
              child ->
                  byKey
                      .computeIfAbsent(
                          requireNonNull(key.apply(child.last()), "key"),
                          first -> new ArrayList<>())
                      .add(child));
          ImmutableSortedMap.Builder<K, WorkerChanges> answers = ImmutableSortedMap.naturalOrder();
          byKey.forEach((of, children) -> answers.put(of, changes(period, children)));
          return answers.buildOrThrow();
        });
  }

  /**
   * Collects on which days each child got another social worker: the list behind {@link
   * #toChanges}.
   *
   * @param period the period, its first and last day in it
   * @return a collector of the days in order, by child, every child who had a social worker on a
   *     day of the period
   */
  public static Collector<
          WorkerAllocation, ?, Measured<ImmutableSortedMap<ChildId, ImmutableList<LocalDate>>>>
      toDaysOfChange(DateRange period) {
    return collecting(
        period,
        found -> {
          ImmutableSortedMap.Builder<ChildId, ImmutableList<LocalDate>> days =
              ImmutableSortedMap.naturalOrder();
          found.forEach(child -> days.put(child.last().child(), child.days()));
          return days.buildOrThrow();
        });
  }

  private static <R extends Serializable> Collector<WorkerAllocation, ?, Measured<R>> collecting(
      DateRange period, Function<ImmutableList<Found>, R> finisher) {
    requireNonNull(period, "period");
    return Measures.leavingOut(
        WorkerAllocations::whyLeftOut,
        Histories.<WorkerAllocation, ChildId, R>collecting(
            WorkerAllocation::child,
            WorkerAllocation.ORDER,
            histories ->
                finisher.apply(
                    histories.stream()
                        .flatMap(history -> find(history, period).stream())
                        .collect(toImmutableList()))));
  }

  private static WorkerChanges changes(DateRange period, List<Found> children) {
    return WorkerChanges.of(
        period,
        children.stream()
            .collect(
                Collectors.groupingBy(child -> (long) child.days().size(), Collectors.counting())));
  }

  /** A child who had a social worker in the period: who held last, and the days of changes. */
  private record Found(WorkerAllocation last, ImmutableList<LocalDate> days) {}

  /** Allocations of one worker that adjoin or overlap, and the last to start in the period. */
  private record Stretch(LocalDate start, LocalDate end, WorkerAllocation last) {

    static final Comparator<Stretch> ORDER =
        Comparator.comparing(Stretch::start)
            .thenComparing(Stretch::end)
            .thenComparing(Stretch::worker);

    WorkerId worker() {
      return last.worker();
    }
  }

  private static Optional<Found> find(List<WorkerAllocation> history, DateRange period) {
    List<Stretch> stretches = stretches(history, period);
    TreeSet<LocalDate> turns = new TreeSet<>();
    stretches.forEach(
        stretch -> {
          turns.add(stretch.start());
          turns.add(stretch.end());
        });
    // Whoever ended is taken out when they come to the top: only the top is asked.
    PriorityQueue<Stretch> open = new PriorityQueue<>(Stretch.ORDER.reversed());
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    Optional<WorkerId> before = Optional.empty();
    Optional<WorkerAllocation> last = Optional.empty();
    int next = 0;
    for (LocalDate turn : turns.headSet(period.until())) {
      while (next < stretches.size() && stretches.get(next).start().equals(turn)) {
        open.add(stretches.get(next++));
      }
      while (!open.isEmpty() && !open.peek().end().isAfter(turn)) {
        open.remove();
      }
      Stretch current = open.peek();
      if (current == null) {
        continue;
      }
      if (period.contains(turn)
          && before.filter(worker -> !worker.equals(current.worker())).isPresent()) {
        days.add(turn);
      }
      before = Optional.of(current.worker());
      if (turns.higher(turn).isAfter(period.from())) {
        last = Optional.of(current.last());
      }
    }
    return last.map(allocation -> new Found(allocation, days.build()));
  }

  /**
   * The allocations of one child that are open on some day before the end of a period, merged, with
   * what lengthens them after it: whose a day is does not depend on the period.
   */
  private static List<Stretch> stretches(List<WorkerAllocation> history, DateRange period) {
    Map<WorkerId, Stretch> growing = new HashMap<>();
    List<Stretch> stretches = new ArrayList<>();
    for (WorkerAllocation allocation : history) {
      if (!allocation.isEverOpen()) {
        continue;
      }
      boolean isLater = !allocation.startedOn().isBefore(period.until());
      Stretch so = growing.get(allocation.worker());
      if (so != null && !allocation.startedOn().isAfter(so.end())) {
        growing.put(
            allocation.worker(),
            new Stretch(
                so.start(),
                later(so.end(), allocation.endOrMax()),
                isLater ? so.last() : allocation));
      } else if (!isLater) {
        if (so != null) {
          stretches.add(so);
        }
        growing.put(
            allocation.worker(),
            new Stretch(allocation.startedOn(), allocation.endOrMax(), allocation));
      }
    }
    stretches.addAll(growing.values());
    stretches.sort(Stretch.ORDER);
    return stretches;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Collects what is wrong, or may be, with allocations.
   *
   * <ul>
   *   <li>{@code ended-before-start}, an error: left out of every measure.
   *   <li>{@code same-day}, a warning: the worker was the child's on no day.
   *   <li>{@code two-workers-at-once}, a warning: it started while another worker's was open, as
   *       where two work together. The later start has taken over.
   *   <li>{@code one-worker-twice}, a warning: it started while another of the same worker was
   *       open. Counted as one.
   * </ul>
   *
   * <p>Each is named once with the one before it that ends last, so that no more issues are made
   * than twice the allocations.
   *
   * @return a collector of the issues, by child, in the order in which the allocations started; the
   *     subject is the allocation, after the one that it clashes with
   */
  public static Collector<
          WorkerAllocation, ?, ImmutableList<DataIssue<ImmutableList<WorkerAllocation>>>>
      toIssues() {
    return Histories
        .<WorkerAllocation, ChildId, ImmutableList<DataIssue<ImmutableList<WorkerAllocation>>>>
            collecting(
                WorkerAllocation::child,
                WorkerAllocation.ORDER,
                histories ->
                    histories.stream()
                        .flatMap(history -> issues(history).stream())
                        .collect(toImmutableList()));
  }

  private static List<DataIssue<ImmutableList<WorkerAllocation>>> issues(
      List<WorkerAllocation> history) {
    List<DataIssue<ImmutableList<WorkerAllocation>>> issues = new ArrayList<>();
    LastToEnd lastToEnd = new LastToEnd();
    for (WorkerAllocation allocation : history) {
      if (!allocation.isEverOpen()) {
        issues.add(openOnNoDay(allocation));
        continue;
      }
      lastToEnd
          .ofAnother(allocation.worker())
          .filter(other -> allocation.startedOn().isBefore(other.endOrMax()))
          .ifPresent(
              other ->
                  issues.add(
                      clash(
                          "two-workers-at-once",
                          other,
                          allocation,
                          "another worker's",
                          "the later start has taken over")));
      lastToEnd
          .of(allocation.worker())
          .filter(other -> allocation.startedOn().isBefore(other.endOrMax()))
          .ifPresent(
              other ->
                  issues.add(
                      clash(
                          "one-worker-twice",
                          other,
                          allocation,
                          "another of the same worker",
                          "counted as one")));
      lastToEnd.add(allocation);
    }
    return issues;
  }

  private static DataIssue<ImmutableList<WorkerAllocation>> openOnNoDay(
      WorkerAllocation allocation) {
    ImmutableList<WorkerAllocation> subject = ImmutableList.of(allocation);
    return allocation.isContradictory()
        ? DataIssue.error(
            "ended-before-start",
            subject,
            "endedOn: "
                + allocation.endOrMax()
                + ", before startedOn "
                + allocation.startedOn()
                + "; not counted")
        : DataIssue.warning(
            "same-day",
            subject,
            "endedOn: " + allocation.endOrMax() + ", as startedOn; the child's worker on no day");
  }

  private static DataIssue<ImmutableList<WorkerAllocation>> clash(
      String code, WorkerAllocation other, WorkerAllocation allocation, String whose, String how) {
    return DataIssue.warning(
        code,
        ImmutableList.of(other, allocation),
        "startedOn: "
            + allocation.startedOn()
            + ", while "
            + whose
            + " that started "
            + other.startedOn()
            + " was open; "
            + how);
  }

  /** Of the allocations of one child so far, the one of each worker that ends last. */
  private static final class LastToEnd {
    private final Map<WorkerId, WorkerAllocation> byWorker = new HashMap<>();

    /** The one that ends last of all, and the one that does of all other workers. */
    private Optional<WorkerAllocation> first = Optional.empty();

    private Optional<WorkerAllocation> second = Optional.empty();

    void add(WorkerAllocation allocation) {
      byWorker.merge(allocation.worker(), allocation, LastToEnd::laterToEnd);
      if (isOf(allocation.worker(), first)) {
        first = first.map(held -> laterToEnd(held, allocation));
      } else if (first.isEmpty() || laterToEnd(first.get(), allocation).equals(allocation)) {
        second = first;
        first = Optional.of(allocation);
      } else {
        second = second.map(held -> laterToEnd(held, allocation)).or(() -> Optional.of(allocation));
      }
    }

    private static boolean isOf(WorkerId worker, Optional<WorkerAllocation> allocation) {
      return allocation.filter(held -> held.worker().equals(worker)).isPresent();
    }

    /** Whichever ends later, the newcomer among equals. */
    private static WorkerAllocation laterToEnd(WorkerAllocation held, WorkerAllocation newcomer) {
      return held.endOrMax().isAfter(newcomer.endOrMax()) ? held : newcomer;
    }

    Optional<WorkerAllocation> of(WorkerId worker) {
      return Optional.ofNullable(byWorker.get(worker));
    }

    Optional<WorkerAllocation> ofAnother(WorkerId worker) {
      return isOf(worker, first) ? second : first;
    }
  }
}
