package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.committeereport.page.Block;
import org.caselight.examples.committeereport.page.Heading;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.examples.committeereport.page.Paragraph;
import org.caselight.examples.committeereport.page.Points;
import org.caselight.examples.committeereport.page.Words;
import org.caselight.scorecard.Kpi;

/** The section of the page on who does the work, at what cost, and on Family Safeguarding. */
final class WorkforcePage {
  private static final String ID = "workforce";
  private static final String TITLE = "Workforce and Family Safeguarding";

  private final Optional<WorkforceFolder> folder;
  private final Optional<WorkersCaseloads> caseloads;
  private final ImmutableSet<CaseloadPolicy> policies;
  private final LocalDate asAt;
  private final Edition edition;

  /**
   * Takes what there is.
   *
   * @param folder what was read, if a folder was given
   * @param caseloads the workers whose caseloads a limit is held against, if they are known
   * @param policies the limits that are asked about
   * @param asAt the day asked about
   * @param edition for whom the page is
   */
  WorkforcePage(
      Optional<WorkforceFolder> folder,
      Optional<WorkersCaseloads> caseloads,
      ImmutableSet<CaseloadPolicy> policies,
      LocalDate asAt,
      Edition edition) {
    this.folder = folder;
    this.caseloads = caseloads;
    this.policies = policies;
    this.asAt = asAt;
    this.edition = edition;
  }

  PageSection section(Figures figures) {
    if (folder.isEmpty()) {
      return PageSection.leftOut(
          ID, TITLE, PageWords.leftOutFor("folder of the workforce", "--workforce"));
    }
    WorkforceFolder read = folder.get();
    return read.isEmpty()
        ? PageSection.leftOut(ID, TITLE, PageWords.nothingUsed(read.folder()))
        : PageSection.of(ID, TITLE, blocks(read, figures));
  }

  private ImmutableList<Block> blocks(WorkforceFolder read, Figures figures) {
    CensusBlocks census = new CensusBlocks(read, policies, figures);
    FundingBlocks funding = new FundingBlocks(read, caseloads, policies, asAt, figures);
    StaffBlocks staff =
        new StaffBlocks(read, asAt, edition, census.authority().orElse("the council"), figures);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Words lead = census.lead().then(staff.lead()).then(funding.lead());
    if (!lead.isEmpty()) {
      blocks.add(
          new Paragraph(
              lead.text("Day asked about: ")
                  .day(asAt)
                  .text(" (--as-at).")
                  .then(PageWords.allMadeUp(read.folder()))));
    }
    ImmutableList<Kpi> kpis =
        ImmutableList.<Kpi>builder().addAll(census.keyFigures()).addAll(staff.keyFigures()).build();
    if (!kpis.isEmpty()) {
      blocks.add(figures.keyFigures(Words.of("Who does the work, and how steadily"), kpis));
    }
    blocks.addAll(census.blocks());
    blocks.addAll(funding.blocks());
    blocks.addAll(staff.blocks());
    blocks.addAll(new RetentionBlocks(read, asAt, figures).blocks());
    blocks.addAll(new PostsBlocks(read, asAt, figures).blocks());
    ImmutableList<Words> leftOut =
        ImmutableList.<Words>builder().addAll(staff.leftOut()).addAll(leftOut(read)).build();
    if (!leftOut.isEmpty()) {
      blocks.add(new Points(leftOut));
    }
    if (read.rowsNotUsed() > 0) {
      blocks.add(PageWords.rowsNotUsed());
    }
    ImmutableList<Words> method =
        ImmutableList.<Words>builder().addAll(funding.method()).addAll(staff.method()).build();
    if (!method.isEmpty()) {
      blocks.add(new Heading(Words.of("How to read this")), new Points(method));
    }
    return blocks.build();
  }

  private static ImmutableList<Words> leftOut(WorkforceFolder read) {
    return Stream.of(
            leftOut(
                read.censuses().isEmpty(),
                "turnover, vacancies, agency workers, absence and average caseload",
                CensusRows.FILE),
            leftOut(
                read.funding().isEmpty(),
                "what a limit on caseloads costs",
                MoneyRows.FUNDING_FILE),
            leftOut(
                read.compositions().isEmpty(), "who works with the adults", PractitionerRows.FILE),
            leftOut(read.training().isEmpty(), "who is trained", StaffRows.TRAINING_FILE),
            leftOut(
                read.staff().isEmpty() && !read.training().isEmpty(),
                "who was to be trained",
                StaffRows.FILE),
            leftOut(
                read.allocations().isEmpty(), "changes of social worker", SocialWorkerRows.FILE),
            leftOut(
                read.retention().isEmpty(),
                "what paying those who stay costs",
                MoneyRows.RETENTION_FILE),
            leftOut(
                read.posts().isEmpty(), "posts beside those who fill them", EstablishmentRows.FILE))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Words> leftOut(boolean isMissing, String what, String file) {
    return isMissing
        ? Optional.of(
            Words.of(
                "Left out: "
                    + what
                    + ", for the folder of --workforce has nothing of it ("
                    + file
                    + ")."))
        : Optional.empty();
  }
}
