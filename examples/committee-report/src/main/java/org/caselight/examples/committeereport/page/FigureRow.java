package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.Printable;

/**
 * A row of {@code figures.csv}: a figure with all that is needed to compute it again, and where it
 * is from.
 *
 * @param texts the text of each column, in the order of {@link #COLUMNS}; empty where there is none
 */
public record FigureRow(ImmutableMap<String, String> texts) {
  /** The columns after the first, {@code id}. */
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "section",
          "code",
          "indicator",
          "unit",
          "from",
          "to",
          "who",
          "part",
          "whole",
          "value",
          "shown",
          "interval_low",
          "interval_high",
          "interval",
          "target",
          "rag",
          "direction",
          "benchmark",
          "benchmark_value",
          "outcome",
          "provenance",
          "source",
          "attention",
          "note",
          "why");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");
  private static final Pattern NOT_FOR_IDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

  /**
   * Takes the texts of a row, in any order.
   *
   * @param texts the text of each column; one that is not there is empty; control characters in it
   *     are escaped
   * @throws IllegalArgumentException if there is a column of another name, or {@code shown} is
   *     empty
   */
  public FigureRow {
    for (String column : texts.keySet()) {
      checkColumn(column);
    }
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (String column : COLUMNS) {
      inOrder.put(column, Printable.escaped(texts.getOrDefault(column, "")));
    }
    checkArgument(!requireNonNull(inOrder.get("shown")).isBlank(), "shown: must not be blank");
    texts = ImmutableMap.copyOf(inOrder);
  }

  /**
   * Makes a row.
   *
   * @param texts the text of each column, in any order; one that is not there is empty
   * @return the row
   * @throws IllegalArgumentException if there is a column of another name, or {@code shown} is
   *     empty
   */
  public static FigureRow of(Map<String, String> texts) {
    return new FigureRow(ImmutableMap.copyOf(texts));
  }

  /**
   * The same row but for one column.
   *
   * @param column the column
   * @param text what it holds
   * @return another row
   * @throws IllegalArgumentException if there is no such column, or {@code shown} would be empty
   */
  public FigureRow with(String column, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(column, text);
    return of(changed);
  }

  /**
   * What a column holds.
   *
   * @param column the column
   * @return its text; empty if there is none
   * @throws IllegalArgumentException if there is no such column
   */
  public String text(String column) {
    checkColumn(column);
    return requireNonNull(texts.get(column));
  }

  private static void checkColumn(String column) {
    checkArgument(
        COLUMNS.contains(column),
        "column: must be one of %s, was %s",
        String.join(", ", COLUMNS),
        column);
  }

  /**
   * A readable identifier, which another row may have too: section, code (or indicator, if there is
   * none), who, and the last day.
   *
   * @return such as {@code front-door.re-referrals.exampleshire.2024-03-31}
   */
  String readableId() {
    String code = text("code").isEmpty() ? text("indicator") : text("code");
    String id =
        Stream.of(text("section"), code, text("who"), text("to"))
            .map(FigureRow::slug)
            .filter(slug -> !slug.isEmpty())
            .collect(joining("."));
    return id.isEmpty() ? "figure" : id;
  }

  private static String slug(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String hyphened = NOT_FOR_IDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    return HYPHENS_AROUND.matcher(hyphened).replaceAll("");
  }

  /** Where the figure is from, in a few words: {@code computed, 152 of 600; Exampleshire}. */
  String working() {
    String ofWhole =
        text("part").isEmpty() || text("whole").isEmpty()
            ? ""
            : text("part") + " of " + text("whole");
    String how = joined(", ", text("provenance"), ofWhole);
    return joined("; ", how, text("source"));
  }

  private static String joined(String between, String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(joining(between));
  }
}
