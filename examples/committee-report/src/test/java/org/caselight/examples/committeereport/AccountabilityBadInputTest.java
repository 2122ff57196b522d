package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each thing that can be wrong with a file on whistleblowing, inspections or disagreements is told
 * in a line, without what may lead to somebody, and the rest is reported on.
 */
class AccountabilityBadInputTest {
  private static final String RECORDS = "reference,received_on,channel,source,themes";
  private static final String INSPECTIONS =
      "authority,inspection,kind,framework,started_on,area,judgement\n";
  private static final String GOOD_INSPECTION =
      "Rutland,one,standard inspection,ILACS 2018,2019-03-04,overall effectiveness,good\n";
  private static final String STAGES = "stage,decided_by,working_days\nManagers,the managers,5\n";
  private static final String EVENTS = "reference,happened_on,event,stage\n";
  private static final String GOOD_EVENT = "X,2024-05-02,raised,Managers\n";

  private final Path folder;
  private final Path file;

  AccountabilityBadInputTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("in.csv");
  }

  private Outcome records(String text) throws IOException {
    Files.writeString(file, text);
    return Outcome.of("--whistleblowing=" + file, "--as-at=2025-03-31");
  }

  private Outcome inspections(String rows) throws IOException {
    Files.writeString(file, INSPECTIONS + rows);
    return Outcome.of("--inspections=" + file, "--as-at=2025-03-31");
  }

  private Outcome stages(String rows) throws IOException {
    Files.writeString(file, STAGES + rows);
    return Outcome.of("--escalation=" + file);
  }

  private Outcome events(String rows) throws IOException {
    Path stages = Files.writeString(folder.resolve("stages.csv"), STAGES);
    Files.writeString(file, EVENTS + rows);
    return Outcome.of("--escalation=" + stages, "--disagreements=" + file, "--as-at=2024-05-03");
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

  private void assertOneNotUsed(Outcome outcome, String goodRow, String... problems) {
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains(goodRow)
        .contains("Missing: 1 row was not used; standard error says which and why\n");
  }

  private void assertNothingUsed(Outcome outcome, String... problems) {
    assertProblems(outcome, problems);
    assertThat(outcome.out().replace("\n", " "))
        .contains("Nothing in", "could be used; standard error says why.");
  }

  // Whistleblowing

  @Test
  void aRecordTellsAllThatIsWrongWithItAndNothingOfWhoItWas() throws IOException {
    Outcome outcome =
        records(
            RECORDS
                + ",incidents_on,actions,acknowledged_on,responded_on,outcome,concluded_on,closed_on\n"
                + "R-1,2024-05-01,Ofsted,anonymous,Pay,,,,,,,\n"
                + " Jane Doe,1/5/2024,the union,Jane Doe,Pay;,2024,2024-05-32 Pay,1899-12-31,x,fine,"
                + "x,2201-01-01\n");
    assertOneNotUsed(
        outcome,
        "Source:   anonymous 1\n",
        ":3: column reference: (withheld): must not begin or end with blanks",
        ":3: column received_on: 1/5/2024: must be a day of the calendar such as 2019-06-14",
        ":3: column channel: the union: must be one of chief executive, councillor, human resources,"
            + " line manager, monitoring officer, whistleblowing hotline, Ofsted, other prescribed"
            + " person, or another with (inside) or (outside) after it",
        ":3: column source: (withheld): must be one of anonymous, confidential, named",
        ":3: column themes: Pay;: must not be blank",
        ":3: column incidents_on: 2024: must be a day of the calendar such as 2019-06-14",
        ":3: column actions: 2024-05-32 Pay: must be a day of the calendar such as 2019-06-14, was"
            + " 2024-05-32",
        ":3: column acknowledged_on: 1899-12-31: must be from 1900-01-01 to 2200-12-31",
        ":3: column responded_on: x: must be a day of the calendar such as 2019-06-14",
        ":3: column outcome: fine: must be one of substantiated, partly substantiated, not"
            + " substantiated, could not be investigated, investigated, no finding stated",
        ":3: column concluded_on: x: must be a day of the calendar such as 2019-06-14",
        ":3: column closed_on: 2201-01-01: must be from 1900-01-01 to 2200-12-31");
    assertThat(outcome.err() + outcome.out()).doesNotContain("Jane");
  }

  @Test
  void aRegisterWithoutAColumnOrWithoutAGoodRow() throws IOException {
    assertNothingUsed(
        records("reference,received_on,channel,themes\nR-1,2024-05-01,Ofsted,Pay\n"),
        ":1: column source: missing; the file is not used");
    assertNothingUsed(
        records(RECORDS + "\nR-1,2024-05-01,Ofsted,,Pay\n"),
        ":2: column source: (withheld): must be one of anonymous, confidential, named");
  }

  // Inspections

  @Test
  void anInspectionTellsAllThatIsWrongWithIt() throws IOException {
    assertOneNotUsed(
        inspections(
            GOOD_INSPECTION + "Rutland,,big one,ILACS,March 2019,overall effectiveness,fine\n"),
        "Overall effectiveness was last judged good",
        ":3: column inspection: '': must not be blank",
        ":3: column kind: big one: must be one of standard inspection, short inspection, focused"
            + " visit, monitoring visit, annual conversation, joint targeted area inspection, other",
        ":3: column framework: ILACS: must be one of safeguarding 2009, child protection 2012, single"
            + " inspection 2013, ILACS 2018, ungraded",
        ":3: column started_on: March 2019: must be a day of the calendar such as 2019-06-14",
        ":3: column judgement: fine: must be one of outstanding, good, requires improvement to be"
            + " good, adequate, inadequate");
  }

  @Test
  void rowsOfAnInspectionThatDoNotGoTogether() throws IOException {
    assertOneNotUsed(
        inspections(
            GOOD_INSPECTION
                + "Rutland,one,short inspection,ILACS 2018,2019-03-05,help,inadequate\n"),
        "Overall effectiveness was last judged good",
        ":3: column kind: short inspection: must be as on line 2, which is of the same inspection",
        ":3: column started_on: 2019-03-05: must be as on line 2, which is of the same inspection");
    assertOneNotUsed(
        inspections(GOOD_INSPECTION + GOOD_INSPECTION.replace("overall eff", "Overall  eff")),
        "Overall effectiveness was last judged good",
        ":3: column area: Overall  effectiveness: is on line 2 already, of the same inspection; this"
            + " row is not used");
  }

  @Test
  void judgementsThatDoNotFit() throws IOException {
    assertOneNotUsed(
        inspections(
            GOOD_INSPECTION
                + "Rutland,two,annual conversation,ILACS 2018,2020-03-04,overall effectiveness,good\n"),
        "Overall effectiveness was last judged good, by the inspection one",
        ":3: column judgement: good: must not have one of overall effectiveness (annual"
            + " conversation)");
    assertOneNotUsed(
        inspections(
            GOOD_INSPECTION + "Rutland,one,standard inspection,ILACS 2018,2019-03-04,help,\n"),
        "Overall effectiveness was last judged good",
        ":3: column judgement: '': must be given, as there is an area");
    assertOneNotUsed(
        inspections(
            GOOD_INSPECTION + "Rutland,one,standard inspection,ILACS 2018,2019-03-04,,good\n"),
        "Overall effectiveness was last judged good",
        ":3: column area: '': must be given, as there is a judgement");
    Outcome adequate = inspections(GOOD_INSPECTION.replace(",good", ",adequate") + GOOD_INSPECTION);
    assertThat(adequate.err())
        .startsWith(
            file + ":2: column judgement: adequate: must be in the words of the framework (");
    assertThat(adequate.out()).contains("Overall effectiveness was last judged good");
  }

  @Test
  void noInspectionAtAll() throws IOException {
    assertNothingUsed(inspections(""), ": has no rows");
  }

  // Stages and disagreements

  @Test
  void stagesThatCannotBe() throws IOException {
    Outcome outcome = stages("managers,,0\n,the board,20\nBoard,the board,9999999999\n");
    assertProblems(
        outcome,
        ":3: column stage: managers: must have different names, were two of 'managers'",
        ":3: column decided_by: '': must not be blank",
        ":3: column working_days: 0: must be from 1 to 36525",
        ":4: column stage: '': must not be blank",
        ":5: column working_days: 9999999999: must be from 1 to 36525, was 2147483647");
    assertThat(outcome.out())
        .contains("Missing: 3 rows were not used;")
        .contains("1. Managers: decided by the managers within 5 working days.");
  }

  @Test
  void noStageAtAll() throws IOException {
    Files.writeString(file, "stage,decided_by,working_days\n,,\n");
    assertNothingUsed(
        Outcome.of("--escalation=" + file),
        ":2: column stage: '': must not be blank",
        ":2: column decided_by: '': must not be blank");
  }

  @Test
  void eventsThatCannotBe() throws IOException {
    assertOneNotUsed(
        events(GOOD_EVENT + " Jane Doe,2 May,settled,\n"),
        "1 disagreement is open",
        ":3: column reference: (withheld): must not begin or end with blanks",
        ":3: column happened_on: 2 May: must be a day of the calendar such as 2019-06-14",
        ":3: column event: settled: must be raised or one of escalated, withdrawn, resolved");
    assertOneNotUsed(
        events(GOOD_EVENT + "X,2024-05-03,escalated,\n"),
        "1 disagreement is open",
        ":3: column stage: '': must be given where it was raised or escalated");
    assertOneNotUsed(
        events(GOOD_EVENT + "X,2024-05-03,raised,Managers\n"),
        "1 disagreement is open",
        ":3: column event: raised: is on line 2 already, with the same reference; this row is not"
            + " used");
    assertOneNotUsed(
        events("X,2024-05-01,resolved,\n" + GOOD_EVENT),
        "1 disagreement is open",
        ":2: column happened_on: 2024-05-01: must not be before it was raised (2024-05-02)");
    assertOneNotUsed(
        events(GOOD_EVENT + "Jane Doe,2024-05-03,resolved,\n"),
        "1 disagreement is open",
        ":3: column reference: (withheld): must have a usable row whose event is raised; no row of"
            + " this reference is used");
  }

  @Test
  void noDisagreementAtAllAndStillTheProcess() throws IOException {
    Outcome outcome = events("");
    assertNothingUsed(outcome, ": has no rows");
    assertThat(outcome.out()).contains("flowchart TD\n");
  }
}
