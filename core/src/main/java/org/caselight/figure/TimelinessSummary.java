package org.caselight.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caselight.calendar.Timeliness;
import org.caselight.internal.Words;

/**
 * How many things with a time limit were done in time, how many late, and how many are open, not
 * yet due and overdue.
 *
 * <p>The four add up to the records. The share in time is of those done: the open ones are beside
 * it, never in it.
 *
 * @param inTime how many were done within the limit
 * @param late how many were done, later than that
 * @param notYetDue how many are open and not yet due
 * @param overdue how many are open and should be done
 */
public record TimelinessSummary(long inTime, long late, long notYetDue, long overdue)
    implements Serializable {

  /**
   * Takes the four numbers.
   *
   * @param inTime how many were done within the limit, 0 or more
   * @param late how many were done, later than that, 0 or more
   * @param notYetDue how many are open and not yet due, 0 or more
   * @param overdue how many are open and should be done, 0 or more
   * @throws IllegalArgumentException if one is negative, or their sum is beyond the largest {@code
   *     long}
   */
  public TimelinessSummary {
    requireCount("inTime", inTime);
    requireCount("late", late);
    requireCount("notYetDue", notYetDue);
    requireCount("overdue", overdue);
    Sums.exact("sum", Sums.exact("sum", inTime, late), Sums.exact("sum", notYetDue, overdue));
  }

  private static void requireCount(String attribute, long count) {
    checkArgument(count >= 0, "%s: must be 0 or more, was %s", attribute, count);
  }

  /**
   * How many stand one way.
   *
   * @param timeliness the way
   * @return the number
   */
  public long count(Timeliness timeliness) {
    return switch (timeliness) {
      case IN_TIME -> inTime;
      case LATE -> late;
      case NOT_YET_DUE -> notYetDue;
      case OVERDUE -> overdue;
    };
  }

  /**
   * How many are done.
   *
   * @return in time and late
   */
  public long done() {
    return inTime + late;
  }

  /**
   * How many are not done.
   *
   * @return not yet due and overdue
   */
  public long open() {
    return notYetDue + overdue;
  }

  /**
   * How many there are.
   *
   * @return done and open
   */
  public long records() {
    return done() + open();
  }

  /**
   * The share done in time, of those done.
   *
   * @return in time ÷ (in time + late), undefined if none is done
   */
  public Proportion shareInTime() {
    return Proportion.of(inTime, done());
  }

  /**
   * The share overdue, of those open.
   *
   * @return overdue ÷ (not yet due + overdue), undefined if none is open
   */
  public Proportion shareOverdue() {
    return Proportion.of(overdue, open());
  }

  /**
   * The share in time with its working, and the open ones beside it.
   *
   * @return {@code 82.5% (33 of 40) in time; open: 5 not yet due, 2 overdue}
   */
  @Override
  public String toString() {
    return shareInTime()
        + " in time; open: "
        + Words.grouped(BigDecimal.valueOf(notYetDue))
        + " not yet due, "
        + Words.grouped(BigDecimal.valueOf(overdue))
        + " overdue";
  }
}
