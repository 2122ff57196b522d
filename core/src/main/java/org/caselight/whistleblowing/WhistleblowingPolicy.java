package org.caselight.whistleblowing;

import java.io.Serializable;
import java.util.Optional;
import org.caselight.calendar.TimeLimit;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.immutables.value.Value;

/**
 * How soon is a whistleblower to hear that the message came in, and how soon what came of it?
 *
 * <p>Councils differ and no law says, so nothing is asked unless it is set. Both limits are counted
 * from the day the record was received. Keep a policy that changes on a {@link
 * org.caselight.calendar.Timeline} and take the one in force on the day the record was received.
 */
@Value.Immutable
@CaselightValue
public abstract class WhistleblowingPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  WhistleblowingPolicy() {}

  /**
   * Opens a builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * What the policy is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Within what a record is to be acknowledged.
   *
   * @return the limit, empty if the policy asks none
   */
  public abstract Optional<TimeLimit> acknowledgeWithin();

  /**
   * Within what a record is to be answered.
   *
   * @return the limit, empty if the policy asks none
   */
  public abstract Optional<TimeLimit> respondWithin();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
  }

  /**
   * The policy in words.
   *
   * @return {@code whistleblowing 2024: acknowledged within 5 working days, answered within 28
   *     days}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + acknowledgeWithin()
            .map(limit -> "acknowledged within " + limit)
            .orElse("no limit for acknowledging")
        + ", "
        + respondWithin().map(limit -> "answered within " + limit).orElse("no limit for answering");
  }

  /** Builds a {@link WhistleblowingPolicy}: the name is required. */
  public static final class Builder extends ImmutableWhistleblowingPolicy.Builder {
    Builder() {}
  }
}
