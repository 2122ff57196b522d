package org.caselight.examples.benchmarks;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.calendar.DateRange;

/**
 * What pandas answered, where it is installed.
 *
 * @param version its version
 * @param timing from the file to the answers, without the start of Python
 * @param answers its answers to the questions of the pack
 */
record Pandas(String version, Timing timing, ImmutableMap<Question, Answer> answers) {
  private static final ImmutableList<String> PYTHONS =
      ImmutableList.of("python3", "/usr/bin/python3", "python");
  private static final double NANOS_A_SECOND = 1e9;
  private static final int FIRST_ANSWER = 2;

  /**
   * Asks pandas for the pack.
   *
   * @param episodes the file of episodes
   * @param workingDays the file of {@link WorkingDaysFile}
   * @param period the days asked about
   * @return what it answered; empty if it is not installed
   * @throws IOException if the script cannot be run
   */
  static Optional<Pandas> run(Path episodes, Path workingDays, DateRange period)
      throws IOException {
    Optional<String> python = python();
    if (python.isEmpty()) {
      return Optional.empty();
    }
    Path script = Files.createTempFile("pack", ".py");
    try {
      Files.write(script, Resources.toByteArray(Resources.getResource(Pandas.class, "pack.py")));
      return Optional.of(
          of(
              lines(
                  python.get(),
                  script.toString(),
                  episodes.toString(),
                  workingDays.toString(),
                  period.from().toString(),
                  period.lastDay().toString())));
    } finally {
      Files.delete(script);
    }
  }

  /** The first Python that has pandas. */
  private static Optional<String> python() {
    return PYTHONS.stream().filter(Pandas::hasPandas).findFirst();
  }

  private static boolean hasPandas(String python) {
    try {
      lines(python, "-c", "import pandas");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> lines(String... command) throws IOException {
    Path errors = Files.createTempFile("python", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(Files.readString(errors));
      }
      return Splitter.on('\n').omitEmptyStrings().splitToList(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(errors);
    }
  }

  /** Version, seconds, and then the numbers: question, label, number. */
  static Pandas of(List<String> lines) {
    Map<String, Answer.Builder> answers = new HashMap<>();
    for (String line : lines.subList(FIRST_ANSWER, lines.size())) {
      List<String> cells = Splitter.on(',').splitToList(line);
      answers
          .computeIfAbsent(cells.get(0), question -> new Answer.Builder())
          .put("", cells.get(1), Long.parseLong(cells.get(2)));
    }
    return new Pandas(
        lines.get(0),
        Timing.ofNanos(Double.parseDouble(lines.get(1)) * NANOS_A_SECOND),
        Question.OF_PACK.stream()
            .collect(
                toImmutableMap(
                    Function.identity(),
                    question ->
                        answers.getOrDefault(question.code(), new Answer.Builder()).build())));
  }
}
