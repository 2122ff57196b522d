package org.caselight.workforce;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.caselight.internal.CaselightValue;
import org.caselight.internal.RecordedDates;
import org.caselight.service.Fte;
import org.caselight.service.Role;
import org.caselight.service.Team;
import org.caselight.service.WorkerId;
import org.immutables.value.Value;

/**
 * One social worker's employment, as it was recorded: a stretch in one team, at one FTE, on one
 * footing.
 *
 * <p>Open on a day: started on or before it and not ended on or before it. The day it ended is the
 * first on which the worker no longer works in it: a system that keeps the last day of service
 * gives the day after. A change of team, role, hours or footing is the end of one and the start of
 * the next on the same day, or the worker is taken to have left.
 *
 * <p>Dates that contradict each other are accepted, as records have them; such an employment is
 * open on no day, every measure says that it left it out, and {@link Employments#toIssues} reports
 * it.
 */
@Value.Immutable
@CaselightValue
public abstract class Employment implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Leaves no tie between employments that differ in anything. */
  static final Comparator<Employment> ORDER =
      Comparator.comparing(Employment::worker)
          .thenComparing(Employment::startedOn)
          .thenComparing(Employment::endedOn, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Employment::kind)
          .thenComparing(Employment::fte, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Employment::team, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(Employment::role, Comparators.emptiesLast(Comparator.naturalOrder()));

  Employment() {}

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
   * On what footing.
   *
   * @return the footing; employed by the authority by default
   */
  @Value.Default
  public EmploymentKind kind() {
    return EmploymentKind.EMPLOYED;
  }

  /**
   * How much of a full-time post.
   *
   * @return the FTE, empty if not known
   */
  public abstract Optional<Fte> fte();

  /**
   * Where.
   *
   * @return the team, empty if none is recorded
   */
  public abstract Optional<Team> team();

  /**
   * What they are.
   *
   * @return the role, empty if not known
   */
  public abstract Optional<Role> role();

  /**
   * The first day.
   *
   * @return the day it started, from 1900 to 2200
   */
  public abstract LocalDate startedOn();

  /**
   * The day it ended: the first on which the worker no longer works in it.
   *
   * @return the day after the last day of service, from 1900 to 2200; empty if it goes on
   */
  public abstract Optional<LocalDate> endedOn();

  /** Refuses what no record can mean. */
  @Value.Check
  void validate() {
    RecordedDates.require("startedOn", startedOn());
    RecordedDates.require("endedOn", endedOn());
  }

  /**
   * Whether its dates contradict each other.
   *
   * @return true if it ended before it started
   */
  public final boolean isContradictory() {
    return endedOn().map(end -> end.isBefore(startedOn())).orElse(false);
  }

  /**
   * Whether it is open on a day.
   *
   * @param day the day
   * @return true if it started on or before that day and has not ended on or before it
   */
  public final boolean isOpenOn(LocalDate day) {
    return !day.isBefore(startedOn()) && endedOn().map(day::isBefore).orElse(true);
  }

  /**
   * Whether it counts among those in post on a day: the list behind {@link
   * WorkforceSnapshot#inPost}.
   *
   * @param day the day
   * @return true if the worker is employed by the authority, and it is open on that day
   */
  public final boolean isInPost(LocalDate day) {
    return !kind().isAgency() && isOpenOn(day);
  }

  /**
   * Whether it counts among the agency workers of a day: the list behind {@link
   * WorkforceSnapshot#agency}.
   *
   * @param day the day
   * @return true if the worker comes from an agency, and it is open on that day
   */
  public final boolean isAgencyOn(LocalDate day) {
    return kind().isAgency() && isOpenOn(day);
  }

  /**
   * The employment without identifiers.
   *
   * @return {@code employed, social worker, 0.8 FTE, 2019-01-07 until 2019-03-01}, or {@code
   *     agency, FTE not known, from 2019-01-07}
   */
  @Override
  public final String toString() {
    return kind().label()
        + role().map(role -> ", " + role.label()).orElse("")
        + ", "
        + fte().map(fte -> fte + " FTE").orElse("FTE not known")
        + ", "
        + endedOn().map(end -> startedOn() + " until " + end).orElse("from " + startedOn());
  }

  /** Builds an {@link Employment}: worker and first day are required. */
  public static final class Builder extends ImmutableEmployment.Builder {
    Builder() {}
  }
}
