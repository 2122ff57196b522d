package org.caselight.casework;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * The answer to a question of a return that may not be known: was the child seen alone?
 *
 * <p>Source: Ofsted, Inspecting local authority children's services, Annex A, codes "Yes, No,
 * Unknown"; the children in need census has 1 and 0.
 */
public enum YesNoUnknown {
  /** Yes. */
  YES("Y", "yes"),
  /** No. */
  NO("N", "no"),
  /** Nobody recorded it, or it is recorded that nobody knows. */
  UNKNOWN("U", "unknown");

  private static final ImmutableMap<String, YesNoUnknown> OTHER_CODES =
      ImmutableMap.of("1", YES, "TRUE", YES, "0", NO, "FALSE", NO);

  private final String code;
  private final String label;

  YesNoUnknown(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /**
   * The answer as a letter.
   *
   * @return Y, N or U
   */
  public String code() {
    return code;
  }

  /**
   * The answer in words.
   *
   * @return yes, no or unknown
   */
  public String label() {
    return label;
  }

  /**
   * The answer to a question that is known to be one or the other.
   *
   * @param answer whether it is so
   * @return yes or no
   */
  public static YesNoUnknown of(boolean answer) {
    return answer ? YES : NO;
  }

  /**
   * Reads an answer: Y, N, U, yes, no, unknown, 1, 0, true or false, in whatever case.
   *
   * @param text the answer
   * @return the answer
   * @throws IllegalArgumentException if it is none of these; an empty cell is for the caller to
   *     call unknown
   */
  public static YesNoUnknown parse(String text) {
    return Codes.parse(
        "answer", values(), YesNoUnknown::code, YesNoUnknown::label, OTHER_CODES, text);
  }
}
