package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.Statements.Said;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Count;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.series.Change;
import org.caselight.series.ControlChart;
import org.caselight.series.MonthlySeries;
import org.caselight.series.StatementCheck;

/** How many children are open by month, and whether what was said of that is so, on the page. */
final class OpenCasesOnPage {
  private final OpenByMonth open;
  private final Optional<Statements> statements;
  private final Origin origin;
  private final MonthlySeries series;
  private final Kpi keyFigure;
  private final MonthsOnPage months;

  /**
   * Takes what was read.
   *
   * @param open the numbers, of a month at least
   * @param statements what was said of them
   * @param policy what may be shown of a count
   */
  OpenCasesOnPage(OpenByMonth open, Optional<Statements> statements, DisclosurePolicy policy) {
    this.open = open;
    this.statements = statements;
    this.origin = Origin.cambridgeshireOr(open.file());
    this.series = open.series();
    MonthsOnPage plain =
        new MonthsOnPage(
            "open-cases",
            "children open to the service",
            origin.suffix(),
            ControlChart.of(series, Polarity.NEITHER),
            series.values().entrySet().stream()
                .collect(
                    toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        month ->
                            ofMonth(month.getKey(), month.getValue()).build().release(policy))));
    this.keyFigure = keyFigure(plain);
    this.months = plain.with(series.lastMonth().orElseThrow(), keyFigure.release(policy));
  }

  private Kpi.Builder ofMonth(YearMonth month, BigDecimal children) {
    return origin
        .kpi(
            KeyIndicator.CHILDREN_OPEN, DateRange.ofMonth(month), origin.printed(open.paragraphs()))
        .figure(Count.of(children.longValueExact()));
  }

  /** The last month, with what its control chart and the statements show. */
  Kpi keyFigure() {
    return keyFigure;
  }

  private Kpi keyFigure(MonthsOnPage plain) {
    YearMonth last = series.lastMonth().orElseThrow();
    ImmutableSortedMap<YearMonth, BigDecimal> values = series.values();
    Kpi.Builder kpi = ofMonth(last, series.value(last).orElseThrow());
    values
        .headMap(last, false)
        .forEach((month, children) -> kpi.addEarlier(reading(month, children)));
    return kpi.addAllFindings(notSo(plain)).addAllFindings(plain.findings()).build();
  }

  private static Reading reading(YearMonth month, BigDecimal children) {
    return Reading.of(month.atEndOfMonth(), Count.of(children.longValueExact()));
  }

  /** What was said and is not so; nothing where a month of the chart may not be shown. */
  private ImmutableList<KpiFinding> notSo(MonthsOnPage plain) {
    return said(plain).stream()
        .filter(said -> agrees(said).equals(Optional.of(false)))
        .map(said -> KpiFinding.concern("said: " + StatementsPart.inWords(said, series)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Said> said(MonthsOnPage shown) {
    return shown.isWhole()
        ? statements.map(Statements::said).orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  private Optional<Boolean> agrees(Said said) {
    return said.statement().heldAgainst(series).agrees();
  }

  Words lead(Figures figures) {
    YearMonth last = series.lastMonth().orElseThrow();
    return Words.ofName(origin.who())
        .text(": ")
        .then(months.value(figures, last))
        .text(" children were open to the service in ")
        .name(Wording.month(last))
        .text(".")
        .then(months.signals());
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(months.chart(figures));
    if (!said(months).isEmpty()) {
      blocks.add(statements(figures));
    }
    blocks.add(PageWords.source(open.file(), open.paragraphs()));
    return ImmutableList.copyOf(blocks);
  }

  private Table statements(Figures figures) {
    Table.Builder table =
        Table.builder(Words.of("What was said of these numbers"))
            .textColumn("Said")
            .textColumn("Is it so?")
            .textColumn("What the numbers show");
    for (Said said : said(months)) {
      table.row(
          Words.ofSource(StatementsPart.quoted(said)),
          Words.of(
              agrees(said)
                  .map(agrees -> agrees ? "agrees" : "does not agree")
                  .orElse("cannot be told")),
          shown(figures, said));
    }
    return table.build();
  }

  private Words shown(Figures figures, Said said) {
    StatementCheck check = said.statement().heldAgainst(series);
    return check
        .shown()
        .map(
            change ->
                month(figures, change.earlierMonth())
                    .text(", then ")
                    .then(month(figures, change.laterMonth()))
                    .then(moved(figures, change)))
        .orElse(
            Words.of("nothing of the kind up to ")
                .name(Wording.month(said.statement().laterMonth())));
  }

  private Words month(Figures figures, YearMonth month) {
    return months.value(figures, month).text(" in ").name(Wording.month(month));
  }

  private Words moved(Figures figures, Change change) {
    int side = change.difference().signum();
    return side == 0
        ? Words.of(": no change")
        : Words.of(side > 0 ? ": a rise of " : ": a fall of ")
            .then(
                figures.shown(
                    origin.count(
                        KeyIndicator.CHILDREN_OPEN.subject(),
                        side > 0
                            ? "Rise in children open to the service"
                            : "Fall in children open to the service",
                        PeopleCounted.NOWHERE,
                        DateRange.ofMonths(change.earlierMonth(), change.laterMonth()),
                        change.difference().abs().longValueExact())));
  }
}
