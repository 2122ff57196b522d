package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  private enum Colour {
    RED("C1", "red: or nearly"),
    GREEN("C10", "green");

    private final String code;
    private final String label;

    Colour(String code, String label) {
      this.code = code;
      this.label = label;
    }

    String code() {
      return code;
    }

    String label() {
      return label;
    }
  }

  private static Colour parse(String text) {
    return Codes.parse(
        "colour",
        Colour.values(),
        Colour::code,
        Colour::label,
        Map.of("X9", Colour.GREEN, "X2", Colour.RED),
        text);
  }

  @ParameterizedTest
  @CsvSource({
    "C1, RED",
    "c1, RED",
    "C10, GREEN",
    "C1: Red, RED",
    "C1 :Red, RED",
    "C10 - Green - ish, GREEN",
    "X9, GREEN",
    "x9, GREEN",
    "x2: once, RED",
    "green, GREEN",
    "GREEN, GREEN",
    "Red: Or Nearly, RED"
  })
  void codeDecidesWhateverStandsBehindIt(String text, Colour colour) {
    assertThat(parse(text)).isEqualTo(colour);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "C", "C1-", "C1-Red", "C 1", " C1", "C11", "red", "RED: ", "blue"})
  void nothingIsGuessed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(text))
        .withMessage("colour: must be one of C1, C10, or of old X2, X9; was " + text);
  }
}
