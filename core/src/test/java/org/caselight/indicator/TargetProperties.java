package org.caselight.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.testing.Indicators;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class TargetProperties {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Provide
  Arbitrary<Target> targets() {
    return Indicators.targets();
  }

  @Provide
  Arbitrary<Target> bands() {
    return Indicators.bands();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Numbers.smallDecimals();
  }

  @Provide
  Arbitrary<Tolerance> tolerances() {
    return Numbers.tolerances();
  }

  @Provide
  Arbitrary<Rounded> printedFigures() {
    return Numbers.smallRoundeds();
  }

  @Provide
  Arbitrary<Figure> computedFigures() {
    return Indicators.computedFigures();
  }

  @Provide
  Arbitrary<Figure> figures() {
    return Indicators.figures();
  }

  @Property
  void computedFigureHasOnePossibleColour(
      @ForAll("targets") Target target,
      @ForAll("computedFigures") Figure figure,
      @ForAll("tolerances") Tolerance tolerance) {
    ImmutableSortedSet<Rag> possible = target.possibleRags(figure, tolerance);
    assertThat(possible).hasSize(figure.isDefined() ? 1 : 0);
    assertThat(target.rag(figure, tolerance)).isEqualTo(possible.stream().findFirst());
  }

  @Property
  void colourAsPrintedIsPossible(
      @ForAll("targets") Target target,
      @ForAll("printedFigures") Rounded figure,
      @ForAll("tolerances") Tolerance tolerance) {
    assertThat(target.possibleRags(figure, tolerance))
        .contains(target.rag(figure, tolerance).orElseThrow());
  }

  @Property
  void colourOfWhateverPrintsLikeItIsPossible(
      @ForAll("targets") Target target,
      @ForAll("printedFigures") Rounded figure,
      @ForAll @IntRange(min = 0, max = 20) int twentieths,
      @ForAll("tolerances") Tolerance tolerance) {
    BigDecimal width = figure.upper().subtract(figure.lower());
    BigDecimal exact = figure.lower().add(width.multiply(BigDecimal.valueOf(twentieths * 5L, 2)));
    Assume.that(figure.contains(Fraction.of(exact)));
    assertThat(target.possibleRags(figure, tolerance))
        .contains(target.rag(Average.of(exact, BigDecimal.ONE), tolerance).orElseThrow());
  }

  @Property
  void possibleColoursAreThoseOfAllValuesThatPrintLikeIt(
      @ForAll("targets") Target target,
      @ForAll("printedFigures") Rounded figure,
      @ForAll("tolerances") Tolerance tolerance) {
    // Its ends, the limits and the edges of tolerance cut the line into pieces of one colour each.
    ImmutableSortedSet<BigDecimal> cuts =
        Stream.of(
                Stream.of(figure.lower(), figure.upper()),
                ends(target.goodEnough()),
                ends(target.goodEnoughOrClose(tolerance)))
            .flatMap(ends -> ends)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    Stream<BigDecimal> between =
        cuts.stream()
            .filter(cut -> cuts.higher(cut) != null)
            .map(cut -> cut.add(requireNonNull(cuts.higher(cut))).divide(TWO));
    assertThat(target.possibleRags(figure, tolerance))
        .containsExactlyElementsOf(
            Stream.concat(cuts.stream(), between)
                .filter(exact -> figure.contains(Fraction.of(exact)))
                .flatMap(exact -> target.rag(Average.of(exact, BigDecimal.ONE), tolerance).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static Stream<BigDecimal> ends(Range<BigDecimal> range) {
    return Stream.concat(
        range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty(),
        range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty());
  }

  @Property
  void looserLimitNeverWorsensTheColour(
      @ForAll boolean atMost,
      @ForAll("decimals") BigDecimal one,
      @ForAll("decimals") BigDecimal other,
      @ForAll("figures") Figure figure,
      @ForAll("tolerances") Tolerance tolerance) {
    Assume.that(figure.isDefined());
    Target tight = atMost ? Target.atMost(one.min(other)) : Target.atLeast(one.max(other));
    Target loose = atMost ? Target.atMost(one.max(other)) : Target.atLeast(one.min(other));
    assertThat(loose.rag(figure, tolerance).orElseThrow())
        .isLessThanOrEqualTo(tight.rag(figure, tolerance).orElseThrow());
  }

  @Property
  void colourInABandIsTheWorseOfThoseAtItsTwoLimits(
      @ForAll("bands") Target band,
      @ForAll("figures") Figure figure,
      @ForAll("tolerances") Tolerance tolerance) {
    Assume.that(figure.isDefined());
    Target atLeast = Target.atLeast(band.goodEnough().lowerEndpoint());
    Target atMost = Target.atMost(band.goodEnough().upperEndpoint());
    assertThat(band.rag(figure, tolerance))
        .contains(
            atLeast
                .rag(figure, tolerance)
                .orElseThrow()
                .orWorse(atMost.rag(figure, tolerance).orElseThrow()));
    assertThat(band.isMetBy(figure)).isEqualTo(atLeast.isMetBy(figure) && atMost.isMetBy(figure));
    assertThat(band.distanceBeyond(figure))
        .contains(
            atLeast
                .distanceBeyond(figure)
                .orElseThrow()
                .plus(atMost.distanceBeyond(figure).orElseThrow()));
  }

  @Property
  void greenIsAtNoDistanceAndAmberWithinTheTolerance(
      @ForAll("targets") Target target,
      @ForAll("figures") Figure figure,
      @ForAll("decimals") BigDecimal amount) {
    Assume.that(figure.isDefined());
    Fraction beyond = target.distanceBeyond(figure).orElseThrow();
    assertThat(beyond).isGreaterThanOrEqualTo(Fraction.ZERO);
    assertThat(target.isMetBy(figure)).isEqualTo(beyond.signum() == 0);
    Rag expected =
        beyond.signum() == 0
            ? Rag.GREEN
            : beyond.compareTo(amount.abs()) <= 0 ? Rag.AMBER : Rag.RED;
    assertThat(target.rag(figure, Tolerance.ofAmount(amount.abs()))).contains(expected);
  }

  @Property
  void widerToleranceNeverWorsensTheColour(
      @ForAll("targets") Target target,
      @ForAll("tolerances") Tolerance narrow,
      @ForAll("decimals") BigDecimal more,
      @ForAll("figures") Figure figure) {
    Assume.that(figure.isDefined());
    BigDecimal wider = narrow.amount().add(more.abs());
    Tolerance wide =
        new Tolerance(
            narrow.unit() == Tolerance.Unit.PER_CENT ? wider.min(BigDecimal.valueOf(100)) : wider,
            narrow.unit());
    assertThat(target.rag(figure, wide).orElseThrow())
        .isLessThanOrEqualTo(target.rag(figure, narrow).orElseThrow());
  }

  @Property
  void limitIsGreenAndEdgeIsNeverRed(
      @ForAll("targets") Target target, @ForAll("tolerances") Tolerance tolerance) {
    Range<BigDecimal> close = target.goodEnoughOrClose(tolerance);
    assertThat(close.encloses(target.goodEnough())).isTrue();
    ends(target.goodEnough())
        .forEach(
            limit ->
                assertThat(target.rag(Average.of(limit, BigDecimal.ONE), tolerance))
                    .contains(Rag.GREEN));
    ends(close)
        .forEach(
            edge ->
                assertThat(target.rag(Average.of(edge, BigDecimal.ONE), tolerance))
                    .contains(target.goodEnough().contains(edge) ? Rag.GREEN : Rag.AMBER));
  }

  @Property
  void equalNumbersMakeEqualTargets(
      @ForAll("targets") Target target, @ForAll @IntRange(max = 4) int zeros) {
    Range<BigDecimal> limits = Range.all();
    if (target.goodEnough().hasLowerBound()) {
      limits =
          limits.intersection(Range.atLeast(withZeros(target.goodEnough().lowerEndpoint(), zeros)));
    }
    if (target.goodEnough().hasUpperBound()) {
      limits =
          limits.intersection(Range.atMost(withZeros(target.goodEnough().upperEndpoint(), zeros)));
    }
    assertThat(new Target(limits))
        .isEqualTo(target)
        .hasSameHashCodeAs(target)
        .hasToString(target.toString());
  }

  private static BigDecimal withZeros(BigDecimal number, int zeros) {
    return number.setScale(number.scale() + zeros);
  }

  @Property
  void comesBackEqualFromSerialization(@ForAll("targets") Target target) {
    assertThat(Serialized.copy(target)).isEqualTo(target).hasSameHashCodeAs(target);
  }
}
