package org.caselight.casework.care;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.Span;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A stay with one set of carers, or in one home: the episodes in a row between which there was no
 * move.
 *
 * <p>No move: a change of legal status, of the carers' status (a foster carer who is to adopt) or
 * of the address, while the carers stay the same. Which episode goes on with the placement before
 * it, in this order:
 *
 * <ol>
 *   <li>a temporary move belongs to the placement that the child is away from;
 *   <li>where carers are recorded on both episodes, it goes on if they are the same, and only then;
 *   <li>it goes on if the child is to be adopted by the foster carer whom it lived with (A3, A5);
 *   <li>back from a temporary move, it goes on if type and provider are those from before, and only
 *       then: a reason would tell of the carers the child was with for a time;
 *   <li>it goes on if its reason is L, T or U;
 *   <li>else, and if nothing is recorded, it is a new placement.
 * </ol>
 *
 * <p>A temporary move at the very beginning is a placement of its own, which is not counted.
 * Episodes that ended before they started are in no placement.
 *
 * <p>Source: DfE, children looked after in England, methodology: temporary moves and changes of the
 * carer's status are no change of placement. What the codes leave open, the return from a temporary
 * move, is a convention of this library; the other choice is to count each return as a move.
 */
@Value.Immutable
@CaselightValue
public abstract class Placement implements Serializable {
  private static final long serialVersionUID = 1L;

  Placement() {}

  /** The placements that episodes make, in order of their first day. */
  static ImmutableList<Placement> of(ImmutableSortedSet<Episode> episodes) {
    List<List<Episode>> stays = new ArrayList<>();
    Optional<Episode> last = Optional.empty();
    Optional<Episode> settled = Optional.empty();
    for (Episode episode : episodes) {
      if (episode.isContradictory()) {
        continue;
      }
      if (last.isEmpty() || !goesOn(last.get(), settled, episode)) {
        stays.add(new ArrayList<>());
        settled = Optional.empty();
      }
      stays.get(stays.size() - 1).add(episode);
      last = Optional.of(episode);
      settled = episode.isTemporaryMove() ? settled : last;
    }
    return stays.stream()
        .map(stay -> ImmutablePlacement.builder().addAllEpisodes(stay).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the stay with a last episode, and a last one that was no temporary move, goes on. */
  private static boolean goesOn(Episode last, Optional<Episode> settled, Episode next) {
    if (next.isTemporaryMove()) {
      return true;
    }
    if (settled.isEmpty()) {
      return false;
    }
    Episode before = settled.get();
    if (before.carer().isPresent() && next.carer().isPresent()) {
      return before.carer().equals(next.carer());
    }
    if (isAdoptionByFosterCarer(before, next)) {
      return true;
    }
    if (last.isTemporaryMove()) {
      return next.placementType().isPresent()
          && before.placementType().equals(next.placementType())
          && before.provider().equals(next.provider());
    }
    return next.reasonNew().map(ReasonNewEpisode::isWithSameCarer).orElse(false);
  }

  private static boolean isAdoptionByFosterCarer(Episode before, Episode next) {
    return before.placementType().map(PlacementType::isFosterCare).orElse(false)
        && next.placementType().map(PlacementType::isAdoptionByCurrentCarer).orElse(false);
  }

  private static Optional<Episode> lastSettled(List<Episode> stay) {
    return stay.stream().filter(episode -> !episode.isTemporaryMove()).reduce((one, next) -> next);
  }

  /**
   * The episodes it is made of.
   *
   * @return the episodes, earliest first; at least one
   */
  public abstract ImmutableList<Episode> episodes();

  /**
   * The day it started.
   *
   * @return the first day of the first episode
   */
  public final LocalDate startedOn() {
    return episodes().get(0).startedOn();
  }

  /**
   * The day it ended.
   *
   * @return the latest day on which an episode ended, empty if one has not
   */
  @Value.Lazy
  public Optional<LocalDate> endedOn() {
    return episodes().stream().allMatch(episode -> episode.endedOn().isPresent())
        ? episodes().stream()
            .map(episode -> episode.endedOn().orElseThrow())
            .reduce((one, other) -> one.isAfter(other) ? one : other)
        : Optional.empty();
  }

  /**
   * From when until when.
   *
   * @return the span; its closing day is not in it
   */
  public final Span span() {
    return Span.of(startedOn(), endedOn());
  }

  /**
   * What is recorded of it on a day, a temporary move left aside: it is the placement the child is
   * away from that is asked about.
   *
   * @param day the day
   * @return the latest episode that started on or before the day; empty if there is none
   */
  public final Optional<Episode> episodeOn(LocalDate day) {
    return lastSettled(
        episodes().stream().filter(episode -> !episode.startedOn().isAfter(day)).toList());
  }

  /**
   * Whether the child was placed for adoption from its first day, so that the placement before was
   * another.
   *
   * @return true if the first episode is a placement for adoption
   */
  public final boolean isAdoptiveFromStart() {
    return episodes().get(0).placementType().map(PlacementType::isPlacedForAdoption).orElse(false);
  }

  /**
   * Whether it is one of a child's placements when those are counted.
   *
   * <p>Left out: temporary moves with no placement before them; short breaks; stays under 24 hours,
   * which are those that ended on the day they began, there being no times of day. Two days with a
   * night between them may be under 24 hours too, and count.
   *
   * @return true if it is counted
   */
  public final boolean isCounted() {
    return lastSettled(episodes()).isPresent()
        && !episodes().stream().allMatch(Episode::isShortBreak)
        && !endedOn().equals(Optional.of(startedOn()));
  }

  /**
   * The placement without identifiers.
   *
   * @return {@code placement 2018-04-03 until 2018-06-01, U6}
   */
  @Override
  public final String toString() {
    return "placement "
        + span()
        + lastSettled(episodes())
            .or(() -> Optional.of(episodes().get(0)))
            .flatMap(Episode::placementType)
            .map(type -> ", " + type.code())
            .orElse("");
  }
}
