package org.caselight.whistleblowing;

import org.caselight.internal.Words;

/**
 * What did looking into it find?
 *
 * <p>Source: Cambridgeshire, Summary of whistleblowing referrals, 2024-25, "Each whistleblowing
 * referral was investigated", without a finding; Thurrock, Children's Services Overview and
 * Scrutiny Committee, Update on Recommendations from Social Care Services Review,
 * "unsubstantiated". The others are a convention of this library.
 */
public enum Outcome {
  /** What was raised is so. */
  SUBSTANTIATED("substantiated"),
  /** Some of what was raised is so. */
  PARTLY_SUBSTANTIATED("partly substantiated"),
  /** What was raised was not found to be so. */
  NOT_SUBSTANTIATED("not substantiated"),
  /** There was too little to go on. */
  COULD_NOT_BE_INVESTIGATED("could not be investigated"),
  /** It was looked into, and whether it is so was not said. */
  INVESTIGATED_NO_FINDING_STATED("investigated, no finding stated");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /**
   * The outcome in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Reads an outcome.
   *
   * @param text its words, in whatever case
   * @return the outcome
   * @throws IllegalArgumentException if it is none of them
   */
  public static Outcome parse(String text) {
    return Words.byLabel("outcome", values(), Outcome::label, text);
  }
}
