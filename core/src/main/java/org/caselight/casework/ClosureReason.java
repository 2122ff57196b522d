package org.caselight.casework;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Why was a case closed, as the children in need census codes it?
 *
 * <p>Source: DfE, children in need census, reason for closure RC1 to RC9, as in the schemas for
 * 2021 to 2026; RC9 came in 2023, and until 2014 RC3 read "residence order".
 */
public enum ClosureReason {
  /** The child was adopted. */
  ADOPTED("RC1", "adopted"),
  /** The child died. */
  DIED("RC2", "died"),
  /** A court settled with whom the child lives; once called a residence order. */
  CHILD_ARRANGEMENTS_ORDER("RC3", "child arrangements order"),
  /** A special guardian was appointed. */
  SPECIAL_GUARDIANSHIP_ORDER("RC4", "special guardianship order"),
  /** Another authority took over. */
  TRANSFERRED_TO_OTHER_AUTHORITY("RC5", "transferred to services of another local authority"),
  /** Adult social care took over. */
  TRANSFERRED_TO_ADULT_SERVICES("RC6", "transferred to adult social care services"),
  /** Any other reason; no longer in need is among them. */
  OTHER("RC7", "services ceased for any other reason, including child no longer in need"),
  /** Assessed, and nothing more was needed. */
  ASSESSED_NO_FURTHER_ACTION("RC8", "case closed after assessment, no further action"),
  /** Assessed, and referred to early help. */
  ASSESSED_EARLY_HELP("RC9", "case closed after assessment, referred to early help");

  private static final ImmutableMap<String, ClosureReason> OLD_CODES =
      ImmutableMap.of("RESIDENCE ORDER", CHILD_ARRANGEMENTS_ORDER);

  private final String code;
  private final String label;

  ClosureReason(String code, String label) {
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
   * Whether the child was assessed and found not to be in need.
   *
   * @return true for RC8 and RC9
   */
  public boolean isAssessedNotInNeed() {
    return this == ASSESSED_NO_FURTHER_ACTION || this == ASSESSED_EARLY_HELP;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code RC8:
   * case closed after assessment}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static ClosureReason parse(String text) {
    return Codes.parse(
        "reason for closure", values(), ClosureReason::code, ClosureReason::label, OLD_CODES, text);
  }
}
