package org.caselight.improvement.assurance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.caselight.service.Theme;

/**
 * How often was a theme found, or raised?
 *
 * @param theme the theme
 * @param times how many audits, or events, had it; 1 or more
 */
public record ThemeCount(Theme theme, long times) implements Serializable {

  /**
   * Takes theme and number as they are.
   *
   * @param theme the theme
   * @param times how many audits, or events, had it
   * @throws IllegalArgumentException if {@code times} is below 1
   */
  public ThemeCount {
    requireNonNull(theme, "theme");
    checkArgument(times >= 1, "times: must be 1 or more, was %s", times);
  }

  /** Of two ways to write it, the first by the order of text is shown, whichever came first. */
  static ThemeCount together(ThemeCount one, ThemeCount other) {
    return new ThemeCount(
        one.theme.name().compareTo(other.theme.name()) <= 0 ? one.theme : other.theme,
        Math.addExact(one.times, other.times));
  }

  /**
   * The theme and how often.
   *
   * @return {@code High caseloads (3)}
   */
  @Override
  public String toString() {
    return theme + " (" + times + ")";
  }
}
