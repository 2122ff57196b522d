package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The section on the front door: what changed, what was said of it, and what each edition shows.
 */
class FrontDoorPageTest {
  private static final LocalDate END_OF_MARCH = LocalDate.of(2024, 3, 31);
  private static final String OPEN = "children-in-need.children-open.cambridgeshire.2019-03-31";

  private static Optional<OpenByMonth> open() {
    return SectionOfPage.read(OpenByMonth::read, InputFile.CAMBRIDGESHIRE_OPEN_CASES);
  }

  private static Optional<Statements> statements() {
    return SectionOfPage.read(Statements::read, InputFile.CAMBRIDGESHIRE_STATEMENTS);
  }

  private static Optional<CaseworkFolder> casework() {
    return SectionOfPage.read(CaseworkFolder::read, InputFile.MADE_UP_CASEWORK);
  }

  private static SectionOfPage section(
      Edition edition,
      Optional<OpenByMonth> open,
      Optional<Statements> statements,
      Optional<CaseworkFolder> casework) {
    return SectionOfPage.in(
        edition, new FrontDoorPage(open, statements, casework, END_OF_MARCH, edition)::section);
  }

  private static SectionOfPage bundled(Edition edition) {
    return section(edition, open(), statements(), casework());
  }

  @Test
  void openCasesWithTheirSignals() {
    SectionOfPage section = bundled(Edition.PUBLICATION);
    assertThat(section.figure(OPEN)).isEqualTo("3499: 3,499");
    assertThat(section.row(OPEN).text("provenance")).isEqualTo("printed");
    assertThat(section.row(OPEN).text("source")).endsWith("paragraph 2.27");
    assertThat(section.row(OPEN).text("attention")).isEqualTo("needs attention");
    assertThat(section.row(OPEN).text("why"))
        .isEqualTo(
            "before that, 3,610 on 28 February 2019; said: \"did not start to reduce until March\""
                + " (paragraph 2.28): does not agree, February 2019 is already 6 below January 2019;"
                + " August 2018, September 2018: near the lower limit; January 2019, February 2019:"
                + " near the upper limit (known cause: new system and team managers, return to school,"
                + " a change in how the police notified (paragraphs 2.24, 2.29))");
    assertThat(section.text())
        .startsWith(
            "Cambridgeshire: 3,499 children were open to the service in March 2019. Chance alone would"
                + " hardly explain the numbers of August 2018, September 2018, January 2019, February"
                + " 2019.")
        .contains(
            "Mean 3,446.2; chance alone stays between 3,263.8 and 3,628.5, limits that are provisional");
    assertThat(section.pictures()).contains("upper limit 3,628.5", "mean 3,446.2");
  }

  @Test
  void whatWasSaidIsHeldAgainstTheNumbers() {
    assertThat(bundled(Edition.PUBLICATION).text())
        .contains(
            """
            "rose by over 200 between December 2018 and January 2019" (paragraph 2.28)
            agrees
            3,403 in December 2018, then 3,616 in January 2019: a rise of 213
            "did not start to reduce until March" (paragraph 2.28)
            does not agree
            3,616 in January 2019, then 3,610 in February 2019: a fall of 6
            """);
    assertThat(section(Edition.PUBLICATION, open(), Optional.empty(), Optional.empty()).text())
        .doesNotContain("did not start to reduce");
  }

  @Test
  void referralsAndAssessments() {
    SectionOfPage section = bundled(Edition.DIRECTOR);
    assertThat(section.figure("front-door.contacts-to-social-care.exampleshire.2024-03-31"))
        .isEqualTo("138 of 312: 44.2%");
    assertThat(section.figure("front-door.referrals.exampleshire.2024-03-31"))
        .isEqualTo("193: 193");
    assertThat(section.row("front-door.referrals.exampleshire.2024-03-31").text("why"))
        .isEqualTo(
            "before that, 177 on 31 March 2023; November 2023: above the limits; left out: new"
                + " information on an open case (2)");
    String again = "front-door.re-referrals.exampleshire.2024-03-31";
    assertThat(section.figure(again)).isEqualTo("25 of 193: 13.0%");
    assertThat(section.row(again).text("rag")).isEqualTo("green");
    assertThat(section.row(again).text("direction")).isEqualTo("improving");
    assertThat(section.figure("front-door.decisions-in-time.exampleshire.2024-03-31"))
        .isEqualTo("169 of 191: 88.5%");
    assertThat(section.figure("front-door.no-further-action.exampleshire.2024-03-31"))
        .isEqualTo("10 of 192: 5.2%");
    String inTime = "front-door.assessments-in-time.exampleshire.2024-03-31";
    assertThat(section.figure(inTime)).isEqualTo("135 of 160: 84.4%");
    assertThat(section.row(inTime).text("target")).isEqualTo("at least 80%");
    assertThat(section.row(inTime).text("source")).startsWith("MADE UP");
    assertThat(section.figure("front-door.assessments-overdue.exampleshire.2024-03-31"))
        .isEqualTo("1: 1");
    assertThat(section.figure("front-door.re-referrals.assessment-south.2024-03-31"))
        .isEqualTo("5 of 67: 7.5%");
    assertThat(section.figure("front-door.referrals.exampleshire.2023-11-30")).isEqualTo("30: 30");
    assertThat(section.text())
        .contains("C2262, begun on 19 January 2024")
        .contains("from Cambridgeshire, Service Director report, 9 July 2019, paragraph 2.32");
    assertThat(section.pictures()).contains("Referrals by month (MADE UP)");
  }

