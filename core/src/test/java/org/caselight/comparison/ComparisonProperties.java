package org.caselight.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.caselight.figure.Amount;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.testing.Comparisons;
import org.caselight.testing.Comparisons.Row;
import org.caselight.testing.Numbers;
import org.caselight.testing.Serialized;

class ComparisonProperties {
  private static final Authority OWN = Comparisons.authority(0);
  private static final Fraction PER = Fraction.of(Rate.DEFAULT_PER);

  private static Fraction valueOf(AuthorityFigures figures, Authority authority) {
    return figures.figure(authority).flatMap(Figure::value).orElseThrow();
  }

  private static Rank rank(AuthorityFigures figures, Authority authority, RankOrder order) {
    return figures.rank(authority, order).orElseThrow();
  }

  /** The rows with another figure of the first authority, or none. */
  private static List<Row> withOwn(List<Row> rows, Optional<Figure> own) {
    List<Row> others = new ArrayList<>(rows);
    others.removeIf(row -> row.authority().equals(OWN));
    own.ifPresent(figure -> others.add(new Row(OWN, Optional.of(figure))));
    return others;
  }

  @Property
  void anAuthoritysOwnFigureNeverMovesItsNeighboursAverage(
      @ForAll("anyRows") List<Row> rows,
      @ForAll("rates") Figure other,
      @ForAll("groups") NeighbourGroup group,
      @ForAll NeighbourAverage average,
      @ForAll Polarity polarity) {
    Benchmark benchmark = Comparisons.figures(polarity, rows).neighbours(group, average);

    assertThat(
            Comparisons.figures(polarity, withOwn(rows, Optional.of(other)))
                .neighbours(group, average))
        .isEqualTo(benchmark);
    assertThat(
            Comparisons.figures(polarity, withOwn(rows, Optional.empty()))
                .neighbours(group, average))
        .isEqualTo(benchmark);
    assertThat(benchmark.used()).doesNotContain(OWN);
  }

  @Property
  void neighboursAreEitherUsedOrLeftOutAndTheAverageIsBetweenThoseUsed(
      @ForAll("anyRows") List<Row> rows,
      @ForAll("groups") NeighbourGroup group,
      @ForAll NeighbourAverage average) {
    AuthorityFigures figures = Comparisons.figures(Polarity.LOWER_IS_BETTER, rows);
    Benchmark benchmark = figures.neighbours(group, average);
    List<Authority> all = new ArrayList<>(benchmark.used());
    all.addAll(benchmark.leftOut().keySet());

    assertThat(all).containsExactlyInAnyOrderElementsOf(group.neighbours());
    assertThat(benchmark.value().isPresent()).isEqualTo(!benchmark.used().isEmpty());
    List<Fraction> values =
        benchmark.used().stream().map(used -> valueOf(figures, used)).sorted().toList();
    benchmark
        .value()
        .ifPresent(
            value -> assertThat(value).isBetween(values.get(0), values.get(values.size() - 1)));
  }

