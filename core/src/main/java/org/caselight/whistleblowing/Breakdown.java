package org.caselight.whistleblowing;

/**
 * By what are the records of a summary counted? The counts of each add to the records; themes do
 * not, for a record raises several.
 */
public enum Breakdown {
  /** By what is known of the source. */
  SOURCE("by source"),
  /** By channel: every usual one, and whichever others were used. */
  CHANNEL("by channel"),
  /** By outcome, and those without one. */
  OUTCOME("by outcome"),
  /** With enough to investigate, or themes only. */
  DATED_INCIDENT("with a dated incident or without"),
  /** Answered, or not. */
  ANSWER("answered or not"),
  /** Closed, or open. */
  CLOSURE("closed or open");

  private final String label;

  Breakdown(String label) {
    this.label = label;
  }

  /**
   * The breakdown in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }
}
