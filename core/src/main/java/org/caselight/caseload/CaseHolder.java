package org.caselight.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.caselight.internal.CaselightValue;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * A worker who may hold cases in a team, agency workers included.
 *
 * <p>What is not given is not known: a worker without FTE is listed, never averaged.
 */
@Value.Immutable
@CaselightValue
public abstract class CaseHolder implements Serializable {
  private static final long serialVersionUID = 1L;

  CaseHolder() {}

  /**
   * A worker and their FTE; nothing else is known.
   *
   * @param worker who
   * @param fte their full-time equivalent in this team
   * @return the case holder
   */
  public static CaseHolder of(WorkerId worker, Fte fte) {
    return builder().worker(worker).fte(fte).build();
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
   * Who.
   *
   * @return the worker's pseudonym
   */
  public abstract WorkerId worker();

  /**
   * Their full-time equivalent in this team: 1 is full-time. Weekly hours are a common mistake;
   * {@link CaseloadSnapshot#workersAboveFullTime} finds them.
   *
   * <p>A worker with 0 may hold nothing, by any limit.
   *
   * @return the FTE, empty if not known
   */
  public abstract Optional<Fte> fte();

  /**
   * What they are.
   *
   * @return the role, empty if not known
   */
  public abstract Optional<Role> role();

  /**
   * Whether they come from an agency. Agency workers count like any other.
   *
   * @return true for an agency worker; false by default
   */
  @Value.Default
  public boolean isAgency() {
    return false;
  }

  /**
   * A limit of their own, in whole cases whatever their FTE: newly qualified, returning, absent. It
   * binds where it is lower than the policy's; 0 for a worker who is away.
   *
   * @return the number of cases, empty if they have no limit of their own
   */
  public abstract OptionalLong ownLimitCases();

  /**
   * Since when they have been in this team; the clock of their supervision does not start before.
   *
   * @return the day, empty if not known
   */
  public abstract Optional<LocalDate> inTeamSince();

  @Value.Check
  void validate() {
    ownLimitCases()
        .ifPresent(
            limit -> checkArgument(limit >= 0, "ownLimitCases: must be 0 or more, was %s", limit));
  }

  /**
   * How many cases the worker may hold: limit × FTE rounded down, or their own limit if that is
   * lower.
   *
   * @param limit cases per FTE
   * @return whole cases; empty if the FTE is not known, unless their own limit is 0
   */
  public final OptionalLong capacity(CaseloadLimit limit) {
    if (fte().isEmpty()) {
      return ownLimitCases().orElse(1) == 0 ? OptionalLong.of(0) : OptionalLong.empty();
    }
    long byFte = limit.capacity(fte().get());
    return OptionalLong.of(Math.min(byFte, ownLimitCases().orElse(Long.MAX_VALUE)));
  }

  /**
   * The worker without identifier.
   *
   * @return {@code social worker, 0.8 FTE}
   */
  @Override
  public final String toString() {
    return role().map(Role::label).orElse("worker")
        + ", "
        + fte().map(fte -> fte + " FTE").orElse("FTE not known")
        + (isAgency() ? ", agency" : "")
        + (ownLimitCases().isPresent() ? ", own limit " + ownLimitCases().getAsLong() : "");
  }

  /** Builds a {@link CaseHolder}: the worker is required. */
  public static final class Builder extends ImmutableCaseHolder.Builder {
    Builder() {}
  }
}
