package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caselight.examples.committeereport.SectionOfPage.charts;
import static org.caselight.examples.committeereport.SectionOfPage.files;
import static org.caselight.examples.committeereport.SectionOfPage.noProblems;
import static org.caselight.examples.committeereport.SectionOfPage.row;
import static org.caselight.examples.committeereport.SectionOfPage.table;
import static org.caselight.examples.committeereport.SectionOfPage.words;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.escalation.EscalationProcesses;
import org.caselight.examples.committeereport.page.Chart;
import org.caselight.examples.committeereport.page.FlowSteps;
import org.caselight.examples.committeereport.page.PageSection;
import org.caselight.scorecard.Kpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a page says of an action plan, recommendations, inspections and disagreements. */
class ImprovementPageTest {
  private static final Optional<LocalDate> OWN_DAYS = Optional.empty();

  private final Path folder;

  ImprovementPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Figures figures(Edition edition) {
    return new Figures(edition.policy(Edition.USUAL));
  }

  private static PageSection bundled(Edition edition, Figures figures) {
    return new ImprovementPage(
            Optional.of(
                ReportedRecommendations.read(InputFile.THURROCK_RECOMMENDATIONS, noProblems())),
            Optional.of(ActionPlanFolder.read(InputFile.MADE_UP_ACTION_PLAN, noProblems())),
            Optional.of(InspectionRecords.read(InputFile.INSPECTIONS, noProblems())),
            Optional.of(EscalationStages.read(InputFile.MADE_UP_ESCALATION, noProblems())),
            Optional.of(DisagreementEvents.read(InputFile.MADE_UP_DISAGREEMENTS, noProblems())),
            new EscalationOptions(),
            OWN_DAYS,
            edition)
        .section(figures);
  }

