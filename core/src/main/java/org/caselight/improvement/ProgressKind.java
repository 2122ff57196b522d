package org.caselight.improvement;

import org.caselight.internal.Words;

/**
 * What does an update say of the work on an objective? The one that claims least first.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.49: some strategies are "well-developed and
 * moving towards implementation". These four words for it are a convention of this library; the
 * other choice is to write the colour itself into the update, and have nothing to hold it against.
 */
public enum ProgressKind {
  /** Nothing has been done yet. It takes nothing back that was begun before. */
  NOT_BEGUN("not begun"),
  /** Something has been done. It takes nothing back that was delivered before. */
  UNDER_WAY("under way"),
  /** It had been delivered, but not so after all: there is more to do. */
  REOPENED("reopened"),
  /** What was to be done has been done. Whether it helped is for the indicators to show. */
  DELIVERED("delivered");

  private final String label;

  ProgressKind(String label) {
    this.label = label;
  }

  /**
   * What it says, in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Whether the work has begun.
   *
   * @return false for {@link #NOT_BEGUN}
   */
  public boolean hasBegun() {
    return this != NOT_BEGUN;
  }

  /**
   * Reads what an update says.
   *
   * @param text its words, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if it is none of them
   */
  public static ProgressKind parse(String text) {
    return Words.byLabel("kind", values(), ProgressKind::label, text);
  }
}
