package org.caselight.workforce;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.figure.Fraction;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Pounds;

/**
 * Does it cost more to pay those who stay, or those who join?
 *
 * <p>For one full-time post to which both apply. Who stays is paid every year, whatever the
 * turnover; whoever joins is paid once, as often as the post is left. What either does to turnover
 * is not known: {@link #turnoverToPayForItself} says what it would have to do.
 *
 * <pre>{@code
 * RetentionComparison comparison = scheme.comparedWith(golden);   // £1,000 a year, £5,000 once
 * comparison.evenTurnover();                                      // 1/5
 * comparison.at(Fraction.of(1, 10)).retentionDearerBy();          // £500
 * comparison.turnoverToPayForItself(Fraction.of(3, 10));          // 1/10
 * }</pre>
 *
 * <p>Source: Cambridgeshire, Audit and Accounts Committee, 29 July 2019 ("any additional payments
 * should be related to retention rates rather than targeted to new joiners"). Both amounts are
 * taken without interest.
 *
 * @param scheme who is paid for staying
 * @param joinerPayment what is paid to whoever joins
 */
public record RetentionComparison(RetentionScheme scheme, JoinerPayment joinerPayment)
    implements Serializable {

  private static final Fraction HUNDRED = Fraction.of(100);

  /**
   * Takes the two payments.
   *
   * @param scheme who is paid for staying
   * @param joinerPayment what is paid to whoever joins
   */
  public RetentionComparison {
    requireNonNull(scheme, "scheme");
    requireNonNull(joinerPayment, "joinerPayment");
  }

  /**
   * The turnover at which both cost the same; above it the payment to joiners is dearer.
   *
   * @return retention payment a year ÷ payment to a joiner, as a share: 1/5 for 20 per cent; it may
   *     be above 1
   */
  public Fraction evenTurnover() {
    return scheme.paymentAYear().dividedBy(joinerPayment.amount());
  }

  /**
   * Both at one turnover.
   *
   * @param turnover those who leave in a year as a share of those in post, 0 or more
   * @return what each costs a year for one post
   * @throws IllegalArgumentException if {@code turnover} is negative
   */
  public SideBySide at(Fraction turnover) {
    return new SideBySide(
        turnover, scheme.paymentAYear(), joinerPayment.costAYearPerPost(turnover));
  }

  /**
   * Both at several turnovers.
   *
   * @param turnovers each 0 or more
   * @return what each costs a year for one post, in the order given
   * @throws IllegalArgumentException if a turnover is negative
   */
  public ImmutableList<SideBySide> at(Iterable<Fraction> turnovers) {
    ImmutableList.Builder<SideBySide> rows = ImmutableList.builder();
    turnovers.forEach(turnover -> rows.add(at(turnover)));
    return rows.build();
  }

  /**
   * Down to what turnover the scheme must bring today's to pay for itself in payments to joiners
   * alone, where those are made in any case.
   *
   * <p>turnover today − retention payment ÷ payment to a joiner. At that turnover or below it, the
   * payments to joiners that fall away are as much as the scheme costs, or more. Whatever else a
   * leaver costs (the agency worker in between, the advertisement) can be added to the joiner's
   * payment.
   *
   * @param today the turnover without the scheme, 0 or more
   * @return the turnover, 0 or more; empty if it would not pay for itself if nobody left
   * @throws IllegalArgumentException if {@code today} is negative
   */
  public Optional<Fraction> turnoverToPayForItself(Fraction today) {
    return Optional.of(JoinerPayment.requireTurnover(today).minus(evenTurnover()))
        .filter(turnover -> turnover.signum() >= 0);
  }

  private static String percent(Fraction share) {
    return Words.grouped(Decimals.plain("share", share.times(HUNDRED).rounded(1))) + "%";
  }

  /**
   * The comparison in words.
   *
   * @return {@code £1,000 a year to stay or £5,000 once to join: even at a turnover of 20%}
   */
  @Override
  public String toString() {
    return scheme.paymentAYear()
        + " a year to stay or "
        + joinerPayment.amount()
        + " once to join: even at a turnover of "
        + percent(evenTurnover());
  }

  /**
   * What both payments cost a year for one full-time post at one turnover.
   *
   * @param turnover those who leave in a year as a share of those in post
   * @param retentionAYear what paying those who stay costs
   * @param joinersAYear what paying those who join costs
   */
  public record SideBySide(Fraction turnover, Pounds retentionAYear, Pounds joinersAYear)
      implements Serializable {

    /**
     * Takes the numbers as they are.
     *
     * @param turnover those who leave in a year as a share of those in post
     * @param retentionAYear what paying those who stay costs
     * @param joinersAYear what paying those who join costs
     */
    public SideBySide {
      requireNonNull(turnover, "turnover");
      requireNonNull(retentionAYear, "retentionAYear");
      requireNonNull(joinersAYear, "joinersAYear");
    }

    /**
     * How much more it costs to pay those who stay.
     *
     * @return retention − joiners; below 0 where it is cheaper
     */
    public Pounds retentionDearerBy() {
      return retentionAYear.minus(joinersAYear);
    }

    /**
     * The row in words.
     *
     * @return {@code at 10%: £1,000 a year to stay, £500 to join}
     */
    @Override
    public String toString() {
      return "at "
          + percent(turnover)
          + ": "
          + retentionAYear
          + " a year to stay, "
          + joinersAYear
          + " to join";
    }
  }
}
