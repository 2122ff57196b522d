package org.caselight.comparison;

import org.caselight.indicator.Polarity;

/** From which end are authorities ranked? */
public enum RankOrder {
  /** The best is 1st, by the polarity of the indicator; where neither way is better, nobody is. */
  BEST_FIRST("best"),
  /** The highest figure is 1st, good or bad. */
  HIGHEST_FIRST("highest"),
  /** The lowest figure is 1st, good or bad. */
  LOWEST_FIRST("lowest");

  private final String label;

  RankOrder(String label) {
    this.label = label;
  }

  /**
   * What the 1st is.
   *
   * @return {@code best}, {@code highest} or {@code lowest}
   */
  public String label() {
    return label;
  }

  boolean isKnown(Polarity polarity) {
    return this != BEST_FIRST || polarity != Polarity.NEITHER;
  }

  boolean isLowestFirst(Polarity polarity) {
    return this == LOWEST_FIRST || (this == BEST_FIRST && polarity == Polarity.LOWER_IS_BETTER);
  }
}
