package org.caselight.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.figure.Amount;
import org.caselight.figure.Average;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Interval;
import org.caselight.figure.Proportion;
import org.caselight.figure.Rate;
import org.caselight.figure.Ratio;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.indicator.Target;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.Scorecard;

/**
 * Generators of KPIs: of every unit, with small numbers, with a past and without; whatever fails
 * shrinks towards nothing but a figure of 0.
 */
public final class Kpis {
  private static final DateRange YEAR = DateRange.twelveMonthsTo(LocalDate.of(2024, 3, 31));
  private static final int MOST = 60;
  private static final int COUNCILS = 30;

  private Kpis() {}

  /** What is not secret about a KPI. */
  public record Frame(Indicator indicator, Optional<Target> target) {}

  /** What may be secret about it. */
  public record Content(
      Figure figure,
      List<Reading> earlier,
      Optional<Figure> benchmark,
      List<KpiFinding> findings,
      Map<String, Long> leftOut) {}

  /** Of every unit, of people and not, with a target that suits and without. */
  public static Arbitrary<Frame> frames() {
    return Combinators.combine(
            Arbitraries.of(IndicatorUnit.class),
            Arbitraries.of(Polarity.class),
            Arbitraries.of(PeopleCounted.class),
            Arbitraries.integers().between(0, 2))
        .as(Kpis::indicator)
        .flatMap(
            indicator -> targets(indicator).optional().map(target -> new Frame(indicator, target)))
        .withoutEdgeCases();
  }

  private static Indicator indicator(
      IndicatorUnit unit, Polarity polarity, PeopleCounted people, int decimals) {
    return Indicator.builder()
        .title("Measure")
        .unit(unit)
        .polarity(polarity)
        .people(people)
        .decimals(decimals)
        .build();
  }

  /** That suit an indicator, among its figures. */
  public static Arbitrary<Target> targets(Indicator indicator) {
    Arbitrary<BigDecimal> limits =
        units(0, MOST).map(limit -> BigDecimal.valueOf(limit, scaleOfLimits(indicator.unit())));
    Arbitrary<Target> bands =
        Combinators.combine(limits, limits)
            .as((one, other) -> Target.between(one.min(other), one.max(other)));
    return switch (indicator.polarity()) {
      case LOWER_IS_BETTER -> Arbitraries.oneOf(limits.map(Target::atMost), bands);
      case HIGHER_IS_BETTER -> Arbitraries.oneOf(limits.map(Target::atLeast), bands);
      case NEITHER -> bands;
    };
  }

  private static int scaleOfLimits(IndicatorUnit unit) {
    return unit == IndicatorUnit.SHARE ? 2 : 0;
  }

  /** In a unit, computed or printed, undefined ones among them. */
  public static Arbitrary<Figure> figures(IndicatorUnit unit) {
    return switch (unit) {
      case NUMBER -> Arbitraries.oneOf(counts().map(Count::of), counts().map(Rounded::of));
      case SHARE ->
          Arbitraries.oneOf(
              counts().flatMap(whole -> units(0, whole).map(part -> Proportion.of(part, whole))),
              Combinators.combine(counts(), counts()).as(Kpis::ratio),
              units(0, 100).map(percent -> Rounded.of(BigDecimal.valueOf(percent, 2), 2)));
      case RATE_PER_10000 ->
          Arbitraries.oneOf(
              Combinators.combine(counts(), Arbitraries.of(0L, 900L, 20_000L)).as(Kpis::rate),
              counts().map(Rounded::of));
      case AVERAGE ->
          Arbitraries.oneOf(
              Combinators.combine(counts(), counts()).as(Kpis::average),
              Combinators.combine(counts(), units(1, 200))
                  .as((total, base) -> Average.of(decimal(total), BigDecimal.valueOf(base, 1))),
              counts().map(Rounded::of));
    };
  }

  private static BigDecimal decimal(long number) {
    return BigDecimal.valueOf(number);
  }

  private static Figure ratio(long part, long whole) {
    return Ratio.of(Amount.of(decimal(whole == 0 ? 0 : part)), Count.of(whole));
  }

  private static Figure rate(long count, long population) {
    return Rate.per10000(population == 0 ? 0 : count, population);
  }

  private static Figure average(long total, long base) {
    return Average.of(base == 0 ? 0 : total, base);
  }

  /** Of which every policy that withholds 1 to 5 people withholds each. */
  public static Arbitrary<Figure> figuresOfFew(IndicatorUnit unit) {
    Arbitrary<Long> few = units(1, 5);
    return switch (unit) {
      case NUMBER -> few.map(Count::of);
      case SHARE ->
          Combinators.combine(few, units(0, MOST), Arbitraries.of(0, 1, 2))
              .as((part, rest, kind) -> shareOfFew(part, rest, kind));
      case RATE_PER_10000 -> few.map(count -> Rate.per10000(count, 20_000));
      case AVERAGE -> few.map(total -> Average.of(total, 1));
    };
  }

  private static Figure shareOfFew(long few, long rest, int kind) {
    return switch (kind) {
      case 0 -> Proportion.of(few, few + rest);
      case 1 -> Proportion.of(rest, few + rest);
      default -> Ratio.of(Count.of(few), Count.of(few + rest));
    };
  }

