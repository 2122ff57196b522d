package org.caselight.indicator;

import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;

/**
 * Is it getting better?
 *
 * <p>Source: DfE, Local authority interactive tool, {@code R/fn_table_helpers.R}: falling is good
 * where low is, rising where high is. The band of what is steady is a convention of this library;
 * the other choice, Havering's in 2014/15, is that only the same is steady: {@link Tolerance#NONE}.
 */
public enum DirectionOfTravel {
  /** Better than before, by more than counts as steady. */
  IMPROVING("improving"),
  /** As before, or so near to it that it counts as steady. */
  STEADY("steady"),
  /** Worse than before, by more than counts as steady. */
  WORSENING("worsening");

  private final String label;

  DirectionOfTravel(String label) {
    this.label = label;
  }

  /**
   * The direction in words.
   *
   * @return improving, steady or worsening
   */
  public String label() {
    return label;
  }

  /**
   * The direction from an earlier figure to a later one, each as computed or as printed.
   *
   * <p>change = later − earlier, held against the distance that {@code steadyWithin} is from the
   * earlier figure: |earlier| × per cent ÷ 100, or the amount. Steady if |change| is at most that;
   * else improving if it goes the better way. Comparison is exact.
   *
   * @param earlier the earlier figure
   * @param later the later figure
   * @param polarity which way is better
   * @param steadyWithin how far from the earlier figure still counts as steady; at its edge is
   *     steady
   * @return the direction; empty if a figure is undefined or neither way is better
   */
  public static Optional<DirectionOfTravel> between(
      Figure earlier, Figure later, Polarity polarity, Tolerance steadyWithin) {
    if (polarity == Polarity.NEITHER || !earlier.isDefined() || !later.isDefined()) {
      return Optional.empty();
    }
    Fraction from = earlier.value().orElseThrow();
    Fraction rise = later.value().orElseThrow().minus(from);
    return Optional.of(direction(rise, polarity, steadyWithin.distanceFrom(from)));
  }

  /**
   * The direction from an earlier figure to a later one by how near they come to a target, each as
   * computed or as printed: what is worse on either side of a band, and good enough within it, has
   * no polarity to go by. Comparison is exact.
   *
   * <p>change = later distance beyond the target − earlier distance, held against the same distance
   * as in {@link #between}: that of the earlier figure, not of how far it was beyond. Judging a
   * band like this is a convention of this library; the other choice is to give it no direction.
   *
   * @param earlier the earlier figure
   * @param later the later figure
   * @param target the target; two figures that meet it are steady
   * @param steadyWithin how much nearer or farther still counts as steady, of the earlier figure;
   *     at its edge is steady
   * @return the direction; empty if a figure is undefined
   */
  public static Optional<DirectionOfTravel> towards(
      Figure earlier, Figure later, Target target, Tolerance steadyWithin) {
    if (!earlier.isDefined() || !later.isDefined()) {
      return Optional.empty();
    }
    Fraction farther =
        target
            .distanceBeyond(later)
            .orElseThrow()
            .minus(target.distanceBeyond(earlier).orElseThrow());
    Fraction steady = steadyWithin.distanceFrom(earlier.value().orElseThrow());
    return Optional.of(direction(farther, Polarity.LOWER_IS_BETTER, steady));
  }

  private static DirectionOfTravel direction(Fraction rise, Polarity polarity, Fraction steady) {
    if (rise.magnitude().compareTo(steady) <= 0) {
      return STEADY;
    }
    return (rise.signum() > 0) == (polarity == Polarity.HIGHER_IS_BETTER) ? IMPROVING : WORSENING;
  }
}
