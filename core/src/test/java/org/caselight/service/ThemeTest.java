package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final Theme CASELOADS = Theme.of("High caseloads");

  @Test
  void printsAsItWasWritten() {
    assertThat(CASELOADS).hasToString("High caseloads");
    assertThat(CASELOADS.name()).isEqualTo("High caseloads");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"high caseloads", "HIGH CASELOADS", "High  caseloads", "High\u00a0caseloads"})
  void isTheSameInWhateverCaseAndHoweverManyBlanks(String name) {
    assertThat(Theme.of(name))
        .isEqualTo(CASELOADS)
        .hasSameHashCodeAs(CASELOADS)
        .isEqualByComparingTo(CASELOADS);
  }

  @Test
  void isTheSameWhateverTheLanguageOfTheMachine() {
    // In Turkish, capital I without a dot is not a capital i.
    assertThat(Theme.of("ALLOCATION IN TIME")).isEqualTo(Theme.of("allocation in time"));
  }

  @Test
  void isAnotherUnderOtherWords() {
    assertThat(CASELOADS)
        .isNotEqualTo(Theme.of("High caseload"))
        .isNotEqualTo("High caseloads")
        .isGreaterThan(Theme.of("allocation"))
        .isLessThan(Theme.of("Management practice"));
  }

  @Test
  void showsOneBlankBetweenWords() {
    assertThat(Theme.of("High \u00a0 caseloads")).hasToString("High caseloads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0"})
  void blankNameIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Theme.of(name))
        .withMessage("theme: must not be blank");
  }

  @Test
  void nameWithBlanksAroundItIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Theme.of(" caseloads"))
        .withMessage("theme: must not begin or end with blanks, was ' caseloads'");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(CASELOADS)).isEqualTo(CASELOADS).hasToString("High caseloads");
  }
}
