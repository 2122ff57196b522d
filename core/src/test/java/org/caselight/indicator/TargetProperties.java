package org.caselight.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rounded;
import org.caselight.testing.Numbers;

class TargetProperties {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Provide
  Arbitrary<Target> targets() {
    return Combinators.combine(Arbitraries.of(Target.Side.class), Numbers.smallDecimals())
        .as(Target::new);
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
    return Arbitraries.oneOf(Numbers.smallAverages(), Numbers.proportions());
  }

  @Provide
  Arbitrary<Figure> figures() {
    return Arbitraries.oneOf(
        Numbers.smallAverages(), Numbers.proportions(), Numbers.smallRoundeds());
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
    // Its ends, the limit and the edge of tolerance cut the line into pieces of one colour each.
    ImmutableSortedSet<BigDecimal> cuts =
        ImmutableSortedSet.of(
            figure.lower(), figure.upper(), target.limit(), target.edgeOfTolerance(tolerance));
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

  @Property
  void looserLimitNeverWorsensTheColour(
      @ForAll Target.Side side,
      @ForAll("decimals") BigDecimal one,
      @ForAll("decimals") BigDecimal other,
      @ForAll("figures") Figure figure,
      @ForAll("tolerances") Tolerance tolerance) {
    Assume.that(figure.isDefined());
    boolean atMost = side == Target.Side.AT_MOST;
    Target tight = new Target(side, atMost ? one.min(other) : one.max(other));
    Target loose = new Target(side, atMost ? one.max(other) : one.min(other));
    assertThat(loose.rag(figure, tolerance).orElseThrow())
        .isLessThanOrEqualTo(tight.rag(figure, tolerance).orElseThrow());
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
    BigDecimal edge = target.edgeOfTolerance(tolerance);
    assertThat(target.rag(Average.of(target.limit(), BigDecimal.ONE), tolerance))
        .contains(Rag.GREEN);
    assertThat(target.rag(Average.of(edge, BigDecimal.ONE), tolerance))
        .contains(edge.compareTo(target.limit()) == 0 ? Rag.GREEN : Rag.AMBER);
  }
}
