package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caselight.disclosure.Symbol;
import org.caselight.examples.committeereport.page.Attention;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.FigureLink;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Part;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Count;
import org.caselight.indicator.PeopleCounted;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.PublishedScorecard;

/** What a committee should look at first: the key figures of all sections, the worst first. */
final class AttentionPage {
  static final String ID = "attention";
  private static final String TITLE = "What needs attention";

  private final PublishedScorecard scorecard;
  private final ImmutableList<PageSection> sections;

  /**
   * Takes what the sections brought.
   *
   * @param scorecard the key figures as they may be shown
   * @param sections where they stand
   */
  AttentionPage(PublishedScorecard scorecard, ImmutableList<PageSection> sections) {
    this.scorecard = scorecard;
    this.sections = sections;
  }

  PageSection section(Figures figures) {
    if (scorecard.kpis().isEmpty()) {
      return PageSection.leftOut(
          ID, TITLE, Words.of("There is no key figure: no file has brought one."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(inShort(figures)));
    if (!scorecard.needingAttention().isEmpty()) {
      blocks.add(
          new Attention(
              scorecard.needingAttention().stream()
                  .map(kpi -> item(kpi, figures))
                  .collect(toImmutableList())));
    }
    addPoints(blocks, "To watch", scorecard.toWatch(), figures);
    addPoints(blocks, "Not judged, for they are rounded", scorecard.notJudged(), figures);
    addNotShown(blocks);
    blocks.add(
        new Paragraph(
            Words.of(
                "Needs attention: the target is missed, or something was found that is a concern."
                    + " To watch: it gets worse, is worse than others by more than chance explains,"
                    + " or cannot be told. The worst comes first: by colour; then what is a concern,"
                    + " gets worse or is worse than others; then by how far it is from its target, as"
                    + " a share of the target.")));
    return PageSection.of(ID, TITLE, blocks);
  }

  private Words inShort(Figures figures) {
    return Words.of("Of ")
        .then(number(figures, "Key figures", scorecard.kpis().size()))
        .text(" key figures ")
        .then(
            number(figures, "Key figures that need attention", scorecard.needingAttention().size()))
        .text(scorecard.needingAttention().size() == 1 ? " needs" : " need")
        .text(" attention and ")
        .then(number(figures, "Key figures to watch", scorecard.toWatch().size()))
        .text(scorecard.toWatch().size() == 1 ? " is" : " are")
        .text(" to watch")
        .text(
            scorecard.notShown().isEmpty()
                ? "."
                : "; of those that this edition does not show it says nothing.");
  }

  /** A number of figures is a figure of the page, too. */
  private Words number(Figures figures, String title, int count) {
    LocalDate last =
        scorecard.kpis().stream()
            .map(kpi -> kpi.period().lastDay())
            .max(LocalDate::compareTo)
            .orElseThrow();
    return figures.shown(
        Kpi.builder()
            .indicator(Amounts.count(title, PeopleCounted.NOWHERE))
            .who("this report")
            .period(Figures.on(last))
            .figure(Count.of(count))
            .provenance(Provenance.computed("this report"))
            .build());
  }

  private Attention.Item item(PublishedKpi kpi, Figures figures) {
    return new Attention.Item(
        kpi.rag(), title(kpi), why(kpi, figures), sectionOf(figures.shown(kpi)));
  }

  private static Words title(PublishedKpi kpi) {
    return Words.ofName(kpi.indicator().title()).text(", ").name(kpi.who());
  }

  private static Words why(PublishedKpi kpi, Figures figures) {
    Words shown =
        figures
            .shown(kpi)
            .text(", ")
            .then(Figures.when(kpi.period()))
            .text(kpi.provenance().kind() == Provenance.Kind.MADE_UP ? " (MADE UP)" : "");
    Words why = figures.cellOf(kpi, KpiColumn.WHY);
    return why.isEmpty() ? shown : shown.text(": ").then(why);
  }

  /** The section in which a figure stands. */
  private String sectionOf(Words figure) {
    ImmutableList<Part> parts = figure.parts();
    return sections.stream()
        .filter(
            section ->
                section
                    .words()
                    .flatMap(words -> words.parts().stream())
                    .filter(FigureLink.class::isInstance)
                    .anyMatch(parts::contains))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void addPoints(
      List<Block> blocks, String heading, ImmutableList<PublishedKpi> kpis, Figures figures) {
    if (!kpis.isEmpty()) {
      blocks.add(new Heading(Words.of(heading)));
      blocks.add(
          new Points(
              kpis.stream()
                  .map(kpi -> title(kpi).text(": ").then(why(kpi, figures)))
                  .collect(toImmutableList())));
    }
  }

  private void addNotShown(List<Block> blocks) {
    ImmutableListMultimap<Symbol, PublishedKpi> byReason =
        Multimaps.index(scorecard.notShown(), kpi -> kpi.symbol().orElseThrow());
    if (!byReason.isEmpty()) {
      blocks.add(new Heading(Words.of("Not shown in this edition")));
      byReason
          .asMap()
          .forEach(
              (reason, kpis) ->
                  blocks.add(
                      new Paragraph(
                          PageWords.joined(kpis, "; ", AttentionPage::title)
                              .text(": " + reason.meaning() + "."))));
    }
  }
}
