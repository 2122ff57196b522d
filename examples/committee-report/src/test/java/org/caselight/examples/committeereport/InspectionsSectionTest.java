package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caselight.examples.committeereport.InspectionRecords.OfAuthority;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.inspection.Inspection;
import org.caselight.improvement.inspection.Inspections;
import org.caselight.improvement.inspection.RecurringTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of inspections: those that come with the program, and a user's. */
class InspectionsSectionTest {
  private static final String HEADER =
      "authority,inspection,kind,framework,started_on,ended_on,area,judgement,themes,"
          + "report_received_on,report_published_on,statement_published_on\n";

  private final Path file;

  InspectionsSectionTest(@TempDir Path folder) {
    this.file = folder.resolve("i.csv");
  }

  private String report(String asAt, String rows) throws IOException {
    Files.writeString(file, HEADER + rows);
    Outcome outcome = Outcome.of("--inspections=" + file, "--as-at=" + asAt);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void herefordshireWasInadequateThroughoutAndOneIssueHadBeenRaisedBefore() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    InspectionRecords records = InspectionRecords.read(InputFile.INSPECTIONS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(records.rowsNotUsed()).isZero();
    assertThat(records.paragraphs()).containsExactly("2.1", "2.53");
    assertThat(records.authorities())
        .extracting(OfAuthority::authority)
        .containsExactly(Optional.of("Herefordshire"), Optional.of("Cambridgeshire"));
    OfAuthority herefordshire = records.authorities().get(0);
    Inspection second = herefordshire.inspections().get(1);
    assertThat(second.judgements()).hasSize(4);
    assertThat(second.judgements().values()).containsOnly(Judgement.INADEQUATE);
    assertThat(herefordshire.inspections().stream().collect(Inspections.toRecurringThemes()))
        .extracting(RecurringTheme::theme)
        .extracting(Object::toString)
        .containsExactly("how agencies work together");
    assertThat(herefordshire.inspections().stream().collect(Inspections.toIssues())).isEmpty();
    assertThat(records.authorities().get(1).inspections().stream().collect(Inspections.toIssues()))
        .isEmpty();

    String out = oneLine(Outcome.of().out());
    assertThat(out)
        .contains(
            "Overall effectiveness was last judged inadequate, by the inspection 2012 that began on 10"
                + " September 2012. No judgement before it is recorded. Raised again: how agencies work"
                + " together (2010, 2012).")
        .contains("- Improvement Notice from the Minister (likely)")
        .contains("- oversight of the Department for Education (certain)")
        .contains("- 2010: the day is MADE UP:")
        .contains("annual conversation ILACS 2018 1 May 2019 1 May 2019 none given")
        .contains("Due: not known when, for no day is recorded on which the council received a");
  }

  @Test
  void knowsNothingBeforeItsDay() {
    String out = oneLine(Outcome.of("--as-at=2012-09-18").out());
    assertThat(out)
        .contains(
            "No judgement of overall effectiveness is recorded. Not counted: 1 inspection of which"
                + " nothing was known yet on the day asked about.")
        .contains("Cambridgeshire -------------- No inspection was known on the day asked about.")
        .doesNotContain("Raised again: how", "Improvement Notice");
  }

  @Test
  void tellsDeadlinesAndHowAJudgementChanged() throws IOException {
    String rows =
        """
        ,first,standard inspection,child protection 2012,2013-09-02,2013-09-13,overall effectiveness,inadequate,Rotas,2013-10-01,2013-11-12,
        ,second,standard inspection,ILACS 2018,2018-03-05,2018-03-16,overall effectiveness,good,,2018-05-01,2018-06-15,2018-08-09
        ,visit,focused visit,ilacs 2018,2019-03-05,2019-03-06,,,rotas;Pay,,,
        """;
    String out = report("2019-12-31", rows);
    assertThat(oneLine(out))
        .contains("No authority named")
        .contains(
            "Overall effectiveness was last judged good, by the inspection second that began on 5"
                + " March 2018. That is better than the one before, inadequate (first). The frameworks"
                + " of the two use different words")
        .contains("Raised again: Rotas (first, visit).")
        .contains("- visit: Pay, rotas (AGAIN)")
        .contains(
            "first 1 October 2013 due 12 November 2013, in time due 10 January 2014, open, overdue")
        .contains("second 1 May 2018 due 14 June 2018, late due 9 August 2018, in time")
        .doesNotContain("MADE UP", "What was said to follow", "To look at");
    assertThat(oneLine(report("2013-11-11", rows)))
        .contains("due 12 November 2013, open, not yet due");
  }

  @Test
  void saysWhatTheRecordsContradict() throws IOException {
    assertThat(
            oneLine(
                report(
                    "2019-12-31",
                    "Rutland,one,short inspection,ILACS 2018,2018-03-05,2018-03-01,,,,2018-02-01,,\n")))
        .contains("Rutland ------- No judgement of overall effectiveness is recorded.")
        .contains("To look at in the file: - one: endedOn 2018-03-01, before startedOn 2018-03-05");
  }
}
