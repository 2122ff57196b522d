package org.caselight.comparison;

/** How did a benchmark come about? */
public enum BenchmarkKind {
  /** The mean of the figures of several authorities. */
  MEAN("mean"),
  /** The median of the figures of several authorities. */
  MEDIAN("median"),
  /** Several authorities taken as one: what was counted over what it was divided by. */
  POOLED("pooled"),
  /** Somebody gave it: a published figure, a target. */
  GIVEN("given");

  private final String label;

  BenchmarkKind(String label) {
    this.label = label;
  }

  static BenchmarkKind of(NeighbourAverage average) {
    return switch (average) {
      case MEAN -> MEAN;
      case MEDIAN -> MEDIAN;
    };
  }

  /**
   * The kind in words.
   *
   * @return {@code mean}, {@code median}, {@code pooled} or {@code given}
   */
  public String label() {
    return label;
  }
}
