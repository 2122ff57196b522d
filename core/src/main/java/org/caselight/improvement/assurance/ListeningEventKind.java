package org.caselight.improvement.assurance;

import org.caselight.internal.Words;

/**
 * On what kind of occasion were staff heard?
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25 ("regular scheduled drop
 * in sessions", "service specific meetings"); Thurrock, Children's Services Overview and Scrutiny
 * Committee, Update on Recommendations from Social Care Services Review ("staff briefings",
 * "Drop-in sessions and listening services").
 */
public enum ListeningEventKind {
  /** Whoever wants to comes and speaks. */
  DROP_IN_SESSION("drop-in session"),
  /** A meeting of one service, to which all its staff are invited. */
  SERVICE_MEETING("service meeting"),
  /** A briefing at which staff are asked to raise concerns. */
  STAFF_BRIEFING("staff briefing"),
  /** A service that staff can turn to. */
  LISTENING_SERVICE("listening service"),
  /** Questions that staff answer in writing. */
  SURVEY("survey"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  ListeningEventKind(String label) {
    this.label = label;
  }

  /**
   * The kind in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a kind by its words.
   *
   * @param text the label of a kind, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if no kind has that label: nothing is guessed
   */
  public static ListeningEventKind parse(String text) {
    return Words.byLabel("listening event kind", values(), ListeningEventKind::label, text);
  }
}
