package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caselight.calendar.DateRange;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.comparison.NeighbourAverage;
import org.caselight.comparison.NeighbourChange;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.comparison.QuartileBand;
import org.caselight.comparison.RankOrder;
import org.caselight.examples.committeereport.NeighboursFolder.Compared;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.RatesChart;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.service.Authority;
import org.caselight.service.Pounds;

/**
 * One indicator of an authority beside those of its neighbours.
 *
 * <p>What the edition withholds is withheld before anything is computed: a mean of all but one who
 * are shown would tell that one.
 */
final class ComparedBlocks {
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final int MOST_NAMED = 2;
  private static final String WITHHELD = "withheld, for it is a small number";

  private final Figures figures;
  private final NeighboursFolder folder;
  private final NeighbourGroup group;
  private final Authority own;
  private final Compared compared;
  private final int number;
  private final Indicator indicator;
  private final Provenance provenance;
  private final Period latest;
  private final Optional<Period> before;

  /** The figures of a period, as its file has them and as they may be shown. */
  private record Period(DateRange days, AuthorityFigures given, AuthorityFigures shown) {}

  private ComparedBlocks(
      Figures figures,
      NeighboursFolder folder,
      NeighbourGroup group,
      Compared compared,
      int number,
      DateRange days) {
    this.figures = figures;
    this.folder = folder;
    this.group = group;
    this.own = group.authority();
    this.compared = compared;
    this.number = number;
    this.indicator = indicator(compared);
    this.provenance = Origin.madeUpOr(folder.folder()).computed();
    this.latest = period(days, compared.latest());
    this.before =
        compared
            .before()
            .flatMap(earlier -> days(earlier).map(known -> period(known, earlier)))
            .filter(earlier -> earlier.days().lastDay().isBefore(days.lastDay()));
  }

  /**
   * Takes an indicator.
   *
   * @param figures the figures of the page
   * @param folder what was read
   * @param group the authority and its neighbours
   * @param compared the indicator
   * @param number how many indicators there are up to it
   * @return what can be shown; empty if its period is none of certain days
   */
  static Optional<ComparedBlocks> of(
      Figures figures,
      NeighboursFolder folder,
      NeighbourGroup group,
      Compared compared,
      int number) {
    return days(compared.latest())
        .map(days -> new ComparedBlocks(figures, folder, group, compared, number, days));
  }

  private static Optional<DateRange> days(AuthorityFigures figures) {
    return PeriodWords.of(figures.indicator().title(), figures.period().orElseThrow());
  }

  /** Pounds are no people, and everybody knows how many children live in a county. */
  private static Indicator indicator(Compared compared) {
    Indicator given = compared.latest().indicator();
    String counted = Printable.escaped(compared.counted());
    return Indicator.builder()
        .title(Wording.sentence(Printable.escaped(given.title())))
        .definition(
            counted
                + " ÷ population"
                + (given.unit() == IndicatorUnit.RATE_PER_10000 ? " × 10,000" : "")
                + ", as the file of the authorities' figures has them")
        .unit(given.unit())
        .polarity(given.polarity())
        .people(
            compared.isCountedInPounds()
                ? PeopleCounted.NOWHERE
                : given.unit() == IndicatorUnit.RATE_PER_10000
                    ? PeopleCounted.IN_PART
                    : PeopleCounted.IN_PART_AND_WHOLE)
        .build();
  }

  private Period period(DateRange days, AuthorityFigures given) {
    AuthorityFigures.Builder shown =
        AuthorityFigures.builder(indicator).period(given.period().orElseThrow());
    given
        .figures()
        .forEach(
            (authority, figure) ->
                figures
                    .release(kpi(authority, days, figure).build())
                    .figure()
                    .filter(Figure::isDefined)
                    .ifPresentOrElse(
                        released -> shown.figure(authority, released),
                        () -> shown.missing(authority, WITHHELD)));
    given.missing().forEach(shown::missing);
    return new Period(days, given, shown.build());
  }

  private Kpi.Builder kpi(Authority authority, DateRange days, Figure figure) {
    return kpi(Printable.shown(authority.name()), days, figure);
  }

