package org.caselight.casework.visit;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Status;
import org.immutables.value.Value;

/**
 * How often are children of each status to be visited?
 *
 * <p>For looked-after children regulations set the least ({@link VisitFrequencies}); for the rest
 * each council decides. A status that is not here has no visits due: the children who hold no other
 * are listed, their due date "not known" for want of a frequency. Keep a policy that changes on a
 * {@link org.caselight.calendar.Timeline} and take the one in force on the day you ask about.
 */
@Value.Immutable
@CaselightValue
public abstract class VisitPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  VisitPolicy() {}

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
   * How often children are to be visited.
   *
   * @return the frequency, by status
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Status, VisitFrequency> frequencies();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
  }

  /**
   * How often children of a status are to be visited.
   *
   * @param status the status
   * @return its frequency, empty if the policy has none
   */
  public final Optional<VisitFrequency> frequencyFor(Status status) {
    return Optional.ofNullable(frequencies().get(status));
  }

  /**
   * How often a child is to be visited in one status.
   *
   * @param child the child in that status
   * @return the child's own frequency, else that of the status; empty if there is neither
   */
  public final Optional<VisitFrequency> frequencyFor(ChildToVisit child) {
    return child.frequency().or(() -> frequencyFor(child.status()));
  }

  /**
   * The policy in words.
   *
   * @return {@code visits 2019: in care every 6 weeks; child protection plan every 10 working days}
   */
  @Override
  public final String toString() {
    return name()
        + ": "
        + (frequencies().isEmpty()
            ? "no frequency"
            : String.join(
                "; ",
                frequencies().entrySet().stream()
                    .map(entry -> entry.getKey().label() + " " + entry.getValue())
                    .toList()));
  }

  /** Builds a {@link VisitPolicy}: the name is required. */
  public static final class Builder extends ImmutableVisitPolicy.Builder {
    Builder() {}
  }
}
