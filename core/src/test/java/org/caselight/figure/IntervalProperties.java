package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class IntervalProperties {
  private static final MathContext DIGITS = new MathContext(60);
  private static final BigDecimal PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494");

  /** Of a mean up to 65: what follows is below every digit. */
  private static final int TERMS = 250;

  private static final BigDecimal CLAIMED = new BigDecimal("1e-10");

  @Provide
  Arbitrary<Figure> figures() {
    return Arbitraries.oneOf(
        Numbers.counts().map(Count::of), Numbers.rates(), Numbers.hugeProportions());
  }

  @Provide
  Arbitrary<Proportion> proportions() {
    return Numbers.hugeProportions();
  }

  @Provide
  Arbitrary<Double> confidences() {
    return Numbers.confidences();
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Numbers.fractions();
  }

  @Property
  void holdsItsFigureAtAnyConfidence(
      @ForAll("figures") Figure figure, @ForAll("confidences") double confidence) {
    assertThat(figure.interval(confidence).isPresent()).isEqualTo(figure.isDefined());
    figure
        .interval(confidence)
        .ifPresent(
            interval -> {
              assertThat(interval.contains(figure.value().orElseThrow())).isTrue();
              assertThat(interval.lower()).isNotNegative();
              assertThat(interval.confidence()).isEqualTo(confidence);
              assertThat(interval.upper())
                  .isLessThanOrEqualTo(figure instanceof Proportion ? 1 : Double.MAX_VALUE);
            });
  }

  @Property
  void isNotNarrowerAtHigherConfidence(
      @ForAll("figures") Figure figure,
      @ForAll("confidences") double one,
      @ForAll("confidences") double other) {
    Assume.that(figure.isDefined());
    Interval less = figure.interval(Math.min(one, other)).orElseThrow();
    Interval more = figure.interval(Math.max(one, other)).orElseThrow();
    // To the last digits, in which neither is exact.
    double hair = 1e-14 * more.upper();
    assertThat(more.lower()).isLessThanOrEqualTo(less.lower() + hair);
    assertThat(more.upper()).isGreaterThanOrEqualTo(less.upper() - hair);
  }

  @Property
  void isWiderAtHigherConfidence(
      @ForAll @LongRange(min = 0, max = 1_000_000) long count,
      @ForAll @IntRange(min = 1, max = 998) int perMille) {
    Interval less = Count.of(count).interval(perMille / 1000.0).orElseThrow();
    Interval more = Count.of(count).interval((perMille + 1) / 1000.0).orElseThrow();
    assertThat(more.upper()).isGreaterThan(less.upper());
    assertThat(more.lower()).isLessThanOrEqualTo(less.lower());
    if (count > 0) {
      assertThat(more.lower()).isLessThan(less.lower());
    }
  }

  @Property
  void relativeWidthFallsAsTheCountGrows(
      @ForAll("confidences") double confidence,
      @ForAll @LongRange(min = 1, max = 30) long few,
      @ForAll("growths") long more) {
    Assume.that(confidence > 1e-9);
    assertThat(relativeWidth(few + more, confidence)).isLessThan(relativeWidth(few, confidence));
  }

  @Provide
  Arbitrary<Long> growths() {
    return Arbitraries.oneOf(Arbitraries.just(1L), Numbers.positiveCounts());
  }

  private static double relativeWidth(long count, double confidence) {
    Interval interval = Count.of(count).interval(confidence).orElseThrow();
    return (interval.upper() - interval.lower()) / count;
  }

  @Property
  void proportionNarrowsAsTheWholeGrows(
      @ForAll @LongRange(min = 0, max = 50) long part,
      @ForAll @LongRange(min = 0, max = 50) long rest,
      @ForAll @LongRange(min = 2, max = 1_000_000) long times,
      @ForAll("confidences") double confidence) {
    Assume.that(part + rest > 0);
    Assume.that(confidence > 1e-4);
    Interval few = Proportion.of(part, part + rest).interval(confidence).orElseThrow();
    Interval many =
        Proportion.of(part * times, (part + rest) * times).interval(confidence).orElseThrow();
    assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
  }

  @Property
  void intervalOfTheRestIsTheMirrorImage(
      @ForAll("proportions") Proportion proportion, @ForAll("confidences") double confidence) {
    Assume.that(proportion.isDefined());
    Interval interval = proportion.interval(confidence).orElseThrow();
    Interval mirrored =
        Proportion.of(proportion.whole() - proportion.part(), proportion.whole())
            .interval(confidence)
            .orElseThrow();
    assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), Offset.offset(4e-15));
    assertThat(mirrored.upper()).isCloseTo(1 - interval.lower(), Offset.offset(4e-15));
  }

  /** Wilson's ends are where the share lies z deviations of the end itself away. */
  @Property
  void endsOfAProportionSolveTheScoreEquation(
      @ForAll @LongRange(min = 0, max = 1_000) long part,
      @ForAll @LongRange(min = 0, max = 1_000) long rest,
      @ForAll @IntRange(min = 500, max = 999) int perMille) {
    Assume.that(part + rest > 0);
    double n = part + rest;
    double none = Proportion.of(0, 1).interval(perMille / 1000.0).orElseThrow().upper();
    double zSquared = none / (1 - none);
    Interval interval = Proportion.of(part, part + rest).interval(perMille / 1000.0).orElseThrow();
    for (double end : new double[] {interval.lower(), interval.upper()}) {
      double distance = part / n - end;
      assertThat(distance * distance)
          .isCloseTo(zSquared * end * (1 - end) / n, Offset.offset(1e-12));
    }
  }

  /**
   * The claim of 1e-10: a hair inside an end the tail is larger than asked for, outside smaller.
   */
  @Property
  void tailsBeyondTheEndsOfASmallCountAreHalfOfTheRest(
      @ForAll @IntRange(min = 0, max = 9) int count, @ForAll("confidences") double confidence) {
    Interval interval = Count.of(count).interval(confidence).orElseThrow();
    BigDecimal tail =
        BigDecimal.ONE.subtract(new BigDecimal(confidence)).divide(BigDecimal.valueOf(2));
    BigDecimal below = BigDecimal.ONE.subtract(CLAIMED);
    BigDecimal above = BigDecimal.ONE.add(CLAIMED);
    BigDecimal upper = new BigDecimal(interval.upper());
    assertThat(countOrFewer(count, upper.multiply(below))).isGreaterThan(tail);
    assertThat(countOrFewer(count, upper.multiply(above))).isLessThan(tail);
    BigDecimal lower = new BigDecimal(interval.lower());
    if (count == 0) {
      assertThat(lower).isZero();
    } else {
      assertThat(countOrMore(count, lower.multiply(below))).isLessThan(tail);
      assertThat(countOrMore(count, lower.multiply(above))).isGreaterThan(tail);
    }
  }

  private static BigDecimal countOrFewer(int count, BigDecimal mean) {
    return terms(0, count, mean).divide(terms(0, TERMS, mean), DIGITS);
  }

  private static BigDecimal countOrMore(int count, BigDecimal mean) {
    return terms(count, TERMS, mean).divide(terms(0, TERMS, mean), DIGITS);
  }

  /** Poisson's terms, but for the factor that all of them share. */
  private static BigDecimal terms(int from, int to, BigDecimal mean) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal term = BigDecimal.ONE;
    for (int i = 0; i <= to; i++) {
      sum = i < from ? sum : sum.add(term, DIGITS);
      term = term.multiply(mean, DIGITS).divide(BigDecimal.valueOf(i + 1), DIGITS);
    }
    return sum;
  }

  /** z is recovered from none of one, and the normal distribution summed by its own series. */
  @Property
  void normalQuantileLeavesTheRestOutside(@ForAll("confidences") double confidence) {
    Assume.that(confidence > 1e-3);
    double upper = Proportion.of(0, 1).interval(confidence).orElseThrow().upper();
    BigDecimal exactUpper = new BigDecimal(upper);
    BigDecimal zSquared = exactUpper.divide(BigDecimal.ONE.subtract(exactUpper), DIGITS);
    BigDecimal outside = BigDecimal.ONE.subtract(within(zSquared));
    BigDecimal wanted = BigDecimal.ONE.subtract(new BigDecimal(confidence));
    assertThat(outside.divide(wanted, DIGITS).doubleValue()).isCloseTo(1, Offset.offset(1e-11));
  }

  /** √(2 ÷ π) × e^(−z² ÷ 2) × (z + z³ ÷ 3 + z⁵ ÷ 3 × 5 + ...). */
  private static BigDecimal within(BigDecimal zSquared) {
    BigDecimal term = zSquared.sqrt(DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < 2 * TERMS; i += 2) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(zSquared, DIGITS).divide(BigDecimal.valueOf(i + 2), DIGITS);
    }
    BigDecimal density =
        BigDecimal.ONE.divide(terms(0, TERMS, zSquared.divide(BigDecimal.valueOf(2))), DIGITS);
    return BigDecimal.valueOf(2).divide(PI, DIGITS).sqrt(DIGITS).multiply(density).multiply(sum);
  }

  @Property
  void everyValueIsInItAboveItOrBelowIt(
      @ForAll("fractions") Fraction value, @ForAll("fractions") Fraction one) {
    Interval interval = new Interval(one.doubleValue(), one.doubleValue() + 2, 0.95);
    assertThat(interval.contains(value))
        .isEqualTo(!interval.isAbove(value) && !interval.isBelow(value));
    assertThat(interval.isAbove(value) && interval.isBelow(value)).isFalse();
    assertThat(interval.isAbove(value)).isEqualTo(value.compareTo(lower(interval)) < 0);
    assertThat(interval.isBelow(value)).isEqualTo(value.compareTo(upper(interval)) > 0);
  }

  private static BigDecimal lower(Interval interval) {
    return new BigDecimal(interval.lower());
  }

  private static BigDecimal upper(Interval interval) {
    return new BigDecimal(interval.upper());
  }

  @Property
  void isTheSameElsewhere(
      @ForAll("figures") Figure figure, @ForAll("confidences") double confidence) {
    assertThat(Serialized.copy(figure).interval(confidence)).isEqualTo(figure.interval(confidence));
    figure
        .interval(confidence)
        .ifPresent(interval -> assertThat(Serialized.copy(interval)).isEqualTo(interval));
  }
}
