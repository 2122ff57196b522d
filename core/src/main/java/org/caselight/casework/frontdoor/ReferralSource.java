package org.caselight.casework.frontdoor;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Who referred a child, as the children in need census codes it?
 *
 * <p>Source: DfE, children in need census, source of referral 1A to 10, as in the schemas for 2021
 * to 2026; 5D came in 2023. Ofsted's Annex A has the same codes but for 5D.
 */
public enum ReferralSource {
  /** A family member, a relative or a carer. */
  FAMILY("1A", "individual: family member, relative or carer", Group.INDIVIDUAL),
  /** An acquaintance, a neighbour and a child minder among them. */
  ACQUAINTANCE("1B", "individual: acquaintance", Group.INDIVIDUAL),
  /** The child. */
  SELF("1C", "individual: self", Group.INDIVIDUAL),
  /** Another person, strangers among them. */
  OTHER_INDIVIDUAL("1D", "individual: other", Group.INDIVIDUAL),
  /** A school. */
  SCHOOLS("2A", "schools", Group.EDUCATION),
  /** Education services. */
  EDUCATION_SERVICES("2B", "education services", Group.EDUCATION),
  /** A general practitioner. */
  GENERAL_PRACTITIONER("3A", "health: general practitioner", Group.HEALTH),
  /** A health visitor. */
  HEALTH_VISITOR("3B", "health: health visitor", Group.HEALTH),
  /** A school nurse. */
  SCHOOL_NURSE("3C", "health: school nurse", Group.HEALTH),
  /** Other primary health services. */
  OTHER_PRIMARY_HEALTH("3D", "health: other primary health services", Group.HEALTH),
  /** An accident and emergency department. */
  ACCIDENT_AND_EMERGENCY("3E", "health: accident and emergency", Group.HEALTH),
  /** Other health services, a hospice for one. */
  OTHER_HEALTH("3F", "health: other", Group.HEALTH),
  /** The authority's housing service, or a housing association. */
  HOUSING("4", "housing", Group.HOUSING),
  /** Social care of the authority, adult social care for one. */
  SOCIAL_CARE("5A", "local authority: social care", Group.LOCAL_AUTHORITY),
  /** Another service of the authority, youth offending for one; not housing. */
  OTHER_INTERNAL("5B", "local authority: other internal", Group.LOCAL_AUTHORITY),
  /** Another authority. */
  EXTERNAL("5C", "local authority: external", Group.LOCAL_AUTHORITY),
  /** Early help of the authority. */
  EARLY_HELP("5D", "local authority: early help", Group.LOCAL_AUTHORITY),
  /** The police. */
  POLICE("6", "police", Group.POLICE),
  /** A court, probation, immigration, Cafcass or a prison. */
  OTHER_LEGAL_AGENCY("7", "other legal agency", Group.LEGAL_AGENCY),
  /** A children's centre, an independent provider or a voluntary organisation. */
  OTHER("8", "other", Group.OTHER),
  /** Somebody who gave no name. */
  ANONYMOUS("9", "anonymous", Group.ANONYMOUS),
  /** It is recorded that nobody knows. */
  UNKNOWN("10", "unknown", Group.UNKNOWN);

  /** What sources of one digit have in common. */
  public enum Group {
    /** Codes 1A to 1D. */
    INDIVIDUAL("individual"),
    /** Codes 2A and 2B. */
    EDUCATION("schools and education"),
    /** Codes 3A to 3F. */
    HEALTH("health"),
    /** Code 4. */
    HOUSING("housing"),
    /** Codes 5A to 5D. */
    LOCAL_AUTHORITY("local authority"),
    /** Code 6. */
    POLICE("police"),
    /** Code 7. */
    LEGAL_AGENCY("other legal agency"),
    /** Code 8. */
    OTHER("other"),
    /** Code 9. */
    ANONYMOUS("anonymous"),
    /** Code 10. */
    UNKNOWN("unknown");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    /**
     * The group in words.
     *
     * @return the words
     */
    public String label() {
      return label;
    }
  }

  private final String code;
  private final String label;
  private final Group group;

  ReferralSource(String code, String label, Group group) {
    this.code = code;
    this.label = label;
    this.group = group;
  }

  /**
   * The code of the returns.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * What the code means.
   *
   * @return the words
   */
  public String label() {
    return label;
  }

  /**
   * What it has in common with the other sources of its digit.
   *
   * @return the group
   */
  public Group group() {
    return group;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code 1A:
   * Individual}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static ReferralSource parse(String text) {
    return Codes.parse(
        "source of referral",
        values(),
        ReferralSource::code,
        ReferralSource::label,
        ImmutableMap.of(),
        text);
  }
}
