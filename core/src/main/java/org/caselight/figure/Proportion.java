package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a whole: workers over their limit, of all workers.
 *
 * <p>value = part ÷ whole, between 0 and 1, exact. Nothing of nothing is legal and undefined.
 *
 * @param part how many of the whole
 * @param whole how many there are
 */
public record Proportion(long part, long whole) implements Figure {

  private static final Fraction HUNDRED = Fraction.of(100);

  /**
   * Takes part and whole as they are.
   *
   * @param part how many of the whole
   * @param whole how many there are
   * @throws IllegalArgumentException if {@code part} is negative or above {@code whole}
   */
  public Proportion {
    checkArgument(part >= 0, "part: must be 0 or more, was %s", part);
    checkArgument(part <= whole, "part: must not be above the whole of %s, was %s", whole, part);
  }

  /**
   * A part of a whole.
   *
   * @param part how many of the whole
   * @param whole how many there are
   * @return part ÷ whole
   * @throws IllegalArgumentException if {@code part} is negative or above {@code whole}
   */
  public static Proportion of(long part, long whole) {
    return new Proportion(part, whole);
  }

  @Override
  public Optional<Fraction> value() {
    return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole));
  }

  /**
   * The proportion as a percentage, rounded half up.
   *
   * @param decimals how many decimals to show
   * @return part ÷ whole × 100, empty if undefined
   */
  public Optional<BigDecimal> percent(int decimals) {
    return value().map(value -> value.times(HUNDRED).rounded(decimals));
  }

  /**
   * The proportion with its working.
   *
   * @return {@code 30.0% (3 of 10)}, or {@code undefined (0 of 0)}
   */
  @Override
  public String toString() {
    return percent(1).map(percent -> percent.toPlainString() + "%").orElse("undefined")
        + " ("
        + part
        + " of "
        + whole
        + ")";
  }
}
