package org.caselight.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.figure.Figure;
import org.caselight.figure.Interval;
import org.caselight.figure.Measured;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Rag;
import org.caselight.indicator.RagScheme;
import org.caselight.indicator.Reading;
import org.caselight.indicator.ReadingHistory;
import org.caselight.indicator.Target;
import org.caselight.indicator.Tolerance;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * What does a key performance indicator stand at, is it good enough, is it getting better, how does
 * it compare, and should a committee look at it?
 *
 * <p>Everything it says is computed from its figure: the colour by the {@link #scheme}, the
 * direction from the reading before, the outcome of the comparison from the figure's interval. It
 * may hold small numbers of people, so {@link #release} decides what is shown.
 *
 * <p>Source: Thurrock, Children's Services Overview and Scrutiny Committee, Update on
 * Recommendations from Social Care Services Review: "key performance indicators (KPIs) which would
 * point the Committee to what needed to be looked at".
 *
 * <pre>{@code
 * Kpi.builder(KeyIndicator.RE_REFERRALS)
 *     .who("Exampleshire")
 *     .period(DateRange.twelveMonthsTo(LocalDate.of(2024, 3, 31)))
 *     .figure(Proportion.of(30, 118))
 *     .addEarlier(Reading.of(LocalDate.of(2023, 3, 31), Proportion.of(20, 111)))
 *     .target(Target.atMostPercent(20))
 *     .provenance(Provenance.computed("Exampleshire's records"))
 *     .build()
 *     .attention(); // needed: 25.4% is red, and worsening from 18.0%
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class Kpi implements Serializable {
  private static final long serialVersionUID = 1L;

  Kpi() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens a builder for an indicator that this library has a rule for.
   *
   * @param indicator the indicator, which brings its subject
   * @return a new builder, with indicator and subject set
   */
  public static Builder builder(KeyIndicator indicator) {
    return builder().indicator(indicator.indicator()).subject(indicator.subject());
  }

  /**
   * What is measured.
   *
   * @return the indicator
   */
  public abstract Indicator indicator();

  /**
   * What it is about.
   *
   * @return the subject, other unless given
   */
  @Value.Default
  public Subject subject() {
    return Subject.OTHER;
  }

  /**
   * Of whom the figure is: a council, a team.
   *
   * @return a few words
   */
  public abstract String who();

  /**
   * When: the period that was counted over, or the one day on which something stood.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * The figure, with its working.
   *
   * @return the figure, which may be undefined
   */
  public abstract Figure figure();

  /**
   * How many records were left out of the figure, by the reason in words.
   *
   * @return the numbers, each above 0, none unless given
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, Long> leftOut();

  /**
   * What the same indicator stood at before, each on the last day of its period.
   *
   * @return the readings, none unless given
   */
  public abstract ImmutableList<Reading> earlier();

  /**
   * What is good enough.
   *
   * @return the target, empty if none was set
   */
  public abstract Optional<Target> target();

  /**
   * How the figure is coloured.
   *
   * @return {@link RagScheme#DEFAULT} unless given
   */
  @Value.Default
  public RagScheme scheme() {
    return RagScheme.DEFAULT;
  }

  /**
   * How far from the reading before still counts as steady.
   *
   * @return {@link Tolerance#DEFAULT} unless given
   */
  @Value.Default
  public Tolerance steadyWithin() {
    return Tolerance.DEFAULT;
  }

  /**
   * What the figure was held against.
   *
   * @return the comparison, empty if there is none
   */
  public abstract Optional<BenchmarkComparison> comparison();

  /**
   * What the figure alone does not show.
   *
   * @return the findings, none unless given
   */
  public abstract ImmutableList<KpiFinding> findings();

  /**
   * Where the figure is from.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  @Value.Check
  void validate() {
    Words.requireLine("title", indicator().title());
    Words.requireLine("who", who());
    leftOut().keySet().forEach(reason -> Words.requireLine("leftOut", reason));
    measured();
    checkArgument(
        indicator().isInUnit(figure()), "figure: must suit %s, was %s", indicator(), figure());
    for (Reading reading : earlier()) {
      checkArgument(
          indicator().isInUnit(reading.figure()),
          "earlier: must suit %s, was %s",
          indicator(),
          reading);
      checkArgument(
          reading.asAt().isBefore(asAt()),
          "earlier: must be before %s, was %s",
          asAt(),
          reading.asAt());
    }
    target()
        .ifPresent(
            target ->
                checkArgument(
                    target.suits(indicator().polarity()),
                    "target: must suit %s, was %s",
                    indicator(),
                    target));
    comparison()
        .ifPresent(
            comparison ->
                checkArgument(
                    comparison.figure().equals(figure()),
                    "comparison: must be of %s, was of %s",
                    figure(),
                    comparison.figure()));
    comparison()
        .map(comparison -> comparison.benchmark().indicator())
        .ifPresent(
            compared ->
                checkArgument(
                    compared.unit() == indicator().unit()
                        && compared.polarity() == indicator().polarity(),
                    "comparison: must be in the unit and polarity of %s, was of %s",
                    indicator(),
                    compared));
    readings();
  }

  /**
   * The day that the figure is as at: the last of its period.
   *
   * @return the day
   */
  public final LocalDate asAt() {
    return period().lastDay();
  }

  /**
   * The readings before and the figure itself, as the reading of the last day of its period.
   *
   * @return the readings by day
   */
  @Value.Lazy
  public ReadingHistory readings() {
    return ReadingHistory.of(earlier()).with(Reading.of(asAt(), figure()));
  }

  /**
   * What the figure could be but for chance.
   *
   * @return the interval of 95 per cent, empty if the figure is undefined or has none, or counts no
   *     people: teams and objectives do not come by chance
   */
  public final Optional<Interval> interval() {
    return indicator().people() == PeopleCounted.NOWHERE ? Optional.empty() : figure().interval();
  }

  /**
   * The colour of the figure, by the scheme. A printed figure is taken as printed.
   *
   * @return the colour, empty if there is no target or no figure
   */
  public final Optional<Rag> rag() {
    return target().flatMap(target -> scheme().rag(readings(), target, asAt()));
  }

  /** The colour of the figure alone, before the scheme asks what it was in other quarters. */
  final Optional<Rag> plainRag() {
    return target().flatMap(target -> target.rag(figure(), scheme().tolerance()));
  }

  /**
   * Every colour that the figure may have, given that a printed one stands for an interval: {@link
   * Target#possibleRags}, by the plain colours.
   *
   * @return the colours, best first; none if there is no target or no figure
   */
  public final ImmutableSortedSet<Rag> possibleRags() {
    return target()
        .map(target -> target.possibleRags(figure(), scheme().tolerance()))
        .orElse(ImmutableSortedSet.of());
  }

  /**
   * Whether it is getting better: the figure against the reading before it. Where neither way is
   * better, a target that is a band tells.
   *
   * @return the direction; empty if there is no reading before, one of the two is undefined, or
   *     neither way is better
   */
  public final Optional<DirectionOfTravel> direction() {
    if (indicator().polarity() != Polarity.NEITHER) {
      return readings().directionOfTravel(indicator().polarity(), steadyWithin(), asAt());
    }
    // The only target that suits such a polarity is a band.
    return target().flatMap(band -> readings().directionOfTravel(band, steadyWithin(), asAt()));
  }

  /**
   * Why a committee should look at it.
   *
   * @return the reasons, the gravest first; none if there is nothing to note
   */
  @Value.Lazy
  public ImmutableSortedSet<AttentionReason> reasons() {
    EnumSet<AttentionReason> reasons = EnumSet.noneOf(AttentionReason.class);
    Optional<Rag> rag = rag();
    rag.ifPresent(
        colour -> {
          if (colour == Rag.RED) {
            reasons.add(AttentionReason.RED);
          } else if (colour == Rag.AMBER) {
            reasons.add(AttentionReason.AMBER);
          }
        });
    // A figure that is blue or amber by what it was before may be of no other colour by itself.
    if (plainRag().map(plain -> plain.compareTo(possibleRags().last()) < 0).orElse(false)) {
      reasons.add(AttentionReason.MAY_BE_WORSE);
    }
    if (findings().stream().anyMatch(KpiFinding::isConcern)) {
      reasons.add(AttentionReason.CONCERN);
    }
    if (direction().equals(Optional.of(DirectionOfTravel.WORSENING))) {
      reasons.add(AttentionReason.WORSENING);
    }
    if (outcome().equals(Optional.of(ComparisonOutcome.WORSE))) {
      reasons.add(AttentionReason.WORSE_THAN_BENCHMARK);
    }
    if (target().isPresent() && !figure().isDefined()) {
      reasons.add(AttentionReason.NOT_KNOWN);
    }
    return ImmutableSortedSet.copyOf(reasons);
  }

  private Optional<ComparisonOutcome> outcome() {
    return comparison().flatMap(BenchmarkComparison::outcome);
  }

  /**
   * How much a committee should look at it: as much as the gravest reason asks.
   *
   * @return the level
   */
  public final Attention attention() {
    return reasons().isEmpty() ? Attention.NONE : reasons().first().attention();
  }

  /**
   * What may be shown of it under a policy.
   *
   * <p>Where the indicator counts people ({@link Indicator#people}), numbers are published as the
   * policy publishes a count, and the figure is withheld, with everything that depends on it, if a
   * number in it, or of a share the rest, must be. What is shown is computed from the numbers as
   * they are shown, so that a reader can compute it again. Under a policy that rounds, a figure
   * that counts people is shown and not judged: a colour, interval, direction or comparison of
   * rounded numbers could be false, and of the true ones would tell what the rounding hides.
   * Earlier readings that must be withheld are left out, and so are findings that tell a number of
   * people that is not shown as it is.
   *
   * <p>A printed figure is shown as it is, and so is the benchmark: they were published already. Of
   * a ratio of amounts that are known exactly, what is not whole is nobody's number of people. A
   * figure that cannot be made of the numbers shown, such as days per child of children who round
   * to 0, is not available.
   *
   * <p>Each figure is released by itself. What follows from several together, such as a part that
   * is the difference of two wholes, only a table can tell: {@link
   * org.caselight.disclosure.CountTable#release}; what that withholds is released by {@link
   * #instead}.
   *
   * @param policy what may be shown of a count
   * @return what may be shown
   */
  public final PublishedKpi release(DisclosurePolicy policy) {
    return Release.of(this, policy);
  }

  /**
   * The same without its figure, for one that something else says may not be shown, or that is not
   * there.
   *
   * @param symbol what stands instead, such as the number that a table published
   * @return what may be shown
   * @throws IllegalArgumentException if a number is shown and no symbol
   */
  public final PublishedKpi instead(PublishedNumber symbol) {
    checkArgument(!symbol.isShown(), "symbol: must not be a number, was %s", symbol);
    return PublishedKpi.instead(this, symbol);
  }

  /**
   * What is measured, of whom, when, and the figure with its working: for whoever may see the
   * records.
   *
   * @return {@code Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118)}
   */
  @Override
  public final String toString() {
    return heading() + ": " + measured();
  }

  private Measured<Figure> measured() {
    return new Measured<>(figure(), leftOut());
  }

  final String heading() {
    return indicator().title() + ", " + who() + ", " + period();
  }

  /** Builds a {@link Kpi}: indicator, who, period, figure and provenance are required. */
  public static final class Builder extends ImmutableKpi.Builder {
    Builder() {}

    /**
     * Sets the figure and what was left out of it.
     *
     * @param measured a measure over records
     * @return this builder
     */
    public Builder measured(Measured<? extends Figure> measured) {
      return figure(measured.figure()).putAllLeftOut(measured.leftOut());
    }
  }
}
