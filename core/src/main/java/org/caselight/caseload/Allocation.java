package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.internal.Words;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Who holds which case in one team on one day: the list behind a {@link CaseloadSnapshot}.
 *
 * <p>A case on that day whose worker is not among the holders is not lost: it counts under that
 * worker, of whom nothing else is known. Rows that repeat a child under one worker are one case,
 * with the statuses of all and the earliest dates. A child under two workers is on both caseloads,
 * and reported by {@link #childrenHeldMoreThanOnce}. A child whom somebody holds is not
 * unallocated, whatever another row says.
 *
 * <p>Dates after the day are plans: a case allocated from a later day on is unallocated on this
 * one, and one that is to wait for transfer later does not wait yet.
 */
@Value.Immutable
@CaselightValue
public abstract class Allocation implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Optional<WorkerId>> NOBODY_FIRST = Ordered.emptiesFirst();

  Allocation() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The team.
   *
   * @return the team
   */
  public abstract Team team();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * The workers of the team who may hold cases, those with none too.
   *
   * @return the case holders, as given
   */
  public abstract ImmutableList<CaseHolder> holders();

  /**
   * The open cases of the team, unallocated ones too.
   *
   * @return the cases, as given
   */
  public abstract ImmutableList<OpenCase> cases();

  @Value.Check
  void validate() {
    Set<WorkerId> seen = new HashSet<>();
    for (CaseHolder holder : holders()) {
      checkArgument(
          seen.add(holder.worker()),
          "holders: must be different, one appears twice in %s (withheld)",
          team());
    }
  }

  /**
   * The cases that somebody holds, each child once under each worker.
   *
   * @return the cases, by child, then worker
   */
  public final ImmutableList<OpenCase> held() {
    return heldCases().collect(toImmutableList());
  }

  private Stream<OpenCase> heldCases() {
    return merged().stream().filter(openCase -> !openCase.isUnallocated());
  }

  /**
   * The cases that nobody holds, each child once.
   *
   * @return the cases, by child; a child whom somebody holds is not among them
   */
  public final ImmutableList<OpenCase> unallocated() {
    ImmutableList<OpenCase> merged = merged();
    ImmutableList.Builder<OpenCase> unallocated = ImmutableList.builder();
    for (int i = 0; i < merged.size(); i++) {
      OpenCase openCase = merged.get(i);
      // Nobody comes before every worker, so that whoever else holds the child comes next.
      boolean isHeld = i + 1 < merged.size() && merged.get(i + 1).child().equals(openCase.child());
      if (openCase.isUnallocated() && !isHeld) {
        unallocated.add(openCase);
      }
    }
    return unallocated.build();
  }

  /**
   * The cases that somebody holds and that are due to move to another team, each child once under
   * each worker. An unallocated case that is due to move waits for a worker first, and is not here.
   *
   * @return the cases, by child, then worker
   */
  public final ImmutableList<OpenCase> awaitingTransfer() {
    return heldCases().filter(OpenCase::isAwaitingTransfer).collect(toImmutableList());
  }

  /**
   * The children who are on more than one worker's caseload, and so count more than once in the
   * team's cases.
   *
   * @return the children, by pseudonym
   */
  public final ImmutableSortedSet<ChildId> childrenHeldMoreThanOnce() {
    return heldCases()
        .collect(groupingBy(OpenCase::child, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(child -> child.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Every worker of the team: those given, and those named alone by a case that they hold on the
   * day.
   *
   * @return the holders by pseudonym
   */
  public final ImmutableSortedMap<WorkerId, CaseHolder> everyHolder() {
    return everyHolder(casesHeld().keySet());
  }

  private ImmutableSortedMap<WorkerId, CaseHolder> everyHolder(Set<WorkerId> named) {
    Map<WorkerId, CaseHolder> every = new HashMap<>();
    named.forEach(worker -> every.put(worker, CaseHolder.builder().worker(worker).build()));
    holders().forEach(holder -> every.put(holder.worker(), holder));
    return ImmutableSortedMap.copyOf(every);
  }

  /**
   * The team's caseloads, worker by worker, with the cases that wait beside them.
   *
   * @return the snapshot
   */
  public final CaseloadSnapshot snapshot() {
    Map<WorkerId, Map<Status, Long>> casesHeld = casesHeld();
    ImmutableList<WorkerCaseload> caseloads =
        everyHolder(casesHeld.keySet()).values().stream()
            .map(holder -> caseload(holder, casesHeld.getOrDefault(holder.worker(), Map.of())))
            .collect(toImmutableList());
    ImmutableList<WaitingCase> waiting =
        Stream.concat(unallocated().stream(), awaitingTransfer().stream())
            .flatMap(openCase -> openCase.waiting().stream())
            .collect(toImmutableList());
    return CaseloadSnapshot.ofWorkers(team(), asAt(), caseloads).withWaiting(waiting);
  }

  private Map<WorkerId, Map<Status, Long>> casesHeld() {
    return heldCases()
        .collect(
            groupingBy(
                openCase -> openCase.worker().orElseThrow(),
                groupingBy(OpenCase::primaryStatus, counting())));
  }

  private static WorkerCaseload caseload(CaseHolder holder, Map<Status, Long> casesByStatus) {
    return WorkerCaseload.builder()
        .holder(holder)
        .cases(casesByStatus.values().stream().mapToLong(Long::longValue).sum())
        .putAllCasesByStatus(casesByStatus)
        .build();
  }

  /** Each child once under each worker, and once under nobody. */
  @Value.Lazy
  ImmutableList<OpenCase> merged() {
    List<OpenCase> sorted = new ArrayList<>(cases().size());
    for (OpenCase openCase : cases()) {
      sorted.add(asItStands(openCase));
    }
    sorted.sort(Allocation::inOrder);
    List<OpenCase> merged = new ArrayList<>(sorted.size());
    for (OpenCase next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && inOrder(merged.get(last), next) == 0) {
        merged.set(last, merge(merged.get(last), next));
      } else {
        merged.add(next);
      }
    }
    return ImmutableList.copyOf(merged);
  }

  /** By child, then worker, nobody first. */
  private static int inOrder(OpenCase one, OpenCase other) {
    int byChild = one.child().compareTo(other.child());
    return byChild != 0 ? byChild : NOBODY_FIRST.compare(one.worker(), other.worker());
  }

  /** A case without what has not happened yet. */
  private OpenCase asItStands(OpenCase openCase) {
    if (openCase.hasHappenedBy(asAt())) {
      return openCase;
    }
    boolean isPlanned = openCase.since().filter(since -> since.isAfter(asAt())).isPresent();
    return OpenCase.builder()
        .child(openCase.child())
        .addAllStatuses(openCase.statuses())
        .worker(isPlanned ? Optional.empty() : openCase.worker())
        .since(isPlanned ? Optional.empty() : openCase.since())
        .awaitingTransferSince(
            openCase.awaitingTransferSince().filter(since -> !since.isAfter(asAt())))
        .build();
  }

  private static OpenCase merge(OpenCase one, OpenCase other) {
    return OpenCase.builder()
        .child(one.child())
        .worker(one.worker())
        .addAllStatuses(one.statuses())
        .addAllStatuses(other.statuses())
        .since(earliest(one.since(), other.since()))
        .awaitingTransferSince(earliest(one.awaitingTransferSince(), other.awaitingTransferSince()))
        .build();
  }

  private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? one.filter(day -> !day.isAfter(other.get())).or(() -> other)
        : one.or(() -> other);
  }

  /**
   * The allocation in one line, without identifiers.
   *
   * @return {@code Hunts Children's 1, 2019-06-14: 120 cases, 8 workers}
   */
  @Override
  public final String toString() {
    return team()
        + ", "
        + asAt()
        + ": "
        + Words.count((long) held().size() + unallocated().size(), "case")
        + ", "
        + Words.count(everyHolder().size(), "worker");
  }

  /** Builds an {@link Allocation}: team and day are required. */
  public static final class Builder extends ImmutableAllocation.Builder {
    Builder() {}
  }
}
