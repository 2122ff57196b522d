package org.caselight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeSetsTest {

  @ParameterizedTest
  @EnumSource
  void needIsKnownByItsCodeAndItsWords(PrimaryNeed need) {
    assertThat(PrimaryNeed.parse(need.code())).isEqualTo(need);
    assertThat(PrimaryNeed.parse(need.label())).isEqualTo(need);
    assertThat(PrimaryNeed.parse(need.code() + " - " + need.label())).isEqualTo(need);
  }

  @Test
  void needsAreTenCodes() {
    assertThat(Arrays.stream(PrimaryNeed.values()).map(PrimaryNeed::code))
        .containsExactly("N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrimaryNeed.parse("N10"))
        .withMessage(
            "primary need: must be one of N0, N1, N2, N3, N4, N5, N6, N7, N8, N9; was N10");
  }

  @ParameterizedTest
  @EnumSource
  void closureIsKnownByItsCodeAndItsWords(ClosureReason reason) {
    assertThat(ClosureReason.parse(reason.code())).isEqualTo(reason);
    assertThat(ClosureReason.parse(reason.label())).isEqualTo(reason);
    assertThat(reason.isAssessedNotInNeed())
        .isEqualTo(reason.code().equals("RC8") || reason.code().equals("RC9"));
  }

  @Test
  void closuresAreNineCodes() {
    assertThat(Arrays.stream(ClosureReason.values()).map(ClosureReason::code))
        .containsExactly("RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7", "RC8", "RC9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClosureReason.parse("8"))
        .withMessage(
            "reason for closure: must be one of RC1, RC2, RC3, RC4, RC5, RC6, RC7, RC8, RC9, or of"
                + " old RESIDENCE ORDER; was 8");
    assertThat(ClosureReason.parse("residence order"))
        .isEqualTo(ClosureReason.CHILD_ARRANGEMENTS_ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "Y, YES",
    "yes, YES",
    "Yes, YES",
    "1, YES",
    "true, YES",
    "N, NO",
    "no, NO",
    "0, NO",
    "FALSE, NO",
    "U, UNKNOWN",
    "Unknown, UNKNOWN"
  })
  void answersAreReadAsTheyAreWritten(String text, YesNoUnknown answer) {
    assertThat(YesNoUnknown.parse(text)).isEqualTo(answer);
  }

  @Test
  void noAnswerIsNotGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YesNoUnknown.parse(""))
        .withMessage("answer: must be one of Y, N, U, or of old 0, 1, FALSE, TRUE; was ");
    assertThat(YesNoUnknown.of(true)).isEqualTo(YesNoUnknown.YES);
    assertThat(YesNoUnknown.of(false)).isEqualTo(YesNoUnknown.NO);
    assertThat(YesNoUnknown.values())
        .extracting(YesNoUnknown::label)
        .containsExactly("yes", "no", "unknown");
  }
}
