package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.figure.Average;
import org.caselight.figure.Proportion;
import org.caselight.indicator.Rag;
import org.caselight.indicator.Target;
import org.caselight.scorecard.AttentionReason;
import org.caselight.scorecard.KeyIndicator;
import org.caselight.scorecard.Kpi;
import org.caselight.scorecard.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The section on who does the work: of the program's own figures, and of a user's. */
class WorkforcePageTest {
  private static final LocalDate AS_AT = LocalDate.of(2024, 1, 5);

  private static final ImmutableSet<CaseloadPolicy> POLICIES =
      ImmutableSet.of(
          CaseloadPolicies.CAMBRIDGESHIRE_2019, CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE);

  private final Path path;
  private final FolderOfFiles folder;

  WorkforcePageTest(@TempDir Path path) {
    this.path = path;
    this.folder = new FolderOfFiles(path, "--workforce");
  }

  private static SectionOfPage shown(
      InputFile folder, Optional<WorkersCaseloads> caseloads, Edition edition) {
    Optional<WorkforceFolder> read =
        Optional.of(WorkforceFolder.read(folder, SectionOfPage.noProblems()));
    return SectionOfPage.in(
        edition, new WorkforcePage(read, caseloads, POLICIES, AS_AT, edition)::section);
  }

  private static SectionOfPage bundled(Edition edition) {
    return shown(
        InputFile.MADE_UP_WORKFORCE,
        Optional.of(WorkersCaseloads.read(InputFile.MADE_UP_WORKERS, SectionOfPage.noProblems())),
        edition);
  }

  private SectionOfPage own(Edition edition) {
    return shown(InputFile.named(path.toString()), Optional.empty(), edition);
  }

  @ParameterizedTest
  @EnumSource
  void theKeyFigures(Edition edition) {
    SectionOfPage shown = bundled(edition);
    assertThat(shown.kpis())
        .extracting(kpi -> kpi.indicator().code().orElseThrow())
        .containsExactly(
            "turnover",
            "vacancy-rate",
            "agency-rate",
            "absence",
            "average-caseload",
            "teams-complete",
            "trained",
            "changes-of-worker");
    assertThat(shown.kpis()).allMatch(kpi -> kpi.subject() == Subject.WORKFORCE);

    Kpi turnover = shown.kpi(KeyIndicator.TURNOVER);
    assertThat(turnover.figure()).hasToString("16.0% (38.5 of 240.5)");
    assertThat(turnover.who()).isEqualTo("Exampleshire");
    assertThat(turnover.period().from()).isEqualTo(LocalDate.of(2022, 10, 1));
    assertThat(turnover.reasons()).containsExactly(AttentionReason.CONCERN);
    assertThat(turnover.findings().toString()).contains("printed 16.2%: does not agree");
    assertThat(shown.kpi(KeyIndicator.VACANCY_RATE).figure()).hasToString("14.9% (42 of 282.5)");
    assertThat(shown.kpi(KeyIndicator.VACANCY_RATE).findings()).isEmpty();

    Kpi caseload = shown.kpi(KeyIndicator.AVERAGE_CASELOAD);
    assertThat(caseload.figure()).hasToString("15.7 (2,680 ÷ 170.2)");
    assertThat(caseload.target()).contains(Target.atMost(BigDecimal.valueOf(15)));
    assertThat(caseload.rag()).contains(Rag.AMBER);

    assertThat(shown.kpi(KeyIndicator.TEAMS_COMPLETE).figure()).isEqualTo(Proportion.of(1, 3));
    assertThat(shown.kpi(KeyIndicator.TEAMS_COMPLETE).rag()).contains(Rag.RED);
    assertThat(shown.kpi(KeyIndicator.TRAINED).figure()).isEqualTo(Proportion.of(10, 18));
    assertThat(shown.kpi(KeyIndicator.CHANGES_OF_WORKER).figure()).isEqualTo(Proportion.of(2, 8));
    shown.assertRecomputable();
  }

