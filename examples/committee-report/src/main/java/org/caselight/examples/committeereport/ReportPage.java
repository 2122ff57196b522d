package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.FigureRows;
import org.caselight.examples.committeereport.page.Page;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.scorecard.PublishedScorecard;

/**
 * The report as a page, for one edition.
 *
 * @param page what stands on it
 * @param figures the rows of its figures
 * @param scorecard its key figures
 */
record ReportPage(Page page, FigureRows figures, PublishedScorecard scorecard) {
  static ReportPage of(Papers papers, Questions questions) {
    Figures figures = new Figures(questions.disclosure());
    ImmutableList<PageSection> subjects = subjects(papers, questions, figures);
    PublishedScorecard scorecard =
        figures.scorecard("Children's services").release(questions.disclosure());
    PageSection attention = new AttentionPage(scorecard, subjects).section(figures);
    PageSection definitions =
        new DefinitionsPage(figures.indicators(), questions.disclosure()).section();
    Page page =
        new Page(
            "Children's services: report to committee",
            Words.of("What the figures say, how sure they are, and where they are from."),
            Words.of("Edition " + questions.edition().label() + "; ")
                .name(questions.disclosure().name()),
            Words.of(
                "Every figure on this page is a row of figures.csv, with its part, its whole and its"
                    + " source, and so is what is said of it."),
            ImmutableList.<PageSection>builder()
                .add(attention)
                .addAll(subjects)
                .add(definitions)
                .build());
    return new ReportPage(page, figures.rows(), scorecard);
  }

  /** The sections in the order of a report to committee. */
  private static ImmutableList<PageSection> subjects(
      Papers papers, Questions questions, Figures figures) {
    ImmutableList<String> caseworkNotThere =
        papers.casework().map(CaseworkFolder::filesNotThere).orElse(ImmutableList.of());
    return ImmutableList.of(
        withWhatIsMissing(
            new CaseloadsPage(
                    papers.averages(),
                    papers.workers(),
                    papers.cases(),
                    questions.policy(),
                    questions.supervisionEvery(),
                    questions.isFamilySafeguarding(),
                    questions.edition())
                .section(figures),
            rows(papers.averages(), PublishedAverages::rowsNotUsed)
                + rows(papers.workers(), WorkersCaseloads::rowsNotUsed)
                + rows(papers.cases(), OpenCases::rowsNotUsed),
            ImmutableList.of()),
        withWhatIsMissing(
            new FrontDoorPage(
                    papers.openByMonth(),
                    papers.statements(),
                    papers.casework(),
                    questions.caseworkAsAt(),
                    questions.edition())
                .section(figures),
            rows(papers.openByMonth(), OpenByMonth::rowsNotUsed)
                + rows(papers.statements(), Statements::rowsNotUsed)
                + rows(papers.casework(), CaseworkFolder::rowsNotUsed),
            caseworkNotThere),
        withWhatIsMissing(
            new VisitsPage(
                    papers.overdueVisits(),
                    papers.casework(),
                    questions.caseworkAsAt(),
                    questions.edition())
                .section(figures),
            rows(papers.overdueVisits(), OverdueVisitsByDay::rowsNotUsed)
                + rows(papers.casework(), CaseworkFolder::rowsNotUsed),
            caseworkNotThere),
        withWhatIsMissing(
            new ChildrenPage(
                    papers.rates(),
                    papers.casework(),
                    questions.caseworkAsAt(),
                    questions.edition())
                .section(figures),
            rows(papers.rates(), PrintedRates::rowsNotUsed)
                + rows(papers.casework(), CaseworkFolder::rowsNotUsed),
            caseworkNotThere),
        new ComparisonPage(papers.neighbours()).section(figures),
        new WorkforcePage(
                papers.workforce(),
                papers.workers(),
                questions.policies(),
                questions.workforceAsAt(),
                questions.edition())
            .section(figures),
        new ImprovementPage(
                papers.recommendations(),
                papers.actionPlan(),
                papers.inspections(),
                papers.escalation(),
                papers.disagreements(),
                questions.escalation(),
                questions.asAt(),
                questions.edition())
            .section(figures),
        new WhistleblowingPage(
                papers.whistleblowing(),
                questions.whistleblowingAsAt(),
                questions.asAt().isPresent(),
                questions.whistleblowing(),
                questions.edition())
            .section(figures));
  }

  private static <T> long rows(Optional<T> read, ToLongFunction<T> notUsed) {
    return read.map(notUsed::applyAsLong).orElse(0L);
  }

  /**
   * A figure that lacks rows or files looks like one that does not, so that its section says so.
   */
  private static PageSection withWhatIsMissing(
      PageSection section, long rowsNotUsed, ImmutableList<String> filesNotThere) {
    if (section.whyLeftOut().isPresent()) {
      return section;
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder().addAll(section.blocks());
    if (rowsNotUsed > 0) {
      blocks.add(
          new Paragraph(
              Words.of("Not every row could be used; standard error says which, and why.")));
    }
    if (!filesNotThere.isEmpty()) {
      blocks.add(
          new Paragraph(
              Words.of("Left out is what takes a file that was not there: ")
                  .name(String.join(", ", filesNotThere))
                  .text(".")));
    }
    return PageSection.of(section.id(), section.title(), blocks.build());
  }
}
