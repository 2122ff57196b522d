package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderStandingTest {

  @Test
  void goesFromNotReachedToUnderstood() {
    assertThat(ReaderStanding.READ.isAtLeast(ReaderStanding.REACHED)).isTrue();
    assertThat(ReaderStanding.READ.isAtLeast(ReaderStanding.READ)).isTrue();
    assertThat(ReaderStanding.READ.isAtLeast(ReaderStanding.UNDERSTOOD)).isFalse();
    assertThat(ReaderStanding.NOT_REACHED.isAtLeast(ReaderStanding.REACHED)).isFalse();
    assertThat(ReaderStanding.values())
        .extracting(ReaderStanding::label)
        .containsExactly("not reached", "reached", "read", "understood");
  }

  @Test
  void isShownByReceipts() {
    assertThat(BriefingReceiptKind.values())
        .extracting(BriefingReceiptKind::shows)
        .containsExactly(
            ReaderStanding.REACHED,
            ReaderStanding.REACHED,
            ReaderStanding.READ,
            ReaderStanding.UNDERSTOOD);
    assertThat(BriefingReceiptKind.values())
        .extracting(BriefingReceiptKind::label)
        .containsExactly("sent", "passed on", "read", "understood");
  }
}
