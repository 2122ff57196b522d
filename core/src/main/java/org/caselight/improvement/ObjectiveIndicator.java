package org.caselight.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Fraction;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.internal.AppendOnlyValue;
import org.caselight.internal.Chronology;
import org.caselight.internal.RecordedDates;
import org.immutables.value.Value;

/**
 * By what does one see whether an objective helped: an indicator, where it stood to begin with, its
 * target, and what it has stood at since.
 *
 * <p>Readings are only ever added: {@link #withReading} gives a new value, and what stood on a past
 * day can still be asked. The baseline is no reading: it meets nothing, and is what the first
 * reading is held against.
 *
 * <p>A target that contradicts which way is better ({@link Target#suits}) counts as none. A reading
 * outside the indicator's unit ({@link Indicator#isInUnit}), or undefined, meets no target and has
 * no direction or pace; the one before it does not stand in for it. Both are reported by {@link
 * ActionPlanObjective#issues}. That is a convention of this library; the other choice is to refuse
 * them.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.49: objectives have "indicators and eventual
 * targets".
 */
@Value.Immutable
@AppendOnlyValue
public abstract class ObjectiveIndicator implements Serializable {
  private static final long serialVersionUID = 1L;

  ObjectiveIndicator() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What is measured.
   *
   * @return the indicator
   */
  public abstract Indicator indicator();

  /**
   * Where it stood to begin with.
   *
   * @return the reading, empty if nobody measured it
   */
  public abstract Optional<Reading> baseline();

  /**
   * What is good enough.
   *
   * @return the target, empty if none was set
   */
  public abstract Optional<Target> target();

  /**
   * What it has stood at since.
   *
   * @return the readings, none unless given
   */
  @Value.Default
  public ReadingHistory readings() {
    return ReadingHistory.NONE;
  }

  @Value.Check
  void validate() {
    RecordedDates.require("baseline", baseline().map(Reading::asAt));
    RecordedDates.requireAll("readings", Lists.transform(readings().readings(), Reading::asAt));
  }

  /**
   * What is measured, in a few words.
   *
   * @return the title of the indicator
   */
  public final String title() {
    return indicator().title();
  }

  /**
   * The value with the next reading.
   *
   * @param reading the reading, of a day after the last one
   * @return a value that knows it too
   * @throws IllegalArgumentException if the reading is of the day of the last or before it, or of a
   *     day before 1900 or after 2200
   */
  public final ObjectiveIndicator withReading(Reading reading) {
    ImmutableList<Reading> known = readings().readings();
    ImmutableList<Reading> last = known.subList(Math.max(known.size() - 1, 0), known.size());
    Chronology.requireInOrder(
        "asAt", ImmutableList.<Reading>builder().addAll(last).add(reading).build(), Reading::asAt);
    return ((ImmutableObjectiveIndicator) this).withReadings(readings().with(reading));
  }

  /** The target, but for one that contradicts which way is better. */
  final Optional<Target> soundTarget() {
    return target().filter(target -> target.suits(indicator().polarity()));
  }

  /** Whether a reading says something: a defined figure in the unit. */
  private boolean isSound(Reading reading) {
    return reading.figure().isDefined() && indicator().isInUnit(reading.figure());
  }

  final Optional<Reading> baselineKnownOn(LocalDate asAt) {
    return baseline().filter(baseline -> !baseline.asAt().isAfter(asAt));
  }

  /** The readings of a day or before. */
  final ImmutableList<Reading> readingsKnownOn(LocalDate asAt) {
    return Chronology.knownOn(readings().readings(), Reading::asAt, asAt);
  }

  /** The day of the first reading in a period, known on a day. */
  final Optional<LocalDate> firstReadIn(DateRange period, LocalDate asAt) {
    return readingsKnownOn(asAt).stream().map(Reading::asAt).filter(period::contains).findFirst();
  }

  /** What the last reading known on a day is held against. */
  final Optional<Reading> before(LocalDate asAt) {
    return readings()
        .previous(asAt)
        .or(
            () ->
                readings()
                    .latest(asAt)
                    .flatMap(
                        latest ->
                            baseline().filter(first -> first.asAt().isBefore(latest.asAt()))));
  }

  /**
   * Whether the target was met on a day, by the last reading of that day or before.
   *
   * <p>A printed figure is taken as printed. At the target is met.
   *
   * @param asAt the day
   * @return false without a target or a reading, if the target contradicts which way is better, or
   *     the reading is outside the indicator's unit or undefined
   */
  public final boolean isMetOn(LocalDate asAt) {
    Optional<Reading> latest = readings().latest(asAt).filter(this::isSound);
    return soundTarget()
        .flatMap(target -> latest.map(reading -> target.isMetBy(reading.figure())))
        .orElse(false);
  }

  /**
   * Whether the last reading known on a day is better or worse than the one before it, or than the
   * baseline if it is the first: by how near they are to the target ({@link
   * DirectionOfTravel#towards}), without one by which way is better ({@link
   * DirectionOfTravel#between}). Two that meet the target are steady.
   *
   * @param steadyWithin how far from the earlier one still counts as steady; at its edge is steady
   * @param asAt the day
   * @return the direction; empty without two to compare, if one of them is outside the indicator's
   *     unit or undefined, or if there is no target and neither way is better
   */
  public final Optional<DirectionOfTravel> directionOfTravel(
      Tolerance steadyWithin, LocalDate asAt) {
    return before(asAt)
        .filter(this::isSound)
        .flatMap(
            before ->
                readings()
                    .latest(asAt)
                    .filter(this::isSound)
                    .flatMap(latest -> direction(before, latest, steadyWithin)));
  }