  /** Of a user's plan alone. */
  private PageSection ofPlan(Edition edition, Figures figures, String asAt) {
    return new ImprovementPage(
            Optional.empty(),
            Optional.of(ActionPlanFolder.read(InputFile.named(folder.toString()), noProblems())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new EscalationOptions(),
            Optional.of(LocalDate.parse(asAt)),
            edition)
        .section(figures);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static ImmutableList<String> sentences(Figures figures) {
    return figures.scorecard("Key figures").kpis().stream()
        .map(Kpi::toString)
        .collect(ImmutableList.toImmutableList());
  }

  // Key figures

  @Test
  void threeOfEightObjectivesAreOverdueOrAtRisk() {
    Figures figures = figures(Edition.DIRECTOR);
    bundled(Edition.DIRECTOR, figures);
    assertThat(sentences(figures))
        .startsWith(
            "Objectives overdue or at risk, Exampleshire, 2020-03-31: 37.5% (3 of 8)",
            "Recommendations implemented, Exampleshire, action plan, 2020-03-31: 25.0% (1 of 4)",
            "Recommendations implemented, Thurrock, 2019-03-01: 66.7% (4 of 6)",
            "Disagreements settled in time, Exampleshire, 2019-06-14: 100.0% (1 of" + " 1)")
        .hasSize(12);
    assertThat(row(figures, "objectives-late", "Exampleshire").text("why"))
        .isEqualTo(
            "worsening, from 14.3% (1 of 7) on 31 December 2019; overdue: 3.2; at risk: 3.1, 4.1");
    assertThat(row(figures, "recommendations-implemented", "Exampleshire, action plan").text("why"))
        .isEqualTo(
            "overdue to be reported back to a meeting: 4; recommendation 3: implemented, but not"
                + " complete: objectives 3.1, 3.2; in progress: 1, 2, 4");
    assertThat(row(figures, "recommendations-implemented", "Thurrock").text("why"))
        .isEqualTo("in progress: 2; monitored elsewhere: 3");
    assertThat(row(figures, "disagreements-in-time", "Exampleshire").text("why"))
        .isEqualTo("open and overdue: 1 of 2");
  }

  @Test
  void holdsThePlansOwnIndicatorsAgainstTheirTargets() {
    Figures figures = figures(Edition.DIRECTOR);
    bundled(Edition.DIRECTOR, figures);
    assertThat(sentences(figures).subList(4, 12))
        .extracting(sentence -> sentence.replaceAll(", .*", ""))
        .containsExactly(
            "Team managers trained",
            "Supervised in time",
            "Initial health assessments in time",
            "Social workers in permanent posts",
            "Agency social workers",
            "Audited cases with good direct work",
            "Children with this term's plan",
            "Assessments completed in time");
    assertThat(row(figures, "Supervised in time", "Exampleshire, objective 3.1").texts())
        .containsEntry("part", "66")
        .containsEntry("whole", "100")
        .containsEntry("shown", "66.0%")
        .containsEntry("target", "at least 90%")
        .containsEntry("rag", "red")
        .containsEntry("direction", "worsening")
        .containsEntry("provenance", "made up")
        .containsEntry(
            "why",
            "red, 24.0 percentage points below the target of at least 90%; worsening, from 74.0%"
                + " (74 of 100) on 31 December 2019; behind an even pace to the target by 30 June"
                + " 2020");
    // 88% on the way to 90%, and 24 on the way down to 20.
    assertThat(row(figures, "Social workers in permanent posts", "Exampleshire, objective 1.2"))
        .extracting(row -> row.text("rag"), row -> row.text("direction"))
        .containsExactly("amber", "steady");
    assertThat(row(figures, "Agency social workers", "Exampleshire, objective 1.2"))
        .extracting(row -> row.text("value"), row -> row.text("rag"), row -> row.text("direction"))
        .containsExactly("24", "red", "improving");
  }

  // The plan

  @Test
  void listsObjectivesWorstFirstWithWhy() {
    PageSection section = bundled(Edition.DIRECTOR, figures(Edition.DIRECTOR));
    assertThat(table(section, "Objectives, worst first"))
        .startsWith(
            "3.2 Every team manager is trained in reflective supervision|✖ Red overdue|31 December"
                + " 2019|Principal Social Worker|expected late, 31 May 2020; behind the pace: Team"
                + " managers trained 77.5%|20 January 2020: under way, “A course was cancelled”",
            "3.1 Every case is discussed in supervision every month|▲ Amber at risk|30 June"
                + " 2020|Head of Service, Safeguarding|update overdue, due 12 March 2020; worsening"
                + " and behind the pace: Supervised in time 66.0%|12 December 2019: under way,"
                + " “Supervision policy agreed”",
            "4.1 Health assessments of children in care are arranged at times that suit the child|▲"
                + " Amber at risk|30 September 2020|Head of Service, Corporate Parenting|expected"
                + " late, 31 December 2020|20 January 2020: under way, “Agreement in the third area"
                + " takes longer”",
            "2.2 Practice workshops on direct work are held in every district|– No colour not"
                + " started|31 December 2020|nobody|–|never",
            "1.2 Social workers are recruited to posts that agency staff hold|✔ Green on track|30"
                + " June 2020, moved, at first 31 December 2019|Head of Service, Workforce|–|9 March"
                + " 2020: under way, “Eleven offers made”")
        .endsWith(
            "1.1 Team managers check each assessment before it is shared with the family|★ Blue"
                + " complete and embedded|30 September 2019|Head of Service, Assessment|embedded"
                + " since 31 March 2020|16 December 2019: delivered, “Checks still in place”")
        .hasSize(8);
    assertThat(words(section))
        .contains(
            "One objective of the action plan is overdue: 3.2, Every team manager is trained in"
                + " reflective supervision. The meeting that was to hear of the plan's"
                + " recommendation 4 has passed, and nothing was reported.")
        .contains(
            "Since 31 December 2019: agreed only since: 2.2; overdue that was not: 3.2; at risk that"
                + " were not: 3.1, 4.1; complete that were not: 2.1, 4.2; complete and embedded that"
                + " was not: 1.1.")
        .contains("Missing: objective 2.2, no lead officer");
  }

  @Test
  void drawsStatesAndDays() {
    PageSection section = bundled(Edition.PUBLICATION, figures(Edition.PUBLICATION));
    ImmutableList<Chart> charts = charts(section);
    assertThat(charts)
        .extracting(Chart::id)
        .containsExactly("objectives-by-state", "objectives-timeline");
    assertThat(charts.get(0).description())
        .hasToString(
            "Objectives of the action plan on 31 March 2020: overdue 1, at risk 2, not started 1, on"
                + " track 1, complete 2, complete and embedded 1.");
    assertThat(table(section, "Objectives by state"))
        .containsExactly(
            "Overdue|✖ Red|1|3.2",
            "At risk|▲ Amber|2|3.1, 4.1",
            "Not started|– No colour|1|2.2",
            "On track|✔ Green|1|1.2",
            "Complete|✔ Green|2|2.1, 4.2",
            "Complete and embedded|★ Blue|1|1.1");
    assertThat(charts.get(1).description())
        .hasToString(
            "Each objective from the day it was agreed to the day it is due; a line stands at 31"
                + " March 2020. Due before it and not complete: 3.2.");
    assertThat(charts.get(1).picture()).contains("31 December 2019", "overdue");
  }

  // Recommendations, inspections

  @Test
  void tellsWhichRecommendationsComeBack() {
    PageSection section = bundled(Edition.PUBLICATION, figures(Edition.PUBLICATION));
    assertThat(table(section, "Thurrock: recommendations"))
        .contains(
            "2 text not in the minutes|in progress, 1 March 2019|the next meeting of the Children's"
                + " Services Overview and Scrutiny Committee|–",
            "3 about the dispute resolution process (text not in the minutes)|monitored elsewhere, 1"
                + " March 2019|the next meeting of the Children's Services Overview and Scrutiny"
                + " Committee|–",
            "6 text not in the minutes|implemented, 1 March 2019|–|Recommendation 6: implemented,"
                + " and no evidence was reported.")
        .hasSize(6);
    assertThat(table(section, "Exampleshire, action plan: recommendations"))
        .hasSize(4)
        .anyMatch(
            row ->
                row.startsWith("3 Improve the frequency,")
                    && row.endsWith(
                        "|implemented, 21 January 2020|✖ Red overdue: 3.2; ▲ Amber at risk: 3.1|"
                            + "supervision policy of December 2019|–|Recommendation 3: implemented,"
                            + " but not complete: objectives 3.1, 3.2."))
        .anyMatch(
            row ->
                row.endsWith(
                    "|none reported|Example Committee, 21 January 2020: OVERDUE, nothing was"
                        + " reported since|–"));
    assertThat(words(section))
        .contains("Of recommendation 2: \"recommendation 2 would be updated at the next Committee");
  }

  @Test
  void tellsWhatInspectorsRaisedAgain() {
    PageSection section = bundled(Edition.PUBLICATION, figures(Edition.PUBLICATION));
    assertThat(words(section))
        .contains(
            "Herefordshire: overall effectiveness was last judged inadequate, by the inspection 2012"
                + " that began on 10 September 2012. No judgement before it is recorded.")
        .contains("Herefordshire: raised again, how agencies work together (2010, 2012).")
        .contains("Improvement Notice from the Minister (likely). Source: Herefordshire,")
        .contains("Cambridgeshire: no judgement of overall effectiveness is recorded.")
        .contains("is not known, for no day is recorded on which it received one.")
        .contains("Cambridgeshire, January 2019: the first day is MADE UP, for the report says");
    assertThat(table(section, "Inspections known on 9 July 2019"))
        .hasSize(4)
        .anyMatch(row -> row.contains("|how agencies work together (AGAIN); leadership and"))
        .contains(
            "Cambridgeshire, annual conversation 2019|annual conversation, ILACS 2018|1 May 2019|1"
                + " May 2019|none given|–");
  }

  @Test
  void tellsDeadlinesAndHowAJudgementChanged() throws IOException {
    write(
        "i.csv",
        """
        authority,inspection,kind,framework,started_on,ended_on,area,judgement,themes,report_received_on,report_published_on,statement_published_on
        ,first,standard inspection,child protection 2012,2013-09-02,2013-09-13,overall effectiveness,inadequate,Rotas,2013-10-01,2013-11-12,
        ,second,standard inspection,ILACS 2018,2018-03-05,2018-03-16,overall effectiveness,good,,2018-05-01,2018-06-15,2018-08-09
        Rutland,one,short inspection,ILACS 2018,2018-03-05,2018-03-01,,,,2018-02-01,,
        Rutland,later,short inspection,ILACS 2018,2020-03-05,2020-03-06,,,,,,
        Oakham,later,short inspection,ILACS 2018,2020-03-05,2020-03-06,,,,,,
        """);
    PageSection section =
        new ImprovementPage(
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                    InspectionRecords.read(
                        InputFile.named(folder.resolve("i.csv").toString()), noProblems())),
                Optional.empty(),
                Optional.empty(),
                new EscalationOptions(),
                Optional.of(LocalDate.of(2019, 12, 31)),
                Edition.PUBLICATION)
            .section(figures(Edition.PUBLICATION));
    assertThat(words(section))
        .contains("That is better than the one before, inadequate (first). The frameworks of the")
        .contains("Rutland: inspections of which nothing was known yet on the day asked about are")
        .contains("Oakham: no inspection was known on the day asked about.")
        .contains("To look at: WRONG: One: endedOn 1 March 2018, before startedOn 5 March 2018")
        .contains(
            "Left out: the action plan, for no folder of one was given that could be used"
                + " (--action-plan).")
        .contains("Left out: recommendations that no plan answers, for no file of them was given")
        .contains("Left out: how disagreements are settled, for no file of the stages was given")
        .doesNotContain("MADE UP", "made up");
    assertThat(table(section, "What a council has to publish"))
        .contains(
            "first|1 October 2013|due 12 November 2013, in time|due 10 January 2014, open, overdue",
            "second|1 May 2018|due 14 June 2018, late|due 9 August 2018, in time");
  }

  // Disagreements

  @Test
  void showsTheFlowchartAndWhatWaits() {
    Figures figures = figures(Edition.DIRECTOR);
    PageSection section = bundled(Edition.DIRECTOR, figures);
    FlowSteps steps =
        section.blocks().stream()
            .filter(FlowSteps.class::isInstance)
            .map(FlowSteps.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(steps.caption())
        .hasToString("Local dispute resolution process: at the end of each stage, is it resolved?");
    assertThat(steps.stages()).hasSize(4);
    FlowSteps.Stage second = steps.stages().get(1);
    assertThat(second.name()).hasToString("Service manager");
    assertThat(second.decidedBy()).hasToString("the service manager");
    assertThat(second.within()).hasToString("5 working days");
    assertThat(second.ifYes()).hasToString("it ends here");
    assertThat(second.ifNo()).hasToString("escalate to Head of service");
    assertThat(second.bypass()).hasToString("by the independent reviewing officer");
    FlowSteps.Stage last = steps.stages().get(3);
    assertThat(last.ifNo()).hasToString("there is no further stage");
    assertThat(last.bypass().isEmpty()).isTrue();
    assertThat(steps.notes())
        .extracting(Object::toString)
        .containsExactly(
            "The whole process takes no more than 20 working days.",
            "Any stage may be bypassed by the independent reviewing officer.");
    assertThat(steps.mermaid())
        .isEqualTo(
            EscalationProcesses.independentReviewing(
                    EscalationStages.read(InputFile.MADE_UP_ESCALATION, noProblems()).stages())
                .toMermaid());
    assertThat(table(section, "Disagreements open on 14 June 2019"))
        .containsExactly(
            "Team manager|0|0",
            "Service manager|1|0",
            "Head of service|1|1",
            "Director|0|0",
            "All|2|1");
    assertThat(table(section, "One by one"))
        .containsExactly(
            "13 May 2019|Head of service|28 May 2019 OVERDUE|11 June 2019 OVERDUE|escalate to"
                + " Director",
            "3 June 2019|Service manager|17 June 2019|1 July 2019|if not settled, escalate to Head"
                + " of service");
    assertThat(words(section)).doesNotContain("D-1", "D-2", "D-3");
  }

  @Test
  void aUsersProcessHasOnlyWhatTheUserSays() throws IOException {
    write("s.csv", "stage,decided_by,working_days\nPractitioners,two,8\nManagers,two,8\n");
    write(
        "d.csv",
        """
        reference,happened_on,event,stage
        X,2024-05-02,raised,Practitioners
        Y,2024-05-03,raised,Area panel
        Y,2024-05-02,escalated,Managers
        """);
    Figures figures = figures(Edition.DIRECTOR);
    EscalationOptions options = new EscalationOptions();
    new CommandLine(options)
        .registerConverter(TimeLimit.class, PolicyOptions.converter(Parsers::workingDays))
        .parseArgs("--escalation-limit=15");
    ImprovementPage page =
        new ImprovementPage(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                EscalationStages.read(
                    InputFile.named(folder.resolve("s.csv").toString()), noProblems())),
            Optional.of(
                DisagreementEvents.read(
                    InputFile.named(folder.resolve("d.csv").toString()), noProblems())),
            options,
            Optional.of(LocalDate.of(2024, 5, 8)),
            Edition.DIRECTOR);
    PageSection section = page.section(figures);
    assertThat(words(section))
        .contains("Resolving professional disagreements: at the end of each stage")
        .contains("The whole process takes no more than 15 working days.")
        .contains("To look at: Stages: may together take 16 working days, the whole 15 working")
        .contains(
            "To look at, raised on 3 May 2024: WRONG: Stage: raised at 'Area panel' on 3 May 2024")
        .contains("Some rows were not used; standard error says which and why.")
        .doesNotContain("bypassed", "MADE UP", "made up", "IRO");
    assertThat(table(section, "Disagreements open on 8 May 2024"))
        .containsExactly(
            "Practitioners|1|0", "Managers|0|0", "Area panel (not in the process)|1|0", "All|2|0");
    assertThat(table(section, "One by one"))
        .anyMatch(row -> row.endsWith("|find out the stage: the process has none of that name"));
    // Nothing is settled, so that no share of it is.
    assertThat(row(figures, "disagreements-in-time", "This council").texts())
        .containsEntry("shown", "not known")
        .containsEntry("provenance", "computed")
        .containsEntry("source", "d.csv");
  }

  // What is not for everybody

  @Test
  void withholdsSmallNumbersAndSingleOnesFromPublication() {
    Figures figures = figures(Edition.PUBLICATION);
    PageSection section = bundled(Edition.PUBLICATION, figures);
    assertThat(table(section, "Disagreements open on 14 June 2019")).containsExactly("All|c|c");
    assertThat(row(figures, "disagreements-in-time", "Exampleshire").texts())
        .containsEntry("shown", "c")
        .containsEntry("why", "")
        .containsEntry("part", "");
    // 197 of 200 leave 3 without a plan.
    assertThat(
            row(figures, "Children with this term's plan", "Exampleshire, objective 4.2").texts())
        .containsEntry("shown", "c")
        .containsEntry("why", "");
    assertThat(files(folder, section, figures))
        .contains("Single disagreements are left out of the edition for publication.")
        .doesNotContain("197", "98.5", "193 of", "96.5", "13 May 2019", "Weekly report is routine")
        .doesNotContain("Eleven offers made", "A course was cancelled", "open and overdue");
  }

  /** One open at the first stage and thirty-two at the second, of any name. */
  @Test
  void releasesStagesTogether() throws IOException {
    write("s.csv", "stage,decided_by,working_days\nFirst,one,200\nTotal,two,200\n");
    StringBuilder rows = new StringBuilder("reference,happened_on,event,stage\n");
    rows.append("A,2024-05-02,raised,First\n");
    for (int i = 0; i < 32; i++) {
      rows.append("B-" + i + ",2024-05-02,raised,Total\n");
    }
    write("d.csv", rows.toString());
    PageSection section =
        new ImprovementPage(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                    EscalationStages.read(
                        InputFile.named(folder.resolve("s.csv").toString()), noProblems())),
                Optional.of(
                    DisagreementEvents.read(
                        InputFile.named(folder.resolve("d.csv").toString()), noProblems())),
                new EscalationOptions(),
                Optional.of(LocalDate.of(2024, 5, 8)),
                Edition.PUBLICATION)
            .section(figures(Edition.PUBLICATION));
    assertThat(table(section, "Disagreements open on 8 May 2024"))
        .containsExactly("First|c|0", "Total|c|0", "All|33|0");
  }

