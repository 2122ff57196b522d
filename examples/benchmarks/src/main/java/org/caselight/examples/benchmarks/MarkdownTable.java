package org.caselight.examples.benchmarks;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table in Markdown, of which the plain text is laid out too. */
final class MarkdownTable {
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  /** Begins a table; every column but the first is of numbers, or reads like one. */
  MarkdownTable(String... headers) {
    rows.add(ImmutableList.copyOf(headers));
  }

  MarkdownTable row(String... cells) {
    rows.add(ImmutableList.copyOf(cells));
    return this;
  }

  /** The table, ending with a line break. */
  @Override
  public String toString() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      text.append('|');
      for (int column = 0; column < widths.size(); column++) {
        String cell = rows.get(row).get(column);
        text.append(' ')
            .append(
                column == 0
                    ? Strings.padEnd(cell, widths.get(column), ' ')
                    : Strings.padStart(cell, widths.get(column), ' '))
            .append(" |");
      }
      text.append('\n');
      if (row == 0) {
        text.append(rule(widths));
      }
    }
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow());
    }
    return widths;
  }

  private static String rule(List<Integer> widths) {
    StringBuilder rule = new StringBuilder("|");
    for (int column = 0; column < widths.size(); column++) {
      rule.append(column == 0 ? ":" : "-")
          .append("-".repeat(widths.get(column)))
          .append(column == 0 ? "-|" : ":|");
    }
    return rule.append('\n').toString();
  }
}