  private Kpi.Builder kpi(String who, DateRange days, Figure figure) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(Subject.COMPARISON)
        .who(who)
        .period(days)
        .figure(figure)
        .provenance(provenance);
  }

  private Kpi amount(Indicator measured, String who, DateRange days, Figure figure) {
    return Kpi.builder()
        .indicator(measured)
        .subject(Subject.COMPARISON)
        .who(who)
        .period(days)
        .figure(figure)
        .provenance(provenance)
        .build();
  }

  private String ownName() {
    return Printable.shown(own.name());
  }

  private String title() {
    return indicator.title();
  }

  /** The authority's own figure; empty if it has none. */
  Optional<Kpi> keyFigure() {
    return latest
        .given()
        .figure(own)
        .map(
            given ->
                kpi(own, latest.days(), latest.shown().figure(own).orElse(given))
                    .addAllEarlier(earlier())
                    .comparison(compare(mean()))
                    .addAllFindings(findings())
                    .build());
  }

  private ImmutableList<Reading> earlier() {
    Map<LocalDate, Reading> readings = new TreeMap<>();
    for (AuthorityFigures period : compared.byPeriod()) {
      days(period)
          .map(DateRange::lastDay)
          .filter(day -> day.isBefore(latest.days().lastDay()))
          .ifPresent(
              day ->
                  period
                      .figure(own)
                      .ifPresent(figure -> readings.put(day, Reading.of(day, figure))));
    }
    return ImmutableList.copyOf(readings.values());
  }

  private ImmutableList<KpiFinding> findings() {
    return Stream.of(
            place(latest.shown().among(group.withItsAuthority()), "itself and its neighbours"),
            isMoreThanNeighbours() ? place(latest.shown(), "all in the file") : none(),
            worseThanMedianAlone())
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<KpiFinding> none() {
    return Optional.empty();
  }

  private boolean isMoreThanNeighbours() {
    return latest.shown().figures().size()
        > latest.shown().among(group.withItsAuthority()).figures().size();
  }

  private Optional<KpiFinding> place(AuthorityFigures among, String whom) {
    boolean isNeither = indicator.polarity() == Polarity.NEITHER;
    return among
        .rank(own, isNeither ? RankOrder.HIGHEST_FIRST : RankOrder.BEST_FIRST)
        .map(
            rank ->
                KpiFinding.note(
                    rank
                        + " among "
                        + whom
                        + among
                            .band(own)
                            .map(QuartileBand::name)
                            .map(band -> " (band " + band + ")")
                            .orElse("")));
  }

  /** What the mean hides where few neighbours are out of line. */
  private Optional<KpiFinding> worseThanMedianAlone() {
    return isWorseThanMedianAlone()
        ? Optional.of(
            KpiFinding.note(
                "worse than the median of the neighbours, which is "
                    + inUnit(median().value().orElseThrow())))
        : Optional.empty();
  }

  private boolean isWorseThanMedianAlone() {
    Optional<ComparisonOutcome> worse = Optional.of(ComparisonOutcome.WORSE);
    return outcome(median()).equals(worse) && !outcome(mean()).equals(worse);
  }

  private Optional<ComparisonOutcome> outcome(Benchmark benchmark) {
    return compare(benchmark).flatMap(BenchmarkComparison::outcome);
  }

  private Optional<BenchmarkComparison> compare(Benchmark benchmark) {
    return latest.shown().compare(own, benchmark);
  }

  private Benchmark mean() {
    return average(NeighbourAverage.MEAN);
  }

  private Benchmark median() {
    return average(NeighbourAverage.MEDIAN);
  }

  private Benchmark average(NeighbourAverage average) {
    long used = group.neighbours().stream().filter(each -> isShown(each)).count();
    return latest
        .shown()
        .average(
            "neighbours, " + average.label() + " of " + used + " of " + group.neighbours().size(),
            group.neighbours(),
            average);
  }

  private boolean isShown(Authority authority) {
    return latest.shown().figure(authority).isPresent();
  }

  /** Against whom it is held, as one where it is of several. */
  private ImmutableList<Benchmark> benchmarks() {
    ImmutableList.Builder<Benchmark> benchmarks = ImmutableList.builder();
    benchmarks.add(mean(), median());
    if (!folder.region().isEmpty()) {
      benchmarks.add(
          latest
              .shown()
              .pooled(Printable.shown(folder.regionName()) + ", taken as one", folder.region()));
    }
    return benchmarks.add(latest.shown().pooledAll("all in the file, taken as one")).build();
  }

  /** How the authority stands, in a sentence. */
  Words lead() {
    Words start = Words.ofName(title()).text(": ");
    if (latest.given().figure(own).isEmpty()) {
      return start
          .name(ownName())
          .text(" has no figure (")
          .name(Printable.escaped(latest.given().whyMissing(own).orElseThrow()))
          .text(").");
    }
    return compare(mean())
        .map(comparison -> start.name(ownName()).text(" is " + standing(comparison)))
        .orElseGet(() -> start.text("nothing to compare with can be shown."));
  }

  private String standing(BenchmarkComparison comparison) {
    return comparison.outcome().map(ComparedBlocks::than).orElseGet(() -> side(comparison))
        + " the mean of its neighbours"
        + (isWorseThanMedianAlone()
            ? ", and worse than their median, which few neighbours out of line do not move"
            : "")
        + ".";
  }

  private static String than(ComparisonOutcome outcome) {
    return outcome.label() + (outcome == ComparisonOutcome.SIMILAR ? " to" : " than");
  }

  private static String side(BenchmarkComparison comparison) {
    int side = comparison.difference().signum();
    return side == 0 ? "at" : side > 0 ? "above" : "below";
  }

  /** The chart, what the figure is held against, and what moved the neighbours. */
  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(Words.ofName(title()).text(Origin.madeUpOr(folder.folder()).suffix())));
    blocks.add(chart());
    if (latest.shown().figure(own).isPresent()) {
      blocks.add(against());
    }
    change().ifPresent(change -> blocks.add(moved(change)));
    return blocks.add(PageWords.source(provenance)).build();
  }

  private Block chart() {
    Words title =
        Words.ofName(ownName()).text(" beside its neighbours, ").then(Figures.when(latest.days()));
    Words description = description();
    ImmutableList<Authority> inOrder = inOrder();
    ChartPicture picture =
        RatesChart.picture(
            new ChartText("comparison-" + number, title.toString(), description.toString()),
            heading(),
            inOrder.stream().map(this::point).toList(),
            benchmarks().stream()
                .filter(benchmark -> benchmark.value().isPresent())
                .filter(benchmark -> compare(benchmark).isPresent())
                .map(this::line)
                .toList());
    return ChartBlock.of(picture, title, description, numbers(inOrder));
  }

  private Words description() {
    return Words.ofName(title())
        .text(", the highest figure first. ")
        .then(
            latest
                .given()
                .figure(own)
                .map(
                    figure ->
                        Words.ofName(ownName()).text(": ").then(shown(own, latest)).text(". "))
                .orElse(Words.NONE))
        .then(highest())
        .text("The lines are what it is held against.");
  }

  private Words highest() {
    return inOrder().stream()
        .filter(this::isShown)
        .findFirst()
        .map(
            authority ->
                Words.of("Highest: ")
                    .name(Printable.shown(authority.name()))
                    .text(" with ")
                    .then(shown(authority, latest))
                    .text(". "))
        .orElse(Words.NONE);
  }

  private String heading() {
    return switch (indicator.unit()) {
          case RATE_PER_10000 -> "per 10,000";
          case SHARE -> "per cent";
          case NUMBER, AVERAGE -> Printable.shown(compared.counted()) + " ÷ population";
        }
        + (hasIntervals() ? ", with the interval that chance leaves" : "");
  }

  private boolean hasIntervals() {
    return latest.shown().figures().values().stream()
        .anyMatch(figure -> figure.interval().isPresent());
  }

  /** The highest first, and last those of whom nothing is shown. */
  private ImmutableList<Authority> inOrder() {
    AuthorityFigures among = latest.shown().among(group.withItsAuthority());
    return Stream.concat(
            among.ranking(RankOrder.HIGHEST_FIRST).stream(), among.missing().keySet().stream())
        .collect(toImmutableList());
  }

  private RatesChart.Row point(Authority authority) {
    boolean isOwn = authority.equals(own);
    String name = Printable.shown(authority.name());
    return published(authority, latest)
        .map(
            kpi ->
                new RatesChart.Row(
                    name,
                    kpi.value(),
                    kpi.shown(),
                    number(kpi, KpiColumn.INTERVAL_LOW),
                    number(kpi, KpiColumn.INTERVAL_HIGH),
                    isOwn))
        .orElseGet(
            () ->
                new RatesChart.Row(
                    name,
                    Optional.empty(),
                    why(authority),
                    Optional.empty(),
                    Optional.empty(),
                    isOwn));
  }

  private static Optional<BigDecimal> number(PublishedKpi kpi, KpiColumn column) {
    return Optional.of(kpi.cell(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }

  private RatesChart.Reference line(Benchmark benchmark) {
    Fraction level = points(benchmark.value().orElseThrow());
    return new RatesChart.Reference(
        benchmark.name() + ": " + Wording.grouped(level, 1), level.rounded(1));
  }

  /** Of a share the percentage. */
  private Fraction points(Fraction value) {
    return indicator.unit() == IndicatorUnit.SHARE ? value.times(HUNDRED) : value;
  }

  private String inUnit(Fraction value) {
    return indicator.unit().shown(value, 1);
  }

  private String why(Authority authority) {
    return Printable.shown(latest.given().whyMissing(authority).orElseThrow());
  }

  private Optional<PublishedKpi> published(Authority authority, Period period) {
    return period
        .given()
        .figure(authority)
        .map(figure -> figures.release(kpi(authority, period.days(), figure).build()));
  }

  /** What stands for the figure of an authority: the figure, a symbol, or why there is none. */
  private Words shown(Authority authority, Period period) {
    return published(authority, period)
        .map(figures::shown)
        .orElseGet(
            () ->
                Words.ofName(Printable.shown(period.given().whyMissing(authority).orElseThrow())));
  }

  private Table numbers(ImmutableList<Authority> inOrder) {
    Optional<NeighbourChange> change = change();
    Table.Builder table =
        Table.builder(Words.ofName(title()).text(": the figure of each, the highest first"))
            .textColumn("Authority")
            .numberColumn(Words.of("Figure, ").then(Figures.when(latest.days())))
            .textColumn("Interval");
    before.ifPresent(
        earlier -> table.numberColumn(Words.of("Before, ").then(Figures.when(earlier.days()))));
    change.ifPresent(any -> table.numberColumn("Moved the mean of the neighbours by"));
    for (Authority authority : inOrder) {
      table.row(row(authority, change).toArray(Words[]::new));
    }
    return table.build();
  }

  private ImmutableList<Words> row(Authority authority, Optional<NeighbourChange> change) {
    ImmutableList.Builder<Words> row = ImmutableList.builder();
    row.add(Words.ofName(Printable.shown(authority.name())));
    row.add(shown(authority, latest));
    row.add(
        published(authority, latest)
            .map(kpi -> figures.cellOf(kpi, KpiColumn.INTERVAL))
            .orElse(Words.NONE));
    before.ifPresent(earlier -> row.add(shown(authority, earlier)));
    change.ifPresent(known -> row.add(contribution(known, authority)));
    return row.build();
  }

  private Words contribution(NeighbourChange change, Authority authority) {
    return change.contributions().stream()
        .filter(each -> each.authority().equals(authority))
        .findFirst()
        .map(this::contribution)
        .orElse(Words.NONE);
  }

  private Words contribution(NeighbourChange.Contribution contribution) {
    return figures.shown(
        amount(
            changeOfMean(),
            Printable.shown(contribution.authority().name()),
            latest.days(),
            Amounts.sharedOut(points(contribution.ofItsOwn()), contribution.of())));
  }

  private Indicator changeOfMean() {
    return Amounts.divisible(
        "Change of the neighbours' mean: " + title(),
        "change of a neighbour's figure ÷ neighbours with a figure in both periods");
  }

  private Table against() {
    Table.Builder table =
        Table.builder(
                Words.ofName(ownName()).text(" against others, ").then(Figures.when(latest.days())))
            .textColumn("Against")
            .numberColumn("Figure")
            .textColumn("Outcome")
            .numberColumn(Words.of("More or fewer in ").name(Printable.shown(compared.counted())));
    compared.costOfEach().ifPresent(any -> table.numberColumn("What that costs a year"));
    benchmarks().forEach(benchmark -> table.row(row(benchmark).toArray(Words[]::new)));
    return table.build();
  }

  private ImmutableList<Words> row(Benchmark benchmark) {
    ImmutableList.Builder<Words> row = ImmutableList.builder();
    row.add(Words.ofName(Wording.sentence(benchmark.name())));
    Optional<BenchmarkComparison> comparison = compare(benchmark);
    if (comparison.isEmpty()) {
      row.add(Words.of("none"), Words.NONE, Words.NONE);
      compared.costOfEach().ifPresent(any -> row.add(Words.NONE));
      return row.build();
    }
    row.add(level(benchmark, comparison.get()));
    row.add(
        Words.of(comparison.get().outcome().map(ComparisonOutcome::label).orElse("no interval")));
    row.add(gap(comparison.get()));
    compared.costOfEach().ifPresent(each -> row.add(cost(comparison.get(), each)));
    return row.build();
  }

  /** With its working where it has one; a mean or median has that of the figures of each. */
  private Words level(Benchmark benchmark, BenchmarkComparison comparison) {
    return benchmark
        .figure()
        .map(figure -> figures.shown(kpi(benchmark.name(), latest.days(), figure).build()))
        .orElseGet(
            () ->
                figures.cellOf(
                    figures.release(
                        kpi(own, latest.days(), comparison.figure())
                            .comparison(comparison)
                            .build()),
                    KpiColumn.BENCHMARK_VALUE));
  }

  private Words gap(BenchmarkComparison comparison) {
    return comparison
        .gap()
        .map(
            gap ->
                gap.signum() == 0
                    ? Words.of(compared.isCountedInPounds() ? "as much" : "as many")
                    : figures
                        .shown(
                            amount(
                                Amounts.number(
                                    "Gap in "
                                        + Printable.shown(compared.counted())
                                        + ": "
                                        + title(),
                                    "counted − benchmark × population"),
                                against(comparison),
                                latest.days(),
                                Amounts.whole(gap)))
                        .text(gap.signum() > 0 ? " more" : fewer()))
        .orElse(Words.NONE);
  }

  private String fewer() {
    return compared.isCountedInPounds() ? " less" : " fewer";
  }

  private String against(BenchmarkComparison comparison) {
    return ownName() + " against " + comparison.benchmark().name();
  }

  private Words cost(BenchmarkComparison comparison, Pounds ofEach) {
    return comparison
        .gapAsSpend(ofEach)
        .map(
            cost ->
                Words.of("£")
                    .then(
                        figures.shown(
                            amount(
                                Amounts.number(
                                    "Cost of the gap a year, in pounds: " + title(),
                                    "gap × what each of those counted costs a year"),
                                against(comparison),
                                latest.days(),
                                Amounts.pounds(cost))))
                    .text(cost.signum() < 0 ? " less" : cost.signum() > 0 ? " more" : ""))
        .orElse(Words.NONE);
  }

  private Optional<NeighbourChange> change() {
    return before
        .map(earlier -> NeighbourChange.between(earlier.shown(), latest.shown(), group))
        .filter(change -> change.change().isPresent());
  }

  /** Two neighbours may move the mean of all, as paragraph 2.37 has it. */
  private Block moved(NeighbourChange change) {
    Words words =
        Words.of("What moved the neighbours: their mean went from ")
            .then(mean(change, change.earlierMean().orElseThrow(), before.orElseThrow().days()))
            .text(" to ")
            .then(mean(change, change.laterMean().orElseThrow(), latest.days()))
            .text(", of those with a figure in both periods. Who moved it most: ");
    String between = "";
    for (NeighbourChange.Contribution each : Iterables.limit(change.contributions(), MOST_NAMED)) {
      words =
          words
              .text(between)
              .name(Printable.shown(each.authority().name()))
              .text(" (by ")
              .then(contribution(each))
              .text(")");
      between = ", ";
    }
    return new Paragraph(words.text("."));
  }

  private Words mean(NeighbourChange change, Fraction mean, DateRange days) {
    long of = change.contributions().size();
    return figures.shown(
        amount(
            Amounts.divisible(
                "Mean of the neighbours: " + title(),
                "sum of the figures of those with one in both periods ÷ how many they are"),
            "neighbours",
            days,
            Amounts.sharedOut(points(mean).times(Fraction.of(of)), of)));
  }
}
