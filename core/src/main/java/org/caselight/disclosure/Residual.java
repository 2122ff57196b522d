package org.caselight.disclosure;

import com.google.common.math.LongMath;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How far each number of a table may move, and others with it, before an attacker would notice.
 *
 * <p>The true table is a circulation within the attacker's bounds. Every other table within them
 * differs from it by cycles, along each of which the numbers move by one amount and all sums stay
 * right. How far a number rises is therefore the largest flow from its head back to its tail that
 * the others have room for. Bounds in whole numbers give flows in whole numbers, so the interval is
 * exact and every whole number in it is possible.
 */
final class Residual {
  private final Circulation graph;
  private final long[] truth;
  private final Bounds[] bounds;

  Residual(Circulation graph, long[] truth, Bounds[] bounds) {
    this.graph = graph;
    this.truth = truth;
    this.bounds = bounds;
  }

  /** Where the attacker can place a number. */
  Bounds reach(int number) {
    long value = truth[number];
    long fall =
        flow(graph.tail(number), graph.head(number), number, bounds[number].roomBelow(value));
    long rise =
        flow(graph.head(number), graph.tail(number), number, bounds[number].roomAbove(value));
    return new Bounds(value - fall, LongMath.saturatedAdd(value, rise));
  }

  /**
   * The largest flow from one node to another that does not use one edge, along shortest paths.
   *
   * @param most how much is enough; {@link Bounds#UNBOUNDED} if nothing is
   */
  private long flow(int from, int to, int without, long most) {
    long[] above = new long[truth.length];
    long[] below = new long[truth.length];
    for (int edge = 0; edge < truth.length; edge++) {
      above[edge] = edge == without ? 0 : bounds[edge].roomAbove(truth[edge]);
      below[edge] = edge == without ? 0 : bounds[edge].roomBelow(truth[edge]);
    }
    long flow = 0;
    while (flow < most) {
      int[] reachedBy = shortestPath(from, to, above, below);
      if (reachedBy[to] < 0) {
        break;
      }
      long amount = most == Bounds.UNBOUNDED ? most : most - flow;
      for (int node = to; node != from; node = graph.otherEnd(reachedBy[node], node)) {
        int edge = reachedBy[node];
        amount = Math.min(amount, graph.head(edge) == node ? above[edge] : below[edge]);
      }
      if (amount == Bounds.UNBOUNDED) {
        return amount;
      }
      for (int node = to; node != from; node = graph.otherEnd(reachedBy[node], node)) {
        int edge = reachedBy[node];
        if (graph.head(edge) == node) {
          above[edge] = less(above[edge], amount);
          below[edge] = LongMath.saturatedAdd(below[edge], amount);
        } else {
          below[edge] = less(below[edge], amount);
          above[edge] = LongMath.saturatedAdd(above[edge], amount);
        }
      }
      flow = LongMath.saturatedAdd(flow, amount);
    }
    return flow;
  }

  private static long less(long room, long amount) {
    return room == Bounds.UNBOUNDED ? room : room - amount;
  }

  /** By which edge each node is reached, −1 if it is not. */
  private int[] shortestPath(int from, int to, long[] above, long[] below) {
    int[] reachedBy = new int[graph.nodes()];
    Arrays.fill(reachedBy, -1);
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(from);
    while (!queue.isEmpty() && reachedBy[to] < 0) {
      int node = queue.remove();
      for (int edge : graph.edgesAt(node)) {
        int next = graph.otherEnd(edge, node);
        if (next != from
            && reachedBy[next] < 0
            && (graph.tail(edge) == node ? above[edge] : below[edge]) > 0) {
          reachedBy[next] = edge;
          queue.add(next);
        }
      }
    }
    return reachedBy;
  }
}
