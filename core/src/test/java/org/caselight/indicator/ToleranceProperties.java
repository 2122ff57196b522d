package org.caselight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.figure.Fraction;
import org.caselight.testing.Numbers;

class ToleranceProperties {

  @Provide
  Arbitrary<Tolerance> tolerances() {
    return Numbers.tolerances();
  }

  @Provide
  Arbitrary<BigDecimal> limits() {
    return Numbers.decimals();
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Numbers.fractions();
  }

  @Property
  void parsingUndoesPrinting(@ForAll("tolerances") Tolerance tolerance) {
    assertThat(Tolerance.parse(tolerance.toString()))
        .isEqualTo(tolerance)
        .hasSameHashCodeAs(tolerance);
  }

  @Property
  void distanceIsTheSameOnBothSidesOfZero(
      @ForAll("tolerances") Tolerance tolerance, @ForAll("limits") BigDecimal limit) {
    assertThat(tolerance.distanceFrom(limit))
        .isEqualByComparingTo(tolerance.distanceFrom(limit.negate()))
        .isNotNegative();
  }

  @Property
  void distanceIsExact(
      @ForAll("tolerances") Tolerance tolerance, @ForAll("limits") BigDecimal limit) {
    Fraction amount = Fraction.of(tolerance.amount());
    Fraction expected =
        tolerance.unit() == Tolerance.Unit.PER_CENT
            ? amount.times(Fraction.of(limit.abs())).dividedBy(Fraction.of(100))
            : amount;
    assertThat(Fraction.of(tolerance.distanceFrom(limit))).isEqualTo(expected);
  }

  @Property
  void distanceFromAFractionIsThatFromTheSameDecimal(
      @ForAll("tolerances") Tolerance tolerance, @ForAll("limits") BigDecimal limit) {
    assertThat(tolerance.distanceFrom(Fraction.of(limit)))
        .isEqualTo(Fraction.of(tolerance.distanceFrom(limit)));
  }

  @Property
  void distanceFromAFractionIsExact(
      @ForAll("tolerances") Tolerance tolerance, @ForAll("fractions") Fraction value) {
    Fraction amount = Fraction.of(tolerance.amount());
    Fraction expected =
        tolerance.unit() == Tolerance.Unit.PER_CENT
            ? amount.times(value.magnitude()).dividedBy(Fraction.of(100))
            : amount;
    assertThat(tolerance.distanceFrom(value))
        .isEqualTo(expected)
        .isEqualTo(tolerance.distanceFrom(value.negated()));
  }
}
