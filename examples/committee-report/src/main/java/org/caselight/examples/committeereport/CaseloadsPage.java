package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.indicator.Tolerance;
import org.caselight.scorecard.Kpi;

/** Whether the work is shared and bearable: the page's section on caseloads. */
final class CaseloadsPage {
  private static final String ID = "caseloads";
  private static final String TITLE = "Caseloads";

  private final Optional<AveragesOnPage> averages;
  private final Optional<WorkersOnPage> workers;
  private final Optional<CasesOnPage> cases;
  private final CaseloadPolicy policy;

  /**
   * Takes what was read.
   *
   * @param averages teams' published averages
   * @param workers workers' own caseloads
   * @param cases open cases
   * @param policy what caseloads are held against
   * @param supervisionEvery how often a case is to be discussed
   * @param familySafeguarding whether averages are held against Family Safeguarding's limit too
   * @param edition for whom the page is
   */
  CaseloadsPage(
      Optional<PublishedAverages> averages,
      Optional<WorkersCaseloads> workers,
      Optional<OpenCases> cases,
      CaseloadPolicy policy,
      Period supervisionEvery,
      boolean familySafeguarding,
      Edition edition) {
    this.averages =
        averages
            .filter(read -> !read.snapshots().isEmpty())
            .map(read -> new AveragesOnPage(read, policy, familySafeguarding));
    this.workers =
        workers
            .filter(read -> !read.snapshots().isEmpty())
            .map(read -> new WorkersOnPage(read, policy, edition));
    this.cases =
        cases
            .filter(read -> !read.allocations().isEmpty())
            .map(read -> new CasesOnPage(read, policy, supervisionEvery, edition));
    this.policy = policy;
  }

  PageSection section(Figures figures) {
    ImmutableList<Kpi> key = keyFigures(figures);
    if (key.isEmpty()) {
      return PageSection.leftOut(
          ID, TITLE, PageWords.leftOutFor("file of caseloads", "--averages, --workers or --cases"));
    }
    List<Block> blocks = new ArrayList<>();
    averages
        .map(part -> part.lead(figures))
        .or(() -> workers.map(part -> part.lead(figures)))
        .ifPresent(blocks::add);
    blocks.add(figures.keyFigures(Words.of("Key figures of caseloads"), key));
    averages.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("teams' published averages", "--averages")));
    workers.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("workers' own caseloads", "--workers")));
    cases.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("open cases", "--cases")));
    blocks.add(new Heading(Words.of("How to read these figures")));
    blocks.add(notes());
    return PageSection.of(ID, TITLE, blocks);
  }

  private ImmutableList<Kpi> keyFigures(Figures figures) {
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    // Both may be of the same teams: what was published comes first.
    averages
        .map(AveragesOnPage::keyFigure)
        .or(() -> workers.map(WorkersOnPage::teamsOver))
        .ifPresent(key::add);
    workers.flatMap(part -> part.average(figures.policy())).ifPresent(key::add);
    cases.ifPresent(part -> key.addAll(part.keyFigures()));
    return key.build();
  }

  private Points notes() {
    List<Words> notes = new ArrayList<>();
    notes.add(
        Words.of("Limits: ")
            .source(policy + " (" + policy.source().orElse("the options of this run") + ")")
            .text(
                ". Green is within the limit, at the limit included; amber is over it within the"
                    + " tolerance; red is over by more."));
    if (policy.tolerance().equals(Tolerance.DEFAULT)) {
      notes.add(Words.of("No source gives a number for the tolerance: it is a convention."));
    }
    notes.add(
        Words.of(
            "An average is cases ÷ full-time equivalents (FTE). Averages of teams cannot be averaged"
                + " into one of the service: small teams would weigh as much as large ones."));
    if (cases.map(CasesOnPage::hasLocalChoices).orElse(false)) {
      notes.add(
          Words.of(
              "That no case should be without a worker, and how much supervision may be overdue, are"
                  + " local choices, made up for the made-up cases."));
    }
    return new Points(ImmutableList.copyOf(notes));
  }
}