  /** Everything that may be secret about a KPI in a unit, its figure drawn from some. */
  public static Arbitrary<Content> contents(Frame frame, Arbitrary<Figure> figures) {
    IndicatorUnit unit = frame.indicator().unit();
    return Combinators.combine(
            figures,
            readings(figures(unit)),
            figures(unit).filter(Figure::isDefined).optional(0.5),
            findings(units(0, 12)),
            Arbitraries.maps(Arbitraries.of("no date", "no outcome"), units(1, 12)).ofMaxSize(2))
        .as(Content::new)
        .withoutEdgeCases();
  }

  /** The same figure and benchmark beside other few people, of whom nothing may be shown. */
  private static Arbitrary<Content> besideFew(Frame frame, Content content) {
    return Combinators.combine(
            readings(figuresOfFew(frame.indicator().unit())),
            findings(units(1, 5)),
            units(1, 5),
            units(1, 5))
        .as(
            (earlier, findings, noDate, noOutcome) ->
                new Content(
                    content.figure(),
                    earlier,
                    content.benchmark(),
                    findings,
                    Map.of("no date", noDate, "no outcome", noOutcome)))
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Reading>> readings(Arbitrary<Figure> figures) {
    return Combinators.combine(Arbitraries.of(3, 6, 9, 12, 24), figures)
        .as((months, figure) -> Reading.of(YEAR.lastDay().minusMonths(months), figure))
        .list()
        .uniqueElements(Reading::asAt)
        .ofMaxSize(4);
  }

  private static Arbitrary<List<KpiFinding>> findings(Arbitrary<Long> numbers) {
    return Combinators.combine(numbers, Arbitraries.of(true, false))
        .as(
            (people, isConcern) ->
                new KpiFinding(people + " children twice", isConcern, ImmutableList.of(people)))
        .list()
        .ofMaxSize(2);
  }

  /** The KPI of a frame and its content. */
  public static Kpi kpi(Frame frame, String who, Content content) {
    return Kpi.builder()
        .indicator(frame.indicator())
        .who(who)
        .period(YEAR)
        .figure(content.figure())
        .putAllLeftOut(content.leftOut())
        .addAllEarlier(content.earlier())
        .target(frame.target())
        .comparison(
            content
                .benchmark()
                .filter(benchmark -> content.figure().isDefined())
                .map(benchmark -> comparison(frame.indicator(), content.figure(), benchmark)))
        .addAllFindings(content.findings())
        .provenance(Provenance.madeUp("a test"))
        .build();
  }

  private static BenchmarkComparison comparison(
      Indicator indicator, Figure figure, Figure benchmark) {
    return new BenchmarkComparison(
        Comparisons.authority(1),
        figure,
        Benchmark.given(indicator, "Region", benchmark),
        Interval.CONFIDENCE_95);
  }

  /** Of every kind. */
  public static Arbitrary<Kpi> kpis() {
    return Combinators.combine(
            frames(),
            Arbitraries.integers().between(1, COUNCILS).map(number -> "Council " + number))
        .flatAs(
            (frame, who) ->
                contents(frame, figures(frame.indicator().unit()))
                    .map(content -> kpi(frame, who, content)));
  }

  /** Two that differ in nothing but what may be secret; figures of either drawn from some. */
  public static Arbitrary<List<Kpi>> twins() {
    return frames()
        .flatMap(
            frame ->
                contents(frame, figures(frame.indicator().unit()))
                    .map(content -> kpi(frame, "Council", content))
                    .list()
                    .ofSize(2));
  }

  /** Two that differ in nothing but what may be secret, each of few people. */
  public static Arbitrary<List<Kpi>> twinsOfFew() {
    return framesOfPeople()
        .flatMap(
            frame ->
                contents(frame, figuresOfFew(frame.indicator().unit()))
                    .map(content -> kpi(frame, "Council", content))
                    .list()
                    .ofSize(2));
  }

  /** Two that differ in nothing but few people beside a figure that may be shown or not. */
  public static Arbitrary<List<Kpi>> twinsBesideFew() {
    return framesOfPeople()
        .flatMap(
            frame ->
                contents(frame, figures(frame.indicator().unit()))
                    .flatMap(
                        content ->
                            besideFew(frame, content)
                                .map(each -> kpi(frame, "Council", each))
                                .list()
                                .ofSize(2)));
  }

  private static Arbitrary<Frame> framesOfPeople() {
    return frames().filter(frame -> frame.indicator().people() == PeopleCounted.IN_PART_AND_WHOLE);
  }

  /** Of up to six councils, a figure each. */
  public static Arbitrary<Scorecard> scorecards() {
    return kpis()
        .list()
        .uniqueElements(Kpi::who)
        .ofMaxSize(6)
        .map(kpis -> Scorecard.of("Card", kpis));
  }

  private static Arbitrary<Long> counts() {
    return Arbitraries.oneOf(units(0, 12), units(0, MOST));
  }

  private static Arbitrary<Long> units(long least, long most) {
    return Arbitraries.longs()
        .between(least, most)
        .edgeCases(cases -> cases.includeOnly(least, most));
  }
}
