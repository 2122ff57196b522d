package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.examples.committeereport.SectionOfPage.charts;
import static org.caselight.examples.committeereport.SectionOfPage.files;
import static org.caselight.examples.committeereport.SectionOfPage.noProblems;
import static org.caselight.examples.committeereport.SectionOfPage.row;
import static org.caselight.examples.committeereport.SectionOfPage.table;
import static org.caselight.examples.committeereport.SectionOfPage.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.disclosure.DisclosurePolicies;
import org.caselight.disclosure.DisclosurePolicy;
import org.caselight.examples.committeereport.page.PageSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a page says of whistleblowing, to whom, and what to nobody. */
class WhistleblowingPageTest {
  private static final LocalDate END_OF_YEAR = LocalDate.of(2025, 3, 31);

  private final Path folder;

  WhistleblowingPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Figures figures(Edition edition) {
    return new Figures(edition.policy(Edition.USUAL));
  }

  private static WhistleblowingOptions options(String... args) {
    WhistleblowingOptions options = new WhistleblowingOptions();
    CommandLine command = new CommandLine(options);
    WhistleblowingOptions.registerConverters(command);
    command
        .registerConverter(TimeLimit.class, PolicyOptions.converter(Parsers::workingDays))
        .parseArgs(args);
    return options;
  }

  private static PageSection section(
      Edition edition, InputFile file, Figures figures, String... args) {
    return new WhistleblowingPage(
            Optional.of(WhistleblowingRegister.read(file, noProblems())),
            END_OF_YEAR,
            !file.isBundled(),
            options(args),
            edition)
        .section(figures);
  }

  private static PageSection bundled(Edition edition, Figures figures, String... args) {
    return section(edition, InputFile.CAMBRIDGESHIRE_WHISTLEBLOWING, figures, args);
  }

  private InputFile register(String rows) throws IOException {
    Path file = folder.resolve("w.csv");
    Files.writeString(
        file,
        "reference,received_on,channel,source,themes,incidents_on,actions,acknowledged_on,"
            + "responded_on,outcome,concluded_on,closed_on\n"
            + rows);
    return InputFile.named(file.toString());
  }

