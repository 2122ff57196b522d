package org.caselight.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.caselight.calendar.ReportingYear;
import org.caselight.figure.Figure;

/**
 * What an indicator stood at, day by day: one reading a day at most, and what stood on any past day
 * can still be asked.
 *
 * <p>Source: Havering, Cabinet, Corporate Performance Report, quarter 3 of 2014/15, compares with
 * the quarter before and with the same quarter last year. One reading a day, and the last of a
 * quarter for the quarter, are conventions of this library; other choices are to keep a day's
 * corrections, and a quarter's mean.
 *
 * <pre>{@code
 * ReadingHistory history =
 *     ReadingHistory.NONE
 *         .with(Reading.of(LocalDate.of(2018, 6, 30), Proportion.of(60, 100)))
 *         .with(Reading.of(LocalDate.of(2019, 6, 30), Proportion.of(70, 100)));
 * history.sameQuarterLastYear(LocalDate.of(2019, 7, 9)); // 60.0% on 30 June 2018
 * }</pre>
 */
public final class ReadingHistory implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No reading yet. */
  public static final ReadingHistory NONE = new ReadingHistory(ImmutableSortedMap.of());

  private static final int MONTHS_A_QUARTER = 3;
  private static final int QUARTERS_A_YEAR = 4;

  private final ImmutableSortedMap<LocalDate, Reading> byDay;

  private ReadingHistory(ImmutableSortedMap<LocalDate, Reading> byDay) {
    this.byDay = byDay;
  }

  /**
   * The readings of some days.
   *
   * @param readings the readings, in any order
   * @return the history
   * @throws IllegalArgumentException if there are two readings of one day
   */
  public static ReadingHistory of(Iterable<Reading> readings) {
    TreeMap<LocalDate, Reading> byDay = new TreeMap<>();
    for (Reading reading : readings) {
      checkArgument(
          byDay.put(reading.asAt(), reading) == null,
          "asAt: must not have two readings, was %s",
          reading.asAt());
    }
    return new ReadingHistory(ImmutableSortedMap.copyOfSorted(byDay));
  }

  /**
   * Adds a reading.
   *
   * @param reading the reading, of a day that has none
   * @return the history with the reading
   * @throws IllegalArgumentException if its day has a reading already
   */
  public ReadingHistory with(Reading reading) {
    checkArgument(
        !byDay.containsKey(reading.asAt()),
        "asAt: must not have two readings, was %s",
        reading.asAt());
    return new ReadingHistory(
        ImmutableSortedMap.<LocalDate, Reading>naturalOrder()
            .putAll(byDay)
            .put(reading.asAt(), reading)
            .buildOrThrow());
  }

  /**
   * Every reading.
   *
   * @return the readings, earliest first
   */
  public ImmutableList<Reading> readings() {
    return byDay.values().asList();
  }

  /**
   * The last reading known on a day.
   *
   * @param asAt the day
   * @return the last one on or before that day, empty if there is none
   */
  public Optional<Reading> latest(LocalDate asAt) {
    return Optional.ofNullable(byDay.floorEntry(asAt)).map(Map.Entry::getValue);
  }

  /**
   * The reading before the last one known on a day.
   *
   * @param asAt the day
   * @return the last but one on or before that day, empty if there is none
   */
  public Optional<Reading> previous(LocalDate asAt) {
    return latest(asAt)
        .flatMap(latest -> Optional.ofNullable(byDay.lowerEntry(latest.asAt())))
        .map(Map.Entry::getValue);
  }

  /**
   * The reading of the same quarter a year before the last one known on a day: the quarter of that
   * last reading, not of the day. Quarters begin in April, July, October and January.
   *
   * @param asAt the day
   * @return the last reading of that quarter, empty if there is none
   */
  public Optional<Reading> sameQuarterLastYear(LocalDate asAt) {
    return latest(asAt).flatMap(latest -> quartersEarlier(latest, QUARTERS_A_YEAR));
  }

  /** The last reading of the quarter some quarters before that of a reading. */
  Optional<Reading> quartersEarlier(Reading reading, int quarters) {
    LocalDate first =
        ReportingYear.quarterContaining(reading.asAt())
            .from()
            .minusMonths((long) MONTHS_A_QUARTER * quarters);
    return latest(first.plusMonths(MONTHS_A_QUARTER).minusDays(1))
        .filter(found -> !found.asAt().isBefore(first));
  }

  /**
   * Whether the last reading known on a day is better or worse than the one before it.
   *
   * @param polarity which way is better
   * @param steadyWithin how far from the earlier reading still counts as steady; at its edge is
   *     steady
   * @param asAt the day
   * @return the direction; empty without two readings, if either is undefined, or if neither way is
   *     better
   */
  public Optional<DirectionOfTravel> directionOfTravel(
      Polarity polarity, Tolerance steadyWithin, LocalDate asAt) {
    return direction(
        previous(asAt),
        asAt,
        (before, now) -> DirectionOfTravel.between(before, now, polarity, steadyWithin));
  }

  /**
   * Whether the last reading known on a day is better or worse than that of the same quarter a year
   * before it: for what comes and goes with the seasons.
   *
   * @param polarity which way is better
   * @param steadyWithin how far from the earlier reading still counts as steady; at its edge is
   *     steady
   * @param asAt the day
   * @return the direction; empty without a reading in that quarter, if either is undefined, or if
   *     neither way is better
   */
  public Optional<DirectionOfTravel> directionOnLastYear(
      Polarity polarity, Tolerance steadyWithin, LocalDate asAt) {
    return direction(
        sameQuarterLastYear(asAt),
        asAt,
        (before, now) -> DirectionOfTravel.between(before, now, polarity, steadyWithin));
  }

  /**
   * Whether the last reading known on a day is nearer to a target than the one before it. For a
   * band this is the question: above it, what is higher is farther.
   *
   * @param target the target
   * @param steadyWithin how much nearer or farther still counts as steady, of the earlier reading;
   *     at its edge is steady
   * @param asAt the day
   * @return the direction; empty without two readings, or if either is undefined
   */
  public Optional<DirectionOfTravel> directionOfTravel(
      Target target, Tolerance steadyWithin, LocalDate asAt) {
    return direction(
        previous(asAt),
        asAt,
        (before, now) -> DirectionOfTravel.towards(before, now, target, steadyWithin));
  }

  /** From a reading, if there is one, to the last one known, which there is then too. */
  private Optional<DirectionOfTravel> direction(
      Optional<Reading> from,
      LocalDate asAt,
      BiFunction<Figure, Figure, Optional<DirectionOfTravel>> between) {
    return from.flatMap(
        before -> between.apply(before.figure(), latest(asAt).orElseThrow().figure()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadingHistory that && byDay.equals(that.byDay);
  }

  @Override
  public int hashCode() {
    return byDay.hashCode();
  }

  /**
   * The readings.
   *
   * @return {@code [2018-06-30: 60.0% (60 of 100), 2019-06-30: 70.0% (70 of 100)]}
   */
  @Override
  public String toString() {
    return byDay.values().toString();
  }
}
