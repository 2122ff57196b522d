package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** How many cases one worker holds in one team on one day. */
@Value.Immutable
@CaselightValue
public abstract class WorkerCaseload implements Serializable {
  private static final long serialVersionUID = 1L;

  WorkerCaseload() {}

  /**
   * A worker, their FTE and their cases.
   *
   * @param worker who
   * @param fte their full-time equivalent in this team
   * @param cases how many cases they hold: one a child
   * @return the caseload
   * @throws IllegalArgumentException if {@code cases} is negative
   */
  public static WorkerCaseload of(WorkerId worker, Fte fte, long cases) {
    return of(CaseHolder.of(worker, fte), cases);
  }

  /**
   * A case holder and their cases.
   *
   * @param holder who
   * @param cases how many cases they hold: one a child
   * @return the caseload
   * @throws IllegalArgumentException if {@code cases} is negative
   */
  public static WorkerCaseload of(CaseHolder holder, long cases) {
    return builder().holder(holder).cases(cases).build();
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
   * Who holds the cases.
   *
   * @return the case holder
   */
  public abstract CaseHolder holder();

  /**
   * How many cases they hold: one a child. Cases awaiting transfer are still theirs.
   *
   * @return the number, 0 or more
   */
  public abstract long cases();

  /**
   * The cases by the primary status of the child.
   *
   * @return the numbers, adding up to {@link #cases}; empty if the statuses are not known
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Long> casesByStatus();

  @Value.Check
  void validate() {
    checkArgument(cases() >= 0, "cases: must be 0 or more, was %s", cases());
    casesByStatus()
        .forEach(
            (status, count) ->
                checkArgument(
                    count >= 0,
                    "casesByStatus: must be 0 or more, was %s (%s)",
                    count,
                    status.label()));
    if (!casesByStatus().isEmpty()) {
      BigDecimal sum =
          casesByStatus().values().stream()
              .map(BigDecimal::valueOf)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      checkArgument(
          sum.compareTo(BigDecimal.valueOf(cases())) == 0,
          "casesByStatus: must add up to %s cases, was %s",
          cases(),
          sum);
    }
  }

  /**
   * Who holds the cases.
   *
   * @return the worker's pseudonym
   */
  public final WorkerId worker() {
    return holder().worker();
  }

  /**
   * Whether the worker holds a case and has an FTE above 0, and so counts in the team's average.
   *
   * @return true if both are so
   */
  public final boolean isAveraged() {
    return cases() > 0 && hasFte();
  }

  private boolean hasFte() {
    return holder().fte().filter(fte -> !fte.isZero()).isPresent();
  }

  /**
   * Whether the worker holds cases with an FTE of 0 or none recorded: such workers are listed, not
   * averaged.
   *
   * @return true if cases are held without FTE
   */
  public final boolean isWithoutFte() {
    return cases() > 0 && !hasFte();
  }

  /**
   * The caseload a full-time worker would have: cases ÷ FTE. 12 cases at 0.6 FTE are 20.
   *
   * @return cases per FTE, empty if the FTE is 0 or not known
   */
  public final Optional<Fraction> casesPerFte() {
    return holder()
        .fte()
        .filter(fte -> !fte.isZero())
        .map(fte -> Fraction.of(cases()).dividedBy(Fraction.of(fte.toBigDecimal())));
  }

  /**
   * How many cases the worker may hold: limit × FTE rounded down, or their own limit if that is
   * lower.
   *
   * @param limit cases per FTE
   * @return whole cases; empty if the FTE is not known, unless their own limit is 0
   */
  public final OptionalLong capacity(CaseloadLimit limit) {
    return holder().capacity(limit);
  }

  /**
   * Whether the worker holds more than they may: cases above limit × FTE, or above their own limit.
   * At either is not over. Nobody is over with no case.
   *
   * @param limit cases per FTE
   * @return the answer, empty if it hangs on an FTE that is not known
   */
  public final Optional<Boolean> isOver(CaseloadLimit limit) {
    return rag(limit, Tolerance.NONE).map(rag -> rag != Rag.GREEN);
  }

  /**
   * By how many cases the worker is known to be over: cases − capacity, or cases − own limit where
   * the FTE is not known.
   *
   * @param limit cases per FTE
   * @return whole cases, 0 if the worker is not known to be over
   */
  public final long casesOver(CaseloadLimit limit) {
    long mayHold = capacity(limit).orElse(holder().ownLimitCases().orElse(Long.MAX_VALUE));
    return Math.max(0, cases() - mayHold);
  }

  /**
   * How far the worker is from what they may hold, in cases per FTE: cases ÷ FTE − limit, or cases
   * − own limit if that is further over.
   *
   * @param limit cases per FTE
   * @return the distance, exact, above 0 if over; where the FTE is 0 or not known, the distance
   *     over their own limit if they are over it, and otherwise empty
   */
  public final Optional<Fraction> distance(CaseloadLimit limit) {
    Optional<Fraction> byFte =
        casesPerFte().map(caseload -> caseload.minus(Fraction.of(limit.casesPerFte())));
    Optional<Fraction> byOwnLimit =
        holder().ownLimitCases().stream()
            .mapToObj(own -> Fraction.of(cases()).minus(Fraction.of(own)))
            .filter(distance -> byFte.isPresent() || distance.signum() > 0)
            .findFirst();
    return Stream.of(byFte, byOwnLimit).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /**
   * The worker's colour: cases ÷ FTE held against the limit, and cases against their own limit; the
   * worse of the two. Cases at 0 FTE are red by any limit. No case is green.
   *
   * @param limit cases per FTE
   * @param tolerance how far over is still amber
   * @return the colour; without FTE, the colour by their own limit if they are over it, which is
   *     then the least it can be, and otherwise empty
   */
  public final Optional<Rag> rag(CaseloadLimit limit, Tolerance tolerance) {
    if (cases() == 0) {
      return Optional.of(Rag.GREEN);
    }
    Rag byOwnLimit = ragByOwnLimit(tolerance);
    if (holder().fte().isEmpty()) {
      return Optional.of(byOwnLimit).filter(rag -> rag != Rag.GREEN);
    }
    return Optional.of(ragByFte(holder().fte().get(), limit, tolerance).orWorse(byOwnLimit));
  }

  private Rag ragByFte(Fte fte, CaseloadLimit limit, Tolerance tolerance) {
    if (fte.isZero()) {
      return Rag.RED;
    }
    Average perFte = Average.of(BigDecimal.valueOf(cases()), fte.toBigDecimal());
    return limit.target().rag(perFte, tolerance).orElseThrow();
  }

  private Rag ragByOwnLimit(Tolerance tolerance) {
    if (holder().ownLimitCases().isEmpty()) {
      return Rag.GREEN;
    }
    return Target.atMost(BigDecimal.valueOf(holder().ownLimitCases().getAsLong()))
        .rag(Average.of(cases(), 1), tolerance)
        .orElseThrow();
  }

  /**
   * The caseload without identifier.
   *
   * @return {@code 17 cases (social worker, 0.8 FTE)}
   */
  @Override
  public final String toString() {
    return Words.count(cases(), "case") + " (" + holder() + ")";
  }

  /** Builds a {@link WorkerCaseload}: holder and cases are required. */
  public static final class Builder extends ImmutableWorkerCaseload.Builder {
    Builder() {}
  }
}
