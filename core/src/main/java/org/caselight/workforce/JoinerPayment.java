package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.caselight.service.Pounds;

/**
 * What is paid once to whoever joins: a golden handshake.
 *
 * <pre>{@code
 * JoinerPayment golden = JoinerPayment.of("Golden handshake", Pounds.of(5_000));
 * golden.costAYear(Fte.of(60), Fraction.of(1, 5));   // £60,000: 12 joiners a year
 * }</pre>
 *
 * <p>Source: Cambridgeshire, Audit and Accounts Committee, 29 July 2019, of Central Bedfordshire:
 * "they offered a 'golden handshake' payment of £5000 to new joiners".
 *
 * @param name what the payment is called
 * @param amount what a joiner is paid, once
 */
public record JoinerPayment(String name, Pounds amount) implements Serializable {

  /**
   * Takes a name and an amount.
   *
   * @param name what the payment is called
   * @param amount what a full-time joiner is paid, above 0
   * @throws IllegalArgumentException if the name is blank or the amount is 0 or less
   */
  public JoinerPayment {
    Words.requireText("name", name);
    checkArgument(amount.signum() > 0, "amount: must be above 0, was %s", amount);
  }

  /**
   * A payment to joiners.
   *
   * @param name what the payment is called
   * @param amount what a full-time joiner is paid, above 0
   * @return the payment
   * @throws IllegalArgumentException if the name is blank or the amount is 0 or less
   */
  public static JoinerPayment of(String name, Pounds amount) {
    return new JoinerPayment(name, amount);
  }

  /**
   * What the payment costs a year to stand still: to have as many join as leave.
   *
   * <p>amount × turnover × in post. Leavers are turnover × in post, and as many must join. That a
   * joiner who works part of the week is paid that part is a convention of this library; the other
   * choice is to give people for FTE in both numbers.
   *
   * @param inPost how many are in post
   * @param turnover those who leave in a year as a share of those in post: 1/5 for 20 per cent; it
   *     may be above 1
   * @return the cost, exact
   * @throws IllegalArgumentException if {@code turnover} is negative
   */
  public Pounds costAYear(Fte inPost, Fraction turnover) {
    return costAYearPerPost(turnover).times(Fraction.of(inPost.toBigDecimal()));
  }

  /**
   * What the payment costs for so many joiners: as many as a snapshot's leavers, or its starters.
   *
   * @param joiners how many, or their full-time equivalent
   * @return amount × joiners, exact; of a printed number, as printed
   * @throws IllegalArgumentException if {@code joiners} is negative or undefined
   */
  public Pounds costOf(Figure joiners) {
    checkArgument(
        joiners.value().map(value -> value.signum() >= 0).orElse(false),
        "joiners: must be 0 or more, was %s",
        joiners);
    return amount.times(joiners.value().orElseThrow());
  }

  /** What it costs a year for each full-time post. */
  Pounds costAYearPerPost(Fraction turnover) {
    return amount.times(requireTurnover(turnover));
  }

  static Fraction requireTurnover(Fraction turnover) {
    checkArgument(turnover.signum() >= 0, "turnover: must be 0 or more, was %s", turnover);
    return turnover;
  }

  /**
   * The payment in words.
   *
   * @return {@code Golden handshake: £5,000 once to each joiner}
   */
  @Override
  public String toString() {
    return name + ": " + amount + " once to each joiner";
  }
}
