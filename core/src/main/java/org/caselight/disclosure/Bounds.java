package org.caselight.disclosure;

/**
 * Where somebody knows a number to lie, both ends included.
 *
 * @param lowest the smallest value it may have
 * @param highest the largest; {@link #UNBOUNDED} if there is none
 */
record Bounds(long lowest, long highest) {

  /** Above every number of a table. */
  static final long UNBOUNDED = Long.MAX_VALUE;

  /** What is known of a number of which nothing is known. */
  static final Bounds ZERO_OR_MORE = atLeast(0);

  /** How far a number with a given true value may rise: {@link #UNBOUNDED} if without end. */
  long roomAbove(long value) {
    return highest == UNBOUNDED ? UNBOUNDED : highest - value;
  }

  /** How far a number with a given true value may fall. */
  long roomBelow(long value) {
    return value - lowest;
  }

  static Bounds atLeast(long lowest) {
    return new Bounds(lowest, UNBOUNDED);
  }
}
