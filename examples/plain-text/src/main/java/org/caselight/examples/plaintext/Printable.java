package org.caselight.examples.plaintext;

import com.google.common.base.CharMatcher;

/** Makes other people's text fit to print: it may hold line breaks, escape sequences, a novel. */
public final class Printable {
  private static final int LONGEST_VALUE = 60;

  /** Blank to the eye: the no-break space of spreadsheets too, which Java does not call blank. */
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private Printable() {}

  /**
   * A field's value as it stands, but for control characters and length.
   *
   * @param value the value
   * @return the value escaped and cut; in quotes where its ends would not show
   */
  public static String shown(String value) {
    String shown = escaped(value);
    if (shown.codePointCount(0, shown.length()) > LONGEST_VALUE) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE)) + "...";
    }
    return value.isEmpty() || hasBlanksAround(value) ? "'" + shown + "'" : shown;
  }

  /**
   * Text without control characters.
   *
   * @param text the text
   * @return the same text, with {@code \n}, {@code \t} and the like in their place
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(escaped, character));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        if (isPlain(character)) {
          escaped.appendCodePoint(character);
        } else {
          escaped.append("\\u{").append(Integer.toHexString(character)).append('}');
        }
      }
    }
  }

  /** Whether a character neither moves the cursor nor turns or hides what stands around it. */
  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static boolean hasBlanksAround(String value) {
    return BLANK.trimFrom(value).length() != value.length();
  }
}
