package org.caselight.indicator;

import org.caselight.internal.Words;

/**
 * Which way is better? It belongs to the indicator. Where neither way is, a change is neither an
 * improvement nor a concern, and only a band gives a figure a colour: {@link Target#suits} says
 * whether a target and a polarity go together.
 *
 * <p>Source: DfE, Local authority interactive tool, data dictionary, column "Polarity": Low, High
 * or none ("-").
 */
public enum Polarity {
  /** Fewer is better: cases per worker, days to wait. */
  LOWER_IS_BETTER("lower is better"),
  /** More is better: assessments in time, children seen. */
  HIGHER_IS_BETTER("higher is better"),
  /** Neither by itself: referrals, children in care. A band may still be wanted. */
  NEITHER("neither is better");

  private final String label;

  Polarity(String label) {
    this.label = label;
  }

  /**
   * The polarity in words.
   *
   * @return {@code lower is better}, {@code higher is better} or {@code neither is better}
   */
  public String label() {
    return label;
  }

  /**
   * Reads a polarity.
   *
   * @param text its words, in whatever case
   * @return the polarity
   * @throws IllegalArgumentException if it is none of them
   */
  public static Polarity parse(String text) {
    return Words.byLabel("polarity", values(), Polarity::label, text);
  }
}
