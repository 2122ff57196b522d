package org.caselight.pathway;

/** To where may a referral lead? */
public enum PathwayStep {
  /** An assessment started. */
  ASSESSMENT("assessment"),
  /** A section 47 enquiry started. */
  SECTION_47_ENQUIRY("section 47 enquiry"),
  /** A child protection plan started. */
  CHILD_PROTECTION_PLAN("child protection plan"),
  /** The child became looked after. */
  CARE("care"),
  /** The child was referred again. */
  RE_REFERRAL("re-referral");

  private final String label;

  PathwayStep(String label) {
    this.label = label;
  }

  /**
   * The step in words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }
}
