package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caselight.figure.Fraction;

/** The rows of a written {@code figures.csv}. Each check answers with what is wrong. */
final class WrittenFigures {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("id", "value", "unit", "part", "whole", "shown");

  /** What a value of a unit is, of its part and its whole. */
  private static final ImmutableMap<String, Fraction> TIMES =
      ImmutableMap.of(
          "per cent", Fraction.of(100), "per 10,000", Fraction.of(10_000), "average", Fraction.ONE);

  private static final String NUMBER = "number";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern FIRST_NUMBER = Pattern.compile("[-−]?[0-9][0-9,]*(?:\\.[0-9]+)?");

  /**
   * A row.
   *
   * @param id what the page calls it by
   * @param value what it says, as written; empty if it is not known or withheld
   * @param unit what it is in
   * @param part the count it is made of
   * @param whole what that is a part of
   * @param shown its text on the page
   * @param row all of it
   */
  private record Line(
      String id, String value, String unit, String part, String whole, String shown, Row row) {}

  private final ImmutableList<Line> lines;
  private final String problems;

  private WrittenFigures(ImmutableList<Line> lines, String problems) {
    this.lines = lines;
    this.problems = problems;
  }

  static WrittenFigures read(Path file) {
    StringWriter problems = new StringWriter();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    CsvTable.read(
        InputFile.named(file.toString()),
        COLUMNS,
        new Problems(new PrintWriter(problems)),
        row ->
            lines.add(
                new Line(
                    text(row, "id"),
                    text(row, "value"),
                    text(row, "unit"),
                    text(row, "part"),
                    text(row, "whole"),
                    text(row, "shown"),
                    row)));
    return new WrittenFigures(lines.build(), problems.toString());
  }

  private static String text(Row row, String column) {
    return row.readIfGiven(column, Function.identity()).orElse("");
  }

  int size() {
    return lines.size();
  }

  /** Lines that cannot be read, and rows that cannot be told apart. */
  List<String> unusable() {
    Map<String, Line> byId = new LinkedHashMap<>();
    return Stream.concat(
            problems.lines(),
            lines.stream()
                .flatMap(
                    line -> {
                      if (!ID.matcher(line.id()).matches()) {
                        return Stream.of("id: must be like an identifier, was '" + line.id() + "'");
                      }
                      return byId.put(line.id(), line) == null
                          ? Stream.empty()
                          : Stream.of(line.id() + ": is the id of more than one row");
                    }))
        .toList();
  }

  /** Rows whose value does not come of their part and whole. */
  List<String> notRecomputed() {
    return lines.stream().flatMap(line -> notRecomputed(line).stream()).toList();
  }

  private static Optional<String> notRecomputed(Line line) {
    if (line.part().isEmpty() && line.whole().isEmpty()) {
      return Optional.empty();
    }
    if (line.value().isEmpty()) {
      return isNothingOfNothing(line)
          ? Optional.empty()
          : Optional.of(line.id() + ": has a part or a whole, and no value");
    }
    try {
      BigDecimal value = new BigDecimal(line.value());
      Fraction part = Fraction.of(new BigDecimal(line.part()));
      if (line.unit().equals(NUMBER)) {
        return difference(line, value, part);
      }
      Fraction times = TIMES.get(line.unit());
      return times == null
          ? Optional.of(line.id() + ": has a part, and the unit '" + line.unit() + "'")
          : difference(
              line, value, part.dividedBy(Fraction.of(new BigDecimal(line.whole()))).times(times));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.of(
          line.id()
              + ": cannot be recomputed from "
              + line.part()
              + " of "
              + line.whole()
              + " as "
              + line.value());
    }
  }

  /** What is shared out over nothing has no value to recompute. */
  private static boolean isNothingOfNothing(Line line) {
    return line.part().equals("0") && line.whole().equals("0");
  }

  private static Optional<String> difference(Line line, BigDecimal value, Fraction exact) {
    BigDecimal recomputed = exact.rounded(Math.max(value.scale(), 0));
    return value.compareTo(recomputed) == 0
        ? Optional.empty()
        : Optional.of(
            line.id()
                + ": value "
                + line.value()
                + " must be "
                + recomputed.toPlainString()
                + (line.unit().equals(NUMBER)
                    ? ", its part"
                    : ", " + line.part() + " of " + line.whole() + " as " + line.unit()));
  }

  /** Rows whose text does not say their value: {@code 1,283 children} says 1283. */
  List<String> notShownAsTheyAre() {
    return lines.stream()
        .filter(line -> !line.value().isEmpty())
        .filter(line -> !says(line.shown(), line.value()))
        .map(line -> line.id() + ": shown '" + line.shown() + "' is not the value " + line.value())
        .toList();
  }

  private static boolean says(String shown, String value) {
    Matcher number = FIRST_NUMBER.matcher(shown);
    try {
      return number.find()
          && new BigDecimal(number.group().replace(",", "").replace('−', '-'))
                  .compareTo(new BigDecimal(value))
              == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Figures of a page that are in no row, or differ from theirs. */
  List<String> differencesFrom(ImmutableList<OpenPage.Figure> figures) {
    ImmutableMap<String, Row> rows =
        lines.stream()
            .collect(ImmutableMap.toImmutableMap(Line::id, Line::row, (first, second) -> first));
    return figures.stream()
        .flatMap(figure -> difference(figure, rows).stream())
        .collect(toImmutableList());
  }

  private static Optional<String> difference(
      OpenPage.Figure figure, ImmutableMap<String, Row> rows) {
    Row row = rows.get(figure.row());
    if (figure.row().isEmpty()) {
      return Optional.of("'" + figure.shown() + "': has no data-row");
    }
    if (row == null) {
      return Optional.of(
          "'" + figure.shown() + "': figures.csv has no row with the id '" + figure.row() + "'");
    }
    String written = text(row, figure.column());
    return written.equals(figure.shown())
        ? Optional.empty()
        : Optional.of(
            figure.row()
                + ": the page says '"
                + figure.shown()
                + "', figures.csv '"
                + written
                + "'");
  }
}
