package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Numbers;

/** Against amounts that are tried: what they print like is asked of rounding itself. */
class RatioProperties {

  /** Two amounts and how the one is taken of the other: a whole so many times or, for 0, a rest. */
  private record Case(Figure part, Figure other, long times) {
    boolean isOfRest() {
      return times == 0;
    }

    Ratio ratio() {
      return isOfRest() ? Ratio.ofPartAndRest(part, other) : Ratio.of(part, other, times);
    }

    /** The ratio of exact amounts. */
    Fraction share(Fraction ofPart, Fraction ofOther) {
      return ofPart.dividedBy(
          isOfRest() ? ofPart.plus(ofOther) : ofOther.times(Fraction.of(times)));
    }

    /** Of exact amounts, so far from the least share (0) to the greatest (20). */
    Optional<Fraction> shareAt(int partAt, int otherAt) {
      Fraction exactPart = at(part, partAt);
      Fraction exactOther = at(other, 20 - otherAt);
      boolean isAny = isOfRest() && exactPart.signum() > 0;
      return printsLike(part, exactPart)
              && printsLike(other, exactOther)
              && (exactOther.signum() > 0 || isAny)
          ? Optional.of(share(exactPart, exactOther))
          : Optional.empty();
    }

    /**
     * Two amounts of this ratio, on the straight way from the least part and the greatest other to
     * the greatest part and the least other: the ratio grows all the way. None and all are reached
     * with any other amount beside nothing.
     */
    boolean isReached(Fraction share) {
      if (share.signum() == 0) {
        return printsLike(part, Fraction.ZERO);
      }
      if (isOfRest() && share.equals(Fraction.ONE)) {
        return printsLike(other, Fraction.ZERO);
      }
      Fraction part0 = at(part, 0);
      Fraction other0 = at(other, 20);
      Fraction partStep = at(part, 20).minus(part0);
      Fraction otherStep = at(other, 0).minus(other0);
      Fraction factor = Fraction.of(Math.max(times, 1));
      Fraction whole0 = isOfRest() ? part0.plus(other0) : other0.times(factor);
      Fraction wholeStep = isOfRest() ? partStep.plus(otherStep) : otherStep.times(factor);
      // part0 + t × partStep = share × (whole0 + t × wholeStep)
      Fraction gap = share.times(whole0).minus(part0);
      Fraction slope = partStep.minus(share.times(wholeStep));
      if (slope.signum() == 0 && gap.signum() != 0) {
        return false;
      }
      Fraction t = slope.signum() == 0 ? Fraction.of(1, 2) : gap.dividedBy(slope);
      Fraction exactPart = part0.plus(t.times(partStep));
      Fraction exactOther = other0.plus(t.times(otherStep));
      return printsLike(part, exactPart)
          && printsLike(other, exactOther)
          && share(exactPart, exactOther).equals(share);
    }
  }

  /** So many twentieths of the way through what a figure may be. */
  private static Fraction at(Figure figure, int twentieths) {
    if (figure instanceof Rounded printed) {
      Fraction lower = Fraction.of(printed.lower()).orZeroIfNegative();
      Fraction width = Fraction.of(printed.upper()).minus(lower);
      return lower.plus(width.times(Fraction.of(twentieths, 20)));
    }
    return figure.value().orElseThrow();
  }

  private static boolean printsLike(Figure figure, Fraction exact) {
    return exact.signum() >= 0
        && (figure instanceof Rounded printed
            ? exact.rounded(printed.decimals()).compareTo(printed.printed()) == 0
            : figure.value().orElseThrow().equals(exact));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.oneOf(casesOfWholes(), casesOfRests());
  }

  private static Arbitrary<Case> casesOfWholes() {
    return Combinators.combine(
            Numbers.figuresFrom(0), Numbers.figuresFrom(1), Arbitraries.longs().between(1, 3))
        .as(Case::new);
  }

  /** Now and then without a rest, and then with a part. */
  private static Arbitrary<Case> casesOfRests() {
    return Combinators.combine(
            Numbers.figuresFrom(0), Numbers.figuresFrom(0), Numbers.figuresFrom(1))
        .as(
            (part, rest, other) ->
                new Case(rest.value().orElseThrow().signum() > 0 ? part : other, rest, 0));
  }

  @Provide
  Arbitrary<Tuple.Tuple2<Case, Case>> casesOfOneKind() {
    return Arbitraries.oneOf(casesOfWholes().tuple2(), casesOfRests().tuple2());
  }

  @Provide
  Arbitrary<Case> casesOfAWholeOnce() {
    return casesOfWholes().map(it -> new Case(it.part(), it.other(), 1));
  }

  @Provide
  Arbitrary<Integer> twentieths() {
    return Arbitraries.integers().between(0, 20).edgeCases(cases -> cases.includeOnly(0, 20));
  }

  @Property
  void standsForWhateverPrintsLikeIt(
      @ForAll("cases") Case it,
      @ForAll("twentieths") int partAt,
      @ForAll("twentieths") int otherAt) {
    it.shareAt(partAt, otherAt)
        .ifPresent(share -> assertThat(it.ratio().values().orElseThrow().contains(share)).isTrue());
  }

  @Property
  void standsForNothingElse(@ForAll("cases") Case it, @ForAll @IntRange(min = 1, max = 19) int at) {
    Range<Fraction> values = it.ratio().values().orElseThrow();
    Fraction width = values.upperEndpoint().minus(values.lowerEndpoint());
    Fraction inside = values.lowerEndpoint().plus(width.times(Fraction.of(at, 20)));
    assertThat(it.isReached(inside)).isTrue();
  }

