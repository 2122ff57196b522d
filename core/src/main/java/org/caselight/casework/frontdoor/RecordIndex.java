package org.caselight.casework.frontdoor;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caselight.service.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Records of children, to be found by a reference and by day. Of several that have the same, the
 * one that is first in order.
 */
final class RecordIndex<R> {
  private final Map<String, Map<ChildId, R>> byReference = new HashMap<>();
  private final Map<ChildId, NavigableMap<LocalDate, R>> byChild = new HashMap<>();
  private final Function<R, ChildId> child;
  private final Function<R, LocalDate> day;

  private RecordIndex(Function<R, ChildId> child, Function<R, LocalDate> day) {
    this.child = child;
    this.day = day;
  }

  /**
   * Takes records.
   *
   * @param records the records, in any order
   * @param order their order
   * @param reference the reference under which a record is found, if any
   * @param isFoundByDay whether a record is found by its day
   */
  static <R> RecordIndex<R> of(
      Iterable<R> records,
      Comparator<R> order,
      Function<R, ChildId> child,
      Function<R, LocalDate> day,
      Function<R, Optional<String>> reference,
      Predicate<R> isFoundByDay) {
    RecordIndex<R> index = new RecordIndex<>(child, day);
    for (R item : ImmutableList.sortedCopyOf(order, records)) {
      reference.apply(item).ifPresent(name -> index.addName(name, item));
      if (isFoundByDay.test(item)) {
        index.addDay(item);
      }
    }
    return index;
  }

  private void addName(String name, R item) {
    byReference
        .computeIfAbsent(name, first -> new HashMap<>())
        .putIfAbsent(child.apply(item), item);
  }

  private void addDay(R item) {
    byChild
        .computeIfAbsent(child.apply(item), first -> new TreeMap<>())
        .putIfAbsent(day.apply(item), item);
  }

  /** The child's record of that reference. */
  Optional<R> named(ChildId of, Optional<String> reference) {
    return reference.flatMap(
        name -> Optional.ofNullable(byReference.getOrDefault(name, Map.of()).get(of)));
  }

  /** Whether any child has a record of that reference. */
  boolean isName(Optional<String> reference) {
    return reference.map(byReference::containsKey).orElse(false);
  }

  Optional<R> firstOnOrAfter(ChildId of, LocalDate from) {
    return valueOf(daysOf(of).ceilingEntry(from));
  }

  Optional<R> firstAfter(ChildId of, LocalDate from) {
    return valueOf(daysOf(of).higherEntry(from));
  }

  private NavigableMap<LocalDate, R> daysOf(ChildId of) {
    return byChild.getOrDefault(of, new TreeMap<>());
  }

  private static <R> Optional<R> valueOf(Map.@Nullable Entry<LocalDate, R> entry) {
    return Optional.ofNullable(entry).map(Map.Entry::getValue);
  }
}