  @Property
  void neitherTheOrderOfRowsNorTheirSplitMatters(
      @ForAll("anyRows") List<Row> rows,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 12) int split) {
    AuthorityFigures figures = Comparisons.figures(Polarity.NEITHER, rows);
    List<Row> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);

    AuthorityFigures inHalves =
        Serialized.collectInHalves(shuffled, split, Comparisons.toFigures(Polarity.NEITHER));
    assertThat(inHalves).isEqualTo(figures).hasSameHashCodeAs(figures);
    assertThat(inHalves.quartileEdges()).isEqualTo(figures.quartileEdges());
    assertThat(inHalves.pooledAll("England")).isEqualTo(figures.pooledAll("England"));
  }

  @Property
  void aRankIsOneMoreThanThoseAheadAndSharedByThoseWhoAreEqual(
      @ForAll("anyRows") List<Row> rows, @ForAll RankOrder order, @ForAll Polarity polarity) {
    AuthorityFigures figures = Comparisons.figures(polarity, rows);
    ImmutableList<Fraction> values = ImmutableList.copyOf(figures.values());
    boolean isLowestFirst =
        order == RankOrder.LOWEST_FIRST
            || (order == RankOrder.BEST_FIRST && polarity == Polarity.LOWER_IS_BETTER);

    for (Row row : rows) {
      Optional<Rank> rank = figures.rank(row.authority(), order);
      boolean hasRank =
          figures.figure(row.authority()).isPresent()
              && (order != RankOrder.BEST_FIRST || polarity != Polarity.NEITHER);
      assertThat(rank.isPresent()).isEqualTo(hasRank);
      rank.ifPresent(
          found -> {
            Fraction own = valueOf(figures, row.authority());
            assertThat(found.place() - 1)
                .isEqualTo(
                    values.stream()
                        .filter(
                            value ->
                                isLowestFirst ? value.compareTo(own) < 0 : value.compareTo(own) > 0)
                        .count());
            assertThat(found.sharedBy()).isEqualTo(Collections.frequency(values, own));
            assertThat(found.of()).isEqualTo(values.size());
          });
    }
  }

  @Property
  void rankAndBandAgree(@ForAll("anyRows") List<Row> rows, @ForAll("polar") Polarity polarity) {
    AuthorityFigures figures = Comparisons.figures(polarity, rows);
    for (Authority one : figures.figures().keySet()) {
      for (Authority other : figures.figures().keySet()) {
        int byPlace =
            Long.compare(
                rank(figures, one, RankOrder.BEST_FIRST).place(),
                rank(figures, other, RankOrder.BEST_FIRST).place());
        int byBand = figures.band(one).orElseThrow().compareTo(figures.band(other).orElseThrow());
        if (byPlace == 0) {
          assertThat(byBand).isZero();
          assertThat(valueOf(figures, one)).isEqualTo(valueOf(figures, other));
        } else {
          assertThat(byBand * byPlace).isNotNegative();
        }
      }
    }
  }

  @Property
  void noBandHoldsMoreThanItsQuarterButForTies(
      @ForAll("anyRows") List<Row> rows, @ForAll("polar") Polarity polarity) {
    AuthorityFigures figures = Comparisons.figures(polarity, rows);
    int all = figures.figures().size();
    for (Authority authority : figures.figures().keySet()) {
      Rank lowest = rank(figures, authority, RankOrder.LOWEST_FIRST);
      QuartileBand band = figures.band(authority).orElseThrow();
      int quarter =
          polarity == Polarity.LOWER_IS_BETTER
              ? List.of(QuartileBand.values()).indexOf(band)
              : 3 - List.of(QuartileBand.values()).indexOf(band);
      long last = lowest.place() + lowest.sharedBy() - 1;
      // The edge of the quarter before is below the value, so the value's last place is beyond it.
      assertThat(4 * (last - 1)).isGreaterThanOrEqualTo((long) quarter * (all - 1));
      // The value is at or below the upper edge of its quarter, and so is its first place.
      assertThat(4 * (lowest.place() - 1)).isLessThanOrEqualTo((quarter + 1L) * (all - 1));
    }
  }

  @Property
  void aRankFromTheOtherEndIsTheRankInTheOtherOrder(@ForAll("anyRows") List<Row> rows) {
    AuthorityFigures figures = Comparisons.figures(Polarity.NEITHER, rows);
    for (Authority authority : figures.figures().keySet()) {
      Rank highest = rank(figures, authority, RankOrder.HIGHEST_FIRST);
      assertThat(highest.fromOtherEnd("lowest"))
          .isEqualTo(rank(figures, authority, RankOrder.LOWEST_FIRST));
      assertThat(highest.fromOtherEnd("lowest").fromOtherEnd("highest")).isEqualTo(highest);
    }
  }

  @Property
  void aPooledFigureIsThatOfAllRecords(@ForAll("rows") List<Row> rows) {
    Benchmark pooled =
        Comparisons.figures(Polarity.LOWER_IS_BETTER, rows)
            .pooled("Region", rows.stream().map(Row::authority).toList());
    long count = 0;
    long population = 0;
    for (Row row : rows) {
      Rate rate = (Rate) row.figure().orElseThrow();
      count += rate.count();
      population += rate.population();
    }

    Rate together = Rate.per10000(count, population);
    assertThat(pooled.value()).isEqualTo(together.value());
    assertThat(pooled.figure()).isEqualTo(Optional.<Figure>of(together).filter(Figure::isDefined));
  }

  @Property
  void contributionsAddUpToTheChangeOfTheMean(
      @ForAll("anyRows") List<Row> before,
      @ForAll("anyRows") List<Row> after,
      @ForAll("groups") NeighbourGroup group) {
    AuthorityFigures earlier = Comparisons.figures(Polarity.LOWER_IS_BETTER, before);
    AuthorityFigures later = Comparisons.figures(Polarity.LOWER_IS_BETTER, after);
    NeighbourChange change = NeighbourChange.between(earlier, later, group);

    assertThat(
            change.contributions().stream()
                .map(NeighbourChange.Contribution::ofMean)
                .reduce(Fraction.ZERO, Fraction::plus))
        .isEqualTo(change.change().orElse(Fraction.ZERO));
    assertThat(change.contributions())
        .isSortedAccordingTo(
            Comparator.comparing(
                contribution -> contribution.ofMean().magnitude(), Comparator.reverseOrder()));
    assertThat(change.contributions().size() + change.leftOut().size())
        .isEqualTo(group.neighbours().size());
    if (change.leftOut().isEmpty()) {
      assertThat(change.earlierMean())
          .isEqualTo(earlier.neighbours(group, NeighbourAverage.MEAN).value());
      assertThat(change.laterMean())
          .isEqualTo(later.neighbours(group, NeighbourAverage.MEAN).value());
    }
  }

  @Property
  void aGapIsTheDifferenceTimesThePopulation(
      @ForAll("rates") Figure own, @ForAll("rates") Figure other, @ForAll Polarity polarity) {
    if (!own.isDefined() || !other.isDefined()) {
      return;
    }
    BenchmarkComparison comparison =
        new BenchmarkComparison(
            OWN, own, Benchmark.given(Comparisons.rate(polarity), "Other", other), 0.95);
    Fraction gap = comparison.gap().orElseThrow();

    assertThat(gap.times(PER))
        .isEqualTo(comparison.difference().times(Fraction.of(((Rate) own).population())));
    assertThat(gap.signum() == 0).isEqualTo(own.value().equals(other.value()));
  }

  @Property
  void whatIsBetterOneWayIsWorseTheOther(
      @ForAll("rates") Figure own, @ForAll("rates") Figure other) {
    if (!own.isDefined() || !other.isDefined()) {
      return;
    }
    int side = own.value().orElseThrow().compareTo(other.value().orElseThrow());
    ComparisonOutcome outcome = outcome(own, other, Polarity.NEITHER);
    switch (outcome) {
      case SIMILAR -> {
        assertThat(outcome(own, other, Polarity.LOWER_IS_BETTER)).isEqualTo(outcome);
        assertThat(outcome(own, other, Polarity.HIGHER_IS_BETTER)).isEqualTo(outcome);
      }
      case HIGHER -> {
        assertThat(side).isPositive();
        assertThat(outcome(own, other, Polarity.LOWER_IS_BETTER))
            .isEqualTo(ComparisonOutcome.WORSE);
        assertThat(outcome(own, other, Polarity.HIGHER_IS_BETTER))
            .isEqualTo(ComparisonOutcome.BETTER);
      }
      default -> {
        assertThat(outcome).isEqualTo(ComparisonOutcome.LOWER);
        assertThat(side).isNegative();
        assertThat(outcome(own, other, Polarity.LOWER_IS_BETTER))
            .isEqualTo(ComparisonOutcome.BETTER);
        assertThat(outcome(own, other, Polarity.HIGHER_IS_BETTER))
            .isEqualTo(ComparisonOutcome.WORSE);
      }
    }
  }

  private static ComparisonOutcome outcome(Figure own, Figure other, Polarity polarity) {
    return new BenchmarkComparison(
            OWN, own, Benchmark.given(Comparisons.rate(polarity), "Other", other), 0.95)
        .outcome()
        .orElseThrow();
  }

  @Property
  void movingEachMovesTheMeanFromOneToTheOther(
      @ForAll("means") Rounded earlier,
      @ForAll("means") Rounded later,
      @ForAll @LongRange(min = 1, max = 20) long of,
      @ForAll @LongRange(min = 1, max = 20) long some) {
    long moved = Math.min(of, some);
    MeanShift printed = MeanShift.of(earlier, later, of, moved);
    MeanShift exact =
        MeanShift.of(
            Amount.of(earlier.printed().abs()), Amount.of(later.printed().abs()), of, moved);

    Fraction before = exact.earlier().value().orElseThrow();
    assertThat(before.plus(exact.each().times(Fraction.of(moved)).dividedBy(Fraction.of(of))))
        .isEqualTo(exact.later().value().orElseThrow());
    assertThat(exact.eachRange().lowerEndpoint()).isEqualTo(exact.each());
    assertThat(exact.eachRange().upperEndpoint()).isEqualTo(exact.each());
    assertThat(printed.eachRange().contains(printed.each())).isTrue();
    assertThat(printed.eachRange().isEmpty()).isFalse();
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Comparisons.rows();
  }

  @Provide
  Arbitrary<List<Row>> anyRows() {
    return Comparisons.anyRows();
  }

  @Provide
  Arbitrary<Figure> rates() {
    return Comparisons.rates();
  }

  @Provide
  Arbitrary<NeighbourGroup> groups() {
    return Comparisons.groups();
  }

  @Provide
  Arbitrary<Polarity> polar() {
    return Arbitraries.of(Polarity.LOWER_IS_BETTER, Polarity.HIGHER_IS_BETTER);
  }

  @Provide
  Arbitrary<Rounded> means() {
    return Numbers.smallRoundeds();
  }
}
