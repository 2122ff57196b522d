package org.caselight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {

  @Test
  void runsFromWorstToLeast() {
    assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void labelsAreInWords() {
    assertThat(Severity.ERROR.label()).isEqualTo("error");
    assertThat(Severity.WARNING.label()).isEqualTo("warning");
  }
}
