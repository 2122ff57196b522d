package org.caselight.examples.benchmarks;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whether all contestants answer alike: a time for another answer means nothing. */
final class Agreement {
  /** Two contestants gave different answers. */
  static final class UnequalAnswersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnequalAnswersException(String message) {
      super(message);
    }
  }

  private Agreement() {}

  /**
   * Asks everybody everything.
   *
   * @param input the records
   * @param pandas what pandas answered
   * @throws UnequalAnswersException if two answers differ
   * @throws SQLException if a query cannot be run
   */
  static void check(Input input, Optional<Pandas> pandas) throws SQLException {
    Records records = Records.read(input.episodesFile());
    try (DuckDb database = DuckDb.open(input.workingDaysFile(), Records.ALL_YEARS, input.threads)) {
      database.loadForGood(input.episodesFile());
      requireEqual(
          ImmutableMap.of(
              "Caselight with one thread",
              all(new CaselightAnswers(records, Records.ALL_YEARS, false)),
              "the hand-written loop",
              all(new HandWritten(records, Records.ALL_YEARS)),
              "DuckDB",
              all(database),
              "Caselight with several threads",
              all(new CaselightAnswers(records, Records.ALL_YEARS, true))));
      database.ask(Records.YEAR.period());
      requireEqual(packs(records, database, input.episodesFile(), pandas));
    }
  }

  private static ImmutableMap<Question, Answer> all(Contestant contestant) {
    return Arrays.stream(Question.values())
        .collect(toImmutableMap(Function.identity(), question -> contestant.solve(question).get()));
  }

  private static ImmutableMap<String, ImmutableMap<Question, Answer>> packs(
      Records records, DuckDb database, Path file, Optional<Pandas> pandas) {
    ImmutableMap.Builder<String, ImmutableMap<Question, Answer>> packs = ImmutableMap.builder();
    packs.put("Caselight with one thread", WholePack.inMemory(records.episodes(), false).get());
    packs.put("DuckDB", WholePack.of(database).get());
    pandas.ifPresent(measured -> packs.put("pandas", measured.answers()));
    packs.put("Caselight with several threads", WholePack.inMemory(records.episodes(), true).get());
    packs.put("Caselight from CSV", WholePack.fromCsv(file, true).get());
    return packs.buildOrThrow();
  }

  /**
   * Holds the answers against those of the first contestant.
   *
   * @param answers the answers by contestant
   * @throws UnequalAnswersException if two answers differ: it says whose, to which question, and
   *     where
   */
  static void requireEqual(Map<String, ? extends Map<Question, Answer>> answers) {
    Map.Entry<String, ? extends Map<Question, Answer>> first = answers.entrySet().iterator().next();
    answers.forEach(
        (contestant, own) ->
            first
                .getValue()
                .forEach(
                    (question, answer) ->
                        answer
                            .differenceFrom(requireNonNull(own.get(question), question.label()))
                            .map(found -> words(question, found, first.getKey(), contestant))
                            .ifPresent(Agreement::fail)));
  }

  /** {@code conversion: part is 12 by Caselight, 13 by DuckDB}. */
  private static String words(
      Question question, Answer.Difference difference, String one, String other) {
    return question.label()
        + ": "
        + difference.label()
        + " is "
        + difference.one()
        + " by "
        + one
        + ", "
        + difference.other()
        + " by "
        + other;
  }

  private static void fail(String message) {
    throw new UnequalAnswersException(message);
  }
}
