package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolarityTest {

  @Test
  void labelsAreInWords() {
    assertThat(Polarity.LOWER_IS_BETTER.label()).isEqualTo("lower is better");
    assertThat(Polarity.HIGHER_IS_BETTER.label()).isEqualTo("higher is better");
    assertThat(Polarity.NEITHER.label()).isEqualTo("neither is better");
    assertThat(Polarity.values()).hasSize(3);
  }
}
