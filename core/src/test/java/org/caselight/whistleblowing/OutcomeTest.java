package org.caselight.whistleblowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SUBSTANTIATED; substantiated",
        "PARTLY_SUBSTANTIATED; partly substantiated",
        "NOT_SUBSTANTIATED; not substantiated",
        "COULD_NOT_BE_INVESTIGATED; could not be investigated",
        "INVESTIGATED_NO_FINDING_STATED; investigated, no finding stated"
      })
  void isKnownByItsLabel(Outcome outcome, String label) {
    assertThat(outcome.label()).isEqualTo(label);
    assertThat(Outcome.parse(label.toUpperCase(Locale.ROOT))).isEqualTo(outcome);
  }

  @Test
  void nothingIsGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.parse("upheld"))
        .withMessage(
            "outcome: must be one of substantiated, partly substantiated, not substantiated, could"
                + " not be investigated, investigated, no finding stated; was upheld");
  }

  @ParameterizedTest
  @CsvSource({
    "SOURCE, by source",
    "CHANNEL, by channel",
    "OUTCOME, by outcome",
    "DATED_INCIDENT, with a dated incident or without",
    "ANSWER, answered or not",
    "CLOSURE, closed or open"
  })
  void breakdownsHaveLabels(Breakdown breakdown, String label) {
    assertThat(breakdown.label()).isEqualTo(label);
  }
}