  @ParameterizedTest
  @EnumSource
  void whatBothEditionsTell(Edition edition) {
    assertThat(bundled(edition).text())
        .startsWith(
            "Of the social workers of Exampleshire, 16.0% left in the year; of the posts, 14.9% are"
                + " vacant. Of the teams, 33.3% have everybody to work with the adults of a family"
                + " whom Family Safeguarding asks for. To bring every team to the limit of Family"
                + " Safeguarding, average (15) takes 5.2 more full-time posts, which the funding"
                + " covers. Day asked about: 5 January 2024 (--as-at).")
        .contains("Turnover of social workers\n16.0%\n16.2%\nNO")
        .contains("Vacancies that agency workers cover\n71.4%\n71.4%\nyes")
        .contains("£3,500,000 to £4,000,000 for all of 2 years")
        .contains("it pays for 31.8 to 36.4 of them")
        .contains(
            "Family Safeguarding, average (15)\n5.2\n£287,833\n£575,667\ncovered, lasts 12.1 to 13.8"
                + " years")
        .contains("Example Children's 3\nNOBODY\nNOBODY\nNOBODY\nNOBODY")
        .contains("Example Children's 2\n0.5\n0.5\nNOBODY\nsomebody, how much not known")
        .contains("Teams without\n1 of 3\n1 of 3\n2 of 3\n1 of 3")
        .contains("Staying in social work\n£1,000\n£10,300\n10.3 FTE × £1,000; left out: FTE not")
        .contains("1\neach saves £12,000 after its own payment, with £1,700 a year to spare")
        .contains("or £5,000 once to each who joins: as dear at a turnover of 20.0%")
        .contains("25.0%\n£1,000\n£1,250\n5.0%")
        .contains(
            "Herefordshire\n1 January 2012 to 31 December 2012\n51\n94%\n3.1\nvacant from 2.8")
        .contains("takes agency workers of more than 3.1 full-time equivalents.");
  }

