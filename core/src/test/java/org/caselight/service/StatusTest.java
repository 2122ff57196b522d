package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "IN_CARE, in care",
        "CHILD_PROTECTION_PLAN, child protection plan",
        "CHILD_IN_NEED_PLAN, child in need plan",
        "OPEN_FOR_ASSESSMENT, open for assessment",
        "CARE_LEAVER, care leaver",
        "EARLY_HELP, early help"
      })
  void isKnownByItsLabel(Status constant, String label) {
    assertThat(constant.label()).isEqualTo(label);
    assertThat(Status.parse(label)).isEqualTo(constant);
  }

  @ParameterizedTest
  @EnumSource
  void caseOfLettersMakesNoDifference(Status constant) {
    assertThat(Status.parse(constant.label().toUpperCase(Locale.ROOT))).isEqualTo(constant);
    String capitalised =
        constant.label().substring(0, 1).toUpperCase(Locale.ROOT) + constant.label().substring(1);
    assertThat(Status.parse(capitalised)).isEqualTo(constant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "in  care", " in care", "IN_CARE", "closed"})
  void nothingIsGuessed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Status.parse(text))
        .withMessage(
            "status: must be one of "
                + "in care, child protection plan, child in need plan, "
                + "open for assessment, care leaver, early help; "
                + "was "
                + text);
  }

  @Test
  void orderIsThatOfPrecedence() {
    assertThat(Status.values())
        .containsExactly(
            Status.IN_CARE,
            Status.CHILD_PROTECTION_PLAN,
            Status.CHILD_IN_NEED_PLAN,
            Status.OPEN_FOR_ASSESSMENT,
            Status.CARE_LEAVER,
            Status.EARLY_HELP);
  }
}
