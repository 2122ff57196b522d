package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a period means. */
class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01, 2018-12-31",
    "1900, 1900-01-01, 1900-12-31",
    "2017/18, 2017-04-01, 2018-03-31",
    "2017-18, 2017-04-01, 2018-03-31",
    "2017-2018, 2017-04-01, 2018-03-31",
    "1999/00, 1999-04-01, 2000-03-31",
    "2018-03-31, 2018-03-31, 2018-03-31",
  })
  void aYearAFinancialYearOrADay(String text, LocalDate first, LocalDate last) {
    assertThat(PeriodWords.parse(text)).isEqualTo(DateRange.ofDays(first, last));
    assertThat(PeriodWords.of("spend", text)).contains(DateRange.ofDays(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "autumn",
        "18",
        "1899",
        "2017-19",
        "2017-8",
        "2017/118",
        "March 2018",
        "2018-02-30",
        "1899-12-31"
      })
  void nothingElse(String text) {
    assertThat(PeriodWords.of("spend", text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodWords.parse(text))
        .withMessage("period: must be such as 2018, 2017-18 or 2018-03-31, was " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "children on plans at 31 March, 2018, 2018-03-31, 2018-03-31",
    "children on plans at 29 February, 2020, 2020-02-29, 2020-02-29",
    "children on plans at 29 February, 2019, 2019-02-28, 2019-02-28",
    "children on plans at 31 Merch, 2018, 2018-01-01, 2018-12-31",
    "children on plans at 31 March, 2017/18, 2017-04-01, 2018-03-31",
    "children at 31 March homes, 2018, 2018-01-01, 2018-12-31",
  })
  void anIndicatorMaySayOfWhichDayItIs(String title, String text, LocalDate first, LocalDate last) {
    assertThat(PeriodWords.of(title, text)).isEqualTo(Optional.of(DateRange.ofDays(first, last)));
  }
}