  @Test
  void doesNotSayWhichWithheldIndicatorGetsWorse() throws IOException {
    plan("3 of 60", "12 of 60");
    Figures figures = figures(Edition.PUBLICATION);
    PageSection section = ofPlan(Edition.PUBLICATION, figures, "2024-03-31");
    assertThat(table(section, "Objectives, worst first"))
        .containsExactly(
            "A.1 Visit|▲ Amber at risk|31 December 2024|nobody|not begun; worsening|never");
    assertThat(files(folder.resolve("out"), section, figures))
        .doesNotContain("3 of 60", "5.0%", "12 of 60");

    Figures all = figures(Edition.DIRECTOR);
    assertThat(table(ofPlan(Edition.DIRECTOR, all, "2024-03-31"), "Objectives, worst first"))
        .containsExactly(
            "A.1 Visit|▲ Amber at risk|31 December 2024|nobody|not begun; worsening: Seen 5.0%|never");
    assertThat(row(all, "Seen", "This council, objective A.1").texts())
        .containsEntry("provenance", "computed")
        .containsEntry("source", String.valueOf(folder.getFileName()));
  }

  private void plan(String latest, String before) throws IOException {
    write("recommendations.csv", "reference,recommendation,reported_on,status\n");
    write(
        "objectives.csv",
        """
        reference,recommendations,action,lead_officer,agreed_on,due_on
        A.1,,Visit,,2024-01-01,2024-12-31
        """);
    write(
        "indicators.csv",
        """
        objective,indicator,unit,better,baseline_on,baseline,target
        A.1,Seen,share,higher,,,at least 90%
        A.1,Cost,share,lower,,,at least 10%
        """);
    write(
        "readings.csv",
        "objective,indicator,as_at,reading\n"
            + "A.1,Seen,2024-01-31,"
            + before
            + "\nA.1,Seen,2024-02-29,"
            + latest
            + "\nA.1,Cost,2024-02-29,120%\n");
  }

