package org.caselight.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

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
        () -> new HashMap<K, List<T>>(),
        (histories, item) ->
            histories.computeIfAbsent(key.apply(item), first -> new ArrayList<>(2)).add(item),
        (one, other) -> {
          other.forEach((of, items) -> one.merge(of, items, Histories::together));
          return one;
        },
        histories ->
            finisher.apply(
                histories.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(history -> sorted(history.getValue(), order))
                    .collect(toImmutableList())));
  }

  private static <T> List<T> together(List<T> one, List<T> other) {
    one.addAll(other);
    return one;
  }

  private static <T> ImmutableList<T> sorted(List<T> items, Comparator<? super T> order) {
    return ImmutableList.sortedCopyOf(order, items);
  }
}
