package org.caselight.workforce;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.Ordered;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * Somebody's post in the service: what they are, in which team, and for how much of the week.
 *
 * <p>Who has two posts is here twice, under one pseudonym. What is not given is not known. From
 * records with dates, {@link Employments#toStaff} makes the staff of a day.
 */
@Value.Immutable
@CaselightValue
public abstract class StaffMember implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between posts that differ. */
  static final Comparator<StaffMember> ORDER =
      Comparator.comparing(StaffMember::worker)
          .thenComparing(StaffMember::team, Ordered.emptiesLast())
          .thenComparing(StaffMember::role)
          .thenComparing(StaffMember::fte, Ordered.emptiesLast())
          .thenComparing(StaffMember::isAgency);

  StaffMember() {}

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
   * What they are.
   *
   * @return the role
   */
  public abstract Role role();

  /**
   * Where they work.
   *
   * @return the team, empty if not known
   */
  public abstract Optional<Team> team();

  /**
   * For how much of the week they work there: 1 is full-time.
   *
   * @return the full-time equivalent, empty if not known
   */
  public abstract Optional<Fte> fte();

  /**
   * Whether they come from an agency.
   *
   * @return true for an agency worker; false by default
   */
  @Value.Default
  public boolean isAgency() {
    return false;
  }

  /**
   * The post without the identifier.
   *
   * @return {@code social worker, South Cambs Assessment, 0.8 FTE}, or {@code social worker, no
   *     team, FTE not known, agency}
   */
  @Override
  public final String toString() {
    return role().label()
        + ", "
        + team().map(Team::toString).orElse("no team")
        + ", "
        + fte().map(fte -> fte + " FTE").orElse("FTE not known")
        + (isAgency() ? ", agency" : "");
  }

  /** Builds a {@link StaffMember}: worker and role are required. */
  public static final class Builder extends ImmutableStaffMember.Builder {
    Builder() {}
  }
}
