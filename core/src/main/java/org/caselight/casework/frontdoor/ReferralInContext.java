package org.caselight.casework.frontdoor;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A referral, and when the same child was referred before: is it a re-referral?
 *
 * <p>Made by {@link Referrals#inContext}, which reads every referral of the child.
 */
@Value.Immutable
@CaselightValue
public abstract class ReferralInContext implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MONTHS = 12;

  ReferralInContext() {}

  /**
   * The referral.
   *
   * @return the referral
   */
  @Value.Parameter
  public abstract Referral referral();

  /**
   * The day of the child's latest earlier referral, however long ago.
   *
   * @return a day before that of this referral; empty if the records have none. New information on
   *     an open case is never an earlier referral, and neither is another referral of the same day
   */
  @Value.Parameter
  public abstract Optional<LocalDate> previousReceivedOn();

  /**
   * Whether it came within twelve months of an earlier referral of the same child.
   *
   * <p>The day d of this referral minus twelve months, on the calendar, is still within them: after
   * a referral of 28 February 2023, one of 29 February 2024 is a re-referral.
   *
   * @return true if the earlier one was received on or after d minus twelve months; false for new
   *     information on an open case
   */
  public final boolean isReReferral() {
    return !referral().isOnOpenCase()
        && previousReceivedOn().isPresent()
        && !previousReceivedOn().get().isBefore(beginningOfTwelveMonthsTo(received()));
  }

  /**
   * How many days after the earlier referral it came.
   *
   * @return the days, 1 or more, weekends among them; empty if there is no earlier one
   */
  public final OptionalLong daysSincePrevious() {
    return previousReceivedOn()
        .map(previous -> OptionalLong.of(ChronoUnit.DAYS.between(previous, received())))
        .orElseGet(OptionalLong::empty);
  }

  final LocalDate received() {
    return referral().receivedOn();
  }

  static LocalDate beginningOfTwelveMonthsTo(LocalDate day) {
    return day.minusMonths(MONTHS);
  }

  /**
   * The referral without identifiers, and the day of the earlier one.
   *
   * @return {@code Referral received 2019-01-07, 40 days after the one before}, or {@code Referral
   *     received 2019-01-07, the first}
   */
  @Override
  public final String toString() {
    OptionalLong days = daysSincePrevious();
    return referral()
        + (days.isPresent()
            ? ", " + days.getAsLong() + " days after the one before"
            : ", the first");
  }
}
