package org.caselight.disclosure;

import java.util.stream.IntStream;

/** The edges of a {@link NumberLayout}, looked up by number and by node. */
final class Circulation {
  private final int nodes;
  private final int[] tails;
  private final int[] heads;
  private final int[][] edgesAt;

  Circulation(NumberLayout layout) {
    nodes = layout.nodes();
    tails = IntStream.range(0, layout.size()).map(layout::tail).toArray();
    heads = IntStream.range(0, layout.size()).map(layout::head).toArray();
    int[] degrees = new int[nodes];
    for (int edge = 0; edge < tails.length; edge++) {
      degrees[tails[edge]]++;
      degrees[heads[edge]]++;
    }
    edgesAt = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      edgesAt[node] = new int[degrees[node]];
    }
    for (int edge = tails.length - 1; edge >= 0; edge--) {
      edgesAt[tails[edge]][--degrees[tails[edge]]] = edge;
      edgesAt[heads[edge]][--degrees[heads[edge]]] = edge;
    }
  }

  int nodes() {
    return nodes;
  }

  int tail(int edge) {
    return tails[edge];
  }

  int head(int edge) {
    return heads[edge];
  }

  /** The edges that begin or end at a node; not to be changed. */
  int[] edgesAt(int node) {
    return edgesAt[node];
  }

  int otherEnd(int edge, int node) {
    return tails[edge] == node ? heads[edge] : tails[edge];
  }
}
