package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.caselight.figure.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values, distances and changes are said; what is allowed is tested with Indicator. */
class IndicatorUnitTest {
  private static Fraction of(String number) {
    return Fraction.of(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({"NUMBER, 0", "SHARE, 1", "RATE_PER_10000, 1", "AVERAGE, 1"})
  void hasDecimals(IndicatorUnit unit, int decimals) {
    assertThat(unit.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | 0.25423 | 1 | 25.4%",
        "SHARE | 0.25423 | 0 | 25%",
        "SHARE | 0.25423 | 2 | 25.42%",
        "SHARE | 0.2545 | 1 | 25.5%",
        "SHARE | 12.5 | 1 | 1,250.0%",
        "SHARE | 0 | 1 | 0.0%",
        "RATE_PER_10000 | 41.605 | 1 | 41.6 per 10,000",
        "RATE_PER_10000 | 41.605 | 0 | 42 per 10,000",
        "RATE_PER_10000 | 1234.56 | 1 | 1,234.6 per 10,000",
        "NUMBER | 1283 | 0 | 1,283",
        "NUMBER | 455.3 | 1 | 455.3",
        "NUMBER | 455.3 | 0 | 455",
        "NUMBER | 455.04 | 1 | 455",
        "NUMBER | 570 | -1 | 570",
        "NUMBER | 1000 | 1 | 1,000",
        "AVERAGE | 18.4 | 1 | 18.4",
        "AVERAGE | 18 | 1 | 18.0",
        "AVERAGE | -1234.5 | 0 | -1,235"
      })
  void valuesAreShown(IndicatorUnit unit, String value, int decimals, String shown) {
    assertThat(unit.shown(of(value), decimals)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | 0.0542 | 1 | 5.4 percentage points",
        "SHARE | -0.0542 | 1 | 5.4 percentage points",
        "SHARE | 0.0005 | 1 | 0.1 percentage points",
        "SHARE | 0.00049 | 1 | less than 0.05 percentage points",
        "SHARE | 0.004 | 0 | less than 0.5 percentage points",
        "SHARE | 0 | 1 | 0.0 percentage points",
        "RATE_PER_10000 | 2.1 | 1 | 2.1",
        "AVERAGE | 0.05 | 1 | 0.1",
        "AVERAGE | 0.0499 | 1 | less than 0.05",
        "AVERAGE | 0.0049 | 2 | less than 0.005",
        "AVERAGE | 4 | -1 | less than 5",
        "NUMBER | 17 | 1 | 17",
        "NUMBER | 0 | 1 | 0",
        "NUMBER | -0.3 | 0 | less than 0.5",
        "NUMBER | 1234.5 | 1 | 1,234.5"
      })
  void distancesAreShown(IndicatorUnit unit, String difference, int decimals, String shown) {
    assertThat(unit.shownDistance(of(difference), decimals)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RATE_PER_10000 | 2.1 | 1 | +2.1",
        "RATE_PER_10000 | -0.4 | 1 | -0.4",
        "RATE_PER_10000 | 0 | 1 | 0.0",
        "RATE_PER_10000 | -0.04 | 1 | 0.0",
        "RATE_PER_10000 | -0.05 | 1 | -0.1",
        "RATE_PER_10000 | 0.05 | 1 | +0.1",
        "SHARE | -0.024 | 1 | -2.4",
        "SHARE | 0.024 | 0 | +2",
        "NUMBER | -1234 | 1 | -1,234",
        "NUMBER | 0.5 | 0 | +1",
        "NUMBER | 0.4 | 0 | 0",
        "AVERAGE | 3 | 2 | +3.00"
      })
  void changesAreShownWithTheirSign(IndicatorUnit unit, String change, int decimals, String shown) {
    assertThat(unit.shownChange(of(change), decimals)).isEqualTo(shown);
  }

  /** A printed number may have a thousand digits, and a decimal beside them. */
  @Test
  void noNumberIsTooLong() {
    BigDecimal longest = BigDecimal.TEN.pow(1_000).subtract(BigDecimal.ONE);
    assertThat(IndicatorUnit.NUMBER.shown(Fraction.of(longest), 1))
        .startsWith("9,999,")
        .endsWith(",999");
    assertThat(IndicatorUnit.NUMBER.shownDistance(Fraction.of(longest), 1)).endsWith(",999");
    assertThat(IndicatorUnit.NUMBER.shownChange(Fraction.of(longest), 1)).startsWith("+9,999,");
  }

  @Test
  void decimalsThatNobodyCouldReadAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorUnit.AVERAGE.shown(Fraction.ONE, 1_001))
        .withMessage("decimals: must be from -1000 to 1000, was 1001");
  }
}
