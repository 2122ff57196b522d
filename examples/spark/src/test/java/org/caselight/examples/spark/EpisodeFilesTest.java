package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.caselight.examples.yearlypack.YearlyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EpisodeFilesTest {
  private static final ReportingYear YEAR = ReportingYear.ending(2025);
  private static final String HEADER = String.join(",", EpisodesCsv.COLUMNS) + "\n";
  private static final String ROW = "C1,2024-04-01,East 01,W1,assessment,2024-04-02,,,,,,\n";

  private final Path folder;

  EpisodeFilesTest(@TempDir Path folder) {
    this.folder = folder;
    EpisodesCsv.write(folder.resolve("episodes.csv"), MadeUpEpisodes.of(5, 4_000));
    EpisodeFiles.writeParquet(rows(FileFormat.CSV), folder.resolve("episodes.parquet").toString());
  }

  private Dataset<Row> rows(FileFormat format) {
    return rows(format, folder.resolve("episodes." + format.label()));
  }

  private static Dataset<Row> rows(FileFormat format, Path path) {
    return EpisodeFiles.read(LocalSpark.session(), format, path.toString());
  }

  private YearlyPack inMemory() {
    return inMemory(folder.resolve("episodes.csv"));
  }

  private static YearlyPack inMemory(Path file) {
    try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
      return episodes.collect(YearlyPack.toPack(YEAR));
    }
  }

  private static YearlyPack onSpark(Dataset<Row> rows) {
    return YearlyPackOnSpark.pack(rows, YEAR);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(Files.createTempDirectory(folder, "own").resolve("file.csv"), content);
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void howeverTheRowsAreCutTheAnswerIsThatInMemory(FileFormat format) {
    Dataset<Row> rows = rows(format);
    assertThat(onSpark(rows.coalesce(1))).isEqualTo(inMemory());
    assertThat(onSpark(rows.repartition(7))).isEqualTo(inMemory());
    // More pieces than rows in some of them.
    assertThat(onSpark(rows.limit(5).repartition(7))).isEqualTo(onSpark(rows.limit(5)));
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void inWhateverOrderTheRowsComeTheAnswerIsThatInMemory(FileFormat format) {
    assertThat(onSpark(rows(format).orderBy(rand(1)))).isEqualTo(inMemory());
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void everyEpisodeIsReadAsItWas(FileFormat format) {
    EpisodeRows episodes = new EpisodeRows();
    assertThat(rows(format).collectAsList().stream().map(episodes::episode))
        .containsExactlyInAnyOrderElementsOf(
            MadeUpEpisodes.of(5, 4_000).collect(toImmutableList()));
  }

  @Test
  void parquetHoldsDaysAsDates() {
    Dataset<Row> rows = rows(FileFormat.PARQUET);
    assertThat(rows.columns()).containsExactlyElementsOf(EpisodesCsv.COLUMNS);
    for (String day :
        ImmutableList.of(
            "received", "decided", "started", "authorised", "opened", "closed", "seen")) {
      assertThat(rows.schema().apply(day).dataType()).isEqualTo(DataTypes.DateType);
    }
  }

  @Test
  void aFileOfNoRecordsIsAPackOfNothing() throws IOException {
    Path empty = file(HEADER);
    YearlyPack pack = onSpark(rows(FileFormat.CSV, empty));
    assertThat(pack).isEqualTo(inMemory(empty));
    assertThat(pack.reReferrals().share().figure().whole()).isZero();
    Path parquet = folder.resolve("empty.parquet");
    EpisodeFiles.writeParquet(rows(FileFormat.CSV, empty), parquet.toString());
    assertThat(onSpark(rows(FileFormat.PARQUET, parquet))).isEqualTo(pack);
  }

  @Test
  void quotesLineEndsAndForeignLettersAreReadAsInMemory() throws IOException {
    Path file =
        file(
            ("\uFEFF"
                    + HEADER
                    + "\n"
                    + ROW.replace("East 01", "\"East, \"\"new\"\" \\ Élan\"")
                    + ROW.replace("W1", "\"\"")
                    + ROW.stripTrailing())
                .replace("\n", "\r\n"));
    try (Stream<Episode> episodes = EpisodesCsv.read(file)) {
      EpisodeRows rows = new EpisodeRows();
      assertThat(rows(FileFormat.CSV, file).collectAsList().stream().map(rows::episode))
          .hasSize(3)
          .containsExactlyElementsOf(episodes.collect(toImmutableList()));
    }
  }

  @Test
  void aRowWithTooFewOrTooManyCellsFails() throws IOException {
    for (String row : ImmutableList.of("C2,2024-04-01,East 01\n", ROW.replace("\n", ",\n"))) {
      Path file = file(HEADER + ROW + row + ROW);
      assertThatThrownBy(() -> onSpark(rows(FileFormat.CSV, file)))
          .hasStackTraceContaining("MALFORMED_RECORD_IN_PARSING");
    }
  }

  @Test
  void aRowBrokenWithinQuotesFails() throws IOException {
    Path file = file(HEADER + ROW.replace("East 01", "\"East\n01\"") + ROW);
    assertThatThrownBy(() -> onSpark(rows(FileFormat.CSV, file)))
        .hasStackTraceContaining("MALFORMED_RECORD_IN_PARSING");
  }

  @Test
  void columnsInAnotherOrderFailInACsvFile() throws IOException {
    Path file = file(HEADER.replace("child,received", "received,child") + ROW);
    assertThatThrownBy(() -> onSpark(rows(FileFormat.CSV, file)))
        .hasStackTraceContaining("CSV header does not conform to the schema");
  }

  @Test
  void columnsMissingInParquetAreNamed() {
    Path path = folder.resolve("narrow.parquet");
    rows(FileFormat.PARQUET).drop("team", "seen").limit(3).write().parquet(path.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows(FileFormat.PARQUET, path))
        .withMessage(
            path
                + ": must have the columns child, received, team, worker, outcome, decided, started,"
                + " authorised, status, opened, closed, seen; not there: team, seen");
  }

  @Test
  void aFolderIsNotWrittenOver() {
    String there = folder.resolve("episodes.parquet").toString();
    assertThatThrownBy(() -> EpisodeFiles.writeParquet(rows(FileFormat.CSV), there))
        .hasMessageContaining("PATH_ALREADY_EXISTS");
  }
}
