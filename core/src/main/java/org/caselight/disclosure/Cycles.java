package org.caselight.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which numbers of a table can move at all: those on a cycle of numbers that may rise or fall, as
 * the cycle goes along them or against them. A number going up and down again is no cycle.
 *
 * <p>An edge is on such a cycle when both its ends are in one strong component and the component
 * would not fall apart, directions apart, without the edge. (An edge that may be passed both ways
 * and is no bridge can be made one-way, and the component stays strong: Boesch and Tindell,
 * Robbins's theorem for mixed multigraphs, 1980.) So one pass over the table answers for all its
 * numbers.
 *
 * <p>Paths are kept in a list, not on the stack of calls: many tables with one total make a path
 * through all of them.
 */
final class Cycles {
  private final Circulation graph;
  private final BitSet rising;
  private final BitSet falling;

  private final int[] order;
  private final int[] low;
  private final int[] component;

  /** How many edges of each node have been looked at. */
  private final int[] seen;

  /** By which edge each node was come to. */
  private final int[] via;

  private final Deque<Integer> open = new ArrayDeque<>();
  private final BitSet bridges = new BitSet();
  private int clock;
  private int components;

  private Cycles(Circulation graph, BitSet rising, BitSet falling) {
    this.graph = graph;
    this.rising = rising;
    this.falling = falling;
    this.order = new int[graph.nodes()];
    this.low = new int[graph.nodes()];
    this.component = new int[graph.nodes()];
    this.seen = new int[graph.nodes()];
    this.via = new int[graph.nodes()];
  }

  /**
   * Finds the numbers that can move.
   *
   * @param graph the table
   * @param rising the numbers with room above
   * @param falling the numbers with room below
   */
  static BitSet of(Circulation graph, BitSet rising, BitSet falling) {
    return new Cycles(graph, rising, falling).edges();
  }

  private BitSet edges() {
    for (int node = 0; node < graph.nodes(); node++) {
      if (order[node] == 0) {
        findComponents(node);
      }
    }
    Arrays.fill(order, 0);
    Arrays.fill(seen, 0);
    for (int node = 0; node < graph.nodes(); node++) {
      if (order[node] == 0) {
        findBridges(node);
      }
    }
    BitSet moving = (BitSet) rising.clone();
    moving.or(falling);
    moving.andNot(bridges);
    for (int edge = moving.nextSetBit(0); edge >= 0; edge = moving.nextSetBit(edge + 1)) {
      if (component[graph.tail(edge)] != component[graph.head(edge)]) {
        moving.clear(edge);
      }
    }
    return moving;
  }

  private void findComponents(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(root, path);
    open.push(root);
    while (!path.isEmpty()) {
      int node = path.element();
      if (seen[node] < graph.edgesAt(node).length) {
        int edge = graph.edgesAt(node)[seen[node]++];
        if ((graph.tail(edge) == node ? rising : falling).get(edge)) {
          int next = graph.otherEnd(edge, node);
          if (order[next] == 0) {
            enter(next, path);
            open.push(next);
          } else if (component[next] == 0) {
            low[node] = Math.min(low[node], order[next]);
          }
        }
      } else {
        leave(node, path);
        if (low[node] == order[node]) {
          components++;
          while (component[node] == 0) {
            component[open.pop()] = components;
          }
        }
      }
    }
  }

  private void findBridges(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    via[root] = -1;
    enter(root, path);
    while (!path.isEmpty()) {
      int node = path.element();
      if (seen[node] < graph.edgesAt(node).length) {
        int edge = graph.edgesAt(node)[seen[node]++];
        int next = graph.otherEnd(edge, node);
        if (edge != via[node]
            && component[next] == component[node]
            && (rising.get(edge) || falling.get(edge))) {
          if (order[next] == 0) {
            via[next] = edge;
            enter(next, path);
          } else {
            low[node] = Math.min(low[node], order[next]);
          }
        }
      } else {
        leave(node, path);
        if (!path.isEmpty() && low[node] > order[path.element()]) {
          bridges.set(via[node]);
        }
      }
    }
  }

  private void enter(int node, Deque<Integer> path) {
    order[node] = ++clock;
    low[node] = clock;
    path.push(node);
  }

  /** What a node reaches, the one before it reaches too. */
  private void leave(int node, Deque<Integer> path) {
    path.remove();
    if (!path.isEmpty()) {
      int before = path.element();
      low[before] = Math.min(low[before], low[node]);
    }
  }
}