  @Test
  void thePublicSeesNoSmallNumberAndNoChild() {
    SectionOfPage section = bundled(Edition.PUBLICATION);
    assertThat(section.everything())
        .doesNotContainPattern("\\bC[0-9]{4}\\b")
        .doesNotContain("7.5%", "6.7%", "10.7%", "open case (2)");
    assertThat(section.row("front-door.assessments-overdue.exampleshire.2024-03-31").text("shown"))
        .isEqualTo("c");
    assertThat(section.figure("front-door.re-referrals.assessment-north.2024-03-31"))
        .isEqualTo("16 of 83: 19.3%");
    assertThat(section.figure("front-door.re-referrals.assessment-south.2024-03-31"))
        .isEqualTo(": c");
    assertThat(section.text()).contains("Children one by one are left out");
  }

  @Test
  void aMonthThatIsWithheldTakesLimitsSignalsAndStatementsWithIt(@TempDir Path folder)
      throws IOException {
    Path months =
        Files.writeString(
            folder.resolve("months.csv"),
            "month,open_cases\n2024-01,4\n2024-02,2611\n2024-03,2622\n2024-04,2633\n");
    Path said =
        Files.writeString(
            folder.resolve("said.csv"),
            "words,statement,amount,from,to\nrose a lot,rose by,2607,2024-01,2024-02\n");
    Optional<OpenByMonth> open = SectionOfPage.read(OpenByMonth::read, months);
    Optional<Statements> statements = SectionOfPage.read(Statements::read, said);

    SectionOfPage withheld = section(Edition.PUBLICATION, open, statements, Optional.empty());
    assertThat(withheld.figure("children-in-need.children-open.the-council.2024-01-31"))
        .isEqualTo(": c");
    assertThat(withheld.everything())
        .contains("Some months are withheld")
        .doesNotContain("2,607", "limit 2", "mean 1", "rose a lot", "Mean ");

    SectionOfPage shown = section(Edition.DIRECTOR, open, statements, Optional.empty());
    assertThat(shown.text()).contains("rose a lot", "a rise of 2,607", "Mean ");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(
            section(Edition.PUBLICATION, Optional.empty(), statements(), Optional.empty())
                .section()
                .whyLeftOut()
                .orElseThrow()
                .toString())
        .contains("--open-by-month or --casework");
    assertThat(section(Edition.PUBLICATION, open(), statements(), Optional.empty()).text())
        .contains("Left out: contacts, referrals and assessments, for no file of them was given")
        .doesNotContain("MADE UP");
    assertThat(section(Edition.PUBLICATION, Optional.empty(), Optional.empty(), casework()).text())
        .contains("Left out: children open by month, for", "(--open-by-month)");
  }

  @Test
  void partOfACouncilsFolderIsEnough(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("assessments.csv"),
        """
        child,started_on,authorised_on
        K1,2024-01-08,2024-03-11
        K2,2024-01-08,2024-03-12
        """);
    SectionOfPage section =
        section(
            Edition.DIRECTOR,
            Optional.empty(),
            Optional.empty(),
            SectionOfPage.read(CaseworkFolder::read, folder));
    assertThat(section.keyFigures())
        .containsExactly(
            "Assessments within 45 working days, The council",
            "Open assessments overdue, The council");
    String inTime = "front-door.assessments-in-time.the-council.2024-03-31";
    assertThat(section.figure(inTime)).isEqualTo("1 of 2: 50.0%");
    assertThat(section.row(inTime).text("target")).isEmpty();
    assertThat(section.text())
        .contains("The council: there are no referrals.")
        .doesNotContain("MADE UP", "local choices");
  }
}
