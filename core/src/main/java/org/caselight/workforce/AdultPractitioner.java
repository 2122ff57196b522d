package org.caselight.workforce;

import org.caselight.internal.Words;

/**
 * What a practitioner in a children's team works on with the adults of a family.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.66 ("adult-facing practitioners who are expert
 * in working with substance and/or alcohol misuse, domestic abuse including both perpetrator and
 * victim workers, and adult mental or emotional health and wellbeing").
 */
public enum AdultPractitioner {
  /** Misuse of substances or alcohol. */
  SUBSTANCE_MISUSE("substance or alcohol misuse"),
  /** Domestic abuse, with those who suffer it. */
  DOMESTIC_ABUSE_VICTIMS("domestic abuse (victims)"),
  /** Domestic abuse, with those who commit it. */
  DOMESTIC_ABUSE_PERPETRATORS("domestic abuse (perpetrators)"),
  /** Mental or emotional health and wellbeing. */
  MENTAL_HEALTH("adult mental or emotional health");

  private final String label;

  AdultPractitioner(String label) {
    this.label = label;
  }

  /**
   * The work in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a kind of practitioner by its words.
   *
   * @param text the label of a kind, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if no kind has that label: nothing is guessed
   */
  public static AdultPractitioner parse(String text) {
    return Words.byLabel("adult practitioner", values(), AdultPractitioner::label, text);
  }
}
