package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.caselight.service.WorkerId;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class BriefingReceiptTest {
  private static final LocalDate DAY = LocalDate.of(2019, 7, 9);
  private static final WorkerId WORKER = WorkerId.of("W-secret");
  private static final WorkerId OTHER = WorkerId.of("V-secret");

  @Test
  void saysWhatHappened() {
    BriefingReceipt passedOn = BriefingReceipt.passedOnTo(WORKER, OTHER, DAY);

    assertThat(passedOn.kind()).isEqualTo(BriefingReceiptKind.PASSED_ON);
    assertThat(passedOn.worker()).isEqualTo(WORKER);
    assertThat(passedOn.passedOnBy()).contains(OTHER);
    assertThat(passedOn.on()).isEqualTo(DAY);
    assertThat(passedOn).hasToString("passed on, 2019-07-09");
    assertThat(BriefingReceipt.passedOnTo(WORKER, DAY).kind())
        .isEqualTo(BriefingReceiptKind.PASSED_ON);
    assertThat(BriefingReceipt.passedOnTo(WORKER, DAY).passedOnBy()).isEmpty();
    assertThat(BriefingReceipt.sentTo(WORKER, DAY)).hasToString("sent, 2019-07-09");
    assertThat(BriefingReceipt.readBy(WORKER, DAY)).hasToString("read, 2019-07-09");
    assertThat(BriefingReceipt.understoodBy(WORKER, DAY)).hasToString("understood, 2019-07-09");
    assertThat(Serialized.copy(passedOn)).isEqualTo(passedOn).hasSameHashCodeAs(passedOn);
    assertThat(passedOn).isNotEqualTo(BriefingReceipt.passedOnTo(WORKER, DAY));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BriefingReceipt.passedOnTo(WORKER, WORKER, DAY))
        .withMessage("passedOnBy: must not be the worker it was passed on to (withheld)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BriefingReceipt.sentTo(WORKER, LocalDate.of(2201, 1, 1)))
        .withMessage("on: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }
}
