package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.caselight.figure.Average;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rounded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
  private static final Target AT_MOST_20 = Target.atMost(new BigDecimal("20"));
  private static final Target AT_LEAST_80 = Target.atLeast(new BigDecimal("80"));

  private static Average exactly(BigDecimal value) {
    return Average.of(value, BigDecimal.ONE);
  }

  @Test
  void keepsItsSideAndItsLimit() {
    assertThat(AT_MOST_20.side()).isEqualTo(Target.Side.AT_MOST);
    assertThat(AT_MOST_20.limit()).isEqualByComparingTo("20");
    assertThat(AT_LEAST_80.side()).isEqualTo(Target.Side.AT_LEAST);
    assertThat(AT_LEAST_80.limit()).isEqualByComparingTo("80");
  }

  @Test
  void saysItsLimitInWords() {
    assertThat(AT_MOST_20).hasToString("at most 20");
    assertThat(AT_LEAST_80).hasToString("at least 80");
    assertThat(Target.atMost(new BigDecimal("17.50"))).hasToString("at most 17.5");
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
      Target.Side side, BigDecimal limit, String tolerance, BigDecimal edge) {
    assertThat(new Target(side, limit).edgeOfTolerance(Tolerance.parse(tolerance)))
        .isEqualByComparingTo(edge);
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
      Target.Side side,
      BigDecimal limit,
      String tolerance,
      String printed,
      Rag asPrinted,
      String possible) {
    Target target = new Target(side, limit);
    Rounded figure = Rounded.parse(printed);
    assertThat(target.rag(figure, Tolerance.parse(tolerance))).contains(asPrinted);
    assertThat(target.possibleRags(figure, Tolerance.parse(tolerance)))
        .containsExactlyElementsOf(
            Arrays.stream(possible.split(" ", -1)).map(Rag::valueOf).toList());
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
        .isNotEqualTo(Target.atMost(new BigDecimal("21")));
  }
}
