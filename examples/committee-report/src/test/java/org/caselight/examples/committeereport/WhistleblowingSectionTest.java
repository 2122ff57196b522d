package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.service.Theme;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.SourceKind;
import org.caselight.whistleblowing.WhistleblowingRecords;
import org.caselight.whistleblowing.WhistleblowingSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of whistleblowing, to whom, and what to nobody. */
class WhistleblowingSectionTest {
  private static final String HEADER =
      "reference,received_on,channel,source,themes,incidents_on,actions,acknowledged_on,"
          + "responded_on,outcome,concluded_on,closed_on\n";

  private static final LocalDate END_OF_YEAR = LocalDate.of(2025, 3, 31);

  private final Path file;

  WhistleblowingSectionTest(@TempDir Path folder) {
    this.file = folder.resolve("w.csv");
  }

  private String report(String rows, String... options) throws IOException {
    Files.writeString(file, HEADER + rows);
    Outcome outcome =
        Outcome.of(
            Stream.concat(
                    Stream.of("--whistleblowing=" + file, "--as-at=2025-03-31"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static WhistleblowingRegister bundled() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    WhistleblowingRegister register =
        WhistleblowingRegister.read(InputFile.CAMBRIDGESHIRE_WHISTLEBLOWING, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(register.rowsNotUsed()).isZero();
    return register;
  }

  @Test
  void threeRecordsAllAnonymousRaisedTheSameFourThemes() {
    WhistleblowingSummary summary =
        bundled().records().stream()
            .collect(WhistleblowingRecords.toSummary(ReportingYear.ending(2025), END_OF_YEAR));
    assertThat(summary.records()).isEqualTo(3);
    assertThat(summary.bySource()).contains(entry(SourceKind.ANONYMOUS, 3L));
    assertThat(summary.byChannel())
        .contains(entry(Channel.CHIEF_EXECUTIVE, 1L), entry(Channel.OFSTED, 2L));
    assertThat(summary.withDatedIncident()).isZero();
    assertThat(summary.answered()).isEqualTo(2);
    assertThat(summary.closed()).isEqualTo(2);
    assertThat(summary.sharedThemes())
        .containsExactly(
            entry(Theme.of("High caseloads in Family Support and Safeguarding"), 3L),
            entry(Theme.of("Management practice"), 3L),
            entry(Theme.of("Performance management processes"), 3L),
            entry(Theme.of("Practice approach and model"), 3L));
    assertThat(bundled().records().stream().collect(WhistleblowingRecords.toIssues())).isEmpty();

    String out = Outcome.of().out();
    assertThat(out)
        .contains("Source:   anonymous 3\n")
        .contains("Channel:  chief executive (inside) 1, Ofsted (outside) 2\n")
        .contains(
            "Outcome:  investigated, no finding stated 3\nAnswered: 2 of 3; nobody to answer: 1\nClosed:   2 of 3 recorded as closed\n")
        .contains("Management practice                                        3  yes\n")
        .contains(
            "Performance management processes                           3  NOTHING RECORDED\n");
    assertThat(oneLine(out))
        .contains("Whistleblowing, 2024-25 ======================= Figures: ")
        .contains("every day is MADE UP, for the summary gives none")
        .contains("3 records were received from 1 April 2024 to 31 March 2025. None tells of an")
        .contains("They raised similar issues: every theme was raised by more than one of them.")
        .contains("As at: 31 March 2025, chosen for the file that comes with the program;")
        .contains("Overdue: not asked, for no limit is given");
  }

  @Test
  void publishesNothingOfThree() {
    String out = Outcome.of().out();
    String published =
        out.substring(out.indexOf("\nFor publication\n"), out.indexOf("\nInspections\n"));
    assertThat(oneLine(published))
        .contains("Records received from 1 April 2024 to 31 March 2025: c.")
        .contains("- withheld altogether: by source; by channel; by outcome;")
        .contains("- policy: 1 to 5 withheld")
        .doesNotContain("anonymous", "Ofsted", "Management practice", "investigated");
    assertThat(published.replace("31 March", "").replace("1 to 5", "")).doesNotContain("3");
  }

  @Test
  void publishesUnderThePolicyAskedFor() {
    assertThat(oneLine(Outcome.of("--publish-under=round-10").out()))
        .contains("Records received from 1 April 2024 to 31 March 2025: 0.")
        .contains("policy: rounded to 10");
    assertThat(oneLine(Outcome.of("--publish-under=hospital-episode-statistics").out()))
        .contains("Records received from 1 April 2024 to 31 March 2025: *.");
  }

  @Test
  void printsNeitherReferencesNorWhatIsInFurtherColumns() {
    assertThat(Outcome.of().out()).doesNotContain("WB-1", "WB-2", "WB-3", "not in this file");
  }

  @Test
  void holdsLimitsAgainstWhomThereIsToAnswer() {
    String out = oneLine(Outcome.of("--acknowledge-within=4", "--respond-within=20").out());
    assertThat(out)
        .contains(
            "Overdue: Acknowledged within 4 working days: 50.0% (1 of 2) in time; open: 0 not yet"
                + " due, 0 overdue, left out: nobody to answer (1)")
        .contains("Overdue: Answered within 20 working days: 100.0% (2 of 2) in time;");
    assertThat(oneLine(Outcome.of("--respond-within=5").out()))
        .contains("Acknowledged in time or not: not asked, for no limit is given")
        .contains("Answered within 5 working days: 0.0% (0 of 2) in time;");
  }

  @Test
  void asksAboutAnotherDayAndYear() {
    String inTheMiddle = oneLine(Outcome.of("--as-at=2024-12-31").out());
    assertThat(inTheMiddle)
        .contains("As at: 31 December 2024 For the executive director")
        .contains("Answered: 2 of 3; nobody to answer: 1 Closed: 0 of 3 recorded as closed")
        .contains("Practice approach and model 3 NOTHING RECORDED");
    assertThat(oneLine(Outcome.of("--reporting-year=2024").out()))
        .contains("Whistleblowing, 2023-24")
        .contains("0 records were received from 1 April 2023 to 31 March 2024.")
        .contains(
            "Not counted here: 3 records received in another year or after the day asked about.");
  }

  @Test
  void takesAUsersRegister() throws IOException {
    String out =
        report(
            """
            R-1,2024-05-01,Line Manager,named,Pay,2024-04-30,2024-05-20 pay;2024-06-01,2024-05-02,,substantiated,2024-07-01,
            R-2,2025-03-03,union (outside),confidential,,,,,,,,
            R-3,2024-03-01,councillor,confidential,Rotas,,,,,,,
            """,
            "--acknowledge-within=5");
    assertThat(out)
        .contains("Figures: " + file + "\nAs at:   31 March 2025\n")
        .contains("Source:   confidential 1, named 1\n")
        .contains("Channel:  line manager (inside) 1, union (outside) 1\n")
        .contains("Outcome:  substantiated 1, not concluded 1\n")
        .contains("Pay            1  yes\n")
        .doesNotContain("MADE UP", "Rotas", "R-1", "R-2", "R-3");
    assertThat(oneLine(out))
        .contains(
            "2 records were received from 1 April 2024 to 31 March 2025. 1 of 2 with an incident")
        .contains(
            "Open: 3 not recorded as closed, of whatever year: received on 1 March 2024 through councillor (inside),")
        .contains(
            "overdue, of whatever year: received on 1 March 2024 through councillor (inside),")
        .contains("To look at in the file: - line 3: neither a theme nor an incident");
  }

  @Test
  void findsRecordsByTheirLines() throws IOException {
    String out =
        report(
            """
            SECRET,2024-05-01,Ofsted,anonymous,Pay,,,2024-04-01,,,,
            SECRET,2024-06-01,Ofsted,anonymous,Rotas,,,,,,,
            """);
    assertThat(out)
        .contains("- lines 2, 3: ")
        .contains("- line 2: acknowledged 2024-04-01, before it was received 2024-05-01\n")
        .contains("Pay            1  NOTHING RECORDED\n")
        .doesNotContain("SECRET", "similar issues");
  }
}
