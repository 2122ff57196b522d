package org.caselight.calendar;

/**
 * How does something that has a time limit stand? Every such thing is one of these, or left out for
 * a reason; nothing that is open counts as in time because it is young.
 */
public enum Timeliness {
  /** Done, within the limit. */
  IN_TIME("in time"),
  /** Done, and it took longer than the limit. */
  LATE("late"),
  /** Not done, and within the limit if it is done today. */
  NOT_YET_DUE("open, not yet due"),
  /** Not done, and beyond the limit. */
  OVERDUE("open, overdue");

  private final String label;

  Timeliness(String label) {
    this.label = label;
  }

  /**
   * Where it stands, in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Whether it is done.
   *
   * @return true if it was in time or late
   */
  public boolean isDone() {
    return this == IN_TIME || this == LATE;
  }
}