  // What is not there

  @Test
  void aReadingOutsideItsUnitAndATargetThatContradictsAreNoKeyFigure() throws IOException {
    plan("30 of 60", "20 of 60");
    Figures figures = figures(Edition.DIRECTOR);
    PageSection section = ofPlan(Edition.DIRECTOR, figures, "2024-02-29");
    assertThat(sentences(figures))
        .containsExactly(
            "Objectives overdue or at risk, This council, 2024-02-29: 0.0% (0 of 1)",
            "Seen, This council, objective A.1, 2024-02-29: 50.0% (30 of 60)");
    assertThat(words(section))
        .contains("No objective of the action plan is overdue.")
        .contains("Left out, for the last reading cannot be one in its unit: Cost (objective A.1).")
        .contains("To look at: WRONG: Objective A.1, Cost: target must suit that lower is better")
        .contains("Since 29 November 2023: nothing of the plan had been agreed by then.")
        .contains(
            "Left out: inspections, for no file of them was given that could be used (--inspections).");
    assertThat(words(ofPlan(Edition.PUBLICATION, figures(Edition.PUBLICATION), "2024-02-29")))
        .doesNotContain("WRONG");
    assertThat(words(ofPlan(Edition.DIRECTOR, figures(Edition.DIRECTOR), "2023-12-31")))
        .contains("None of the objectives had been agreed by 31 December 2023.");
  }

