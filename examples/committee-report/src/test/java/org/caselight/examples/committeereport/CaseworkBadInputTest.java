package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with the files of casework; the rest is reported on. */
class CaseworkBadInputTest {
  private static final String CLOSURES =
      "must be one of RC1, RC2, RC3, RC4, RC5, RC6, RC7, RC8, RC9, or of old RESIDENCE ORDER";
  private static final String CATEGORIES = "must be one of NEG, PHY, SAB, EMO, MUL";
  private static final String ANSWERS = "must be one of Y, N, U, or of old 0, 1, FALSE, TRUE";
  private static final String DAY = "must be a day of the calendar such as 2019-06-14";
  private static final String LIMIT =
      "must be such as 10 working days, 28 days, 6 weeks or 3 months";

  private final FolderOfFiles folder;

  CaseworkBadInputTest(@TempDir Path folder) {
    this.folder = new FolderOfFiles(folder, "--casework", "--as-at=2024-03-31");
  }

  @BeforeEach
  void writeGoodFiles() throws IOException {
    folder
        .with(
            "contacts.csv",
            """
            child,received_on,destination,referral
            C1,2023-06-01,social care assessment,R1
            """)
        .with(
            "referrals.csv",
            """
            reference,child,received_on,team,decided_on,outcome,on_open_case,closed_on,reason_for_closure
            R1,C1,2023-06-01,North,2023-06-02,assessment,,,
            """)
        .with(
            "assessments.csv",
            "child,started_on,authorised_on,referral\nC1,2023-06-02,2023-07-03,R1\n")
        .with(
            "enquiries.csv",
            """
            child,started_on,ended_on,conference_held_on,conference_unnecessary,resulted_in_plan
            C1,2023-06-02,2023-06-12,2023-06-12,no,yes
            """)
        .with(
            "plans.csv",
            """
            child,started_on,ended_on,initial_conference_on,initial_category,latest_category,previous_plans,reviews_held_on
            C1,2023-06-12,,2023-06-12,NEG,,0,2023-09-01;2024-02-01
            """)
        .with(
            "care.csv",
            "child,started_on,ended_on,reason_ceased,reviews_held_on\nC2,2024-01-08,,,2024-02-01\n")
        .with(
            "placements.csv",
            """
            child,started_on,ended_on,placement_type,legal_status,reason_new,carer
            C2,2024-01-08,,U6,C2,S,H1
            """)
        .with(
            "involvements.csv",
            """
            child,status,team,worker,started_on,ended_on,reason_for_closure
            C1,child protection plan,North,W1,2023-06-12,,
            C2,in care,North,W2,2024-01-08,,
            """)
        .with(
            "visits.csv",
            "child,visited_on,child_seen,seen_alone\nC1,2024-03-28,yes,yes\nC2,2024-03-01,yes,no\n")
        .with(
            "visit-frequencies.csv",
            "status,first,then,after_first_year\nchild protection plan,,10 working days,\n")
        .with("population.csv", "year,children\n2023,5000\n");
  }

  private void assertRowsNotUsed(String name, String rows, String... problems) throws IOException {
    folder.appending(name, rows);
    assertThat(folder.reportDespite(problems))
        .contains("Missing: " + Wording.count(rows.lines().count(), "row was", "rows were"))
        .contains("- to social care 100.0% (1 of 1)")
        .contains("Referrals 1 none on record - for each 10,000 children 2.0 not known")
        .contains("Assessments in time 100.0% (1 of 1)")
        .contains("- conferences in time 100.0% (1 of 1)")
        .contains("Plans open 1 ")
        .contains("Children in care 1 ")
        .contains("- three or more placements 0.0% (0 of 1)")
        .contains("In time: 100.0% (2 of 2) of children to visit")
        .contains("Records: errors 0, warnings 0");
  }

  @Test
  void badContacts() throws IOException {
    assertRowsNotUsed(
        "contacts.csv",
        """
        ,2023-02-30,the moon, R1
        C1,,,
        """,
        "/contacts.csv:3: column child: '': must not be blank",
        "/contacts.csv:3: column received_on: 2023-02-30: " + DAY,
        "/contacts.csv:3: column destination: the moon: must be one of social care assessment, child"
            + " protection enquiry, early help, MASH, information and advice, other agency, no"
            + " further action",
        "/contacts.csv:3: column referral: ' R1': must not begin or end with blanks",
        "/contacts.csv:4: column received_on: '': " + DAY);
  }

