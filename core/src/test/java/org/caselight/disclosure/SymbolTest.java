package org.caselight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
}
