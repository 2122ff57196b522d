package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.caselight.examples.plaintext.CsvLines;

/** Reads the rows below a header. */
final class CsvTable {
  private CsvTable() {}

  /**
   * Reads a file, one row after the other, so that problems are told in the order of the file.
   *
   * @param file the file
   * @param columns the columns that must be there, in any order; others are ignored
   * @param problems is told of what cannot be used
   * @param use takes each row that has a field for every column
   * @return how many rows there are, those that cannot be read included
   */
  static long read(
      InputFile file, ImmutableList<String> columns, Problems problems, Consumer<Row> use) {
    try {
      CsvLines lines = CsvLines.parse(file.text());
      CsvLines.Line header = header(file, lines, columns);
      List<CsvLines.Line> below = lines.records().subList(1, lines.records().size());
      if (below.isEmpty() && lines.broken().isEmpty()) {
        throw file.unusable("has no rows");
      }
      below.forEach(line -> readLine(file, header, line, problems, use));
      lines
          .broken()
          .ifPresent(
              broken ->
                  problems.add(
                      file.at(broken.number()),
                      broken.whatIsWrong() + "; nothing from here on is used"));
      return below.size() + lines.broken().stream().count();
    } catch (UnusableFileException e) {
      problems.add(e);
      return 0;
    }
  }

  private static void readLine(
      InputFile file,
      CsvLines.Line header,
      CsvLines.Line line,
      Problems problems,
      Consumer<Row> use) {
    if (line.fields().size() == header.fields().size()) {
      use.accept(new Row(file, header, line, problems));
    } else {
      problems.add(
          file.at(line.number()),
          "must have "
              + Wording.count(header.fields().size(), "field", "fields")
              + " as the header has, was "
              + line.fields().size());
    }
  }

  private static CsvLines.Line header(InputFile file, CsvLines lines, ImmutableList<String> columns)
      throws UnusableFileException {
    if (lines.records().isEmpty()) {
      throw lines
          .broken()
          .map(
              broken ->
                  new UnusableFileException(
                      file.at(broken.number()), broken.whatIsWrong() + "; the file is not used"))
          .orElseGet(() -> file.unusable("is empty"));
    }
    CsvLines.Line header = lines.records().get(0);
    refuse(file, header, columns, column -> !header.fields().contains(column), "missing");
    refuse(
        file,
        header,
        columns,
        column -> Collections.frequency(header.fields(), column) > 1,
        "in the header more than once");
    return header;
  }

  /** Names every column that has the same thing wrong with it in one line. */
  private static void refuse(
      InputFile file,
      CsvLines.Line header,
      ImmutableList<String> columns,
      Predicate<String> isWrong,
      String whatIsWrong)
      throws UnusableFileException {
    List<String> wrong = columns.stream().filter(isWrong).toList();
    if (!wrong.isEmpty()) {
      throw new UnusableFileException(
          file.at(header.number()),
          (wrong.size() == 1 ? "column " : "columns ")
              + String.join(", ", wrong)
              + ": "
              + whatIsWrong
              + otherSeparator(header)
              + "; the file is not used");
    }
  }

  /**
   * What spreadsheets put between fields instead: semicolons in some countries, tabs when told to.
   */
  private static String otherSeparator(CsvLines.Line header) {
    String first = header.fields().get(0);
    if (header.fields().size() > 1 || !(first.contains(";") || first.contains("\t"))) {
      return "";
    }
    return ", for there are "
        + (first.contains(";") ? "semicolons" : "tabs")
        + " between fields and should be commas";
  }
}
