package org.caselight.examples.committeereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of series that are short, long, broken up or without news. */
class OpenByMonthSectionTest {
  private final Path folder;

  OpenByMonthSectionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The report on rows of months and numbers. */
  private String report(String rows) throws IOException {
    Path file =
        Files.writeString(folder.resolve("in.csv"), "month,open_cases,known_cause\n" + rows);
    Outcome outcome = Outcome.of("--open-by-month", file.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    return outcome.out();
  }

  /** The report on numbers from April 2018 on, without known causes. */
  private String report(long... numbers) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      rows.append(YearMonth.of(2018, 4).plusMonths(i)).append(',').append(numbers[i]).append(",\n");
    }
    return report(rows.toString());
  }

  /** What is said of statements on months, in one line each. */
  private String said(String months, String statements) throws IOException {
    Path open = Files.writeString(folder.resolve("in.csv"), "month,open_cases\n" + months);
    Path said =
        Files.writeString(
            folder.resolve("said.csv"),
            "words,statement,from,to,amount,amount_to_nearest,paragraph\n" + statements);
    Outcome outcome =
        Outcome.of("--open-by-month", open.toString(), "--statements", said.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    assertThat(flat(outcome.out())).contains("What was said of these numbers in");
    return flat(outcome.out());
  }

  private static final String FIVE_MONTHS =
      "2018-12,200\n2019-01,200\n2019-02,220\n2019-03,210\n2019-05,0\n2019-06,5\n";

  @Test
  void statementsAreHeldAgainstTheNumbers() throws IOException {
    assertThat(
            said(
                FIVE_MONTHS,
                """
                up a lot,rose by more than,2018-12,2019-02,20,,
                up,ROSE BY MORE THAN,2018-12,2019-02,19.5,,7
                down,fell by more than,2019-02,2019-03,10,,
                about 30,rose by,2019-01,2019-02,30,10,
                about 20,rose by,2019-01,2019-02,20,10,
                a tenth,rose by,2019-01,2019-02,10%,,
                a twentieth,fell by,2019-02,2019-03,4.5%,,
                by ten,fell by,2019-02,2019-03,10,,
                unchanged,rose by,2018-12,2019-01,0,,
                gone,fell by,2019-03,2019-05,100%,,
                """))
        .contains("Said: \"up a lot\": does not agree, rose by 20 (10.0%) Said:")
        .contains("Said: \"up\" (paragraph 7): agrees, rose by 20 (10.0%) Said:")
        .contains("Said: \"down\": does not agree, fell by 10 (4.5%) Said:")
        .contains("Said: \"about 30\": does not agree, rose by 20 (10.0%) Said:")
        .contains("Said: \"about 20\": agrees, rose by 20 (10.0%) Said:")
        .contains("Said: \"a tenth\": agrees, rose by 20 (10.0%) Said:")
        .contains("Said: \"a twentieth\": agrees, fell by 10 (4.55%) Said:")
        .contains("Said: \"by ten\": agrees, fell by 10 (4.5%) Said:")
        .contains("Said: \"unchanged\": agrees, no change Said:")
        .contains("Said: \"gone\": agrees, fell by 210 (100.0%) Any such number");
  }

  @Test
  void theFirstRiseOrFallIsTold() throws IOException {
    assertThat(
            said(
                FIVE_MONTHS,
                """
                fell in March,first fell,2018-12,2019-03,,,
                rose in January,first rose,2018-12,2019-01,,,
                rose in March,first rose,2018-12,2019-03,,,
                fell in April,first fell,2019-03,2019-04,,,
                """))
        .contains(
            "\"fell in March\": agrees, March 2019 is the first, 10 below February 2019 Said:")
        .contains(
            "\"rose in January\": does not agree, February 2019 is only the first, 20 above January"
                + " 2019 Said:")
        .contains(
            "\"rose in March\": does not agree, February 2019 is already 20 above January 2019 Said:")
        .contains("\"fell in April\": cannot be told, no number for April 2019 Any");
    assertThat(said("2018-12,1\n2019-01,2\n", "fell,first fell,2018-12,2019-01,,,\n"))
        .contains(
            "\"fell\": does not agree, no month up to January 2019 is below the month before it Any");
  }

  @Test
  void whatCannotBeToldIsNotGuessed() throws IOException {
    assertThat(
            said(
                FIVE_MONTHS,
                """
                from nothing,rose by,2019-05,2019-06,5%,,
                over a gap,rose by,2019-04,2019-06,5,,
                outside,rose by,2017-01,2019-07,5,,
                from nothing,rose by,2019-05,2019-06,5,,
                """))
        .contains("\"from nothing\": cannot be told, for the number of May 2019 is 0 Said:")
        .contains("\"over a gap\": cannot be told, no number for April 2019 Said:")
        .contains("\"outside\": cannot be told, no number for January 2017, July 2019 Said:")
        .contains("\"from nothing\": agrees, rose by 5 Any");
  }

  private static String flat(String report) {
    return report.replaceAll("\\s+", " ");
  }

  @Test
  void oneMonthHasNoLimits() throws IOException {
    assertThat(report(410))
        .contains("Limits:  none, for they take two months or more\n")
        .contains("Month       Open  On month before  Signal\nApril 2018   410                -\n")
        .contains("Whether anything changed cannot be told from one month.\n")
        .doesNotContain("No signal:", "Signals:", "provisional", "Gaps:");
  }

  @Test
  void twoMonthsHaveLimits() throws IOException {
    assertThat(report(410, 400))
        .contains("Limits:  378.4 to 431.6, mean 405.0, set by 2 months, April 2018 to May 2018;")
        .contains("No signal: chance alone may explain every month.\n");
  }

  @Test
  void limitsAreProvisionalBelow13Months() throws IOException {
    assertThat(flat(report(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12)))
        .contains(
            "set by 12 months, April 2018 to March 2019; provisional, for that is fewer than 13")
        .doesNotContain("On year before");
    assertThat(report(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10))
        .contains("set by 13 months, April 2018 to April 2019\n")
        .contains("No signal: chance alone may explain every month.\n")
        .doesNotContain("provisional");
  }

  @Test
  void aSecondYearIsHeldAgainstTheFirst() throws IOException {
    assertThat(report(10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 11))
        .contains("Month           Open  On month before  On year before  Signal\n")
        .contains("March 2019        12       +2 (20.0%)               -\n")
        .contains("April 2019        11       -1 (-8.3%)      +1 (10.0%)\n");
  }

  @Test
  void aMonthAYearBeforeIsEnoughWhateverIsBetween() throws IOException {
    assertThat(report("2018-04,0,\n2019-04,5,\n"))
        .contains("On year before")
        .contains("April 2019     5                -              +5\n");
  }

  @Test
  void allMonthsEqual() throws IOException {
    assertThat(report(410, 410, 410, 410, 410, 410, 410, 410))
        .contains("Limits:  410.0 to 410.0, mean 410.0, set by 8 months,")
        .contains("May 2018         410         0 (0.0%)\n")
        .contains("No signal: chance alone may explain every month.\n");
  }

  @Test
  void nothingAtAll() throws IOException {
    assertThat(report(0, 0, 0))
        .contains(
            "Limits:  0.0 to 0.0, mean 0.0, set by 3 months,",
            "May 2018       0                0\n");
  }

  @Test
  void aLimitBelowNoughtSaysThatNoNumberIs() throws IOException {
    assertThat(report(0, 10, 0)).contains(", mean 3.3 (no number can be below 0), set by 3 months");
    assertThat(report(410, 400)).doesNotContain("no number can be below 0");
  }

  @Test
  void gapsAreNamedAndNotFilledIn() throws IOException {
    String report = report("2018-09,430,\n2018-04,410,\n2018-06,420,\n");
    assertThat(report)
        .contains("Gaps:    no number for May 2018, July 2018, August 2018; not taken for 0,")
        .contains("April 2018       410                -\n")
        .contains("June 2018        420                -\n")
        .contains("September 2018   430                -\n")
        .contains("set by 3 months, April 2018 to September 2018;")
        .doesNotContain("May 2018    ");
  }

  @Test
  void manyGapsAreCounted() throws IOException {
    assertThat(report("2018-04,410,\n2018-11,420,\n"))
        .contains(
            "no number for May 2018 to October 2018; not taken for 0, and the months on either");
    StringBuilder everySecond = new StringBuilder();
    for (int i = 0; i <= 12; i += 2) {
      everySecond.append(YearMonth.of(2018, 4).plusMonths(i)).append(",410,\n");
    }
    assertThat(report(everySecond.toString()))
        .contains(
            "no number for May 2018, July 2018, September 2018, November 2018, January 2019, March")
        .contains("set by 7 months, April 2018 to April 2019;");
    assertThat(report(everySecond + "2019-06,410,\n"))
        .contains(
            "no number for 7 months, the first May 2018, the last May 2019; not taken for 0,");
    // A year mistyped is plain to see.
    assertThat(report("0218-04,410,\n2018-04,420,\n"))
        .contains("no number for May 0218 to March 2018; not taken for 0,");
  }

  @Test
  void aTrendIsRisingAndNotHigh() throws IOException {
    String report = report(9, 1, 2, 3, 4, 5, 6, 7, 1);
    assertThat(report)
        .contains("April 2018         9                -\n")
        .contains("May 2018           1      -8 (-88.9%)  in a rise\n")
        .contains("November 2018      7       +1 (16.7%)  in a rise\n")
        .contains("December 2018      1      -6 (-85.7%)\n");
    assertThat(flat(report))
        .contains(
            "Signals: - May 2018 to November 2018: each one of 7 successive rising values, 2018-05 to"
                + " 2018-11. Any");
    assertThat(report(9, 1, 2, 3, 4, 5, 6, 1))
        .doesNotContain("in a rise", "rising")
        .contains("No signal:");
    assertThat(report(1, 9, 8, 7, 6, 5, 4, 3, 9))
        .contains("August 2018        6      -1 (-14.3%)  in a fall\n");
  }

  @Test
  void aNumberOutsideTheLimitsIsToldWithItsCause() throws IOException {
    assertThat(
            report(
                """
                2018-04,100,
                2018-05,110,
                2018-06,100,counted anew
                2018-07,110,
                2018-08,100,
                2018-09,110,
                2018-10,100,
                2018-11,170,the police notified otherwise.
                2018-12,110,
                2019-01,100,
                2019-02,110,
                2019-03,100,
                2019-04,110,
                2019-05,100,
                """))
        .contains(
            "set by 14 months, April 2018 to May 2019, without 1 change out\n         of proportion\n")
        .contains("November 2018    170      +70 (70.0%)               -  above the limits\n")
        .contains(
            """
            Signals:
            - November 2018: above the upper limit of 147. Known cause: the police notified otherwise.

            Known causes where there is no signal:
            - June 2018: counted anew

            """);
  }

  @Test
  void monthsOutsideTheLimitsAreToldTogether() throws IOException {
    assertThat(flat(report(10, 11, 10, 11, 10, 40, 11, 10, 11)))
        .contains("without 2 changes out of proportion; provisional")
        .contains(
            "Signals: - 8 months, the first April 2018, the last December 2018: each below the lower"
                + " limit of 11.1. - September 2018: above the upper limit of 16.4. Any");
  }

  @Test
  void aRunOnOneSideOfTheMean() throws IOException {
    String report = report(30, 10, 30, 10, 19, 17, 19, 17, 19, 17, 19, 30, 10, 30);
    assertThat(report)
        .contains("June 2018         30     +20 (200.0%)               -\n")
        .contains("July 2018         10     -20 (-66.7%)               -  below the mean\n")
        .contains("February 2019     19       +2 (11.8%)               -  below the mean\n")
        .doesNotContain("provisional");
    assertThat(flat(report))
        .contains(
            "- July 2018 to February 2019: each one of 8 successive values below the mean of 19.8,"
                + " 2018-07 to 2019-02. Any");
  }
}
