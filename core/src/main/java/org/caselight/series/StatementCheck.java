package org.caselight.series;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.figure.Fraction;

/**
 * Does a series show what a sentence says of it, and what does it show?
 *
 * <p>Made with {@link SeriesStatement#heldAgainst}. A statement on two months takes the values of
 * both. A statement on a first rise or fall takes every month from the one it starts after, in
 * turn, until the series moves that way: what happened at a gap is not known, and so nor is which
 * was the first, unless the month stated comes before the gap.
 *
 * <p>The numbers are taken as they are. Across a break they are not comparable, and the text says
 * so; {@link Change#isComparable} answers it for {@link #shown}.
 *
 * @param statement what was said
 * @param series what it was said of
 */
public record StatementCheck(SeriesStatement statement, MonthlySeries series)
    implements Serializable {

  /**
   * Takes a statement and a series.
   *
   * @param statement what was said
   * @param series what it was said of
   */
  public StatementCheck {
    requireNonNull(statement, "statement");
    requireNonNull(series, "series");
  }

  /**
   * Whether the series shows what the statement says.
   *
   * @return true or false; empty if it cannot be told: a month has no {@link #missing value}, or it
   *     is a percentage of 0
   */
  public Optional<Boolean> agrees() {
    if (!statement.isFirst()) {
      return shown().flatMap(statement::moved).map(statement::admits);
    }
    Optional<Change> first = shown();
    if (first.isPresent()) {
      return first.map(change -> change.laterMonth().equals(statement.laterMonth()));
    }
    return statement.laterMonth().isBefore(endOfSearch()) ? Optional.of(false) : Optional.empty();
  }

  /**
   * What the series shows: the change between the two months of the statement or, of a first rise
   * or fall, the first change that way on the month before.
   *
   * @return the change; empty if a month has no value, or the series does not move that way before
   *     its next gap or its end
   */
  public Optional<Change> shown() {
    return statement.isFirst()
        ? series.changeOnMonthBefore(endOfSearch())
        : series.change(statement.earlierMonth(), statement.laterMonth());
  }

  /** The first month that moves as a first rise or fall would or, if none does, has no value. */
  private YearMonth endOfSearch() {
    YearMonth month = statement.earlierMonth();
    Optional<BigDecimal> before = series.value(month);
    Optional<BigDecimal> now = before;
    while (now.isPresent() && !isThatWay(before.orElseThrow(), now.get())) {
      month = month.plusMonths(1);
      before = now;
      now = series.value(month);
    }
    return month;
  }

  private boolean isThatWay(BigDecimal before, BigDecimal now) {
    return isUp() ? now.compareTo(before) > 0 : now.compareTo(before) < 0;
  }

  private boolean isUp() {
    return statement.direction() == Signal.Direction.UP;
  }

  /**
   * The months without a value that leave it open whether the series agrees.
   *
   * @return of two months those without a value, of a first rise or fall the first without one;
   *     none where it can be told, or only for a percentage of 0 cannot
   */
  public ImmutableSortedSet<YearMonth> missing() {
    ImmutableSortedSet.Builder<YearMonth> missing = ImmutableSortedSet.naturalOrder();
    if (!statement.isFirst()) {
      addIfMissing(missing, statement.earlierMonth());
      addIfMissing(missing, statement.laterMonth());
    } else if (agrees().isEmpty()) {
      missing.add(endOfSearch());
    }
    return missing.build();
  }

  private void addIfMissing(ImmutableSortedSet.Builder<YearMonth> missing, YearMonth month) {
    if (series.value(month).isEmpty()) {
      missing.add(month);
    }
  }

  /**
   * The statement, whether the series agrees, and what it shows.
   *
   * @return {@code first fell in 2019-03 after 2019-01: does not agree, first fell in 2019-02, by
   *     6}, and what to know about the change as {@link Change#toString} says it
   */
  @Override
  public String toString() {
    return statement
        + ": "
        + agrees().map(agrees -> agrees ? "agrees, " : "does not agree, ").orElse("not known, ")
        + (agrees().isPresent() ? inWords() : whyNotKnown())
        + shown().map(Change::caveats).orElse("");
  }

  private String whyNotKnown() {
    return missing().isEmpty()
        ? "a percentage of 0"
        : "no value for " + String.join(", ", missing().stream().map(YearMonth::toString).toList());
  }

  private String inWords() {
    if (!statement.isFirst()) {
      return inWords(shown().orElseThrow());
    }
    return shown()
        .map(
            first ->
                "first "
                    + SeriesStatement.verb(statement.direction())
                    + " in "
                    + first.laterMonth()
                    + ", by "
                    + first.difference().abs().toPlainString())
        .orElseGet(
            () -> "no " + (isUp() ? "rise" : "fall") + " up to " + endOfSearch().minusMonths(1));
  }

  private String inWords(Change change) {
    int direction = change.difference().signum();
    if (direction == 0) {
      return "no change";
    }
    return SeriesStatement.verb(direction > 0 ? Signal.Direction.UP : Signal.Direction.DOWN)
        + " by "
        + (statement.isOfPercent()
            ? percent(change.percent().orElseThrow().magnitude()) + "%"
            : change.difference().abs().toPlainString());
  }

  /** To a decimal more than was printed, so that what does not agree does not look as if it did. */
  private String percent(Fraction percent) {
    return Shown.rounded(percent, Math.max(0, statement.decimals() + 1));
  }
}
