package org.caselight.examples.nationalfigures;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.caselight.comparison.NeighbourAverage;
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

/**
 * Reads the Department for Education's published files, holds one authority against its neighbours,
 * region and England, charts its referrals by month, and computes every published figure again that
 * can be.
 */
@Command(
    name = "national-figures",
    description = {
      "Reads the Department for Education's published files as they come: children in need,"
          + " referrals, assessments, children looked after, the social work workforce, the"
          + " population they are divided by and the statistical neighbours. Of one authority and"
          + " year it prints every figure beside its neighbours, its region and England, with what"
          + " stands out, and the referrals of each month on a control chart, in words; of all of"
          + " them it computes each published figure again and lists what differs.",
      ""
    },
    sortOptions = false,
    usageHelpWidth = TextReport.WIDTH,
    footerHeading = "%nFiles:%n",
    footer = {
      "The files with names in .csv in the folder, as the Department publishes them: with or without"
          + " a byte-order mark, columns in any order, years and levels in one file. A file is known"
          + " by its columns, not by its name; of two for the same table the first by name is used;"
          + " any other is named and skipped. c, k, low, u, x and z stay what they are: no number is"
          + " put for one. What cannot be read is named on standard error, and the rest is answered.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read; with --verify, no figure of a local authority differs",
      "1:something was not read and is named, or a figure of a local authority differs",
      "2:wrong options"
    })
public final class NationalFigures implements Callable<Integer> {
  private static final int NOTHING_AMISS = 0;
  private static final int SOMETHING_AMISS = 1;

  private static final String WHERE_FROM =
      "the CSV files that the Department for Education publishes on"
          + " explore-education-statistics.service.gov.uk under \"Children in need\", \"Children"
          + " looked after in England including adoptions\" and \"Children's social work workforce\","
          + " and those of its \"Children's services statistical neighbour benchmarking tool\"";

  @Spec
  @SuppressWarnings("NullAway.Init") // Picocli sets it.
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "where the Department's CSV files are; required")
  private Optional<String> data = Optional.empty();

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description =
          "report on this authority: its name, its three-digit code (873) or its nine-character code"
              + " (E10000003)")
  private Optional<String> authority = Optional.empty();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "with --authority: the reporting year by the year it ends in, 2019 for April 2018 to March"
              + " 2019; the latest if not given")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--neighbours",
      paramLabel = "AVERAGE",
      description =
          "with --authority: hold it against the mean or the median of its neighbours; mean if not"
              + " given")
  private Optional<NeighbourAverage> neighbours = Optional.empty();

  @Option(
      names = "--verify",
      description =
          "compute every published figure again, and list what differs and what cannot be")
  private boolean isVerificationAsked;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  @SuppressWarnings("UnusedVariable") // Picocli acts on it.
  private boolean help;

  private NationalFigures() {}

  /**
   * Runs the command.
   *
   * @param args the options: {@code --help} lists them
   */
  public static void main(String[] args) {
    Terminal.run(NationalFigures::run, args);
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
        new CommandLine(new NationalFigures())
            .registerConverter(Integer.class, text -> Terminal.reportingYear(text, 2019))
            .registerConverter(NeighbourAverage.class, NationalFigures::average);
    return Terminal.execute(command, out, err, args);
  }

  private static NeighbourAverage average(String text) {
    return Arrays.stream(NeighbourAverage.values())
        .filter(average -> average.label().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be mean or median, was " + Printable.shown(text)));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Problems problems = new Problems(spec.commandLine().getErr());
    if (year.isPresent() && authority.isEmpty()) {
      throw wrong("--year needs --authority");
    }
    if (neighbours.isPresent() && authority.isEmpty()) {
      throw wrong("--neighbours needs --authority");
    }
    PublishedData published = DataFolder.read(files(), problems);
    problems.tellRest();
    TextReport report = new TextReport("CHILDREN'S SERVICES: THE DEPARTMENT'S PUBLISHED FIGURES");
    addFiles(report, published);
    authority.ifPresent(name -> addAuthority(report, published, name));
    boolean isWrong = isVerificationAsked && addVerification(report, published);
    out.print(report);
    out.flush();
    return isWrong || !problems.isEmpty() ? SOMETHING_AMISS : NOTHING_AMISS;
  }

  private ParameterException wrong(String whatIsWrong) {
    return new ParameterException(spec.commandLine(), whatIsWrong);
  }

  private ImmutableList<InputFile> files() {
    String folder =
        data.orElseThrow(() -> wrong("--data FOLDER is needed, a folder with " + WHERE_FROM));
    ImmutableList<InputFile> files = files(folder);
    if (files.isEmpty()) {
      throw wrong(
          "--data must be a folder with CSV files, and there is none in "
              + Printable.shown(folder)
              + ": it takes "
              + WHERE_FROM);
    }
    return files;
  }

  private ImmutableList<InputFile> files(String folder) {
    try {
      Path path = Path.of(folder);
      if (!Files.isDirectory(path)) {
        throw wrong("--data must be a folder, was " + Printable.shown(folder));
      }
      return DataFolder.files(path);
    } catch (InvalidPathException e) {
      throw wrong("--data must be a folder, was " + Printable.shown(folder));
    } catch (IOException e) {
      throw wrong("--data must be a folder that may be read: " + e.getMessage());
    }
  }

  private void addFiles(TextReport report, PublishedData published) {
    report.heading("Files");
    report.blank();
    for (PublishedData.FileNote note : published.files()) {
      report.item("- ", note.file().name() + ": " + note.takenFor());
    }
    if (authority.isEmpty() && !isVerificationAsked) {
      report.paragraph(
          "--authority Cambridgeshire reports on an authority, --verify computes every published"
              + " figure again.");
    }
  }

  private void addAuthority(TextReport report, PublishedData published, String name) {
    Place place;
    try {
      OptionalInt asked = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
      place = published.authorities().find(name, asked);
    } catch (IllegalArgumentException e) {
      throw wrong("--authority: " + Printable.shown(name) + " " + e.getMessage());
    }
    AuthoritySection authoritySection =
        new AuthoritySection(published, place, year, neighbours.orElse(NeighbourAverage.MEAN));
    authoritySection.addTo(report);
  }

  /** Whether something differs, or there was nothing to verify. */
  private static boolean addVerification(TextReport report, PublishedData published) {
    VerificationReport verification = new VerificationReport(Verification.of(published));
    verification.addTo(report);
    return verification.isAnyAuthorityDifferent() || verification.isEmpty();
  }
}
