package org.caselight.examples.yearlypack;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that several threads read at once, each a part of it, and that can say where it may be
 * cut: at the end of a line that is not inside a quoted field.
 *
 * <p>Whether a quote is open somewhere is told by all the quotes before, so they are counted first,
 * by all threads: less than a tenth of the time of reading, and only where there is more than one
 * part.
 */
final class CsvSource implements AutoCloseable {
  private static final int BLOCK = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;
  private final int block;
  private final Supplier<BitSet> insideQuotes = Suppliers.memoize(this::findInsideQuotes);
  private final AtomicInteger partsLeft = new AtomicInteger(1);
  private volatile @Nullable FileChannel channel;

  /**
   * A file, not opened yet.
   *
   * @param file the file
   * @param leastPart the size of a part that is not worth cutting, in bytes
   */
  CsvSource(Path file, int leastPart) {
    this.file = file;
    this.block = Math.min(BLOCK, leastPart);
  }

  Path file() {
    return file;
  }

  /** Opens the file; before that nothing else is of use. */
  void open() throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  private FileChannel channel() {
    FileChannel open = channel;
    checkState(open != null, "must be opened first");
    return open;
  }

  /** Where the text begins: after a byte-order mark. */
  long begin() throws IOException {
    byte[] first = new byte[BYTE_ORDER_MARK.length];
    read(ByteBuffer.wrap(first), 0);
    return Arrays.equals(first, BYTE_ORDER_MARK) ? first.length : 0;
  }

  /** Where it ends. */
  long end() throws IOException {
    return channel().size();
  }

  /** Reads until the buffer is full or the file ends; answers how many bytes, 0 at its end. */
  int read(ByteBuffer buffer, long position) throws IOException {
    int length = 0;
    while (buffer.hasRemaining()) {
      int more = channel().read(buffer, position + length);
      if (more < 0) {
        break;
      }
      length += more;
    }
    return length;
  }

  /** The first place from a position on where a line begins; not beyond a limit. */
  long lineFrom(long position, long limit) throws IOException {
    long first = position / block;
    boolean isInside = insideQuotes.get().get(Math.toIntExact(first));
    byte[] bytes = new byte[Math.min(BUFFER, block)];
    for (long at = first * block; at < limit; at += bytes.length) {
      int length = read(ByteBuffer.wrap(bytes), at);
      for (int i = 0; i < length; i++) {
        if (bytes[i] == '"') {
          isInside = !isInside;
        } else if (bytes[i] == '\n' && !isInside && at + i + 1 >= position) {
          return Math.min(limit, at + i + 1);
        }
      }
    }
    return limit;
  }

  /** At the beginning of which blocks a quote is open. */
  private BitSet findInsideQuotes() {
    try {
      int blocks = Math.toIntExact(end() / block + 1);
      boolean[] isOdd = new boolean[blocks];
      IntStream.range(0, blocks).parallel().forEach(i -> isOdd[i] = isBlockOdd(i));
      BitSet inside = new BitSet(blocks);
      for (int i = 1; i < blocks; i++) {
        inside.set(i, inside.get(i - 1) ^ isOdd[i - 1]);
      }
      return inside;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isBlockOdd(int number) {
    byte[] bytes = new byte[Math.min(BUFFER, block)];
    boolean isOdd = false;
    try {
      for (int at = 0; at < block; at += bytes.length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, block - at));
        int length = read(buffer, (long) number * block + at);
        isOdd ^= hasOddQuotes(bytes, 0, length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return isOdd;
  }

  /** Whether there is an odd number of quotes in a stretch of bytes. */
  static boolean hasOddQuotes(byte[] bytes, int from, int until) {
    // Plain, for the compiler makes of it what reading eight bytes at a time is hardly faster than.
    int quotes = 0;
    for (int i = from; i < until; i++) {
      if (bytes[i] == '"') {
        quotes++;
      }
    }
    return (quotes & 1) == 1;
  }

  /** Says that there is one part more to read. */
  void partAdded() {
    partsLeft.incrementAndGet();
  }

  /** Says that a part was read to its end; after the last the file is closed. */
  void partRead() throws IOException {
    if (partsLeft.decrementAndGet() == 0) {
      close();
    }
  }

  @Override
  public void close() throws IOException {
    FileChannel open = channel;
    if (open != null) {
      open.close();
    }
  }
}
