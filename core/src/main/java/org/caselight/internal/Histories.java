package org.caselight.internal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/** Records put together by child, for rules that ask what was earlier. */
public final class Histories {
  private Histories() {}

  /**
   * Collects the records of each child, and makes one answer of all of them. It takes records in
   * any order, keeps each once, and sorts them at the end: O(n log n).
   *
   * <p>The order has to leave no tie between records that differ in what the answer is made of, or
   * the answer would depend on the order in which they came.
   *
   * @param <T> the record
   * @param <K> whose history a record is of
   * @param <R> the answer
   * @param key whose history a record is of
   * @param order the order of one history, earliest first
   * @param finisher makes the answer; histories by key, each in order
   * @return a collector of the answer
   */
  public static <T, K extends Comparable<? super K>, R> Collector<T, ?, R> collecting(
      Function<? super T, K> key,
      Comparator<? super T> order,
      Function<ImmutableList<ImmutableList<T>>, R> finisher) {
    return Collector.of(
        Gathered<T>::new,
        Gathered::add,
        Gathered::merge,
        gathered -> {
          List<ImmutableList<T>> histories = new ArrayList<>();
          Parts<T, K> parts = new Parts<>(gathered, key, order);
          for (int part = 0; part < parts.count(); part++) {
            parts.forEach(part, history -> histories.add(ImmutableList.copyOf(history)));
          }
          histories.sort(Comparator.comparing(history -> key.apply(history.get(0))));
          return finisher.apply(ImmutableList.copyOf(histories));
        });
  }

  /**
   * Collects a measure over histories that is the same in whatever order they come: how many, a
   * share. Unlike {@link #collecting} it does not sort the children, keeps one history at a time,
   * and works through them in parallel if the records came in parallel.
   *
   * <p>Of 3 million referrals the lists of all children, and their order, cost more than all else.
   *
   * @param <T> the record
   * @param <K> whose history a record is of
   * @param <A> the state of the measure
   * @param <R> the answer
   * @param key whose history a record is of
   * @param order the order of one history, earliest first
   * @param measure what is collected over histories, each in order; a history is lent to it, and is
   *     another one when the next is asked about
   * @return a collector of the answer
   */
  public static <T, K, A, R> Collector<T, ?, R> each(
      Function<? super T, K> key, Comparator<? super T> order, Collector<List<T>, A, R> measure) {
    return Collector.of(
        Gathered<T>::new,
        Gathered::add,
        Gathered::merge,
        gathered -> {
          BiConsumer<A, List<T>> add = measure.accumulator();
          Parts<T, K> parts = new Parts<>(gathered, key, order);
          A all =
              parts
                  .all()
                  .mapToObj(
                      part -> {
                        A state = measure.supplier().get();
                        parts.forEach(part, history -> add.accept(state, history));
                        return state;
                      })
                  .reduce(measure.combiner())
                  .orElseGet(measure.supplier());
          return measure.finisher().apply(all);
        });
  }

  /** Records as they came. */
  private static final class Gathered<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<T> records = new ArrayList<>();
    private boolean isOfSeveral;

    void add(T item) {
      records.add(item);
    }

