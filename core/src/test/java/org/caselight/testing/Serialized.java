package org.caselight.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collector;

/** Takes values and half-filled collectors through serialization, as a distributed engine does. */
public final class Serialized {
  private Serialized() {}

  /**
   * Writes and reads a value.
   *
   * @param <T> its type
   * @param value the value
   * @return what was read
   */
  @SuppressWarnings("unchecked")
  public static <T> T copy(T value) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return what was written
   */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Collects in two halves, each serialized half-way, and merges them.
   *
   * @param <T> the records
   * @param <A> the accumulator
   * @param <R> the answer
   * @param records the records
   * @param split where the second half begins
   * @param collector the collector
   * @return the answer
   */
  public static <T, A, R> R collectInHalves(
      List<T> records, int split, Collector<T, A, R> collector) {
    A first = collector.supplier().get();
    A second = collector.supplier().get();
    for (int i = 0; i < records.size(); i++) {
      collector.accumulator().accept(i < split ? first : second, records.get(i));
    }
    return collector.finisher().apply(collector.combiner().apply(copy(first), copy(second)));
  }
}
