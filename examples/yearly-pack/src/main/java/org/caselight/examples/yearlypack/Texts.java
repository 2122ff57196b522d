package org.caselight.examples.yearlypack;

import java.util.Arrays;

/** Text that stands in a buffer and is looked at where it stands. */
final class Texts {
  private Texts() {}

  static boolean isSame(char[] text, char[] buffer, int offset, int length) {
    return Arrays.equals(text, 0, text.length, buffer, offset, offset + length);
  }
}
