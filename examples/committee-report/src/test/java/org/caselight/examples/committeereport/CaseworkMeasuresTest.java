package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.caselight.casework.care.ExitKind;
import org.caselight.casework.protection.CategoryOfAbuse;
import org.caselight.figure.Count;
import org.caselight.figure.Proportion;
import org.caselight.quality.DataIssue;
import org.caselight.quality.Severity;
import org.caselight.service.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of small folders, worked out by hand. */
class CaseworkMeasuresTest {
  private final Path path;
  private final FolderOfFiles folder;

  CaseworkMeasuresTest(@TempDir Path path) {
    this.path = path;
    this.folder = new FolderOfFiles(path, "--casework", "--as-at=2024-03-31");
  }

  private CaseworkMeasures measures() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    CaseworkFolder read = CaseworkFolder.read(InputFile.named(path.toString()), problems);
    assertThat(problems.isEmpty()).isTrue();
    return CaseworkMeasures.of(read, LocalDate.of(2024, 3, 31));
  }

  @Test
  void theFrontDoor() throws IOException {
    folder
        .with(
            "contacts.csv",
            """
            child,received_on,destination
            C1,2023-03-31,social care assessment
            C1,2023-04-01,social care assessment
            C2,2024-03-31,early help
            C3,2024-01-10,
            C4,2024-04-01,child protection enquiry
            """)
        // C1 comes back in time to the other team, C2 a day too late; C4 is on an open case.
        .with(
            "referrals.csv",
            """
            child,received_on,team,decided_on,outcome,on_open_case
            C1,2023-01-09,North,2023-01-10,assessment,
            C1,2024-01-09,South,2024-01-10,no further action,
            C2,2023-03-01,South,2023-03-02,assessment,
            C2,2024-03-02,North,2024-03-04,assessment,
            C3,2024-03-28,,,,
            C4,2023-10-02,North,2023-10-02,other,yes
            C5,2023-05-02,North,2023-05-04,early help,
            """)
        // 45 working days from 8 January 2024 are over on 11 March; Good Friday is 29 March.
        .with(
            "assessments.csv",
            """
            child,started_on,authorised_on
            C1,2024-01-08,2024-03-11
            C2,2024-01-08,2024-03-12
            C3,2024-01-08,
            C4,2024-03-04,
            """)
        .with("population.csv", "year,children\n2023,2000\n");
    CaseworkMeasures measures = measures();

    assertThat(measures.period()).hasToString("2023-04-01 to 2024-03-31");
    assertThat(measures.contacts()).isEqualTo(Count.of(3));
    assertThat(measures.contactsToSocialCare())
        .hasToString("50.0% (1 of 2), left out: no destination recorded (1)");
    assertThat(measures.before().contacts()).isEqualTo(Count.of(1));
    assertThat(measures.referrals())
        .hasToString("4, left out: new information on an open case (1)");
    assertThat(measures.before().referrals().figure()).isEqualTo(Count.of(2));
    assertThat(measures.per10000(Count.of(4)).orElseThrow())
        .hasToString("20.0 per 10,000 (4 of 2,000)");
    assertThat(measures.before().per10000(Count.of(2))).isEmpty();
    assertThat(measures.reReferrals().share().figure()).isEqualTo(Proportion.of(1, 4));
    assertThat(measures.reReferralsByTeam().entrySet())
        .extracting(entry -> entry.getKey().name() + " " + entry.getValue().share().figure())
        .containsExactly(
            "North 0.0% (0 of 2)", "South 100.0% (1 of 1)", "no team recorded 0.0% (0 of 1)");
    // 2 March 2024 is a Saturday, and the 4th the first working day after it.
    assertThat(measures.decidedInTime().figure()).isEqualTo(Proportion.of(2, 3));
    assertThat(measures.decisions().figure())
        .hasToString("66.7% (2 of 3) in time; open: 1 not yet due, 0 overdue");
    assertThat(measures.noFurtherAction().figure()).isEqualTo(Proportion.of(1, 3));
    assertThat(measures.assessmentsInTime().figure()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.openAssessments().figure().shareOverdue()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.overdueAssessments())
        .extracting(assessment -> assessment.child().pseudonym())
        .containsExactly("C3");
  }

  @Test
  void referralsByMonthAreOfMonthsThatAreOver() throws IOException {
    folder.with(
        "referrals.csv",
        """
        child,received_on,decided_on,outcome
        C1,2022-03-31,,
        C2,2022-04-01,,
        C3,2024-03-31,,
        C4,2024-04-01,,
        """);
    CaseworkMeasures measures = measures();
    assertThat(measures.referralsByMonth().firstMonth()).contains(YearMonth.of(2022, 4));
    assertThat(measures.referralsByMonth().lastMonth()).contains(YearMonth.of(2024, 3));
    assertThat(measures.referralsByMonth().values()).hasSize(24);
    assertThat(measures.referralsByMonth().value(YearMonth.of(2023, 1)).orElseThrow()).isZero();

    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    CaseworkFolder read = CaseworkFolder.read(InputFile.named(path.toString()), problems);
    CaseworkMeasures aDayEarlier = CaseworkMeasures.of(read, LocalDate.of(2024, 3, 30));
    assertThat(aDayEarlier.referralsByMonth().firstMonth()).contains(YearMonth.of(2022, 3));
    assertThat(aDayEarlier.referralsByMonth().lastMonth()).contains(YearMonth.of(2024, 2));
    // No months are made up before the records begin.
    CaseworkMeasures longAgo = CaseworkMeasures.of(read, LocalDate.of(2022, 4, 30));
    assertThat(longAgo.referralsByMonth().values()).hasSize(2);
    assertThat(CaseworkMeasures.of(read, LocalDate.of(2022, 3, 30)).referralsByMonth().isEmpty())
        .isTrue();
  }

  @Test
  void protection() throws IOException {
    // 15 working days from 8 January 2024 are over on the 29th.
    folder
        .with(
            "enquiries.csv",
            """
            child,started_on,ended_on,conference_held_on,conference_unnecessary
            C1,2024-01-08,2024-01-29,2024-01-29,no
            C2,2024-01-08,2024-01-30,2024-01-30,no
            C3,2024-01-08,2024-01-20,,yes
            C4,2024-01-08,,,
            C5,2023-03-31,2023-04-14,,yes
            """)
        .with(
            "plans.csv",
            """
            child,started_on,ended_on,initial_category,latest_category,previous_plans,reviews_held_on
            C1,2024-01-29,,NEG,EMO,1,
            C2,2024-01-30,,NEG,,0,
            C3,2022-03-31,,PHY,,0,2022-06-01;2022-12-01;2023-06-01;2023-12-01
            C4,2022-04-02,,NEG,,0,2022-06-01;2022-12-02
            C5,2022-01-10,2023-05-01,,,,
            """);
    CaseworkMeasures measures = measures();
    assertThat(measures.section47Enquiries().figure()).isEqualTo(Count.of(4));
    assertThat(measures.before().section47Enquiries().figure()).isEqualTo(Count.of(1));
    assertThat(measures.initialConferencesInTime().figure()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.overdueConferences())
        .extracting(enquiry -> enquiry.child().pseudonym())
        .containsExactly("C4");
    assertThat(measures.plansStarted().figure()).isEqualTo(Count.of(2));
    assertThat(measures.repeatPlans().share().figure()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.plansOpen().figure()).isEqualTo(Count.of(4));
    assertThat(measures.before().plansOpen().figure()).isEqualTo(Count.of(3));
    assertThat(measures.plansOfTwoYearsOrMore().figure()).isEqualTo(Proportion.of(1, 4));
    assertThat(measures.longPlans())
        .extracting(plan -> plan.child().pseudonym())
        .containsExactly("C3");
    assertThat(measures.plansReviewedInTime().figure()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.overduePlanReviews())
        .extracting(plan -> plan.child().pseudonym())
        .containsExactly("C4");
    assertThat(measures.plansByCategory().figure().get(CategoryOfAbuse.EMOTIONAL_ABUSE))
        .hasToString("1");
    assertThat(measures.plansByCategory().figure().get(CategoryOfAbuse.NEGLECT)).hasToString("2");
    assertThat(measures.plansByCategory().leftOut())
        .containsEntry("no category of abuse recorded", 1L);
  }

  @Test
  void care() throws IOException {
    // 20 working days from 8 January 2024 are over on 5 February.
    folder
        .with(
            "care.csv",
            """
            child,started_on,ended_on,reason_ceased,reviews_held_on
            C1,2024-01-08,,,2024-02-05
            C2,2024-01-08,,,2024-02-06
            C3,2024-01-08,,,
            C4,2023-12-01,2024-03-30,E4A,2023-12-20
            C5,2023-12-01,2024-03-30,,2023-12-20
            C6,2022-12-01,2023-03-31,E11,
            C7,2024-01-01,,,
            """)
        .with(
            "placements.csv",
            """
            child,started_on,ended_on,placement_type,legal_status,reason_new,carer
            C1,2024-01-08,2024-01-20,U6,C2,S,H1
            C1,2024-01-20,2024-02-20,U6,C2,P,H2
            C1,2024-02-20,,K2,C2,P,H3
            C2,2024-01-08,,U6,C2,S,H1
            C7,2024-01-01,,U6,V4,S,H1
            """);
    CaseworkMeasures measures = measures();
    assertThat(measures.childrenInCare()).hasToString("3, left out: series of short breaks (1)");
    assertThat(measures.before().childrenInCare().figure()).isEqualTo(Count.ZERO);
    assertThat(measures.careReviewedInTime().figure()).isEqualTo(Proportion.of(1, 3));
    assertThat(measures.overdueCareReviews())
        .extracting(care -> care.child().pseudonym())
        .containsExactly("C3");
    assertThat(measures.threeOrMorePlacements().figure()).isEqualTo(Proportion.of(1, 2));
    assertThat(measures.ceasedToBeInCare().figure()).isEqualTo(Count.of(2));
    assertThat(measures.exitsFromCare().figure()).containsEntry(ExitKind.HOME, 1L);
    assertThat(measures.exitsFromCare().leftOutCount()).isEqualTo(1);
    assertThat(measures.before().exitsFromCare().figure()).containsEntry(ExitKind.ADOPTION, 1L);
    assertThat(measures.daysInCareOfCeasing().figure().mean()).hasToString("120.0 (240 ÷ 2)");
  }

  @Test
  void openChildrenAndVisits() throws IOException {
    folder
        .with(
            "involvements.csv",
            """
            child,status,team,worker,started_on,ended_on
            C1,child protection plan,North,W1,2023-06-12,
            C1,child in need plan,North,W1,2023-01-12,2023-06-12
            C2,in care,North,W2,2024-01-08,
            C3,child in need plan,North,,2024-02-01,
            C4,early help,North,W3,2024-02-01,
            C5,child in need plan,North,W1,2024-02-01,2024-03-31
            """)
        .with(
            "care.csv",
            "child,started_on,ended_on,reason_ceased,reviews_held_on\nC2,2024-01-08,,,\n")
        .with(
            "placements.csv",
            """
            child,started_on,ended_on,placement_type
            C2,2024-01-08,2024-03-24,U6
            C2,2024-03-24,,U6
            """)
        .with(
            "visits.csv",
            """
            child,visited_on,child_seen,seen_alone
            C1,2024-03-07,yes,yes
            C1,2024-03-21,no,
            C2,2024-03-20,yes,no
            C3,2024-03-25,yes,
            C4,2024-03-25,yes,yes
            """)
        .with(
            "visit-frequencies.csv",
            """
            status,first,then,after_first_year
            child protection plan,,14 days,
            child in need plan,10 working days,1 month,2 months
            """);
    CaseworkMeasures measures = measures();
    assertThat(measures.childrenByStatus().figure().children()).isEqualTo(4);
    assertThat(measures.childrenByStatus().figure().primary(Status.CHILD_IN_NEED_PLAN))
        .isEqualTo(1);
    assertThat(measures.withoutWorker())
        .extracting(involvement -> involvement.child().pseudonym())
        .containsExactly("C3");
    assertThat(measures.visitPolicy())
        .hasToString(
            "visits: in care first within 1 week, then every 6 weeks, after the first year every 6"
                + " weeks; child protection plan every 14 days; child in need plan first within 10"
                + " working days, then every 1 month, after the first year every 2 months");
    // C1 was due on the 21st; C2, in a new home since the 24th, is due on the 31st.
    assertThat(measures.overdueVisits().visits())
        .extracting(visit -> visit.child().pseudonym() + " " + visit.daysOverdue())
        .containsExactly("C1 10");
    assertThat(measures.visitsOverdueByStatus().figure())
        .containsEntry(Status.IN_CARE, Proportion.of(0, 1))
        .containsEntry(Status.CHILD_PROTECTION_PLAN, Proportion.of(1, 1))
        .containsEntry(Status.CHILD_IN_NEED_PLAN, Proportion.of(0, 1));
    assertThat(measures.childrenSeenInTime())
        .hasToString("66.7% (2 of 3), left out: no visit frequency for the status (1)");
    assertThat(measures.seenAlone())
        .hasToString("66.7% (2 of 3), left out: not recorded whether the child was seen alone (1)");

    folder.appending("visit-frequencies.csv", "in care,,5 days,\n");
    assertThat(measures().visitPolicy().toString()).contains("in care every 5 days");
    assertThat(measures().overdueVisits().total()).isEqualTo(2);
  }

  @Test
  void whatIsWrongWithTheRecords() throws IOException {
    folder
        .with(
            "referrals.csv",
            """
            child,received_on,decided_on,outcome
            C1,2023-06-01,2023-05-31,assessment
            """)
        .with("contacts.csv", "child,received_on,destination,referral\nC1,2023-06-01,,R9\n");
    assertThat(measures().issues())
        .extracting(DataIssue::code)
        .containsExactly("decided-before-received", "unknown-referral");
    assertThat(measures().issuesBySeverity())
        .containsEntry(Severity.ERROR, Count.of(1))
        .containsEntry(Severity.WARNING, Count.of(1));
    // A file that is not there makes no record of another wrong.
    folder.without("referrals.csv");
    assertThat(measures().issues()).isEmpty();
  }
}
