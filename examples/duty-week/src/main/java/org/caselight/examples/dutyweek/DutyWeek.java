package org.caselight.examples.dutyweek;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.caselight.examples.plaintext.Printable;
import org.caselight.examples.plaintext.Terminal;
import org.caselight.examples.plaintext.TextReport;
import org.caselight.service.Team;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Prints a made-up month of a whole service as its manager reads it on Monday, or the lists behind
 * the numbers.
 */
@Command(
    name = "duty-week",
    description = {
      "Reports a month of a made-up service as its manager reads it on Monday: what came in and"
          + " became of it, who is open, what is late and why, what is due this week, who has no"
          + " worker, and what is wrong with the records. Every number is computed by the library"
          + " from records made up from a seed: the same seed and month, the same report.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = TextReport.WIDTH,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the report or the lists were printed", "2:wrong options"})
public final class DutyWeek implements Callable<Integer> {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int PRINTED = 0;

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "from which number the service is made up; 2024 if not given")
  private long seed = 2024;

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description =
          "the month reported on, from 2000-01 to 2099-12; 2024-05 if not given. The report is read"
              + " on the first Monday after it")
  private YearMonth month = YearMonth.of(2024, 5);

  @Option(
      names = "--list",
      paramLabel = "NAME",
      description =
          "print the list behind a number instead of the report; may be given several times")
  private List<String> names = new ArrayList<>();

  @Option(names = "--team", paramLabel = "NAME", description = "with --list: of one team only")
  private Optional<String> team = Optional.empty();

  @Option(names = "--lists", description = "print the names of all lists instead of the report")
  private boolean isNamesAsked;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private DutyWeek() {}

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(DutyWeek::run, args);
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
        new CommandLine(new DutyWeek())
            .registerConverter(YearMonth.class, DutyWeek::month)
            .registerConverter(Long.TYPE, DutyWeek::seed);
    return Terminal.execute(command, out, err, args);
  }

  private static YearMonth month(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeException e) {
      // Told below, like a month of another century.
    }
    throw new TypeConversionException(
        "must be a month such as 2024-05, from 2000 to 2099, was " + Printable.shown(text));
  }

  private static Long seed(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "must be a whole number such as 2024, was " + Printable.shown(text));
    }
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Optional<String> ofTeam = team.map(this::knownTeam);
    if (ofTeam.isPresent() && names.isEmpty()) {
      throw new ParameterException(command, "--team needs --list");
    }
    Week week = new Week(month, seed);
    DutyReport report = new DutyReport(week);
    String text;
    if (!names.isEmpty()) {
      text = DutyReport.text(week, lists(report, ofTeam));
    } else if (isNamesAsked) {
      text = DutyReport.names(week, report.lists());
    } else {
      text = report.text();
    }
    command.getOut().print(text);
    command.getOut().flush();
    return PRINTED;
  }

  private String knownTeam(String name) {
    ImmutableList<String> known =
        Stream.concat(Council.TEAMS.stream(), Stream.of(Council.NO_TEAM))
            .map(Team::name)
            .collect(toImmutableList());
    if (!known.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "--team must be one of " + String.join(", ", known) + "; was " + Printable.shown(name));
    }
    return name;
  }

  private ImmutableList<WorkList> lists(DutyReport report, Optional<String> ofTeam) {
    ImmutableList<WorkList> known = report.lists();
    return names.stream()
        .map(
            name ->
                known.stream()
                    .filter(list -> list.name().equals(name))
                    .findFirst()
                    .map(list -> ofTeam.map(list::of).orElse(list))
                    .orElseThrow(() -> noSuchList(name, known)))
        .collect(toImmutableList());
  }

  private ParameterException noSuchList(String name, ImmutableList<WorkList> known) {
    return new ParameterException(
        spec.commandLine(),
        "--list must be one of "
            + known.stream().map(WorkList::name).collect(joining(", "))
            + "; was "
            + Printable.shown(name));
  }
}
