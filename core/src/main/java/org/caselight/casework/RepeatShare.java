package org.caselight.casework;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * A share of records that had an earlier one of the same child: re-referrals, second plans.
 *
 * <p>It can be no truer than the records reach back: if they begin later than the rule looks, an
 * earlier one may be missing, and the share is a lower bound.
 */
@Value.Immutable
@CaselightValue
public abstract class RepeatShare implements Serializable {
  private static final long serialVersionUID = 1L;

  RepeatShare() {}

  /**
   * A share over records that reach back far enough.
   *
   * @param share repeats ÷ records
   * @return the share
   */
  public static RepeatShare of(Measured<Proportion> share) {
    return ImmutableRepeatShare.builder().share(share).build();
  }

  /**
   * A share over records that may not reach back far enough.
   *
   * @param share repeats ÷ records found
   * @param recordsBegin the day of the earliest record, later than the rule looks back; empty if
   *     they reach back far enough
   * @return the share
   */
  public static RepeatShare of(Measured<Proportion> share, Optional<LocalDate> recordsBegin) {
    return ImmutableRepeatShare.builder()
        .share(requireNonNull(share, "share"))
        .recordsBeginTooLate(recordsBegin)
        .build();
  }

  /**
   * The share.
   *
   * @return repeats ÷ records, and what was left out
   */
  public abstract Measured<Proportion> share();

  /**
   * The day on which the records begin, if that is too late for the rule.
   *
   * @return the day of the earliest record; empty if they reach back far enough
   */
  public abstract Optional<LocalDate> recordsBeginTooLate();

  /**
   * Whether the true share may be higher.
   *
   * @return true if the records begin later than the rule looks back
   */
  public final boolean isLowerBound() {
    return recordsBeginTooLate().isPresent();
  }

  /**
   * The share with its working.
   *
   * @return {@code 20.0% (2 of 10)}, or {@code at least 20.0% (2 of 10), records begin 2018-07-02};
   *     of nothing {@code undefined (0 of 0)}
   */
  @Override
  public final String toString() {
    return recordsBeginTooLate()
        .filter(begin -> share().figure().value().isPresent())
        .map(begin -> "at least " + share() + ", records begin " + begin)
        .orElseGet(() -> share().toString());
  }
}
