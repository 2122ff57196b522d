package org.caselight.comparison;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.figure.Quantiles;

/**
 * How is one number made of the figures of several authorities? Two public tools of the Department
 * for Education answer differently, and so may two reports on the same year.
 */
public enum NeighbourAverage {
  /**
   * The sum of the figures ÷ their number; large and small authorities weigh the same.
   *
   * <p>Source: DfE, Local authority interactive tool, "Statistical neighbours".
   */
  MEAN("mean"),
  /**
   * The figure in the middle, or halfway between the two in the middle: the quantile of type 7 at a
   * half. One neighbour out of line does not move it.
   *
   * <p>Source: DfE, Children's social care outcomes and enablers, statistical neighbours.
   */
  MEDIAN("median");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String label;

  NeighbourAverage(String label) {
    this.label = label;
  }

  /**
   * The average in words.
   *
   * @return {@code mean} or {@code median}
   */
  public String label() {
    return label;
  }

  /**
   * The average of some values.
   *
   * @param values the values, in any order
   * @return their average, exact; empty if there is none
   */
  public Optional<Fraction> of(Collection<Fraction> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        this == MEAN
            ? sum(ImmutableList.copyOf(values)).dividedBy(Fraction.of(values.size()))
            : Quantiles.type7(ImmutableList.sortedCopyOf(naturalOrder(), values), HALF));
  }

  /** By halves: added one by one, the denominator of all is multiplied by that of each. */
  private static Fraction sum(List<Fraction> values) {
    int half = values.size() / 2;
    return half == 0
        ? values.get(0)
        : sum(values.subList(0, half)).plus(sum(values.subList(half, values.size())));
  }
}
