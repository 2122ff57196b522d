package org.caselight.improvement.assurance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.service.Theme;

/**
 * Rules over themes: which are found most, and which does nothing answer?
 *
 * <p>One theme written in two ways ({@link Theme}) is counted once; it is shown as that one which
 * comes first by the order of text, so that no answer depends on the order of the records.
 */
public final class ThemeCounts {
  private ThemeCounts() {}

  private static final Comparator<ThemeCount> MOST_FIRST =
      Comparator.comparingLong(ThemeCount::times).reversed().thenComparing(ThemeCount::theme);

  /**
   * Orders themes from the one that was found most to the one that was found least; of equals by
   * name.
   *
   * @return the order
   */
  public static Comparator<ThemeCount> mostFirst() {
    return MOST_FIRST;
  }

  /**
   * Collects how many records have each theme.
   *
   * @param <T> the record
   * @param themes the themes of a record
   * @return a collector of the themes, most first
   */
  public static <T> Collector<T, ?, ImmutableList<ThemeCount>> toThemeCounts(
      Function<? super T, ? extends Set<Theme>> themes) {
    return toUnanswered(themes, ImmutableSortedSet.of());
  }

  /**
   * Collects the themes that nothing answers: those that records have and that are not among the
   * answered ones.
   *
   * @param <T> the record
   * @param themes the themes of a record
   * @param answered the themes that something answers: an objective, a recommendation, an action
   * @return a collector of the other themes and how many records have each, most first
   */
  public static <T> Collector<T, ?, ImmutableList<ThemeCount>> toUnanswered(
      Function<? super T, ? extends Set<Theme>> themes, Iterable<Theme> answered) {
    ImmutableSortedSet<Theme> known = ImmutableSortedSet.copyOf(answered);
    return Collectors.flatMapping(
        item -> themes.apply(item).stream().filter(theme -> !known.contains(theme)),
        Collector.of(Tally::new, Tally::add, Tally::merge, Tally::mostFirst));
  }

  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Theme, ThemeCount> byTheme = new TreeMap<>();

    void add(Theme theme) {
      add(new ThemeCount(theme, 1));
    }

    private void add(ThemeCount count) {
      byTheme.merge(count.theme(), count, ThemeCount::together);
    }

    Tally merge(Tally other) {
      other.byTheme.values().forEach(this::add);
      return this;
    }

    ImmutableList<ThemeCount> mostFirst() {
      return ImmutableList.sortedCopyOf(MOST_FIRST, byTheme.values());
    }
  }
}
