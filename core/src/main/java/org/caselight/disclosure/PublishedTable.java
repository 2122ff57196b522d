package org.caselight.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caselight.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * A table as it may be shown, with what was withheld and how closely an attacker can work it out.
 *
 * <p>Made by {@link CountTable#release} or {@link CountTables#release}. It holds what is shown and
 * the audit, and no true value of a withheld number, nor of a rounded one. The audit is for whoever
 * publishes: it tells which of the withheld numbers are small, and is not to be published with the
 * table.
 */
public final class PublishedTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TableLayout layout;
  private final DisclosurePolicy policy;
  private final ImmutableList<PublishedNumber> numbers;
  private final ImmutableList<CellAudit> audit;

  PublishedTable(
      TableLayout layout,
      DisclosurePolicy policy,
      ImmutableList<PublishedNumber> numbers,
      ImmutableList<CellAudit> audit) {
    this.layout = layout;
    this.policy = policy;
    this.numbers = numbers;
    this.audit = audit;
  }

  /**
   * The policy that it was released under.
   *
   * @return the policy
   */
  public DisclosurePolicy policy() {
    return policy;
  }

  /**
   * Whether the table has one row of numbers and one total.
   *
   * @return false if it has rows and columns
   */
  public boolean isOneWay() {
    return layout.isOneWay();
  }

  /**
   * The labels of the rows; those of the cells in a one-way table.
   *
   * @return the labels, in the order of the table released
   */
  public ImmutableList<String> rows() {
    return layout.rows();
  }

  /**
   * The labels of the columns.
   *
   * @return the labels, in the order of the table released; none in a one-way table
   */
  public ImmutableList<String> columns() {
    return layout.columns();
  }

  /**
   * What is shown of a cell of a two-way table.
   *
   * @param row the label of its row
   * @param column the label of its column
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if there is no such cell
   */
  public PublishedNumber cell(String row, String column) {
    return number(TableCell.of(row, column));
  }

  /**
   * What is shown of a cell of a one-way table.
   *
   * @param row its label
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if there is no such cell
   */
  public PublishedNumber cell(String row) {
    return number(TableCell.of(row));
  }

  /**
   * What is shown of the total of a row.
   *
   * @param row the label of the row
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if there is no such row, or the table is one-way
   */
  public PublishedNumber rowTotal(String row) {
    return number(TableCell.rowTotal(row));
  }

  /**
   * What is shown of the total of a column.
   *
   * @param column the label of the column
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if there is no such column
   */
  public PublishedNumber columnTotal(String column) {
    return number(TableCell.columnTotal(column));
  }

  /**
   * What is shown of the total of the table.
   *
   * @return the number, or the symbol instead
   */
  public PublishedNumber total() {
    return number(TableCell.total());
  }

  /**
   * What is shown of a cell or a total.
   *
   * @param cell which
   * @return the number, or the symbol instead
   * @throws IllegalArgumentException if there is no such place
   */
  public PublishedNumber number(TableCell cell) {
    return numbers.get(layout.number(cell));
  }

  /**
   * Which cells and totals are withheld.
   *
   * @return their places, cells row by row, then totals
   */
  public ImmutableList<TableCell> withheld() {
    return audit.stream().map(CellAudit::cell).collect(toImmutableList());
  }

  /**
   * How many cells and totals are withheld.
   *
   * @return the number, 0 or more
   */
  public int withheldCount() {
    return audit.size();
  }

  /**
   * Whether no number at all is shown.
   *
   * @return true if every cell and every total is withheld
   */
  public boolean isWhollyWithheld() {
    return withheldCount() == numbers.size();
  }

  /**
   * How closely each withheld number can be worked out, by somebody who knows the policy and which
   * numbers are withheld for being small; where everything is withheld and even that would not do,
   * by somebody who cannot know.
   *
   * <p>It is for whoever publishes. None of the numbers is recoverable.
   *
   * @return an audit of each, in the order of {@link #withheld}
   */
  public ImmutableList<CellAudit> audit() {
    return audit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedTable that
        && layout.equals(that.layout)
        && policy.equals(that.policy)
        && numbers.equals(that.numbers)
        && audit.equals(that.audit);
  }

  @Override
  public int hashCode() {
    return 31 * layout.hashCode() + numbers.hashCode();
  }

  /**
   * The table in plain text, and below it what its symbols mean, how much is withheld, and whether
   * numbers are rounded.
   *
   * @return lines of text, without a line break at the end
   */
  @Override
  public String toString() {
    return Stream.concat(lines(), notes()).collect(joining("\n"));
  }

  private Stream<String> lines() {
    List<List<String>> lines = new ArrayList<>();
    if (!isOneWay()) {
      lines.add(line("", columns(), TableCell.TOTAL));
    }
    for (int row = 0; row < rows().size(); row++) {
      lines.add(
          isOneWay()
              ? line(rows().get(row), List.of(), text(row))
              : line(
                  rows().get(row),
                  texts(layout.cell(row, 0), columns().size()),
                  text(layout.rowTotal(row))));
    }
    lines.add(
        line(
            TableCell.TOTAL,
            isOneWay() ? List.of() : texts(layout.columnTotal(0), columns().size()),
            text(layout.total())));
    int[] widths =
        IntStream.range(0, lines.get(0).size())
            .map(i -> lines.stream().mapToInt(line -> width(line.get(i))).max().orElseThrow())
            .toArray();
    return lines.stream().map(line -> aligned(line, widths));
  }

  private static List<String> line(String label, List<String> cells, String total) {
    return Stream.of(Stream.of(label), cells.stream(), Stream.of(total))
        .flatMap(texts -> texts)
        .toList();
  }

  private List<String> texts(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(this::text).toList();
  }

  private String text(int number) {
    return numbers.get(number).toString();
  }

  private static String aligned(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder(line.get(0));
    text.append(padding(line.get(0), widths[0]));
    for (int i = 1; i < widths.length; i++) {
      text.append("  ").append(padding(line.get(i), widths[i])).append(line.get(i));
    }
    return text.toString();
  }

  private static String padding(String text, int width) {
    return " ".repeat(width - width(text));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private Stream<String> notes() {
    return Stream.of(withheldNote(), lowNote(), roundingNote()).filter(note -> !note.isEmpty());
  }

  private String withheldNote() {
    if (audit.isEmpty()) {
      return "";
    }
    String meaning =
        policy.withheldSymbol()
            + ": "
            + policy.withheld().map(CountRange::toString).orElseThrow()
            + ", or withheld to protect such a count; ";
    if (isWhollyWithheld()) {
      return meaning + "every number is withheld";
    }
    return meaning
        + withheldCount()
        + " of "
        + Words.count(numbers.size(), "number")
        + " withheld"
        + (showsOnlyZeros() ? ", and nothing but 0 is left to show" : "");
  }

  private boolean showsOnlyZeros() {
    return numbers.stream()
        .filter(number -> !number.isWithheld())
        .allMatch(PublishedNumber.of(0)::equals);
  }

  private String lowNote() {
    return numbers.contains(PublishedNumber.instead(Symbol.LOW))
        ? Symbol.LOW.text() + ": " + Symbol.LOW.meaning()
        : "";
  }

  private String roundingNote() {
    int cells = policy.roundCellsTo();
    int totals = policy.roundTotalsTo();
    if (cells == 1 && totals == 1) {
      return "";
    }
    return (cells == totals
            ? "rounded to the nearest " + cells
            : "cells "
                + DisclosurePolicy.roundingInWords(cells)
                + ", totals "
                + DisclosurePolicy.roundingInWords(totals))
        + ": totals may not add";
  }
}
