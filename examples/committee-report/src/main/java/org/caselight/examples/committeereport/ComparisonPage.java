package org.caselight.examples.committeereport;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.caselight.comparison.NeighbourGroup;
import org.caselight.examples.committeereport.NeighboursFolder.Compared;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.examples.plaintext.Printable;
import org.caselight.scorecard.Kpi;

/** The section of the page on an authority beside its neighbours, its region and all. */
final class ComparisonPage {
  private static final String ID = "comparison";
  private static final String TITLE = "Comparison";

  private final Optional<NeighboursFolder> folder;

  /**
   * Takes what there is.
   *
   * @param folder what was read, if a folder was given
   */
  ComparisonPage(Optional<NeighboursFolder> folder) {
    this.folder = folder;
  }

  PageSection section(Figures figures) {
    if (folder.isEmpty()) {
      return PageSection.leftOut(
          ID, TITLE, PageWords.leftOutFor("folder of neighbours", "--neighbours"));
    }
    NeighboursFolder read = folder.get();
    return read.isEmpty()
        ? PageSection.leftOut(ID, TITLE, PageWords.nothingUsed(read.folder()))
        : PageSection.of(ID, TITLE, blocks(read, figures));
  }

  private static ImmutableList<Block> blocks(NeighboursFolder folder, Figures figures) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    ImmutableList<ComparedBlocks> compared =
        folder.own().map(group -> compared(folder, group, figures)).orElse(ImmutableList.of());
    addKeyFigures(blocks, folder.folder(), compared, figures);
    compared.forEach(each -> blocks.addAll(each.blocks()));
    if (compared.isEmpty()) {
      blocks.add(
          new Paragraph(
              Words.of(
                  "Left out: figures beside those of neighbours, for there are none that could be"
                      + " used in authorities.csv, indicators.csv and figures.csv.")));
    }
    addWithoutDays(blocks, folder);
    blocks.addAll(new PrintedComparisonBlocks(figures, folder).blocks());
    if (folder.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    if (!compared.isEmpty()) {
      addMethod(blocks);
    }
    return blocks.build();
  }

  private static ImmutableList<ComparedBlocks> compared(
      NeighboursFolder folder, NeighbourGroup group, Figures figures) {
    ImmutableList.Builder<ComparedBlocks> blocks = ImmutableList.builder();
    int number = 0;
    for (Compared compared : folder.compared()) {
      number++;
      ComparedBlocks.of(figures, folder, group, compared, number).ifPresent(blocks::add);
    }
    return blocks.build();
  }

  private static void addKeyFigures(
      ImmutableList.Builder<Block> blocks,
      InputFile folder,
      ImmutableList<ComparedBlocks> compared,
      Figures figures) {
    if (compared.isEmpty()) {
      return;
    }
    Words lead = Words.of("Neighbours are the authorities most like this one.");
    for (ComparedBlocks each : compared) {
      lead = lead.text(" ").then(each.lead());
    }
    blocks.add(new Paragraph(lead.then(PageWords.allMadeUp(folder))));
    ImmutableList<Kpi> kpis =
        compared.stream().flatMap(each -> each.keyFigure().stream()).collect(toImmutableList());
    if (!kpis.isEmpty()) {
      blocks.add(figures.keyFigures(Words.of("Held against the mean of the neighbours"), kpis));
    }
  }

  /** A figure of which nobody can tell when it was cannot be computed again. */
  private static void addWithoutDays(ImmutableList.Builder<Block> blocks, NeighboursFolder folder) {
    if (folder.own().isEmpty()) {
      return;
    }
    folder.compared().stream()
        .map(Compared::latest)
        .filter(
            figures ->
                PeriodWords.of(figures.indicator().title(), figures.period().orElseThrow())
                    .isEmpty())
        .forEach(
            figures ->
                blocks.add(
                    new Paragraph(
                        Words.of("Left out: ")
                            .name(Printable.escaped(figures.indicator().title()))
                            .text(", for its period ")
                            .name(Printable.shown(figures.period().orElseThrow()))
                            .text(" is neither a year nor a financial year nor a day."))));
  }

  private static void addMethod(ImmutableList.Builder<Block> blocks) {
    blocks.add(new Heading(Words.of("How to read this")));
    blocks.add(
        Points.of(
            Words.of(
                "Mean: each neighbour weighs the same. Median: the one in the middle, which few out"
                    + " of line do not move. Taken as one: what was counted over the population, of"
                    + " all together. Who has no figure is in none."),
            Words.of(
                "Better or worse: the whole interval that chance leaves of the figure lies on one"
                    + " side; similar if not; higher or lower where neither way is better."),
            Words.of(
                "Place: equal figures share the better one. Band A is the best quarter, band D the"
                    + " worst."),
            Words.of(
                "More or fewer: than there would be at the other's figure. What that costs takes"
                    + " each to cost the same, which the last ones seldom do.")));
  }
}
