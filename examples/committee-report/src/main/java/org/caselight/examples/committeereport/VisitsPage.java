package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.scorecard.Kpi;

/** Whether children are seen: the page's section on visits. */
final class VisitsPage {
  private static final String ID = "visits";
  private static final String TITLE = "Visits";

  private final Optional<OverdueVisitsOnPage> overdue;
  private final Optional<VisitsDueOnPage> casework;

  /**
   * Takes what was read.
   *
   * @param overdue how many visits were overdue on some days
   * @param casework a council's children and what was done for them
   * @param asAt the day that is asked about of them
   * @param edition for whom the page is
   */
  VisitsPage(
      Optional<OverdueVisitsByDay> overdue,
      Optional<CaseworkFolder> casework,
      LocalDate asAt,
      Edition edition) {
    this.overdue = overdue.filter(read -> !read.days().isEmpty()).map(OverdueVisitsOnPage::new);
    this.casework =
        casework
            .filter(folder -> !folder.involvements().isEmpty() && !folder.visits().isEmpty())
            .map(folder -> new VisitsDueOnPage(folder, asAt, edition));
  }

  PageSection section(Figures figures) {
    if (overdue.isEmpty() && casework.isEmpty()) {
      return PageSection.leftOut(
          ID,
          TITLE,
          PageWords.leftOutFor(
              "file of overdue visits, or of visits and whom they are due to,",
              "--overdue-visits or --casework"));
    }
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    overdue.ifPresent(part -> key.addAll(part.keyFigures(figures.policy())));
    casework.ifPresent(part -> key.addAll(part.keyFigures()));
    List<Block> blocks = new ArrayList<>();
    overdue.ifPresent(part -> blocks.add(new Paragraph(part.lead(figures))));
    casework.ifPresent(part -> blocks.add(new Paragraph(part.lead(figures))));
    blocks.add(figures.keyFigures(Words.of("Key figures of visits"), key.build()));
    overdue.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("overdue visits by day", "--overdue-visits")));
    casework.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("visits and whom they are due to", "--casework")));
    blocks.add(new Heading(Words.of("How to read these figures")));
    blocks.add(notes());
    return PageSection.of(ID, TITLE, blocks);
  }

  private Points notes() {
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    overdue.ifPresent(
        any ->
            notes.add(
                Words.of(
                    "Why visits are overdue, and for how long, is not in numbers by day: it takes the"
                        + " visits one by one. A status that is not known is not nought.")));
    casework.ifPresent(part -> notes.addAll(part.notes()));
    return new Points(notes.build());
  }
}
