package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class RateProperties {

  @Provide
  Arbitrary<Rate> rates() {
    return Numbers.rates();
  }

  @Provide
  Arbitrary<Proportion> proportions() {
    return Numbers.hugeProportions();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Numbers.decimals().map(BigDecimal::abs);
  }

  @Provide
  Arbitrary<Long> counts() {
    return Numbers.counts();
  }

  @Provide
  Arbitrary<Long> positiveCounts() {
    return Numbers.positiveCounts();
  }

  @Property
  void valueTimesPopulationIsCountTimesPer(@ForAll("rates") Rate rate) {
    Fraction value = rate.value().orElse(Fraction.ZERO);
    assertThat(value.times(Fraction.of(rate.population())))
        .isEqualTo(Fraction.of(rate.count()).times(Fraction.of(rate.per())));
    assertThat(rate.isDefined()).isEqualTo(rate.population() > 0);
  }

  @Property
  void perAThousandIsATenthOfPerTenThousand(
      @ForAll("counts") long count, @ForAll("positiveCounts") long population) {
    assertThat(Rate.of(count, population, 1_000).value().map(v -> v.times(Fraction.of(10))))
        .isEqualTo(Rate.per10000(count, population).value());
    Interval thousand = Rate.of(count, population, 1_000).interval().orElseThrow();
    Interval tenThousand = Rate.per10000(count, population).interval().orElseThrow();
    assertThat(thousand.lower() * 10).isCloseTo(tenThousand.lower(), within(tenThousand.lower()));
    assertThat(thousand.upper() * 10).isCloseTo(tenThousand.upper(), within(tenThousand.upper()));
  }

  private static Offset<Double> within(double end) {
    return Offset.offset(1e-14 * end);
  }

  @Property
  void countAtItsOwnRateIsTheCount(
      @ForAll("decimals") BigDecimal rate,
      @ForAll @LongRange(min = 1, max = 1_000_000) long population) {
    Fraction count = Rate.countAtRatePer10000(rate, population);
    assertThat(count.times(Fraction.of(10_000)).dividedBy(Fraction.of(population)))
        .isEqualTo(Fraction.of(rate));
  }

  @Property
  void poolingAddsUpAndLiesBetween(@ForAll("rates") Rate one, @ForAll("rates") Rate other) {
    Assume.that(Long.MAX_VALUE - one.count() >= other.count());
    Assume.that(Long.MAX_VALUE - one.population() >= other.population());
    Rate same = Rate.of(other.count(), other.population(), one.per());
    Rate pooled = one.pooledWith(same);
    assertThat(pooled)
        .isEqualTo(same.pooledWith(one))
        .isEqualTo(
            Rate.of(one.count() + other.count(), one.population() + other.population(), one.per()));
    Assume.that(one.isDefined() && same.isDefined());
    Fraction a = one.value().orElseThrow();
    Fraction b = same.value().orElseThrow();
    assertThat(pooled.value().orElseThrow())
        .isBetween(a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a);
  }

  @Property
  void proportionsPoolInTheSameWay(
      @ForAll("proportions") Proportion one, @ForAll("proportions") Proportion other) {
    Assume.that(Long.MAX_VALUE - one.whole() >= other.whole());
    assertThat(one.pooledWith(other))
        .isEqualTo(other.pooledWith(one))
        .isEqualTo(Proportion.of(one.part() + other.part(), one.whole() + other.whole()));
    assertThat(one.pooledWith(Proportion.of(0, 0))).isEqualTo(one);
  }

  @Property
  void isTheSameElsewhere(@ForAll("rates") Rate rate) {
    assertThat(Serialized.copy(rate)).isEqualTo(rate).hasToString(rate.toString());
  }
}
