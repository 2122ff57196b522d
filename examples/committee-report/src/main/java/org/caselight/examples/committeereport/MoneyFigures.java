package org.caselight.examples.committeereport;

import java.time.LocalDate;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Figure;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.Subject;
import org.caselight.service.Pounds;

/** What posts and payments cost on the day asked about, as figures of the page. */
final class MoneyFigures {
  private final Origin origin;
  private final LocalDate asAt;
  private final Figures figures;

  MoneyFigures(InputFile folder, LocalDate asAt, Figures figures) {
    this.origin = Origin.madeUpOr(folder);
    this.asAt = asAt;
    this.figures = figures;
  }

  Origin origin() {
    return origin;
  }

  Kpi.Builder kpi(Indicator indicator, String who, Figure figure) {
    return kpi(indicator, who, figure, origin.computed());
  }

  Kpi.Builder kpi(Indicator indicator, String who, Figure figure, Provenance provenance) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(Subject.WORKFORCE)
        .who(who)
        .period(Figures.on(asAt))
        .figure(figure)
        .provenance(provenance);
  }

  Words pounds(Indicator indicator, String who, Pounds pounds) {
    return Words.of("£").then(figures.shown(kpi(indicator, who, Amounts.pounds(pounds)).build()));
  }
}
