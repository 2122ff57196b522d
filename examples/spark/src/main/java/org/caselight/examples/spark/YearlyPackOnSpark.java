package org.caselight.examples.spark;

import static java.util.stream.Collectors.mapping;

import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import com.google.common.base.Throwables;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.Terminal;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.examples.yearlypack.Episode;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import org.caselight.examples.yearlypack.YearlyPack;
import org.caselight.examples.yearlypack.YearlyPackReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints the yearly pack of a file, computed by Spark with the collector of the yearly pack. */
@Command(
    name = "yearly-pack-on-spark",
    description = {
      "Computes the indicators of a year with Spark, from a CSV or Parquet file of referrals and what"
          + " came of them, or from made-up ones, and prints what the example yearly-pack prints.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = TextReport.WIDTH,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the pack was printed",
      "1:the file could not be read, or with --check the answers differ",
      "2:wrong options"
    })
public final class YearlyPackOnSpark implements Callable<Integer> {
  private static final int PRINTED = 0;
  private static final int SOMETHING_AMISS = 1;

  private static final String MASTER = "spark.master";
  private static final String LOCAL = "local";

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "the file, or a folder of files of one format, wherever Spark can read it; made-up records"
              + " if not given")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv or parquet; by the end of the name if not given")
  private Optional<FileFormat> format = Optional.empty();

  @Option(
      names = "--made-up",
      paramLabel = "COUNT",
      description = "without --file: how many records are made up; 100000 if not given")
  private long count = 100_000;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "without --file: from which number they are made up; 2025 if not given")
  private long seed = 2025;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "the reporting year by the year it ends in, 2025 for April 2024 to March 2025; 2025 if not"
              + " given")
  private int year = 2025;

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description =
          "where Spark runs, such as spark://host:7077; if not given, what spark-submit says, and"
              + " else local[*]: here, on all processors")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--write-parquet",
      paramLabel = "FOLDER",
      description = "write the records as Parquet too, into a folder that is not there yet")
  private Optional<String> parquet = Optional.empty();

  @Option(
      names = "--check",
      description =
          "compute the pack again in memory, without Spark, and say whether it is the same")
  private boolean isCheckAsked;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private YearlyPackOnSpark() {}

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(YearlyPackOnSpark::run, args);
  }

  /**
   * Runs the command without ending the process.
   *
   * @param out where the report goes, in UTF-8
   * @param err where problems go, in UTF-8
   * @param args the options
   * @return the exit status
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine command =
        new CommandLine(new YearlyPackOnSpark())
            .registerConverter(FileFormat.class, YearlyPackOnSpark::format)
            .registerConverter(Integer.TYPE, text -> Terminal.reportingYear(text, 2025));
    return Terminal.execute(command, out, err, args);
  }

  private static FileFormat format(String text) {
    return FileFormat.ofLabel(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be csv or parquet, was " + Printable.shown(text)));
  }

  @Override
  public Integer call() throws IOException {
    if (count < 0) {
      throw wrong("--made-up must be 0 or more, was " + count);
    }
    if (parquet.isPresent() && Files.exists(path("--write-parquet", parquet.get()))) {
      throw wrong(
          "--write-parquet must be a folder that is not there yet, was "
              + Printable.shown(parquet.get()));
    }
    if (file.isPresent()) {
      return print(file.get(), formatOf(file.get()));
    }
    Path folder = Files.createTempDirectory("yearly-pack");
    Path madeUp = folder.resolve("made-up.csv");
    try {
      EpisodesCsv.write(madeUp, MadeUpEpisodes.of(seed, count));
      return print(madeUp.toString(), FileFormat.CSV);
    } finally {
      Files.deleteIfExists(madeUp);
      Files.delete(folder);
    }
  }

  private FileFormat formatOf(String name) {
    return format
        .or(() -> FileFormat.ofName(name))
        .orElseThrow(
            () ->
                wrong(
                    "--format is needed: csv or parquet, which the name does not say: "
                        + Printable.shown(name)));
  }

  private Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw wrong(option + " must be a file or folder, was " + Printable.shown(name));
    }
  }

  private ParameterException wrong(String whatIsWrong) {
    return new ParameterException(spec.commandLine(), whatIsWrong);
  }

  private int print(String name, FileFormat ofFile) {
    PrintWriter err = spec.commandLine().getErr();
    ReportingYear reported = ReportingYear.ending(year);
    try (SparkSession spark = session()) {
      Dataset<Row> rows = EpisodeFiles.read(spark, ofFile, name);
      Stopwatch onSpark = Stopwatch.createStarted();
      YearlyPack pack = pack(rows, reported);
      onSpark.stop();
      if (parquet.isPresent()) {
        EpisodeFiles.writeParquet(rows, parquet.get());
      }
      PrintWriter out = spec.commandLine().getOut();
      out.print(
          file.map(given -> YearlyPackReport.ofFile(pack, given))
              .orElseGet(() -> YearlyPackReport.ofMadeUp(pack, seed, count)));
      out.flush();
      return isCheckAsked ? check(pack, onSpark.elapsed(), rows, name, ofFile, reported) : PRINTED;
    } catch (Exception e) { // Spark throws checked ones that its methods do not declare.
      err.print(Printable.escaped(problem(e, name, ofFile)) + "\n");
      err.flush();
      return SOMETHING_AMISS;
    }
  }

  private SparkSession session() {
    String where = master.orElseGet(() -> new SparkConf().get(MASTER, LOCAL + "[*]"));
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("yearly-pack")
            .master(where)
            .config("spark.ui.enabled", false);
    if (where.startsWith(LOCAL)) {
      // No other machine has to find this one, and a laptop need not know its own name.
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.getOrCreate();
  }

  /** The whole of it: the collector that a stream takes, over Spark's rows. */
  static YearlyPack pack(Dataset<Row> rows, ReportingYear year) {
    return rows.select(
            CollectorAggregator.<Row, YearlyPack>collected(
                    () -> mapping(new EpisodeRows()::episode, YearlyPack.toPack(year)))
                .toColumn())
        .first();
  }

  private int check(
      YearlyPack pack,
      Duration onSpark,
      Dataset<Row> rows,
      String name,
      FileFormat ofFile,
      ReportingYear reported) {
    Stopwatch inMemory = Stopwatch.createStarted();
    boolean isSame = inMemory(rows, name, ofFile, reported).equals(pack);
    String text =
        String.format(
            "%s: Spark %.1f s, in memory %.1f s\n",
            isSame ? "the same answer in memory" : "ANOTHER ANSWER IN MEMORY",
            seconds(onSpark),
            seconds(inMemory.elapsed()));
    PrintWriter err = spec.commandLine().getErr();
    err.print(text);
    err.flush();
    return isSame ? PRINTED : SOMETHING_AMISS;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / (double) TimeUnit.SECONDS.toMillis(1);
  }

  private static YearlyPack inMemory(
      Dataset<Row> rows, String name, FileFormat ofFile, ReportingYear year) {
    try (Stream<Episode> episodes =
        isLocalCsv(name, ofFile)
            ? EpisodesCsv.read(Path.of(name)).parallel()
            : Streams.stream(rows.toLocalIterator()).map(new EpisodeRows()::episode)) {
      return episodes.collect(YearlyPack.toPack(year));
    }
  }

  private static boolean isLocalCsv(String name, FileFormat ofFile) {
    try {
      return ofFile == FileFormat.CSV && Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * What went wrong. A task knows its part of a file and not on which line of the file that begins;
   * reading the file once more, in memory, finds the line.
   */
  private static String problem(Exception e, String name, FileFormat ofFile) {
    if (isLocalCsv(name, ofFile)) {
      try (Stream<Episode> episodes = EpisodesCsv.read(Path.of(name))) {
        episodes.forEach(read -> {});
      } catch (RuntimeException withLine) {
        return String.valueOf(withLine.getMessage());
      }
    }
    return Throwables.getCausalChain(e).stream()
        .filter(UnreadableRowException.class::isInstance)
        .findFirst()
        .map(row -> name + ": " + row.getMessage())
        .orElseGet(() -> firstLine(Throwables.getRootCause(e)));
  }

  private static String firstLine(Throwable e) {
    return Splitter.on('\n').splitToList(String.valueOf(e.getMessage())).get(0);
  }
}
