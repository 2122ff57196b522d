package org.caselight.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.internal.Decimals;
import org.caselight.internal.Words;
import org.caselight.service.Authority;
import org.caselight.service.Pounds;

/**
 * How does an authority's figure compare with a benchmark: is it better, by how much, and what is
 * that in children and in pounds?
 *
 * <p>Made with {@link AuthorityFigures#compare}.
 *
 * <p>Source: Cambridgeshire, July 2019, paragraphs 2.21, 2.37 and 2.40.
 *
 * @param authority whose figure it is
 * @param figure its figure
 * @param benchmark what it is held against; whether that is the benchmark of this authority's own
 *     neighbours is for the caller to know
 * @param confidence how sure an outcome is to be, above 0 and below 1
 */
public record BenchmarkComparison(
    Authority authority, Figure figure, Benchmark benchmark, double confidence)
    implements Serializable {

  /**
   * Takes a figure and a benchmark.
   *
   * @param authority whose figure it is
   * @param figure its figure
   * @param benchmark what it is held against
   * @param confidence how sure an outcome is to be, above 0 and below 1
   * @throws IllegalArgumentException if the figure is undefined or not in the unit of the
   *     benchmark's indicator, the benchmark has no value, or {@code confidence} is not above 0 and
   *     below 1
   */
  public BenchmarkComparison {
    requireNonNull(authority, "authority");
    checkArgument(figure.isDefined(), "figure: must have a value, was %s of %s", figure, authority);
    checkArgument(
        benchmark.indicator().isInUnit(figure),
        "figure: must suit %s, was %s of %s",
        benchmark.indicator(),
        figure,
        authority);
    checkArgument(benchmark.value().isPresent(), "benchmark: must have a value, was %s", benchmark);
    Decimals.requireConfidence(confidence);
  }

  private Fraction level() {
    return benchmark.value().orElseThrow();
  }

  private IndicatorUnit unit() {
    return benchmark.indicator().unit();
  }

  /**
   * Whether the figure is better than the benchmark, similar or worse.
   *
   * <p>Better or worse if the whole interval of the figure lies on one side of the benchmark,
   * similar if the benchmark is in the interval or at its end. The benchmark is taken for exact: it
   * has no interval of its own. Nothing is said of the size of the difference, which {@link
   * #difference} and {@link #gap} tell: a large authority can be significantly worse by little.
   *
   * <p>Source: Office for Health Improvement and Disparities, Fingertips, "Compared to benchmark",
   * with confidence intervals of 95 or 99.8 per cent.
   *
   * @return the outcome, higher or lower where neither way is better; empty if the figure has no
   *     interval, as an average, a ratio and a printed figure have none
   */
  public Optional<ComparisonOutcome> outcome() {
    return figure.interval(confidence).map(this::outcome);
  }

  private ComparisonOutcome outcome(Interval interval) {
    Polarity polarity = benchmark.indicator().polarity();
    if (interval.isAbove(level())) {
      return ComparisonOutcome.above(polarity);
    }
    return interval.isBelow(level())
        ? ComparisonOutcome.below(polarity)
        : ComparisonOutcome.SIMILAR;
  }

  /**
   * How far the figure is from the benchmark.
   *
   * @return own value − benchmark, in the unit of the indicator, exact: of shares 0.024 for 2.4
   *     percentage points; a printed figure is taken as printed
   */
  public Fraction difference() {
    return figure.value().orElseThrow().minus(level());
  }

  /**
   * How many more are counted than would be at the benchmark: {@link Figure#excessOver}.
   *
   * <p>In what the figure counts. Of a rate of children per 10,000 they are children. Of net spend
   * per head, an average of pounds over children, they are pounds, and {@link #gapAsSpend} is not
   * for it.
   *
   * @return count − benchmark × population ÷ per, exact and so not always whole, below 0 if fewer
   *     are counted; empty for a printed figure, of which the population is not known
   */
  public Optional<Fraction> gap() {
    return figure.excessOver(level());
  }

  /**
   * The gap in words, to the nearest whole one.
   *
   * @return {@code about 43 more than at the benchmark}, {@code 5 fewer than at the benchmark},
   *     {@code as at the benchmark}; empty where {@link #gap} is
   */
  public Optional<String> gapInWords() {
    return gap().map(this::inWords);
  }

  private String inWords(Fraction gap) {
    if (gap.signum() == 0) {
      return "as at the benchmark";
    }
    BigDecimal whole = gap.magnitude().rounded(0);
    boolean isWhole = gap.magnitude().compareTo(whole) == 0;
    // What an average shares out may be days or pounds, which are less, not fewer.
    String fewer = unit() == IndicatorUnit.AVERAGE ? " less" : " fewer";
    return (whole.signum() == 0 ? "less than 1" : (isWhole ? "" : "about ") + Words.grouped(whole))
        + (gap.signum() > 0 ? " more" : fewer)
        + " than at the benchmark";
  }

  /**
   * What the gap costs a year: {@link #gap} × the cost of each.
   *
   * <p>What would be saved at the benchmark if each cost the same, which the last ones seldom do.
   * Of net spend per head the gap is pounds already: {@code c.gap().map(Pounds::of)}.
   *
   * @param aYearForEach what each of those counted costs a year
   * @return the cost, below 0 if fewer are counted than at the benchmark; empty where {@link #gap}
   *     is
   */
  public Optional<Pounds> gapAsSpend(Pounds aYearForEach) {
    return gap().map(aYearForEach::times);
  }

  /**
   * The figure, the benchmark and the outcome, in one line.
   *
   * @return {@code Cambridgeshire: 41.6 per 10,000 (570 of 137,000), 4.4 below 46 per 10,000
   *     (given: Target of the region): better}; without the outcome where there is none
   */
  @Override
  public String toString() {
    int side = difference().signum();
    return authority.name()
        + ": "
        + Shown.figure(unit(), figure)
        + ", "
        + (side == 0
            ? "at "
            : Shown.distance(unit(), difference()) + (side > 0 ? " above " : " below "))
        + benchmark
        + outcome().map(outcome -> ": " + outcome.label()).orElse("");
  }
}
