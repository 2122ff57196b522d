package org.caselight.examples.committeereport;

import java.util.Optional;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;

/** Puts a picture on the page. */
final class ChartBlock {
  private ChartBlock() {}

  static Chart of(ChartPicture picture, Words title, Words description, Table numbers) {
    return new Chart(
        picture.id(),
        title,
        description,
        picture.wideSvg(),
        Optional.of(picture.narrowSvg()),
        numbers);
  }
}
