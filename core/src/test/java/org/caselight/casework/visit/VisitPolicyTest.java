package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.caselight.calendar.TimeLimit;
import org.caselight.casework.Involvement;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class VisitPolicyTest {
  private static final VisitFrequency TEN_DAYS = VisitFrequency.every(TimeLimit.workingDays(10));
  private static final VisitFrequency FOUR_WEEKS = VisitFrequency.every(TimeLimit.weeks(4));
  private static final LocalDate START = LocalDate.of(2019, 1, 7);
  private static final VisitPolicy POLICY =
      VisitPolicy.builder()
          .name("visits 2019")
          .putFrequency(Status.CHILD_PROTECTION_PLAN, TEN_DAYS)
          .putFrequency(Status.IN_CARE, VisitFrequency.every(TimeLimit.weeks(6)))
          .build();

  private static ChildToVisit.Builder child(Status status) {
    return ChildToVisit.builder().child(ChildId.of("C-secret")).status(status).since(START);
  }

  @Test
  void hasTheFrequencyOfAStatusOrNone() {
    assertThat(POLICY.frequencyFor(Status.CHILD_PROTECTION_PLAN)).contains(TEN_DAYS);
    assertThat(POLICY.frequencyFor(Status.EARLY_HELP)).isEmpty();
  }

  @Test
  void givesWayToAChildsOwnFrequency() {
    assertThat(POLICY.frequencyFor(child(Status.CHILD_PROTECTION_PLAN).build())).contains(TEN_DAYS);
    assertThat(
            POLICY.frequencyFor(child(Status.CHILD_PROTECTION_PLAN).frequency(FOUR_WEEKS).build()))
        .contains(FOUR_WEEKS);
    assertThat(POLICY.frequencyFor(child(Status.EARLY_HELP).build())).isEmpty();
    assertThat(POLICY.frequencyFor(child(Status.EARLY_HELP).frequency(FOUR_WEEKS).build()))
        .contains(FOUR_WEEKS);
  }

  @Test
  void needsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisitPolicy.builder().name(" ").build())
        .withMessage("name: must not be blank");
  }

  @Test
  void saysWhatItIs() {
    assertThat(POLICY)
        .hasToString(
            "visits 2019: in care every 6 weeks; child protection plan every 10 working days");
    assertThat(VisitPolicy.builder().name("none").build()).hasToString("none: no frequency");
  }

  @Test
  void knowsWhenAChildIsOnTheList() {
    ChildToVisit child = child(Status.IN_CARE).build();

    assertThat(child.hasStartedBy(START.minusDays(1))).isFalse();
    assertThat(child.hasStartedBy(START)).isTrue();
    assertThat(child.hasStartedBy(START.plusDays(1))).isTrue();
  }

  @Test
  void refusesStartsThatAreTypingMistakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ChildToVisit.of(ChildId.of("C1"), Status.IN_CARE, LocalDate.of(1899, 12, 31)))
        .withMessage("since: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ChildToVisit.of(ChildId.of("C1"), Status.IN_CARE, LocalDate.of(2201, 1, 1)))
        .withMessage("since: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void showsNoIdentifierOfAChild() {
    assertThat(
            child(Status.CHILD_PROTECTION_PLAN)
                .worker(WorkerId.of("W-secret"))
                .team(Team.of("secret team", TeamKind.CHILDRENS))
                .build())
        .hasToString("child protection plan since 2019-01-07");
    assertThat(child(Status.IN_CARE).frequency(FOUR_WEEKS).build())
        .hasToString("in care since 2019-01-07, every 4 weeks");
  }

  @Test
  void survivesSerialization() {
    ChildToVisit child = child(Status.IN_CARE).frequency(FOUR_WEEKS).build();

    assertThat(Serialized.copy(POLICY)).isEqualTo(POLICY);
    assertThat(Serialized.copy(child)).isEqualTo(child);
  }

  @Test
  void involvementIsVisitedInItsStatus() {
    Involvement involvement =
        Involvement.builder()
            .child(ChildId.of("C1"))
            .status(Status.CHILD_PROTECTION_PLAN)
            .startedOn(START)
            .team(Team.of("East", TeamKind.CHILDRENS))
            .worker(WorkerId.of("W1"))
            .build();
    assertThat(ChildToVisit.of(involvement))
        .isEqualTo(
            ChildToVisit.builder()
                .child(ChildId.of("C1"))
                .status(Status.CHILD_PROTECTION_PLAN)
                .since(START)
                .team(Team.of("East", TeamKind.CHILDRENS))
                .worker(WorkerId.of("W1"))
                .build());
  }
}
