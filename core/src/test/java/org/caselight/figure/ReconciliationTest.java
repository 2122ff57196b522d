package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a report's own numbers, by hand, and by trying every pair of small numbers. */
class ReconciliationTest {
  private static final Reconciliation PETERBOROUGH =
      Reconciliation.ofRate(Count.of(511), hundreds(53_600), Rounded.of(101));

  private static Rounded hundreds(long number) {
    return Rounded.of(BigDecimal.valueOf(number), -2);
  }

  private static Rounded tens(long number) {
    return Rounded.of(BigDecimal.valueOf(number), -1);
  }

  @ParameterizedTest
  @CsvSource({
    "1283, 137000, 94, true",
    "511, 53600, 95, true",
    "511, 53600, 101, false",
    "1912, 308500, 62, true",
    "1074, 268400, 40, true",
    "1074, 268400, 41, false"
  })
  void tableOfThreeCouncilsAgreesAndOneRowDoesNot(
      long count, long population, long printed, boolean agrees) {
    Rounded rate = Rounded.of(printed);
    assertThat(Reconciliation.ofRate(Count.of(count), hundreds(population), rate).agrees())
        .isEqualTo(agrees);
    assertThat(Reconciliation.ofRate(Count.of(count), Count.of(population), rate).agrees())
        .isEqualTo(agrees);
  }

  @Test
  void saysWhatEachWouldHaveToBe() {
    assertThat(PETERBOROUGH.agrees()).isFalse();
    assertThat(PETERBOROUGH.figureImplied()).isEqualTo(Fraction.of(5_110_000, 53_600));
    assertThat(PETERBOROUGH.figureImplied().rounded(1)).isEqualTo(new BigDecimal("95.3"));
    assertThat(PETERBOROUGH.partImplied()).isEqualTo(Fraction.of(54_136, 100));
    assertThat(PETERBOROUGH.wholeImplied()).contains(Fraction.of(5_110_000, 101));
    assertThat(PETERBOROUGH.wholeImplied().orElseThrow().rounded(2))
        .isEqualTo(new BigDecimal("50594.06"));
    assertThat(PETERBOROUGH)
        .hasToString(
            "511 of 53,600 gives 95, printed 101: does not agree; 101 would need about 541 of 53,600"
                + " or 511 of about 50,594");
  }

  @Test
  void numbersOfAParagraphDoNotAgreeThoughEachIsRounded() {
    Rounded population = Rounded.of(BigDecimal.valueOf(137_000), -3);
    Reconciliation around52 = Reconciliation.ofRate(tens(570), population, Rounded.of(52));
    assertThat(around52.agrees()).isFalse();
    assertThat(around52.figureImplied().rounded(1)).isEqualTo(new BigDecimal("41.6"));
    // 565 of 137,499 to 574 of 136,500.
    assertThat(around52.figureRange())
        .isEqualTo(Range.closed(Fraction.of(5_650_000, 137_499), Fraction.of(5_740_000, 136_500)));
    assertThat(Reconciliation.ofRate(tens(570), population, Rounded.of(42)).agrees()).isTrue();
    assertThat(Reconciliation.ofRate(tens(570), population, Rounded.of(41)).agrees()).isTrue();
    assertThat(Reconciliation.ofRate(tens(570), population, Rounded.of(40)).agrees()).isFalse();
    assertThat(Reconciliation.ofRate(tens(570), population, Rounded.of(43)).agrees()).isFalse();

    Reconciliation preferable = Reconciliation.ofRate(tens(570), population, Rounded.of(46));
    assertThat(preferable.agrees()).isFalse();
    assertThat(preferable.partImplied().rounded(0)).isEqualTo(new BigDecimal("630"));
    assertThat(preferable)
        .hasToString(
            "570 of 137,000 gives 42, printed 46: does not agree; 46 would need about 630 of 137,000"
                + " or 570 of about 123,913");
  }

