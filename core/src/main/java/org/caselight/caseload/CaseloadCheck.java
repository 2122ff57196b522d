package org.caselight.caseload;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Rag;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Team;
import org.immutables.value.Value;

/**
 * A team's caseloads held against their limit: over or not, by how much, and how bad.
 *
 * <p>Over = above the limit; at the limit is within it. Close = over, but within the tolerance:
 * amber. Red = beyond the tolerance. A team that holds no case is within every limit.
 *
 * <p>Where the policy binds the average, the average is held against the limit. Where it binds each
 * worker, with or without the average, the worst worker decides: the average is never worse than
 * the worst worker.
 *
 * <p>Where individuals are not known, an average over the limit still means that somebody is over,
 * at least as far: some caseload is always at the average or above. An average within the limit
 * means nothing for individuals, and the check is "not known".
 *
 * <p>A published average is taken as printed; {@link #possibleRags} says what the printed figure
 * may hide: 20 as printed may be 20.4.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadCheck implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseloadCheck() {}

  static CaseloadCheck of(CaseloadSnapshot snapshot, CaseloadPolicy policy) {
    return new Builder().snapshot(snapshot).policy(policy).build();
  }

  /**
   * What was checked.
   *
   * @return the team's caseloads
   */
  public abstract CaseloadSnapshot snapshot();

  /**
   * What it was held against.
   *
   * @return the policy
   */
  public abstract CaseloadPolicy policy();

  /**
   * The team's colour: green within the limit, amber over and within the tolerance, red beyond.
   *
   * <p>The colour of what is known. Where something hides (a rounded figure, individuals, an FTE)
   * it may be worse, and of an average also better: {@link #possibleRags} says so, {@link
   * #isCertain} in short.
   *
   * @return the colour, a published average taken as printed; empty if not known
   */
  @Value.Lazy
  public Optional<Rag> rag() {
    return policy().binds().bindsEachWorker() ? workersRag() : averageRag();
  }

  private Optional<Rag> averageRag() {
    return holdsNoCase()
        ? Optional.of(Rag.GREEN)
        : limit().target().rag(snapshot().average(), policy().tolerance());
  }

  private Optional<Rag> workersRag() {
    if (holdsNoCase()) {
      return Optional.of(Rag.GREEN);
    }
    if (snapshot().workers().isEmpty()) {
      return averageRag().filter(rag -> rag != Rag.GREEN);
    }
    Rag worst = worstKnownWorker();
    return Optional.of(worst).filter(rag -> rag != Rag.GREEN || snapshot().isEveryFteKnown());
  }

  private Rag worstKnownWorker() {
    return snapshot().workers().orElseThrow().stream()
        .map(worker -> worker.rag(limit(), policy().tolerance()))
        .flatMap(Optional::stream)
        .reduce(Rag.GREEN, Rag::orWorse);
  }

  private boolean holdsNoCase() {
    return snapshot().cases().orElse(1) == 0;
  }

  /**
   * Every colour the team may have, given what a printed average and missing records hide.
   *
   * <p>22 as printed against 20 with 10 per cent may be amber (22) or red (22.4). A team whose
   * workers are not known, under a policy that binds each, may be anything from its average's
   * colour to red. While a worker who holds cases has no FTE recorded, the average would be another
   * with it, and may have any colour.
   *
   * @return the colours, best first; one if the check is certain
   */
  public final ImmutableSortedSet<Rag> possibleRags() {
    return policy().binds().bindsEachWorker() ? possibleWorkersRags() : possibleAverageRags();
  }

  private ImmutableSortedSet<Rag> possibleAverageRags() {
    if (holdsNoCase()) {
      return ImmutableSortedSet.of(Rag.GREEN);
    }
    Figure average = snapshot().average();
    return average.isDefined() && snapshot().isEveryFteKnown()
        ? limit().target().possibleRags(average, policy().tolerance())
        : atLeast(Rag.GREEN);
  }

  private ImmutableSortedSet<Rag> possibleWorkersRags() {
    if (holdsNoCase()) {
      return ImmutableSortedSet.of(Rag.GREEN);
    }
    if (snapshot().workers().isEmpty()) {
      return atLeast(possibleAverageRags().first());
    }
    Rag worst = worstKnownWorker();
    return snapshot().isEveryFteKnown() ? ImmutableSortedSet.of(worst) : atLeast(worst);
  }

  private static ImmutableSortedSet<Rag> atLeast(Rag best) {
    return Arrays.stream(Rag.values())
        .filter(rag -> rag.compareTo(best) >= 0)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether the colour is beyond doubt: known, and not at the mercy of how a figure was rounded.
   *
   * @return true if only one colour is possible
   */
  public final boolean isCertain() {
    return possibleRags().size() == 1;
  }

  /**
   * The team.
   *
   * @return the team
   */
  public final Team team() {
    return snapshot().team();
  }

  /**
   * The limit for this kind of team.
   *
   * @return cases per FTE
   */
  public final CaseloadLimit limit() {
    return policy().limitFor(team().kind());
  }

  /**
   * The team's average.
   *
   * @return cases per FTE, with its working or as printed
   */
  public final Figure average() {
    return snapshot().average();
  }

  /**
   * Whether the answer is known at all.
   *
   * @return false if the snapshot cannot tell
   */
  public final boolean isKnown() {
    return rag().isPresent();
  }

  /**
   * Whether the team is within its limit, at the limit included.
   *
   * @return true for green; false if not known
   */
  public final boolean isWithin() {
    return is(Rag.GREEN);
  }

  /**
   * Whether the team is over its limit, by however little.
   *
   * @return true for amber and red; false if not known
   */
  public final boolean isOver() {
    return isClose() || isRed();
  }

  /**
   * Whether the team is over its limit but close to it.
   *
   * @return true for amber; false if not known
   */
  public final boolean isClose() {
    return is(Rag.AMBER);
  }

  /**
   * Whether the team is over its limit beyond the tolerance.
   *
   * @return true for red; false if not known
   */
  public final boolean isRed() {
    return is(Rag.RED);
  }

  private boolean is(Rag colour) {
    return rag().filter(rag -> rag == colour).isPresent();
  }

  /**
   * Whether a printed average is the same number as the limit: within it as printed, and over it if
   * the figure was rounded down.
   *
   * @return true for 20 as printed against a limit of 20
   */
  public final boolean isAtLimitAsPrinted() {
    return average().isPrinted() && averageDistance().filter(gap -> gap.signum() == 0).isPresent();
  }

  /**
   * How far what the policy binds is from the limit, in cases per FTE. Above 0 is over.
   *
   * <p>Where it binds each worker and they are known: the heaviest worker's cases ÷ FTE − limit, or
   * cases − own limit if that is further over. Otherwise: average − limit.
   *
   * @return the distance, exact, a printed average taken as printed; empty if there is nothing to
   *     measure, or somebody is over who cannot be measured, with cases and no FTE
   */
  public final Optional<Fraction> distance() {
    return isMeasuredByWorker() ? heaviestDistance() : averageDistance();
  }

  private Optional<Fraction> heaviestDistance() {
    return snapshot().workers().orElseThrow().stream()
        .filter(worker -> worker.cases() > 0)
        .flatMap(worker -> worker.distance(limit()).stream())
        .max(Comparator.naturalOrder())
        .filter(distance -> distance.signum() > 0 || !isOver());
  }

  private boolean isMeasuredByWorker() {
    return policy().binds().bindsEachWorker() && snapshot().workers().isPresent();
  }

  /**
   * How far the average is from the limit, whatever the policy binds: average − limit.
   *
   * @return cases per FTE, exact, above 0 if over, a printed average taken as printed; empty if
   *     undefined
   */
  public final Optional<Fraction> averageDistance() {
    return average().value().map(average -> average.minus(Fraction.of(limit().casesPerFte())));
  }

  /**
   * By how much what the policy binds is over the limit, in cases per FTE.
   *
   * @return {@link #distance} where above 0, else 0; empty if there is nothing to measure
   */
  public final Optional<Fraction> excess() {
    return distance().map(Fraction::orZeroIfNegative);
  }

  /**
   * Who holds more than they may, whether or not the policy binds each worker.
   *
   * @return the workers over, heaviest caseload per FTE first; empty if individuals are not known
   */
  public final Optional<ImmutableList<WorkerCaseload>> workersOver() {
    return snapshot().workersOver(limit());
  }

  /**
   * The share of workers who hold more than they may: workers over ÷ workers holding a case. Left
   * out: workers for whom it hangs on an FTE that is not known.
   *
   * @return the share, undefined if nobody holds a case; empty if individuals are not known
   */
  public final Optional<Measured<Proportion>> shareOfWorkersOver() {
    return snapshot()
        .workers()
        .map(
            workers -> {
              long holding = workers.stream().filter(worker -> worker.cases() > 0).count();
              long known =
                  workers.stream()
                      .filter(worker -> worker.cases() > 0)
                      .filter(worker -> worker.isOver(limit()).isPresent())
                      .count();
              long over = workersOver().orElseThrow().size();
              return Measured.of(
                  Proportion.of(over, known),
                  Map.of("workers holding cases with no FTE recorded", holding - known));
            });
  }

  /**
   * Whether the average hides somebody: it is within the limit, and a worker is over.
   *
   * @return the answer; empty if individuals are not known, or the average is undefined, or nobody
   *     is known to be over and somebody's FTE is not recorded
   */
  public final Optional<Boolean> isAverageHidingWorkersOver() {
    if (!average().isDefined() || snapshot().workers().isEmpty()) {
      return Optional.empty();
    }
    if (average().isAbove(limit().casesPerFte())) {
      return Optional.of(false);
    }
    boolean anybodyOver = !workersOver().orElseThrow().isEmpty();
    return Optional.of(anybodyOver).filter(over -> over || snapshot().isEveryFteKnown());
  }

  /**
   * What it would take to bring the team's average to its limit, whether or not the policy binds
   * it.
   *
   * @return the FTE needed and the cases to move, as far as they can be known
   */
  public final CaseloadCapacity capacity() {
    return snapshot().capacityAt(limit());
  }

  /**
   * How to bring every worker of the team within its limit by moving the fewest cases.
   *
   * @return the moves, or the shortfall if no moves can do it; empty if individuals are not known
   */
  public final Optional<Reallocation> reallocation() {
    return snapshot().reallocation(limit());
  }

  /**
   * The check in one line, without identifiers.
   *
   * @return {@code Fenland Children's 1: 23 as printed, limit 20, 3 over: red}, and before the
   *     limit what stands beside the average, after the colour what else it may be
   */
  @Override
  public final String toString() {
    return team()
        + ": "
        + average()
        + (average().isPrinted() ? " as printed" : "")
        + snapshot().outsideAverageInWords()
        + ", limit "
        + limit()
        + (policy().binds().bindsEachWorker() ? " for each worker" : "")
        + distance().map(this::inWords).orElse("")
        + ": "
        + rag().map(this::inWords).orElse("not known");
  }

  private String inWords(Rag colour) {
    String others =
        possibleRags().stream()
            .filter(possible -> possible != colour)
            .map(Rag::label)
            .collect(joining(" or "));
    return colour.label() + (others.isEmpty() ? "" : ", may be " + others);
  }

  private String inWords(Fraction distance) {
    String whose = isMeasuredByWorker() ? ", heaviest " : ", ";
    if (distance.signum() == 0) {
      return whose + "at the limit";
    }
    Fraction size = distance.signum() < 0 ? distance.negated() : distance;
    return whose + Shown.oneDecimal(size) + (distance.signum() < 0 ? " below" : " over");
  }

  static final class Builder extends ImmutableCaseloadCheck.Builder {
    Builder() {}
  }
}
