package org.caselight.casework.visit;

import org.caselight.internal.Words;

/**
 * Why is a visit overdue?
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.14: "foster carers are sometimes not available
 * at short notice, or a social worker is off sick", "families may be deliberately avoiding visits",
 * two children "are in Europe with their family". That a visit may have been made and not been
 * recorded in time, and that nobody may know, are additions of this library.
 */
public enum OverdueReason {
  /** The child is away, on holiday or abroad. */
  CHILD_AWAY("child away"),
  /** The carer is not available. */
  CARER_UNAVAILABLE("carer unavailable"),
  /** The worker is absent, or there is none. */
  WORKER_ABSENT("worker absent"),
  /** The family refuses or avoids the visit. */
  ACCESS_REFUSED("access refused"),
  /** The visit was made and not recorded in time. */
  NOT_RECORDED_IN_TIME("not recorded in time"),
  /** Nobody knows, or nobody said. */
  NOT_KNOWN("not known");

  private final String label;

  OverdueReason(String label) {
    this.label = label;
  }

  /**
   * The reason in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Whether it is a reason at all.
   *
   * @return false for {@link #NOT_KNOWN}
   */
  public boolean isKnown() {
    return this != NOT_KNOWN;
  }

  /**
   * Finds a reason by its words.
   *
   * @param text the label of a reason, in whatever case
   * @return the reason
   * @throws IllegalArgumentException if no reason has that label: nothing is guessed
   */
  public static OverdueReason parse(String text) {
    return Words.byLabel("reason", values(), OverdueReason::label, text);
  }
}
