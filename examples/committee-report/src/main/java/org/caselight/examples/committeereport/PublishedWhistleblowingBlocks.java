package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caselight.disclosure.PublishedNumber;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Table;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Subject;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.PublishedWhistleblowingSummary;

/**
 * What may be published of whistleblowing, as a page shows it. It is given what was released, not
 * the records, and so cannot tell more.
 */
final class PublishedWhistleblowingBlocks {
  private final InputFile file;
  private final PublishedWhistleblowingSummary published;
  private final boolean isAsAtGiven;
  private final Figures figures;
  private final Origin origin;

  PublishedWhistleblowingBlocks(
      InputFile file,
      PublishedWhistleblowingSummary published,
      boolean isAsAtGiven,
      Figures figures) {
    // What the program says of its own file tells what is in it.
    this.file =
        file.isBundled()
            ? new InputFile(file.name(), true, InputFile.WHISTLEBLOWING_IN_SHORT)
            : file;
    this.published = published;
    this.isAsAtGiven = isAsAtGiven;
    this.figures = figures;
    this.origin = WhistleblowingBlocks.origin(file);
  }

  ImmutableList<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(lead()));
    blocks.add(records());
    if (!published.tables().isEmpty() && !isNone(published.records())) {
      blocks.add(breakdowns());
    }
    if (!published.themes().isEmpty()) {
      addThemes(blocks);
    }
    blocks.add(notes());
    blocks.add(PageWords.source(file, ImmutableSet.of(), published.asAt(), isAsAtGiven));
    return ImmutableList.copyOf(blocks);
  }

  private static boolean isNone(PublishedNumber records) {
    return records.number().map(number -> number.signum() == 0).orElse(false);
  }

  private Words lead() {
    return published.records().isWithheld()
        ? Words.of(
            "The number of records is withheld, and nothing is broken down: of a small number almost"
                + " anything that is said could tell who raised a concern.")
        : Words.of(
            "Concerns that people raised, as far as numbers of them can be published without"
                + " telling who they are.");
  }

  private Table records() {
    Kpi.Builder kpi = origin.kpi(KeyIndicator.WHISTLEBLOWING_RECORDS, published.period());
    return Table.builder(
            Words.of("Whistleblowing records received, as known on ").day(published.asAt()))
        .textColumn("Received")
        .numberColumn("Records")
        .row(
            Figures.when(published.period()),
            figures.shown(Origin.released(kpi, published.records())))
        .build();
  }

  private Table breakdowns() {
    Table.Builder table =
        Table.builder(Words.of("The same records, broken down"))
            .textColumn("Breakdown")
            .textColumn("Records");
    published
        .tables()
        .forEach(
            (breakdown, counts) ->
                table.row(
                    Words.of(breakdown.label()),
                    PageWords.joined(
                        counts.rows(),
                        ", ",
                        row ->
                            Words.ofName(row)
                                .text(" ")
                                .then(
                                    figures.shown(
                                        Origin.released(
                                            WhistleblowingBlocks.part(
                                                origin, breakdown, row, published.period()),
                                            counts.cell(row)))))));
    return table.build();
  }

  private void addThemes(List<Block> blocks) {
    ThemesChart chart = new ThemesChart(figures);
    for (Map.Entry<Theme, PublishedNumber> theme : published.themes().entrySet()) {
      chart.add(
          theme.getKey(),
          Origin.released(
              origin
                  .part(theme.getKey().name())
                  .kpi(ThemesChart.RAISED, Subject.WHISTLEBLOWING, published.period()),
              theme.getValue()));
    }
    blocks.add(chart.build(Words.of("Themes that may be named, and how many records raised each")));
  }

  private Points notes() {
    ImmutableList.Builder<Words> points = ImmutableList.builder();
    if (!published.withheldBreakdowns().isEmpty()) {
      points.add(
          Words.of("Withheld altogether: ")
              .then(
                  PageWords.joined(
                      published.withheldBreakdowns(),
                      "; ",
                      breakdown -> Words.of(breakdown.label())))
              .text("."));
    }
    published
        .policy()
        .withheld()
        .ifPresent(
            range ->
                points.add(
                    Words.ofName(published.policy().withheldSymbol())
                        .text(": ")
                        .name(range.toString())
                        .text(
                            ", or withheld to protect such a count; themes are named only where"
                                + " their counts may be shown, and nothing is broken down where the"
                                + " number of records may not.")));
    return new Points(
        points.add(Words.of("Policy: ").name(published.policy().name()).text(".")).build());
  }
}
