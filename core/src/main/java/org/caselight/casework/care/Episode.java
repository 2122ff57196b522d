package org.caselight.casework.care;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * A stretch of a period of care with one placement and one legal status, as recorded.
 *
 * <p>Its dates may contradict each other; then it is part of no {@link Placement}, and {@link
 * PeriodsOfCare#toIssues} reports it.
 *
 * <p>Source: DfE, return on children looked after (SSDA903): a new episode begins at each change of
 * placement or legal status.
 */
@Value.Immutable
@CaselightValue
public abstract class Episode implements Comparable<Episode>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Episode> ORDER =
      Comparator.comparing(Episode::startedOn)
          .thenComparing(Episode::endedOn, endedFirst())
          .thenComparing(Episode::placementType, Comparators.emptiesFirst(naturalOrder()))
          .thenComparing(Episode::provider, Comparators.emptiesFirst(naturalOrder()))
          .thenComparing(Episode::legalStatus, Comparators.emptiesFirst(naturalOrder()))
          .thenComparing(Episode::reasonNew, Comparators.emptiesFirst(naturalOrder()))
          .thenComparing(Episode::carer, Comparators.emptiesFirst(naturalOrder()));

  Episode() {}

  private static <T extends Comparable<? super T>> Comparator<T> naturalOrder() {
    return Comparator.naturalOrder();
  }

  private static Comparator<Optional<LocalDate>> endedFirst() {
    return Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder());
  }

  /**
   * An episode that has not ended.
   *
   * @param startedOn the first day
   * @param placementType where the child lives
   * @return the episode
   * @throws IllegalArgumentException if the date is before 1900 or after 2200
   */
  public static Episode of(LocalDate startedOn, PlacementType placementType) {
    return builder().startedOn(startedOn).placementType(placementType).build();
  }

  /**
   * An episode that has ended.
   *
   * @param startedOn the first day
   * @param endedOn the day it ended, which is the first of the next episode, if there is one
   * @param placementType where the child lived
   * @return the episode
   * @throws IllegalArgumentException if a date is before 1900 or after 2200
   */
  public static Episode of(LocalDate startedOn, LocalDate endedOn, PlacementType placementType) {
    return builder().startedOn(startedOn).endedOn(endedOn).placementType(placementType).build();
  }

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The day it started.
   *
   * @return the first day
   */
  public abstract LocalDate startedOn();

  /**
   * The day it ended.
   *
   * @return the first day that is no longer in it, empty if it has not ended
   */
  public abstract Optional<LocalDate> endedOn();

  /**
   * Why it began.
   *
   * @return what changed, empty if not recorded
   */
  public abstract Optional<ReasonNewEpisode> reasonNew();

  /**
   * In which legal standing the child was looked after.
   *
   * @return the legal status, empty if not recorded
   */
  public abstract Optional<LegalStatus> legalStatus();

  /**
   * Where the child lived.
   *
   * @return the type of placement, empty if not recorded
   */
  public abstract Optional<PlacementType> placementType();

  /**
   * Who provided the placement.
   *
   * @return the provider, empty if not recorded
   */
  public abstract Optional<PlacementProvider> provider();

  /**
   * With whom the child lived: a pseudonym, never a name. Where it is recorded, it tells whether a
   * child came back to the same carers.
   *
   * @return the pseudonym of the carers or the home, empty if not recorded
   */
  public abstract Optional<String> carer();

  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
    carer().ifPresent(carer -> Words.requirePseudonym("carer", carer));
  }

  /**
   * Whether its dates contradict each other.
   *
   * @return true if it ended before it started
   */
  public final boolean isContradictory() {
    return endedOn().map(end -> end.isBefore(startedOn())).orElse(false);
  }

  /**
   * Whether the child was away for a time.
   *
   * @return true if the type of placement is recorded and is a temporary move
   */
  public final boolean isTemporaryMove() {
    return placementType().map(PlacementType::isTemporaryMove).orElse(false);
  }

  /**
   * Whether it belongs to a series of short breaks.
   *
   * @return true if the legal status is recorded and is that of short breaks
   */
  public final boolean isShortBreak() {
    return legalStatus().map(LegalStatus::isShortBreak).orElse(false);
  }

  /** By first day, then by last, those that have not ended after those that have. */
  @Override
  public final int compareTo(Episode other) {
    return ORDER.compare(this, other);
  }

  /**
   * The episode without identifiers.
   *
   * @return {@code episode 2018-04-03 until 2018-06-01, U6, C1}
   */
  @Override
  public final String toString() {
    return "episode "
        + endedOn().map(end -> startedOn() + " until " + end).orElseGet(() -> "from " + startedOn())
        + placementType().map(type -> ", " + type.code()).orElse("")
        + legalStatus().map(status -> ", " + status.code()).orElse("");
  }

  /** Builds an {@link Episode}: the first day is required. */
  public static final class Builder extends ImmutableEpisode.Builder {
    Builder() {}
  }
}
