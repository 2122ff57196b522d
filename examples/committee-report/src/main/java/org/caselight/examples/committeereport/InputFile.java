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

/**
 * A file to read: one that the user names, or one that comes with the program.
 *
 * @param name the name to call it by: as the user gave it
 * @param isBundled whether it comes with the program
 */
record InputFile(String name, boolean isBundled) {
  /** The table in paragraph 2.5 of the report that the first section cites. */
  static final InputFile CAMBRIDGESHIRE_AVERAGES =
      new InputFile("cambridgeshire-2019-06-14.csv", true);

  /** Workers whom nobody has met. */
  static final InputFile MADE_UP_WORKERS = new InputFile("made-up-workers.csv", true);

  /** Cases that nobody holds or waits for. */
  static final InputFile MADE_UP_CASES = new InputFile("made-up-cases.csv", true);

  /** The table in paragraph 2.33 of that report, and the numbers of paragraphs 2.37 and 2.40. */
  static final InputFile CAMBRIDGESHIRE_RATES =
      new InputFile("cambridgeshire-rates-2019.csv", true);

  /** The chart below paragraph 2.27 of that report. */
  static final InputFile CAMBRIDGESHIRE_OPEN_CASES =
      new InputFile("cambridgeshire-open-cases-2018-19.csv", true);

  /** The numbers of paragraphs 2.12 and 2.13 of that report. */
  static final InputFile CAMBRIDGESHIRE_OVERDUE_VISITS =
      new InputFile("cambridgeshire-overdue-visits-2019.csv", true);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static InputFile named(String name) {
    return new InputFile(name, false);
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
