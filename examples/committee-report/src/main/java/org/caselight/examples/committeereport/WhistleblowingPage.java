package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.whistleblowing.WhistleblowingRecords;
import org.caselight.whistleblowing.WhistleblowingSummary;

/**
 * What people blew the whistle about and what came of it: for the director as it is, for
 * publication what the library releases and nothing else.
 */
final class WhistleblowingPage {
  private static final String ID = "whistleblowing";
  private static final String TITLE = "Whistleblowing";

  private final Optional<WhistleblowingRegister> register;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;
  private final WhistleblowingOptions options;
  private final Edition edition;

  WhistleblowingPage(
      Optional<WhistleblowingRegister> register,
      LocalDate asAt,
      boolean isAsAtGiven,
      WhistleblowingOptions options,
      Edition edition) {
    this.register = register;
    this.asAt = asAt;
    this.isAsAtGiven = isAsAtGiven;
    this.options = options;
    this.edition = edition;
  }

  PageSection section(Figures figures) {
    return register
        .map(read -> PageSection.of(ID, TITLE, blocks(read, figures)))
        .orElseGet(
            () ->
                PageSection.leftOut(
                    ID,
                    TITLE,
                    PageWords.leftOutFor("register of whistleblowing", "--whistleblowing")));
  }

  private ImmutableList<Block> blocks(WhistleblowingRegister read, Figures figures) {
    if (read.entries().isEmpty()) {
      return ImmutableList.of(new Paragraph(PageWords.nothingUsed(read.file())));
    }
    ReportingYear year = options.year(asAt);
    WhistleblowingSummary summary =
        read.records().stream().collect(WhistleblowingRecords.toSummary(year, asAt));
    return edition.isForPublication()
        ? new PublishedWhistleblowingBlocks(
                read.file(), summary.release(figures.policy()), isAsAtGiven, figures)
            .blocks()
        : new WhistleblowingBlocks(read, summary, options.policy(), isAsAtGiven, figures).blocks();
  }
}
