package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Status;

/**
 * How much work a case is: points by the primary status of the child.
 *
 * <p>A weighted caseload is the sum of points over a worker's cases; the average is points ÷ FTE,
 * over the workers that the unweighted average is over, less those the statuses of whose cases are
 * not known. There is no national weighting: the points are the caller's policy. {@link
 * #UNWEIGHTED} gives every case one point.
 */
public final class CaseWeighting implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every case is one point. */
  public static final CaseWeighting UNWEIGHTED = new CaseWeighting("unweighted", same());

  private final String name;
  private final ImmutableSortedMap<Status, BigDecimal> points;

  private CaseWeighting(String name, ImmutableSortedMap<Status, BigDecimal> points) {
    this.name = name;
    this.points = points;
  }

  private static ImmutableSortedMap<Status, BigDecimal> same() {
    ImmutableSortedMap.Builder<Status, BigDecimal> ones = ImmutableSortedMap.naturalOrder();
    for (Status status : Status.values()) {
      ones.put(status, BigDecimal.ONE);
    }
    return ones.buildOrThrow();
  }

  /**
   * Points for every status.
   *
   * @param name what the weighting is called
   * @param points the points of a case, 0 or more, for each status there is
   * @return the weighting
   * @throws IllegalArgumentException if a status has no points, or negative ones, or the name is
   *     blank
   */
  public static CaseWeighting of(String name, Map<Status, BigDecimal> points) {
    ImmutableSortedMap.Builder<Status, BigDecimal> normalised = ImmutableSortedMap.naturalOrder();
    for (Status status : Status.values()) {
      BigDecimal ofStatus = points.get(status);
      checkArgument(ofStatus != null, "points: must not be missing for %s", status.label());
      checkArgument(
          ofStatus.signum() >= 0,
          "points: must be 0 or more, was %s for %s",
          ofStatus,
          status.label());
      normalised.put(status, Decimals.plain("points", ofStatus));
    }
    return new CaseWeighting(Words.requireText("name", name), normalised.buildOrThrow());
  }

  /**
   * What the weighting is called.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The points of a case, for each status.
   *
   * @return the points
   */
  public ImmutableSortedMap<Status, BigDecimal> points() {
    return points;
  }

  /**
   * A worker's weighted caseload: the sum of points over their cases.
   *
   * @param caseload the worker's cases
   * @return the points, exact; empty if the statuses of the cases are not known and matter
   */
  public Optional<BigDecimal> points(WorkerCaseload caseload) {
    if (caseload.casesByStatus().isEmpty()) {
      return pointsWithoutStatus(caseload.cases());
    }
    return Optional.of(
        Decimals.plain(
            "points",
            caseload.casesByStatus().entrySet().stream()
                .map(
                    cases ->
                        pointsOf(cases.getKey()).multiply(BigDecimal.valueOf(cases.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  private Optional<BigDecimal> pointsWithoutStatus(long cases) {
    boolean statusMatters = points.values().stream().distinct().count() > 1;
    return statusMatters && cases > 0
        ? Optional.empty()
        : Optional.of(
            Decimals.plain("points", pointsOf(Status.IN_CARE).multiply(BigDecimal.valueOf(cases))));
  }

  private BigDecimal pointsOf(Status status) {
    return Optional.ofNullable(points.get(status)).orElseThrow();
  }

  /**
   * A team's weighted average caseload: points ÷ FTE of the workers holding at least one case, in
   * points per FTE.
   *
   * <p>Left out, with their FTE: workers holding no case; workers holding cases with no FTE;
   * workers the statuses of whose cases are not known, where they matter.
   *
   * @param snapshot the team's caseloads
   * @return the average; empty if individuals are not known
   */
  public Optional<Measured<Average>> average(CaseloadSnapshot snapshot) {
    return snapshot.workers().map(this::average);
  }

  private Measured<Average> average(Iterable<WorkerCaseload> workers) {
    Average average = Average.UNDEFINED;
    long noCase = 0;
    long noFte = 0;
    long noStatus = 0;
    for (WorkerCaseload worker : workers) {
      Optional<BigDecimal> points = points(worker);
      if (worker.cases() == 0) {
        noCase++;
      } else if (!worker.isAveraged()) {
        noFte++;
      } else if (points.isEmpty()) {
        noStatus++;
      } else {
        average =
            average.pooledWith(
                Average.of(points.get(), worker.holder().fte().orElseThrow().toBigDecimal()));
      }
    }
    return Measured.of(
        average,
        Map.of(
            CaseloadSnapshot.NO_CASE,
            noCase,
            CaseloadSnapshot.NO_FTE,
            noFte,
            "workers holding cases of unknown status",
            noStatus));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseWeighting that
        && name.equals(that.name)
        && points.equals(that.points);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + points.hashCode();
  }

  /**
   * The weighting in words.
   *
   * @return its name
   */
  @Override
  public String toString() {
    return name;
  }
}
