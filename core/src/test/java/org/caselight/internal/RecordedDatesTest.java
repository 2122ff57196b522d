package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedDatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2024-02-29", "2200-12-31"})
  void takesTheDatesOfALife(LocalDate date) {
    assertThat(RecordedDates.require("receivedOn", date)).isEqualTo(date);
    assertThatCode(() -> RecordedDates.require("receivedOn", Optional.of(date)))
        .doesNotThrowAnyException();
    assertThatCode(() -> RecordedDates.requireAll("receivedOn", List.of(date, date)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2201-01-01", "0024-06-14"})
  void refusesMistakesOfTyping(LocalDate date) {
    String message = "receivedOn: must be from 1900-01-01 to 2200-12-31, was " + date;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordedDates.require("receivedOn", date))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordedDates.require("receivedOn", Optional.of(date)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RecordedDates.requireAll("receivedOn", List.of(LocalDate.of(2024, 1, 1), date)))
        .withMessage(message);
  }

  @Test
  void noDateIsNoMistake() {
    assertThatCode(() -> RecordedDates.require("receivedOn", Optional.empty()))
        .doesNotThrowAnyException();
  }
}
