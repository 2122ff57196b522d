package org.caselight.examples.committeereport;

import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Figure;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.PublishedKpi;

/** A figure with its working. */
final class PartOfWhole {
  private PartOfWhole() {}

  /** {@code 25.4% (30 of 118)}, or what stands instead; no more of what is nothing ÷ nothing. */
  static Words shown(Figures figures, PublishedKpi share) {
    Words shown = figures.shown(share);
    return share.figure().map(Figure::isDefined).orElse(false)
        ? shown.text(" (").then(working(figures, share)).text(")")
        : shown;
  }

  /** {@code 30 of 118}; nothing of a figure that is withheld. */
  static Words working(Figures figures, PublishedKpi share) {
    return share.figure().isPresent()
        ? figures
            .cellOf(share, KpiColumn.PART)
            .text(" of ")
            .then(figures.cellOf(share, KpiColumn.WHOLE))
        : Words.NONE;
  }
}
