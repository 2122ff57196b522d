package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caselight.examples.plaintext.Printable;
import org.caselight.series.MonthlySeries;

/**
 * How many children were open to the service, month by month.
 *
 * @param file where they were read
 * @param paragraphs where they were published, as far as the file says
 * @param series the numbers
 * @param rowsNotUsed how many rows could not be used
 */
record OpenByMonth(
    InputFile file, ImmutableSet<String> paragraphs, MonthlySeries series, long rowsNotUsed) {
  private static final String PARAGRAPH = "paragraph";
  private static final String MONTH = "month";
  private static final String OPEN_CASES = "open_cases";
  private static final String KNOWN_CAUSE = "known_cause";
  private static final ImmutableList<String> COLUMNS = ImmutableList.of(MONTH, OPEN_CASES);

  /**
   * Reads numbers by month.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return the numbers that can be used, none if the file cannot
   */
  static OpenByMonth read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    return new OpenByMonth(
        file, reader.paragraphs.build(), reader.series(), rowsRead - reader.open.size());
  }

  private static final class Reader {
    private final ImmutableSet.Builder<String> paragraphs = ImmutableSet.builder();
    private final Map<YearMonth, Row> rowOfMonth = new HashMap<>();
    private final Map<YearMonth, BigDecimal> open = new TreeMap<>();
    private final Map<YearMonth, String> knownCauses = new TreeMap<>();

    void add(Row row) {
      Optional<YearMonth> month = row.read(MONTH, Parsers::month);
      Optional<Long> cases = row.read(OPEN_CASES, Parsers::notNegative);
      Optional<String> knownCause = row.readIfGiven(KNOWN_CAUSE, Parsers::text);
      if (row.isRejected()) {
        return;
      }
      YearMonth of = month.orElseThrow();
      Row first = rowOfMonth.putIfAbsent(of, row);
      if (first != null) {
        row.reject(MONTH, "is on line " + first.line() + " already; this row is not used");
        return;
      }
      open.put(of, BigDecimal.valueOf(cases.orElseThrow()));
      knownCause.ifPresent(cause -> knownCauses.put(of, cause));
      row.readIfGiven(PARAGRAPH, Printable::shown).ifPresent(paragraphs::add);
    }

    MonthlySeries series() {
      MonthlySeries series = MonthlySeries.of(open);
      for (Map.Entry<YearMonth, String> cause : knownCauses.entrySet()) {
        series = series.withNote(cause.getKey(), cause.getValue());
      }
      return series;
    }
  }
}
