package org.caselight.examples.committeereport.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes the figures of a page as CSV, for those who compute them again. */
final class FiguresCsv {
  /** What comes from files: a spreadsheet would run a text that begins as a formula does. */
  private static final ImmutableSet<String> FREE_TEXT =
      ImmutableSet.of(
          "section", "code", "indicator", "who", "benchmark", "outcome", "source", "note");

  private FiguresCsv() {}

  /**
   * Writes rows.
   *
   * @param rows the rows
   * @return a header and a line a row, each ended by a line feed
   */
  static String csv(FigureRows rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(record("id", FigureRow.COLUMNS));
      rows.byId().forEach((id, row) -> csv.writeRecord(record(id, fields(row))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> record(String id, List<String> others) {
    return Stream.concat(Stream.of(id), others.stream()).toList();
  }

  private static ImmutableList<String> fields(FigureRow row) {
    return FigureRow.COLUMNS.stream()
        .map(column -> FREE_TEXT.contains(column) ? noFormula(row.text(column)) : row.text(column))
        .collect(ImmutableList.toImmutableList());
  }

  private static String noFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
