package org.caselight.improvement;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * Why is an objective not better than it is?
 *
 * @param kind what kind of reason
 * @param text the reason in words, with dates and figures
 */
public record ProgressReason(Kind kind, String text) implements Serializable {

  /** The kinds of reason, in the order in which they are listed. */
  public enum Kind {
    /** The due date in force has passed. */
    OVERDUE("overdue"),
    /** The regular update has not come. */
    UPDATE_OVERDUE("update overdue"),
    /** Whoever leads the work expects it done after the due date in force. */
    EXPECTED_LATE("expected late"),
    /** The day on which it was expected done has passed. */
    EXPECTED_EARLIER("expected earlier"),
    /** The last reading of an indicator is worse than the one before it. */
    WORSENING("worsening"),
    /** The last reading of an indicator is farther from its target than an even pace allows. */
    BEHIND_PACE("behind the pace"),
    /**
     * It was delivered, and without an indicator and its target nothing can show that it helped.
     */
    NOTHING_SHOWS_IT("nothing shows it"),
    /** Nothing has been done yet; a reason only beside another. */
    NOT_BEGUN("not begun");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  /**
   * Takes a kind and its words.
   *
   * @param kind what kind of reason
   * @param text the reason in words
   * @throws IllegalArgumentException if the text is blank or has blanks around it
   */
  public ProgressReason {
    requireNonNull(kind, "kind");
    Words.requireText("text", text);
  }

  static ProgressReason of(Kind kind, String details) {
    return new ProgressReason(kind, kind.label() + ": " + details);
  }

  /**
   * The reason in words.
   *
   * @return {@code update overdue: due 2019-09-03}
   */
  @Override
  public String toString() {
    return text;
  }
}
