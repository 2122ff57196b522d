package org.caselight.improvement.assurance;

import org.caselight.improvement.Judgement;

/** Did the moderator of an audit agree with the auditor, and if not, which way? */
public enum Moderation {
  /** Both gave one grade. */
  AGREED("agreed"),
  /** The moderator's grade is worse: the auditor had seen it better than it was. */
  LOWERED("lowered"),
  /** The moderator's grade is better: the auditor had seen it worse than it was. */
  RAISED("raised");

  private final String label;

  Moderation(String label) {
    this.label = label;
  }

  /**
   * What the moderator did to the grade, in words.
   *
   * @return agreed, lowered or raised
   */
  public String label() {
    return label;
  }

  /**
   * What a moderator did to a grade. Adequate and requires improvement are one grade under two
   * names: who says the one of the other agrees.
   *
   * @param byAuditor the auditor's judgement
   * @param byModerator the moderator's
   * @return whether it was lowered, raised or neither
   */
  public static Moderation of(Judgement byAuditor, Judgement byModerator) {
    if (byAuditor.isBetterThan(byModerator)) {
      return LOWERED;
    }
    return byModerator.isBetterThan(byAuditor) ? RAISED : AGREED;
  }
}
