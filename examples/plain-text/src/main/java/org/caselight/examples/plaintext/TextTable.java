package org.caselight.examples.plaintext;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of cells under headers, laid out to fit a width. */
public final class TextTable {
  private static final String BETWEEN = "  ";

  /** What the last column keeps before others must give way too. */
  private static final int LEAST_LAST = 20;

  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  /**
   * Begins a table.
   *
   * @param headers one a column; with {@code >} before it for a column of numbers
   */
  public TextTable(String... headers) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    for (String header : headers) {
      boolean isRight = header.startsWith(">");
      right.add(isRight);
      row.add(isRight ? header.substring(1) : header);
    }
    rows.add(row.build());
  }

  /**
   * Adds a row.
   *
   * @param cells one a column
   */
  public void row(String... cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  /**
   * Lays the table out; cells that are too long for their column go on below.
   *
   * @param width the most characters on a line
   * @return the lines
   */
  List<String> lines(int width) {
    List<Integer> widths = widths(width);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(lines(row, widths));
    }
    return lines;
  }

  private List<String> lines(List<String> row, List<Integer> widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      cells.add(TextReport.wrap(row.get(column), widths.get(column)));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int column = 0; column < widths.size(); column++) {
        List<String> cell = cells.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        parts.add(
            right.get(column)
                ? Strings.padStart(part, widths.get(column), ' ')
                : Strings.padEnd(part, widths.get(column), ' '));
      }
      lines.add(String.join(BETWEEN, parts));
    }
    return lines;
  }

  /** As wide as its longest cell, each; if that is too wide together, the last gives way first. */
  private List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    int last = widths.size() - 1;
    int room = width - BETWEEN.length() * last;
    while (widths.stream().mapToInt(Integer::intValue).sum() > room) {
      int giving = widths.get(last) > LEAST_LAST ? last : widths.indexOf(Collections.max(widths));
      widths.set(giving, widths.get(giving) - 1);
    }
    return widths;
  }
}
