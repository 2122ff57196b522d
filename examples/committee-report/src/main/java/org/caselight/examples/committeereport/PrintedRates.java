package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Rate;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.scorecard.KeyIndicator;

/**
 * Counts and populations as somebody published them, and the rates printed beside them.
 *
 * @param file where they were read
 * @param paragraphs where they were published, as far as the file says
 * @param rates one for each thing counted and authority, in the order of the file
 * @param rowsNotUsed how many rows could not be used
 */
record PrintedRates(
    InputFile file,
    ImmutableSet<String> paragraphs,
    ImmutableList<PrintedRate> rates,
    long rowsNotUsed) {
  private static final String PARAGRAPH = "paragraph";
  private static final String AUTHORITY = "authority";
  private static final String COUNTED = "counted";
  private static final String COUNT = "count";
  private static final String COUNT_TO_NEAREST = "count_to_nearest";
  private static final String POPULATION = "population";
  private static final String POPULATION_TO_NEAREST = "population_to_nearest";
  private static final String PRINTED_RATE = "printed_rate";
  private static final String PREFERRED_RATE = "preferred_rate";
  private static final String NOTE = "note";
  private static final String INDICATOR = "indicator";
  private static final String MONTH = "month";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(AUTHORITY, COUNTED, COUNT, POPULATION);

  /**
   * One count of one authority.
   *
   * @param authority whose it is
   * @param counted what was counted
   * @param count how many, exact or as printed
   * @param population of how many, exact or as printed
   * @param rate the rate of the two as given
   * @param printed the rate printed for them, if one was
   * @param preferred the rate that somebody would rather have, if one was named
   * @param note what else is known of them
   * @param indicator which indicator of the library the rate is, if it is said to be one
   * @param month of which month they are, if the file says so
   * @param paragraph where they were published, if the file says so
   */
  record PrintedRate(
      String authority,
      String counted,
      Figure count,
      Figure population,
      Rate rate,
      Optional<Rounded> printed,
      Optional<Rounded> preferred,
      Optional<String> note,
      Optional<KeyIndicator> indicator,
      Optional<YearMonth> month,
      Optional<String> paragraph) {

    /** Whether the printed rate, if there is one, can be true beside count and population. */
    Optional<Reconciliation> reconciliation() {
      return heldAgainst(printed);
    }

    /** What the preferred rate, if there is one, would be as a count. */
    Optional<Reconciliation> preference() {
      return heldAgainst(preferred);
    }

    private Optional<Reconciliation> heldAgainst(Optional<Rounded> named) {
      return named.map(rate -> Reconciliation.ofRate(count, population, rate));
    }
  }

  /** The rates of each thing counted, in the order of the file. */
  ImmutableListMultimap<String, PrintedRate> byCounted() {
    return Multimaps.index(rates, PrintedRate::counted);
  }

  /**
   * Reads counts, populations and printed rates.
   *
   * @param file the file
   * @param problems is told of what cannot be used
   * @return what can be used, nothing if the file cannot
   */
  static PrintedRates read(InputFile file, Problems problems) {
    Reader reader = new Reader();
    long rowsRead = CsvTable.read(file, COLUMNS, problems, reader::add);
    ImmutableList<PrintedRate> rates = reader.rates.build();
    return new PrintedRates(file, reader.paragraphs.build(), rates, rowsRead - rates.size());
  }

  private static final class Reader {
    private final ImmutableSet.Builder<String> paragraphs = ImmutableSet.builder();
    private final ImmutableList.Builder<PrintedRate> rates = ImmutableList.builder();
    private final Map<RateKey, Row> rowOf = new HashMap<>();

    void add(Row row) {
      String authority = row.read(AUTHORITY, Parsers::text).orElse("");
      String counted = row.read(COUNTED, Parsers::text).orElse("");
      Optional<Long> count = row.read(COUNT, Parsers::notNegative);
      Optional<Long> population = row.read(POPULATION, Parsers::aboveZero);
      Optional<Figure> countAsGiven = asGiven(row, COUNT, count, COUNT_TO_NEAREST);
      Optional<Figure> populationAsGiven =
          asGiven(row, POPULATION, population, POPULATION_TO_NEAREST);
      Optional<Rounded> printed = row.readIfGiven(PRINTED_RATE, Parsers::printedRate);
      Optional<Rounded> preferred = row.readIfGiven(PREFERRED_RATE, Parsers::printedRate);
      Optional<String> note = row.readIfGiven(NOTE, Parsers::text);
      Optional<KeyIndicator> indicator = row.readIfGiven(INDICATOR, Reader::rateIndicator);
      Optional<YearMonth> month = row.readIfGiven(MONTH, Parsers::month);
      if (row.isRejected()) {
        return;
      }
      Row first = rowOf.putIfAbsent(new RateKey(counted, authority), row);
      if (first != null) {
        row.reject(
            AUTHORITY,
            "is on line "
                + first.line()
                + " already, with the same thing counted; this row is not used");
        return;
      }
      Optional<String> paragraph = row.readIfGiven(PARAGRAPH, Printable::shown);
      rates.add(
          new PrintedRate(
              authority,
              counted,
              countAsGiven.orElseThrow(),
              populationAsGiven.orElseThrow(),
              Rate.per10000(count.orElseThrow(), population.orElseThrow()),
              printed,
              preferred,
              note,
              indicator,
              month,
              paragraph));
      paragraph.ifPresent(paragraphs::add);
    }

    private static KeyIndicator rateIndicator(String code) {
      KeyIndicator indicator = KeyIndicator.parse(code);
      if (indicator.indicator().unit() != IndicatorUnit.RATE_PER_10000) {
        throw new IllegalArgumentException("code: must be that of a rate, was " + code);
      }
      return indicator;
    }

    /** Exact, or what was rounded to so many. */
    private static Optional<Figure> asGiven(
        Row row, String column, Optional<Long> number, String toNearestColumn) {
      int zeros = row.readIfGiven(toNearestColumn, Parsers::zerosOfPowerOfTen).orElse(0);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      long exact = number.get();
      return zeros == 0
          ? Optional.of(Count.of(exact))
          : row.read(column, text -> Parsers.roundedTo(zeros, toNearestColumn, text));
    }
  }

  /** What makes a row a rate of its own: one authority's count of one thing. */
  private record RateKey(String counted, String authority) {}
}
