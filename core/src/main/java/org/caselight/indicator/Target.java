package org.caselight.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.BoundType.CLOSED;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;

/**
 * What is good enough: a limit that a figure should not cross, or a band that it should lie in. At
 * most 20 cases per FTE; at least 0.8 of assessments in time; between 0.8 and 0.85 of contacts
 * decided within a day.
 *
 * <p>A target is in the unit of the figure. A proportion is a share between 0 and 1, so 80 per cent
 * is 0.8; {@link #atLeastPercent} and its like take percentages.
 *
 * <p>At a limit is within it. Comparison is exact.
 *
 * @param goodEnough every value that is good enough; its ends, one or two, are limits and are in it
 */
public record Target(Range<BigDecimal> goodEnough) implements Serializable {

  /**
   * Takes the values that are good enough.
   *
   * @param goodEnough the values, with a lower limit, an upper limit or both, which are in it
   * @throws IllegalArgumentException if there is no limit, or a limit is not in it
   */
  public Target {
    goodEnough = normalised(goodEnough);
    checkArgument(
        goodEnough.hasLowerBound() || goodEnough.hasUpperBound(),
        "goodEnough: must have a limit, was %s",
        goodEnough);
    checkArgument(
        (!goodEnough.hasLowerBound() || goodEnough.lowerBoundType() == CLOSED)
            && (!goodEnough.hasUpperBound() || goodEnough.upperBoundType() == CLOSED),
        "goodEnough: must include its limits, was %s",
        goodEnough);
  }

  private static Range<BigDecimal> normalised(Range<BigDecimal> range) {
    Range<BigDecimal> result = Range.all();
    if (range.hasLowerBound()) {
      result =
          result.intersection(
              Range.downTo(
                  Decimals.plain("goodEnough", range.lowerEndpoint()), range.lowerBoundType()));
    }
    if (range.hasUpperBound()) {
      result =
          result.intersection(
              Range.upTo(
                  Decimals.plain("goodEnough", range.upperEndpoint()), range.upperBoundType()));
    }
    return result;
  }

  /**
   * A figure should be at the limit or below.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.4: "no more than 20", "up to 25 is
   * acceptable".
   *
   * @param limit the limit
   * @return the target
   */
  public static Target atMost(BigDecimal limit) {
    return new Target(Range.atMost(limit));
  }

  /**
   * A figure should be at the limit or above.
   *
   * <p>Source: Reigate and Banstead, "Council performance": green is "on or above target".
   *
   * @param limit the limit
   * @return the target
   */
  public static Target atLeast(BigDecimal limit) {
    return new Target(Range.atLeast(limit));
  }

  /**
   * A figure should lie in a band, or at one of its ends.
   *
   * <p>Source: a report to Cambridgeshire's Children and Young People Committee, 9 July 2019,
   * paragraph 2.32, has a target of 80 to 85 per cent.
   *
   * @param lower the lower end
   * @param upper the upper end
   * @return the target
   * @throws IllegalArgumentException if {@code upper} is below {@code lower}
   */
  public static Target between(BigDecimal lower, BigDecimal upper) {
    checkArgument(
        upper.compareTo(lower) >= 0,
        "upper: must not be below lower (%s), was %s",
        lower.toPlainString(),
        upper.toPlainString());
    return new Target(Range.closed(lower, upper));
  }

  /**
   * A proportion should be at a percentage or below.
   *
   * @param percent the limit, as a percentage: 80 is 0.8
   * @return the target
   */
  public static Target atMostPercent(long percent) {
    return atMost(share(percent));
  }

  /**
   * A proportion should be at a percentage or above.
   *
   * @param percent the limit, as a percentage: 80 is 0.8
   * @return the target
   */
  public static Target atLeastPercent(long percent) {
    return atLeast(share(percent));
  }

  /**
   * A proportion should lie between two percentages, or at one of them.
   *
   * @param lower the lower end, as a percentage: 80 is 0.8
   * @param upper the upper end, as a percentage
   * @return the target
   * @throws IllegalArgumentException if {@code upper} is below {@code lower}
   */
  public static Target betweenPercent(long lower, long upper) {
    return between(share(lower), share(upper));
  }

  private static BigDecimal share(long percent) {
    return BigDecimal.valueOf(percent, 2);
  }

  /**
   * Whether the target is a band.
   *
   * @return true if it has a lower and an upper limit
   */
  public boolean isBand() {
    return goodEnough.hasLowerBound() && goodEnough.hasUpperBound();
  }

  /**
   * Whether an indicator of a polarity can have this target: where lower is better a lower limit
   * alone makes no sense, where neither is better only a band does.
   *
   * @param polarity which way is better
   * @return true if the target does not contradict it
   */
  public boolean suits(Polarity polarity) {
    return isBand()
        || switch (polarity) {
          case LOWER_IS_BETTER -> goodEnough.hasUpperBound();
          case HIGHER_IS_BETTER -> goodEnough.hasLowerBound();
          case NEITHER -> false;
        };
  }

  /**
   * Every value that is good enough or close to it: up to where amber ends and red begins.
   *
   * @param tolerance how far beyond a limit is still close
   * @return the values; each limit is moved outwards by the tolerance, exactly, and is still close
   */
  public Range<BigDecimal> goodEnoughOrClose(Tolerance tolerance) {
    Range<BigDecimal> result = Range.all();
    if (goodEnough.hasLowerBound()) {
      BigDecimal limit = goodEnough.lowerEndpoint();
      result = result.intersection(Range.atLeast(limit.subtract(tolerance.distanceFrom(limit))));
    }
    if (goodEnough.hasUpperBound()) {
      BigDecimal limit = goodEnough.upperEndpoint();
      result = result.intersection(Range.atMost(limit.add(tolerance.distanceFrom(limit))));
    }
    return result;
  }

