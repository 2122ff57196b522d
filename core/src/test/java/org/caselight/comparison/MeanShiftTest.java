package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Fraction;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.testing.Serialized;
import org.junit.jupiter.api.Test;

class MeanShiftTest {
  private static final MeanShift CAMBRIDGESHIRE_2018 =
      MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 2);

  @Test
  void twoOfTenMustHaveMovedByThirtyEach() {
    assertThat(CAMBRIDGESHIRE_2018.each()).isEqualTo(Fraction.of(30));
    assertThat(CAMBRIDGESHIRE_2018.eachRange())
        .isEqualTo(Range.open(Fraction.of(25), Fraction.of(35)))
        .hasToString("(25..35)");
    assertThat(CAMBRIDGESHIRE_2018)
        .hasToString(
            "from 46 to 52 over 10: 2 must each have moved by 30 (25 to 35 by what is printed) if"
                + " the others stood still");
  }

  @Test
  void aFallIsBelowNought() {
    MeanShift fall = MeanShift.of(Rounded.of(52), Rounded.of(46), 10, 2);

    assertThat(fall.each()).isEqualTo(Fraction.of(-30));
    assertThat(fall.eachRange()).isEqualTo(Range.open(Fraction.of(-35), Fraction.of(-25)));
  }

  @Test
  void exactMeansLeaveNoDoubt() {
    MeanShift exact = MeanShift.of(Rate.per10000(46, 10_000), Rate.per10000(47, 10_000), 10, 3);

    assertThat(exact.each()).isEqualTo(Fraction.of(10, 3));
    assertThat(exact.eachRange()).isEqualTo(Range.singleton(Fraction.of(10, 3)));
    assertThat(exact)
        .hasToString(
            "from 46.0 per 10,000 (46 of 10,000) to 47.0 per 10,000 (47 of 10,000) over 10: 3 must"
                + " each have moved by 3.3 if the others stood still");
  }

  @Test
  void anEndIsReachedWhereBothMeansReachIt() {
    Amount exact = Amount.of(BigDecimal.TEN);

    assertThat(MeanShift.of(exact, Rounded.of(12), 1, 1).eachRange())
        .isEqualTo(Range.closedOpen(Fraction.of(3, 2), Fraction.of(5, 2)));
    assertThat(MeanShift.of(Rounded.of(12), exact, 1, 1).eachRange())
        .isEqualTo(Range.openClosed(Fraction.of(-5, 2), Fraction.of(-3, 2)));
    assertThat(MeanShift.of(exact, Rounded.of(12), 2, 1))
        .hasToString(
            "from 10 to 12 over 2: 1 must have moved by 4 (3 to 5 by what is printed) if the others"
                + " stood still");
    assertThat(MeanShift.of(Rounded.of(12), exact, 2, 1).toString())
        .contains("moved by -4 (-5 to -3 by what is printed)");
  }

  @Test
  void aMoveIsShownToOneDecimalMoreThanTheMeans() {
    assertThat(MeanShift.of(Rounded.parse("0.22"), Rounded.parse("0.24"), 10, 2))
        .hasToString(
            "from 0.22 to 0.24 over 10: 2 must each have moved by 0.1 (0.05 to 0.15 by what is"
                + " printed) if the others stood still");
    assertThat(MeanShift.of(Rounded.of(460, -1), Rounded.of(520, -1), 10, 3).toString())
        .contains(" by 200 (166.7 to 233.3 by what is printed)");
    assertThat(MeanShift.of(Rounded.of(46), Rounded.parse("52.25"), 3, 2).toString())
        .contains(" by 9.375 (8.618 to 10.133 by what is printed)");
    assertThat(MeanShift.of(Rounded.parse("0.0000000"), Rounded.of(1), 3, 3).toString())
        .contains(" by 1 (0.5 to 1.5 by what is printed)");
    assertThat(MeanShift.of(Proportion.of(22, 100), Proportion.of(23, 100), 10, 6).toString())
        .contains(" by 0.017 if");
    Ratio half = Ratio.of(Amount.of(BigDecimal.ONE), Amount.of(new BigDecimal("2")));
    assertThat(MeanShift.of(Amount.of(BigDecimal.ZERO), half, 4, 3).toString())
        .contains(" by 0.667 if");
    Average vast = Average.of(new BigDecimal("1E999"), new BigDecimal("1E-999"));
    assertThat(MeanShift.of(Average.of(0, 1), vast, 1, 1).toString())
        .contains(" must have moved by 1,000,000");
  }

  @Test
  void fromOneToAllOfThemMove() {
    assertThat(MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 10).each())
        .isEqualTo(Fraction.of(6));
    assertThat(MeanShift.of(Rounded.of(46), Rounded.of(52), 1, 1).each()).isEqualTo(Fraction.of(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 11))
        .withMessage("moved: must be from 1 to 10, was 11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShift.of(Rounded.of(46), Rounded.of(52), 10, 0))
        .withMessage("moved: must be from 1 to 10, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShift.of(Rounded.of(46), Rounded.of(52), 0, 0))
        .withMessage("of: must be 1 or more, was 0");
  }

  @Test
  void bothMeansHaveAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShift.of(Average.UNDEFINED, Rounded.of(52), 10, 2))
        .withMessage("earlier: must have a value, was undefined (0 ÷ 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanShift.of(Rounded.of(46), Average.UNDEFINED, 10, 2))
        .withMessage("later: must have a value, was undefined (0 ÷ 0)");
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copy(CAMBRIDGESHIRE_2018)).isEqualTo(CAMBRIDGESHIRE_2018);
  }
}
