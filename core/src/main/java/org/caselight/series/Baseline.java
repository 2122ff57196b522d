package org.caselight.series;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * The months whose values set the limits of a control chart, the first and the last included.
 *
 * <p>The baseline decides: referrals to Cambridgeshire in January 2019, 655, are inside the limits
 * that April 2017 to March 2019 set, and outside those of April 2016 to March 2018. So it is always
 * shown beside them.
 *
 * @param first the first month
 * @param last the last month, not before the first
 */
public record Baseline(YearMonth first, YearMonth last)
    implements Comparable<Baseline>, Serializable {

  private static final Comparator<Baseline> BY_MONTH =
      Comparator.comparing(Baseline::first).thenComparing(Baseline::last);

  /**
   * Takes the two months.
   *
   * @param first the first month
   * @param last the last month
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public Baseline {
    checkArgument(
        !last.isBefore(first), "last: must not be before the first, %s, was %s", first, last);
  }

  /**
   * The baseline from one month to another.
   *
   * @param first the first month
   * @param last the last month
   * @return the baseline, both months included
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public static Baseline of(YearMonth first, YearMonth last) {
    return new Baseline(first, last);
  }

  /**
   * Whether a month belongs to it.
   *
   * @param month the month
   * @return true from the first to the last, both included
   */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /** Orders by first month, then by last. */
  @Override
  public int compareTo(Baseline other) {
    return BY_MONTH.compare(this, other);
  }

  /**
   * The two months.
   *
   * @return {@code 2016-04 to 2018-03}
   */
  @Override
  public String toString() {
    return first + " to " + last;
  }
}
