package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * A total shared over a base: cases ÷ FTE, days ÷ children.
 *
 * <p>value = total ÷ base, exact. Nothing ÷ nothing is legal and undefined. Numbers are normalised,
 * so that 1.0 equals 1; two averages are equal when their workings are, not when their values are.
 *
 * <p>The average of averages is not the average of the whole: put workings together with {@link
 * #pooledWith}.
 *
 * <p>Source: the arithmetic mean, as in DfE, Children's social work workforce, methodology,
 * "Average caseload" (cases ÷ FTE), and Cambridgeshire, July 2019, paragraph 2.5. That nothing ÷
 * nothing is undefined is a convention of this library; the other choice is 0.
 *
 * @param total what is shared out
 * @param base what it is shared over, 0 or more
 */
public record Average(BigDecimal total, BigDecimal base) implements Figure {

  /** Nothing ÷ nothing: undefined, and the start of a sum. */
  public static final Average UNDEFINED = new Average(BigDecimal.ZERO, BigDecimal.ZERO);

  /**
   * Takes total and base as they are, but for trailing zeros.
   *
   * @param total what is shared out
   * @param base what it is shared over, 0 or more
   * @throws IllegalArgumentException if {@code base} is negative, or 0 under a total that is not 0
   */
  public Average {
    total = Decimals.plain("total", total);
    base = Decimals.plain("base", base);
    checkArgument(base.signum() >= 0, "base: must be 0 or more, was %s", base.toPlainString());
    checkArgument(
        base.signum() > 0 || total.signum() == 0,
        "base: must not be 0 under a total of %s",
        total.toPlainString());
  }

  /**
   * The average of whole numbers.
   *
   * @param total what is shared out
   * @param base what it is shared over, 0 or more
   * @return total ÷ base; {@code Average.of(92, 5)} is 18.4
   * @throws IllegalArgumentException if {@code base} is negative, or 0 under a total that is not 0
   */
  public static Average of(long total, long base) {
    return new Average(BigDecimal.valueOf(total), BigDecimal.valueOf(base));
  }

  /**
   * The average of decimals.
   *
   * @param total what is shared out
   * @param base what it is shared over, 0 or more
   * @return total ÷ base
   * @throws IllegalArgumentException if {@code base} is negative, or 0 under a total that is not 0
   */
  public static Average of(BigDecimal total, BigDecimal base) {
    return new Average(total, base);
  }

  /**
   * The average of two groups taken as one: totals added, bases added.
   *
   * @param other the other group's average
   * @return (total + other total) ÷ (base + other base)
   */
  public Average pooledWith(Average other) {
    return new Average(total.add(other.total), base.add(other.base));
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(Fraction.of(total));
  }

  @Override
  public Optional<Fraction> denominator() {
    return Optional.of(Fraction.of(base));
  }

  @Override
  public Optional<Fraction> value() {
    return base.signum() == 0 ? Optional.empty() : Optional.of(Fraction.of(total, base));
  }

  @Override
  public Optional<Figure> pooled(Figure other) {
    return other instanceof Average average ? Optional.of(pooledWith(average)) : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return base.signum() == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(total).minus(level.times(Fraction.of(base))));
  }

  /**
   * The average with its working.
   *
   * @return {@code 18.4 (92 ÷ 5)}, or {@code undefined (0 ÷ 0)}
   */
  @Override
  public String toString() {
    return rounded(1).map(Words::grouped).orElse("undefined")
        + " ("
        + Words.grouped(total)
        + " ÷ "
        + Words.grouped(base)
        + ")";
  }
}
