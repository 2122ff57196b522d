package org.caselight.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in a publication where a number does not, and why.
 *
 * <p>Source: DfE analysts' guide, "Open Data Standards", section "Data symbols", after the
 * Government Statistical Service. Older publications print {@code :} for x and {@code ~} or {@code
 * k} for low.
 */
public enum Symbol {
  /** A small count, or a number that would give one away. Policies write it differently. */
  WITHHELD("c", "withheld to protect the children counted"),
  /** More than nothing, and rounded to 0. */
  LOW("low", "rounds to 0, but is not 0"),
  /** The question does not arise: a percentage of nothing. */
  NOT_APPLICABLE("z", "not applicable"),
  /** The number was not collected, or cannot be worked out from what is published. */
  NOT_AVAILABLE("x", "not available"),
  /** There is a number, of too poor a quality to be shown. */
  UNRELIABLE("u", "unreliable");

  private final String text;
  private final String meaning;

  Symbol(String text, String meaning) {
    this.text = text;
    this.meaning = meaning;
  }

  /**
   * The symbol as the Department for Education prints it.
   *
   * @return c, low, z, x or u; a {@link DisclosurePolicy} may write {@link #WITHHELD} otherwise
   */
  public String text() {
    return text;
  }

  /**
   * Reads a symbol as the Department prints it, or printed it in older publications: {@code k} and
   * {@code ~} are low, {@code :} is not available.
   *
   * @param text what stands where a number could
   * @return the symbol; empty if the text is none
   */
  public static Optional<Symbol> find(String text) {
    return switch (text) {
      case "k", "~" -> Optional.of(LOW);
      case ":" -> Optional.of(NOT_AVAILABLE);
      default -> Arrays.stream(values()).filter(symbol -> symbol.text.equals(text)).findFirst();
    };
  }

  /**
   * What the symbol means.
   *
   * @return the words, in lower case
   */
  public String meaning() {
    return meaning;
  }
}
