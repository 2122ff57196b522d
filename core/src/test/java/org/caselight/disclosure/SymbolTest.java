package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
  @Test
  void eachHasItsText() {
    assertThat(Symbol.values())
        .extracting(Symbol::text)
        .containsExactly("c", "low", "z", "x", "u")
        .doesNotHaveDuplicates();
  }

  @Test
  void eachHasItsMeaning() {
    assertThat(Arrays.stream(Symbol.values()).map(Symbol::meaning))
        .containsExactly(
            "withheld to protect the children counted",
            "rounds to 0, but is not 0",
            "not applicable",
            "not available",
            "unreliable");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsText(Symbol symbol) {
    assertThat(Symbol.find(symbol.text())).contains(symbol);
  }

  @ParameterizedTest
  @CsvSource({"k, LOW", "~, LOW", ":, NOT_AVAILABLE"})
  void isFoundAsOlderPublicationsPrintIt(String text, Symbol symbol) {
    assertThat(Symbol.find(text)).contains(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "C", "c ", "0", "-"})
  void nothingElseIsOne(String text) {
    assertThat(Symbol.find(text)).isEmpty();
  }
}
