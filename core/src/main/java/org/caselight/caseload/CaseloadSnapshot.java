package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Measured;
import org.caselight.figure.Rounded;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.immutables.value.Value;

/**
 * The caseloads of one team on one day, as far as they are known.
 *
 * <p>A snapshot is made from workers' own caseloads, from totals, or from a published average
 * alone, and says which ({@link #basis}). A question that needs more than it has is answered "not
 * known": an empty {@code Optional}, never a guess.
 *
 * <p>The average is that of the Department for Education's workforce census: cases held ÷ FTE of
 * the workers holding at least one case, agency workers included. Workers who hold cases with no
 * FTE are listed ({@link #workersWithoutFte}), not averaged. Cases with no worker and cases
 * awaiting transfer are counted beside the average ({@link #waiting}).
 *
 * <p>Source: DfE, Children's social work workforce, methodology, "Average caseload";
 * Cambridgeshire, July 2019, paragraphs 2.2 to 2.6.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseloadSnapshot implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Why a worker is not in an average: reasons of {@link #measuredAverage}. */
  static final String NO_CASE = "workers holding no case";

  static final String NO_FTE = "workers holding cases with no FTE";

  private static final Comparator<WaitingCase> WAITING_ORDER =
      Comparator.comparing(WaitingCase::reason)
          .thenComparing(waiting -> waiting.since().orElse(LocalDate.MAX));

  private static final Comparator<WorkerCaseload> HEAVIEST_FIRST =
      Comparator.comparing((WorkerCaseload worker) -> worker.casesPerFte().isPresent())
          .thenComparing(
              worker -> worker.casesPerFte().orElse(Fraction.ZERO), Comparator.reverseOrder())
          .thenComparing(WorkerCaseload::worker);

  /** What a snapshot was made from. */
  public enum Basis {
    /** Workers' own caseloads: everything can be answered. */
    WORKERS,
    /** Cases held and the FTE of those who hold them: individuals are not known. */
    TOTALS,
    /** A published average: neither cases nor FTE nor individuals are known. */
    PUBLISHED_AVERAGE
  }

  CaseloadSnapshot() {}

  /**
   * A team's caseloads worker by worker.
   *
   * @param team the team
   * @param asAt the day
   * @param workers every worker of the team, in any order, those with no case too
   * @return the snapshot
   * @throws IllegalArgumentException if a worker appears twice, or the cases add up to more than a
   *     {@code long}, or the FTE to more than {@link Fte#MOST}
   */
  public static CaseloadSnapshot ofWorkers(
      Team team, LocalDate asAt, Iterable<WorkerCaseload> workers) {
    ImmutableList<WorkerCaseload> sorted =
        ImmutableList.sortedCopyOf(Comparator.comparing(WorkerCaseload::worker), workers);
    for (int i = 1; i < sorted.size(); i++) {
      checkArgument(
          !sorted.get(i).worker().equals(sorted.get(i - 1).worker()),
          "workers: must be different, one appears twice in %s (withheld)",
          team);
    }
    BigDecimal held =
        sorted.stream()
            .map(worker -> BigDecimal.valueOf(worker.cases()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    checkArgument(
        held.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0,
        "workers: cases must add up to at most %s, was %s",
        Long.MAX_VALUE,
        held);
    Average average =
        sorted.stream()
            .filter(WorkerCaseload::isAveraged)
            .map(
                worker ->
                    Average.of(
                        BigDecimal.valueOf(worker.cases()),
                        worker.holder().fte().orElseThrow().toBigDecimal()))
            .reduce(Average.UNDEFINED, Average::pooledWith);
    checkArgument(
        average.base().compareTo(Fte.MOST.toBigDecimal()) <= 0,
        "workers: FTE must add up to at most %s, was %s",
        Fte.MOST,
        average.base());
    return new Builder().team(team).asAt(asAt).computedAverage(average).workers(sorted).build();
  }

  /**
   * A team's cases and the FTE of those who hold them.
   *
   * @param team the team
   * @param asAt the day
   * @param cases the cases held: one a child, allocated ones only
   * @param caseHoldersFte the FTE of workers holding at least one case, agency workers included
   * @return the snapshot
   * @throws IllegalArgumentException if {@code cases} is negative, or above 0 with an FTE of 0
   */
  public static CaseloadSnapshot ofTotals(
      Team team, LocalDate asAt, long cases, Fte caseHoldersFte) {
    checkArgument(cases >= 0, "cases: must be 0 or more, was %s", cases);
    checkArgument(
        cases == 0 || !caseHoldersFte.isZero(),
        "caseHoldersFte: must be above 0 where %s cases are held, was 0",
        cases);
    return new Builder()
        .team(team)
        .asAt(asAt)
        .computedAverage(
            cases == 0
                ? Average.UNDEFINED
                : Average.of(BigDecimal.valueOf(cases), caseHoldersFte.toBigDecimal()))
        .build();
  }

  /**
   * A team's average caseload as somebody published it.
   *
   * @param team the team
   * @param asAt the day
   * @param casesPerFte the average as printed, in cases per FTE
   * @return the snapshot
   * @throws IllegalArgumentException if the average is negative
   */
  public static CaseloadSnapshot ofPublishedAverage(
      Team team, LocalDate asAt, Rounded casesPerFte) {
    checkArgument(
        casesPerFte.printed().signum() >= 0, "casesPerFte: must be 0 or more, was %s", casesPerFte);
    return new Builder().team(team).asAt(asAt).printedAverage(casesPerFte).build();
  }

  /**
   * The same snapshot with the cases that wait beside it, in place of any it had.
   *
   * @param waiting every unallocated case and every case awaiting transfer, in any order
   * @return a snapshot that knows them
   */
  public final CaseloadSnapshot withWaiting(Iterable<WaitingCase> waiting) {
    return new Builder()
        .team(team())
        .asAt(asAt())
        .computedAverage(computedAverage())
        .printedAverage(printedAverage())
        .workers(workers())
        .waitingCases(ImmutableList.sortedCopyOf(WAITING_ORDER, waiting))
        .build();
  }

  /**
   * The team.
   *
   * @return the team
   */
  public abstract Team team();

  /**
   * The day.
   *
   * @return the day
   */
  public abstract LocalDate asAt();

  /**
   * Every worker's caseload.
   *
   * @return the caseloads by pseudonym, those with no case too; empty if individuals are not known
   */
  public abstract Optional<ImmutableList<WorkerCaseload>> workers();

  /**
   * The cases that wait, whatever for.
   *
   * @return the cases; empty if it is not known whether any waits
   */
  public abstract Optional<ImmutableList<WaitingCase>> waitingCases();

  /**
   * The average with its working, where cases and FTE are known.
   *
   * @return the average, undefined if no worker with an FTE holds a case; empty for a published
   *     average
   */
  public abstract Optional<Average> computedAverage();

  /**
   * The average as published, where nothing else is known.
   *
   * @return the printed average; empty where cases and FTE are known
   */
  public abstract Optional<Rounded> printedAverage();

  /**
   * What the snapshot was made from.
   *
   * @return the basis
   */
  public final Basis basis() {
    if (workers().isPresent()) {
      return Basis.WORKERS;
    }
    return computedAverage().isPresent() ? Basis.TOTALS : Basis.PUBLISHED_AVERAGE;
  }

  /**
   * The average caseload: cases held ÷ FTE of workers holding at least one case, in cases per FTE.
   *
   * @return the average with its working, or as printed; undefined if no worker with an FTE holds a
   *     case
   */
  public final Figure average() {
    return computedAverage()
        .<Figure>map(average -> average)
        .orElseGet(() -> printedAverage().orElseThrow());
  }

  /**
   * The average caseload and which workers it leaves out: those who hold no case, and those who
   * hold cases with no FTE.
   *
   * @return the average; nothing is known to be left out unless individuals are known
   */
  public final Measured<Figure> measuredAverage() {
    return workers()
        .map(
            workers ->
                Measured.of(
                    average(),
                    Map.of(
                        NO_CASE,
                        workers.stream().filter(worker -> worker.cases() == 0).count(),
                        NO_FTE,
                        workers.stream().filter(WorkerCaseload::isWithoutFte).count())))
        .orElseGet(() -> Measured.of(average()));
  }

  /**
   * How many cases are held, by workers with and without FTE.
   *
   * @return the number of cases; empty for a published average
   */
  public final OptionalLong cases() {
    if (workers().isPresent()) {
      return OptionalLong.of(workers().get().stream().mapToLong(WorkerCaseload::cases).sum());
    }
    return computedAverage().isPresent()
        ? OptionalLong.of(computedAverage().get().total().longValueExact())
        : OptionalLong.empty();
  }

  /**
   * The FTE that the average is over: of workers holding at least one case.
   *
   * @return the FTE; empty for a published average
   */
  public final Optional<Fte> caseHoldersFte() {
    return computedAverage().map(average -> Fte.of(average.base()));
  }

  /**
   * Who holds cases with an FTE of 0 or none recorded, and so is in no average.
   *
   * @return the workers by pseudonym; empty if individuals are not known
   */
  public final Optional<ImmutableList<WorkerCaseload>> workersWithoutFte() {
    return workers()
        .map(
            workers ->
                workers.stream().filter(WorkerCaseload::isWithoutFte).collect(toImmutableList()));
  }

  /**
   * How many cases are held by workers with an FTE of 0 or none recorded, and so are in no average.
   *
   * @return the number of cases; empty if individuals are not known
   */
  public final OptionalLong casesWithoutFte() {
    return workersWithoutFte().isPresent()
        ? OptionalLong.of(workersWithoutFte().get().stream().mapToLong(WorkerCaseload::cases).sum())
        : OptionalLong.empty();
  }

  /**
   * How many cases need a worker's FTE and are in no average: held by workers with an FTE of 0 or
   * none recorded, and unallocated, as far as the snapshot knows of them.
   *
   * @return the number of cases, 0 if it knows of none; {@code Long.MAX_VALUE} if there are more
   */
  public final long casesOutsideAverage() {
    return LongMath.saturatedAdd(
        casesWithoutFte().orElse(0),
        waiting(WaitingCase.Reason.UNALLOCATED).map(WaitingSummary::cases).orElse(0L));
  }

  /**
   * Who has an FTE above 1. Some have; more often somebody gave weekly hours, and 60 cases at "37.5
   * FTE" look light.
   *
   * @return the workers by pseudonym; empty if individuals are not known
   */
  public final Optional<ImmutableList<WorkerCaseload>> workersAboveFullTime() {
    return workers()
        .map(
            workers ->
                workers.stream()
                    .filter(
                        worker ->
                            worker
                                .holder()
                                .fte()
                                .filter(fte -> fte.compareTo(Fte.FULL_TIME) > 0)
                                .isPresent())
                    .collect(toImmutableList()));
  }

  /** Whether nobody holds cases with no FTE recorded, as far as individuals are known. */
  final boolean isEveryFteKnown() {
    return workers().stream()
        .flatMap(ImmutableList::stream)
        .allMatch(worker -> worker.cases() == 0 || worker.holder().fte().isPresent());
  }

  /** What the average leaves out, in words; blank if nothing is known to be. */
  final String outsideAverageInWords() {
    StringBuilder words = new StringBuilder();
    if (casesWithoutFte().orElse(0) > 0) {
      words
          .append(", beside it ")
          .append(Words.count(casesWithoutFte().getAsLong(), "case"))
          .append(" held without FTE");
    }
    waiting(WaitingCase.Reason.UNALLOCATED)
        .filter(unallocated -> unallocated.cases() > 0)
        .ifPresent(
            unallocated ->
                words
                    .append(words.isEmpty() ? ", beside it " : " and ")
                    .append(unallocated.cases())
                    .append(" unallocated"));
    return words.toString();
  }

  /**
   * Who holds more cases than they may by a limit: above limit × FTE, or above their own. Found
   * whether or not the team's average is within the limit: an average can mask individuals.
   *
   * <p>Source: Cambridgeshire, 29 July 2019, "this could mask differences in individual workload".
   *
   * @param limit cases per FTE
   * @return the workers over, heaviest caseload per FTE first, those without FTE before all; empty
   *     if individuals are not known
   */
  public final Optional<ImmutableList<WorkerCaseload>> workersOver(CaseloadLimit limit) {
    return workers()
        .map(
            workers ->
                workers.stream()
                    .filter(worker -> worker.isOver(limit).orElse(false))
                    .sorted(HEAVIEST_FIRST)
                    .collect(toImmutableList()));
  }

  /**
   * How evenly the cases are spread, over workers who hold at least one. Idle workers are not in
   * it, and by {@link CaseloadDistribution.Measure#CASES_PER_FTE} neither are those of {@link
   * #workersWithoutFte}.
   *
   * @param measure what is compared
   * @return the distribution; empty if individuals are not known, or nobody is left to compare
   */
  public final Optional<CaseloadDistribution> distribution(CaseloadDistribution.Measure measure) {
    return workers()
        .map(
            workers ->
                workers.stream()
                    .filter(worker -> worker.cases() > 0)
                    .map(worker -> caseload(worker, measure))
                    .flatMap(Optional::stream)
                    .toList())
        .filter(caseloads -> !caseloads.isEmpty())
        .map(CaseloadDistribution::of);
  }

  private static Optional<Fraction> caseload(
      WorkerCaseload worker, CaseloadDistribution.Measure measure) {
    return switch (measure) {
      case CASES_PER_FTE -> worker.casesPerFte();
      case CASES_HELD -> Optional.of(Fraction.of(worker.cases()));
    };
  }

  /**
   * How evenly the cases are spread, compared by cases per FTE.
   *
   * @return the distribution; empty if individuals are not known, or nobody with an FTE holds a
   *     case
   */
  public final Optional<CaseloadDistribution> distribution() {
    return distribution(CaseloadDistribution.Measure.CASES_PER_FTE);
  }

  /**
   * How many cases wait for one thing, and for how long.
   *
   * @param reason what they wait for
   * @return the summary, with 0 cases if none waits; empty if it is not known whether any waits
   */
  public final Optional<WaitingSummary> waiting(WaitingCase.Reason reason) {
    return waitingCases().map(waiting -> WaitingSummary.of(waiting, reason, asAt()));
  }

  /**
   * What it would take to bring the team to a limit.
   *
   * @param limit cases per FTE
   * @return the FTE needed and the cases to move, as far as they can be known
   */
  public final CaseloadCapacity capacityAt(CaseloadLimit limit) {
    return CaseloadCapacity.of(this, limit);
  }

  /**
   * How to bring every worker within a limit by moving the fewest cases within the team.
   *
   * @param limit cases per FTE
   * @return the moves, or the shortfall if no moves can do it; empty if individuals are not known
   */
  public final Optional<Reallocation> reallocation(CaseloadLimit limit) {
    return workers().map(workers -> Reallocation.of(workers, limit));
  }

  /**
   * The snapshot in one line, without identifiers.
   *
   * @return {@code Hunts Assessment, 2019-06-14: 21 as printed}
   */
  @Override
  public final String toString() {
    return team()
        + ", "
        + asAt()
        + ": "
        + average()
        + (average().isPrinted() ? " as printed" : "")
        + outsideAverageInWords();
  }

  static final class Builder extends ImmutableCaseloadSnapshot.Builder {
    Builder() {}
  }
}
