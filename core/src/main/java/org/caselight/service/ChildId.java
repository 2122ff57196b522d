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

  private ChildId(String pseudonym) {
    this.pseudonym = pseudonym;
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
    return pseudonym.compareTo(other.pseudonym);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChildId that && pseudonym.equals(that.pseudonym);
  }

  @Override
  public int hashCode() {
    return pseudonym.hashCode();
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
