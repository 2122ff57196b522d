package org.caselight.casework.frontdoor;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.calendar.WorkingDays;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;

/** Rules over many step-downs: how many children came back. */
public final class StepDowns {
  private StepDowns() {}

  private static final Comparator<StepDown> ORDER =
      Comparator.comparing(StepDown::child).thenComparing(StepDown::steppedDownOn);

  /**
   * Collects the share of step-downs after which the child was referred again.
   *
   * <pre>{@code
   * stepDowns.stream()
   *     .collect(StepDowns.toReturns(referrals, TimeLimit.months(12), ENGLAND_AND_WALES, asAt));
   * }</pre>
   *
   * <p>step-downs with a referral of the child after the day, and within the limit (inclusive) ÷
   * step-downs. Each step-down counts by itself, so the collector may be used by key and by month.
   *
   * <p>Left out: step-downs whose limit is not over on {@code asAt}, as {@code younger than 12
   * months}, whether the child came back or not; those after {@code asAt}; and, for a limit in
   * working days, those outside the calendar. New information on an open case is no referral.
   *
   * <p>Source: Cambridgeshire, July 2019, paragraph 2.36: children stepped down who are "referred
   * back to children's social care". A referral on the day of the step-down is taken for the one
   * that led to it; a convention of this library, the other choice is to count it.
   *
   * @param referrals every referral there is
   * @param within how soon
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; later referrals are not known yet
   * @return a collector of the share, undefined if no step-down is counted
   */
  public static Collector<StepDown, ?, Measured<Proportion>> toReturns(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Collectors.mapping(followed(referrals, within, days, asAt), FollowUps.toShare());
  }

  /**
   * Collects which referral followed each step-down: the list behind {@link #toReturns}.
   *
   * @param referrals every referral there is
   * @param within how soon
   * @param days the working days; asked for a limit in working days only
   * @param asAt the day asked about; later referrals are not known yet
   * @return a collector of the follow-ups, by child and day
   */
  public static Collector<StepDown, ?, ImmutableList<FollowUp<StepDown, Referral>>> toFollowUps(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    return Window.collecting(StepDown::child, ORDER, followed(referrals, within, days, asAt));
  }

  private static Function<StepDown, FollowUp<StepDown, Referral>> followed(
      Iterable<Referral> referrals, TimeLimit within, WorkingDays days, LocalDate asAt) {
    Window window = new Window(within, days, asAt);
    RecordIndex<Referral> index = Referrals.index(referrals, window);
    return stepDown ->
        window.follow(
            stepDown,
            stepDown.steppedDownOn(),
            Optional.empty(),
            Optional.empty(),
            index.firstAfter(stepDown.child(), stepDown.steppedDownOn()),
            Referral::receivedOn);
  }
}
