package org.caselight.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.figure.Figure;
import org.caselight.figure.Interval;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A KPI as it may be shown: the numbers that a disclosure policy lets through, and what follows
 * from them.
 *
 * <p>It holds what is shown and nothing else: of a withheld figure there is no value, interval,
 * colour, direction, comparison or finding, and no way to them. Made by {@link Kpi#release}.
 */
@Value.Immutable
@CaselightValue
public abstract class PublishedKpi implements Serializable {
  private static final long serialVersionUID = 1L;

  PublishedKpi() {}

  static PublishedKpi of(
      Kpi kpi, Kpi shown, boolean isRounded, ImmutableSortedMap<String, PublishedNumber> leftOut) {
    return about(kpi).kpi(shown).isRounded(isRounded).putAllLeftOut(leftOut).build();
  }

  static PublishedKpi instead(Kpi kpi, PublishedNumber instead) {
    return about(kpi).instead(instead).isRounded(false).build();
  }

  /** What is not secret about a KPI. */
  private static ImmutablePublishedKpi.Builder about(Kpi kpi) {
    return ImmutablePublishedKpi.builder()
        .indicator(kpi.indicator())
        .subject(kpi.subject())
        .who(kpi.who())
        .period(kpi.period())
        .target(kpi.target())
        .provenance(kpi.provenance());
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
   * @return the subject
   */
  public abstract Subject subject();

  /**
   * Of whom the figure is.
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
   * What is good enough.
   *
   * @return the target, empty if none was set
   */
  public abstract Optional<Target> target();

  /**
   * Where the figure is from.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /**
   * Whether a policy rounds the numbers of people in it. It is then shown, and not judged: it has
   * no colour, interval, direction or comparison, which of the rounded numbers could be false and
   * of the true ones would tell what the rounding hides.
   *
   * @return false if the numbers are shown as they are, or not at all
   */
  public abstract boolean isRounded();

  /** The KPI of the numbers as they are shown. */
  abstract Optional<Kpi> kpi();

  /** What stands instead of the figure. */
  abstract Optional<PublishedNumber> instead();

  /**
   * How many records were left out of the figure, by the reason in words, as they may be shown.
   *
   * @return the numbers, none of a withheld figure
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, PublishedNumber> leftOut();

  /**
   * The figure, of the numbers as they are shown.
   *
   * @return the figure, which may be undefined; empty where a symbol stands instead
   */
  public final Optional<Figure> figure() {
    return kpi().map(Kpi::figure);
  }

  /**
   * The symbol that stands instead of the figure.
   *
   * @return the symbol, empty where the figure is shown
   */
  public final Optional<Symbol> symbol() {
    return instead().flatMap(PublishedNumber::symbol);
  }

  /**
   * What the figure could be but for chance.
   *
   * @return the interval of 95 per cent, empty if there is none or the figure is not shown
   */
  public final Optional<Interval> interval() {
    return isRounded() ? Optional.empty() : kpi().flatMap(Kpi::interval);
  }

  /**
   * The colour of the figure.
   *
   * @return the colour, empty if there is none or the figure is not shown
   */
  public final Optional<Rag> rag() {
    return kpi().flatMap(Kpi::rag);
  }

  /**
   * Whether it is getting better.
   *
   * @return the direction, empty if it cannot be told or the figure is not shown
   */
  public final Optional<DirectionOfTravel> direction() {
    return kpi().flatMap(Kpi::direction);
  }

  /**
   * What the indicator stood at before.
   *
   * @return the reading before, of the numbers as they are shown; empty if there is none, it may
   *     not be shown, or the figure is not
   */
  public final Optional<Reading> before() {
    return kpi().flatMap(kpi -> kpi.readings().previous(kpi.asAt()));
  }

  /**
   * What the figure was held against.
   *
   * @return the comparison, empty if there is none or the figure is not shown
   */
  public final Optional<BenchmarkComparison> comparison() {
    return kpi().flatMap(Kpi::comparison);
  }

  /**
   * What the figure alone does not show.
   *
   * @return the findings that may be shown
   */
  public final ImmutableList<KpiFinding> findings() {
    return kpi().map(Kpi::findings).orElse(ImmutableList.of());
  }

  /**
   * Why a committee should look at it.
   *
   * @return the reasons, the gravest first; none of a figure that is not shown
   */
  public final ImmutableSortedSet<AttentionReason> reasons() {
    return kpi().map(Kpi::reasons).orElse(ImmutableSortedSet.of());
  }

  /**
   * How much a committee should look at it.
   *
   * @return the level; none of a figure that is not shown
   */
  public final Attention attention() {
    return kpi().map(Kpi::attention).orElse(Attention.NONE);
  }

  /**
   * The figure as it is printed, to the decimals of its indicator.
   *
   * @return {@code 25.4%}, {@code 41.6 per 10,000}, {@code 1,283}; the symbol where one stands
   *     instead; {@code not known} for nothing ÷ nothing
   */
  public final String shown() {
    return instead()
        .map(PublishedNumber::toString)
        .or(() -> figure().flatMap(figure -> Sentence.shown(indicator(), figure)))
        .orElse(Sentence.NOT_KNOWN);
  }

  /**
   * The figure in the unit that a reader computes with: of a share the percentage.
   *
   * @return the number, to the decimals of its indicator; empty if it is undefined or not shown
   */
  public final Optional<BigDecimal> value() {
    return figure().flatMap(figure -> Sentence.value(indicator(), figure));
  }

  /**
   * What to read in one line: what is measured, of whom, when, what it stands at, and why it should
   * be looked at or need not be.
   *
   * @return {@code Re-referrals, Exampleshire, 2023-04-01 to 2024-03-31: 25.4% (30 of 118); red,
   *     5.4 percentage points above the target of at most 20%; worsening, from 18.0% (20 of 111) on
   *     2023-03-31}
   */
  public final String sentence() {
    String why = why();
    return indicator().title()
        + ", "
        + who()
        + ", "
        + period()
        + ": "
        + kpi().map(kpi -> Sentence.figure(indicator(), kpi.figure())).orElseGet(this::notShown)
        + (why.isEmpty() ? "" : "; " + why);
  }

  private String notShown() {
    return instead()
        .map(number -> number + ", " + number.symbol().map(Symbol::meaning).orElse(""))
        .orElseThrow();
  }

  /**
   * Why it should be looked at, or need not be: target, direction, comparison, findings and what
   * was left out, with the numbers they come from.
   *
   * @return the parts with semicolons between them, empty if there is nothing to say
   */
  public final String why() {
    return kpi().map(kpi -> Sentence.why(kpi, isRounded(), leftOut())).orElse("");
  }

  /**
   * A cell of a table of KPIs.
   *
   * @param column the column
   * @return the text, empty where there is nothing to say
   */
  public final String cell(KpiColumn column) {
    return column.of(this);
  }

  /**
   * The same as {@link #sentence}.
   *
   * @return the sentence
   */
  @Override
  public final String toString() {
    return sentence();
  }
}
