package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.figure.Amount;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What does a sentence say of a monthly series, so that it can be held against the numbers?
 *
 * <p>A report prints a series and tells it in words: that it rose by over 200 between two months,
 * that it did not start to reduce until a third. Each is a statement, and {@link #heldAgainst} asks
 * the series.
 *
 * <pre>{@code
 * SeriesStatement.roseByMoreThan(
 *         BigDecimal.valueOf(200), YearMonth.of(2018, 12), YearMonth.of(2019, 1))
 *     .heldAgainst(open);
 * // rose by more than 200 from 2018-12 to 2019-01: agrees, rose by 213
 * SeriesStatement.firstFellIn(YearMonth.of(2019, 3), YearMonth.of(2019, 1)).heldAgainst(open);
 * // first fell in 2019-03 after 2019-01: does not agree, first fell in 2019-02, by 6
 * }</pre>
 *
 * <p>A change from one month to another is the later value − the earlier; between December and
 * January is from December's value to January's. Over 200 is strictly more than 200. A printed
 * change stands for every change that prints like it: 210 in tens for at least 205 and below 215.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.28, on the numbers of paragraph 2.27. What
 * "start to reduce" means is a convention of this library: the first month whose value is below
 * that of the month before it. The other choice is below where the fall is said to start from.
 */
@Value.Immutable
@CaselightValue
public abstract class SeriesStatement implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is claimed of the way from the earlier month to the later. */
  enum Kind {
    /** A change beyond an amount. */
    BY_MORE_THAN,
    /** A change that prints like a number. */
    BY,
    /** A change that, in per cent of the earlier value, prints like a number. */
    BY_PER_CENT,
    /** No change in that direction before the later month, and one in it. */
    FIRST
  }

  SeriesStatement() {}

  /**
   * The statement that a series rose by more than an amount between two months.
   *
   * @param amount the amount that it rose beyond, 0 or more; {@code 200} for "over 200"
   * @param from the month it rose from
   * @param to the month it rose to
   * @return the statement
   * @throws IllegalArgumentException if {@code amount} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement roseByMoreThan(BigDecimal amount, YearMonth from, YearMonth to) {
    return of(Kind.BY_MORE_THAN, Signal.Direction.UP, Amount.of(amount), from, to);
  }

  /**
   * The statement that a series fell by more than an amount between two months.
   *
   * @param amount the amount that it fell beyond, 0 or more
   * @param from the month it fell from
   * @param to the month it fell to
   * @return the statement
   * @throws IllegalArgumentException if {@code amount} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement fellByMoreThan(BigDecimal amount, YearMonth from, YearMonth to) {
    return of(Kind.BY_MORE_THAN, Signal.Direction.DOWN, Amount.of(amount), from, to);
  }

  /**
   * The statement that a series rose by a printed number between two months.
   *
   * @param printed by how much as printed, 0 or more; "about 210" is {@code Rounded.of(210, -1)}
   * @param from the month it rose from
   * @param to the month it rose to
   * @return the statement
   * @throws IllegalArgumentException if {@code printed} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement roseBy(Rounded printed, YearMonth from, YearMonth to) {
    return of(Kind.BY, Signal.Direction.UP, printed, from, to);
  }

  /**
   * The statement that a series fell by a printed number between two months.
   *
   * @param printed by how much as printed, 0 or more
   * @param from the month it fell from
   * @param to the month it fell to
   * @return the statement
   * @throws IllegalArgumentException if {@code printed} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement fellBy(Rounded printed, YearMonth from, YearMonth to) {
    return of(Kind.BY, Signal.Direction.DOWN, printed, from, to);
  }

  /**
   * The statement that a series rose by a printed percentage between two months.
   *
   * @param printed by how many per cent of the earlier value as printed, 0 or more
   * @param from the month it rose from
   * @param to the month it rose to
   * @return the statement
   * @throws IllegalArgumentException if {@code printed} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement roseByPercent(Rounded printed, YearMonth from, YearMonth to) {
    return of(Kind.BY_PER_CENT, Signal.Direction.UP, printed, from, to);
  }

  /**
   * The statement that a series fell by a printed percentage between two months.
   *
   * @param printed by how many per cent of the earlier value as printed, 0 or more
   * @param from the month it fell from
   * @param to the month it fell to
   * @return the statement
   * @throws IllegalArgumentException if {@code printed} is negative, or {@code to} is not after
   *     {@code from}
   */
  public static SeriesStatement fellByPercent(Rounded printed, YearMonth from, YearMonth to) {
    return of(Kind.BY_PER_CENT, Signal.Direction.DOWN, printed, from, to);
  }

  /**
   * The statement that, after some month, a series first rose in another: it did not start to rise
   * until then.
   *
   * @param month the first month that is said to be above the month before it
   * @param after the month after which is looked; a rise in that month itself is not
   * @return the statement
   * @throws IllegalArgumentException if {@code month} is not after {@code after}
   */
  public static SeriesStatement firstRoseIn(YearMonth month, YearMonth after) {
    return first(Signal.Direction.UP, month, after);
  }

  /**
   * The statement that, after some month, a series first fell in another: it did not start to
   * reduce until then.
   *
   * @param month the first month that is said to be below the month before it
   * @param after the month after which is looked; a fall in that month itself is not
   * @return the statement
   * @throws IllegalArgumentException if {@code month} is not after {@code after}
   */
  public static SeriesStatement firstFellIn(YearMonth month, YearMonth after) {
    return first(Signal.Direction.DOWN, month, after);
  }

  private static SeriesStatement first(
      Signal.Direction direction, YearMonth month, YearMonth after) {
    checkArgument(month.isAfter(after), "month: must be after %s, was %s", after, month);
    return ImmutableSeriesStatement.builder()
        .kind(Kind.FIRST)
        .direction(direction)
        .earlierMonth(after)
        .laterMonth(month)
        .build();
  }

  private static SeriesStatement of(
      Kind kind, Signal.Direction direction, Figure amount, YearMonth from, YearMonth to) {
    checkArgument(!amount.isBelow(BigDecimal.ZERO), "printed: must be 0 or more, was %s", amount);
    checkArgument(to.isAfter(from), "to: must be after %s, was %s", from, to);
    return ImmutableSeriesStatement.builder()
        .kind(kind)
        .direction(direction)
        .amount(amount)
        .earlierMonth(from)
        .laterMonth(to)
        .build();
  }

  abstract Kind kind();

  /**
   * Whether it says that the series rose or that it fell.
   *
   * @return up or down
   */
  public abstract Signal.Direction direction();

  /**
   * By how much, as the statement says it.
   *
   * @return an {@link Amount} that it went beyond, or the printed number; empty where only the
   *     month of a first rise or fall is stated
   */
  public abstract Optional<Figure> amount();

  /**
   * The month that the statement starts from.
   *
   * @return the month it changed from, or after which it first did
   */
  public abstract YearMonth earlierMonth();

  /**
   * The month that the statement comes to.
   *
   * @return the month it changed to, or in which it first did
   */
  public abstract YearMonth laterMonth();

  /**
   * Holds the statement against the numbers.
   *
   * @param series the numbers
   * @return whether they agree with it, and what they show
   */
  public final StatementCheck heldAgainst(MonthlySeries series) {
    return new StatementCheck(this, series);
  }

  final boolean isFirst() {
    return kind() == Kind.FIRST;
  }

  final boolean isOfPercent() {
    return kind() == Kind.BY_PER_CENT;
  }

  /** How far a change went in the direction of the statement; empty for a percentage of 0. */
  final Optional<Fraction> moved(Change change) {
    Optional<Fraction> difference =
        isOfPercent() ? change.percent() : Optional.of(Fraction.of(change.difference()));
    return direction() == Signal.Direction.UP ? difference : difference.map(Fraction::negated);
  }

  /** Whether so much in the direction of the statement is what it says. */
  final boolean admits(Fraction moved) {
    Figure said = amount().orElseThrow();
    return kind() == Kind.BY_MORE_THAN
        ? said.value().orElseThrow().compareTo(moved) < 0
        : said.values().orElseThrow().contains(moved);
  }

  /**
   * The statement.
   *
   * @return {@code rose by more than 200 from 2018-12 to 2019-01}, {@code first fell in 2019-03
   *     after 2019-01}
   */
  @Override
  public final String toString() {
    String moved = verb(direction());
    return isFirst()
        ? "first " + moved + " in " + laterMonth() + " after " + earlierMonth()
        : moved
            + (kind() == Kind.BY_MORE_THAN ? " by more than " : " by ")
            + Words.grouped(saidAs())
            + (isOfPercent() ? "%" : "")
            + " from "
            + earlierMonth()
            + " to "
            + laterMonth();
  }

  /** An amount or a printed number, with the decimals it has. */
  private BigDecimal saidAs() {
    Figure said = amount().orElseThrow();
    return said instanceof Rounded printed ? printed.printed() : ((Amount) said).amount();
  }

  /** To how many decimals it says by how much. */
  final int decimals() {
    return saidAs().scale();
  }

  static String verb(Signal.Direction direction) {
    return direction == Signal.Direction.UP ? "rose" : "fell";
  }
}
