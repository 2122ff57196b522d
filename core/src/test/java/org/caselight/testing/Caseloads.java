package org.caselight.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.caseload.CaseHolder;
import org.caselight.caseload.CaseloadLimit;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadSnapshot;
import org.caselight.caseload.WorkerCaseload;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;

/** Teams, workers, snapshots and policies, for properties. */
public final class Caseloads {
  /** The day of every snapshot made here. */
  public static final LocalDate DAY = LocalDate.of(2019, 6, 14);

  private Caseloads() {}

  /** Limits from a quarter of a case to a hundred, and a huge one. */
  public static Arbitrary<CaseloadLimit> limits() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(1, 40).map(limit -> CaseloadLimit.of(limit))),
        Tuple.of(
            4,
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.25"), BigDecimal.valueOf(100))
                .ofScale(2)
                .map(CaseloadLimit::new)),
        Tuple.of(1, Arbitraries.just(CaseloadLimit.of(Long.MAX_VALUE))));
  }

  /** FTE as a payroll has it: hundredths, now and then finer. */
  public static Arbitrary<Fte> ftes() {
    return Arbitraries.oneOf(
        Arbitraries.of("1", "1", "0.5", "0.6", "0.8").map(Fte::parse),
        Arbitraries.integers().between(1, 120).map(n -> Fte.of(BigDecimal.valueOf(n, 2))),
        Arbitraries.integers().between(1, 1_200_000).map(n -> Fte.of(BigDecimal.valueOf(n, 6))));
  }

  /** Cases as a worker holds them, now and then beyond all reason. */
  public static Arbitrary<Long> cases() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.longs().between(0, 50)),
        Tuple.of(1, Arbitraries.longs().between(0, 1L << 56)));
  }

  /** A worker with cases; FTE, role and own limit are sometimes missing, the FTE sometimes 0. */
  public static Arbitrary<WorkerCaseload> workers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10_000),
            ftes().injectNull(0.1).map(Optional::ofNullable),
            Arbitraries.integers().between(0, 19),
            Arbitraries.longs().between(0, 25).injectNull(0.8),
            Arbitraries.of(Role.class).injectNull(0.3).map(Optional::ofNullable),
            statuses(),
            Arbitraries.of(true, false))
        .as(
            (id, fte, absent, ownLimit, role, byStatus, statusKnown) ->
                WorkerCaseload.builder()
                    .holder(
                        CaseHolder.builder()
                            .worker(WorkerId.of("W" + id))
                            .fte(absent == 0 ? fte.map(any -> Fte.ZERO) : fte)
                            .ownLimitCases(
                                ownLimit == null ? OptionalLong.empty() : OptionalLong.of(ownLimit))
                            .role(role)
                            .build())
                    .cases(byStatus.values().stream().mapToLong(Long::longValue).sum())
                    .putAllCasesByStatus(statusKnown ? byStatus : Map.of())
                    .build());
  }

  private static Arbitrary<Map<Status, Long>> statuses() {
    return Arbitraries.maps(Arbitraries.of(Status.class), cases()).ofMaxSize(3);
  }

  /** The workers of a team, all different. */
  public static Arbitrary<List<WorkerCaseload>> teamsOfWorkers() {
    return workers().list().uniqueElements(WorkerCaseload::worker).ofMaxSize(12);
  }

  /** Teams of a few names and every kind. */
  public static Arbitrary<Team> teams() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30), Arbitraries.of(TeamKind.class))
        .as((number, kind) -> Team.of("Team " + number, kind));
  }

  /** Snapshots worker by worker. */
  public static Arbitrary<CaseloadSnapshot> snapshotsOfWorkers() {
    return Combinators.combine(teams(), teamsOfWorkers())
        .as((team, workers) -> CaseloadSnapshot.ofWorkers(team, DAY, workers));
  }

  /** Snapshots of totals. */
  public static Arbitrary<CaseloadSnapshot> snapshotsOfTotals() {
    return Combinators.combine(teams(), cases(), ftes())
        .as((team, cases, fte) -> CaseloadSnapshot.ofTotals(team, DAY, cases, fte));
  }

  /** Snapshots of a published average. */
  public static Arbitrary<CaseloadSnapshot> snapshotsOfPublishedAverages() {
    return Combinators.combine(
            teams(), Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 1))
        .as(
            (team, printed, decimals) ->
                CaseloadSnapshot.ofPublishedAverage(
                    team, DAY, Rounded.of(BigDecimal.valueOf(printed, decimals), decimals)));
  }

  /** Snapshots made in each of the three ways. */
  public static Arbitrary<CaseloadSnapshot> snapshots() {
    return Arbitraries.oneOf(
        snapshotsOfWorkers(), snapshotsOfTotals(), snapshotsOfPublishedAverages());
  }

  /** The snapshots of a service: no team twice. */
  public static Arbitrary<List<CaseloadSnapshot>> services() {
    return snapshots().list().uniqueElements(CaseloadSnapshot::team).ofMaxSize(10);
  }

  /** Policies with a general limit, some limits by kind, any binding and tolerance. */
  public static Arbitrary<CaseloadPolicy> policies() {
    return Combinators.combine(
            limits(),
            Arbitraries.maps(Arbitraries.of(TeamKind.class), limits()).ofMaxSize(2),
            Arbitraries.of(CaseloadPolicy.Binding.class),
            tolerances())
        .as(
            (limit, byKind, binding, tolerance) ->
                CaseloadPolicy.builder()
                    .name("generated")
                    .limit(limit)
                    .putAllLimitByKind(byKind)
                    .binds(binding)
                    .tolerance(tolerance)
                    .build());
  }

  private static Arbitrary<Tolerance> tolerances() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 30).map(percent -> Tolerance.ofPercent(percent)),
        Arbitraries.integers()
            .between(0, 50)
            .map(n -> Tolerance.ofAmount(BigDecimal.valueOf(n, 1))));
  }
}
