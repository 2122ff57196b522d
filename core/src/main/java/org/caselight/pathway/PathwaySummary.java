package org.caselight.pathway;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.caselight.figure.Measured;
import org.caselight.figure.Proportion;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/** Where a cohort of referrals led: the share that reached each step. */
@Value.Immutable
@CaselightValue
public abstract class PathwaySummary implements Serializable {
  private static final long serialVersionUID = 1L;

  PathwaySummary() {}

  /**
   * How many referrals there are, settled or not.
   *
   * @return the number
   */
  public abstract long referrals();

  /**
   * The share that reached each step, of the referrals for which it is settled.
   *
   * @return shares by step, every step among them; what is not settled is left out, and counted
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PathwayStep, Measured<Proportion>> shares();

  /**
   * The shares in words.
   *
   * @return {@code 40 referrals: assessment 75.0% (30 of 40); …}
   */
  @Override
  public final String toString() {
    return referrals()
        + (referrals() == 1 ? " referral: " : " referrals: ")
        + shares().entrySet().stream()
            .map(share -> share.getKey().label() + " " + share.getValue())
            .collect(Collectors.joining("; "));
  }

  static final class Builder extends ImmutablePathwaySummary.Builder {
    Builder() {}
  }
}
