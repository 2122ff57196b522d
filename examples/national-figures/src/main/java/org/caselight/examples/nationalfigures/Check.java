package org.caselight.examples.nationalfigures;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One published figure, held against what it comes to.
 *
 * @param recipe which figure
 * @param row where it stands
 * @param outcome what was found
 * @param why why it was not checked, or without whom it agrees; else blank
 * @param inputs what it is computed from, as it stands
 * @param computed what the inputs give, to the decimals of the figure; empty if it was not checked
 */
record Check(
    Recipe recipe,
    PublishedRow row,
    Outcome outcome,
    String why,
    ImmutableList<Cell> inputs,
    Optional<BigDecimal> computed) {

  /** What was found. */
  enum Outcome {
    /** The inputs as printed give the figure as printed. */
    EQUAL,
    /** They do not, but numbers that print like them do. */
    INSIDE,
    /** Those of its authorities of which the inputs are known give it. */
    WITHOUT_SOME,
    /** Nothing that prints like the inputs gives it. */
    DIFFERS,
    /** Something that it takes is not known. */
    NOT_CHECKED
  }

  boolean isOfAuthority() {
    return row.place().level() == Level.AUTHORITY;
  }

  /** The figure as published. */
  String published() {
    return row.cell(recipe.figure()).shown();
  }

  /** The inputs as published: {@code 4,301 and x}; of many, how many are numbers. */
  String from() {
    if (inputs.size() <= 2) {
      return inputs.stream().map(Cell::shown).collect(joining(" and "));
    }
    ImmutableMultiset<String> kinds =
        inputs.stream()
            .map(cell -> cell.figure().isPresent() ? "as numbers" : cell.shown())
            .collect(toImmutableMultiset());
    return kinds.entrySet().stream()
        .map(kind -> kind.getCount() + " " + kind.getElement())
        .collect(joining(", "));
  }
}
