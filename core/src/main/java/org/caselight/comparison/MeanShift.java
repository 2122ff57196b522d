package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import java.io.Serializable;
import java.math.BigDecimal;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Ranges;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.internal.Words;

/**
 * By how much must each of a few have moved to move the mean of all, if the others stood still?
 *
 * <p>(later − earlier) × of all ÷ of the few. A mean that was only printed stands for an interval,
 * and so does the answer: {@link #eachRange}.
 *
 * <pre>{@code
 * MeanShift shift = MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 2);
 * shift.each();       // 30
 * shift.eachRange();  // (25..35)
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.37: the mean of ten neighbours rose from 46 to
 * 52 per 10,000 "because two of our statistical neighbours experienced significant increases". What
 * each neighbour did contribute, where their figures are known, is a {@link NeighbourChange}.
 *
 * @param earlier the mean before
 * @param later the mean after, of the same authorities
 * @param of of how many it is the mean
 * @param moved how many of them moved
 */
public record MeanShift(Figure earlier, Figure later, long of, long moved) implements Serializable {

  private static final int DECIMALS_OF_A_SHARE = 3;
  private static final int MOST_DECIMALS = 6;

  /**
   * Takes two means.
   *
   * @param earlier the mean before
   * @param later the mean after, of the same authorities
   * @param of of how many it is the mean, 1 or more
   * @param moved how many of them moved, from 1 to {@code of}
   * @throws IllegalArgumentException if a mean is undefined, {@code of} is below 1, or {@code
   *     moved} is not from 1 to {@code of}
   */
  public MeanShift {
    checkArgument(earlier.isDefined(), "earlier: must have a value, was %s", earlier);
    checkArgument(later.isDefined(), "later: must have a value, was %s", later);
    checkArgument(of >= 1, "of: must be 1 or more, was %s", of);
    checkArgument(moved >= 1 && moved <= of, "moved: must be from 1 to %s, was %s", of, moved);
  }

  /**
   * Two means of the same authorities.
   *
   * @param earlier the mean before
   * @param later the mean after
   * @param of of how many it is the mean, 1 or more
   * @param moved how many of them moved, from 1 to {@code of}
   * @return the shift
   * @throws IllegalArgumentException if a mean is undefined, {@code of} is below 1, or {@code
   *     moved} is not from 1 to {@code of}
   */
  public static MeanShift of(Figure earlier, Figure later, long of, long moved) {
    return new MeanShift(earlier, later, of, moved);
  }

  /**
   * By how much each must have moved, taking both means as computed or as printed.
   *
   * @return the move of each, or their mean if they moved differently; below 0 for a fall
   */
  public Fraction each() {
    return later
        .value()
        .orElseThrow()
        .minus(earlier.value().orElseThrow())
        .times(Fraction.of(of, moved));
  }

  /**
   * By how much each must have moved, given every mean that prints like the two.
   *
   * @return from the least to the greatest move; an end is in it only if means that print like the
   *     two reach it, which two means printed above 0 never do
   */
  public Range<Fraction> eachRange() {
    return Ranges.times(
        Ranges.minus(later.values().orElseThrow(), earlier.values().orElseThrow()),
        Fraction.of(of, moved));
  }

  /**
   * The shift in words, to one decimal more than the means are printed, and at least to one; of
   * shares with their working to three.
   *
   * @return {@code from 46 to 52 over 10: 2 must each have moved by 30 (25 to 35 by what is
   *     printed) if the others stood still}
   */
  @Override
  public String toString() {
    return "from "
        + earlier
        + " to "
        + later
        + " over "
        + of
        + ": "
        + moved
        + (moved == 1 ? " must have moved by " : " must each have moved by ")
        + shown(each())
        + (earlier.isPrinted() || later.isPrinted() ? rangeInWords() : "")
        + " if the others stood still";
  }

  private String rangeInWords() {
    Range<Fraction> range = eachRange();
    return " ("
        + shown(range.lowerEndpoint())
        + " to "
        + shown(range.upperEndpoint())
        + " by what is printed)";
  }

  private String shown(Fraction number) {
    BigDecimal rounded = number.rounded(Math.max(decimals(earlier), decimals(later)));
    return Words.grouped(rounded.stripTrailingZeros());
  }

  /** One more than was printed, because a range ends at halves of the last of them. */
  private static int decimals(Figure mean) {
    if (mean instanceof Rounded printed) {
      return Ints.constrainToRange(printed.decimals() + 1, 1, MOST_DECIMALS);
    }
    return mean instanceof Proportion || mean instanceof Ratio ? DECIMALS_OF_A_SHARE : 1;
  }
}
