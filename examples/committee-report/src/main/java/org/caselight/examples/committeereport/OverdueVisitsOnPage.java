package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caselight.casework.visit.OverdueVisitChange;
import org.caselight.casework.visit.OverdueVisitCounts;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.OverdueVisitsByDay.Note;
import org.caselight.examples.committeereport.chart.BarsChart;
import org.caselight.examples.committeereport.chart.BarsChart.Bar;
import org.caselight.examples.committeereport.chart.ChartPicture;
import org.caselight.examples.committeereport.chart.ChartText;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Indicator;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.PeopleCounted;
import org.caselight.indicator.Polarity;
import org.caselight.indicator.Reading;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;
import org.caselight.service.Status;

/** Whether fewer visits are overdue than were, on the page. */
final class OverdueVisitsOnPage {
  private static final String SOURCE =
      "Cambridgeshire, Service Director report, 9 July 2019, paragraphs 2.12 to 2.14";

  private static final Indicator OVERDUE =
      indicator("Overdue visits to children", IndicatorUnit.NUMBER, PeopleCounted.IN_PART);

  private final OverdueVisitsByDay overdue;
  private final Origin origin;
  private final ImmutableList<OverdueVisitCounts> days;
  private final ImmutableSortedSet<Status> statuses;

  OverdueVisitsOnPage(OverdueVisitsByDay overdue) {
    this.overdue = overdue;
    this.origin = Origin.cambridgeshireOr(overdue.file());
    this.days = overdue.days();
    this.statuses =
        days.stream()
            .flatMap(day -> day.byStatus().keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Indicator indicator(String title, IndicatorUnit unit, PeopleCounted people) {
    return Indicator.builder()
        .title(title)
        .source(SOURCE)
        .unit(unit)
        .polarity(Polarity.LOWER_IS_BETTER)
        .people(people)
        .build();
  }

  private static Indicator overdueUnder(Status status) {
    return indicator(
        OVERDUE.title() + ": " + status.label(), IndicatorUnit.NUMBER, PeopleCounted.IN_PART);
  }

  /**
   * The last day, held against the days before: in all, and under each status that may be shown.
   */
  ImmutableList<Kpi> keyFigures(DisclosurePolicy disclosure) {
    ImmutableList.Builder<Kpi> key = ImmutableList.builder();
    OverdueVisitCounts last = days.get(days.size() - 1);
    key.add(total(last));
    byStatus(last, disclosure)
        .forEach(
            (status, shown) -> {
              if (shown.figure().isPresent()) {
                key.add(under(status, last, disclosure));
              }
            });
    return key.build();
  }

  private List<OverdueVisitCounts> before(OverdueVisitCounts day) {
    return days.stream().filter(other -> other.asAt().isBefore(day.asAt())).toList();
  }

  private Kpi total(OverdueVisitCounts day) {
    List<OverdueVisitCounts> before = before(day);
    return ofDay(day, OVERDUE, Count.of(day.total()))
        .addAllEarlier(
            before.stream()
                .map(earlier -> Reading.of(earlier.asAt(), Count.of(earlier.total())))
                .toList())
        .addAllFindings(
            before.stream()
                .filter(OverdueVisitCounts::isApproximate)
                .map(
                    earlier ->
                        KpiFinding.note("the number of " + earlier.asAt() + " is only about right"))
                .toList())
        .build();
  }

  private Kpi under(Status status, OverdueVisitCounts day, DisclosurePolicy disclosure) {
    return ofDay(day, overdueUnder(status), Count.of(day.count(status).orElseThrow()))
        .addAllEarlier(
            before(day).stream()
                .filter(
                    earlier ->
                        Optional.ofNullable(byStatus(earlier, disclosure).get(status))
                            .flatMap(PublishedKpi::figure)
                            .isPresent())
                .map(
                    earlier ->
                        Reading.of(earlier.asAt(), Count.of(earlier.count(status).orElseThrow())))
                .toList())
        .build();
  }

  private Kpi.Builder ofDay(OverdueVisitCounts day, Indicator indicator, Figure figure) {
    return Kpi.builder()
        .subject(Subject.VISITS)
        .indicator(indicator)
        .who(origin.who())
        .period(Figures.on(day.asAt()))
        .figure(figure)
        .provenance(provenance(day));
  }

  private Provenance provenance(OverdueVisitCounts day) {
    return origin.printed(ImmutableSet.copyOf(overdue.paragraphsByDay().get(day.asAt())));
  }

  /** What may be shown of each status beside the total of the day; what is not known is not 0. */
  private ImmutableMap<Status, PublishedKpi> byStatus(
      OverdueVisitCounts day, DisclosurePolicy disclosure) {
    ImmutableList<Status> known = day.byStatus().keySet().asList();
    List<Kpi> counts = new ArrayList<>();
    known.forEach(status -> counts.add(under(status, day, disclosure)));
    long rest = day.total() - day.byStatus().values().stream().mapToLong(Long::longValue).sum();
    counts.add(ofDay(day, OVERDUE, Count.of(rest)).build());
    ImmutableList<PublishedKpi> released =
        Breakdown.ofCounts(counts, disclosure)
            .orElseGet(
                () ->
                    counts.stream()
                        .map(kpi -> Figures.withheld(kpi, disclosure))
                        .collect(toImmutableList()));
    ImmutableMap.Builder<Status, PublishedKpi> byStatus = ImmutableMap.builder();
    for (int i = 0; i < known.size(); i++) {
      byStatus.put(known.get(i), released.get(i));
    }
    return byStatus.buildOrThrow();
  }

  Words lead(Figures figures) {
    OverdueVisitCounts last = days.get(days.size() - 1);
    Words words =
        Words.ofName(origin.who())
            .text(": ")
            .then(figures.shown(total(last)))
            .text(" visits to children were overdue on ")
            .day(last.asAt());
    return days.size() == 1
        ? words.text("; whether that is more or fewer than before cannot be told from one day.")
        : words.then(since(figures, last.since(days.get(0)))).text(".");
  }

  private Words since(Figures figures, OverdueVisitChange change) {
    OverdueVisitCounts first = change.earlier();
    Words before =
        Words.of(", after ")
            .text(first.isApproximate() ? "about " : "")
            .then(figures.shown(total(first)))
            .text(" on ")
            .day(first.asAt());
    long fewer = -change.total().difference();
    PublishedKpi fall =
        figures.release(
            ofDay(
                    change.later(),
                    indicator(
                        "Fall in overdue visits since " + Wording.date(first.asAt()),
                        IndicatorUnit.SHARE,
                        PeopleCounted.IN_PART_AND_WHOLE),
                    Proportion.of(Math.max(fewer, 0), first.total()))
                .build());
    return fewer > 0 && fall.figure().isPresent()
        ? before.text(": a fall of ").then(PartOfWhole.shown(figures, fall))
        : before;
  }

  ImmutableList<Block> blocks(Figures figures) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(chart(figures));
    if (!overdue.notes().isEmpty()) {
      blocks.add(notes());
    }
    blocks.add(PageWords.source(overdue.file(), overdue.paragraphs()));
    return ImmutableList.copyOf(blocks);
  }

  private Chart chart(Figures figures) {
    Words title = Words.of("Visits to children that were overdue");
    Words description =
        Words.of("A bar for each day, the earliest first: in all, and under each status known. ")
            .then(lead(figures));
    ChartPicture picture =
        BarsChart.picture(
            new ChartText("overdue-visits", title.toString(), description.toString()),
            "Overdue visits",
            bars(figures));
    return ChartBlock.of(picture, title, description, table(figures));
  }

  private List<Bar> bars(Figures figures) {
    List<Bar> bars = new ArrayList<>();
    days.forEach(day -> bars.add(bar("All", day, figures.release(total(day)))));
    for (Status status : statuses) {
      for (OverdueVisitCounts day : days) {
        Optional.ofNullable(byStatus(day, figures.policy()).get(status))
            .ifPresent(kpi -> bars.add(bar(Wording.sentence(status.label()), day, kpi)));
      }
    }
    return bars;
  }

  private static Bar bar(String name, OverdueVisitCounts day, PublishedKpi kpi) {
    return Bar.of(name + ", " + Wording.date(day.asAt()), kpi.value(), kpi.shown());
  }

  private Table table(Figures figures) {
    Table.Builder table =
        Table.builder(Words.of("Overdue visits by day")).textColumn("Day").numberColumn("All");
    statuses.forEach(
        status -> {
          table.numberColumn(Wording.sentence(status.label()));
          table.numberColumn("Share of all");
        });
    for (OverdueVisitCounts day : days) {
      List<Words> cells = new ArrayList<>();
      cells.add(Words.of(day.asAt()));
      cells.add(Words.of(day.isApproximate() ? "about " : "").then(figures.shown(total(day))));
      ImmutableMap<Status, PublishedKpi> byStatus = byStatus(day, figures.policy());
      for (Status status : statuses) {
        Optional<PublishedKpi> kpi = Optional.ofNullable(byStatus.get(status));
        cells.add(kpi.map(figures::shown).orElse(Words.of(Wording.NOT_KNOWN)));
        cells.add(
            kpi.filter(shown -> shown.figure().isPresent())
                .map(any -> share(figures, day, status))
                .orElse(Words.NONE));
      }
      table.row(cells.toArray(Words[]::new));
    }
    return table.build();
  }

  private Words share(Figures figures, OverdueVisitCounts day, Status status) {
    return figures.shown(
        ofDay(
                day,
                indicator(
                    "Share of overdue visits: " + status.label(),
                    IndicatorUnit.SHARE,
                    PeopleCounted.IN_PART_AND_WHOLE),
                day.share(status).orElseThrow())
            .build());
  }

  /** What the file says of its numbers is nobody's to leave out. */
  private Points notes() {
    return new Points(
        overdue.notes().stream().map(OverdueVisitsOnPage::inWords).collect(toImmutableList()));
  }

  private static Words inWords(Note note) {
    return Words.of(note.asAt())
        .text(", " + note.counted().label() + ": ")
        .source(Printable.escaped(note.text()));
  }
}
