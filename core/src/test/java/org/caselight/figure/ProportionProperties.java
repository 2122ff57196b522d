package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Numbers;

class ProportionProperties {

  @Provide
  Arbitrary<Proportion> proportions() {
    return Numbers.proportions();
  }

  @Property
  void liesBetweenNoneAndAll(@ForAll("proportions") Proportion proportion) {
    assertThat(proportion.isDefined()).isEqualTo(proportion.whole() > 0);
    proportion.value().ifPresent(value -> assertThat(value).isBetween(Fraction.ZERO, Fraction.ONE));
  }

  @Property
  void partAndRestMakeOne(@ForAll("proportions") Proportion proportion) {
    Assume.that(proportion.isDefined());
    Proportion rest = Proportion.of(proportion.whole() - proportion.part(), proportion.whole());
    assertThat(proportion.value().orElseThrow().plus(rest.value().orElseThrow()))
        .isEqualTo(Fraction.ONE);
  }

  @Property
  void percentIsAHundredTimesTheValue(
      @ForAll("proportions") Proportion proportion,
      @ForAll @IntRange(min = -1, max = 4) int decimals) {
    assertThat(proportion.percent(decimals))
        .isEqualTo(proportion.value().map(value -> value.times(Fraction.of(100)).rounded(decimals)))
        .isEqualTo(
            proportion
                .rounded(decimals + 2)
                .map(shown -> shown.movePointRight(2).setScale(decimals)));
  }
}
