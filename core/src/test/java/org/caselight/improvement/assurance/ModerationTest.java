package org.caselight.improvement.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.caselight.improvement.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModerationTest {

  @ParameterizedTest
  @CsvSource({
    "OUTSTANDING, OUTSTANDING, AGREED",
    "GOOD, GOOD, AGREED",
    "REQUIRES_IMPROVEMENT, ADEQUATE, AGREED",
    "ADEQUATE, REQUIRES_IMPROVEMENT, AGREED",
    "OUTSTANDING, GOOD, LOWERED",
    "GOOD, REQUIRES_IMPROVEMENT, LOWERED",
    "ADEQUATE, INADEQUATE, LOWERED",
    "INADEQUATE, ADEQUATE, RAISED",
    "REQUIRES_IMPROVEMENT, GOOD, RAISED",
    "GOOD, OUTSTANDING, RAISED"
  })
  void comparesGrades(Judgement byAuditor, Judgement byModerator, Moderation expected) {
    assertThat(Moderation.of(byAuditor, byModerator)).isEqualTo(expected);
  }

  @Test
  void saysItInWords() {
    assertThat(Moderation.values())
        .extracting(Moderation::label)
        .containsExactly("agreed", "lowered", "raised");
  }
}