  @Test
  void isLeftOutWithoutAnyFile() {
    PageSection section =
        new ImprovementPage(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EscalationOptions(),
                OWN_DAYS,
                Edition.PUBLICATION)
            .section(figures(Edition.PUBLICATION));
    assertThat(section.blocks()).isEmpty();
    assertThat(words(section))
        .isEqualTo(
            "Left out, for no file of these was given that could be used (--action-plan,"
                + " --recommendations, --inspections or --escalation).");
  }

  @Test
  void saysWhereNothingCouldBeUsed() throws IOException {
    write("empty.csv", "nothing\n");
    InputFile empty = InputFile.named(folder.resolve("empty.csv").toString());
    PageSection section =
        new ImprovementPage(
                Optional.of(ReportedRecommendations.read(empty, noProblems())),
                Optional.of(
                    ActionPlanFolder.read(InputFile.named(folder.toString()), noProblems())),
                Optional.of(InspectionRecords.read(empty, noProblems())),
                Optional.of(EscalationStages.read(empty, noProblems())),
                Optional.of(DisagreementEvents.read(empty, noProblems())),
                new EscalationOptions(),
                Optional.of(LocalDate.of(2024, 1, 1)),
                Edition.PUBLICATION)
            .section(figures(Edition.PUBLICATION));
    assertThat(words(section).lines().filter(line -> line.startsWith("Left out: nothing in ")))
        .hasSize(4);
  }
}
