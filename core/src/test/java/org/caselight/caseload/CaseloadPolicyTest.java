package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caselight.caseload.CaseloadPolicy.Binding;
import org.caselight.indicator.Tolerance;
import org.caselight.service.Fte;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseloadPolicyTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);

  @Test
  void allowsAssessmentTeamsOfCambridgeshireMore() {
    CaseloadPolicy policy = CaseloadPolicies.CAMBRIDGESHIRE_2019;

    for (TeamKind kind : TeamKind.values()) {
      assertThat(policy.limitFor(kind))
          .isEqualTo(CaseloadLimit.of(kind == TeamKind.ASSESSMENT ? 25 : 20));
    }
    assertThat(policy.binds()).isEqualTo(Binding.TEAM_AVERAGE);
    assertThat(policy.tolerance()).isEqualTo(Tolerance.ofPercent(10));
    assertThat(policy.source().orElseThrow()).contains("paragraph 2.4");
  }

  @Test
  void readsFamilySafeguardingBothWays() {
    assertThat(CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE.limit())
        .isEqualTo(CaseloadLimit.of(15));
    assertThat(CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE.binds())
        .isEqualTo(Binding.TEAM_AVERAGE);
    assertThat(CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER.limit())
        .isEqualTo(CaseloadLimit.of(15));
    assertThat(CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER.binds())
        .isEqualTo(Binding.EACH_WORKER);
    assertThat(CaseloadPolicies.HEREFORDSHIRE_2012.limit()).isEqualTo(CaseloadLimit.of(17));
    assertThat(CaseloadPolicies.HEREFORDSHIRE_2012.binds()).isEqualTo(Binding.TEAM_AVERAGE);
  }

  @Test
  void saysItself() {
    assertThat(CaseloadPolicies.CAMBRIDGESHIRE_2019)
        .hasToString(
            "Cambridgeshire 2019: 20 cases per FTE, assessment 25, binding team averages,"
                + " amber up to 10% over");
    assertThat(CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER)
        .hasToString(
            "Family Safeguarding, each worker: 15 cases per FTE, binding each worker,"
                + " amber up to 10% over");
    assertThat(Binding.TEAM_AVERAGE.bindsEachWorker()).isFalse();
    assertThat(Binding.EACH_WORKER.bindsEachWorker()).isTrue();
    assertThat(Binding.TEAM_AVERAGE_AND_EACH_WORKER.bindsEachWorker()).isTrue();
    assertThat(Binding.TEAM_AVERAGE_AND_EACH_WORKER.label())
        .isEqualTo("team averages and each worker");
  }

  @Test
  void changesOnlyWhatItIsToldTo() {
    CaseloadPolicy original = CaseloadPolicies.CAMBRIDGESHIRE_2019;
    Tolerance two = Tolerance.ofAmount(new BigDecimal("2"));
    CaseloadPolicy changed = original.withTolerance(two).withBinding(Binding.EACH_WORKER);

    assertThat(changed.tolerance()).isEqualTo(two);
    assertThat(changed.binds()).isEqualTo(Binding.EACH_WORKER);
    assertThat(changed.limitByKind()).isEqualTo(original.limitByKind());
    assertThat(changed.source()).isEqualTo(original.source());
    assertThat(changed)
        .hasToString(
            "Cambridgeshire 2019, varied: 20 cases per FTE, assessment 25, binding each worker,"
                + " amber up to 2 cases per FTE over");
    assertThat(changed.name()).isEqualTo("Cambridgeshire 2019, varied");
    assertThat(changed.limit()).isEqualTo(original.limit());
    assertThat(original.withBinding(original.binds()).withTolerance(Tolerance.ofPercent(10)))
        .isEqualTo(original);
  }

  @Test
  void holdsATeamAgainstTheLimitOfItsKind() {
    CaseloadPolicy policy = CaseloadPolicies.CAMBRIDGESHIRE_2019;
    CaseloadSnapshot assessment = totals(TeamKind.ASSESSMENT);
    CaseloadSnapshot childrens = totals(TeamKind.CHILDRENS);

    assertThat(policy.check(assessment).isWithin()).isTrue();
    assertThat(policy.check(childrens).isOver()).isTrue();
    assertThat(policy.check(assessment).capacity().limit()).isEqualTo(CaseloadLimit.of(25));
    assertThat(policy.check(childrens).capacity().limit()).isEqualTo(CaseloadLimit.of(20));
    assertThat(policy.check(childrens).reallocation()).isEmpty();
    assertThat(
            policy
                .check(
                    CaseloadSnapshot.ofWorkers(
                        Team.of("A", TeamKind.ASSESSMENT),
                        DAY,
                        List.of(WorkerCaseload.of(WorkerId.of("W"), Fte.FULL_TIME, 27))))
                .reallocation()
                .orElseThrow()
                .shortfall())
        .isEqualTo(2);
  }

  private static CaseloadSnapshot totals(TeamKind kind) {
    return CaseloadSnapshot.ofTotals(Team.of("Team", kind), DAY, 48, Fte.of(2));
  }

  @Test
  void needsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseloadPolicy.ofLimit(" ", 20))
        .withMessage("name: must not be blank");
    assertThat(CaseloadPolicy.ofLimit("ours", 18).limitFor(TeamKind.OTHER))
        .isEqualTo(CaseloadLimit.of(18));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(CaseloadPolicies.CAMBRIDGESHIRE_2019))
        .isEqualTo(CaseloadPolicies.CAMBRIDGESHIRE_2019)
        .hasSameHashCodeAs(CaseloadPolicies.CAMBRIDGESHIRE_2019);
  }
}
