package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caselight.calendar.WorkingDays;
import org.caselight.escalation.DisagreementStanding;
import org.caselight.escalation.Disagreements;
import org.caselight.escalation.EscalationProcess;
import org.caselight.escalation.EscalationProcesses;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a process is told and drawn, and what waits in it. */
class EscalationSectionTest {
  private static final String STAGES =
      """
      stage,decided_by,working_days
      Practitioners,the two practitioners,1
      Managers,the two managers,
      """;

  private final Path folder;

  EscalationSectionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Outcome ofUser(String events, String... options) throws IOException {
    Path stages = Files.writeString(folder.resolve("s.csv"), STAGES);
    Path disagreements =
        Files.writeString(folder.resolve("d.csv"), "reference,happened_on,event,stage\n" + events);
    String[] args = new String[options.length + 2];
    args[0] = "--escalation=" + stages;
    args[1] = "--disagreements=" + disagreements;
    System.arraycopy(options, 0, args, 2, options.length);
    Outcome outcome = Outcome.of(args);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome;
  }

  @Test
  void theBundledProcessIsWithinItsTimeAndTwoDisagreementsWait() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    EscalationStages stages = EscalationStages.read(InputFile.MADE_UP_ESCALATION, problems);
    DisagreementEvents events = DisagreementEvents.read(InputFile.MADE_UP_DISAGREEMENTS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(stages.rowsNotUsed()).isZero();
    assertThat(events.rowsNotUsed()).isZero();
    EscalationProcess process = EscalationProcesses.independentReviewing(stages.stages());
    assertThat(process.issues()).isEmpty();
    LocalDate asAt = LocalDate.of(2019, 6, 14);
    assertThat(
            events.disagreements().stream()
                .collect(Disagreements.toOpen(process, WorkingDays.ENGLAND_AND_WALES, asAt)))
        .extracting(DisagreementStanding::toString)
        .containsExactly(
            "disagreement open at Head of service since 2019-05-20, due 2019-05-28 (overdue), the"
                + " whole due 2019-06-11 (overdue)",
            "disagreement open at Service manager since 2019-06-10, due 2019-06-17, the whole due"
                + " 2019-07-01");
    String out = oneLine(Outcome.of().out());
    assertThat(out)
        .contains(
            "2 disagreements are open, 1 of them overdue. Against the 20 working days in all, of"
                + " those settled 100.0% (1 of 1) in time; open: 1 not yet due, 1 overdue.")
        .contains(
            "13 May 2019 Head of service 28 May 2019 OVERDUE 11 June 2019 OVERDUE escalate to"
                + " Director");
    // The chart, but for where a line of it is broken between words.
    assertThat(out).contains(oneLine(process.toMermaid()));
    assertThat(out).contains("- Any stage may be bypassed by the independent reviewing officer.");
    assertThat(Outcome.of().out()).doesNotContain("D-1", "D-2", "D-3");
  }

  @Test
  void aUsersProcessHasOnlyWhatTheUserSays() throws IOException {
    Path stages = Files.writeString(folder.resolve("s.csv"), STAGES);
    Outcome plain = Outcome.of("--escalation=" + stages);
    assertThat(plain.err()).isEmpty();
    assertThat(plain.status()).isZero();
    assertThat(plain.out())
        .contains("When professionals disagree\n===", "Stages:  " + stages + "\n")
        .contains("s2[\"Managers<br/>Decided by the two managers\"]\n")
        .doesNotContain("MADE UP", "bypass", "working days", "IRO", "Where disagreements stand");
    String own =
        oneLine(
            Outcome.of(
                    "--escalation=" + stages,
                    "--escalation-limit=10",
                    "--bypass-by=the chair of the board")
                .out());
    assertThat(own)
        .contains("- The whole process takes no more than 10 working days.")
        .contains("- Any stage may be bypassed by the chair of the board.")
        .contains("raised -.->|\"bypass\"| s2");
  }

  @Test
  void saysWhereStagesTakeLongerThanTheWhole() throws IOException {
    Path stages =
        Files.writeString(folder.resolve("s.csv"), "stage,decided_by,working_days\nA,a,8\nB,b,8\n");
    assertThat(Outcome.of("--escalation=" + stages, "--escalation-limit=15").out())
        .contains(
            "To look at: stages: may together take 16 working days, the whole 15 working days.\n");
  }

  @Test
  void takesAUsersDisagreementsInAnyOrder() throws IOException {
    Outcome outcome =
        ofUser(
            """
            X,2024-05-07,ESCALATED,managers
            X,2024-05-02,raised,Practitioners
            Y,2024-05-03,raised,Area panel
            Z,2024-05-03,raised,Managers
            Z,2024-05-08,withdrawn,
            """,
            "--as-at=2024-05-08");
    assertThat(outcome.err()).isEmpty();
    assertThat(oneLine(outcome.out()))
        .contains("2 disagreements are open, 0 of them overdue. Raised on")
        .contains("2 May 2024 Managers - - no further stage")
        .contains("3 May 2024 Area panel - - find out the stage: the process has none of that name")
        .contains(
            "- raised on 2 May 2024: stage: Practitioners took from 2024-05-02 to 2024-05-07,")
        .contains("- raised on 3 May 2024: stage: raised at 'Area panel' on 2024-05-03");
  }
}
