package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.caselight.internal.Words;

/**
 * Can a part, a whole and the figure printed for them be true together, each at the decimals it was
 * printed to? And if not, what would each have to be?
 *
 * <p>part ÷ whole × per = printed. The three agree if there are values behind the part and the
 * whole that give a figure which prints like the one printed. Counts of children are whole numbers
 * and are held to that; what is shared out in an {@link Average} need not be. That they do not
 * agree is certain; which of them is wrong is not known from them.
 *
 * <p>A part and a whole are given as they are known: {@link Count} or {@link Amount} if exact,
 * {@link Rounded} if printed. "Around 570" is {@code Rounded.of(570, -1)}, printed in tens. A
 * percentage of amounts that can be divided, such as full-time equivalents, is asked of a {@link
 * Ratio}.
 *
 * <pre>{@code
 * Reconciliation printed =
 *     Reconciliation.ofRate(Count.of(511), Rounded.of(53_600, -2), Rounded.of(101));
 * printed.agrees();                                 // false
 * printed.figureImplied();                          // 95.3...
 * printed.wholeImplied();                           // 50,594.05...
 * }</pre>
 *
 * <p>Source: the table of rates in a report to Cambridgeshire's Children and Young People
 * Committee, 9 July 2019, paragraph 2.33, three of whose four rows agree.
 *
 * @param part what is divided, 0 or more
 * @param whole what it is divided by
 * @param per for how many of the whole the figure is given: 10,000 for most rates, 100 for a
 *     percentage, 1 for an average
 * @param printed the figure as printed
 * @param isOfWholeNumbers whether part and whole count things that cannot be divided
 */