  @Test
  void badReferrals() throws IOException {
    assertRowsNotUsed(
        "referrals.csv",
        """
        R2 ,,1899-12-31,' ,tomorrow,dropped,perhaps,never,RC99
        """
            .replace("'", " "),
        "/referrals.csv:3: column reference: 'R2 ': must not begin or end with blanks",
        "/referrals.csv:3: column child: '': must not be blank",
        "/referrals.csv:3: column received_on: 1899-12-31: must be from 1900-01-01 to 2200-12-31",
        "/referrals.csv:3: column team: '  ': must not be blank",
        "/referrals.csv:3: column decided_on: tomorrow: " + DAY,
        "/referrals.csv:3: column outcome: dropped: must be one of no further action, assessment,"
            + " child protection enquiry, early help, information and advice, other",
        "/referrals.csv:3: column on_open_case: perhaps: must be yes or no",
        "/referrals.csv:3: column closed_on: never: " + DAY,
        "/referrals.csv:3: column reason_for_closure: RC99: " + CLOSURES);
  }

  @Test
  void badAssessments() throws IOException {
    assertRowsNotUsed(
        "assessments.csv",
        ",soon,later, \n",
        "/assessments.csv:3: column child: '': must not be blank",
        "/assessments.csv:3: column started_on: soon: " + DAY,
        "/assessments.csv:3: column authorised_on: later: " + DAY,
        "/assessments.csv:3: column referral: ' ': must not be blank");
  }

  @Test
  void badEnquiries() throws IOException {
    assertRowsNotUsed(
        "enquiries.csv",
        ",soon,later,held,maybe,maybe\n",
        "/enquiries.csv:3: column child: '': must not be blank",
        "/enquiries.csv:3: column started_on: soon: " + DAY,
        "/enquiries.csv:3: column ended_on: later: " + DAY,
        "/enquiries.csv:3: column conference_held_on: held: " + DAY,
        "/enquiries.csv:3: column conference_unnecessary: maybe: " + ANSWERS,
        "/enquiries.csv:3: column resulted_in_plan: maybe: " + ANSWERS);
  }

  @Test
  void badPlans() throws IOException {
    assertRowsNotUsed(
        "plans.csv",
        """
        ,soon,later,held,BAD,WORSE,-1,2024-01-01;
        C3,2023-06-12,,,NEG,,2023,
        """,
        "/plans.csv:3: column child: '': must not be blank",
        "/plans.csv:3: column started_on: soon: " + DAY,
        "/plans.csv:3: column ended_on: later: " + DAY,
        "/plans.csv:3: column initial_conference_on: held: " + DAY,
        "/plans.csv:3: column initial_category: BAD: " + CATEGORIES,
        "/plans.csv:3: column latest_category: WORSE: " + CATEGORIES,
        "/plans.csv:3: column previous_plans: -1: must be 0 or more",
        "/plans.csv:3: column reviews_held_on: 2024-01-01;: " + DAY + ", was ",
        "/plans.csv:4: column previous_plans: 2023: must be at most 99");
  }

  @Test
  void badPeriodsOfCare() throws IOException {
    folder.appending("care.csv", ",soon,later,E99,then\nC2,2024-01-08,,,\n");
    assertThat(folder.run().err())
        .contains("/care.csv:3: column child: '': must not be blank")
        .contains("/care.csv:3: column started_on: soon: " + DAY)
        .contains("/care.csv:3: column ended_on: later: " + DAY)
        .contains("/care.csv:3: column reason_ceased: E99: must be one of E11, E12, E13")
        .contains("/care.csv:3: column reviews_held_on: then: " + DAY)
        .contains(
            "/care.csv:4: column child: C2: is on line 2 already, from that day; this row is not used")
        .hasLineCount(6);
  }

