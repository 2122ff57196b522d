package org.caselight.quality;

/** How bad is what is wrong with a record, from worst to least? */
public enum Severity {
  /** It cannot be right: dates that contradict each other, two open plans for one child. */
  ERROR("error"),
  /** It may be right and should be looked at: a plan of five years. */
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /**
   * The severity in words.
   *
   * @return error or warning
   */
  public String label() {
    return label;
  }
}
