package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.caselight.service.Pounds;

/**
 * What does a post cost in a year if an agency worker fills it, and what if somebody permanent
 * does?
 *
 * <p>Both with everything that comes on top: the agency's fee on the one side, national insurance
 * and pension on the other.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.8 ("costs of employing them are significantly
 * higher than those associated with directly employed staff"), which gives no amount.
 *
 * @param agencyAYear a full-time post for a year, filled by an agency worker
 * @param permanentAYear the same post, filled by somebody permanent
 */
public record AgencyPremium(Pounds agencyAYear, Pounds permanentAYear) implements Serializable {

  /**
   * Takes what the post costs either way.
   *
   * @param agencyAYear a full-time post for a year, filled by an agency worker, 0 or more
   * @param permanentAYear the same post, filled by somebody permanent, 0 or more
   * @throws IllegalArgumentException if an amount is negative
   */
  public AgencyPremium {
    requireNotNegative("agencyAYear", agencyAYear);
    requireNotNegative("permanentAYear", permanentAYear);
  }

  private static void requireNotNegative(String attribute, Pounds pounds) {
    checkArgument(pounds.signum() >= 0, "%s: must be 0 or more, was %s", attribute, pounds);
  }

  /**
   * What a full-time post costs either way.
   *
   * @param agencyAYear for a year, filled by an agency worker, 0 or more
   * @param permanentAYear for a year, filled by somebody permanent, 0 or more
   * @return the premium
   * @throws IllegalArgumentException if an amount is negative
   */
  public static AgencyPremium ofPost(Pounds agencyAYear, Pounds permanentAYear) {
    return new AgencyPremium(agencyAYear, permanentAYear);
  }

  /**
   * What is saved in a year where somebody permanent takes the place of an agency worker.
   *
   * @return agency − permanent; below 0 where the agency is cheaper
   */
  public Pounds savingAPost() {
    return agencyAYear.minus(permanentAYear);
  }

  /**
   * Both costs and the difference.
   *
   * @return {@code £78,000 a year for an agency worker, £65,000 permanent: £13,000 saved a post}
   */
  @Override
  public String toString() {
    return agencyAYear
        + " a year for an agency worker, "
        + permanentAYear
        + " permanent: "
        + savingAPost()
        + " saved a post";
  }
}
