package org.caselight.comparison;

import com.google.common.collect.ImmutableList;
import org.caselight.indicator.Polarity;

/**
 * In which quarter of all authorities does a figure lie, the best quarter being A?
 *
 * <p>Made with {@link AuthorityFigures#band}.
 *
 * <p>Source: DfE, Local authority interactive tool, "Quartile band".
 */
public enum QuartileBand {
  /** The best quarter. */
  A,
  /** The second best. */
  B,
  /** The second worst. */
  C,
  /** The worst quarter. */
  D;

  private static final ImmutableList<QuartileBand> BEST_FIRST = ImmutableList.copyOf(values());

  /** The band above so many of the three edges. */
  static QuartileBand above(int edges, Polarity polarity) {
    return (polarity == Polarity.LOWER_IS_BETTER ? BEST_FIRST : BEST_FIRST.reverse()).get(edges);
  }
}
