package org.caselight.workforce;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caselight.figure.Measured;
import org.caselight.figure.Measures;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * How many of the staff have completed a course, who has not, and whose runs out?
 *
 * <p>Counts people, each once: trained, lapsed and never trained add up to those it is for. Made
 * with {@link TrainingRecords#toCoverage}.
 */
@Value.Immutable
@CaselightValue
public abstract class TrainingCoverage implements Serializable {
  private static final long serialVersionUID = 1L;

  TrainingCoverage() {}

  /** Takes when each of the staff last completed the course, of those who have. */
  static TrainingCoverage of(
      Collection<StaffMember> staff,
      TrainingRequirement requirement,
      LocalDate asAt,
      Map<WorkerId, LocalDate> lastCompleted,
      long recordsOfOthers) {
    ImmutableList<StaffMember> members =
        staff.stream()
            .filter(requirement::isFor)
            .sorted(StaffMember.ORDER)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<WorkerId> workers = workersOf(members);
    return ImmutableTrainingCoverage.builder()
        .requirement(requirement)
        .asAt(asAt)
        .addAllPosts(members)
        .putAllLastCompleted(Maps.filterKeys(lastCompleted, workers::contains))
        .recordsOfOthers(recordsOfOthers)
        .build();
  }

  private static ImmutableSortedSet<WorkerId> workersOf(Collection<StaffMember> members) {
    return members.stream()
        .map(StaffMember::worker)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Which course, for whom, and for how long it holds.
   *
   * @return the requirement
   */
  public abstract TrainingRequirement requirement();

  /**
   * The day on which is asked.
   *
   * @return the day; later records are plans
   */
  public abstract LocalDate asAt();

  /** The posts of those it is for, in order, each once. */
  abstract ImmutableList<StaffMember> posts();

  /**
   * When each last completed the course, whether it still holds or not.
   *
   * @return the days, by pseudonym, of those who ever have
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WorkerId, LocalDate> lastCompleted();

  /**
   * How many records of the course are of people who are not in the staff.
   *
   * @return the records, in none of the other numbers
   */
  public abstract long recordsOfOthers();

  /**
   * Whose course still holds.
   *
   * @return the people, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> trained() {
    return only(this::isTrained);
  }

  private boolean isTrained(WorkerId worker) {
    return Optional.ofNullable(lastCompleted().get(worker))
        .filter(day -> requirement().holds(day, asAt()))
        .isPresent();
  }

  private ImmutableSortedSet<WorkerId> only(Predicate<WorkerId> isWanted) {
    return workersOf(posts()).stream()
        .filter(isWanted)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whose course holds no longer.
   *
   * @return the people, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> lapsed() {
    return only(worker -> lastCompleted().containsKey(worker) && !isTrained(worker));
  }

  /**
   * Who never completed the course, as far as the records say.
   *
   * @return the people, by pseudonym
   */
  public final ImmutableSortedSet<WorkerId> neverTrained() {
    return only(worker -> !lastCompleted().containsKey(worker));
  }

  /**
   * Whose course holds, and will not for much longer.
   *
   * @param days how many days from {@link #asAt}, 0 or more
   * @return the last day on which it holds, by pseudonym, of those for whom that is on or before
   *     {@code asAt} + days; with 0, those for whom it is today
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public final ImmutableSortedMap<WorkerId, LocalDate> expiringWithin(int days) {
    checkArgument(days >= 0, "days: must be 0 or more, was %s", days);
    LocalDate last = asAt().plusDays(days);
    ImmutableSortedMap.Builder<WorkerId, LocalDate> expiring = ImmutableSortedMap.naturalOrder();
    Maps.filterKeys(lastCompleted(), this::isTrained)
        .forEach(
            (worker, completedOn) ->
                requirement()
                    .validThrough(completedOn)
                    .filter(day -> !day.isAfter(last))
                    .ifPresent(day -> expiring.put(worker, day)));
    return expiring.buildOrThrow();
  }

  /**
   * The share of the staff whose course holds.
   *
   * @return trained ÷ people it is for, undefined if it is for nobody
   */
  public final Proportion share() {
    return shareOf(workersOf(posts()));
  }

  private Proportion shareOf(ImmutableSortedSet<WorkerId> workers) {
    return workers.stream().collect(Measures.toProportion(this::isTrained));
  }

  /**
   * The share of the staff whose course holds, team by team.
   *
   * @return trained ÷ people it is for, for each team that has one of them; who has posts in two
   *     teams is in both. Left out: posts without a team
   */
  public final Measured<ImmutableSortedMap<Team, Proportion>> shareByTeam() {
    return posts().stream()
        .collect(
            Measures.leavingOut(
                post ->
                    post.team().isPresent() ? Optional.empty() : Optional.of("no team recorded"),
                Measures.byKey(
                    ImmutableSortedSet.<Team>of(),
                    (StaffMember post) -> post.team().orElseThrow(),
                    Collectors.collectingAndThen(
                        Collectors.mapping(
                            StaffMember::worker,
                            toImmutableSortedSet(Comparator.<WorkerId>naturalOrder())),
                        this::shareOf))));
  }

  /**
   * The coverage in one line, without identifiers.
   *
   * @return {@code 66.7% (2 of 3) trained in Motivational Interviewing, 2019-07-09}, and {@code ;
   *     records of people not in the staff: 1} if there are any
   */
  @Override
  public final String toString() {
    return share()
        + " trained in "
        + requirement().course()
        + ", "
        + asAt()
        + (recordsOfOthers() == 0
            ? ""
            : "; records of people not in the staff: " + recordsOfOthers());
  }
}
