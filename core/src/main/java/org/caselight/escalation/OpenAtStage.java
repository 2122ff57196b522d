package org.caselight.escalation;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.caselight.internal.Words;

/**
 * How many disagreements are open at a stage, and how many of them are overdue?
 *
 * @param stage the name of the stage
 * @param isKnown whether the process has the stage
 * @param open how many are open at it
 * @param overdue how many of these are overdue, at the stage or in whole
 */
public record OpenAtStage(String stage, boolean isKnown, long open, long overdue)
    implements Serializable {

  /**
   * Takes the numbers of a stage.
   *
   * @param stage the name of the stage
   * @param isKnown whether the process has the stage
   * @param open how many are open at it, 0 or more
   * @param overdue how many of these are overdue, from 0 to {@code open}
   * @throws IllegalArgumentException if the name is blank, has blanks around it or is not on one
   *     line, or a number is out of its bounds
   */
  public OpenAtStage {
    Words.requireLine("stage", stage);
    checkArgument(open >= 0, "open: must be 0 or more, was %s", open);
    checkArgument(
        overdue >= 0 && overdue <= open, "overdue: must be from 0 to %s, was %s", open, overdue);
  }

  /**
   * The numbers in words.
   *
   * @return {@code Team managers: 4 open, 1 overdue}; {@code Area panel (not in the process): 1
   *     open, 0 overdue}
   */
  @Override
  public String toString() {
    return stage
        + (isKnown ? "" : " (not in the process)")
        + ": "
        + open
        + " open, "
        + overdue
        + " overdue";
  }
}