    Gathered<T> merge(Gathered<T> other) {
      records.addAll(other.records);
      isOfSeveral = true;
      return this;
    }
  }

  /**
   * Where the records of each key are: places put into parts by hash, and sorted by it within each,
   * so that those of one key lie side by side. An array of numbers instead of a map of lists:
   * little more than half its time for 3 million referrals, a third with two threads, to which a
   * map would be of no use.
   */
  private static final class Parts<T, K> {
    /** So few that what is sorted and fetched together stays near the processor. */
    private static final int PLACES_OF_A_PART = 4_096;

    private static final int MOST_PARTS = 1 << 12;
    private static final long PLACE = 0xffff_ffffL;

    /** 2 to the 32nd over the golden ratio: what differs a little below differs much above. */
    private static final int SPREAD = 0x9e37_79b9;

    private final List<T> records;
    private final Function<? super T, K> key;
    private final Comparator<? super T> order;
    private final boolean isParallel;

    /** The hash of a record's key above, its place among the records below; part after part. */
    private final long[] places;

    /** Where each part begins, and at last where the last one ends. */
    private final int[] begins;

    Parts(Gathered<T> gathered, Function<? super T, K> key, Comparator<? super T> order) {
      this.records = gathered.records;
      this.key = key;
      this.order = order;
      isParallel = gathered.isOfSeveral;
      long[] asTheyCame = new long[records.size()];
      if (isParallel) {
        Arrays.parallelSetAll(asTheyCame, this::place);
      } else {
        Arrays.setAll(asTheyCame, this::place);
      }
      int wanted = Math.min(MOST_PARTS, asTheyCame.length / PLACES_OF_A_PART + 1);
      begins = new int[wanted + 1];
      places = inParts(asTheyCame, begins);
    }

    private long place(int i) {
      int hash = key.apply(records.get(i)).hashCode() * SPREAD;
      return (long) hash << Integer.SIZE | i;
    }

    private static long[] inParts(long[] asTheyCame, int[] begins) {
      int parts = begins.length - 1;
      for (long place : asTheyCame) {
        begins[partOf(place, parts) + 1]++;
      }
      for (int i = 1; i <= parts; i++) {
        begins[i] += begins[i - 1];
      }
      int[] next = begins.clone();
      long[] inParts = new long[asTheyCame.length];
      for (long place : asTheyCame) {
        inParts[next[partOf(place, parts)]++] = place;
      }
      return inParts;
    }

    /** By the upper bits of the hash: from 0 to one less than there are parts. */
    private static int partOf(long place, int parts) {
      return (int) (((place >>> Integer.SIZE) * parts) >>> Integer.SIZE);
    }

    int count() {
      return begins.length - 1;
    }

    IntStream all() {
      IntStream parts = IntStream.range(0, count());
      return isParallel ? parts.parallel() : parts;
    }

    /**
     * The histories of a part, in one list that is filled anew for each.
     *
     * <p>Records and their keys are fetched for the whole part first, for the processor then waits
     * for many at once: a fifth less time than to fetch them history by history.
     */
    void forEach(int part, Consumer<List<T>> consumer) {
      int begin = begins[part];
      int size = begins[part + 1] - begin;
      Arrays.sort(places, begin, begin + size);
      List<T> items = new ArrayList<>(size);
      List<K> keys = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        T item = records.get((int) (places[begin + i] & PLACE));
        items.add(item);
        keys.add(key.apply(item));
      }
      List<T> history = new ArrayList<>();
      int from = 0;
      while (from < size) {
        int until = from + 1;
        boolean isOfOneKey = true;
        while (until < size && hash(begin + until) == hash(begin + from)) {
          isOfOneKey &= keys.get(until).equals(keys.get(from));
          until++;
        }
        if (isOfOneKey) {
          history.clear();
          for (int i = from; i < until; i++) {
            history.add(items.get(i));
          }
          inOrder(history, consumer);
        } else {
          ofOneHash(items.subList(from, until), consumer);
        }
        from = until;
      }
    }

    private void ofOneHash(List<T> items, Consumer<List<T>> consumer) {
      Map<K, List<T>> byKey = new LinkedHashMap<>();
      for (T item : items) {
        byKey.computeIfAbsent(key.apply(item), another -> new ArrayList<>()).add(item);
      }
      byKey.values().forEach(ofOne -> inOrder(ofOne, consumer));
    }

    private void inOrder(List<T> history, Consumer<List<T>> consumer) {
      if (history.size() > 1) {
        history.sort(order);
      }
      consumer.accept(history);
    }

    private int hash(int i) {
      return (int) (places[i] >> Integer.SIZE);
    }
  }
}
