package org.caselight.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caselight.examples.yearlypack.EpisodesCsv;

/** Files of episodes as Spark's rows. */
final class EpisodeFiles {
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of("received", "decided", "started", "authorised", "opened", "closed", "seen");

  /**
   * Text in every column: what a day or a status is, {@link EpisodeRows} decides, which names the
   * column where Spark would print the whole row.
   */
  private static final StructType TEXT =
      EpisodesCsv.COLUMNS.stream()
          .reduce(
              new StructType(),
              (schema, name) -> schema.add(name, DataTypes.StringType),
              (one, other) -> other);

  private EpisodeFiles() {}

  /**
   * The rows of a file or folder. A row with more or fewer cells than the header, or a header that
   * is another, fails as soon as the rows are asked for: nothing is dropped in silence.
   *
   * @throws IllegalArgumentException if a column is missing
   */
  static Dataset<Row> read(SparkSession spark, FileFormat format, String path) {
    return switch (format) {
      case CSV ->
          spark
              .read()
              .schema(TEXT)
              .option("header", true)
              .option("enforceSchema", false)
              .option("mode", "FAILFAST")
              // A quote within quotes is doubled; a backslash is a backslash.
              .option("escape", "\"")
              .csv(path);
      case PARQUET -> withAllColumns(path, spark.read().parquet(path));
    };
  }

  private static Dataset<Row> withAllColumns(String path, Dataset<Row> rows) {
    ImmutableList<String> there = Arrays.stream(rows.columns()).collect(toImmutableList());
    ImmutableList<String> missing =
        EpisodesCsv.COLUMNS.stream()
            .filter(column -> !there.contains(column))
            .collect(toImmutableList());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          path
              + ": must have the columns "
              + String.join(", ", EpisodesCsv.COLUMNS)
              + "; not there: "
              + String.join(", ", missing));
    }
    return rows;
  }

  /** Writes rows as Parquet, days as dates. The folder must not be there yet. */
  static void writeParquet(Dataset<Row> rows, String folder) {
    rows.select(EpisodesCsv.COLUMNS.stream().map(EpisodeFiles::typed).toArray(Column[]::new))
        .write()
        .parquet(folder);
  }

  private static Column typed(String name) {
    return DAYS.contains(name)
        ? nullif(col(name).cast(DataTypes.StringType), lit("")).cast(DataTypes.DateType).as(name)
        : col(name);
  }
}
