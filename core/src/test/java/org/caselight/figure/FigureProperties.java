package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

/** What holds for every kind of figure. */
class FigureProperties {

  @Provide
  Arbitrary<Figure> figures() {
    return Numbers.figures();
  }

  /** Two of one kind, which any two are seldom. */
  @Provide
  Arbitrary<Tuple.Tuple2<Figure, Figure>> ofOneKind() {
    return Arbitraries.oneOf(
        two(Numbers.amounts()),
        two(Numbers.proportions()),
        two(Numbers.averages()),
        two(Numbers.ratiosOfWholes()),
        two(Numbers.ratiosOfRests()),
        two(Numbers.ratesPer10000()));
  }

  private static Arbitrary<Tuple.Tuple2<Figure, Figure>> two(Arbitrary<? extends Figure> kind) {
    return kind.tuple2().map(both -> Tuple.of(both.get1(), both.get2()));
  }

  @Provide
  Arbitrary<BigDecimal> limits() {
    return Numbers.smallDecimals();
  }

  @Provide
  Arbitrary<Fraction> levels() {
    return Numbers.fractions();
  }

  @Property
  void everyQuestionIsAboutTheValuesThatItStandsFor(
      @ForAll("figures") Figure figure, @ForAll("limits") BigDecimal limit) {
    Fraction at = Fraction.of(limit);
    assertThat(figure.mayBeAbove(limit)).isEqualTo(isSomeIn(figure, Range.greaterThan(at)));
    assertThat(figure.mayBeBelow(limit)).isEqualTo(isSomeIn(figure, Range.lessThan(at)));
    assertThat(figure.mayBeAtMost(limit)).isEqualTo(isSomeIn(figure, Range.atMost(at)));
    assertThat(figure.mayBeAtLeast(limit)).isEqualTo(isSomeIn(figure, Range.atLeast(at)));
    assertThat(figure.isAbove(limit))
        .isEqualTo(figure.value().filter(value -> value.compareTo(at) > 0).isPresent());
    assertThat(figure.isBelow(limit))
        .isEqualTo(figure.value().filter(value -> value.compareTo(at) < 0).isPresent());
  }

  private static boolean isSomeIn(Figure figure, Range<Fraction> range) {
    return figure
        .values()
        .filter(values -> values.isConnected(range) && !values.intersection(range).isEmpty())
        .isPresent();
  }

  @Property
  void standsForItsValueAndForOthersOnlyIfPrinted(@ForAll("figures") Figure figure) {
    assertThat(figure.values().map(values -> values.contains(figure.value().orElseThrow())))
        .isEqualTo(figure.isDefined() ? Optional.of(true) : Optional.empty());
    assertThat(figure.isPrinted() || figure.values().equals(figure.value().map(Range::singleton)))
        .isTrue();
  }

  @Property
  void isTheSameElsewhere(@ForAll("figures") Figure figure) {
    assertThat(Serialized.copy(figure))
        .isEqualTo(figure)
        .hasSameHashCodeAs(figure)
        .hasToString(figure.toString());
  }

  @Property
  void onlyFiguresOfOneKindArePooled(
      @ForAll("figures") Figure one, @ForAll("figures") Figure other) {
    assertThat(one.pooled(other)).isEqualTo(other.pooled(one));
    assertThat(one.pooled(other).isEmpty() || one.getClass() == other.getClass()).isTrue();
    assertThat(one.pooled(one).isPresent()).isEqualTo(!(one instanceof Rounded));
  }

  @Property
  void groupsAreTakenAsOneInAnyOrder(
      @ForAll("ofOneKind") Tuple.Tuple2<Figure, Figure> two, @ForAll("figures") Figure third) {
    Figure one = two.get1();
    Figure other = two.get2();
    Figure both = one.pooled(other).orElseThrow();
    assertThat(other.pooled(one)).contains(both);
    assertThat(both.pooled(one)).isEqualTo(one.pooled(one).flatMap(other::pooled));
    assertThat(both.pooled(third)).isEqualTo(other.pooled(third).flatMap(one::pooled));
  }

  @Property
  void excessIsNoneAtTheFiguresOwnValueAndHasTheSignOfTheDifference(
      @ForAll("figures") Figure figure, @ForAll("levels") Fraction level) {
    assertThat(figure.value().flatMap(figure::excessOver))
        .isEqualTo(
            figure.isDefined() && !(figure instanceof Rounded)
                ? Optional.of(Fraction.ZERO)
                : Optional.empty());
    figure
        .excessOver(level)
        .ifPresent(
            excess ->
                assertThat(excess.signum())
                    .isEqualTo(figure.value().orElseThrow().compareTo(level)));
  }

  @Property
  void excessOfBothIsThatOfEachAdded(
      @ForAll("ofOneKind") Tuple.Tuple2<Figure, Figure> two, @ForAll("levels") Fraction level) {
    Figure one = two.get1();
    Figure other = two.get2();
    // An amount is not divided by anything: of both, the level is still held against once.
    Fraction once = one instanceof Amount ? level : Fraction.ZERO;
    Figure both = one.pooled(other).orElseThrow();
    assertThat(both.excessOver(level).orElse(Fraction.ZERO))
        .isEqualTo(
            one.excessOver(level)
                .orElse(Fraction.ZERO)
                .plus(other.excessOver(level).orElse(Fraction.ZERO))
                .plus(once));
  }

  @Property
  void whatIsDividedLiesBetweenTheTwoWhenPooled(
      @ForAll("ofOneKind") Tuple.Tuple2<Figure, Figure> two) {
    Figure one = two.get1();
    Figure other = two.get2();
    Optional<Fraction> pooled = one.pooled(other).orElseThrow().value();
    assertThat(pooled.isPresent()).isEqualTo(one.isDefined() || other.isDefined());
    if (!(one instanceof Amount) && one.isDefined() && other.isDefined()) {
      Fraction a = one.value().orElseThrow();
      Fraction b = other.value().orElseThrow();
      assertThat(pooled.orElseThrow())
          .isBetween(a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a);
    }
  }
}
