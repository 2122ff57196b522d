package org.caselight.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One-way tables of the same records, one behind the other.
 *
 * <p>The cells of the first table lead from node 0 to node 1, those of the second from there to
 * node 2, and so on; the total leads from the last node back to node 0. What flows through a node
 * between two tables is the sum of the cells of either, so the circulations are exactly the counts
 * by which every table adds to one total.
 */
final class JointLayout implements NumberLayout {
  private final int tables;

  /** The table of each cell. */
  private final int[] tableOf;

  JointLayout(List<TableLayout> tables) {
    this.tables = tables.size();
    this.tableOf =
        IntStream.range(0, tables.size())
            .flatMap(table -> IntStream.generate(() -> table).limit(tables.get(table).cellCount()))
            .toArray();
  }

  @Override
  public int cellCount() {
    return tableOf.length;
  }

  @Override
  public int size() {
    return tableOf.length + 1;
  }

  @Override
  public int nodes() {
    return tables + 1;
  }

  @Override
  public boolean isTotal(int number) {
    return number == tableOf.length;
  }

  @Override
  public int tail(int number) {
    return isTotal(number) ? tables : tableOf[number];
  }

  @Override
  public int head(int number) {
    return isTotal(number) ? 0 : tableOf[number] + 1;
  }
}
