package org.caselight.examples.plaintext;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Plain text for a page or a screen: headings, paragraphs, points and tables within one width. */
public final class TextReport {
  /** The most characters on a line. */
  public static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a report.
   *
   * @param title its title
   */
  public TextReport(String title) {
    line(title);
  }

  /**
   * Begins a part of the report.
   *
   * @param heading its heading
   */
  public void section(String heading) {
    blank();
    blank();
    line(heading);
    line("=".repeat(heading.length()));
  }

  /**
   * Begins a part of a section.
   *
   * @param heading its heading
   */
  public void heading(String heading) {
    blank();
    wrapped("", heading);
    line("-".repeat(Math.min(WIDTH, heading.length())));
  }

  /**
   * Adds a paragraph, with a blank line before it.
   *
   * @param paragraph its text
   */
  public void paragraph(String paragraph) {
    blank();
    wrapped("", paragraph);
  }

  /**
   * Adds a line or more, with a label before the first and blanks under it before the others.
   *
   * @param label the label
   * @param item the text
   */
  public void item(String label, String item) {
    wrapped(label, item);
  }

  /**
   * Adds a table, with a blank line before it.
   *
   * @param table the table
   */
  public void table(TextTable table) {
    blank();
    table.lines(WIDTH).forEach(this::line);
  }

  /** Adds a blank line. */
  public void blank() {
    line("");
  }

  private void wrapped(String label, String content) {
    String below = " ".repeat(label.length());
    List<String> lines = wrap(content, WIDTH - label.length());
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? label : below) + lines.get(i));
    }
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /**
   * Breaks text into lines, between words where it can.
   *
   * @param text the text
   * @param width the most characters on a line
   * @return the lines, one at least
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(text)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (line.length() > width) {
        // A character of two halves stays whole.
        int end = Character.isHighSurrogate(line.charAt(width - 1)) ? width - 1 : width;
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The report.
   *
   * @return its text, with a line feed after each line
   */
  @Override
  public String toString() {
    return text.toString();
  }
}
