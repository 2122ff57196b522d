package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Authority;
import org.immutables.value.Value;

/**
 * What is a figure held against? A number in the unit of the indicator, how it was made, of whom,
 * and who was left out of it.
 *
 * <p>Made with {@link AuthorityFigures#neighbours}, {@link AuthorityFigures#pooled} and {@link
 * AuthorityFigures#pooledAll}, or given. It is exact over the figures that it was made of; of
 * figures that are only printed, the printed numbers are taken.
 */
@Value.Immutable
@CaselightValue
public abstract class Benchmark implements Serializable {
  private static final long serialVersionUID = 1L;

  Benchmark() {}

  /** A benchmark made of some of the figures; who has none is left out. */
  static Benchmark averageOf(AuthorityFigures figures, String name, NeighbourAverage average) {
    return ImmutableBenchmark.builder()
        .indicator(figures.indicator())
        .period(figures.period())
        .name(name)
        .kind(BenchmarkKind.of(average))
        .value(average.of(figures.values()))
        .addAllUsed(figures.figures().keySet())
        .putAllLeftOut(figures.missing())
        .build();
  }

  /** A benchmark of the figures taken as one, which is empty if there is none. */
  static Benchmark pooledOf(
      AuthorityFigures figures,
      String name,
      Optional<Figure> pooled,
      ImmutableSortedMap<Authority, String> leftOut) {
    return ImmutableBenchmark.builder()
        .indicator(figures.indicator())
        .period(figures.period())
        .name(name)
        .kind(BenchmarkKind.POOLED)
        .value(pooled.flatMap(Figure::value))
        .figure(pooled)
        .addAllUsed(
            figures.figures().keySet().stream()
                .filter(authority -> !leftOut.containsKey(authority))
                .toList())
        .putAllLeftOut(leftOut)
        .build();
  }

  /**
   * A benchmark that somebody gave: the figure of England as published, a region's target.
   *
   * <p>A number goes in as it was printed: {@code Rounded.parse("52.3")}; of shares 0.82, not 82.
   *
   * @param indicator what it is a benchmark of
   * @param name whose it is
   * @param figure the figure
   * @return the benchmark; of no authority, so far as is known
   * @throws IllegalArgumentException if the name is blank or has blanks around it, or the figure is
   *     undefined or not in the unit of the indicator
   */
  public static Benchmark given(Indicator indicator, String name, Figure figure) {
    checkArgument(figure.isDefined(), "figure: must have a value, was %s", figure);
    checkArgument(
        indicator.isInUnit(figure), "figure: must suit %s, was %s (%s)", indicator, figure, name);
    return ImmutableBenchmark.builder()
        .indicator(indicator)
        .name(name)
        .kind(BenchmarkKind.GIVEN)
        .value(figure.value())
        .figure(figure)
        .build();
  }

  /**
   * What it is a benchmark of.
   *
   * @return the indicator
   */
  public abstract Indicator indicator();

  /**
   * Of which period it is, in words.
   *
   * @return the period of the figures that it was made of; empty if they have none, or it was given
   */
  public abstract Optional<String> period();

  /**
   * Whose it is: the neighbour group, the region.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * How it came about.
   *
   * @return mean, median, pooled or given
   */
  public abstract BenchmarkKind kind();

  /**
   * The value, exact.
   *
   * @return the value in the unit of the indicator, empty if every authority was left out
   */
  public abstract Optional<Fraction> value();

  /**
   * The figure with its working.
   *
   * @return the pooled figure or the one given; empty for a mean or median, which has no count and
   *     no population of its own
   */
  public abstract Optional<Figure> figure();

  /**
   * Whose figures it was made of.
   *
   * @return the authorities, by code; none if it was given
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Authority> used();

  /**
   * Who was left out, and why.
   *
   * @return the reason in words of each, by code of the authority
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Authority, String> leftOut();

  @Value.Check
  void validate() {
    Words.requireLine("name", name());
  }

  /**
   * The value, how it was made, of how many, and who was left out.
   *
   * @return {@code 52.0 per 10,000 (mean of 9 of 10: Statistical neighbours 2025; left out:
   *     Hackney, not available)}, {@code 41.6 per 10,000 (570 of 137,000) (pooled from 2 of 2: East
   *     of England)}, or {@code 46 per 10,000 (given: Target of the region)}
   */
  @Override
  public final String toString() {
    return shownValue()
        + " ("
        + kind().label()
        + ofWhom()
        + ": "
        + whoseAndWhen()
        + leftOutInWords()
        + ")";
  }

  private String shownValue() {
    return figure()
        .map(figure -> Shown.figure(indicator().unit(), figure))
        .or(() -> value().map(value -> Shown.value(indicator().unit(), value)))
        .orElse("no value");
  }

  private String whoseAndWhen() {
    return name() + period().map(period -> ", " + period).orElse("");
  }

  private String ofWhom() {
    int all = used().size() + leftOut().size();
    return switch (kind()) {
      case MEAN, MEDIAN -> " of " + used().size() + " of " + all;
      case POOLED -> " from " + used().size() + " of " + all;
      case GIVEN -> "";
    };
  }

  private String leftOutInWords() {
    return leftOut().isEmpty() ? "" : "; left out: " + inWords(leftOut());
  }

  /** Who was left out, each with the reason. */
  static String inWords(ImmutableSortedMap<Authority, String> leftOut) {
    return leftOut.entrySet().stream()
        .map(entry -> entry.getKey().name() + ", " + entry.getValue())
        .collect(joining("; "));
  }
}
