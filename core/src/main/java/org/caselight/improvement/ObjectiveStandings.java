package org.caselight.improvement;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.caselight.figure.Count;

/** Rules over how many objectives stand. */
public final class ObjectiveStandings {
  private ObjectiveStandings() {}

  private static final Comparator<ObjectiveStanding> WORST_FIRST =
      Comparator.comparing(ObjectiveStanding::state)
          .thenComparing(standing -> standing.objective().reference(), References.ORDER);

  /**
   * Orders standings from worst to best state, then by reference, in which numbers count as
   * numbers: 3.2 before 3.10.
   *
   * @return the order
   */
  public static Comparator<ObjectiveStanding> worstFirst() {
    return WORST_FIRST;
  }

  /**
   * Collects how many objectives are in each state.
   *
   * @return a collector of the numbers; every state is there, from worst to best, and they add up
   *     to the standings
   */
  public static Collector<ObjectiveStanding, ?, ImmutableSortedMap<ObjectiveState, Count>>
      toCountByState() {
    return Collector.of(States::new, States::add, States::merge, States::counts);
  }

  private static final class States implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<ObjectiveState, Long> counts = new EnumMap<>(ObjectiveState.class);

    void add(ObjectiveStanding standing) {
      counts.merge(standing.state(), 1L, Long::sum);
    }

    States merge(States other) {
      other.counts.forEach((state, count) -> counts.merge(state, count, Long::sum));
      return this;
    }

    ImmutableSortedMap<ObjectiveState, Count> counts() {
      return Arrays.stream(ObjectiveState.values())
          .collect(
              toImmutableSortedMap(
                  Comparator.<ObjectiveState>naturalOrder(),
                  Function.identity(),
                  state -> Count.of(counts.getOrDefault(state, 0L))));
    }
  }
}
