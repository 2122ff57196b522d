package org.caselight.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * How to bring every worker of a team within a limit by moving the fewest cases, or why that cannot
 * be done.
 *
 * <p>Each case that moves costs a child a worker, so the fewest matters. A worker's capacity is
 * limit × FTE rounded down, or their own limit if that is lower; the fewest cases to move are the
 * sum of max(0, cases − capacity), and every case that is moved goes straight to where it stays.
 * Cases count one each. Whoever has most too many hands over first, each time to the worker with
 * most room left; among equals the first pseudonym, so that the same team always gets the same
 * answer. The number of cases that move is the fewest possible; the number of handovers is small,
 * not always the smallest.
 *
 * <p>If the team has more cases to move than room for them there are no moves but a {@link
 * #shortfall}: cases that need another team, or FTE that is not there.
 *
 * <p>Workers whose FTE is not known ({@link #workersWithoutCapacity}) take nothing, and hand over
 * only what is above their own limit, if they have one: whether they are within the policy's limit
 * stays not known. Unallocated cases are not placed; {@link #spareCapacity} says how many could be.
 * Which child moves, and who may hold which case, is for people: {@link CaseHoldingPolicy} checks
 * the latter.
 */
@Value.Immutable
@CaselightValue
public abstract class Reallocation implements Serializable {
  private static final long serialVersionUID = 1L;

  Reallocation() {}

  static Reallocation of(List<WorkerCaseload> workers, CaseloadLimit limit) {
    List<Side> over = new ArrayList<>();
    List<Side> spare = new ArrayList<>();
    ImmutableList.Builder<WorkerCaseload> unknown = ImmutableList.builder();
    ImmutableSortedMap.Builder<WorkerId, Long> before = ImmutableSortedMap.naturalOrder();
    for (WorkerCaseload worker : workers) {
      OptionalLong capacity = worker.capacity(limit);
      if (capacity.isEmpty()) {
        unknown.add(worker);
      }
      before.put(worker.worker(), worker.cases());
      long excess = worker.casesOver(limit);
      if (excess > 0) {
        over.add(new Side(worker.worker(), excess));
      } else if (capacity.isPresent() && capacity.getAsLong() > worker.cases()) {
        spare.add(new Side(worker.worker(), capacity.getAsLong() - worker.cases()));
      }
    }
    Builder builder =
        new Builder()
            .limit(limit)
            .putAllCasesBefore(before.buildOrThrow())
            .addAllWorkersWithoutCapacity(unknown.build());
    BigInteger missing = sum(over).subtract(sum(spare));
    return missing.signum() > 0
        ? builder.shortfall(missing.longValueExact()).spareCapacity(0).build()
        : builder
            .shortfall(0)
            .spareCapacity(missing.negate().min(BigInteger.valueOf(Long.MAX_VALUE)).longValue())
            .addAllMoves(moves(over, spare))
            .build();
  }

  private static BigInteger sum(List<Side> sides) {
    return sides.stream()
        .map(side -> BigInteger.valueOf(side.cases()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static List<CaseMove> moves(List<Side> over, List<Side> spare) {
    List<CaseMove> moves = new ArrayList<>();
    PriorityQueue<Side> room = new PriorityQueue<>(Side.MOST_FIRST);
    room.addAll(spare);
    over.sort(Side.MOST_FIRST);
    for (Side giver : over) {
      long toGive = giver.cases();
      while (toGive > 0) {
        Side taker = room.remove();
        long moved = Math.min(toGive, taker.cases());
        moves.add(new CaseMove(giver.worker(), taker.worker(), moved));
        toGive -= moved;
        if (taker.cases() > moved) {
          room.add(new Side(taker.worker(), taker.cases() - moved));
        }
      }
    }
    return moves;
  }

  /** A worker, and how many cases they have too many of or room for. */
  private record Side(WorkerId worker, long cases) {
    static final Comparator<Side> MOST_FIRST =
        Comparator.comparingLong(Side::cases).reversed().thenComparing(Side::worker);
  }

  /**
   * The limit that the moves keep.
   *
   * @return cases per FTE
   */
  public abstract CaseloadLimit limit();

  /**
   * What to move: one entry for each pair of workers, heaviest excess first.
   *
   * @return the moves; none if everybody is within the limit already, or if no moves can do it
   */
  public abstract ImmutableList<CaseMove> moves();

  /**
   * By how many cases the team is short of room for those that should move.
   *
   * @return whole cases, 0 if the moves bring everybody within the limit
   */
  public abstract long shortfall();

  /**
   * How many cases the team could still take once everybody is within the limit.
   *
   * @return whole cases, 0 if there is a shortfall; {@code Long.MAX_VALUE} if there is room for
   *     more
   */
  public abstract long spareCapacity();

  /**
   * Whose capacity is not known, because their FTE is not.
   *
   * @return the workers by pseudonym, those with no case too
   */
  public abstract ImmutableList<WorkerCaseload> workersWithoutCapacity();

  @Value.NaturalOrder
  abstract ImmutableSortedMap<WorkerId, Long> casesBefore();

  /**
   * Whether the moves bring every worker whose FTE is known within the limit.
   *
   * @return false if there is a shortfall
   */
  public final boolean isPossible() {
    return shortfall() == 0;
  }

  /**
   * How many cases move.
   *
   * @return the sum over the moves
   */
  public final long casesMoved() {
    return moves().stream().mapToLong(CaseMove::cases).sum();
  }

  /**
   * How many cases each worker holds after the moves.
   *
   * @return cases by worker, every worker of the team among them
   */
  public final ImmutableSortedMap<WorkerId, Long> casesAfter() {
    Map<WorkerId, Long> after = new TreeMap<>(casesBefore());
    for (CaseMove move : moves()) {
      after.merge(move.from(), -move.cases(), Long::sum);
      after.merge(move.to(), move.cases(), Long::sum);
    }
    return ImmutableSortedMap.copyOf(after);
  }

  /**
   * The reallocation in words, without identifiers.
   *
   * @return {@code 7 cases to move in 3 handovers}, or {@code shortfall of 12 cases}, and the
   *     number of workers whose capacity is not known
   */
  @Override
  public final String toString() {
    return (isPossible()
            ? Words.count(casesMoved(), "case")
                + " to move in "
                + Words.count(moves().size(), "handover")
            : "shortfall of " + Words.count(shortfall(), "case"))
        + (workersWithoutCapacity().isEmpty()
            ? ""
            : ", " + Words.count(workersWithoutCapacity().size(), "worker") + " of unknown FTE");
  }

  static final class Builder extends ImmutableReallocation.Builder {
    Builder() {}
  }
}
