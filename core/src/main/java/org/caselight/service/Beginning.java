package org.caselight.service;

/**
 * How a text begins, as a number: nine characters of seven bits, and a last bit that is set if the
 * text has more to it. Of two texts the one whose number is smaller, unsigned, comes first; if the
 * numbers are equal, and whole, the texts are.
 */
final class Beginning {
  private Beginning() {}

  private static final int CHARACTERS = 9;
  private static final int BITS = 7;
  private static final long MORE = 1;

  /** Stands for itself and every character after it, so that the text is cut there. */
  private static final long LAST = 0x7f;

  /** 2 to the 64th over the golden ratio: what differs a little below differs much above. */
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  static long of(String text) {
    long beginning = 0;
    int length = Math.min(text.length(), CHARACTERS);
    for (int i = 0; i < length; i++) {
      char character = text.charAt(i);
      // The character 0 would read as the end of the text: it is cut there too.
      if (character == 0) {
        return beginning | MORE;
      }
      if (character >= LAST) {
        return beginning | at(i, LAST) | MORE;
      }
      beginning |= at(i, character);
    }
    return text.length() > CHARACTERS ? beginning | MORE : beginning;
  }

  private static long at(int place, long character) {
    return character << (Long.SIZE - BITS * (place + 1));
  }

  static boolean isWhole(long beginning) {
    return (beginning & MORE) == 0;
  }

  static int hash(long beginning) {
    return (int) ((beginning * SPREAD) >>> Integer.SIZE);
  }
}
