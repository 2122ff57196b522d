package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.caselight.comparison.MeanShift;
import org.caselight.comparison.Rank;
import org.caselight.examples.committeereport.NeighboursFolder.PrintedRank;
import org.caselight.examples.committeereport.NeighboursFolder.SaidOfMean;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.figure.Count;
import org.caselight.figure.Figure;
import org.caselight.figure.Fraction;
import org.caselight.indicator.Indicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.KpiColumn;
import org.caselight.scorecard.KpiFinding;
import org.caselight.scorecard.Provenance;
import org.caselight.scorecard.PublishedKpi;
import org.caselight.scorecard.Subject;

/** What was said of means and ranks, and what it takes to be true. */
final class PrintedComparisonBlocks {
  private static final String NEIGHBOURS = "neighbours";

  private final Figures figures;
  private final InputFile folder;
  private final ImmutableList<SaidOfMean> means;
  private final ImmutableList<PrintedRank> ranks;
  private final boolean isDayMissing;

  PrintedComparisonBlocks(Figures figures, NeighboursFolder folder) {
    this.figures = figures;
    this.folder = folder.folder();
    this.means =
        folder.means().stream()
            .filter(said -> said.printedOn().isPresent())
            .collect(ImmutableList.toImmutableList());
    this.ranks =
        folder.ranks().stream()
            .filter(rank -> rank.printedOn().isPresent())
            .collect(ImmutableList.toImmutableList());
    this.isDayMissing =
        means.size() < folder.means().size() || ranks.size() < folder.ranks().size();
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    if (!means.isEmpty()) {
      blocks.add(new Heading(Words.of("What moved the neighbours, as it was said")));
      means.forEach(said -> blocks.add(new Paragraph(words(said))));
    }
    ImmutableListMultimap<String, PrintedRank> byRanking =
        Multimaps.index(ranks, PrintedRank::rankedBy);
    byRanking.asMap().forEach((ranking, printed) -> blocks.addAll(ranking(ranking, printed)));
    if (isDayMissing) {
      blocks.add(
          new Paragraph(
              Words.of(
                  "Left out: means and ranks without the day on which they were printed (column"
                      + " printed_on).")));
    }
    return blocks.build();
  }

  private Words words(SaidOfMean said) {
    MeanShift shift = said.shift();
    LocalDate day = said.printedOn().orElseThrow();
    Provenance printed =
        Origin.printed(folder, InputFile.SERVICE_DIRECTOR_REPORT, said.paragraph());
    Provenance computed = Provenance.computed(printed.source());
    Indicator mean =
        Amounts.divisible("Mean of the neighbours, as it was said", "a mean that somebody printed");
    PublishedKpi each =
        figures.release(
            kpi(
                    Amounts.divisible(
                        "Move of each neighbour that moved",
                        "change of the printed mean × neighbours ÷ those that moved, if the others"
                            + " stood still"),
                    NEIGHBOURS,
                    day,
                    Amounts.sharedOut(
                        shift.each().times(Fraction.of(shift.moved())), shift.moved()),
                    computed)
                .addAllFindings(range(shift))
                .build());
    return Words.of("Said: ")
        .name("“" + Printable.escaped(said.words()) + "”")
        .text(" If the mean went from ")
        .then(shown(mean, "neighbours, before", day, shift.earlier(), printed))
        .text(" to ")
        .then(shown(mean, "neighbours, after", day, shift.later(), printed))
        .text(" and the others stood still, ")
        .then(count("Neighbours that moved the mean", day, shift.moved(), printed))
        .text(" of ")
        .then(count("Neighbours in the mean", day, shift.of(), printed))
        .text(" must have moved by ")
        .then(figures.shown(each))
        .text(shift.moved() == 1 ? "" : " each")
        .then(inBrackets(figures.cellOf(each, KpiColumn.NOTE)))
        .text(". What those who stood still did, and who moved, is not in the means.")
        .then(said.note().map(PrintedComparisonBlocks::note).orElse(Words.NONE))
        .text(" ")
        .then(PageWords.from(printed.source()));
  }

