package org.caselight.escalation;

import org.caselight.internal.Words;

/** Is a disagreement settled? */
public enum DisagreementStatus {
  /** It was raised after the day asked about. */
  NOT_YET_RAISED("not yet raised"),
  /** It is at a stage. */
  OPEN("open"),
  /** Those who raised it gave it up, or it no longer mattered. */
  WITHDRAWN("withdrawn"),
  /** It was settled. */
  RESOLVED("resolved");

  private final String label;

  DisagreementStatus(String label) {
    this.label = label;
  }

  /**
   * The status in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Whether it is over.
   *
   * @return true if it was resolved or withdrawn
   */
  public boolean isClosed() {
    return this == RESOLVED || this == WITHDRAWN;
  }

  /**
   * Reads a status.
   *
   * @param text its words, in whatever case
   * @return the status
   * @throws IllegalArgumentException if it is none of them
   */
  public static DisagreementStatus parse(String text) {
    return Words.byLabel("status", values(), DisagreementStatus::label, text);
  }
}
