package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** An open case: one child, who holds it and since when. */
@Value.Immutable
@CaselightValue
public abstract class OpenCase implements Serializable {
  private static final long serialVersionUID = 1L;

  OpenCase() {}

  /**
   * A case that a worker holds.
   *
   * @param child the child
   * @param status the child's status
   * @param worker who holds the case
   * @return the case
   */
  public static OpenCase heldBy(ChildId child, Status status, WorkerId worker) {
    return builder().child(child).addStatuses(status).worker(worker).build();
  }

  /**
   * A case that nobody holds.
   *
   * @param child the child
   * @param status the child's status
   * @param since the first day without a worker
   * @return the case
   */
  public static OpenCase unallocated(ChildId child, Status status, LocalDate since) {
    return builder().child(child).addStatuses(status).since(since).build();
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
   * The child.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * Every status the child holds.
   *
   * @return the statuses, the primary one first; at least one
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Status> statuses();

  /**
   * Who holds the case.
   *
   * @return the worker's pseudonym; empty for an unallocated case
   */
  public abstract Optional<WorkerId> worker();

  /**
   * Since when the case has stood as it does: with this worker, or with nobody.
   *
   * @return the first day, empty if not known
   */
  public abstract Optional<LocalDate> since();

  /**
   * Since when the case has been due to move to another team.
   *
   * @return the first day of the wait; empty if it does not wait for transfer
   */
  public abstract Optional<LocalDate> awaitingTransferSince();

  @Value.Check
  void validate() {
    checkArgument(!statuses().isEmpty(), "statuses: must not be empty");
  }

  /**
   * The status under which the child counts once.
   *
   * @return the first of the child's statuses, by precedence
   */
  public final Status primaryStatus() {
    return statuses().first();
  }

  /**
   * Whether nobody holds the case.
   *
   * @return true if it has no worker
   */
  public final boolean isUnallocated() {
    return worker().isEmpty();
  }

  /**
   * Whether the case is due to move to another team.
   *
   * @return true if it waits for transfer
   */
  public final boolean isAwaitingTransfer() {
    return awaitingTransferSince().isPresent();
  }

  final boolean hasHappenedBy(LocalDate day) {
    return isBy(day, since()) && isBy(day, awaitingTransferSince());
  }

  private static boolean isBy(LocalDate day, Optional<LocalDate> date) {
    return date.isEmpty() || !date.get().isAfter(day);
  }

  /**
   * What the case waits for: a worker if nobody holds it, another team if it is due to move.
   *
   * @return the wait, which knows its days; empty if it does not wait
   */
  public final Optional<WaitingCase> waiting() {
    if (isUnallocated()) {
      return Optional.of(
          WaitingCase.builder().reason(WaitingCase.Reason.UNALLOCATED).since(since()).build());
    }
    return awaitingTransferSince()
        .map(since -> WaitingCase.of(WaitingCase.Reason.AWAITING_TRANSFER, since));
  }

  /**
   * The case without identifiers.
   *
   * @return {@code child protection plan, held}
   */
  @Override
  public final String toString() {
    return primaryStatus().label()
        + (isUnallocated() ? ", unallocated" : ", held")
        + (isAwaitingTransfer() ? ", awaiting transfer" : "");
  }

  /** Builds an {@link OpenCase}: the child and at least one status are required. */
  public static final class Builder extends ImmutableOpenCase.Builder {
    Builder() {}
  }
}
