package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.calendar.Span;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvolvementTest {
  private static final ChildId CHILD = ChildId.of("SECRET-1");
  private static final LocalDate START = LocalDate.of(2019, 1, 7);

  private static Involvement.Builder plan() {
    return Involvement.builder()
        .child(CHILD)
        .status(Status.CHILD_PROTECTION_PLAN)
        .team(Team.of("SECRET team", TeamKind.CHILDRENS))
        .worker(WorkerId.of("SECRET-2"))
        .startedOn(START);
  }

  @Test
  void keepsWhatWasRecorded() {
    Involvement plan =
        plan().endedOn(LocalDate.of(2019, 3, 1)).closureReason(ClosureReason.ADOPTED).build();

    assertThat(plan.child()).isEqualTo(CHILD);
    assertThat(plan.status()).isEqualTo(Status.CHILD_PROTECTION_PLAN);
    assertThat(plan.team()).contains(Team.of("SECRET team", TeamKind.CHILDRENS));
    assertThat(plan.worker()).contains(WorkerId.of("SECRET-2"));
    assertThat(plan.startedOn()).isEqualTo(START);
    assertThat(plan.endedOn()).contains(LocalDate.of(2019, 3, 1));
    assertThat(plan.closureReason()).contains(ClosureReason.ADOPTED);
    assertThat(plan.span()).contains(Span.of(START, LocalDate.of(2019, 3, 1)));
    assertThat(Serialized.copy(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
  }

  @Test
  void printsNobody() {
    assertThat(
            plan().endedOn(LocalDate.of(2019, 3, 1)).closureReason(ClosureReason.ADOPTED).build())
        .hasToString("child protection plan 2019-01-07 until 2019-03-01, adopted");
    assertThat(plan().build()).hasToString("child protection plan from 2019-01-07");
    assertThat(Involvement.of(CHILD, Status.IN_CARE, START)).hasToString("in care from 2019-01-07");
  }

  @Test
  void datesMayContradictEachOther() {
    Involvement plan = plan().endedOn(START.minusDays(1)).build();

    assertThat(plan.isContradictory()).isTrue();
    assertThat(plan.span()).isEmpty();
    assertThat(plan.isOpenOn(START)).isFalse();
    assertThat(plan.isOpenOn(START.minusDays(1))).isFalse();
    assertThat(plan).hasToString("child protection plan 2019-01-07 until 2019-01-06");
    assertThat(plan().endedOn(START).build().isContradictory()).isFalse();
    assertThat(plan().build().isContradictory()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2201-01-01"})
  void datesAreThoseOfALivingPersonsRecord(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Involvement.of(CHILD, Status.IN_CARE, day))
        .withMessage("startedOn: must be from 1900-01-01 to 2200-12-31, was " + day);
    Involvement.Builder plan = plan().endedOn(day);
    assertThatIllegalArgumentException()
        .isThrownBy(plan::build)
        .withMessage("endedOn: must be from 1900-01-01 to 2200-12-31, was " + day);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-15, , true",
    "2019-03-16, , false",
    "2019-03-01, 2019-03-15, false",
    "2019-03-01, 2019-03-16, true",
    "2019-03-15, 2019-03-15, false",
    "2019-03-16, 2019-03-14, false"
  })
  void theFirstDayIsOpenAndTheClosingDayIsNot(LocalDate start, LocalDate end, boolean isOpen) {
    LocalDate day = LocalDate.of(2019, 3, 15);
    Involvement.Builder builder = Involvement.builder().child(CHILD).status(Status.EARLY_HELP);
    builder.startedOn(start);
    if (end != null) {
      builder.endedOn(end);
    }
    Involvement unheld = builder.build();
    Involvement held = builder.worker(WorkerId.of("W")).build();

    assertThat(unheld.isOpenOn(day)).isEqualTo(isOpen);
    assertThat(unheld.isUnallocatedOn(day)).isEqualTo(isOpen);
    assertThat(held.isOpenOn(day)).isEqualTo(isOpen);
    assertThat(held.isUnallocatedOn(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-28, , false, false, true",
    "2019-03-01, , true, false, true",
    "2019-03-31, , true, false, true",
    "2019-04-01, , false, false, false",
    "2019-02-01, 2019-02-28, false, false, false",
    "2019-02-01, 2019-03-01, false, true, true",
    "2019-02-01, 2019-03-02, false, true, true",
    "2019-02-01, 2019-03-31, false, true, true",
    "2019-02-01, 2019-04-01, false, false, true",
    "2019-03-15, 2019-03-15, true, true, true",
    "2019-03-15, 2019-03-14, false, false, false"
  })
  void aPeriodHasItsFirstAndItsLastDay(
      LocalDate start, LocalDate end, boolean started, boolean ended, boolean during) {
    DateRange march = DateRange.ofDays(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));
    Involvement.Builder builder = Involvement.builder().child(CHILD).status(Status.EARLY_HELP);
    builder.startedOn(start);
    if (end != null) {
      builder.endedOn(end);
    }
    Involvement involvement = builder.build();

    assertThat(involvement.startedIn(march)).isEqualTo(started);
    assertThat(involvement.endedIn(march)).isEqualTo(ended);
    assertThat(involvement.isOpenDuring(march)).isEqualTo(during);
  }
}
