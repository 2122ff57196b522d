package org.caselight.examples.benchmarks;

/** A table of the library's times beside another's, each with its ratio and its goal. */
final class Comparisons {
  private static final String NONE = "";

  private final MarkdownTable table;

  /**
   * Begins a table.
   *
   * @param other whose times stand beside the library's
   */
  Comparisons(String other) {
    table = new MarkdownTable(NONE, "Caselight", other, "ratio", "goal", NONE);
  }

  /** Adds a row whose ratio is the library's time ÷ the other's. */
  Comparisons row(String what, Timing own, Timing other, Goal goal) {
    double ratio = own.nanos() / other.nanos();
    table.row(
        what,
        Shown.time(own.nanos()),
        Shown.time(other.nanos()),
        Shown.ratio(ratio),
        goal.toString(),
        goal.verdict(ratio));
    return this;
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
