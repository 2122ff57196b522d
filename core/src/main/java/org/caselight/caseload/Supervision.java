package org.caselight.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.service.ChildId;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/** A supervision that was held: of a worker, or of one child's case with that worker. */
@Value.Immutable
@CaselightValue
public abstract class Supervision implements Serializable {
  private static final long serialVersionUID = 1L;

  Supervision() {}

  /**
   * A supervision of a worker.
   *
   * @param worker who was supervised
   * @param heldOn the day
   * @return the supervision
   */
  public static Supervision ofWorker(WorkerId worker, LocalDate heldOn) {
    return builder().worker(worker).heldOn(heldOn).build();
  }

  /**
   * A supervision of a child's case.
   *
   * @param worker with whom the case was discussed
   * @param child whose case it was
   * @param heldOn the day
   * @return the supervision
   */
  public static Supervision ofCase(WorkerId worker, ChildId child, LocalDate heldOn) {
    return builder().worker(worker).child(child).heldOn(heldOn).build();
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
   * Who was supervised.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * Whose case was discussed.
   *
   * @return the child's pseudonym; empty for a supervision of the worker alone
   */
  public abstract Optional<ChildId> child();

  /**
   * The day it was held.
   *
   * @return the day
   */
  public abstract LocalDate heldOn();

  /**
   * The supervision without identifiers.
   *
   * @return {@code supervision of a case, 2019-06-14}
   */
  @Override
  public final String toString() {
    return "supervision of a " + (child().isPresent() ? "case" : "worker") + ", " + heldOn();
  }

  /** Builds a {@link Supervision}: worker and day are required. */
  public static final class Builder extends ImmutableSupervision.Builder {
    Builder() {}
  }
}
