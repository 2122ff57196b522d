package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command and its options. */
class YearlyPackReportTest {
  private static String kept() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(YearlyPackReportTest.class.getResourceAsStream("report.txt"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void isAsItWas() throws IOException {
    Outcome outcome = Outcome.of("--made-up", "20000", "--seed", "1");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo(kept());
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void isTheSameInEveryCountry() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Outcome.of("--made-up", "20000", "--seed", "1").out()).isEqualTo(kept());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aFileThatWasWrittenMakesTheSameReport(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("episodes.csv");
    assertThat(Outcome.of("--made-up", "20000", "--seed", "1", "--write", file.toString()))
        .isEqualTo(new Outcome(0, "", ""));
    Outcome outcome = Outcome.of("--file", file.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("\nRecords: ");
    assertThat(fromInShort(outcome.out())).isEqualTo(fromInShort(kept()));
  }

  private static String fromInShort(String report) {
    return report.substring(report.indexOf("In short"));
  }

  @Test
  void withoutOptionsItMakesAHundredThousandUp() {
    assertThat(Outcome.of().out())
        .startsWith("THE YEAR IN CHILDREN'S SERVICES, 2024-25\n")
        .contains("100000 referrals from\nseed 2025");
  }

  @Test
  void aFileThatCannotBeUsedIsToldInOneLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("episodes.csv");
    assertThat(Outcome.of("--file", file.toString()))
        .isEqualTo(new Outcome(1, "", file + ": no such file\n"));
    Files.writeString(file, "child,received\n", UTF_8);
    Outcome outcome = Outcome.of("--file", file.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(file + ":1: must begin with the header child,received,team,")
        .endsWith(", was child,received\n");
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(Outcome.of("--made-up", "1", "--write", folder.toString()).err())
        .startsWith(folder + ": cannot be written: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--year=25 | must be a year such as 2025, from 1990 to 2199, was 25",
        "--year=1989 | must be a year such as 2025, from 1990 to 2199, was 1989",
        "--year=2200 | must be a year such as 2025, from 1990 to 2199, was 2200",
        "--made-up=-1 | must be a whole number from 0 to 100000000, was -1",
        "--made-up=100000001 | must be a whole number from 0 to 100000000, was 100000001",
        "--made-up=many | must be a whole number from 0 to 100000000, was many",
        "--seed=x | must be a whole number such as 2025, was x",
        "--file=x --made-up=1 | --made-up cannot be given with --file",
        "--file=x --seed=1 | --seed cannot be given with --file",
        "--file=x --write=y | --write cannot be given with --file",
        "--wrong | Unknown option: '--wrong'",
      })
  void refusesWrongOptionsInOneLine(String options, String expected) {
    Outcome outcome = Outcome.of(options.split(" ", -1));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(expected).endsWith("; --help lists the options\n");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void yearsWithoutRecordsHaveAReportToo() {
    for (String year : new String[] {"1990", "2199"}) {
      Outcome outcome = Outcome.of("--made-up", "50", "--year", year);
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).contains("undefined (0 of 0)");
    }
    assertThat(Outcome.of("--made-up", "0").out()).contains("Left out: nothing.");
  }

  @Test
  void helps() {
    Outcome outcome = Outcome.of("--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: yearly-pack ")
        .contains("--file", "--made-up", "--seed", "--year", "--write", "wrong options")
        .contains("\n" + String.join(",", EpisodesCsv.COLUMNS) + "\n");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void helpSaysOfEveryColumnWhatItTakes() {
    String help = Outcome.of("--help").out();
    assertThat(help.replace('\n', ' '))
        .contains(
            " child: the child's pseudonym, never empty ",
            " outcome: what was decided on the referral: no-further-action, assessment, ",
            " status: the status in which the child then was: in-care, child-protection-plan, ",
            " opened: the first day in that status; empty where status is, and only there ");
    assertThat(EpisodesCsv.COLUMNS).allMatch(column -> help.contains("\n" + column + ": "));
  }

  @Test
  void theModuleNeedsWhatItSays() {
    assertThat(YearlyPackReport.class.getModule().getName())
        .isEqualTo("org.caselight.examples.yearlypack");
  }
}
