package org.caselight.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is published, or the symbol that stands instead.
 *
 * <p>It holds what is shown and nothing else: there is no way from a withheld number to its value.
 * What is computed from published numbers is withheld if any of them is, so a rate, percentage or
 * difference never gives away its count. Of several symbols the first of these decides: withheld,
 * not applicable, not available, unreliable. {@code low} has no number to compute with: what needs
 * one is not available. Two are equal when they look the same and mean the same.
 *
 * <p>Source: the order of the symbols is a convention of this library, what protects children
 * first; the other choice is the symbol of whichever number is named first.
 */
public final class PublishedNumber implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final @Nullable Symbol symbol;

  private PublishedNumber(String text, @Nullable Symbol symbol) {
    this.text = text;
    this.symbol = symbol;
  }

  /**
   * A whole number, shown.
   *
   * @param number the number
   * @return the number as published
   */
  public static PublishedNumber of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /**
   * A number, shown with the decimals it has.
   *
   * @param number the number
   * @return the number as published
   */
  public static PublishedNumber of(BigDecimal number) {
    return new PublishedNumber(Decimals.require("number", number).toPlainString(), null);
  }

  /**
   * A symbol instead of a number, as the Department for Education prints it.
   *
   * @param symbol the symbol
   * @return what is published
   */
  public static PublishedNumber instead(Symbol symbol) {
    return new PublishedNumber(symbol.text(), symbol);
  }

  /** A withheld number under a policy with a symbol of its own. */
  static PublishedNumber withheld(String symbol) {
    return new PublishedNumber(symbol, Symbol.WITHHELD);
  }

  /**
   * The number, as it is shown: rounded, if the policy rounds.
   *
   * @return the number; empty where a symbol stands instead
   */
  public Optional<BigDecimal> number() {
    return symbol == null ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /**
   * The symbol that stands instead of a number.
   *
   * @return the symbol; empty where a number is shown
   */
  public Optional<Symbol> symbol() {
    return Optional.ofNullable(symbol);
  }

  /**
   * Whether a number is shown.
   *
   * @return false where a symbol stands instead
   */
  public boolean isShown() {
    return symbol == null;
  }

  /**
   * Whether the number is withheld to protect the children counted.
   *
   * @return false for numbers and for every other symbol
   */
  public boolean isWithheld() {
    return symbol == Symbol.WITHHELD;
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return this − other; withheld if either is
   */
  public PublishedNumber minus(PublishedNumber other) {
    return whereShown(
        () -> of(new BigDecimal(text).subtract(new BigDecimal(other.text))), this, other);
  }

  /**
   * The percentage that this is of a whole.
   *
   * @param whole the whole
   * @param decimals how many decimals to show
   * @return this ÷ whole × 100, rounded half up; withheld if either is; not applicable if the whole
   *     is 0
   */
  public PublishedNumber percentOf(PublishedNumber whole, int decimals) {
    return whereShown(
        () -> perWhole(new BigDecimal("100"), new BigDecimal(whole.text), decimals), this, whole);
  }

  /**
   * The rate that this is of a population, which is known to everybody.
   *
   * @param per of how many: 10,000 for a rate per 10,000; above 0
   * @param population the population, 0 or more
   * @param decimals how many decimals to show
   * @return this ÷ population × per, rounded half up; withheld if this is; not applicable if the
   *     population is 0
   * @throws IllegalArgumentException if {@code per} is 0 or less, or the population is negative
   */
  public PublishedNumber ratePer(long per, long population, int decimals) {
    checkArgument(per > 0, "per: must be above 0, was %s", per);
    checkArgument(population >= 0, "population: must be 0 or more, was %s", population);
    return whereShown(
        () -> perWhole(BigDecimal.valueOf(per), BigDecimal.valueOf(population), decimals), this);
  }

  private PublishedNumber perWhole(BigDecimal per, BigDecimal whole, int decimals) {
    return whole.signum() == 0
        ? instead(Symbol.NOT_APPLICABLE)
        : of(Fraction.of(new BigDecimal(text).multiply(per), whole).rounded(decimals));
  }

  private static PublishedNumber whereShown(
      Supplier<PublishedNumber> computed, PublishedNumber... from) {
    for (Symbol deciding :
        new Symbol[] {
          Symbol.WITHHELD,
          Symbol.NOT_APPLICABLE,
          Symbol.NOT_AVAILABLE,
          Symbol.LOW,
          Symbol.UNRELIABLE
        }) {
      Optional<PublishedNumber> first =
          Arrays.stream(from).filter(number -> number.symbol == deciding).findFirst();
      if (first.isPresent()) {
        return deciding == Symbol.LOW ? instead(Symbol.NOT_AVAILABLE) : first.orElseThrow();
      }
    }
    return computed.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedNumber that && text.equals(that.text) && symbol == that.symbol;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * What is published.
   *
   * @return the number in plain digits, or the symbol
   */
  @Override
  public String toString() {
    return text;
  }
}
