package org.caselight.casework;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Why did a child come to need help, as the children in need census and the return on looked-after
 * children (SSDA903) code it?
 *
 * <p>Source: DfE, children in need census, primary need codes N0 to N9, as in the schemas for 2021
 * to 2026; looked-after children have N1 to N8 only.
 */
public enum PrimaryNeed {
  /** Not stated. */
  NOT_STATED("N0", "not stated"),
  /** Abuse or neglect; from 2026 the census says abuse, neglect and exploitation. */
  ABUSE_OR_NEGLECT("N1", "abuse or neglect"),
  /** The child's disability or illness. */
  CHILDS_DISABILITY("N2", "child's disability"),
  /** A parent's disability or illness. */
  PARENTAL_DISABILITY_OR_ILLNESS("N3", "parental disability or illness"),
  /** A family in temporary crisis. */
  FAMILY_IN_ACUTE_STRESS("N4", "family in acute stress"),
  /** A family whose parenting is chronically inadequate. */
  FAMILY_DYSFUNCTION("N5", "family dysfunction"),
  /** The child's behaviour. */
  SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6", "socially unacceptable behaviour"),
  /** Low income. */
  LOW_INCOME("N7", "low income"),
  /** No parent available, as for most unaccompanied asylum-seeking children. */
  ABSENT_PARENTING("N8", "absent parenting"),
  /** A case other than a child in need. */
  NOT_IN_NEED("N9", "cases other than children in need");

  private final String code;
  private final String label;

  PrimaryNeed(String code, String label) {
    this.code = code;
    this.label = label;
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
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code N1 -
   * Abuse or neglect}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static PrimaryNeed parse(String text) {
    return Codes.parse(
        "primary need", values(), PrimaryNeed::code, PrimaryNeed::label, ImmutableMap.of(), text);
  }
}
