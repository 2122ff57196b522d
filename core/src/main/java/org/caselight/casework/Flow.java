package org.caselight.casework;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.calendar.DateRange;
import org.caselight.figure.Fraction;
import org.caselight.internal.Words;

/**
 * How many are open on average when so many start a day and each stays so long; and how fast they
 * would have to move for fewer to be open.
 *
 * <p>open on average = starts per day × average days (Little's law). It holds exactly over a time
 * at whose beginning and end nothing is open, and closely over any time that is long beside the
 * average stay; it asks nothing about how starts and stays vary. Where numbers rise or fall, {@link
 * Projection} tells how.
 *
 * <pre>{@code
 * Flow flow = Flow.of(240, ReportingYear.ending(2019).period(), Fraction.of(1_095));
 * flow.openOnAverage();                               // 720
 * flow.averageDaysFor(Fraction.of(600));              // 912.5 days: starts stay as they are
 * flow.startsPerDayFor(Fraction.of(600))              // 200 in a year: stays are as long as now
 *     .map(perDay -> perDay.times(Fraction.of(365)));
 * }</pre>
 *
 * <p>Source: Little, A proof for the queuing formula L = λW, Operations Research 9 (1961), pages
 * 383 to 387; "reducing the average number of days that children remain in care", Cambridgeshire,
 * July 2019, paragraph 2.43.
 *
 * @param startsPerDay how many start a day, 0 or more
 * @param averageDays for how many days each is open on average, 0 or more
 */
public record Flow(Fraction startsPerDay, Fraction averageDays) implements Serializable {

  /**
   * Takes both as they are.
   *
   * @param startsPerDay how many start a day, 0 or more
   * @param averageDays for how many days each is open on average, 0 or more
   * @throws IllegalArgumentException if either is negative
   */
  public Flow {
    requireNotNegative("startsPerDay", startsPerDay);
    requireNotNegative("averageDays", averageDays);
  }

  /**
   * The flow of starts that were counted in a period.
   *
   * @param starts how many started in the period, 0 or more
   * @param period the period, all of whose days are counted
   * @param averageDays for how many days each is open on average, 0 or more; such as the mean of
   *     {@link ChildSpans#toDurations}
   * @return the flow, with starts ÷ days of the period
   * @throws IllegalArgumentException if a number is negative
   */
  public static Flow of(long starts, DateRange period, Fraction averageDays) {
    checkArgument(starts >= 0, "starts: must be 0 or more, was %s", starts);
    return new Flow(Fraction.of(starts, period.lengthInDays()), averageDays);
  }

  private static void requireNotNegative(String attribute, Fraction number) {
    requireNonNull(number, attribute);
    checkArgument(number.signum() >= 0, "%s: must be 0 or more, was %s", attribute, number);
  }

  /**
   * How many are open on average.
   *
   * @return starts per day × average days, exact
   */
  public Fraction openOnAverage() {
    return startsPerDay.times(averageDays);
  }

  /**
   * How long each may stay for so many to be open, if as many start as now.
   *
   * @param open how many are to be open on average, 0 or more
   * @return open ÷ starts per day, exact; empty if none starts, as no stay leads to any
   * @throws IllegalArgumentException if {@code open} is negative
   */
  public Optional<Fraction> averageDaysFor(Fraction open) {
    return quotient(open, startsPerDay);
  }

  /**
   * How many may start a day for so many to be open, if each stays as long as now.
   *
   * @param open how many are to be open on average, 0 or more
   * @return open ÷ average days, exact; empty if each stays 0 days, as no number of starts leads to
   *     any
   * @throws IllegalArgumentException if {@code open} is negative
   */
  public Optional<Fraction> startsPerDayFor(Fraction open) {
    return quotient(open, averageDays);
  }

  private static Optional<Fraction> quotient(Fraction open, Fraction divisor) {
    requireNotNegative("open", open);
    return divisor.signum() == 0 ? Optional.empty() : Optional.of(open.dividedBy(divisor));
  }

  /**
   * The flow with its working.
   *
   * @return {@code 720.0 open on average (0.658 starts a day × 1,095.0 days)}
   */
  @Override
  public String toString() {
    return Words.grouped(openOnAverage().rounded(1))
        + " open on average ("
        + Words.grouped(startsPerDay.rounded(3))
        + " starts a day × "
        + Words.grouped(averageDays.rounded(1))
        + " days)";
  }
}
