package org.caselight.examples.committeereport;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.Optional;
import org.caselight.comparison.AuthorityFigures;
import org.caselight.comparison.Benchmark;
import org.caselight.comparison.BenchmarkComparison;
import org.caselight.comparison.ComparisonOutcome;
import org.caselight.comparison.MeanShift;
import org.caselight.comparison.NeighbourAverage;
import org.caselight.comparison.NeighbourChange;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.comparison.QuartileBand;
import org.caselight.comparison.RankOrder;
import org.caselight.examples.committeereport.NeighboursFolder.Compared;
import org.caselight.examples.committeereport.NeighboursFolder.PrintedRank;
import org.caselight.examples.committeereport.NeighboursFolder.SaidOfMean;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Fraction;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.indicator.Polarity;
import org.caselight.service.Authority;
import org.caselight.service.Pounds;

/** An authority beside its neighbours, its region and all, and what was said of such figures. */
final class NeighboursSection {
  private static final String NONE = "-";
  private static final Fraction HUNDRED = Fraction.of(100);

  private final NeighboursFolder folder;

  NeighboursSection(NeighboursFolder folder) {
    this.folder = folder;
  }

  void addTo(TextReport report) {
    report.section("Against whom");
    if (folder.isEmpty()) {
      SectionHead.addNothingUsed(report, folder.folder());
      return;
    }
    report.blank();
    report.item("Figures: ", SectionHead.source(folder.folder(), folder.paragraphs()));
    SectionHead.addMissing(report, folder.rowsNotUsed());
    addMeans(report);
    addRanks(report);
    folder.own().ifPresent(group -> addComparisons(report, group));
  }

  private void addMeans(TextReport report) {
    if (folder.means().isEmpty()) {
      return;
    }
    report.heading("What moved the neighbours, as printed");
    folder.means().forEach(said -> report.item("Said:    ", inWords(said)));
    report.paragraph(
        "A mean of so many moves by a share of what each of them moves by. What those who stood still"
            + " did, and who moved, is not in the two means: it takes the figure of each.");
  }

  private static String inWords(SaidOfMean said) {
    MeanShift shift = said.shift();
    Fraction each = shift.each();
    String way = each.signum() < 0 ? "fallen" : "risen";
    Range<Fraction> range = shift.eachRange();
    return "\""
        + Printable.escaped(said.words())
        + "\""
        + paragraph(said.paragraph())
        + ": if the others stood still, "
        + (shift.moved() == shift.of() ? "all " : shift.moved() + " of ")
        + shift.of()
        + " must "
        + (shift.moved() == 1 ? "" : "each ")
        + "have "
        + way
        + " by "
        + Wording.tidy(each.magnitude())
        + (shift.earlier().isPrinted() || shift.later().isPrinted()
            ? ", from "
                + Wording.tidy(towards(each, range.lowerEndpoint(), range.upperEndpoint()))
                + " to "
                + Wording.tidy(towards(each, range.upperEndpoint(), range.lowerEndpoint()))
                + " by what the printed means allow"
            : "")
        + said.note().map(note -> "; " + Printable.escaped(note)).orElse("");
  }

  /** An end of a range, as seen in the direction of the move. */
  private static Fraction towards(Fraction move, Fraction ifUp, Fraction ifDown) {
    return move.signum() < 0 ? ifDown.negated() : ifUp;
  }

  private static String paragraph(Optional<String> paragraph) {
    return paragraph.map(text -> " (paragraph " + text + ")").orElse("");
  }

  private void addRanks(TextReport report) {
    ImmutableListMultimap<String, PrintedRank> byRanking =
        Multimaps.index(folder.ranks(), PrintedRank::rankedBy);
    byRanking.asMap().forEach((ranking, ranks) -> addRanking(report, ranking, ranks));
  }

