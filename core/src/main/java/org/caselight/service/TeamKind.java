package org.caselight.service;

import org.caselight.internal.Words;

/**
 * What a team does, as far as a policy may treat it differently.
 *
 * <p>The kinds are those of the teams of Cambridgeshire in July 2019 (paragraph 2.5), the front
 * door and the model of Family Safeguarding; {@link #OTHER} is for whatever a council has besides.
 */
public enum TeamKind {
  /** Decides on contacts: integrated front door, multi-agency safeguarding hub (MASH). */
  FRONT_DOOR("front door"),
  /** Assesses referred children. */
  ASSESSMENT("assessment"),
  /** Holds children in need and on child protection plans. */
  CHILDRENS("children's"),
  /** A multi-disciplinary team under the model of Family Safeguarding. */
  FAMILY_SAFEGUARDING("family safeguarding"),
  /** Works with young people on the edge of care. */
  ADOLESCENT("adolescent"),
  /** Holds looked-after children. */
  CHILDREN_IN_CARE("children in care"),
  /** Supports care leavers. */
  CARE_LEAVING("care leaving"),
  /** Holds unaccompanied asylum-seeking children. */
  UNACCOMPANIED("unaccompanied"),
  /** Holds disabled children. */
  DISABILITY("disability"),
  /** Targeted support below the threshold of social care. */
  EARLY_HELP("early help"),
  /** Recruits and supports foster carers. */
  FOSTERING("fostering"),
  /** Finds and supports adopters. */
  ADOPTION("adoption"),
  /** Anything else. */
  OTHER("other");

  private final String label;

  TeamKind(String label) {
    this.label = label;
  }

  /**
   * The kind in words.
   *
   * @return the words, in lower case; the inverse of {@link #parse}
   */
  public String label() {
    return label;
  }

  /**
   * Finds a kind by its words.
   *
   * @param text the label of a kind, in whatever case
   * @return the kind
   * @throws IllegalArgumentException if no kind has that label: nothing is guessed
   */
  public static TeamKind parse(String text) {
    return Words.byLabel("team kind", values(), TeamKind::label, text);
  }
}
