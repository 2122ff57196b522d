package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;

/**
 * An exact amount of what can be divided: full-time equivalents, days, pounds.
 *
 * <p>What cannot be divided is a {@link Count}; what was rounded when it was printed is {@link
 * Rounded}. Amounts are normalised: 1.0 equals 1.
 *
 * @param amount how much, 0 or more
 */
public record Amount(BigDecimal amount) implements Figure {

  /**
   * Takes the amount as it is, but for trailing zeros.
   *
   * @param amount how much, 0 or more
   * @throws IllegalArgumentException if it is negative
   */
  public Amount {
    amount = Decimals.plain("amount", amount);
    checkArgument(
        amount.signum() >= 0, "amount: must be 0 or more, was %s", amount.toPlainString());
  }

  /**
   * An exact amount.
   *
   * @param amount how much, 0 or more
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   */
  public static Amount of(BigDecimal amount) {
    return new Amount(amount);
  }

  /**
   * Two amounts taken as one.
   *
   * @param other the other amount
   * @return the sum
   * @throws IllegalArgumentException if the sum takes more than 1,000 digits
   */
  public Amount plus(Amount other) {
    return new Amount(amount.add(other.amount));
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(Fraction.of(amount));
  }

  @Override
  public Optional<Fraction> value() {
    return Optional.of(Fraction.of(amount));
  }

  @Override
  public Optional<Figure> pooled(Figure other) {
    return other instanceof Amount more ? Optional.of(plus(more)) : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return Optional.of(Fraction.of(amount).minus(level));
  }

  /**
   * The amount, with its thousands apart.
   *
   * @return {@code 36,186.3}
   */
  @Override
  public String toString() {
    return Words.grouped(amount);
  }
}
