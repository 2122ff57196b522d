package org.caselight.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.workforce.Employment;
import org.caselight.workforce.EmploymentKind;

/** Generators of what the workforce census counts; whatever fails shrinks towards few and 0. */
public final class CensusRecords {
  private CensusRecords() {}

  /** Of four workers in two teams, around 31 March 2019: they often follow or overlap. */
  public static Arbitrary<List<Employment>> employments() {
    return employment().list().ofMaxSize(12);
  }

  private static Arbitrary<Employment> employment() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"),
            Arbitraries.of(EmploymentKind.values())
                .edgeCases(cases -> cases.includeOnly(EmploymentKind.EMPLOYED)),
            Dates.closeDays(),
            Arbitraries.integers().between(-1, 10).optional(),
            Arbitraries.integers().between(1, 20).optional(0.9),
            Arbitraries.of("North", "South"))
        .as(
            (worker, kind, start, days, twentieths, team) ->
                Employment.builder()
                    .worker(WorkerId.of(worker))
                    .kind(kind)
                    .startedOn(start)
                    .endedOn(days.map(start::plusDays))
                    .fte(twentieths.map(CensusRecords::twentieths))
                    .team(Optional.of(Team.of(team, TeamKind.OTHER)))
                    .build());
  }

  private static Fte twentieths(int number) {
    return Fte.of(BigDecimal.valueOf(number * 5L, 2));
  }

  /** An FTE of an authority, from 0 to 500, with up to 3 decimals. */
  public static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs()
        .between(0, 500_000)
        .edgeCases(cases -> cases.includeOnly(0L, 49L, 50L, 500_000L))
        .map(thousandths -> BigDecimal.valueOf(thousandths, 3));
  }
}
