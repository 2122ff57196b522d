package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Words;

/**
 * One amount as a share of another: the full-time equivalents that left, of those in post.
 *
 * <p>value = part ÷ whole, or part ÷ (part + rest). Unlike a {@link Proportion}, it is of amounts
 * that can be divided, its part may exceed its whole (more may leave in a year than are in post at
 * its end), and it has no interval: who works for a council is counted, not sampled. Nothing of
 * nothing is legal and undefined.
 *
 * <p>Amounts are given as they are known: {@link Count} or {@link Amount} if exact, {@link Rounded}
 * if printed. A ratio of printed amounts stands for every ratio of amounts of 0 or more that print
 * like them, and {@link #agreesWithPercent} asks whether a printed percentage can be one of those.
 * A whole of 0 leaves it undefined, even one that only prints as 0.
 *
 * <p>Two ratios are equal if they are of equal amounts, known as exactly, and both of a whole or
 * both of a part and the rest.
 *
 * <pre>{@code
 * Ratio turnover = Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3"));
 * turnover.percent(1);                                  // 11.8
 * turnover.agreesWithPercent(Rounded.parse("11.8"));    // true
 * }</pre>
 *
 * <p>Source: DfE, Children's social work workforce, methodology (turnover, vacancy and agency
 * rates).
 */
public final class Ratio implements Figure {
  private static final long serialVersionUID = 1L;

  private static final Fraction HUNDRED = Fraction.of(100);
  private static final int MOST_DECIMALS = 6;

  private final Fraction part;
  private final Fraction other;
  private final Range<Fraction> parts;
  private final Range<Fraction> others;
  private final boolean isOfRest;

  private Ratio(
      Fraction part,
      Fraction other,
      Range<Fraction> parts,
      Range<Fraction> others,
      boolean isOfRest) {
    this.part = part;
    this.other = other;
    this.parts = parts;
    this.others = others;
    this.isOfRest = isOfRest;
  }

  /**
   * A part of a whole, or of another amount.
   *
   * @param part the part, 0 or more
   * @param whole what it is a share of
   * @return part ÷ whole
   * @throws IllegalArgumentException if an amount is negative or undefined, or {@code whole} is 0
   *     under a part that is not
   */
  public static Ratio of(Figure part, Figure whole) {
    return of(part, whole, 1);
  }

  /**
   * A part of so many times another amount: the days lost, of the days that those in post could
   * have worked. {@code Ratio.of(daysLost, inPost, 253)} is of 253 days for each full-time
   * equivalent in post.
   *
   * <p>The number of times is exact; a printed whole stands for so many times each amount that
   * prints like it.
   *
   * @param part the part, 0 or more
   * @param whole what it is a share of, once
   * @param times how many times the whole is taken, 1 or more
   * @return part ÷ (whole × times)
   * @throws IllegalArgumentException if an amount is negative or undefined, {@code whole} is 0
   *     under a part that is not, or {@code times} is below 1
   */
  public static Ratio of(Figure part, Figure whole, long times) {
    checkArgument(times >= 1, "times: must be 1 or more, was %s", times);
    Fraction of = valueOf("whole", whole);
    checkArgument(
        of.signum() > 0 || valueOf("part", part).signum() == 0,
        "whole: must not be 0 under a part of %s",
        part);
    Fraction factor = Fraction.of(times);
    return new Ratio(
        valueOf("part", part),
        of.times(factor),
        Ranges.notNegative(part),
        Ranges.times(Ranges.notNegative(whole), factor),
        false);
  }

  /**
   * A part of itself and the rest: vacancies, of vacancies and those in post. The part is the same
   * on both sides, which {@link #values} knows.
   *
   * @param part the part, 0 or more
   * @param rest the rest, 0 or more
   * @return part ÷ (part + rest)
   * @throws IllegalArgumentException if an amount is negative or undefined
   */
  public static Ratio ofPartAndRest(Figure part, Figure rest) {
    return new Ratio(
        valueOf("part", part),
        valueOf("rest", rest),
        Ranges.notNegative(part),
        Ranges.notNegative(rest),
        true);
  }

