package org.caselight.service;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Optional;

/** Rules over the several statuses of one child. */
public final class Statuses {
  private Statuses() {}

  /**
   * Which of a child's statuses is the primary one: the first in the order of {@link Status}. Only
   * primary statuses add up to the number of children; "in care" and "on a plan" each count a child
   * who is both.
   *
   * @param statuses every status the child holds
   * @return the primary one, empty if the child holds none
   */
  public static Optional<Status> primary(Collection<Status> statuses) {
    Status primary = null;
    for (Status status : statuses) {
      requireNonNull(status, "status");
      if (primary == null || status.compareTo(primary) < 0) {
        primary = status;
      }
    }
    return Optional.ofNullable(primary);
  }
}
