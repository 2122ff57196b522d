package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;

/**
 * Something to be timed.
 *
 * @param benchmark the class of the benchmark
 * @param method its method
 * @param parameters its parameters but for the input
 * @param input the records
 * @param threads how many threads it may use
 */
record Task(
    Class<?> benchmark,
    String method,
    ImmutableMap<String, String> parameters,
    RecordsFile input,
    int threads) {

  /**
   * A file of made-up records.
   *
   * @param path the file
   * @param records how many are in it
   */
  record RecordsFile(Path path, long records) {}

  static Task of(Class<?> benchmark, String method, RecordsFile input, int threads) {
    return new Task(benchmark, method, ImmutableMap.of(), input, threads);
  }

  static Task ofQuestion(Question question, Entrant entrant, RecordsFile input, int threads) {
    return new Task(
        OneQuestion.class,
        "answer",
        ImmutableMap.of("question", question.name(), "entrant", entrant.name()),
        input,
        threads);
  }

  /** JMH's own name of it, as a pattern that fits nothing else. */
  String pattern() {
    return (benchmark.getName() + "." + method).replace(".", "\\.") + "$";
  }

  @Override
  public String toString() {
    return benchmark.getSimpleName()
        + "."
        + method
        + " "
        + parameters.values()
        + ", "
        + input.records()
        + " records, threads: "
        + threads;
  }
}
