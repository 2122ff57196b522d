package org.caselight.examples.dutyweek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program prints, and what it refuses. */
class DutyWeekTest {

  @Test
  void printsTheKeptReport() throws IOException {
    Outcome outcome = Outcome.of();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo(resource("report.txt"));
  }

  @Test
  void printsTheKeptListsOfOneTeam() throws IOException {
    Outcome outcome =
        Outcome.of("--list", "overdue-visits", "--list=no-worker", "--team", "Children's North");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo(resource("lists.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void printsTheSameInAnyLocaleAndTimeZone(String locale) throws IOException {
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Outcome.of().out()).isEqualTo(resource("report.txt"));
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void printsTheSameForTheSameSeedAndSomethingElseForAnother() {
    assertThat(Outcome.of("--seed=7").out()).isEqualTo(Outcome.of("--seed", "7").out());
    assertThat(Outcome.of("--seed=7").out()).isNotEqualTo(Outcome.of("--seed=8").out());
    assertThat(Outcome.of("--seed=2024", "--month=2024-05").out()).isEqualTo(Outcome.of().out());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05, Monday 3 June 2024",
    // A month that ends on a Sunday, and one that ends on a Monday.
    "2024-03, Monday 1 April 2024",
    "2024-09, Monday 7 October 2024",
    "2000-01, Monday 7 February 2000",
    "2099-12, Monday 4 January 2100"
  })
  void isReadOnTheMondayAfterTheMonth(String month, String monday) {
    Outcome outcome = Outcome.of("--month", month, "--seed=-1");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("THE WEEK IN CHILDREN'S SERVICES, " + monday + "\n\nMADE UP: ")
        .contains("from seed -1.");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void namesNobodyInTheReport() {
    assertThat(Outcome.of().out()).doesNotContainPattern("\\b[cx][0-9]{3,}|W[0-9]{3}");
    assertThat(Outcome.of("--list=no-worker").out()).containsPattern("\\bc[0-9]{5}");
  }

  @Test
  void namesEveryListThatTheReportMentions() {
    String names = Outcome.of("--lists").out();
    assertThat(names).startsWith("LISTS, Monday 3 June 2024\n\nMADE UP: ");
    Outcome.of()
        .out()
        .lines()
        .flatMap(
            line ->
                Pattern.compile("\\[([a-z0-9-]+)\\]")
                    .matcher(line)
                    .results()
                    .map(found -> found.group(1)))
        .forEach(name -> assertThat(names).contains("\n" + name + " "));
    assertThat(names.lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seed=x | must be a whole number such as 2024, was x",
        "--seed= | must be a whole number such as 2024, was ''",
        "--month=May | must be a month such as 2024-05, from 2000 to 2099, was May",
        "--month=1999-12 | from 2000 to 2099, was 1999-12",
        "--month=2100-01 | from 2000 to 2099, was 2100-01",
        "--month=2024-13 | from 2000 to 2099, was 2024-13",
        "--list=none | --list must be one of contacts, contacts-converted, referrals,",
        "--list=overdue-visits --list=none | data-issues; was none",
        "--team=Nowhere --list=no-worker | --team must be one of Front Door, Assessment North,",
        "--team=Disability | --team needs --list",
        "--team=Disability --lists | --team needs --list",
        "--seed=1 --seed=2 | should be specified only once",
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
        .startsWith("Usage: duty-week ")
        .contains("--seed", "--month", "--list", "--team", "--lists", "wrong options");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void theModuleNeedsWhatItSays() {
    assertThat(DutyWeek.class.getModule().getName()).isEqualTo("org.caselight.examples.dutyweek");
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource =
        Objects.requireNonNull(DutyWeekTest.class.getResourceAsStream(name), name)) {
      return new String(resource.readAllBytes(), UTF_8);
    }
  }
}
