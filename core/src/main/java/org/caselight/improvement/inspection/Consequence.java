package org.caselight.improvement.inspection;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * What follows a judgement, and how likely it is to.
 *
 * @param what what follows: a notice, a board
 * @param likelihood how likely it is
 */
public record Consequence(String what, Likelihood likelihood) implements Serializable {

  /**
   * Takes what follows and how likely it is.
   *
   * @param what what follows: a notice, a board
   * @param likelihood how likely it is
   * @throws IllegalArgumentException if {@code what} is blank or has blanks around it
   */
  public Consequence {
    Words.requireText("what", what);
    requireNonNull(likelihood, "likelihood");
  }

  /**
   * The consequence in words.
   *
   * @return {@code Improvement Notice (likely)}
   */
  @Override
  public String toString() {
    return what + " (" + likelihood.label() + ")";
  }
}
