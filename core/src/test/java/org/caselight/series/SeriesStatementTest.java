package org.caselight.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.caselight.series.SeriesStatement.fellBy;
import static org.caselight.series.SeriesStatement.fellByMoreThan;
import static org.caselight.series.SeriesStatement.fellByPercent;
import static org.caselight.series.SeriesStatement.firstFellIn;
import static org.caselight.series.SeriesStatement.firstRoseIn;
import static org.caselight.series.SeriesStatement.roseBy;
import static org.caselight.series.SeriesStatement.roseByMoreThan;
import static org.caselight.series.SeriesStatement.roseByPercent;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.caselight.figure.Amount;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesStatementTest {
  private static final YearMonth OCTOBER = YearMonth.of(2018, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2018, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2018, 12);
  private static final YearMonth JANUARY = YearMonth.of(2019, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
  private static final YearMonth MARCH = YearMonth.of(2019, 3);
  private static final YearMonth APRIL = YearMonth.of(2019, 4);

  /** Children open to the service, Cambridgeshire, July 2019, paragraph 2.27. */
  private static final MonthlySeries OPEN =
      MonthlySeries.from(
          YearMonth.of(2018, 4),
          3423,
          3474,
          3493,
          3427,
          3305,
          3318,
          3349,
          3437,
          3403,
          3616,
          3610,
          3499);

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static MonthlySeries withoutFebruary() {
    return MonthlySeries.EMPTY
        .with(DECEMBER, 3403)
        .with(JANUARY, 3616)
        .with(MARCH, 3499)
        .with(APRIL, 3400);
  }

  @Test
  void openCasesRoseByOver200() {
    StatementCheck check = roseByMoreThan(number("200"), DECEMBER, JANUARY).heldAgainst(OPEN);
    assertThat(check.agrees()).contains(true);
    assertThat(check.shown()).isEqualTo(OPEN.changeOnMonthBefore(JANUARY));
    assertThat(check.missing()).isEmpty();
    assertThat(check)
        .hasToString("rose by more than 200 from 2018-12 to 2019-01: agrees, rose by 213");
  }

  @Test
  void openCasesStartedToReduceBeforeMarch() {
    StatementCheck check = firstFellIn(MARCH, JANUARY).heldAgainst(OPEN);
    assertThat(check.agrees()).contains(false);
    assertThat(check.shown()).isEqualTo(OPEN.changeOnMonthBefore(FEBRUARY));
    assertThat(check.missing()).isEmpty();
    assertThat(check)
        .hasToString(
            "first fell in 2019-03 after 2019-01: does not agree, first fell in 2019-02, by 6");
    assertThat(firstFellIn(FEBRUARY, JANUARY).heldAgainst(OPEN))
        .hasToString("first fell in 2019-02 after 2019-01: agrees, first fell in 2019-02, by 6");
  }

  @Test
  void keepsWhatItSays() {
    SeriesStatement rose = roseByMoreThan(number("200.0"), DECEMBER, JANUARY);
    assertThat(rose.direction()).isEqualTo(Signal.Direction.UP);
    assertThat(rose.amount()).contains(Amount.of(number("200")));
    assertThat(rose.earlierMonth()).isEqualTo(DECEMBER);
    assertThat(rose.laterMonth()).isEqualTo(JANUARY);
    SeriesStatement fell = firstFellIn(MARCH, JANUARY);
    assertThat(fell.direction()).isEqualTo(Signal.Direction.DOWN);
    assertThat(fell.amount()).isEmpty();
    assertThat(fell.earlierMonth()).isEqualTo(JANUARY);
    assertThat(fell.laterMonth()).isEqualTo(MARCH);
    assertThat(fellBy(Rounded.of(110, -1), FEBRUARY, MARCH).amount()).contains(Rounded.of(110, -1));
  }

  @Test
  void saysItInWords() {
    assertThat(roseByMoreThan(number("1200.5"), DECEMBER, JANUARY))
        .hasToString("rose by more than 1,200.5 from 2018-12 to 2019-01");
    assertThat(fellByMoreThan(number("100"), FEBRUARY, MARCH))
        .hasToString("fell by more than 100 from 2019-02 to 2019-03");
    assertThat(roseBy(Rounded.of(1_210, -1), DECEMBER, JANUARY))
        .hasToString("rose by 1,210 from 2018-12 to 2019-01");
    assertThat(fellBy(Rounded.parse("6.0"), JANUARY, FEBRUARY))
        .hasToString("fell by 6.0 from 2019-01 to 2019-02");
    assertThat(roseByPercent(Rounded.parse("6.3"), DECEMBER, JANUARY))
        .hasToString("rose by 6.3% from 2018-12 to 2019-01");
    assertThat(fellByPercent(Rounded.of(3), FEBRUARY, MARCH))
        .hasToString("fell by 3% from 2019-02 to 2019-03");
    assertThat(firstRoseIn(JANUARY, NOVEMBER)).hasToString("first rose in 2019-01 after 2018-11");
  }

  @ParameterizedTest
  @CsvSource({"212, true", "212.9, true", "213, false", "213.1, false"})
  void moreThanIsStrictlyMore(String amount, boolean agrees) {
    assertThat(roseByMoreThan(number(amount), DECEMBER, JANUARY).heldAgainst(OPEN).agrees())
        .contains(agrees);
    assertThat(fellByMoreThan(number(amount), DECEMBER, JANUARY).heldAgainst(OPEN).agrees())
        .contains(false);
  }

  @ParameterizedTest
  @CsvSource({"110, true", "111, false"})
  void moreThanIsStrictlyMoreOfAFallToo(String amount, boolean agrees) {
    assertThat(fellByMoreThan(number(amount), FEBRUARY, MARCH).heldAgainst(OPEN).agrees())
        .contains(agrees);
    assertThat(fellByMoreThan(number(amount), FEBRUARY, MARCH).heldAgainst(OPEN).toString())
        .endsWith(agrees ? ": agrees, fell by 111" : ": does not agree, fell by 111");
  }

  @Test
  void monthsNeedNotBeNextToEachOther() {
    assertThat(roseByMoreThan(number("310"), YearMonth.of(2018, 8), JANUARY).heldAgainst(OPEN))
        .hasToString("rose by more than 310 from 2018-08 to 2019-01: agrees, rose by 311");
  }

  @Test
  void whatDidNotMoveDidNeither() {
    MonthlySeries still = MonthlySeries.from(DECEMBER, 5, 5);
    assertThat(roseByMoreThan(BigDecimal.ZERO, DECEMBER, JANUARY).heldAgainst(still))
        .hasToString("rose by more than 0 from 2018-12 to 2019-01: does not agree, no change");
    assertThat(fellByMoreThan(BigDecimal.ZERO, DECEMBER, JANUARY).heldAgainst(still).agrees())
        .contains(false);
    assertThat(roseBy(Rounded.of(0), DECEMBER, JANUARY).heldAgainst(still))
        .hasToString("rose by 0 from 2018-12 to 2019-01: agrees, no change");
  }

  @ParameterizedTest
  @CsvSource({
    "213, 0, true",
    "212, 0, false",
    "210, -1, true",
    "220, -1, false",
    "200, -2, true",
    "213.0, 1, true",
    "213.1, 1, false"
  })
  void aPrintedChangeAgreesIfTheChangePrintsLikeIt(BigDecimal printed, int decimals, boolean is) {
    assertThat(roseBy(Rounded.of(printed, decimals), DECEMBER, JANUARY).heldAgainst(OPEN).agrees())
        .contains(is);
    MonthlySeries mirrored = MonthlySeries.from(DECEMBER, 3616, 3403);
    assertThat(
            fellBy(Rounded.of(printed, decimals), DECEMBER, JANUARY).heldAgainst(mirrored).agrees())
        .contains(is);
    assertThat(
            roseBy(Rounded.of(printed, decimals), DECEMBER, JANUARY).heldAgainst(mirrored).agrees())
        .contains(false);
  }

  @Test
  void aPrintedChangeBeginsWithItsLowerEnd() {
    MonthlySeries by205 = MonthlySeries.from(DECEMBER, 100, 305);
    assertThat(roseBy(Rounded.of(210, -1), DECEMBER, JANUARY).heldAgainst(by205).agrees())
        .contains(true);
    assertThat(roseBy(Rounded.of(200, -1), DECEMBER, JANUARY).heldAgainst(by205))
        .hasToString("rose by 200 from 2018-12 to 2019-01: does not agree, rose by 205");
  }

  @Test
  void aPrintedPercentageIsOfTheEarlierValue() {
    assertThat(roseByPercent(Rounded.of(6), DECEMBER, JANUARY).heldAgainst(OPEN))
        .hasToString("rose by 6% from 2018-12 to 2019-01: agrees, rose by 6.3%");
    assertThat(roseByPercent(Rounded.parse("6.2"), DECEMBER, JANUARY).heldAgainst(OPEN))
        .hasToString("rose by 6.2% from 2018-12 to 2019-01: does not agree, rose by 6.26%");
    assertThat(roseByPercent(Rounded.of(10, -1), DECEMBER, JANUARY).heldAgainst(OPEN))
        .hasToString("rose by 10% from 2018-12 to 2019-01: agrees, rose by 6%");
    assertThat(roseByPercent(Rounded.of(100, -2), DECEMBER, JANUARY).heldAgainst(OPEN))
        .hasToString("rose by 100% from 2018-12 to 2019-01: does not agree, rose by 6%");
    assertThat(fellByPercent(Rounded.parse("3.1"), FEBRUARY, MARCH).heldAgainst(OPEN))
        .hasToString("fell by 3.1% from 2019-02 to 2019-03: agrees, fell by 3.07%");
    assertThat(fellByPercent(Rounded.of(6), DECEMBER, JANUARY).heldAgainst(OPEN))
        .hasToString("fell by 6% from 2018-12 to 2019-01: does not agree, rose by 6.3%");
  }

  @Test
  void aPercentageOfNothingIsNotKnown() {
    StatementCheck check =
        roseByPercent(Rounded.of(5), DECEMBER, JANUARY)
            .heldAgainst(MonthlySeries.from(DECEMBER, 0, 5));
    assertThat(check.agrees()).isEmpty();
    assertThat(check.missing()).isEmpty();
    assertThat(check.shown()).isPresent();
    assertThat(check)
        .hasToString("rose by 5% from 2018-12 to 2019-01: not known, a percentage of 0");
  }

  @Test
  void aMonthWithoutValueIsNotKnown() {
    StatementCheck later =
        roseByMoreThan(number("1"), JANUARY, FEBRUARY).heldAgainst(withoutFebruary());
    assertThat(later.agrees()).isEmpty();
    assertThat(later.shown()).isEmpty();
    assertThat(later.missing()).containsExactly(FEBRUARY);
    assertThat(later)
        .hasToString(
            "rose by more than 1 from 2019-01 to 2019-02: not known, no value for 2019-02");
    StatementCheck both = fellBy(Rounded.of(1), OCTOBER, FEBRUARY).heldAgainst(withoutFebruary());
    assertThat(both.agrees()).isEmpty();
    assertThat(both.missing()).containsExactly(OCTOBER, FEBRUARY);
    assertThat(both)
        .hasToString("fell by 1 from 2018-10 to 2019-02: not known, no value for 2018-10, 2019-02");
    // What lies between does not matter.
    assertThat(fellBy(Rounded.of(117), JANUARY, MARCH).heldAgainst(withoutFebruary()).agrees())
        .contains(true);
  }

  @Test
  void whatMovesTheOtherWayOrNotAtAllIsNotTheFirst() {
    MonthlySeries series = MonthlySeries.from(OCTOBER, 5, 5, 6, 5, 7);
    assertThat(firstFellIn(JANUARY, OCTOBER).heldAgainst(series).agrees()).contains(true);
    assertThat(firstFellIn(DECEMBER, OCTOBER).heldAgainst(series).agrees()).contains(false);
    assertThat(firstFellIn(FEBRUARY, OCTOBER).heldAgainst(series))
        .hasToString(
            "first fell in 2019-02 after 2018-10: does not agree, first fell in 2019-01, by 1");
    assertThat(firstRoseIn(DECEMBER, OCTOBER).heldAgainst(series))
        .hasToString("first rose in 2018-12 after 2018-10: agrees, first rose in 2018-12, by 1");
    // A rise in the month itself is not after it.
    assertThat(firstRoseIn(FEBRUARY, DECEMBER).heldAgainst(series))
        .hasToString("first rose in 2019-02 after 2018-12: agrees, first rose in 2019-02, by 2");
  }

  @Test
  void theFirstIsNotKnownFromAGapOn() {
    StatementCheck march = firstFellIn(MARCH, DECEMBER).heldAgainst(withoutFebruary());
    assertThat(march.agrees()).isEmpty();
    assertThat(march.shown()).isEmpty();
    assertThat(march.missing()).containsExactly(FEBRUARY);
    assertThat(march)
        .hasToString("first fell in 2019-03 after 2018-12: not known, no value for 2019-02");
    assertThat(firstFellIn(FEBRUARY, DECEMBER).heldAgainst(withoutFebruary()).agrees()).isEmpty();

    StatementCheck january = firstFellIn(JANUARY, DECEMBER).heldAgainst(withoutFebruary());
    assertThat(january.agrees()).contains(false);
    assertThat(january.shown()).isEmpty();
    assertThat(january.missing()).isEmpty();
    assertThat(january)
        .hasToString("first fell in 2019-01 after 2018-12: does not agree, no fall up to 2019-01");
    assertThat(firstRoseIn(JANUARY, DECEMBER).heldAgainst(withoutFebruary()).agrees())
        .contains(true);
    // What comes before the gap is known whatever comes after it.
    assertThat(firstRoseIn(APRIL, DECEMBER).heldAgainst(withoutFebruary()))
        .hasToString(
            "first rose in 2019-04 after 2018-12: does not agree, first rose in 2019-01, by 213");
  }

  @Test
  void theMonthAfterWhichIsLookedNeedsItsValueToo() {
    assertThat(firstFellIn(MARCH, FEBRUARY).heldAgainst(withoutFebruary()))
        .hasToString("first fell in 2019-03 after 2019-02: not known, no value for 2019-02");
    assertThat(firstFellIn(APRIL, MARCH).heldAgainst(withoutFebruary()).agrees()).contains(true);
    assertThat(firstFellIn(APRIL, MARCH).heldAgainst(MonthlySeries.EMPTY))
        .hasToString("first fell in 2019-04 after 2019-03: not known, no value for 2019-03");
  }

  @Test
  void aSeriesThatNeverMovesThatWayDoesNotAgreeAsFarAsItGoes() {
    MonthlySeries rising = MonthlySeries.from(OCTOBER, 1, 2, 3);
    assertThat(firstFellIn(DECEMBER, OCTOBER).heldAgainst(rising))
        .hasToString("first fell in 2018-12 after 2018-10: does not agree, no fall up to 2018-12");
    assertThat(firstFellIn(JANUARY, OCTOBER).heldAgainst(rising))
        .hasToString("first fell in 2019-01 after 2018-10: not known, no value for 2019-01");
    assertThat(firstRoseIn(NOVEMBER, OCTOBER).heldAgainst(MonthlySeries.from(OCTOBER, 3, 2)))
        .hasToString("first rose in 2018-11 after 2018-10: does not agree, no rise up to 2018-11");
  }

  @Test
  void knownCausesAndBreaksComeWithIt() {
    MonthlySeries known = OPEN.withNote(JANUARY, "police").withBreak(JANUARY, "new system");
    StatementCheck check = roseByMoreThan(number("200"), DECEMBER, JANUARY).heldAgainst(known);
    assertThat(check.agrees()).contains(true);
    assertThat(check.shown().orElseThrow().isComparable()).isFalse();
    assertThat(check)
        .hasToString(
            "rose by more than 200 from 2018-12 to 2019-01: agrees, rose by 213; known cause of"
                + " 2019-01: police; not comparable, break from 2019-01: new system");
  }

  @Test
  void valuesMayBeDecimals() {
    MonthlySeries shares =
        MonthlySeries.EMPTY.with(DECEMBER, number("0.1")).with(JANUARY, number("0.3"));
    assertThat(roseByMoreThan(number("0.2"), DECEMBER, JANUARY).heldAgainst(shares))
        .hasToString("rose by more than 0.2 from 2018-12 to 2019-01: does not agree, rose by 0.2");
  }

  @Test
  void amountsBelowNothingAndMonthsInReverseAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roseByMoreThan(number("-1"), DECEMBER, JANUARY))
        .withMessage("amount: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fellBy(Rounded.of(-1), DECEMBER, JANUARY))
        .withMessage("printed: must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roseByPercent(Rounded.parse("-0.1"), DECEMBER, JANUARY))
        .withMessage("printed: must be 0 or more, was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roseBy(Rounded.of(1), JANUARY, JANUARY))
        .withMessage("to: must be after 2019-01, was 2019-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firstFellIn(JANUARY, JANUARY))
        .withMessage("month: must be after 2019-01, was 2019-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> firstRoseIn(DECEMBER, JANUARY))
        .withMessage("month: must be after 2019-01, was 2018-12");
  }

  @Test
  void isTheSameElsewhere() {
    StatementCheck check = roseByMoreThan(number("200"), DECEMBER, JANUARY).heldAgainst(OPEN);
    assertThat(Serialized.copy(check)).isEqualTo(check).hasSameHashCodeAs(check);
    SeriesStatement first = firstFellIn(MARCH, JANUARY);
    assertThat(Serialized.copy(first))
        .isEqualTo(first)
        .isNotEqualTo(firstRoseIn(MARCH, JANUARY))
        .isNotEqualTo(firstFellIn(APRIL, JANUARY));
    assertThat(roseBy(Rounded.of(6), DECEMBER, JANUARY))
        .isNotEqualTo(roseByPercent(Rounded.of(6), DECEMBER, JANUARY))
        .isEqualTo(roseBy(Rounded.of(6), DECEMBER, JANUARY));
  }

  @Test
  void aChangeIsFromAnyMonthToALaterOne() {
    assertThat(OPEN.change(YearMonth.of(2018, 8), JANUARY).orElseThrow())
        .hasToString("2019-01: 3616, up 311 (9.4%) on 3305 in 2018-08");
    assertThat(OPEN.change(DECEMBER, JANUARY)).isEqualTo(OPEN.changeOnMonthBefore(JANUARY));
    assertThat(OPEN.change(DECEMBER, APRIL)).isEmpty();
    assertThat(OPEN.change(YearMonth.of(2018, 3), JANUARY)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.change(JANUARY, JANUARY))
        .withMessage("later: must be after the earlier 2019-01, was 2019-01");
  }
}
