package org.caselight.scorecard;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * Where is a figure from? Whoever reads 41.6 beside a printed 52 has to know which of them somebody
 * published and which was computed.
 *
 * @param kind whether it was printed, computed or made up
 * @param source where it, or what it is computed from, stands: a document with its paragraph, a
 *     file
 */
public record Provenance(Kind kind, String source) implements Serializable {

  /** How a figure came about. */
  public enum Kind {
    /** It stands in a publication as it is. */
    PRINTED("printed"),
    /** It was computed from what the source holds. */
    COMPUTED("computed"),
    /** It, or what it was computed from, was made up to show what such a figure would tell. */
    MADE_UP("made up");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return printed, computed or made up
     */
    public String label() {
      return label;
    }
  }

  /**
   * Takes a kind and a source.
   *
   * @param kind whether it was printed, computed or made up
   * @param source where it, or what it is computed from, stands
   * @throws IllegalArgumentException if the source is blank, has blanks around it or is on more
   *     than one line
   */
  public Provenance {
    requireNonNull(kind, "kind");
    Words.requireLine("source", source);
  }

  /**
   * A figure that stands in a publication.
   *
   * @param source the publication, with the paragraph
   * @return the provenance
   * @throws IllegalArgumentException if the source is blank, has blanks around it or is on more
   *     than one line
   */
  public static Provenance printed(String source) {
    return new Provenance(Kind.PRINTED, source);
  }

  /**
   * A figure computed from records, or from the numbers of a publication.
   *
   * @param source the records or the publication, with the paragraph
   * @return the provenance
   * @throws IllegalArgumentException if the source is blank, has blanks around it or is on more
   *     than one line
   */
  public static Provenance computed(String source) {
    return new Provenance(Kind.COMPUTED, source);
  }

  /**
   * A figure that is made up, or computed from what is.
   *
   * @param source what it is for, or where it stands
   * @return the provenance
   * @throws IllegalArgumentException if the source is blank, has blanks around it or is on more
   *     than one line
   */
  public static Provenance madeUp(String source) {
    return new Provenance(Kind.MADE_UP, source);
  }

  /**
   * The provenance in words.
   *
   * @return {@code printed: Cambridgeshire, July 2019, paragraph 2.37}
   */
  @Override
  public String toString() {
    return kind.label() + ": " + source;
  }
}
