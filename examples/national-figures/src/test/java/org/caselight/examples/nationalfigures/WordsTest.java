package org.caselight.examples.nationalfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caselight.figure.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How gaps, changes and years are said. */
class WordsTest {
  private static Measure measure(String title) {
    return Measure.ALL.stream()
        .filter(measure -> measure.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "In need at 31 March, 6079, 10, 608 more children",
    "In need at 31 March, -6079, 10, 608 fewer children",
    "In need at 31 March, 3, 2, 2 more children",
    "In need at 31 March, 14, 10, 1 more child",
    "In need at 31 March, 1, 3, less than 1 more child",
    "In need at 31 March, -1, 3, less than 1 fewer child",
    "In need at 31 March, 0, 1, none",
    "In care at 31 March, 12345, 1, '12,345 more children'",
    "No further action, 1, 1, 1 more such referral",
    "Sickness absence, -1, 1, 1 fewer day lost",
    "Average caseload, 1, 1, 1 more case",
    "Agency workers, 1, 1, 1.0 more agency FTE",
    "Turnover, 1, 30, less than 0.1 more FTE leaving",
  })
  void aGap(String title, long numerator, long denominator, String expected) {
    assertThat(measure(title).gap(Fraction.of(numerator, denominator))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Referrals, 21, 10, +2.1",
    "Referrals, -21, 10, -2.1",
    "Referrals, 1, 30, 0.0",
    "Referrals, -1, 30, 0.0",
    "Re-referrals, 21, 1000, +2.1",
  })
  void aChange(String title, long numerator, long denominator, String expected) {
    assertThat(measure(title).signed(Fraction.of(numerator, denominator))).isEqualTo(expected);
  }

  @Test
  void years() {
    assertThat(Wording.years(List.of())).isEmpty();
    assertThat(Wording.years(List.of(2013))).isEqualTo("2013");
    assertThat(Wording.years(List.of(2013, 2014))).isEqualTo("2013 and 2014");
    assertThat(Wording.years(List.of(2013, 2014, 2015, 2017, 2019, 2020)))
        .isEqualTo("2013 to 2015, 2017, 2019 and 2020");
  }
}
