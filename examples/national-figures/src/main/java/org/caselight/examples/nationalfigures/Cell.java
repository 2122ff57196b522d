package org.caselight.examples.nationalfigures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Figure;

/**
 * What stands in a field: a number, a symbol where a number does not stand, or neither.
 *
 * @param text what stands there
 * @param figure the number; empty if there is none
 * @param symbol the symbol; empty if there is none
 */
record Cell(String text, Optional<Figure> figure, Optional<Symbol> symbol) {
  /** There is no such row, or no such table. */
  static final Cell NONE = new Cell("", Optional.empty(), Optional.empty());

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

  /**
   * Reads a field.
   *
   * @param text the field, without blanks around it
   * @param printing how its column is printed
   * @param level of what area its row is
   * @return the number or the symbol
   * @throws IllegalArgumentException if it is neither
   */
  static Cell read(String text, Printing printing, Level level) {
    Optional<Symbol> symbol = Symbol.find(text);
    if (symbol.isPresent()) {
      return new Cell(text, Optional.empty(), symbol);
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "must be a number such as 1283 or 15.2, or one of c, k, low, u, x, z");
    }
    return new Cell(
        text, Optional.of(printing.figure(new BigDecimal(text), level)), Optional.empty());
  }

  /** A field that cannot be read. */
  static Cell unreadable(String text) {
    return new Cell(Printable.shown(text), Optional.empty(), Optional.empty());
  }

  /** Whether there is no such row. A field with nothing in it is not this, but cannot be read. */
  boolean isMissing() {
    return text.isEmpty();
  }

  /** The number with its thousands apart, or what stands there. */
  String shown() {
    return figure.map(Wording::asPrinted).orElse(isMissing() ? "not in the folder" : text);
  }
}
