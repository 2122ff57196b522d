package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Which counts are small enough to be withheld: both ends included.
 *
 * <p>It holds two counts at least. A range of one would hide nothing: whoever knows the policy
 * would know the count.
 *
 * @param from the smallest count withheld, 0 or more; 1 where a 0 is shown
 * @param to the largest count withheld, above {@code from}
 */
public record CountRange(int from, int to) implements Serializable {

  /**
   * Takes the ends as they are.
   *
   * @param from the smallest count withheld, 0 or more
   * @param to the largest count withheld, above {@code from}
   * @throws IllegalArgumentException if {@code from} is negative, or {@code to} is not above it
   */
  public CountRange {
    checkArgument(from >= 0, "from: must be 0 or more, was %s", from);
    checkArgument(
        to > from, "to: must be above %s, for a single count hides nothing, was %s", from, to);
  }

  /**
   * The counts from one to another.
   *
   * @param from the smallest count withheld, 0 or more
   * @param to the largest count withheld, above {@code from}
   * @return the range; {@code CountRange.of(1, 5)} holds 1, 2, 3, 4 and 5
   * @throws IllegalArgumentException if {@code from} is negative, or {@code to} is not above it
   */
  public static CountRange of(int from, int to) {
    return new CountRange(from, to);
  }

  /**
   * Whether a count is in the range.
   *
   * @param count the count
   * @return true from {@code from} to {@code to}, both included
   */
  public boolean contains(long count) {
    return from <= count && count <= to;
  }

  /**
   * The range in words.
   *
   * @return {@code 1 to 5}
   */
  @Override
  public String toString() {
    return from + " to " + to;
  }
}
