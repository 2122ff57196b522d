package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caselight.figure.Average;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagSchemeTest {
  private static final Target AT_MOST_20 = Target.atMost(new BigDecimal("20"));
  private static final RagScheme PLAIN = RagScheme.DEFAULT;
  private static final RagScheme AMBER = PLAIN.amberWhenImproved();
  private static final RagScheme BLUE = PLAIN.blueWhenEmbedded();
  private static final RagScheme BOTH = AMBER.blueWhenEmbedded();
  private static final LocalDate JUNE_2019 = LocalDate.of(2019, 6, 30);

  /** Reads {@code 2018-06-30 25; 2019-06-30 none}: a day and its value each. */
  private static ReadingHistory history(String readings) {
    return ReadingHistory.of(
        Arrays.stream(readings.split("; ", -1))
            .map(
                text -> {
                  List<String> dayAndValue = List.of(text.split(" ", -1));
                  String value = dayAndValue.get(1);
                  return Reading.of(
                      LocalDate.parse(dayAndValue.get(0)),
                      value.equals("none")
                          ? Average.UNDEFINED
                          : Average.of(new BigDecimal(value), BigDecimal.ONE));
                })
            .toList());
  }

  @Test
  void defaultHasTenPerCentAndNeitherHabit() {
    assertThat(PLAIN.tolerance()).isEqualTo(Tolerance.DEFAULT);
    assertThat(PLAIN.isAmberWhenImproved()).isFalse();
    assertThat(PLAIN.isBlueWhenEmbedded()).isFalse();
    assertThat(PLAIN).isEqualTo(RagScheme.of(Tolerance.ofPercent(10)));
  }

  @Test
  void habitIsAddedToTheOtherAndToTheTolerance() {
    RagScheme strict = RagScheme.of(Tolerance.NONE);
    assertThat(strict.amberWhenImproved()).isEqualTo(new RagScheme(Tolerance.NONE, true, false));
    assertThat(strict.blueWhenEmbedded()).isEqualTo(new RagScheme(Tolerance.NONE, false, true));
    assertThat(strict.amberWhenImproved().blueWhenEmbedded())
        .isEqualTo(new RagScheme(Tolerance.NONE, true, true))
        .isEqualTo(strict.blueWhenEmbedded().amberWhenImproved());
    assertThat(strict).isEqualTo(new RagScheme(Tolerance.NONE, false, false));
  }

  @Test
  void saysItsToleranceAndItsHabits() {
    assertThat(PLAIN).hasToString("amber within 10%");
    assertThat(RagScheme.of(Tolerance.ofAmount(BigDecimal.valueOf(2))))
        .hasToString("amber within 2");
    assertThat(AMBER).hasToString("amber within 10%, or improved on the same quarter last year");
    assertThat(BLUE).hasToString("amber within 10%, blue when embedded for two quarters");
    assertThat(BOTH)
        .hasToString(
            "amber within 10%, or improved on the same quarter last year, blue when embedded for"
                + " two quarters");
  }

  /** Green, amber and red, each with and without what a habit asks for. */
  @ParameterizedTest
  @CsvSource({
    "2019-06-30 20, GREEN, GREEN, GREEN, GREEN",
    "2018-12-31 20; 2019-03-31 20; 2019-06-30 20, GREEN, GREEN, BLUE, BLUE",
    "2018-06-30 25; 2018-12-31 20; 2019-03-31 20; 2019-06-30 20, GREEN, GREEN, BLUE, BLUE",
    "2018-06-30 25; 2019-06-30 20, GREEN, GREEN, GREEN, GREEN",
    "2019-06-30 22, AMBER, AMBER, AMBER, AMBER",
    "2018-06-30 25; 2018-12-31 20; 2019-03-31 20; 2019-06-30 22, AMBER, AMBER, AMBER, AMBER",
    "2019-06-30 24, RED, RED, RED, RED",
    "2018-06-30 25; 2019-06-30 24, RED, AMBER, RED, AMBER",
    "2018-06-30 23; 2019-06-30 24, RED, RED, RED, RED",
    "2018-12-31 20; 2019-03-31 20; 2019-06-30 24, RED, RED, RED, RED"
  })
  void eachHabitChangesWhatItIsAskedToChange(
      String readings, Rag plain, Rag amber, Rag blue, Rag both) {
    ReadingHistory history = history(readings);
    assertThat(PLAIN.rag(history, AT_MOST_20, JUNE_2019)).contains(plain);
    assertThat(AMBER.rag(history, AT_MOST_20, JUNE_2019)).contains(amber);
    assertThat(BLUE.rag(history, AT_MOST_20, JUNE_2019)).contains(blue);
    assertThat(BOTH.rag(history, AT_MOST_20, JUNE_2019)).contains(both);
  }

  @ParameterizedTest
  @CsvSource({"20, GREEN", "20.01, AMBER", "22, AMBER", "22.01, RED"})
  void lastReadingHasTheColourOfItsFigure(String value, Rag rag) {
    ReadingHistory history = history("2019-06-30 " + value);
    assertThat(BOTH.rag(history, AT_MOST_20, JUNE_2019)).contains(rag);
    assertThat(BOTH.rag(history, AT_MOST_20, LocalDate.of(2021, 1, 1))).contains(rag);
  }

  @Test
  void toleranceIsTheSchemesOwn() {
    ReadingHistory history = history("2019-06-30 22");
    assertThat(RagScheme.of(Tolerance.NONE).rag(history, AT_MOST_20, JUNE_2019)).contains(Rag.RED);
    assertThat(PLAIN.rag(history, AT_MOST_20, JUNE_2019)).contains(Rag.AMBER);
  }

  @Test
  void withoutADefinedLastReadingThereIsNoColour() {
    assertThat(BOTH.rag(ReadingHistory.NONE, AT_MOST_20, JUNE_2019)).isEmpty();
    assertThat(BOTH.rag(history("2019-07-01 20"), AT_MOST_20, JUNE_2019)).isEmpty();
    assertThat(BOTH.rag(history("2019-03-31 20; 2019-06-30 none"), AT_MOST_20, JUNE_2019))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24, RED",
    "24.0000000001, AMBER",
    "23.9999999999, RED",
    "25, AMBER",
    "20, RED",
    "-30, RED",
    "none, RED"
  })
  void redIsAmberWhenNearerThanLastYearByAHair(String lastYear, Rag rag) {
    assertThat(
            AMBER.rag(history("2018-06-30 " + lastYear + "; 2019-06-30 24"), AT_MOST_20, JUNE_2019))
        .contains(rag);
  }

  @Test
  void nearerIsExactWhereDecimalsEnd() {
    Reading now = Reading.of(JUNE_2019, Average.of(73, 3));
    LocalDate then = LocalDate.of(2018, 6, 30);
    assertThat(
            AMBER.rag(
                ReadingHistory.of(List.of(Reading.of(then, Average.of(146, 6)), now)),
                AT_MOST_20,
                JUNE_2019))
        .contains(Rag.RED);
    assertThat(
            AMBER.rag(
                ReadingHistory.of(
                    List.of(Reading.of(then, Average.of(73_000_000_001L, 3_000_000_000L)), now)),
                AT_MOST_20,
                JUNE_2019))
        .contains(Rag.AMBER);
  }

  @ParameterizedTest
  @CsvSource({"79, RED", "70, RED", "69.99, AMBER", "0, AMBER", "90, RED"})
  void improvedIsUpwardsWhereTheTargetIsALowerLimit(String lastYear, Rag rag) {
    Target target = Target.atLeast(new BigDecimal("80"));
    assertThat(AMBER.rag(history("2018-06-30 " + lastYear + "; 2019-06-30 70"), target, JUNE_2019))
        .contains(rag);
  }

  @ParameterizedTest
  @CsvSource({
    "70, 69, AMBER",
    "70, 70, RED",
    "70, 71, RED",
    "70, 82, RED",
    "70, 95, RED",
    "70, 95.01, AMBER",
    "95, 96, AMBER",
    "95, 95, RED",
    "95, 94, RED",
    "95, 82, RED",
    "95, 70, RED",
    "95, 69.99, AMBER"
  })
  void improvedIsNearerToABandFromEitherSide(String now, String lastYear, Rag rag) {
    Target band = Target.between(new BigDecimal("80"), new BigDecimal("85"));
    assertThat(
            AMBER.rag(history("2018-06-30 " + lastYear + "; 2019-06-30 " + now), band, JUNE_2019))
        .contains(rag);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-30, 2018-03-31, RED",
    "2019-06-30, 2018-04-01, AMBER",
    "2019-06-30, 2018-06-30, AMBER",
    "2019-06-30, 2018-07-01, RED",
    "2019-07-01, 2018-06-30, RED",
    "2019-07-01, 2018-07-01, AMBER",
    "2019-04-01, 2018-03-31, RED",
    "2019-04-01, 2018-06-30, AMBER",
    "2019-03-31, 2018-04-01, RED",
    "2019-03-31, 2018-03-31, AMBER",
    "2019-03-31, 2018-01-01, AMBER",
    "2019-03-31, 2017-12-31, RED",
    "2019-12-31, 2018-10-01, AMBER",
    "2019-12-31, 2019-01-01, RED",
    "2019-06-30, 2017-06-30, RED",
    "2019-06-30, 2019-03-31, RED"
  })
  void onlyTheSameQuarterLastYearTellsWhetherItImproved(LocalDate day, String earlier, Rag rag) {
    assertThat(AMBER.rag(history(earlier + " 30; " + day + " 24"), AT_MOST_20, day)).contains(rag);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-01 30; 2018-06-30 23; 2019-06-30 24, RED",
    "2018-04-01 23; 2018-06-30 30; 2019-06-30 24, AMBER",
    "2018-04-01 30; 2018-06-30 none; 2019-06-30 24, RED",
    "2018-04-01 none; 2018-06-30 30; 2019-06-30 24, AMBER",
    "2018-06-30 30; 2018-07-01 23; 2019-06-30 24, AMBER",
    "2018-06-30 25; 2019-04-01 20; 2019-06-30 24, AMBER",
    "2018-06-30 25; 2019-04-01 24; 2019-06-30 26, RED"
  })
  void quarterIsJudgedByItsLastReading(String readings, Rag rag) {
    assertThat(AMBER.rag(history(readings), AT_MOST_20, JUNE_2019)).contains(rag);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31 20; 2019-03-31 20; 2019-06-30 20, BLUE",
    "2018-10-01 20; 2019-01-01 20; 2019-04-01 20, BLUE",
    "2018-12-31 20.01; 2019-03-31 20; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-03-31 20.01; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-03-31 20; 2019-06-30 20.01, AMBER",
    "2018-12-31 none; 2019-03-31 20; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-03-31 none; 2019-06-30 20, GREEN",
    "2019-03-31 20; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-06-30 20, GREEN",
    "2018-09-30 20; 2019-03-31 20; 2019-06-30 20, GREEN",
    "2018-09-30 20; 2018-12-31 20; 2019-06-30 20, GREEN",
    "2018-09-30 20; 2018-12-31 20; 2019-03-31 20, BLUE",
    "2018-09-30 25; 2018-12-31 20; 2019-03-31 20; 2019-06-30 20, BLUE",
    "2018-12-31 20; 2019-01-01 20; 2019-03-31 20, GREEN",
    "2019-01-01 20; 2019-03-31 20; 2019-04-01 20, GREEN",
    "2018-10-01 25; 2018-12-31 20; 2019-03-31 20; 2019-06-30 20, BLUE",
    "2018-10-01 20; 2018-12-31 25; 2019-03-31 20; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-01-01 25; 2019-03-31 20; 2019-06-30 20, BLUE",
    "2018-12-31 20; 2019-01-01 20; 2019-03-31 25; 2019-06-30 20, GREEN",
    "2018-12-31 20; 2019-03-31 20; 2019-04-01 25; 2019-06-30 20, BLUE",
    "2018-12-31 20; 2019-03-31 20; 2019-04-01 20; 2019-06-30 22, AMBER",
    "2018-12-31 20; 2019-01-01 20; 2019-03-31 none; 2019-06-30 20, GREEN"
  })
  void blueNeedsThisQuarterAndBothBefore(String readings, Rag rag) {
    assertThat(BLUE.rag(history(readings), AT_MOST_20, JUNE_2019)).contains(rag);
    assertThat(BOTH.rag(history(readings), AT_MOST_20, JUNE_2019)).contains(rag);
  }

  @Test
  void embeddedRunsOnAcrossTheEndOfTheYear() {
    String readings = "2018-10-01 20; 2019-03-31 20; 2019-04-01 20";
    assertThat(BLUE.rag(history(readings), AT_MOST_20, LocalDate.of(2019, 3, 31)))
        .contains(Rag.GREEN);
    assertThat(BLUE.rag(history(readings), AT_MOST_20, LocalDate.of(2019, 4, 1)))
        .contains(Rag.BLUE);
    assertThat(
            BLUE.rag(
                history("2019-07-01 20; 2019-12-31 20; 2020-01-01 20"),
                AT_MOST_20,
                LocalDate.of(2020, 1, 1)))
        .contains(Rag.BLUE);
  }

  @Test
  void quarterIsThatOfTheLastReadingNotThatOfTheDay() {
    ReadingHistory embedded = history("2018-12-31 20; 2019-03-31 20; 2019-06-30 20");
    assertThat(BLUE.rag(embedded, AT_MOST_20, LocalDate.of(2019, 7, 1))).contains(Rag.BLUE);
    ReadingHistory improved = history("2018-06-30 25; 2019-06-30 24");
    assertThat(AMBER.rag(improved, AT_MOST_20, LocalDate.of(2019, 7, 1))).contains(Rag.AMBER);
  }

  @Test
  void bandIsEmbeddedWhereverItWasMet() {
    Target band = Target.between(new BigDecimal("80"), new BigDecimal("85"));
    assertThat(BLUE.rag(history("2018-12-31 80; 2019-03-31 85; 2019-06-30 82"), band, JUNE_2019))
        .contains(Rag.BLUE);
    assertThat(BLUE.rag(history("2018-12-31 80; 2019-03-31 85.01; 2019-06-30 82"), band, JUNE_2019))
        .contains(Rag.GREEN);
  }

  @Test
  void readingAfterTheDayNeverMatters() {
    ReadingHistory history =
        history("2018-12-31 20; 2019-03-31 20; 2019-06-29 20; 2019-06-30 30; 2019-07-01 20");
    assertThat(BLUE.rag(history, AT_MOST_20, LocalDate.of(2019, 6, 29))).contains(Rag.BLUE);
    assertThat(BLUE.rag(history, AT_MOST_20, JUNE_2019)).contains(Rag.RED);
    assertThat(BLUE.rag(history, AT_MOST_20, LocalDate.of(2019, 7, 1))).contains(Rag.GREEN);
  }

  @Test
  void printedFiguresAreTakenAsPrinted() {
    ReadingHistory history =
        ReadingHistory.of(
            List.of(
                Reading.of(LocalDate.of(2018, 6, 30), Rounded.parse("24")),
                Reading.of(JUNE_2019, Rounded.parse("23.9"))));
    assertThat(AMBER.rag(history, AT_MOST_20, JUNE_2019)).contains(Rag.AMBER);
  }

  @Test
  void withoutAHabitNoQuarterIsAskedFor() {
    LocalDate beyondEveryReportingYear = LocalDate.of(1, 3, 31);
    for (long value : List.of(20L, 24L)) {
      ReadingHistory history =
          ReadingHistory.NONE.with(Reading.of(beyondEveryReportingYear, Average.of(value, 1)));
      assertThat(PLAIN.rag(history, AT_MOST_20, beyondEveryReportingYear))
          .contains(value == 20 ? Rag.GREEN : Rag.RED);
    }
  }

  @Test
  void equalWhenToleranceAndHabitsAre() {
    assertThat(BOTH)
        .isEqualTo(new RagScheme(Tolerance.DEFAULT, true, true))
        .hasSameHashCodeAs(new RagScheme(Tolerance.DEFAULT, true, true))
        .isNotEqualTo(AMBER)
        .isNotEqualTo(BLUE)
        .isNotEqualTo(new RagScheme(Tolerance.NONE, true, true));
  }

  @Test
  void comesBackEqualFromSerialization() {
    for (RagScheme scheme : List.of(PLAIN, AMBER, BLUE, BOTH)) {
      assertThat(Serialized.copy(scheme)).isEqualTo(scheme).hasSameHashCodeAs(scheme);
    }
  }
}
