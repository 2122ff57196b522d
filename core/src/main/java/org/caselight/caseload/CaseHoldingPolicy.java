package org.caselight.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Words;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Who may hold what: which roles may hold cases of which status.
 *
 * <p>A role may hold a case if the policy permits it every status that the child holds: a child in
 * need who is also looked after is a looked-after child. A lesser status that is not permitted is a
 * breach too, early help beside a child in need plan for one: permit it where it is meant. Whether
 * <em>this</em> case of a permitted status suits <em>this</em> worker ("some child in need cases")
 * is for people and is not checked.
 *
 * <p>Policies change; keep them on a {@link org.caselight.calendar.Timeline} and take the one in
 * force on the day of the allocation:
 *
 * <pre>{@code
 * policies.inForceOn(allocation.asAt()).map(policy -> policy.breaches(allocation))
 * }</pre>
 */
@Value.Immutable
@CaselightValue
public abstract class CaseHoldingPolicy implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseHoldingPolicy() {}

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
   * Where it comes from.
   *
   * @return the source, empty if not given
   */
  public abstract Optional<String> source();

  /**
   * The statuses that each role may hold. A role that is not here is one the policy says nothing
   * about.
   *
   * @return statuses by role
   */
  public abstract ImmutableSetMultimap<Role, Status> permitted();

  @Value.Check
  void validate() {
    Words.requireText("name", name());
  }

  /**
   * Whether a role may hold cases of a status.
   *
   * @param role the role
   * @param status the status
   * @return true if the policy permits it
   */
  public final boolean permits(Role role, Status status) {
    return permitted().containsEntry(role, status);
  }

  /**
   * Every case in an allocation whose holder may not hold it, by this policy: because a status of
   * the child is not permitted to the holder's role, because the policy says nothing about the
   * role, or because the role is not known. Unallocated cases have no holder and are no breach.
   *
   * @param allocation who holds what
   * @return the breaches, by worker, then child
   */
  public final ImmutableList<HoldingBreach> breaches(Allocation allocation) {
    ImmutableSortedMap<WorkerId, CaseHolder> holders = allocation.everyHolder();
    return allocation.held().stream()
        .flatMap(
            openCase ->
                breach(
                    openCase,
                    Optional.ofNullable(holders.get(openCase.worker().orElseThrow()))
                        .flatMap(CaseHolder::role))
                    .stream())
        .sorted(Comparator.comparing(HoldingBreach::worker).thenComparing(HoldingBreach::child))
        .collect(toImmutableList());
  }

  private Optional<HoldingBreach> breach(OpenCase openCase, Optional<Role> role) {
    HoldingBreach.Builder breach =
        new HoldingBreach.Builder()
            .worker(openCase.worker().orElseThrow())
            .child(openCase.child())
            .role(role);
    if (role.isEmpty()) {
      return Optional.of(
          breach
              .reason(HoldingBreach.Reason.ROLE_NOT_KNOWN)
              .addAllStatuses(openCase.statuses())
              .build());
    }
    ImmutableSortedSet<Status> refused =
        openCase.statuses().stream()
            .filter(status -> !permits(role.get(), status))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        breach
            .reason(
                permitted().containsKey(role.get())
                    ? HoldingBreach.Reason.STATUS_NOT_PERMITTED
                    : HoldingBreach.Reason.ROLE_NOT_COVERED)
            .addAllStatuses(refused)
            .build());
  }

  /**
   * The name.
   *
   * @return what the policy is called
   */
  @Override
  public final String toString() {
    return name();
  }

  /** Builds a {@link CaseHoldingPolicy}: the name is required. */
  public static final class Builder extends ImmutableCaseHoldingPolicy.Builder {
    Builder() {}
  }
}
