package org.caselight.improvement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionKindTest {

  @ParameterizedTest
  @CsvSource({
    "STANDARD, standard inspection, true, true",
    "SHORT, short inspection, true, true",
    "FOCUSED_VISIT, focused visit, false, false",
    "MONITORING_VISIT, monitoring visit, false, false",
    "ANNUAL_CONVERSATION, annual conversation, false, false",
    "JOINT_TARGETED_AREA_INSPECTION, joint targeted area inspection, false, false",
    "OTHER, other, true, false"
  })
  void visitsAndConversationsBringNeitherJudgementNorDuty(
      InspectionKind kind, String label, boolean judgement, boolean duty) {
    assertThat(kind.label()).isEqualTo(label);
    assertThat(kind.bringsOverallJudgement()).isEqualTo(judgement);
    assertThat(kind.bringsDutyToPublish()).isEqualTo(duty);
  }

  @Test
  void kindsAreReadByTheirWordsInWhateverCase() {
    assertThat(Arrays.stream(InspectionKind.values()).map(InspectionKind::label))
        .extracting(InspectionKind::parse)
        .containsExactly(InspectionKind.values());
    assertThat(InspectionKind.parse("Focused Visit")).isEqualTo(InspectionKind.FOCUSED_VISIT);
  }

  @Test
  void whatIsNoKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionKind.parse("raid"))
        .withMessage(
            "kind: must be one of standard inspection, short inspection, focused visit, monitoring"
                + " visit, annual conversation, joint targeted area inspection, other; was raid");
  }
}
