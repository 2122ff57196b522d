package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.improvement.RecommendationCounts;
import org.caselight.improvement.RecommendationStanding;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.Recommendations;
import org.caselight.quality.DataIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of recommendations on a day, of Thurrock's six and of a user's own. */
class RecommendationsSectionTest {
  private static final String HEADER =
      "reference,recommendation,made_by,reported_on,status,evidence,returns_to,returns_on,note\n";

  private final Path file;

  RecommendationsSectionTest(@TempDir Path folder) {
    this.file = folder.resolve("in.csv");
  }

  private String report(String asAt, String rows) throws IOException {
    Files.writeString(file, HEADER + rows);
    Outcome outcome = Outcome.of("--recommendations", file.toString(), "--as-at", asAt);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  private static String flat(String report) {
    return report.replaceAll("\\s+", " ");
  }

  @Test
  void ofThurrocksSixFourAreImplementedAndTwoComeBack() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    ReportedRecommendations reported =
        ReportedRecommendations.read(InputFile.THURROCK_RECOMMENDATIONS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(reported.rowsNotUsed()).isZero();
    LocalDate asAt = LocalDate.of(2019, 3, 1);
    RecommendationCounts counts =
        reported.recommendations().stream().collect(Recommendations.toCountByStatus(asAt));
    assertThat(counts.of(RecommendationStatus.IMPLEMENTED).count()).isEqualTo(4);
    assertThat(counts.of(RecommendationStatus.IN_PROGRESS).count()).isEqualTo(1);
    assertThat(counts.of(RecommendationStatus.MONITORED_ELSEWHERE).count()).isEqualTo(1);
    assertThat(counts.total().count()).isEqualTo(6);
    assertThat(reported.recommendations().stream().collect(Recommendations.toDueBack(asAt)))
        .extracting(RecommendationStanding::toString)
        .containsExactly(
            "2, 2019-03-01: in progress, returns to next meeting of the Children's Services"
                + " Overview and Scrutiny Committee",
            "3, 2019-03-01: monitored elsewhere, returns to next meeting of the Children's Services"
                + " Overview and Scrutiny Committee");
    assertThat(reported.recommendations().stream().collect(Recommendations.toIssues(asAt)))
        .extracting(DataIssue::code)
        .containsOnly("implemented-without-evidence")
        .hasSize(4);

    String out = flat(Outcome.of().out());
    assertThat(out)
        .contains(
            "the day of the meeting is MADE UP, for the minutes do not say it; that 2"
                + " is in progress is read from that it \"would be updated\" Made by:")
        .contains("As at: 1 March 2019, chosen for the file that comes with the program; --as-at")
        .contains(
            "6 recommendations: 1 in progress (2), 1 monitored elsewhere (3), 4 implemented (1, 4,"
                + " 5, 6).")
        .contains(
            "2 recommendations come back to a meeting: - 2 (in progress), to the next meeting")
        .contains("- 3 (monitored elsewhere), to the next meeting of the Children's Services")
        .contains("- Recommendation 1: implemented, and no evidence was reported.")
        .contains("about the dispute resolution process (text not in the minutes)");
  }

  @Test
  void beforeTheDayOfTheReportsNothingWasReported() {
    Outcome outcome = Outcome.of("--as-at", "2019-02-28");
    assertThat(outcome.status()).isZero();
    assertThat(flat(outcome.out()))
        .contains("Recommendations, as at 28 February 2019 ===")
        .contains("As at: 28 February 2019 Later: 6 rows are dated after that day, and not looked")
        .contains("6 recommendations: 6 nothing reported (1, 2, 3, 4, 5, 6).")
        .contains("No recommendation comes back to a meeting.")
        .doesNotContain("\"recommendation 2 would be updated");
  }

  @Test
  void theLastReportHoldsWhateverTheOrderOfTheRows() throws IOException {
    String rows =
        """
        2,Train managers,,2024-05-01,implemented,"register of 4 May, all trained",,,
        2,Train managers,,2024-02-01,in progress,,Scrutiny Committee,2024-05-01,half way
        10,Publish it,,,,,,,
        """;
    String report = report("2024-05-01", rows);
    assertThat(report)
        .contains("2 recommendations: 1 implemented (2), 1 nothing reported (10).\n")
        .contains(
            """
            No.  Status            Reported on  Evidence                        Recommendation
            2    implemented       1 May 2024   register of 4 May, all trained  Train managers
            10   nothing reported  -            none                            Publish it

            To ask about:
            - Recommendation 10: nothing reported, and returns to no meeting.

            What the file says of the reports:
            - 2, 1 February 2024: half way
            """)
        .doesNotContain("Made by:", "chosen", "Later:", "MADE UP", "Thurrock");
    assertThat(report("2024-04-30", rows))
        .contains("2 recommendations: 1 in progress (2), 1 nothing reported (10).\n")
        .contains("Later:   1 row is dated after that day, and not looked at\n")
        .contains("1 recommendation comes back to a meeting:\n")
        .contains("- 2 (in progress), to the Scrutiny Committee on 1 May 2024\n");
  }

  @Test
  void aMeetingThatHasPassedIsOverdueTheDayAfter() throws IOException {
    String row = "1,Do it,Ofsted,2024-02-01,in progress,,Board,2024-05-01,\n";
    assertThat(report("2024-05-01", row))
        .contains("- 1 (in progress), to the Board on 1 May 2024\n")
        .contains("To ask about: nothing.\n")
        .contains("Made by: Ofsted\n");
    assertThat(flat(report("2024-05-02", row)))
        .contains(
            "- 1 (in progress), to the Board on 1 May 2024: OVERDUE, that meeting has passed and"
                + " nothing was reported of the recommendation since");
  }

  @Test
  void whatContradictsItselfIsSaid() throws IOException {
    assertThat(
            flat(
                report(
                    "2024-05-02",
                    """
                    1,Do it,Ofsted,2024-02-01,in progress,,Board,2024-01-01,
                    1,Do it,Ofsted,2024-02-01,implemented,seen,,,
                    2,Do more,,2024-02-01,accepted,,Board,,
                    """)))
        .contains("Made by: Ofsted (1); not known (2)")
        .contains("2 recommendations: 1 accepted (2), 1 in progress (1).")
        .contains(
            "- WRONG: Recommendation 1: updates of 1 February 2024 must have one status, was in"
                + " progress, implemented.")
        .contains(
            "- Recommendation 1: update of 1 February 2024 must not return to a meeting before it,"
                + " was 1 January 2024.");
  }

  @Test
  void daysAreSaidInWordsAndOnlyDays() {
    assertThat(Wording.withDates("due 2024-02-29, 2023-02-29, 12024-01-31, 2024-04-31, 2024-04-30"))
        .isEqualTo("due 29 February 2024, 2023-02-29, 12024-01-31, 2024-04-31, 30 April 2024");
  }
}