  private Optional<DirectionOfTravel> direction(
      Reading before, Reading latest, Tolerance steadyWithin) {
    return soundTarget()
        .map(
            target ->
                DirectionOfTravel.towards(before.figure(), latest.figure(), target, steadyWithin))
        .orElseGet(
            () ->
                DirectionOfTravel.between(
                    before.figure(), latest.figure(), indicator().polarity(), steadyWithin));
  }

  /**
   * How far beyond the target the last reading known on a day is.
   *
   * @param asAt the day
   * @return the distance, 0 if the target is met; empty without a target or a reading that can be
   *     held against it
   */
  public final Optional<Fraction> distanceOn(LocalDate asAt) {
    return soundTarget()
        .flatMap(target -> readings().latest(asAt).flatMap(latest -> distance(target, latest)));
  }

  private Optional<Fraction> distance(Target target, Reading reading) {
    return Optional.of(reading)
        .filter(this::isSound)
        .flatMap(sound -> target.distanceBeyond(sound.figure()));
  }

  /**
   * How far beyond the target the last reading known on a day may be, if the way from the baseline
   * to the target is walked at an even pace.
   *
   * <p>distance of the baseline × days from the reading to the due date ÷ days from the baseline to
   * the due date; 0 from the due date on, and if the baseline already meets the target. From 60 per
   * cent on 30 April 2019 to 90 per cent by 31 March 2020, on 30 September 2019: 0.3 × 183 ÷ 336 =
   * 0.1634, so that 73.7 per cent keeps the pace.
   *
   * <p>A straight line is a convention of this library; the other choice is to agree milestones.
   *
   * @param dueOn the day by which the target is to be met
   * @param asAt the day
   * @return the distance; empty without a target, a baseline, or a reading of a day after it, that
   *     can be held against each other
   */
  public final Optional<Fraction> distanceAllowed(LocalDate dueOn, LocalDate asAt) {
    return baseline()
        .flatMap(
            baseline ->
                readings()
                    .latest(asAt)
                    .filter(this::isSound)
                    .filter(latest -> latest.asAt().isAfter(baseline.asAt()))
                    .flatMap(
                        latest ->
                            soundTarget()
                                .flatMap(target -> distance(target, baseline))
                                .map(
                                    distance ->
                                        distance.times(
                                            wayToGo(baseline.asAt(), latest.asAt(), dueOn)))));
  }

  /** Where an even pace is, on the side of the target on which the last reading is. */
  final Optional<Fraction> evenPace(LocalDate dueOn, LocalDate asAt) {
    return distanceAllowed(dueOn, asAt)
        .flatMap(
            allowed ->
                soundTarget()
                    .map(Target::goodEnough)
                    .map(
                        range ->
                            range.hasUpperBound() && isLatestAbove(range.upperEndpoint(), asAt)
                                ? Fraction.of(range.upperEndpoint()).plus(allowed)
                                : Fraction.of(range.lowerEndpoint()).minus(allowed)));
  }

  private boolean isLatestAbove(BigDecimal limit, LocalDate asAt) {
    return readings().latest(asAt).map(latest -> latest.figure().isAbove(limit)).orElse(false);
  }

  private static Fraction wayToGo(LocalDate from, LocalDate reached, LocalDate dueOn) {
    return reached.isBefore(dueOn)
        ? Fraction.of(ChronoUnit.DAYS.between(reached, dueOn), ChronoUnit.DAYS.between(from, dueOn))
        : Fraction.ZERO;
  }

  /**
   * Whether the last reading known on a day is farther from the target than an even pace allows, by
   * more than counts as steady.
   *
   * @param dueOn the day by which the target is to be met
   * @param steadyWithin how much farther is still in pace, of the baseline; at its edge is in pace
   * @param asAt the day
   * @return true if it is behind; false if it is not, or {@link #distanceAllowed} cannot tell
   */
  public final boolean isBehindPace(LocalDate dueOn, Tolerance steadyWithin, LocalDate asAt) {
    return distanceAllowed(dueOn, asAt)
        .map(
            allowed ->
                distanceOn(asAt)
                        .orElseThrow()
                        .compareTo(
                            allowed.plus(
                                steadyWithin.distanceFrom(
                                    baseline().orElseThrow().figure().value().orElseThrow())))
                    > 0)
        .orElse(false);
  }

  /**
   * The indicator in words.
   *
   * @return {@code Supervised in time: at least 90%, from 60.0% (60 of 100), now 72.0% (72 of 100)}
   */
  @Override
  public final String toString() {
    ImmutableList<Reading> readings = readings().readings();
    return title()
        + ": "
        + target().map(indicator().unit()::shown).orElse("no target")
        + baseline().map(baseline -> ", from " + baseline.figure()).orElse("")
        + (readings.isEmpty() ? "" : ", now " + readings.get(readings.size() - 1).figure());
  }

  /** Builds an {@link ObjectiveIndicator}: the indicator is required. */
  public static final class Builder extends ImmutableObjectiveIndicator.Builder {
    Builder() {}
  }
}
