package org.caselight.examples.committeereport;

import java.util.Optional;
import java.util.function.Function;
import org.caselight.examples.plaintext.CsvLines;
import org.caselight.examples.plaintext.Printable;

/**
 * One row of a file: hands out its fields by column and says what is wrong with them.
 *
 * <p>A field that cannot be read makes the whole row unusable, but the others are read all the
 * same, so that the user hears of everything at once.
 */
final class Row {
  private final InputFile file;
  private final CsvLines.Line header;
  private final CsvLines.Line line;
  private final Problems problems;
  private boolean rejected;

  Row(InputFile file, CsvLines.Line header, CsvLines.Line line, Problems problems) {
    this.file = file;
    this.header = header;
    this.line = line;
    this.problems = problems;
  }

  long line() {
    return line.number();
  }

  /** A field's text; blank where the file has no such column, which only some may lack. */
  private String text(String column) {
    int index = header.fields().indexOf(column);
    return index < 0 ? "" : line.fields().get(index);
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /**
   * Reads a field.
   *
   * @param column its column
   * @param parser makes the value, or throws what is wrong with the text
   * @return the value; empty if there is something wrong, which is told
   */
  <T> Optional<T> read(String column, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text(column)));
    } catch (IllegalArgumentException e) {
      reject(column, whatIsWrong(e, text(column)));
      return Optional.empty();
    }
  }

  /**
   * Reads a field that may be left empty.
   *
   * @param column its column
   * @param parser makes the value, or throws what is wrong with the text
   * @return the value; empty if the field is, or if there is something wrong, which is told
   */
  <T> Optional<T> readIfGiven(String column, Function<String, T> parser) {
    return isEmpty(column) ? Optional.empty() : read(column, parser);
  }

  /**
   * Reads a field whose value may lead to somebody, should it be what it should not: it is told
   * where it is wrong and how, but not what it says.
   *
   * @param column its column
   * @param parser makes the value, or throws what is wrong with the text
   * @return the value; empty if there is something wrong, which is told
   */
  <T> Optional<T> readWithheld(String column, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text(column)));
    } catch (IllegalArgumentException e) {
      rejectWithheld(column, whatIsWrong(e, text(column)));
      return Optional.empty();
    }
  }

  /**
   * Makes the row unusable, without telling what the field says.
   *
   * @param column the column that is wrong
   * @param whatIsWrong what is wrong with it
   */
  void rejectWithheld(String column, String whatIsWrong) {
    rejected = true;
    problems.add(file.at(line()), "column " + column + ": (withheld): " + whatIsWrong);
  }

  /**
   * Makes the row unusable.
   *
   * @param column the column that is wrong
   * @param whatIsWrong what is wrong with it
   */
  void reject(String column, String whatIsWrong) {
    rejected = true;
    problems.add(
        file.at(line()),
        "column " + column + ": " + Printable.shown(text(column)) + ": " + whatIsWrong);
  }

  boolean isRejected() {
    return rejected;
  }

  /** Errors read "attribute: must be this, was that"; the line has column and value already. */
  private static String whatIsWrong(IllegalArgumentException e, String value) {
    String message = String.valueOf(e.getMessage());
    int attributeEnd = message.indexOf(": ");
    String rule = attributeEnd < 0 ? message : message.substring(attributeEnd + 2);
    for (String repeated :
        new String[] {", was " + value, ", was '" + value + "'", "; was " + value}) {
      if (rule.endsWith(repeated)) {
        return rule.substring(0, rule.length() - repeated.length());
      }
    }
    return rule;
  }
}
