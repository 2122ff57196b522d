package org.caselight.examples.nationalfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Department's own files, where they are at hand. */
class PublishedFilesTest {
  /** What was printed, by the options: reading the files takes longer than anything else. */
  private static final Map<List<String>, String> PAGES = new HashMap<>();

  private static Outcome run(String... options) {
    String shared = System.getProperty("caselight.shared", "");
    assumeFalse(shared.isEmpty(), "caselight.shared names no folder with the published files");
    String[] all = new String[options.length + 2];
    all[0] = "--data";
    all[1] = Path.of(shared, "data").toString();
    System.arraycopy(options, 0, all, 2, options.length);
    Outcome outcome = Outcome.of(all);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome;
  }

  @Test
  void everyFileIsKnownByItsColumns() {
    assertThat(run().out().replace("\n  ", " "))
        .contains(
            "children in need: 1,967 rows, 2013 to 2024\n",
            "referrals and re-referrals: 1,967 rows, 2013 to 2024\n",
            "assessments completed: 1,803 rows, 2014 to 2024\n",
            "referrals by month: 1,967 rows, 2013 to 2024\n",
            "children looked after: 2,505 rows, 2021 to 2025\n",
            "social work workforce: 1,463 rows, 2017 to 2025\n",
            "population aged 0 to 17: 1,967 rows, 2012 to 2023\n",
            "statistical neighbours: 153 rows\n",
            "cin_census_checks.csv: none of the tables read here, and skipped\n");
  }

  /** Counts of the Department's figures are exact, and so is what is computed from them. */
  @Test
  void everyFigureOfALocalAuthorityIsEqualOrInsideWhatItsInputsAllow() {
    String out = run("--verify").out();
    assertThat(out.replace("\n                     ", " "))
        .contains(
            "Local authorities:   44,542 figures checked: 44,044 equal, 498 inside what rounded inputs"
                + " allow, 0 differ; 817 could not be checked.\n",
            "Regions and England: 3,587 figures checked: 3,354 equal, 196 inside what rounded inputs"
                + " allow, 37 without some authorities, 0 differ; 1 could not be checked.\n");
    assertThat(out.lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "Anypoint_episodes_rate 1,796 1,796 0 0 27",
            "Started_child_rate 1,795 1,795 0 0 28",
            "Ended_child_rate 1,791 1,791 0 0 32",
            "At31_episodes_rate 1,793 1,793 0 0 30",
            "Awaiting_assessment_rate 1,746 1,746 0 0 77",
            "Referrals_rate 1,794 1,794 0 0 29",
            "Re_referrals_percent 1,795 1,795 0 0 28",
            "No_Further_Action_percent 1,729 1,729 0 0 94",
            "Assessments_completed_rate 1,648 1,648 0 0 23",
            "Referrals, of the months 1,785 1,785 0 0 38",
            "looked after on 31 March 755 755 0 0 20",
            "turnover_rate_headcount 1,347 1,347 0 0 8",
            "turnover_rate_fte 1,345 1,234 111 0 10",
            "caseload_fte 1,350 1,320 30 0 5",
            "absence_rate_fte 1,339 1,331 8 0 16");
    assertThat(out)
        .contains("Of local authorities: nothing.\n\nOf regions and England: nothing.\n")
        .contains("vacancy_agency_cover_rate_fte       69.2      53.1  without Birmingham (u)\n");
  }

  @Test
  void theBaselineDecidesWhatJanuary2019Was() {
    assertThat(run("--authority", "Cambridgeshire", "--year", "2019").out())
        .contains(
            "January 2019          655  ABOVE the limits         as usual\n",
            """
            January 2019: 655 referrals. By the two years before it, April 2016 to March 2018, that is above the
            upper limit of 607: chance alone would hardly bring such a month. By April 2017 to March 2019, which
            it is a part of itself, it is inside, the upper limit being 701.9.
            """)
        .contains("The baseline decides. ")
        .contains("Children:   132,668 aged 0 to 17 in the middle of 2018")
        .contains("Neighbours: Oxfordshire; Hertfordshire; Buckinghamshire; ");
  }

