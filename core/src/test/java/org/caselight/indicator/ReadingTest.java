package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 30);
  private static final Reading READING = Reading.of(DAY, Proportion.of(41, 50));

  @Test
  void keepsItsDayAndItsFigure() {
    assertThat(READING.asAt()).isEqualTo(DAY);
    assertThat(READING.figure()).isEqualTo(Proportion.of(41, 50));
  }

  @Test
  void showsTheDayAndTheFigureWithItsWorking() {
    assertThat(READING).hasToString("2019-06-30: 82.0% (41 of 50)");
    assertThat(Reading.of(DAY, Rounded.parse("20"))).hasToString("2019-06-30: 20");
  }

  @Test
  void equalWhenDayAndFigureAre() {
    assertThat(READING)
        .isEqualTo(new Reading(DAY, Proportion.of(41, 50)))
        .hasSameHashCodeAs(new Reading(DAY, Proportion.of(41, 50)))
        .isNotEqualTo(Reading.of(DAY.plusDays(1), Proportion.of(41, 50)))
        .isNotEqualTo(Reading.of(DAY, Proportion.of(82, 100)));
  }

  @Test
  void refusesADayOutsideTheYearsOfACalendar() {
    for (String day : new String[] {"0001-01-01", "9999-12-31"}) {
      assertThat(Reading.of(LocalDate.parse(day), Count.ZERO).asAt()).isEqualTo(day);
    }
    for (String day : new String[] {"0000-12-31", "+10000-01-01"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reading.of(LocalDate.parse(day), Count.ZERO))
          .withMessage("asAt: must be in the years 1 to 9999, was " + day);
    }
  }

  @Test
  void comesBackEqualFromSerialization() {
    assertThat(Serialized.copy(READING)).isEqualTo(READING).hasSameHashCodeAs(READING);
    Reading undefined = Reading.of(DAY, Average.UNDEFINED);
    assertThat(Serialized.copy(undefined)).isEqualTo(undefined);
  }
}
