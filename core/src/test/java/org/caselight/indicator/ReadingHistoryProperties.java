package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Indicators;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class ReadingHistoryProperties {

  @Provide
  Arbitrary<List<Reading>> readings() {
    return Indicators.readings();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Indicators.days();
  }

  @Provide
  Arbitrary<Tolerance> tolerances() {
    return Numbers.tolerances();
  }

  /** What is known on a day, earliest first. */
  private static List<Reading> known(List<Reading> readings, LocalDate asAt) {
    return readings.stream()
        .filter(reading -> !reading.asAt().isAfter(asAt))
        .sorted(Comparator.comparing(Reading::asAt))
        .toList();
  }

  private static Optional<Reading> fromTheEnd(List<Reading> readings, int place) {
    return readings.size() < place
        ? Optional.empty()
        : Optional.of(readings.get(readings.size() - place));
  }

  @Property
  void orderOfAddingNeverMatters(
      @ForAll("readings") List<Reading> readings, @ForAll Random random) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    assertThat(ReadingHistory.of(shuffled))
        .isEqualTo(ReadingHistory.of(readings))
        .hasSameHashCodeAs(ReadingHistory.of(readings))
        .hasToString(ReadingHistory.of(readings).toString());
  }

  @Property
  void everyReadingIsKeptEarliestFirst(@ForAll("readings") List<Reading> readings) {
    assertThat(ReadingHistory.of(readings).readings())
        .containsExactlyElementsOf(known(readings, LocalDate.MAX));
  }

  @Property
  void latestAndPreviousAreTheLastTwoKnown(
      @ForAll("readings") List<Reading> readings, @ForAll("days") LocalDate asAt) {
    ReadingHistory history = ReadingHistory.of(readings);
    assertThat(history.latest(asAt)).isEqualTo(fromTheEnd(known(readings, asAt), 1));
    assertThat(history.previous(asAt)).isEqualTo(fromTheEnd(known(readings, asAt), 2));
  }

  @Property
  void sameQuarterLastYearIsTheLastKnownOneFourQuartersBefore(
      @ForAll("readings") List<Reading> readings, @ForAll("days") LocalDate asAt) {
    List<Reading> known = known(readings, asAt);
    Optional<Reading> expected =
        fromTheEnd(known, 1)
            .flatMap(
                latest ->
                    fromTheEnd(
                        known.stream()
                            .filter(then -> quarter(then) == quarter(latest) - 4)
                            .toList(),
                        1));
    assertThat(ReadingHistory.of(readings).sameQuarterLastYear(asAt)).isEqualTo(expected);
  }

  /** Quarters are numbered through; those of the reporting year are those of the calendar year. */
  private static int quarter(Reading reading) {
    return reading.asAt().getYear() * 4 + (reading.asAt().getMonthValue() - 1) / 3;
  }

  @Property
  void laterReadingsDoNotChangeWhatStoodOnADay(
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt,
      @ForAll Polarity polarity,
      @ForAll("tolerances") Tolerance steadyWithin) {
    ReadingHistory then = ReadingHistory.of(known(readings, asAt));
    ReadingHistory now = ReadingHistory.of(readings);
    assertThat(now.latest(asAt)).isEqualTo(then.latest(asAt));
    assertThat(now.previous(asAt)).isEqualTo(then.previous(asAt));
    assertThat(now.sameQuarterLastYear(asAt)).isEqualTo(then.sameQuarterLastYear(asAt));
    assertThat(now.directionOfTravel(polarity, steadyWithin, asAt))
        .isEqualTo(then.directionOfTravel(polarity, steadyWithin, asAt));
  }

  @Property
  void directionIsThatBetweenTheLastTwo(
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt,
      @ForAll Polarity polarity,
      @ForAll("tolerances") Tolerance steadyWithin) {
    List<Reading> known = known(readings, asAt);
    assertThat(ReadingHistory.of(readings).directionOfTravel(polarity, steadyWithin, asAt))
        .isEqualTo(
            fromTheEnd(known, 2)
                .flatMap(
                    before ->
                        DirectionOfTravel.between(
                            before.figure(),
                            known.get(known.size() - 1).figure(),
                            polarity,
                            steadyWithin)));
  }

  @Property
  void comesBackEqualFromSerialization(@ForAll("readings") List<Reading> readings) {
    ReadingHistory history = ReadingHistory.of(readings);
    assertThat(Serialized.copy(history)).isEqualTo(history).hasSameHashCodeAs(history);
  }
}
