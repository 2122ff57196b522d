package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundedTest {
  private static final Rounded TWENTY = Rounded.of(20);
  private static final Rounded MINUS_TWENTY = Rounded.of(-20);
  private static final Rounded NOUGHT = Rounded.of(0);
  private static final Rounded TWO_TENS = Rounded.of(20, -1);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void keepsTheNumberWithItsDecimals() {
    assertThat(TWENTY.printed()).isEqualTo(number("20"));
    assertThat(TWENTY.decimals()).isZero();
    assertThat(TWENTY.value()).contains(Fraction.of(20));
    assertThat(TWENTY.isDefined()).isTrue();
    assertThat(TWENTY.isPrinted()).isTrue();
    assertThat(Rounded.of(number("20"), 1).printed()).isEqualTo(number("20.0"));
    assertThat(TWO_TENS.printed()).isEqualTo(number("2E+1"));
    assertThat(TWO_TENS.decimals()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 0, 19.5, 20.5, true, false",
    "20, 1, 19.95, 20.05, true, false",
    "-20, 0, -20.5, -19.5, false, true",
    "0, 0, -0.5, 0.5, false, false",
    "0.0, 1, -0.05, 0.05, false, false",
    "20, -1, 15, 25, true, false",
    "-20, -1, -25, -15, false, true",
    "300, -2, 250, 350, true, false"
  })
  void standsForWhateverPrintsLikeIt(
      BigDecimal printed,
      int decimals,
      BigDecimal lower,
      BigDecimal upper,
      boolean lowerIncluded,
      boolean upperIncluded) {
    Rounded rounded = Rounded.of(printed, decimals);
    assertThat(rounded.lower()).isEqualByComparingTo(lower);
    assertThat(rounded.upper()).isEqualByComparingTo(upper);
    assertThat(rounded.isLowerIncluded()).isEqualTo(lowerIncluded);
    assertThat(rounded.isUpperIncluded()).isEqualTo(upperIncluded);
    assertThat(rounded.contains(Fraction.of(lower))).isEqualTo(lowerIncluded);
    assertThat(rounded.contains(Fraction.of(upper))).isEqualTo(upperIncluded);
    assertThat(rounded.contains(Fraction.of(printed))).isTrue();
  }

  @Test
  void containsWhatRoundsToIt() {
    assertThat(TWENTY.contains(Fraction.of(58, 3))).isFalse();
    assertThat(TWENTY.contains(Fraction.of(59, 3))).isTrue();
    assertThat(TWENTY.contains(Fraction.of(61, 3))).isTrue();
    assertThat(TWENTY.contains(Fraction.of(62, 3))).isFalse();
    assertThat(TWENTY.contains(Fraction.of(-20))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "19.49, true, false, false, true",
    "19.5, true, false, true, true",
    "19.51, true, true, true, true",
    "20, true, true, true, true",
    "20.49, true, true, true, true",
    "20.5, false, true, true, false",
    "20.51, false, true, true, false"
  })
  void aboveZeroTheLowerEndIsInsideAndTheUpperIsNot(
      BigDecimal limit, boolean above, boolean below, boolean atMost, boolean atLeast) {
    assertMayBe(TWENTY, limit, above, below, atMost, atLeast);
  }

  @ParameterizedTest
  @CsvSource({
    "-20.51, true, false, false, true",
    "-20.5, true, false, false, true",
    "-20.49, true, true, true, true",
    "-19.51, true, true, true, true",
    "-19.5, false, true, true, true",
    "-19.49, false, true, true, false"
  })
  void belowZeroTheEndsChangeSides(
      BigDecimal limit, boolean above, boolean below, boolean atMost, boolean atLeast) {
    assertMayBe(MINUS_TWENTY, limit, above, below, atMost, atLeast);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, true, false, false, true",
    "-0.49, true, true, true, true",
    "0, true, true, true, true",
    "0.49, true, true, true, true",
    "0.5, false, true, true, false"
  })
  void atZeroBothEndsAreOpen(
      BigDecimal limit, boolean above, boolean below, boolean atMost, boolean atLeast) {
    assertMayBe(NOUGHT, limit, above, below, atMost, atLeast);
  }

  private static void assertMayBe(
      Rounded rounded,
      BigDecimal limit,
      boolean above,
      boolean below,
      boolean atMost,
      boolean atLeast) {
    assertThat(rounded.mayBeAbove(limit)).as("above").isEqualTo(above);
    assertThat(rounded.mayBeBelow(limit)).as("below").isEqualTo(below);
    assertThat(rounded.mayBeAtMost(limit)).as("at most").isEqualTo(atMost);
    assertThat(rounded.mayBeAtLeast(limit)).as("at least").isEqualTo(atLeast);
  }

  @Test
  void asPrintedItIsNeitherAboveNorBelowItself() {
    assertThat(TWENTY.isAbove(number("20"))).isFalse();
    assertThat(TWENTY.isAbove(number("19.99"))).isTrue();
    assertThat(TWENTY.isBelow(number("20"))).isFalse();
    assertThat(TWENTY.isBelow(number("20.01"))).isTrue();
  }

  @Test
  void moreDecimalsThanItWasPrintedToAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounded.of(number("15.25"), 1))
        .withMessage("printed: must have at most 1 decimals, was 15.25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounded.of(number("285"), -1))
        .withMessage("printed: must have at most -1 decimals, was 285");
    assertThat(Rounded.of(number("15.20"), 1)).hasToString("15.2");
    assertThat(Rounded.of(number("290"), -1)).hasToString("290");
  }

  @ParameterizedTest
  @CsvSource({"20, 0", "15.2, 1", "15.20, 2", "-3.5, 1", "0, 0", "0.00, 2", "007, 0"})
  void textCarriesItsDecimals(String text, int decimals) {
    Rounded rounded = Rounded.parse(text);
    assertThat(rounded.decimals()).isEqualTo(decimals);
    assertThat(rounded.printed()).isEqualByComparingTo(number(text));
  }

  @Test
  void plusSignIsReadAndNotShown() {
    assertThat(Rounded.parse("+5")).isEqualTo(Rounded.of(5)).hasToString("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".5", "5.", "1e3", "1,000", " 5", "5 ", "5\n", "5%", "--5", "1.2.3", "٣"})
  void anythingElseIsNotAPrintedNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounded.parse(text))
        .withMessage("printed: must be a number such as 15.2, was " + text);
  }

  @Test
  void isRoundedFurtherButNeverGainsDecimals() {
    Rounded rounded = Rounded.parse("15.25");
    assertThat(rounded.rounded(-1)).contains(number("2E+1"));
    assertThat(rounded.rounded(0)).contains(number("15"));
    assertThat(rounded.rounded(1)).contains(number("15.3"));
    assertThat(rounded.rounded(2)).contains(number("15.25"));
    assertThat(rounded.rounded(3)).contains(number("15.25"));
    assertThat(Rounded.parse("-15.25").rounded(1)).contains(number("-15.3"));
  }

  @Test
  void showsTheNumberAsPrinted() {
    assertThat(TWENTY).hasToString("20");
    assertThat(Rounded.parse("20.0")).hasToString("20.0");
    assertThat(MINUS_TWENTY).hasToString("-20");
    assertThat(TWO_TENS).hasToString("20");
  }

  @Test
  void otherDecimalsMakeAnotherPrintedFigure() {
    assertThat(TWENTY)
        .isEqualTo(Rounded.parse("20"))
        .hasSameHashCodeAs(Rounded.parse("20"))
        .isEqualTo(new Rounded(number("20.00"), 0))
        .isNotEqualTo(Rounded.parse("20.0"))
        .isNotEqualTo(TWO_TENS)
        .isNotEqualTo(Rounded.of(21));
  }

  @Test
  void noughtPrintedToTensStandsForWhatLiesBelowFive() {
    Rounded nought = Rounded.of(BigDecimal.ZERO, -1);

    assertThat(nought.lower()).isEqualByComparingTo("-5");
    assertThat(nought.upper()).isEqualByComparingTo("5");
    assertThat(nought.contains(Fraction.of(4))).isTrue();
    assertThat(nought.contains(Fraction.of(5))).isFalse();
    assertThat(nought.mayBeAtLeast(new BigDecimal("5"))).isFalse();
  }

  @Test
  void standsForARangeOfValues() {
    assertThat(Rounded.of(20).values())
        .contains(Range.closedOpen(Fraction.of(39, 2), Fraction.of(41, 2)));
    assertThat(Rounded.of(-20).values())
        .contains(Range.openClosed(Fraction.of(-41, 2), Fraction.of(-39, 2)));
    assertThat(Rounded.of(0).values()).contains(Range.open(Fraction.of(-1, 2), Fraction.of(1, 2)));
    assertThat(Rounded.parse("20.0").values())
        .contains(Range.closedOpen(Fraction.of(399, 20), Fraction.of(401, 20)));
    assertThat(Rounded.of(BigDecimal.valueOf(570), -1).values())
        .contains(Range.closedOpen(Fraction.of(565), Fraction.of(575)));
  }
}
