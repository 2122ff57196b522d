package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.caselight.internal.Words;

/**
 * The labels of a table, the order of its numbers, and how they hang together.
 *
 * <p>The numbers are counted from 0: cells row by row, then totals of rows, totals of columns, and
 * the total. A one-way table has cells and the total.
 *
 * <p>A table whose totals add is a circulation. Every number is the flow along an edge, and what
 * flows into a node flows out of it: the total from the sink to the source, from there each row's
 * total to the row's node, each cell from its row's node to its column's, each column's total from
 * there to the sink. In a one-way table cells lead from the source to the sink, the total back.
 */
record TableLayout(ImmutableList<String> rows, ImmutableList<String> columns, boolean isOneWay)
    implements NumberLayout, Serializable {

  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int FIRST_ROW = 2;

  TableLayout {
    checkLabels("rows", rows);
    checkLabels("columns", columns);
  }

  private static void checkLabels(String attribute, ImmutableList<String> labels) {
    Set<String> seen = new HashSet<>();
    for (String label : labels) {
      Words.requireText(attribute, label);
      checkArgument(
          CharMatcher.javaIsoControl().matchesNoneOf(label),
          "%s: must not have line breaks or other control characters in a label, was %s",
          attribute,
          CharMatcher.javaIsoControl().replaceFrom(label, '?'));
      checkArgument(
          !label.equalsIgnoreCase(TableCell.TOTAL),
          "%s: must not have the label %s, which is kept for totals",
          attribute,
          label);
      checkArgument(
          seen.add(label), "%s: must have distinct labels, was %s twice", attribute, label);
    }
  }

  @Override
  public int cellCount() {
    return isOneWay ? rows.size() : rows.size() * columns.size();
  }

  @Override
  public int size() {
    return total() + 1;
  }

  @Override
  public int nodes() {
    return isOneWay ? FIRST_ROW : FIRST_ROW + rows.size() + columns.size();
  }

  int cell(int row, int column) {
    return row * columns.size() + column;
  }

  int rowTotal(int row) {
    return cellCount() + row;
  }

  int columnTotal(int column) {
    return cellCount() + rows.size() + column;
  }

  int total() {
    return isOneWay ? cellCount() : cellCount() + rows.size() + columns.size();
  }

  @Override
  public boolean isTotal(int number) {
    return number >= cellCount();
  }

  @Override
  public int tail(int number) {
    if (number == total()) {
      return SINK;
    }
    if (isOneWay) {
      return SOURCE;
    }
    if (!isTotal(number)) {
      return FIRST_ROW + number / columns.size();
    }
    int margin = number - cellCount();
    return margin < rows.size() ? SOURCE : FIRST_ROW + margin;
  }

  @Override
  public int head(int number) {
    if (number == total()) {
      return SOURCE;
    }
    if (isOneWay) {
      return SINK;
    }
    if (!isTotal(number)) {
      return FIRST_ROW + rows.size() + number % columns.size();
    }
    int margin = number - cellCount();
    return margin < rows.size() ? FIRST_ROW + margin : SINK;
  }

  TableCell place(int number) {
    if (number == total()) {
      return TableCell.total();
    }
    if (isOneWay) {
      return TableCell.of(rows.get(number));
    }
    if (!isTotal(number)) {
      return TableCell.of(rows.get(number / columns.size()), columns.get(number % columns.size()));
    }
    int margin = number - cellCount();
    return margin < rows.size()
        ? TableCell.rowTotal(rows.get(margin))
        : TableCell.columnTotal(columns.get(margin - rows.size()));
  }

  /** The number at a place, or an error if the table has no such place. */
  int number(TableCell place) {
    if (place.row().isEmpty() && place.column().isEmpty()) {
      return total();
    }
    if (isOneWay) {
      checkArgument(
          !place.isTotal() && place.column().isEmpty(),
          "cell: must have one label, in a one-way table, was %s",
          place);
      return place.row().map(this::row).orElseThrow();
    }
    checkArgument(
        place.isTotal() || place.column().isPresent(),
        "cell: must have a row and a column, in a two-way table, was %s",
        place);
    if (place.isTotal()) {
      return place
          .row()
          .map(row -> rowTotal(row(row)))
          .orElseGet(() -> columnTotal(column(place.column().orElseThrow())));
    }
    return cell(row(place.row().orElseThrow()), column(place.column().orElseThrow()));
  }

  private int row(String label) {
    return indexOf("row", rows, label);
  }

  private int column(String label) {
    return indexOf("column", columns, label);
  }

  private static int indexOf(String attribute, ImmutableList<String> labels, String label) {
    int index = labels.indexOf(label);
    checkArgument(
        index >= 0, "%s: must be one of %s; was %s", attribute, String.join(", ", labels), label);
    return index;
  }
}
