package org.caselight.casework.care;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Where does a looked-after child live?
 *
 * <p>Source: DfE, return on children looked after (SSDA903), placement type, as in the
 * specifications of 2017 to 2027. Q1 and Q2 are older and became U1 to U3 and U4 to U6; H5 and P2
 * went, and K3 came, with 2025.
 */
public enum PlacementType {
  /** With relatives or friends as foster carers, for the long term. */
  FOSTER_RELATIVE_LONG_TERM(
      "U1", "foster placement with relative or friend, long term", Kind.FOSTER),
  /** With relatives or friends who foster and may adopt. */
  FOSTER_RELATIVE_FOR_ADOPTION(
      "U2",
      "foster placement with relative or friend who is also an approved adopter",
      Kind.FOSTER),
  /** With relatives or friends as foster carers. */
  FOSTER_RELATIVE(
      "U3", "foster placement with relative or friend, not long term or for adoption", Kind.FOSTER),
  /** With foster carers, for the long term. */
  FOSTER_OTHER_LONG_TERM("U4", "foster placement with other carer, long term", Kind.FOSTER),
  /** With foster carers who may adopt. */
  FOSTER_OTHER_FOR_ADOPTION(
      "U5", "foster placement with other carer who is also an approved adopter", Kind.FOSTER),
  /** With foster carers. */
  FOSTER_OTHER(
      "U6", "foster placement with other carer, not long term or for adoption", Kind.FOSTER),
  /** With relatives or friends as foster carers; no longer in use. */
  FOSTER_RELATIVE_OLD("Q1", "foster placement with relative or friend", Kind.FOSTER),
  /** With foster carers; no longer in use. */
  FOSTER_OTHER_OLD("Q2", "foster placement with other carer", Kind.FOSTER),
  /** To be adopted, with consent, by the current foster carer. */
  ADOPTION_CONSENT_CURRENT_CARER(
      "A3", "placed for adoption with parental consent, with current foster carer", Kind.ADOPTION),
  /** To be adopted, with consent, by somebody else. */
  ADOPTION_CONSENT_NEW_CARER(
      "A4",
      "placed for adoption with parental consent, not with current foster carer",
      Kind.ADOPTION),
  /** To be adopted, under a placement order, by the current foster carer. */
  ADOPTION_ORDER_CURRENT_CARER(
      "A5", "placed for adoption with placement order, with current foster carer", Kind.ADOPTION),
  /** To be adopted, under a placement order, by somebody else. */
  ADOPTION_ORDER_NEW_CARER(
      "A6",
      "placed for adoption with placement order, not with current foster carer",
      Kind.ADOPTION),
  /** Semi-independent; until 2024. */
  SEMI_INDEPENDENT(
      "H5", "semi-independent living not subject to children's homes regulations", Kind.OTHER),
  /** A secure children's home. */
  SECURE_HOME("K1", "secure children's home", Kind.OTHER),
  /** A children's home. */
  CHILDRENS_HOME("K2", "children's home subject to the Children's Homes Regulations", Kind.OTHER),
  /** Supported accommodation; from 2025. */
  SUPPORTED_ACCOMMODATION("K3", "registered supported accommodation", Kind.OTHER),
  /** At home. */
  OWN_PARENTS("P1", "with own parents or other person with parental responsibility", Kind.OTHER),
  /** Independent; until 2024. */
  INDEPENDENT("P2", "independent living", Kind.OTHER),
  /** Where the young person works. */
  RESIDENTIAL_EMPLOYMENT("P3", "residential employment", Kind.OTHER),
  /** A care home. */
  RESIDENTIAL_CARE_HOME("R1", "residential care home", Kind.OTHER),
  /** An establishment of nursing or medical care. */
  NHS("R2", "NHS or other establishment giving medical or nursing care", Kind.OTHER),
  /** A family centre, or mother and baby unit. */
  FAMILY_CENTRE("R3", "family centre or mother and baby unit", Kind.OTHER),
  /** A young offender institution. */
  YOUNG_OFFENDER_INSTITUTION("R5", "young offender institution", Kind.OTHER),
  /** A school that is not a children's home too. */
  RESIDENTIAL_SCHOOL("S1", "residential school", Kind.OTHER),
  /** A temporary move of whatever type. */
  TEMPORARY("T0", "all types of temporary move", Kind.TEMPORARY),
  /** In hospital for a time. */
  TEMPORARY_HOSPITAL("T1", "temporary period in hospital", Kind.TEMPORARY),
  /** On holiday. */
  TEMPORARY_HOLIDAY("T2", "temporary absence on holiday", Kind.TEMPORARY),
  /** With others while the carer is on holiday. */
  TEMPORARY_CARER_ON_HOLIDAY(
      "T3", "temporary accommodation while normal foster carer is on holiday", Kind.TEMPORARY),
  /** With others for up to seven days. */
  TEMPORARY_SEVEN_DAYS(
      "T4", "temporary accommodation of seven days or less for any other reason", Kind.TEMPORARY),
  /** Any other placement. */
  OTHER("Z1", "other placements", Kind.OTHER);

  private final String code;
  private final String label;
  private final Kind kind;

  PlacementType(String code, String label, Kind kind) {
    this.code = code;
    this.label = label;
    this.kind = kind;
  }

  /**
   * The code of the return.
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
   * Whether the child lives with foster carers, those who may adopt among them.
   *
   * @return true for U1 to U6, Q1 and Q2
   */
  public boolean isFosterCare() {
    return kind == Kind.FOSTER;
  }

  /**
   * Whether the child is placed for adoption.
   *
   * @return true for A3 to A6
   */
  public boolean isPlacedForAdoption() {
    return kind == Kind.ADOPTION;
  }

  /**
   * Whether those who are to adopt are the foster carers the child has lived with.
   *
   * @return true for A3 and A5
   */
  public boolean isAdoptionByCurrentCarer() {
    return this == ADOPTION_CONSENT_CURRENT_CARER || this == ADOPTION_ORDER_CURRENT_CARER;
  }

  /**
   * Whether the child is away for a time, and is no move for {@link Placement}.
   *
   * @return true for T0 to T4
   */
  public boolean isTemporaryMove() {
    return kind == Kind.TEMPORARY;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code U1 -
   * foster placement with relative or friend, long term}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static PlacementType parse(String text) {
    return Codes.parse(
        "placement type",
        values(),
        PlacementType::code,
        PlacementType::label,
        ImmutableMap.of(),
        text);
  }

  /** What the rules tell apart. */
  private enum Kind {
    FOSTER,
    ADOPTION,
    TEMPORARY,
    OTHER
  }
}
