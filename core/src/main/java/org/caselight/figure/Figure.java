package org.caselight.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its working: what was divided by what, or that it was only ever printed.
 *
 * <p>A figure may be undefined (nothing ÷ nothing): its value is then empty, its working remains,
 * and every question whether it lies or may lie somewhere is answered no.
 *
 * <p>A figure computed from counts has one value. A printed figure ({@link Rounded}) stands for
 * every value that prints like it. The questions come in two kinds, therefore: {@link #isAbove}
 * takes the figure as computed or as printed; {@link #mayBeAbove} asks whether any value it stands
 * for lies there. For a computed figure they agree.
 */
public sealed interface Figure extends Serializable permits Average, Proportion, Rounded {

  /**
   * The exact value, as computed or as printed.
   *
   * @return the value, empty if the figure is undefined
   */
  Optional<Fraction> value();

  /**
   * Whether there is a value at all.
   *
   * @return false for nothing ÷ nothing
   */
  default boolean isDefined() {
    return value().isPresent();
  }

  /**
   * Whether only a printed number is known, so that the value behind it may differ from it.
   *
   * @return true for {@link Rounded}
   */
  default boolean isPrinted() {
    return false;
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
   * The figure as it would be printed: rounded half up, halves away from 0.
   *
   * @param decimals how many decimals to show at most; a printed figure never gains any
   * @return the number to show, empty if the figure is undefined
   */
  default Optional<BigDecimal> rounded(int decimals) {
    return value().map(value -> value.rounded(decimals));
  }
}
