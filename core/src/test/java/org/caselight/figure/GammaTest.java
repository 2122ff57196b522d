package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {
  private static final Percentage CLOSE = Percentage.withPercentage(1e-11);

  /** Of shape 1 the tails are those of the exponential distribution. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 1e-3, 0.025, 0.3, 0.5, 0.7, 0.99})
  void shapeOneIsExponential(double probability) {
    assertThat(Gamma.quantile(1, probability)).isCloseTo(-Math.log1p(-probability), CLOSE);
    assertThat(Gamma.upperQuantile(1, probability)).isCloseTo(-Math.log(probability), CLOSE);
  }

  /** Half of chi-squared with twice the degrees of freedom: published tables, R's qchisq. */
  @ParameterizedTest
  @CsvSource({
    "10, 0.025, 9.590777392264867, 34.16960690283833",
    "5, 0.025, 3.246972780236842, 20.483177350807388",
    "2, 0.05, 0.7107230213973244, 9.487729036781154"
  })
  void twiceItIsChiSquared(int shape, double probability, double lower, double upper) {
    assertThat(2 * Gamma.quantile(shape, probability)).isCloseTo(lower, CLOSE);
    assertThat(2 * Gamma.upperQuantile(shape, probability)).isCloseTo(upper, CLOSE);
    assertThat(2 * Gamma.quantile(shape, 1 - probability)).isCloseTo(upper, CLOSE);
    assertThat(2 * Gamma.upperQuantile(shape, 1 - probability)).isCloseTo(lower, CLOSE);
  }

  @Test
  void shapeOneHalfIsHalfTheSquareOfANormalDeviate() {
    assertThat(Math.sqrt(2 * Gamma.quantile(0.5, 0.95)))
        .isCloseTo(1.959963984540054, Offset.offset(1e-14));
    assertThat(Math.sqrt(2 * Gamma.upperQuantile(0.5, 0.05)))
        .isCloseTo(1.959963984540054, Offset.offset(1e-14));
  }
}
