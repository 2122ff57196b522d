package org.caselight.service;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * The pseudonym of a worker: tells records of one worker from records of another, and nobody who.
 *
 * <p>Give a number or code that your own system made for the purpose, never a name. Printing this
 * value shows no identifier; {@link #pseudonym} does, and says so where it is called.
 */
public final class WorkerId implements Comparable<WorkerId>, Serializable {
  private static final long serialVersionUID = 1L;

  private final String pseudonym;

  private WorkerId(String pseudonym) {
    this.pseudonym = pseudonym;
  }

  /**
   * A worker under a pseudonym.
   *
   * @param pseudonym the pseudonym, not blank, without blanks around it
   * @return the identifier
   * @throws IllegalArgumentException if the pseudonym is blank or has blanks around it; the message
   *     withholds it
   */
  public static WorkerId of(String pseudonym) {
    return new WorkerId(Words.requirePseudonym("worker", pseudonym));
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
  public int compareTo(WorkerId other) {
    return pseudonym.compareTo(other.pseudonym);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkerId that && pseudonym.equals(that.pseudonym);
  }

  @Override
  public int hashCode() {
    return pseudonym.hashCode();
  }

  /**
   * No identifier.
   *
   * @return {@code WorkerId(withheld)}
   */
  @Override
  public String toString() {
    return "WorkerId(withheld)";
  }
}
