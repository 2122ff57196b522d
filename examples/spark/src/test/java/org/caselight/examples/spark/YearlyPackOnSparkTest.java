package org.caselight.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.examples.yearlypack.YearlyPackReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearlyPackOnSparkTest {
  private static final String HEADER = String.join(",", EpisodesCsv.COLUMNS) + "\n";

  private final Path folder;

  YearlyPackOnSparkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String textInMemory(Path named, int year) {
    return YearlyPackReport.ofFile(
        MadeUpEpisodes.of(3, 2_000).collect(YearlyPack.toPack(ReportingYear.ending(year))),
        named.toString());
  }

  @Test
  void printsWhatTheYearlyPackPrintsFromCsvAndParquet() {
    Path file = folder.resolve("episodes.csv");
    EpisodesCsv.write(file, MadeUpEpisodes.of(3, 2_000));
    Path parquet = folder.resolve("episodes.parquet");
    Outcome first =
        Outcome.of("--file", file.toString(), "--check", "--write-parquet", parquet.toString());
    assertThat(first.err()).startsWith("the same answer in memory: Spark ");
    assertThat(first.out()).isEqualTo(textInMemory(file, 2025));
    assertThat(first.status()).isZero();
    Outcome second = Outcome.of("--file", parquet.toString(), "--check", "--year", "2024");
    assertThat(second.err()).startsWith("the same answer in memory: Spark ");
    assertThat(second.out()).isEqualTo(textInMemory(parquet, 2024));
    assertThat(second.status()).isZero();
  }

  @Test
  void madeUpRecordsComeFromTheirSeed() {
    Outcome outcome = Outcome.of("--made-up", "500", "--seed", "8", "--master", "local[1]");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            YearlyPackReport.ofMadeUp(
                MadeUpEpisodes.of(8, 500).collect(YearlyPack.toPack(ReportingYear.ending(2025))),
                8,
                500));
    assertThat(outcome.status()).isZero();
  }

  @Test
  void aBadValueIsToldInOneLineWithFileLineColumnAndValue() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(
        file, HEADER + "C1,2024-04-01,East 01,,,,,,,,,\nC2,2024-04-02,East 01,,,31/4/24,,,,,,\n");
    Outcome outcome = Outcome.of("--file", file.toString());
    assertThat(outcome.err())
        .isEqualTo(
            file
                + ":3: decided: must be a day such as 2024-03-31, from 1900 to 2200, was"
                + " 31/4/24\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aBadValueInParquetIsToldInOneLineWithFileColumnAndValue() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, HEADER + "C1,2024-04-01,East 01,,,,,,adopted,2024-04-02,,\n");
    Path parquet = folder.resolve("bad.parquet");
    EpisodeFiles.writeParquet(
        EpisodeFiles.read(LocalSpark.session(), FileFormat.CSV, file.toString()),
        parquet.toString());
    Outcome outcome = Outcome.of("--file", parquet.toString());
    assertThat(outcome.err())
        .startsWith(parquet + ": status: must be one of in-care, ")
        .endsWith("; was adopted\n")
        .hasLineCount(1);
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aRowWithTooFewCellsIsToldInOneLine() throws IOException {
    Path file = folder.resolve("short.csv");
    Files.writeString(file, HEADER + "C1,2024-04-01,East 01,,,,,,,,,\nC2,2024-04-02\n");
    Outcome outcome = Outcome.of("--file", file.toString());
    assertThat(outcome.err()).isEqualTo(file + ":3: must have 12 fields, has 2\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotThereIsToldInOneLine() {
    Path file = folder.resolve("nowhere.csv");
    Outcome outcome = Outcome.of("--file", file.toString());
    assertThat(outcome.err()).contains("PATH_NOT_FOUND", file.toString()).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  private void assertWrong(String message, String... args) {
    Outcome outcome = Outcome.of(args);
    assertThat(outcome.err()).contains(message).endsWith("; --help lists the options\n");
    assertThat(outcome.err()).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void everyWrongOptionSaysWhatItTakes() {
    assertWrong("must be csv or parquet, was xlsx", "--file", "x", "--format", "xlsx");
    assertWrong("--format is needed: csv or parquet", "--file", "episodes.txt");
    assertWrong("must be a year such as 2025, from 1990 to 2199, was 1989", "--year", "1989");
    assertWrong("must be a year such as 2025, from 1990 to 2199, was next", "--year", "next");
    assertWrong("--made-up must be 0 or more, was -1", "--made-up", "-1");
    assertWrong(
        "--write-parquet must be a folder that is not there yet, was " + folder,
        "--write-parquet",
        folder.toString());
  }

  @Test
  void helpNamesEveryOption() {
    Outcome outcome = Outcome.of("--help");
    assertThat(outcome.out())
        .contains(
            "--file=FILE",
            "--format=FORMAT",
            "--made-up=COUNT",
            "--seed=NUMBER",
            "--year=YEAR",
            "--master=MASTER",
            "--write-parquet=FOLDER",
            "--check");
    assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(101));
    assertThat(outcome.status()).isZero();
  }
}
