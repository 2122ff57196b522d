package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.BoundType.OPEN;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedMultiset.toImmutableSortedMultiset;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.figure.Quantiles;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Authority;
import org.jspecify.annotations.Nullable;

/**
 * How do many authorities stand on one indicator in one period, and each of them among the others?
 *
 * <p>Each authority has a figure, or a reason why it has none: withheld, not returned. A figure
 * that is undefined counts as missing, with the reason "nothing to divide by". Whoever is missing
 * is in no rank, band or benchmark, and each benchmark names who was left out of it.
 *
 * <p>An authority is known by its nine-character code, whatever name or other code it is given
 * with.
 *
 * <p>Printed figures ({@link Rounded}) are taken as printed: two that print alike share a rank,
 * though the figures behind them may differ, and a mean of figures printed to one decimal is as far
 * off as they are, up to 0.05.
 *
 * <pre>{@code
 * AuthorityFigures figures =
 *     AuthorityFigures.builder(rate)
 *         .period("2018")
 *         .figure(cambridgeshire, Rate.per10000(570, 137_000))
 *         .missing(hackney, "not available")
 *         .build();
 * }</pre>
 */
public final class AuthorityFigures implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NO_FIGURE = "no figure";
  private static final String UNDEFINED = "nothing to divide by";
  private static final String ONLY_PRINTED = "only a printed figure";

  private static final ImmutableList<BigDecimal> QUARTERS =
      ImmutableList.of(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"));

  private final Indicator indicator;
  private final @Nullable String period;
  private final ImmutableSortedMap<Authority, Figure> figures;
  private final ImmutableSortedMap<Authority, String> missing;

  /** The authorities as they were given. */
  private final ImmutableSortedMap<String, Authority> byCode;

  /** What the authorities have, lowest first, so that a rank is looked up. */
  private final ImmutableSortedMultiset<Fraction> values;

  private final ImmutableList<Fraction> quartileEdges;

  /** Takes figures that are defined, and reasons of other authorities than those. */
  private AuthorityFigures(
      Indicator indicator,
      @Nullable String period,
      ImmutableSortedMap<Authority, Figure> figures,
      ImmutableSortedMap<Authority, String> missing) {
    this.indicator = indicator;
    this.period = period;
    this.figures = figures;
    this.missing = missing;
    byCode =
        Stream.concat(figures.keySet().stream(), missing.keySet().stream())
            .collect(
                toImmutableSortedMap(naturalOrder(), Authority::onsCode, authority -> authority));
    values =
        figures.values().stream()
            .map(figure -> figure.value().orElseThrow())
            .collect(toImmutableSortedMultiset(naturalOrder()));
    quartileEdges = edges(values.asList());
  }

  private static ImmutableList<Fraction> edges(ImmutableList<Fraction> sorted) {
    return sorted.isEmpty()
        ? ImmutableList.of()
        : QUARTERS.stream().map(share -> Quantiles.type7(sorted, share)).collect(toImmutableList());
  }

  /**
   * Opens a builder.
   *
   * @param indicator what the figures are of
   * @return a new builder
   */
  public static Builder builder(Indicator indicator) {
    return new Builder(indicator);
  }

  /**
   * Collects one figure of each authority.
   *
   * @param <T> the records, one of each authority
   * @param indicator what the figures are of
   * @param authority whose figure a record has
   * @param figure the figure of a record
   * @return a collector of the figures; it throws {@code IllegalArgumentException} if two records
   *     are of one authority, or a figure is not in the unit of the indicator
   */
  public static <T> Collector<T, ?, AuthorityFigures> toAuthorityFigures(
      Indicator indicator,
      Function<? super T, Authority> authority,
      Function<? super T, ? extends Figure> figure) {
    requireNonNull(indicator, "indicator");
    return Collector.of(
        Entries::new,
        (entries, item) -> entries.add(indicator, authority.apply(item), figure.apply(item)),
        Entries::merge,
        entries -> entries.figures(indicator, null));
  }

  /**
   * Collects one figure of each authority, where some have none: a figure that was withheld stays a
   * reason in words.
   *
   * @param <T> the records, one of each authority
   * @param indicator what the figures are of
   * @param authority whose figure a record has
   * @param figure the figure of a record, empty if it has none
   * @param whyMissing the reason of a record without figure, in words: {@code not available}
   * @return a collector of the figures; it throws {@code IllegalArgumentException} if two records
   *     are of one authority, a figure is not in the unit of the indicator, or a reason is blank or
   *     has blanks around it
   */
  public static <T> Collector<T, ?, AuthorityFigures> toAuthorityFigures(
      Indicator indicator,
      Function<? super T, Authority> authority,
      Function<? super T, ? extends Optional<? extends Figure>> figure,
      Function<? super T, String> whyMissing) {
    requireNonNull(indicator, "indicator");
    return Collector.of(
        Entries::new,
        (entries, item) -> {
          Optional<? extends Figure> known = figure.apply(item);
          if (known.isPresent()) {
            entries.add(indicator, authority.apply(item), known.get());
          } else {
            entries.addMissing(authority.apply(item), whyMissing.apply(item));
          }
        },
        Entries::merge,
        entries -> entries.figures(indicator, null));
  }

  /**
   * What the figures are of.
   *
   * @return the indicator
   */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * Of which period they are, in words.
   *
   * @return the period, empty if not given
   */
  public Optional<String> period() {
    return Optional.ofNullable(period);
  }

  /**
   * The figure of each authority that has one.
   *
   * @return the figures, all defined, by code of the authority
   */
  public ImmutableSortedMap<Authority, Figure> figures() {
    return figures;
  }

  /**
   * Which authorities have none, and why.
   *
   * @return the reasons in words, by code of the authority
   */
  public ImmutableSortedMap<Authority, String> missing() {
    return missing;
  }

  /** What the authorities have, lowest first. */
  ImmutableSortedMultiset<Fraction> values() {
    return values;
  }

  /**
   * The same figures with their period in words, which tells them from those of another year.
   *
   * @param period the period: {@code 2018}
   * @return the figures of that period
   * @throws IllegalArgumentException if the period is blank, has blanks around it or is more than a
   *     line
   */
  public AuthorityFigures inPeriod(String period) {
    return new AuthorityFigures(indicator, Words.requireLine("period", period), figures, missing);
  }

  /**
   * The figure of an authority.
   *
   * @param authority the authority
   * @return its figure, empty if it has none
   */
  public Optional<Figure> figure(Authority authority) {
    return Optional.ofNullable(byCode.get(authority.onsCode()))
        .flatMap(own -> Optional.ofNullable(figures.get(own)));
  }

  /**
   * Why an authority has no figure.
   *
   * @param authority the authority
   * @return the reason in words, "no figure" for an authority that is not among these; empty if it
   *     has one
   */
  public Optional<String> whyMissing(Authority authority) {
    return figure(authority).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(byCode.get(authority.onsCode()))
            .flatMap(own -> Optional.ofNullable(missing.get(own)))
            .or(() -> Optional.of(NO_FIGURE));
  }

  /**
   * The figures of some authorities: of a region, or of an authority and its neighbours, to rank it
   * among those ({@link NeighbourGroup#withItsAuthority}).
   *
   * @param authorities the authorities, in any order; one that is not among these is missing
   * @return their figures, of the same indicator and period
   * @throws IllegalArgumentException if an authority is there twice
   */
  public AuthorityFigures among(Iterable<Authority> authorities) {
    Entries entries = new Entries();
    for (Authority authority : authorities) {
      Optional<Figure> figure = figure(authority);
      if (figure.isPresent()) {
        entries.add(indicator, authority, figure.get());
      } else {
        entries.addMissing(authority, whyMissing(authority).orElseThrow());
      }
    }
    return entries.figures(indicator, period);
  }

  /**
   * What do the neighbours of an authority have on average?
   *
   * <p>The mean or the median of their figures, the authority's own never among them. A neighbour
   * without figure is left out and named, and the rest make the average; one that is not among
   * these figures is left out with the reason "no figure".
   *
   * <p>Source: DfE, Local authority interactive tool (the mean of those that have a figure); DfE,
   * Children's social care outcomes and enablers (the median).
   *
   * @param group the authority and its neighbours
   * @param average mean or median
   * @return the benchmark, without a value if no neighbour has a figure
   */
  public Benchmark neighbours(NeighbourGroup group, NeighbourAverage average) {
    return average(group.name(), group.neighbours(), average);
  }

  /**
   * What do some authorities have on average, each weighing the same?
   *
   * <p>As {@link #neighbours}, of any authorities. Of a region, {@link #pooled} is its figure; the
   * mean of its authorities is another number, which some reports print.
   *
   * @param name whose average that is: {@code Authorities of the East of England}
   * @param authorities the authorities, in any order
   * @param average mean or median
   * @return the benchmark, without a value if none of them has a figure
   * @throws IllegalArgumentException if an authority is there twice, or the name is blank, has
   *     blanks around it or is more than a line
   */
  public Benchmark average(String name, Iterable<Authority> authorities, NeighbourAverage average) {
    return Benchmark.averageOf(among(authorities), name, average);
  }

  /**
   * What do some authorities have together, taken as one: a region?
   *
   * <p>What was counted is added and divided by the sum of what it is divided by, {@link
   * Figure#pooled}; it is not the mean of their figures. Whoever has no figure is left out of both
   * sums, as the Department does for the workforce rates of regions. Left out too, with the reason:
   * a figure of which only the printed number is known.
   *
   * <p>Source: DfE, Children looked after in England, rates of regions and of England, which
   * recompute like this; DfE, Children's social work workforce, methodology.
   *
   * @param name whose figure that is: {@code East of England}
   * @param authorities the authorities, in any order
   * @return the benchmark, which has a figure with its working; without a value if there is nobody
   *     to pool
   * @throws IllegalArgumentException if an authority is there twice, the name is blank or has
   *     blanks around it, the indicator is a number of something, whose sum is nothing to hold one
   *     authority against, the figures are of more than one kind, or a sum is beyond the largest
   *     {@code long}
   */
  public Benchmark pooled(String name, Iterable<Authority> authorities) {
    return among(authorities).pooledAll(name);
  }

  /**
   * What do all these authorities have together, taken as one: England?
   *
   * <p>As {@link #pooled}, of every authority here, the one that is to be compared among them.
   *
   * @param name whose figure that is: {@code England}
   * @return the benchmark, which has a figure with its working; without a value if there is nobody
   *     to pool
   * @throws IllegalArgumentException if the name is blank or has blanks around it, the indicator is
   *     a number of something, the figures are of more than one kind, or a sum is beyond the
   *     largest {@code long}
   */
  public Benchmark pooledAll(String name) {
    checkArgument(
        indicator.unit() != IndicatorUnit.NUMBER,
        "indicator: must be divided by something to be pooled, was %s",
        indicator);
    Optional<Figure> pooled = Optional.empty();
    ImmutableSortedMap.Builder<Authority, String> leftOut = ImmutableSortedMap.naturalOrder();
    leftOut.putAll(missing);
    for (Map.Entry<Authority, Figure> entry : figures.entrySet()) {
      Figure figure = entry.getValue();
      Optional<Figure> more = pooled.isPresent() ? pooled.get().pooled(figure) : first(figure);
      if (more.isPresent()) {
        pooled = more;
      } else {
        checkArgument(
            figure instanceof Rounded,
            "figure: must be of one kind to be pooled, was %s of %s",
            figure,
            entry.getKey());
        leftOut.put(entry.getKey(), ONLY_PRINTED);
      }
    }
    return Benchmark.pooledOf(this, name, pooled, leftOut.buildOrThrow());
  }

  private static Optional<Figure> first(Figure figure) {
    return Optional.of(figure).filter(any -> !(any instanceof Rounded));
  }

  /**
   * How does an authority compare with a benchmark, at 95 per cent confidence?
   *
   * @param authority the authority
   * @param benchmark what its figure is held against
   * @return the comparison; empty if the authority has no figure ({@link #whyMissing}) or the
   *     benchmark no value ({@link Benchmark#leftOut})
   * @throws IllegalArgumentException if the benchmark is of another indicator or period
   */
  public Optional<BenchmarkComparison> compare(Authority authority, Benchmark benchmark) {
    return compare(authority, benchmark, Interval.CONFIDENCE_95);
  }

  /**
   * How does an authority compare with a benchmark?
   *
   * @param authority the authority
   * @param benchmark what its figure is held against
   * @param confidence how sure an outcome is to be, above 0 and below 1
   * @return the comparison; empty if the authority has no figure ({@link #whyMissing}) or the
   *     benchmark no value ({@link Benchmark#leftOut})
   * @throws IllegalArgumentException if the benchmark is of another indicator or period, or {@code
   *     confidence} is not above 0 and below 1
   */
  public Optional<BenchmarkComparison> compare(
      Authority authority, Benchmark benchmark, double confidence) {
    checkArgument(
        benchmark.indicator().equals(indicator),
        "benchmark: must be of %s, was of %s",
        indicator,
        benchmark.indicator());
    checkArgument(
        period == null || benchmark.period().map(period::equals).orElse(true),
        "benchmark: must be of %s, was %s",
        period,
        benchmark);
    Decimals.requireConfidence(confidence);
    return figure(authority)
        .filter(figure -> benchmark.value().isPresent())
        .map(figure -> new BenchmarkComparison(authority, figure, benchmark, confidence));
  }

  /**
   * Which place does an authority have among all that have a figure?
   *
   * <p>Equal figures share the better place, and the next place is as many further on.
   *
   * <p>Source: DfE, Local authority interactive tool (ties share the better rank; no rank without
   * polarity). That highest and lowest can be asked of any indicator is a convention of this
   * library.
   *
   * @param authority the authority
   * @param order from which end
   * @return the rank; empty if the authority has no figure, or if the best is asked for where
   *     neither way is better
   */
  public Optional<Rank> rank(Authority authority, RankOrder order) {
    Polarity polarity = indicator.polarity();
    return order.isKnown(polarity)
        ? value(authority).map(value -> rank(value, order, order.isLowestFirst(polarity)))
        : Optional.empty();
  }

  /**
   * Which authorities come first?
   *
   * @param order from which end
   * @return those that have a figure, by {@link #rank} and, where they share one, by code; none if
   *     the best is asked for where neither way is better
   */
  public ImmutableList<Authority> ranking(RankOrder order) {
    Polarity polarity = indicator.polarity();
    if (!order.isKnown(polarity)) {
      return ImmutableList.of();
    }
    Comparator<Fraction> lowestFirst = naturalOrder();
    return figures.keySet().stream()
        .sorted(
            Comparator.comparing(
                authority -> value(authority).orElseThrow(),
                order.isLowestFirst(polarity) ? lowestFirst : lowestFirst.reversed()))
        .collect(toImmutableList());
  }

  private Optional<Fraction> value(Authority authority) {
    return figure(authority).flatMap(Figure::value);
  }

  private Rank rank(Fraction value, RankOrder order, boolean isLowestFirst) {
    int ahead =
        isLowestFirst
            ? values.headMultiset(value, OPEN).size()
            : values.tailMultiset(value, OPEN).size();
    return new Rank(ahead + 1L, values.size(), values.count(value), order.label());
  }

  /**
   * In which quarter of the authorities does an authority lie, A being the best?
   *
   * <p>By the {@link #quartileEdges} of all that have a figure, the authority itself among them. A
   * band takes its upper edge: the lowest takes values ≤ the first edge, the next ≤ the second, the
   * next ≤ the third, the highest the rest. A is the lowest where lower is better, the highest
   * where higher is. Equal figures share a band, so that bands need not be equally large. A shared
   * figure that is itself an edge is in the lower band, which favours it only where lower is
   * better: if three of four have 0 per cent and that is best, they are in A; if three of four have
   * 100 per cent and that is best, they are 1st, and in C.
   *
   * <p>Source: DfE, Local authority interactive tool, "Quartile band".
   *
   * @param authority the authority
   * @return the band; empty if the authority has no figure or neither way is better
   */
  public Optional<QuartileBand> band(Authority authority) {
    Polarity polarity = indicator.polarity();
    return polarity == Polarity.NEITHER
        ? Optional.empty()
        : value(authority).map(value -> QuartileBand.above(edgesBelow(value), polarity));
  }

  private int edgesBelow(Fraction value) {
    return Math.toIntExact(
        quartileEdges.stream().filter(edge -> value.compareTo(edge) > 0).count());
  }

  /**
   * What parts the authorities into quarters: the quantiles of type 7 at 0.25, 0.5 and 0.75 of all
   * that have a figure.
   *
   * @return the three edges, lowest first, exact; none if nobody has a figure
   */
  public ImmutableList<Fraction> quartileEdges() {
    return quartileEdges;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuthorityFigures that
        && indicator.equals(that.indicator)
        && Objects.equals(period, that.period)
        && figures.equals(that.figures)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, period, figures, missing);
  }

  /**
   * What the figures are of, and how many there are.
   *
   * @return {@code Children in need at 31 March (rate per 10,000, lower is better), 2018: 150
   *     figures, 2 missing}
   */
  @Override
  public String toString() {
    return indicator
        + period().map(words -> ", " + words).orElse("")
        + ": "
        + Words.count(figures.size(), "figure")
        + ", "
        + missing.size()
        + " missing";
  }

  /** Builds {@link AuthorityFigures}, authority by authority, in any order. */
  public static final class Builder {
    private final Indicator indicator;
    private final Entries entries = new Entries();
    private @Nullable String period;

    private Builder(Indicator indicator) {
      this.indicator = requireNonNull(indicator, "indicator");
    }

    /**
     * Says of which period the figures are.
     *
     * @param words the period: {@code 2018}
     * @return this builder
     * @throws IllegalArgumentException if the period is blank, has blanks around it or is more than
     *     a line
     */
    public Builder period(String words) {
      period = Words.requireLine("period", words);
      return this;
    }

    /**
     * Adds an authority's figure.
     *
     * @param authority an authority that is not there yet
     * @param figure its figure; an undefined one counts as missing
     * @return this builder
     * @throws IllegalArgumentException if the authority is there already, or the figure is not in
     *     the unit of the indicator
     */
    public Builder figure(Authority authority, Figure figure) {
      entries.add(indicator, authority, figure);
      return this;
    }

    /**
     * Adds an authority that has no figure.
     *
     * @param authority an authority that is not there yet
     * @param reason why it has none, in words: {@code not available}
     * @return this builder
     * @throws IllegalArgumentException if the authority is there already, or the reason is blank or
     *     has blanks around it
     */
    public Builder missing(Authority authority, String reason) {
      entries.addMissing(authority, reason);
      return this;
    }

    /**
     * Makes the figures.
     *
     * @return the figures
     */
    public AuthorityFigures build() {
      return entries.figures(indicator, period);
    }
  }

  /** Authorities by code, each with a figure or a reason. */
  private static final class Entries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Authority> authorities = new TreeMap<>();
    private final TreeMap<Authority, Figure> figures = new TreeMap<>();
    private final TreeMap<Authority, String> missing = new TreeMap<>();

    void add(Indicator indicator, Authority authority, Figure figure) {
      checkArgument(
          indicator.isInUnit(figure),
          "figure: must suit %s, was %s of %s",
          indicator,
          figure,
          authority);
      if (figure.isDefined()) {
        addOnce(authority);
        figures.put(authority, figure);
      } else {
        addMissing(authority, UNDEFINED);
      }
    }

    void addMissing(Authority authority, String reason) {
      Words.requireLine("reason", reason);
      addOnce(authority);
      missing.put(authority, reason);
    }

    private void addOnce(Authority authority) {
      checkArgument(
          authorities.putIfAbsent(authority.onsCode(), authority) == null,
          "authority: must not be there twice, was %s",
          authority);
    }

    Entries merge(Entries other) {
      other.authorities.values().forEach(this::addOnce);
      figures.putAll(other.figures);
      missing.putAll(other.missing);
      return this;
    }

    AuthorityFigures figures(Indicator indicator, @Nullable String period) {
      return new AuthorityFigures(
          indicator,
          period,
          ImmutableSortedMap.copyOf(figures),
          ImmutableSortedMap.copyOf(missing));
    }
  }
}
