package org.caselight.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class OfstedCountersTest {

  @Test
  void saysWhatItCounts() {
    assertThat(new OfstedCounters(1, 0))
        .hasToString("1 enquiry, 0 conferences in the twelve months before the latest enquiry");
    assertThat(new OfstedCounters(2, 1))
        .hasToString("2 enquiries, 1 conference in the twelve months before the latest enquiry");
    assertThat(Serialized.copy(new OfstedCounters(2, 1))).isEqualTo(new OfstedCounters(2, 1));
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedCounters(-1, 0))
        .withMessage("enquiries: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedCounters(0, -2))
        .withMessage("conferences: must be 0 or more, was -2");
  }
}
