package org.caselight.scorecard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.figure.Interval;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Rag;

/**
 * The columns of a table of KPIs, from which each figure can be computed again: value = part ÷
 * whole, × 100 where the unit is per cent, × 10,000 where it is per 10,000.
 *
 * <p>Numbers are plain, without separators, days are such as 2024-03-31, and what there is nothing
 * of is empty.
 */
public enum KpiColumn {
  /** What the figure is about. */
  SUBJECT(kpi -> kpi.subject().label()),
  /** By what short name programs know the indicator. */
  CODE(kpi -> kpi.indicator().code().orElse("")),
  /** What is measured. */
  INDICATOR(kpi -> kpi.indicator().title()),
  /** number, per cent, per 10,000 or average. */
  UNIT(kpi -> unit(kpi.indicator().unit())),
  /** The first day counted. */
  FROM(kpi -> kpi.period().from().toString()),
  /** The last day counted, or the day on which something stood. */
  TO(kpi -> kpi.period().lastDay().toString()),
  /** Of whom. */
  WHO(PublishedKpi::who),
  /** What stands above the line. */
  PART(kpi -> number(kpi.figure().flatMap(Figure::numerator))),
  /** What stands below the line. */
  WHOLE(kpi -> number(kpi.figure().flatMap(Figure::denominator))),
  /** The figure in its unit, rounded to the decimals of the indicator. */
  VALUE(kpi -> kpi.value().map(BigDecimal::toPlainString).orElse("")),
  /** The figure as it is printed, or the symbol that stands instead. */
  SHOWN(PublishedKpi::shown),
  /** The lower end of its interval of 95 per cent, in its unit. */
  INTERVAL_LOW(kpi -> end(kpi, Interval::lower)),
  /** The upper end of its interval of 95 per cent, in its unit. */
  INTERVAL_HIGH(kpi -> end(kpi, Interval::upper)),
  /** Both ends as they are printed. */
  INTERVAL(kpi -> kpi.interval().map(each -> Sentence.interval(kpi.indicator(), each)).orElse("")),
  /** What is good enough. */
  TARGET(kpi -> kpi.target().map(kpi.indicator().unit()::shown).orElse("")),
  /** The colour in words. */
  RAG(kpi -> kpi.rag().map(Rag::label).orElse("")),
  /** Whether it is getting better. */
  DIRECTION(kpi -> kpi.direction().map(DirectionOfTravel::label).orElse("")),
  /** What it was held against. */
  BENCHMARK(kpi -> kpi.comparison().map(each -> each.benchmark().name()).orElse("")),
  /**
   * What that stands at, in the unit of the figure, to one decimal or more; if it was printed, to
   * no more than it has.
   */
  BENCHMARK_VALUE(kpi -> kpi.comparison().map(each -> level(kpi, each)).orElse("")),
  /** How the figure compares. */
  OUTCOME(
      kpi ->
          kpi.comparison()
              .flatMap(BenchmarkComparison::outcome)
              .map(ComparisonOutcome::label)
              .orElse("")),
  /** Whether it was printed, computed or made up. */
  PROVENANCE(kpi -> kpi.provenance().kind().label()),
  /** Where it is from. */
  SOURCE(kpi -> kpi.provenance().source()),
  /** How much it should be looked at; of a figure that is not shown, or rounded, nobody can say. */
  ATTENTION(kpi -> kpi.symbol().isPresent() || kpi.isRounded() ? "" : kpi.attention().label()),
  /** What the figure alone does not show, and what was left out of it. */
  NOTE(KpiColumn::note),
  /** Why it should be looked at, or need not be. */
  WHY(PublishedKpi::why),
  /** All of it in one line. */
  SENTENCE(PublishedKpi::sentence);

  private static final Fraction HUNDRED = Fraction.of(100);

  @SuppressWarnings("Immutable") // A function without state.
  private final Function<PublishedKpi, String> text;

  KpiColumn(Function<PublishedKpi, String> text) {
    this.text = text;
  }

  /**
   * Every column's name, in order.
   *
   * @return such as subject, code, indicator
   */
  public static ImmutableList<String> names() {
    return Stream.of(values()).map(KpiColumn::columnName).collect(ImmutableList.toImmutableList());
  }

  /**
   * What the column is called in a file.
   *
   * @return such as {@code interval_low}
   */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String of(PublishedKpi kpi) {
    return text.apply(kpi);
  }

  private static String unit(IndicatorUnit unit) {
    return switch (unit) {
      case SHARE -> "per cent";
      case RATE_PER_10000 -> "per 10,000";
      case NUMBER, AVERAGE -> unit.label();
    };
  }

  private static String number(Optional<Fraction> number) {
    return number.map(each -> Sentence.plain(each).toPlainString()).orElse("");
  }

  private static String end(PublishedKpi kpi, Function<Interval, Double> end) {
    return kpi.interval()
        .map(
            interval ->
                new BigDecimal(end.apply(interval))
                    .movePointRight(kpi.indicator().unit() == IndicatorUnit.SHARE ? 2 : 0)
                    .setScale(Sentence.finer(kpi.indicator()), RoundingMode.HALF_UP)
                    .toPlainString())
        .orElse("");
  }

  private static String level(PublishedKpi kpi, BenchmarkComparison comparison) {
    Fraction level = comparison.benchmark().value().orElseThrow();
    return (kpi.indicator().unit() == IndicatorUnit.SHARE ? level.times(HUNDRED) : level)
        .rounded(Sentence.decimals(kpi.indicator(), comparison.benchmark()))
        .toPlainString();
  }

  private static String note(PublishedKpi kpi) {
    List<String> findings = kpi.findings().stream().map(KpiFinding::words).toList();
    return Stream.concat(findings.stream(), Sentence.leftOut(kpi.leftOut()).stream())
        .collect(joining("; "));
  }
}
