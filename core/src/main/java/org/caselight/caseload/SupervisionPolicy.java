package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How often supervision is due: of every worker, and of every child's case.
 *
 * <p>No regulation fixes it; each council does. Months are calendar months: a month after 31
 * January is 28 or 29 February. Keep a policy that changes on a {@link
 * org.caselight.calendar.Timeline} and take the one in force on the day you ask about.
 */
@Value.Immutable
@CaselightValue
public abstract class SupervisionPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  SupervisionPolicy() {}

  /**
   * One frequency for workers and one for the cases of every child.
   *
   * @param name what the policy is called
   * @param ofWorkers how long after one supervision of a worker the next is due
   * @param ofCases how long after one supervision of a case the next is due
   * @return the policy
   * @throws IllegalArgumentException if a frequency is not above 0, or the name is blank
   */
  public static SupervisionPolicy of(String name, Period ofWorkers, Period ofCases) {
    return builder().name(name).workerFrequency(ofWorkers).caseFrequency(ofCases).build();
  }

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
   * How long after one supervision of a worker the next is due.
   *
   * @return the time between
   */
  public abstract Period workerFrequency();

  /**
   * How long after one supervision of a case the next is due, for every status that has no
   * frequency of its own.
   *
   * @return the time between
   */
  public abstract Period caseFrequency();

  /**
   * The frequencies of statuses that have one of their own.
   *
   * @return the time between, by status
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, Period> caseFrequencyByStatus();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
    requirePositive("workerFrequency", workerFrequency());
    requirePositive("caseFrequency", caseFrequency());
    caseFrequencyByStatus()
        .values()
        .forEach(frequency -> requirePositive("caseFrequencyByStatus", frequency));
  }

  private static void requirePositive(String attribute, Period frequency) {
    checkArgument(
        !frequency.isNegative() && !frequency.isZero(),
        "%s: must be above 0, was %s",
        attribute,
        frequency);
  }

  /**
   * The frequency for the case of a child with a primary status.
   *
   * @param status the primary status
   * @return its own frequency, or the one for every other status
   */
  public final Period caseFrequencyFor(Status status) {
    return Optional.ofNullable(caseFrequencyByStatus().get(status)).orElse(caseFrequency());
  }

  /**
   * The policy in words.
   *
   * @return {@code monthly: workers P1M, cases P42D}
   */
  @Override
  public final String toString() {
    return name() + ": workers " + workerFrequency() + ", cases " + caseFrequency();
  }

  /** Builds a {@link SupervisionPolicy}: name and the two frequencies are required. */
  public static final class Builder extends ImmutableSupervisionPolicy.Builder {
    Builder() {}
  }
}
