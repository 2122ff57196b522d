package org.caselight.improvement.inspection;

import org.caselight.internal.Words;

/** How likely is it that something follows a judgement? In the words of whoever said so. */
public enum Likelihood {
  /** It follows, or has followed. */
  CERTAIN("certain"),
  /** It is likely to follow. */
  LIKELY("likely"),
  /** It may follow. */
  POSSIBLE("possible");

  private final String label;

  Likelihood(String label) {
    this.label = label;
  }

  /**
   * The likelihood in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a likelihood by its words.
   *
   * @param text the label of a likelihood, in whatever case
   * @return the likelihood
   * @throws IllegalArgumentException if none has that label: nothing is guessed
   */
  public static Likelihood parse(String text) {
    return Words.byLabel("likelihood", values(), Likelihood::label, text);
  }
}
