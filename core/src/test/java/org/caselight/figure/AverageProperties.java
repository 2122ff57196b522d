package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caselight.testing.Numbers;

class AverageProperties {

  @Provide
  Arbitrary<Average> averages() {
    return Numbers.averages();
  }

  @Provide
  Arbitrary<Average> smallAverages() {
    return Numbers.smallAverages();
  }

  @Provide
  Arbitrary<BigDecimal> limits() {
    return Numbers.smallDecimals();
  }

  @Property
  void pooledAverageLiesBetweenTheTwo(
      @ForAll("averages") Average one, @ForAll("averages") Average other) {
    Assume.that(one.isDefined() && other.isDefined());
    Fraction a = one.value().orElseThrow();
    Fraction b = other.value().orElseThrow();
    assertThat(one.pooledWith(other).value().orElseThrow())
        .isBetween(a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a);
  }

  @Property
  void poolingDoesNotDependOnOrderOrGrouping(
      @ForAll("averages") Average a, @ForAll("averages") Average b, @ForAll("averages") Average c) {
    assertThat(a.pooledWith(b)).isEqualTo(b.pooledWith(a));
    assertThat(a.pooledWith(b).pooledWith(c)).isEqualTo(a.pooledWith(b.pooledWith(c)));
  }

  @Property
  void poolingWithNothingChangesNothing(@ForAll("averages") Average average) {
    assertThat(average.pooledWith(Average.UNDEFINED)).isEqualTo(average);
    assertThat(Average.UNDEFINED.pooledWith(average)).isEqualTo(average);
  }

  @Property
  void valueTimesBaseIsTheTotal(@ForAll("averages") Average average) {
    Fraction value = average.value().orElse(Fraction.ZERO);
    assertThat(value.times(Fraction.of(average.base()))).isEqualTo(Fraction.of(average.total()));
    assertThat(average.isDefined()).isEqualTo(average.base().signum() > 0);
  }

  @Property
  void questionsAgreeWithTheOrderOfValues(
      @ForAll("smallAverages") Average average, @ForAll("limits") BigDecimal limit) {
    Assume.that(average.isDefined());
    int order = average.value().orElseThrow().compareTo(limit);
    assertThat(average.isAbove(limit)).isEqualTo(order > 0);
    assertThat(average.isBelow(limit)).isEqualTo(order < 0);
    assertThat(average.mayBeAbove(limit)).isEqualTo(order > 0);
    assertThat(average.mayBeBelow(limit)).isEqualTo(order < 0);
    assertThat(average.mayBeAtMost(limit)).isEqualTo(order <= 0);
    assertThat(average.mayBeAtLeast(limit)).isEqualTo(order >= 0);
  }

  @Property
  void trailingZerosMakeNoDifference(@ForAll("averages") Average average) {
    Average padded =
        Average.of(
            average.total().setScale(average.total().scale() + 3),
            average.base().setScale(average.base().scale() + 2));
    assertThat(padded).isEqualTo(average).hasSameHashCodeAs(average);
  }
}
