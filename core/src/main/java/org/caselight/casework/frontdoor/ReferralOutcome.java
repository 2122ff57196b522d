package org.caselight.casework.frontdoor;

/**
 * What was decided on a referral: is there an assessment, an enquiry, help elsewhere, or nothing?
 *
 * <p>A convention of this library, after the decisions that Working Together to Safeguard Children
 * names; the census has a flag for no further action only.
 */
public enum ReferralOutcome {
  /** Nothing is done. */
  NO_FURTHER_ACTION("no further action"),
  /** Social care assesses what the child needs. */
  ASSESSMENT("assessment"),
  /** An enquiry under section 47 of the Children Act 1989 begins. */
  CHILD_PROTECTION_ENQUIRY("child protection enquiry"),
  /** Early help takes over. */
  EARLY_HELP("early help"),
  /** The family is told what it may want to know. */
  INFORMATION_AND_ADVICE("information and advice"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  ReferralOutcome(String label) {
    this.label = label;
  }

  /**
   * The decision in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }
}
