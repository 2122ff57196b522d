package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caselight.examples.committeereport.CensusRows.CensusRate;
import org.caselight.workforce.Establishment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of those who do the work, of the program's own files and of a user's. */
class WorkforceSectionTest {
  private static final String STAFF =
      """
      worker,role,team,team_kind,fte,agency
      W1,social worker,Fenland,assessment,1,
      W2,social worker,Fenland,assessment,0.5,no
      W3,social worker,Hunts,children's,1,yes
      W4,family support worker,,,,
      """;

  private final Path path;
  private final FolderOfFiles folder;

  WorkforceSectionTest(@TempDir Path path) {
    this.path = path;
    this.folder = new FolderOfFiles(path, "--workforce", "--as-at=2024-01-05");
  }

  @Test
  void herefordshireHadMoreThanThreeFromAgencies() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    WorkforceFolder read = WorkforceFolder.read(InputFile.MADE_UP_WORKFORCE, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(read.rowsNotUsed()).isZero();
    Establishment herefordshire = read.posts().get(0).establishment();
    assertThat(herefordshire.filled().rounded(2)).isEqualByComparingTo("47.94");
    assertThat(herefordshire.vacant().rounded(2)).isEqualByComparingTo("3.06");
    assertThat(herefordshire.vacantRange().lowerEndpoint().rounded(3))
        .isEqualByComparingTo("2.805");
    assertThat(read.censuses().get(0).rates())
        .extracting(CensusRate::agrees)
        .containsExactly(
            Optional.of(false),
            Optional.of(true),
            Optional.of(true),
            Optional.of(true),
            Optional.of(true),
            Optional.of(true));

    assertThat(FolderOfFiles.flat(Outcome.of()))
        .contains(
            "- Herefordshire: 51 FTE posts: 47.9 filled (94%), 3.1 vacant. That there were more staff"
                + " than posts takes agency workers of more than 3.1 FTE, and more than 2.8 at the"
                + " least, by what the printed percentage allows. How many agency workers")
        .contains(
            "Exampleshire, 30 September 2023 (full-time equivalents; the printed turnover was")
        .contains("Turnover 16.0% (38.5 of 240.5) 16.2 DOES NOT AGREE")
        .contains("Average caseload 15.7 (2,680 ÷ 170.2) 15.7 agrees");
  }

  @Test
  void whatIsMadeUpSaysThatItIs() {
    assertThat(FolderOfFiles.flat(Outcome.of()))
        .contains("As at: 5 January 2024, chosen for the file that comes with the program")
        .contains("Paying those who stay (MADE UP) ---")
        .contains("£5,000 is what Central Bedfordshire offered joiners")
        .contains("Costs: £10,300 a year (10.3 FTE × £1,000), left out: FTE not known (1)")
        .contains(
            "Met: once 1 agency post is permanent, each saving £12,000 (£78,000 for an agency worker,"
                + " less £65,000 permanent and the payment), with £1,700 a year to spare")
        .contains("costs as much at a turnover of 20%; above it, paying joiners is dearer")
        .contains("10% £1,000 £500 staying dearer by £500 never")
        .contains("20% £1,000 £1,000 as much 0%")
        .contains("30% £1,000 £1,500 joining dearer by £500 10%")
        .contains("What a limit on caseloads costs (MADE UP) ---")
        .contains("£3,500,000 to £4,000,000 over 2 years; £55,000 a year for a full-time post")
        .contains("Cambridgeshire 2019 (20, assessment 25) 0.4 £23,650 £47,300 covered")
        .contains("Family Safeguarding, average (15) 5.2 £287,833 £575,667 covered 12.1 to 13.8")
        .contains("Who works with the adults (MADE UP) ---")
        .contains("33.3% (1 of 3). Missing: substance or alcohol misuse in 1 team;")
        .contains(
            "Example Children's 2: substance or alcohol misuse 0.5; domestic abuse (victims) 0.5;"
                + " adult mental or emotional health FTE not known. MISSING: domestic abuse"
                + " (perpetrators) - Example Children's 1")
        .contains("Trained: Motivational Interviewing, 55.6% (10 of 18)")
        .contains("Not yet: W02, W04, W08, W09, W14, W15, W17, W18")
        .contains("Others: 1 record is of people who are not in the staff, and not counted")
        .contains(
            "1.0 (8 ÷ 8) times on average, from 6 January 2023 to 5 January 2024; twice or"
                + " more: 25.0% (2 of 8).")
        .contains(
            "- C28 with W13: started on 27 November 2023, while another worker's that started"
                + " 10 October 2022 was open; the later start has taken over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50,,94,,   | There are more staff than posts if agency workers are more than 3 FTE, and more",
        "50,48,,,   | There are more staff than posts if agency workers are more than 2 FTE.",
        "50,48,,3,  | With 3 FTE of agency workers they are 1 FTE above establishment.",
        "50,48,,2,  | With 2 FTE of agency workers they are as many as the posts.",
        "50,48,,0.5, | With 0.5 FTE of agency workers they are 1.5 FTE short of it.",
        "50,48,,1,yes | they are 1 FTE short of it; that there were more staff than posts DOES NOT",
        "50,,94,3.1,yes | above establishment, which the printed percentage leaves in doubt.",
        "50,,94,2,yes | they are 1 FTE short of it; that there were more staff than posts DOES NOT",
      })
  void posts(String row, String expected) throws IOException {
    assertThat(
            folder
                .with(
                    "establishment.csv",
                    "authority,posts,filled,filled_percent,agency,more_staff_than_posts\nOwn,"
                        + row
                        + "\n")
                .report())
        .contains("Own: 50 FTE posts: ")
        .contains(expected)
        .doesNotContain("MADE UP");
  }