  private static void addRanking(TextReport report, String ranking, Collection<PrintedRank> ranks) {
    report.heading(Wording.sentence(Printable.escaped(ranking)));
    TextTable table =
        new TextTable("Authority", "As printed", "Counted from one end", "Counted from the other");
    for (PrintedRank rank : ranks) {
      table.row(
          Printable.shown(rank.authority()),
          rank.words().map(Printable::shown).orElse(NONE),
          Printable.escaped(rank.rank().toString()),
          rank.otherEnd()
              .map(end -> Printable.escaped(rank.rank().fromOtherEnd(end).toString()))
              .orElse(NONE));
    }
    report.table(table);
    ImmutableList<PrintedRank> withNotes =
        ranks.stream()
            .filter(rank -> rank.note().isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!withNotes.isEmpty()) {
      report.blank();
      withNotes.forEach(
          rank ->
              report.item(
                  "- ",
                  Printable.shown(rank.authority())
                      + ": "
                      + Printable.escaped(rank.note().orElseThrow())));
    }
    report.paragraph(
        "A rank is context: it says who is alike, not what is good. Counted from one end it is easily"
            + " read from the other, so both stand here.");
  }

  private void addComparisons(TextReport report, NeighbourGroup group) {
    folder.compared().forEach(compared -> addComparison(report, compared, group));
    if (!folder.compared().isEmpty()) {
      report.paragraph(
          "Neighbours: the authorities most like this one; it is never among them. Mean: each of them"
              + " weighs the same. Median: the one in the middle, which few out of line do not move."
              + " Taken as one: what was counted over the population, of all together. Who has no figure"
              + " is in none. Gap: this authority's figure minus the other. Outcome: better or worse only"
              + " if the whole 95% interval of its figure is on one side; similar if not; higher or lower"
              + " where neither way is better. Rank: equal figures share the better place. Band: A is the"
              + " best quarter, D the worst. In what is counted: how many more or fewer than there would"
              + " be at the other's figure; what they cost if each cost the same, which the last ones"
              + " seldom do.");
    }
  }

  private void addComparison(TextReport report, Compared compared, NeighbourGroup group) {
    AuthorityFigures figures = compared.latest();
    String madeUp = folder.folder().isBundled() ? " (MADE UP)" : "";
    report.heading(
        Wording.sentence(Printable.escaped(figures.indicator().title()))
            + ", "
            + Printable.escaped(figures.period().orElseThrow())
            + madeUp);
    Authority own = group.authority();
    report.paragraph(standing(figures, group));
    if (figures.figure(own).isPresent()) {
      report.table(table(compared, group));
    }
    ImmutableSortedMap<Authority, String> leftOut =
        figures.neighbours(group, NeighbourAverage.MEAN).leftOut();
    if (!leftOut.isEmpty() || compared.before().isPresent()) {
      report.blank();
    }
    addLeftOut(report, leftOut);
    compared
        .before()
        .ifPresent(
            before ->
                report.item(
                    "Moved:   ", moved(NeighbourChange.between(before, figures, group), figures)));
  }

  private String standing(AuthorityFigures figures, NeighbourGroup group) {
    Authority own = group.authority();
    return Printable.shown(own.name())
        + figures
            .figure(own)
            .map(
                figure ->
                    ": "
                        + figure
                        + ", "
                        + place(figures.among(group.withItsAuthority()), own)
                        + " among itself and its neighbours"
                        + (isMoreThan(figures, group)
                            ? ", " + place(figures, own) + " among all in the file"
                            : ""))
            .orElseGet(
                () -> ": no figure (" + Printable.escaped(figures.whyMissing(own).orElse("")) + ")")
        + ".";
  }

  private static boolean isMoreThan(AuthorityFigures figures, NeighbourGroup group) {
    return figures.figures().size() > figures.among(group.withItsAuthority()).figures().size();
  }

  private static String place(AuthorityFigures figures, Authority own) {
    boolean isNeither = figures.indicator().polarity() == Polarity.NEITHER;
    return figures
            .rank(own, isNeither ? RankOrder.HIGHEST_FIRST : RankOrder.BEST_FIRST)
            .orElseThrow()
        + figures.band(own).map(QuartileBand::name).map(band -> " (band " + band + ")").orElse("");
  }