public record Reconciliation(
    Figure part, Figure whole, long per, Rounded printed, boolean isOfWholeNumbers)
    implements Serializable {

  private static final long HUNDRED = 100;

  /**
   * Takes a part, a whole and the figure printed for them.
   *
   * @param part what is divided, 0 or more
   * @param whole what it is divided by
   * @param per for how many of the whole the figure is given, 1 or more
   * @param printed the figure as printed
   * @param isOfWholeNumbers whether part and whole count things that cannot be divided
   * @throws IllegalArgumentException if {@code part} is undefined or negative, {@code whole} is
   *     undefined or not above 0, either is no whole number where it has to be, {@code per} is
   *     below 1, or {@code printed} is negative
   */
  public Reconciliation {
    checkArgument(
        part.value().map(value -> value.signum() >= 0).orElse(false),
        "part: must be 0 or more, was %s",
        part);
    checkArgument(
        whole.value().map(value -> value.signum() > 0).orElse(false),
        "whole: must be above 0, was %s",
        whole);
    checkArgument(per >= 1, "per: must be 1 or more, was %s", per);
    checkArgument(!isOfWholeNumbers || isWhole(part), "part: must be a whole number, was %s", part);
    checkArgument(
        !isOfWholeNumbers || isWhole(whole), "whole: must be a whole number, was %s", whole);
    checkArgument(
        requireNonNull(printed, "printed").printed().signum() >= 0,
        "printed: must be 0 or more, was %s",
        printed);
  }

  /**
   * A printed rate per 10,000 beside its count and population.
   *
   * @param count how many were counted
   * @param population of how many
   * @param printed the rate as printed
   * @return the reconciliation
   * @throws IllegalArgumentException if a figure is negative, undefined or no whole number, or
   *     {@code population} is 0
   */
  public static Reconciliation ofRate(Figure count, Figure population, Rounded printed) {
    return new Reconciliation(count, population, Rate.DEFAULT_PER, printed, true);
  }

  /**
   * A printed percentage beside its part and whole.
   *
   * @param part how many of the whole
   * @param whole how many there are
   * @param printed the percentage as printed, from 0 to 100
   * @return the reconciliation
   * @throws IllegalArgumentException if a figure is negative, undefined or no whole number, or
   *     {@code whole} is 0, {@code part} is above it, or {@code printed} is above 100
   */
  public static Reconciliation ofPercentage(Figure part, Figure whole, Rounded printed) {
    Reconciliation percentage = new Reconciliation(part, whole, HUNDRED, printed, true);
    checkArgument(
        valueOf(part).compareTo(valueOf(whole)) <= 0,
        "part: must not be above the whole of %s, was %s",
        whole,
        part);
    checkArgument(
        printed.printed().compareTo(BigDecimal.valueOf(HUNDRED)) <= 0,
        "printed: must be at most 100, was %s",
        printed);
    return percentage;
  }

  /**
   * A printed average beside its total and base.
   *
   * @param total what is shared out
   * @param base what it is shared over
   * @param printed the average as printed
   * @return the reconciliation
   * @throws IllegalArgumentException if a figure is negative or undefined, or {@code base} is 0
   */
  public static Reconciliation ofAverage(Figure total, Figure base, Rounded printed) {
    return new Reconciliation(total, base, 1, printed, false);
  }

  /**
   * Whether the three can be true together.
   *
   * @return true if values behind part and whole give a figure that prints like the printed one
   */
  public boolean agrees() {
    return isOfWholeNumbers ? agreesInWholeNumbers() : printed.meets(figureRange());
  }

  /**
   * What the figure would have to be: that of part and whole as given.
   *
   * @return part ÷ whole × per, exact
   */
  public Fraction figureImplied() {
    return valueOf(part).times(Fraction.of(per)).dividedBy(valueOf(whole));
  }

  /**
   * What the part would have to be: that of the whole as given and the figure as printed.
   *
   * @return printed × whole ÷ per, exact and so not always whole
   */
  public Fraction partImplied() {
    return valueOf(printed).times(valueOf(whole)).dividedBy(Fraction.of(per));
  }

  /**
   * What the whole would have to be: that of the part as given and the figure as printed.
   *
   * @return part × per ÷ printed, exact and so not always whole; empty if the part or the printed
   *     figure is 0: no one whole is implied then
   */
  public Optional<Fraction> wholeImplied() {
    return valueOf(part).signum() == 0 || printed.printed().signum() == 0
        ? Optional.empty()
        : Optional.of(valueOf(part).times(Fraction.of(per)).dividedBy(valueOf(printed)));
  }

  /**
   * Every figure that part and whole allow, given what they may stand for.
   *
   * @return from the least part over the greatest whole to the greatest part over the least whole
   */
  public Range<Fraction> figureRange() {
    Range<Fraction> parts = partRange();
    Range<Fraction> wholes = wholeRange();
    Fraction least =
        parts.lowerEndpoint().times(Fraction.of(per)).dividedBy(wholes.upperEndpoint());
    return Range.range(
        least,
        least.signum() == 0 || wholes.upperBoundType() == BoundType.CLOSED
            ? parts.lowerBoundType()
            : BoundType.OPEN,
        // The least whole is above 0, and in its range.
        parts.upperEndpoint().times(Fraction.of(per)).dividedBy(wholes.lowerEndpoint()),
        parts.upperBoundType());
  }

  /**
   * What prints like a figure begins with its lower end and stops short of its upper: there is such
   * a pair if more pairs give less than the upper end than give less than the lower.
   */
  private boolean agreesInWholeNumbers() {
    WholeNumbers parts = WholeNumbers.in(partRange());
    WholeNumbers wholes = WholeNumbers.in(wholeRange());
    Range<Fraction> shown = Ranges.notNegative(printed);
    return pairsBelow(shown.upperEndpoint(), parts, wholes)
            .compareTo(pairsBelow(shown.lowerEndpoint(), parts, wholes))
        > 0;
  }

  /** How many pairs of a part and a whole give less than a figure. */
  private BigInteger pairsBelow(Fraction figure, WholeNumbers parts, WholeNumbers wholes) {
    if (figure.signum() == 0) {
      return BigInteger.ZERO;
    }
    Fraction share = figure.dividedBy(Fraction.of(per));
    // Up to one whole no part gives less; beyond another every part does.
    BigInteger none = Fraction.of(parts.least()).dividedBy(share).floor();
    BigInteger some = Fraction.of(parts.most()).dividedBy(share).floor();
    WholeNumbers between =
        new WholeNumbers(wholes.least().max(none.add(BigInteger.ONE)), wholes.most().min(some));
    WholeNumbers beyond =
        new WholeNumbers(wholes.least().max(some.add(BigInteger.ONE)), wholes.most());
    return between
        .sumOfCeilings(share)
        .subtract(between.size().multiply(parts.least()))
        .add(beyond.size().multiply(parts.size()));
  }

  private static boolean isWhole(Figure figure) {
    return figure.value().map(value -> value.equals(Fraction.of(value.floor()))).orElse(false);
  }

  private static Fraction valueOf(Figure figure) {
    return figure.value().orElseThrow();
  }

  private Range<Fraction> partRange() {
    Range<Fraction> range = Ranges.notNegative(part);
    return isOfWholeNumbers ? WholeNumbers.in(range).range() : range;
  }

  private Range<Fraction> wholeRange() {
    Range<Fraction> range =
        whole.values().orElseThrow().intersection(Range.greaterThan(Fraction.ZERO));
    return isOfWholeNumbers ? WholeNumbers.in(range).range() : range;
  }

  /**
   * The three, whether they agree and, if not, what each would have to be.
   *
   * @return {@code 511 of 53,600 gives 95, printed 101: does not agree; 101 would need about 541 of
   *     53,600 or 511 of about 50,594}
   */
  @Override
  public String toString() {
    String given =
        shown(part)
            + " of "
            + shown(whole)
            + " gives "
            + Words.grouped(figureImplied().rounded(printed.decimals()));
    return given
        + ", printed "
        + shown(printed)
        + (agrees()
            ? ": agrees"
            : ": does not agree; "
                + shown(printed)
                + " would need "
                + about(partImplied(), part)
                + " of "
                + shown(whole)
                + wholeImplied()
                    .map(need -> " or " + shown(part) + " of " + about(need, whole))
                    .orElse(""));
  }

  /** A printed number with its thousands apart, as counts have them. */
  private static String shown(Figure figure) {
    return figure instanceof Rounded rounded ? Words.grouped(rounded.printed()) : figure.toString();
  }

  /** To a decimal; whole things as whole numbers, unless that is what was given and does not do. */
  private String about(Fraction need, Figure given) {
    boolean isTold = isOfWholeNumbers && need.rounded(0).compareTo(valueOf(given).rounded(0)) != 0;
    return "about " + Words.grouped(need.rounded(isTold ? 0 : isOfWholeNumbers ? 2 : 1));
  }
}
