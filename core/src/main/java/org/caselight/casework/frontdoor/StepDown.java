package org.caselight.casework.frontdoor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.caselight.internal.RecordedDates;
import org.caselight.service.ChildId;

/**
 * A child stepped down from social care on a day: to early help, or to nobody.
 *
 * @param child the child
 * @param steppedDownOn the day
 */
public record StepDown(ChildId child, LocalDate steppedDownOn) implements Serializable {

  /**
   * Takes child and day.
   *
   * @param child the child
   * @param steppedDownOn the day
   * @throws IllegalArgumentException if the day is before 1900 or after 2200
   */
  public StepDown {
    requireNonNull(child, "child");
    RecordedDates.require("steppedDownOn", steppedDownOn);
  }

  /**
   * The step without identifiers.
   *
   * @return {@code Step-down on 2019-01-07}
   */
  @Override
  public String toString() {
    return "Step-down on " + steppedDownOn;
  }
}