  @Test
  void badPlacements() throws IOException {
    folder.appending(
        "placements.csv",
        """
        ,soon,later,X,Y,Z,  H1
        C1,2024-01-08,,U6,,,
        C2,2024-01-07,,U6,,,
        """);
    assertThat(folder.run().err())
        .contains("/placements.csv:3: column child: '': must not be blank")
        .contains("/placements.csv:3: column started_on: soon: " + DAY)
        .contains("/placements.csv:3: column ended_on: later: " + DAY)
        .contains("/placements.csv:3: column placement_type: X: must be one of ")
        .contains("/placements.csv:3: column legal_status: Y: must be one of C1, C2, ")
        .contains("/placements.csv:3: column reason_new: Z: must be one of S, L, P, T, B, U")
        .contains("/placements.csv:3: column carer: '  H1': must not begin or end with blanks")
        .contains(
            "/placements.csv:4: column child: C1: must have come into care by that day, by a row of"
                + " care.csv that is used")
        .contains("/placements.csv:5: column child: C2: must have come into care by that day")
        .hasLineCount(9);
  }

  @Test
  void badInvolvements() throws IOException {
    assertRowsNotUsed(
        "involvements.csv",
        """
        ,lost, , ,soon,later,RC0
        C3,,,,2024-01-01,,
        """,
        "/involvements.csv:4: column child: '': must not be blank",
        "/involvements.csv:4: column status: lost: must be one of in care, child protection plan,"
            + " child in need plan, open for assessment, care leaver, early help",
        "/involvements.csv:4: column team: ' ': must not be blank",
        "/involvements.csv:4: column worker: ' ': must not be blank",
        "/involvements.csv:4: column started_on: soon: " + DAY,
        "/involvements.csv:4: column ended_on: later: " + DAY,
        "/involvements.csv:4: column reason_for_closure: RC0: " + CLOSURES,
        "/involvements.csv:5: column status: '': must be one of in care, child protection plan,"
            + " child in need plan, open for assessment, care leaver, early help");
  }

  @Test
  void badVisits() throws IOException {
    assertRowsNotUsed(
        "visits.csv",
        ",soon,maybe,maybe\n",
        "/visits.csv:4: column child: '': must not be blank",
        "/visits.csv:4: column visited_on: soon: " + DAY,
        "/visits.csv:4: column child_seen: maybe: " + ANSWERS,
        "/visits.csv:4: column seen_alone: maybe: " + ANSWERS);
  }

  @Test
  void badFrequencies() throws IOException {
    assertRowsNotUsed(
        "visit-frequencies.csv",
        """
        lost,often,,yearly
        in care,,0 weeks,
        child protection plan,,6 weeks,
        """,
        "/visit-frequencies.csv:3: column status: lost: must be one of in care, child protection"
            + " plan, child in need plan, open for assessment, care leaver, early help",
        "/visit-frequencies.csv:3: column first: often: " + LIMIT,
        "/visit-frequencies.csv:3: column then: '': " + LIMIT,
        "/visit-frequencies.csv:3: column after_first_year: yearly: " + LIMIT,
        "/visit-frequencies.csv:4: column then: 0 weeks: must be from 1 to 36525, was 0",
        "/visit-frequencies.csv:5: column status: child protection plan: is on line 2 already; this"
            + " row is not used");
  }

  @Test
  void badPopulations() throws IOException {
    assertRowsNotUsed(
        "population.csv",
        """
        2023-24,0
        2023,5000
        """,
        "/population.csv:3: column year: 2023-24: must be from 1900 to 2200",
        "/population.csv:3: column children: 0: must be above 0",
        "/population.csv:4: column year: 2023: is on line 2 already; this row is not used");
  }

  @Test
  void aFileThatLacksAColumnIsNotUsedAndTheOthersAre() throws IOException {
    folder.with("plans.csv", "child,started_on\nC1,2023-06-12\n");
    assertThat(
            folder.reportDespite(
                "/plans.csv:1: columns ended_on, initial_category, reviews_held_on: missing; the file"
                    + " is not used"))
        .contains("Section 47 enquiries 1 ")
        .doesNotContain("Plans open");
  }

  @Test
  void anEmptyFolderIsSaidToBeOne(@TempDir Path empty) {
    assertThat(new FolderOfFiles(empty, "--casework", "--as-at=2024-03-31").run().out())
        .contains("Children and what was done for them\n")
        .contains("could be used; standard error says why.");
    assertThat(new FolderOfFiles(empty, "--casework", "--as-at=2024-03-31").run().err())
        .isEqualTo(
            empty
                + ": has none of the files contacts.csv, referrals.csv, assessments.csv,"
                + " enquiries.csv, plans.csv, care.csv, placements.csv, involvements.csv, visits.csv,"
                + " visit-frequencies.csv, population.csv\n");
  }
}
