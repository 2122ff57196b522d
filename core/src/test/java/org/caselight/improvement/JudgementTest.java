package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
  @ParameterizedTest
  @CsvSource({
    "OUTSTANDING, outstanding, 1, true",
    "GOOD, good, 2, true",
    "REQUIRES_IMPROVEMENT, requires improvement to be good, 3, false",
    "ADEQUATE, adequate, 3, false",
    "INADEQUATE, inadequate, 4, false"
  })
  void hasTheInspectoratesWordsAndAGrade(
      Judgement judgement, String label, int grade, boolean isGoodOrBetter) {
    assertThat(judgement.label()).isEqualTo(label);
    assertThat(judgement.grade()).isEqualTo(grade);
    assertThat(judgement.isGoodOrBetter()).isEqualTo(isGoodOrBetter);
    assertThat(Judgement.parse(label)).isEqualTo(judgement);
  }

  @Test
  void isBetterOnlyUnderABetterGrade() {
    assertThat(Judgement.GOOD.isBetterThan(Judgement.ADEQUATE)).isTrue();
    assertThat(Judgement.ADEQUATE.isBetterThan(Judgement.REQUIRES_IMPROVEMENT)).isFalse();
    assertThat(Judgement.REQUIRES_IMPROVEMENT.isBetterThan(Judgement.ADEQUATE)).isFalse();
    assertThat(Judgement.INADEQUATE.isBetterThan(Judgement.ADEQUATE)).isFalse();
  }

  @Test
  void otherWordsAreRefused() {
    assertThat(Judgement.parse("Requires Improvement to be Good"))
        .isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judgement.parse("fair"))
        .withMessage(
            "judgement: must be one of outstanding, good, requires improvement to be good,"
                + " adequate, inadequate; was fair");
  }
}
