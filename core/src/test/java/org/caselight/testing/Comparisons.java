package org.caselight.testing;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.figure.Figure;
import org.caselight.figure.Rate;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;

/** Made-up authorities and their rates, among which ties, gaps and printed ones are common. */
public final class Comparisons {
  private static final int AUTHORITIES = 12;

  private Comparisons() {}

  /** A row of a published table: a rate, or none. */
  public record Row(Authority authority, Optional<Figure> figure) {}

  /** A measure of rates per 10,000. */
  public static Indicator rate(Polarity polarity) {
    return Indicator.of("Children in need", IndicatorUnit.RATE_PER_10000, polarity);
  }

  /** One of many authorities: {@code Council 3 (E10000003)}. */
  public static Authority authority(int number) {
    return Authority.ofOnsCode("Council " + number, String.format(Locale.ROOT, "E10%06d", number));
  }

  /** Those from one number to another, both of them included. */
  public static ImmutableList<Authority> authorities(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(Comparisons::authority)
        .collect(ImmutableList.toImmutableList());
  }

  /** The figures of some rows. */
  public static AuthorityFigures figures(Polarity polarity, Collection<Row> rows) {
    return rows.stream().collect(toFigures(polarity));
  }

  /** Collects the figures of rows. */
  public static Collector<Row, ?, AuthorityFigures> toFigures(Polarity polarity) {
    return AuthorityFigures.toAuthorityFigures(
        rate(polarity), Row::authority, Row::figure, row -> "not available");
  }

  /** Up to 12 rows of different authorities, in any order. */
  public static Arbitrary<List<Row>> rows() {
    Arbitrary<Optional<Figure>> rates = rates().map(Optional::of);
    return rowsOf(rates, rates, rates);
  }

  /** The same, some of them printed or without figure. */
  public static Arbitrary<List<Row>> anyRows() {
    return rowsOf(
        rates().map(Optional::of), printed().map(Optional::of), Arbitraries.just(Optional.empty()));
  }

  private static Arbitrary<List<Row>> rowsOf(
      Arbitrary<Optional<Figure>> usual,
      Arbitrary<Optional<Figure>> also,
      Arbitrary<Optional<Figure>> rare) {
    return Combinators.combine(
            Arbitraries.integers().between(0, AUTHORITIES - 1).map(Comparisons::authority),
            Arbitraries.frequencyOf(Tuple.of(6, usual), Tuple.of(2, also), Tuple.of(1, rare)))
        .as(Row::new)
        .list()
        .uniqueElements(Row::authority)
        .ofMaxSize(AUTHORITIES);
  }

  /** Defined but for one in ten, of few values, so that they tie. */
  public static Arbitrary<Figure> rates() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 12),
            Arbitraries.of(0L, 500L, 500L, 1_000L, 1_000L, 1_000L, 1_500L, 2_000L, 10_000L, 3_000L))
        .as((count, population) -> Rate.per10000(population == 0 ? 0 : count, population));
  }

  private static Arbitrary<Figure> printed() {
    return Arbitraries.longs().between(0, 200).map(Rounded::of);
  }

  /** The neighbours of the first authority, closest first. */
  public static Arbitrary<NeighbourGroup> groups() {
    return Arbitraries.integers()
        .between(1, AUTHORITIES)
        .set()
        .ofMinSize(1)
        .map(
            numbers ->
                NeighbourGroup.of(
                    "Neighbours",
                    authority(0),
                    numbers.stream().map(Comparisons::authority).toList()));
  }
}
