package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The section on caseloads: its figures worked out by hand, and what each edition shows. */
class CaseloadsPageTest {
  private static final CaseloadPolicy POLICY = CaseloadPolicies.CAMBRIDGESHIRE_2019;

  private static Optional<PublishedAverages> averages() {
    return SectionOfPage.read(PublishedAverages::read, InputFile.CAMBRIDGESHIRE_AVERAGES);
  }

  private static Optional<WorkersCaseloads> workers() {
    return SectionOfPage.read(WorkersCaseloads::read, InputFile.MADE_UP_WORKERS);
  }

  private static Optional<OpenCases> cases() {
    return SectionOfPage.read(OpenCases::read, InputFile.MADE_UP_CASES);
  }

  private static SectionOfPage section(
      Edition edition,
      Optional<PublishedAverages> averages,
      Optional<WorkersCaseloads> workers,
      Optional<OpenCases> cases,
      CaseloadPolicy policy,
      boolean familySafeguarding) {
    return SectionOfPage.in(
        edition,
        new CaseloadsPage(
                averages, workers, cases, policy, Period.ofMonths(1), familySafeguarding, edition)
            ::section);
  }

  private static SectionOfPage bundled(Edition edition) {
    return section(edition, averages(), workers(), cases(), POLICY, true);
  }

  @Test
  void eightOf27TeamsAreOver() {
    SectionOfPage section = bundled(Edition.PUBLICATION);
    String over = "caseloads.teams-over-limit.cambridgeshire.2019-06-14";
    assertThat(section.figure(over)).isEqualTo("8 of 27: 29.6%");
    assertThat(section.row(over).text("rag")).isEqualTo("red");
    assertThat(section.row(over).text("target")).isEqualTo("at most 0%");
    assertThat(section.row(over).text("provenance")).isEqualTo("computed");
    assertThat(section.row(over).text("source"))
        .isEqualTo("Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.5");
    // Hunts Children's 2 is printed as 20 and may be 20.4.
    assertThat(section.row(over).text("note")).startsWith("1 team within the limit may be over it");
    assertThat(section.text())
        .startsWith(
            "In the week ending 14 June 2019, 8 of 27 teams were over their caseload limit, 3 of them"
                + " by more than the tolerance: Unaccompanied Care, Fenland Children's 1, North Care"
                + " Leaving.");
  }

  @Test
  void everyTeamHasItsAverageLimitAndColour() {
    SectionOfPage section = bundled(Edition.PUBLICATION);
    String team = "caseloads.average-caseload.cambridge-childrens-1.2019-06-14";
    assertThat(section.row(team).text("shown")).isEqualTo("22");
    assertThat(section.row(team).text("target")).isEqualTo("at most 20");
    assertThat(section.row(team).text("rag")).isEqualTo("amber");
    assertThat(section.row(team).text("provenance")).isEqualTo("printed");
    assertThat(section.row(team).text("why"))
        .isEqualTo("amber or red by what rounding hides, 2.0 above the target of at most 20");
    assertThat(section.row("caseloads.average-caseload.hunts-assessment.2019-06-14").text("why"))
        .isEqualTo("green, within the target of at most 25");
    assertThat(section.pictures())
        .contains("Unaccompanied Care", "South Cambs Adolescent", "✖ red", "▲ amber", "✔ within");
  }

  @Test
  void familySafeguardingIsAskedOnlyIfItIsTo() {
    assertThat(bundled(Edition.PUBLICATION).text())
        .contains(
            "Family Safeguarding asks for an average of 15 (Cambridgeshire, Audit and Accounts"
                + " Committee, 29 July 2019): 24 of 27 teams, 88.9%, are above that.");
    assertThat(
            section(
                    Edition.PUBLICATION,
                    averages(),
                    Optional.empty(),
                    Optional.empty(),
                    POLICY,
                    false)
                .text())
        .doesNotContain("Family Safeguarding");
  }

