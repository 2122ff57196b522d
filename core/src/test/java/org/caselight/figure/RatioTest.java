package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  private static final Ratio TURNOVER = Ratio.of(Rounded.parse("4276.3"), Rounded.parse("36186.3"));
  private static final Ratio UNDEFINED = Ratio.of(Count.ZERO, Rounded.of(0));

  /** Exact as {@code =10}, printed as {@code 10}. */
  private static Figure amount(String text) {
    return text.startsWith("=")
        ? Amount.of(new BigDecimal(text.substring(1)))
        : Rounded.parse(text);
  }

  private static Range<Fraction> values(Ratio ratio) {
    return ratio.values().orElseThrow();
  }

  @Test
  void theExampleOfItsDocumentation() {
    assertThat(TURNOVER.percent(1)).contains(new BigDecimal("11.8"));
    assertThat(TURNOVER.agreesWithPercent(Rounded.parse("11.8"))).isTrue();
    assertThat(TURNOVER.agreesWithPercent(Rounded.parse("11.9"))).isFalse();
    assertThat(TURNOVER).hasToString("11.8% (4,276.3 of 36,186.3)");
    assertThat(TURNOVER.value()).contains(Fraction.of(42_763, 361_863));
  }

  @Test
  void partAndWholeAreAsGiven() {
    Ratio vacancies = Ratio.ofPartAndRest(Rounded.parse("10.0"), Count.of(30));
    assertThat(vacancies.part()).isEqualTo(Fraction.of(10));
    assertThat(vacancies.whole()).isEqualTo(Fraction.of(40));
    assertThat(vacancies.value()).contains(Fraction.of(1, 4));
    assertThat(TURNOVER.part()).isEqualTo(Fraction.of(42_763, 10));
    assertThat(TURNOVER.whole()).isEqualTo(Fraction.of(361_863, 10));
  }

  @Test
  void theWholeMayBeTakenSeveralTimes() {
    Ratio absence = Ratio.of(Amount.of(new BigDecimal("126.5")), Rounded.of(10), 253);
    assertThat(absence.whole()).isEqualTo(Fraction.of(2_530));
    assertThat(absence).hasToString("5.0% (126.5 of 2,530)");
    // 253 is exact: what prints as 10 is from 9.5 on, so the whole is from 2,403.5 on.
    assertThat(values(absence)).isEqualTo(Range.openClosed(Fraction.of(1, 21), Fraction.of(1, 19)));
    assertThat(Ratio.of(Count.of(3), Count.of(10), 5))
        .isEqualTo(Ratio.of(Count.of(3), Count.of(50)));
    assertThat(Ratio.of(Count.of(3), Count.of(10), 1))
        .isEqualTo(Ratio.of(Count.of(3), Count.of(10)));
  }

  @Test
  void partMayExceedTheWhole() {
    assertThat(Ratio.of(Count.of(3), Count.of(2)).percent(0)).contains(new BigDecimal("150"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=10 | =100 | [1/10..1/10]",
        "10  | =100 | [19/200..21/200)",
        "=10 | 100  | (20/201..20/199]",
        "10  | 100  | (19/201..21/199)",
        "0   | =100 | [0..1/200)",
        "0   | 100  | [0..1/199)",
        "=0  | 100  | [0..0]",
        "=0  | =100 | [0..0]",
        "3   | 1    | (5/3..7)",
      })
  void standsForEveryShareOfTheWholeThatPrintsLikeIt(String part, String whole, String values) {
    assertThat(values(Ratio.of(amount(part), amount(whole)))).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=10 | =90 | [1/10..1/10]",
        "10  | =90 | [19/199..7/67)",
        "=10 | 90  | (20/201..20/199]",
        "10  | 90  | (19/200..21/200)",
        "0   | =90 | [0..1/181)",
        "0   | 90  | [0..1/180)",
        "=0  | 90  | [0..0]",
        "=0  | =90 | [0..0]",
        "10  | 0   | (19/20..1]",
        "=10 | 0   | (20/21..1]",
        "10  | =0  | [1..1]",
        "=10 | =0  | [1..1]",
      })
  void standsForEveryShareOfPartAndRestThatPrintsLikeIt(String part, String rest, String values) {
    assertThat(values(Ratio.ofPartAndRest(amount(part), amount(rest)))).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource({
    // From 9.452... to 10.552..., neither included.
    "8, false",
    "9, true",
    "10, true",
    "11, true",
    "12, false",
    "9.4, false",
    "9.5, true",
    "10.6, true",
    "10.7, false",
    "-9, false"
  })
  void aPercentageAgreesIfOneOfThemPrintsLikeIt(String printed, boolean agrees) {
    assertThat(Ratio.of(Rounded.of(10), Rounded.of(100)).agreesWithPercent(Rounded.parse(printed)))
        .isEqualTo(agrees);
  }

  @Test
  void theEndsOfAPercentageAreSharp() {
    // At least 9.5 per cent and below 10.5.
    Ratio ofKnown = Ratio.of(Rounded.of(10), Count.of(100));
    assertThat(ofKnown.agreesWithPercent(Rounded.of(9))).isFalse();
    assertThat(ofKnown.agreesWithPercent(Rounded.of(10))).isTrue();
    assertThat(ofKnown.agreesWithPercent(Rounded.of(11))).isFalse();
    assertThat(ofKnown.agreesWithPercent(Rounded.parse("9.5"))).isTrue();
    // Above 9.5 per cent and below 10.5, where a whole that is not the same part would allow more.
    Ratio ofRest = Ratio.ofPartAndRest(Rounded.of(10), Rounded.of(90));
    assertThat(ofRest.agreesWithPercent(Rounded.of(9))).isFalse();
    assertThat(ofRest.agreesWithPercent(Rounded.of(11))).isFalse();
    // Above 95.2 per cent: all, or next to all.
    Ratio all = Ratio.ofPartAndRest(Count.of(10), Rounded.of(0));
    assertThat(all.agreesWithPercent(Rounded.of(100))).isTrue();
    assertThat(all.agreesWithPercent(Rounded.of(94))).isFalse();
    assertThat(all.agreesWithPercent(Rounded.of(95))).isTrue();
  }

  @Test
  void nothingOfNothingIsUndefined() {
    for (Ratio nothing :
        new Ratio[] {
          UNDEFINED,
          Ratio.of(Count.ZERO, Count.ZERO),
          Ratio.of(Rounded.of(0), Count.ZERO, 3),
          Ratio.ofPartAndRest(Count.ZERO, Count.ZERO),
          Ratio.ofPartAndRest(Rounded.of(0), Rounded.of(0))
        }) {
      assertThat(nothing.value()).isEmpty();
      assertThat(nothing.values()).isEmpty();
      assertThat(nothing.percent(1)).isEmpty();
      assertThat(nothing.agreesWithPercent(Rounded.of(0))).isFalse();
      assertThat(nothing.mayBeAbove(BigDecimal.ONE.negate())).isFalse();
      assertThat(nothing.mayBeBelow(BigDecimal.ONE)).isFalse();
      assertThat(nothing.mayBeAtLeast(BigDecimal.ZERO)).isFalse();
      assertThat(nothing.mayBeAtMost(BigDecimal.ZERO)).isFalse();
      assertThat(nothing).hasToString("undefined (0 of 0)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Printed as 10 of exactly 100: at least 0.095, below 0.105.
    "0.094, true, false, false, true",
    "0.095, true, false, true, true",
    "0.096, true, true, true, true",
    "0.104, true, true, true, true",
    "0.105, false, true, true, false",
    "0.106, false, true, true, false"
  })
  void questionsAreAboutEveryRatioThatPrintsLikeIt(
      BigDecimal limit, boolean above, boolean below, boolean atMost, boolean atLeast) {
    Ratio ratio = Ratio.of(Rounded.of(10), Count.of(100));
    assertThat(ratio.mayBeAbove(limit)).isEqualTo(above);
    assertThat(ratio.mayBeBelow(limit)).isEqualTo(below);
    assertThat(ratio.mayBeAtMost(limit)).isEqualTo(atMost);
    assertThat(ratio.mayBeAtLeast(limit)).isEqualTo(atLeast);
  }

  @Test
  void questionsReachAnEndThatIsIncludedAbove() {
    // What prints as 3 is from 2.5, itself included, to below 3.5.
    Ratio ratio = Ratio.of(Count.of(1), Rounded.of(3));
    assertThat(values(ratio)).isEqualTo(Range.openClosed(Fraction.of(2, 7), Fraction.of(2, 5)));
    assertThat(ratio.mayBeAtLeast(new BigDecimal("0.4"))).isTrue();
    assertThat(ratio.mayBeAbove(new BigDecimal("0.4"))).isFalse();
    assertThat(ratio.mayBeAtLeast(new BigDecimal("0.41"))).isFalse();
  }

  @Test
  void isPrintedIfEitherAmountIs() {
    assertThat(Ratio.of(Count.of(1), Count.of(2)).isPrinted()).isFalse();
    assertThat(Ratio.of(Rounded.of(1), Count.of(2)).isPrinted()).isTrue();
    assertThat(Ratio.of(Count.of(1), Rounded.of(2)).isPrinted()).isTrue();
    assertThat(Ratio.ofPartAndRest(Rounded.of(1), Rounded.of(2)).isPrinted()).isTrue();
  }

  @Test
  void partsAndWholesArePooledAndNotRatios() {
    Ratio pooled =
        Ratio.of(Rounded.of(10), Rounded.of(100)).pooledWith(Ratio.of(Count.of(5), Count.of(20)));
    assertThat(pooled).hasToString("12.5% (15 of 120)");
    assertThat(values(pooled)).isEqualTo(Range.open(Fraction.of(29, 241), Fraction.of(31, 239)));
    Ratio ofRests =
        Ratio.ofPartAndRest(Rounded.of(10), Rounded.of(90))
            .pooledWith(Ratio.ofPartAndRest(Rounded.of(5), Rounded.of(15)));
    assertThat(ofRests).hasToString("12.5% (15 of 120)");
    assertThat(values(ofRests)).isEqualTo(Range.open(Fraction.of(7, 60), Fraction.of(2, 15)));
    assertThat(ofRests.pooled(UNDEFINED)).isEmpty();
    assertThat(ofRests.pooled(Count.of(1))).isEmpty();
  }

  @Test
  void aWholeAndARestAreNotPooled() {
    Ratio ofWhole = Ratio.of(Count.of(1), Count.of(2));
    Ratio ofRest = Ratio.ofPartAndRest(Count.of(1), Count.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofWhole.pooledWith(ofRest))
        .withMessage("ratio: must be of a whole as here, was of a part and the rest");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofRest.pooledWith(ofWhole))
        .withMessage("ratio: must be of a part and the rest as here, was of a whole");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=0.05     | =1000   | 0.0% (0.05 of 1,000)",
        "=0.833333 | =12.5   | 6.7% (0.833333 of 12.5)",
        "7.0       | 3.50    | 200.0% (7 of 3.5)",
        "=12000    | =10     | 120,000.0% (12,000 of 10)",
      })
  void showsItsAmountsAsTheyWereGiven(String part, String whole, String text) {
    assertThat(Ratio.of(amount(part), amount(whole))).hasToString(text);
  }

  @Test
  void showsWhatNoDecimalCanSayToSixDecimals() {
    assertThat(Ratio.of(Average.of(100, 3), Count.of(100))).hasToString("33.3% (33.333333 of 100)");
    Amount huge = Amount.of(new BigDecimal("1E+999"));
    assertThat(Ratio.of(huge, huge, 1_000).toString())
        .startsWith("0.1% (1,000,000,")
        .endsWith("0)");
  }

  @Test
  void isEqualToARatioOfEqualAmountsKnownAsExactly() {
    Ratio ratio = Ratio.of(Rounded.of(10), Rounded.of(100));
    assertThat(ratio)
        .isEqualTo(Ratio.of(Rounded.of(10), Rounded.of(100)))
        .hasSameHashCodeAs(Ratio.of(Rounded.of(10), Rounded.of(100)))
        .isNotEqualTo(Ratio.of(Count.of(10), Rounded.of(100)))
        .isNotEqualTo(Ratio.of(Rounded.of(10), Count.of(100)))
        .isNotEqualTo(Ratio.of(Rounded.of(11), Rounded.of(100)))
        .isNotEqualTo(Ratio.of(Rounded.of(10), Rounded.of(101)))
        .isNotEqualTo(Ratio.ofPartAndRest(Rounded.of(10), Rounded.of(100)))
        .isNotEqualTo(Rounded.parse("0.1"))
        .isNotEqualTo(null);
    assertThat(Ratio.of(Count.of(10), Count.of(100)))
        .isEqualTo(Ratio.of(Amount.of(BigDecimal.TEN), Average.of(200, 2)));
    assertThat(Ratio.of(Count.of(1), Count.of(2)).hashCode())
        .isNotEqualTo(Ratio.of(Count.of(1), Count.of(3)).hashCode())
        .isNotEqualTo(Ratio.of(Count.of(2), Count.of(2)).hashCode());
  }

  @Test
  void amountsBelowNothingOrUndefinedAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Rounded.of(-1), Count.of(5)))
        .withMessage("part: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Average.UNDEFINED, Count.of(5)))
        .withMessage("part: must be 0 or more, was undefined (0 ÷ 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Count.of(5), Rounded.of(-2)))
        .withMessage("whole: must be 0 or more, was -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Count.of(5), Average.UNDEFINED))
        .withMessage("whole: must be 0 or more, was undefined (0 ÷ 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.ofPartAndRest(Rounded.of(-1), Count.of(5)))
        .withMessage("part: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.ofPartAndRest(Count.of(5), Rounded.of(-2)))
        .withMessage("rest: must be 0 or more, was -2");
  }

  @Test
  void someOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Rounded.parse("0.1"), Rounded.of(0)))
        .withMessage("whole: must not be 0 under a part of 0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(Count.of(1), Count.of(1), 0))
        .withMessage("times: must be 1 or more, was 0");
  }

  @Test
  void saysWhetherAPrintedPercentageAgrees() {
    Ratio printed = Ratio.of(Rounded.parse("8.2"), Rounded.parse("57.1"));
    assertThat(printed.heldAgainstPercent(Rounded.parse("14.5")))
        .isEqualTo(
            "8.2 of 57.1 gives 14.4%, printed 14.5%: agrees, for the amounts as printed allow 14.26%"
                + " to 14.46%");
    assertThat(printed.heldAgainstPercent(Rounded.of(15)))
        .isEqualTo(
            "8.2 of 57.1 gives 14%, printed 15%: does not agree, for the amounts as printed allow"
                + " 14.3% to 14.5%");
    assertThat(Ratio.of(Count.of(1), Count.of(4)).heldAgainstPercent(Rounded.of(25)))
        .isEqualTo("1 of 4 gives 25%, printed 25%: agrees");
    assertThat(Ratio.of(Count.ZERO, Count.ZERO).heldAgainstPercent(Rounded.of(25)))
        .isEqualTo("undefined (0 of 0)");
  }
}
