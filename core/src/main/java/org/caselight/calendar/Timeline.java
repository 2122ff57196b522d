package org.caselight.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several values is in force on a day: each from its own first day until the day before
 * the next one's.
 *
 * <p>Guidance and local policy change; what was right in 2019 is judged by what was in force in
 * 2019. Both ends are plain: a value is in force on its first day, and no longer on the first day
 * of the next. Before the first there is none.
 *
 * <pre>{@code
 * Timeline<SupervisionPolicy> frequency =
 *     Timeline.from(LocalDate.of(2018, 11, 1), sixWeekly)
 *         .then(LocalDate.of(2019, 5, 1), monthly);
 * frequency.inForceOn(LocalDate.of(2019, 4, 30)); // sixWeekly
 * }</pre>
 *
 * @param <T> what is in force
 */
public final class Timeline<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableSortedMap<LocalDate, T> byFirstDay;

  private Timeline(ImmutableSortedMap<LocalDate, T> byFirstDay) {
    this.byFirstDay = byFirstDay;
  }

  /**
   * Opens a timeline with its first value.
   *
   * @param <T> what is in force
   * @param firstDay the first day on which it is in force
   * @param value what is in force from then on
   * @return the timeline
   */
  public static <T extends Serializable> Timeline<T> from(LocalDate firstDay, T value) {
    return new Timeline<>(ImmutableSortedMap.of(firstDay, value));
  }

  /**
   * Adds the next value.
   *
   * @param firstDay the first day on which it is in force, after every first day so far
   * @param value what is in force from then on
   * @return a timeline that goes on with that value
   * @throws IllegalArgumentException if {@code firstDay} is not after the last first day
   */
  public Timeline<T> then(LocalDate firstDay, T value) {
    checkArgument(
        firstDay.isAfter(byFirstDay.lastKey()),
        "firstDay: must be after %s, was %s",
        byFirstDay.lastKey(),
        firstDay);
    return new Timeline<>(
        ImmutableSortedMap.<LocalDate, T>naturalOrder()
            .putAll(byFirstDay)
            .put(firstDay, value)
            .buildOrThrow());
  }

  /**
   * What is in force on a day.
   *
   * @param day the day
   * @return the value whose first day is the last on or before {@code day}; empty before the first
   */
  public Optional<T> inForceOn(LocalDate day) {
    return Optional.ofNullable(byFirstDay.floorEntry(day)).map(Map.Entry::getValue);
  }

  /**
   * Every value by its first day.
   *
   * @return the values, earliest first
   */
  public ImmutableSortedMap<LocalDate, T> byFirstDay() {
    return byFirstDay;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline<?> that && byFirstDay.equals(that.byFirstDay);
  }

  @Override
  public int hashCode() {
    return byFirstDay.hashCode();
  }

  @Override
  public String toString() {
    return "Timeline" + byFirstDay;
  }
}
