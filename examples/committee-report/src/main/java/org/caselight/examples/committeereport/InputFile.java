package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.caselight.examples.plaintext.Printable;

/**
 * A file to read: one that the user names, or one that comes with the program.
 *
 * @param name the name to call it by: as the user gave it
 * @param isBundled whether it comes with the program
 * @param source whose figures they are: the document that published them, or the user's file
 */
record InputFile(String name, boolean isBundled, String source) {
  static final String SERVICE_DIRECTOR_REPORT =
      "Cambridgeshire, Service Director report, 9 July 2019";

  static final String MADE_UP = "MADE UP, to show what such a file would tell";

  static final String AUDIT_AND_ACCOUNTS =
      "Cambridgeshire, Audit and Accounts Committee, 29 July 2019";

  static final String HEREFORDSHIRE_MINUTES = "Herefordshire, OFSTED Safeguarding Report, 2012";

  private static final String UPDATE_ON_RECOMMENDATIONS =
      "Thurrock, Children's Services Overview and Scrutiny Committee, Update on Recommendations from"
          + " Social Care Services Review";

  private static final String WHISTLEBLOWING_SUMMARY =
      "Cambridgeshire, Summary of whistleblowing referrals, 2024-25";

  /** In short, for beside a figure. */
  static final String THURROCK_IN_SHORT = UPDATE_ON_RECOMMENDATIONS + "; the day is MADE UP";

  /** In short; it tells nothing of what is in the file. */
  static final String WHISTLEBLOWING_IN_SHORT = WHISTLEBLOWING_SUMMARY + "; every day is MADE UP";

  /** The table in paragraph 2.5 of the report that the first section cites. */
  static final InputFile CAMBRIDGESHIRE_AVERAGES =
      bundled("cambridgeshire-2019-06-14.csv", SERVICE_DIRECTOR_REPORT);

  /** Workers whom nobody has met. */
  static final InputFile MADE_UP_WORKERS = bundled("made-up-workers.csv", MADE_UP);

  /** Cases that nobody holds or waits for. */
  static final InputFile MADE_UP_CASES = bundled("made-up-cases.csv", MADE_UP);

  /** A folder: a council's children, none of whom is anybody. */
  static final InputFile MADE_UP_CASEWORK =
      bundled(
          "made-up-casework",
          "MADE UP, to show what such files would tell; Exampleshire is no council, and no child,"
              + " worker or team in it is real");

  /** The table in paragraph 2.33 of that report, and the numbers of paragraphs 2.37 and 2.40. */
  static final InputFile CAMBRIDGESHIRE_RATES =
      bundled("cambridgeshire-rates-2019.csv", SERVICE_DIRECTOR_REPORT);

  /** A folder: paragraphs 2.34 and 2.37 of that report, and what a comparison would tell. */
  static final InputFile CAMBRIDGESHIRE_NEIGHBOURS =
      bundled(
          "cambridgeshire-neighbours",
          "Exampleshire, its neighbours, their figures and what a child costs are MADE UP, to show what"
              + " a comparison would tell; "
              + SERVICE_DIRECTOR_REPORT);

  /** A folder: what two councils' papers say, and what other files would tell. */
  static final InputFile MADE_UP_WORKFORCE =
      bundled(
          "made-up-workforce",
          HEREFORDSHIRE_MINUTES
              + "; "
              + AUDIT_AND_ACCOUNTS
              + " (£5,000); "
              + SERVICE_DIRECTOR_REPORT
              + ", paragraph 2.72; all else is MADE UP, as its headings say");

  /** The chart below paragraph 2.27 of that report. */
  static final InputFile CAMBRIDGESHIRE_OPEN_CASES =
      bundled("cambridgeshire-open-cases-2018-19.csv", SERVICE_DIRECTOR_REPORT);

  /** What paragraph 2.28 of that report says of them. */
  static final InputFile CAMBRIDGESHIRE_STATEMENTS =
      bundled("cambridgeshire-open-cases-statements-2019.csv", SERVICE_DIRECTOR_REPORT);

  /** The numbers of paragraphs 2.12 and 2.13 of that report. */
  static final InputFile CAMBRIDGESHIRE_OVERDUE_VISITS =
      bundled("cambridgeshire-overdue-visits-2019.csv", SERVICE_DIRECTOR_REPORT);

