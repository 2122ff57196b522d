package org.caselight.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which withheld numbers of one table, or of several with one total, an attacker who knows the
 * policy can work out, and what would have to be withheld with them.
 *
 * <p>Of every number it is enough to know whether it has room above and below its true value, when
 * shown and when withheld. Withholding a number that is not small gives it room and takes none from
 * any other: what is safe stays safe.
 */
final class Exposure {
  private final Circulation graph;
  private final BitSet small = new BitSet();
  private final BitSet risingIfShown = new BitSet();
  private final BitSet fallingIfShown = new BitSet();
  private final BitSet risingIfWithheld = new BitSet();
  private final BitSet fallingIfWithheld = new BitSet();

  private final BitSet stuck = new BitSet();

  Exposure(NumberLayout layout, Circulation graph, long[] truth, DisclosurePolicy policy) {
    this.graph = graph;
    for (int number = 0; number < truth.length; number++) {
      long value = truth[number];
      Bounds shown = policy.boundsWhenShown(value, layout.isTotal(number), Attacker.KNOWS_POLICY);
      small.set(number, policy.mustWithhold(value));
      risingIfShown.set(number, shown.roomAbove(value) > 0);
      fallingIfShown.set(number, shown.roomBelow(value) > 0);
      setIfWithheld(number, value, policy.boundsWhenWithheld(value, Attacker.KNOWS_POLICY));
    }
    freeTheStuck(truth, policy);
  }

  private void setIfWithheld(int number, long value, Bounds withheld) {
    risingIfWithheld.set(number, withheld.roomAbove(value) > 0);
    fallingIfWithheld.set(number, withheld.roomBelow(value) > 0);
  }

  /**
   * Frees the small numbers that could be worked out even if everything were withheld: five ones
   * whose total of 5 is as small. They are protected from somebody who cannot tell which of the
   * withheld numbers are small. Numbers freed free others, so it is looked again; at the last all
   * are free, and then every one can move.
   */
  private void freeTheStuck(long[] truth, DisclosurePolicy policy) {
    BitSet everything = new BitSet();
    everything.set(0, truth.length);
    BitSet found = exposed(everything);
    found.and(small);
    while (!found.isEmpty()) {
      stuck.or(found);
      found.stream()
          .forEach(number -> setIfWithheld(number, truth[number], policy.boundsWhenNotTold()));
      found = exposed(everything);
      found.and(without(small, stuck));
    }
  }

  /** The small numbers that nothing protects from somebody who knows that they are small. */
  BitSet stuck() {
    return copy(stuck);
  }

  /** The numbers that the policy withholds for being small. */
  BitSet small() {
    return copy(small);
  }

  /** Those withheld that are not small. */
  BitSet further(BitSet withheld) {
    return without(withheld, small);
  }

  /** Those withheld that can be worked out. */
  BitSet exposed(BitSet withheld) {
    return without(
        withheld,
        Cycles.of(
            graph,
            either(withheld, risingIfWithheld, risingIfShown),
            either(withheld, fallingIfWithheld, fallingIfShown)));
  }

  private static BitSet either(BitSet withheld, BitSet ifWithheld, BitSet ifShown) {
    BitSet chosen = copy(ifWithheld);
    chosen.and(withheld);
    chosen.or(without(ifShown, withheld));
    return chosen;
  }

  static BitSet copy(BitSet numbers) {
    return (BitSet) numbers.clone();
  }

  static BitSet without(BitSet numbers, BitSet others) {
    BitSet rest = copy(numbers);
    rest.andNot(others);
    return rest;
  }

  /**
   * The shown numbers along a cycle through a withheld one, and what withholding them costs: done,
   * the withheld number is safe.
   */
  record Remedy(List<Integer> shown, long price) {}

