package org.caselight.casework.frontdoor;

/**
 * Where does a contact go?
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.22, for early help, the child protection
 * enquiry and the MASH. The others are a convention of this library.
 */
public enum Destination {
  /** To social care, for an assessment. */
  SOCIAL_CARE_ASSESSMENT("social care assessment", true),
  /** To social care, for an enquiry under section 47 of the Children Act 1989. */
  CHILD_PROTECTION_ENQUIRY("child protection enquiry", true),
  /** To early help. */
  EARLY_HELP("early help", false),
  /** To the multi-agency safeguarding hub, which considers it further. */
  MASH("MASH", false),
  /** Nowhere: whoever asked was told. */
  INFORMATION_AND_ADVICE("information and advice", false),
  /** To another agency. */
  OTHER_AGENCY("other agency", false),
  /** Nowhere. */
  NO_FURTHER_ACTION("no further action", false);

  private final String label;
  private final boolean reachesSocialCare;

  Destination(String label, boolean reachesSocialCare) {
    this.label = label;
    this.reachesSocialCare = reachesSocialCare;
  }

  /**
   * The destination in words.
   *
   * @return the words
   */
  public String label() {
    return label;
  }

  /**
   * Whether a contact that goes there is a referral: whatever reaches social care is one, an
   * enquiry too.
   *
   * @return true for an assessment and for an enquiry
   */
  public boolean reachesSocialCare() {
    return reachesSocialCare;
  }
}
