package org.caselight.casework.care;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * In which legal standing is a child looked after?
 *
 * <p>Source: DfE, return on children looked after (SSDA903), legal status, the same codes in the
 * specifications of 2017 to 2027.
 */
public enum LegalStatus {
  /** An interim care order. */
  INTERIM_CARE_ORDER("C1", "interim care order"),
  /** A full care order. */
  FULL_CARE_ORDER("C2", "full care order"),
  /** A freeing order. */
  FREEING_ORDER("D1", "freeing order granted"),
  /** A placement order. */
  PLACEMENT_ORDER("E1", "placement order granted"),
  /** Accommodated by agreement, Children Act 1989 section 20. */
  SECTION_20("V2", "single period of accommodation under section 20"),
  /** Short breaks, each recorded. */
  SHORT_BREAKS_EPISODES("V3", "agreed series of short-term breaks, individual episodes recorded"),
  /** Short breaks, the agreement recorded and not each break. */
  SHORT_BREAKS_AGREEMENT("V4", "agreed series of short-term breaks, agreements recorded"),
  /** Police protection. */
  POLICE_PROTECTION("L1", "police protection, in local authority accommodation"),
  /** An emergency protection order. */
  EMERGENCY_PROTECTION_ORDER("L2", "emergency protection order"),
  /** A child assessment order. */
  CHILD_ASSESSMENT_ORDER("L3", "child assessment order, in local authority accommodation"),
  /** On remand. */
  REMANDED("J1", "remanded to local authority or youth detention accommodation"),
  /** Accommodated under the Police and Criminal Evidence Act 1984. */
  PACE("J2", "placed in local authority accommodation under PACE 1984"),
  /** Sentenced to live in authority accommodation or foster care. */
  YOUTH_REHABILITATION_ORDER(
      "J3", "youth rehabilitation order with residence or intensive fostering requirement");

  private final String code;
  private final String label;

  LegalStatus(String code, String label) {
    this.code = code;
    this.label = label;
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
   * Whether this is a series of short breaks, which counts of looked-after children leave out.
   *
   * @return true for V3 and V4
   */
  public boolean isShortBreak() {
    return this == SHORT_BREAKS_EPISODES || this == SHORT_BREAKS_AGREEMENT;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code C1 -
   * interim care order}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static LegalStatus parse(String text) {
    return Codes.parse(
        "legal status", values(), LegalStatus::code, LegalStatus::label, ImmutableMap.of(), text);
  }
}
