package org.caselight.calendar;

/**
 * How working days are counted from a start: what two systems must agree on before "45 working
 * days" means one date.
 *
 * <p>From Friday 31 March 2023, 45 working days are due on Friday 9 June by the first convention
 * and on Thursday 8 June by the second.
 *
 * <p>Source: the first is how the DfE's bands of working days count, which begin with "same day"
 * and "1 to 10" (Children in need statistics, table C2); the second, from a working day, is that of
 * data-to-insight's CIN validator, {@code england_working_days}: n − 1 days on.
 */
public enum DayCount {
  /**
   * The start is day 0: the first working day after it is day 1, and the days elapsed are those in
   * (start, end]. The default.
   */
  START_IS_DAY_ZERO("the start is day 0"),
  /** The start, if it is a working day, is day 1: both ends are counted, [start, end]. */
  START_IS_DAY_ONE("the start is day 1");

  private final String label;

  DayCount(String label) {
    this.label = label;
  }

  /**
   * The convention in words.
   *
   * @return {@code the start is day 0} or {@code the start is day 1}
   */
  public String label() {
    return label;
  }
}
