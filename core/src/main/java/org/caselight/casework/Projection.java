package org.caselight.casework;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * How many will be open at the end of each month to come, if so many start and such a share is
 * closed?
 *
 * <p>open at the end of a month = open at its start + starts in it − exit share × open at its
 * start. What starts in a month is not closed in it. Numbers are exact, not whole: an expectation,
 * not a forecast of what chance adds.
 *
 * <p>A service that has 3,616 open, closes one in eight of them each month and starts 452 stays at
 * 3,616. One month with 655 starts takes it to 3,819, and what is too many goes away by an eighth a
 * month: half of it is gone after half a year, and it takes from January until March of the next
 * year to come down to 3,650.
 *
 * <pre>{@code
 * List<Long> starts = new ArrayList<>(Collections.nCopies(24, 452L));
 * starts.set(0, 655L);
 * Projection peak = Projection.of(3_616, starts, Proportion.of(1, 8), YearMonth.of(2019, 1));
 * peak.openAt(YearMonth.of(2019, 1));        // 3819
 * peak.atOrBelowFrom(3_650);                 // 2020-03
 * peak.steadyLevel();                        // 3616
 * }</pre>
 *
 * <p>Source: "It takes a considerable amount of time to manage the peak in demand through the
 * system", Cambridgeshire, July 2019, paragraph 2.26. That a share of those open is closed, and not
 * a number, is a convention of this library; the other choice, a fixed number, suits a team whose
 * workers can close so many and no more.
 */
