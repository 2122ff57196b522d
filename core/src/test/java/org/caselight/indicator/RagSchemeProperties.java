package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.testing.Indicators;

class RagSchemeProperties {

  @Provide
  Arbitrary<RagScheme> schemes() {
    return Indicators.schemes();
  }

  @Provide
  Arbitrary<Target> targets() {
    return Indicators.targets();
  }

  @Provide
  Arbitrary<List<Reading>> readings() {
    return Indicators.readings();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Indicators.days();
  }

  /** Quarters are numbered through; those of the reporting year are those of the calendar year. */
  private static int quarter(Reading reading) {
    return reading.asAt().getYear() * 4 + (reading.asAt().getMonthValue() - 1) / 3;
  }

  /** The last reading of each quarter, of those known on a day. */
  private static SortedMap<Integer, Reading> lastByQuarter(List<Reading> readings, LocalDate asAt) {
    SortedMap<Integer, Reading> byQuarter = new TreeMap<>();
    readings.stream()
        .filter(reading -> !reading.asAt().isAfter(asAt))
        .sorted(Comparator.comparing(Reading::asAt))
        .forEach(reading -> byQuarter.put(quarter(reading), reading));
    return byQuarter;
  }

  private static Figure figureOf(Map<Integer, Reading> byQuarter, int quarter) {
    Reading reading = byQuarter.get(quarter);
    return reading == null ? Average.UNDEFINED : reading.figure();
  }

  @Property
  void colourFollowsFromTheLastReadingOfEachQuarter(
      @ForAll("schemes") RagScheme scheme,
      @ForAll("targets") Target target,
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt) {
    SortedMap<Integer, Reading> byQuarter = lastByQuarter(readings, asAt);
    Optional<Rag> expected = Optional.empty();
    if (!byQuarter.isEmpty()) {
      int quarter = byQuarter.lastKey();
      Figure now = figureOf(byQuarter, quarter);
      Figure lastYear = figureOf(byQuarter, quarter - 4);
      boolean improved =
          now.isDefined()
              && lastYear.isDefined()
              && target
                      .distanceBeyond(now)
                      .orElseThrow()
                      .compareTo(target.distanceBeyond(lastYear).orElseThrow())
                  < 0;
      boolean embedded =
          target.isMetBy(figureOf(byQuarter, quarter - 1))
              && target.isMetBy(figureOf(byQuarter, quarter - 2));
      expected = target.rag(now, scheme.tolerance());
      if (expected.equals(Optional.of(Rag.RED)) && scheme.isAmberWhenImproved() && improved) {
        expected = Optional.of(Rag.AMBER);
      }
      if (expected.equals(Optional.of(Rag.GREEN)) && scheme.isBlueWhenEmbedded() && embedded) {
        expected = Optional.of(Rag.BLUE);
      }
    }
    assertThat(scheme.rag(ReadingHistory.of(readings), target, asAt)).isEqualTo(expected);
  }

  @Property
  void readingsAfterTheDayNeverMatter(
      @ForAll("schemes") RagScheme scheme,
      @ForAll("targets") Target target,
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt) {
    List<Reading> known =
        readings.stream().filter(reading -> !reading.asAt().isAfter(asAt)).toList();
    assertThat(scheme.rag(ReadingHistory.of(readings), target, asAt))
        .isEqualTo(scheme.rag(ReadingHistory.of(known), target, asAt));
  }

  @Property
  void onlyTheLastReadingOfAQuarterCounts(
      @ForAll("schemes") RagScheme scheme,
      @ForAll("targets") Target target,
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt) {
    assertThat(scheme.rag(ReadingHistory.of(readings), target, asAt))
        .isEqualTo(
            scheme.rag(ReadingHistory.of(lastByQuarter(readings, asAt).values()), target, asAt));
  }

  @Property
  void habitNeverWorsensAColourNorDoesMoreThanItSays(
      @ForAll("schemes") RagScheme any,
      @ForAll("targets") Target target,
      @ForAll("readings") List<Reading> readings,
      @ForAll("days") LocalDate asAt) {
    ReadingHistory history = ReadingHistory.of(readings);
    RagScheme plain = RagScheme.of(any.tolerance());
    Optional<Rag> asPlain = plain.rag(history, target, asAt);
    assertThat(asPlain)
        .isEqualTo(
            history.latest(asAt).flatMap(last -> target.rag(last.figure(), any.tolerance())));
    Optional<Rag> withAmber = plain.amberWhenImproved().rag(history, target, asAt);
    Optional<Rag> withBlue = plain.blueWhenEmbedded().rag(history, target, asAt);
    Optional<Rag> withBoth =
        plain.amberWhenImproved().blueWhenEmbedded().rag(history, target, asAt);
    if (asPlain.equals(Optional.of(Rag.RED))) {
      assertThat(withAmber.orElseThrow()).isIn(Rag.RED, Rag.AMBER);
      assertThat(withBlue).isEqualTo(asPlain);
      assertThat(withBoth).isEqualTo(withAmber);
    } else if (asPlain.equals(Optional.of(Rag.GREEN))) {
      assertThat(withAmber).isEqualTo(asPlain);
      assertThat(withBlue.orElseThrow()).isIn(Rag.GREEN, Rag.BLUE);
      assertThat(withBoth).isEqualTo(withBlue);
    } else {
      assertThat(withAmber).isEqualTo(asPlain);
      assertThat(withBlue).isEqualTo(asPlain);
      assertThat(withBoth).isEqualTo(asPlain);
    }
  }
}
