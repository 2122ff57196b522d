package org.caselight.examples.nationalfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.examples.plaintext.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command and its options. */
class NationalFiguresTest {
  @Test
  void withoutAFolderItSaysWhereThePublicGetsTheFiles() {
    Outcome outcome = Outcome.of("--verify");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("--data FOLDER is needed, a folder with the CSV files that the Department")
        .contains(
            "explore-education-statistics.service.gov.uk",
            "\"Children in need\"",
            "\"Children looked after in England including adoptions\"",
            "\"Children's social work workforce\"",
            "\"Children's services statistical neighbour benchmarking tool\"");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--data=none-such | --data must be a folder, was none-such",
        "--year=2019 | --year needs --authority",
        "--year=19 | must be a year such as 2019, from 1990 to 2199, was 19",
        "--year=1989 | from 1990 to 2199, was 1989",
        "--neighbours=mode | must be mean or median, was mode",
        "--neighbours=median | --neighbours needs --authority",
        "--wrong | Unknown option: '--wrong'",
      })
  void refusesWrongOptionsInOneLine(String option, String expected) {
    Outcome outcome = Outcome.of(option);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(expected).endsWith("; --help lists the options\n");
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void aFolderWithoutFiles(@TempDir Path folder) {
    Outcome outcome = Outcome.of("--data", folder.toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("--data must be a folder with CSV files, and there is none in ");
  }

  @Test
  void anAuthorityThatIsNone(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("assessments.csv"),
        """
        time_period,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name,category,\
        Assessments_completed,Assessments_completed_rate
        2019,Local authority,E1,,901,E06000901,Northbeck,Duration of assessment,1,x
        2019,Local authority,E1,,902,E06000902,Twinbeck,Duration of assessment,1,x
        2019,Local authority,E1,,903,E06000903,Twinbeck,Duration of assessment,1,x
        """);
    assertThat(Outcome.of("--data", folder.toString(), "--authority", "Essex"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "--authority: Essex is no authority in these files; --help lists the options\n"));
    assertThat(Outcome.of("--data", folder.toString(), "--authority", "north").err())
        .startsWith("--authority: north is no authority in these files; they have Northbeck;");
    assertThat(Outcome.of("--data", folder.toString(), "--authority", "Nortbeck").err())
        .startsWith("--authority: Nortbeck is no authority in these files; they have Northbeck;");
    assertThat(Outcome.of("--data", folder.toString(), "--authority", "City of Northbeck").err())
        .contains("they have Northbeck;");
    assertThat(Outcome.of("--data", folder.toString(), "--authority", "Twinbeck").err())
        .startsWith("--authority: Twinbeck is the name of several: 902, 903;");
  }

  @Test
  void helps() {
    Outcome outcome = Outcome.of("--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: national-figures ")
        .contains("--data", "--authority", "--year", "--neighbours", "--verify", "wrong options");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= TextReport.WIDTH);
  }

  @Test
  void theModuleNeedsWhatItSays() {
    assertThat(NationalFigures.class.getModule().getName())
        .isEqualTo("org.caselight.examples.nationalfigures");
  }
}