  private static Words note(String note) {
    return Words.of(" ").name(Wording.sentence(Printable.escaped(note))).text(".");
  }

  private static Words inBrackets(Words words) {
    return words.isEmpty() ? words : Words.of(" (").then(words).text(")");
  }

  private static Optional<KpiFinding> onlyIf(boolean condition, String words) {
    return condition ? Optional.of(KpiFinding.note(words)) : Optional.empty();
  }

  private static ImmutableList<KpiFinding> range(MeanShift shift) {
    Range<Fraction> range = shift.eachRange();
    return onlyIf(
            shift.earlier().isPrinted() || shift.later().isPrinted(),
            "from "
                + Wording.tidy(range.lowerEndpoint())
                + " to "
                + Wording.tidy(range.upperEndpoint())
                + " by what the printed means allow")
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  private Words shown(
      Indicator indicator, String who, LocalDate day, Figure figure, Provenance provenance) {
    return figures.shown(kpi(indicator, who, day, figure, provenance).build());
  }

  private Words count(String title, LocalDate day, long count, Provenance provenance) {
    return shown(
        Amounts.number(title, "as it was said"), NEIGHBOURS, day, Count.of(count), provenance);
  }

  private static Kpi.Builder kpi(
      Indicator indicator, String who, LocalDate day, Figure figure, Provenance provenance) {
    return Kpi.builder()
        .indicator(indicator)
        .subject(Subject.COMPARISON)
        .who(who)
        .period(Figures.on(day))
        .figure(figure)
        .provenance(provenance);
  }

  private ImmutableList<Block> ranking(String ranking, Collection<PrintedRank> printed) {
    String name = Printable.escaped(ranking);
    Table.Builder table =
        Table.builder(Words.ofName(Wording.sentence(name)).text(": the same place from both ends"))
            .textColumn("Authority")
            .textColumn("As printed")
            .numberColumn("From one end")
            .numberColumn("From the other")
            .numberColumn("Of");
    printed.forEach(rank -> table.row(row(name, rank)));
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(Words.of("Ranks as they were printed")));
    blocks.add(
        new Paragraph(
            Words.of(
                "A rank says who is alike, not what is good. Counted from one end it is easily read"
                    + " from the other, so both stand here.")));
    blocks.add(table.build());
    printed.stream()
        .flatMap(
            rank ->
                rank
                    .note()
                    .map(
                        note ->
                            Words.ofName(Printable.shown(rank.authority()))
                                .text(": ")
                                .name(Printable.escaped(note))
                                .text("."))
                    .stream())
        .forEach(note -> blocks.add(new Paragraph(note)));
    return blocks.add(PageWords.source(provenance(printed.iterator().next()))).build();
  }

  private Provenance provenance(PrintedRank rank) {
    return Origin.printed(folder, InputFile.SERVICE_DIRECTOR_REPORT, rank.paragraph());
  }

  private Words[] row(String ranking, PrintedRank printed) {
    Rank rank = printed.rank();
    return new Words[] {
      Words.ofName(Printable.shown(printed.authority())),
      printed.words().map(Printable::shown).map(Words::ofName).orElse(Words.NONE),
      place(ranking, printed, rank, provenance(printed)),
      printed
          .otherEnd()
          .map(
              end ->
                  place(
                      ranking,
                      printed,
                      rank.fromOtherEnd(end),
                      Provenance.computed(provenance(printed).source())))
          .orElse(Words.NONE),
      shown(
          Amounts.number("Authorities ranked by " + ranking, "as it was printed, or is known"),
          Printable.shown(printed.authority()),
          printed.printedOn().orElseThrow(),
          Count.of(rank.of()),
          provenance(printed))
    };
  }

  private Words place(String ranking, PrintedRank printed, Rank rank, Provenance provenance) {
    String end = Printable.shown(rank.firstIs());
    return shown(
            Amounts.number(
                "Place by " + ranking + ", " + end + " first",
                "from the other end it is of + 1 − place"),
            Printable.shown(printed.authority()),
            printed.printedOn().orElseThrow(),
            Count.of(rank.place()),
            provenance)
        .text(", ")
        .name(end)
        .text(" first");
  }
}
