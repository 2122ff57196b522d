package org.caselight.examples.yearlypack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The episodes of a file, or of a part of it, which may be cut in two as long as none was read. */
final class EpisodeSpliterator implements Spliterator<Episode> {
  /** Of rows as they come, about; how a file is shared out does not depend on it. */
  private static final int BYTES_IN_ROW = 80;

  private final CsvSource source;
  private final int leastPart;
  private boolean isOpen;
  private boolean isFirst;
  private long from;
  private long until;
  private @Nullable Part part;

  /**
   * The episodes of a whole file, which is opened when it is first asked anything.
   *
   * @param source the file
   * @param leastPart the size of a part that is not worth cutting, in bytes
   */
  EpisodeSpliterator(CsvSource source, int leastPart) {
    this.source = source;
    this.leastPart = leastPart;
    this.isFirst = true;
  }

  private EpisodeSpliterator(EpisodeSpliterator whole, long until) {
    this.source = whole.source;
    this.leastPart = whole.leastPart;
    this.isOpen = true;
    this.isFirst = whole.isFirst;
    this.from = whole.from;
    this.until = until;
  }

  private void open() {
    if (!isOpen) {
      try {
        source.open();
        from = source.begin();
        until = source.end();
      } catch (IOException e) {
        throw FirstProblem.unreadable(source.file(), e);
      }
      isOpen = true;
    }
  }

  @Override
  public @Nullable Spliterator<Episode> trySplit() {
    open();
    if (part != null || until - from < leastPart) {
      return null;
    }
    long middle;
    try {
      middle = source.lineFrom(from + (until - from) / 2, until);
    } catch (IOException | UncheckedIOException e) {
      // Another part may have failed, and closed the file.
      throw FirstProblem.in(source.file(), e);
    }
    if (middle == until) {
      return null;
    }
    EpisodeSpliterator before = new EpisodeSpliterator(this, middle);
    source.partAdded();
    isFirst = false;
    from = middle;
    return before;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Episode> action) {
    requireNonNull(action, "action");
    Episode next = next();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super Episode> action) {
    requireNonNull(action, "action");
    for (Episode next = next(); next != null; next = next()) {
      action.accept(next);
    }
  }

  private @Nullable Episode next() {
    open();
    Part reading = part;
    if (reading == null) {
      reading = new Part();
      part = reading;
    }
    return reading.next();
  }

  @Override
  public long estimateSize() {
    open();
    return (until - from) / BYTES_IN_ROW;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }

  /** A part that is being read. */
  private final class Part {
    private final PartInput input = new PartInput(source, from, until);
    private final EpisodeHandler handler = EpisodeHandler.ofPart(isFirst);
    private final Iterator<Episode> episodes =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(handler, new InputStreamReader(input, UTF_8.newDecoder()))
            .iterator();
    private boolean isRead;

    @Nullable Episode next() {
      if (isRead) {
        return null;
      }
      try {
        if (episodes.hasNext()) {
          return episodes.next();
        }
        isRead = true;
        source.partRead();
      } catch (IOException | RuntimeException e) {
        throw failed(e);
      }
      if (handler.isHeaderDue() || input.hasOddQuotes()) {
        throw failed(new IllegalStateException("changed while it was read"));
      }
      return null;
    }

    private RuntimeException failed(Exception cause) {
      isRead = true;
      try {
        source.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
      return FirstProblem.in(source.file(), cause);
    }
  }
}
