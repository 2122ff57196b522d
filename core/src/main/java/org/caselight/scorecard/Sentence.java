package org.caselight.scorecard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.figure.Average;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.figure.Rounded;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.internal.Words;

/** What a KPI says in words, each part made from the numbers it rests on. */
final class Sentence {
  static final String NOT_KNOWN = "not known";

  /** No working that anybody gives has more; a full-time equivalent has 6. */
  private static final int MOST_DECIMALS = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Sentence() {}

  /** A figure to the decimals of its indicator; a printed one never gains any. */
  static Optional<String> shown(Indicator indicator, Figure figure) {
    return figure.value().map(value -> indicator.unit().shown(value, decimals(indicator, figure)));
  }

  /** A figure in the unit a reader computes with: of a share the percentage. */
  static Optional<BigDecimal> value(Indicator indicator, Figure figure) {
    int decimals = decimals(indicator, figure);
    return figure
        .value()
        .map(
            value ->
                indicator.unit() == IndicatorUnit.SHARE
                    ? value.times(Fraction.of(HUNDRED)).rounded(decimals)
                    : value.rounded(decimals));
  }

  private static int decimals(Indicator indicator, Figure figure) {
    return atMost(indicator.decimals(), indicator, figure);
  }

  /** A mean of whole numbers need not be whole; a printed benchmark never gains decimals. */
  static int decimals(Indicator indicator, Benchmark benchmark) {
    int most = finer(indicator);
    return benchmark.figure().map(figure -> atMost(most, indicator, figure)).orElse(most);
  }

  /** So many decimals, or as many as a figure was printed to; of a share, of its percentage. */
  private static int atMost(int most, Indicator indicator, Figure figure) {
    if (figure instanceof Rounded printed) {
      int given =
          indicator.unit() == IndicatorUnit.SHARE ? printed.decimals() - 2 : printed.decimals();
      return Math.min(most, Math.max(given, 0));
    }
    return most;
  }

  /** {@code 25.4% (30 of 118)}, {@code 24, as printed}. */
  static String figure(Indicator indicator, Figure figure) {
    String shown = shown(indicator, figure).orElse(NOT_KNOWN);
    if (figure instanceof Rounded) {
      return shown + ", as printed";
    }
    String line = figure instanceof Average ? " ÷ " : " of ";
    return figure
        .denominator()
        .map(
            whole ->
                shown
                    + " ("
                    + Words.grouped(plain(figure.numerator().orElseThrow()))
                    + line
                    + Words.grouped(plain(whole))
                    + ")")
        .orElse(shown);
  }

  /** A number of a figure's working, which is a decimal number, as it is. */
  static BigDecimal plain(Fraction number) {
    BigDecimal stripped = number.rounded(MOST_DECIMALS).stripTrailingZeros();
    return stripped.setScale(Math.max(stripped.scale(), 0));
  }

  /** {@code 18.3% to 34.1%}, in the decimals of the indicator. */
  static String interval(Indicator indicator, Interval interval) {
    return indicator.unit() == IndicatorUnit.SHARE
        ? interval.shownAsPercent(indicator.decimals())
        : interval.shown(indicator.decimals());
  }

  static String why(
      Kpi kpi, boolean isRounded, ImmutableSortedMap<String, PublishedNumber> leftOut) {
    List<String> parts = new ArrayList<>();
    if (isRounded) {
      parts.add("rounded, and so not judged");
    }
    kpi.target().ifPresent(target -> parts.add(againstTarget(kpi, target)));
    direction(kpi).ifPresent(parts::add);
    kpi.comparison().ifPresent(comparison -> parts.add(comparison(kpi, comparison)));
    kpi.findings().forEach(finding -> parts.add(finding.words()));
    leftOut(leftOut).ifPresent(parts::add);
    return String.join("; ", parts);
  }

  /** {@code red, 5.4 percentage points above the target of at most 20%}. */
  private static String againstTarget(Kpi kpi, Target target) {
    IndicatorUnit unit = kpi.indicator().unit();
    String words = "the target of " + unit.shown(target);
    Optional<Rag> rag = kpi.rag();
    if (rag.isEmpty()) {
      return "nothing to hold against " + words;
    }
    Fraction beyond = target.distanceBeyond(kpi.figure()).orElseThrow();
    return rag.orElseThrow().label()
        + mayBe(kpi, rag.orElseThrow())
        + ", "
        + (beyond.signum() == 0
            ? "within "
            : unit.shownDistance(beyond, finer(kpi.indicator())) + side(kpi.figure(), target))
        + words;
  }

  /** On which side it is beyond the target: nobody should read that less than enough is more. */
  private static String side(Figure figure, Target target) {
    return target.goodEnough().hasUpperBound()
            && figure.isAbove(target.goodEnough().upperEndpoint())
        ? " above "
        : " below ";
  }

  /** The other colours that a printed figure may have. */
  private static String mayBe(Kpi kpi, Rag rag) {
    Rag plain = kpi.plainRag().orElseThrow();
    String others =
        kpi.possibleRags().stream()
            .filter(possible -> possible != rag && possible != plain)
            .map(possible -> " or " + possible.label())
            .collect(joining());
    return others.isEmpty() ? "" : others + " by what rounding hides";
  }

  /**
   * {@code worsening, from 18.0% (20 of 111) on 2023-03-31}; where it has no direction, {@code
   * before that, 18.0% (20 of 111) on 2023-03-31}.
   */
  private static Optional<String> direction(Kpi kpi) {
    return kpi.readings()
        .previous(kpi.asAt())
        .map(
            before ->
                kpi.direction()
                        .map(DirectionOfTravel::label)
                        .map(label -> label + ", from ")
                        .orElse("before that, ")
                    + reading(kpi.indicator(), before));
  }

  private static String reading(Indicator indicator, Reading before) {
    return figure(indicator, before.figure()) + " on " + before.asAt();
  }

  /** {@code worse than 21.2% (Neighbours), about 5 more than at the benchmark}. */
  private static String comparison(Kpi kpi, BenchmarkComparison comparison) {
    Benchmark benchmark = comparison.benchmark();
    String level =
        kpi.indicator()
            .unit()
            .shown(benchmark.value().orElseThrow(), decimals(kpi.indicator(), benchmark));
    return comparison.outcome().map(Sentence::than).orElseGet(() -> side(comparison))
        + " "
        + level
        + " ("
        + benchmark.name()
        + ")"
        + comparison.gapInWords().map(gap -> ", " + gap).orElse("");
  }

  /** A mean of whole numbers, or a distance of theirs to a limit, need not be whole. */
  static int finer(Indicator indicator) {
    return Math.max(indicator.decimals(), 1);
  }

  private static String than(ComparisonOutcome outcome) {
    return outcome.label() + (outcome == ComparisonOutcome.SIMILAR ? " to" : " than");
  }

  private static String side(BenchmarkComparison comparison) {
    int side = comparison.difference().signum();
    return side == 0 ? "at" : side > 0 ? "above" : "below";
  }

  /** {@code left out: no outcome recorded (7)}. */
  static Optional<String> leftOut(ImmutableSortedMap<String, PublishedNumber> leftOut) {
    return leftOut.isEmpty()
        ? Optional.empty()
        : Optional.of(
            leftOut.entrySet().stream()
                .map(Sentence::leftOut)
                .collect(joining(", ", "left out: ", "")));
  }

  private static String leftOut(Map.Entry<String, PublishedNumber> reason) {
    return reason.getKey() + " (" + reason.getValue() + ")";
  }
}
