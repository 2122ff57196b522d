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
import org.caselight.series.ControlChart;

/** What comes in, and whether it changed: the page's section on the front door. */
final class FrontDoorPage {
  private static final String ID = "front-door";
  private static final String TITLE = "Front door";

  private final Optional<OpenByMonth> open;
  private final Optional<Statements> statements;
  private final Optional<FrontDoorOnPage> casework;

  /**
   * Takes what was read.
   *
   * @param open children open to the service, by month
   * @param statements what was said of those numbers
   * @param casework a council's children and what was done for them
   * @param asAt the day that is asked about of them
   * @param edition for whom the page is
   */
  FrontDoorPage(
      Optional<OpenByMonth> open,
      Optional<Statements> statements,
      Optional<CaseworkFolder> casework,
      LocalDate asAt,
      Edition edition) {
    this.open = open.filter(read -> !read.series().isEmpty());
    this.statements = statements;
    this.casework =
        casework
            .filter(folder -> !folder.hasNoFrontDoor())
            .map(folder -> new FrontDoorOnPage(folder, asAt, edition));
  }

  PageSection section(Figures figures) {
    if (open.isEmpty() && casework.isEmpty()) {
      return PageSection.leftOut(
          ID,
          TITLE,
          PageWords.leftOutFor(
              "file of children open by month, of contacts, referrals or assessments",
              "--open-by-month or --casework"));
    }
    Optional<OpenCasesOnPage> months =
        open.map(read -> new OpenCasesOnPage(read, statements, figures.policy()));
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    months.ifPresent(part -> key.add(part.keyFigure()));
    casework.ifPresent(part -> key.addAll(part.keyFigures(figures.policy())));
    List<Block> blocks = new ArrayList<>();
    months.ifPresent(part -> blocks.add(new Paragraph(part.lead(figures))));
    casework.ifPresent(part -> blocks.add(new Paragraph(part.lead(figures))));
    blocks.add(figures.keyFigures(Words.of("Key figures of the front door"), key.build()));
    months.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("children open by month", "--open-by-month")));
    casework.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("contacts, referrals and assessments", "--casework")));
    blocks.add(new Heading(Words.of("How to read these figures")));
    blocks.add(notes());
    return PageSection.of(ID, TITLE, blocks);
  }

  private Points notes() {
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    notes.add(
        Words.of("Any such number goes up and down by itself. A control chart (as in ")
            .source("Making Data Count, NHS England")
            .text(") shows how far by chance alone: a month outside the limits, or ")
            .source(ControlChart.POINTS_IN_A_RUN + " in a row")
            .text(
                " that rise, fall or stay on one side of the mean, or two of three in a row near one"
                    + " limit, says that something changed, not what. Neither more nor fewer is better by itself."));
    casework.ifPresent(part -> notes.addAll(part.notes()));
    return new Points(notes.build());
  }
}
