package org.caselight.examples.benchmarks;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer as numbers under labels, in which the answers of all contestants can be compared.
 *
 * @param numbers the numbers that are not 0, by label
 */
record Answer(ImmutableSortedMap<String, Long> numbers) {

  /** Puts an answer together. */
  static final class Builder {
    private final TreeMap<String, Long> numbers = new TreeMap<>();

    /**
     * Adds a number.
     *
     * @param key which row it is of, blank if there is only one
     * @param column what it counts
     * @param number the number; 0 is the same as none
     */
    Builder put(String key, String column, long number) {
      if (number != 0) {
        numbers.merge(key.isEmpty() ? column : key + " " + column, number, Long::sum);
      }
      return this;
    }

    Answer build() {
      return new Answer(ImmutableSortedMap.copyOf(numbers));
    }
  }

  /**
   * Where another answer differs.
   *
   * @return the first label under which it does, with both numbers; empty if the two are equal
   */
  Optional<Difference> differenceFrom(Answer other) {
    return Sets.union(numbers.keySet(), other.numbers.keySet()).stream()
        .sorted()
        .map(label -> new Difference(label, number(label), other.number(label)))
        .filter(Difference::isOne)
        .findFirst();
  }

  private long number(String label) {
    return numbers.getOrDefault(label, 0L);
  }

  /** Two numbers under one label. */
  record Difference(String label, long one, long other) {
    boolean isOne() {
      return one != other;
    }
  }
}