  private static Fraction valueOf(String attribute, Figure amount) {
    checkArgument(
        amount.value().map(value -> value.signum() >= 0).orElse(false),
        "%s: must be 0 or more, was %s",
        attribute,
        amount);
    return amount.value().orElseThrow();
  }

  /**
   * The part, as computed or as printed.
   *
   * @return the part
   */
  public Fraction part() {
    return part;
  }

  /**
   * What it is a share of, as computed or as printed.
   *
   * @return the whole, with the part in it where only the rest was given
   */
  public Fraction whole() {
    return isOfRest ? part.plus(other) : other;
  }

  @Override
  public Optional<Fraction> numerator() {
    return Optional.of(part());
  }

  @Override
  public Optional<Fraction> denominator() {
    return Optional.of(whole());
  }

  @Override
  public Optional<Fraction> value() {
    return whole().signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole()));
  }

  @Override
  public boolean isPrinted() {
    return !isSingle(parts) || !isSingle(others);
  }

  private static boolean isSingle(Range<Fraction> range) {
    return range.lowerEndpoint().equals(range.upperEndpoint());
  }

  /**
   * Every ratio of amounts that are, or print like, those given.
   *
   * @return from the least part of the greatest whole, or with the greatest rest, to the greatest
   *     part of the least whole, or with the least rest; empty if the ratio is undefined
   */
  @Override
  public Optional<Range<Fraction>> values() {
    return value().map(value -> isOfRest ? sharesOfRest() : sharesOfWhole());
  }

  /** A whole printed above 0 stands for nothing at or below 0. */
  private Range<Fraction> sharesOfWhole() {
    boolean mayBeNone = parts.lowerEndpoint().signum() == 0;
    return Range.range(
        parts.lowerEndpoint().dividedBy(others.upperEndpoint()),
        mayBeNone
            ? parts.lowerBoundType()
            : Ranges.both(parts.lowerBoundType(), others.upperBoundType()),
        parts.upperEndpoint().dividedBy(others.lowerEndpoint()),
        Ranges.both(parts.upperBoundType(), others.lowerBoundType()));
  }

  /** Beside a rest that may be nothing the part is more, or the ratio would be undefined. */
  private Range<Fraction> sharesOfRest() {
    boolean mayBeNone = parts.lowerEndpoint().signum() == 0;
    boolean mayBeAll = others.lowerEndpoint().signum() == 0;
    return Range.range(
        mayBeNone ? Fraction.ZERO : share(parts.lowerEndpoint(), others.upperEndpoint()),
        mayBeNone
            ? parts.lowerBoundType()
            : Ranges.both(parts.lowerBoundType(), others.upperBoundType()),
        mayBeAll ? Fraction.ONE : share(parts.upperEndpoint(), others.lowerEndpoint()),
        mayBeAll
            ? others.lowerBoundType()
            : Ranges.both(parts.upperBoundType(), others.lowerBoundType()));
  }

  private static Fraction share(Fraction part, Fraction rest) {
    return part.dividedBy(part.plus(rest));
  }

  /**
   * Whether a printed percentage can be true beside the two amounts, each at its decimals.
   *
   * @param printed the percentage as printed: 11.8 for 0.118
   * @return true if some ratio that this stands for prints like it; false if this is undefined
   */
  public boolean agreesWithPercent(Rounded printed) {
    return values().map(range -> printed.meets(Ranges.times(range, HUNDRED))).orElse(false);
  }

  /**
   * A printed percentage held against the two amounts, in words.
   *
   * @param printed the percentage as printed: 11.8 for 0.118
   * @return {@code 8.2 of 57.1 gives 14.4%, printed 14.5%: agrees, for the amounts as printed allow
   *     14.26% to 14.46%}, to a decimal more than the percentage has; {@code undefined (0 of 0)} if
   *     this is undefined
   */
  public String heldAgainstPercent(Rounded printed) {
    return values()
        .map(
            range ->
                working()
                    + " gives "
                    + Words.grouped(percent(printed.decimals()).orElseThrow())
                    + "%, printed "
                    + printed
                    + "%: "
                    + (agreesWithPercent(printed) ? "agrees" : "does not agree")
                    + (isPrinted()
                        ? ", for the amounts as printed allow "
                            + percents(range, printed.decimals() + 1)
                        : ""))
        .orElseGet(this::toString);
  }

  private static String percents(Range<Fraction> range, int decimals) {
    return Words.grouped(range.lowerEndpoint().times(HUNDRED).rounded(decimals))
        + "% to "
        + Words.grouped(range.upperEndpoint().times(HUNDRED).rounded(decimals))
        + "%";
  }

  @Override
  public boolean mayBeAbove(BigDecimal limit) {
    return values().map(range -> range.upperEndpoint().compareTo(limit) > 0).orElse(false);
  }

  @Override
  public boolean mayBeBelow(BigDecimal limit) {
    return values().map(range -> range.lowerEndpoint().compareTo(limit) < 0).orElse(false);
  }

  @Override
  public boolean mayBeAtMost(BigDecimal limit) {
    return mayBeBelow(limit) || holds(limit);
  }

  @Override
  public boolean mayBeAtLeast(BigDecimal limit) {
    return mayBeAbove(limit) || holds(limit);
  }

  private boolean holds(BigDecimal limit) {
    return values().map(range -> range.contains(Fraction.of(limit))).orElse(false);
  }

  /**
   * The ratio as a percentage, rounded half up.
   *
   * @param decimals how many decimals to show
   * @return part ÷ whole × 100, empty if undefined
   */
  public Optional<BigDecimal> percent(int decimals) {
    return value().map(value -> value.times(HUNDRED).rounded(decimals));
  }

  /**
   * The ratio of two groups taken as one: parts added, wholes added. It is not the mean of the two.
   *
   * @param ratio the other group's ratio
   * @return (part + other part) ÷ (whole + other whole)
   * @throws IllegalArgumentException if one is of a whole and the other of a part and the rest
   */
  public Ratio pooledWith(Ratio ratio) {
    checkArgument(
        ratio.isOfRest == isOfRest,
        "ratio: must be of a %s as here, was of a %s",
        kind(),
        ratio.kind());
    return new Ratio(
        part.plus(ratio.part),
        other.plus(ratio.other),
        Ranges.plus(parts, ratio.parts),
        Ranges.plus(others, ratio.others),
        isOfRest);
  }

  private String kind() {
    return isOfRest ? "part and the rest" : "whole";
  }

  @Override
  public Optional<Figure> pooled(Figure figure) {
    return figure instanceof Ratio ratio && ratio.isOfRest == isOfRest
        ? Optional.of(pooledWith(ratio))
        : Optional.empty();
  }

  @Override
  public Optional<Fraction> excessOver(Fraction level) {
    return whole().signum() == 0 ? Optional.empty() : Optional.of(part.minus(level.times(whole())));
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof Ratio ratio
        && part.equals(ratio.part)
        && other.equals(ratio.other)
        && parts.equals(ratio.parts)
        && others.equals(ratio.others)
        && isOfRest == ratio.isOfRest;
  }

  @Override
  public int hashCode() {
    return 31 * part.hashCode() + other.hashCode();
  }

  /**
   * The ratio with its working: the percentage to a decimal, the amounts to 6 at most.
   *
   * @return {@code 11.8% (4,276.3 of 36,186.3)}, or {@code undefined (0 of 0)}
   */
  @Override
  public String toString() {
    return percent(1).map(percent -> Words.grouped(percent) + "%").orElse("undefined")
        + " ("
        + working()
        + ")";
  }

  private String working() {
    return shown(part) + " of " + shown(whole());
  }

  /** As it was given, but for what no decimal can say: a full-time equivalent has 6 at most. */
  private static String shown(Fraction amount) {
    return Words.grouped(amount.rounded(MOST_DECIMALS).stripTrailingZeros());
  }
}
