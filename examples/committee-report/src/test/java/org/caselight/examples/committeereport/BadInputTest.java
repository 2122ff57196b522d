package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a file is told in a line, and the rest is reported on. */
class BadInputTest {
  private static final String HEADER = "paragraph,week_ending,team,team_kind,average_caseload\n";
  private static final String GOOD = "2.5,2019-06-14,Fenland,children's,18\n";
  private static final String WORKERS_HEADER =
      "week_ending,team,team_kind,worker,role,fte,cases,own_limit\n";
  private static final String GOOD_WORKER =
      "2019-06-14,Fenland,children's,W01,social worker,1,18,\n";
  private static final String KINDS =
      "must be one of front door, assessment, children's, family safeguarding, adolescent,"
          + " children in care, care leaving, unaccompanied, disability, early help, fostering,"
          + " adoption, other";

  private final Path folder;
  private final Path file;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("in.csv");
  }

  private Outcome averages(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--averages", file.toString());
  }

  private Outcome workers(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--workers", file.toString());
  }

  /** The problem is told, and the good row is still reported on. */
  private void assertRowNotUsed(Outcome outcome, String... problems) {
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("Fenland", "1 team: 1 within the limit")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  private void assertFileNotUsed(Outcome outcome, String problem) {
    assertProblems(outcome, problem);
    assertThat(outcome.out().replace("\n", " "))
        .contains("Nothing in", "could be used; standard error says why.");
  }

  private void assertProblems(Outcome outcome, String... problems) {
    StringBuilder expected = new StringBuilder();
    for (String problem : problems) {
      expected.append(file).append(problem).append('\n');
    }
    assertThat(outcome.err()).isEqualTo(expected.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  private static void assertAllUsed(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).doesNotContain("Missing:");
  }

  // The file as a whole

  @Test
  void empty() throws IOException {
    assertFileNotUsed(averages(""), ": is empty");
  }

  @Test
  void blankLinesOnly() throws IOException {
    assertFileNotUsed(averages("\n\n"), ": is empty");
  }

  @Test
  void headerOnly() throws IOException {
    assertFileNotUsed(averages(HEADER), ": has no rows");
    assertFileNotUsed(workers(WORKERS_HEADER), ": has no rows");
  }

  @Test
  void missingColumns() throws IOException {
    assertFileNotUsed(
        averages("paragraph,week_ending,team,average_caseload\n2.5,2019-06-14,Fenland,18\n"),
        ":1: column team_kind: missing; the file is not used");
    assertFileNotUsed(
        workers("team;fte\nFenland;1\n"),
        ":1: columns week_ending, team, team_kind, worker, role, fte, cases, own_limit: missing,"
            + " for there are semicolons between fields and should be commas; the file is not used");
  }

  @Test
  void columnTwice() throws IOException {
    assertFileNotUsed(
        averages("paragraph,week_ending,team,team,team_kind,average_caseload\n"),
        ":1: column team: in the header more than once; the file is not used");
  }

  @Test
  void otherColumnsAreIgnoredEvenTwice() throws IOException {
    assertAllUsed(
        averages(
            """
            x,average_caseload,team_kind,team,week_ending,paragraph,x
            ?,18,children's,Fenland,2019-06-14,,?
            """));
  }

  @Test
  void byteOrderMark() throws IOException {
    assertAllUsed(averages("\uFEFF" + HEADER + GOOD));
    assertAllUsed(averages("\uFEFF\"paragraph\"" + HEADER.substring(9) + GOOD));
  }

  @Test
  void windowsLineEndsAndNoneAtTheEnd() throws IOException {
    assertAllUsed(averages((HEADER + GOOD).stripTrailing().replace("\n", "\r\n")));
    assertAllUsed(workers((WORKERS_HEADER + GOOD_WORKER).replace("\n", "\r\n")));
  }

  @Test
  void blankLinesAreNoRowsButCountAsLines() throws IOException {
    assertRowNotUsed(
        averages("\n" + HEADER + "\n" + GOOD + "\n\n,2019-06-14,Hunts,other,n/a\n\n"),
        ":7: column average_caseload: n/a: must be a number such as 15.2");
  }

  @Test
  void directory() throws IOException {
    Files.createDirectory(file);
    assertFileNotUsed(Outcome.of("--averages", file.toString()), ": is a directory, not a file");
  }

  @Test
  void noSuchFile() {
    assertFileNotUsed(Outcome.of("--workers", file.toString()), ": no such file");
  }

  @Test
  void notTheNameOfAFile() {
    Outcome outcome = Outcome.of("--workers", "a\u0000b");
    assertThat(outcome.err()).startsWith("a\\u{0}b: not the name of a file: ");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void oneFileThatIsNotThereDoesNotStopTheOther() throws IOException {
    Files.writeString(file, WORKERS_HEADER + GOOD_WORKER);
    Path missing = folder.resolve("missing.csv");
    Outcome outcome = Outcome.of("--averages", missing.toString(), "--workers", file.toString());
    assertThat(outcome.err()).isEqualTo(missing + ": no such file\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("1 team: 1 within the limit");
  }

  @Test
  void notUtf8() throws IOException {
    byte[] windows = (HEADER + GOOD + ",2019-06-14,Children\u0092s,other,3\n").getBytes(ISO_8859_1);
    Files.write(file, windows);
    assertFileNotUsed(
        Outcome.of("--averages", file.toString()),
        ":3: not UTF-8 at byte 0x92; the file is not used");
  }

  @Test
  void utf16() throws IOException {
    Files.write(file, ("\uFEFF" + HEADER + GOOD).getBytes(UTF_16LE));
    assertFileNotUsed(
        Outcome.of("--averages", file.toString()),
        ":1: not UTF-8 at byte 0xff; the file is not used");
  }

  @Test
  void aCharacterCutOffAtTheEnd() throws IOException {
    byte[] text = (HEADER + GOOD + "é").getBytes(UTF_8);
    Files.write(file, Arrays.copyOf(text, text.length - 1));
    assertFileNotUsed(
        Outcome.of("--averages", file.toString()),
        ":3: not UTF-8 at byte 0xc3; the file is not used");
  }

  // The row as a whole

  @Test
  void tooFewFields() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + "2.5,2019-06-14,Hunts\n"),
        ":3: must have 5 fields as the header has, was 3");
  }

  @Test
  void tooManyFields() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + "2.5,2019-06-14,Hunts,other,1,200\n"),
        ":3: must have 5 fields as the header has, was 6");
  }

  @Test
  void quoteNeverClosed() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,\"Hunts,other,3\n,2019-06-14,South,other,3\n"),
        ":3: a quote is opened and never closed; nothing from here on is used");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,\"3"),
        ":3: a quote is opened and never closed; nothing from here on is used");
    assertFileNotUsed(
        averages("\"paragraph,week_ending\n"),
        ":1: a quote is opened and never closed; the file is not used");
  }

  @Test
  void textAfterAQuote() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + "\n,2019-06-14,\"Hunts\" 1,other,3\n" + GOOD),
        ":4: Unexpected character after closing quote: ' ' (0x20); nothing from here on is used");
  }

  @Test
  void problemsComeInTheOrderOfTheFile() throws IOException {
    Outcome outcome =
        averages(HEADER + ",2019-06-14,A,other,x\n,2019-06-14,B\n,2019-06-14,C,other,y\n" + GOOD);
    assertProblems(
        outcome,
        ":2: column average_caseload: x: must be a number such as 15.2",
        ":3: must have 5 fields as the header has, was 3",
        ":4: column average_caseload: y: must be a number such as 15.2");
    assertThat(outcome.out()).contains("Missing: 3 rows were not used;");
  }

  @Test
  void aRowTellsAllThatIsWrongWithIt() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",14/06/2019,,fire brigade,-3\n"),
        ":3: column week_ending: 14/06/2019: must be a day of the calendar such as 2019-06-14",
        ":3: column team_kind: fire brigade: " + KINDS,
        ":3: column team: '': must not be blank",
        ":3: column average_caseload: -3: must be 0 or more");
  }

  @Test
  void everyRowBad() throws IOException {
    assertFileNotUsed(
        averages(HEADER + ",2019-06-14,Fenland,other,many\n"),
        ":2: column average_caseload: many: must be a number such as 15.2");
  }

  @Test
  void anotherWeek() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-21,Fenland,children's,19\n"),
        ":3: column week_ending: 2019-06-21: must be 2019-06-14 as on line 2, a report is on one"
            + " week");
    assertRowNotUsed(
        workers(WORKERS_HEADER + GOOD_WORKER + "2019-06-07,Hunts,other,W02,,1,3,\n"),
        ":3: column week_ending: 2019-06-07: must be 2019-06-14 as on line 2, a report is on one"
            + " week");
  }

  @Test
  void aBadFirstRowDoesNotSetTheWeek() throws IOException {
    assertRowNotUsed(
        averages(HEADER + ",2019-06-07,Hunts,other,n/a\n" + GOOD),
        ":2: column average_caseload: n/a: must be a number such as 15.2");
  }

  // Fields

  @Test
  void commaInAName() throws IOException {
    Outcome outcome = averages(HEADER + "2.5,2019-06-14,\"Fenland, March\",children's,18\n");
    assertAllUsed(outcome);
    assertThat(outcome.out()).contains("Fenland, March  children's");
  }

  @Test
  void commaInANumber() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,\"1,200\"\n"),
        ":3: column average_caseload: 1,200: must be a number such as 15.2");
  }

  @Test
  void notANumber() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,n/a\n"),
        ":3: column average_caseload: n/a: must be a number such as 15.2");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,\n"),
        ":3: column average_caseload: '': must be a number such as 15.2");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other, 3\n"),
        ":3: column average_caseload: ' 3': must be a number such as 15.2");
  }

  @Test
  void negative() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,-3\n"),
        ":3: column average_caseload: -3: must be 0 or more");
  }

  @Test
  void unknownKind() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,childrens,3\n"),
        ":3: column team_kind: childrens: " + KINDS);
  }

  @Test
  void theSameTeamTwiceWhateverItsKind() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Fenland,other,3\n"),
        ":3: column team: Fenland: is on line 2 already; this row is not used");
  }

  @Test
  void noDate() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",14 June 2019,Hunts,other,3\n"),
        ":3: column week_ending: 14 June 2019: must be a day of the calendar such as 2019-06-14");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-02-30,Hunts,other,3\n"),
        ":3: column week_ending: 2019-02-30: must be a day of the calendar such as 2019-06-14");
  }

  @Test
  void blankName() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,  ,other,3\n"),
        ":3: column team: '  ': must not be blank");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts ,other,3\n"),
        ":3: column team: 'Hunts ': must not begin or end with blanks");
  }

  @Test
  void controlCharactersAreEscapedAndLongValuesCut() throws IOException {
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other,\"1\n\u001b[31m2\t\u202e3\"\n"),
        ":3: column average_caseload: 1\\n\\u{1b}[31m2\\t\\u{202e}3: must be a number such as 15.2");
    assertRowNotUsed(
        averages(HEADER + GOOD + ",2019-06-14,Hunts,other," + "x".repeat(1000) + "\n"),
        ":3: column average_caseload: " + "x".repeat(60) + "...: must be a number such as 15.2");
  }

  @Test
  void aStrangeNameDoesNotBreakTheReport() throws IOException {
    Outcome outcome =
        averages(HEADER + ",2019-06-14,\"Fen\n\u001b[31m" + "land".repeat(50) + "\",other,3\n");
    assertAllUsed(outcome);
    assertThat(outcome.out()).contains("Fen\\n\\u{1b}[31mland").doesNotContain("\u001b");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  // Workers

  @Test
  void badWorkers() throws IOException {
    Outcome outcome =
        workers(
            WORKERS_HEADER
                + GOOD_WORKER
                + "2019-06-14,Fenland,children's,W02,,1,-3,\n"
                + "2019-06-14,Fenland,children's,W02,,1,12.5,\n"
                + "2019-06-14,Fenland,children's,W02,,1,,\n"
                + "2019-06-14,Fenland,children's,W02,,half,3,\n"
                + "2019-06-14,Fenland,children's,W02,,-1,3,\n"
                + "2019-06-14,Fenland,children's,W02,,0.1234567,3,\n"
                + "2019-06-14,Fenland,children's,W02,wizard,1,3,\n"
                + "2019-06-14,Fenland,children's,W02,,1,3,-1\n"
                + "2019-06-14,Fenland,children's,W02,,1,3,few\n"
                + "2019-06-14,Fenland,children's,,,1,3,\n"
                + "2019-06-14,Fenland,children's, W02,,1,3,\n"
                + "2019-06-14,,children's,W02,,1,3,\n"
                + "2019-06-14,Fenland,fire,W02,,1,3,\n"
                + "June,Fenland,children's,W02,,1,3,\n");
    assertProblems(
        outcome,
        ":3: column cases: -3: must be 0 or more",
        ":4: column cases: 12.5: must be a whole number such as 12, in digits alone",
        ":5: column cases: '': must be a whole number such as 12, in digits alone",
        ":6: column fte: half: must be a number such as 0.8, 0 or more",
        ":7: column fte: -1: must be a number such as 0.8, 0 or more",
        ":8: column fte: 0.1234567: must have at most 6 decimals",
        ":9: column role: wizard: must be one of social worker, senior social worker, team manager,"
            + " children's practitioner, lead practitioner, personal adviser, family support"
            + " worker, other",
        ":10: column own_limit: -1: must be 0 or more",
        ":11: column own_limit: few: must be a whole number such as 12, in digits alone",
        ":12: column worker: '': must not be blank",
        ":13: column worker: ' W02': must not begin or end with blanks (withheld)",
        ":14: column team: '': must not be blank",
        ":15: column team_kind: fire: " + KINDS,
        ":16: column week_ending: June: must be a day of the calendar such as 2019-06-14");
    assertThat(outcome.out())
        .contains("Fenland (children's): GREEN\n", "Missing: 14 rows were not used;");
  }

  @Test
  void theSameWorkerTwiceInATeam() throws IOException {
    assertRowNotUsed(
        workers(WORKERS_HEADER + GOOD_WORKER + GOOD_WORKER),
        ":3: column worker: W01: is on line 2 already, in the same team; this row is not used");
  }

  @Test
  void theSameWorkerInTwoTeamsIsNoError() throws IOException {
    assertAllUsed(
        workers(
            WORKERS_HEADER
                + GOOD_WORKER.replace(",1,", ",0.5,")
                + "2019-06-14,Hunts,other,W01,social worker,0.5,9,\n"));
  }

  @Test
  void whatLooksWrongAndMayBeRightIsUsedAndSaid() throws IOException {
    Outcome outcome =
        workers(
            WORKERS_HEADER
                + "2019-06-14,Fenland,other,W01,,37.5,60,\n"
                + "2019-06-14,Hunts,other,W01,,1,9,\n"
                + "2019-06-14,Hunts,other,W02,,,9,\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("FTE above 1: are these hours?")
        .contains("Hunts (other): GREEN, may be amber or red")
        .contains("Workers: in more than one team, and judged in each alone: W01");
  }

  @Test
  void aTeamOfTwoKinds() throws IOException {
    assertRowNotUsed(
        workers(WORKERS_HEADER + GOOD_WORKER + "2019-06-14,Fenland,other,W02,,1,3,\n"),
        ":3: column team_kind: other: must be children's as on line 2, a team has one kind");
  }

  @Test
  void moreCasesThanCanBeCounted() throws IOException {
    StringBuilder text = new StringBuilder(WORKERS_HEADER + GOOD_WORKER);
    for (int i = 10; i < 20; i++) {
      text.append("2019-06-14,Hunts,other,W" + i + ",,1,999999999999999999,\n");
    }
    Outcome outcome = workers(text.toString());
    assertThat(outcome.err())
        .startsWith(file + ":3: column cases: 999999999999999999: cases must add up to at most ")
        .endsWith("\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("Missing: 10 rows were not used;");
  }

  @Test
  void aTeamWithNothingToDivide() throws IOException {
    Outcome outcome =
        workers(
            WORKERS_HEADER
                + "2019-06-14,Idle,other,W01,,1,0,\n"
                + "2019-06-14,Lost,other,W02,,,5,\n"
                + "2019-06-14,Naught,other,W03,,0,5,\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("Idle (other): GREEN", "Lost (other): not known", "Naught (other): not known")
        .contains("Average: undefined (0 ÷ 0), limit 20, gap not known")
        .contains("Needed:  not known, for no case is held with an FTE; about 0.3 more FTE");
  }

  private static final String CASES_HEADER =
      "week_ending,team,team_kind,child,statuses,worker,role,fte,since,awaiting_transfer_since,"
          + "last_supervised\n";
  private static final String GOOD_CASE =
      "2019-06-14,Fenland,children's,C01,in care,W01,social worker,1,2019-05-01,,2019-05-31\n";

  private Outcome cases(String... rows) throws IOException {
    Files.writeString(file, CASES_HEADER + String.join("\n", rows));
    return Outcome.of("--cases", file.toString());
  }

  private void assertCaseNotUsed(String row, String... problems) throws IOException {
    Outcome outcome = cases(GOOD_CASE + row);
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("Fenland (children's): GREEN", "Average: 1.0 (1 ÷ 1), limit 20")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  @Test
  void badCases() throws IOException {
    assertCaseNotUsed(
        "2019-06-14,Fenland,children's,,adopted,W01,doctor,-1,soon,later,never",
        ":3: column statuses: adopted: must be one of in care, child protection plan, child in"
            + " need plan, open for assessment, care leaver, early help",
        ":3: column since: soon: must be a day of the calendar such as 2019-06-14",
        ":3: column awaiting_transfer_since: later: must be a day of the calendar such as 2019-06-14",
        ":3: column child: '': must not be blank",
        ":3: column role: doctor: must be one of social worker, senior social worker, team manager,"
            + " children's practitioner, lead practitioner, personal adviser, family support"
            + " worker, other",
        ":3: column fte: -1: must be a number such as 0.8, 0 or more",
        ":3: column last_supervised: never: must be a day of the calendar such as 2019-06-14");
    assertCaseNotUsed(
        "2019-06-14,Fenland,children's,C02,in care;,,,,,,",
        ":3: column statuses: in care;: must be one of in care, child protection plan, child in"
            + " need plan, open for assessment, care leaver, early help; was ");
  }

  @Test
  void aCaseWithoutAWorkerHasNothingOfOne() throws IOException {
    assertCaseNotUsed(
        "2019-06-14,Fenland,children's,C02,in care,,social worker,1,,,2019-05-31",
        ":3: column role: social worker: must be empty where there is no worker",
        ":3: column fte: 1: must be empty where there is no worker",
        ":3: column last_supervised: 2019-05-31: must be empty where there is no worker");
  }

  @Test
  void aWorkerOfTwoRolesOrTwoFte() throws IOException {
    assertCaseNotUsed(
        "2019-06-14,Fenland,children's,C02,in care,W01,,0.5,,,",
        ":3: column role: '': must be as on line 2, a worker has one role",
        ":3: column fte: 0.5: must be as on line 2, a worker has one FTE");
    assertCaseNotUsed(
        "2019-06-14,Fenland,other,C02,in care,W01,social worker,1,,,",
        ":3: column team_kind: other: must be children's as on line 2, a team has one kind");
  }

  @Test
  void casesOfWhichLittleIsKnown() throws IOException {
    Outcome outcome =
        cases(
            "2019-06-14,Fenland,children's,C01,in care,W01,,,,,",
            "2019-06-14,Fenland,children's,C02,child in need plan,,,,,,",
            "2019-06-14,Hunts,children's,C03,in care,W02,social worker,1,2019-05-13,,");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("Fenland (children's): not known")
        .contains("Waiting: 1 unallocated: C02 (since when is not known)")
        .contains("W01 (role not known) holds C01: in care, role not known")
        .contains("due every month: undefined (0 of 0), left out: supervisions with no")
        .contains("by Cambridgeshire 2019, nobody holds a case that they may not")
        .contains("C03 with W02: was due on 13 June 2019, 1 day ago, last held never");
  }

  @Test
  void aDateAfterTheWeek() throws IOException {
    assertCaseNotUsed(
        "2019-06-14,Fenland,children's,C02,in care,W02,,,2019-06-15,2019-06-16,2091-06-14",
        ":3: column since: 2019-06-15: must not be after the week ending 2019-06-14",
        ":3: column awaiting_transfer_since: 2019-06-16: must not be after the week ending"
            + " 2019-06-14",
        ":3: column last_supervised: 2091-06-14: must not be after the week ending 2019-06-14");
    assertAllUsed(
        cases("2019-06-14,Fenland,children's,C02,in care,W02,,,2019-06-14,2019-06-14,2019-06-14"));
  }

  @Test
  void theSameCaseTwice() throws IOException {
    assertCaseNotUsed(
        GOOD_CASE.strip(),
        ":3: column child: C01: is on line 2 already, in the same team under the same worker; this"
            + " row is not used");
    assertAllUsed(
        cases(
            GOOD_CASE
                + "2019-06-14,Fenland,children's,C01,in care,W02,,,,,\n"
                + "2019-06-14,Hunts,children's,C01,in care,W01,,,,,"));
  }

  @Test
  void semicolonsBetweenFields() throws IOException {
    assertFileNotUsed(
        averages("week_ending;team;team_kind;average_caseload\n2019-06-14;Fenland;other;18\n"),
        ":1: columns week_ending, team, team_kind, average_caseload: missing, for there are"
            + " semicolons between fields and should be commas; the file is not used");
  }

  @Test
  void noParagraphs() throws IOException {
    assertAllUsed(
        averages("week_ending,team,team_kind,average_caseload\n2019-06-14,Fenland,other,18\n"));
  }

  @Test
  void countsBeyondALong() throws IOException {
    StringBuilder text = new StringBuilder(WORKERS_HEADER);
    for (int i = 10; i < 20; i++) {
      text.append("2019-06-14,T" + i + ",other,W" + i + ",,1,999999999999999999,\n");
    }
    Outcome outcome = workers(text.toString());
    assertAllUsed(outcome);
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .contains("9999999999999999790 cases fewer in the teams over");
  }

  @Test
  void aServiceWhoseNeedIsNotKnown() throws IOException {
    String lost = "2019-06-14,Lost,other,W02,,,5,\n";
    assertThat(workers(WORKERS_HEADER + lost).out()).contains("Needed:  not known of any team");
    assertThat(workers(WORKERS_HEADER + GOOD_WORKER + lost).out().replaceAll("\\s+", " "))
        .contains("not known of 1 of 2 teams");
  }

  @Test
  void charactersOfTwoHalvesStayWhole() throws IOException {
    String name = "a" + "\ud83d\ude00".repeat(59);
    Outcome outcome = averages(HEADER + "2.5,2019-06-14," + name + ",other,18\n");
    assertAllUsed(outcome);
    assertThat(outcome.out()).doesNotContain("?");
  }

  // Open cases by month

  private static final String MONTHS_HEADER = "month,open_cases,known_cause\n";
  private static final String GOOD_MONTHS = "2019-04,410,\n2019-05,400,\n";

  private Outcome months(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--open-by-month", file.toString());
  }

  /** Fields of line 4, under two good rows. */
  private void assertMonthNotUsed(String row, String... problems) throws IOException {
    Outcome outcome = months(MONTHS_HEADER + GOOD_MONTHS + row + "\n");
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("Limits:  378.4 to 431.6, mean 405.0, set by 2 months, April 2019 to May 2019;")
        .contains("April 2019   410                -\nMay 2019     400      -10 (-2.4%)\n")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  @Test
  void aFileOfMonthsThatIsNone() throws IOException {
    assertFileNotUsed(months(""), ": is empty");
    assertFileNotUsed(months(MONTHS_HEADER), ": has no rows");
    assertFileNotUsed(
        months("month,cases\n2019-06,410\n"),
        ":1: column open_cases: missing; the file is not used");
    assertFileNotUsed(
        months("Month,Open cases\n2019-06,410\n"),
        ":1: columns month, open_cases: missing; the file is not used");
    assertFileNotUsed(
        months("month;open_cases\n2019-06;410\n"),
        ":1: columns month, open_cases: missing, for there are semicolons between fields and should"
            + " be commas; the file is not used");
    assertFileNotUsed(
        months("month\topen_cases\n2019-06\t410\n"),
        ":1: columns month, open_cases: missing, for there are tabs between fields and should be"
            + " commas; the file is not used");
    assertFileNotUsed(
        months("month,open_cases,month\n2019-06,410,2019-06\n"),
        ":1: column month: in the header more than once; the file is not used");
    assertFileNotUsed(
        months("month,open_cases\nJune,410\n"),
        ":2: column month: June: must be a month such as 2019-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-13",
        "2019-00",
        "2019-6",
        "2019-06-01",
        "201906",
        "19-06",
        "Apr-18",
        "01/06/2019",
        "June 2019",
        "+12019-06",
        "-2019-06",
        "999999999-06",
        "2019-06\u00a0"
      })
  void noMonth(String month) throws IOException {
    String shown = month.endsWith("\u00a0") ? "'" + month + "'" : month;
    assertMonthNotUsed(
        month + ",420,", ":4: column month: " + shown + ": must be a month such as 2019-06");
  }

  @Test
  void badMonths() throws IOException {
    assertMonthNotUsed("2019-06,-3,", ":4: column open_cases: -3: must be 0 or more");
    assertMonthNotUsed(
        "2019-06,\"1,283\",",
        ":4: column open_cases: 1,283: must be a whole number such as 12, in digits alone");
    assertMonthNotUsed(
        "2019-06,420.0,",
        ":4: column open_cases: 420.0: must be a whole number such as 12, in digits alone");
    assertMonthNotUsed(
        "2019-06,420 ,",
        ":4: column open_cases: '420 ': must be a whole number such as 12, in digits alone");
    assertMonthNotUsed(
        "2019-06,,",
        ":4: column open_cases: '': must be a whole number such as 12, in digits alone");
    assertMonthNotUsed(
        "2019-06,1000000000000000000,",
        ":4: column open_cases: 1000000000000000000: must have at most 18 digits");
    assertMonthNotUsed("2019-06,1,283,", ":4: must have 3 fields as the header has, was 4");
    assertMonthNotUsed(
        "2019-05,400,", ":4: column month: 2019-05: is on line 3 already; this row is not used");
    assertMonthNotUsed(
        ",,",
        ":4: column month: '': must be a month such as 2019-06",
        ":4: column open_cases: '': must be a whole number such as 12, in digits alone");
  }

  @Test
  void aKnownCauseThatIsNone() throws IOException {
    assertMonthNotUsed("2019-06,420, ", ":4: column known_cause: ' ': must not be blank");
    assertMonthNotUsed("2019-06,420,\u00a0", ":4: column known_cause: '\u00a0': must not be blank");
    assertMonthNotUsed(
        "2019-06,420,new system ",
        ":4: column known_cause: 'new system ': must not begin or end with blanks");
    assertMonthNotUsed(
        "2019-06,420,\u00a0new system",
        ":4: column known_cause: '\u00a0new system': must not begin or end with blanks");
  }

  @Test
  void aBadMonthDoesNotTakeItsPlace() throws IOException {
    Outcome outcome = months(MONTHS_HEADER + "2019-06,many,\n2019-06,420,\n");
    assertProblems(
        outcome, ":2: column open_cases: many: must be a whole number such as 12, in digits alone");
    assertThat(outcome.out()).contains("June 2019   420                -\n");
  }

  @Test
  void aStrangeCauseDoesNotBreakTheReport() throws IOException {
    Outcome outcome =
        months(
            MONTHS_HEADER
                + GOOD_MONTHS
                + "2019-06,420,\"new\n\u001b[31m\u202e"
                + "system".repeat(50)
                + "\"\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("- June 2019:\n  new\\n\\u{1b}[31m\\u{202e}system")
        .doesNotContain("\u001b", "\u202e");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  private static final String STATEMENTS_HEADER = "words,statement,from,to,amount\n";
  private static final String GOOD_STATEMENT = "up,rose by more than,2019-04,2019-05,5\n";

  private Outcome statements(String text) throws IOException {
    Path open =
        Files.writeString(
            folder.resolve("open.csv"), "month,open_cases\n2019-04,410\n2019-05,420\n");
    Files.writeString(file, text);
    return Outcome.of("--open-by-month", open.toString(), "--statements", file.toString());
  }

  /** Fields of line 3, under a good row. */
  private void assertStatementNotUsed(String row, String... problems) throws IOException {
    Outcome outcome = statements(STATEMENTS_HEADER + GOOD_STATEMENT + row + "\n");
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("Said:    \"up\": agrees, rose by 10 (2.4%)\n")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  @Test
  void aFileOfStatementsThatIsNone() throws IOException {
    assertFileNotUsed(statements(""), ": is empty");
    assertFileNotUsed(statements(STATEMENTS_HEADER), ": has no rows");
    assertFileNotUsed(
        statements("words,statement,from\nup,rose by,2019-04\n"),
        ":1: column to: missing; the file is not used");
    Outcome outcome = statements("words\nup\n");
    assertFileNotUsed(outcome, ":1: columns statement, from, to: missing; the file is not used");
    assertThat(outcome.out()).contains("May 2019     420       +10 (2.4%)\n");
  }

  @Test
  void badStatements() throws IOException {
    assertStatementNotUsed(",rose by,2019-04,2019-05,5", ":3: column words: '': must not be blank");
    assertStatementNotUsed(
        "up,soared,2019-04,2019-05,5",
        ":3: column statement: soared: must be one of rose by more than, fell by more than, rose by,"
            + " fell by, first rose, first fell");
    assertStatementNotUsed(
        "up,rose by,April,2019-05,5", ":3: column from: April: must be a month such as 2019-06");
    assertStatementNotUsed(
        "up,rose by,2019-04,,5", ":3: column to: '': must be a month such as 2019-06");
    assertStatementNotUsed(
        "up,rose by,2019-05,2019-05,5", ":3: column to: 2019-05: must be after 2019-05");
    assertStatementNotUsed(
        "up,first rose,2019-05,2019-04,", ":3: column to: 2019-04: must be after 2019-05");
    assertStatementNotUsed(
        "up,rose by,2019-04,2019-05,many",
        ":3: column amount: many: must be a number such as 15.2");
    assertStatementNotUsed(
        "up,rose by,2019-04,2019-05,%",
        ":3: column amount: %: must be a number such as 15.2, was ");
    assertStatementNotUsed(
        "up,rose by,2019-04,2019-05,-5", ":3: column amount: -5: must be 0 or more");
    assertStatementNotUsed(
        "up,rose by,2019-04,2019-05,-5%", ":3: column amount: -5%: must be 0 or more");
    assertStatementNotUsed(
        "up,rose by,2019-04,2019-05,",
        ":3: column amount: '': must be given where the statement is rose by");
    assertStatementNotUsed(
        "up,fell by more than,2019-04,2019-05,5%",
        ":3: column amount: 5%: must not be a percentage where the statement is fell by more than");
    assertStatementNotUsed(
        "up,first fell,2019-04,2019-05,5",
        ":3: column amount: 5: must be empty where the statement is first fell");
    assertStatementNotUsed(
        "up,wrong,then,now,5",
        ":3: column statement: wrong: must be one of rose by more than, fell by more than, rose by,"
            + " fell by, first rose, first fell",
        ":3: column from: then: must be a month such as 2019-06",
        ":3: column to: now: must be a month such as 2019-06");
  }

  @Test
  void amountsToTheNearestThatAreNone() throws IOException {
    String header = "words,statement,from,to,amount,amount_to_nearest\n";
    String good = "about 10,rose by,2019-04,2019-05,10,10\n";
    for (String[] row :
        new String[][] {
          {"15,10", ":3: column amount: 15: must be a multiple of 10 as amount_to_nearest says"},
          {"5%,10", ":3: column amount: 5%: must be a whole number such as 12, in digits alone"},
          {"-10,10", ":3: column amount: -10: must be 0 or more"},
          {"10,ten", ":3: column amount_to_nearest: ten: must be 1, 10, 100 or such"}
        }) {
      Outcome outcome = statements(header + good + "up,rose by,2019-04,2019-05," + row[0] + "\n");
      assertProblems(outcome, row[1]);
      assertThat(outcome.out())
          .contains("Said:    \"about 10\": agrees, rose by 10 (2.4%)\nMissing: 1 row");
    }
  }

  @Test
  void strangeWordsDoNotBreakTheReport() throws IOException {
    Outcome outcome =
        statements(
            STATEMENTS_HEADER
                + "\"up\n\u001b[31m\u202e"
                + "far".repeat(100)
                + "\",rose by,2019-04,2019-05,10\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("up\\n\\u{1b}[31m\\u{202e}far")
        .doesNotContain("\u001b", "\u202e");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void statementsOnNoNumbersAreReadAndNotHeldAgainstAny() throws IOException {
    Path open = Files.writeString(folder.resolve("open.csv"), "month,open_cases\nJune,410\n");
    Files.writeString(file, STATEMENTS_HEADER + GOOD_STATEMENT);
    Outcome outcome =
        Outcome.of("--open-by-month", open.toString(), "--statements", file.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.out()).doesNotContain("Said:");
  }

  @Test
  void monthsAsExcelWritesThem() throws IOException {
    Outcome outcome =
        months(
            "\uFEFFmonth,open_cases,known_cause,paragraph\r\n2019-04,410,,2.27\r\n"
                + "2019-05,400,\"new system, new managers\",2.27");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("in.csv, paragraph 2.27\n", "- May 2019: new system, new managers\n");
  }

  @Test
  void numbersOf18Digits() throws IOException {
    Outcome outcome =
        months(MONTHS_HEADER + "2019-04,1,\n2019-05,999999999999999999,\n2019-06,0,\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("May 2019    999999999999999999  +999999999999999998 (99999999999999999800.0%)\n")
        .contains("  -999999999999999999 (-100.0%)\n", "No signal:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void veryManyMonths() throws IOException {
    StringBuilder text = new StringBuilder(MONTHS_HEADER);
    for (int i = 0; i < 2400; i++) {
      text.append(YearMonth.of(1820, 1).plusMonths(i)).append(',').append(i).append(",cause\n");
    }
    Outcome outcome = months(text.toString());
    assertAllUsed(outcome);
    assertThat(outcome.out().lines()).hasSizeGreaterThan(2400);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  // Rates

  private static final String RATES_HEADER =
      "authority,counted,count,count_to_nearest,population,population_to_nearest,printed_rate\n";
  private static final String GOOD_RATE = "Fenland,in care,570,10,137000,1000,42\n";

  private Outcome rates(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--rates", file.toString());
  }

  /** Fields of line 3, under a good row. */
  private void assertRateNotUsed(String row, String... problems) throws IOException {
    Outcome outcome = rates(RATES_HEADER + GOOD_RATE + row + "\n");
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("Fenland    about 570  about 137,000  41.6  38.3 to 45.2       42  agrees\n")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  @Test
  void aFileOfRatesThatIsNone() throws IOException {
    assertFileNotUsed(rates(""), ": is empty");
    assertFileNotUsed(rates(RATES_HEADER), ": has no rows");
    assertFileNotUsed(
        rates("authority,count\nFenland,5\n"),
        ":1: columns counted, population: missing; the file is not used");
    assertFileNotUsed(
        rates(RATES_HEADER + "Fenland,in care,570,10,0,,42\n"),
        ":2: column population: 0: must be above 0");
  }

  @Test
  void badTexts() throws IOException {
    assertRateNotUsed(
        ",,5,,100,,",
        ":3: column authority: '': must not be blank",
        ":3: column counted: '': must not be blank");
    assertRateNotUsed(
        "\u00a0, ,5,,100,,",
        ":3: column authority: '\u00a0': must not be blank",
        ":3: column counted: ' ': must not be blank");
    // One more blank would make another thing counted, and another heading.
    assertRateNotUsed(
        "Hunts,in care ,5,,100,,",
        ":3: column counted: 'in care ': must not begin or end with blanks");
  }

  @Test
  void badCountsAndPopulations() throws IOException {
    assertRateNotUsed(
        "Hunts,in care,-5,,0,,",
        ":3: column count: -5: must be 0 or more",
        ":3: column population: 0: must be above 0");
    assertRateNotUsed(
        "Hunts,in care,,,,,",
        ":3: column count: '': must be a whole number such as 12, in digits alone",
        ":3: column population: '': must be a whole number such as 12, in digits alone");
    assertRateNotUsed(
        "Hunts,in care,\"1,283\",1,137000.0,1,",
        ":3: column count: 1,283: must be a whole number such as 12, in digits alone",
        ":3: column population: 137000.0: must be a whole number such as 12, in digits alone");
    assertRateNotUsed(
        "Hunts,in care,c,,-137000,,",
        ":3: column count: c: must be a whole number such as 12, in digits alone",
        ":3: column population: -137000: must be above 0");
    assertRateNotUsed(
        "Hunts,in care,1234567890123456789,,-1234567890123456789,,",
        ":3: column count: 1234567890123456789: must have at most 18 digits",
        ":3: column population: -1234567890123456789: must have at most 18 digits");
    assertRateNotUsed(
        "Hunts,in care," + "9".repeat(500) + ",,1,,",
        ":3: column count: " + "9".repeat(60) + "...: must have at most 18 digits");
  }

  @Test
  void badRounding() throws IOException {
    assertRateNotUsed(
        "Hunts,in care,500,5,137000,0,",
        ":3: column count_to_nearest: 5: must be 1, 10, 100 or such",
        ":3: column population_to_nearest: 0: must be 1, 10, 100 or such");
    assertRateNotUsed(
        "Hunts,in care,500,-10,137000,\"1,000\",",
        ":3: column count_to_nearest: -10: must be 1, 10, 100 or such",
        ":3: column population_to_nearest: 1,000: must be 1, 10, 100 or such");
    assertRateNotUsed(
        "Hunts,in care,500, ,137000,1000000000000000000,",
        ":3: column count_to_nearest: ' ': must be 1, 10, 100 or such",
        ":3: column population_to_nearest: 1000000000000000000: must be 1, 10, 100 or such");
    assertRateNotUsed(
        "Hunts,in care,575,10,137500,1000,",
        ":3: column count: 575: must be a multiple of 10 as count_to_nearest says",
        ":3: column population: 137500: must be a multiple of 1000 as population_to_nearest says");
    // What is wrong with the rounding is told where the number is wrong too.
    assertRateNotUsed(
        "Hunts,in care,many,ten,137000,,",
        ":3: column count: many: must be a whole number such as 12, in digits alone",
        ":3: column count_to_nearest: ten: must be 1, 10, 100 or such");
  }

  @Test
  void badPrintedRates() throws IOException {
    assertRateNotUsed("Hunts,in care,5,,100,,-3", ":3: column printed_rate: -3: must be 0 or more");
    assertRateNotUsed(
        "Hunts,in care,5,,100,,c", ":3: column printed_rate: c: must be a number such as 15.2");
    assertRateNotUsed(
        "Hunts,in care,5,,100,,\"1,012.5\"",
        ":3: column printed_rate: 1,012.5: must be a number such as 15.2");
    assertRateNotUsed(
        "Hunts,in care,5,,100,,52 ",
        ":3: column printed_rate: '52 ': must be a number such as 15.2");
    assertRateNotUsed(
        "Hunts,in care,5,,100,,1e3", ":3: column printed_rate: 1e3: must be a number such as 15.2");
  }

  @Test
  void preferredRatesAndNotes() throws IOException {
    String header = "authority,counted,count,population,preferred_rate,note\n";
    Outcome bad = rates(header + "Fenland,in care,5,100,-3, late\n");
    assertProblems(
        bad,
        ":2: column preferred_rate: -3: must be 0 or more",
        ":2: column note: ' late': must not begin or end with blanks");
    Outcome good = rates(header + "Fenland,in care,5,100,400,\nHunts,in care,5,100,500,seen\n");
    assertAllUsed(good);
    assertThat(good.out())
        .contains(
            "- Fenland: a rate of 400, named as preferable, is a count of about 4, fewer than the 5"
                + " counted.\n")
        .contains(
            "- Hunts: a rate of 500, named as preferable, is a count of about 5, as there is"
                + " already.\n")
        .contains("- Hunts: seen.\n");
  }

  @Test
  void theSameAuthorityTwiceForOneThing() throws IOException {
    assertRateNotUsed(
        "Fenland,in care,5,,100,,",
        ":3: column authority: Fenland: is on line 2 already, with the same thing counted; this row"
            + " is not used");
    assertAllUsed(rates(RATES_HEADER + GOOD_RATE + "Fenland,in need,5,,100,,\n"));
    // Line breaks in texts make no two of them one.
    assertAllUsed(rates(RATES_HEADER + "\"a\nb\",c,5,,100,,\nb,\"c\na\",5,,100,,\n"));
  }

  @Test
  void aRateTellsAllThatIsWrongWithIt() throws IOException {
    assertRateNotUsed(
        ",,-1,7,many,7,?",
        ":3: column authority: '': must not be blank",
        ":3: column counted: '': must not be blank",
        ":3: column count: -1: must be 0 or more",
        ":3: column population: many: must be a whole number such as 12, in digits alone",
        ":3: column count_to_nearest: 7: must be 1, 10, 100 or such",
        ":3: column population_to_nearest: 7: must be 1, 10, 100 or such",
        ":3: column printed_rate: ?: must be a number such as 15.2");
  }

  @Test
  void aStrangeAuthorityDoesNotBreakTheReport() throws IOException {
    String strange = "\"Fen\n\u001b[31m\u202e" + "land".repeat(50) + "\"";
    Outcome outcome =
        rates(
            RATES_HEADER
                + strange
                + ","
                + strange
                + ",5,,100,,1\nHunts,"
                + strange
                + ",5,,100,,1\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("Fen\\n\\u{1b}[31m\\u{202e}land")
        .doesNotContain("\u001b", "\u202e");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void longNumbers() throws IOException {
    Outcome outcome =
        rates(
            RATES_HEADER
                + """
                A,x,999999999999999999,,1,,1
                B,x,1,,999999999999999999,,1
                C,x,999999999999999999,,999999999999999999,,10000
                D,x,100000000000000000,100000000000000000,10000000000000000,10000000000000000,1
                E,x,5000000,1000000,60000000,1000000,1
                F,x,0,1000000,1,,0.LONG
                G,x,1,,1,,LONG
                """
                    .replace("LONG", "9".repeat(200)));
    assertAllUsed(outcome);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void ratesThatDoNotAgree() throws IOException {
    Outcome outcome =
        rates(
            RATES_HEADER
                + """
                Nil,x,0,,1000,,5
                Few,x,3,,1000,,31
                None,x,3,,1000,,0
                Many,x,300,,1000,,3001.0
                """);
    assertAllUsed(outcome);
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .contains(
            "- Nil: count and population give 0, printed is 5. That would take a count of about 0.5.")
        .contains(
            "- Few: count and population give 30, printed is 31. That would take a count of about 3.1"
                + " or a population of about 968.")
        .contains(
            "- None: count and population give 30, printed is 0. That would take a count of about 0.")
        .contains(
            "- Many: count and population give 3,000.0, printed is 3001.0. That would take a count of"
                + " about 300.1 or a population of about 999.7.")
        .contains("Nil by the intervals: below Many; too close to tell from Few, None.");
  }

  @Test
  void ratesAsExcelWritesThem() throws IOException {
    Outcome outcome =
        rates(
            "\uFEFF"
                + """
                authority,counted,count,population
                "Bournemouth, Christchurch and Poole",in care,0,76000
                """
                    .replace("\n", "\r\n"));
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("Bournemouth, Christchurch and Poole      0      76,000   0.0  0.0 to 0.5");
  }

  // Overdue visits

  private static final String VISITS_HEADER = "as_at,status,overdue,approximate,note\n";
  private static final String GOOD_VISITS =
      "2019-06-07,total,60,yes,\n2019-06-14,total,59,,\n2019-06-14,child protection plan,6,,\n";
  private static final String STATUSES =
      "in care, child protection plan, child in need plan, open for assessment, care leaver, early"
          + " help";

  private Outcome visits(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--overdue-visits", file.toString());
  }

  /** Fields of line 5 and on, under three good rows. */
  private void assertVisitsNotUsed(long notUsed, String rows, String... problems)
      throws IOException {
    Outcome outcome = visits(VISITS_HEADER + GOOD_VISITS + rows + "\n");
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains(
            """
            Day              Total  Child protection plan (share)
            7 June 2019   about 60                      not known
            14 June 2019        59                        6 (10%)
            """)
        .contains("Total                             about 60    59  about -1 (-2%)\n")
        .contains(
            "Missing: "
                + (notUsed == 1 ? "1 row was" : notUsed + " rows were")
                + " not used; standard error says which and why\n");
  }

  @Test
  void aFileOfOverdueVisitsThatIsNone() throws IOException {
    assertFileNotUsed(visits(""), ": is empty");
    assertFileNotUsed(visits(VISITS_HEADER), ": has no rows");
    assertFileNotUsed(
        visits("as_at,overdue\n2019-06-14,59\n"),
        ":1: column status: missing; the file is not used");
    assertFileNotUsed(
        visits("as_at;status;overdue\n2019-06-14;total;59\n"),
        ":1: columns as_at, status, overdue: missing, for there are semicolons between fields and"
            + " should be commas; the file is not used");
    assertFileNotUsed(
        visits(VISITS_HEADER + "2019-06-14,in care,59,,\n"),
        ":2: column as_at: 2019-06-14: must have a usable row whose status is total; no row of this"
            + " day is used");
  }

  @Test
  void badOverdueVisits() throws IOException {
    assertVisitsNotUsed(
        1,
        "14 June 2019,in care,5,,",
        ":5: column as_at: 14 June 2019: must be a day of the calendar such as 2019-06-14");
    assertVisitsNotUsed(
        1, "2019-06-14,all,59,,", ":5: column status: all: must be total or one of " + STATUSES);
    assertVisitsNotUsed(
        1, "2019-06-14,,59,,", ":5: column status: '': must be total or one of " + STATUSES);
    assertVisitsNotUsed(
        1,
        "2019-06-14,total ,59,,",
        ":5: column status: 'total ': must be total or one of " + STATUSES);
    assertVisitsNotUsed(1, "2019-06-14,in care,-5,,", ":5: column overdue: -5: must be 0 or more");
    assertVisitsNotUsed(
        1,
        "2019-06-14,in care,almost 5,,",
        ":5: column overdue: almost 5: must be a whole number such as 12, in digits alone");
    assertVisitsNotUsed(
        1,
        "2019-06-14,in care,,,",
        ":5: column overdue: '': must be a whole number such as 12, in digits alone");
    assertVisitsNotUsed(
        1,
        "2019-06-14,in care,1000000000000000000,,",
        ":5: column overdue: 1000000000000000000: must have at most 18 digits");
    assertVisitsNotUsed(
        1, "2019-06-21,total,59,almost,", ":5: column approximate: almost: must be yes or no");
    assertVisitsNotUsed(
        1, "2019-06-21,total,59,YES,", ":5: column approximate: YES: must be yes or no");
    assertVisitsNotUsed(1, "2019-06-14,in care,5,, ", ":5: column note: ' ': must not be blank");
    assertVisitsNotUsed(
        1, "2019-06-14,in care,1,283,,", ":5: must have 5 fields as the header has, was 6");
  }

  @Test
  void aNumberOfVisitsTellsAllThatIsWrongWithIt() throws IOException {
    assertVisitsNotUsed(
        1,
        "June,many,few,perhaps,a ",
        ":5: column as_at: June: must be a day of the calendar such as 2019-06-14",
        ":5: column status: many: must be total or one of " + STATUSES,
        ":5: column overdue: few: must be a whole number such as 12, in digits alone",
        ":5: column approximate: perhaps: must be yes or no",
        ":5: column note: 'a ': must not begin or end with blanks");
  }

  @Test
  void onlyATotalIsApproximate() throws IOException {
    assertVisitsNotUsed(
        1,
        "2019-06-14,in care,5,yes,",
        ":5: column approximate: yes: must be no, or empty, where the status is not total");
    assertAllUsed(visits(VISITS_HEADER + GOOD_VISITS + "2019-06-14,in care,5,no,\n"));
  }

  @Test
  void theSameStatusTwiceOnADay() throws IOException {
    assertVisitsNotUsed(
        2,
        "2019-06-14,total,58,,\n2019-06-14,Child Protection Plan,5,,",
        ":5: column status: total: is on line 3 already, on the same day; this row is not used",
        ":6: column status: Child Protection Plan: is on line 4 already, on the same day; this row"
            + " is not used");
  }

  @Test
  void aDayWithoutATotal() throws IOException {
    assertVisitsNotUsed(
        2,
        "2019-06-21,in care,5,,\n2019-06-21,child protection plan,6,,",
        ":5: column as_at: 2019-06-21: must have a usable row whose status is total; no row of this"
            + " day is used");
    assertVisitsNotUsed(
        2,
        "2019-06-21,total,about 60,,\n2019-06-21,in care,5,,",
        ":5: column overdue: about 60: must be a whole number such as 12, in digits alone",
        ":6: column as_at: 2019-06-21: must have a usable row whose status is total; no row of this"
            + " day is used");
  }

  @Test
  void statusesThatAreMoreThanTheirTotal() throws IOException {
    assertVisitsNotUsed(
        3,
        "2019-06-21,in care,30,,\n2019-06-21,total,59,,\n2019-06-21,early help,30,,",
        ":5: column overdue: 30: must add up to at most the total (59), was 60; no row of this day"
            + " is used");
    assertVisitsNotUsed(
        2,
        "2019-06-21,total,59,,\n2019-06-21,early help,60,,",
        ":6: column overdue: 60: must add up to at most the total (59), was 60; no row of this day"
            + " is used");
    assertAllUsed(
        visits(VISITS_HEADER + GOOD_VISITS + "2019-06-21,total,59,,\n2019-06-21,in care,59,,\n"));
  }

  @Test
  void aStrangeNoteDoesNotBreakTheReport() throws IOException {
    Outcome outcome =
        visits(
            VISITS_HEADER
                + "2019-06-14,total,59,,\"new\n\u001b[31m\u202e"
                + "system".repeat(50)
                + "\"\n");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains("- 14 June 2019, total:\n  new\\n\\u{1b}[31m\\u{202e}system")
        .doesNotContain("\u001b", "\u202e");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void overdueVisitsAsExcelWritesThem() throws IOException {
    Outcome outcome =
        visits(
            "\uFEFFparagraph,as_at,status,overdue\r\n2.13,2019-06-14,Total,59\r\n"
                + "2.13,2019-06-14,Child protection plan,6");
    assertAllUsed(outcome);
    assertThat(outcome.out())
        .contains(
            "in.csv, paragraph 2.13\n", "14 June 2019     59                        6 (10%)\n");
  }
}
