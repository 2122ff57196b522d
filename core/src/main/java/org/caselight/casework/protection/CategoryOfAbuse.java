package org.caselight.casework.protection;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Of what kind of harm is a child on a child protection plan at risk, as the children in need
 * census codes it?
 *
 * <p>Source: DfE, children in need census, category of abuse, as in the schemas for 2021 to 2026.
 */
public enum CategoryOfAbuse {
  /** Neglect. */
  NEGLECT("NEG", "neglect"),
  /** Physical abuse. */
  PHYSICAL_ABUSE("PHY", "physical abuse"),
  /** Sexual abuse. */
  SEXUAL_ABUSE("SAB", "sexual abuse"),
  /** Emotional abuse. */
  EMOTIONAL_ABUSE("EMO", "emotional abuse"),
  /** More than one category, or a category that the code set does not recommend. */
  MULTIPLE_OR_NOT_RECOMMENDED("MUL", "multiple, or not recommended");

  private final String code;
  private final String label;

  CategoryOfAbuse(String code, String label) {
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
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code NEG
   * - Neglect}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static CategoryOfAbuse parse(String text) {
    return Codes.parse(
        "category of abuse",
        values(),
        CategoryOfAbuse::code,
        CategoryOfAbuse::label,
        ImmutableMap.of(),
        text);
  }
}
