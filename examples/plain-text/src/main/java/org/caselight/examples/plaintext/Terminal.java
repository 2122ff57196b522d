package org.caselight.examples.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How a program is run from a terminal: it prints UTF-8 without colours, whatever the machine. */
public final class Terminal {
  private static final int NOTHING_AMISS = 0;
  private static final int WRONG_OPTIONS = 2;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private Terminal() {}

  /** A program that prints and returns its exit status. */
  @FunctionalInterface
  public interface Program {
    /**
     * Runs the program without ending the process.
     *
     * @param out where the report goes
     * @param err where problems go
     * @param args the options
     * @return the exit status, 0 if nothing is amiss
     */
    int run(PrintStream out, PrintStream err, String... args);
  }

  /**
   * Runs a program, and ends the process if something is amiss.
   *
   * @param program the program
   * @param args the options
   */
  public static void run(Program program, String... args) {
    int status =
        program.run(
            new PrintStream(System.out, true, UTF_8),
            new PrintStream(System.err, true, UTF_8),
            args);
    // Under exec:java this is Maven's own process: it is left alone unless there is news.
    if (status != NOTHING_AMISS) {
      System.exit(status);
    }
  }

  /**
   * Runs a command. Wrong options are told in one line, where picocli would print the whole help
   * below it.
   *
   * @param command the command, with its converters
   * @param out where the report goes, in UTF-8
   * @param err where problems go, in UTF-8
   * @param args the options
   * @return the exit status: that of the command, 2 if the options are wrong
   */
  public static int execute(CommandLine command, PrintStream out, PrintStream err, String... args) {
    return command
        .setOut(new PrintWriter(new OutputStreamWriter(out, UTF_8), true))
        .setErr(new PrintWriter(new OutputStreamWriter(err, UTF_8), true))
        .setParameterExceptionHandler(Terminal::tellWrongOptions)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .execute(args);
  }

  /**
   * Reads the reporting year that an option names.
   *
   * @param text what was given: four digits
   * @param suchAs a year to name as an example if it is none
   * @return the year, from 1990 to 2199
   * @throws TypeConversionException if it is none of them
   */
  public static int reportingYear(String text, int suchAs) {
    if (text.matches("[0-9]{4}")) {
      int year = Integer.parseInt(text);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    }
    throw new TypeConversionException(
        "must be a year such as "
            + suchAs
            + ", from "
            + FIRST_YEAR
            + " to "
            + LAST_YEAR
            + ", was "
            + Printable.shown(text));
  }

  private static int tellWrongOptions(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.print(Printable.escaped(String.valueOf(e.getMessage())) + "; --help lists the options\n");
    err.flush();
    return WRONG_OPTIONS;
  }
}
