package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.committeereport.page.FigureLink;
import org.caselight.examples.committeereport.page.FigureRow;
import org.caselight.examples.committeereport.page.FigureRows;
import org.caselight.examples.committeereport.page.Kpis;
import org.caselight.examples.committeereport.page.Movement;
import org.caselight.examples.committeereport.page.Part;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Scorecard;

/**
 * The figures of a page, as its edition shows them: whoever wants a figure on the page brings it
 * here, and gets what stands there for it. Its row is then in {@code figures.csv}.
 */
final class Figures {
  private final DisclosurePolicy policy;
  private final FigureRows rows = new FigureRows();
  private final List<Kpi> key = new ArrayList<>();
  private final Map<PublishedKpi, FigureLink> links = new LinkedHashMap<>();
  private final Set<Indicator> indicators = new LinkedHashSet<>();

  Figures(DisclosurePolicy policy) {
    this.policy = policy;
  }

  /** What may be shown of a count, for tables that are withheld together. */
  DisclosurePolicy policy() {
    return policy;
  }

  FigureRows rows() {
    return rows;
  }

  /** The key figures in the order in which they came. */
  Scorecard scorecard(String title) {
    return Scorecard.of(title, key);
  }

  /** What is measured on the page, each once, in the order in which it came. */
  ImmutableList<Indicator> indicators() {
    return ImmutableList.copyOf(indicators);
  }

  /** A figure as it may be shown, as words of the page. */
  Words shown(Kpi kpi) {
    return shown(release(kpi));
  }

  /** A figure that a table has released, or withheld with others. */
  Words shown(PublishedKpi kpi) {
    return Words.of(link(kpi));
  }

  /** What may be shown of a figure; for charts, whose numbers are on the page as well. */
  PublishedKpi release(Kpi kpi) {
    return kpi.release(policy);
  }

  /** A figure that a table withholds, as a policy writes it. */
  static PublishedKpi withheld(Kpi kpi, DisclosurePolicy policy) {
    return kpi.instead(
        policy
            .withheld()
            .map(range -> policy.publish(range.from()))
            .orElse(PublishedNumber.instead(Symbol.WITHHELD)));
  }

  private FigureLink link(PublishedKpi kpi) {
    indicators.add(kpi.indicator());
    return links.computeIfAbsent(kpi, each -> rows.add(row(each)));
  }

  private static FigureRow row(PublishedKpi kpi) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (KpiColumn column : KpiColumn.values()) {
      String name = column == KpiColumn.SUBJECT ? "section" : column.columnName();
      if (FigureRow.COLUMNS.contains(name)) {
        texts.put(name, cell(kpi, column));
      }
    }
    return FigureRow.of(texts);
  }

  /** As the page has it, where days are written out in what is said. */
  private static String cell(PublishedKpi kpi, KpiColumn column) {
    String text = kpi.cell(column);
    return switch (column) {
      case NOTE, WHY -> Wording.withDates(text);
      default -> text;
    };
  }

  /** What the row of a figure says in a column, as words of the page. */
  Words cellOf(PublishedKpi kpi, KpiColumn column) {
    FigureLink figure = link(kpi);
    return Words.NONE.cell(new Part.Cell(figure.row(), column.columnName(), cell(kpi, column)));
  }

  /** A row each, of figures that a committee need not look at first. */
  Kpis table(Words caption, Iterable<Kpi> kpis) {
    ImmutableList.Builder<Kpis.Row> table = ImmutableList.builder();
    kpis.forEach(kpi -> table.add(row(kpi, release(kpi))));
    return new Kpis(caption, table.build());
  }

  /** A row each, of the key figures among which a committee is pointed to what needs attention. */
  Kpis keyFigures(Words caption, Iterable<Kpi> kpis) {
    kpis.forEach(key::add);
    return table(caption, kpis);
  }

  private Kpis.Row row(Kpi kpi, PublishedKpi shown) {
    return Kpis.Row.builder(Words.ofName(kpi.indicator().title()), shown(shown))
        .about(Words.ofName(kpi.who()).text(", ").then(when(kpi.period())))
        .interval(working(shown))
        .target(cellOf(shown, KpiColumn.TARGET), shown.rag())
        .direction(shown.direction(), movement(shown))
        .benchmark(benchmark(shown))
        .why(
            shown
                .symbol()
                .map(symbol -> Words.of(symbol.meaning()))
                .orElseGet(() -> cellOf(shown, KpiColumn.WHY)))
        .source(source(shown))
        .build();
  }

  /** {@code 8 of 27; 15.9% to 48.5%}: what was divided by what, and the interval. */
  private Words working(PublishedKpi shown) {
    Words whole = cellOf(shown, KpiColumn.WHOLE);
    Words interval = cellOf(shown, KpiColumn.INTERVAL);
    if (whole.isEmpty()) {
      return interval;
    }
    Words working =
        cellOf(shown, KpiColumn.PART)
            .text(shown.indicator().unit() == IndicatorUnit.AVERAGE ? " ÷ " : " of ")
            .then(whole);
    return interval.isEmpty() ? working : working.text("; ").then(interval);
  }

  private Words benchmark(PublishedKpi shown) {
    return shown
        .comparison()
        .map(
            comparison ->
                cellOf(shown, KpiColumn.BENCHMARK_VALUE)
                    .text(" (")
                    .name(comparison.benchmark().name())
                    .text(")"))
        .orElse(Words.NONE);
  }

  /** Where a figure is from: a document with its paragraph, or that it is made up. */
  static Words source(PublishedKpi shown) {
    Provenance provenance = shown.provenance();
    Words source = Words.ofSource(provenance.source());
    // What is made up says so in capitals already.
    return provenance.kind() == Provenance.Kind.MADE_UP
        ? source
        : Words.of(Wording.sentence(provenance.kind().label()) + ": ").then(source);
  }

  /** The period of what is counted on a day. */
  static DateRange on(LocalDate day) {
    return DateRange.ofDays(day, day);
  }

  /** A day, or a first day and a last. */
  static Words when(DateRange period) {
    return period.lengthInDays() == 1
        ? Words.of(period.lastDay())
        : Words.of(period.from()).text(" to ").day(period.lastDay());
  }

  private static Optional<Movement> movement(PublishedKpi shown) {
    return shown
        .before()
        .flatMap(before -> before.figure().value())
        .flatMap(before -> shown.figure().flatMap(Figure::value).map(now -> movement(before, now)));
  }

  private static Movement movement(Fraction before, Fraction now) {
    int side = now.compareTo(before);
    return side == 0 ? Movement.UNCHANGED : side > 0 ? Movement.ROSE : Movement.FELL;
  }
}
