package org.caselight.internal;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;

/** Orders for what may be missing, or several. */
public final class Ordered {
  private Ordered() {}

  /**
   * What is missing first, the rest in its own order.
   *
   * @param <T> what may be missing
   * @return the order
   */
  public static <T extends Comparable<? super T>> Comparator<Optional<T>> emptiesFirst() {
    return Comparators.emptiesFirst(Comparator.<T>naturalOrder());
  }

  /**
   * What is missing last, the rest in its own order.
   *
   * @param <T> what may be missing
   * @return the order
   */
  public static <T extends Comparable<? super T>> Comparator<Optional<T>> emptiesLast() {
    return Comparators.emptiesLast(Comparator.<T>naturalOrder());
  }

  /**
   * By the first of several that differs.
   *
   * @param <T> each of them
   * @return the order
   */
  public static <T extends Comparable<? super T>> Comparator<Iterable<T>> oneByOne() {
    return Comparators.lexicographical(Comparator.<T>naturalOrder());
  }
}
