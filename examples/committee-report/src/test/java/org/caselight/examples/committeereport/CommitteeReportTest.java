package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.caseload.CaseloadCheck;
import org.caselight.caseload.CaseloadChecks;
import org.caselight.caseload.CaseloadPolicies;
import org.caselight.caseload.CaseloadPolicy;
import org.caselight.caseload.CaseloadRollUp;
import org.caselight.casework.visit.OverdueVisitCounts;
import org.caselight.examples.committeereport.PrintedRates.PrintedRate;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.figure.Reconciliation;
import org.caselight.figure.Rounded;
import org.caselight.indicator.Polarity;
import org.caselight.series.ControlChart;
import org.caselight.series.ControlLimits;
import org.caselight.series.Signal;
import org.caselight.service.TeamKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report says of the tables that come with the program, and under which options. */
class CommitteeReportTest {

  @Test
  void printsTheKeptReport() throws IOException {
    Outcome outcome = Outcome.of();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo(resource("report.txt"));
  }

  @Test
  void printsTheSameInAnyLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Outcome.of().out()).isEqualTo(resource("report.txt"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void eightTeamsAreOverFiveOfThemClose() {
    CaseloadRollUp rollUp = rollUp(CaseloadPolicies.CAMBRIDGESHIRE_2019);
    assertThat(rollUp.checks()).hasSize(27);
    assertThat(names(rollUp.close()))
        .containsExactlyInAnyOrder(
            "Cambridge Children's 1",
            "Cambridge Children's 2",
            "South Cambs Children's 1",
            "South Children in Care 2",
            "Disability Unit South");
    assertThat(names(rollUp.red()))
        .containsExactlyInAnyOrder(
            "Unaccompanied Care", "Fenland Children's 1", "North Care Leaving");
    assertThat(rollUp.over()).noneMatch(check -> check.team().kind() == TeamKind.ASSESSMENT);
    assertThat(rollUp.within()).hasSize(19);
    assertThat(Outcome.of().out())
        .contains("27 teams: 19 within the limit and 8 over it (5 amber, 3 red)\n")
        .contains(
            "Red:       Unaccompanied Care (24), Fenland Children's 1 (23), North Care Leaving (23)\n");
  }

  @Test
  void threeTeamsAreAtFifteenAlreadyAndOfTheirWorkersNothingIsKnown() {
    assertThat(names(rollUp(CaseloadPolicies.FAMILY_SAFEGUARDING_AVERAGE).within()))
        .containsExactlyInAnyOrder(
            "North Adolescent", "Disability Unit North", "South Cambs Adolescent");
    CaseloadRollUp eachWorker = rollUp(CaseloadPolicies.FAMILY_SAFEGUARDING_EACH_WORKER);
    assertThat(eachWorker.over()).hasSize(24);
    assertThat(eachWorker.notKnown()).hasSize(3);
    assertThat(Outcome.of().out().replaceAll("\\s+", " "))
        .contains(
            "3 of 27 teams would meet it already: North Adolescent (14), Disability Unit North (13),"
                + " South Cambs Adolescent (11).")
        .contains("somebody is over in 24 teams for certain");
  }

  @Test
  void openCasesWereNearTheirLimitsInFourMonths() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    OpenByMonth open = OpenByMonth.read(InputFile.CAMBRIDGESHIRE_OPEN_CASES, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(open.rowsNotUsed()).isZero();
    assertThat(open.paragraphs()).containsExactly("2.27");
    ControlChart chart = ControlChart.of(open.series(), Polarity.NEITHER);

    assertThat(chart.signals())
        .extracting(Signal::month, Signal::rule, Signal::direction)
        .containsExactly(
            tuple(
                YearMonth.of(2018, 8), Signal.Rule.TWO_OF_THREE_NEAR_LIMIT, Signal.Direction.DOWN),
            tuple(
                YearMonth.of(2018, 9), Signal.Rule.TWO_OF_THREE_NEAR_LIMIT, Signal.Direction.DOWN),
            tuple(YearMonth.of(2019, 1), Signal.Rule.TWO_OF_THREE_NEAR_LIMIT, Signal.Direction.UP),
            tuple(YearMonth.of(2019, 2), Signal.Rule.TWO_OF_THREE_NEAR_LIMIT, Signal.Direction.UP));
    assertThat(chart.signals()).allMatch(signal -> signal.meaning().isEmpty());
    assertThat(chart.stretches()).hasSize(1);
    assertThat(chart.isProvisional()).isTrue();
    ControlLimits limits = chart.stretches().get(0).limits().orElseThrow();
    assertThat(limits.mean().rounded(1)).isEqualByComparingTo("3446.2");
    assertThat(limits.lower().rounded(1)).isEqualByComparingTo("3263.8");
    assertThat(limits.upper().rounded(1)).isEqualByComparingTo("3628.5");
    assertThat(open.series().values().values()).noneMatch(limits::isOutside);

    assertThat(Outcome.of().out())
        .contains(
            """
            Limits:  3263.8 to 3628.5, mean 3446.2, set by 12 months, April 2018 to March 2019; provisional, for
                     that is fewer than 13
            """)
        .contains("July 2018       3427      -66 (-1.9%)\n")
        .contains("August 2018     3305     -122 (-3.6%)  near the lower limit\n")
        .contains("September 2018  3318       +13 (0.4%)  near the lower limit\n")
        .contains("January 2019    3616      +213 (6.3%)  near the upper limit\n")
        .contains("February 2019   3610       -6 (-0.2%)  near the upper limit\n")
        .doesNotContain("On year before");
    assertThat(section(Outcome.of().out(), "Children open to the service, by month"))
        .contains("near the lower limit")
        .doesNotContain("above the limits", "below the limits");
    assertThat(Outcome.of().out().replaceAll("\\s+", " "))
        .contains(
            "- August 2018, September 2018: each near the lower limit of 3263.8, twice or more in"
                + " three successive values. - January 2019, February 2019: each near the upper limit"
                + " of 3628.5, twice or more in three successive values. Known cause of January 2019:"
                + " new system and team managers, return to school, a change in how the police"
                + " notified (paragraphs 2.24, 2.29). What was said");
  }

  @Test
  void oneOfTwoStatementsOnOpenCasesAgrees() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    OpenByMonth open = OpenByMonth.read(InputFile.CAMBRIDGESHIRE_OPEN_CASES, problems);
    Statements statements = Statements.read(InputFile.CAMBRIDGESHIRE_STATEMENTS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(statements.rowsNotUsed()).isZero();
    assertThat(statements.said())
        .extracting(
            said -> said.paragraph().orElseThrow(),
            said -> said.statement().heldAgainst(open.series()).agrees().orElseThrow())
        .containsExactly(tuple("2.28", true), tuple("2.28", false));

    assertThat(Outcome.of().out().replaceAll("\\s+", " "))
        .contains(
            "What was said of these numbers in Cambridgeshire, Service Director report, 9 July 2019:"
                + " Said: \"rose by over 200 between December 2018 and January 2019\" (paragraph"
                + " 2.28): agrees, rose by 213 (6.3%) Said: \"did not start to reduce until March\""
                + " (paragraph 2.28): does not agree, February 2019 is already 6 below January 2019"
                + " Any such number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Cambridgeshire | 93.6 | 88.6 to 98.9  | 94",
        "1 | Peterborough   | 95.3 | 87.2 to 104.0 | 101",
        "2 | Essex          | 62.0 | 59.2 to 64.8  | 62",
        "3 | Hertfordshire  | 40.0 | 37.7 to 42.5  | 40",
        "4 | Cambridgeshire | 41.6 | 38.3 to 45.2  | 52",
        "5 | Cambridgeshire | 56.9 | 53.0 to 61.1  | none",
      })
  void ratesHaveTheirIntervals(
      int row, String authority, String rate, String interval, String printed) {
    PrintedRate asRead = rates().get(row);
    assertThat(asRead.authority()).isEqualTo(authority);
    assertThat(asRead.rate().rounded(1).orElseThrow()).isEqualByComparingTo(rate);
    assertThat(asRead.rate().interval().orElseThrow().shown(1)).isEqualTo(interval);
    assertThat(asRead.printed().map(Rounded::toString).orElse("none")).isEqualTo(printed);
    assertThat(Outcome.of().out().replaceAll(" +", " "))
        .contains(" " + rate + " " + interval + " " + printed);
  }

  @Test
  void threePrintedRatesAgreeAndTwoDoNot() {
    List<PrintedRate> rates = rates();
    assertThat(rates)
        .extracting(rate -> rate.reconciliation().map(Reconciliation::agrees))
        .containsExactly(
            Optional.of(true),
            Optional.of(false),
            Optional.of(true),
            Optional.of(true),
            Optional.of(false),
            Optional.empty());
    assertThat(wouldTake(rates.get(1))).containsExactly("541", "50594");
    assertThat(wouldTake(rates.get(4))).containsExactly("712", "109615");

    String whole = Outcome.of().out();
    String out =
        whole.substring(
            whole.indexOf("Rates per 10,000 children\n"), whole.indexOf("Against whom\n"));
    assertThat(out.lines().filter(line -> line.endsWith("  agrees")))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("Cambridgeshire", "Essex", "Hertfordshire");
    assertThat(out.lines().filter(line -> line.endsWith("  DOES NOT AGREE")))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("Peterborough", "Cambridgeshire");
    assertThat(out.replaceAll("\\s+", " "))
        .contains(
            "- Peterborough: count and population give 95, printed is 101. That would take a count of"
                + " about 541 or a population of about 50,594.")
        .contains(
            "- Cambridgeshire: count and population give 42, printed is 52. That would take a count of"
                + " about 712 or a population of about 109,615.")
        .contains(
            "- Cambridgeshire: a rate of 46, named as preferable, is a count of about 630, MORE than"
                + " the about 570 counted.")
        .contains(
            "- Peterborough: the Office for National Statistics estimates 50,239 children at mid-2016,"
                + " a rate of 102")
        .contains(
            "Cambridgeshire by the intervals: above Essex, Hertfordshire; too close to tell from"
                + " Peterborough.");
  }

  private static List<PrintedRate> rates() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    PrintedRates printed = PrintedRates.read(InputFile.CAMBRIDGESHIRE_RATES, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(printed.rowsNotUsed()).isZero();
    assertThat(printed.paragraphs()).containsExactly("2.33", "2.37", "2.40");
    assertThat(printed.byCounted().keySet()).hasSize(3);
    return printed.rates();
  }

  private static List<String> wouldTake(PrintedRate rate) {
    Reconciliation reconciliation = rate.reconciliation().orElseThrow();
    return Stream.of(reconciliation.partImplied(), reconciliation.wholeImplied().orElseThrow())
        .map(need -> need.rounded(0).toPlainString())
        .toList();
  }

  @Test
  void overdueVisitsFellByAboutFourInFiveAndUnderProtectionPlansByMore() {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    OverdueVisitsByDay overdue =
        OverdueVisitsByDay.read(InputFile.CAMBRIDGESHIRE_OVERDUE_VISITS, problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(overdue.rowsNotUsed()).isZero();
    assertThat(overdue.paragraphs()).containsExactly("2.12", "2.13");
    assertThat(overdue.days())
        .extracting(OverdueVisitCounts::toString)
        .containsExactly(
            "about 270 overdue visits on 2018-10-31 (child protection plan 76)",
            "59 overdue visits on 2019-06-14 (child protection plan 6)");
    assertThat(overdue.days().get(1).since(overdue.days().get(0)))
        .hasToString(
            "59 overdue visits on 2019-06-14, down 211 (78%) on about 270 on 2018-10-31; child"
                + " protection plan 6, down 70 (92%) on 76");

    String out = Outcome.of().out();
    assertThat(out)
        .contains(
            """
            Day                  Total  Child protection plan (share)
            31 October 2018  about 270                 76 (about 28%)
            14 June 2019            59                        6 (10%)

            From 31 October 2018 to 14 June 2019      First  Last             Change  Share
            Total                                 about 270    59  about -211 (-78%)
            Child protection plan                        76     6         -70 (-92%)  about 28% to 10%

            - 31 October 2018, total: "almost 270", so about,""");
    assertThat(out.replaceAll("\\s+", " "))
        .contains(
            "the day is that of \"the position at the end of October\" (paragraph 2.14) The total of"
                + " 31 October 2018 is only about right, and so is what is computed from it. ")
        .contains("Why visits are overdue, and for how long, is not in these numbers:");
  }

  private static CaseloadRollUp rollUp(CaseloadPolicy policy) {
    Problems problems = new Problems(new PrintWriter(Writer.nullWriter()));
    PublishedAverages published =
        PublishedAverages.read(InputFile.CAMBRIDGESHIRE_AVERAGES, problems);
    assertThat(problems.isEmpty()).isTrue();
    return published.snapshots().stream().map(policy::check).collect(CaseloadChecks.toRollUp());
  }

  private static List<String> names(List<CaseloadCheck> checks) {
    return checks.stream().map(check -> check.team().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--policy=cambridgeshire-2019 | 27 teams: 19 within the limit and 8 over it (5 amber, 3 red)",
        "--policy=family-safeguarding-average | 27 teams: 3 within the limit and 24 over it",
        "--policy=family-safeguarding-each-worker | 27 teams: 0 within the limit and 24 over it",
        "--policy=herefordshire-2012 | Herefordshire 2012, aspiration: 17 cases per FTE",
        "--limit=20 --limit-for=assessment=25 | 27 teams: 19 within the limit and 8 over it",
        "--limit=30 | 27 teams: 27 within the limit and 0 over it (0 amber, 0 red)",
        "--limit=17.5 | This report's own limit: 17.5 cases per FTE, binding team averages",
        "--limit=20 --limit-for=Assessment=25 --limit-for=adolescent=12 | assessment 25, adolescent 12",
        "--tolerance=5% | 27 teams: 19 within the limit and 8 over it (1 amber, 7 red)",
        "--tolerance=4 | 27 teams: 19 within the limit and 8 over it (8 amber, 0 red)",
        "--binds=each-worker | 27 teams: 0 within the limit and 8 over it (5 amber, 3 red), 19 not known",
        "--binds=both | binding team averages and each worker",
        "--binds=average --policy=family-safeguarding-each-worker | 27 teams: 3 within the limit",
      })
  void takesAPolicy(String options, String expected) {
    Outcome outcome = Outcome.of(options.split(" ", -1));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().replaceAll("\\s+", " ")).contains(expected);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--limit=18 --policy=cambridgeshire-2019 | --policy and --limit exclude each other",
        "--limit-for=assessment=25 | --limit-for needs --limit",
        "--limit=18 --limit-for=other=9 --limit-for=other=8 | --limit-for gives other more than one limit",
        "--limit=18 --limit-for=assessment | must be such as assessment=25, was assessment",
        "--limit=18 --limit-for=fire=5 | must be one of front door",
        "--limit=0 | must be above 0, was 0",
        "--limit=-3 | must be above 0, was -3",
        "--limit=1e9 | was 1e9",
        "--policy=none | must be one of cambridgeshire-2019, family-safeguarding-average",
        "--binds=nobody | must be one of average, each-worker, both; was nobody",
        "--tolerance=ten | was ten",
        "--averages=a --averages=b | should be specified only once",
        "--rates=a --rates=b | should be specified only once",
        "--overdue-visits=a --overdue-visits=b | should be specified only once",
        "--overdue-visits | Missing required parameter for option '--overdue-visits'",
        "--statements=a | --statements needs --open-by-month",
        "--statements=a --rates=b | --statements needs --open-by-month",
        "--open-by-month | Missing required parameter for option '--open-by-month'",
        "--averages | Missing required parameter for option '--averages'",
        "--whistleblowing=a | --whistleblowing needs --as-at, the day asked about, such as --as-at=",
        "--inspections=a | --inspections needs --as-at",
        "--casework=a | --casework needs --as-at",
        "--workforce=a | --workforce needs --as-at",
        "--escalation=a --disagreements=b | --disagreements needs --as-at",
        "--disagreements=b --as-at=2025-03-31 | --disagreements needs --escalation",
        "--escalation-limit=20 | --escalation-limit and --bypass-by need --escalation",
        "--bypass-by=x | --escalation-limit and --bypass-by need --escalation",
        "--escalation=a --bypass-by= | --bypass-by: bypassBy: must not be blank",
        "--escalation=a --escalation-limit=0 | must be from 1 to 36525, was 0",
        "--as-at=today | must be a day of the calendar such as 2019-06-14, was today",
        "--as-at=1899-12-31 | must be from 1900-01-01 to 2200-12-31, was 1899-12-31",
        "--reporting-year=2024-25 | must be from 1900 to 2200, was 2024-25",
        "--publish-under=all | must be one of withhold-1-to-5, hospital-episode-statistics, round-10",
        "--respond-within=soon | must be a whole number such as 12",
        "--wrong | Unknown option: '--wrong'",
        "wrong | Unmatched argument",
      })
  void refusesWrongOptionsInOneLine(String options, String expected) {
    Outcome outcome = Outcome.of(options.split(" ", -1));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(expected).endsWith("; --help lists the options\n");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void helps() {
    Outcome outcome = Outcome.of("--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: committee-report ")
        .contains("--cases", "--supervise-every", "--open-by-month", "--rates")
        .contains("--overdue-visits=FILE", "overdue visits to children, one row a day and status")
        .contains("overdue visits: as_at, status, overdue, and approximate, note and paragraph")
        .contains("open by month: month, open_cases, and known_cause and paragraph")
        .contains("statements: words (as it was said), statement, from, to, and amount")
        .contains("A statement is one of: rose by more than, fell by more than, rose by, fell by,")
        .contains("6.3% of the")
        .contains("rates:    authority, counted, count, population, and count_to_nearest,")
        .contains(
            "population_to_nearest (1, 10, 100 or such;",
            "printed_rate, preferred_rate (per 10,000)")
        .contains("--neighbours=FOLDER", "figures.csv: indicator, period, code, count, population")
        .contains("--workforce=FOLDER", "retention.csv: scheme, payment_a_year, and paid_per")
        .contains(
            "A practitioner is one of: substance or alcohol misuse; domestic abuse (victims);")
        .contains(
            "--casework=FOLDER", "referrals.csv: child, received_on, decided_on, outcome, and")
        .contains("A destination is one of: social care assessment, child protection enquiry,")
        .contains("--recommendations=FILE", "--action-plan=FOLDER", "--as-at=DAY")
        .contains("recommendations: reference, recommendation, reported_on, status, and made_by")
        .contains(
            "indicators.csv: objective, indicator, unit, better, baseline_on, baseline, target")
        .contains("progress.csv: objective, reported_on, progress, and narrative, expected_on and")
        .contains("The status of a recommendation is one of: accepted, in progress,")
        .contains("Progress is one of: not begun, under way, reopened, delivered.")
        .contains("A unit is one of: number, share, rate per 10,000, average.")
        .contains("--averages", "--workers", "--policy", "--limit", "--limit-for", "--binds")
        .contains("has no column, on purpose", "Ofsted, other prescribed person.", "ungraded.")
        .contains("--publish-under", "--reporting-year", "--escalation-limit", "--bypass-by")
        .contains("--tolerance", "further columns are ignored", "wrong options");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void helpsWithTheFilesInTheOrderOfTheReport() {
    assertThat(Outcome.of("--help").out().lines().filter(line -> line.startsWith("      --")))
        .extracting(line -> line.strip().split("[= ]", -1)[0])
        .startsWith(
            "--averages",
            "--workers",
            "--cases",
            "--open-by-month",
            "--statements",
            "--casework",
            "--rates",
            "--neighbours",
            "--overdue-visits",
            "--workforce",
            "--recommendations",
            "--action-plan",
            "--whistleblowing",
            "--inspections",
            "--escalation",
            "--disagreements",
            "--as-at",
            "--supervise-every");
  }

  @ParameterizedTest
  @CsvSource({
    "averages, cambridgeshire-2019-06-14.csv",
    "workers, made-up-workers.csv",
    "cases, made-up-cases.csv",
    "open-by-month, cambridgeshire-open-cases-2018-19.csv",
    "rates, cambridgeshire-rates-2019.csv",
    "overdue-visits, cambridgeshire-overdue-visits-2019.csv"
  })
  void reportsOnTheUsersFileAlone(String which, String bundled, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), resource(bundled));
    Outcome outcome = Outcome.of("--" + which, file.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().contains("Teams' published averages"))
        .isEqualTo(which.equals("averages"));
    assertThat(outcome.out().contains("Workers' own caseloads, week"))
        .isEqualTo(which.equals("workers"));
    assertThat(outcome.out().contains("Open cases, week")).isEqualTo(which.equals("cases"));
    assertThat(outcome.out().contains("Children open to the service, by month"))
        .isEqualTo(which.equals("open-by-month"));
    assertThat(outcome.out().contains("Rates per 10,000 children"))
        .isEqualTo(which.equals("rates"));
    assertThat(outcome.out().contains("Overdue visits to children"))
        .isEqualTo(which.equals("overdue-visits"));
    // A user's own figures are theirs: neither the bundled source nor the mark of the made-up ones.
    assertThat(outcome.out())
        .contains("own.csv")
        .doesNotContain("Service Director report, 9 July 2019, paragraph 2.5", "MADE UP")
        .doesNotContain("Service Director report, 9 July 2019, paragraph 2.27")
        .doesNotContain("Service Director report, 9 July 2019, paragraphs 2.33")
        .doesNotContain("Service Director report, 9 July 2019, paragraphs 2.12");
  }

  @Test
  void reportsOnBothSeriesAndRatesOfAUser(@TempDir Path folder) throws IOException {
    Path open =
        Files.writeString(
            folder.resolve("open.csv"),
            """
            open_cases,month
            410,2024-05
            400,2024-04
            """);
    Path rates =
        Files.writeString(
            folder.resolve("rates.csv"),
            """
            authority,counted,count,population
            Rutland,children in care,40,8000
            """);
    Outcome outcome = Outcome.of("--rates=" + rates, "--open-by-month=" + open);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Figures: " + open + "\n", "Figures: " + rates + "\n")
        .contains("April 2024   400                -\nMay 2024     410       +10 (2.5%)\n")
        .contains("Rutland       40       8,000  50.0  35.7 to 68.1     none\n")
        .doesNotContain("Cambridgeshire", "MADE UP", "by the intervals:", "AGREE");
    assertThat(outcome.out().indexOf("Children open to the service, by month"))
        .isLessThan(outcome.out().indexOf("Rates per 10,000 children"));
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void reportsOnBothFilesOfAUser(@TempDir Path folder) throws IOException {
    Path averages =
        Files.writeString(folder.resolve("a.csv"), resource("cambridgeshire-2019-06-14.csv"));
    Path workers = Files.writeString(folder.resolve("w.csv"), resource("made-up-workers.csv"));
    Outcome outcome =
        Outcome.of("--averages=" + averages, "--workers=" + workers, "--policy=herefordshire-2012");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Teams' published averages")
        .contains("Workers' own caseloads")
        .doesNotContain("MADE UP");
  }

  @Test
  void reportsOnFamilySafeguardingWhereItIsAskedFor(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("a.csv"),
            "week_ending,team,team_kind,average_caseload\n2019-06-14,Fenland,other,15\n");

    assertThat(Outcome.of("--averages=" + own).out()).doesNotContain("Family Safeguarding");
    assertThat(Outcome.of("--averages=" + own, "--family-safeguarding").out().replace("\n", " "))
        .contains(
            "1 of 1 team would meet it already: Fenland (15). That goes by the printed figures");
  }

  @Test
  void tellsTheAverageFromTheHeaviestWorker(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("w.csv"),
            """
            week_ending,team,team_kind,worker,role,fte,cases,own_limit
            2019-06-14,Fenland,other,W01,,1,30,
            2019-06-14,Fenland,other,W02,,1,2,
            """);

    assertThat(Outcome.of("--workers=" + own, "--binds=each-worker").out())
        .contains("Average: 16.0 (32 ÷ 2), limit 20, gap -4, heaviest worker +10");
    assertThat(Outcome.of("--workers=" + own).out())
        .contains("Average: 16.0 (32 ÷ 2), limit 20, gap -4\n");
  }

  @Test
  void takesAFrequencyOfSupervision() {
    assertThat(Outcome.of("--supervise-every", "P12W").out())
        .contains("supervision of cases, due every 84 days: 0.0% (0 of 10)");
    assertThat(Outcome.of("--supervise-every", "P1Y2M1D").out())
        .contains("due every year and 2 months and 1 day");
    assertThat(Outcome.of("--supervise-every", "P1000000000Y").status()).isZero();
    assertThat(Outcome.of("--supervise-every", "28").err())
        .contains("must be such as P1M or P28D, was 28");
    Outcome never = Outcome.of("--supervise-every", "P0D");
    assertThat(never.status()).isEqualTo(2);
    assertThat(never.err())
        .isEqualTo("--supervise-every must be above 0, was P0D; --help lists the options\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(CommitteeReportTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  /** What stands under a heading. */
  private static String section(String report, String heading) {
    int begin = report.indexOf("\n" + heading + "\n");
    assertThat(begin).isNotNegative();
    int end = report.indexOf("\n\n\n", begin);
    return report.substring(begin, end < 0 ? report.length() : end);
  }
}
