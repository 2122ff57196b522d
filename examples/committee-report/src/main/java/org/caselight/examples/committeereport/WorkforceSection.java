package org.caselight.examples.committeereport;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.committeereport.CensusRows.Census;
import org.caselight.examples.committeereport.CensusRows.CensusRate;
import org.caselight.examples.committeereport.EstablishmentRows.Posts;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.plaintext.TextTable;
import org.caselight.figure.Amount;
import org.caselight.figure.Fraction;
import org.caselight.workforce.Establishment;

/** Who does the work, at what cost, and whether a child keeps the same social worker. */
final class WorkforceSection {
  private final WorkforceFolder folder;
  private final Optional<WorkersCaseloads> caseloads;
  private final ImmutableSet<CaseloadPolicy> policies;
  private final LocalDate asAt;
  private final boolean isAsAtGiven;

  /**
   * Takes what there is.
   *
   * @param folder what was read
   * @param caseloads the workers whose caseloads a limit is held against, if they are known
   * @param policies the limits that are asked about
   * @param asAt the day asked about
   * @param isAsAtGiven whether the user chose it
   */
  WorkforceSection(
      WorkforceFolder folder,
      Optional<WorkersCaseloads> caseloads,
      ImmutableSet<CaseloadPolicy> policies,
      LocalDate asAt,
      boolean isAsAtGiven) {
    this.folder = folder;
    this.caseloads = caseloads;
    this.policies = policies;
    this.asAt = asAt;
    this.isAsAtGiven = isAsAtGiven;
  }

  void addTo(TextReport report) {
    report.section("Workforce");
    if (folder.isEmpty()) {
      SectionHead.addNothingUsed(report, folder.folder());
      return;
    }
    report.blank();
    report.item("Figures: ", folder.folder().source());
    SectionHead.addAsAt(report, folder.folder(), asAt, isAsAtGiven);
    SectionHead.addMissing(report, folder.rowsNotUsed());
    addPosts(report);
    addCensuses(report);
    RetentionPart retention = new RetentionPart(folder);
    retention.addTo(report);
    new FundingPart(folder, caseloads, policies).addTo(report);
    StaffPart staff = new StaffPart(folder, asAt);
    staff.addCompositions(report);
    staff.addTraining(report);
    staff.addChanges(report);
  }

  /** What stands behind the heading of a part of which nothing was published. */
  static String madeUp(WorkforceFolder folder) {
    return folder.folder().isBundled() ? " (MADE UP)" : "";
  }

  private void addPosts(TextReport report) {
    if (folder.posts().isEmpty()) {
      return;
    }
    report.heading("Posts, and those who fill them");
    for (Posts posts : folder.posts()) {
      report.item(
          "- ",
          Printable.shown(posts.authority())
              + posts.paragraph().map(text -> " (paragraph " + text + ")").orElse("")
              + ": "
              + posts.establishment()
              + ". "
              + aboveEstablishment(posts)
              + posts.note().map(note -> " " + Printable.escaped(note) + ".").orElse(""));
    }
    report.paragraph(
        "Vacant: posts that nobody whom the authority employs fills. Staff are above establishment"
            + " once the agency workers are more than that, in FTE.");
  }

  private static String aboveEstablishment(Posts posts) {
    Establishment establishment = posts.establishment();
    if (posts.agency().isPresent()) {
      return withAgency(establishment, posts.agency().get(), posts.isMoreStaffSaid());
    }
    String atLeast =
        establishment.percentFilled().isPresent()
            ? ", and more than "
                + Wording.tidy(establishment.vacantRange().lowerEndpoint())
                + " at the least, by what the printed percentage allows"
            : "";
    return (posts.isMoreStaffSaid()
            ? "That there were more staff than posts takes agency workers of more than "
            : "There are more staff than posts if agency workers are more than ")
        + Wording.tidy(establishment.vacant())
        + " FTE"
        + atLeast
        + ".";
  }

  private static String withAgency(Establishment establishment, Amount agency, boolean isSaid) {
    Fraction above = establishment.aboveEstablishment(agency);
    String standing =
        "With "
            + agency
            + " FTE of agency workers they are "
            + (above.signum() > 0
                ? Wording.tidy(above) + " FTE above establishment"
                : above.signum() < 0
                    ? Wording.tidy(above.magnitude()) + " FTE short of it"
                    : "as many as the posts");
    boolean isInDoubt =
        establishment.mayBeAboveEstablishment(agency)
            && establishment.mayBeWithinEstablishment(agency);
    return standing
        + (isInDoubt ? ", which the printed percentage leaves in doubt" : "")
        + (isSaid && !establishment.mayBeAboveEstablishment(agency)
            ? "; that there were more staff than posts DOES NOT AGREE"
            : "")
        + ".";
  }

  private void addCensuses(TextReport report) {
    if (folder.censuses().isEmpty()) {
      return;
    }
    report.heading("Rates of the workforce census" + madeUp(folder));
    for (Census census : folder.censuses()) {
      report.paragraph(
          Printable.shown(census.authority())
              + ", "
              + Wording.date(census.snapshot().asAt())
              + census.note().map(note -> " (" + Printable.escaped(note) + ")").orElse("")
              + ": "
              + census
                  .snapshot()
                  .inPost()
                  .map(inPost -> inPost + " in post")
                  .orElse("how many are in post is not known")
              + census
                  .snapshot()
                  .starters()
                  .map(starters -> ", " + starters + " started in the year")
                  .orElse("")
              + census.snapshot().leavers().map(leavers -> ", " + leavers + " left").orElse("")
              + ".");
      TextTable table = new TextTable("Rate", "Computed", ">Printed", "Note");
      census.rates().forEach(rate -> addRate(table, rate));
      report.table(table);
    }
    report.paragraph(
        "Turnover: left in the twelve months ÷ in post at their end. Vacancies and agency workers: of"
            + " themselves and those in post. Vacancies covered: agency workers who cover one ÷"
            + " vacancies. Absence: working days lost ÷ those that all in post could have worked, 253 a"
            + " year (254 with a 29 February). Average caseload: cases ÷ those who hold them. A printed"
            + " rate agrees if any numbers that round to those printed have a rate that rounds to it.");
  }

  private static void addRate(TextTable table, CensusRate rate) {
    table.row(
        Wording.sentence(rate.name()),
        rate.shown().orElse(Wording.NOT_KNOWN),
        rate.printed().map(Object::toString).orElse("none"),
        rate.agrees().map(agrees -> agrees ? "agrees" : "DOES NOT AGREE").orElse(""));
  }
}
