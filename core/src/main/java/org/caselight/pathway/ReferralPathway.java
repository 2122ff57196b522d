package org.caselight.pathway;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caselight.casework.frontdoor.Referral;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/** Where one referral led, as far as is known on a day. */
@Value.Immutable
@CaselightValue
public abstract class ReferralPathway implements Serializable {
  private static final long serialVersionUID = 1L;

  ReferralPathway() {}

  /**
   * The referral.
   *
   * @return the referral
   */
  public abstract Referral referral();

  /**
   * The steps it led to, and when each was first reached.
   *
   * @return days by step
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PathwayStep, LocalDate> reached();

  /**
   * The steps whose limit ended on the day of the question or before it, so that nothing that comes
   * later can be added to them.
   *
   * @return the steps
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PathwayStep> settled();

  /**
   * Whether the referral led to a step.
   *
   * @param step the step
   * @return true if it was reached within its limit, by the day of the question
   */
  public final boolean hasReached(PathwayStep step) {
    return reached().containsKey(step);
  }

  /**
   * When the referral led to a step.
   *
   * @param step the step
   * @return the first day, empty if it did not, or not yet
   */
  public final Optional<LocalDate> reachedOn(PathwayStep step) {
    return Optional.ofNullable(reached().get(step));
  }

  /**
   * Whether it is settled if the referral led to a step.
   *
   * @param step the step
   * @return true if its limit ended on the day of the question or before it; until then even a step
   *     that was reached is provisional, as the faster ones come first
   */
  public final boolean isSettled(PathwayStep step) {
    return settled().contains(step);
  }

  /**
   * The way without identifiers.
   *
   * @return {@code referral of 2024-05-03: assessment 2024-05-07, care 2024-06-01}
   */
  @Override
  public final String toString() {
    return "referral of "
        + referral().receivedOn()
        + ": "
        + (reached().isEmpty()
            ? "no step"
            : reached().entrySet().stream()
                .map(step -> step.getKey().label() + " " + step.getValue())
                .collect(Collectors.joining(", ")));
  }

  static final class Builder extends ImmutableReferralPathway.Builder {
    Builder() {}
  }
}
