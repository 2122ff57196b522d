package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagTest {

  @Test
  void coloursRunFromBestToWorst() {
    assertThat(Rag.values()).containsExactly(Rag.BLUE, Rag.GREEN, Rag.AMBER, Rag.RED);
  }

  @Test
  void labelsAreInWords() {
    assertThat(Rag.BLUE.label()).isEqualTo("blue");
    assertThat(Rag.GREEN.label()).isEqualTo("green");
    assertThat(Rag.AMBER.label()).isEqualTo("amber");
    assertThat(Rag.RED.label()).isEqualTo("red");
  }

  @ParameterizedTest
  @CsvSource({
    "BLUE, BLUE, BLUE",
    "BLUE, GREEN, GREEN",
    "BLUE, AMBER, AMBER",
    "BLUE, RED, RED",
    "GREEN, GREEN, GREEN",
    "GREEN, AMBER, AMBER",
    "GREEN, RED, RED",
    "AMBER, AMBER, AMBER",
    "AMBER, RED, RED",
    "RED, RED, RED"
  })
  void worseOfTwoColoursDoesNotDependOnTheirOrder(Rag one, Rag other, Rag worse) {
    assertThat(one.orWorse(other)).isEqualTo(worse);
    assertThat(other.orWorse(one)).isEqualTo(worse);
  }
}
