package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.internal.Words;
import org.caselight.service.WorkerId;

/**
 * A number of cases that one worker hands to another.
 *
 * @param from who hands them over
 * @param to who takes them
 * @param cases how many, above 0
 */
public record CaseMove(WorkerId from, WorkerId to, long cases) implements Serializable {

  /**
   * Takes two workers and a number of cases.
   *
   * @param from who hands them over
   * @param to who takes them
   * @param cases how many, above 0
   * @throws IllegalArgumentException if {@code cases} is 0 or less, or the two are one worker
   */
  public CaseMove {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    checkArgument(cases > 0, "cases: must be above 0, was %s", cases);
    checkArgument(!from.equals(to), "to: must be another worker than from (withheld)");
  }

  /**
   * The move without identifiers.
   *
   * @return {@code 4 cases from one worker to another}
   */
  @Override
  public String toString() {
    return Words.count(cases, "case") + " from one worker to another";
  }
}
