package org.caselight.casework.protection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records of one child that contradict each other, found in one walk over the history: each finding
 * once, and no more findings than records.
 */
final class Overlaps {
  private Overlaps() {}

  /** The records that share a day with another, together, in the order of the history. */
  static <R> ImmutableList<ImmutableList<R>> onOneDay(
      List<R> history, Function<? super R, LocalDate> day) {
    ImmutableList.Builder<ImmutableList<R>> found = ImmutableList.builder();
    int first = 0;
    for (int i = 1; i <= history.size(); i++) {
      if (i == history.size() || !day.apply(history.get(i)).equals(day.apply(history.get(first)))) {
        if (i - first > 1) {
          found.add(ImmutableList.copyOf(history.subList(first, i)));
        }
        first = i;
      }
    }
    return found.build();
  }

  /** All that have no end, if they are two or more. */
  static <R> Optional<ImmutableList<R>> twoOrMore(List<R> history, Predicate<? super R> isOpen) {
    ImmutableList<R> open = history.stream().filter(isOpen).collect(toImmutableList());
    return open.size() > 1 ? Optional.of(open) : Optional.empty();
  }

  /**
   * Each record that starts while one that started on an earlier day runs, behind the one that runs
   * longest. Two without an end are not among them: {@link #twoOrMore} finds those.
   */
  static <R> ImmutableList<ImmutableList<R>> startedWithin(
      List<R> history,
      Function<? super R, LocalDate> start,
      Function<? super R, Optional<LocalDate>> end) {
    ImmutableList.Builder<ImmutableList<R>> found = ImmutableList.builder();
    Running<R> earlier = new Running<>(end);
    int first = 0;
    for (int i = 0; i < history.size(); i++) {
      R later = history.get(i);
      for (; start.apply(history.get(first)).isBefore(start.apply(later)); first++) {
        earlier.add(history.get(first));
      }
      earlier
          .longestOn(start.apply(later), end.apply(later).isPresent())
          .ifPresent(running -> found.add(ImmutableList.of(running, later)));
    }
    return found.build();
  }

  private static final class Running<R> {
    private final Function<? super R, Optional<LocalDate>> end;
    private @Nullable R withoutEnd;
    private @Nullable R endsLast;
    private LocalDate lastEnd = LocalDate.MIN;

    Running(Function<? super R, Optional<LocalDate>> end) {
      this.end = end;
    }

    void add(R one) {
      Optional<LocalDate> ended = end.apply(one);
      if (ended.isEmpty()) {
        withoutEnd = one;
      } else if (ended.get().isAfter(lastEnd)) {
        endsLast = one;
        lastEnd = ended.get();
      }
    }

    Optional<R> longestOn(LocalDate day, boolean orWithoutEnd) {
      Optional<R> endless = Optional.ofNullable(withoutEnd).filter(one -> orWithoutEnd);
      return endless.isPresent()
          ? endless
          : Optional.ofNullable(endsLast).filter(one -> day.isBefore(lastEnd));
    }
  }
}
