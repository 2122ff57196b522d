package org.caselight.service;

import org.caselight.internal.Words;

/**
 * A child's standing in the service, in order of precedence.
 *
 * <p>A child may hold several at once; the first is the primary one, and only primary statuses add
 * up to the number of children ({@link Statuses#primary}). Children on a child in need plan are not
 * the Department's "children in need", which counts everyone open.
 */
public enum Status {
  /** Looked after. */
  IN_CARE("in care"),
  /** The subject of a child protection plan. */
  CHILD_PROTECTION_PLAN("child protection plan"),
  /** The subject of a child in need plan. */
  CHILD_IN_NEED_PLAN("child in need plan"),
  /** Being assessed, with no plan. */
  OPEN_FOR_ASSESSMENT("open for assessment"),
  /** A care leaver. */
  CARE_LEAVER("care leaver"),
  /** Supported by early help. */
  EARLY_HELP("early help");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /**
   * The status in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a status by its words.
   *
   * @param text the label of a status, in whatever case
   * @return the status
   * @throws IllegalArgumentException if no status has that label: nothing is guessed
   */
  public static Status parse(String text) {
    return Words.byLabel("status", values(), Status::label, text);
  }
}
