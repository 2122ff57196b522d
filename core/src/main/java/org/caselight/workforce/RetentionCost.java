package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Pounds;

/**
 * What does a retention scheme cost a year, and what would it have to be met from?
 *
 * @param scheme the scheme
 * @param payments how many full payments are made: FTE, or people if it is paid per person
 */
public record RetentionCost(RetentionScheme scheme, BigDecimal payments) implements Serializable {

  /**
   * Takes a scheme and how many payments it makes.
   *
   * @param scheme the scheme
   * @param payments how many full payments are made, 0 or more
   * @throws IllegalArgumentException if {@code payments} is negative
   */
  public RetentionCost {
    requireNonNull(scheme, "scheme");
    payments = Decimals.plain("payments", payments);
    checkArgument(
        payments.signum() >= 0, "payments: must be 0 or more, was %s", payments.toPlainString());
  }

  /**
   * The cost of a scheme where only the number of payments is known; from records it is collected
   * by {@link RetentionScheme#toCost}.
   *
   * @param scheme the scheme
   * @param payments how many full payments are made, 0 or more: FTE, or people if it is paid per
   *     person
   * @return the cost
   * @throws IllegalArgumentException if {@code payments} is negative
   */
  public static RetentionCost of(RetentionScheme scheme, BigDecimal payments) {
    return new RetentionCost(scheme, payments);
  }

  /**
   * What the scheme costs a year.
   *
   * @return payment × payments, exact
   */
  public Pounds costAYear() {
    return scheme.paymentAYear().times(Fraction.of(payments));
  }

  /**
   * What it takes to meet the cost from fewer agency workers, who once permanent are paid by the
   * scheme as well.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.9 ("Funding such a scheme would, however,
   * need to be met from a consequent reduction in the number of agency social workers").
   *
   * @param premium what an agency worker costs more
   * @return how many posts would have to become permanent
   */
  public AgencyConversion metFrom(AgencyPremium premium) {
    return metFrom(premium, AgencyConversion.Converts.PAID);
  }

  /**
   * What it takes to meet the cost from fewer agency workers.
   *
   * @param premium what an agency worker costs more
   * @param converts whether who becomes permanent is paid by the scheme as well
   * @return how many posts would have to become permanent
   */
  public AgencyConversion metFrom(AgencyPremium premium, AgencyConversion.Converts converts) {
    return new AgencyConversion(this, premium, converts);
  }

  /**
   * The cost with its working.
   *
   * @return {@code £37,800 a year (12.6 FTE × £3,000)}
   */
  @Override
  public String toString() {
    return costAYear()
        + " a year ("
        + Words.grouped(payments)
        + " "
        + paid()
        + " × "
        + scheme.paymentAYear()
        + ")";
  }

  private String paid() {
    return scheme.paidPer() == RetentionScheme.PaidPer.PERSON
            && payments.compareTo(BigDecimal.ONE) == 0
        ? "person"
        : scheme.paidPer().label();
  }
}
