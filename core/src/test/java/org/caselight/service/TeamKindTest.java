package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamKindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "FRONT_DOOR, front door",
        "ASSESSMENT, assessment",
        "CHILDRENS, children's",
        "FAMILY_SAFEGUARDING, family safeguarding",
        "ADOLESCENT, adolescent",
        "CHILDREN_IN_CARE, children in care",
        "CARE_LEAVING, care leaving",
        "UNACCOMPANIED, unaccompanied",
        "DISABILITY, disability",
        "EARLY_HELP, early help",
        "FOSTERING, fostering",
        "ADOPTION, adoption",
        "OTHER, other"
      })
  void isKnownByItsLabel(TeamKind constant, String label) {
    assertThat(constant.label()).isEqualTo(label);
    assertThat(TeamKind.parse(label)).isEqualTo(constant);
  }

  @ParameterizedTest
  @EnumSource
  void caseOfLettersMakesNoDifference(TeamKind constant) {
    assertThat(TeamKind.parse(constant.label().toUpperCase(Locale.ROOT))).isEqualTo(constant);
    String capitalised =
        constant.label().substring(0, 1).toUpperCase(Locale.ROOT) + constant.label().substring(1);
    assertThat(TeamKind.parse(capitalised)).isEqualTo(constant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "assessments", " assessment", "FRONT_DOOR", "children’s"})
  void nothingIsGuessed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamKind.parse(text))
        .withMessage(
            "team kind: must be one of "
                + "front door, assessment, children's, family safeguarding, adolescent, "
                + "children in care, care leaving, unaccompanied, disability, "
                + "early help, fostering, adoption, other; "
                + "was "
                + text);
  }
}
