package org.caselight.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caselight.examples.benchmarks.Agreement.UnequalAnswersException;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
  private static final long RECORDS = 5000;

  private final Input input = new Input();

  @BeforeEach
  void makeUp(@TempDir Path folder) throws IOException {
    Path episodes = folder.resolve("episodes.csv");
    Path workingDays = folder.resolve("working-days.csv");
    EpisodesCsv.write(episodes, MadeUpEpisodes.of(3, RECORDS));
    WorkingDaysFile.write(workingDays);
    input.episodes = episodes.toString();
    input.workingDays = workingDays.toString();
    input.threads = 2;
  }

  private Optional<Pandas> pandas() throws IOException {
    return Pandas.run(input.episodesFile(), input.workingDaysFile(), Records.YEAR.period());
  }

  @Test
  void libraryLoopsAndDuckDbAnswerAlike() {
    assertThatCode(() -> Agreement.check(input, Optional.empty())).doesNotThrowAnyException();
  }

  @Test
  void pandasAnswersLikeAllOthers() throws IOException {
    Optional<Pandas> pandas = pandas();
    assumeTrue(pandas.isPresent(), "pandas is not installed");
    assertThatCode(() -> Agreement.check(input, pandas)).doesNotThrowAnyException();
    assertThat(pandas.orElseThrow().timing().nanos()).isPositive();
  }

  @Test
  void everyQuestionHasAnAnswerThatIsNotEmpty() {
    Contestant contestant =
        new CaselightAnswers(Records.read(input.episodesFile()), Records.ALL_YEARS, false);
    for (Question question : Question.values()) {
      assertThat(contestant.solve(question).get().numbers()).as(question.label()).isNotEmpty();
    }
  }

  @Test
  void answerOfPandasThatDiffersFailsTheRun() {
    Map<Question, Answer> answers = new HashMap<>();
    answers.putAll(WholePack.inMemory(Records.read(input.episodesFile()).episodes(), false).get());
    answers.put(Question.IN_TIME, new Answer.Builder().put("", "part", 1).build());
    Pandas wrong = new Pandas("1", Timing.ofNanos(1), ImmutableMap.copyOf(answers));
    assertThatThrownBy(() -> Agreement.check(input, Optional.of(wrong)))
        .isInstanceOf(UnequalAnswersException.class)
        .hasMessageMatching(
            "45-day timeliness: left out is \\d+ by Caselight with one thread, 0 by pandas");
  }

  @Test
  void saysWhoDiffersInWhatAndWhere() {
    Answer one = new Answer.Builder().put("2024-04", "part", 3).build();
    Answer other = new Answer.Builder().put("2024-04", "part", 4).build();
    assertThatThrownBy(
            () ->
                Agreement.requireEqual(
                    ImmutableMap.of(
                        "Caselight",
                        ImmutableMap.of(Question.CONVERSION_BY_MONTH, one),
                        "DuckDB",
                        ImmutableMap.of(Question.CONVERSION_BY_MONTH, other))))
        .isInstanceOf(UnequalAnswersException.class)
        .hasMessage("conversion by month: 2024-04 part is 3 by Caselight, 4 by DuckDB");
  }
}
