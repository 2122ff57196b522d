package org.caselight.workforce;

import org.caselight.internal.Words;

/**
 * On what footing a social worker works for an authority.
 *
 * <p>Source: DfE, Children's social work workforce, methodology: those in post are directly
 * employed, and of agency workers it is asked whether they cover a vacancy.
 */
public enum EmploymentKind {
  /** Employed by the authority, for good or for a fixed term. */
  EMPLOYED("employed"),
  /** From an agency, in a vacant post. */
  AGENCY_COVERING_VACANCY("agency covering a vacancy"),
  /** From an agency, for somebody absent or above establishment. */
  AGENCY_NOT_COVERING_VACANCY("agency not covering a vacancy"),
  /** From an agency; whether in a vacant post is not known. */
  AGENCY("agency");

  private final String label;

  EmploymentKind(String label) {
    this.label = label;
  }

  /**
   * The footing in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Whether it is work for an agency.
   *
   * @return true for every footing but {@link #EMPLOYED}
   */
  public boolean isAgency() {
    return this != EMPLOYED;
  }

  /**
   * Finds a footing by its words.
   *
   * @param text the label, in whatever case
   * @return the footing
   * @throws IllegalArgumentException if none has that label: nothing is guessed
   */
  public static EmploymentKind parse(String text) {
    return Words.byLabel("kind", values(), EmploymentKind::label, text);
  }
}
