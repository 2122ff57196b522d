package org.caselight.scorecard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Target;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * Which of a few figures should a committee look at first, and why?
 *
 * <p>What needs attention comes before what is to watch; then the worse colour, a concern before
 * none, what is worsening, what is worse than its benchmark, and of equals what is farther beyond
 * its target, as a share of it. What is still equal stands as it was given. That order is a
 * convention of this library; no source gives one.
 *
 * <p>Source: Thurrock, Children's Services Overview and Scrutiny Committee, Update on
 * Recommendations from Social Care Services Review: "point the Committee to what needed to be
 * looked at. Instead of just reading reports, charts would be useful".
 *
 * <pre>{@code
 * Scorecard card = Scorecard.of("Exampleshire, March 2024", kpis);
 * card.needingAttention(); // the worst first
 * card.release(DisclosurePolicies.WITHHOLD_1_TO_5).lines().forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class Scorecard implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Kpi> WORST_FIRST =
      Comparator.comparing(Kpi::attention)
          .thenComparing(Scorecard::colour, Comparator.reverseOrder())
          .thenComparing(has(AttentionReason.CONCERN))
          .thenComparing(has(AttentionReason.WORSENING))
          .thenComparing(has(AttentionReason.WORSE_THAN_BENCHMARK))
          .thenComparing(Scorecard::beyond, Comparator.reverseOrder());

  Scorecard() {}

  /**
   * A scorecard of some figures.
   *
   * @param title what it is of, such as the council and the month
   * @param kpis the figures, in the order in which equals should stand
   * @return the scorecard
   * @throws IllegalArgumentException if the title is blank, has blanks around it or is on more than
   *     one line, or two figures are of one indicator, of the same and for one period
   */
  public static Scorecard of(String title, Collection<Kpi> kpis) {
    return ImmutableScorecard.builder().title(title).addAllKpis(kpis).build();
  }

  /**
   * What it is of.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The figures.
   *
   * @return the figures, as given
   */
  public abstract ImmutableList<Kpi> kpis();

  @Value.Check
  void validate() {
    Words.requireLine("title", title());
    Words.requireDistinct("kpis", "figure", kpis(), Kpi::heading);
  }

  /**
   * The figures, the worst first.
   *
   * @return all of them, in the order in which they should be looked at
   */
  public final ImmutableList<Kpi> worstFirst() {
    return kpis().stream().sorted(WORST_FIRST).collect(toImmutableList());
  }

  /**
   * The figures that need attention, the worst first.
   *
   * @return those with {@link Attention#NEEDED}
   */
  public final ImmutableList<Kpi> needingAttention() {
    return with(Attention.NEEDED);
  }

  /**
   * The figures that are to be watched, the worst first.
   *
   * @return those with {@link Attention#WATCH}
   */
  public final ImmutableList<Kpi> toWatch() {
    return with(Attention.WATCH);
  }

  private ImmutableList<Kpi> with(Attention attention) {
    return worstFirst().stream()
        .filter(kpi -> kpi.attention() == attention)
        .collect(toImmutableList());
  }

  /**
   * What may be shown of it under a policy: each figure by itself, as {@link Kpi#release} does, and
   * ordered by what is shown.
   *
   * @param policy what may be shown of a count
   * @return what may be shown
   */
  public final PublishedScorecard release(DisclosurePolicy policy) {
    return PublishedScorecard.of(
        title(), kpis().stream().map(kpi -> kpi.release(policy)).collect(toImmutableList()));
  }

  /** Orders released figures like figures of the numbers shown; what is not shown comes last. */
  static Comparator<PublishedKpi> worstShownFirst() {
    return (one, other) ->
        one.kpi().isPresent() && other.kpi().isPresent()
            ? WORST_FIRST.compare(one.kpi().orElseThrow(), other.kpi().orElseThrow())
            : Boolean.compare(other.kpi().isPresent(), one.kpi().isPresent());
  }

  private static Comparator<Kpi> has(AttentionReason reason) {
    return Comparator.comparing(kpi -> !kpi.reasons().contains(reason));
  }

  /** A figure without a colour stands with the green ones. */
  private static Rag colour(Kpi kpi) {
    return kpi.rag().orElse(Rag.GREEN);
  }

  /** How far beyond its target, as a share of the limit; beyond a limit of 0 in its own unit. */
  private static Fraction beyond(Kpi kpi) {
    return kpi.target().flatMap(target -> beyond(kpi, target)).orElse(Fraction.ZERO);
  }

  private static Optional<Fraction> beyond(Kpi kpi, Target target) {
    return target
        .distanceBeyond(kpi.figure())
        .map(
            distance -> {
              Fraction limit = limitBeyond(kpi, target.goodEnough()).magnitude();
              return limit.signum() == 0 ? distance : distance.dividedBy(limit);
            });
  }

  /** The limit that the figure is beyond; of a figure within, either will do. */
  private static Fraction limitBeyond(Kpi kpi, Range<BigDecimal> goodEnough) {
    return Fraction.of(
        goodEnough.hasUpperBound()
                && (!goodEnough.hasLowerBound() || kpi.figure().isAbove(goodEnough.upperEndpoint()))
            ? goodEnough.upperEndpoint()
            : goodEnough.lowerEndpoint());
  }

  /**
   * How many figures there are, and how many need attention.
   *
   * @return {@code Exampleshire, March 2024: 25 figures, 6 need attention, 4 to watch}
   */
  @Override
  public final String toString() {
    return title()
        + ": "
        + Words.count(kpis().size(), "figure")
        + ", "
        + needingAttention().size()
        + (needingAttention().size() == 1 ? " needs" : " need")
        + " attention, "
        + toWatch().size()
        + " to watch";
  }
}
