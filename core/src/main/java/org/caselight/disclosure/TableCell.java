package org.caselight.disclosure;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * Which number of a table: a cell, or one of its totals.
 *
 * <p>It names the place alone. Whether a table has such a place is for the table to say.
 */
@Value.Immutable
@CaselightValue
public abstract class TableCell implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How a total is called where a label stands for a cell; no label is the same. */
  static final String TOTAL = "Total";

  TableCell() {}

  /**
   * A cell of a two-way table.
   *
   * @param row the label of its row
   * @param column the label of its column
   * @return the place
   */
  public static TableCell of(String row, String column) {
    return new Builder().row(row).column(column).isTotal(false).build();
  }

  /**
   * A cell of a one-way table.
   *
   * @param row its label
   * @return the place
   */
  public static TableCell of(String row) {
    return new Builder().row(row).isTotal(false).build();
  }

  /**
   * The total of a row of a two-way table.
   *
   * @param row the label of the row
   * @return the place
   */
  public static TableCell rowTotal(String row) {
    return new Builder().row(row).isTotal(true).build();
  }

  /**
   * The total of a column of a two-way table.
   *
   * @param column the label of the column
   * @return the place
   */
  public static TableCell columnTotal(String column) {
    return new Builder().column(column).isTotal(true).build();
  }

  /**
   * The total of the whole table, one-way or two-way.
   *
   * @return the place
   */
  public static TableCell total() {
    return new Builder().isTotal(true).build();
  }

  /**
   * The label of the row.
   *
   * @return the label; empty for the total of a column or of the table
   */
  public abstract Optional<String> row();

  /**
   * The label of the column.
   *
   * @return the label; empty for the total of a row or of the table, and in a one-way table
   */
  public abstract Optional<String> column();

  /**
   * Whether the number is a sum of others.
   *
   * @return false for a cell
   */
  public abstract boolean isTotal();

  /**
   * The place in words.
   *
   * @return {@code 2024-25, Ofsted} for a cell, {@code 2024-25, Total} and {@code Total, Ofsted}
   *     for totals, {@code Ofsted} and {@code Total} in a one-way table
   */
  @Override
  public final String toString() {
    if (row().isEmpty() && column().isEmpty()) {
      return TOTAL;
    }
    String label = row().orElse(TOTAL);
    return isTotal() || column().isPresent() ? label + ", " + column().orElse(TOTAL) : label;
  }

  static final class Builder extends ImmutableTableCell.Builder {
    Builder() {}
  }
}
