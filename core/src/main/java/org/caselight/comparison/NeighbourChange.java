package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Authority;
import org.immutables.value.Value;

/**
 * Which neighbours moved the mean of all of them, and by how much each?
 *
 * <p>Over the neighbours that have a figure in both periods, so that who joins or drops out moves
 * nothing: with n of them, each contributes (later − earlier) ÷ n, and the contributions add up to
 * the change of the mean. Where somebody is left out, the two means are not those of {@link
 * AuthorityFigures#neighbours}, which takes whoever has a figure. Of a median there are no
 * contributions.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraph 2.37 ("because two of our statistical neighbours
 * experienced significant increases").
 */
@Value.Immutable
@CaselightValue
public abstract class NeighbourChange implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparing((Contribution contribution) -> contribution.ofMean().magnitude())
          .reversed()
          .thenComparing(Contribution::authority);

  NeighbourChange() {}

  /**
   * The change of the mean of an authority's neighbours between two periods.
   *
   * @param earlier the figures of the earlier period
   * @param later the figures of the later period
   * @param neighbours whose mean is asked for
   * @return the change
   * @throws IllegalArgumentException if the two are not figures of one indicator
   */
  public static NeighbourChange between(
      AuthorityFigures earlier, AuthorityFigures later, NeighbourGroup neighbours) {
    checkArgument(
        later.indicator().equals(earlier.indicator()),
        "later: must be of %s as earlier, was of %s",
        earlier.indicator(),
        later.indicator());
    List<Authority> inBoth = new ArrayList<>();
    ImmutableSortedMap.Builder<Authority, String> leftOut = ImmutableSortedMap.naturalOrder();
    for (Authority neighbour : neighbours.neighbours()) {
      Optional<String> why = whyLeftOut(neighbour, earlier, later);
      if (why.isPresent()) {
        leftOut.put(neighbour, why.get());
      } else {
        inBoth.add(neighbour);
      }
    }
    return ImmutableNeighbourChange.builder()
        .indicator(earlier.indicator())
        .neighbours(neighbours)
        .earlierPeriod(earlier.period())
        .laterPeriod(later.period())
        .addAllContributions(
            inBoth.stream()
                .map(
                    neighbour ->
                        new Contribution(
                            neighbour,
                            earlier.figure(neighbour).orElseThrow(),
                            later.figure(neighbour).orElseThrow(),
                            inBoth.size()))
                .sorted(LARGEST_FIRST)
                .toList())
        .putAllLeftOut(leftOut.buildOrThrow())
        .build();
  }

  private static Optional<String> whyLeftOut(
      Authority neighbour, AuthorityFigures earlier, AuthorityFigures later) {
    Optional<String> before = earlier.whyMissing(neighbour).map(why -> "earlier " + why);
    Optional<String> after = later.whyMissing(neighbour).map(why -> "later " + why);
    return before.map(why -> after.map(too -> why + " and " + too).orElse(why)).or(() -> after);
  }

  /**
   * What changed.
   *
   * @return the indicator
   */
  public abstract Indicator indicator();

  /**
   * Whose mean it is.
   *
   * @return the neighbours, those left out among them
   */
  public abstract NeighbourGroup neighbours();

  /**
   * The earlier period, in words.
   *
   * @return the period, empty if not given
   */
  public abstract Optional<String> earlierPeriod();

  /**
   * The later period, in words.
   *
   * @return the period, empty if not given
   */
  public abstract Optional<String> laterPeriod();

  /**
   * What each neighbour contributed to the change.
   *
   * @return the contributions of those that have a figure in both periods, the largest first, up or
   *     down; equally large ones by code of the authority
   */
  public abstract ImmutableList<Contribution> contributions();

  /**
   * Who was left out, and why.
   *
   * @return the reason in words of each, by code of the authority
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Authority, String> leftOut();

  /**
   * The mean of the earlier period, of those that have a figure in both.
   *
   * @return the mean, exact; empty if nobody has
   */
  public final Optional<Fraction> earlierMean() {
    return meanOf(Contribution::earlier);
  }

  /**
   * The mean of the later period, of those that have a figure in both.
   *
   * @return the mean, exact; empty if nobody has
   */
  public final Optional<Fraction> laterMean() {
    return meanOf(Contribution::later);
  }

  private Optional<Fraction> meanOf(Function<Contribution, Figure> figure) {
    return NeighbourAverage.MEAN.of(
        contributions().stream()
            .map(contribution -> figure.apply(contribution).value().orElseThrow())
            .toList());
  }

  /**
   * By how much the mean changed.
   *
   * @return later mean − earlier mean, the sum of the contributions, exact; empty if nobody has a
   *     figure in both periods
   */
  public final Optional<Fraction> change() {
    return laterMean().flatMap(later -> earlierMean().map(later::minus));
  }

  /**
   * The change in one line, and what each neighbour contributed.
   *
   * @return {@code 46.0 per 10,000 (2017) to 52.0 per 10,000 (2018), mean of 2 of 3: Statistical
   *     neighbours 2018 of Cambridgeshire; Essex +4.0, Suffolk +2.0; left out: Hackney, later not
   *     available}
   */
  @Override
  public final String toString() {
    return shown(earlierMean(), earlierPeriod())
        + " to "
        + shown(laterMean(), laterPeriod())
        + ", mean of "
        + contributions().size()
        + " of "
        + neighbours().neighbours().size()
        + ": "
        + neighbours().name()
        + " of "
        + neighbours().authority().name()
        + (contributions().isEmpty() ? "" : "; " + contributionsInWords())
        + (leftOut().isEmpty() ? "" : "; left out: " + Benchmark.inWords(leftOut()));
  }

  private String shown(Optional<Fraction> mean, Optional<String> period) {
    return mean.map(value -> Shown.value(indicator().unit(), value)).orElse("no value")
        + period.map(text -> " (" + text + ")").orElse("");
  }

  private String contributionsInWords() {
    return contributions().stream()
        .map(
            contribution ->
                contribution.authority().name()
                    + " "
                    + Shown.signed(indicator().unit(), contribution.ofMean()))
        .collect(joining(", "));
  }

  /**
   * What one neighbour contributed to the change of the mean.
   *
   * @param authority the neighbour
   * @param earlier its earlier figure
   * @param later its later figure
   * @param of how many neighbours the mean is of
   */
  public record Contribution(Authority authority, Figure earlier, Figure later, long of)
      implements Serializable {

    /**
     * Takes two figures of one authority.
     *
     * @param authority the neighbour
     * @param earlier its earlier figure
     * @param later its later figure
     * @param of how many neighbours the mean is of, 1 or more
     * @throws IllegalArgumentException if a figure is undefined or {@code of} is below 1
     */
    public Contribution {
      requireNonNull(authority, "authority");
      checkArgument(earlier.isDefined(), "earlier: must have a value, was %s", earlier);
      checkArgument(later.isDefined(), "later: must have a value, was %s", later);
      checkArgument(of >= 1, "of: must be 1 or more, was %s", of);
    }

    /**
     * By how much the neighbour's own figure changed.
     *
     * @return later − earlier, exact; printed figures are taken as printed
     */
    public Fraction ofItsOwn() {
      return later.value().orElseThrow().minus(earlier.value().orElseThrow());
    }

    /**
     * By how much that changed the mean.
     *
     * @return (later − earlier) ÷ of, exact
     */
    public Fraction ofMean() {
      return ofItsOwn().dividedBy(Fraction.of(of));
    }
  }
}
