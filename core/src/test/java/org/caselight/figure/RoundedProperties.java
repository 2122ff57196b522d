package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Numbers;

class RoundedProperties {

  @Provide
  Arbitrary<Rounded> roundeds() {
    return Numbers.roundeds();
  }

  @Provide
  Arbitrary<Rounded> smallRoundeds() {
    return Numbers.smallRoundeds();
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Numbers.fractions();
  }

  @Provide
  Arbitrary<BigDecimal> limits() {
    return Numbers.smallDecimals();
  }

  @Property
  void containsExactlyWhatPrintsLikeIt(
      @ForAll("smallRoundeds") Rounded rounded, @ForAll("fractions") Fraction exact) {
    assertThat(rounded.contains(exact))
        .isEqualTo(exact.rounded(rounded.decimals()).compareTo(rounded.printed()) == 0);
  }

  @Property
  void containsWhatLiesBetweenItsEnds(
      @ForAll("roundeds") Rounded rounded, @ForAll @IntRange(min = -5, max = 25) int twentieths) {
    Fraction exact = pointOf(rounded, twentieths);
    boolean reachesLower =
        rounded.isLowerIncluded()
            ? exact.compareTo(rounded.lower()) >= 0
            : exact.compareTo(rounded.lower()) > 0;
    boolean reachesUpper =
        rounded.isUpperIncluded()
            ? exact.compareTo(rounded.upper()) <= 0
            : exact.compareTo(rounded.upper()) < 0;
    assertThat(rounded.contains(exact)).isEqualTo(reachesLower && reachesUpper);
  }

  @Property
  void everyNumberIsContainedInWhatItPrintsAs(
      @ForAll("fractions") Fraction exact, @ForAll @IntRange(min = -3, max = 4) int decimals) {
    assertThat(Rounded.of(exact.rounded(decimals), decimals).contains(exact)).isTrue();
  }

  @Property
  void parsingUndoesPrinting(@ForAll("roundeds") Rounded rounded) {
    assertThat(Rounded.parse(rounded.toString())).isEqualTo(rounded).hasSameHashCodeAs(rounded);
  }

  @Property
  void whatOneValueInsideShowsMayBe(
      @ForAll("smallRoundeds") Rounded rounded,
      @ForAll @IntRange(min = 0, max = 20) int twentieths,
      @ForAll("limits") BigDecimal limit) {
    Fraction inside = pointOf(rounded, twentieths);
    Assume.that(rounded.contains(inside));
    int order = inside.compareTo(limit);
    if (order > 0) {
      assertThat(rounded.mayBeAbove(limit)).isTrue();
    }
    if (order < 0) {
      assertThat(rounded.mayBeBelow(limit)).isTrue();
    }
    if (order <= 0) {
      assertThat(rounded.mayBeAtMost(limit)).isTrue();
    }
    if (order >= 0) {
      assertThat(rounded.mayBeAtLeast(limit)).isTrue();
    }
  }

  @Property
  void whatMayBeAboveHasAWitness(
      @ForAll("smallRoundeds") Rounded rounded, @ForAll("limits") BigDecimal limit) {
    Fraction witness = halfWay(limit.max(rounded.printed()), rounded.upper());
    assertThat(rounded.mayBeAbove(limit))
        .isEqualTo(rounded.contains(witness) && witness.compareTo(limit) > 0);
  }

  @Property
  void whatMayBeBelowHasAWitness(
      @ForAll("smallRoundeds") Rounded rounded, @ForAll("limits") BigDecimal limit) {
    Fraction witness = halfWay(limit.min(rounded.printed()), rounded.lower());
    assertThat(rounded.mayBeBelow(limit))
        .isEqualTo(rounded.contains(witness) && witness.compareTo(limit) < 0);
  }

  @Property
  void whatMayBeAtALimitOrBeyondHasAWitness(
      @ForAll("smallRoundeds") Rounded rounded, @ForAll("limits") BigDecimal limit) {
    Fraction low = Fraction.of(limit.min(rounded.printed()));
    Fraction high = Fraction.of(limit.max(rounded.printed()));
    assertThat(rounded.mayBeAtMost(limit)).isEqualTo(rounded.contains(low));
    assertThat(rounded.mayBeAtLeast(limit)).isEqualTo(rounded.contains(high));
  }

  @Property
  void whatIsAsPrintedMayBe(
      @ForAll("smallRoundeds") Rounded rounded, @ForAll("limits") BigDecimal limit) {
    assertThat(rounded.mayBeAbove(limit) || !rounded.isAbove(limit)).isTrue();
    assertThat(rounded.mayBeBelow(limit) || !rounded.isBelow(limit)).isTrue();
    assertThat(rounded.mayBeAtMost(limit) || rounded.isAbove(limit)).isTrue();
    assertThat(rounded.mayBeAtLeast(limit) || rounded.isBelow(limit)).isTrue();
  }

  @Property
  void negatedItIsItsOwnMirrorImage(@ForAll("roundeds") Rounded rounded) {
    Rounded mirrored = Rounded.of(rounded.printed().negate(), rounded.decimals());
    assertThat(mirrored.lower()).isEqualTo(rounded.upper().negate());
    assertThat(mirrored.upper()).isEqualTo(rounded.lower().negate());
    assertThat(mirrored.isLowerIncluded()).isEqualTo(rounded.isUpperIncluded());
  }

  /** From the lower end (0) to the upper end (20), and beyond both. */
  private static Fraction pointOf(Rounded rounded, int twentieths) {
    Fraction lower = Fraction.of(rounded.lower());
    Fraction width = Fraction.of(rounded.upper()).minus(lower);
    return lower.plus(width.times(Fraction.of(twentieths, 20)));
  }

  private static Fraction halfWay(BigDecimal from, BigDecimal to) {
    return Fraction.of(from.add(to)).dividedBy(Fraction.of(2));
  }

  @Property
  void valuesAreThoseThatItContains(
      @ForAll("roundeds") Rounded rounded, @ForAll @IntRange(min = -5, max = 25) int twentieths) {
    Fraction exact = pointOf(rounded, twentieths);
    assertThat(rounded.values().orElseThrow().contains(exact)).isEqualTo(rounded.contains(exact));
  }
}
