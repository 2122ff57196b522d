package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with the files of the workforce; the rest is reported on. */
class WorkforceBadInputTest {
  private static final String KINDS =
      "must be one of front door, assessment, children's, family safeguarding, adolescent,"
          + " children in care, care leaving, unaccompanied, disability, early help, fostering,"
          + " adoption, other";
  private static final String POUNDS = "must be a number such as 5000 or 41.50, 0 or more";

  private final FolderOfFiles folder;

  WorkforceBadInputTest(@TempDir Path folder) {
    this.folder = new FolderOfFiles(folder, "--workforce", "--as-at=2024-01-05");
  }

  @BeforeEach
  void writeGoodFiles() throws IOException {
    folder
        .with(
            "establishment.csv",
            """
            authority,posts,filled,filled_percent,agency,more_staff_than_posts,note
            Own,50,48,,3,,
            """)
        .with(
            "census.csv",
            """
            authority,as_at,in_post,leavers,printed_turnover,note
            Own,2023-09-30,240.8,30.0,12.5,
            """)
        .with(
            "staff.csv",
            """
            worker,role,team,team_kind,fte,agency
            W1,social worker,Fenland,assessment,1,
            """)
        .with(
            "retention.csv",
            """
            scheme,payment_a_year,paid_per,roles,teams,agency_a_year,permanent_a_year,joiner_payment,turnovers,note
            All,1000,,,,70000,60000,5000,20%,
            """)
        .with(
            "funding.csv",
            """
            funding,least,most,years,cost_per_fte,note
            Grant,1000,2000,2,100,
            """)
        .with(
            "practitioners.csv",
            """
            team,team_kind,practitioner,fte
            Fenland,assessment,substance or alcohol misuse,1
            """)
        .with("training.csv", "worker,course,completed_on\nW1,Ethics,2023-01-01\n")
        .with("social-workers.csv", "child,worker,started_on,ended_on\nC1,W1,2023-03-01,\n");
  }

  private void assertRowsNotUsed(String name, String rows, String... problems) throws IOException {
    folder.appending(name, rows);
    assertThat(folder.reportDespite(problems))
        .contains("Missing: " + Wording.count(rows.lines().count(), "row was", "rows were"))
        .contains("With 3 FTE of agency workers they are 1 FTE above establishment.")
        .contains("Turnover 12.5% (30 of 240.8) 12.5 agrees")
        .contains("Costs: £1,000 a year (1 FTE × £1,000)")
        .contains("Grant: £1,000 to £2,000 over 2 years;")
        .contains("asks for: 0.0% (0 of 1).")
        .contains("Trained: Ethics, 100.0% (1 of 1)")
        .contains("0.0 (0 ÷ 1) times on average");
  }

  @Test
  void badDaysOfPosts() throws IOException {
    folder.with(
        "establishment.csv",
        """
        authority,as_at,posts,filled
        Own,2012,50,48
        Two,soon,50,48
        Three,2012-02-30,50,48
        """);
    assertThat(
            folder.reportDespite(
                "/establishment.csv:3: column as_at: soon: must be such as 2018, 2017-18 or"
                    + " 2018-03-31",
                "/establishment.csv:4: column as_at: 2012-02-30: must be such as 2018, 2017-18 or"
                    + " 2018-03-31"))
        .contains("Own: 50 FTE posts:")
        .doesNotContain("Two:", "Three:");
  }

  @Test
  void badPosts() throws IOException {
    assertRowsNotUsed(
        "establishment.csv",
        """
        ,many,,,-1,perhaps, late
        Two,0,1,,,,
        Three,50,1,94,,,
        Four,50,,-94,,,
        Own,50,,94,,,
        """,
        "/establishment.csv:3: column authority: '': must not be blank",
        "/establishment.csv:3: column posts: many: must be a number such as 0.8, 0 or more",
        "/establishment.csv:3: column agency: -1: must be a number such as 0.8, 0 or more",
        "/establishment.csv:3: column more_staff_than_posts: perhaps: must be yes or no",
        "/establishment.csv:3: column note: ' late': must not begin or end with blanks",
        "/establishment.csv:3: column filled: '': must be given where filled_percent is not, and"
            + " only there",
        "/establishment.csv:4: column posts: 0: must be above 0",
        "/establishment.csv:5: column filled: 1: must be given where filled_percent is not, and only"
            + " there",
        "/establishment.csv:6: column filled_percent: -94: must be 0 or more",
        "/establishment.csv:7: column authority: Own: is on line 2 already; this row is not used");
  }

