package org.caselight.figure;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.internal.Decimals;

/**
 * A number with its working: what was divided by what, or that it was only ever printed.
 *
 * <p>A figure may be undefined (nothing ÷ nothing): its value is then empty, its working remains,
 * and every question whether it lies or may lie somewhere is answered no.
 *
 * <p>A figure computed from counts, or from amounts that are known exactly, has one value. A
 * printed figure ({@link Rounded}) stands for every value that prints like it, and a {@link Ratio}
 * of printed amounts for every ratio of amounts that print like them. The questions come in two
 * kinds, therefore: {@link #isAbove} takes the figure as computed or as printed; {@link
 * #mayBeAbove} asks whether any value it stands for lies there. For a figure that has one value
 * they agree.
 */
public sealed interface Figure extends Serializable
    permits Amount, Average, Count, Proportion, Rate, Ratio, Rounded {

  /**
   * The exact value, as computed or as printed.
   *
   * @return the value, empty if the figure is undefined
   */
  Optional<Fraction> value();

  /**
   * What stands above the line: the count, the part, the total, the amount.
   *
   * @return the number, exact or as printed; empty for {@link Rounded}, whose working is not known
   */
  default Optional<Fraction> numerator() {
    return Optional.empty();
  }

  /**
   * What stands below the line: the population, the whole, the base.
   *
   * @return the number, exact or as printed, 0 in a figure that is undefined for it; empty for what
   *     is divided by nothing, and for {@link Rounded}
   */
  default Optional<Fraction> denominator() {
    return Optional.empty();
  }

  /**
   * Whether there is a value at all.
   *
   * @return false for nothing ÷ nothing
   */
  default boolean isDefined() {
    return value().isPresent();
  }

  /**
   * Whether only printed numbers are known, so that the value behind them may differ from theirs.
   *
   * @return true for {@link Rounded}, and for a {@link Ratio} of one or two of them
   */
  default boolean isPrinted() {
    return false;
  }

  /**
   * Every value that the figure stands for.
   *
   * @return the one value of a computed figure, the values that print like a printed one, the
   *     ratios of amounts that print like those of a {@link Ratio}; empty if the figure is
   *     undefined
   */
  default Optional<Range<Fraction>> values() {
    return value().map(Range::singleton);
  }

  /**
   * The confidence interval of 95 per cent: {@link #interval(double)} at {@link
   * Interval#CONFIDENCE_95}.
   *
   * @return the interval in the unit of the figure; empty if the figure is undefined or has none
   */
  default Optional<Interval> interval() {
    return interval(Interval.CONFIDENCE_95);
  }

  /**
   * What the figure could be but for chance. A count, a rate and a proportion have an interval; of
   * an average, an amount, a ratio or a printed number too little is known for one.
   *
   * @param confidence how sure, above 0 and below 1
   * @return the interval in the unit of the figure; empty if the figure is undefined or has none
   * @throws IllegalArgumentException if {@code confidence} is not above 0 and below 1
   */
  default Optional<Interval> interval(double confidence) {
    Decimals.requireConfidence(confidence);
    return Optional.empty();
  }

  /**
   * Whether the figure, as computed or as printed, is above a limit. At the limit is not above it.
   *
   * @param limit the limit
   * @return true if its value is strictly above; false if undefined
   */
  default boolean isAbove(BigDecimal limit) {
    return value().map(value -> value.compareTo(limit) > 0).orElse(false);
  }

  /**
   * Whether the figure, as computed or as printed, is below a limit. At the limit is not below it.
   *
   * @param limit the limit
   * @return true if its value is strictly below; false if undefined
   */
  default boolean isBelow(BigDecimal limit) {
    return value().map(value -> value.compareTo(limit) < 0).orElse(false);
  }

  /**
   * Whether some value that the figure stands for is strictly above a limit.
   *
   * @param limit the limit
   * @return true if it may be above; false if undefined
   */
  default boolean mayBeAbove(BigDecimal limit) {
    return isAbove(limit);
  }

  /**
   * Whether some value that the figure stands for is strictly below a limit.
   *
   * @param limit the limit
   * @return true if it may be below; false if undefined
   */
  default boolean mayBeBelow(BigDecimal limit) {
    return isBelow(limit);
  }

  /**
   * Whether some value that the figure stands for is at a limit or below it.
   *
   * @param limit the limit
   * @return true if it may be; false if undefined
   */
  default boolean mayBeAtMost(BigDecimal limit) {
    return isDefined() && !isAbove(limit);
  }

  /**
   * Whether some value that the figure stands for is at a limit or above it.
   *
   * @param limit the limit
   * @return true if it may be; false if undefined
   */
  default boolean mayBeAtLeast(BigDecimal limit) {
    return isDefined() && !isBelow(limit);
  }

  /**
   * The figure as it would be printed: rounded half up, halves away from 0, as {@link
   * Fraction#rounded} does.
   *
   * @param decimals how many decimals to show at most; a printed number never gains any
   * @return the number to show, empty if the figure is undefined
   */
  default Optional<BigDecimal> rounded(int decimals) {
    return value().map(value -> value.rounded(decimals));
  }

  /**
   * The figure of two groups taken as one, as a region's is of its councils: what was counted is
   * added, and so is what it was divided by. It is not the mean of the two.
   *
   * <p>Of one kind are two counts, two amounts, two proportions, two averages, two rates per the
   * same number, and two ratios that are both of a whole or both of a part and the rest. What is
   * printed cannot be added: the working behind it is not known.
   *
   * @param other the other group's figure
   * @return the figure of both, empty if they are of different kinds, or {@link Rounded}
   * @throws IllegalArgumentException if a sum is beyond the largest {@code long}, or an amount
   *     takes too many digits
   */
  default Optional<Figure> pooled(Figure other) {
    return Optional.empty();
  }

  /**
   * How many more are counted than would be if the figure stood at another value: children above
   * what the rate of the neighbours would give, pounds above their spend per head.
   *
   * <p>count − level × population ÷ per for a rate, part − level × whole for a share, total − level
   * × base for an average, number − level for a count or an amount. Below the level it is negative.
   *
   * @param level the other value, in the unit of the figure
   * @return the difference in what the figure counts, exact and so not always whole, of a ratio of
   *     printed amounts as printed; empty if the figure is undefined or {@link Rounded}
   */
  default Optional<Fraction> excessOver(Fraction level) {
    return Optional.empty();
  }
}
