package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.figure.Figure;
import org.caselight.testing.Indicators;
import org.caselight.testing.Numbers;

class DirectionOfTravelProperties {

  @Provide
  Arbitrary<Figure> figures() {
    return Indicators.figures();
  }

  @Provide
  Arbitrary<Tolerance> tolerances() {
    return Numbers.tolerances();
  }

  @Provide
  Arbitrary<Tolerance> amounts() {
    return Numbers.tolerances().map(tolerance -> Tolerance.ofAmount(tolerance.amount()));
  }

  @Provide
  Arbitrary<BigDecimal> limits() {
    return Numbers.smallDecimals();
  }

  private static DirectionOfTravel opposite(DirectionOfTravel direction) {
    return switch (direction) {
      case IMPROVING -> DirectionOfTravel.WORSENING;
      case STEADY -> DirectionOfTravel.STEADY;
      case WORSENING -> DirectionOfTravel.IMPROVING;
    };
  }

  @Property
  void swappingThePolaritySwapsImprovingAndWorsening(
      @ForAll("figures") Figure earlier,
      @ForAll("figures") Figure later,
      @ForAll("tolerances") Tolerance steadyWithin) {
    Optional<DirectionOfTravel> ifHigherIsBetter =
        DirectionOfTravel.between(earlier, later, Polarity.HIGHER_IS_BETTER, steadyWithin);
    assertThat(DirectionOfTravel.between(earlier, later, Polarity.LOWER_IS_BETTER, steadyWithin))
        .isEqualTo(ifHigherIsBetter.map(DirectionOfTravelProperties::opposite));
  }

  @Property
  void swappingEarlierAndLaterSwapsImprovingAndWorsening(
      @ForAll("figures") Figure earlier,
      @ForAll("figures") Figure later,
      @ForAll Polarity polarity,
      @ForAll("amounts") Tolerance steadyWithin) {
    assertThat(DirectionOfTravel.between(later, earlier, polarity, steadyWithin))
        .isEqualTo(
            DirectionOfTravel.between(earlier, later, polarity, steadyWithin)
                .map(DirectionOfTravelProperties::opposite));
  }

  @Property
  void isKnownWhenBothFiguresAreDefinedAndOneWayIsBetter(
      @ForAll("figures") Figure earlier,
      @ForAll("figures") Figure later,
      @ForAll Polarity polarity,
      @ForAll("tolerances") Tolerance steadyWithin) {
    assertThat(DirectionOfTravel.between(earlier, later, polarity, steadyWithin).isPresent())
        .isEqualTo(earlier.isDefined() && later.isDefined() && polarity != Polarity.NEITHER);
  }

  @Property
  void figureIsSteadyAgainstItself(
      @ForAll("figures") Figure figure, @ForAll("tolerances") Tolerance steadyWithin) {
    Assume.that(figure.isDefined());
    assertThat(DirectionOfTravel.between(figure, figure, Polarity.LOWER_IS_BETTER, steadyWithin))
        .contains(DirectionOfTravel.STEADY);
  }

  @Property
  void improvingNeverWorsensTheColourAndWorseningNeverBettersIt(
      @ForAll("figures") Figure earlier,
      @ForAll("figures") Figure later,
      @ForAll("limits") BigDecimal limit,
      @ForAll boolean atMost,
      @ForAll("tolerances") Tolerance tolerance) {
    Assume.that(earlier.isDefined() && later.isDefined());
    Target target = atMost ? Target.atMost(limit) : Target.atLeast(limit);
    Polarity polarity = atMost ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
    Rag before = target.rag(earlier, tolerance).orElseThrow();
    Rag after = target.rag(later, tolerance).orElseThrow();
    switch (DirectionOfTravel.between(earlier, later, polarity, Tolerance.NONE).orElseThrow()) {
      case IMPROVING -> assertThat(after).isLessThanOrEqualTo(before);
      case STEADY -> assertThat(after).isEqualTo(before);
      case WORSENING -> assertThat(after).isGreaterThanOrEqualTo(before);
    }
  }
}