@Value.Immutable
@CaselightValue
public abstract class Projection implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Ten years: farther ahead nothing stays as it is. */
  private static final int MOST_MONTHS = 120;

  private static final int LAST_YEAR = 9999;

  Projection() {}

  /**
   * A projection with the same number of starts each month.
   *
   * @param open how many are open at the start of the first month, 0 or more
   * @param startsPerMonth how many start each month, 0 or more
   * @param exitShare closures in a month ÷ open at its start; not undefined
   * @param from the first month
   * @param months how many months, from 1 to 120
   * @return the projection
   * @throws IllegalArgumentException if a number is negative, the share undefined, the months are
   *     not from 1 to 120, or a year is outside 1 to 9999
   */
  public static Projection of(
      long open, long startsPerMonth, Proportion exitShare, YearMonth from, int months) {
    checkArgument(
        months >= 1 && months <= MOST_MONTHS,
        "months: must be from 1 to %s, was %s",
        MOST_MONTHS,
        months);
    return of(open, Collections.nCopies(months, startsPerMonth), exitShare, from);
  }

  /**
   * A projection with the starts of each month, such as a peak and the usual level after it.
   *
   * @param open how many are open at the start of the first month, 0 or more
   * @param starts how many start in each month, earliest first, each 0 or more; as many as there
   *     are months, from 1 to 120
   * @param exitShare closures in a month ÷ open at its start; not undefined
   * @param from the first month
   * @return the projection
   * @throws IllegalArgumentException if a number is negative, the share undefined, the starts are
   *     not of 1 to 120 months, or a year is outside 1 to 9999
   */
  public static Projection of(
      long open, Iterable<Long> starts, Proportion exitShare, YearMonth from) {
    return ImmutableProjection.builder()
        .open(open)
        .addAllStarts(starts)
        .exitShare(exitShare)
        .from(from)
        .build();
  }

  /**
   * How many are open to begin with.
   *
   * @return the number at the start of the first month
   */
  public abstract long open();

  /**
   * How many start in each month.
   *
   * @return the numbers, earliest first
   */
  public abstract ImmutableList<Long> starts();

  /**
   * Which share is closed each month.
   *
   * @return closures in a month ÷ open at its start
   */
  public abstract Proportion exitShare();

  /**
   * The first month.
   *
   * @return the month
   */
  public abstract YearMonth from();

  /** Refuses what cannot be projected. */
  @Value.Check
  void validate() {
    checkArgument(open() >= 0, "open: must be 0 or more, was %s", open());
    checkArgument(
        !starts().isEmpty() && starts().size() <= MOST_MONTHS,
        "starts: must be of 1 to %s months, was of %s",
        MOST_MONTHS,
        starts().size());
    for (long started : starts()) {
      checkArgument(started >= 0, "starts: must be 0 or more, was %s", started);
    }
    checkArgument(
        exitShare().value().isPresent(), "exitShare: must not be undefined, was %s", exitShare());
    checkArgument(
        from().getYear() >= 1
            && from().getYear() <= LAST_YEAR
            && from().plusMonths(starts().size() - 1L).getYear() <= LAST_YEAR,
        "from: must be in the years 1 to %s to its last month, was %s",
        LAST_YEAR,
        from());
  }

  /**
   * How many are open at the end of each month.
   *
   * @return the numbers by month, exact, earliest first
   */
  @Value.Lazy
  @Value.NaturalOrder
  public ImmutableSortedMap<YearMonth, Fraction> openAtMonthEnd() {
    Fraction staying = Fraction.ONE.minus(exitShare().value().orElseThrow());
    ImmutableSortedMap.Builder<YearMonth, Fraction> byMonth = ImmutableSortedMap.naturalOrder();
    Fraction now = Fraction.of(open());
    YearMonth month = from();
    for (long started : starts()) {
      now = now.times(staying).plus(Fraction.of(started));
      byMonth.put(month, now);
      month = month.plusMonths(1);
    }
    return byMonth.buildOrThrow();
  }

  /**
   * How many are open at the end of a month.
   *
   * @param month a month of the projection
   * @return the number, exact
   * @throws IllegalArgumentException if the month is not one of the projection
   */
  public final Fraction openAt(YearMonth month) {
    checkArgument(
        openAtMonthEnd().containsKey(month),
        "month: must be from %s to %s, was %s",
        openAtMonthEnd().firstKey(),
        openAtMonthEnd().lastKey(),
        month);
    return requireNonNull(openAtMonthEnd().get(month));
  }

  /**
   * The first month at whose end no more than so many are open, peak or no peak to come.
   *
   * @param level how many
   * @return the month, empty if there is none in the projection
   */
  public final Optional<YearMonth> firstMonthAtOrBelow(long level) {
    return openAtMonthEnd().entrySet().stream()
        .filter(month -> month.getValue().compareTo(Fraction.of(level)) <= 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The month by whose end a peak has worked through: no more than so many are open then, and at
   * the end of every later month of the projection.
   *
   * @param level how many
   * @return the month, empty if more are open at the end of the projection
   */
  public final Optional<YearMonth> atOrBelowFrom(long level) {
    Optional<YearMonth> from = Optional.empty();
    for (Map.Entry<YearMonth, Fraction> month : openAtMonthEnd().descendingMap().entrySet()) {
      if (month.getValue().compareTo(Fraction.of(level)) > 0) {
        return from;
      }
      from = Optional.of(month.getKey());
    }
    return from;
  }

  /**
   * Where the numbers would come to rest if every further month had the starts of the last.
   *
   * @return starts of the last month ÷ exit share; empty if nothing is ever closed
   */
  public final Optional<Fraction> steadyLevel() {
    Fraction share = exitShare().value().orElseThrow();
    return share.signum() == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(starts().get(starts().size() - 1)).dividedBy(share));
  }

  /**
   * The numbers at the ends of the months.
   *
   * @return {@code 3,616 open, closing 12.5% (1 of 8) a month: 2019-01 3,819.0, 2019-02 3,793.6}
   */
  @Override
  public final String toString() {
    return Words.grouped(Fraction.of(open()).rounded(0))
        + " open, closing "
        + exitShare()
        + " a month: "
        + openAtMonthEnd().entrySet().stream()
            .map(month -> month.getKey() + " " + Words.grouped(month.getValue().rounded(1)))
            .collect(Collectors.joining(", "));
  }
}
