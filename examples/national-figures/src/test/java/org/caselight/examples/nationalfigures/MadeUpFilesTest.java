package org.caselight.examples.nationalfigures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;

/**
 * The whole report on small made-up files, against a kept copy: among them a rate of an authority
 * and one of England that are wrong, one that only rounded inputs allow, one of a region that
 * agrees without one of its authorities, and every symbol.
 */
class MadeUpFilesTest {
  private static Path folder(String name) {
    URL url = Objects.requireNonNull(MadeUpFilesTest.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isAsItWas() throws IOException {
    Outcome outcome =
        Outcome.of("--data", folder("made-up").toString(), "--authority", "northbeck", "--verify");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo(Files.readString(folder("report.txt"), UTF_8));
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
    assertThat(outcome.status()).as("a figure of an authority differs").isEqualTo(1);
  }

  @Test
  void aSuppressedMonthIsAGapAndNamed() {
    Outcome outcome =
        Outcome.of("--data", folder("made-up").toString(), "--authority", "Southbeck, City of");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().replace("\n         ", " ").replaceAll(" +", " "))
        .contains("June 2018 c no number no number\n")
        .contains(
            "Gaps: June 2018 (c: withheld to protect the children counted): not taken for 0, and")
        .contains("Gaps: April 2016 to March 2018 (not in the folder): not taken for 0\n")
        .contains("April 2016 to March 2018: none, for they take two months or more of which there")
        .contains("A baseline without limits finds nothing: too few of its months have a number.")
        .contains("provisional, for that is fewer than 13");
  }

  @Test
  void anAuthorityWithoutNeighboursMonthsOrPopulation() {
    Outcome outcome = Outcome.of("--data", folder("made-up").toString(), "--authority", "903");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains(
            "Eastbeck, 2019-20\n",
            "Children:   no population of mid-2019 (not in the folder), so no rate of children in need",
            "Neighbours: none in the folder, so there is nobody like it to be held against\n",
            "months.csv has no row for Eastbeck in 2020: no referrals by month.\n");
    assertThat(
            Outcome.of(
                    "--data", folder("made-up").toString(), "--authority", "903", "--year", "2019")
                .out())
        .contains("Children:   no population of mid-2018 (x: not available), so no rate");
  }

  @Test
  void whereThereIsNoIntervalTheBestAndTheWorstQuarterStandOut() {
    assertThat(
            Outcome.of(
                    "--data", folder("made-up").toString(), "--authority", "902", "--year", "2020")
                .out())
        .contains(
            "- Turnover: 15.1%, worst of 2, in the worst quarter (band D).\n",
            "- Children in need: published for 2019, not for 2020.\n",
            "- * England of all its authorities; the Department prints 19.9% for agency workers",
            "- Sickness absence, no number in 2020 (low: rounds to 0, but is not 0).\n")
        .contains("Sickness absence  7 of 15,290.8    0.0%  ");
  }
}
