package org.caselight.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The fewest numbers of a small table that must be withheld, found by trying all choices: deeper
 * and deeper, giving up a choice only where it cannot lead to fewer. It shares no code with the
 * library: bounds come from what the policy publishes, number by number, and whether a number can
 * move from a search for each.
 */
final class FewestWithheld {
  private final int nodes;
  private final int[] tail;
  private final int[] head;
  private final boolean[][] rises;
  private final boolean[][] falls;
  private final int cellCount;
  private int small;
  private int further;
  private boolean canSpareTotals;

  private FewestWithheld(List<List<Long>> cells, boolean oneWay, DisclosurePolicy policy) {
    int rows = cells.size();
    int columns = cells.get(0).size();
    cellCount = rows * columns;
    int size = oneWay ? rows + 1 : rows * columns + rows + columns + 1;
    nodes = oneWay ? 2 : rows + columns + 2;
    tail = new int[size];
    head = new int[size];
    rises = new boolean[2][size];
    falls = new boolean[2][size];
    long[] rowTotals = new long[rows];
    long[] columnTotals = new long[columns];
    long total = 0;
    int next = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        long count = cells.get(row).get(column);
        rowTotals[row] += count;
        columnTotals[column] += count;
        total += count;
        put(next++, oneWay ? 0 : 2 + row, oneWay ? 1 : 2 + rows + column, count, policy, false);
      }
    }
    if (!oneWay) {
      for (int row = 0; row < rows; row++) {
        put(next++, 0, 2 + row, rowTotals[row], policy, true);
      }
      for (int column = 0; column < columns; column++) {
        put(next++, 2 + rows + column, 1, columnTotals[column], policy, true);
      }
    }
    put(next, 1, 0, total, policy, true);
  }

  private void put(
      int number, int from, int to, long count, DisclosurePolicy policy, boolean isTotal) {
    tail[number] = from;
    head[number] = to;
    boolean isSmall = policy.mustWithhold(count);
    if (isSmall) {
      small |= 1 << number;
    }
    rises[0][number] = !isSmall && looksAlike(count, count + 1, policy, isTotal);
    falls[0][number] = !isSmall && count > 0 && looksAlike(count, count - 1, policy, isTotal);
    rises[1][number] = !isSmall || policy.mustWithhold(count + 1);
    falls[1][number] = count > 0 && (!isSmall || policy.mustWithhold(count - 1));
  }

  private static boolean looksAlike(
      long one, long other, DisclosurePolicy policy, boolean isTotal) {
    return isTotal
        ? policy.publishTotal(one).equals(policy.publishTotal(other))
        : policy.publish(one).equals(policy.publish(other));
  }

  /**
   * The fewest cells and totals that leave none of them recoverable. Small numbers that would be
   * even if everything were withheld are protected from somebody who does not know that they are
   * small.
   *
   * @return the answer
   */
  static FewestWithheld of(List<List<Long>> cells, boolean oneWay, DisclosurePolicy policy) {
    FewestWithheld search = new FewestWithheld(cells, oneWay, policy);
    int all = (1 << search.tail.length) - 1;
    int stuck;
    do {
      stuck = 0;
      for (int number = 0; number < search.tail.length; number++) {
        if ((search.small & 1 << number) != 0 && search.missing(number, all, 0) > 0) {
          stuck |= 1 << number;
        }
      }
      for (int number = 0; number < search.tail.length; number++) {
        if ((stuck & 1 << number) != 0) {
          search.rises[1][number] = true;
        }
      }
    } while (stuck != 0);
    while (!search.suffices(search.small, 0, search.further)) {
      search.further++;
    }
    int totals = all & ~((1 << search.cellCount) - 1);
    for (int more = search.further; 2 * more <= 3 * search.further; more++) {
      search.canSpareTotals |= search.suffices(search.small, totals, more);
    }
    return search;
  }

  /** How many numbers that are not small must be withheld at least. */
  int further() {
    return further;
  }

  /** Whether no total need be among them, for at most half as many again. */
  boolean canSpareTotals() {
    return canSpareTotals;
  }

  private boolean suffices(int withheld, int forbidden, int further) {
    int worst = -1;
    int mostMissing = 0;
    for (int number = 0; number < tail.length; number++) {
      if ((withheld & 1 << number) != 0) {
        int missing = missing(number, withheld, forbidden);
        if (missing > further) {
          return false;
        }
        if (missing > mostMissing) {
          mostMissing = missing;
          worst = number;
        }
      }
    }
    if (worst < 0) {
      return true;
    }
    int tried = forbidden;
    int ways =
        (rises[1][worst] ? waysOut(head[worst], worst, withheld) : 0)
            | (falls[1][worst] ? waysOut(tail[worst], worst, withheld) : 0);
    for (int number = 0; number < tail.length; number++) {
      int bit = 1 << number;
      if ((ways & bit) != 0 && (tried & bit) == 0) {
        if (suffices(withheld | bit, tried, further - 1)) {
          return true;
        }
        tried |= bit;
      }
    }
    return false;
  }

  /** The shown numbers that lead out of what can be reached from a node. */
  private int waysOut(int from, int without, int withheld) {
    int[] distance = distances(from, without, withheld, ~withheld);
    int ways = 0;
    for (int number = 0; number < tail.length; number++) {
      if ((withheld & 1 << number) == 0
          && ((distance[tail[number]] == 0 && distance[head[number]] > 0 && rises[1][number])
              || (distance[head[number]] == 0 && distance[tail[number]] > 0 && falls[1][number]))) {
        ways |= 1 << number;
      }
    }
    return ways;
  }

  /** How many shown numbers the best cycle through a number needs at least. */
  private int missing(int number, int withheld, int forbidden) {
    int up =
        rises[1][number]
            ? distances(head[number], number, withheld, forbidden)[tail[number]]
            : nodes;
    int down =
        falls[1][number]
            ? distances(tail[number], number, withheld, forbidden)[head[number]]
            : nodes;
    return Math.min(up, down);
  }

  private int[] distances(int from, int without, int withheld, int forbidden) {
    int[] distance = new int[nodes];
    Arrays.fill(distance, nodes);
    distance[from] = 0;
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(from);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int number = 0; number < tail.length; number++) {
        if (number != without && (tail[number] == node || head[number] == node)) {
          boolean up = tail[number] == node;
          int bit = 1 << number;
          int cost = nodes;
          if ((up ? rises : falls)[(withheld & bit) != 0 ? 1 : 0][number]) {
            cost = 0;
          } else if ((withheld & bit) == 0
              && (forbidden & bit) == 0
              && (up ? rises : falls)[1][number]) {
            cost = 1;
          }
          int next = up ? head[number] : tail[number];
          if (distance[node] + cost < distance[next]) {
            distance[next] = distance[node] + cost;
            queue.add(next);
          }
        }
      }
    }
    return distance;
  }
}
