package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.caselight.examples.plaintext.Printable;

/**
 * Says what is wrong with a file of which some part could not be read: the first thing in the file,
 * whichever part met one first, with its line. It reads the file once more, from the beginning and
 * at leisure.
 */
final class FirstProblem {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FirstProblem() {}

  /**
   * What is wrong with a file.
   *
   * @param file the file
   * @param cause what went wrong with a part of it
   * @return the error to throw
   */
  static RuntimeException in(Path file, Exception cause) {
    EpisodeHandler handler = EpisodeHandler.ofMarkedText();
    try (Reader text = text(file);
        CsvReader<Episode> reader =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text)) {
      reader.forEach(episode -> {});
    } catch (CsvParseException e) {
      Throwable why = Optional.ofNullable(e.getCause()).orElse(e);
      return problem(file.toString() + ":" + handler.line() + ": " + why.getMessage(), e);
    } catch (UncheckedIOException e) {
      return unreadable(file, requireNonNull(e.getCause(), "cause"));
    } catch (IOException e) {
      return unreadable(file, e);
    }
    if (handler.isHeaderDue()) {
      return problem(
          file + ": must begin with the header " + String.join(",", Column.HEADER) + ", is empty",
          cause);
    }
    return new IllegalStateException(
        Printable.escaped(file + ": could not be read: " + cause.getMessage()), cause);
  }

  private static IllegalArgumentException problem(String text, Exception cause) {
    return new BadFile(Printable.escaped(text), cause);
  }

  /** The whole text, with a mark where bytes are none, and one at the end. */
  private static Reader text(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    int length = BYTE_ORDER_MARK.getBytes(UTF_8).length;
    bytes.mark(length);
    if (!new String(bytes.readNBytes(length), UTF_8).equals(BYTE_ORDER_MARK)) {
      bytes.reset();
    }
    byte[] end = ("\n" + EpisodeHandler.END_OF_TEXT).getBytes(UTF_8);
    return new InputStreamReader(
        new SequenceInputStream(bytes, new ByteArrayInputStream(end)),
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(EpisodeHandler.NO_CHARACTER)));
  }

  /** The error to throw where a file cannot be had. */
  static UncheckedIOException unreadable(Path file, IOException cause) {
    String why;
    if (cause instanceof NoSuchFileException) {
      why = "no such file";
    } else if (cause instanceof AccessDeniedException) {
      why = "may not be read";
    } else {
      why = "cannot be read: " + cause.getMessage();
    }
    return new UncheckedIOException(Printable.escaped(file + ": " + why), cause);
  }

  /**
   * What the user is to read. Without a public constructor: a fork-join task that fails in another
   * thread makes a new exception by one, if it finds one, with the name of a class for a message.
   */
  private static final class BadFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadFile(String message, Exception cause) {
      super(message, cause);
    }
  }
}