  @Test
  void theDirectorSeesWorkersAndCases() {
    SectionOfPage section = bundled(Edition.DIRECTOR);
    String average = "caseloads.average-caseload.exampleshire.2024-01-05";
    assertThat(section.figure(average)).isEqualTo("290 of 14.1: 20.6");
    assertThat(section.row(average).text("note"))
        .isEqualTo(
            "Example Children's 1: the average is within the limit, and 3 workers are over what they"
                + " may hold; left out: workers holding cases with no FTE (1), workers holding no case"
                + " (1)");
    assertThat(section.figure("caseloads.unallocated-cases.exampleshire.2024-01-05"))
        .isEqualTo("3: 3");
    assertThat(section.row("caseloads.unallocated-cases.exampleshire.2024-01-05").text("why"))
        .isEqualTo("red, 3 above the target of at most 0; the longest has waited for 32 days");
    assertThat(section.figure("caseloads.supervision-overdue.exampleshire.2024-01-05"))
        .isEqualTo("2 of 13: 15.4%");
    assertThat(section.figure("caseloads.supervision-overdue.example-childrens-2.2024-01-05"))
        .isEqualTo("2 of 10: 20.0%");
    assertThat(
            section.figure(
                "caseloads.workers-over-what-they-may-hold.example-assessment.2024-01-05"))
        .isEqualTo("3 of 4: 75.0%");
    assertThat(section.figure("caseloads.average-caseload.w09-example-assessment.2024-01-05"))
        .isEqualTo("14 of 0.5: 28.0");
    assertThat(section.figure("caseloads.cases-that-may-be-held.w09-example-assessment.2024-01-05"))
        .isEqualTo("12: 12");
    assertThat(section.text())
        .contains("Example Children's 2: C10 has no worker, since 20 December 2023")
        .contains("Example Children's 2: supervision of C02 with W21 was due on 20 December 2023")
        .contains("W22 (children's practitioner) holds C07: child protection plan");
  }

  @Test
  void thePublicSeesNeitherWorkersNorCases() {
    SectionOfPage section = bundled(Edition.PUBLICATION);
    assertThat(section.everything())
        .doesNotContainPattern("\\b[WC][0-9]{2}\\b")
        .doesNotContain("15.4%", "20.0%", "75.0%", "3 workers", "32 days");
    assertThat(section.row("caseloads.unallocated-cases.exampleshire.2024-01-05").text("shown"))
        .isEqualTo("c");
    assertThat(section.row("caseloads.average-caseload.exampleshire.2024-01-05").text("note"))
        .contains("some workers are over what they may hold");
    assertThat(section.text())
        .contains("Workers one by one are left out of the edition for publication.")
        .contains("Cases one by one are left out of the edition for publication.")
        .contains("Numbers by team are left out of this edition");
  }

  @Test
  void whereNoAveragesWerePublishedTheWorkersTellWhichTeamsAreOver() {
    SectionOfPage section =
        section(Edition.PUBLICATION, Optional.empty(), workers(), Optional.empty(), POLICY, true);
    assertThat(section.figure("caseloads.teams-over-limit.exampleshire.2024-01-05"))
        .isEqualTo("2 of 4: 50.0%");
    assertThat(section.text())
        .startsWith(
            "In the week ending 5 January 2024, 2 of 4 teams were over their caseload limit, 1 of them"
                + " by more than the tolerance: Example Assessment.");
    assertThat(bundled(Edition.PUBLICATION).keyFigures())
        .containsExactly(
            "Teams over their caseload limit, Cambridgeshire",
            "Average caseload, Exampleshire",
            "Cases without a worker, Exampleshire",
            "Supervision overdue, Exampleshire");
  }

  @Test
  void whatBindsEachWorkerIsNoTargetOfTheAverage() {
    SectionOfPage section =
        section(
            Edition.DIRECTOR,
            Optional.empty(),
            workers(),
            Optional.empty(),
            CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER,
            false);
    assertThat(
            section.row("caseloads.average-caseload.example-assessment.2024-01-05").text("target"))
        .isEmpty();
    assertThat(section.text()).contains("\n15\n✖ Red\n");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(
            section(
                    Edition.PUBLICATION,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    POLICY,
                    true)
                .section()
                .whyLeftOut()
                .orElseThrow())
        .hasToString(
            "Left out, for no file of caseloads was given that could be used (--averages, --workers or"
                + " --cases).");
    assertThat(
            section(
                    Edition.PUBLICATION,
                    averages(),
                    Optional.empty(),
                    Optional.empty(),
                    POLICY,
                    true)
                .text())
        .contains(
            "Left out: workers' own caseloads, for no file of them was given that could be used"
                + " (--workers).")
        .contains("Left out: open cases, for");
    assertThat(
            section(
                    Edition.PUBLICATION,
                    Optional.empty(),
                    workers(),
                    Optional.empty(),
                    POLICY,
                    true)
                .text())
        .contains("Left out: teams' published averages, for");
  }

