package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;
import org.caselight.service.Pounds;

/**
 * How many agency posts must become permanent for a retention scheme to pay for itself?
 *
 * <p>The least whole n for which n × net saving ≥ cost; exactly enough is enough. The net saving of
 * a post is what the agency worker costs more, less the payment that the scheme makes to whoever
 * takes their place. Where that is nothing or less, no number of posts will do, unless the scheme
 * costs nothing. A post is full-time and held by one person.
 *
 * <pre>{@code
 * AgencyConversion conversion =
 *     cost.metFrom(AgencyPremium.ofPost(Pounds.of(78_000), Pounds.of(65_000)));
 * conversion.posts();            // 4
 * conversion.balanceAYear(4);    // £2,200
 * conversion.paysForItself(3);   // false
 * }</pre>
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.9. It says nothing of what a convert is paid:
 * that they get the payment like everybody beside them is a convention of this library; the other
 * choice is {@link Converts#NOT_PAID}.
 *
 * @param cost what the scheme costs before any post is converted
 * @param premium what an agency worker costs more
 * @param converts whether who becomes permanent is paid by the scheme as well
 */
public record AgencyConversion(RetentionCost cost, AgencyPremium premium, Converts converts)
    implements Serializable {

  /** Whether those who become permanent get the retention payment. */
  public enum Converts {
    /** They work where the scheme applies, and get it too. The default. */
    PAID,
    /** They do not get it. */
    NOT_PAID
  }

  /**
   * Takes the cost and what it is to be met from.
   *
   * @param cost what the scheme costs before any post is converted
   * @param premium what an agency worker costs more
   * @param converts whether who becomes permanent is paid by the scheme as well
   */
  public AgencyConversion {
    requireNonNull(cost, "cost");
    requireNonNull(premium, "premium");
    requireNonNull(converts, "converts");
  }

  /**
   * What one post that becomes permanent saves a year, after its own retention payment.
   *
   * @return agency − permanent − payment, without the payment where converts are not paid; below 0
   *     where it costs more
   */
  public Pounds netSavingAPost() {
    return converts == Converts.PAID
        ? premium.savingAPost().minus(cost.scheme().paymentAYear())
        : premium.savingAPost();
  }

  /**
   * How many posts it takes, exactly.
   *
   * @return cost ÷ net saving; empty if no number would do
   */
  public Optional<Fraction> postsExactly() {
    if (cost.costAYear().signum() == 0) {
      return Optional.of(Fraction.ZERO);
    }
    return netSavingAPost().signum() > 0
        ? Optional.of(cost.costAYear().dividedBy(netSavingAPost()))
        : Optional.empty();
  }

  /**
   * How many whole posts it takes.
   *
   * @return the least number that pays for the scheme, 0 for a scheme that costs nothing; empty if
   *     no number would do
   * @throws IllegalArgumentException if it is beyond the largest {@code long}
   */
  public OptionalLong posts() {
    return wholePosts()
        .map(whole -> OptionalLong.of(requireLong(whole)))
        .orElseGet(OptionalLong::empty);
  }

  private Optional<BigInteger> wholePosts() {
    return postsExactly().map(exact -> exact.negated().floor().negate());
  }

  private static long requireLong(BigInteger posts) {
    checkArgument(
        posts.bitLength() < Long.SIZE, "posts: must be at most %s, was %s", Long.MAX_VALUE, posts);
    return posts.longValueExact();
  }

  /**
   * What is left, or short, in a year once some posts are permanent.
   *
   * @param posts how many have become permanent, 0 or more
   * @return posts × net saving − cost; below 0 where it is short
   * @throws IllegalArgumentException if {@code posts} is negative
   */
  public Pounds balanceAYear(long posts) {
    checkArgument(posts >= 0, "posts: must be 0 or more, was %s", posts);
    return netSavingAPost().times(Fraction.of(posts)).minus(cost.costAYear());
  }

  /**
   * Whether the scheme pays for itself once some posts are permanent.
   *
   * @param posts how many have become permanent, 0 or more
   * @return true if nothing is short
   * @throws IllegalArgumentException if {@code posts} is negative
   */
  public boolean paysForItself(long posts) {
    return balanceAYear(posts).signum() >= 0;
  }

  /**
   * The answer in words.
   *
   * @return {@code £37,800 a year, met once 4 agency posts are permanent, each saving £10,000 net
   *     of the payment}, or {@code £37,800 a year, never met: an agency post made permanent saves
   *     -£1,000 net of the payment}, or {@code £0 a year, nothing to meet}
   */
  @Override
  public String toString() {
    if (cost.costAYear().signum() == 0) {
      return cost.costAYear() + " a year, nothing to meet";
    }
    return cost.costAYear()
        + " a year, "
        + wholePosts()
            .map(
                posts ->
                    "met once "
                        + Words.grouped(new BigDecimal(posts))
                        + (posts.equals(BigInteger.ONE) ? " agency post is" : " agency posts are")
                        + " permanent, each saving ")
            .orElse("never met: an agency post made permanent saves ")
        + netSavingAPost()
        + (converts == Converts.PAID ? " net of the payment" : "");
  }
}
