package org.caselight.service;

import org.caselight.internal.Words;

/**
 * What a worker is, as far as it decides which cases they may hold.
 *
 * <p>"Alternative qualified" children's practitioners hold some child-in-need cases
 * (Cambridgeshire, July 2019, paragraph 2.3). "Lead practitioner" is a role in a case rather than a
 * post: it is for councils that record it instead of a post.
 */
public enum Role {
  /** A qualified social worker. */
  SOCIAL_WORKER("social worker"),
  /** A qualified social worker who also leads practice. */
  SENIOR_SOCIAL_WORKER("senior social worker"),
  /** A qualified social worker who manages a team. */
  TEAM_MANAGER("team manager"),
  /** An alternatively qualified children's practitioner. */
  CHILDRENS_PRACTITIONER("children's practitioner"),
  /** A lead practitioner under Working Together 2023 who is not known to be a social worker. */
  LEAD_PRACTITIONER("lead practitioner"),
  /** A personal adviser of care leavers. */
  PERSONAL_ADVISER("personal adviser"),
  /** A family support worker. */
  FAMILY_SUPPORT_WORKER("family support worker"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /**
   * The role in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a role by its words.
   *
   * @param text the label of a role, in whatever case
   * @return the role
   * @throws IllegalArgumentException if no role has that label: nothing is guessed
   */
  public static Role parse(String text) {
    return Words.byLabel("role", values(), Role::label, text);
  }
}
