package org.caselight.casework.protection;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * How many section 47 enquiries and initial conferences did a child have in the twelve months
 * before the latest enquiry?
 *
 * <p>The same on each of the child's rows of Ofsted's list.
 *
 * @param enquiries how many enquiries started, the latest not among them
 * @param conferences on how many days an initial conference was held, that of the latest enquiry
 *     not among them
 */
public record OfstedCounters(long enquiries, long conferences) implements Serializable {

  /**
   * Takes both numbers.
   *
   * @param enquiries how many enquiries started, 0 or more
   * @param conferences on how many days an initial conference was held, 0 or more
   * @throws IllegalArgumentException if one is negative
   */
  public OfstedCounters {
    requireCount("enquiries", enquiries);
    requireCount("conferences", conferences);
  }

  private static void requireCount(String attribute, long count) {
    checkArgument(count >= 0, "%s: must be 0 or more, was %s", attribute, count);
  }

  /**
   * Both numbers.
   *
   * @return {@code 1 enquiry, 0 conferences in the twelve months before the latest enquiry}
   */
  @Override
  public String toString() {
    return (enquiries == 1 ? "1 enquiry" : enquiries + " enquiries")
        + ", "
        + Words.count(conferences, "conference")
        + " in the twelve months before the latest enquiry";
  }
}
