package org.caselight.casework.protection;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;

/** Orders for what may be missing, or several. */
final class Ordered {
  private Ordered() {}

  /** What is missing first. */
  static <T extends Comparable<? super T>> Comparator<Optional<T>> emptiesFirst() {
    return Comparators.emptiesFirst(Comparator.<T>naturalOrder());
  }

  /** By the first that differs. */
  static <T extends Comparable<? super T>> Comparator<Iterable<T>> oneByOne() {
    return Comparators.lexicographical(Comparator.<T>naturalOrder());
  }
}
