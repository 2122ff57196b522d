package org.caselight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caselight.indicator.DirectionOfTravel.IMPROVING;
import static org.caselight.indicator.DirectionOfTravel.STEADY;
import static org.caselight.indicator.DirectionOfTravel.WORSENING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class ObjectiveIndicatorTest {
  private static final Indicator SUPERVISED =
      Indicator.of("Supervised in time", IndicatorUnit.SHARE, Polarity.HIGHER_IS_BETTER);
  private static final LocalDate APRIL = LocalDate.of(2019, 4, 30);
  private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2019, 12, 31);
  private static final LocalDate DUE = LocalDate.of(2020, 3, 31);

  /** From 60 per cent on 30 April to 90. */
  private static ObjectiveIndicator supervised() {
    return ObjectiveIndicator.builder()
        .indicator(SUPERVISED)
        .baseline(Reading.of(APRIL, Proportion.of(60, 100)))
        .target(Target.atLeastPercent(90))
        .build();
  }

  private static ObjectiveIndicator read(LocalDate day, Figure figure) {
    return supervised().withReading(Reading.of(day, figure));
  }

  @Test
  void metAtTheTargetFromTheDayOfTheReading() {
    ObjectiveIndicator met = read(SEPTEMBER, Proportion.of(90, 100));
    assertThat(met.isMetOn(SEPTEMBER.minusDays(1))).isFalse();
    assertThat(met.isMetOn(SEPTEMBER)).isTrue();
    assertThat(met.isMetOn(DECEMBER)).isTrue();
    assertThat(read(SEPTEMBER, Proportion.of(899, 1000)).isMetOn(SEPTEMBER)).isFalse();
    assertThat(read(SEPTEMBER, Rounded.parse("0.90")).isMetOn(SEPTEMBER)).isTrue();
    assertThat(read(SEPTEMBER, Proportion.of(0, 0)).isMetOn(SEPTEMBER)).isFalse();
    assertThat(met.withReading(Reading.of(DECEMBER, Proportion.of(89, 100))).isMetOn(DECEMBER))
        .isFalse();
  }

  @Test
  void theBaselineMeetsNothing() {
    ObjectiveIndicator good =
        ObjectiveIndicator.builder()
            .indicator(SUPERVISED)
            .baseline(Reading.of(APRIL, Proportion.of(95, 100)))
            .target(Target.atLeastPercent(90))
            .build();
    assertThat(good.isMetOn(SEPTEMBER)).isFalse();
    assertThat(good.distanceOn(SEPTEMBER)).isEmpty();
  }

  @Test
  void whatIsOutsideTheUnitMeetsNothingAndTheOneBeforeDoesNotStandIn() {
    ObjectiveIndicator outside =
        read(SEPTEMBER, Proportion.of(95, 100)).withReading(Reading.of(DECEMBER, Rounded.of(95)));
    assertThat(outside.isMetOn(DECEMBER.minusDays(1))).isTrue();
    assertThat(outside.isMetOn(DECEMBER)).isFalse();
    assertThat(outside.directionOfTravel(Tolerance.NONE, DECEMBER)).isEmpty();
    assertThat(outside.distanceOn(DECEMBER)).isEmpty();
    assertThat(outside.distanceAllowed(DUE, DECEMBER)).isEmpty();
    assertThat(outside.isBehindPace(DUE, Tolerance.NONE, DECEMBER)).isFalse();
    ObjectiveIndicator corrected = outside.withReading(Reading.of(DUE, Proportion.of(95, 100)));
    assertThat(corrected.isMetOn(DUE)).isTrue();
    assertThat(corrected.directionOfTravel(Tolerance.NONE, DUE)).isEmpty();
  }

  @Test
  void aTargetThatContradictsWhichWayIsBetterCountsAsNone() {
    ObjectiveIndicator contradicting =
        ObjectiveIndicator.builder()
            .indicator(SUPERVISED)
            .baseline(Reading.of(APRIL, Proportion.of(60, 100)))
            .target(Target.atMostPercent(90))
            .build()
            .withReading(Reading.of(SEPTEMBER, Proportion.of(70, 100)));
    assertThat(contradicting.isMetOn(SEPTEMBER)).isFalse();
    assertThat(contradicting.distanceOn(SEPTEMBER)).isEmpty();
    assertThat(contradicting.distanceAllowed(DUE, SEPTEMBER)).isEmpty();
    assertThat(contradicting.directionOfTravel(Tolerance.NONE, SEPTEMBER)).contains(IMPROVING);
  }

  @Test
  void directionFromTheBaselineThenFromTheReadingBefore() {
    ObjectiveIndicator first = read(SEPTEMBER, Proportion.of(72, 100));
    assertThat(first.directionOfTravel(Tolerance.DEFAULT, SEPTEMBER.minusDays(1))).isEmpty();
    assertThat(first.directionOfTravel(Tolerance.DEFAULT, SEPTEMBER)).contains(IMPROVING);
    assertThat(first.directionOfTravel(Tolerance.ofPercent(20), SEPTEMBER)).contains(STEADY);
    assertThat(first.directionOfTravel(Tolerance.ofPercent(19), SEPTEMBER)).contains(IMPROVING);
    ObjectiveIndicator second = first.withReading(Reading.of(DECEMBER, Proportion.of(64, 100)));
    assertThat(second.directionOfTravel(Tolerance.DEFAULT, DECEMBER)).contains(WORSENING);
    assertThat(second.directionOfTravel(Tolerance.DEFAULT, DECEMBER.minusDays(1)))
        .contains(IMPROVING);
  }

  @Test
  void aBaselineOfTheDayOfTheFirstReadingIsNotBeforeIt() {
    assertThat(read(APRIL, Proportion.of(72, 100)).directionOfTravel(Tolerance.DEFAULT, SEPTEMBER))
        .isEmpty();
    assertThat(
            read(APRIL.plusDays(1), Proportion.of(72, 100))
                .directionOfTravel(Tolerance.DEFAULT, SEPTEMBER))
        .contains(IMPROVING);
  }

  @Test
  void twoThatMeetTheTargetAreSteadyAndWithoutOneThePolarityDecides() {
    Optional<Target> none = Optional.empty();
    assertThat(fromNinetyNineToNinetyOne(Optional.of(Target.atLeastPercent(90)), SUPERVISED))
        .contains(STEADY);
    assertThat(fromNinetyNineToNinetyOne(none, SUPERVISED)).contains(WORSENING);
    Indicator neither = Indicator.of("Children in care", IndicatorUnit.SHARE, Polarity.NEITHER);
    assertThat(fromNinetyNineToNinetyOne(none, neither)).isEmpty();
    assertThat(fromNinetyNineToNinetyOne(Optional.of(Target.betweenPercent(95, 100)), neither))
        .contains(WORSENING);
  }

  private static Optional<DirectionOfTravel> fromNinetyNineToNinetyOne(
      Optional<Target> target, Indicator indicator) {
    return ObjectiveIndicator.builder()
        .indicator(indicator)
        .target(target)
        .readings(
            ReadingHistory.of(
                List.of(
                    Reading.of(SEPTEMBER, Proportion.of(99, 100)),
                    Reading.of(DECEMBER, Proportion.of(91, 100)))))
        .build()
        .directionOfTravel(Tolerance.NONE, DECEMBER);
  }

  @Test
  void anEvenPace() {
    ObjectiveIndicator known = read(SEPTEMBER, Proportion.of(72, 100));
    Fraction allowed = known.distanceAllowed(DUE, SEPTEMBER).orElseThrow();
    assertThat(allowed).isEqualTo(Fraction.of(3, 10).times(Fraction.of(183, 336)));
    assertThat(allowed.rounded(4)).isEqualByComparingTo("0.1634");
    assertThat(known.distanceOn(SEPTEMBER)).contains(Fraction.of(18, 100));
    assertThat(known.isBehindPace(DUE, Tolerance.NONE, SEPTEMBER)).isTrue();
    assertThat(known.isBehindPace(DUE, Tolerance.NONE, SEPTEMBER.minusDays(1))).isFalse();
    assertThat(known.isBehindPace(DUE, Tolerance.DEFAULT, SEPTEMBER)).isFalse();
    assertThat(read(SEPTEMBER, Rounded.parse("0.737")).isBehindPace(DUE, Tolerance.NONE, SEPTEMBER))
        .isFalse();
    assertThat(read(SEPTEMBER, Rounded.parse("0.736")).isBehindPace(DUE, Tolerance.NONE, SEPTEMBER))
        .isTrue();
  }

  @Test
  void exactlyInPaceIsNotBehindNorIsTheEdgeOfTheTolerance() {
    LocalDate dueOn = APRIL.plusDays(100);
    LocalDate half = APRIL.plusDays(50);
    ObjectiveIndicator even = read(half, Proportion.of(75, 100));
    assertThat(even.distanceAllowed(dueOn, half)).contains(Fraction.of(15, 100));
    assertThat(even.isBehindPace(dueOn, Tolerance.NONE, half)).isFalse();
    assertThat(read(half, Proportion.of(749, 1000)).isBehindPace(dueOn, Tolerance.NONE, half))
        .isTrue();
    assertThat(read(half, Proportion.of(69, 100)).isBehindPace(dueOn, Tolerance.DEFAULT, half))
        .isFalse();
    assertThat(read(half, Proportion.of(689, 1000)).isBehindPace(dueOn, Tolerance.DEFAULT, half))
        .isTrue();
    assertThat(
            read(half, Proportion.of(70, 100))
                .isBehindPace(dueOn, Tolerance.ofAmount(new BigDecimal("0.05")), half))
        .isFalse();
  }

  @Test
  void fromTheDueDateOnNothingIsAllowed() {
    for (LocalDate dueOn : new LocalDate[] {SEPTEMBER, SEPTEMBER.minusDays(1), APRIL}) {
      assertThat(read(SEPTEMBER, Proportion.of(72, 100)).distanceAllowed(dueOn, SEPTEMBER))
          .contains(Fraction.ZERO);
    }
    assertThat(
            read(SEPTEMBER, Proportion.of(72, 100))
                .distanceAllowed(SEPTEMBER.plusDays(1), SEPTEMBER))
        .contains(Fraction.of(3, 10).times(Fraction.of(1, 154)));
  }

  @Test
  void aBaselineThatMeetsTheTargetHasToBeKept() {
    ObjectiveIndicator good =
        ObjectiveIndicator.builder()
            .indicator(SUPERVISED)
            .baseline(Reading.of(APRIL, Proportion.of(95, 100)))
            .target(Target.atLeastPercent(90))
            .build();
    assertThat(
            good.withReading(Reading.of(SEPTEMBER, Proportion.of(90, 100)))
                .isBehindPace(DUE, Tolerance.NONE, SEPTEMBER))
        .isFalse();
    assertThat(
            good.withReading(Reading.of(SEPTEMBER, Proportion.of(89, 100)))
                .isBehindPace(DUE, Tolerance.NONE, SEPTEMBER))
        .isTrue();
  }

  @Test
  void withoutABaselineBeforeTheReadingThereIsNoPace() {
    assertThat(supervised().distanceAllowed(DUE, SEPTEMBER)).isEmpty();
    assertThat(read(APRIL, Proportion.of(60, 100)).distanceAllowed(DUE, SEPTEMBER)).isEmpty();
    ObjectiveIndicator none =
        ObjectiveIndicator.builder()
            .indicator(SUPERVISED)
            .target(Target.atLeastPercent(90))
            .build()
            .withReading(Reading.of(SEPTEMBER, Proportion.of(1, 100)));
    assertThat(none.isBehindPace(DUE, Tolerance.NONE, SEPTEMBER)).isFalse();
    ObjectiveIndicator counted =
        ObjectiveIndicator.builder()
            .indicator(SUPERVISED)
            .baseline(Reading.of(APRIL, Count.of(60)))
            .target(Target.atLeastPercent(90))
            .build()
            .withReading(Reading.of(SEPTEMBER, Proportion.of(1, 100)));
    assertThat(counted.distanceAllowed(DUE, SEPTEMBER)).isEmpty();
    assertThat(counted.directionOfTravel(Tolerance.NONE, SEPTEMBER)).isEmpty();
  }

  @Test
  void firstReadingOfAPeriod() {
    ObjectiveIndicator known =
        read(SEPTEMBER, Proportion.of(72, 100))
            .withReading(Reading.of(SEPTEMBER.plusDays(1), Proportion.of(72, 100)))
            .withReading(Reading.of(DECEMBER, Proportion.of(72, 100)));
    DateRange quarter = DateRange.of(SEPTEMBER.plusDays(1), DECEMBER.plusDays(1));
    assertThat(known.firstReadIn(quarter, DECEMBER)).contains(SEPTEMBER.plusDays(1));
    assertThat(known.firstReadIn(quarter, SEPTEMBER)).isEmpty();
  }

  @Test
  void readingsAreOnlyAdded() {
    ObjectiveIndicator known = read(SEPTEMBER, Proportion.of(72, 100));
    Reading earlier = Reading.of(SEPTEMBER.minusDays(1), Proportion.of(72, 100));
    Reading again = Reading.of(SEPTEMBER, Proportion.of(80, 100));
    assertThatThrownBy(() -> known.withReading(earlier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must not be before the last (2019-09-30), was 2019-09-29");
    assertThatThrownBy(() -> known.withReading(again))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("asAt: must not have two readings, was 2019-09-30");
    assertThat(supervised().readings()).isEqualTo(ReadingHistory.NONE);
  }

  @Test
  void daysOutsideTheRecordsAreRefused() {
    Reading late = Reading.of(LocalDate.of(2201, 1, 1), Proportion.of(1, 2));
    assertThatThrownBy(() -> supervised().withReading(late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("readings: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
    ObjectiveIndicator.Builder builder =
        ObjectiveIndicator.builder().indicator(SUPERVISED).baseline(late);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseline: must be from 1900-01-01 to 2200-12-31, was 2201-01-01");
  }

  @Test
  void inWords() {
    assertThat(read(SEPTEMBER, Proportion.of(72, 100)))
        .hasToString(
            "Supervised in time: at least 90%, from 60.0% (60 of 100), now 72.0% (72 of 100)");
    assertThat(ObjectiveIndicator.builder().indicator(SUPERVISED).build())
        .hasToString("Supervised in time: no target");
  }

  @Test
  void equalityAndSerialization() {
    ObjectiveIndicator known = read(SEPTEMBER, Proportion.of(72, 100));
    assertThat(Serialized.copy(known)).isEqualTo(known).hasSameHashCodeAs(known);
    assertThat(known).isNotEqualTo(supervised());
  }
}
