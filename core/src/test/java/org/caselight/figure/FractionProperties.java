package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Numbers;

class FractionProperties {

  @Provide
  Arbitrary<Fraction> fractions() {
    return Numbers.fractions();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Numbers.decimals();
  }

  @Property
  void sumAndProductDoNotDependOnOrder(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
  }

  @Property
  void sumAndProductDoNotDependOnGrouping(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
  }

  @Property
  void productDistributesOverSum(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void zeroAndOneChangeNothing(@ForAll("fractions") Fraction a) {
    assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
    assertThat(a.times(Fraction.ONE)).isEqualTo(a);
    assertThat(a.times(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
  }

  @Property
  void differenceUndoesSumAndQuotientUndoesProduct(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
    Assume.that(b.signum() != 0);
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(b.times(Fraction.ONE.dividedBy(b))).isEqualTo(Fraction.ONE);
  }

  @Property
  void orderAgreesWithTheSignOfTheDifference(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(a.minus(b).signum())
        .isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void orderAgreesWithEquality(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a).isEqualByComparingTo(a.negated().negated());
  }

  @Property
  void orderIsTransitive(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    List<Fraction> sorted = Stream.of(a, b, c).sorted().toList();
    assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
  }

  @Property
  void orderOfDecimalsIsTheirs(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    int order = a.compareTo(b);
    assertThat(Integer.signum(Fraction.of(a).compareTo(Fraction.of(b)))).isEqualTo(order);
    assertThat(Integer.signum(Fraction.of(a).compareTo(b))).isEqualTo(order);
    assertThat(Fraction.of(a).equals(Fraction.of(b))).isEqualTo(order == 0);
  }

  @Property
  void arithmeticOfDecimalsIsTheirs(
      @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    assertThat(Fraction.of(a).plus(Fraction.of(b))).isEqualTo(Fraction.of(a.add(b)));
    assertThat(Fraction.of(a).minus(Fraction.of(b))).isEqualTo(Fraction.of(a.subtract(b)));
    assertThat(Fraction.of(a).times(Fraction.of(b))).isEqualTo(Fraction.of(a.multiply(b)));
    assertThat(Fraction.of(a).negated()).isEqualTo(Fraction.of(a.negate()));
    assertThat(Fraction.of(a).signum()).isEqualTo(a.signum());
  }

  @Property
  void equalHoweverExpanded(
      @ForAll @IntRange(min = -5_000, max = 5_000) int numerator,
      @ForAll @IntRange(min = 1, max = 500) int denominator,
      @ForAll @IntRange(min = 1, max = 500) int factor) {
    Fraction plain = Fraction.of(numerator, denominator);
    assertThat(Fraction.of((long) numerator * factor, (long) denominator * factor))
        .isEqualTo(plain)
        .hasSameHashCodeAs(plain)
        .hasToString(plain.toString());
    assertThat(Fraction.of(-numerator, -denominator)).isEqualTo(plain);
  }

  @Property
  void floorIsAtMostTheNumberAndLessThanOneBelow(@ForAll("fractions") Fraction a) {
    Fraction floor = Fraction.of(new BigDecimal(a.floor()));
    assertThat(floor).isLessThanOrEqualTo(a);
    assertThat(a).isLessThan(floor.plus(Fraction.ONE));
  }

  @Property
  void roundsDecimalsHalfUp(
      @ForAll("decimals") BigDecimal decimal, @ForAll @IntRange(min = -3, max = 5) int decimals) {
    assertThat(Fraction.of(decimal).rounded(decimals))
        .isEqualTo(decimal.setScale(decimals, RoundingMode.HALF_UP));
  }

  @Property
  void roundingMovesByHalfAUnitAtMost(
      @ForAll("fractions") Fraction a, @ForAll @IntRange(min = -2, max = 4) int decimals) {
    BigDecimal halfUnit = BigDecimal.valueOf(5, decimals + 1);
    assertThat(Fraction.of(a.rounded(decimals)).minus(a).compareTo(halfUnit)).isNotPositive();
    assertThat(a.minus(Fraction.of(a.rounded(decimals))).compareTo(halfUnit)).isNotPositive();
  }

  @Property
  void doubleOfADecimalIsTheNearest(@ForAll("decimals") BigDecimal decimal) {
    assertThat(Fraction.of(decimal).doubleValue()).isEqualTo(decimal.doubleValue());
  }

  @Property
  void orZeroIfNegativeIsTheLargerOfTheNumberAndZero(@ForAll("fractions") Fraction a) {
    assertThat(a.orZeroIfNegative())
        .isGreaterThanOrEqualTo(a)
        .isGreaterThanOrEqualTo(Fraction.ZERO)
        .isIn(a, Fraction.ZERO);
  }
}