  /** Minutes that name neither their day nor what five of the six recommendations say. */
  static final InputFile THURROCK_RECOMMENDATIONS =
      bundled(
          "thurrock-recommendations.csv",
          UPDATE_ON_RECOMMENDATIONS
              + "; the day of the meeting is MADE"
              + " UP, for the minutes do not say it; that 2 is in progress is read from that it \"would be"
              + " updated\"");

  /** A folder: the recommendations of paragraph 2.48 of that report, and what answers them. */
  static final InputFile MADE_UP_ACTION_PLAN =
      bundled(
          "made-up-action-plan",
          "the four recommendations: "
              + SERVICE_DIRECTOR_REPORT
              + ", paragraph 2.48; all else is MADE UP, to show what a plan would tell: objectives,"
              + " lead officers, indicators, targets, readings, what was reported, and every day");

  /** Three records whose numbers were published and whose days were not. */
  static final InputFile CAMBRIDGESHIRE_WHISTLEBLOWING =
      bundled(
          "cambridgeshire-whistleblowing-2024-25.csv",
          WHISTLEBLOWING_SUMMARY
              + "; every day is MADE UP, for the"
              + " summary gives none, and so is what is counted from days; whether the record to the"
              + " chief executive was closed it does not say");

  /** Inspections of two councils, as far as their committees were told of them. */
  static final InputFile INSPECTIONS =
      bundled(
          "herefordshire-cambridgeshire-inspections.csv",
          "two first days are MADE UP, as the notes say; Herefordshire, OFSTED Safeguarding Report,"
              + " 2012; "
              + SERVICE_DIRECTOR_REPORT);

  /** Stages that no council has agreed. */
  static final InputFile MADE_UP_ESCALATION = bundled("made-up-escalation.csv", MADE_UP);

  /** Disagreements that nobody had. */
  static final InputFile MADE_UP_DISAGREEMENTS = bundled("made-up-disagreements.csv", MADE_UP);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static InputFile named(String name) {
    return new InputFile(name, false, Printable.escaped(name));
  }

  /**
   * The file as a page names it, which others read: without the folders of the user's machine.
   *
   * @return this, but for a user's file its name alone
   */
  InputFile onPage() {
    if (isBundled) {
      return this;
    }
    String last = name.replace('\\', '/').replaceFirst("/+$", "").replaceFirst("^.*/", "");
    return named(last.isBlank() ? "a file" : last);
  }

  private static InputFile bundled(String name, String source) {
    return new InputFile(name, true, source);
  }

  /** A file in this folder. */
  InputFile in(String fileName) {
    return new InputFile(
        name.endsWith("/") ? name + fileName : name + "/" + fileName, isBundled, source);
  }

  /** Whether there is such a file; what is no name of one is left for reading to tell. */
  boolean isThere() {
    try {
      return isBundled || Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /**
   * The whole text, without a byte-order mark.
   *
   * @return the text
   * @throws UnusableFileException if there is no such file, it cannot be read, or is not UTF-8
   */
  String text() throws UnusableFileException {
    String text = decoded(bytes());
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private byte[] bytes() throws UnusableFileException {
    try {
      return isBundled ? bundledBytes() : namedBytes();
    } catch (InvalidPathException e) {
      throw unusable("not the name of a file: " + e.getReason());
    } catch (NoSuchFileException e) {
      throw unusable("no such file");
    } catch (AccessDeniedException e) {
      throw unusable("may not be read");
    } catch (IOException e) {
      throw unusable("cannot be read: " + e.getMessage());
    }
  }

  private byte[] bundledBytes() throws IOException {
    try (InputStream stream = requireNonNull(InputFile.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }

  private byte[] namedBytes() throws IOException, UnusableFileException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw unusable("is a directory, not a file");
    }
    return Files.readAllBytes(path);
  }

  /** Decodes strictly: the usual way would put a question mark for what it cannot read. */
  private String decoded(byte[] bytes) throws UnusableFileException {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean isUtf8 = !decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (!isUtf8) {
      throw new UnusableFileException(
          at(text.concat("?").lines().count()),
          "not UTF-8 at byte 0x"
              + HexFormat.of().toHexDigits(bytes[in.position()])
              + "; the file is not used");
    }
    return text;
  }

  /**
   * A line of the file, as problems name it.
   *
   * @param line the line, from 1
   * @return {@code averages.csv:3}
   */
  String at(long line) {
    return name + ":" + line;
  }

  UnusableFileException unusable(String whatIsWrong) {
    return new UnusableFileException(name, whatIsWrong);
  }
}