  @Test
  void theEditionForPublicationListsNobody() {
    SectionOfPage shown = bundled(Edition.PUBLICATION);
    assertThat(shown.text())
        .contains("Left out of this edition: who is not trained yet, and the training of teams")
        .contains("Left out of this edition: how many children had how many changes")
        .contains("Left out of this edition: which children's records do not go together.")
        .contains("left out: FTE not known (c)");
    assertThat(shown.everything())
        .doesNotContain("W02", "C28", "25.0% (2 of 8)", "1 record is", "FTE not known (1)")
        .doesNotContain("Children by changes", "changes, Exampleshire");
    assertThat(shown.figures().rows().byId().values())
        .filteredOn(row -> row.text("code").equals("changes-of-worker"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.text("shown")).isEqualTo("c");
              assertThat(row.text("part") + row.text("whole") + row.text("value")).isEmpty();
            });
  }

  @Test
  void theDirectorSeesEverybody() {
    assertThat(bundled(Edition.DIRECTOR).text())
        .contains("Example Disability\n1\n4\n25.0%")
        .contains("Not yet trained in Motivational Interviewing: W02, W04, W08, W09, W14, W15, W17")
        .contains("0 changes\n3\n1 change\n3\n2 changes\n1\n3 changes\n1")
        .contains("On average a child got another social worker 1.0 times")
        .contains("C28 with W13: started on 27 November 2023")
        .contains("1 record is of people who are not in the staff")
        .doesNotContain("Left out of this edition");
  }

  @Test
  void theChartsDrawTheRatesAndTheLimits() {
    ImmutableList<Chart> charts =
        bundled(Edition.PUBLICATION).section().blocks().stream()
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .collect(ImmutableList.toImmutableList());
    assertThat(charts).extracting(Chart::id).containsExactly("workforce-rates", "workforce-limits");
    assertThat(charts.get(0).picture()).contains("Turnover", "16.0%", "printed otherwise");
    assertThat(charts.get(0).description().toString())
        .contains("What was printed is at odds with: Turnover of social workers.");
    assertThat(charts.get(1).picture()).contains("Family Safeguarding", "5.2", "covered");
  }

  @Test
  void aUsersCensusesBecomeReadings() throws IOException {
    folder.with(
        "census.csv",
        """
        authority,as_at,in_post,leavers,vacancies,printed_turnover
        Own,2023-09-30,100.0,20.0,,20.0
        Own,2022-09-30,100.0,10.0,,
        Other,2022-09-30,50.0,5.0,5.0,
        """);
    SectionOfPage shown = own(Edition.PUBLICATION);
    Kpi turnover = shown.kpi(KeyIndicator.TURNOVER);
    assertThat(turnover.who()).isEqualTo("Own");
    assertThat(turnover.reasons()).containsExactly(AttentionReason.WORSENING);
    assertThat(turnover.earlier()).hasSize(1);
    assertThat(shown.kpis()).extracting(Kpi::who).containsExactly("Own", "Other", "Other");
    assertThat(shown.text())
        .contains("Vacancy rate\nnot known\nnone\n")
        .contains("No printed rate is at odds with them.")
        .contains("Left out: who works with the adults, for the folder of --workforce has nothing")
        .contains("(practitioners.csv)")
        .doesNotContain("MADE UP");
    assertThat(shown.section().blocks())
        .filteredOn(Chart.class::isInstance)
        .extracting(block -> ((Chart) block).id())
        .containsExactly("workforce-rates", "workforce-rates-2");
  }

  @Test
  void changesOfManyChildrenAreShownToAll() throws IOException {
    StringBuilder rows = new StringBuilder("child,worker,started_on,ended_on\n");
    IntStream.range(0, 12).forEach(i -> rows.append("K").append(i).append(",W1,2020-01-01,\n"));
    IntStream.range(0, 8)
        .forEach(
            i ->
                rows.append("L")
                    .append(i)
                    .append(",W1,2020-01-01,2023-06-01\nL")
                    .append(i)
                    .append(",W2,2023-06-01,2023-09-01\nL")
                    .append(i)
                    .append(",W3,2023-09-01,\n"));
    SectionOfPage shown = shownWith(rows);
    // Nobody had one change: 12 children none, 8 children two.
    assertThat(shown.text())
        .contains("0 changes\n12\n1 change\n0\n2 changes\n8")
        .contains("another social worker 0.8 times")
        .doesNotContain("Left out of this edition");
    assertThat(shown.kpi(KeyIndicator.CHANGES_OF_WORKER).figure()).isEqualTo(Proportion.of(8, 20));

    rows.append("M,W1,2020-01-01,2023-06-01\nM,W2,2023-06-01,\n");
    SectionOfPage withOne = shownWith(rows);
    // 8 of 21 with two or more, and an average of 17 ÷ 21, would tell the one.
    assertThat(withOne.text()).contains("Left out of this edition: how many children");
    assertThat(withOne.everything()).contains("38.1%").doesNotContain("Children by changes");
    assertThat(withOne.figures().indicators())
        .noneMatch(indicator -> indicator.title().startsWith("Changes of social worker"));
  }

  private SectionOfPage shownWith(StringBuilder rows) throws IOException {
    folder.with("social-workers.csv", rows.toString());
    return own(Edition.PUBLICATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000,2000000 | which the funding covers",
        "1,2000000 | whether the funding covers them depends on how much it will be",
        "1,2 | which the funding does not cover",
      })
  void whetherTheFundingDoes(String range, String expected) throws IOException {
    folder.with("funding.csv", "funding,least,most,years,cost_per_fte\nF," + range + ",2,55000\n");
    assertThat(
            shown(
                    InputFile.named(path.toString()),
                    Optional.of(
                        WorkersCaseloads.read(
                            InputFile.MADE_UP_WORKERS, SectionOfPage.noProblems())),
                    Edition.PUBLICATION)
                .text())
        .contains("takes 5.2 more full-time posts")
        .contains(expected);
  }

  @Test
  void fundingWithoutCaseloadsIsLeftOut() throws IOException {
    folder.with("funding.csv", "funding,least,most,years,cost_per_fte\nF,1,2,1,0\n");
    assertThat(own(Edition.PUBLICATION).text())
        .contains("it pays for any number to any number of them")
        .contains("Left out: what a limit costs, for it takes workers' own caseloads (--workers).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50,48,,,   | There are more staff than posts if agency workers are more than 2.0",
        "50,48,,3,  | With 3.0 full-time equivalents of agency workers, staff are 1.0 above the posts.",
        "50,48,,0.5, | staff are 1.5 short of the posts.",
        "50,48,,1,yes | 1.0 short of the posts; that there were more staff than posts DOES NOT AGREE.",
        "50,,94,3.1,yes | above the posts, which the printed percentage leaves in doubt.",
      })
  void posts(String row, String expected) throws IOException {
    folder.with(
        "establishment.csv",
        "authority,posts,filled,filled_percent,agency,more_staff_than_posts\nOwn," + row + "\n");
    assertThat(own(Edition.PUBLICATION).text())
        .contains(expected)
        .contains("Own\n5 January 2024\n50\n");
  }

  @Test
  void aSchemeNobodyIsKnownToBePaidBy() throws IOException {
    folder.with("retention.csv", "scheme,payment_a_year\nStay,1000\n");
    assertThat(own(Edition.PUBLICATION).text())
        .contains("Stay\n£1,000\nnot known\nit takes staff.csv");
  }

  @Test
  void withoutAFolderThereIsALine() {
    PageSection section =
        new WorkforcePage(Optional.empty(), Optional.empty(), POLICIES, AS_AT, Edition.PUBLICATION)
            .section(new Figures(Edition.USUAL));
    assertThat(section.id()).isEqualTo("workforce");
    assertThat(SectionOfPage.words(section))
        .isEqualTo(
            "Left out, for no folder of the workforce was given that could be used"
                + " (--workforce).");
  }

  @Test
  void aFolderOfNothingIsLeftOut() {
    assertThat(own(Edition.PUBLICATION).text()).startsWith("Left out: nothing in ");
  }

  @Test
  void theAverageOfNobodysLimit() throws IOException {
    folder.with(
        "census.csv", "authority,as_at,in_post,case_holders,cases\nOwn,2023-09-30,100,50,1000\n");
    Optional<WorkforceFolder> read =
        Optional.of(
            WorkforceFolder.read(InputFile.named(path.toString()), SectionOfPage.noProblems()));
    ImmutableSet<CaseloadPolicy> policies = ImmutableSet.of(CaseloadPolicies.CAMBRIDGESHIRE_2019);
    Kpi caseload =
        SectionOfPage.in(
                Edition.PUBLICATION,
                new WorkforcePage(read, Optional.empty(), policies, AS_AT, Edition.PUBLICATION)
                    ::section)
            .kpi(KeyIndicator.AVERAGE_CASELOAD);
    assertThat(caseload.figure()).isEqualTo(Average.of(1000, 50));
    assertThat(caseload.target()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, false", "6, true"})
  void aCostThatTellsHowFewArePaidIsLeftOut(int people, boolean isShown) throws IOException {
    folder.with(
        "retention.csv",
        "scheme,payment_a_year,paid_per,agency_a_year,permanent_a_year\nStay,1000,person,3000,1000\n");
    StringBuilder staff = new StringBuilder("worker,role,team,team_kind,fte,agency\n");
    IntStream.range(0, people)
        .forEach(i -> staff.append("W" + i + ",social worker,T,children's,0.5,\n"));
    folder.with("staff.csv", staff.toString());
    SectionOfPage shown = own(Edition.PUBLICATION);
    assertThat(shown.everything().contains(people + " people × £1,000")).isEqualTo(isShown);
    assertThat(shown.everything().contains("to spare")).isEqualTo(isShown);
    assertThat(shown.everything().contains("£" + people + ",000")).isEqualTo(isShown);
    assertThat(shown.text().contains("left out of this edition, for the cost tells"))
        .isEqualTo(!isShown);
    assertThat(own(Edition.DIRECTOR).text()).contains(people + " people × £1,000", "to spare");
  }
}
