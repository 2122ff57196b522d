package org.caselight.improvement;

import org.caselight.internal.Words;

/**
 * What has become of a recommendation? In the order in which they hold where several were recorded
 * on one day: the one that claims least first, and what is still open before what is closed.
 *
 * <p>Source: Thurrock, Children's Services Overview and Scrutiny Committee, update on the
 * recommendations of the social care services review: implemented, to be updated at the next
 * meeting, monitored through other arrangements.
 */
public enum RecommendationStatus {
  /** It will be done. */
  ACCEPTED("accepted"),
  /** It is being done. */
  IN_PROGRESS("in progress"),
  /** Somebody else sees to it that it is done; it may report back all the same. */
  MONITORED_ELSEWHERE("monitored elsewhere"),
  /** Whoever it was made to will not do it. */
  NOT_ACCEPTED("not accepted"),
  /** It has been done. */
  IMPLEMENTED("implemented");

  private final String label;

  RecommendationStatus(String label) {
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
   * Whether nothing more is to be done by whoever reports: it was done, or was not accepted.
   *
   * @return false for what still has to be done, here or elsewhere
   */
  public boolean isClosed() {
    return this == IMPLEMENTED || this == NOT_ACCEPTED;
  }

  /**
   * Reads a status.
   *
   * @param text its words, in whatever case
   * @return the status
   * @throws IllegalArgumentException if it is none of them
   */
  public static RecommendationStatus parse(String text) {
    return Words.byLabel("status", values(), RecommendationStatus::label, text);
  }
}
