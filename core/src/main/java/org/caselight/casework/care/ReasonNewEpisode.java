package org.caselight.casework.care;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Why did a new episode of care begin?
 *
 * <p>Source: DfE, return on children looked after (SSDA903), reason for new episode, the same codes
 * in the specifications of 2017 to 2027.
 */
public enum ReasonNewEpisode {
  /** The child became looked after. */
  STARTED("S", "started to be looked after"),
  /** Only the legal status changed. */
  LEGAL_STATUS("L", "change of legal status only"),
  /** The placement and the carers changed. */
  PLACEMENT_AND_CARER("P", "change of placement and carers only"),
  /** The placement changed, in place or in status, and the carers did not. */
  PLACEMENT_SAME_CARER("T", "change of placement, same carers"),
  /** Everything changed. */
  LEGAL_STATUS_PLACEMENT_AND_CARER(
      "B", "change of legal status, placement and carers at the same time"),
  /** Legal status and placement changed, and the carers did not. */
  LEGAL_STATUS_AND_PLACEMENT_SAME_CARER(
      "U", "change of legal status and placement at the same time, same carers");

  private final String code;
  private final String label;

  ReasonNewEpisode(String code, String label) {
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
   * Whether the child stayed with the carers, so that it is no move for {@link Placement}.
   *
   * @return true for L, T and U
   */
  public boolean isWithSameCarer() {
    return this == LEGAL_STATUS
        || this == PLACEMENT_SAME_CARER
        || this == LEGAL_STATUS_AND_PLACEMENT_SAME_CARER;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code S -
   * started to be looked after}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static ReasonNewEpisode parse(String text) {
    return Codes.parse(
        "reason new episode",
        values(),
        ReasonNewEpisode::code,
        ReasonNewEpisode::label,
        ImmutableMap.of(),
        text);
  }
}
