package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.examples.committeereport.chart.CaseloadsChart;
import org.caselight.examples.committeereport.chart.CaseloadsChart.Bar;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.chart.Mark;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.indicator.Rag;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.PublishedKpi;

/** Teams' published averages against their limits, on the page. */
final class AveragesOnPage {
  private final PublishedAverages published;
  private final Origin origin;
  private final CaseloadRollUp rollUp;
  private final TeamFigures teams;
  private final boolean familySafeguarding;

  AveragesOnPage(PublishedAverages published, CaseloadPolicy policy, boolean familySafeguarding) {
    this.published = published;
    this.origin = Origin.cambridgeshireOr(published.file());
    this.rollUp = rollUp(published, policy);
    this.teams = new TeamFigures(rollUp, origin, published.paragraphs(), true);
    this.familySafeguarding = familySafeguarding;
  }

  private static CaseloadRollUp rollUp(PublishedAverages published, CaseloadPolicy policy) {
    return published.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
  }

  Kpi keyFigure() {
    return teams.over();
  }

  Paragraph lead(Figures figures) {
    return teams.lead(figures);
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(chart(figures));
    blocks.add(PageWords.source(published.file(), published.paragraphs()));
    if (familySafeguarding) {
      blocks.add(familySafeguarding(figures));
    }
    return ImmutableList.copyOf(blocks);
  }

  private Chart chart(Figures figures) {
    Words title = Words.of("Average caseload of each team against its limit");
    Words description = description(figures);
    ChartPicture picture =
        CaseloadsChart.picture(
            new ChartText("caseloads", title.toString(), description.toString()),
            "Cases for each full-time equivalent; the tick is the limit",
            rollUp.checks().stream().map(check -> bar(figures, check)).collect(toImmutableList()));
    return ChartBlock.of(picture, title, description, table(figures));
  }

  private Bar bar(Figures figures, CaseloadCheck check) {
    PublishedKpi average = figures.release(teams.average(check));
    return new Bar(
        Wording.teamName(check),
        average.value(),
        average.shown(),
        Optional.of(check.limit().casesPerFte()),
        average.figure().isPresent() ? mark(check) : Mark.notKnown("withheld"));
  }

  private static Mark mark(CaseloadCheck check) {
    return check
        .rag()
        .map(
            rag ->
                switch (rag) {
                  case RED -> Mark.over("red");
                  case AMBER -> Mark.close("amber");
                  case GREEN, BLUE -> Mark.within("within");
                })
        .orElse(Mark.notKnown(Wording.NOT_KNOWN));
  }

  private Words description(Figures figures) {
    return Words.of("A bar for each team, the worst first, with a tick at its limit: ")
        .then(figures.shown(teams.withColour(Rag.RED, rollUp.red().size())))
        .text(" red, ")
        .then(figures.shown(teams.withColour(Rag.AMBER, rollUp.close().size())))
        .text(" amber, ")
        .then(figures.shown(teams.withColour(Rag.GREEN, rollUp.within().size())))
        .text(" green.");
  }

  private Table table(Figures figures) {
    Table.Builder table =
        TeamFigures.table(
                Words.of("Teams' average caseloads in the week ending ")
                    .day(teams.week().lastDay()))
            .textColumn("What it says");
    for (CaseloadCheck check : rollUp.checks()) {
      PublishedKpi average = figures.release(teams.average(check));
      table.row(
          TeamFigures.name(check),
          Words.of(check.team().kind().label()),
          figures.shown(average),
          TeamFigures.limit(figures, check, average),
          TeamFigures.colour(check, average),
          figures.cellOf(average, KpiColumn.WHY));
    }
    return table.build();
  }

  /** How many of these teams Family Safeguarding would find over. */
  private Paragraph familySafeguarding(Figures figures) {
    CaseloadPolicy policy = CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE;
    CaseloadRollUp against = rollUp(published, policy);
    Kpi over =
        Kpi.builder(KeyIndicator.TEAMS_OVER_LIMIT)
            .who(origin.who() + ", by the limit of Family Safeguarding")
            .period(teams.week())
            .figure(TeamFigures.shareOver(against))
            .provenance(origin.computed(published.paragraphs()))
            .build();
    PublishedKpi shown = figures.release(over);
    return new Paragraph(
        Words.of("Family Safeguarding asks for an average of ")
            .source(policy.limit() + " (" + policy.source().orElseThrow() + ")")
            .text(": ")
            .then(figures.cellOf(shown, KpiColumn.PART))
            .text(" of ")
            .then(figures.cellOf(shown, KpiColumn.WHOLE))
            .text(" teams, ")
            .then(figures.shown(shown))
            .text(", are above that."));
  }
}
