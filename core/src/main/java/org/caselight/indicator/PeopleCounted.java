package org.caselight.indicator;

/**
 * Where does a figure count people, so that a small number in it may give somebody away?
 *
 * <p>A share of children counts them above and below the line; a rate counts them above it, for
 * everybody knows how many live in a county; days in care per child count them below it; teams,
 * objectives and full-time equivalents are not people.
 */
public enum PeopleCounted {
  /** In what is counted, and in what it is divided by: a share of children. */
  IN_PART_AND_WHOLE("in part and whole"),
  /** In what is counted: a number of children, a rate, cases per full-time equivalent. */
  IN_PART("in the part"),
  /** In what it is divided by: days per child. */
  IN_WHOLE("in the whole"),
  /** Nowhere: teams over their limit, objectives, posts. */
  NOWHERE("nowhere");

  private final String label;

  PeopleCounted(String label) {
    this.label = label;
  }

  /**
   * The constant in words.
   *
   * @return in part and whole, in the part, in the whole, or nowhere
   */
  public String label() {
    return label;
  }

  /**
   * Whether people are counted above the line.
   *
   * @return true for a number, a rate or a share of people
   */
  public boolean isInPart() {
    return this == IN_PART_AND_WHOLE || this == IN_PART;
  }

  /**
   * Whether people are counted below the line.
   *
   * @return true for a share of people, or so much per person
   */
  public boolean isInWhole() {
    return this == IN_PART_AND_WHOLE || this == IN_WHOLE;
  }
}
