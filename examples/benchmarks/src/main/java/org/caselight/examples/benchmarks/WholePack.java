package org.caselight.examples.benchmarks;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.YearlyPack;

/** The ways to a yearly pack: all its answers worked out, and put into common words if asked. */
final class WholePack {
  private WholePack() {}

  static Supplier<ImmutableMap<Question, Answer>> inMemory(
      ImmutableList<Episode> episodes, boolean isParallel) {
    return collect(isParallel ? episodes.parallelStream() : episodes.stream());
  }

  static Supplier<ImmutableMap<Question, Answer>> fromCsv(Path file, boolean isParallel) {
    try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
      return collect(isParallel ? episodes.parallel() : episodes);
    }
  }

  private static Supplier<ImmutableMap<Question, Answer>> collect(Stream<Episode> episodes) {
    YearlyPack pack = episodes.collect(YearlyPack.toPack(Records.YEAR));
    return () -> Answers.of(pack);
  }

  /** Question by question. */
  static Supplier<ImmutableMap<Question, Answer>> of(Contestant contestant) {
    ImmutableMap<Question, Supplier<Answer>> answers =
        Question.OF_PACK.stream().collect(toImmutableMap(Function.identity(), contestant::solve));
    return () ->
        answers.entrySet().stream()
            .collect(toImmutableMap(answer -> answer.getKey(), answer -> answer.getValue().get()));
  }

  static Supplier<ImmutableMap<Question, Answer>> inDuckDbFromCsv(Input input) throws SQLException {
    try (DuckDb database =
        DuckDb.open(input.workingDaysFile(), Records.YEAR.period(), input.threads)) {
      database.load(input.episodesFile());
      return of(database);
    }
  }
}
