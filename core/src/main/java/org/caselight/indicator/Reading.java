package org.caselight.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.caselight.figure.Figure;

/**
 * What an indicator stood at on a day.
 *
 * @param asAt the day
 * @param figure the figure on that day
 */
public record Reading(LocalDate asAt, Figure figure) implements Serializable {

  private static final int LAST_YEAR = 9999;

  /**
   * Takes a day and a figure.
   *
   * @param asAt the day, in the years 1 to 9999
   * @param figure the figure on that day
   * @throws IllegalArgumentException if the year of the day is outside 1 to 9999
   */
  public Reading {
    checkArgument(
        asAt.getYear() >= 1 && asAt.getYear() <= LAST_YEAR,
        "asAt: must be in the years 1 to %s, was %s",
        LAST_YEAR,
        asAt);
    requireNonNull(figure, "figure");
  }

  /**
   * What an indicator stood at on a day.
   *
   * @param asAt the day, in the years 1 to 9999
   * @param figure the figure on that day
   * @return the reading
   * @throws IllegalArgumentException if the year of the day is outside 1 to 9999
   */
  public static Reading of(LocalDate asAt, Figure figure) {
    return new Reading(asAt, figure);
  }

  /**
   * The day and the figure.
   *
   * @return {@code 2019-06-30: 82.0% (41 of 50)}
   */
  @Override
  public String toString() {
    return asAt + ": " + figure;
  }
}
