package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.function.Function;
import org.caselight.internal.Words;

/**
 * Can the parts of a table and the total printed for them be true together, each at the decimals it
 * was printed to?
 *
 * <p>They agree if there are whole numbers behind the parts that add up to a whole number behind
 * the total. Months rounded to tens seldom add up to a year rounded to tens, and yet agree. That
 * they do not agree is certain; which of them is wrong is not known from them.
 *
 * <p>Source: a convention of this library, as {@link Reconciliation}; the other choice takes
 * rounded numbers for exact, and finds most published tables wrong.
 *
 * @param parts what is added up: counts of whole things, exact or printed
 * @param total the total printed for them
 */
public record SumReconciliation(ImmutableList<Figure> parts, Figure total) implements Serializable {

  /**
   * Takes parts and the total printed for them.
   *
   * @param parts what is added up, at least one
   * @param total the total
   * @throws IllegalArgumentException if there is no part, or a number is undefined, negative or not
   *     whole
   */
  public SumReconciliation {
    checkArgument(!parts.isEmpty(), "parts: must not be empty");
    parts.forEach(part -> requireWhole("part", part));
    requireWhole("total", requireNonNull(total, "total"));
  }

  private static void requireWhole(String attribute, Figure figure) {
    checkArgument(
        figure
            .value()
            .map(value -> value.signum() >= 0 && value.equals(Fraction.of(value.floor())))
            .orElse(false),
        "%s: must be a whole number, 0 or more, was %s",
        attribute,
        figure);
  }

  /**
   * Some parts and the total printed for them.
   *
   * @param parts what is added up, at least one
   * @param total the total
   * @return the reconciliation
   * @throws IllegalArgumentException if there is no part, or a number is undefined, negative or not
   *     whole
   */
  public static SumReconciliation of(Iterable<? extends Figure> parts, Figure total) {
    return new SumReconciliation(ImmutableList.copyOf(parts), total);
  }

  /**
   * Whether parts and total can be true together.
   *
   * @return true if whole numbers that print like the parts add up to one that prints like the
   *     total
   */
  public boolean agrees() {
    // Between the least and the greatest sum every whole number is one.
    return sumRange().isConnected(WholeNumbers.of(total).range());
  }

  /**
   * What the parts as given add up to.
   *
   * @return the sum
   */
  public Fraction sumImplied() {
    return sum(part -> part.value().orElseThrow());
  }

  /**
   * Every sum that the parts allow, given what they may stand for.
   *
   * @return from the least sum to the greatest, both whole and included
   */
  public Range<Fraction> sumRange() {
    return Range.closed(
        sum(part -> WholeNumbers.of(part).range().lowerEndpoint()),
        sum(part -> WholeNumbers.of(part).range().upperEndpoint()));
  }

  private Fraction sum(Function<Figure, Fraction> number) {
    return parts.stream().map(number).reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The sum, the total and whether they agree.
   *
   * @return {@code 3 parts add up to 7,044, printed 7,044: agrees}; if not, {@code does not agree,
   *     off by 10}, the total less the sum as given
   */
  @Override
  public String toString() {
    Fraction off = total.value().orElseThrow().minus(sumImplied());
    return Words.count(parts.size(), "part")
        + (parts.size() == 1 ? " adds" : " add")
        + " up to "
        + Words.grouped(sumImplied().rounded(0))
        + ", printed "
        + total.rounded(0).map(Words::grouped).orElseThrow()
        + (agrees() ? ": agrees" : ": does not agree, off by " + Words.grouped(off.rounded(0)));
  }
}