  /**
   * The cheapest remedy for a withheld number.
   *
   * @param forbidden the numbers that must not be withheld
   * @param prices what withholding each number costs
   * @return the remedy; empty if there is none
   */
  Optional<Remedy> cheapestRemedy(int number, BitSet withheld, BitSet forbidden, long[] prices) {
    int tail = graph.tail(number);
    int head = graph.head(number);
    Optional<Remedy> up =
        risingIfWithheld.get(number)
            ? cheapestPath(head, tail, number, withheld, forbidden, prices)
            : Optional.empty();
    Optional<Remedy> down =
        fallingIfWithheld.get(number)
            ? cheapestPath(tail, head, number, withheld, forbidden, prices)
            : Optional.empty();
    if (up.isPresent() && down.isPresent()) {
      return up.get().price() <= down.get().price() ? up : down;
    }
    return up.or(() -> down);
  }

  private Optional<Remedy> cheapestPath(
      int from, int to, int number, BitSet withheld, BitSet forbidden, long[] prices) {
    long[] cost = new long[graph.nodes()];
    Arrays.fill(cost, Long.MAX_VALUE);
    int[] reachedBy = new int[graph.nodes()];
    BitSet open = new BitSet();
    cost[from] = 0;
    open.set(from);
    while (!open.isEmpty()) {
      int node = open.stream().boxed().min(Comparator.comparingLong(i -> cost[i])).orElseThrow();
      open.clear(node);
      for (int edge : graph.edgesAt(node)) {
        boolean isFree = isPassable(edge, node, withheld);
        if (edge != number
            && (isFree || (!forbidden.get(edge) && isPassableIfWithheld(edge, node)))) {
          long through = cost[node] + (isFree ? 0 : prices[edge]);
          int next = graph.otherEnd(edge, node);
          if (through < cost[next]) {
            cost[next] = through;
            reachedBy[next] = edge;
            open.set(next);
          }
        }
      }
    }
    if (cost[to] == Long.MAX_VALUE) {
      return Optional.empty();
    }
    List<Integer> shown = new ArrayList<>();
    for (int node = to; node != from; ) {
      int edge = reachedBy[node];
      node = graph.otherEnd(edge, node);
      if (!isPassable(edge, node, withheld)) {
        shown.add(edge);
      }
    }
    return Optional.of(new Remedy(shown, cost[to]));
  }

  private boolean isPassable(int edge, int from, BitSet withheld) {
    return withheld.get(edge)
        ? isPassableIfWithheld(edge, from)
        : (graph.tail(edge) == from ? risingIfShown : fallingIfShown).get(edge);
  }

  private boolean isPassableIfWithheld(int edge, int from) {
    return (graph.tail(edge) == from ? risingIfWithheld : fallingIfWithheld).get(edge);
  }

  /**
   * Shown numbers of which at least one must be withheld before an exposed number is safe: those
   * that lead out of what it can reach now.
   */
  BitSet waysOut(int number, BitSet withheld) {
    BitSet ways = new BitSet();
    if (risingIfWithheld.get(number)) {
      addWaysOut(graph.head(number), number, withheld, ways);
    }
    if (fallingIfWithheld.get(number)) {
      addWaysOut(graph.tail(number), number, withheld, ways);
    }
    return ways;
  }

  private void addWaysOut(int from, int number, BitSet withheld, BitSet ways) {
    BitSet reached = new BitSet();
    BitSet open = new BitSet();
    open.set(from);
    while (!open.isEmpty()) {
      int node = open.nextSetBit(0);
      open.clear(node);
      reached.set(node);
      for (int edge : graph.edgesAt(node)) {
        int next = graph.otherEnd(edge, node);
        if (edge != number && !reached.get(next) && isPassable(edge, node, withheld)) {
          open.set(next);
        }
      }
    }
    for (int node = reached.nextSetBit(0); node >= 0; node = reached.nextSetBit(node + 1)) {
      for (int edge : graph.edgesAt(node)) {
        if (!withheld.get(edge)
            && !reached.get(graph.otherEnd(edge, node))
            && isPassableIfWithheld(edge, node)) {
          ways.set(edge);
        }
      }
    }
  }
}
