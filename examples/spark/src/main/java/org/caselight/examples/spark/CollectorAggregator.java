package org.caselight.examples.spark;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.stream.Collector;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Collector} as Spark's {@link Aggregator}: the library's measures over a {@code Dataset},
 * each partition by itself and then merged.
 *
 * <pre>{@code
 * RepeatShare share = referrals
 *     .select(collected(() -> Referrals.toReReferrals(period)).toColumn())
 *     .first();
 * }</pre>
 *
 * <p>A collector holds functions, which are not serializable. So what travels is what makes it, and
 * every task makes its own. Between stages travels what a partition has collected, by Java's
 * serialization, once a partition (and key): to accumulators of the library that is no news, and
 * the answer is the same wherever the records were cut. It has to fit into the memory of a task and
 * into an array of bytes, 2 GB.
 *
 * <p>Spark hands every record over as its encoder made it. Over a {@code Dataset<Row>} that is
 * cheap, and {@code Collectors.mapping} makes the record of the row; a {@code Dataset} of records
 * behind {@code Encoders.javaSerialization} writes and reads each of them on the way.
 *
 * <p>Not for windows, where Spark asks for the answer and goes on: a collector is done when it has
 * answered.
 *
 * @param <T> the record
 * @param <R> the answer, serializable
 */
public final class CollectorAggregator<T, R> extends Aggregator<T, Object, R> {
  private static final long serialVersionUID = 1L;

  private final SerializableSupplier<? extends Collector<? super T, ?, R>> source;

  /** Made on first use, on every machine anew. */
  private transient @Nullable Collector<T, Object, R> collector;

  private CollectorAggregator(SerializableSupplier<? extends Collector<? super T, ?, R>> source) {
    this.source = source;
  }

  /**
   * Adapts a collector.
   *
   * @param <T> the record
   * @param <R> the answer, serializable
   * @param source makes the collector, on every machine anew; what it uses from around it has to be
   *     serializable
   * @return the aggregator; its {@code toColumn()} goes into {@code select} and {@code agg}
   * @throws IllegalArgumentException if the collector keeps what it has collected in something that
   *     cannot be serialized, as {@code Collectors.joining(", ")} does
   */
  public static <T, R> CollectorAggregator<T, R> collected(
      SerializableSupplier<? extends Collector<? super T, ?, R>> source) {
    CollectorAggregator<T, R> aggregator = new CollectorAggregator<>(source);
    // Told here and now, and not by a task in the middle of the night.
    requireSerializable(aggregator.zero());
    return aggregator;
  }

  private static void requireSerializable(Object accumulator) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(accumulator);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "collector: must keep what it has collected in something serializable, was "
              + accumulator.getClass().getName(),
          e);
    }
  }

  @Override
  public Object zero() {
    return collector().supplier().get();
  }

  @Override
  public Object reduce(Object buffer, T item) {
    collector().accumulator().accept(buffer, item);
    return buffer;
  }

  /** The first may be changed on the way and the second used up: Spark allows both. */
  @Override
  public Object merge(Object one, Object other) {
    return collector().combiner().apply(one, other);
  }

  @Override
  public R finish(Object buffer) {
    return collector().finisher().apply(buffer);
  }

  @Override
  public Encoder<Object> bufferEncoder() {
    return Encoders.javaSerialization(Object.class);
  }

  @Override
  @SuppressWarnings("unchecked") // To this encoder it is an object like any other.
  public Encoder<R> outputEncoder() {
    return (Encoder<R>) Encoders.javaSerialization(Object.class);
  }

  /** Two tasks at once may both make one: the one is as good as the other. */
  @SuppressWarnings("unchecked") // Whatever it collects in comes from itself, or from its like.
  private Collector<T, Object, R> collector() {
    Collector<T, Object, R> made = collector;
    if (made == null) {
      made = (Collector<T, Object, R>) source.get();
      collector = made;
    }
    return made;
  }
}
