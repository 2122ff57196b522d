package org.caselight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private static final LocalDate MONDAY = LocalDate.of(2019, 7, 8);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final Function<LocalDate, LocalDate> ITSELF = Function.identity();

  @Test
  void takesWhatComesAfterOrOnTheSameDay() {
    ImmutableList<LocalDate> history = ImmutableList.of(MONDAY, TUESDAY, TUESDAY, WEDNESDAY);
    Chronology.requireInOrder("on", history, ITSELF);
    Chronology.requireInOrder("on", ImmutableList.<LocalDate>of(), ITSELF);
    assertThat(Chronology.append("on", history, WEDNESDAY, ITSELF))
        .containsExactly(MONDAY, TUESDAY, TUESDAY, WEDNESDAY, WEDNESDAY);
    assertThat(Chronology.append("on", ImmutableList.of(), MONDAY, ITSELF)).containsExactly(MONDAY);
  }

  @Test
  void refusesWhatGoesBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Chronology.requireInOrder(
                    "reportedOn", ImmutableList.of(TUESDAY, MONDAY, WEDNESDAY), ITSELF))
        .withMessage("reportedOn: must not be before the last (2019-07-09), was 2019-07-08");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Chronology.append(
                    "reportedOn", ImmutableList.of(MONDAY, WEDNESDAY), TUESDAY, ITSELF))
        .withMessage("reportedOn: must not be before the last (2019-07-10), was 2019-07-09");
  }

  @Test
  void whatHappenedOnTheDayIsKnownOnIt() {
    ImmutableList<LocalDate> history = ImmutableList.of(MONDAY, TUESDAY, TUESDAY, WEDNESDAY);
    assertThat(Chronology.knownOn(history, ITSELF, TUESDAY))
        .containsExactly(MONDAY, TUESDAY, TUESDAY);
    assertThat(Chronology.knownOn(history, ITSELF, MONDAY.minusDays(1))).isEmpty();
    assertThat(Chronology.knownOn(history, ITSELF, LocalDate.MAX)).isEqualTo(history);
  }
}
