package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with the files of an action plan; the rest is reported on. */
class ActionPlanBadInputTest {
  private final Path folder;

  ActionPlanBadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeGoodFiles() throws IOException {
    write(
        "recommendations.csv",
        """
        reference,recommendation,reported_on,status
        1,Do it,2024-01-15,accepted
        """);
    write(
        "objectives.csv",
        """
        reference,recommendations,action,lead_officer,agreed_on,due_on
        1.1,1,Do this,Head,2024-01-01,2024-12-31
        """);
    write(
        "indicators.csv",
        """
        objective,indicator,unit,better,baseline_on,baseline,target
        1.1,In time,share,higher,2024-01-01,60 of 100,at least 90%
        """);
    write(
        "readings.csv",
        """
        objective,indicator,as_at,reading
        1.1,In time,2024-02-29,72 of 100
        """);
    write(
        "progress.csv",
        """
        objective,reported_on,progress,narrative,expected_on,revised_due_on
        1.1,2024-02-01,under way,Begun,,
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void append(String name, String rows) throws IOException {
    write(name, Files.readString(folder.resolve(name)) + rows);
  }

  private Outcome outcome() {
    Outcome outcome = Outcome.of("--action-plan", folder.toString(), "--as-at=2024-03-01");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome;
  }

  private void assertProblems(Outcome outcome, String... problems) {
    StringBuilder expected = new StringBuilder();
    for (String problem : problems) {
      expected.append(folder).append('/').append(problem).append('\n');
    }
    assertThat(outcome.err()).isEqualTo(expected.toString());
    assertThat(outcome.status()).isEqualTo(1);
  }

  /** The problems are told, and all that was good is still reported on. */
  private void assertRowsNotUsed(String name, String rows, String... problems) throws IOException {
    append(name, rows);
    Outcome outcome = outcome();
    assertProblems(outcome, problems);
    assertThat(outcome.out())
        .contains("1 objective: 1 on track.")
        .contains("1.1  60.0%  72.0% (72 of 100)  29 February 2024  at least 90%  no")
        .contains("last reported on 1 February 2024: under way, \"Begun\"")
        .contains(
            "Missing: "
                + Wording.count(rows.lines().count(), "row was", "rows were")
                + " not used; standard error says which and why\n");
  }

  @Test
  void allGood() {
    Outcome outcome = outcome();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("1 objective: 1 on track.").doesNotContain("not used");
  }

  @Test
  void badRecommendations() throws IOException {
    assertRowsNotUsed(
        "recommendations.csv",
        "2,,,\n",
        "recommendations.csv:3: column recommendation: '': must not be blank");
  }

  @Test
  void badObjectives() throws IOException {
    assertRowsNotUsed(
        "objectives.csv",
        """
        ,1;,,Head ,soon,2201-01-01
        1.1,,Again,,2024-01-01,
        """,
        "objectives.csv:3: column reference: '': must not be blank",
        "objectives.csv:3: column recommendations: 1;: must not be blank",
        "objectives.csv:3: column action: '': must not be blank",
        "objectives.csv:3: column lead_officer: 'Head ': must not begin or end with blanks",
        "objectives.csv:3: column agreed_on: soon: must be a day of the calendar such as 2019-06-14",
        "objectives.csv:3: column due_on: 2201-01-01: must be from 1900-01-01 to 2200-12-31",
        "objectives.csv:4: column reference: 1.1: is on line 2 already; this row is not used");
  }

  @Test
  void badIndicators() throws IOException {
    assertRowsNotUsed(
        "indicators.csv",
        """
        9,,share,up,2024-01-01,72,90%
        1.1,A,percent,higher,2024-01-01,72,90
        1.1,B,number,lower,,7,at most 2%
        1.1,C,number,lower,2024-01-01,-7,between 3 and 2
        1.1,D,share,lower,2024-01-01,5 of 4,at most 1e9%
        1.1,E,average,lower,2024-01-01,,about 4
        1.1,In time,share,higher,,,
        """,
        "indicators.csv:3: column objective: 9: must be the reference of a row of objectives.csv"
            + " that is used",
        "indicators.csv:3: column indicator: '': must not be blank",
        "indicators.csv:3: column better: up: must be one of higher, lower, neither",
        "indicators.csv:3: column baseline: 72: must be such as 72% or 72 of 100",
        "indicators.csv:3: column target: 90%: must be such as at least 90%, at most 10% or between"
            + " 80% and 90%",
        "indicators.csv:4: column unit: percent: must be one of number, share, rate per 10,000,"
            + " average",
        "indicators.csv:5: column baseline_on: '': must be a day of the calendar such as 2019-06-14",
        "indicators.csv:5: column target: at most 2%: must be such as at least 90, at most 10 or"
            + " between 80 and 90",
        "indicators.csv:6: column baseline: -7: must be 0 or more",
        "indicators.csv:6: column target: between 3 and 2: must not be below lower (3), was 2",
        "indicators.csv:7: column baseline: 5 of 4: must not be above the whole of 4, was 5",
        "indicators.csv:7: column target: at most 1e9%: must be such as at least 90%, at most 10%"
            + " or between 80% and 90%",
        "indicators.csv:8: column baseline: '': must be a number such as 15.2",
        "indicators.csv:8: column target: about 4: must be such as at least 90, at most 10 or"
            + " between 80 and 90",
        "indicators.csv:9: column indicator: In time: is on line 2 already, of the same objective;"
            + " this row is not used");
  }

  @Test
  void badReadings() throws IOException {
    assertRowsNotUsed(
        "readings.csv",
        """
        9,In time,2024-01-31,70%
        1.1,On time,2024-01-31,70%
        1.1,In time,January,seventy
        1.1,In time,2024-02-29,73 of 100
        """,
        "readings.csv:3: column objective: 9: must be the reference of a row of objectives.csv that"
            + " is used",
        "readings.csv:4: column indicator: On time: must be of a row of indicators.csv that is used,"
            + " of the same objective",
        "readings.csv:5: column as_at: January: must be a day of the calendar such as 2019-06-14",
        "readings.csv:5: column reading: seventy: must be such as 72% or 72 of 100",
        "readings.csv:6: column as_at: 2024-02-29: is on line 2 already, of the same indicator; this"
            + " row is not used");
  }

  @Test
  void badProgress() throws IOException {
    assertRowsNotUsed(
        "progress.csv",
        """
        9,2024-02-01,under way,,,
        1.1,1 May,fine, so so,later,never
        1.1,2024-02-01,under way,Begun,,
        """,
        "progress.csv:3: column objective: 9: must be the reference of a row of objectives.csv that"
            + " is used",
        "progress.csv:4: column reported_on: 1 May: must be a day of the calendar such as 2019-06-14",
        "progress.csv:4: column progress: fine: must be one of not begun, under way, reopened,"
            + " delivered",
        "progress.csv:4: column narrative: ' so so': must not begin or end with blanks",
        "progress.csv:4: column expected_on: later: must be a day of the calendar such as 2019-06-14",
        "progress.csv:4: column revised_due_on: never: must be a day of the calendar such as"
            + " 2019-06-14",
        "progress.csv:5: column objective: 1.1: is on line 2 already, with the same report; this row"
            + " is not used");
  }

  @Test
  void aFileThatIsThereAndCannotBeUsedLosesNothingElse() throws IOException {
    write("readings.csv", "objective;indicator;as_at;reading\n");
    Outcome outcome = outcome();
    assertProblems(
        outcome,
        "readings.csv:1: columns objective, indicator, as_at, reading: missing, for there are"
            + " semicolons between fields and should be commas; the file is not used");
    assertThat(outcome.out())
        .contains("1 objective: 1 on track.", "- 1.1: no reading for In time\n");
  }

  @Test
  void noObjectives() throws IOException {
    Files.delete(folder.resolve("objectives.csv"));
    Files.delete(folder.resolve("indicators.csv"));
    Files.delete(folder.resolve("readings.csv"));
    Files.delete(folder.resolve("progress.csv"));
    Outcome outcome = outcome();
    assertProblems(outcome, "objectives.csv: no such file");
    assertThat(outcome.out().replace("\n", " "))
        .contains("Action plan ===========", "Nothing in " + folder + " could be used;");
  }

  @Test
  void noRecommendations() throws IOException {
    Files.delete(folder.resolve("recommendations.csv"));
    Outcome outcome = outcome();
    assertProblems(outcome, "recommendations.csv: no such file");
    assertThat(outcome.out())
        .contains("1 objective: 1 on track.")
        .contains("- WRONG: Objective 1.1: recommendation must be one of the plan, was 1.\n");
  }

  @Test
  void notTheNameOfAFolder() {
    Outcome outcome = Outcome.of("--action-plan=a\u0000b", "--as-at=2024-03-01");
    assertThat(outcome.err().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("a\\u{0}b/") && line.contains("not the name of a file"));
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aSlashAtTheEndOfTheFolder() {
    Outcome outcome = Outcome.of("--action-plan=" + folder + "/", "--as-at=2024-03-01");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }
}
