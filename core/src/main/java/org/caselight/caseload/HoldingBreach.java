package org.caselight.caseload;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.Role;
import org.caselight.service.Status;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** A case that its holder may not hold, by a {@link CaseHoldingPolicy}. */
@Value.Immutable
@CaselightValue
public abstract class HoldingBreach implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Why a holder may not hold a case. */
  public enum Reason {
    /** The policy covers the role and does not permit it a status of the child. */
    STATUS_NOT_PERMITTED("status not permitted"),
    /** The policy says nothing about the role. */
    ROLE_NOT_COVERED("role not covered"),
    /** Nobody recorded what the holder is. */
    ROLE_NOT_KNOWN("role not known");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /**
     * The reason in words.
     *
     * @return the words, in lower case
     */
    public String label() {
      return label;
    }
  }

  HoldingBreach() {}

  /**
   * Who holds the case.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * What the holder is.
   *
   * @return the role, empty if not known
   */
  public abstract Optional<Role> role();

  /**
   * Whose case it is.
   *
   * @return the child's pseudonym
   */
  public abstract ChildId child();

  /**
   * The statuses of the child that the holder may not hold.
   *
   * @return the statuses, the gravest first
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Status> statuses();

  /**
   * Why not.
   *
   * @return the reason
   */
  public abstract Reason reason();

  /**
   * The breach without identifiers.
   *
   * @return {@code children's practitioner: child protection plan, status not permitted}
   */
  @Override
  public final String toString() {
    return role().map(Role::label).orElse("worker")
        + ": "
        + statuses().stream().map(Status::label).collect(joining(" and "))
        + ", "
        + reason().label();
  }

  static final class Builder extends ImmutableHoldingBreach.Builder {
    Builder() {}
  }
}
