package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class RepeatShareTest {
  private static final Measured<Proportion> SHARE = Measured.of(Proportion.of(2, 10));

  @Test
  void isALowerBoundIfTheRecordsBeginTooLate() {
    RepeatShare share = RepeatShare.of(SHARE, Optional.of(LocalDate.of(2018, 7, 2)));
    assertThat(share.isLowerBound()).isTrue();
    assertThat(share.recordsBeginTooLate()).contains(LocalDate.of(2018, 7, 2));
    assertThat(share.share()).isEqualTo(SHARE);
    assertThat(share).hasToString("at least 20.0% (2 of 10), records begin 2018-07-02");
    assertThat(Serialized.copy(share)).isEqualTo(share);
  }

  @Test
  void ofNothingThereIsNoBound() {
    RepeatShare share =
        RepeatShare.of(Measured.of(Proportion.of(0, 0)), Optional.of(LocalDate.of(2018, 7, 2)));
    assertThat(share).hasToString("undefined (0 of 0)");
  }

  @Test
  void isTheShareOtherwise() {
    RepeatShare share = RepeatShare.of(SHARE);
    assertThat(share.isLowerBound()).isFalse();
    assertThat(share).hasToString("20.0% (2 of 10)");
    assertThat(share).isEqualTo(RepeatShare.of(SHARE, Optional.empty()));
  }

  @Test
  void saysWhatWasLeftOut() {
    RepeatShare share =
        RepeatShare.of(Measured.of(Proportion.of(2, 10), ImmutableMap.of("on an open case", 3L)));
    assertThat(share).hasToString("20.0% (2 of 10), left out: on an open case (3)");
  }
}
