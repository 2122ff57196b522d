package org.caselight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 1);
  private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
  private static final Timeline<String> SIX_WEEKLY = Timeline.from(NOVEMBER, "six-weekly");
  private static final Timeline<String> FREQUENCY = SIX_WEEKLY.then(MAY, "monthly");

  @Test
  void beforeTheFirstDayNothingIsInForce() {
    assertThat(FREQUENCY.inForceOn(LocalDate.of(2018, 10, 31))).isEmpty();
    assertThat(FREQUENCY.inForceOn(LocalDate.MIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-11-01, six-weekly",
    "2018-11-02, six-weekly",
    "2019-04-30, six-weekly",
    "2019-05-01, monthly",
    "2019-05-02, monthly",
    "2035-01-01, monthly"
  })
  void eachValueIsInForceFromItsFirstDayUntilTheDayBeforeTheNext(LocalDate day, String value) {
    assertThat(FREQUENCY.inForceOn(day)).contains(value);
  }

  @Test
  void addingAValueLeavesTheTimelineAsItWas() {
    assertThat(SIX_WEEKLY.inForceOn(MAY)).contains("six-weekly");
    assertThat(SIX_WEEKLY.byFirstDay()).containsExactly(entry(NOVEMBER, "six-weekly"));
    assertThat(FREQUENCY.byFirstDay())
        .containsExactly(entry(NOVEMBER, "six-weekly"), entry(MAY, "monthly"));
  }

  @Test
  void nextValueBeginsAfterTheLast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FREQUENCY.then(MAY, "weekly"))
        .withMessage("firstDay: must be after 2019-05-01, was 2019-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FREQUENCY.then(MAY.minusDays(1), "weekly"))
        .withMessage("firstDay: must be after 2019-05-01, was 2019-04-30");
    assertThat(FREQUENCY.then(MAY.plusDays(1), "weekly").inForceOn(MAY.plusDays(1)))
        .contains("weekly");
  }

  @Test
  void valueMayComeBackIntoForce() {
    assertThat(
            FREQUENCY
                .then(LocalDate.of(2020, 1, 1), "six-weekly")
                .inForceOn(LocalDate.of(2020, 1, 1)))
        .contains("six-weekly");
  }

  @Test
  void showsEveryValueByItsFirstDay() {
    assertThat(FREQUENCY).hasToString("Timeline{2018-11-01=six-weekly, 2019-05-01=monthly}");
  }

  @Test
  void equalWhenValuesAndDaysAre() {
    Timeline<String> same = Timeline.from(NOVEMBER, "six-weekly").then(MAY, "monthly");
    assertThat(FREQUENCY)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .doesNotHaveSameHashCodeAs(SIX_WEEKLY)
        .isNotEqualTo(SIX_WEEKLY)
        .isNotEqualTo(SIX_WEEKLY.then(MAY.plusDays(1), "monthly"))
        .isNotEqualTo(SIX_WEEKLY.then(MAY, "weekly"))
        .isNotEqualTo("Timeline{2018-11-01=six-weekly, 2019-05-01=monthly}")
        .isNotEqualTo(null);
  }
}
