package org.caselight.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;

/** Histories that are only ever added to: what stood on a past day can still be asked. */
public final class Chronology {
  private Chronology() {}

  /**
   * Refuses a history that goes back in time. Two of one day are in order either way.
   *
   * @param <T> what happened
   * @param attribute what the day of one is called, for the error
   * @param history what happened
   * @param day the day it happened
   */
  public static <T> void requireInOrder(
      String attribute, ImmutableList<T> history, Function<? super T, LocalDate> day) {
    for (int i = 1; i < history.size(); i++) {
      LocalDate last = day.apply(history.get(i - 1));
      LocalDate next = day.apply(history.get(i));
      checkArgument(
          !next.isBefore(last),
          "%s: must not be before the last (%s), was %s",
          attribute,
          last,
          next);
    }
  }

  /**
   * Adds what happened next.
   *
   * @param <T> what happened
   * @param attribute what the day of one is called, for the error
   * @param history what happened so far
   * @param next what happened next, not before the last day of the history
   * @param day the day it happened
   * @return the history with it
   */
  public static <T> ImmutableList<T> append(
      String attribute, ImmutableList<T> history, T next, Function<? super T, LocalDate> day) {
    ImmutableList<T> longer = ImmutableList.<T>builder().addAll(history).add(next).build();
    requireInOrder(attribute, longer, day);
    return longer;
  }

  /**
   * What was known on a day.
   *
   * @param <T> what happened
   * @param history what happened, in order
   * @param day the day it happened
   * @param asAt the day
   * @return what happened on that day or before it, in order
   */
  public static <T> ImmutableList<T> knownOn(
      ImmutableList<T> history, Function<? super T, LocalDate> day, LocalDate asAt) {
    return history.stream()
        .filter(event -> !day.apply(event).isAfter(asAt))
        .collect(toImmutableList());
  }
}
