package org.caselight.casework.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.caselight.calendar.DateRange;
import org.caselight.casework.YesNoUnknown;
import org.caselight.service.ChildId;
import org.caselight.service.Team;
import org.caselight.service.TeamKind;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 14);
  private static final ChildId CHILD = ChildId.of("C-secret");

  private static Visit.Builder visit(YesNoUnknown seen) {
    return Visit.builder().child(CHILD).on(DAY).childSeen(seen);
  }

  @Test
  void resetsTheClockOnlyIfCompletedAndTheChildWasSeen() {
    assertThat(visit(YesNoUnknown.YES).build().resetsClock()).isTrue();
    assertThat(visit(YesNoUnknown.NO).build().resetsClock()).isFalse();
    assertThat(visit(YesNoUnknown.UNKNOWN).build().resetsClock()).isFalse();
    assertThat(visit(YesNoUnknown.YES).isCompleted(false).build().resetsClock()).isFalse();
  }

  @Test
  void isAPlanBeforeItsDay() {
    Visit visit = Visit.of(CHILD, DAY, YesNoUnknown.YES);

    assertThat(visit.resetsClockBy(DAY.minusDays(1))).isFalse();
    assertThat(visit.resetsClockBy(DAY)).isTrue();
    assertThat(visit.resetsClockBy(DAY.plusDays(1))).isTrue();
    assertThat(Visit.of(CHILD, DAY, YesNoUnknown.NO).resetsClockBy(DAY)).isFalse();
  }

  @Test
  void sawTheChildInAPeriodIfItsDayIsInIt() {
    Visit visit = Visit.of(CHILD, DAY, YesNoUnknown.YES);

    assertThat(visit.sawChildIn(DateRange.ofDays(DAY, DAY))).isTrue();
    assertThat(visit.sawChildIn(DateRange.of(DAY.minusDays(7), DAY))).isFalse();
    assertThat(visit.sawChildIn(DateRange.of(DAY.plusDays(1), DAY.plusDays(7)))).isFalse();
    assertThat(Visit.of(CHILD, DAY, YesNoUnknown.NO).sawChildIn(DateRange.ofDays(DAY, DAY)))
        .isFalse();
  }

  @Test
  void sawTheChildAloneOnlyIfItSawTheChild() {
    assertThat(visit(YesNoUnknown.YES).seenAlone(YesNoUnknown.YES).build().sawChildAlone())
        .isTrue();
    assertThat(visit(YesNoUnknown.YES).seenAlone(YesNoUnknown.NO).build().sawChildAlone())
        .isFalse();
    assertThat(visit(YesNoUnknown.YES).build().sawChildAlone()).isFalse();
    assertThat(visit(YesNoUnknown.NO).seenAlone(YesNoUnknown.YES).build().sawChildAlone())
        .isFalse();
    assertThat(
            visit(YesNoUnknown.YES)
                .seenAlone(YesNoUnknown.YES)
                .isCompleted(false)
                .build()
                .sawChildAlone())
        .isFalse();
  }

  @Test
  void isCompletedUnlessItWasSaidNotToBe() {
    Visit made = Visit.of(CHILD, DAY, YesNoUnknown.NO);
    Visit planned = Visit.planned(CHILD, DAY);

    assertThat(made.isCompleted()).isTrue();
    assertThat(made.childSeen()).isEqualTo(YesNoUnknown.NO);
    assertThat(made.seenAlone()).isEqualTo(YesNoUnknown.UNKNOWN);
    assertThat(made.worker()).isEmpty();
    assertThat(made.team()).isEmpty();
    assertThat(planned.isCompleted()).isFalse();
    assertThat(planned.childSeen()).isEqualTo(YesNoUnknown.UNKNOWN);
    assertThat(planned.on()).isEqualTo(DAY);
    assertThat(planned.child()).isEqualTo(CHILD);
  }

  @Test
  void mustSayWhetherTheChildWasSeen() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Visit.builder().child(CHILD).on(DAY).build())
        .withMessageContaining("childSeen");
  }

  @Test
  void refusesDaysThatAreTypingMistakes() {
    assertThat(Visit.planned(CHILD, LocalDate.of(1900, 1, 1)).on().getYear()).isEqualTo(1900);
    assertThat(Visit.planned(CHILD, LocalDate.of(2200, 12, 31)).on().getYear()).isEqualTo(2200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Visit.planned(CHILD, LocalDate.of(1899, 12, 31)))
        .withMessage("on: must be from 1900-01-01 to 2200-12-31, was 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Visit.of(CHILD, LocalDate.of(2201, 1, 1), YesNoUnknown.NO))
        .withMessage("on: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void showsNoIdentifier() {
    Visit alone =
        visit(YesNoUnknown.YES)
            .seenAlone(YesNoUnknown.YES)
            .worker(WorkerId.of("W-secret"))
            .team(Team.of("secret team", TeamKind.CHILDRENS))
            .build();

    assertThat(alone).hasToString("visit on 2019-06-14, child seen alone");
    assertThat(visit(YesNoUnknown.YES).build()).hasToString("visit on 2019-06-14, child seen");
    assertThat(visit(YesNoUnknown.NO).build()).hasToString("visit on 2019-06-14, child not seen");
    assertThat(visit(YesNoUnknown.UNKNOWN).build())
        .hasToString("visit on 2019-06-14, not known whether the child was seen");
    assertThat(Visit.planned(CHILD, DAY)).hasToString("visit on 2019-06-14, not completed");
  }

  @Test
  void survivesSerialization() {
    Visit visit = visit(YesNoUnknown.YES).worker(WorkerId.of("W1")).build();

    assertThat(Serialized.copy(visit)).isEqualTo(visit);
  }
}