  @Test
  void aCensusOfWhichLittleIsKnown() throws IOException {
    assertThat(
            folder
                .with(
                    "census.csv",
                    """
                    authority,as_at,in_post,leavers,printed_turnover,printed_absence,printed_caseload
                    Own,2023-09-30,240.8,30.0,12.6,3.0,15
                    Own,2024-09-30,,30.0,12.6,,
                    None,2024-09-30,0,0,0,,
                    """)
                .report())
        .contains("Own, 30 September 2023: 240.8 in post, 30.0 left.")
        .contains("Turnover 12.5% (30 of 240.8) 12.6 DOES NOT AGREE")
        .contains("Absence not known 3.0 Average caseload not known 15")
        .contains("Own, 30 September 2024: how many are in post is not known, 30.0 left.")
        .contains("Turnover not known 12.6 Vacancies not known none")
        .contains("Turnover undefined (0 of 0) 0 Vacancies")
        .containsOnlyOnce("DOES NOT AGREE");
  }

  @Test
  void schemesOfAUser() throws IOException {
    String report =
        folder
            .with("staff.csv", STAFF)
            .with(
                "retention.csv",
                """
                scheme,payment_a_year,paid_per,roles,teams,agency_a_year,permanent_a_year,joiner_payment,turnovers
                Each,2000,person,,,70000,69000,,
                Fen,1000,,social worker,Fenland,65000,60000,4000,0%;12.5%
                Head,1000,,team manager,,65000,60000,,
                """)
            .report();
    assertThat(report)
        .contains("Scheme: Each: £2,000 a year for each person; every role; every team")
        .contains("Costs: £6,000 a year (3 people × £2,000)")
        .contains("Met: never: an agency post that becomes permanent saves -£1,000 (£70,000 for an")
        .contains("Scheme: Fen: £1,000 a year for each full-time post; social worker; Fenland")
        .contains("Costs: £1,500 a year (1.5 FTE × £1,000) Met: once 1 agency post is permanent,")
        .contains("£4,000 once to each who joins costs as much at a turnover of 25%;")
        .contains("12.5% £1,000 £500 staying dearer by £500 never")
        .contains("Costs: £0 a year (0 FTE × £1,000) Met: nothing is to be met, for nobody is paid")
        .doesNotContain("MADE UP");
    assertThat(folder.without("staff.csv").run().err())
        .contains("retention.csv:3: column teams: Fenland: must be that of a row of staff.csv");
  }

