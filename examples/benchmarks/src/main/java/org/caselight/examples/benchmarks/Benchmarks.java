package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caselight.examples.benchmarks.Agreement.UnequalAnswersException;
import org.caselight.examples.benchmarks.Task.RecordsFile;
import org.caselight.examples.plaintext.Terminal;
import org.caselight.examples.yearlypack.EpisodesCsv;
import org.caselight.examples.yearlypack.MadeUpEpisodes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the library beside hand-written loops, DuckDB and pandas, and prints the tables. */
@Command(
    name = "benchmarks",
    description = {
      "Times the library's measures beside loops written by hand, DuckDB and, where it is"
          + " installed, pandas, over records made up from a seed, and prints the ratios as tables"
          + " in Markdown. All of them must give the same answers first. What is timed at the"
          + " moment is told on standard error.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = 80,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the tables were printed",
      "1:two contestants gave different answers, or something could not be run",
      "2:wrong options"
    })
public final class Benchmarks implements Callable<Integer> {
  private static final String IN_A_HURRY =
      "Timed in a hurry: the answers are equal, the times mean nothing.\n";

  private static final long RECORDS = 3_000_000;
  private static final long RECORDS_IF_QUICK = 20_000;
  private static final long FEWEST = 1000;
  private static final long MOST = 10_000_000;
  private static final ImmutableList<Long> GROWTH =
      ImmutableList.of(10_000L, 100_000L, 1_000_000L, 10_000_000L);
  private static final ImmutableList<Long> GROWTH_IF_QUICK = ImmutableList.of(2_000L, 20_000L);

  /** The operating system, and who else there is, want the rest. */
  private static final double USABLE_MEMORY = 0.7;

  private static final int DONE = 0;
  private static final int UNEQUAL = 1;

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--records",
      paramLabel = "NUMBER",
      description = "how many records, from 1,000 to 10,000,000; 3,000,000 if not given")
  private Optional<Long> records = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "from which number the records are made up; 2025 if not given")
  private long seed = 2025;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "how many threads the library and DuckDB use; all processors if not given")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quick",
      description =
          "few records, timed once: shows that everything runs and answers agree, not how fast")
  private boolean isQuick;

  @Option(
      names = "--no-growth",
      description = "without the table of 10 thousand to 10 million records")
  private boolean isWithoutGrowth;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private Benchmarks() {}

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(Benchmarks::run, args);
  }

  /**
   * Runs the command without ending the process.
   *
   * @param out where the tables go, in UTF-8
   * @param err where progress and problems go, in UTF-8
   * @param args the options
   * @return the exit status
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Terminal.execute(new CommandLine(new Benchmarks()), out, err, args);
  }

  @Override
  public Integer call() throws IOException, SQLException {
    long count = records.orElse(isQuick ? RECORDS_IF_QUICK : RECORDS);
    if (count < FEWEST || count > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--records must be from 1,000 to 10,000,000, was " + count);
    }
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, was " + threads);
    }
    Path folder = Files.createTempDirectory("caselight-benchmarks");
    try {
      return measure(folder, count);
    } catch (UnequalAnswersException e) {
      err().println("The answers are not equal. " + e.getMessage());
      return UNEQUAL;
    } finally {
      delete(folder);
    }
  }

  private int measure(Path folder, long count) throws IOException, SQLException {
    Stopwatch stopwatch = new Stopwatch(folder, isQuick, this::tell);
    WorkingDaysFile.write(stopwatch.workingDays());
    RecordsFile file = file(folder, count);
    tell("pandas");
    Optional<Pandas> pandas =
        Pandas.run(file.path(), stopwatch.workingDays(), Records.YEAR.period());
    tell("whether all answers are equal");
    Agreement.check(input(file, stopwatch), pandas);
    System.gc(); // The records that were compared leave their memory to the processes to come.
    PrintWriter out = spec.commandLine().getOut();
    out.print(Machine.inWords(threads, pandas) + "\n");
    if (isQuick) {
      out.print(IN_A_HURRY);
    }
    for (Section section : sections(folder, file, pandas)) {
      out.print("\n### " + section.heading() + "\n\n" + section.measure(stopwatch));
      out.flush();
    }
    if (isQuick) {
      out.print("\n" + IN_A_HURRY);
    }
    return DONE;
  }

  private Input input(RecordsFile file, Stopwatch stopwatch) {
    Input input = new Input();
    input.episodes = file.path().toString();
    input.workingDays = stopwatch.workingDays().toString();
    input.threads = threads;
    return input;
  }

  private List<Section> sections(Path folder, RecordsFile file, Optional<Pandas> pandas) {
    List<Section> sections = new ArrayList<>();
    sections.add(new ValuesSection(file));
    sections.add(new DuckDbSection(file, threads));
    sections.add(new CsvSection(file, threads, pandas));
    RecordsFile none = new RecordsFile(file.path(), 0);
    sections.add(new OneValueSection(none));
    sections.add(new CalendarSection(none));
    if (!isWithoutGrowth) {
      sections.add(growth(folder));
    }
    return sections;
  }

  private Section growth(Path folder) {
    ImmutableList.Builder<RecordsFile> files = ImmutableList.builder();
    String note = "";
    for (long count : isQuick ? GROWTH_IF_QUICK : GROWTH) {
      if (Stopwatch.heapFor(count) <= usableMemory()) {
        files.add(file(folder, count));
      } else {
        note += "\n" + Shown.count(count) + " records do not fit the memory of this machine.\n";
      }
    }
    return new GrowthSection(files.build(), note);
  }

  private static long usableMemory() {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Math.round(machine.getTotalMemorySize() * USABLE_MEMORY);
  }

  private RecordsFile file(Path folder, long count) {
    Path path = folder.resolve("episodes-" + count + ".csv");
    if (!Files.exists(path)) {
      tell("made-up records: " + Shown.count(count));
      EpisodesCsv.write(path, MadeUpEpisodes.of(seed, count));
    }
    return new RecordsFile(path, count);
  }

  private void tell(String what) {
    err().println(what);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
