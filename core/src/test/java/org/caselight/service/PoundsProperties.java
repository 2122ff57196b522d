package org.caselight.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.caselight.figure.Fraction;
import org.caselight.testing.Numbers;

class PoundsProperties {

  @Provide
  Arbitrary<Pounds> pounds() {
    return Numbers.pounds();
  }

  @Provide
  Arbitrary<Fraction> factors() {
    return Numbers.fractions();
  }

  @Property
  void computesAsItsFractionsDo(
      @ForAll("pounds") Pounds one,
      @ForAll("pounds") Pounds other,
      @ForAll("factors") Fraction factor) {
    Fraction a = one.toFraction();
    Fraction b = other.toFraction();
    assertThat(one.plus(other)).isEqualTo(other.plus(one)).isEqualTo(Pounds.of(a.plus(b)));
    assertThat(one.minus(other).plus(other)).isEqualTo(one);
    assertThat(one.times(factor).toFraction()).isEqualTo(a.times(factor));
    assertThat(one.signum()).isEqualTo(a.signum());
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(one.minus(other).signum());
    assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
  }

  @Property
  void dividingUndoesMultiplying(
      @ForAll("pounds") Pounds pounds, @ForAll("factors") Fraction factor) {
    Assume.that(pounds.signum() != 0);
    assertThat(pounds.times(factor).dividedBy(pounds)).isEqualTo(factor);
  }

  /** What is shown is at most half a pound off, and below £100 half a penny. */
  @Property
  void whatIsShownIsNear(@ForAll("pounds") Pounds pounds) {
    String text = pounds.toString();
    assertThat(text).matches("-?£[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{2})?").isNotEqualTo("-£0");
    BigDecimal shown = new BigDecimal(text.replace("£", "").replace(",", ""));
    Fraction off = pounds.toFraction().minus(Fraction.of(shown)).magnitude();
    boolean isSmall = shown.abs().compareTo(BigDecimal.valueOf(100)) < 0;
    assertThat(off).isLessThanOrEqualTo(isSmall ? Fraction.of(1, 200) : Fraction.of(1, 2));
    assertThat(text.contains(".")).isEqualTo(shown.stripTrailingZeros().scale() > 0);
  }

  @Property
  void poundsAndPenceAreReadAsShown(@ForAll @LongRange(min = 0, max = 9_999) long pence) {
    Pounds pounds = Pounds.of(BigDecimal.valueOf(pence, 2));
    assertThat(Pounds.parse(pounds.toString().substring(1))).isEqualTo(pounds);
  }
}