  @Test
  void ofACouncilsOwnFileNoTargetIsMadeUp(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cases 2024.csv"),
            """
            week_ending,team,team_kind,child,statuses,worker,role,fte,since,awaiting_transfer_since,last_supervised
            2024-01-05,Team 1,children's,K1,child in need plan,,,,2023-12-20,,
            """);
    SectionOfPage section =
        section(
            Edition.DIRECTOR,
            Optional.empty(),
            Optional.empty(),
            SectionOfPage.read(OpenCases::read, file),
            POLICY,
            false);
    String unallocated = "caseloads.unallocated-cases.the-council.2024-01-05";
    assertThat(section.row(unallocated).text("target")).isEmpty();
    assertThat(section.row(unallocated).text("provenance")).isEqualTo("computed");
    assertThat(section.row(unallocated).text("source"))
        .isEqualTo(String.valueOf(file.getFileName()));
    assertThat(section.text())
        .contains("Team 1: K1 has no worker, since 20 December 2023")
        .doesNotContain("MADE UP", "made up");
  }

  @Test
  void aFileOfWhichNothingCouldBeUsedIsNoFile() {
    Problems told = new Problems(new PrintWriter(Writer.nullWriter()));
    Optional<PublishedAverages> nothing =
        Optional.of(PublishedAverages.read(InputFile.named("no-such-file.csv"), told));
    assertThat(
            section(Edition.PUBLICATION, nothing, Optional.empty(), Optional.empty(), POLICY, true)
                .section()
                .whyLeftOut())
        .isPresent();
  }

  private static SectionOfPage ofWorkers(Edition edition, Path folder, String rows)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("workers.csv"),
            "week_ending,team,team_kind,worker,role,fte,cases,own_limit\n"
                + rows.replaceAll("(?m)^", "2024-01-05,").replaceAll("2024-01-05,$", ""));
    return section(
        edition,
        Optional.empty(),
        SectionOfPage.read(WorkersCaseloads::read, file),
        Optional.empty(),
        POLICY,
        false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"V2,,1,0,", "V2,,,9,", "V2,,0,9,"})
  void theAverageOfOneWorkerIsNotPublished(String colleague, @TempDir Path folder)
      throws IOException {
    String rows =
        """
        Lone,children's,V1,,1,31,
        Lone,children's,%s
        Many,children's,V3,,1,17,
        Many,children's,V4,,1,18,
        """
            .formatted(colleague);
    SectionOfPage section = ofWorkers(Edition.PUBLICATION, folder, rows);
    assertThat(section.everything())
        .doesNotContain("Lone", "Many", "31", "17.5", "Average caseload");
    assertThat(section.keyFigures())
        .containsExactly("Teams over their caseload limit, The council");
    assertThat(section.text())
        .startsWith(
            "In the week ending 5 January 2024, 1 of 2 teams were over their caseload limit, 1 of them"
                + " by more than the tolerance.")
        .contains("Numbers by team, and the average of all, are left out of this edition");
    assertThat(ofWorkers(Edition.DIRECTOR, folder, rows).text())
        .contains("by more than the tolerance: Lone.", "Average caseload", "Many");
  }

  @Test
  void theAveragesOfTwoWorkersArePublished(@TempDir Path folder) throws IOException {
    String rows = "Two,children's,V1,,1,31,\nTwo,children's,V2,,1,30,\n";
    assertThat(ofWorkers(Edition.PUBLICATION, folder, rows).text())
        .contains("tolerance: Two.", "30.5", "Average caseload");
  }

  @ParameterizedTest
  @CsvSource({
    "6,6,6 workers are",
    "6,5,some workers are",
    "5,6,some workers are",
    "6,0,6 workers are"
  })
  void howManyAreOverIsToldWhereTheRestMayBe(int over, int rest, String who, @TempDir Path folder)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    // An average of 2 is within every limit; those over are over their own.
    IntStream.range(0, over).forEach(i -> rows.append("T,children's,O" + i + ",,1,2,1\n"));
    IntStream.range(0, rest).forEach(i -> rows.append("T,children's,R" + i + ",,1,1,\n"));
    assertThat(
            ofWorkers(Edition.PUBLICATION, folder, rows.toString())
                .row("caseloads.average-caseload.the-council.2024-01-05")
                .text("note"))
        .contains(who + " over what they may hold");
  }

  @Test
  void casesPerFteAreNotKnownWithoutFte() {
    SectionOfPage section = bundled(Edition.DIRECTOR);
    assertThat(section.text())
        .contains("W17\nExample Disability\nnot known\n9\nnot known\nnot known\n")
        .contains("W14\nExample Children in Care\nteam manager\n0\n1\nnone held\n");
    assertThat(section.everything())
        .doesNotContain("average-caseload.w17-", "average-caseload.w14-");
  }
}
