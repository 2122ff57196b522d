package org.caselight.examples.committeereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.Mark;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.service.Theme;

/** How many raised each theme, as bars; and whether something was done, where that may be said. */
final class ThemesChart {
  static final Indicator RAISED =
      Indicator.builder()
          .code("whistleblowing-by-theme")
          .title("Whistleblowing records by theme")
          .definition("concerns received in the year that raised the theme; one may raise several")
          .source("Cambridgeshire, Summary of whistleblowing referrals, 2024-25")
          .unit(IndicatorUnit.NUMBER)
          .polarity(Polarity.NEITHER)
          .people(PeopleCounted.IN_PART)
          .build();

  private final Figures figures;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Theme theme, PublishedKpi raised, Optional<Boolean> isAnswered) {}

  ThemesChart(Figures figures) {
    this.figures = figures;
  }

  /** Adds a theme of which no more is said. */
  void add(Theme theme, PublishedKpi raised) {
    rows.add(new Row(theme, raised, Optional.empty()));
  }

  void add(Theme theme, PublishedKpi raised, boolean isAnswered) {
    rows.add(new Row(theme, raised, Optional.of(isAnswered)));
  }

  Chart build(Words title) {
    boolean isAnswerTold = rows.stream().anyMatch(row -> row.isAnswered().isPresent());
    Table.Builder table = Table.builder(title).textColumn("Theme").numberColumn("Raised by");
    if (isAnswerTold) {
      table.textColumn("Something done");
    }
    for (Row row : rows) {
      Words theme = Words.ofName(row.theme().name());
      Words raised = figures.shown(row.raised());
      if (isAnswerTold) {
        table.row(
            theme, raised, Words.of(row.isAnswered().orElseThrow() ? "yes" : "nothing recorded"));
      } else {
        table.row(theme, raised);
      }
    }
    Words description =
        Words.of("Records by theme: ")
            .then(
                PageWords.joined(
                    rows,
                    ", ",
                    row ->
                        Words.ofName(row.theme().name())
                            .text(" ")
                            .then(figures.shown(row.raised()))))
            .text(".");
    return ChartBlock.of(
        BarsChart.picture(
            new ChartText("whistleblowing-themes", title.toString(), description.toString()),
            "Records",
            rows.stream().map(ThemesChart::bar).toList()),
        title,
        description,
        table.build());
  }

  private static BarsChart.Bar bar(Row row) {
    return new BarsChart.Bar(
        row.theme().name(),
        row.raised().value(),
        row.raised().shown(),
        row.isAnswered()
            .map(
                isAnswered ->
                    isAnswered ? Mark.within("something done") : Mark.notKnown("nothing recorded")),
        Optional.empty());
  }
}
