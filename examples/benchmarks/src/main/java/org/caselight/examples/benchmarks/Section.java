package org.caselight.examples.benchmarks;

/** A part of the report: a heading, and a table of what was measured for it. */
interface Section {
  /** What is measured. */
  String heading();

  /**
   * Measures.
   *
   * @param stopwatch times each task
   * @return the table in Markdown
   */
  String measure(Stopwatch stopwatch);
}
