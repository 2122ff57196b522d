package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Pounds;

/**
 * Is a yearly cost covered by funding, whatever that turns out to be, and for how long?
 *
 * <p>Exactly enough is enough. The cost is the same in every year: pay awards are for the caller to
 * add.
 *
 * @param funding what there is, for all the years together
 * @param costAYear what is to be paid from it each year
 * @param years for how many years
 */
public record FundingCheck(FundingRange funding, Pounds costAYear, int years)
    implements Serializable {
  private static final Fraction TENTHS = Fraction.of(10);

  /** Whether the funding covers the cost. */
  public enum Cover {
    /** The least that there will be covers it. */
    COVERED("covered"),
    /** The most covers it, the least does not. */
    DEPENDS("depends on the funding"),
    /** Not even the most covers it. */
    NOT_COVERED("not covered");

    private final String label;

    Cover(String label) {
      this.label = label;
    }

    /**
     * The answer in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  /**
   * Takes the funding, the cost and the years.
   *
   * @param funding what there is, for all the years together
   * @param costAYear what is to be paid from it each year, 0 or more
   * @param years for how many years, 1 or more
   * @throws IllegalArgumentException if the cost is negative or {@code years} is below 1
   */
  public FundingCheck {
    requireNonNull(funding, "funding");
    checkArgument(costAYear.signum() >= 0, "costAYear: must be 0 or more, was %s", costAYear);
    checkArgument(years >= 1, "years: must be 1 or more, was %s", years);
  }

  /**
   * What all the years cost.
   *
   * @return cost a year × years
   */
  public Pounds cost() {
    return costAYear.times(Fraction.of(years));
  }

  /**
   * Whether the funding covers it.
   *
   * @return covered if the cost is at most the least there will be, not covered if it is above the
   *     most
   */
  public Cover cover() {
    if (leftAtLeast().signum() >= 0) {
      return Cover.COVERED;
    }
    return leftAtMost().signum() >= 0 ? Cover.DEPENDS : Cover.NOT_COVERED;
  }

  /**
   * What is left if the funding is the least that it may be.
   *
   * @return least − cost; below 0 where it is short
   */
  public Pounds leftAtLeast() {
    return funding.least().minus(cost());
  }

  /**
   * What is left if the funding is the most that it may be.
   *
   * @return most − cost; below 0 where it is short
   */
  public Pounds leftAtMost() {
    return funding.most().minus(cost());
  }

  /**
   * For how many years the funding lasts if it is the least that it may be.
   *
   * @return least ÷ cost a year, exact; empty if nothing is to be paid
   */
  public Optional<Fraction> yearsAtLeast() {
    return yearsOf(funding.least());
  }

  /**
   * For how many years the funding lasts if it is the most that it may be.
   *
   * @return most ÷ cost a year, exact; empty if nothing is to be paid
   */
  public Optional<Fraction> yearsAtMost() {
    return yearsOf(funding.most());
  }

  private Optional<Fraction> yearsOf(Pounds amount) {
    return costAYear.signum() == 0 ? Optional.empty() : Optional.of(amount.dividedBy(costAYear));
  }

  /**
   * For how long the funding lasts, in words: years to a decimal, rounded down.
   *
   * @return {@code 2 to 2.3 years}, {@code 1 year}; empty if nothing is to be paid
   */
  public Optional<String> lasts() {
    return yearsAtLeast()
        .map(
            least -> {
              String from = shown(least);
              String to = shown(yearsAtMost().orElseThrow());
              return (from.equals(to) ? from : from + " to " + to)
                  + (from.equals("1") && to.equals("1") ? " year" : " years");
            });
  }

  /**
   * The answer with its working; years to a decimal, rounded down.
   *
   * @return {@code £3,355,000 over 2 years of £3,500,000 to £4,000,000: covered, lasts 2 to 2.3
   *     years}
   */
  @Override
  public String toString() {
    return cost()
        + " over "
        + Words.count(years, "year")
        + " of "
        + funding
        + ": "
        + cover().label()
        + lasts().map(years -> ", lasts " + years).orElse("");
  }

  /** Rounded down: money that lasts 1.96 years does not last 2. */
  private static String shown(Fraction years) {
    BigDecimal tenths = new BigDecimal(years.times(TENTHS).floor(), 1);
    return Words.grouped(Decimals.plain("years", tenths));
  }
}
