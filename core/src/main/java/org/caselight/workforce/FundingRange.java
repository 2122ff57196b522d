package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.caselight.figure.Fraction;
import org.caselight.service.Pounds;

/**
 * How much funding is there, as far as is known: from a least to a most, both of them possible.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.72 ("the indications are that this will be
 * between £3.5M and £4.0M"). It does not say for how many years.
 *
 * @param least the least there will be
 * @param most the most there will be
 */
public record FundingRange(Pounds least, Pounds most) implements Serializable {

  /**
   * Takes a least and a most.
   *
   * @param least the least there will be, 0 or more
   * @param most the most there will be, at least {@code least}
   * @throws IllegalArgumentException if {@code least} is negative or {@code most} is below it
   */
  public FundingRange {
    checkArgument(least.signum() >= 0, "least: must be 0 or more, was %s", least);
    checkArgument(most.compareTo(least) >= 0, "most: must be %s or more, was %s", least, most);
  }

  /**
   * Funding between two amounts.
   *
   * @param least the least there will be, 0 or more
   * @param most the most there will be, at least {@code least}
   * @return the range
   * @throws IllegalArgumentException if {@code least} is negative or {@code most} is below it
   */
  public static FundingRange of(Pounds least, Pounds most) {
    return new FundingRange(least, most);
  }

  /**
   * Funding that is settled.
   *
   * @param amount how much, 0 or more
   * @return the range from that amount to the same
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public static FundingRange exactly(Pounds amount) {
    return new FundingRange(amount, amount);
  }

  /**
   * Holds the cost of some years against the funding.
   *
   * @param costAYear what is to be paid from it each year, 0 or more: of staff, of a retention
   *     scheme, or of both
   * @param years how many years, 1 or more
   * @return whether it is covered, and what is left or short
   * @throws IllegalArgumentException if the cost is negative or {@code years} is below 1
   */
  public FundingCheck check(Pounds costAYear, int years) {
    return new FundingCheck(this, costAYear, years);
  }

  /**
   * How many full-time posts the funding pays for over some years.
   *
   * @param aYearPerFte what a full-time post costs a year, above 0
   * @param years how many years, 1 or more
   * @return from least ÷ (cost × years) to most ÷ (cost × years), in FTE, exact, both included
   * @throws IllegalArgumentException if the cost is 0 or less, or {@code years} is below 1
   */
  public Range<Fraction> fteOver(Pounds aYearPerFte, int years) {
    checkArgument(aYearPerFte.signum() > 0, "aYearPerFte: must be above 0, was %s", aYearPerFte);
    checkArgument(years >= 1, "years: must be 1 or more, was %s", years);
    Pounds aPost = aYearPerFte.times(Fraction.of(years));
    return Range.closed(least.dividedBy(aPost), most.dividedBy(aPost));
  }

  /**
   * The range in words.
   *
   * @return {@code £3,500,000 to £4,000,000}, or {@code £3,500,000} where it is settled
   */
  @Override
  public String toString() {
    return least.equals(most) ? least.toString() : least + " to " + most;
  }
}
