package org.caselight.examples.committeereport;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.caselight.calendar.TimeLimit;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.casework.frontdoor.Destination;
import org.caselight.casework.frontdoor.ReferralOutcome;
import org.caselight.examples.committeereport.page.ReportFolder;
import org.caselight.examples.committeereport.page.ReportFolderException;
import org.caselight.examples.plaintext.Terminal;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.improvement.Judgement;
import org.caselight.improvement.ProgressKind;
import org.caselight.improvement.RecommendationStatus;
import org.caselight.improvement.inspection.InspectionKind;
import org.caselight.indicator.IndicatorUnit;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.TeamKind;
import org.caselight.whistleblowing.Channel;
import org.caselight.whistleblowing.Outcome;
import org.caselight.workforce.AdultPractitioner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Prints a report to committee: teams' published average caseloads against a policy, what workers'
 * own caseloads show that an average cannot, whether the number of open cases changed and whether
 * what was said of it is so, how children come in, are seen, protected and looked after, rates with
 * what chance does to them, whom an authority is held against, whether fewer visits are overdue,
 * who does the work and at what cost, what has become of recommendations, how an action plan
 * stands, what people blew the whistle about, what inspectors found, and how professionals settle
 * what they disagree about.
 */
@Command(
    name = "committee-report",
    description = {
      "Reports to committee: teams' published average caseloads against a policy, what workers' own"
          + " caseloads show that an average cannot, whether the number of open cases changed"
          + " and whether what was said of it is so, how children come in, are seen, protected and"
          + " looked after, rates with what chance does to them, whom an"
          + " authority is held against, whether fewer visits are overdue, who does the work and at"
          + " what cost, what has become of recommendations, how an action plan stands, what people blew the whistle about, what"
          + " inspectors found, and how professionals settle what they disagree about.",
      "",
      "Without a file, the report is on what councils published and on made-up workers, cases,"
          + " children, neighbours, objectives and disagreements. With a file or more, it is on those alone.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = TextReport.WIDTH,
    footerHeading = "%nFiles are CSV in UTF-8 with a header line:%n",
    footer = {
      "  averages: week_ending, team, team_kind, average_caseload, and paragraph if there is one",
      "  workers:  week_ending, team, team_kind, worker, role, fte, cases, own_limit",
      "            (role, fte and own_limit may be empty: not known, or none; fte is that in the team)",
      "  cases:    week_ending, team, team_kind, child, statuses, worker, role, fte, since,",
      "            awaiting_transfer_since, last_supervised",
      "            (statuses with ; between them; what follows them may be empty: no worker, or not",
      "            known)",
      "  open by month: month, open_cases, and known_cause and paragraph if there are any",
      "  statements: words (as it was said), statement, from, to, and amount (200, or 6.3%% of the",
      "            earlier number), amount_to_nearest (1, 10, 100 or such; 1 if empty: not rounded) and",
      "            paragraph if there are any; of a first rise or fall the months are that after which",
      "            and that in which, and amount is empty",
      "  casework, in its folder, any of them (reviews with ; between them; fields may be empty where",
      "            nothing is recorded, but for child, status and a first day):",
      "  contacts.csv: child, received_on, destination, and referral (its reference)",
      "  referrals.csv: child, received_on, decided_on, outcome, and reference, team, on_open_case",
      "            (yes if it is new information on one), closed_on, reason_for_closure",
      "  assessments.csv: child, started_on, authorised_on, and referral (its reference)",
      "  enquiries.csv: (section 47) child, started_on, conference_held_on, and ended_on,",
      "            conference_unnecessary, resulted_in_plan (yes or no)",
      "  plans.csv: child, started_on, ended_on, initial_category, reviews_held_on, and",
      "            latest_category, initial_conference_on, previous_plans",
      "  care.csv: child, started_on, ended_on, reason_ceased, reviews_held_on",
      "  placements.csv: child, started_on, ended_on, placement_type, and legal_status, reason_new,",
      "            carer (a pseudonym)",
      "  involvements.csv: child, status, team, worker, started_on, ended_on, and reason_for_closure",
      "  visits.csv: child, visited_on, child_seen, and seen_alone (yes or no)",
      "  visit-frequencies.csv: status, then, and first, after_first_year (6 weeks, 10 working days or",
      "            such)",
      "  population.csv: year (of the mid-year estimate), children (aged 0 to 17)",
      "  rates:    authority, counted, count, population, and count_to_nearest,",
      "            population_to_nearest (1, 10, 100 or such; 1 if empty: not rounded),",
      "            printed_rate, preferred_rate (per 10,000), indicator (children-in-need-rate, plan-rate",
      "            or care-rate), month (such as 2019-06), note and paragraph if there are any; of each",
      "            thing counted, the first authority is held against the others",
      "  neighbours, in their folder (the first three belong together):",
      "  authorities.csv: authority, code (of the ONS), is (itself, neighbour or other), and region",
      "            if there is one; closest neighbours first",
      "  indicators.csv: indicator, unit (not number), better (higher, lower or neither), counted",
      "            (children, pounds, or whatever is counted), and cost_of_each (a year) if known",
      "  figures.csv: indicator, period, code, count, population, and missing (the reason why both",
      "            are empty) if there are any; earliest period first",
      "  printed-means.csv: words (as it was said), earlier, later (the two means), of, moved (how",
      "            many did, of how many), and paragraph, note and printed_on (a year, 2017-18 or a day:",
      "            of when; without it not on the page) if there are any",
      "  printed-ranks.csv: ranked_by, authority, rank, of, counted_from (such as most deprived), and",
      "            other_end, words, paragraph, note and printed_on if there are any",
      "  overdue visits: as_at, status, overdue, and approximate, note and paragraph if there are any;",
      "            each day has a row whose status is total (approximate: yes where it is only about",
      "            right), and one for each status known; the last day is held against the first",
      "  workforce, in its folder, any of them:",
      "  establishment.csv: authority, posts, and filled or filled_percent, agency (all but the",
      "            percentage in FTE), more_staff_than_posts (yes if somebody said so), as_at (a year,",
      "            2017-18 or a day), paragraph, note",
      "  census.csv: authority, as_at, in_post, and starters, leavers, agency, vacancies, days_lost,",
      "            agency_covering (vacancies), case_holders, cases, all as printed, and",
      "            printed_turnover, printed_vacancy_rate, printed_agency_rate,",
      "            printed_vacancies_covered, printed_absence (in per cent), printed_caseload, note",
      "  staff.csv: worker, role, team, team_kind, fte, agency (yes or no)",
      "            (team and what follows it may be empty)",
      "  retention.csv: scheme, payment_a_year, and paid_per (FTE or person), roles, teams (with ;",
      "            between them; all if empty), agency_a_year and permanent_a_year (of one post),",
      "            joiner_payment and turnovers (such as 10%%;20%%), note",
      "  funding.csv: funding, least, most, years, cost_per_fte, and note; needs --workers",
      "  practitioners.csv: team, team_kind, practitioner, fte (the last may be empty: not known; both",
      "            of a team that has nobody)",
      "  training.csv: worker, course, completed_on",
      "  social-workers.csv: child, worker, started_on, ended_on (the first day without; may be empty)",
      "  recommendations: reference, recommendation, reported_on, status, and made_by, evidence,",
      "            returns_to, returns_on and note if there are any; all but the first two are empty",
      "            where nothing was reported (returns_on is empty where that meeting has no day yet)",
      "  action plan, in its folder:",
      "  recommendations.csv: as above",
      "  objectives.csv: reference, recommendations, action, lead_officer, agreed_on, due_on",
      "            (recommendations: references with ; between them; may be empty as lead_officer",
      "            and due_on may; lead_officer is a post, not a name)",
      "  indicators.csv: objective, indicator, unit, better, baseline_on, baseline, target",
      "            (better: higher, lower or neither; the last three may be empty; target: such as",
      "            at least 90%%, at most 20, between 14 and 16)",
      "  readings.csv: objective, indicator, as_at, reading (of a share such as 72%% or 72 of 100)",
      "  progress.csv: objective, reported_on, progress, and narrative, expected_on and",
      "            revised_due_on if there are any",
      "  whistleblowing: reference, received_on, channel, source, themes, and incidents_on, actions,",
      "            acknowledged_on, responded_on, outcome, concluded_on, closed_on if there are any",
      "            (themes, days of incidents and actions with ; between them; an action is a day and",
      "            the theme it answers, such as 2025-01-20 Management practice, or a day alone; a",
      "            channel that is not listed below has (inside) or (outside) after it). Who it was",
      "            has no column, on purpose: a report needs to know whether a source is anonymous,",
      "            confidential or named, and what is not in a file cannot be lost with it",
      "  inspections: authority, inspection, kind, framework, started_on, area, judgement, and",
      "            ended_on, themes (with ; between them), report_received_on, report_published_on,",
      "            statement_published_on, note and paragraph if there are any; a row for each area",
      "            judged, or one with neither area nor judgement; authority may be empty",
      "  escalation: stage, decided_by, working_days (may be empty), first stage first",
      "  disagreements: reference, happened_on, event (raised, escalated, resolved or withdrawn),",
      "            stage (where it was raised, or escalated to; else it may be empty)",
      "Columns may stand in any order, under exactly these names; further columns are ignored. Commas"
          + " between fields, and none in numbers: 1283, not 1,283. Dates are such as 2019-06-14,"
          + " months such as 2019-06. A file of averages, workers or cases is on one week, that of"
          + " its first good row, and no date is after it. Averages and rates are read as printed: 20"
          + " and 20.0 are two figures. A worker or a child is a pseudonym, never a name. What cannot"
          + " be used is named on standard error, and the rest is reported on."
          + " The files that come with the program, in its src/main/resources, are samples.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every row was used",
      "1:some row or file was not used, the rest is reported on",
      "2:wrong options"
    })
public final class CommitteeReport implements Callable<Integer> {
  /** What a file may say, in the library's own words. */
  private static final String[] WORDS = {
    "A team_kind is one of: " + Wording.listed(List.of(TeamKind.values()), TeamKind::label) + ".",
    "A role is one of: " + Wording.listed(List.of(Role.values()), Role::label) + ".",
    "A status is one of: " + Wording.listed(List.of(Status.values()), Status::label) + ".",
    "A destination is one of: "
        + Wording.listed(List.of(Destination.values()), Destination::label)
        + ".",
    "The outcome of a referral is one of: "
        + Wording.listed(List.of(ReferralOutcome.values()), ReferralOutcome::label)
        + ".",
    "A category of abuse, a reason for closure, a reason why care ceased, a type of placement, a"
        + " legal status and a reason of a new one are the codes of the children in need census and"
        + " of the return on children looked after, such as NEG, RC7, E4A, U6, C2 and P.",
    "The status of a recommendation is one of: "
        + Wording.listed(List.of(RecommendationStatus.values()), RecommendationStatus::label)
        + ".",
    "A statement is one of: "
        + Wording.listed(List.of(Statements.Kind.values()), Statements.Kind::label)
        + ".",
    "Progress is one of: "
        + Wording.listed(List.of(ProgressKind.values()), ProgressKind::label)
        + ".",
    "A unit is one of: "
        + Wording.listed(List.of(IndicatorUnit.values()), IndicatorUnit::label)
        + ".",
    "A practitioner is one of: "
        + String.join(
            "; ", Arrays.stream(AdultPractitioner.values()).map(AdultPractitioner::label).toList())
        + ".",
    "A channel is one of: " + Wording.listed(Channel.usual(), Channel::name) + ".",
    "An outcome is one of: " + Wording.listed(List.of(Outcome.values()), Outcome::label) + ".",
    "A kind of inspection is one of: "
        + Wording.listed(List.of(InspectionKind.values()), InspectionKind::label)
        + ".",
    "A framework is one of: " + String.join(", ", InspectionRecords.FRAMEWORK_NAMES) + ".",
    "A judgement is one of: " + Wording.listed(List.of(Judgement.values()), Judgement::label) + "."
  };

  /** Where a report on the files that come with the program goes. */
  private static final Path USUAL_FOLDER = Path.of("target", "committee-report");

  private static final int EVERY_ROW_USED = 0;
  private static final int NOT_EVERYTHING_USED = 1;

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--averages",
      paramLabel = "FILE",
      description = "published averages, one row a team")
  private Optional<String> averages = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "FILE",
      description = "workers' own caseloads, one row a worker in a team")
  private Optional<String> workers = Optional.empty();

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      description = "open cases, one row a child under a worker or under nobody")
  private Optional<String> cases = Optional.empty();

  @Option(
      names = "--open-by-month",
      paramLabel = "FILE",
      description = "children open to the service, one row a month")
  private Optional<String> openByMonth = Optional.empty();

  @Option(
      names = "--statements",
      paramLabel = "FILE",
      description = "with --open-by-month: what was said of those numbers, one row a statement")
  private Optional<String> statements = Optional.empty();

  @Option(
      names = "--casework",
      paramLabel = "FOLDER",
      description =
          "a council's children and what was done for them: a folder with any of contacts.csv,"
              + " referrals.csv, assessments.csv, enquiries.csv, plans.csv, care.csv, placements.csv,"
              + " involvements.csv, visits.csv, visit-frequencies.csv and population.csv; needs"
              + " --as-at")
  private Optional<String> casework = Optional.empty();

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "counts, populations and the rates printed for them, one row each")
  private Optional<String> rates = Optional.empty();

  @Option(
      names = "--neighbours",
      paramLabel = "FOLDER",
      description =
          "an authority and those it is held against: a folder with authorities.csv, indicators.csv"
              + " and figures.csv, or with printed-means.csv, printed-ranks.csv, or all five")
  private Optional<String> neighbours = Optional.empty();

  @Option(
      names = "--overdue-visits",
      paramLabel = "FILE",
      description = "overdue visits to children, one row a day and status")
  private Optional<String> overdueVisits = Optional.empty();

  @Option(
      names = "--workforce",
      paramLabel = "FOLDER",
      description =
          "who does the work: a folder with any of establishment.csv, census.csv, staff.csv,"
              + " retention.csv, funding.csv, practitioners.csv, training.csv and"
              + " social-workers.csv; needs --as-at")
  private Optional<String> workforce = Optional.empty();

  @Option(
      names = "--recommendations",
      paramLabel = "FILE",
      description = "recommendations, one row each time that something was reported of one")
  private Optional<String> recommendations = Optional.empty();

  @Option(
      names = "--action-plan",
      paramLabel = "FOLDER",
      description =
          "an action plan: a folder with recommendations.csv, objectives.csv, indicators.csv,"
              + " readings.csv and progress.csv; the last three may be left out")
  private Optional<String> actionPlan = Optional.empty();

  @Option(
      names = "--whistleblowing",
      paramLabel = "FILE",
      description = "whistleblowing records, one row each; needs --as-at")
  private Optional<String> whistleblowing = Optional.empty();

  @Option(
      names = "--inspections",
      paramLabel = "FILE",
      description = "inspections and visits, one row an area judged; needs --as-at")
  private Optional<String> inspections = Optional.empty();

  @Option(
      names = "--escalation",
      paramLabel = "FILE",
      description = "the stages of settling disagreements between professionals, one row each")
  private Optional<String> escalation = Optional.empty();

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description =
          "with --escalation: what happened to disagreements, one row an event; needs --as-at")
  private Optional<String> disagreements = Optional.empty();

  @Option(
      names = "--as-at",
      paramLabel = "DAY",
      description =
          "the day that the report asks about, such as 2025-03-31: nothing dated after it is looked at;"
              + " the files that come with the program have each a day of their own")
  private Optional<LocalDate> asAt = Optional.empty();

  @Option(
      names = "--supervise-every",
      paramLabel = "PERIOD",
      description =
          "how often the supervision of a case is due, such as P1M (a month, the default) or P28D;"
              + " no regulation says")
  private Period supervisionEvery = Period.ofMonths(1);

  @Option(
      names = "--family-safeguarding",
      description =
          "with --averages: also how far the teams are from Family Safeguarding's 15; with --workforce"
              + " and --workers: also what that costs (always part of the report without a file)")
  private boolean familySafeguarding;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "the folder into which the report is written as a page, with its charts, its figures as CSV"
              + " and as Markdown: a new one, an empty one or that of an earlier report (without a"
              + " file: target/committee-report)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description =
          "for whom: director (the default: everything) or publication (small numbers of people are"
              + " withheld as --publish-under says, nobody is listed one by one)")
  private Edition edition = Edition.DIRECTOR;

  @Mixin private final PolicyOptions policyOptions = new PolicyOptions();

  @Mixin private final WhistleblowingOptions whistleblowingOptions = new WhistleblowingOptions();

  @Mixin private final EscalationOptions escalationOptions = new EscalationOptions();

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private CommitteeReport() {}

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(CommitteeReport::run, args);
  }

  /**
   * Runs the command without ending the process.
   *
   * @param out where the report goes, in UTF-8
   * @param err where problems go, in UTF-8
   * @param args the options
   * @return the exit status
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine command = new CommandLine(new CommitteeReport());
    PolicyOptions.registerConverters(command);
    WhistleblowingOptions.registerConverters(command);
    command.registerConverter(LocalDate.class, PolicyOptions.converter(Parsers::recordedDate));
    command.registerConverter(TimeLimit.class, PolicyOptions.converter(Parsers::workingDays));
    command.registerConverter(Period.class, Parsers::period);
    command.registerConverter(Edition.class, PolicyOptions.converter(Edition::parse));
    command
        .getCommandSpec()
        .usageMessage()
        .footer(
            Stream.of(command.getCommandSpec().usageMessage().footer(), WORDS)
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    return Terminal.execute(command, out, err, args);
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    CaseloadPolicy policy = policyOptions.policy(command);
    if (supervisionEvery.isZero() || supervisionEvery.isNegative()) {
      throw new ParameterException(
          command, "--supervise-every must be above 0, was " + supervisionEvery);
    }
    checkDayIsGiven(command, "--casework", casework);
    checkDayIsGiven(command, "--workforce", workforce);
    checkDayIsGiven(command, "--recommendations", recommendations);
    checkDayIsGiven(command, "--action-plan", actionPlan);
    checkDayIsGiven(command, "--whistleblowing", whistleblowing);
    checkDayIsGiven(command, "--inspections", inspections);
    checkDayIsGiven(command, "--disagreements", disagreements);
    checkEscalation(command);
    if (openByMonth.isEmpty() && statements.isPresent()) {
      throw new ParameterException(command, "--statements needs --open-by-month");
    }
    Problems problems = new Problems(command.getErr());
    Papers papers = papers(problems);
    Questions questions =
        new Questions(
            policy,
            familySafeguarding || !isAnyGiven(),
            supervisionEvery,
            asAt,
            whistleblowingOptions,
            escalationOptions,
            edition);
    Optional<Path> folder = isAnyGiven() ? out : Optional.of(out.orElse(USUAL_FOLDER));
    Optional<ReportPage> page =
        folder.isPresent() || edition.isForPublication()
            ? Optional.of(ReportPage.of(papers, questions))
            : Optional.empty();
    Optional<Path> written = folder.filter(into -> write(page.orElseThrow(), into, command));
    command
        .getOut()
        .print(new ReportText(papers, questions).report(page.map(ReportPage::scorecard), written));
    command.getOut().flush();
    return problems.isEmpty() && written.equals(folder) ? EVERY_ROW_USED : NOT_EVERYTHING_USED;
  }

  /** The program reads no clock: what is overdue on a user's file is so on the day they give. */
  private void checkDayIsGiven(CommandLine command, String option, Optional<String> file) {
    if (file.isPresent() && asAt.isEmpty()) {
      throw new ParameterException(
          command, option + " needs --as-at, the day asked about, such as --as-at=2025-03-31");
    }
  }

  private void checkEscalation(CommandLine command) {
    if (escalation.isEmpty() && disagreements.isPresent()) {
      throw new ParameterException(command, "--disagreements needs --escalation");
    }
    if (escalation.isEmpty() && escalationOptions.isAnyGiven()) {
      throw new ParameterException(command, "--escalation-limit and --bypass-by need --escalation");
    }
    try {
      escalationOptions.check();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "--bypass-by: " + e.getMessage(), e);
    }
  }

  /** What comes with the program is never mixed with what a user brings. */
  private boolean isAnyGiven() {
    return Stream.of(
            averages,
            workers,
            cases,
            openByMonth,
            casework,
            rates,
            neighbours,
            overdueVisits,
            workforce,
            recommendations,
            actionPlan,
            whistleblowing,
            inspections,
            escalation)
        .anyMatch(Optional::isPresent);
  }

  private Optional<InputFile> file(Optional<String> given, InputFile bundled) {
    return isAnyGiven() ? given.map(InputFile::named) : Optional.of(bundled);
  }

  /** Reads every kind of file there is, in the order of the report. */
  private Papers papers(Problems problems) {
    return new Papers(
        file(averages, InputFile.CAMBRIDGESHIRE_AVERAGES)
            .map(file -> PublishedAverages.read(file, problems)),
        file(workers, InputFile.MADE_UP_WORKERS).map(file -> WorkersCaseloads.read(file, problems)),
        file(cases, InputFile.MADE_UP_CASES).map(file -> OpenCases.read(file, problems)),
        file(openByMonth, InputFile.CAMBRIDGESHIRE_OPEN_CASES)
            .map(file -> OpenByMonth.read(file, problems)),
        file(statements, InputFile.CAMBRIDGESHIRE_STATEMENTS)
            .map(file -> Statements.read(file, problems)),
        file(casework, InputFile.MADE_UP_CASEWORK)
            .map(folder -> CaseworkFolder.read(folder, problems)),
        file(rates, InputFile.CAMBRIDGESHIRE_RATES).map(file -> PrintedRates.read(file, problems)),
        file(neighbours, InputFile.CAMBRIDGESHIRE_NEIGHBOURS)
            .map(folder -> NeighboursFolder.read(folder, problems)),
        file(overdueVisits, InputFile.CAMBRIDGESHIRE_OVERDUE_VISITS)
            .map(file -> OverdueVisitsByDay.read(file, problems)),
        file(workforce, InputFile.MADE_UP_WORKFORCE)
            .map(folder -> WorkforceFolder.read(folder, problems)),
        file(recommendations, InputFile.THURROCK_RECOMMENDATIONS)
            .map(file -> ReportedRecommendations.read(file, problems)),
        file(actionPlan, InputFile.MADE_UP_ACTION_PLAN)
            .map(folder -> ActionPlanFolder.read(folder, problems)),
        file(whistleblowing, InputFile.CAMBRIDGESHIRE_WHISTLEBLOWING)
            .map(file -> WhistleblowingRegister.read(file, problems)),
        file(inspections, InputFile.INSPECTIONS)
            .map(file -> InspectionRecords.read(file, problems)),
        file(escalation, InputFile.MADE_UP_ESCALATION)
            .map(file -> EscalationStages.read(file, problems)),
        file(disagreements, InputFile.MADE_UP_DISAGREEMENTS)
            .map(file -> DisagreementEvents.read(file, problems)));
  }

  private static boolean write(ReportPage page, Path folder, CommandLine command) {
    try {
      ReportFolder.write(folder, page.page(), page.figures());
      return true;
    } catch (ReportFolderException e) {
      command.getErr().println(e.getMessage());
      command.getErr().flush();
      return false;
    }
  }
}
