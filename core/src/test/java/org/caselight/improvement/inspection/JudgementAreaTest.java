package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class JudgementAreaTest {

  @Test
  void areasDifferInMoreThanCaseAndBlanks() {
    assertThat(JudgementArea.of("Overall  Effectiveness"))
        .isEqualTo(JudgementArea.OVERALL)
        .hasSameHashCodeAs(JudgementArea.OVERALL)
        .isEqualByComparingTo(JudgementArea.OVERALL)
        .hasToString("Overall Effectiveness");
    assertThat(JudgementArea.OVERALL)
        .isNotEqualTo(JudgementArea.QUALITY_OF_PRACTICE)
        .isNotEqualTo("overall effectiveness")
        .isLessThan(JudgementArea.QUALITY_OF_PRACTICE);
    assertThat(JudgementArea.OVERALL.name()).isEqualTo("overall effectiveness");
  }

  @Test
  void helpAndProtectionOf2012IsNotThatOf2018() {
    assertThat(JudgementArea.EFFECTIVENESS_OF_HELP_AND_PROTECTION)
        .isNotEqualTo(JudgementArea.HELP_AND_PROTECTION)
        .hasToString("effectiveness of help and protection");
    assertThat(JudgementArea.LEADERSHIP_AND_GOVERNANCE)
        .isNotEqualTo(JudgementArea.IMPACT_OF_LEADERS);
    assertThat(JudgementArea.CHILDREN_IN_CARE).isNotEqualTo(JudgementArea.CARE_LEAVERS);
  }

  @Test
  void aNameIsNeitherBlankNorBetweenBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementArea.of(" "))
        .withMessage("area: must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementArea.of("adoption "))
        .withMessage("area: must not begin or end with blanks, was 'adoption '");
  }

  @Test
  void comesBackEqualFromSerialization() {
    assertThat(Serialized.copy(JudgementArea.OVERALL)).isEqualTo(JudgementArea.OVERALL);
  }
}
