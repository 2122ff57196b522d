package org.caselight.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caselight.calendar.TimeLimit;
import org.caselight.internal.CaselightValue;
import org.immutables.value.Value;

/**
 * How long after a referral a step still counts as where the referral led.
 *
 * <p>No regulation says, and public tools differ (one takes assessments within 30 days and plans
 * within 60 days of the enquiry), so that there is no default: the caller names a limit for every
 * step, and shows them beside the figures.
 */
@Value.Immutable
@CaselightValue
public abstract class PathwayLimits implements Serializable {
  private static final long serialVersionUID = 1L;

  PathwayLimits() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One limit for every step.
   *
   * @param limit how long after a referral every step still counts
   * @return the limits
   */
  public static PathwayLimits ofAll(TimeLimit limit) {
    Builder builder = builder();
    for (PathwayStep step : PathwayStep.values()) {
      builder.putLimit(step, limit);
    }
    return builder.build();
  }

  /**
   * The limit of every step.
   *
   * @return limits by step
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PathwayStep, TimeLimit> limits();

  /** Refuses a step without a limit. */
  @Value.Check
  void validate() {
    checkArgument(
        limits().size() == PathwayStep.values().length,
        "limits: must have one for every step, was without %s",
        Sets.difference(EnumSet.allOf(PathwayStep.class), limits().keySet()).stream()
            .map(PathwayStep::label)
            .collect(Collectors.joining(", ")));
  }

  /**
   * The limit of a step.
   *
   * @param step the step
   * @return how long after a referral it still counts
   */
  public final TimeLimit limitOf(PathwayStep step) {
    return Optional.ofNullable(limits().get(step)).orElseThrow();
  }

  /**
   * The limits in words.
   *
   * @return {@code assessment within 30 days, …, re-referral within 12 months}
   */
  @Override
  public final String toString() {
    return limits().entrySet().stream()
        .map(limit -> limit.getKey().label() + " within " + limit.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Builds {@link PathwayLimits}: every step needs a limit. */
  public static final class Builder extends ImmutablePathwayLimits.Builder {
    Builder() {}
  }
}
