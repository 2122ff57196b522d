package org.caselight.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caselight.caseload.WaitingCase.Reason;
import org.junit.jupiter.api.Test;

class WaitingCaseTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @Test
  void waitsNoDaysOnTheFirstDay() {
    assertThat(WaitingCase.of(Reason.UNALLOCATED, DAY).daysWaiting(DAY)).hasValue(0);
    assertThat(WaitingCase.of(Reason.UNALLOCATED, DAY.minusDays(1)).daysWaiting(DAY)).hasValue(1);
    assertThat(WaitingCase.of(Reason.UNALLOCATED, LocalDate.of(2024, 2, 28)).daysWaiting(DAY))
        .hasValue(2);
  }

  @Test
  void doesNotKnowTheDaysOfAWaitThatBeginsLaterOrNobodyKnowsWhen() {
    assertThat(WaitingCase.of(Reason.UNALLOCATED, DAY.plusDays(1)).daysWaiting(DAY)).isEmpty();
    assertThat(WaitingCase.builder().reason(Reason.AWAITING_TRANSFER).build().daysWaiting(DAY))
        .isEmpty();
  }

  @Test
  void saysWhatItWaitsFor() {
    assertThat(WaitingCase.of(Reason.UNALLOCATED, DAY)).hasToString("unallocated since 2024-03-01");
    assertThat(WaitingCase.builder().reason(Reason.AWAITING_TRANSFER).build())
        .hasToString("awaiting transfer");
    assertThat(Reason.UNALLOCATED.label()).isEqualTo("unallocated");
    assertThat(Reason.AWAITING_TRANSFER.label()).isEqualTo("awaiting transfer");
  }
}