  /** The three-digit code stays when councils merge, are renamed or change their kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "St. Helens | 2019 | St. Helens (342, E08000013)",
        "st helens  | 2019 | St. Helens (342, E08000013)",
        "E10000027  | 2019 | Somerset (933, E06000066)",
        "815        | 2020 | North Yorkshire (815, E06000065)",
        "Dorset     | 2018 | Dorset (835, E10000009)",
        "Dorset     | 2022 | Dorset (838, E06000059)",
      })
  void anAuthorityByAnyOfItsNames(String name, String year, String expected) {
    assertThat(run("--authority", name, "--year", year).out())
        .contains("Authority:  " + expected + "\n");
  }

  @Test
  void aSuppressedMonthIsAGap() {
    assertThat(
            run("--authority", "Rutland", "--year", "2022")
                .out()
                .replace("\n         ", " ")
                .replaceAll(" +", " "))
        .contains(
            "Gaps: September 2021 and January 2022 (c: withheld to protect the children counted):"
                + " not taken for 0, and the months on either side are taken as next to each other\n")
        .contains("September 2021 c no number no number\n");
  }

  /** On one line, with single blanks. */
  private static String flat(String out) {
    return out.replaceAll("\\s+", " ");
  }

  private static String page(String... options) {
    return PAGES.computeIfAbsent(List.of(options), any -> flat(run(options).out()));
  }

  /** Means, pooled figures, ranks and gaps were computed apart from this library. */
  @Test
  void cambridgeshireBesideItsNeighbours() {
    assertThat(page("--authority", "Cambridgeshire", "--year", "2024"))
        .contains(
            "In need at 31 March 3,236 of 139,191 232.5 224.5 to 240.6 276.6 237.4 333.0* ",
            "Became in need 3,615 of 139,191 259.7 251.3 to 268.3 245.7 188.4 299.0* ",
            "Referrals 7,044 of 139,191 506.1 494.3 to 518.0 406.4 331.6 505.7* ",
            "Re-referrals 2,127 of 7,044 30.2% 29.1% to 31.3% 19.3% 20.6% 21.5%* ",
            "No further action 1,185 of 7,044 16.8% 16.0% to 17.7% 3.1% 7.7% 6.0%* ",
            "In care at 31 March 631 of 140,070 45 42 to 49 51 50 69 ",
            "Left care 234 of 140,070 17 15 to 19 21 19 28 ",
            "Turnover 26.9 of 228.9 11.8% 15.8% 13.5% 13.9% ",
            "Sickness absence 1,276.1 of 58,140.6 2.2% 3.2% 2.7% 3.4% ",
            "Average caseload 2,363 ÷ 137.7 17.2 15.4 14.6 15.4 ")
        .contains(
            "In need at 31 March 9 of 10 lower 615 fewer children 10th lowest of 152 ",
            "Ceased to be in need 9 of 10 similar 99 fewer children 42nd lowest of 152 ",
            "Re-referrals 9 of 10 worse 767 more re-referrals 5th worst of 149; band D ",
            "No further action 8 of 10 higher 967 more such referrals 10th highest of 145 ",
            "Turnover 10 of 10 (below) 9.2 fewer FTE leaving 47th best of 149; band B ",
            "Vacancies 10 of 10 (above) 8.6 more FTE vacant 76th best of 151; band B ",
            "Average caseload 10 of 10 (above) 237 more cases 34th worst of 150; band D ")
        .contains(
            "- No further action: 16.8%, clearly higher than the neighbours' mean of 3.1%: 967 more"
                + " such referrals than at that mean.",
            "- Re-referrals: 30.2%, clearly worse (higher) than the neighbours' mean of 19.3%: ",
            "The neighbours' mean is without Hampshire (u: unreliable) in: in need at 31 March, ",
            "* England without Hampshire (u: unreliable); the Department prints 332.9 for in need at"
                + " 31 March (here 333.0), 306.3 for became in need (here 299.0) and ")
        .contains(
            "- In need at 31 March, 2013 to 2024: from 205.2 to 232.5; up in 6 and down in 5 of 11"
                + " years; highest 2018 (258.9), lowest 2021 (196.6). 2024 on 2023: up 23.4. The"
                + " neighbours' mean went from 301.7 in 2023 to 276.6 (over the 9 with both years), moved"
                + " most by West Berkshire -14.0 and South Gloucestershire -5.0.");
  }

