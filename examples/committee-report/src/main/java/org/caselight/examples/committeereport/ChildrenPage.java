package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;

/**
 * How many children, and what is done for them: the page's section on need, protection and care.
 */
final class ChildrenPage {
  private static final String ID = "children";
  private static final String TITLE = "Children in need, protection and care";

  private final Optional<RatesOnPage> rates;
  private final Optional<OpenChildrenOnPage> casework;

  /**
   * Takes what was read.
   *
   * @param rates counts, populations and the rates printed for them
   * @param casework a council's children and what was done for them
   * @param asAt the day that is asked about, and that of rates without a month
   * @param edition for whom the page is
   */
  ChildrenPage(
      Optional<PrintedRates> rates,
      Optional<CaseworkFolder> casework,
      LocalDate asAt,
      Edition edition) {
    this.rates =
        rates.filter(read -> !read.rates().isEmpty()).map(read -> new RatesOnPage(read, asAt));
    this.casework =
        casework
            .filter(folder -> !folder.involvements().isEmpty() || !folder.hasNoProtectionOrCare())
            .map(folder -> new OpenChildrenOnPage(folder, asAt, edition));
  }

  PageSection section(Figures figures) {
    if (rates.isEmpty() && casework.isEmpty()) {
      return PageSection.leftOut(
          ID,
          TITLE,
          PageWords.leftOutFor(
              "file of rates, or of children, plans or care,", "--rates or --casework"));
    }
    List<Block> blocks = new ArrayList<>();
    rates.flatMap(part -> part.lead(figures)).ifPresent(lead -> blocks.add(new Paragraph(lead)));
    casework.flatMap(part -> part.lead(figures)).ifPresent(lead -> blocks.add(new Paragraph(lead)));
    rates.ifPresent(
        part -> blocks.add(figures.keyFigures(Words.of("Key figures: rates"), part.keyFigures())));
    casework
        .map(part -> part.keyFigures(figures.policy()))
        .filter(key -> !key.isEmpty())
        .ifPresent(
            key ->
                blocks.add(
                    figures.keyFigures(
                        Words.of("Key figures: open children, protection and care"), key)));
    rates.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("rates", "--rates")));
    casework.ifPresentOrElse(
        part -> blocks.addAll(part.blocks(figures)),
        () -> blocks.add(PageWords.leftOut("children, plans and care", "--casework")));
    blocks.add(new Heading(Words.of("How to read these figures")));
    ImmutableList.Builder<Words> notes = ImmutableList.builder();
    rates.ifPresent(part -> notes.addAll(part.notes()));
    casework.ifPresent(part -> notes.addAll(part.notes()));
    blocks.add(new Points(notes.build()));
    return PageSection.of(ID, TITLE, blocks);
  }
}
