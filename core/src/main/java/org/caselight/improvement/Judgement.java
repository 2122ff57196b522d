package org.caselight.improvement;

import org.caselight.internal.Words;

/**
 * How good is it, in the inspectorate's words? From best to worst.
 *
 * <p>There are four grades in every framework, and the third has had two names: adequate until
 * October 2013, requires improvement to be good since. {@link #grade} holds them side by side; that
 * the words changed because more was asked for is for the reader to know.
 *
 * <p>Auditors of cases use the same words.
 *
 * <p>Source: Ofsted, Inspecting local authority children's services, "Making judgements"; for
 * adequate, Herefordshire, Overview and Scrutiny Committee, OFSTED Safeguarding Report, 2012.
 */
public enum Judgement {
  /** Grade 1. */
  OUTSTANDING("outstanding", 1),
  /** Grade 2. */
  GOOD("good", 2),
  /** Grade 3 since November 2013. */
  REQUIRES_IMPROVEMENT("requires improvement to be good", 3),
  /** Grade 3 before November 2013. */
  ADEQUATE("adequate", 3),
  /** Grade 4. */
  INADEQUATE("inadequate", 4);

  private final String label;
  private final int grade;

  Judgement(String label, int grade) {
    this.label = label;
    this.grade = grade;
  }

  /**
   * The judgement in the inspectorate's words.
   *
   * @return the words, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * The grade, the same under either name of the third.
   *
   * @return from 1, the best, to 4
   */
  public int grade() {
    return grade;
  }

  /**
   * Whether it is good or outstanding.
   *
   * @return true for grades 1 and 2
   */
  public boolean isGoodOrBetter() {
    return grade <= GOOD.grade;
  }

  /**
   * Whether it is a better grade than another.
   *
   * @param other the other judgement
   * @return true if its grade is better; adequate and requires improvement are of one grade
   */
  public boolean isBetterThan(Judgement other) {
    return grade < other.grade;
  }

  /**
   * Reads a judgement.
   *
   * @param text its words, in whatever case
   * @return the judgement
   * @throws IllegalArgumentException if it is none of them
   */
  public static Judgement parse(String text) {
    return Words.byLabel("judgement", values(), Judgement::label, text);
  }
}
