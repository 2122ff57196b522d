package org.caselight.examples.yearlypack;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.caselight.calendar.ReportingYear;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.Terminal;
import org.caselight.examples.plaintext.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads a file of referrals and what came of them, or makes one up, and prints a year's pack. */
@Command(
    name = "yearly-pack",
    description = {
      "Reads referrals and what came of them, and prints the indicators of one reporting year:"
          + " referrals that were to be assessed by team and month, re-referrals, assessments in"
          + " time, what was open at the end of each month, overdue visits and caseloads.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = TextReport.WIDTH,
    footerHeading = "%nThe file:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the pack was printed, or the file was written",
      "1:the file cannot be read or written",
      "2:wrong options"
    })
public final class YearlyPackReport implements Callable<Integer> {
  private static final int NOTHING_AMISS = 0;
  private static final int SOMETHING_AMISS = 1;
  private static final long MOST_MADE_UP = 100_000_000;

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "read this file; if not given, the records are made up")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--made-up",
      paramLabel = "COUNT",
      description = "how many referrals to make up, to 31 March 2025; 100000 if not given")
  private Optional<Count> madeUp = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "from which number they are made up; 2025 if not given")
  private Optional<Seed> seed = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "the reporting year by the year it ends in, 2025 for April 2024 to March 2025; 2025 if not"
              + " given")
  private Year year = new Year(2025);

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "write the made-up records to this file instead of a report")
  private Optional<String> write = Optional.empty();

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private YearlyPackReport() {}

  private record Count(long number) {
    static Count parse(String text) {
      return new Count(whole(text, 0, MOST_MADE_UP, "a whole number from 0 to " + MOST_MADE_UP));
    }
  }

  private record Seed(long number) {
    static Seed parse(String text) {
      return new Seed(whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "a whole number such as 2025"));
    }
  }

  private record Year(int endsIn) {
    static Year parse(String text) {
      return new Year(Terminal.reportingYear(text, 2025));
    }
  }

  private static long whole(String text, long least, long most, String what) {
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number that is too large.
    }
    throw new TypeConversionException("must be " + what + ", was " + Printable.shown(text));
  }

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(YearlyPackReport::run, args);
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
        new CommandLine(new YearlyPackReport())
            .registerConverter(Count.class, Count::parse)
            .registerConverter(Seed.class, Seed::parse)
            .registerConverter(Year.class, Year::parse);
    command.getCommandSpec().usageMessage().footer(aboutTheFile());
    return Terminal.execute(command, out, err, args);
  }

  private static String[] aboutTheFile() {
    return ImmutableList.<String>builder()
        .add(
            "CSV in UTF-8, a row a referral, with the header below. Give every referral there is,"
                + " those of earlier years too. Days are written 2025-03-31. What is not known, or"
                + " did not happen, is left empty. --write shows what it looks like.",
            "",
            String.join(",", Column.HEADER),
            "")
        .addAll(Column.EXPLANATIONS)
        .add("")
        .build()
        .toArray(String[]::new);
  }

  @Override
  public Integer call() {
    if (file.isPresent()) {
      requireNoneWithFile();
    }
    try {
      if (write.isPresent()) {
        EpisodesCsv.write(path("--write", write.get()), madeUp());
      } else {
        spec.commandLine().getOut().print(report());
        spec.commandLine().getOut().flush();
      }
      return NOTHING_AMISS;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      spec.commandLine().getErr().print(e.getMessage() + "\n");
      spec.commandLine().getErr().flush();
      return SOMETHING_AMISS;
    }
  }

  private void requireNoneWithFile() {
    if (madeUp.isPresent()) {
      throw wrong("--made-up cannot be given with --file");
    }
    if (seed.isPresent()) {
      throw wrong("--seed cannot be given with --file");
    }
    if (write.isPresent()) {
      throw wrong("--write cannot be given with --file");
    }
  }

  private ParameterException wrong(String whatIsWrong) {
    return new ParameterException(spec.commandLine(), whatIsWrong);
  }

  private Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw wrong(option + " must be a file, was " + Printable.shown(text));
    }
  }

  private long count() {
    return madeUp.map(Count::number).orElse(100_000L);
  }

  private long seed() {
    return seed.map(Seed::number).orElse(2025L);
  }

  private Stream<Episode> madeUp() {
    return MadeUpEpisodes.of(seed(), count());
  }

  /**
   * The report on the pack of a file.
   *
   * @param pack the pack
   * @param file the name of the file
   * @return its text
   */
  public static String ofFile(YearlyPack pack, String file) {
    return PackText.of(pack, "Records: " + Printable.shown(file) + ".");
  }

  /**
   * The report on the pack of made-up records.
   *
   * @param pack the pack
   * @param seed from which number they are made up
   * @param count how many they are
   * @return its text
   */
  public static String ofMadeUp(YearlyPack pack, long seed, long count) {
    return PackText.of(
        pack,
        "MADE UP: every child, worker, team and number here was thrown by a program, "
            + count
            + " referrals from seed "
            + seed
            + ". No such council exists, and nobody in it is or was anybody.");
  }

  private String report() {
    try (Stream<Episode> episodes =
        file.map(name -> EpisodesCsv.read(path("--file", name))).orElseGet(this::madeUp)) {
      YearlyPack pack =
          episodes.parallel().collect(YearlyPack.toPack(ReportingYear.ending(year.endsIn())));
      return file.map(name -> ofFile(pack, name)).orElseGet(() -> ofMadeUp(pack, seed(), count()));
    }
  }
}
