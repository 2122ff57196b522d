package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final Fraction THIRD = Fraction.of(1, 3);

  @ParameterizedTest
  @CsvSource({"0.8, 4/5", "1.50, 3/2", "-0.125, -1/8", "7, 7", "1E+2, 100", "0.00, 0", "2.0, 2"})
  void decimalKeepsItsValueExactly(BigDecimal decimal, String text) {
    assertThat(Fraction.of(decimal)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"92, 5, 92/5", "92, 4, 23", "3, -6, -1/2", "-3, -6, 1/2", "-3, 6, -1/2", "0, -5, 0"})
  void isKeptInLowestTermsWithItsSignOnTop(long numerator, long denominator, String text) {
    assertThat(Fraction.of(numerator, denominator)).hasToString(text);
  }

  @Test
  void wholeNumberIsItself() {
    assertThat(Fraction.of(18)).hasToString("18").isEqualTo(Fraction.of(36, 2));
    assertThat(Fraction.of(0)).isEqualTo(Fraction.ZERO).hasToString("0");
    assertThat(Fraction.of(1)).isEqualTo(Fraction.ONE).hasToString("1");
  }

  @Test
  void smallestLongOverMinusOneDoesNotOverflow() {
    assertThat(Fraction.of(Long.MIN_VALUE, -1)).hasToString("9223372036854775808");
  }

  @Test
  void decimalOverDecimalIsTheirQuotient() {
    assertThat(Fraction.of(new BigDecimal("4.6"), new BigDecimal("0.5")))
        .isEqualTo(Fraction.of(46, 5));
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(92, 0))
        .withMessage("denominator: must not be 0 (numerator 92)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(0, 0))
        .withMessage("denominator: must not be 0 (numerator 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(BigDecimal.ONE, new BigDecimal("0.0")))
        .withMessage("denominator: must not be 0 (numerator 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HALF.dividedBy(Fraction.ZERO))
        .withMessage("denominator: must not be 0 (numerator 1)");
  }

  @Test
  void addsSubtractsMultipliesAndDivides() {
    assertThat(HALF.plus(THIRD)).isEqualTo(Fraction.of(5, 6));
    assertThat(HALF.minus(THIRD)).isEqualTo(Fraction.of(1, 6));
    assertThat(THIRD.minus(HALF)).isEqualTo(Fraction.of(-1, 6));
    assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(HALF);
    assertThat(HALF.dividedBy(Fraction.of(3, 4))).isEqualTo(Fraction.of(2, 3));
    assertThat(HALF.dividedBy(Fraction.of(-3, 4))).hasToString("-2/3");
  }

  @Test
  void negatedLiesOnTheOtherSideOfZero() {
    assertThat(HALF.negated()).isEqualTo(Fraction.of(-1, 2));
    assertThat(HALF.negated().negated()).isEqualTo(HALF);
    assertThat(Fraction.ZERO.negated()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void onlyNegativeNumbersAreReplacedByZero() {
    assertThat(Fraction.of(-1, 1_000_000).orZeroIfNegative()).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.ZERO.orZeroIfNegative()).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(1, 1_000_000).orZeroIfNegative()).isEqualTo(Fraction.of(1, 1_000_000));
  }

  @Test
  void signumIsTheSign() {
    assertThat(Fraction.of(-1, 2).signum()).isEqualTo(-1);
    assertThat(Fraction.of(0, 2).signum()).isZero();
    assertThat(Fraction.of(1, 2).signum()).isEqualTo(1);
  }

  @Test
  void comparesExactlyWhereDecimalsWouldNotDo() {
    assertThat(THIRD).isGreaterThan(Fraction.of(new BigDecimal("0.3333333333333333333333")));
    assertThat(THIRD).isLessThan(Fraction.of(new BigDecimal("0.3333333333333333333334")));
    assertThat(THIRD).isEqualByComparingTo(Fraction.of(2, 6));
    assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.of(-1, 3));
  }

  @ParameterizedTest
  @CsvSource({"18.39, 1", "18.4, 0", "18.40, 0", "18.41, -1"})
  void comparesWithADecimalLimit(BigDecimal limit, int sign) {
    assertThat(Integer.signum(Fraction.of(92, 5).compareTo(limit))).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 2, 0, 3",
    "-5, 2, 0, -3",
    "249, 100, 0, 2",
    "-249, 100, 0, -2",
    "1, 3, 2, 0.33",
    "2, 3, 2, 0.67",
    "1, 4, 1, 0.3",
    "2, 1, 2, 2.00",
    "285, 1, -1, 2.9E+2",
    "284, 1, -1, 2.8E+2",
    "-285, 1, -1, -2.9E+2",
    "5, 1, -1, 1E+1",
    "50, 1, -2, 1E+2"
  })
  void roundsHalvesAwayFromZeroToExactlyTheScaleAskedFor(
      long numerator, long denominator, int decimals, BigDecimal rounded) {
    assertThat(Fraction.of(numerator, denominator).rounded(decimals)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({"7, 2, 3", "8, 2, 4", "-7, 2, -4", "-8, 2, -4", "-1, 3, -1", "1, 3, 0", "0, 1, 0"})
  void floorIsTheLargestWholeNumberNotAbove(long numerator, long denominator, BigInteger floor) {
    assertThat(Fraction.of(numerator, denominator).floor()).isEqualTo(floor);
  }

  @Test
  void doubleIsCloseAndInfiniteBeyondEveryDouble() {
    assertThat(Fraction.of(92, 5).doubleValue()).isEqualTo(18.4);
    assertThat(Fraction.of(-1, 3).doubleValue()).isEqualTo(-1.0 / 3);
    assertThat(Fraction.ZERO.doubleValue()).isZero();
    assertThat(Fraction.of(new BigDecimal("1E+400")).doubleValue()).isInfinite().isPositive();
    assertThat(Fraction.of(new BigDecimal("-1E+400")).doubleValue()).isInfinite().isNegative();
    assertThat(Fraction.of(new BigDecimal("1E-400")).doubleValue()).isZero();
  }

  @Test
  void sameNumberIsEqualHoweverWritten() {
    assertThat(HALF)
        .isEqualTo(Fraction.of(2, 4))
        .hasSameHashCodeAs(Fraction.of(2, 4))
        .isEqualTo(Fraction.of(new BigDecimal("0.50")))
        .hasSameHashCodeAs(Fraction.of(new BigDecimal("0.50")));
  }

  @Test
  void otherNumbersAndOtherThingsAreNotEqual() {
    assertThat(HALF)
        .isNotEqualTo(Fraction.of(1, 3))
        .isNotEqualTo(Fraction.of(3, 2))
        .isNotEqualTo(Fraction.of(-1, 2))
        .isNotEqualTo(new BigDecimal("0.5"))
        .isNotEqualTo(null);
  }

  @Test
  void simpleFractionsHaveHashCodesOfTheirOwn() {
    Set<Integer> hashCodes = new HashSet<>();
    for (int numerator = 1; numerator <= 30; numerator++) {
      assertThat(hashCodes.add(Fraction.of(numerator, 31).hashCode())).isTrue();
      assertThat(hashCodes.add(Fraction.of(numerator).hashCode())).isTrue();
    }
  }

  @Test
  void isOfWholeNumbersOfAnySize() {
    BigInteger beyond = BigInteger.ONE.shiftLeft(80);
    assertThat(Fraction.of(beyond)).hasToString(beyond.toString());
    assertThat(Fraction.of(beyond).floor()).isEqualTo(beyond);
    assertThat(Fraction.of(beyond.negate()).signum()).isEqualTo(-1);
    assertThat(Fraction.of(BigInteger.valueOf(7)))
        .isEqualTo(Fraction.of(7))
        .hasSameHashCodeAs(Fraction.of(7));
    assertThat(Fraction.of(BigInteger.ZERO)).isEqualTo(Fraction.ZERO);
  }

  @Test
  @SuppressWarnings("NullAway")
  void noWholeNumberIsNoFraction() {
    assertThatNullPointerException()
        .isThrownBy(() -> Fraction.of((BigInteger) null))
        .withMessage("whole");
  }

  @Test
  void magnitudeIsTheDistanceFromZero() {
    assertThat(Fraction.of(-3, 4).magnitude()).isEqualTo(Fraction.of(3, 4));
    assertThat(Fraction.of(3, 4).magnitude()).isEqualTo(Fraction.of(3, 4));
    assertThat(Fraction.ZERO.magnitude()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whatAFewCharactersMakeTooLongIsRefused() {
    for (String text : new String[] {"1E+4001", "1E-4001", "1E+1000000000", "1E-1000000000"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.of(new BigDecimal(text)))
          .withMessageStartingWith("decimal: must have at most 4000 digits, was one with 1 and");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Average.of(new BigDecimal(text), BigDecimal.ONE))
          .withMessageStartingWith("total: must have at most 1000 digits, was one with 1 and");
    }
    assertThat(Fraction.of(new BigDecimal("1E-4000")).signum()).isEqualTo(1);
    assertThat(Fraction.of(new BigDecimal("1E+4000")).signum()).isEqualTo(1);
    assertThat(Fraction.of(1, 3).rounded(1_000).scale()).isEqualTo(1_000);
    for (int decimals : new int[] {1_001, -1_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fraction.of(1, 3).rounded(decimals))
          .withMessage("decimals: must be from -1000 to 1000, was " + decimals);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rounded.of(0, decimals))
          .withMessage("decimals: must be from -1000 to 1000, was " + decimals);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Count.of(12).interval().orElseThrow().shown(decimals))
          .withMessage("decimals: must be from -1000 to 1000, was " + decimals);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounded.parse("1".repeat(1_001)))
        .withMessage("printed: must have at most 1000 characters, was 1001 long");
  }
}
