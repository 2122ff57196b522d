package org.caselight.examples.committeereport.chart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.caselight.examples.plaintext.Printable;

/** How wide text is in the widest of the usual sans-serif faces, and where it is broken for it. */
final class Lines {
  static final double TEXT_PIXELS = 13;

  /** From one line to the next. */
  static final double PIXELS = 17;

  private static final double BOLD = 1.13;
  private static final int FIRST_FULL_WIDTH = 0x1100;

  private Lines() {}

  static double width(String text, boolean isBold) {
    double ems = text.codePoints().mapToDouble(Lines::em).sum();
    return TEXT_PIXELS * ems * (isBold ? BOLD : 1);
  }

  static double width(String text) {
    return width(text, false);
  }

  /** Widths as in DejaVu Sans, which is wider than what Windows, macOS and phones have. */
  private static double em(int character) {
    if ("ijlI.,:;'| ".indexOf(character) >= 0) {
      return 0.34;
    }
    if ("rtf!()[]/-".indexOf(character) >= 0) {
      return 0.42;
    }
    if ("mwMW%@&✔✖★▲".indexOf(character) >= 0) {
      return 1;
    }
    if (character >= FIRST_FULL_WIDTH) {
      return 1.05;
    }
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')
        ? 0.64
        : 0.75;
  }

  /**
   * Breaks text between words, or within a word that is wider than a line; control characters are
   * spelt out.
   *
   * @param text the text
   * @param isBold whether the text is bold
   * @param width how wide a line may be, in pixels
   * @return the lines, one or more
   */
  static ImmutableList<String> wrapped(String text, boolean isBold, double width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(Printable.escaped(text))) {
      if (line.length() > 0 && width(line + " " + word, isBold) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      for (int character : word.codePoints().toArray()) {
        if (line.length() > 0 && width(line + Character.toString(character), isBold) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.appendCodePoint(character);
      }
    }
    return lines.add(line.toString()).build();
  }
}
