package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Pounds;

/**
 * What do so many more full-time posts cost a year, and does the funding cover them?
 *
 * <p>How many a limit on caseloads asks for is told by {@code ServiceCapacity.moreFteTeamByTeam}.
 *
 * <pre>{@code
 * StaffingCost cost = StaffingCost.of(Fraction.of(61, 2), Pounds.of(55_000));
 * cost.costAYear();                                                     // £1,677,500
 * FundingRange funding = FundingRange.of(Pounds.of(3_500_000), Pounds.of(4_000_000));
 * cost.against(funding, 2);   // £3,355,000 over 2 years of £3,500,000 to £4,000,000: covered, …
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.68 to 2.72.
 *
 * @param fte how many full-time posts, which need not be whole
 * @param aYearPerFte what one costs a year, with everything that comes on top
 */
public record StaffingCost(Fraction fte, Pounds aYearPerFte) implements Serializable {

  /**
   * Takes the posts and what one costs.
   *
   * @param fte how many full-time posts, 0 or more
   * @param aYearPerFte what one costs a year, 0 or more
   * @throws IllegalArgumentException if one is negative
   */
  public StaffingCost {
    checkArgument(fte.signum() >= 0, "fte: must be 0 or more, was %s", fte);
    checkArgument(aYearPerFte.signum() >= 0, "aYearPerFte: must be 0 or more, was %s", aYearPerFte);
  }

  /**
   * So many more full-time posts.
   *
   * @param fte how many, 0 or more
   * @param aYearPerFte what one costs a year, with everything that comes on top, 0 or more
   * @return the cost
   * @throws IllegalArgumentException if one is negative
   */
  public static StaffingCost of(Fraction fte, Pounds aYearPerFte) {
    return new StaffingCost(fte, aYearPerFte);
  }

  /**
   * What they cost a year.
   *
   * @return FTE × what one costs, exact
   */
  public Pounds costAYear() {
    return aYearPerFte.times(fte);
  }

  /**
   * Holds the cost of some years against funding.
   *
   * @param funding what there is, for all those years together
   * @param years how many years, 1 or more
   * @return whether it is covered, and what is left or short
   * @throws IllegalArgumentException if {@code years} is below 1
   */
  public FundingCheck against(FundingRange funding, int years) {
    return funding.check(costAYear(), years);
  }

  /**
   * The cost with its working; FTE to a decimal.
   *
   * @return {@code £1,677,500 a year (30.5 FTE × £55,000)}
   */
  @Override
  public String toString() {
    BigDecimal shown = Decimals.plain("fte", fte.rounded(1));
    return costAYear() + " a year (" + Words.grouped(shown) + " FTE × " + aYearPerFte + ")";
  }
}
