package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "999|999",
        "1000|1,000",
        "999999|999,999",
        "1000000|1,000,000",
        "137000|137,000",
        "-1|-1",
        "-999|-999",
        "-1000|-1,000",
        "-123456|-123,456",
        "-1234567|-1,234,567",
        "1234.5|1,234.5",
        "999.9999|999.9999",
        "1000.0000|1,000.0000",
        "-1234.5678|-1,234.5678",
        "0.12345|0.12345",
        "-0.12345|-0.12345",
        "1E+3|1,000",
        "1.5E+6|1,500,000",
        "1E-7|0.0000001",
        "0E+3|0"
      })
  void thousandsAreApart(BigDecimal number, String text) {
    assertThat(Words.grouped(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 cases", "1, 1 case", "4, 4 cases", "-1, -1 cases"})
  void onlyOneIsSingular(long count, String text) {
    assertThat(Words.count(count, "case")).isEqualTo(text);
  }

  @Test
  void textOnOneLineIsTaken() {
    assertThat(Words.requireLine("name", "Team managers")).isEqualTo("Team managers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Team\nmanagers", "Team\rmanagers", "Team\tmanagers", "Team\u2028managers"})
  void textOnSeveralLinesIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.requireLine("name", text))
        .withMessage("name: must be on one line");
  }

  @Test
  void namesAreToldApartWhateverTheCaseAndTheBlanks() {
    assertThat(Words.key("High \u00a0Caseloads")).isEqualTo("high caseloads");
    assertThat(Words.key("INTAKE")).isEqualTo(Words.key("intake"));
    assertThat(Words.key("straße")).isEqualTo(Words.key("STRASSE"));
    assertThat(Words.oneBlank("High \u00a0 Caseloads")).isEqualTo("High Caseloads");
  }

  @Test
  void twoOfOneNameAreRefused() {
    Words.requireDistinct("objectives", "reference", List.of("1.1", "1.2"), name -> name);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Words.requireDistinct(
                    "objectives", "reference", List.of("1.1", "1.2", "1.1"), name -> name))
        .withMessage("objectives: must not have one reference twice, was 1.1");
  }
}
