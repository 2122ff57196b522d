package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

/** Additions that refuse to overflow, by name. */
final class Sums {
  private Sums() {}

  /** Adds two numbers of 0 or more. */
  static long exact(String attribute, long one, long other) {
    checkArgument(
        one <= Long.MAX_VALUE - other,
        "%s: must add up to at most %s, was %s and %s",
        attribute,
        Long.MAX_VALUE,
        one,
        other);
    return one + other;
  }
}
