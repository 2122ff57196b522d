package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Rounded;
import org.caselight.series.SeriesStatement;

/**
 * What somebody said of numbers by month.
 *
 * @param file where it was read
 * @param said the statements, in the order of the file
 * @param rowsNotUsed how many rows could not be used
 */
record Statements(InputFile file, ImmutableList<Said> said, long rowsNotUsed) {
  private static final String PARAGRAPH = "paragraph";
  private static final String WORDS = "words";
  private static final String STATEMENT = "statement";
  private static final String AMOUNT = "amount";
  private static final String AMOUNT_TO_NEAREST = "amount_to_nearest";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final ImmutableList<String> COLUMNS = ImmutableList.of(WORDS, STATEMENT, FROM, TO);

  /**
   * One statement.
   *
   * @param words as it was said
   * @param paragraph where, if the file says so
   * @param statement what it says of the numbers
   */
  record Said(String words, Optional<String> paragraph, SeriesStatement statement) {}

  /** What can be said of the way from one month to another. */
  enum Kind {
    ROSE_BY_MORE_THAN("rose by more than"),
    FELL_BY_MORE_THAN("fell by more than"),
    ROSE_BY("rose by"),
    FELL_BY("fell by"),
    FIRST_ROSE("first rose"),
    FIRST_FELL("first fell");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    static Kind parse(String text) {
      return Parsers.oneOf("statement", List.of(values()), Kind::label, text);
    }

    boolean isFirst() {
      return this == FIRST_ROSE || this == FIRST_FELL;
    }

    boolean isByMoreThan() {
      return this == ROSE_BY_MORE_THAN || this == FELL_BY_MORE_THAN;
    }
  }

  /** By how much, as it was said. */
  private record By(Rounded number, boolean isPercent) {
    private static final String PER_CENT = "%";

    static By parse(String text) {
      boolean isPercent = text.endsWith(PER_CENT);
      return new By(
          notNegative(Rounded.parse(isPercent ? text.substring(0, text.length() - 1) : text), text),
          isPercent);
    }

    static By parse(int zeros, String text) {
      return new By(notNegative(Parsers.roundedTo(zeros, AMOUNT_TO_NEAREST, text), text), false);
    }

    private static Rounded notNegative(Rounded number, String text) {
      if (number.printed().signum() < 0) {
        throw new IllegalArgumentException("amount: must be 0 or more, was " + text);
      }
      return number;
    }
  }

  /**
   * Reads statements.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the statements that can be used, none if the file cannot
   */
  static Statements read(InputFile file, Problems problems) {
    ImmutableList.Builder<Said> builder = ImmutableList.builder();
    long rowsRead =
        CsvTable.read(file, COLUMNS, problems, row -> said(row).ifPresent(builder::add));
    ImmutableList<Said> said = builder.build();
    return new Statements(file, said, rowsRead - said.size());
  }

  private static Optional<Said> said(Row row) {
    Optional<String> words = row.read(WORDS, Parsers::text);
    Optional<Kind> kind = row.read(STATEMENT, Kind::parse);
    Optional<By> by = by(row);
    Optional<YearMonth> from = row.read(FROM, Parsers::month);
    Optional<YearMonth> to = row.read(TO, Parsers::month);
    kind.ifPresent(what -> checkAmount(row, what, by));
    if (row.isRejected()) {
      return Optional.empty();
    }
    return row.read(
            TO, any -> statement(kind.orElseThrow(), by, from.orElseThrow(), to.orElseThrow()))
        .map(
            statement ->
                new Said(
                    words.orElseThrow(), row.readIfGiven(PARAGRAPH, Printable::shown), statement));
  }

  /** "About 210" is 210 to the nearest 10. */
  private static Optional<By> by(Row row) {
    int zeros = row.readIfGiven(AMOUNT_TO_NEAREST, Parsers::zerosOfPowerOfTen).orElse(0);
    return row.readIfGiven(AMOUNT, text -> zeros == 0 ? By.parse(text) : By.parse(zeros, text));
  }

  private static void checkAmount(Row row, Kind kind, Optional<By> by) {
    if (kind.isFirst() && !row.isEmpty(AMOUNT)) {
      row.reject(AMOUNT, "must be empty where the statement is " + kind.label());
    }
    if (!kind.isFirst() && row.isEmpty(AMOUNT)) {
      row.reject(AMOUNT, "must be given where the statement is " + kind.label());
    }
    if (kind.isByMoreThan() && by.map(By::isPercent).orElse(false)) {
      row.reject(AMOUNT, "must not be a percentage where the statement is " + kind.label());
    }
  }

  private static SeriesStatement statement(
      Kind kind, Optional<By> given, YearMonth from, YearMonth to) {
    return switch (kind) {
      case FIRST_ROSE -> SeriesStatement.firstRoseIn(to, from);
      case FIRST_FELL -> SeriesStatement.firstFellIn(to, from);
      case ROSE_BY_MORE_THAN ->
          SeriesStatement.roseByMoreThan(given.orElseThrow().number().printed(), from, to);
      case FELL_BY_MORE_THAN ->
          SeriesStatement.fellByMoreThan(given.orElseThrow().number().printed(), from, to);
      case ROSE_BY -> {
        By by = given.orElseThrow();
        yield by.isPercent()
            ? SeriesStatement.roseByPercent(by.number(), from, to)
            : SeriesStatement.roseBy(by.number(), from, to);
      }
      case FELL_BY -> {
        By by = given.orElseThrow();
        yield by.isPercent()
            ? SeriesStatement.fellByPercent(by.number(), from, to)
            : SeriesStatement.fellBy(by.number(), from, to);
      }
    };
  }
}
