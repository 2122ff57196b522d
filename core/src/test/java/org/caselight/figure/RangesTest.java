package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

class RangesTest {
  private static final Range<Fraction> ABOUT_TEN = Rounded.of(10, -1).values().orElseThrow();
  private static final Range<Fraction> TWO = Count.of(2).values().orElseThrow();

  private static Fraction number(long number) {
    return Fraction.of(number);
  }

  @Test
  void addsEndsAndKeepsThoseThatAreReached() {
    assertThat(Ranges.plus(ABOUT_TEN, ABOUT_TEN))
        .isEqualTo(Range.closedOpen(number(10), number(30)));
    assertThat(Ranges.plus(ABOUT_TEN, TWO)).isEqualTo(Range.closedOpen(number(7), number(17)));
    assertThat(Ranges.plus(TWO, TWO)).isEqualTo(Range.singleton(number(4)));
  }

  @Test
  void takesTheFarEndAway() {
    assertThat(Ranges.minus(ABOUT_TEN, ABOUT_TEN)).isEqualTo(Range.open(number(-10), number(10)));
    assertThat(Ranges.minus(TWO, ABOUT_TEN)).isEqualTo(Range.openClosed(number(-13), number(-3)));
    assertThat(Ranges.minus(ABOUT_TEN, TWO)).isEqualTo(Range.closedOpen(number(3), number(13)));
  }

  @Test
  void multipliesBothEnds() {
    assertThat(Ranges.times(ABOUT_TEN, number(3)))
        .isEqualTo(Range.closedOpen(number(15), number(45)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranges.times(TWO, Fraction.ZERO))
        .withMessage("factor: must be above 0, was 0");
  }

  @Test
  void leavesOutWhatIsBelowNothing() {
    assertThat(Ranges.notNegative(Rounded.of(0, -1)))
        .isEqualTo(Range.closedOpen(number(0), number(5)));
    assertThat(Ranges.notNegative(Rounded.of(10, -1))).isEqualTo(ABOUT_TEN);
  }
}