  @Test
  void percentageIsOfAPartThatIsNotAboveItsWhole() {
    assertThat(Reconciliation.ofPercentage(Count.of(10), Count.of(10), Rounded.of(100)).agrees())
        .isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofPercentage(Count.of(11), Count.of(10), Rounded.of(100)))
        .withMessage("part: must not be above the whole of 10, was 11");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Reconciliation.ofPercentage(Count.of(10), Count.of(10), Rounded.parse("100.1")))
        .withMessage("printed: must be at most 100, was 100.1");
  }

  @Test
  void wholeThingsCannotBeDivided() {
    // 1 of 3 is 33, 2 of 3 is 67: nothing between, whatever is shared out.
    assertThat(
            Reconciliation.ofPercentage(Rounded.parse("1"), Count.of(3), Rounded.of(40)).agrees())
        .isFalse();
    assertThat(
            new Reconciliation(Rounded.parse("1"), Count.of(3), 100, Rounded.of(40), false)
                .agrees())
        .isTrue();
  }

  @Test
  void averageOfDividedThingsAgreesUpToTheEndsOfWhatWasPrinted() {
    Rounded cases = Rounded.of(100);
    // [99.5, 100.5) ÷ 5 is [19.9, 20.1).
    Average base = Average.of(5, 1);
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("20.0")).agrees()).isTrue();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("20.1")).agrees()).isTrue();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("20.2")).agrees()).isFalse();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("20.10")).agrees()).isTrue();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("20.105")).agrees()).isFalse();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("19.90")).agrees()).isTrue();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.parse("19.89")).agrees()).isFalse();
    assertThat(Reconciliation.ofAverage(cases, base, Rounded.of(20)).figureRange())
        .isEqualTo(
            Range.closedOpen(
                Fraction.of(new BigDecimal("19.9")), Fraction.of(new BigDecimal("20.1"))));
    // 100 ÷ [4.5, 5.5) is (18.18..., 22.22...].
    assertThat(Reconciliation.ofAverage(Count.of(100), Rounded.of(5), Rounded.of(20)).figureRange())
        .isEqualTo(Range.openClosed(Fraction.of(200, 11), Fraction.of(200, 9)));
    assertThat(Reconciliation.ofAverage(cases, Rounded.of(5), Rounded.of(20)).figureRange())
        .isEqualTo(Range.open(Fraction.of(199, 11), Fraction.of(201, 9)));
  }

  @Test
  void averageShowsWhatItWouldNeedToADecimal() {
    assertThat(
            Reconciliation.ofAverage(
                Average.of(100, 1), Rounded.parse("5.0"), Rounded.parse("30.0")))
        .hasToString(
            "100.0 (100 ÷ 1) of 5.0 gives 20.0, printed 30.0: does not agree; 30.0 would need"
                + " about 150.0 of 5.0 or 100.0 (100 ÷ 1) of about 3.3");
    assertThat(
            Reconciliation.ofAverage(Rounded.of(2_400), Rounded.of(1), Rounded.of(2_300))
                .toString())
        .isEqualTo("2,400 of 1 gives 2,400, printed 2,300: agrees");
  }

  @Test
  void nothingOfSomethingIsNothing() {
    Reconciliation nothing = Reconciliation.ofRate(Count.ZERO, Count.of(10), Rounded.of(0));
    assertThat(nothing.agrees()).isTrue();
    assertThat(nothing.wholeImplied()).isEmpty();
    assertThat(nothing).hasToString("0 of 10 gives 0, printed 0: agrees");
    Reconciliation tooFew = Reconciliation.ofPercentage(Count.ZERO, Count.of(10), Rounded.of(50));
    assertThat(tooFew.agrees()).isFalse();
    assertThat(tooFew.wholeImplied()).isEmpty();
    assertThat(tooFew)
        .hasToString("0 of 10 gives 0, printed 50: does not agree; 50 would need about 5 of 10");
    Reconciliation tooMany = Reconciliation.ofPercentage(Count.of(5), Count.of(10), Rounded.of(0));
    assertThat(tooMany.agrees()).isFalse();
    assertThat(tooMany.partImplied()).isEqualTo(Fraction.ZERO);
    assertThat(tooMany.wholeImplied()).isEmpty();
    assertThat(tooMany)
        .hasToString("5 of 10 gives 50, printed 0: does not agree; 0 would need about 0 of 10");
    // Printed as 0 may be up to 4 in tens.
    assertThat(Reconciliation.ofPercentage(tens(0), Count.of(10), Rounded.of(40)).agrees())
        .isTrue();
    assertThat(Reconciliation.ofPercentage(tens(0), Count.of(10), Rounded.of(50)).agrees())
        .isFalse();
  }

  @Test
  void hugeRangesAreAnsweredExactlyToo() {
    Rounded tenMillions = Rounded.of(BigDecimal.valueOf(10_000_000), -7);
    // 5,000,000 to 14,999,999 each: the figure next above 1 is 14,999,999 ÷ 14,999,998.
    assertThat(ratio(tenMillions, tenMillions, "1.00000000").agrees()).isTrue();
    assertThat(ratio(tenMillions, tenMillions, "1.00000001").agrees()).isFalse();
    assertThat(ratio(tenMillions, tenMillions, "1.00000006").agrees()).isFalse();
    assertThat(ratio(tenMillions, tenMillions, "1.00000007").agrees()).isTrue();
    assertThat(ratio(tenMillions, tenMillions, "0.99999993").agrees()).isTrue();
    assertThat(ratio(tenMillions, tenMillions, "0.99999994").agrees()).isFalse();

    Rounded quintillions = Rounded.of(new BigDecimal("4E+18"), -18);
    assertThat(ratio(quintillions, quintillions, "1.2").agrees()).isTrue();
    assertThat(ratio(quintillions, quintillions, "1.3").agrees()).isTrue();
    assertThat(ratio(quintillions, quintillions, "1.4").agrees()).isFalse();
  }

  private static Reconciliation ratio(Figure part, Figure whole, String printed) {
    return new Reconciliation(part, whole, 1, Rounded.parse(printed), true);
  }

  @Test
  void smallNumbersAgreeExactlyIfSomePairPrintsLikeTheFigure() {
    List<Figure> parts = figures(0, 6);
    List<Figure> wholes = figures(1, 7);
    for (Figure part : parts) {
      for (Figure whole : wholes) {
        for (long per : new long[] {1, 100, 1_000}) {
          for (int decimals = 0; decimals <= 2; decimals++) {
            agreesExactlyWithWhatCanBePrinted(part, whole, per, decimals);
          }
        }
      }
    }
  }

  private static List<Figure> figures(long least, long most) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (long number = least; number <= most; number++) {
      figures.add(Count.of(number), Rounded.of(number), Rounded.parse(number + ".0"));
    }
    if (least == 0) {
      figures.add(tens(0));
    }
    return figures.add(tens(10), tens(20), hundreds(100)).build();
  }

  private static void agreesExactlyWithWhatCanBePrinted(
      Figure part, Figure whole, long per, int decimals) {
    TreeSet<BigDecimal> producible = new TreeSet<>();
    for (long count : numbersBehind(part)) {
      for (long of : numbersBehind(whole)) {
        producible.add(
            BigDecimal.valueOf(count * per)
                .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP));
      }
    }
    BigDecimal unit = BigDecimal.valueOf(1, decimals);
    TreeSet<BigDecimal> tried = new TreeSet<>();
    for (BigDecimal figure : producible) {
      tried.add(figure);
      tried.add(figure.add(unit));
      tried.add(figure.subtract(unit).max(BigDecimal.ZERO));
    }
    for (BigDecimal printed : tried) {
      Reconciliation reconciliation =
          new Reconciliation(part, whole, per, Rounded.of(printed, decimals), true);
      assertThat(reconciliation.agrees())
          .as(reconciliation::toString)
          .isEqualTo(producible.contains(printed));
    }
  }

  private static long[] numbersBehind(Figure figure) {
    return LongStream.range(0, 200)
        .filter(
            number ->
                figure instanceof Rounded rounded
                    ? rounded.contains(Fraction.of(number))
                    : figure.value().orElseThrow().equals(Fraction.of(number)))
        .toArray();
  }

  @Test
  void partIsDefinedAndNotNegative() {
    assertThat(Reconciliation.ofRate(Rounded.of(0), Count.of(1), Rounded.of(0)).agrees()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofRate(Rounded.of(-1), Count.of(1), Rounded.of(0)))
        .withMessage("part: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofAverage(Average.UNDEFINED, Count.of(1), Rounded.of(0)))
        .withMessage("part: must be 0 or more, was undefined (0 ÷ 0)");
  }

  @Test
  void wholeIsDefinedAndAboveNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofRate(Count.of(1), Count.ZERO, Rounded.of(0)))
        .withMessage("whole: must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofRate(Count.of(1), Rounded.of(-1), Rounded.of(0)))
        .withMessage("whole: must be above 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Reconciliation.ofPercentage(Count.of(1), Proportion.of(0, 0), Rounded.of(0)))
        .withMessage("whole: must be above 0, was undefined (0 of 0)");
  }

  @Test
  void whatIsCountedIsWhole() {
    Average half = Average.of(1, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofRate(half, Count.of(1), Rounded.of(0)))
        .withMessage("part: must be a whole number, was 0.5 (1 ÷ 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Reconciliation.ofPercentage(Count.of(1), Rounded.parse("1.5"), Rounded.of(0)))
        .withMessage("whole: must be a whole number, was 1.5");
    assertThat(Reconciliation.ofAverage(half, half, Rounded.of(1)).agrees()).isTrue();
    assertThat(
            Reconciliation.ofRate(Average.of(4, 2), Rounded.parse("2.0"), Rounded.of(10_000))
                .agrees())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void perIsOneOrMore(long per) {
    assertThat(new Reconciliation(Count.of(1), Count.of(1), 1, Rounded.of(1), true).agrees())
        .isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reconciliation(Count.of(1), Count.of(1), per, Rounded.of(1), true))
        .withMessage("per: must be 1 or more, was " + per);
  }

  @Test
  void printedFigureIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reconciliation.ofRate(Count.of(1), Count.of(1), Rounded.parse("-0.1")))
        .withMessage("printed: must be 0 or more, was -0.1");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nothingIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Reconciliation.ofRate(null, Count.of(1), Rounded.of(1)));
    assertThatNullPointerException()
        .isThrownBy(() -> Reconciliation.ofRate(Count.of(1), null, Rounded.of(1)));
    assertThatNullPointerException()
        .isThrownBy(() -> Reconciliation.ofRate(Count.of(1), Count.of(1), null))
        .withMessage("printed");
  }

  @Test
  void eachKindHasItsUnit() {
    assertThat(Reconciliation.ofRate(Count.of(3), Count.of(10), Rounded.of(3_000)))
        .isEqualTo(new Reconciliation(Count.of(3), Count.of(10), 10_000, Rounded.of(3_000), true));
    assertThat(Reconciliation.ofPercentage(Count.of(3), Count.of(10), Rounded.of(30)))
        .isEqualTo(new Reconciliation(Count.of(3), Count.of(10), 100, Rounded.of(30), true));
    assertThat(Reconciliation.ofAverage(Count.of(3), Count.of(10), Rounded.parse("0.3")))
        .isEqualTo(new Reconciliation(Count.of(3), Count.of(10), 1, Rounded.parse("0.3"), false));
  }

  @Test
  void isAValue() {
    assertThat(Serialized.copy(PETERBOROUGH))
        .isEqualTo(PETERBOROUGH)
        .hasSameHashCodeAs(PETERBOROUGH)
        .hasToString(PETERBOROUGH.toString())
        .isNotEqualTo(Reconciliation.ofRate(Count.of(511), Count.of(53_600), Rounded.of(101)));
  }
}
