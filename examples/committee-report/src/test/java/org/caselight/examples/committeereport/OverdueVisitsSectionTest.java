package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.service.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of overdue visits on one day or several, known in part or about. */
class OverdueVisitsSectionTest {
  private final Path file;

  OverdueVisitsSectionTest(@TempDir Path folder) {
    this.file = folder.resolve("in.csv");
  }

  /** The report on rows of day, status, number, whether approximate, and a note. */
  private String report(String rows) throws IOException {
    Files.writeString(file, "as_at,status,overdue,approximate,note\n" + rows);
    Outcome outcome = Outcome.of("--overdue-visits", file.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  private static String flat(String report) {
    return report.replaceAll("\\s+", " ");
  }

  @Test
  void oneDayDoesNotChange() throws IOException {
    assertThat(report("2024-01-05,total,40,,\n2024-01-05,in care,10,,\n"))
        .contains(
            """
            Day             Total  In care (share)
            5 January 2024     40         10 (25%)

            Whether anything changed cannot be told from one day.
            """)
        .doesNotContain("From ", "about right");
  }

  @Test
  void totalsAlone() throws IOException {
    assertThat(report("2024-01-12,total,44,,\n2024-01-05,total,40,,\n"))
        .contains(
            """
            Day              Total
            5 January 2024      40
            12 January 2024     44

            From 5 January 2024 to 12 January 2024  First  Last    Change
            Total                                      40    44  +4 (10%)

            Change: last day minus first,""");
  }

  @Test
  void daysAreSortedAndTheLastIsHeldAgainstTheFirst() throws IOException {
    assertThat(
            report(
                """
                2024-01-12,in care,0,,
                2024-01-19,in care,12,,
                2024-01-19,total,60,,
                2024-01-05,total,40,,
                2024-01-12,total,0,,
                2024-01-05,in care,10,no,
                """))
        .contains(
            """
            Day              Total  In care (share)
            5 January 2024      40         10 (25%)
            12 January 2024      0                0
            19 January 2024     60         12 (20%)

            From 5 January 2024 to 19 January 2024  First  Last     Change  Share
            Total                                      40    60  +20 (50%)
            In care                                    10    12   +2 (20%)  25% to 20%
            """);
  }

  @Test
  void aStatusIsHeldAgainstNothingWhereItIsNotKnown() throws IOException {
    assertThat(
            report(
                """
                2024-01-05,total,40,,
                2024-01-05,in care,10,,
                2024-01-05,Child Protection Plan,4,,
                2024-01-12,TOTAL,40,,
                2024-01-12,child protection plan,4,,
                2024-01-12,early help,36,,
                """))
        .contains(
            """
            Day              Total  In care (share)  Child protection plan (share)  Early help (share)
            5 January 2024      40         10 (25%)                        4 (10%)           not known
            12 January 2024     40        not known                        4 (10%)            36 (90%)

            From 5 January 2024 to 12 January 2024  First  Last  Change  Share
            Total                                      40    40  0 (0%)
            Child protection plan                       4     4  0 (0%)  10% to 10%
            """);
  }

  @Test
  void nothingOverdueHasNoSharesAndNoPercent() throws IOException {
    assertThat(
            report(
                """
                2024-01-05,total,0,,
                2024-01-05,in care,0,,
                2024-01-12,total,4,,
                2024-01-12,in care,1,,
                """))
        .contains("5 January 2024       0                0\n")
        .contains("Total                                       0     4      +4\n")
        .contains("In care                                     0     1      +1  - to 25%\n");
  }

  @Test
  void whatIsComputedFromAnApproximateTotalIsApproximateToo() throws IOException {
    String first = "2024-01-05,total,40,yes,\n2024-01-05,in care,10,,\n";
    String last = "2024-01-12,total,30,,\n2024-01-12,in care,6,,\n";
    String report = report(first + last);
    assertThat(report)
        .contains("5 January 2024   about 40   10 (about 25%)\n")
        .contains("12 January 2024        30          6 (20%)\n")
        .contains("  about 40    30  about -10 (-25%)\n")
        .contains("        10     6         -4 (-40%)  about 25% to 20%\n");
    assertThat(flat(report))
        .contains(
            "The total of 5 January 2024 is only about right, and so is what is computed from it. ");
    assertThat(flat(report(first + last.replace("30,", "30,yes"))))
        .contains("12 January 2024 about 30 6 (about 20%)")
        .contains(" about 40 about 30 about -10 (-25%) ")
        .contains(" about 25% to about 20% ")
        .contains(
            "The totals of 5 January 2024, 12 January 2024 are only about right, and so is what is"
                + " computed from them. ");
    assertThat(flat(report(first.replace("yes", "no") + last.replace("30,", "30,yes"))))
        .contains(" 40 about 30 about -10 (-25%) ")
        .contains(" 25% to about 20% ")
        .contains("The total of 12 January 2024 is only about right");
    assertThat(report(first.replace("yes", "no") + last)).doesNotContain("about");
  }

  @Test
  void aDayBetweenThatIsApproximateLeavesTheChangeAsItIs() throws IOException {
    assertThat(
            flat(
                report("2024-01-05,total,40,,\n2024-01-12,total,35,yes,\n2024-01-19,total,30,,\n")))
        .contains(" 12 January 2024 about 35 ")
        .contains(" 40 30 -10 (-25%) ")
        .doesNotContain("about -10")
        .contains("The total of 12 January 2024 is only about right");
  }

  @Test
  void notesAreToldByDay() throws IOException {
    assertThat(
            report(
                """
                2024-01-12,total,44,,"new system, new managers"
                2024-01-05,total,40,,
                2024-01-05,in care,3,,counted anew
                """))
        .contains(
            """

            - 5 January 2024, in care: counted anew
            - 12 January 2024, total: new system, new managers

            """);
  }

  @Test
  void everyStatusFitsThePage() throws IOException {
    StringBuilder rows = new StringBuilder("2024-01-05,total,999999999999999999,yes,\n");
    for (Status status : Status.values()) {
      rows.append("2024-01-05,").append(status.label()).append(",12345678901234567,,\n");
    }
    assertThat(report(rows.toString())).contains("Overdue visits to children");
  }
}
