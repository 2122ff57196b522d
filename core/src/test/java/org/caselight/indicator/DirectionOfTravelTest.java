package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionOfTravelTest {

  private static Figure exactly(BigDecimal value) {
    return Average.of(value, BigDecimal.ONE);
  }

  @Test
  void labelsAreInWords() {
    assertThat(DirectionOfTravel.IMPROVING.label()).isEqualTo("improving");
    assertThat(DirectionOfTravel.STEADY.label()).isEqualTo("steady");
    assertThat(DirectionOfTravel.WORSENING.label()).isEqualTo("worsening");
    assertThat(DirectionOfTravel.values()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "78, 79, 0, IMPROVING",
    "78, 82, 0, IMPROVING",
    "82, 78, 0, WORSENING",
    "85, 80, 0, STEADY",
    "84, 86, 0, WORSENING",
    "90, 86, 0, IMPROVING",
    "90, 75, 0, STEADY",
    "90, 74.9, 0, WORSENING",
    "90, 88, 2, STEADY",
    "90, 87.9, 2, IMPROVING",
    "100, 95, 5%, STEADY",
    "100, 94.9, 5%, IMPROVING"
  })
  void nearerToABandIsImproving(
      BigDecimal earlier, BigDecimal later, String steadyWithin, DirectionOfTravel expected) {
    Target band = Target.between(new BigDecimal("80"), new BigDecimal("85"));
    assertThat(
            DirectionOfTravel.towards(
                exactly(earlier), exactly(later), band, Tolerance.parse(steadyWithin)))
        .contains(expected);
  }

  @Test
  void undefinedFigureHasNoDirectionTowardsATarget() {
    Target target = Target.atMost(BigDecimal.ONE);
    Figure defined = exactly(BigDecimal.TEN);
    Figure undefined = Average.UNDEFINED;
    assertThat(DirectionOfTravel.towards(defined, undefined, target, Tolerance.NONE)).isEmpty();
    assertThat(DirectionOfTravel.towards(undefined, defined, target, Tolerance.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 18, 2, STEADY, STEADY",
    "20, 17.99, 2, IMPROVING, WORSENING",
    "20, 22, 2, STEADY, STEADY",
    "20, 22.01, 2, WORSENING, IMPROVING",
    "20, 18, 10%, STEADY, STEADY",
    "20, 17.99, 10%, IMPROVING, WORSENING",
    "20, 22, 10%, STEADY, STEADY",
    "20, 22.01, 10%, WORSENING, IMPROVING",
    "22, 20, 10%, STEADY, STEADY",
    "20, 20, 0%, STEADY, STEADY",
    "20, 20.01, 0%, WORSENING, IMPROVING",
    "20, 19.99, 0, IMPROVING, WORSENING",
    "0, 0, 10%, STEADY, STEADY",
    "0, 0.01, 10%, WORSENING, IMPROVING",
    "0, -0.01, 10%, IMPROVING, WORSENING",
    "0, 0.01, 100%, WORSENING, IMPROVING",
    "0, 0.01, 0.01, STEADY, STEADY",
    "0.01, 0, 100%, STEADY, STEADY",
    "-20, -22, 10%, STEADY, STEADY",
    "-20, -22.01, 10%, IMPROVING, WORSENING",
    "-20, -18, 10%, STEADY, STEADY",
    "-20, -17.99, 10%, WORSENING, IMPROVING",
    "-1, 1, 2, STEADY, STEADY",
    "-1, 1.01, 2, WORSENING, IMPROVING",
    "1, -1.01, 2, IMPROVING, WORSENING"
  })
  void steadyAtTheEdgeAndBetterOrWorseBeyondIt(
      BigDecimal earlier,
      BigDecimal later,
      String steadyWithin,
      DirectionOfTravel lowerIsBetter,
      DirectionOfTravel higherIsBetter) {
    Tolerance tolerance = Tolerance.parse(steadyWithin);
    assertThat(
            DirectionOfTravel.between(
                exactly(earlier), exactly(later), Polarity.LOWER_IS_BETTER, tolerance))
        .contains(lowerIsBetter);
    assertThat(
            DirectionOfTravel.between(
                exactly(earlier), exactly(later), Polarity.HIGHER_IS_BETTER, tolerance))
        .contains(higherIsBetter);
    assertThat(
            DirectionOfTravel.between(
                exactly(earlier), exactly(later), Polarity.NEITHER, tolerance))
        .isEmpty();
  }

  @Test
  void comparisonIsExactWhereDecimalsEnd() {
    Average third = Average.of(22, 3);
    Fraction edge = Fraction.of(242, 30);
    assertThat(Average.of(242, 30).value()).contains(edge);
    assertThat(
            DirectionOfTravel.between(
                third, Average.of(242, 30), Polarity.HIGHER_IS_BETTER, Tolerance.DEFAULT))
        .contains(DirectionOfTravel.STEADY);
    assertThat(
            DirectionOfTravel.between(
                third,
                Average.of(242_000_000_001L, 30_000_000_000L),
                Polarity.HIGHER_IS_BETTER,
                Tolerance.DEFAULT))
        .contains(DirectionOfTravel.IMPROVING);
  }

  @Test
  void shareMovesByPointsOrByPerCentOfItself() {
    Tolerance twoPoints = Tolerance.ofAmount(new BigDecimal("0.02"));
    Proportion earlier = Proportion.of(50, 100);
    assertThat(
            DirectionOfTravel.between(
                earlier, Proportion.of(52, 100), Polarity.HIGHER_IS_BETTER, twoPoints))
        .contains(DirectionOfTravel.STEADY);
    assertThat(
            DirectionOfTravel.between(
                earlier, Proportion.of(53, 100), Polarity.HIGHER_IS_BETTER, twoPoints))
        .contains(DirectionOfTravel.IMPROVING);
    assertThat(
            DirectionOfTravel.between(
                earlier, Proportion.of(53, 100), Polarity.HIGHER_IS_BETTER, Tolerance.DEFAULT))
        .contains(DirectionOfTravel.STEADY);
  }

  @Test
  void printedFiguresAreTakenAsPrinted() {
    assertThat(
            DirectionOfTravel.between(
                Rounded.parse("20"),
                Rounded.parse("20.4"),
                Polarity.LOWER_IS_BETTER,
                Tolerance.NONE))
        .contains(DirectionOfTravel.WORSENING);
    assertThat(
            DirectionOfTravel.between(
                Rounded.parse("20"),
                Rounded.parse("20.0"),
                Polarity.LOWER_IS_BETTER,
                Tolerance.NONE))
        .contains(DirectionOfTravel.STEADY);
  }

  @ParameterizedTest
  @EnumSource
  void undefinedFigureGoesNowhere(Polarity polarity) {
    Figure defined = Proportion.of(1, 2);
    Figure undefined = Proportion.of(0, 0);
    assertThat(DirectionOfTravel.between(undefined, defined, polarity, Tolerance.DEFAULT))
        .isEmpty();
    assertThat(DirectionOfTravel.between(defined, undefined, polarity, Tolerance.DEFAULT))
        .isEmpty();
    assertThat(DirectionOfTravel.between(undefined, undefined, polarity, Tolerance.DEFAULT))
        .isEmpty();
  }
}
