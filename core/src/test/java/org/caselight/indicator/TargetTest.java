package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTest {
  private static final Target AT_MOST_20 = Target.atMost(new BigDecimal("20"));
  private static final Target AT_LEAST_80 = Target.atLeast(new BigDecimal("80"));

  private static final Target BETWEEN_80_AND_85 =
      Target.between(new BigDecimal("80"), new BigDecimal("85"));

  /** On which side of its only limit a figure is good enough. */
  enum Side {
    AT_MOST,
    AT_LEAST;

    Target of(BigDecimal limit) {
      return this == AT_MOST ? Target.atMost(limit) : Target.atLeast(limit);
    }
  }

  private static Average exactly(BigDecimal value) {
    return Average.of(value, BigDecimal.ONE);
  }

  @Test
  void keepsItsSidesAndItsLimits() {
    assertThat(AT_MOST_20.goodEnough()).isEqualTo(Range.atMost(new BigDecimal("20")));
    assertThat(AT_LEAST_80.goodEnough()).isEqualTo(Range.atLeast(new BigDecimal("80")));
    assertThat(BETWEEN_80_AND_85.goodEnough())
        .isEqualTo(Range.closed(new BigDecimal("80"), new BigDecimal("85")));
  }

  @Test
  void bandHasTwoLimits() {
    assertThat(AT_MOST_20.isBand()).isFalse();
    assertThat(AT_LEAST_80.isBand()).isFalse();
    assertThat(BETWEEN_80_AND_85.isBand()).isTrue();
    assertThat(Target.between(BigDecimal.TEN, BigDecimal.TEN).isBand()).isTrue();
  }

  @Test
  void limitsLoseTheirTrailingZerosAndExponents() {
    Range<BigDecimal> limits =
        new Target(Range.closed(new BigDecimal("8E+1"), new BigDecimal("85.00"))).goodEnough();
    assertThat(limits.lowerEndpoint()).isEqualTo(new BigDecimal("80"));
    assertThat(limits.upperEndpoint()).isEqualTo(new BigDecimal("85"));
    assertThat(Target.atMost(new BigDecimal("20.50")).goodEnough().upperEndpoint())
        .isEqualTo(new BigDecimal("20.5"));
    assertThat(Target.atLeast(new BigDecimal("2E+1")).goodEnough().lowerEndpoint())
        .isEqualTo(new BigDecimal("20"));
  }

  @Test
  void limitIsNeededOnOneSideAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(Range.all()))
        .withMessage("goodEnough: must have a limit, was (-\u221e..+\u221e)");
  }

  static Stream<Arguments> rangesWithoutOneOfTheirLimits() {
    BigDecimal lower = new BigDecimal("80");
    BigDecimal upper = new BigDecimal("85");
    return Stream.of(
        arguments(Range.lessThan(upper), "(-\u221e..85)"),
        arguments(Range.greaterThan(lower), "(80..+\u221e)"),
        arguments(Range.open(lower, upper), "(80..85)"),
        arguments(Range.closedOpen(lower, upper), "[80..85)"),
        arguments(Range.openClosed(lower, upper), "(80..85]"),
        arguments(Range.closedOpen(lower, lower), "[80..80)"),
        arguments(Range.openClosed(lower, lower), "(80..80]"),
        arguments(Range.openClosed(new BigDecimal("8E+1"), new BigDecimal("85.0")), "(80..85]"));
  }

  @ParameterizedTest
  @MethodSource("rangesWithoutOneOfTheirLimits")
  void limitOutsideTheTargetIsRefused(Range<BigDecimal> range, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(range))
        .withMessage("goodEnough: must include its limits, was " + shown);
  }

  @Test
  void upperEndIsNotBelowTheLower() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.between(new BigDecimal("80"), new BigDecimal("79.99")))
        .withMessage("upper: must not be below lower (80), was 79.99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.between(new BigDecimal("8E+1"), new BigDecimal("7E+1")))
        .withMessage("upper: must not be below lower (80), was 70");
    assertThat(Target.between(new BigDecimal("80"), new BigDecimal("80.00")))
        .hasToString("between 80 and 80");
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_IS_BETTER, true, false, true",
    "HIGHER_IS_BETTER, false, true, true",
    "NEITHER, false, false, true"
  })
  void suitsAnIndicatorUnlessItContradictsWhichWayIsBetter(
      Polarity polarity, boolean atMost, boolean atLeast, boolean band) {
    assertThat(AT_MOST_20.suits(polarity)).isEqualTo(atMost);
    assertThat(AT_LEAST_80.suits(polarity)).isEqualTo(atLeast);
    assertThat(BETWEEN_80_AND_85.suits(polarity)).isEqualTo(band);
    assertThat(Target.between(BigDecimal.ZERO, BigDecimal.ZERO).suits(polarity)).isEqualTo(band);
  }

  @Test
  void saysItsLimitInWords() {
    assertThat(AT_MOST_20).hasToString("at most 20");
    assertThat(AT_LEAST_80).hasToString("at least 80");
    assertThat(Target.atMost(new BigDecimal("17.50"))).hasToString("at most 17.5");
    assertThat(Target.atLeast(new BigDecimal("0.80"))).hasToString("at least 0.8");
    assertThat(Target.atMost(new BigDecimal("2E+1"))).hasToString("at most 20");
    assertThat(Target.between(new BigDecimal("0.8"), new BigDecimal("0.85")))
        .hasToString("between 0.8 and 0.85");
    assertThat(Target.between(new BigDecimal("-8E+1"), new BigDecimal("85.0")))
        .hasToString("between -80 and 85");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_MOST, 20, 10%, 22",
    "AT_MOST, 25, 10%, 27.5",
    "AT_MOST, 25, 2, 27",
    "AT_MOST, -20, 10%, -18",
    "AT_MOST, 20, 0%, 20",
    "AT_LEAST, 80, 10%, 72",
    "AT_LEAST, 80, 5, 75",
    "AT_LEAST, -20, 10%, -22",
    "AT_LEAST, 80, 0, 80"
  })
  void toleranceMovesTheLimitAwayFromWhatIsGoodEnough(
      Side side, BigDecimal limit, String tolerance, BigDecimal edge) {
    Range<BigDecimal> close = side.of(limit).goodEnoughOrClose(Tolerance.parse(tolerance));
    assertThat(side == Side.AT_MOST ? close.upperEndpoint() : close.lowerEndpoint())
        .isEqualByComparingTo(edge);
    assertThat(close.contains(edge)).isTrue();
    assertThat(close.hasLowerBound()).isEqualTo(side == Side.AT_LEAST);
    assertThat(close.hasUpperBound()).isEqualTo(side == Side.AT_MOST);
  }

  @ParameterizedTest
  @CsvSource({
    "80, 85, 10%, 72, 93.5",
    "80, 85, 2, 78, 87",
    "0.8, 0.85, 0.05, 0.75, 0.9",
    "-20, 25, 10%, -22, 27.5",
    "-20, -10, 10%, -22, -9",
    "80, 80, 1, 79, 81",
    "80, 85, 0%, 80, 85",
    "0, 0, 10%, 0, 0"
  })
  void toleranceMovesBothEndsOfABandOutwards(
      BigDecimal lower, BigDecimal upper, String tolerance, BigDecimal from, BigDecimal to) {
    Range<BigDecimal> close =
        Target.between(lower, upper).goodEnoughOrClose(Tolerance.parse(tolerance));
    assertThat(close).isEqualTo(Range.closed(from, to));
  }

  @ParameterizedTest
  @CsvSource({"19.99, GREEN", "20, GREEN", "20.01, AMBER", "22, AMBER", "22.01, RED", "-30, GREEN"})
  void atMostIsGreenAtTheLimitAndAmberAtTheEdge(BigDecimal value, Rag rag) {
    assertThat(AT_MOST_20.rag(exactly(value), Tolerance.DEFAULT)).contains(rag);
    assertThat(AT_MOST_20.possibleRags(exactly(value), Tolerance.DEFAULT)).containsExactly(rag);
  }

  @ParameterizedTest
  @CsvSource({"80.01, GREEN", "80, GREEN", "79.99, AMBER", "72, AMBER", "71.99, RED", "-30, RED"})
  void atLeastIsGreenAtTheLimitAndAmberAtTheEdge(BigDecimal value, Rag rag) {
    assertThat(AT_LEAST_80.rag(exactly(value), Tolerance.DEFAULT)).contains(rag);
    assertThat(AT_LEAST_80.possibleRags(exactly(value), Tolerance.DEFAULT)).containsExactly(rag);
  }

  @ParameterizedTest
  @CsvSource({
    "71.99, RED",
    "72, AMBER",
    "79.99, AMBER",
    "80, GREEN",
    "80.01, GREEN",
    "84.99, GREEN",
    "85, GREEN",
    "85.01, AMBER",
    "93.5, AMBER",
    "93.51, RED",
    "-30, RED"
  })
  void bandIsGreenAtBothEndsAndAmberAtBothEdges(BigDecimal value, Rag rag) {
    assertThat(BETWEEN_80_AND_85.rag(exactly(value), Tolerance.DEFAULT)).contains(rag);
    assertThat(BETWEEN_80_AND_85.possibleRags(exactly(value), Tolerance.DEFAULT))
        .containsExactly(rag);
  }

  @ParameterizedTest
  @CsvSource({"78.99, RED", "79, AMBER", "80, GREEN", "81, AMBER", "81.01, RED"})
  void bandOfOnePointIsGreenThereOnly(BigDecimal value, Rag rag) {
    Target target = Target.between(new BigDecimal("80"), new BigDecimal("80"));
    Tolerance tolerance = Tolerance.ofAmount(BigDecimal.ONE);
    assertThat(target.rag(exactly(value), tolerance)).contains(rag);
    assertThat(target.possibleRags(exactly(value), tolerance)).containsExactly(rag);
    assertThat(target.rag(exactly(value), Tolerance.NONE))
        .contains(rag == Rag.GREEN ? Rag.GREEN : Rag.RED);
  }

  @ParameterizedTest
  @CsvSource({
    "19.99, true, false, false",
    "20, true, false, false",
    "20.01, false, false, false",
    "79.99, false, false, false",
    "80, false, true, true",
    "80.01, false, true, true",
    "84.99, false, true, true",
    "85, false, true, true",
    "85.01, false, true, false"
  })
  void isMetAtALimitAndWithin(BigDecimal value, boolean atMost, boolean atLeast, boolean band) {
    assertThat(AT_MOST_20.isMetBy(exactly(value))).isEqualTo(atMost);
    assertThat(AT_LEAST_80.isMetBy(exactly(value))).isEqualTo(atLeast);
    assertThat(BETWEEN_80_AND_85.isMetBy(exactly(value))).isEqualTo(band);
  }

  @Test
  void printedFigureMeetsATargetAsPrinted() {
    assertThat(AT_MOST_20.isMetBy(Rounded.parse("20"))).isTrue();
    assertThat(AT_MOST_20.isMetBy(Rounded.parse("20.1"))).isFalse();
    assertThat(BETWEEN_80_AND_85.isMetBy(Rounded.parse("85"))).isTrue();
    assertThat(BETWEEN_80_AND_85.distanceBeyond(Rounded.parse("85"))).contains(Fraction.ZERO);
    assertThat(BETWEEN_80_AND_85.distanceBeyond(Rounded.parse("86"))).contains(Fraction.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "19, 0, 61, 61",
    "20, 0, 60, 60",
    "20.01, 0.01, 59.99, 59.99",
    "79.99, 59.99, 0.01, 0.01",
    "80, 60, 0, 0",
    "82, 62, 0, 0",
    "85, 65, 0, 0",
    "85.01, 65.01, 0, 0.01",
    "90, 70, 0, 5",
    "-10, 0, 90, 90"
  })
  void distanceIsFromTheLimitThatIsCrossed(
      BigDecimal value, BigDecimal atMost, BigDecimal atLeast, BigDecimal band) {
    assertThat(AT_MOST_20.distanceBeyond(exactly(value))).contains(Fraction.of(atMost));
    assertThat(AT_LEAST_80.distanceBeyond(exactly(value))).contains(Fraction.of(atLeast));
    assertThat(BETWEEN_80_AND_85.distanceBeyond(exactly(value))).contains(Fraction.of(band));
  }

  @Test
  void distanceIsExactWhereDecimalsEnd() {
    Target target = Target.between(BigDecimal.valueOf(7), BigDecimal.valueOf(7));
    assertThat(target.distanceBeyond(Average.of(22, 3))).contains(Fraction.of(1, 3));
    assertThat(target.distanceBeyond(Average.of(20, 3))).contains(Fraction.of(1, 3));
  }

  @Test
  void withoutToleranceNothingIsAmber() {
    BigDecimal above = new BigDecimal("20.01");
    assertThat(AT_MOST_20.rag(exactly(above), Tolerance.NONE)).contains(Rag.RED);
    assertThat(AT_MOST_20.possibleRags(exactly(above), Tolerance.NONE)).containsExactly(Rag.RED);
    assertThat(AT_MOST_20.rag(exactly(new BigDecimal("20")), Tolerance.NONE)).contains(Rag.GREEN);
    assertThat(AT_MOST_20.possibleRags(Rounded.of(20), Tolerance.NONE))
        .containsExactly(Rag.GREEN, Rag.RED);
  }

  @Test
  void comparisonIsExactWhereDecimalsEnd() {
    Target target = Target.atMost(new BigDecimal("7.3333333333"));
    assertThat(target.rag(Average.of(22, 3), Tolerance.NONE)).contains(Rag.RED);
  }

  @Test
  void undefinedFigureHasNoColour() {
    assertThat(AT_MOST_20.rag(Average.UNDEFINED, Tolerance.DEFAULT)).isEmpty();
    assertThat(AT_LEAST_80.rag(Proportion.of(0, 0), Tolerance.DEFAULT)).isEmpty();
    assertThat(AT_MOST_20.possibleRags(Average.UNDEFINED, Tolerance.DEFAULT)).isEmpty();
    assertThat(AT_LEAST_80.possibleRags(Proportion.of(0, 0), Tolerance.DEFAULT)).isEmpty();
    assertThat(BETWEEN_80_AND_85.rag(Average.UNDEFINED, Tolerance.DEFAULT)).isEmpty();
    assertThat(BETWEEN_80_AND_85.possibleRags(Average.UNDEFINED, Tolerance.DEFAULT)).isEmpty();
  }

  @Test
  void undefinedFigureMeetsNothingAndIsNowhere() {
    assertThat(AT_MOST_20.isMetBy(Average.UNDEFINED)).isFalse();
    assertThat(AT_LEAST_80.isMetBy(Proportion.of(0, 0))).isFalse();
    assertThat(BETWEEN_80_AND_85.isMetBy(Average.UNDEFINED)).isFalse();
    assertThat(AT_MOST_20.distanceBeyond(Average.UNDEFINED)).isEmpty();
    assertThat(AT_LEAST_80.distanceBeyond(Proportion.of(0, 0))).isEmpty();
    assertThat(BETWEEN_80_AND_85.distanceBeyond(Average.UNDEFINED)).isEmpty();
  }

  @Test
  void proportionIsHeldAgainstAShareOfOne() {
    Target target = Target.atLeast(new BigDecimal("0.8"));
    assertThat(target.rag(Proportion.of(4, 5), Tolerance.DEFAULT)).contains(Rag.GREEN);
    assertThat(target.rag(Proportion.of(18, 25), Tolerance.DEFAULT)).contains(Rag.AMBER);
    assertThat(target.rag(Proportion.of(7, 10), Tolerance.DEFAULT)).contains(Rag.RED);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_MOST, 20, 10%, 19, GREEN, GREEN",
    "AT_MOST, 20, 10%, 20, GREEN, GREEN AMBER",
    "AT_MOST, 20, 10%, 21, AMBER, AMBER",
    "AT_MOST, 20, 10%, 22, AMBER, AMBER RED",
    "AT_MOST, 20, 10%, 23, RED, RED",
    "AT_MOST, 20, 10%, 20.0, GREEN, GREEN AMBER",
    "AT_MOST, 20, 10%, 20.1, AMBER, AMBER",
    "AT_MOST, 20, 0.1, 20, GREEN, GREEN AMBER RED",
    "AT_MOST, 19.5, 10%, 20, AMBER, GREEN AMBER",
    "AT_MOST, 19.4, 10%, 20, AMBER, AMBER",
    "AT_MOST, 20.4, 10%, 20, GREEN, GREEN AMBER",
    "AT_MOST, 20.5, 10%, 20, GREEN, GREEN",
    "AT_MOST, 17.5, 2, 20, RED, AMBER RED",
    "AT_MOST, 17.4, 2, 20, RED, RED",
    "AT_MOST, -20.5, 10, -20, AMBER, AMBER",
    "AT_LEAST, 80, 10%, 81, GREEN, GREEN",
    "AT_LEAST, 80, 10%, 80, GREEN, GREEN AMBER",
    "AT_LEAST, 80, 10%, 79, AMBER, AMBER",
    "AT_LEAST, 80, 10%, 72, AMBER, AMBER RED",
    "AT_LEAST, 80, 10%, 71, RED, RED",
    "AT_LEAST, 79.5, 10%, 80, GREEN, GREEN",
    "AT_LEAST, 80.5, 10%, 80, AMBER, AMBER",
    "AT_LEAST, 80, 0.1, 80, GREEN, GREEN AMBER RED",
    "AT_LEAST, -19.5, 10, -20, AMBER, GREEN AMBER"
  })
  void printedFigureMayHideOtherColours(
      Side side,
      BigDecimal limit,
      String tolerance,
      String printed,
      Rag asPrinted,
      String possible) {
    Target target = side.of(limit);
    Rounded figure = Rounded.parse(printed);
    assertThat(target.rag(figure, Tolerance.parse(tolerance))).contains(asPrinted);
    assertThat(target.possibleRags(figure, Tolerance.parse(tolerance)))
        .containsExactlyElementsOf(
            Arrays.stream(possible.split(" ", -1)).map(Rag::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "80, 85, 10%, 71, RED, RED",
    "80, 85, 10%, 72, AMBER, AMBER RED",
    "80, 85, 10%, 73, AMBER, AMBER",
    "80, 85, 10%, 79, AMBER, AMBER",
    "80, 85, 10%, 80, GREEN, GREEN AMBER",
    "80, 85, 10%, 81, GREEN, GREEN",
    "80, 85, 10%, 84, GREEN, GREEN",
    "80, 85, 10%, 85, GREEN, GREEN AMBER",
    "80, 85, 10%, 86, AMBER, AMBER",
    "80, 85, 10%, 93, AMBER, AMBER",
    "80, 85, 10%, 94, RED, AMBER RED",
    "80, 85, 10%, 95, RED, RED",
    "79.5, 80.5, 10%, 80, GREEN, GREEN",
    "79.6, 80.4, 10%, 80, GREEN, GREEN AMBER",
    "79.5, 80.4, 0%, 80, GREEN, GREEN RED",
    "80, 80, 0.1, 80, GREEN, GREEN AMBER RED",
    "80, 80, 0.5, 80, GREEN, GREEN AMBER",
    "80, 80, 0%, 80, GREEN, GREEN RED",
    "80.5, 81, 1, 80, AMBER, AMBER",
    "79, 79.5, 1, 80, AMBER, GREEN AMBER",
    "79, 79.4, 2, 80, AMBER, AMBER",
    "79, 79.4, 1, 80, AMBER, AMBER RED",
    "-81, -80.5, 1, -80, AMBER, AMBER",
    "-81, -80.4, 1, -80, AMBER, GREEN AMBER",
    "-79.5, -79, 1, -80, AMBER, GREEN AMBER"
  })
  void printedFigureMayHideOtherColoursOfABand(
      BigDecimal lower,
      BigDecimal upper,
      String tolerance,
      String printed,
      Rag asPrinted,
      String possible) {
    Target target = Target.between(lower, upper);
    Rounded figure = Rounded.parse(printed);
    assertThat(target.rag(figure, Tolerance.parse(tolerance))).contains(asPrinted);
    assertThat(target.possibleRags(figure, Tolerance.parse(tolerance)))
        .containsExactlyElementsOf(
            Arrays.stream(possible.split(" ", -1)).map(Rag::valueOf).toList());
  }

  @Test
  void printedFigureMayBeRedOnBothSidesOfABandAndAnythingBetween() {
    Target target = Target.between(new BigDecimal("19"), new BigDecimal("21"));
    Rounded figure = Rounded.of(new BigDecimal("20"), -1);
    assertThat(target.possibleRags(figure, Tolerance.ofAmount(BigDecimal.ONE)))
        .containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
    assertThat(target.possibleRags(figure, Tolerance.NONE)).containsExactly(Rag.GREEN, Rag.RED);
  }

  @Test
  void printedToTensMayBeAnyColour() {
    assertThat(AT_MOST_20.possibleRags(Rounded.of(new BigDecimal("20"), -1), Tolerance.DEFAULT))
        .containsExactly(Rag.GREEN, Rag.AMBER, Rag.RED);
  }

  @Test
  void equalWhenSideAndLimitAre() {
    assertThat(AT_MOST_20)
        .isEqualTo(Target.atMost(new BigDecimal("20.00")))
        .hasSameHashCodeAs(Target.atMost(new BigDecimal("20.00")))
        .isNotEqualTo(Target.atLeast(new BigDecimal("20")))
        .isNotEqualTo(Target.atMost(new BigDecimal("21")))
        .isNotEqualTo(Target.between(BigDecimal.ZERO, new BigDecimal("20")));
    assertThat(BETWEEN_80_AND_85)
        .isEqualTo(Target.between(new BigDecimal("8E+1"), new BigDecimal("85.00")))
        .hasSameHashCodeAs(Target.between(new BigDecimal("8E+1"), new BigDecimal("85.00")))
        .isEqualTo(new Target(Range.closed(new BigDecimal("80.0"), new BigDecimal("85.0"))))
        .hasSameHashCodeAs(new Target(Range.closed(new BigDecimal("80.0"), new BigDecimal("85.0"))))
        .isNotEqualTo(Target.between(new BigDecimal("80"), new BigDecimal("86")))
        .isNotEqualTo(Target.between(new BigDecimal("79"), new BigDecimal("85")))
        .isNotEqualTo(AT_LEAST_80);
  }

  @Test
  void comesBackEqualFromSerialization() {
    for (Target target : List.of(AT_MOST_20, AT_LEAST_80, BETWEEN_80_AND_85)) {
      assertThat(Serialized.copy(target))
          .isEqualTo(target)
          .hasSameHashCodeAs(target)
          .hasToString(target.toString());
    }
  }

  @Test
  void percentagesAreShares() {
    assertThat(Target.atLeastPercent(80)).isEqualTo(Target.atLeast(new BigDecimal("0.8")));
    assertThat(Target.atMostPercent(5)).isEqualTo(Target.atMost(new BigDecimal("0.05")));
    assertThat(Target.betweenPercent(80, 85))
        .isEqualTo(Target.between(new BigDecimal("0.8"), new BigDecimal("0.85")))
        .hasToString("between 0.8 and 0.85");
    assertThat(Target.betweenPercent(80, 85).rag(Proportion.of(82, 100), Tolerance.DEFAULT))
        .contains(Rag.GREEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.betweenPercent(85, 80))
        .withMessage("upper: must not be below lower (0.85), was 0.80");
  }

  @Test
  void limitTooLongToComputeWithIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.atMost(new BigDecimal("1E-1001")))
        .withMessage(
            "goodEnough: must have at most 1000 digits, was one with 1 and a scale of 1001");
    assertThat(
            Target.atMost(new BigDecimal("1E-1000")).rag(exactly(BigDecimal.ONE), Tolerance.NONE))
        .contains(Rag.RED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolerance.ofAmount(new BigDecimal("1E+1001")))
        .withMessage(
            "tolerance: must have at most 1000 digits, was one with 1 and a scale of -1001");
  }
}
