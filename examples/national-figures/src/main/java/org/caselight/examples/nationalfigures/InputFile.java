package org.caselight.examples.nationalfigures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.caselight.examples.plaintext.Printable;

/**
 * A file to read.
 *
 * @param path where it is: in the folder as the user named that
 */
record InputFile(Path path) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Its name in the folder. */
  String name() {
    return Printable.escaped(String.valueOf(path.getFileName()));
  }

  /**
   * A line of the file, as problems name it.
   *
   * @param line the line, from 1
   * @return {@code figures/referrals.csv:3}
   */
  String at(long line) {
    return path + ":" + line;
  }

  /**
   * The whole text, without a byte-order mark.
   *
   * @param problems is told if there is none to be had
   * @return the text; empty if it cannot be read, or is not UTF-8, which is told
   */
  String text(Problems problems) {
    try {
      String text = decoded(Files.readAllBytes(path), problems);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      problems.add(this, path.toString(), "no such file");
    } catch (AccessDeniedException e) {
      problems.add(this, path.toString(), "may not be read");
    } catch (IOException e) {
      problems.add(this, path.toString(), "cannot be read: " + e.getMessage());
    }
    return "";
  }

  /** Decodes strictly: the usual way would put a question mark for what it cannot read. */
  private String decoded(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean isUtf8 = !decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (isUtf8) {
      return text;
    }
    problems.add(
        this,
        at(text.concat("?").lines().count()),
        "not UTF-8 at byte 0x"
            + HexFormat.of().toHexDigits(bytes[in.position()])
            + "; the file is not used");
    return "";
  }
}
