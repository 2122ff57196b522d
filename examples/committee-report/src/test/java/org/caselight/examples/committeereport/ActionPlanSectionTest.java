package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caselight.calendar.WorkingDays;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.improvement.ObjectiveStanding;
import org.caselight.improvement.ObjectiveState;
import org.caselight.improvement.ProgressPolicy;
import org.caselight.improvement.Recommendation;
import org.caselight.quality.DataIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an action plan stands, the made-up one and a user's own. */
class ActionPlanSectionTest {
  private static final String OBJECTIVES =
      "reference,recommendations,action,lead_officer,agreed_on,due_on\n";
  private static final String INDICATORS =
      "objective,indicator,unit,better,baseline_on,baseline,target\n";
  private static final String READINGS = "objective,indicator,as_at,reading\n";
  private static final String PROGRESS =
      "objective,reported_on,progress,narrative,expected_on,revised_due_on\n";
  private static final String ONE_RECOMMENDATION =
      "reference,recommendation,reported_on,status\n1,Do it,,\n";

  private final Path folder;

  ActionPlanSectionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String report(String asAt) {
    Outcome outcome = Outcome.of("--action-plan=" + folder, "--as-at=" + asAt);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  private static String flat(String report) {
    return report.replaceAll("\\s+", " ");
  }

  private static ActionPlanFolder bundled() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    ActionPlanFolder folder = ActionPlanFolder.read(InputFile.MADE_UP_ACTION_PLAN, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(folder.rowsNotUsed()).isZero();
    assertThat(folder.filesNotThere()).isEmpty();
    return folder;
  }

  @Test
  void theFourRecommendationsAreThoseOfTheInspection() {
    assertThat(bundled().plan().recommendations())
        .extracting(Recommendation::text)
        .containsExactly(
            "Improve the capacity of social work teams to complete work to a consistently good"
                + " standard and to ensure that children and families receive the help they need"
                + " as quickly as possible",
            "Improve the consistency and quality of direct work undertaken with children, and how"
                + " well this is used to inform help and support for them and their families",
            "Improve the frequency, quality and impact of management supervision of social work"
                + " practice",
            "Improve the effectiveness of arrangements to promote health and education and to"
                + " secure permanence for children in care");
  }

  @Test
  void theMadeUpPlanHasEveryState() {
    ActionPlanFolder folder = bundled();
    LocalDate asAt = LocalDate.of(2020, 3, 31);
    assertThat(
            folder.plan().standings(ProgressPolicy.QUARTERLY, WorkingDays.ENGLAND_AND_WALES, asAt))
        .extracting(ObjectiveStanding::state)
        .containsExactly(
            ObjectiveState.COMPLETE_AND_EMBEDDED,
            ObjectiveState.ON_TRACK,
            ObjectiveState.COMPLETE,
            ObjectiveState.NOT_STARTED,
            ObjectiveState.AT_RISK,
            ObjectiveState.OVERDUE,
            ObjectiveState.AT_RISK,
            ObjectiveState.COMPLETE);
    assertThat(folder.plan().issues(asAt))
        .extracting(DataIssue::code)
        .containsExactly("implemented-with-open-objective");

    String out = Outcome.of().out();
    assertThat(out)
        .contains("Action plan after the inspection (MADE UP), as at 31 March 2020\n")
        .contains(
            """
            State                  Colour  Objectives  Which
            Overdue                RED              1  3.2
            At risk                AMBER            2  3.1, 4.1
            Not started            none             1  2.2
            On track               GREEN            1  1.2
            Complete               GREEN            2  2.1, 4.2
            Complete and embedded  BLUE             1  1.1
            All                                     8
            """)
        .contains("     - due date moved once, at first 31 December 2019\n")
        .contains("- 3.1: was due on 12 March 2020, last came on 12 December 2019\n")
        .contains(
            "- 2.2: no lead officer\n", "- 2.2: no target for Districts that held a workshop\n");
    assertThat(flat(out))
        .contains("all else is MADE UP, to show what a plan would tell: objectives, lead officers,")
        .contains(
            "8 objectives: 1 overdue, 2 at risk, 1 not started, 1 on track, 2 complete, 1 complete"
                + " and embedded.")
        .contains(
            "Since 31 December 2019: 1 complete and embedded that was not (1.1); 2 complete that"
                + " were not (2.1, 4.2); 2 at risk that were not (3.1, 4.1); 1 overdue that was not"
                + " (3.2); 1 agreed only since (2.2).")
        .contains(
            "- 4 (in progress), to the Example Committee on 21 January 2020: OVERDUE, that meeting"
                + " has passed and nothing was reported of the recommendation since")
        .contains("- Recommendation 3: implemented, but not complete: objectives 3.1, 3.2.");
  }

  @Test
  void asItStoodEarlierItStandsAgain() {
    assertThat(flat(Outcome.of("--as-at=2019-12-31").out()))
        .contains("7 objectives: 1 at risk, 5 on track, 1 complete.")
        .contains("Agreed only after that day, and in no number here: 2.2.")
        .contains(
            "Since 30 September 2019: 1 on track that was not (1.2); 1 at risk that was not (3.2).");
    assertThat(flat(Outcome.of("--as-at=2019-05-01").out()))
        .contains("7 objectives: 7 not started.")
        .contains("Since 1 February 2019: nothing of the plan had been agreed by then.");
    assertThat(flat(Outcome.of("--as-at=2019-04-30").out()))
        .contains("None of the objectives had been agreed by that day.");
  }

  @Test
  void aNewPlanNeedsTwoFiles() throws IOException {
    write("recommendations.csv", ONE_RECOMMENDATION);
    write(
        "objectives.csv",
        OBJECTIVES + "1.1,,Do this,,2024-01-01,\n1.2,1;7,Do that,Head,2024-01-01,\n");
    String report = report("2024-04-01");
    assertThat(report)
        .contains("Action plan, as at 1 April 2024\n", "Figures: " + folder + "\n")
        .contains("2 objectives: 2 not started.\n")
        .contains(
            """
            1  Do it
            7  not in the plan
            none  answers no recommendation

            No.   Reported  Worst colour  Direction  Objectives, worst first
            1     nothing   none          not known  1.2 not started
            7     -         none          not known  1.2 not started
            none  -         none          not known  1.1 not started

            No recommendation comes back to a meeting.
            """)
        .contains("nobody        none          not known  1.1 not started\n")
        .contains(
            """
            Updates overdue: none.

            Missing:
            - 1.1: no lead officer
            - 1.1: no due date
            - 1.1: no indicator
            - 1.2: no due date
            - 1.2: no indicator

            What does not go together:
            - WRONG: Objective 1.2: recommendation must be one of the plan, was 7.
            - Objective 1.1: names no recommendation that it answers.
            - Recommendation 1: nothing reported, and returns to no meeting.
            """)
        .contains("1.1  Do this\n     - nothing reported yet\n")
        .doesNotContain("MADE UP", "Cambridgeshire, July", "Later:", "Indicators\n", "chosen");
    assertThat(flat(report))
        .contains(
            "Files: no indicators.csv, no readings.csv, no progress.csv in the folder: what would"
                + " be there is not known")
        .contains("Since 1 January 2024: no objective has changed its state.");
    assertThat(report("2024-04-02"))
        .contains("2 objectives: 2 at risk.\n")
        .contains("- 1.1: was due on 1 April 2024, none ever came\n");
  }

  @Test
  void everyUnitIsReadAndSaid() throws IOException {
    write("recommendations.csv", ONE_RECOMMENDATION);
    write("objectives.csv", OBJECTIVES + "1,1,Do,Head,2024-01-01,2024-12-31\n");
    write(
        "indicators.csv",
        INDICATORS
            + "1,Share,share,higher,2024-01-01,60%,at least 90.5%\n"
            + "1,Band,share,neither,2024-01-01,60 of 100,between 80% and 90%\n"
            + "1,Number,number,lower,2024-01-01,40,at most 20\n"
            + "1,Rate,\"rate per 10,000\",lower,2024-01-01,93.6,at most 80\n"
            + "1,Average,average,lower,,,between 14.5 and 16\n"
            + "1,Wrong way,number,lower,2024-01-01,4,at least 5\n");
    write(
        "readings.csv",
        READINGS
            + "1,Share,2024-03-31,91.5%\n1,Band,2024-03-31,85 of 100\n1,Band,2024-02-29,0 of 0\n"
            + "1,Number,2024-03-31,21\n1,Rate,2024-03-31,80.0\n1,Average,2024-03-31,17\n"
            + "1,Wrong way,2024-03-31,5\n1,Share,2024-04-02,100%\n");
    write(
        "progress.csv",
        PROGRESS
            + "1,2024-03-01,reopened,\"Not so, after all\",,2024-11-30\n1,2024-02-01,Delivered,,,\n");
    String report = report("2024-04-01");
    assertThat(report)
        .contains("Later:   1 row is dated after that day, and not looked at\n")
        .contains(
            "1      60%              91.5%  31 March 2024  at least 90.5%  yes  improving  Share\n")
        .contains("  80% to 90%      yes  not known  Band\n", "  at most 20      no   ")
        .contains(
            "1     93.6               80.0  31 March 2024  at most 80      yes  improving  Rate\n")
        .contains(
            "1        -                 17  31 March 2024  14.5 to 16      no   not known  Average\n")
        .contains("  at least 5      no   ")
        .contains("   - last reported on 1 March 2024: reopened, \"Not so, after all\"\n");
    assertThat(flat(report))
        .contains(
            "WRONG: Objective 1, Wrong way: target must suit that lower is better, was at least 5.")
        .contains("due date moved once, at first 31 December 2024")
        .doesNotContain("Files:");
  }

  @Test
  void whatIsNoLongerCompleteIsSaid() throws IOException {
    write("recommendations.csv", ONE_RECOMMENDATION);
    write("objectives.csv", OBJECTIVES + "1,1,Do,Head,2024-01-01,2024-12-31\n");
    write("indicators.csv", INDICATORS + "1,Late,number,lower,2024-01-01,9,at most 2\n");
    write("readings.csv", READINGS + "1,Late,2024-02-29,2\n1,Late,2024-05-31,3\n");
    write("progress.csv", PROGRESS + "1,2024-02-01,delivered,,,\n1,2024-05-01,delivered,,,\n");
    assertThat(report("2024-03-01")).contains("   - complete since 29 February 2024\n");
    assertThat(flat(report("2024-06-01")))
        .contains(
            "Since 1 March 2024: 1 at risk that was not (1); 1 complete then and no more (1).")
        .contains("worsening: Late, 29 February 2024: 2, then 31 May 2024: 3");
  }

  @Test
  void aUsersOwnPlanIsNotMadeUp() throws IOException {
    for (String name :
        List.of(
            "recommendations.csv",
            "objectives.csv",
            "indicators.csv",
            "readings.csv",
            "progress.csv")) {
      try (InputStream bundled =
          Objects.requireNonNull(
              ActionPlanSection.class.getResourceAsStream("made-up-action-plan/" + name), name)) {
        Files.copy(bundled, folder.resolve(name));
      }
    }
    assertThat(report("2020-03-31"))
        .contains("Action plan, as at 31 March 2020\n", "As at:   31 March 2020\n")
        .contains("8 objectives: 1 overdue, 2 at risk, 1 not started, 1 on track, 2 complete,")
        .doesNotContain("MADE UP", "Recommendations, as at", "Teams' published averages");
  }

  @Test
  void strangeTextsFitThePage() throws IOException {
    String strange = "\u001b[31m" + "x".repeat(300);
    write("recommendations.csv", ONE_RECOMMENDATION + strange + "," + strange + ",,\n");
    write(
        "objectives.csv",
        OBJECTIVES + String.join(",", strange, strange, strange, strange, "2024-01-01,\n"));
    write("indicators.csv", INDICATORS + strange + "," + strange + ",number,lower,,,at most 2\n");
    write(
        "readings.csv",
        READINGS + strange + "," + strange + ",2024-03-31," + "9".repeat(18) + "\n");
    write("progress.csv", PROGRESS + strange + ",2024-03-01,under way," + strange + ",,\n");
    assertThat(report("2024-04-01")).contains("1 objective: 1 on track.").doesNotContain("\u001b");
  }
}
