package org.caselight.examples.yearlypack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The bytes of a part of a file, and whether its quotes are in pairs. */
final class PartInput extends InputStream {
  private final CsvSource source;
  private final long until;
  private long position;
  private boolean hasOddQuotes;

  PartInput(CsvSource source, long from, long until) {
    this.source = source;
    this.position = from;
    this.until = until;
  }

  /** Whether a quote was opened and not closed, in what was read so far. */
  boolean hasOddQuotes() {
    return hasOddQuotes;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int wanted = (int) Math.min(length, until - position);
    int found = source.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    if (found == 0) {
      return -1;
    }
    position += found;
    hasOddQuotes ^= CsvSource.hasOddQuotes(bytes, offset, offset + found);
    return found;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }
}
