package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.caselight.casework.frontdoor.ReferralInContext;
import org.caselight.casework.frontdoor.Referrals;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a council's children, of the program's own files and of a user's. */
class CaseworkSectionTest {
  private static final LocalDate END_OF_YEAR = LocalDate.of(2024, 3, 31);

  private final FolderOfFiles folder;

  CaseworkSectionTest(@TempDir Path path) {
    this.folder = new FolderOfFiles(path, "--casework", "--as-at=2024-03-31");
  }

  private static CaseworkFolder bundled() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    CaseworkFolder read = CaseworkFolder.read(InputFile.MADE_UP_CASEWORK, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(read.rowsNotUsed()).isZero();
    assertThat(read.filesNotThere()).isEmpty();
    return read;
  }

  @Test
  void exampleshireHangsTogether() {
    CaseworkFolder read = bundled();
    assertThat(read.recordsAfter(END_OF_YEAR)).isZero();
    CaseworkMeasures measures = CaseworkMeasures.of(read, END_OF_YEAR);
    assertThat(
            measures.referrals().figure().count() + measures.before().referrals().figure().count())
        .isBetween(250L, 400L);
    assertThat(measures.childrenByStatus().figure().children()).isBetween(100L, 150L);
    assertThat(measures.referralsByMonth().values()).hasSize(24);
    assertThat(ControlChart.of(measures.referralsByMonth(), Polarity.NEITHER).signals())
        .extracting(Signal::month)
        .containsExactly(YearMonth.of(2023, 11));
    assertThat(measures.issues()).hasSizeBetween(5, 20);
  }

  @Test
  void exampleshireHasSomeOfEachThingThatGoesWrong() {
    CaseworkMeasures measures = CaseworkMeasures.of(bundled(), END_OF_YEAR);
    assertThat(measures.assessmentsInTime().figure().part())
        .isLessThan(measures.assessmentsInTime().figure().whole());
    assertThat(measures.overdueAssessments()).isNotEmpty();
    assertThat(measures.overdueVisits().visits()).isNotEmpty();
    assertThat(measures.repeatPlans().share().figure().part()).isPositive();
    assertThat(measures.longPlans()).isNotEmpty();
    assertThat(measures.overduePlanReviews()).isNotEmpty();
    assertThat(measures.withoutWorker()).isNotEmpty();
    assertThat(measures.ceasedToBeInCare().figure().count()).isBetween(1L, 5L);
    assertThat(cameBackToAnotherTeam(bundled())).isPositive();
  }

  private static long cameBackToAnotherTeam(CaseworkFolder read) {
    ImmutableList<ReferralInContext> referrals =
        read.referrals().stream().collect(Referrals.inContext());
    return referrals.stream()
        .filter(ReferralInContext::isReReferral)
        .filter(
            again ->
                read.referrals().stream()
                    .filter(one -> one.child().equals(again.referral().child()))
                    .filter(one -> again.previousReceivedOn().equals(Optional.of(one.receivedOn())))
                    .noneMatch(one -> one.team().equals(again.referral().team())))
        .count();
  }

  @Test
  void exampleshireIsMadeUpAndSaysSo() {
    assertThat(Outcome.of().out())
        .contains("\nFront door (MADE UP)\n====================\n")
        .contains("\nVisits (MADE UP)\n================\n")
        .contains("\nChildren in need, protection and care (MADE UP)\n")
        .contains("Contacts                                312                 319\n")
        .contains(
            "- to social care                        44.2% (138 of 312)  39.8% (127 of 319)\n")
        .contains("- again within twelve months            13.0% (25 of 193)   22.6% (40 of 177)\n")
        .contains(
            "Assessments in time                     84.4% (135 of 160)  88.9% (128 of 144)\n")
        .contains("Assessment North           83     16  19.3%\n")
        .contains("Signals: November 2023 above the upper limit of 23.5\n")
        .contains("Child in need plan     19.4% (12 of 62)                          27\n")
        .contains("- two years or more                     14.3% (2 of 14)    0.0% (0 of 14)\n")
        .contains("Ceased:  home 3; special guardianship 1; adoption 0; adult 0; other 0\n");
    assertThat(FolderOfFiles.flat(Outcome.of()))
        .contains("As at: 31 March 2024, chosen for the file that comes with the program")
        .contains("Exampleshire is no council, and no child, worker or team in it is real")
        .contains(
            "Rates: by the estimate of 2023, 5,750 children aged 0 to 17, and that of the year");
  }

  @Test
  void standsAfterTheOpenCases() {
    String out = Outcome.of().out();
    assertThat(out.indexOf("\nFront door (MADE UP)"))
        .isGreaterThan(out.indexOf("\nChildren open to the service, by month"))
        .isLessThan(out.indexOf("\nRates per 10,000 children"));
  }

  @Test
  void whatIsNotThereIsLeftOutAndNamed() throws IOException {
    assertThat(
            folder
                .with("contacts.csv", "child,received_on,destination\nC1,2024-03-01,MASH\n")
                .report())
        .contains(
            "No file: referrals.csv, assessments.csv, enquiries.csv, plans.csv, care.csv,"
                + " placements.csv, involvements.csv, visits.csv, visit-frequencies.csv,"
                + " population.csv; what takes them is left out")
        .contains("Contacts 1 none on record - to social care 0.0% (0 of 1) -")
        .contains("Left out, for there are no involvements, which say who is to be visited.")
        .contains("Records: errors 0, warnings 0")
        .doesNotContain("Referrals", "Months:", "Plans open", "Worker:", "MADE UP", "Rates:");
    assertThat(
            folder
                .without("contacts.csv")
                .with(
                    "involvements.csv",
                    "child,status,team,worker,started_on,ended_on\nC1,care leaver,,W1,2024-01-01,\n")
                .report())
        .contains("Left out, for there are no contacts, referrals and assessments.")
        .contains("Left out, for there are no visits.")
        .contains("Open: 1: in care 0; child protection plan 0;")
        .contains("care leaver 1; early help 0 Worker: none for 0");
  }

  @Test
  void whatIsDatedLaterIsNotLookedAt() throws IOException {
    assertThat(
            folder
                .with(
                    "contacts.csv",
                    "child,received_on,destination\nC1,2024-03-31,MASH\nC2,2024-04-01,MASH\n")
                .report())
        .contains("Later: 1 row is dated after that day, and not looked at")
        .contains("Contacts 1 none on record");
  }

  @Test
  void recordsThatBeginTooLateSaySo() throws IOException {
    assertThat(
            folder
                .with(
                    "referrals.csv",
                    """
                    child,received_on,decided_on,outcome
                    C1,2023-05-01,2023-05-01,assessment
                    C1,2023-06-01,2023-06-01,assessment
                    """)
                .report())
        .contains("- again within twelve months at least 50.0% (1 of 2) -")
        .contains("Months: May 2023 to March 2024: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0")
        .contains("At least: the records begin on 1 May 2023.");
  }
}