  /**
   * Whether a figure, as computed or as printed, is good enough.
   *
   * @param figure the figure
   * @return true at a limit or within; false beyond, and if the figure is undefined
   */
  public boolean isMetBy(Figure figure) {
    return figure.isDefined() && !isOutside(figure, goodEnough);
  }

  /**
   * How far a figure, as computed or as printed, is beyond the target.
   *
   * @param figure the figure
   * @return the distance to the limit that it crosses, 0 if it is good enough; empty if undefined
   */
  public Optional<Fraction> distanceBeyond(Figure figure) {
    return figure.value().map(this::distanceBeyond);
  }

  private Fraction distanceBeyond(Fraction value) {
    Fraction beyond = Fraction.ZERO;
    if (goodEnough.hasUpperBound()) {
      beyond = value.minus(Fraction.of(goodEnough.upperEndpoint())).orZeroIfNegative();
    }
    if (goodEnough.hasLowerBound() && beyond.signum() == 0) {
      beyond = Fraction.of(goodEnough.lowerEndpoint()).minus(value).orZeroIfNegative();
    }
    return beyond;
  }

  /**
   * The colour of a figure: green at the target or better, amber beyond it and within the tolerance
   * (at its edge is within), red beyond the tolerance. A printed figure is taken as printed; {@link
   * #possibleRags} says what it may hide.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.5: "at or close to these targets". The other
   * choice, Havering's in 2014/15, is green up to 10 per cent beyond the target.
   *
   * @param figure the figure
   * @param tolerance how far beyond a limit is still close
   * @return the colour, empty if the figure is undefined
   */
  public Optional<Rag> rag(Figure figure, Tolerance tolerance) {
    if (!figure.isDefined()) {
      return Optional.empty();
    }
    if (isMetBy(figure)) {
      return Optional.of(Rag.GREEN);
    }
    return Optional.of(isOutside(figure, goodEnoughOrClose(tolerance)) ? Rag.RED : Rag.AMBER);
  }

  private static boolean isOutside(Figure figure, Range<BigDecimal> range) {
    return (range.hasUpperBound() && figure.isAbove(range.upperEndpoint()))
        || (range.hasLowerBound() && figure.isBelow(range.lowerEndpoint()));
  }

  /**
   * Every colour that a figure may have, given that a printed one stands for an interval: 22 as
   * printed, held against at most 20 with 10 per cent, may be amber (21.5 to 22) or red (22.4).
   *
   * <p>A convention of this library; the other choice, the one colour of the figure as printed, is
   * {@link #rag}.
   *
   * @param figure the figure
   * @param tolerance how far beyond a limit is still close
   * @return the colours, best first; one for a computed figure, none for an undefined one
   */
  public ImmutableSortedSet<Rag> possibleRags(Figure figure, Tolerance tolerance) {
    EnumSet<Rag> possible = EnumSet.noneOf(Rag.class);
    figure.values().ifPresent(values -> addPossibleRags(possible, values, tolerance));
    return ImmutableSortedSet.copyOf(possible);
  }

  private void addPossibleRags(EnumSet<Rag> possible, Range<Fraction> values, Tolerance tolerance) {
    Range<BigDecimal> close = goodEnoughOrClose(tolerance);
    Range<Fraction> green = Range.all();
    if (goodEnough.hasUpperBound()) {
      Fraction limit = Fraction.of(goodEnough.upperEndpoint());
      Fraction edge = Fraction.of(close.upperEndpoint());
      green = green.intersection(Range.atMost(limit));
      addIfMeets(possible, Rag.AMBER, values, Range.openClosed(limit, edge));
      addIfMeets(possible, Rag.RED, values, Range.greaterThan(edge));
    }
    if (goodEnough.hasLowerBound()) {
      Fraction limit = Fraction.of(goodEnough.lowerEndpoint());
      Fraction edge = Fraction.of(close.lowerEndpoint());
      green = green.intersection(Range.atLeast(limit));
      addIfMeets(possible, Rag.AMBER, values, Range.closedOpen(edge, limit));
      addIfMeets(possible, Rag.RED, values, Range.lessThan(edge));
    }
    addIfMeets(possible, Rag.GREEN, values, green);
  }

  private static void addIfMeets(
      EnumSet<Rag> possible, Rag rag, Range<Fraction> values, Range<Fraction> ofThatColour) {
    if (values.isConnected(ofThatColour) && !values.intersection(ofThatColour).isEmpty()) {
      possible.add(rag);
    }
  }

  /**
   * The target in words.
   *
   * @return {@code at most 20}, {@code at least 0.8}, {@code between 0.8 and 0.85}
   */
  @Override
  public String toString() {
    return inWords(BigDecimal::toPlainString);
  }

  /** The target in words, its limits as they are shown in some unit. */
  String inWords(Function<BigDecimal, String> shown) {
    if (isBand()) {
      return "between "
          + shown.apply(goodEnough.lowerEndpoint())
          + " and "
          + shown.apply(goodEnough.upperEndpoint());
    }
    return goodEnough.hasUpperBound()
        ? "at most " + shown.apply(goodEnough.upperEndpoint())
        : "at least " + shown.apply(goodEnough.lowerEndpoint());
  }
}