  private TextTable table(Compared compared, NeighbourGroup group) {
    boolean isPriced = compared.costOfEach().isPresent();
    TextTable table =
        new TextTable(
            "Against",
            ">Figure",
            ">Gap",
            "Outcome",
            "In " + Printable.shown(compared.counted()),
            isPriced ? ">A year" : "");
    AuthorityFigures figures = compared.latest();
    add(
        table,
        compared,
        group,
        "neighbours, mean",
        figures.neighbours(group, NeighbourAverage.MEAN));
    add(
        table,
        compared,
        group,
        "neighbours, median",
        figures.neighbours(group, NeighbourAverage.MEDIAN));
    if (!folder.region().isEmpty()) {
      String name = Printable.shown(folder.regionName()) + ", taken as one";
      add(table, compared, group, name, figures.pooled(folder.regionName(), folder.region()));
    }
    add(table, compared, group, "all in the file, as one", figures.pooledAll("all in the file"));
    return table;
  }

  private static void add(
      TextTable table,
      Compared compared,
      NeighbourGroup group,
      String against,
      Benchmark benchmark) {
    int all = benchmark.used().size() + benchmark.leftOut().size();
    String whom = against + " (" + benchmark.used().size() + " of " + all + ")";
    Optional<BenchmarkComparison> found = compared.latest().compare(group.authority(), benchmark);
    if (found.isEmpty()) {
      table.row(whom, "none", NONE, NONE, NONE, "");
      return;
    }
    BenchmarkComparison comparison = found.get();
    IndicatorUnit unit = benchmark.indicator().unit();
    table.row(
        whom,
        shown(unit, benchmark.value().orElseThrow()),
        signed(inUnit(unit, comparison.difference())),
        comparison.outcome().map(ComparisonOutcome::label).orElse("no interval"),
        gap(compared, comparison),
        compared.costOfEach().flatMap(comparison::gapAsSpend).map(Pounds::toString).orElse(""));
  }

  private static String gap(Compared compared, BenchmarkComparison comparison) {
    if (compared.isCountedInPounds()) {
      return comparison.gap().map(gap -> moreOrLess(Pounds.of(gap))).orElse(NONE);
    }
    return comparison
        .gapInWords()
        .map(words -> words.replace(" than at the benchmark", ""))
        .orElse(NONE);
  }

  private static String moreOrLess(Pounds gap) {
    return gap.signum() < 0 ? Pounds.ZERO.minus(gap) + " less" : gap + " more";
  }

  private static String shown(IndicatorUnit unit, Fraction value) {
    return Wording.grouped(inUnit(unit, value), 1) + (unit == IndicatorUnit.SHARE ? "%" : "");
  }

  private static Fraction inUnit(IndicatorUnit unit, Fraction value) {
    return unit == IndicatorUnit.SHARE ? value.times(HUNDRED) : value;
  }

  private static String signed(Fraction number) {
    return (number.signum() > 0 ? "+" : "") + Wording.grouped(number, 1);
  }

  private static void addLeftOut(TextReport report, ImmutableSortedMap<Authority, String> leftOut) {
    if (!leftOut.isEmpty()) {
      report.item(
          "Missing: ",
          leftOut.entrySet().stream()
              .map(
                  entry ->
                      Printable.shown(entry.getKey().name())
                          + ", "
                          + Printable.escaped(entry.getValue()))
              .collect(joining("; ")));
    }
  }

  private static String moved(NeighbourChange change, AuthorityFigures figures) {
    IndicatorUnit unit = figures.indicator().unit();
    if (change.change().isEmpty()) {
      return "not known, for no neighbour has a figure in both periods";
    }
    return "the mean of the "
        + Wording.count(change.contributions().size(), "neighbour", "neighbours")
        + " with a figure in both periods went from "
        + shown(unit, change.earlierMean().orElseThrow())
        + " ("
        + Printable.escaped(change.earlierPeriod().orElseThrow())
        + ") to "
        + shown(unit, change.laterMean().orElseThrow())
        + ", by "
        + signed(inUnit(unit, change.change().orElseThrow()))
        + ", to which each added: "
        + change.contributions().stream()
            .map(
                each ->
                    Printable.shown(each.authority().name())
                        + " "
                        + signed(inUnit(unit, each.ofMean())))
            .collect(joining(", "));
  }
}