  @Test
  void badCensuses() throws IOException {
    assertRowsNotUsed(
        "census.csv",
        """
        ,30/09/2023,5,5,5,
        Two,2023-09-30,c,-1,high, x
        Own,2023-09-30,240.8,30.0,12.5,
        """,
        "/census.csv:3: column authority: '': must not be blank",
        "/census.csv:3: column as_at: 30/09/2023: must be a day of the calendar such as 2019-06-14",
        "/census.csv:4: column in_post: c: must be a number such as 15.2",
        "/census.csv:4: column leavers: -1: must be 0 or more",
        "/census.csv:4: column printed_turnover: high: must be a number such as 15.2",
        "/census.csv:4: column note: ' x': must not begin or end with blanks",
        "/census.csv:5: column authority: Own: is on line 2 already, with the same day; this row is"
            + " not used");
  }

  @Test
  void badStaff() throws IOException {
    assertRowsNotUsed(
        "staff.csv",
        """
        ,boss,Hunts,fire,37,maybe
        W2,social worker,,assessment,,
        W2,social worker,Fenland,other,1,
        W1,social worker,Fenland,assessment,0.5,
        """,
        "/staff.csv:3: column worker: '': must not be blank",
        "/staff.csv:3: column role: boss: must be one of social worker, senior social worker, team"
            + " manager, children's practitioner, lead practitioner, personal adviser, family"
            + " support worker, other",
        "/staff.csv:3: column team_kind: fire: " + KINDS,
        "/staff.csv:3: column fte: 37: must be at most 10",
        "/staff.csv:3: column agency: maybe: must be yes or no",
        "/staff.csv:4: column team_kind: assessment: must be empty where team is",
        "/staff.csv:5: column team_kind: other: must be assessment as on line 2, a team has one kind",
        "/staff.csv:6: column worker: W1: is on line 2 already, in the same role and team; this row"
            + " is not used");
  }

  @Test
  void badSchemes() throws IOException {
    assertRowsNotUsed(
        "retention.csv",
        """
        ,0,hour,boss,Hunts,-1,,,20, x
        Two,1000,,,,,60000,5000,,
        Three,1000,,,,,,0,20%,
        Four,1000000001,,,,,,,,
        All,1000,FTE,,,,,,,
        """,
        "/retention.csv:3: column scheme: '': must not be blank",
        "/retention.csv:3: column payment_a_year: 0: must be above 0",
        "/retention.csv:3: column paid_per: hour: must be one of FTE, person",
        "/retention.csv:3: column roles: boss: must be one of social worker, senior social worker,"
            + " team manager, children's practitioner, lead practitioner, personal adviser, family"
            + " support worker, other",
        "/retention.csv:3: column teams: Hunts: must be that of a row of staff.csv that is used",
        "/retention.csv:3: column agency_a_year: -1: " + POUNDS,
        "/retention.csv:3: column turnovers: 20: must be such as 20%",
        "/retention.csv:3: column note: ' x': must not begin or end with blanks",
        "/retention.csv:3: column permanent_a_year: '': must be given where agency_a_year is",
        "/retention.csv:3: column joiner_payment: '': must be given where turnovers is",
        "/retention.csv:4: column agency_a_year: '': must be given where permanent_a_year is",
        "/retention.csv:4: column turnovers: '': must be given where joiner_payment is",
        "/retention.csv:5: column joiner_payment: 0: must be above 0",
        "/retention.csv:6: column payment_a_year: 1000000001: must be at most 1000000000",
        "/retention.csv:7: column scheme: All: is on line 2 already; this row is not used");
  }

