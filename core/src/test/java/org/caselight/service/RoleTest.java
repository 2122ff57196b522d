package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "SOCIAL_WORKER, social worker",
        "SENIOR_SOCIAL_WORKER, senior social worker",
        "TEAM_MANAGER, team manager",
        "CHILDRENS_PRACTITIONER, children's practitioner",
        "LEAD_PRACTITIONER, lead practitioner",
        "PERSONAL_ADVISER, personal adviser",
        "FAMILY_SUPPORT_WORKER, family support worker",
        "OTHER, other"
      })
  void isKnownByItsLabel(Role constant, String label) {
    assertThat(constant.label()).isEqualTo(label);
    assertThat(Role.parse(label)).isEqualTo(constant);
  }

  @ParameterizedTest
  @EnumSource
  void caseOfLettersMakesNoDifference(Role constant) {
    assertThat(Role.parse(constant.label().toUpperCase(Locale.ROOT))).isEqualTo(constant);
    String capitalised =
        constant.label().substring(0, 1).toUpperCase(Locale.ROOT) + constant.label().substring(1);
    assertThat(Role.parse(capitalised)).isEqualTo(constant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nurse", "social worker ", "SOCIAL_WORKER", "socialworker"})
  void nothingIsGuessed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Role.parse(text))
        .withMessage(
            "role: must be one of "
                + "social worker, senior social worker, team manager, "
                + "children's practitioner, lead practitioner, personal adviser, "
                + "family support worker, other; "
                + "was "
                + text);
  }
}
