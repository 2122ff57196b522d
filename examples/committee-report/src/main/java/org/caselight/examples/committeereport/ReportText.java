package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.PublishedScorecard;

/**
 * The report as it is printed on the terminal. For the director it is everything in full; for
 * publication what needs attention, and where the rest stands: the full text lists people one by
 * one.
 */
final class ReportText {
  private final Papers papers;
  private final Questions questions;

  ReportText(Papers papers, Questions questions) {
    this.papers = papers;
    this.questions = questions;
  }

  /**
   * The text.
   *
   * @param scorecard the key figures, if there is a page
   * @param written where the page was written, if it was
   */
  TextReport report(Optional<PublishedScorecard> scorecard, Optional<Path> written) {
    TextReport report = new TextReport("CHILDREN'S SERVICES: REPORT TO COMMITTEE");
    scorecard.ifPresent(card -> addScorecard(report, card));
    if (!questions.edition().isForPublication()) {
      addInFull(report);
    }
    written.ifPresent(folder -> addWritten(report, folder));
    return report;
  }

  private void addScorecard(TextReport report, PublishedScorecard card) {
    report.section("What needs attention");
    report.blank();
    report.item("Edition: ", questions.edition().label() + "; " + questions.disclosure().name());
    report.paragraph(Wording.sentence(card.toString()) + ".");
    addGroup(report, "Needs attention", card.needingAttention());
    addGroup(report, "To watch", card.toWatch());
    addGroup(report, "Nothing to note", card.nothingToNote());
    addGroup(report, "Not judged, for they are rounded", card.notJudged());
    addGroup(report, "Not shown", card.notShown());
  }

  private static void addGroup(
      TextReport report, String heading, ImmutableList<PublishedKpi> kpis) {
    if (!kpis.isEmpty()) {
      report.heading(heading);
      kpis.forEach(
          kpi -> report.item("- ", Wording.withDates(Printable.escaped(kpi.sentence())) + "."));
    }
  }

  private void addWritten(TextReport report, Path folder) {
    report.section("The report as a page");
    report.blank();
    report.item("Written: ", folder.resolve("index.html").toString());
    report.item(
        "Beside:  ",
        "report.md (the same as Markdown), figures.csv (every figure of the page with its part and"
            + " whole), charts/*.svg, and flowchart.mmd if there is a flowchart");
    report.item(
        "Edition: ",
        questions.edition().label()
            + (questions.edition().isForPublication()
                ? "; the sections are on the page only, for their full text lists people one by one"
                : "; --edition publication withholds small numbers"));
  }

  private void addInFull(TextReport report) {
    papers
        .averages()
        .ifPresent(
            read ->
                new AveragesSection(read, questions.policy(), questions.isFamilySafeguarding())
                    .addTo(report));
    papers.workers().ifPresent(read -> new WorkersSection(read, questions.policy()).addTo(report));
    papers
        .cases()
        .ifPresent(
            read ->
                new CasesSection(read, questions.policy(), questions.supervisionEvery())
                    .addTo(report));
    papers
        .openByMonth()
        .ifPresent(read -> new OpenByMonthSection(read, papers.statements()).addTo(report));
    papers
        .casework()
        .ifPresent(
            read ->
                new CaseworkSection(read, questions.caseworkAsAt(), isAsAtGiven()).addTo(report));
    papers.rates().ifPresent(read -> new RatesSection(read).addTo(report));
    papers.neighbours().ifPresent(read -> new NeighboursSection(read).addTo(report));
    papers.overdueVisits().ifPresent(read -> new OverdueVisitsSection(read).addTo(report));
    papers
        .workforce()
        .ifPresent(
            read ->
                new WorkforceSection(
                        read,
                        papers.workers(),
                        questions.policies(),
                        questions.workforceAsAt(),
                        isAsAtGiven())
                    .addTo(report));
    papers
        .recommendations()
        .ifPresent(read -> new RecommendationsSection(read, questions.asAt()).addTo(report));
    papers
        .actionPlan()
        .ifPresent(read -> new ActionPlanSection(read, questions.asAt()).addTo(report));
    papers
        .whistleblowing()
        .ifPresent(
            read ->
                new WhistleblowingSection(
                        read,
                        questions.whistleblowingAsAt(),
                        isAsAtGiven(),
                        questions.whistleblowing())
                    .addTo(report));
    papers
        .inspections()
        .ifPresent(
            read ->
                new InspectionsSection(read, questions.inspectionsAsAt(), isAsAtGiven())
                    .addTo(report));
    papers
        .escalation()
        .ifPresent(
            read ->
                new EscalationSection(read, questions.escalation())
                    .addTo(
                        report,
                        papers
                            .disagreements()
                            .map(
                                events ->
                                    new EscalationSection.Waiting(
                                        events, questions.disagreementsAsAt(), isAsAtGiven()))));
  }

  private boolean isAsAtGiven() {
    return questions.asAt().isPresent();
  }
}
