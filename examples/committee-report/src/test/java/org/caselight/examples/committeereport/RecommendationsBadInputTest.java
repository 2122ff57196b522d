package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with a file of recommendations, and with the day asked about. */
class RecommendationsBadInputTest {
  private static final String HEADER =
      "reference,recommendation,made_by,reported_on,status,evidence,returns_to,returns_on,note\n";
  private static final String GOOD = "1,Do it,Ofsted,2024-02-01,implemented,seen,,,\n";

  private final Path file;

  RecommendationsBadInputTest(@TempDir Path folder) {
    this.file = folder.resolve("in.csv");
  }

  private Outcome recommendations(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--recommendations=" + file, "--as-at=2024-03-01");
  }

  private void assertRowNotUsed(String row, String... problems) throws IOException {
    Outcome outcome = recommendations(HEADER + GOOD + row + "\n");
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("1 recommendation: 1 implemented (1).")
        .contains("Missing: 1 row was not used; standard error says which and why\n");
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

  @Test
  void aRowTellsAllThatIsWrongWithIt() throws IOException {
    assertRowNotUsed(
        ",  ,Ofsted ,soon,done, seen,Board ,1899-12-31, x",
        ":3: column reference: '': must not be blank",
        ":3: column recommendation: '  ': must not be blank",
        ":3: column made_by: 'Ofsted ': must not begin or end with blanks",
        ":3: column evidence: ' seen': must not begin or end with blanks",
        ":3: column returns_to: 'Board ': must not begin or end with blanks",
        ":3: column returns_on: 1899-12-31: must be from 1900-01-01 to 2200-12-31",
        ":3: column reported_on: soon: must be a day of the calendar such as 2019-06-14",
        ":3: column status: done: must be one of accepted, in progress, monitored"
            + " elsewhere, not accepted, implemented",
        ":3: column note: ' x': must not begin or end with blanks");
  }

  @Test
  void aReportHasADayAndAStatus() throws IOException {
    assertRowNotUsed(
        "2,Do more,,,accepted,,,,",
        ":3: column reported_on: '': must be a day of the calendar such as 2019-06-14");
    assertRowNotUsed(
        "2,Do more,,2024-02-01,,,,,",
        ":3: column status: '': must be one of accepted, in progress, monitored"
            + " elsewhere, not accepted, implemented");
  }

  @Test
  void whereNothingWasReportedNothingIsSaidOfIt() throws IOException {
    assertRowNotUsed(
        "2,Do more,,,,seen,Board,2024-05-01,",
        ":3: column evidence: seen: must be empty where nothing was reported",
        ":3: column returns_to: Board: must be empty where nothing was reported");
    assertRowNotUsed(
        "2,Do more,,,,,,,late", ":3: column note: late: must be empty where nothing was reported");
  }

  @Test
  void aDayOfNoMeeting() throws IOException {
    assertRowNotUsed(
        "2,Do more,,2024-02-01,accepted,,,2024-05-01,",
        ":3: column returns_on: 2024-05-01: must be empty where returns_to is");
  }

  @Test
  void oneReferenceIsOneRecommendation() throws IOException {
    assertRowNotUsed(
        "1,Do that,,2024-01-01,accepted,,,,",
        ":3: column recommendation: Do that: must be as on line 2, a recommendation has one text",
        ":3: column made_by: '': must be as on line 2, a recommendation is made once");
    assertRowNotUsed(
        GOOD.strip(),
        ":3: column reference: 1: is on line 2 already, with the same report; this row is not used");
  }

  @Test
  void nothingUsable() throws IOException {
    Outcome outcome = recommendations(HEADER);
    assertProblems(outcome, ": has no rows");
    assertThat(outcome.out().replace("\n", " ")).contains("Nothing in", "could be used;");
    assertProblems(
        recommendations("reference,status\n1,accepted\n"),
        ":1: columns recommendation, reported_on: missing; the file is not used");
  }

  @Test
  void fewColumnsAreEnough() throws IOException {
    Outcome outcome =
        recommendations(
            "status,reported_on,recommendation,reference\naccepted,2024-02-01,Do it,1\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("1 recommendation: 1 accepted (1).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--recommendations=x | --recommendations needs --as-at, the day asked about",
        "--action-plan=x | --action-plan needs --as-at, the day asked about",
        "--as-at=today | must be a day of the calendar such as 2019-06-14, was today",
        "--as-at=1899-12-31 | must be from 1900-01-01 to 2200-12-31, was 1899-12-31",
        "--as-at=2201-01-01 | must be from 1900-01-01 to 2200-12-31, was 2201-01-01",
      })
  void theDayAskedAboutIsGiven(String options, String expected) {
    Outcome outcome = Outcome.of(options.split(" ", -1));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(expected).endsWith("; --help lists the options\n");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01", "2200-12-31"})
  void anyDayThatTheLibraryKnows(String asAt) {
    Outcome outcome = Outcome.of("--as-at", asAt);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }
}
