package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.caseload.CaseHoldingPolicies.CAMBRIDGESHIRE_2019;
import static org.caselight.caseload.CaseHoldingPolicies.WORKING_TOGETHER_2023;

import java.time.LocalDate;
import java.util.List;
import org.caselight.calendar.Timeline;
import org.caselight.caseload.HoldingBreach.Reason;
import org.caselight.service.ChildId;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class CaseHoldingPolicyTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final WorkerId WORKER = WorkerId.of("W1");

  private static List<HoldingBreach> breaches(
      CaseHoldingPolicy policy, Role role, Status... statuses) {
    return policy.breaches(
        allocation()
            .addHolders(CaseHolder.builder().worker(WORKER).fte(Fte.FULL_TIME).role(role).build())
            .addCases(
                OpenCase.builder()
                    .child(ChildId.of("C1"))
                    .worker(WORKER)
                    .addStatuses(statuses)
                    .build())
            .build());
  }

  private static Allocation.Builder allocation() {
    return Allocation.builder().team(Team.of("T", TeamKind.CHILDRENS)).asAt(DAY);
  }

  @Test
  void letsSocialWorkersHoldEverything() {
    for (CaseHoldingPolicy policy : List.of(CAMBRIDGESHIRE_2019, WORKING_TOGETHER_2023)) {
      for (Role role : List.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER)) {
        assertThat(breaches(policy, role, Status.values())).isEmpty();
      }
    }
  }

  @Test
  void letsChildrensPractitionersHoldChildrenInNeedAndNothingElseIn2019() {
    for (Status status : Status.values()) {
      assertThat(CAMBRIDGESHIRE_2019.permits(Role.CHILDRENS_PRACTITIONER, status))
          .isEqualTo(status == Status.CHILD_IN_NEED_PLAN);
      assertThat(breaches(CAMBRIDGESHIRE_2019, Role.CHILDRENS_PRACTITIONER, status))
          .hasSize(status == Status.CHILD_IN_NEED_PLAN ? 0 : 1);
    }
  }

  @Test
  void letsLeadPractitionersHoldChildrenInNeedFrom2023() {
    for (Role role :
        List.of(Role.LEAD_PRACTITIONER, Role.CHILDRENS_PRACTITIONER, Role.FAMILY_SUPPORT_WORKER)) {
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.CHILD_IN_NEED_PLAN)).isEmpty();
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.OPEN_FOR_ASSESSMENT)).isEmpty();
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.EARLY_HELP)).isEmpty();
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.CHILD_PROTECTION_PLAN)).hasSize(1);
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.IN_CARE)).hasSize(1);
      assertThat(breaches(WORKING_TOGETHER_2023, role, Status.CARE_LEAVER)).hasSize(1);
    }
    assertThat(breaches(WORKING_TOGETHER_2023, Role.PERSONAL_ADVISER, Status.CARE_LEAVER))
        .isEmpty();
    assertThat(breaches(WORKING_TOGETHER_2023, Role.PERSONAL_ADVISER, Status.EARLY_HELP))
        .hasSize(1);
  }

  @Test
  void judgesAChildByEveryStatus() {
    assertThat(
            breaches(
                CAMBRIDGESHIRE_2019,
                Role.CHILDRENS_PRACTITIONER,
                Status.CHILD_IN_NEED_PLAN,
                Status.CHILD_PROTECTION_PLAN,
                Status.IN_CARE))
        .singleElement()
        .satisfies(
            breach -> {
              assertThat(breach.statuses())
                  .containsExactly(Status.IN_CARE, Status.CHILD_PROTECTION_PLAN);
              assertThat(breach.reason()).isEqualTo(Reason.STATUS_NOT_PERMITTED);
              assertThat(breach.worker()).isEqualTo(WORKER);
              assertThat(breach.child()).isEqualTo(ChildId.of("C1"));
              assertThat(breach.role()).contains(Role.CHILDRENS_PRACTITIONER);
              assertThat(breach)
                  .hasToString(
                      "children's practitioner: in care and child protection plan,"
                          + " status not permitted");
            });
  }

  @Test
  void saysWhereThePolicyIsSilent() {
    assertThat(breaches(CAMBRIDGESHIRE_2019, Role.PERSONAL_ADVISER, Status.CARE_LEAVER))
        .singleElement()
        .hasToString("personal adviser: care leaver, role not covered");
  }

  @Test
  void saysWhereTheRoleIsNotKnown() {
    assertThat(
            CAMBRIDGESHIRE_2019.breaches(
                allocation()
                    .addCases(OpenCase.heldBy(ChildId.of("C1"), Status.IN_CARE, WORKER))
                    .build()))
        .singleElement()
        .hasToString("worker: in care, role not known");
  }

  @Test
  void findsNoBreachWhereNobodyHoldsTheCase() {
    assertThat(
            CAMBRIDGESHIRE_2019.breaches(
                allocation()
                    .addCases(OpenCase.unallocated(ChildId.of("C1"), Status.IN_CARE, DAY))
                    .build()))
        .isEmpty();
  }

  @Test
  void listsBreachesByWorkerThenChild() {
    WorkerId other = WorkerId.of("W0");

    assertThat(
            CAMBRIDGESHIRE_2019.breaches(
                allocation()
                    .addCases(
                        OpenCase.heldBy(ChildId.of("C2"), Status.IN_CARE, WORKER),
                        OpenCase.heldBy(ChildId.of("C1"), Status.IN_CARE, WORKER),
                        OpenCase.heldBy(ChildId.of("C3"), Status.IN_CARE, other))
                    .build()))
        .extracting(HoldingBreach::child)
        .containsExactly(ChildId.of("C3"), ChildId.of("C1"), ChildId.of("C2"));
  }

  @Test
  void isTakenFromATimelineByTheDayOfTheAllocation() {
    Timeline<CaseHoldingPolicy> policies =
        Timeline.from(LocalDate.of(2018, 11, 1), CAMBRIDGESHIRE_2019)
            .then(LocalDate.of(2023, 12, 15), WORKING_TOGETHER_2023);

    assertThat(policies.inForceOn(LocalDate.of(2023, 12, 14))).contains(CAMBRIDGESHIRE_2019);
    assertThat(policies.inForceOn(LocalDate.of(2023, 12, 15))).contains(WORKING_TOGETHER_2023);
    assertThat(policies.inForceOn(LocalDate.of(2018, 10, 31))).isEmpty();
  }

  @Test
  void namesItsSource() {
    assertThat(CAMBRIDGESHIRE_2019).hasToString("Cambridgeshire 2019");
    assertThat(CAMBRIDGESHIRE_2019.source().orElseThrow()).contains("paragraph 2.3");
    assertThat(WORKING_TOGETHER_2023.source().orElseThrow()).contains("secondary source");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseHoldingPolicy.builder().name("").build())
        .withMessage("name: must not be blank");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(CAMBRIDGESHIRE_2019)).isEqualTo(CAMBRIDGESHIRE_2019);
    List<HoldingBreach> breach = breaches(CAMBRIDGESHIRE_2019, Role.OTHER, Status.IN_CARE);
    assertThat(Serialized.copy(breach.get(0))).isEqualTo(breach.get(0));
  }
}