  @Test
  void theMedianInsteadOfTheMean() {
    assertThat(page("--authority", "E10000003", "--year", "2019", "--neighbours", "median"))
        .contains(
            "Neighbours: the median of those that have a figure, this authority never among them.",
            "In need at 31 March 3,388 of 132,668 255.4 246.8 to 264.1 296.4 248.2* 339.5* ",
            "In need at 31 March 10 of 10 lower 544 fewer children 18th lowest of 149 ",
            "Re-referrals 10 of 10 better 344 fewer re-referrals 71st best of 151; band B ",
            "Vacancies 10 of 10 (below) 11.2 fewer FTE vacant 69th worst of 150; band C ",
            "- Children looked after: published for 2021 to 2025, not for 2019.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hackney | 2022 | (x: not available): in need at 31 March, became in need, ceased to be in"
            + " need, referrals, re-referrals and no further action.",
        "Hackney | 2022 | In need at 31 March x and 55,760 x 456.3 436.3* 342.7* ",
        "Hackney | 2022 | no number in 2021 and 2022 (x: not available)",
        "Isles of Scilly | 2017 | (c: withheld to protect the children counted): became in need,"
            + " referrals and sickness absence.",
        "Isles of Scilly | 2017 | Re-referrals 10 of 10 (below) - best of 152; band A ",
        "Isles of Scilly | 2017 | without interval and gap: re-referrals and no further action.",
        "Isles of Scilly | 2017 | Ceased to be in need 10 of 10 similar 1 more child 64th lowest",
        "Herefordshire, County of | 2024 | (u: unreliable): referrals, re-referrals and no further"
            + " action.",
        "Herefordshire, County of | 2024 | No month of the year has a number: there is nothing to judge",
        "Herefordshire, County of | 2024 | Vacancies 10 of 10 (above) 64.5 more FTE vacant 3rd"
            + " worst of 151; band D ",
        "Bournemouth | 2018 | no population of mid-2017 (x: not available)",
        "Bournemouth | 2018 | In need at 31 March 1,094 and x x - 321.5* 345.6* ",
        "Bournemouth | 2018 | Turnover: the Department prints 18.8%; the numbers that it prints give"
            + " 18.9%.",
        "Bournemouth | 2018 | The folder has no neighbours of this authority",
        "Kingston upon Thames | 2024 | without Richmond upon Thames (in one return with the authority"
            + " itself) in: turnover, ",
        "Kingston upon Thames | 2024 | Kingston upon Thames / Richmond upon Thames, and one figure"
            + " of both: turnover, ",
        "Kingston upon Thames | 2024 | Sickness absence 9 of 10 (below) 537 fewer days lost 3rd best"
            + " of 148; band A ",
        "Bournemouth, Christchurch and Poole | 2018 | and so no comparison (no row for 2018): ",
        "Buckinghamshire | 2021 | In need at 31 March, 2013 to 2024: ",
        "Cambridgeshire | 2030 | Social work workforce: published for 2017 to 2025, not for 2030.",
      })
  void whatIsNotThereIsSaid(String name, String year, String expected) {
    assertThat(page("--authority", name, "--year", year)).contains(expected);
  }
}
