package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.casework.visit.OverdueVisit;
import org.caselight.casework.visit.OverdueVisits;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.BarsChart.Bar;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Target;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.service.Status;

/** Which children have not been seen for too long, on the page. */
final class VisitsDueOnPage {
  /** A local choice, made up for made-up records: no source gives a number. */
  private static final Target OVERDUE_AT_MOST = Target.atMostPercent(10);

  private final CaseworkFigures casework;
  private final CaseworkMeasures measures;
  private final OverdueVisits overdue;
  private final Edition edition;

  VisitsDueOnPage(CaseworkFolder folder, LocalDate asAt, Edition edition) {
    this.casework = new CaseworkFigures(folder, asAt, edition);
    this.measures = casework.measures();
    this.overdue = measures.overdueVisits();
    this.edition = edition;
  }

  ImmutableList<Kpi> keyFigures() {
    return ImmutableList.of(
        overdue(),
        casework
            .onceOnly(KeyIndicator.SEEN_ALONE, measures.period(), measures.seenAlone())
            .build());
  }

  private Kpi overdue() {
    return casework
        .onceOnly(KeyIndicator.VISITS_OVERDUE, casework.onDay(), overdue.share())
        .target(casework.localChoice(OVERDUE_AT_MOST))
        .build();
  }

  Words lead(Figures figures) {
    PublishedKpi share = figures.release(overdue());
    Words who = Words.ofName(casework.origin().who()).text(casework.origin().suffix() + ": ");
    return share.figure().isEmpty()
        ? who.text("how many visits are overdue is withheld in this edition.")
        : who.text("on ")
            .day(measures.asAt())
            .text(", the visit to ")
            .then(PartOfWhole.working(figures, share))
            .text(" children was overdue.");
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Words.of("Visits that are due" + casework.origin().suffix())));
    blocks.add(
        byStatus(figures)
            .orElseGet(
                () ->
                    new Paragraph(
                        Words.of(
                            "Numbers by status are left out of this edition: some are too small to"
                                + " be shown."))));
    blocks.addAll(
        casework.single(
            "Visits overdue, the longest first",
            ImmutableList.sortedCopyOf(
                Comparator.comparing(OverdueVisit::daysOverdue).reversed(), overdue.visits()),
            VisitsDueOnPage::inWords));
    blocks.addAll(casework.noneSingle());
    blocks.add(casework.source());
    return ImmutableList.copyOf(blocks);
  }

  private static Words inWords(OverdueVisit visit) {
    Words child =
        Words.ofName(Wording.child(visit.child())).text(", " + visit.countedUnder().label());
    return visit.due().dueOn().map(due -> child.text(", due on ").day(due)).orElse(child);
  }

  private Optional<Block> byStatus(Figures figures) {
    ImmutableSortedMap<Status, Proportion> shares = measures.visitsOverdueByStatus().figure();
    if (tellsMore(figures, shares)) {
      return Optional.empty();
    }
    ImmutableList<Status> statuses = shares.keySet().asList();
    return Breakdown.ofCounts(
            shares.entrySet().stream().map(this::number).collect(toImmutableList()),
            figures.policy())
        .map(released -> chart(figures, statuses, shares, released));
  }

  /**
   * Whether numbers by status would give away one that is withheld: of all children, which is their
   * sum, or of those not overdue under a status, for how many are under it stands elsewhere.
   */
  private boolean tellsMore(Figures figures, ImmutableSortedMap<Status, Proportion> shares) {
    return figures.release(overdue()).figure().isEmpty()
        || shares.values().stream()
            .flatMap(share -> Stream.of(share.whole(), share.whole() - share.part()))
            .anyMatch(figures.policy()::mustWithhold);
  }

  private Kpi number(Map.Entry<Status, Proportion> status) {
    return casework.count(
        KeyIndicator.VISITS_OVERDUE.subject(),
        "Children whose visit is overdue: " + status.getKey().label(),
        casework.onDay(),
        status.getValue().part());
  }

  private Chart chart(
      Figures figures,
      ImmutableList<Status> statuses,
      ImmutableSortedMap<Status, Proportion> shares,
      ImmutableList<PublishedKpi> released) {
    Words title =
        Words.of("Children whose visit is overdue, by status" + casework.origin().suffix());
    Words description = Words.of("A bar for each status. ").then(lead(figures));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      PublishedKpi kpi = released.get(i);
      bars.add(Bar.of(Wording.sentence(statuses.get(i).label()), kpi.value(), kpi.shown()));
    }
    ChartPicture picture =
        BarsChart.picture(
            new ChartText("visits-overdue-by-status", title.toString(), description.toString()),
            "Children whose visit is overdue",
            bars);
    return ChartBlock.of(picture, title, description, table(figures, statuses, shares, released));
  }

  /**
   * The children to visit under each status are told to the director only: beside the children open
   * under each status, and those who are in care or on a plan, they would give away what is
   * withheld there.
   */
  private Table table(
      Figures figures,
      ImmutableList<Status> statuses,
      ImmutableSortedMap<Status, Proportion> shares,
      ImmutableList<PublishedKpi> released) {
    Table.Builder table =
        Table.builder(Words.of("Visits by the status of the child on ").day(measures.asAt()))
            .textColumn("Status")
            .numberColumn("Visits overdue");
    if (!edition.isForPublication()) {
      table.numberColumn("Of children to visit").numberColumn("Share");
    }
    for (int i = 0; i < statuses.size(); i++) {
      Status status = statuses.get(i);
      List<Words> cells = new ArrayList<>();
      cells.add(Words.of(Wording.sentence(status.label())));
      cells.add(figures.shown(released.get(i)));
      if (!edition.isForPublication()) {
        PublishedKpi share = figures.release(share(status, requireNonNull(shares.get(status))));
        cells.add(figures.cellOf(share, KpiColumn.WHOLE));
        cells.add(figures.shown(share));
      }
      table.row(cells.toArray(Words[]::new));
    }
    return table.build();
  }

  private Kpi share(Status status, Proportion share) {
    return Kpi.builder(KeyIndicator.VISITS_OVERDUE)
        .who(casework.origin().who() + ", " + status.label())
        .period(casework.onDay())
        .figure(share)
        .provenance(casework.origin().computed())
        .build();
  }

  ImmutableList<Words> notes() {
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    notes.add(
        Words.of("Visits are due as the council says, and to children in care as ")
            .source("SI 2010/959, regulation 28")
            .text(
                " says where it does not. Each child counts once, under the status whose visit is"
                    + " overdue or due next; only a visit that saw the child counts."));
    if (casework.origin().isMadeUp()) {
      notes.add(
          Words.of(
              "How many may be overdue is a local choice, made up for made-up records: no source gives"
                  + " a number."));
    }
    return notes.build();
  }
}
