package org.caselight.casework.care;

import com.google.common.collect.ImmutableMap;
import org.caselight.internal.Codes;

/**
 * Who provides a placement?
 *
 * <p>Source: DfE, return on children looked after (SSDA903), placement provider, the same codes in
 * the specifications of 2017 to 2027.
 */
public enum PlacementProvider {
  /** Nobody but the family. */
  PARENTS("PR0", "parents or other person with parental responsibility"),
  /** The authority itself, or the regional adoption agency it is host of. */
  OWN_PROVISION("PR1", "own provision"),
  /** Another authority, or a regional adoption agency that it is host of. */
  OTHER_AUTHORITY("PR2", "other local authority provision"),
  /** Another public body, as of health. */
  OTHER_PUBLIC("PR3", "other public provision"),
  /** A firm. */
  PRIVATE("PR4", "private provision"),
  /** A charity. */
  VOLUNTARY("PR5", "voluntary or third sector provision");

  private final String code;
  private final String label;

  PlacementProvider(String code, String label) {
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
   * Whether it is the authority's own.
   *
   * @return true for PR1
   */
  public boolean isOwnProvision() {
    return this == OWN_PROVISION;
  }

  /**
   * Reads a code, in whatever case, alone or with its meaning behind a colon or a dash ({@code PR0
   * - parents or other person with parental responsibility}), or the words of {@link #label}.
   *
   * @param text the code
   * @return its constant
   * @throws IllegalArgumentException if it is none of the codes, which the message lists
   */
  public static PlacementProvider parse(String text) {
    return Codes.parse(
        "placement provider",
        values(),
        PlacementProvider::code,
        PlacementProvider::label,
        ImmutableMap.of(),
        text);
  }
}
