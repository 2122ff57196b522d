package org.caselight.casework.care;

/**
 * Where do children go who cease to be looked after?
 *
 * <p>Source: the groups are those that a council's plan for leaving care speaks of, return home,
 * special guardianship and other permanence [Cambridgeshire, July 2019, paragraph 2.44]. Which
 * reason is in which is a convention of this library: the DfE's tables show each apart, and {@link
 * ReasonCeased} keeps them apart.
 */
public enum ExitKind {
  /** Home or to family and friends, without an order: E4A, E4B, E13. */
  HOME("home"),
  /** To a special guardian: E43 to E48. */
  SPECIAL_GUARDIANSHIP("special guardianship"),
  /** Adopted: E11, E12. */
  ADOPTION("adoption"),
  /**
   * Grown up: into independence, adult care or staying put, or found to be an adult; E5, E6, E7,
   * E15, E17.
   */
  ADULT("adult"),
  /** Any other: a child arrangements order (E41), custody, another authority, abroad, death. */
  OTHER("other");

  private final String label;

  ExitKind(String label) {
    this.label = label;
  }

  /**
   * The group in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }
}
