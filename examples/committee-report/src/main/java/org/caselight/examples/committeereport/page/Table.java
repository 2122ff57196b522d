package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table, whose first column names the rows.
 *
 * @param caption what the table shows
 * @param columns the columns
 * @param rows the rows, each a cell a column
 */
public record Table(
    Words caption, ImmutableList<Column> columns, ImmutableList<ImmutableList<Words>> rows)
    implements Block {
  /**
   * Takes a table.
   *
   * @param caption what it shows
   * @param columns the columns
   * @param rows the rows
   * @throws IllegalArgumentException if {@code caption}, {@code columns}, {@code rows} or a cell of
   *     the first column is empty, or a row has too few or too many cells
   */
  public Table {
    checkArgument(!caption.isEmpty(), "caption: must not be empty");
    checkArgument(!columns.isEmpty(), "columns: must not be empty");
    checkArgument(!rows.isEmpty(), "rows: must not be empty, was so in the table %s", caption);
    for (ImmutableList<Words> row : rows) {
      checkArgument(
          row.size() == columns.size(),
          "row: must have %s cells as there are columns, was %s",
          columns.size(),
          row);
      checkArgument(!row.get(0).isEmpty(), "row: must have a name in the first cell, was %s", row);
    }
  }

  /**
   * A column.
   *
   * @param title what it holds
   * @param isNumeric whether it holds numbers, which are easier to compare below each other
   */
  public record Column(Words title, boolean isNumeric) {
    /**
     * Takes a column.
     *
     * @param title what it holds
     * @param isNumeric whether it holds numbers
     * @throws IllegalArgumentException if {@code title} is empty
     */
    public Column {
      checkArgument(!title.isEmpty(), "title: must not be empty");
    }
  }

  /**
   * Begins a table.
   *
   * @param caption what it shows
   * @return a builder without columns and rows
   */
  public static Builder builder(Words caption) {
    return new Builder(caption);
  }

  @Override
  public Stream<Words> words() {
    return Stream.of(
            Stream.of(caption),
            columns.stream().map(Column::title),
            rows.stream().flatMap(List::stream))
        .flatMap(words -> words);
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.table(this);
  }

  /** Builds a table: columns first, from left to right, then rows, from above. */
  public static final class Builder {
    private final Words caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<ImmutableList<Words>> rows = new ArrayList<>();

    private Builder(Words caption) {
      this.caption = caption;
    }

    /**
     * Adds a column of words.
     *
     * @param title what it holds
     * @return this builder
     * @throws IllegalArgumentException if {@code title} is empty
     */
    public Builder textColumn(Words title) {
      columns.add(new Column(title, false));
      return this;
    }

    /**
     * Adds a column of words.
     *
     * @param title what it holds
     * @return this builder
     * @throws IllegalArgumentException if {@code title} is empty or has a digit
     */
    public Builder textColumn(String title) {
      return textColumn(Words.of(title));
    }

    /**
     * Adds a column of numbers.
     *
     * @param title what it holds
     * @return this builder
     * @throws IllegalArgumentException if {@code title} is empty
     */
    public Builder numberColumn(Words title) {
      columns.add(new Column(title, true));
      return this;
    }

    /**
     * Adds a column of numbers.
     *
     * @param title what it holds
     * @return this builder
     * @throws IllegalArgumentException if {@code title} is empty or has a digit
     */
    public Builder numberColumn(String title) {
      return numberColumn(Words.of(title));
    }

    /**
     * Adds a row.
     *
     * @param cells its cells, the first of which names it
     * @return this builder
     */
    public Builder row(Words... cells) {
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    /**
     * Ends the table.
     *
     * @return the table
     * @throws IllegalArgumentException if it has no column, no row, or a row that does not fit
     */
    public Table build() {
      return new Table(caption, ImmutableList.copyOf(columns), ImmutableList.copyOf(rows));
    }
  }
}
