package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.figure.Average;
import org.caselight.figure.Proportion;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingHistoryTest {
  private static final Reading JUNE_2018 = reading("2018-06-30", 60);
  private static final Reading JUNE_2019 = reading("2019-06-30", 70);
  private static final ReadingHistory HISTORY = ReadingHistory.NONE.with(JUNE_2018).with(JUNE_2019);

  private static Reading reading(String asAt, long percent) {
    return Reading.of(LocalDate.parse(asAt), Proportion.of(percent, 100));
  }

  @Test
  void sameQuarterOfTheYearBeforeIsFoundFromADayAfterTheLastReading() {
    assertThat(HISTORY.sameQuarterLastYear(LocalDate.of(2019, 7, 9))).contains(JUNE_2018);
  }

  @Test
  void withoutAReadingNothingIsKnown() {
    LocalDate day = LocalDate.of(2019, 7, 9);
    assertThat(ReadingHistory.NONE.readings()).isEmpty();
    assertThat(ReadingHistory.NONE.latest(day)).isEmpty();
    assertThat(ReadingHistory.NONE.previous(day)).isEmpty();
    assertThat(ReadingHistory.NONE.sameQuarterLastYear(day)).isEmpty();
    assertThat(
            ReadingHistory.NONE.directionOfTravel(
                Polarity.HIGHER_IS_BETTER, Tolerance.DEFAULT, day))
        .isEmpty();
    assertThat(ReadingHistory.of(List.of())).isEqualTo(ReadingHistory.NONE);
    assertThat(ReadingHistory.NONE).hasToString("[]");
  }

  @Test
  void readingsAreEarliestFirstInWhateverOrderTheyCame() {
    assertThat(ReadingHistory.of(List.of(JUNE_2019, JUNE_2018)).readings())
        .isEqualTo(List.of(JUNE_2018, JUNE_2019));
    assertThat(ReadingHistory.of(List.of(JUNE_2019, JUNE_2018)))
        .isEqualTo(HISTORY)
        .hasSameHashCodeAs(HISTORY);
  }

  @Test
  void addingAReadingLeavesTheHistoryAsItWas() {
    ReadingHistory longer = HISTORY.with(reading("2019-09-30", 75));
    assertThat(HISTORY.readings()).containsExactly(JUNE_2018, JUNE_2019);
    assertThat(longer.readings()).hasSize(3);
  }

  @Test
  void laterChangesOfAListDoNotReachTheHistory() {
    List<Reading> readings = new ArrayList<>(List.of(JUNE_2018));
    ReadingHistory history = ReadingHistory.of(readings);
    readings.add(JUNE_2019);
    assertThat(history.readings()).containsExactly(JUNE_2018);
  }

  @Test
  void twoReadingsOfOneDayAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.with(reading("2019-06-30", 71)))
        .withMessage("asAt: must not have two readings, was 2019-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.with(JUNE_2019))
        .withMessage("asAt: must not have two readings, was 2019-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingHistory.of(List.of(JUNE_2019, JUNE_2018, JUNE_2019)))
        .withMessage("asAt: must not have two readings, was 2019-06-30");
    assertThat(HISTORY.with(reading("2019-07-01", 71)).readings()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06-29, , ",
    "2018-06-30, 60, ",
    "2018-07-01, 60, ",
    "2019-06-29, 60, ",
    "2019-06-30, 70, 60",
    "2019-07-01, 70, 60",
    "2035-01-01, 70, 60"
  })
  void readingIsKnownFromItsDayOn(LocalDate day, Long latest, Long previous) {
    assertThat(HISTORY.latest(day).map(ReadingHistoryTest::percent))
        .isEqualTo(Optional.ofNullable(latest));
    assertThat(HISTORY.previous(day).map(ReadingHistoryTest::percent))
        .isEqualTo(Optional.ofNullable(previous));
  }

  private static long percent(Reading reading) {
    return ((Proportion) reading.figure()).part();
  }

  @Test
  void previousIsTheOneBeforeHoweverNear() {
    ReadingHistory history = HISTORY.with(reading("2019-07-01", 71));
    assertThat(history.previous(LocalDate.of(2019, 7, 1))).contains(JUNE_2019);
    assertThat(history.previous(LocalDate.of(2019, 6, 30))).contains(JUNE_2018);
  }

  @Test
  void firstDayOfAllHasNothingBeforeIt() {
    LocalDate first = LocalDate.of(1, 1, 1);
    ReadingHistory history = ReadingHistory.NONE.with(Reading.of(first, Proportion.of(1, 2)));
    assertThat(history.latest(first)).isPresent();
    assertThat(history.latest(LocalDate.MIN)).isEmpty();
    assertThat(history.previous(first)).isEmpty();
    assertThat(history.sameQuarterLastYear(first)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-30, 2018-03-31, false",
    "2019-06-30, 2018-04-01, true",
    "2019-06-30, 2018-06-30, true",
    "2019-06-30, 2018-07-01, false",
    "2019-04-01, 2018-03-31, false",
    "2019-04-01, 2018-04-01, true",
    "2019-04-01, 2018-06-30, true",
    "2019-04-01, 2018-07-01, false",
    "2019-03-31, 2018-01-01, true",
    "2019-03-31, 2018-03-31, true",
    "2019-03-31, 2018-04-01, false",
    "2019-03-31, 2017-12-31, false",
    "2019-07-01, 2018-06-30, false",
    "2019-07-01, 2018-07-01, true",
    "2019-07-01, 2018-09-30, true",
    "2019-07-01, 2018-10-01, false",
    "2019-12-31, 2018-10-01, true",
    "2019-12-31, 2018-12-31, true",
    "2019-12-31, 2019-01-01, false",
    "2020-01-01, 2019-01-01, true",
    "2020-01-01, 2018-12-31, false",
    "2020-02-29, 2019-03-31, true",
    "2020-02-29, 2018-02-28, false",
    "2019-06-30, 2017-06-30, false",
    "2019-06-30, 2019-04-01, false"
  })
  void quartersBeginInAprilJulyOctoberAndJanuary(
      String latest, String earlier, boolean isSameQuarterLastYear) {
    Reading then = reading(earlier, 60);
    ReadingHistory history = ReadingHistory.of(List.of(then, reading(latest, 70)));
    assertThat(history.sameQuarterLastYear(LocalDate.parse(latest)))
        .isEqualTo(isSameQuarterLastYear ? Optional.of(then) : Optional.empty());
  }

  @Test
  void lastReadingOfTheSameQuarterLastYearCounts() {
    ReadingHistory history =
        ReadingHistory.of(
            List.of(
                reading("2018-04-01", 50),
                reading("2018-06-29", 55),
                reading("2018-07-01", 65),
                reading("2019-04-01", 70)));
    assertThat(history.sameQuarterLastYear(LocalDate.of(2019, 4, 1)))
        .contains(reading("2018-06-29", 55));
  }

  @Test
  void quarterIsThatOfTheLastReadingNotThatOfTheDay() {
    assertThat(HISTORY.sameQuarterLastYear(LocalDate.of(2019, 6, 29))).isEmpty();
    assertThat(HISTORY.sameQuarterLastYear(LocalDate.of(2019, 6, 30))).contains(JUNE_2018);
    assertThat(HISTORY.sameQuarterLastYear(LocalDate.of(2020, 1, 1))).contains(JUNE_2018);
    ReadingHistory longer = HISTORY.with(reading("2019-07-01", 71));
    assertThat(longer.sameQuarterLastYear(LocalDate.of(2019, 6, 30))).contains(JUNE_2018);
    assertThat(longer.sameQuarterLastYear(LocalDate.of(2019, 7, 1))).isEmpty();
  }

  @Test
  void directionIsFromTheReadingBeforeTheLast() {
    ReadingHistory history = HISTORY.with(reading("2019-09-30", 69));
    LocalDate june = LocalDate.of(2019, 6, 30);
    LocalDate september = LocalDate.of(2019, 9, 30);
    assertThat(history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(history.directionOfTravel(Polarity.LOWER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(
            history.directionOfTravel(
                Polarity.HIGHER_IS_BETTER, Tolerance.NONE, september.minusDays(1)))
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, september))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.DEFAULT, september))
        .contains(DirectionOfTravel.STEADY);
    assertThat(history.directionOfTravel(Polarity.NEITHER, Tolerance.DEFAULT, september)).isEmpty();
    assertThat(
            history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june.minusDays(1)))
        .isEmpty();
  }

  @Test
  void directionOnLastYearPassesOverTheQuartersBetween() {
    ReadingHistory history = HISTORY.with(reading("2019-03-31", 75));
    LocalDate june = LocalDate.of(2019, 6, 30);
    assertThat(history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(history.directionOnLastYear(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(history.directionOnLastYear(Polarity.LOWER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(
            history.directionOnLastYear(Polarity.HIGHER_IS_BETTER, Tolerance.ofPercent(17), june))
        .contains(DirectionOfTravel.STEADY);
    assertThat(history.directionOnLastYear(Polarity.NEITHER, Tolerance.NONE, june)).isEmpty();
    assertThat(
            history.directionOnLastYear(
                Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june.minusDays(1)))
        .isEmpty();
  }

  @Test
  void undefinedReadingHasNoDirectionAndIsNotSkipped() {
    ReadingHistory history =
        HISTORY
            .with(Reading.of(LocalDate.of(2019, 9, 30), Average.UNDEFINED))
            .with(reading("2019-12-31", 75));
    assertThat(
            history.directionOfTravel(
                Polarity.HIGHER_IS_BETTER, Tolerance.NONE, LocalDate.of(2019, 9, 30)))
        .isEmpty();
    assertThat(
            history.directionOfTravel(
                Polarity.HIGHER_IS_BETTER, Tolerance.NONE, LocalDate.of(2019, 12, 31)))
        .isEmpty();
    assertThat(history.latest(LocalDate.of(2019, 9, 30)).map(Reading::figure))
        .contains(Average.UNDEFINED);
  }

  @Test
  void showsEveryReading() {
    assertThat(HISTORY)
        .hasToString("[2018-06-30: 60.0% (60 of 100), 2019-06-30: 70.0% (70 of 100)]");
  }

  @Test
  void equalWhenReadingsAre() {
    assertThat(HISTORY)
        .isEqualTo(ReadingHistory.of(List.of(JUNE_2018, JUNE_2019)))
        .isNotEqualTo(ReadingHistory.NONE)
        .isNotEqualTo(HISTORY.with(reading("2019-07-01", 70)))
        .isNotEqualTo(ReadingHistory.of(List.of(JUNE_2018, reading("2019-06-30", 71))))
        .doesNotHaveSameHashCodeAs(ReadingHistory.NONE)
        .isNotEqualTo(List.of(JUNE_2018, JUNE_2019))
        .isNotEqualTo(null);
  }

  @Test
  void comesBackEqualFromSerialization() {
    assertThat(Serialized.copy(HISTORY))
        .isEqualTo(HISTORY)
        .hasSameHashCodeAs(HISTORY)
        .hasToString(HISTORY.toString());
    assertThat(Serialized.copy(ReadingHistory.NONE)).isEqualTo(ReadingHistory.NONE);
    assertThat(Serialized.copy(HISTORY).with(reading("2018-07-01", 1)).readings())
        .containsExactly(JUNE_2018, reading("2018-07-01", 1), JUNE_2019);
  }

  @Test
  void directionTowardsABandIsNearerToIt() {
    ReadingHistory history =
        ReadingHistory.of(List.of(reading("2019-03-31", 82), reading("2019-06-30", 88)));
    Target band = Target.betweenPercent(80, 85);
    LocalDate june = LocalDate.of(2019, 6, 30);
    assertThat(history.directionOfTravel(Polarity.HIGHER_IS_BETTER, Tolerance.NONE, june))
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(history.directionOfTravel(band, Tolerance.NONE, june))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(history.directionOfTravel(band, Tolerance.DEFAULT, june))
        .contains(DirectionOfTravel.STEADY);
    assertThat(history.directionOfTravel(band, Tolerance.NONE, june.minusDays(1))).isEmpty();
  }
}