  @Test
  void withoutStaffACostIsNotKnown() throws IOException {
    assertThat(
            folder
                .with("retention.csv", "scheme,payment_a_year\nAll,1000\n")
                .with("training.csv", "worker,course,completed_on\nW1,Ethics,2023-01-01\n")
                .report())
        .contains("Costs: not known, for it takes staff.csv")
        .contains("Not known who was to be trained, for it takes staff.csv.");
  }

  @Test
  void fundingTakesWorkersOfTheUsersOwn() throws IOException {
    folder.with(
        "funding.csv", "funding,least,most,years,cost_per_fte\nGrant,100000,100000,2,60000\n");
    assertThat(folder.report())
        .contains("Grant: £100,000 over 2 years;")
        .contains("Needed: not known, for it takes workers' own caseloads, which --workers gives");
    Path workers =
        Files.writeString(
            path.resolve("workers.csv"),
            """
            week_ending,team,team_kind,worker,role,fte,cases,own_limit
            2024-01-05,Fenland,other,W01,,1,30,
            2024-01-05,Hunts,other,W02,,,30,
            """);
    assertThat(folder.report("--workers=" + workers, "--limit=20"))
        .contains("This report's own limit (20) 0.5 £30,000 £60,000 covered 3.3 years")
        .contains("Without 1 team of which it is not known what they need.");
    assertThat(folder.report("--workers=" + workers, "--limit=30", "--family-safeguarding"))
        .contains("This report's own limit (30) 0 £0 £0 covered for ever: nothing is to be paid")
        .contains("Family Safeguarding, average (15) 1 £60,000 £120,000 not covered 1.6 years");
  }

  @Test
  void teamsThatHaveEverybody() throws IOException {
    assertThat(
            folder
                .with(
                    "practitioners.csv",
                    """
                    team,team_kind,practitioner,fte
                    Fenland,children's,substance or alcohol misuse,1
                    Fenland,children's,domestic abuse (victims),1
                    Fenland,children's,domestic abuse (perpetrators),
                    Fenland,children's,adult mental or emotional health,0.2
                    """)
                .report())
        .contains("100.0% (1 of 1). Missing: nobody.")
        .contains("(perpetrators) FTE not known; adult mental or emotional health 0.2 In FTE.")
        .doesNotContain("MISSING");
  }

  @Test
  void whatWasCompletedLaterIsNotLookedAt() throws IOException {
    folder
        .with("staff.csv", STAFF)
        .with(
            "training.csv",
            """
            worker,course,completed_on
            W1,Ethics,2024-01-05
            W2,Ethics,2024-01-06
            W1,Law,2020-01-01
            W2,Law,2020-01-01
            W3,Law,2020-01-01
            W4,Law,2020-01-01
            """);
    assertThat(folder.report())
        .contains(
            "Trained: Ethics, 25.0% (1 of 4) Teams: Fenland 50.0% (1 of 2); Hunts 0.0% (0 of 1)")
        .contains("Not yet: W2, W3, W4")
        .contains("Trained: Law, 100.0% (4 of 4)")
        .contains("Not yet: nobody");
  }

  @Test
  void recordsOfSocialWorkersThatContradictThemselves() throws IOException {
    folder.with(
        "social-workers.csv",
        """
        child,worker,started_on,ended_on
        C1,W1,2023-03-01,2023-02-01
        C2,W1,2023-03-01,2023-03-01
        C3,W1,2023-03-01,
        """);
    assertThat(folder.report())
        .contains("0.0 (0 ÷ 1) times on average")
        .contains(
            "- C1 with W1: ended on 1 February 2023, before started on 1 March 2023; not counted")
        .contains(
            "- C2 with W1: ended on 1 March 2023, as started on; the child's worker on no day");
    folder.with("social-workers.csv", "child,worker,started_on,ended_on\nC1,W1,2024-01-06,\n");
    assertThat(folder.report())
        .contains("No child had a social worker from 6 January 2023 to 5 January 2024.");
  }
}