  /** Records to Ofsted about pay, of which some are about rotas too and some are closed. */
  private InputFile register(int records, int rotas, int closed) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < records; i++) {
      rows.append("R-" + i + ",2024-05-01,Ofsted,anonymous,")
          .append(i < rotas ? "Pay;Rotas" : "Pay")
          .append(",,,,,,,")
          .append(i < closed ? "2024-06-01" : "")
          .append('\n');
    }
    return register(rows.toString());
  }

  @Test
  void tellsTheDirectorWhatWasRaisedAndWhatCameOfIt() {
    Figures figures = figures(Edition.DIRECTOR);
    PageSection section = bundled(Edition.DIRECTOR, figures);
    assertThat(row(figures, "whistleblowing-records", "Cambridgeshire").texts())
        .containsEntry("value", "3")
        .containsEntry("from", "2024-04-01")
        .containsEntry("to", "2025-03-31")
        .containsEntry("attention", "needs attention")
        .containsEntry("why", "nothing recorded as done about: Performance management processes");
    assertThat(row(figures, "whistleblowing-answered", "Cambridgeshire").texts())
        .containsEntry("part", "2")
        .containsEntry("whole", "2")
        .containsEntry("why", "left out: nobody to answer (1)");
    assertThat(row(figures, "whistleblowing-closed", "Cambridgeshire").texts())
        .containsEntry("part", "2")
        .containsEntry("whole", "3")
        .containsEntry("shown", "66.7%");
    assertThat(table(section, "What was raised"))
        .containsExactly(
            "High caseloads in Family Support and Safeguarding|3|yes",
            "Management practice|3|yes",
            "Performance management processes|3|nothing recorded",
            "Practice approach and model|3|yes");
    assertThat(charts(section).get(0).picture()).contains("Management practice", "something done");
    assertThat(table(section, "Records received"))
        .containsExactly(
            "by source|anonymous 3",
            "by channel|chief executive (inside) 1, Ofsted (outside) 2",
            "by outcome|investigated, no finding stated 3");
    assertThat(table(section, "Not recorded as closed"))
        .containsExactly("16 September 2024|chief executive (inside)|196|not asked");
    assertThat(words(section))
        .contains(
            "No record tells of an incident on a certain day: what could be looked into are their"
                + " themes. They raised similar issues: every theme was raised by more than one."
                + " Nothing is recorded as done about: Performance management processes.")
        .contains("What is overdue is asked only where a limit is given (--acknowledge-within,")
        .doesNotContain("WB-1", "WB-2", "WB-3", "not in this file");
  }

  @Test
  void publishesNothingOfThree() {
    Figures figures = figures(Edition.PUBLICATION);
    PageSection section = bundled(Edition.PUBLICATION, figures);
    assertThat(words(section))
        .contains("The number of records is withheld, and nothing is broken down")
        .contains("Withheld altogether: by source; by channel; by outcome; with a dated incident")
        .contains("c: 1 to 5, or withheld to protect such a count;")
        .contains("Policy: 1 to 5 withheld.");
    assertThat(table(section, "Whistleblowing records received"))
        .containsExactly("1 April 2024 to 31 March 2025|c");
    assertThat(charts(section)).isEmpty();
    assertThat(figures.scorecard("Key figures").kpis()).isEmpty();
    String files = files(folder, section, figures);
    assertThat(files)
        .doesNotContainIgnoringCase("caseloads")
        .doesNotContainIgnoringCase("management")
        .doesNotContainIgnoringCase("practice")
        .doesNotContainIgnoringCase("anonymous")
        .doesNotContainIgnoringCase("ofsted")
        .doesNotContainIgnoringCase("chief executive")
        .doesNotContainIgnoringCase("investigated");
    assertThat(files.replace("31 March", "").replace("2025-03-31", "").replaceAll("</?h[123]", ""))
        .doesNotContain("3");
  }

  /** Ten may be shown; five of them closed and five open give away what the policy withholds. */
  @Test
  void publishesNoNumberThatTheSummaryWithholds() throws IOException {
    Figures figures = figures(Edition.PUBLICATION);
    PageSection section = section(Edition.PUBLICATION, register(10, 0, 5), figures);
    assertThat(row(figures, "whistleblowing-records", "This council").text("shown")).isEqualTo("c");
    assertThat(words(section).replace(folder.toString(), "")).doesNotContain("10", "Pay");
  }

  @Test
  void publishesBreakdownsAndThemesAsFarAsTheyMayBeShown() throws IOException {
    Figures figures = figures(Edition.PUBLICATION);
    PageSection section = section(Edition.PUBLICATION, register(40, 3, 20), figures);
    assertThat(row(figures, "whistleblowing-records", "This council").texts())
        .containsEntry("shown", "40")
        .containsEntry("provenance", "computed");
    assertThat(words(section)).contains("Concerns that people raised, as far as numbers of them");
    assertThat(table(section, "The same records, broken down"))
        .contains(
            "by source|anonymous 40, confidential 0, named 0", "closed or open|closed 20, open 20");
    assertThat(files(folder.resolve("out"), section, figures)).doesNotContain("Rotas");
    section = section(Edition.PUBLICATION, register(40, 12, 20), figures(Edition.PUBLICATION));
    assertThat(table(section, "Themes that may be named")).containsExactly("Pay|40", "Rotas|12");
    assertThat(charts(section).get(0).picture()).contains("Rotas", "Pay");
    assertThat(charts(section).get(0).description())
        .hasToString("Records by theme: Pay 40, Rotas 12.");
  }

  @Test
  void publishesUnderThePolicyOfTheFigures() {
    DisclosurePolicy rounding = DisclosurePolicies.ROUND_10;
    Figures figures = new Figures(rounding);
    PageSection section = bundled(Edition.PUBLICATION, figures);
    assertThat(table(section, "Whistleblowing records received"))
        .containsExactly("1 April 2024 to 31 March 2025|0");
    assertThat(words(section))
        .contains("Policy: rounded to 10.")
        .doesNotContain("Management", "anonymous");
  }

  @Test
  void takesAUsersRegister() throws IOException {
    Figures figures = figures(Edition.DIRECTOR);
    PageSection section =
        section(
            Edition.DIRECTOR,
            register(
                """
                R-1,2024-05-01,Line Manager,named,Pay,2024-04-30,2024-05-20 pay;2024-06-01,2024-05-02,,substantiated,2024-07-01,
                R-2,2025-03-03,union (outside),confidential,,,,,,,,
                R-3,2024-03-01,councillor,confidential,Rotas,,,,,,,
                R-4,no day,councillor,confidential,Rotas,,,,,,,
                """),
            figures,
            "--acknowledge-within=5",
            "--respond-within=20");
    assertThat(words(section))
        .contains("Some of the records tell of an incident on a certain day.")
        .contains("To look at in the file, line 3: Neither a theme nor an incident.")
        .contains("Some rows were not used; standard error says which and why.")
        .doesNotContain("MADE UP", "Rotas", "R-1", "R-2", "R-3", "What is overdue is asked only");
    assertThat(table(section, "Not recorded as closed"))
        .containsExactly(
            "1 March 2024|councillor (inside)|395|to be acknowledged, to be answered",
            "1 May 2024|line manager (inside)|334|to be answered",
            "3 March 2025|union (outside)|28|to be acknowledged");
    assertThat(
            row(figures, "whistleblowing-acknowledged-in-time", "This council").text("indicator"))
        .isEqualTo("Whistleblowing records acknowledged within 5 working days");
  }

  @Test
  void isLeftOutWithoutARegister() {
    PageSection section =
        new WhistleblowingPage(Optional.empty(), END_OF_YEAR, false, options(), Edition.PUBLICATION)
            .section(figures(Edition.PUBLICATION));
    assertThat(words(section))
        .isEqualTo(
            "Left out, for no register of whistleblowing was given that could be used"
                + " (--whistleblowing).");
  }

  @Test
  void saysWhereNothingCouldBeUsedOrNothingWasReceived() throws IOException {
    assertThat(words(section(Edition.PUBLICATION, register(""), figures(Edition.PUBLICATION))))
        .contains("could be used; standard error says why.");
    Figures figures = figures(Edition.DIRECTOR);
    PageSection section = bundled(Edition.DIRECTOR, figures, "--reporting-year=2024");
    assertThat(words(section))
        .contains("No record was received from 1 April 2023 to 31 March 2024.");
    assertThat(row(figures, "whistleblowing-answered", "Cambridgeshire").text("shown"))
        .isEqualTo("not known");
  }
}
