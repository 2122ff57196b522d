package org.caselight.comparison;

import org.caselight.indicator.Polarity;

/**
 * Is a figure better than a benchmark, by more than chance explains?
 *
 * <p>Where neither way is better it is only higher or lower.
 *
 * <p>Source: Office for Health Improvement and Disparities, Fingertips, "Compared to benchmark":
 * better, similar and worse; higher, similar and lower where there is no polarity.
 */
public enum ComparisonOutcome {
  /** The whole interval is on the better side of the benchmark. */
  BETTER("better"),
  /** The benchmark is in the interval, or at an end of it. */
  SIMILAR("similar"),
  /** The whole interval is on the worse side of the benchmark. */
  WORSE("worse"),
  /** The whole interval is above the benchmark, and neither way is better. */
  HIGHER("higher"),
  /** The whole interval is below the benchmark, and neither way is better. */
  LOWER("lower");

  private final String label;

  ComparisonOutcome(String label) {
    this.label = label;
  }

  static ComparisonOutcome above(Polarity polarity) {
    return switch (polarity) {
      case LOWER_IS_BETTER -> WORSE;
      case HIGHER_IS_BETTER -> BETTER;
      case NEITHER -> HIGHER;
    };
  }

  static ComparisonOutcome below(Polarity polarity) {
    return switch (polarity) {
      case LOWER_IS_BETTER -> BETTER;
      case HIGHER_IS_BETTER -> WORSE;
      case NEITHER -> LOWER;
    };
  }

  /**
   * The outcome in words.
   *
   * @return {@code better}, {@code similar}, {@code worse}, {@code higher} or {@code lower}
   */
  public String label() {
    return label;
  }
}