  @Property
  void itsEndsAreInItExactlyIfTheyAreReached(@ForAll("cases") Case it) {
    Range<Fraction> values = it.ratio().values().orElseThrow();
    assertThat(it.isReached(values.lowerEndpoint()))
        .isEqualTo(values.lowerBoundType() == BoundType.CLOSED);
    assertThat(it.isReached(values.upperEndpoint()))
        .isEqualTo(values.upperBoundType() == BoundType.CLOSED);
  }

  @Property
  void everyPercentageThatRoundingCanProduceAgrees(
      @ForAll("cases") Case it,
      @ForAll("twentieths") int partAt,
      @ForAll("twentieths") int otherAt,
      @ForAll("decimals") int decimals) {
    it.shareAt(partAt, otherAt)
        .map(share -> share.times(Fraction.of(100)).rounded(decimals))
        .ifPresent(
            percent ->
                assertThat(it.ratio().agreesWithPercent(Rounded.of(percent, decimals))).isTrue());
  }

  @Provide
  Arbitrary<Integer> decimals() {
    return Arbitraries.integers().between(-1, 3);
  }

  /** Where it agrees, amounts are found; where none are, by looking at both ends, it does not. */
  @Property
  void noOtherPercentageAgrees(
      @ForAll("cases") Case it, @ForAll("decimals") int decimals, @ForAll("steps") int steps) {
    Ratio ratio = it.ratio();
    Range<Fraction> values = ratio.values().orElseThrow();
    // A few units of the last decimal from either end.
    Fraction end = steps < 0 ? values.lowerEndpoint() : values.upperEndpoint();
    BigDecimal near =
        end.times(Fraction.of(100)).rounded(decimals).add(BigDecimal.valueOf(steps / 2, decimals));
    Rounded printed = Rounded.of(near.max(BigDecimal.ZERO), decimals);
    Fraction lower = Fraction.of(printed.lower()).orZeroIfNegative().dividedBy(Fraction.of(100));
    Fraction upper = Fraction.of(printed.upper()).dividedBy(Fraction.of(100));
    Fraction from = lower.compareTo(values.lowerEndpoint()) > 0 ? lower : values.lowerEndpoint();
    Fraction to = upper.compareTo(values.upperEndpoint()) < 0 ? upper : values.upperEndpoint();
    Fraction between = from.plus(to).dividedBy(Fraction.of(2));
    boolean isFound =
        (prints(printed, from) && it.isReached(from))
            || (prints(printed, between) && it.isReached(between));
    assertThat(ratio.agreesWithPercent(printed)).isEqualTo(isFound);
  }

  private static boolean prints(Rounded printed, Fraction share) {
    return share.times(Fraction.of(100)).rounded(printed.decimals()).compareTo(printed.printed())
        == 0;
  }

  @Provide
  Arbitrary<Integer> steps() {
    return Arbitraries.integers().between(-8, 8);
  }

  @Property
  void agreesAsAReconciliationDoes(
      @ForAll("casesOfAWholeOnce") Case it,
      @ForAll("decimals") int decimals,
      @ForAll("steps") int steps) {
    Ratio ratio = it.ratio();
    BigDecimal near =
        ratio.percent(decimals).orElseThrow().add(BigDecimal.valueOf(steps, decimals));
    Rounded printed = Rounded.of(near.max(BigDecimal.ZERO), decimals);
    assertThat(ratio.agreesWithPercent(printed))
        .isEqualTo(new Reconciliation(it.part(), it.other(), 100, printed, false).agrees());
  }

  @Property
  void pooledItStandsForWhateverTheTwoMayBe(
      @ForAll("casesOfOneKind") Tuple.Tuple2<Case, Case> two,
      @ForAll("twentieths") int partAt,
      @ForAll("twentieths") int otherAt) {
    Case one = two.get1();
    Case other = two.get2();
    Ratio pooled = one.ratio().pooledWith(other.ratio());
    assertThat(pooled.part()).isEqualTo(one.ratio().part().plus(other.ratio().part()));
    assertThat(pooled.whole()).isEqualTo(one.ratio().whole().plus(other.ratio().whole()));
    if (one.shareAt(partAt, otherAt).isPresent() && other.shareAt(otherAt, partAt).isPresent()) {
      Fraction parts = at(one.part(), partAt).plus(at(other.part(), otherAt));
      Fraction others =
          taken(one, at(one.other(), 20 - otherAt))
              .plus(taken(other, at(other.other(), 20 - partAt)));
      Fraction share = parts.dividedBy(one.isOfRest() ? parts.plus(others) : others);
      assertThat(pooled.values().orElseThrow().contains(share)).isTrue();
    }
  }

  private static Fraction taken(Case it, Fraction other) {
    return it.isOfRest() ? other : other.times(Fraction.of(it.times()));
  }

  @Property
  void exactAmountsHaveOneRatio(@ForAll("cases") Case it) {
    Ratio ratio = it.ratio();
    boolean isExact = !(it.part() instanceof Rounded) && !(it.other() instanceof Rounded);
    assertThat(ratio.isPrinted()).isEqualTo(!isExact);
    assertThat(ratio.value())
        .contains(it.share(it.part().value().orElseThrow(), it.other().value().orElseThrow()));
    if (isExact) {
      assertThat(ratio.values()).contains(Range.singleton(ratio.value().orElseThrow()));
    }
  }
}
