package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caselight.figure.Average;
import org.caselight.figure.Measured;
import org.caselight.service.Fte;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseWeightingTest {
  private static final CaseWeighting WEIGHTING = CaseWeighting.of("ours", points("1.50"));

  /** One point for every status but in care (the given number) and early help (none). */
  private static Map<Status, BigDecimal> points(String inCare) {
    Map<Status, BigDecimal> points = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      points.put(status, BigDecimal.ONE);
    }
    points.put(Status.IN_CARE, new BigDecimal(inCare));
    points.put(Status.EARLY_HELP, BigDecimal.ZERO);
    return points;
  }

  private static WorkerCaseload worker(String id, Fte fte, long inCare, long earlyHelp) {
    return WorkerCaseload.builder()
        .holder(CaseHolder.of(WorkerId.of(id), fte))
        .cases(inCare + earlyHelp)
        .putCasesByStatus(Status.IN_CARE, inCare)
        .putCasesByStatus(Status.EARLY_HELP, earlyHelp)
        .build();
  }

  private static CaseloadSnapshot team(WorkerCaseload... workers) {
    return CaseloadSnapshot.ofWorkers(
        Team.of("T", TeamKind.CHILDRENS), LocalDate.EPOCH, List.of(workers));
  }

  @Test
  void addsUpThePointsOfCases() {
    assertThat(WEIGHTING.points(worker("W", Fte.FULL_TIME, 7, 3)).orElseThrow())
        .isEqualByComparingTo("10.5");
    assertThat(WEIGHTING.points(worker("W", Fte.FULL_TIME, 0, 3)).orElseThrow())
        .isEqualByComparingTo("0");
  }

  @Test
  void doesNotKnowThePointsOfCasesOfUnknownStatus() {
    assertThat(WEIGHTING.points(WorkerCaseload.of(WorkerId.of("W"), Fte.FULL_TIME, 5))).isEmpty();
    assertThat(
            WEIGHTING.points(WorkerCaseload.of(WorkerId.of("W"), Fte.FULL_TIME, 0)).orElseThrow())
        .isEqualByComparingTo("0");
  }

  @Test
  void needsNoStatusWhereAllCountAlike() {
    assertThat(
            CaseWeighting.UNWEIGHTED
                .points(WorkerCaseload.of(WorkerId.of("W"), Fte.FULL_TIME, 5))
                .orElseThrow())
        .isEqualByComparingTo("5");
  }

  @Test
  void averagesPointsOverFteAndSaysWhomItLeavesOut() {
    CaseloadSnapshot team =
        team(
            worker("A", Fte.FULL_TIME, 10, 5),
            worker("B", Fte.parse("0.5"), 4, 0),
            WorkerCaseload.of(WorkerId.of("C"), Fte.FULL_TIME, 5),
            worker("D", Fte.ZERO, 3, 0),
            worker("E", Fte.FULL_TIME, 0, 0),
            worker("F", Fte.FULL_TIME, 0, 0));

    assertThat(WEIGHTING.average(team))
        .contains(
            Measured.of(
                Average.of(new BigDecimal("21"), new BigDecimal("1.5")),
                ImmutableSortedMap.of(
                    "workers holding no case",
                    2L,
                    "workers holding cases with no FTE",
                    1L,
                    "workers holding cases of unknown status",
                    1L)));
  }

  @Test
  void doesNotKnowTheAverageBehindTotals() {
    assertThat(
            WEIGHTING.average(
                CaseloadSnapshot.ofTotals(
                    Team.of("T", TeamKind.OTHER), LocalDate.EPOCH, 9, Fte.FULL_TIME)))
        .isEmpty();
  }

  @Test
  void needsPointsForEveryStatus() {
    Map<Status, BigDecimal> missing = points("1");
    missing.remove(Status.CARE_LEAVER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseWeighting.of("ours", missing))
        .withMessage("points: must not be missing for care leaver");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseWeighting.of("ours", points("-1")))
        .withMessage("points: must be 0 or more, was -1 for in care");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseWeighting.of("", points("1")))
        .withMessage("name: must not be blank");
  }

  @Test
  void isOneWeightingHoweverItsPointsAreWritten() {
    CaseWeighting same = CaseWeighting.of("ours", points("1.5"));

    assertThat(WEIGHTING).isEqualTo(same).hasSameHashCodeAs(same).hasToString("ours");
    assertThat(WEIGHTING)
        .isNotEqualTo(CaseWeighting.of("theirs", points("1.5")))
        .doesNotHaveSameHashCodeAs(CaseWeighting.of("theirs", points("1.5")));
    assertThat(WEIGHTING).isNotEqualTo(CaseWeighting.of("ours", points("2")));
    assertThat(WEIGHTING.name()).isEqualTo("ours");
    assertThat(WEIGHTING.points()).containsEntry(Status.IN_CARE, new BigDecimal("1.5"));
    assertThat(CaseWeighting.UNWEIGHTED.points().values())
        .hasSize(6)
        .allMatch(points -> points.compareTo(BigDecimal.ONE) == 0);
    assertThat(Serialized.copy(WEIGHTING)).isEqualTo(WEIGHTING);
  }

  @Test
  void givesOneAnswerForOneCaseload() {
    Map<Status, BigDecimal> tens = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      tens.put(status, BigDecimal.TEN);
    }
    CaseWeighting ten = CaseWeighting.of("ten", tens);

    assertThat(ten.points(WorkerCaseload.of(WorkerId.of("W"), Fte.FULL_TIME, 3)))
        .isEqualTo(ten.points(worker("W", Fte.FULL_TIME, 2, 1)))
        .contains(new BigDecimal("30"));
    assertThat(ten.points()).containsEntry(Status.IN_CARE, new BigDecimal("10"));
  }
}
