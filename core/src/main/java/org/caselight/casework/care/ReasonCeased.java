package org.caselight.casework.care;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Why did a child cease to be looked after, as the return on looked-after children codes it?
 *
 * <p>X1, "episode ceases and a new one begins the same day", is not here: the child is still looked
 * after.
 *
 * <p>Source: DfE, return on children looked after (SSDA903), reason episode ceased, as in the
 * specifications of 2017 to 2027. E43 and E44 are of 2017 and 2018, and were parted into E45 to E48
 * in 2019.
 */
public enum ReasonCeased {
  /** Adopted; nobody opposed it. */
  ADOPTED_UNOPPOSED("E11", "adopted, application unopposed", ExitKind.ADOPTION),
  /** Adopted; the court dispensed with consent. */
  ADOPTED_CONSENT_DISPENSED_WITH(
      "E12", "adopted, consent dispensed with by the court", ExitKind.ADOPTION),
  /** Went to live with family or others who have no parental responsibility. */
  LEFT_TO_PERSON_WITHOUT_RESPONSIBILITY(
      "E13",
      "left care to live with parents, relatives or others with no parental responsibility",
      ExitKind.HOME),
  /** A remand ended. */
  REMAND_ENDED("E14", "accommodation on remand ended", ExitKind.OTHER),
  /** Found to be an adult, and none of E5 to E7 applies. */
  FOUND_TO_BE_ADULT("E15", "age assessment found child aged 18 or over", ExitKind.ADULT),
  /** Moved abroad. */
  MOVED_ABROAD("E16", "child moved abroad", ExitKind.OTHER),
  /** Came of age and stayed put with the carers. */
  STAYED_WITH_CARERS_AT_18(
      "E17", "aged 18 or over and remained with current carers", ExitKind.ADULT),
  /** The child died. */
  DIED("E2", "died", ExitKind.OTHER),
  /** Another authority took over. */
  TAKEN_OVER_BY_OTHER_AUTHORITY(
      "E3", "care taken over by another local authority in the UK", ExitKind.OTHER),
  /** Went home, as planned, to somebody with parental responsibility. */
  RETURNED_HOME_PLANNED("E4A", "returned home as part of care planning", ExitKind.HOME),
  /** Went home to somebody with parental responsibility, and it was not planned. */
  RETURNED_HOME_UNPLANNED("E4B", "returned home not as part of care planning", ExitKind.HOME),
  /** A court settled with whom the child lives; until 2014 a residence order. */
  CHILD_ARRANGEMENTS_ORDER(
      "E41", "residence order or child arrangements order granted", ExitKind.OTHER),
  /** Special guardianship; a code of 2017 and 2018. */
  SPECIAL_GUARDIAN_FORMER_FOSTER_CARER(
      "E43", "special guardianship order to former foster carers", ExitKind.SPECIAL_GUARDIANSHIP),
  /** Special guardianship; a code of 2017 and 2018. */
  SPECIAL_GUARDIAN_NOT_FOSTER_CARER(
      "E44",
      "special guardianship order to carers other than former foster carers",
      ExitKind.SPECIAL_GUARDIANSHIP),
  /** Special guardianship; the guardian was foster carer and is family or friend. */
  SPECIAL_GUARDIAN_FOSTER_CARER_RELATIVE(
      "E45",
      "special guardianship order to former foster carers, relatives or friends",
      ExitKind.SPECIAL_GUARDIANSHIP),
  /** Special guardianship; the guardian was foster carer only. */
  SPECIAL_GUARDIAN_FOSTER_CARER_STRANGER(
      "E46",
      "special guardianship order to former foster carers, not relatives or friends",
      ExitKind.SPECIAL_GUARDIANSHIP),
  /** Special guardianship; the guardian is family or friend and was not foster carer. */
  SPECIAL_GUARDIAN_RELATIVE(
      "E47",
      "special guardianship order to carers not former foster carers, relatives or friends",
      ExitKind.SPECIAL_GUARDIANSHIP),
  /** Special guardianship; the guardian was none of these. */
  SPECIAL_GUARDIAN_STRANGER(
      "E48",
      "special guardianship order to carers neither former foster carers nor relatives or friends",
      ExitKind.SPECIAL_GUARDIANSHIP),
  /** Moved on, with support. */
  INDEPENDENT_SUPPORTED(
      "E5", "moved into independent living with formal advice or support", ExitKind.ADULT),
  /** Moved on, without support. */
  INDEPENDENT_UNSUPPORTED(
      "E6", "moved into independent living with no formal advice or support", ExitKind.ADULT),
  /** Moved to adult residential care. */
  ADULT_RESIDENTIAL_CARE(
      "E7", "transferred to residential care funded by adult social care", ExitKind.ADULT),
  /** Any other reason. */
  OTHER("E8", "ceased for any other reason", ExitKind.OTHER),
  /** Sentenced to custody. */
  SENTENCED_TO_CUSTODY("E9", "sentenced to custody", ExitKind.OTHER);

  private final String code;
  private final String label;
  private final ExitKind exit;

  ReasonCeased(String code, String label, ExitKind exit) {
    this.code = code;
    this.label = label;
    this.exit = exit;
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
   * Where to, in five groups.
   *
   * @return the group; see there what is in which
   */
  public ExitKind exit() {
    return exit;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code E11
   * - adopted, application unopposed}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static ReasonCeased parse(String text) {
    return Codes.parse(
        "reason ceased",
        values(),
        ReasonCeased::code,
        ReasonCeased::label,
        ImmutableMap.of(),
        text);
  }
}
