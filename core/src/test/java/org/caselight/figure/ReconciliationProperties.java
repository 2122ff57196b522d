package org.caselight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class ReconciliationProperties {

  /** Printed figures a few units from what some part over some whole gives: often just possible. */
  @Provide
  Arbitrary<Reconciliation> ofWholeNumbers() {
    return Combinators.combine(
            Numbers.wholeFigures(0, 120),
            Numbers.wholeFigures(1, 120),
            Arbitraries.of(1L, 100L, 1_000L, 10_000L),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(-3, 3),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1))
        .as(
            (part, whole, per, decimals, off, partAt, wholeAt) ->
                new Reconciliation(
                    part,
                    whole,
                    per,
                    near(at(part, partAt, 0), at(whole, wholeAt, 1), per, decimals, off),
                    true));
  }

  private static Rounded near(long part, long whole, long per, int decimals, int off) {
    BigDecimal figure =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(per))
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
            .add(BigDecimal.valueOf(off, decimals));
    return Rounded.of(figure.max(BigDecimal.ZERO), decimals);
  }

  /** The whole number so far along those that a figure stands for. */
  private static long at(Figure figure, double place, long least) {
    long[] ends = ends(figure, least);
    return ends[0] + Math.round(place * (ends[1] - ends[0]));
  }

  /** The least and the most whole number that print like a figure, found by trying. */
  private static long[] ends(Figure figure, long least) {
    long given = figure.value().orElseThrow().floor().longValueExact();
    long lowest = given;
    while (lowest > least && printsLike(figure, lowest - 1)) {
      lowest--;
    }
    long highest = given;
    while (printsLike(figure, highest + 1)) {
      highest++;
    }
    return new long[] {lowest, highest};
  }

  private static boolean printsLike(Figure figure, long number) {
    return figure instanceof Rounded rounded
        ? BigDecimal.valueOf(number)
                .setScale(rounded.decimals(), RoundingMode.HALF_UP)
                .compareTo(rounded.printed())
            == 0
        : figure.value().orElseThrow().compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** By trying every pair, in whole numbers only. */
  private static boolean somePairPrintsLikeIt(Reconciliation it) {
    long scale = BigInteger.TEN.pow(it.printed().decimals()).longValueExact();
    long wanted = it.printed().printed().unscaledValue().longValueExact();
    long[] parts = ends(it.part(), 0);
    long[] wholes = ends(it.whole(), 1);
    for (long whole = wholes[0]; whole <= wholes[1]; whole++) {
      for (long part = parts[0]; part <= parts[1]; part++) {
        if ((2 * part * it.per() * scale + whole) / (2 * whole) == wanted) {
          return true;
        }
      }
    }
    return false;
  }

  @Property
  void wholeNumbersAgreeExactlyIfSomePairPrintsLikeTheFigure(
      @ForAll("ofWholeNumbers") Reconciliation reconciliation) {
    assertThat(reconciliation.agrees()).isEqualTo(somePairPrintsLikeIt(reconciliation));
  }

  @Property
  void whateverRoundingProducesAgrees(
      @ForAll("counts") long part,
      @ForAll("positiveCounts") long whole,
      @ForAll @IntRange(min = -3, max = 1) int partDecimals,
      @ForAll @IntRange(min = -3, max = 1) int wholeDecimals,
      @ForAll @IntRange(min = -1, max = 4) int decimals) {
    Rounded shownWhole = printed(Fraction.of(whole), wholeDecimals);
    Rounded shownPart = printed(Fraction.of(part), partDecimals);
    Rounded shown = printed(Rate.per10000(part, whole).value().orElseThrow(), decimals);
    assertThat(Reconciliation.ofRate(Count.of(part), Count.of(whole), shown).agrees()).isTrue();
    assertThat(Reconciliation.ofRate(shownPart, Count.of(whole), shown).agrees()).isTrue();
    if (shownWhole.printed().signum() > 0) {
      assertThat(Reconciliation.ofRate(Count.of(part), shownWhole, shown).agrees()).isTrue();
      assertThat(Reconciliation.ofRate(shownPart, shownWhole, shown).agrees()).isTrue();
      assertThat(
              Reconciliation.ofAverage(
                      shownPart, shownWhole, printed(Fraction.of(part, whole), decimals))
                  .agrees())
          .isTrue();
    }
  }

  private static Rounded printed(Fraction exact, int decimals) {
    return Rounded.of(exact.rounded(decimals), decimals);
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
  void exactNumbersAgreeExactlyIfTheyPrintLikeTheFigure(
      @ForAll("counts") long part,
      @ForAll("positiveCounts") long whole,
      @ForAll @IntRange(min = 0, max = 2) int decimals,
      @ForAll @IntRange(min = -2, max = 2) int off) {
    BigDecimal implied = Rate.per10000(part, whole).rounded(decimals).orElseThrow();
    BigDecimal near = implied.add(BigDecimal.valueOf(off, decimals)).max(BigDecimal.ZERO);
    assertThat(
            Reconciliation.ofRate(Count.of(part), Count.of(whole), Rounded.of(near, decimals))
                .agrees())
        .isEqualTo(near.compareTo(implied) == 0);
  }

  @Property
  void figureRangeOfWholeNumbersHoldsEveryFigureAndReachesBothEnds(
      @ForAll("ofWholeNumbers") Reconciliation reconciliation) {
    long[] parts = ends(reconciliation.part(), 0);
    long[] wholes = ends(reconciliation.whole(), 1);
    assertThat(reconciliation.figureRange())
        .isEqualTo(
            Range.closed(
                Fraction.of(parts[0] * reconciliation.per(), wholes[1]),
                Fraction.of(parts[1] * reconciliation.per(), wholes[0])));
    assertThat(reconciliation.figureRange().contains(reconciliation.figureImplied())).isTrue();
  }

  @Provide
  Arbitrary<Reconciliation> ofAverages() {
    return Combinators.combine(
            Numbers.figuresFrom(0),
            Numbers.figuresFrom(1),
            Arbitraries.integers().between(-1, 2),
            Arbitraries.integers().between(-3, 3))
        .as(
            (total, base, decimals, off) -> {
              BigDecimal implied = valueOf(total).dividedBy(valueOf(base)).rounded(decimals);
              BigDecimal near = implied.add(BigDecimal.valueOf(off, decimals));
              return Reconciliation.ofAverage(
                  total, base, Rounded.of(near.max(BigDecimal.ZERO), decimals));
            });
  }

  private static Fraction valueOf(Figure figure) {
    return figure.value().orElseThrow();
  }

  /** Multiplied out, so that nothing is divided: base × figure has to meet the total. */
  @Property
  void averagesAgreeExactlyIfSomeBaseTimesSomeFigureIsSomeTotal(
      @ForAll("ofAverages") Reconciliation it) {
    Range<Fraction> totals = it.part().values().orElseThrow();
    Range<Fraction> bases = it.whole().values().orElseThrow();
    Fraction least =
        Fraction.of(it.printed().lower()).orZeroIfNegative().times(bases.lowerEndpoint());
    Fraction beyond = Fraction.of(it.printed().upper()).times(bases.upperEndpoint());
    int leastToHighest = least.compareTo(totals.upperEndpoint());
    boolean isReached =
        totals.upperBoundType() == BoundType.CLOSED ? leastToHighest <= 0 : leastToHighest < 0;
    assertThat(it.agrees())
        .isEqualTo(isReached && totals.lowerEndpoint().orZeroIfNegative().compareTo(beyond) < 0);
  }

  @Property
  void averagesThatPrintLikeTheFigureAgreeAndLieInTheRange(
      @ForAll("ofAverages") Reconciliation it,
      @ForAll @DoubleRange(min = 0, max = 1) double partAt,
      @ForAll @DoubleRange(min = 0, max = 1) double wholeAt) {
    Fraction part = within(it.part(), partAt).orZeroIfNegative();
    Fraction whole = within(it.whole(), wholeAt);
    Fraction figure = part.dividedBy(whole);
    assertThat(it.figureRange().contains(figure)).isTrue();
    assertThat(it.agrees() || !it.printed().contains(figure)).isTrue();
    assertThat(Reconciliation.ofAverage(it.part(), it.whole(), printed(figure, 2)).agrees())
        .isTrue();
  }

  /** A value that a figure stands for, so far along: its ends only where they are included. */
  private static Fraction within(Figure figure, double place) {
    Range<Fraction> values = figure.values().orElseThrow();
    Fraction width = values.upperEndpoint().minus(values.lowerEndpoint());
    Fraction value =
        values.lowerEndpoint().plus(width.times(Fraction.of(BigDecimal.valueOf(place))));
    return values.contains(value) ? value : valueOf(figure);
  }

  @Property
  void closedEndsOfTheRangeAreReachedAndOpenOnesApproached(
      @ForAll("ofAverages") Reconciliation it) {
    Range<Fraction> parts =
        it.part().values().orElseThrow().intersection(Range.atLeast(Fraction.ZERO));
    Range<Fraction> wholes = it.whole().values().orElseThrow();
    Fraction least = parts.lowerEndpoint().dividedBy(wholes.upperEndpoint());
    Fraction most = parts.upperEndpoint().dividedBy(wholes.lowerEndpoint());
    assertThat(it.figureRange().lowerEndpoint()).isEqualTo(least);
    assertThat(it.figureRange().upperEndpoint()).isEqualTo(most);
    assertThat(it.figureRange().contains(least))
        .isEqualTo(parts.lowerEndpoint().signum() == 0 || wholes.contains(wholes.upperEndpoint()));
    assertThat(it.figureRange().contains(most)).isEqualTo(parts.contains(parts.upperEndpoint()));
  }

  @Property
  void whatIsImpliedGivesTheOthersBack(@ForAll("ofWholeNumbers") Reconciliation it) {
    Fraction printed = valueOf(it.printed());
    Fraction per = Fraction.of(it.per());
    assertThat(it.figureImplied().times(valueOf(it.whole())).dividedBy(per))
        .isEqualTo(valueOf(it.part()));
    assertThat(it.partImplied().times(per).dividedBy(valueOf(it.whole()))).isEqualTo(printed);
    it.wholeImplied()
        .ifPresent(
            whole -> assertThat(valueOf(it.part()).times(per).dividedBy(whole)).isEqualTo(printed));
    assertThat(it.wholeImplied().isPresent())
        .isEqualTo(printed.signum() > 0 && valueOf(it.part()).signum() > 0);
  }

  @Property
  void saysWhetherItAgreesAndIsTheSameElsewhere(@ForAll("ofWholeNumbers") Reconciliation it) {
    assertThat(it.toString().endsWith(": agrees")).isEqualTo(it.agrees());
    Reconciliation elsewhere = Serialized.copy(it);
    assertThat(elsewhere).isEqualTo(it).hasSameHashCodeAs(it);
    assertThat(elsewhere.agrees()).isEqualTo(it.agrees());
  }
}