  @Test
  void badFunding() throws IOException {
    assertRowsNotUsed(
        "funding.csv",
        """
        ,"3,500,000",x,0,,
        Two,2000,1000,101,1, x
        Grant,1,2,3,4,
        """,
        "/funding.csv:3: column funding: '': must not be blank",
        "/funding.csv:3: column least: 3,500,000: " + POUNDS,
        "/funding.csv:3: column years: 0: must be above 0",
        "/funding.csv:3: column cost_per_fte: '': " + POUNDS,
        "/funding.csv:4: column most: 1000: must be £2,000 or more, was £1,000",
        "/funding.csv:4: column years: 101: must be at most 100",
        "/funding.csv:4: column note: ' x': must not begin or end with blanks",
        "/funding.csv:5: column funding: Grant: is on line 2 already; this row is not used");
  }

  @Test
  void badPractitioners() throws IOException {
    assertRowsNotUsed(
        "practitioners.csv",
        """
        ,fire,debt,x
        Fenland,assessment,,1
        Fenland,other,,
        Fenland,assessment,substance or alcohol misuse,
        """,
        "/practitioners.csv:3: column team_kind: fire: " + KINDS,
        "/practitioners.csv:3: column team: '': must not be blank",
        "/practitioners.csv:3: column practitioner: debt: must be one of substance or alcohol misuse,"
            + " domestic abuse (victims), domestic abuse (perpetrators), adult mental or emotional"
            + " health",
        "/practitioners.csv:3: column fte: x: must be a number such as 0.8, 0 or more",
        "/practitioners.csv:4: column fte: 1: must be empty where practitioner is: a team with"
            + " nobody",
        "/practitioners.csv:5: column team_kind: other: must be assessment as on line 2, a team has"
            + " one kind",
        "/practitioners.csv:6: column practitioner: substance or alcohol misuse: is on line 2"
            + " already, in the same team; this row is not used");
  }

  @Test
  void badTraining() throws IOException {
    assertRowsNotUsed(
        "training.csv",
        """
        , ,soon
        W1,ethics,2023-01-01
        """,
        "/training.csv:3: column worker: '': must not be blank",
        "/training.csv:3: column course: ' ': must not be blank",
        "/training.csv:3: column completed_on: soon: must be a day of the calendar such as"
            + " 2019-06-14",
        "/training.csv:4: column worker: W1: is on line 2 already, with the same course and day; this"
            + " row is not used");
  }

  @Test
  void badSocialWorkers() throws IOException {
    assertRowsNotUsed(
        "social-workers.csv",
        """
        ,,soon,2201-01-01
        C1,W1,2023-03-01,
        """,
        "/social-workers.csv:3: column child: '': must not be blank",
        "/social-workers.csv:3: column worker: '': must not be blank",
        "/social-workers.csv:3: column started_on: soon: must be a day of the calendar such as"
            + " 2019-06-14",
        "/social-workers.csv:3: column ended_on: 2201-01-01: must be from 1900-01-01 to 2200-12-31",
        "/social-workers.csv:4: column child: C1: is on line 2 already, just so; this row is not"
            + " used");
  }

  @Test
  void aFileThatIsNoSuchTable() throws IOException {
    folder.with("census.csv", "authority\nOwn\n").with("training.csv", "");
    assertThat(
            folder.reportDespite(
                "/census.csv:1: columns as_at, in_post: missing; the file is not used",
                "/training.csv: is empty"))
        .contains("With 3 FTE of agency workers")
        .doesNotContain("Rates of the workforce census", "Trained:");
  }

  @Test
  void aFolderOfNothing(@TempDir Path empty) {
    assertThat(
            new FolderOfFiles(empty, "--workforce", "--as-at=2024-01-05")
                .reportDespite(
                    ": has none of the files establishment.csv, census.csv, staff.csv, retention.csv,"
                        + " funding.csv, practitioners.csv, training.csv, social-workers.csv"))
        .contains("could be used; standard error says why.");
  }
}
